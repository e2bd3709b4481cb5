/**
 * Letters of TeX's fonts in the encoding of Cork (T1), where a file does not say which letters it draws: fonts that are pictures
 * (Type 3), as pdfTeX puts in when it has no others, have numbers alone. “fi” is then number 28, and a quotation mark 16.
 */

import type { Line } from './layout.ts';
import type { Page } from './lines.ts';

/** What stands at 0 to 31: at 23 a strut without width, at 24 a small nought. */
const FIRST = '` ´ ˆ ˜ ¨ ˝ ˚ ˇ ˘ ¯ ˙ ¸ ˛ ‚ ‹ › “ ” „ « » – —   ı ȷ ff fi fl ffi ffl'.split(' ');
/** What stands at 128 to 191. Behind them the letters are those of Latin-1, but for four. */
const LATER = 'ĂĄĆČĎĚĘĞĹĽŁŃŇŊŐŔŘŚŠŞŤŢŰŮŸŹŽŻĲİđ§ăąćčďěęğĺľłńňŋőŕřśšşťţűůÿźžżĳ¡¿£'.split('');
const OTHERS: ReadonlyMap<string, string> = new Map([
  ["'", '’'],
  ['`', '‘'],
  ['\u007f', '-'],
  ['×', 'Œ'],
  ['ß', 'SS'],
  ['÷', 'œ'],
  ['ÿ', 'ß'],
]);

/** Marks of quotation, dashes and the ligatures of f, as this encoding numbers them. */
const EVIDENCE = /[\u0010\u0011\u0015\u0016\u001b-\u001f]/;
/** “ffi” and “ffl” in a word, as TeX's first encoding (OT1) numbers them. Its other ligatures come out as blanks. */
const OTHER_EVIDENCE = /\p{L}[\u000e\u000f]|[\u000e\u000f]\p{L}+[\u000e\u000f]/u;
const NUMBERED = /['`\u0000-\u001f\u007f-\u00bf×ß÷ÿ]/g;

function lettersOf(numbered: string): string {
  return numbered.replace(NUMBERED, (unit) => {
    const number = unit.charCodeAt(0);
    return OTHERS.get(unit) ?? (number < 32 ? FIRST[number] : LATER[number - 128]) ?? unit;
  });
}

/**
 * The pages with letters in place of numbers, in the fonts that have such numbers; and whether there are fonts whose letters
 * cannot be told.
 */
export function withLetters(pages: readonly Page[]): { readonly pages: readonly Page[]; readonly isUnknown: boolean } {
  const fonts = new Set<string>();
  const unknown = new Set<string>();
  for (const { lines } of pages) {
    for (const { pieces } of lines) {
      for (const { text, font } of pieces) {
        if (EVIDENCE.test(text)) fonts.add(font);
        if (OTHER_EVIDENCE.test(text)) unknown.add(font);
      }
    }
  }
  for (const font of unknown) fonts.delete(font);
  const isUnknown = unknown.size > 0;
  if (fonts.size === 0) return { pages, isUnknown };
  const lettered = (line: Line): Line => ({
    ...line,
    pieces: line.pieces.map((piece) => (fonts.has(piece.font) ? { ...piece, text: lettersOf(piece.text) } : piece)),
  });
  return { pages: pages.map((page) => ({ ...page, lines: page.lines.map(lettered) })), isUnknown };
}
