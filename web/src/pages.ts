/** Of a PDF: whether its pages are shown beside the text, and which of them. */

import { computed, signal } from '@preact/signals';
import { chosen, chosenStatement, selected, view } from './model.ts';

export const hasPage = signal(false);

/** Turned to by hand, for as long as the same finding is looked at. */
const turnedTo = signal<{ readonly at: string | null; readonly page: number } | null>(null);

export const pageNumber = computed(() => {
  const turned = turnedTo.value;
  if (turned !== null && turned.at === selected.value) return turned.page;
  const start = (chosen.value?.quotation ?? chosenStatement.value)?.span.start ?? 0;
  const pages = view.value?.pages ?? [];
  const page = pages.find(({ span }) => span.start <= start && start < span.end) ?? pages[0];
  return page?.number ?? 1;
});

export function turnTo(page: number): void {
  turnedTo.value = { at: selected.value, page };
}
