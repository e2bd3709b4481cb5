/** What can be told of the lines of a page by themselves: their words, their size and spacing, how they are set in. */

import type { Line, Piece } from './layout.ts';

export interface Page {
  /** As the file labels it, or null. */
  readonly label: string | null;
  readonly lines: readonly Line[];
}

/** A line's words, with blanks where gaps are. */
export function rawText(line: Line): string {
  let text = '';
  let previous: Piece | null = null;
  for (const piece of line.pieces) {
    if (previous !== null && isGap(previous, piece) && !/\s$/.test(text) && !/^\s/.test(piece.text)) text += ' ';
    text += piece.text;
    previous = piece;
  }
  return text.trim();
}

export function isGap(a: Piece, b: Piece): boolean {
  const gap = b.left >= a.left ? b.left - a.right : a.left - b.right;
  return gap > 0.13 * Math.max(a.size, b.size);
}

/** The size in which most letters are set. */
export function usualSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const line of lines) {
    for (const piece of line.pieces) {
      const size = Math.round(piece.size * 4) / 4;
      letters.set(size, (letters.get(size) ?? 0) + piece.text.length);
    }
  }
  let usual = 0;
  let most = 0;
  for (const [size, count] of letters) {
    if (count > most) {
      usual = size;
      most = count;
    }
  }
  return usual;
}

/** The usual distance from line to line: of the two in the middle the smaller, since paragraphs stand further apart. */
export function usualSpacing(lines: readonly Line[]): number {
  const gaps: number[] = [];
  for (let i = 1; i < lines.length; i++) {
    const gap = lines[i - 1]!.baseline - lines[i]!.baseline;
    if (lines[i - 1]!.column === lines[i]!.column && gap > 0) gaps.push(gap);
  }
  gaps.sort((a, b) => a - b);
  return gaps[(gaps.length - 1) >> 1] ?? Infinity;
}

/** Whether a piece is set above its line, as calls of notes are: smaller, or so much higher that size says nothing. */
export function isRaised(piece: Piece, line: Line): boolean {
  const raise = (piece.baseline - line.baseline) / line.size;
  return raise > 0.3 || (raise > 0.15 && piece.size < line.size * 0.85);
}

/** What begins an item of a list. */
export const ITEM = /^\s*(?:[-–—•‣◦*]|\(?(?:\d{1,3}|[a-z]|[ivxlc]{1,6})[.)])\s/iu;

/** How far from the edge of its column a line begins. */
export function indentOf(line: Line): number {
  return line.isRightToLeft ? line.columnRight - line.right : line.left - line.columnLeft;
}

/** How far from the other edge it ends. */
export function endGapOf(line: Line): number {
  return line.isRightToLeft ? line.left - line.columnLeft : line.columnRight - line.right;
}

/** Whether a line ends well before its column does. */
export function isShort(line: Line): boolean {
  return endGapOf(line) > 0.2 * (line.columnRight - line.columnLeft);
}
