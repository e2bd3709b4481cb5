/** Small questions about steps of an alignment and the words they lay side by side. */

import { keyOf } from '../text/words.ts';
import type { Step } from './align.ts';
import { commonLetters } from './letters.ts';

export const CLAUSE_END = /[.!?:;…。！？؟]|\n\s*\n/;
export const SENTENCE_BREAK = /[.!?…。！？؟:]|\n\s*\n/;
const SIMILAR = 0.5;

export function agrees(step: Step): boolean {
  return step.kind === 'same' || step.kind === 'joined';
}

export function isSimilar(lemma: string, reading: string): boolean {
  const a = keyOf(lemma);
  const b = keyOf(reading);
  const longer = Math.max(a.length, b.length);
  return longer >= 3 && commonLetters(a, b) >= SIMILAR * longer;
}

export function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, k) => start + k);
}
