/** Small questions about spans. */

import type { Mention, Span } from '../types.ts';

const SPACE = /\s/u;

export function span(start: number, end: number): Span {
  return { start, end };
}

export function lengthOf(of: Span): number {
  return of.end - of.start;
}

/** Whether the two share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies in `outer`, ends included. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The span without the white space at its ends; empty, at its start, when there is nothing else. */
export function trimmed(text: string, of: Span): Span {
  let { start, end } = of;
  while (start < end && SPACE.test(text[start]!)) start++;
  while (end > start && SPACE.test(text[end - 1]!)) end--;
  return start < end ? { start, end } : { start: of.start, end: of.start };
}

/** The smallest span that holds them all. @throws RangeError when there are none. */
export function hull(spans: readonly Span[]): Span {
  if (spans.length === 0) throw new RangeError('the hull of no spans');
  let start = Infinity;
  let end = -Infinity;
  for (const each of spans) {
    start = Math.min(start, each.start);
    end = Math.max(end, each.end);
  }
  return { start, end };
}

/** The span with the raw words that stand there. @throws RangeError when the span leaves the text. */
export function mention(text: string, of: Span): Mention {
  if (of.start < 0 || of.end > text.length || of.start > of.end) {
    throw new RangeError(`no span ${of.start}–${of.end} in ${text.length} units`);
  }
  return { span: { start: of.start, end: of.end }, words: text.slice(of.start, of.end) };
}
