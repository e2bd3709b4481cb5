/**
 * Differences that only the figures around them explain: the nought of "0.5", which ".5" leaves out; the "to" of "5 to 10",
 * for which "5–10" has a dash; the century of "1914–1918", which "1914–18" leaves out.
 */

import { primaryTag } from '../language/lexicon.ts';
import { keyOf, rawAt, type Words } from '../text/words.ts';
import type { AccidentalRule } from '../types.ts';
import type { Sides } from './sides.ts';

/** What joins the ends of a range. */
const RANGE_WORDS: Readonly<Record<string, string>> = {
  de: 'bis',
  en: 'to',
  es: 'a',
  fr: 'à',
  it: 'a',
  nl: 'tot',
  pt: 'a',
};
const DASH = /^\s?[-‐‑–—]\s?$/u;
const FIGURES = /^\p{Nd}+$/u;
const YEAR = /^\d{4}$/;
const POINT = /^[.,]$/;
/** A point that no figure stands before. */
const LONE_POINT = /(?:^|[\s([$€£])[.,]$/u;

/** Words `[ls, le)` of the witness against words `[rs, re)` of the quotation. */
export interface Piece {
  readonly ls: number;
  readonly le: number;
  readonly rs: number;
  readonly re: number;
}

export function figureRule({ lemma, quotation, language }: Sides, { ls, le, rs, re }: Piece): AccidentalRule | null {
  const [held, read] = [le - ls, re - rs];
  if (held === 1 && read === 0) return putBetweenFigures(lemma.words, ls, quotation.words, rs, language);
  if (held === 0 && read === 1) return putBetweenFigures(quotation.words, rs, lemma.words, ls, language);
  if (held !== 1 || read !== 1) return null;
  return isYearInShort(lemma.words, ls, quotation.words, rs) || isYearInShort(quotation.words, rs, lemma.words, ls)
    ? 'number-form'
    : null;
}

function between(words: Words, index: number): string {
  return words.text.slice(words.ends[index], words.starts[index + 1]);
}

function isFigures(words: Words, index: number): boolean {
  return index >= 0 && index < words.count && FIGURES.test(rawAt(words, index));
}

/** Word `at` stands on one side alone, before word `otherAt` of the other side. */
function putBetweenFigures(
  words: Words,
  at: number,
  other: Words,
  otherAt: number,
  language: string | null,
): AccidentalRule | null {
  if (!isFigures(words, at + 1) || !isFigures(other, otherAt)) return null;
  const word = rawAt(words, at);
  if (word === '0' && POINT.test(between(words, at))) {
    const start = other.starts[otherAt]!;
    return LONE_POINT.test(other.text.slice(Math.max(0, start - 2), start)) ? 'number-form' : null;
  }
  const isRange = keyOf(word) === keyOf(RANGE_WORDS[primaryTag(language)] ?? '');
  const isDashed = isFigures(words, at - 1) && isFigures(other, otherAt - 1) && DASH.test(between(other, otherAt - 1));
  return isRange && isDashed ? 'symbol' : null;
}

/** Whether word `at` is the year at `otherAt` without its century, behind the same year and a dash. */
function isYearInShort(words: Words, at: number, other: Words, otherAt: number): boolean {
  if (at === 0 || otherAt === 0) return false;
  const [short, long] = [rawAt(words, at), rawAt(other, otherAt)];
  const first = rawAt(words, at - 1);
  return (
    /^\d{2}$/.test(short) &&
    YEAR.test(first) &&
    rawAt(other, otherAt - 1) === first &&
    long === first.slice(0, 2) + short &&
    DASH.test(between(words, at - 1)) &&
    DASH.test(between(other, otherAt - 1))
  );
}
