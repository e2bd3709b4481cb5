/**
 * Amounts are laid against amounts, and dates against dates: "105" against "one hundred and five", "3 million" against
 * "3,000,000", "$5 million" against "5 million dollars", "12 May" against "May 12". The aligner lays word against word, and a figure that both have would part them.
 */

import { mayStandInAmount, sameAmount } from '../language/amounts.ts';
import { isDay, mayStandInDate, tellsDate } from '../language/dates.ts';
import { bindsNumbers } from '../language/numbers.ts';
import { rawAt, type Words } from '../text/words.ts';
import type { Span } from '../types.ts';
import type { Step } from './align.ts';
import { range } from './steps.ts';
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
    const whole =
      (mayHoldDate(quotation.words, language)
        ? oneAround(steps, step, quotation.words, lemma.words, { language, spanAt: dateAt })
        : null) ?? oneAround(steps, step, quotation.words, lemma.words, { language, spanAt: amountAt });
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

interface AmountKind {
  readonly language: string | null;
  /** The words around a word that are an amount or a date together. */
  readonly spanAt: (words: Words, at: number, language: string | null) => Span | null;
}

/** The amounts of both sides that meet in a step, as one step, when they are one amount. */
function oneAround(
  steps: readonly Step[],
  step: Step,
  reading: Words,
  lemma: Words,
  { language, spanAt }: AmountKind,
): Step | null {
  const seed = step.readingEnd > step.readingStart ? step.readingStart : null;
  const seedLemma = step.lemmaEnd > step.lemmaStart ? step.lemmaStart : null;
  let read = seed === null ? null : spanAt(reading, seed, language);
  let held = seedLemma === null ? null : spanAt(lemma, seedLemma, language);
  if (seed !== null && seedLemma !== null && (read === null || held === null)) return null;
  // What stands on one side alone belongs to the amount beside it.
  read ??= held === null ? null : meeting(steps, held, 'lemma', (at) => spanAt(reading, at, language));
  held ??= read === null ? null : meeting(steps, read, 'reading', (at) => spanAt(lemma, at, language));
  if (read === null || held === null || !isWhole(steps, read, held)) return null;
  if (!nameOneAmount(lemma, held, reading, read, language)) return null;
  return { kind: 'joined', readingStart: read.start, readingEnd: read.end, lemmaStart: held.start, lemmaEnd: held.end };
}

/** Whether words of both sides are one amount, be it that the stop behind figures makes an ordinal of them: "der 2. Mann". */
function nameOneAmount(lemma: Words, held: Span, reading: Words, read: Span, language: string | null): boolean {
  return (
    sameAmount(rawUnits(lemma, held), rawUnits(reading, read), language) !== null ||
    sameOrdinal(lemma, held, reading, read, language)
  );
}

function rawUnits(words: Words, span: Span): string[] {
  return unitsOf(words, span.start, span.end).map((unit) => unit.words);
}

/** Whether figures with a full stop behind them on the one side are an ordinal that the other one writes otherwise. */
export function sameOrdinal(lemma: Words, held: Span, reading: Words, read: Span, language: string | null): boolean {
  const [first, second] = [rawUnits(lemma, held), rawUnits(reading, read)];
  const isStopped = (words: Words, end: number): boolean =>
    /^\.\s/.test(words.text.slice(words.ends[end - 1], words.ends[end - 1]! + 2));
  const withStop = (raw: readonly string[]): string[] => [...raw.slice(0, -1), `${raw.at(-1)!}.`];
  return (
    (isStopped(lemma, held.end) && sameAmount(withStop(first), second, language) !== null) ||
    (isStopped(reading, read.end) && sameAmount(first, withStop(second), language) !== null)
  );
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

/** By the words of a quotation, which are laid beside many stretches. */
const dated = new WeakMap<Words, boolean>();

function mayHoldDate(words: Words, language: string | null): boolean {
  let answer = dated.get(words);
  if (answer === undefined) {
    answer = range(0, words.count).some((index) => tellsDate(rawAt(words, index), language));
    dated.set(words, answer);
  }
  return answer;
}

/** As far from a word, figures or a month show that it may belong to a date. */
const DATE_REACH = 4;

/** The words around a word that are a date together, as many as may be, or null. */
function dateAt(words: Words, at: number, language: string | null): Span | null {
  const around = range(Math.max(0, at - DATE_REACH), Math.min(words.count, at + DATE_REACH + 1));
  if (!around.some((index) => tellsDate(rawAt(words, index), language))) return null;
  const belongs = (index: number): boolean => mayStandInDate(rawAt(words, index), language);
  if (!belongs(at)) return null;
  let from = at;
  let to = at + 1;
  while (from > 0 && at - from < DATE_REACH && belongs(from - 1) && isCloseInDate(words, from)) from--;
  while (to < words.count && to - at <= DATE_REACH && belongs(to) && isCloseInDate(words, to)) to++;
  for (let length = to - from; length > 0; length--) {
    for (let start = Math.max(from, at + 1 - length); start <= at && start + length <= to; start++) {
      const raw = unitsOf(words, start, start + length).map((unit) => unit.words);
      if (isDay(raw, language)) return { start, end: start + length };
    }
  }
  return null;
}

/** Whether word `index` may go on with the date before it: "12. Mai", "May 12, 1999". */
function isCloseInDate(words: Words, index: number): boolean {
  const between = words.text.slice(words.ends[index - 1], words.starts[index]);
  return /^[.,]?\s+$/u.test(between) || isNumberJoint(words, index) || /^-$/.test(between);
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
