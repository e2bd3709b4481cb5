/** "Jones’ boat" and "Jones’s boat": behind an s English sets either. */

import { primaryTag } from '../language/lexicon.ts';
import { rawAt, type Words } from '../text/words.ts';
import type { Piece } from './figures.ts';
import type { Sides } from './sides.ts';

const MARKED = /^(.*[sxz])['’ʼ]s$/iu;
const APOSTROPHE = /^['’ʼ]/u;

/** Whether a word of the one side is the other one's genitive written with an apostrophe alone. */
export function isGenitive({ lemma, quotation, language }: Sides, { ls, le, rs, re }: Piece): boolean {
  if (primaryTag(language) !== 'en' || le - ls !== 1 || re - rs !== 1) return false;
  const isShort = (short: Words, at: number, long: Words, longAt: number): boolean =>
    MARKED.exec(rawAt(long, longAt))?.[1] === rawAt(short, at) && APOSTROPHE.test(short.text.slice(short.ends[at]));
  return isShort(lemma.words, ls, quotation.words, rs) || isShort(quotation.words, rs, lemma.words, ls);
}
