/**
 * By which words a text announces that scripture speaks: "the Most High said", "it is written". They stand for a verb of
 * saying, and tell that what follows is quoted though no marks say so.
 */

import { type Phrases, phrasesOf } from './phrases.ts';

interface Row {
  /** Phrases that hand over by themselves: "it is written", "the Most High" behind a verb. */
  readonly speaks: string;
  /** Names of scripture, and of what it is made of. */
  readonly names: string;
}

const ROWS: Readonly<Record<string, Row>> = {
  en: {
    speaks: 'it is written, scripture says, the bible says, the quran says',
    names:
      'scripture, scriptures, holy writ, the bible, the gospel, the psalm, psalmist, the torah, the quran, the koran, the prophet, the apostle, the verse, this verse',
  },
  de: {
    speaks: 'steht geschrieben, es steht geschrieben, in der schrift heißt es, in der bibel heißt es',
    names:
      'die schrift, der schrift, die bibel, der bibel, das evangelium, der psalm, der psalmist, der koran, der prophet, der apostel, der vers',
  },
  fr: {
    speaks: 'il est écrit, est écrit, dit l écriture',
    names: 'l écriture, la bible, l évangile, le psaume, le psalmiste, le coran, le prophète, l apôtre, le verset',
  },
  es: {
    speaks: 'está escrito, dice la escritura',
    names:
      'la escritura, la biblia, el evangelio, el salmo, el salmista, el corán, el profeta, el apóstol, el versículo',
  },
  it: {
    speaks: 'sta scritto, è scritto, dice la scrittura',
    names: 'la scrittura, la bibbia, il vangelo, il salmo, il corano, il profeta, l apostolo, il versetto',
  },
  pt: {
    speaks: 'está escrito, diz a escritura',
    names: 'a escritura, a bíblia, o evangelho, o salmo, o alcorão, o profeta, o apóstolo, o versículo',
  },
  nl: {
    speaks: 'staat geschreven, er staat geschreven',
    names: 'de schrift, de bijbel, het evangelie, de psalm, de koran, de profeet, de apostel, het vers',
  },
  ru: {
    speaks: 'написано, сказано в писании, писание говорит',
    names: 'писание, библия, евангелие, псалом, коран, пророк, апостол, стих, аят',
  },
  ar: {
    speaks:
      'تعالى, سبحانه, سبحانه وتعالى, عز وجل, جل وعلا, جل شأنه, جل جلاله, جل من قائل, قوله, لقوله, بقوله, كقوله, وقوله, الآية, الآية الكريمة',
    names: 'التنزيل, القرآن, القرآن الكريم, الآيات, آية, سورة',
  },
  fa: { speaks: 'خداوند می فرماید, خدا می فرماید, تعالی', names: 'قرآن, آیه, سوره, خداوند' },
  he: {
    speaks: 'שנאמר, ככתוב, דכתיב, כדכתיב, ונאמר, וכתיב',
    names: 'כתוב, הכתוב, הפסוק, המקרא, התורה, הנביא, תהלים, תהילים',
  },
};

export interface Announcing {
  readonly speaks: Phrases;
  readonly names: Phrases;
}

const built = new Map<string, Announcing>();

/** The announcing words of a language, by its BCP 47 primary tag; empty ones where the language has no list. */
export function announcingOf(tag: string): Announcing {
  let announcing = built.get(tag);
  if (announcing === undefined) {
    const { speaks, names } = ROWS[tag] ?? { speaks: '', names: '' };
    announcing = { speaks: phrasesOf(speaks), names: phrasesOf(names) };
    built.set(tag, announcing);
  }
  return announcing;
}
