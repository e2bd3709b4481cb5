/**
 * Does a document's writing of a word say more than the source's, so that another word may come out? A source that
 * leaves the dots of ё or a hamza away leaves both words open; who sets them has chosen one. Leaving them away is
 * spelling (`spelling/`), setting them is not always.
 */

import { primaryTag } from './lexicon.ts';

/** Words that only the dots of ё tell apart, without them. */
const YO_TELLS = new Set(
  (
    'все осел небо мел узнаем узнает узнаете узнают совершенный берет чем падеж слез слезы лен сел вел нес звезды моем ' +
    'сознаем признаем признает придем поем стекло колеса жены сестры весла гнезда ведра озера черта вперед мое твое свое'
  ).split(' '),
);
/** Of these a hamza above and one below make two words: "أعلام" flags, "إعلام" news; "أيمان" oaths, "إيمان" faith. */
const HAMZA_TELLS = new Set(
  (
    'اعلام احكام اسرار اخبار اثار اعمال اقدام اشعار افراد اعداد انباء اقسام امداد انظار اشراف اصحاب ايمان اسماع ابصار ادبار ' +
    'امثال ابدال اذان امام الا والا اسرة انذار ابطال اطراف اغلاق امعان انفاق اكراه'
  ).split(' '),
);
const ARTICLE = /^[وفبكل]{0,2}(?:ال)?(?=ا)/u;
const ARABIC_SIGNS = /[\u064B-\u0652\u0670]/gu;

export function saysMore(lemma: string, reading: string, language: string | null): boolean {
  const a = lemma.toLowerCase();
  const b = reading.toLowerCase();
  const tag = primaryTag(language);
  if (tag === 'ru') return b.includes('ё') && !a.includes('ё') && YO_TELLS.has(a);
  // "voor" for, "vóór" before.
  if (tag === 'nl') return a === 'voor' && b === 'vóór';
  const bare = a.replace(ARABIC_SIGNS, '');
  if (!/ا/.test(bare) || /[أإ]/.test(bare) || !/[أإ]/.test(b)) return false;
  return HAMZA_TELLS.has(bare) || HAMZA_TELLS.has(bare.replace(ARTICLE, ''));
}
