/**
 * By which words a text announces that scripture speaks: "the Most High said", "it is written". Such words stand for a
 * verb of saying, and tell that what follows is quoted though no marks say so.
 */

import { type Phrases, phrasesOf } from './phrases.ts';

const ANNOUNCING: Readonly<Record<string, string>> = {
  en: 'scripture, scriptures, holy writ, it is written, the bible, the gospel, the psalm, psalmist, the torah, the quran, the koran, the prophet, the apostle, the verse, this verse',
  de: 'steht geschrieben, die schrift, die bibel, das evangelium, der psalm, der psalmist, der koran, der prophet, der apostel, der vers',
  fr: 'il est écrit, l écriture, la bible, l évangile, le psaume, le psalmiste, le coran, le prophète, l apôtre, le verset',
  es: 'está escrito, la escritura, la biblia, el evangelio, el salmo, el salmista, el corán, el profeta, el apóstol, el versículo',
  it: 'sta scritto, è scritto, la scrittura, la bibbia, il vangelo, il salmo, il corano, il profeta, l apostolo, il versetto',
  pt: 'está escrito, a escritura, a bíblia, o evangelho, o salmo, o alcorão, o profeta, o apóstolo, o versículo',
  nl: 'staat geschreven, de schrift, de bijbel, het evangelie, de psalm, de koran, de profeet, de apostel, het vers',
  ru: 'писание, написано, библия, евангелие, псалом, коран, пророк, апостол, стих, аят',
  ar: 'تعالى, سبحانه, عز وجل, جل وعلا, جل شأنه, جل جلاله, جل من قائل, التنزيل, القرآن, القرآن الكريم, الآية, الآيات, آية, الآية الكريمة, سورة, قوله, لقوله, بقوله, كقوله, وقوله',
  fa: 'قرآن, آیه, خداوند, تعالی, سوره, فرمود, می فرماید',
  he: 'שנאמר, ככתוב, כתוב, הכתוב, דכתיב, נאמר, הפסוק, המקרא, התורה, הנביא, תהלים, תהילים',
};

const built = new Map<string, Phrases>();

/** The announcing words of a language, by its BCP 47 primary tag; none where the language has no list. */
export function announcingOf(tag: string): Phrases {
  let phrases = built.get(tag);
  if (phrases === undefined) {
    phrases = phrasesOf(ANNOUNCING[tag] ?? '');
    built.set(tag, phrases);
  }
  return phrases;
}
