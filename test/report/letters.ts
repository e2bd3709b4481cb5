/** Letters that differ, told by common beginning and end: enough for fixtures. */

import type { Mention, Span } from '../../src/types.ts';

export function differing(lemma: Mention, reading: Mention): { readonly lemma: Span; readonly reading: Span }[] {
  const a = lemma.words;
  const b = reading.words;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  if ((head + tail) * 2 < Math.max(a.length, b.length)) return [];
  return [
    {
      lemma: { start: lemma.span.start + head, end: lemma.span.end - tail },
      reading: { start: reading.span.start + head, end: reading.span.end - tail },
    },
  ];
}
