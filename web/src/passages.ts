/** The passages that a finding offers, and which of them is looked at. */

import { computed, signal } from '@preact/signals';
import type { Finding, Passage } from '../../src/types.ts';
import { chosen } from './model.ts';

export function passagesOf({ passage, rivals }: Finding): readonly Passage[] {
  return passage === null ? rivals : [passage, ...rivals];
}

const picked = signal<{ readonly finding: string; readonly index: number } | null>(null);

/** Of the chosen finding's passages. */
export const passageIndex = computed(() => {
  const finding = chosen.value;
  const choice = picked.value;
  if (finding === null || choice === null || choice.finding !== finding.id) return 0;
  return Math.min(choice.index, Math.max(0, passagesOf(finding).length - 1));
});

export const shownPassage = computed<Passage | null>(() => {
  const finding = chosen.value;
  return finding === null ? null : (passagesOf(finding)[passageIndex.value] ?? null);
});

export function pickPassage(index: number): void {
  const finding = chosen.value;
  if (finding !== null) picked.value = { finding: finding.id, index };
}

export function stepPassage(): void {
  const finding = chosen.value;
  if (finding === null) return;
  const { length } = passagesOf(finding);
  if (length > 1) pickPassage((passageIndex.value + 1) % length);
}
