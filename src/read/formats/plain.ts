/** Plain text: the decoded content to the letter, with the pages, turns and paragraphs that show in it. */

import type { Extraction, Locus, Markup } from '../../types.ts';
import { linesOf, paragraphsOf, trimmed } from '../building/spans.ts';
import type { TextReader } from '../reader.ts';
import { extraction } from '../reader.ts';

/** Every text is plain text to one who knows no better, so this reader is asked last. */
export const plainText: TextReader = {
  id: 'text',
  takes: 'text',
  mayHaveTurns: true,
  accepts: (probe) => probe.head !== null,
  read(text: string): Extraction {
    return plainParts(text);
  },
};

/** What shows in a plain text itself; speakers' turns are looked for in the same way in every format. */
export function plainParts(text: string): Extraction {
  return extraction(text, { loci: pagesOf(text), markup: [...lineNumbersOf(text), ...paragraphsOf(text)] });
}

const LINE_NUMBER = /^\f?[ \t]*(\d{1,2})(?:[ \t]{2,}(?=\S)|[ \t]*$)/;
/** So many characters are looked at first: a text that begins without numbered lines has none. */
const LOOKED_AT = 4000;
const MIN_NUMBERED = 6;

/**
 * The numbers before the lines of a court reporter's transcript, which count up and begin anew with each page. They are
 * marked as syntax: nobody quotes them.
 */
function lineNumbersOf(text: string): Markup[] {
  if (countedIn(text.slice(0, LOOKED_AT)).length < MIN_NUMBERED) return [];
  const counted = countedIn(text);
  let lines = 0;
  for (const { start, end } of linesOf(text)) if (trimmed(text, start, end).end > start) lines++;
  return counted.length * 2 < lines ? [] : counted;
}

function countedIn(text: string): Markup[] {
  const marks: Markup[] = [];
  let before = 0;
  for (const { start, end } of linesOf(text)) {
    const found = LINE_NUMBER.exec(text.slice(start, Math.min(end, start + 40)));
    if (found === null) continue;
    const number = Number(found[1]);
    if (number === before + 1 || number === 1) {
      const from = text[start] === '\f' ? start + 1 : start;
      marks.push({ kind: 'syntax', span: { start: from, end: start + found[0].length } });
    }
    before = number;
  }
  return marks;
}

/** What form feeds part: "p. 1" first. A page that prints its own number at its head or foot is called by it. */
function pagesOf(text: string): Locus[] {
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
