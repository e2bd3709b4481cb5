/** The passages that a finding or a statement offers, and which of them is looked at. */

import { computed, signal } from '@preact/signals';
import type { Finding, Passage } from '../../src/types.ts';
import { chosen, chosenStatement } from './model.ts';

function passagesOf({ passage, rivals }: Finding): readonly Passage[] {
  return passage === null ? rivals : [passage, ...rivals];
}

/** Of whatever is chosen. */
export const passages = computed<readonly Passage[]>(() => {
  const finding = chosen.value;
  return finding === null ? (chosenStatement.value?.nearest ?? []) : passagesOf(finding);
});

const picked = signal<{ readonly of: string; readonly index: number } | null>(null);

function chosenId(): string | null {
  return chosen.value?.id ?? chosenStatement.value?.id ?? null;
}

/** Which of `passages`. */
export const passageIndex = computed(() => {
  const choice = picked.value;
  if (choice === null || choice.of !== chosenId()) return 0;
  return Math.min(choice.index, Math.max(0, passages.value.length - 1));
});

export const shownPassage = computed<Passage | null>(() => passages.value[passageIndex.value] ?? null);

export function pickPassage(index: number): void {
  const of = chosenId();
  if (of !== null) picked.value = { of, index };
}

export function stepPassage(): void {
  const { length } = passages.value;
  if (length > 1) pickPassage((passageIndex.value + 1) % length);
}
