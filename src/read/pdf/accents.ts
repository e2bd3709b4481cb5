/**
 * Accents that a page draws by themselves: TeX's old fonts have “¨” and “u”, and no “ü”. The accent comes first, and the letter
 * is drawn back under it.
 */

import type { Piece } from './layout.ts';

/** The accents as they stand alone, and as they are joined to a letter. */
const JOINED: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'],
  ['´', '\u0301'],
  ['ˆ', '\u0302'],
  ['^', '\u0302'],
  ['˜', '\u0303'],
  ['~', '\u0303'],
  ['¯', '\u0304'],
  ['˘', '\u0306'],
  ['˙', '\u0307'],
  ['¨', '\u0308'],
  ['˚', '\u030a'],
  ['˝', '\u030b'],
  ['ˇ', '\u030c'],
  ['¸', '\u0327'],
]);

/** How far, in ems, a letter is drawn back at the least. An acute that somebody typed for an apostrophe has none behind it. */
const LEAST_BACK = 0.15;
/** How much higher, in ems, the accent of a capital may be drawn. */
const MOST_RAISED = 0.5;

/** The pieces of a page, as they are drawn one after the other, with such accents on their letters. */
export function withAccents(pieces: readonly Piece[]): readonly Piece[] {
  const written: Piece[] = [];
  for (const piece of pieces) {
    const before = written.at(-1);
    const accented = before === undefined ? null : accentedBy(before, piece);
    if (before === undefined || accented === null) {
      written.push(piece);
      continue;
    }
    written.pop();
    const text = before.text.slice(0, -1);
    if (text !== '') written.push({ ...before, text, right: Math.min(before.right, piece.left) });
    written.push({ ...piece, text: accented });
  }
  return written;
}

/** The words of a piece, the first letter with the accent at the end of the piece before; or null when that has none for it. */
function accentedBy(before: Piece, piece: Piece): string | null {
  const mark = JOINED.get(before.text.slice(-1));
  const [first = ''] = piece.text;
  if (mark === undefined || !/^[\p{L}]$/u.test(first)) return null;
  const back = before.right - piece.left;
  if (back < LEAST_BACK * piece.size || piece.left < before.left - piece.size) return null;
  if (Math.abs(before.baseline - piece.baseline) > MOST_RAISED * piece.size) return null;
  const letter = `${first === 'ı' ? 'i' : first === 'ȷ' ? 'j' : first}${mark}`.normalize('NFC');
  return letter.length === 1 ? letter + piece.text.slice(first.length) : null;
}
