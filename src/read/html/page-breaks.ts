/** Where do the pages of the printed book begin in an e-book? Marks say so, and a list of pages that names their ids. */

import type { Locus } from '../../types.ts';
import { trimmed } from '../building/spans.ts';
import { attributeOf, type HtmlElement, textOf } from './tree.ts';

const MAX_LABEL_LENGTH = 20;

/** Whether an element marks the beginning of a page. Its words, if any, are the page's number. */
export function isPageBreak(element: HtmlElement): boolean {
  return (
    /(?:^|\s)pagebreak(?:\s|$)/.test(attributeOf(element, 'epub:type') ?? '') ||
    attributeOf(element, 'role') === 'doc-pagebreak'
  );
}

/** What a page break calls its page, or null. */
export function labelOfBreak(element: HtmlElement): string | null {
  const said = [attributeOf(element, 'title'), attributeOf(element, 'aria-label'), textOf(element, 40)];
  const label = said.map((each) => pageLabel(each ?? '')).find((each) => each !== null);
  return label ?? /(\d{1,5})$/.exec(attributeOf(element, 'id') ?? '')?.[1] ?? null;
}

/** "12" of "Page 12"; null where there is nothing, or too much. */
export function pageLabel(said: string): string | null {
  const label = said
    .replace(/\s+/g, ' ')
    .replace(/^\s*(?:page|seite|p\.|pg\.?)\s+/i, '')
    .trim();
  return label === '' || label.length > MAX_LABEL_LENGTH ? null : label;
}

/** The pages as places: each reaches to the next one's beginning. */
export function pagesFrom(
  text: string,
  breaks: readonly { readonly label: string; readonly start: number }[],
): readonly Locus[] {
  return breaks
    .map(({ label, start }, index): Locus => {
      return { kind: 'page', label, span: trimmed(text, start, breaks[index + 1]?.start ?? text.length) };
    })
    .filter(({ span }) => span.end > span.start);
}
