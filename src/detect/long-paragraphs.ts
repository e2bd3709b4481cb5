/** Paragraphs that are longer than any chapter are read in pieces, so that what is made of one always fits in memory. */

import type { Span } from '../types.ts';

const MOST_UNITS = 1 << 17;
/** How far before the limit a sentence's end is looked for. */
const LOOK_BACK_UNITS = 1000;
const SENTENCE_END = /[.!?]["”’»)]*\s(?=[^.!?]*$)/u;

/** The span itself, or pieces of it that end with a sentence where they can. */
export function piecesOf(text: string, { start, end }: Span): readonly Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > MOST_UNITS) {
    const limit = from + MOST_UNITS;
    const last = SENTENCE_END.exec(text.slice(limit - LOOK_BACK_UNITS, limit));
    const to = last === null ? limit : limit - LOOK_BACK_UNITS + last.index + last[0].length;
    pieces.push({ start: from, end: to });
    from = to;
  }
  pieces.push({ start: from, end });
  return pieces;
}
