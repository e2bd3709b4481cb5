/**
 * Amounts are laid against amounts: "105" against "one hundred and five", "3 million" against "3,000,000", "$5 million"
 * against "5 million dollars". The aligner lays word against word, and a figure that both have would part them.
 */

import { mayStandInAmount, sameAmount } from '../language/amounts.ts';
import { bindsNumbers } from '../language/numbers.ts';
import { rawAt, type Words } from '../text/words.ts';
import type { Span } from '../types.ts';
import type { Step } from './align.ts';
import { isNumberJoint, unitsOf } from './units.ts';

/** More words than that name no amount that people write. */
const AMOUNT_WORDS = 8;

interface Side {
  readonly words: Words;
}

/** Replaces the steps of each amount that the document writes otherwise than the witness by one that lays them together. */
export function withWholeAmounts(
  steps: readonly Step[],
  quotation: Side,
  lemma: Side,
  language: string | null,
): readonly Step[] {
  let out: Step[] | null = null;
  let from = 0;
  for (let k = 0; k < steps.length; k++) {
    const step = steps[k]!;
    if (step.kind === 'same' || step.kind === 'gap' || k < from) continue;
    const whole = amountAround(steps, step, quotation.words, lemma.words, language);
    if (whole === null) continue;
    out ??= steps.slice(0, from);
    while (from < steps.length && isBefore(steps[from]!, whole)) out.push(steps[from++]!);
    out.push(whole);
    while (from < steps.length && isInside(steps[from]!, whole)) from++;
  }
  if (out === null) return steps;
  out.push(...steps.slice(from));
  return out;
}

function isBefore(step: Step, whole: Step): boolean {
  return step.readingEnd <= whole.readingStart && step.lemmaEnd <= whole.lemmaStart;
}

function isInside(step: Step, whole: Step): boolean {
  return step.readingEnd <= whole.readingEnd && step.lemmaEnd <= whole.lemmaEnd;
}

/** The amounts of both sides that meet in a step, as one step, when they are one amount. */
function amountAround(
  steps: readonly Step[],
  step: Step,
  reading: Words,
  lemma: Words,
  language: string | null,
): Step | null {
  const seed = step.readingEnd > step.readingStart ? step.readingStart : null;
  const seedLemma = step.lemmaEnd > step.lemmaStart ? step.lemmaStart : null;
  let read = seed === null ? null : amountAt(reading, seed, language);
  let held = seedLemma === null ? null : amountAt(lemma, seedLemma, language);
  if (seed !== null && seedLemma !== null && (read === null || held === null)) return null;
  // What stands on one side alone belongs to the amount beside it.
  read ??= held === null ? null : meeting(steps, held, 'lemma', (at) => amountAt(reading, at, language));
  held ??= read === null ? null : meeting(steps, read, 'reading', (at) => amountAt(lemma, at, language));
  if (read === null || held === null || !isWhole(steps, read, held)) return null;
  const rawOf = (words: Words, span: Span): string[] => unitsOf(words, span.start, span.end).map((unit) => unit.words);
  if (sameAmount(rawOf(lemma, held), rawOf(reading, read), language) === null) return null;
  return { kind: 'joined', readingStart: read.start, readingEnd: read.end, lemmaStart: held.start, lemmaEnd: held.end };
}

/** The amount of the other side that a step inside `span` touches. */
function meeting(
  steps: readonly Step[],
  span: Span,
  side: 'lemma' | 'reading',
  amount: (at: number) => Span | null,
): Span | null {
  for (const step of steps) {
    if (step.readingEnd === step.readingStart || step.lemmaEnd === step.lemmaStart) continue;
    const at = side === 'lemma' ? step.lemmaStart : step.readingStart;
    if (at < span.start || at >= span.end) continue;
    return amount(side === 'lemma' ? step.readingStart : step.lemmaStart);
  }
  return null;
}

/** Whether no step lays a word of the one amount against a word outside of the other. */
function isWhole(steps: readonly Step[], read: Span, held: Span): boolean {
  return steps.every((step) => {
    const reads = step.readingEnd > read.start && step.readingStart < read.end;
    const holds = step.lemmaEnd > held.start && step.lemmaStart < held.end;
    if (step.readingEnd === step.readingStart) return !holds || step.kind !== 'gap';
    if (step.lemmaEnd === step.lemmaStart) return true;
    return reads === holds;
  });
}

/** The words around a word that may stand in an amount together, or null when the word itself may not. */
function amountAt(words: Words, at: number, language: string | null): Span | null {
  const belongs = (index: number): boolean =>
    index >= 0 && index < words.count && mayStandInAmount(rawAt(words, index), language);
  if (!belongs(at)) return null;
  let start = at;
  let end = at + 1;
  while (end - start < AMOUNT_WORDS && belongs(start - 1) && isClose(words, start)) start--;
  while (end - start < AMOUNT_WORDS && belongs(end) && isClose(words, end)) end++;
  const binds = (index: number): boolean => bindsNumbers(rawAt(words, index), language);
  while (start < end && binds(start)) start++;
  while (end > start && binds(end - 1)) end--;
  return start <= at && at < end ? { start, end } : null;
}

/** Whether nothing but white space, a hyphen or a number's own sign parts word `index` from the one before. */
function isClose(words: Words, index: number): boolean {
  const between = words.text.slice(words.ends[index - 1], words.starts[index]);
  return /^[\s\u00AD-]*$/u.test(between) || /^\.\s$/.test(between) || isNumberJoint(words, index);
}
