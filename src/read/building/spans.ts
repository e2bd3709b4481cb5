/** Spans that readers make: trimmed to their words, cut into paragraphs, closed where the next one of a level begins. */

import type { Locus, Markup, Span } from '../../types.ts';

function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0xfeff;
}

/** The span without the white space at its ends; empty, at its start, when there is nothing else. */
export function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : { start, end: start };
}

/** Lines longer than this are not wrapped by hand: each is a paragraph. */
const WRAPPED_LENGTH = 200;

/** The lines of a text: spans without their line ends. */
export function* linesOf(text: string): Generator<Span> {
  let start = 0;
  while (start <= text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const next = end + 1;
    if (end > start && text.charCodeAt(end - 1) === 13) end--;
    yield { start, end };
    start = next;
  }
}

/** More are no paragraphs but lines of some list; nothing that is read rests on them. */
const MOST_PARAGRAPHS = 300_000;

/** Paragraphs: what blank lines part, and every line that is too long to be a line of one. */
export function paragraphsOf(text: string): Markup[] {
  const paragraphs: Markup[] = [];
  let start = -1;
  let end = -1;
  const close = (): void => {
    if (start >= 0) paragraphs.push({ kind: 'paragraph', span: { start, end } });
    start = -1;
  };
  for (const line of linesOf(text)) {
    if (paragraphs.length >= MOST_PARAGRAPHS) return paragraphs;
    const words = trimmed(text, line.start, line.end);
    if (words.start === words.end) {
      close();
      continue;
    }
    if (words.end - words.start > WRAPPED_LENGTH) {
      close();
      paragraphs.push({ kind: 'paragraph', span: words });
      continue;
    }
    if (start < 0) start = words.start;
    end = words.end;
  }
  close();
  return paragraphs;
}

export interface Heading {
  /** 1 is the highest. */
  readonly level: number;
  readonly label: string;
  readonly start: number;
  readonly key?: string;
}

/** Sections: each reaches from its heading to the next one of its level or a higher one. */
export function sectionsOf(text: string, headings: readonly Heading[]): Locus[] {
  const open: { heading: Heading; index: number }[] = [];
  const ends = headings.map(() => text.length);
  headings.forEach((heading, index) => {
    while (open.length > 0 && open.at(-1)!.heading.level >= heading.level) ends[open.pop()!.index] = heading.start;
    open.push({ heading, index });
  });
  return headings.map((heading, index) => {
    const span = trimmed(text, heading.start, ends[index]!);
    return heading.key === undefined
      ? { kind: 'section', label: heading.label, span }
      : { kind: 'section', label: heading.label, span, key: heading.key };
  });
}
