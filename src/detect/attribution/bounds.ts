/** Where the sentence or the clause begins and ends that an element stands in. */

import type { Element } from './narrative.ts';

/** Nobody writes a longer sentence around one quotation, and reading must end. */
const MOST_ELEMENTS = 120;

/** What goes on longer without an end is no sentence, and is read in pieces. */
const MOST_IN_SENTENCE = 400;

/** The sentences of a row of elements, without the marks that end them; half open, none of them empty. */
export function sentenceBounds(elements: readonly Element[]): { readonly low: number; readonly high: number }[] {
  const sentences: { low: number; high: number }[] = [];
  let low = 0;
  for (const [i, element] of elements.entries()) {
    const isEnd = element.kind === 'mark' && (element.mark === '.' || element.mark === '?');
    if (!isEnd && i - low < MOST_IN_SENTENCE) continue;
    if (i > low) sentences.push({ low, high: i });
    low = isEnd ? i + 1 : i;
  }
  if (low < elements.length) sentences.push({ low, high: elements.length });
  return sentences;
}

/** Where the sentence that holds element `at` begins. */
export function sentenceStart(elements: readonly Element[], at: number): number {
  let i = at;
  while (i > 0 && at - i < MOST_ELEMENTS) {
    const before = elements[i - 1]!;
    if (before.kind === 'mark' && (before.mark === '.' || before.mark === '?')) break;
    i--;
  }
  return i;
}

/** Where the sentence that goes on at `at` ends. `soft`: a mark inside the quotation before `at` ends nothing. */
export function sentenceEnd(elements: readonly Element[], at: number): number {
  let i = at;
  while (i < elements.length && i - at < MOST_ELEMENTS) {
    const element = elements[i]!;
    if (element.kind === 'mark' && (element.mark === '.' || element.mark === '?')) break;
    i++;
  }
  return i;
}

/** Where the clause begins that holds element `at`, behind a colon or a semicolon. */
export function clauseStart(elements: readonly Element[], low: number, at: number): number {
  let depth = 0;
  for (let i = at - 1; i >= low; i--) {
    const element = elements[i]!;
    if (element.kind !== 'mark') continue;
    if (element.mark === ')') depth++;
    if (element.mark === '(') depth--;
    if (depth === 0 && (element.mark === ':' || element.mark === ';')) return i + 1;
  }
  return low;
}

/** The next run from `from` on, else `high`. */
export function nextRun(elements: readonly Element[], from: number, high: number): number {
  for (let i = from; i < high; i++) if (elements[i]!.kind === 'run') return i;
  return high;
}
