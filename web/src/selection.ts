/** Which of the document's words are selected on the page, as a span of its text. */

import { signal } from '@preact/signals';
import type { Span } from '../../src/types.ts';

/** Null when nothing of the document is selected. */
export const selectedSpan = signal<Span | null>(null);

/**
 * Rows carry `data-start`, where their text begins; what the page adds to the text itself carries `data-added`.
 * Returns what stops it.
 */
export function followSelection(): () => void {
  const onChange = (): void => {
    const selection = getSelection();
    const range =
      selection === null || selection.isCollapsed || selection.rangeCount === 0 ? null : selection.getRangeAt(0);
    const start = range === null ? null : offsetOf(range.startContainer, range.startOffset);
    const end = range === null ? null : offsetOf(range.endContainer, range.endOffset);
    selectedSpan.value = start !== null && end !== null && end > start ? { start, end } : null;
  };
  document.addEventListener('selectionchange', onChange);
  return () => {
    document.removeEventListener('selectionchange', onChange);
    selectedSpan.value = null;
  };
}

function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const row = element?.closest<HTMLElement>('[data-start]') ?? null;
  if (row === null) return null;
  const range = document.createRange();
  range.setStart(row, 0);
  range.setEnd(node, offset);
  const before = range.cloneContents();
  for (const added of before.querySelectorAll('[data-added]')) added.remove();
  return Number(row.dataset['start']) + (before.textContent?.length ?? 0);
}
