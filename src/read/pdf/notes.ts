/** Notes at the foot of a page: which lines they are, and by which marks they are called. */

import type { Line } from './layout.ts';
import { isRaised, rawText, usualSize } from './lines.ts';

export const NOTE_START = /^\s*(?:\[?(\d{1,3})\]?[.)]?|([*†‡§¶]{1,3}))(?=\s|\p{L}|[“"«„(]|$)/u;

/** At the foot of each column, lines in a smaller size of which the first begins with a note's mark. */
export function noteLines(lines: readonly Line[], bodySize: number): Set<Line> {
  const notes = new Set<Line>();
  const columns = new Map<number, Line[]>();
  for (const line of lines) {
    const column = columns.get(line.column);
    if (column === undefined) columns.set(line.column, [line]);
    else column.push(line);
  }
  for (const column of columns.values()) {
    let first = column.length;
    while (first > 0 && usualSize([column[first - 1]!]) < bodySize * 0.95) first--;
    while (first < column.length && !NOTE_START.test(rawText(column[first]!))) first++;
    // Notes in the text's own size still begin with a raised mark that the text has called.
    for (let i = 1; i < first; i++) {
      const mark = raisedMarks(column[i]!)[0];
      if (mark?.isFirst !== true) continue;
      if (
        column
          .slice(0, i)
          .some((line) => raisedMarks(line).some(({ words, isFirst }) => !isFirst && words === mark.words))
      )
        first = i;
    }
    for (const line of column.slice(first)) notes.add(line);
  }
  return notes;
}

export const CALL = /^(?:\d{1,3}|[*†‡§¶]{1,3})$/;

/** The raised numbers and symbols of a line. */
function raisedMarks(line: Line): { words: string; isFirst: boolean }[] {
  return line.pieces
    .map((piece, index) => ({ piece, words: piece.text.trim(), isFirst: index === 0 }))
    .filter(({ piece, words }) => isRaised(piece, line) && CALL.test(words));
}

/** The labels of the notes that begin on a page, each with its target. */
export function notesOn(page: number, lines: readonly Line[]): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const line of lines) {
    const label = noteLabel(line);
    if (label !== null) targets.set(label, `page-${page + 1}-note-${label}`);
  }
  return targets;
}

export function noteLabel(line: Line): string | null {
  const start = NOTE_START.exec(rawText(line));
  return start === null ? null : (start[1] ?? start[2])!;
}
