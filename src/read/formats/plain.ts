/** Plain text: the decoded content to the letter, with the pages, turns and paragraphs that show in it. */

import type { Extraction, Locus } from '../../types.ts';
import type { TextReader } from '../reader.ts';
import { extraction } from '../reader.ts';
import { paragraphsOf, trimmed } from '../spans.ts';

/** Every text is plain text to one who knows no better, so this reader is asked last. */
export const plainText: TextReader = {
  id: 'text',
  takes: 'text',
  mayHaveTurns: true,
  accepts: (probe) => probe.head !== null,
  read(text: string): Extraction {
    return extraction(text, { loci: pagesOf(text), markup: paragraphsOf(text) });
  },
};

/** What form feeds part: "p. 1" first. A page that prints its own number at its head or foot is called by it. */
export function pagesOf(text: string): Locus[] {
  if (!text.includes('\f')) return [];
  const pages: { start: number; end: number; printed: number | null }[] = [];
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\f', start);
    const end = feed < 0 ? text.length : feed;
    if (end > start) pages.push({ start, end, printed: printedNumber(text, start, end) });
    start = end + 1;
  }
  // Printed numbers are believed only where they count on from page to page.
  const agreeing = pages.filter(
    (page, index) => page.printed !== null && page.printed - index === (pages[0]!.printed ?? NaN),
  ).length;
  const first = agreeing * 2 > pages.length ? pages[0]!.printed! : 1;
  return pages.map((page, index) => ({
    kind: 'page',
    label: String(first + index),
    span: { start: page.start, end: page.end },
  }));
}

const PAGE_NUMBER = /^[\s\-–—[(]*(?:page |p\. ?|seite |s\. )?(\d{1,5})[\s\-–—\])]*$/i;

function printedNumber(text: string, start: number, end: number): number | null {
  const words = trimmed(text, start, end);
  if (words.start === words.end) return null;
  const firstEnd = text.indexOf('\n', words.start);
  const lastStart = text.lastIndexOf('\n', words.end - 1) + 1;
  const first = text.slice(words.start, Math.min(firstEnd < 0 ? words.end : firstEnd, words.start + 40));
  const last = text.slice(Math.max(lastStart, words.start, words.end - 40), words.end);
  const number = PAGE_NUMBER.exec(last)?.[1] ?? PAGE_NUMBER.exec(first)?.[1];
  return number === undefined ? null : Number(number);
}
