/**
 * Does a quotation begin or end inside something that is written as one: "12" of "12.5", "12" of "12%", "American" of
 * "un-American"? Its words stand in the witness then, but not what it says.
 */

import { isScaleWord, numberOf } from '../language/numbers.ts';
import { rawAt } from '../text/words.ts';
import type { Lemma } from './lemma.ts';

const DIGIT = /\p{Nd}/u;
const NUMBER_JOINT = /^[.,:/'’\u066B\u066C–-]$/u;
const HYPHEN = /^[-‐‑]$/u;
/** Scripts in which a hyphen makes one word; in Hebrew it joins words that stand by themselves. */
const HYPHENATED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]/u;
const UNIT_BEHIND = /^[%‰°€$£¥]$/u;
const UNIT_BEFORE = /^[$€£¥]$/u;
/** A sign that stands right before a figure and belongs to it. */
const SIGN = /(?:^|[\s([“„"«])([-−–±~≈<>≤≥+])$/u;

/** Whether the words `index` and `index + 1` of the witness are written as one. */
export function isOneToken(lemma: Lemma, index: number, language: string | null): boolean {
  if (index < 0 || index + 1 >= lemma.words.count) return false;
  const left = rawAt(lemma.words, index);
  const right = rawAt(lemma.words, index + 1);
  const between = lemma.separator(index);
  const endsInDigit = DIGIT.test(left.slice(-1));
  if (between.trim() === '' && between !== '')
    return !between.includes('\n\n') && numberOf([left], language) !== null && isScaleWord(right, language);
  if (between === '')
    return (endsInDigit && UNIT_BEHIND.test(right)) || (UNIT_BEFORE.test(left) && DIGIT.test(right[0]!));
  if (endsInDigit && DIGIT.test(right[0]!) && NUMBER_JOINT.test(between)) return true;
  return HYPHEN.test(between) && HYPHENATED.test(left.slice(-1)) && HYPHENATED.test(right[0]!);
}

/** The sign that belongs to a figure which begins at `offset`; an empty string when there is none, or no figure. */
export function signBefore(text: string, offset: number): string {
  if (!DIGIT.test(text[offset] ?? '')) return '';
  return (SIGN.exec(text.slice(Math.max(0, offset - 2), offset))?.[1] ?? '').replace(/[−–]/, '-');
}
