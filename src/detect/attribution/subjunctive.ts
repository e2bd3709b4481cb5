/** The German subjunctive of reported speech. */

import { REPORTED } from '../../language/german-speech.ts';
import type { Element, WordElement } from './narrative.ts';

const MOST_ELEMENTS = 60;

/** Whether a German sentence is in the subjunctive of reported speech. */
export function isReported(elements: readonly Element[], low: number, high: number): boolean {
  for (let i = low; i < high && i - low < MOST_ELEMENTS; i++) {
    const element = elements[i]!;
    if (element.kind === 'mark' && element.mark === '.') return false;
    if (element.kind === 'word' && isSubjunctive(element)) return true;
  }
  return false;
}

/** Whether a German word is a verb in the subjunctive of reported speech. */
export function isSubjunctive({ raw }: WordElement): boolean {
  return REPORTED.has(raw);
}
