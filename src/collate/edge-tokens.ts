/**
 * Does a quotation begin or end inside something that is written as one: "12" of "12.5", "12" of "12%", "American" of
 * "un-American"? Its words stand in the witness then, but not what it says.
 */

import { isScaleWord, numberOf } from '../language/numbers.ts';
import { rawAt } from '../text/words.ts';
import type { Step } from './align.ts';
import type { Lemma } from './lemma.ts';
import { lemmaMention, readingMention, type Sides } from './sides.ts';
import type { Difference } from './variants.ts';

const DIGIT = /\p{Nd}/u;
const NUMBER_JOINT = /^[.,:/'’\u066B\u066C–-]$/u;
const HYPHEN = /^[-‐‑]$/u;
/** Scripts in which a hyphen makes one word; in Hebrew it joins words that stand by themselves. */
const HYPHENATED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]/u;
const UNIT_BEHIND = /^[%٪％‰°€$£¥]$/u;
const UNIT_BEFORE = /^[$€£¥]$/u;
/** A sign that stands right before a figure and belongs to it. */
const SIGN = /(?:^|[\s([“„"«])([-−–±~≈<>≤≥+])$/u;

/** Whether the words `index` and `index + 1` of the witness are written as one. */
function isOneToken(lemma: Lemma, index: number, language: string | null): boolean {
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
function signBefore(text: string, offset: number): string {
  if (!DIGIT.test(text[offset] ?? '')) return '';
  return (SIGN.exec(text.slice(Math.max(0, offset - 2), offset))?.[1] ?? '').replace(/[−–]/, '-');
}

/** What the quotation's first and last words are written as one with in the witness, and not in the document. */
export function edgeTokens(sides: Sides, steps: readonly Step[]): readonly Difference[] {
  const { quotation, lemma, language } = sides;
  const { words, gapsBefore } = quotation;
  const laid = steps.filter((step) => step.lemmaEnd > step.lemmaStart && step.readingEnd > step.readingStart);
  const first = laid[0];
  const last = laid.at(-1);
  if (first === undefined || last === undefined) return [];
  const cut = (lemmaStart: number, lemmaEnd: number, word: number): Difference => {
    const reading = readingMention(sides, word, word + 1);
    const signalled = gapsBefore.has(word === 0 ? 0 : words.count);
    const witness = lemmaMention(sides, lemmaStart, lemmaEnd);
    return { lemmaStart, lemmaEnd, lemma: witness, reading, readingWords: [reading.words], rule: null, signalled };
  };
  const differences: Difference[] = [];
  if (first.readingStart === 0) {
    const isCut = isOneToken(lemma, first.lemmaStart - 1, language);
    const hasOtherSign =
      signBefore(lemma.words.text, lemma.words.starts[first.lemmaStart]!) !==
      signBefore(quotation.text, words.starts[0]!);
    if (isCut || hasOtherSign) differences.push(cut(first.lemmaStart - (isCut ? 1 : 0), first.lemmaStart + 1, 0));
  }
  if (last.readingEnd === words.count && isOneToken(lemma, last.lemmaEnd - 1, language))
    differences.push(cut(last.lemmaEnd - 1, last.lemmaEnd + 1, words.count - 1));
  return differences;
}
