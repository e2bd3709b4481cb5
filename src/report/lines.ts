/** Where an offset stands, as editors count: line and column. */

import type { Span } from '../types.ts';

/** Both count from 1; the column in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface LineTable {
  readonly lineCount: number;
  /** @throws RangeError when the offset leaves the text. */
  placeAt(offset: number): Place;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Reads the text once. Lines end in LF, CRLF or CR, as editors take them. */
export function lineTable(text: string): LineTable {
  const starts: number[] = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === LINE_FEED || (unit === CARRIAGE_RETURN && text.charCodeAt(i + 1) !== LINE_FEED)) starts.push(i + 1);
  }
  return {
    lineCount: starts.length,
    placeAt(offset) {
      if (!(offset >= 0 && offset <= text.length)) throw new RangeError(`no offset ${offset} in ${text.length} units`);
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle]! <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - starts[low]! + 1 };
    },
  };
}

/** A span whose ends lie in the text, whatever the report says: a reporter shows what it can. */
export function clamp(span: Span, length: number): Span {
  const start = Math.min(Math.max(0, span.start), length);
  return { start, end: Math.min(Math.max(start, span.end), length) };
}
