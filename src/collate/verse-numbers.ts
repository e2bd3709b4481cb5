/** Is a number in a quotation the number of the verse that ends or begins at this place of the witness, and no word of it? */

import { keyOf } from '../text/words.ts';
import type { Span } from '../types.ts';

/** A verse of the witness that a window touches. */
export interface NumberedVerse {
  readonly span: Span;
  readonly number: number;
}

/** How far a verse's own last or first sign may stand from its last or first word. */
const SIGNS_UNITS = 4;
const NUMBER = /^\p{Nd}{1,3}$/u;

export function looksLikeVerseNumber(words: string): boolean {
  return NUMBER.test(words);
}

/** `offset`: where the number stands in the witness, between two of its words. */
export function isVerseNumber(words: string, offset: number, verses: readonly NumberedVerse[]): boolean {
  if (!looksLikeVerseNumber(words)) return false;
  const value = Number(keyOf(words));
  return verses.some(
    ({ span, number }) =>
      number === value && (Math.abs(span.end - offset) <= SIGNS_UNITS || Math.abs(span.start - offset) <= SIGNS_UNITS),
  );
}
