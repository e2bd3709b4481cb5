/** Where words stand on a typeset page, told from the pieces of text that it is drawn with. */

export interface PlacedItem {
  readonly words: string;
  readonly left: number;
  /** Of the line that the letters stand on. */
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
  /** Of each code point of the words, in whatever unit: how far it moves the pen. */
  readonly advances: readonly number[];
  readonly isRightToLeft: boolean;
}

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Letters and digits alone, so that hyphens, ligatures and line ends make no difference. */
function lettersOf(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The words may begin on the page before or go on behind it: then what stands on this page is marked. */
const LEAST_LETTERS = 12;

/** Of a letter, as far as the pen has come in its piece of text. */
interface Edges {
  readonly near: number;
  readonly far: number;
}

/** A rectangle for each piece of text that the words touch, cut to the letters that are meant. */
export function placesOf(items: readonly PlacedItem[], words: string): readonly Rectangle[] {
  let text = '';
  const ranges = items.map((item) => {
    const start = text.length;
    const letterEdges: Edges[] = [];
    let pen = 0;
    for (const [k, character] of Array.from(item.words).entries()) {
      const letters = lettersOf(character);
      const advance = item.advances[k] ?? 0;
      for (let n = 0; n < letters.length; n++) {
        const share = advance / letters.length;
        letterEdges.push({ near: pen + n * share, far: pen + (n + 1) * share });
      }
      text += letters;
      pen += advance;
    }
    return { item, start, end: text.length, letterEdges, pen };
  });
  const wanted = lettersOf(words);
  const found = wanted === '' ? null : rangeIn(text, wanted);
  if (found === null) return [];
  return ranges.flatMap(({ item, start, end, letterEdges, pen }): readonly Rectangle[] => {
    const from = Math.max(start, found.start);
    const to = Math.min(end, found.end);
    if (to <= from || pen === 0) return [];
    const share = item.width / pen;
    const near = letterEdges[from - start]!.near * share;
    const far = letterEdges[to - start - 1]!.far * share;
    return [
      {
        left: item.isRightToLeft ? item.left + item.width - far : item.left + near,
        top: item.bottom - item.height,
        width: far - near,
        height: item.height * 1.25,
      },
    ];
  });
}

function rangeIn(text: string, wanted: string): { readonly start: number; readonly end: number } | null {
  const whole = text.indexOf(wanted);
  if (whole >= 0) return { start: whole, end: whole + wanted.length };
  for (let length = wanted.length - 1; length >= LEAST_LETTERS; length--) {
    if (text.endsWith(wanted.slice(0, length))) return { start: text.length - length, end: text.length };
    if (text.startsWith(wanted.slice(-length))) return { start: 0, end: length };
  }
  // Notes and headings may stand between: then the beginning at least.
  const head = wanted.slice(0, LEAST_LETTERS * 2);
  const start = head.length < LEAST_LETTERS ? -1 : text.indexOf(head);
  return start < 0 ? null : { start, end: start + head.length };
}
