/** Where the marks of a paragraph stand, and whether each can open or close there by what stands beside it. */

import { countFirst } from '../text/ordered.ts';
import { isNoMark } from './apostrophes.ts';
import { type MarkStyle, markAt, SET_OFF_MARKS } from './marks.ts';

const SPACE = /\s/u;
const OPENING = /[([{<«»„“‘‚‹›"'’—–―:¿¡/…*_>|=~-]/u;
const CLOSING_NEIGHBOUR = /[.,;:!?…)\]}»«”“’'"—–―*_/|~。、，！？；：-]/u;
const LETTER = /[\p{L}\p{N}]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Whether the mark at `at`, in a paragraph `[from, to)`, can open by what stands beside it. */
export function mayOpen(text: string, at: number, style: MarkStyle, from: number, to: number): boolean {
  const before = at > from ? text[at - 1]! : ' ';
  let next = at + style.open.length;
  if (SET_OFF_MARKS.has(style.open)) while (next < to && text[next] !== '\n' && SPACE.test(text[next]!)) next++;
  const after = next < to ? text[next]! : ' ';
  if (SPACE.test(after)) return SPACE.test(before) && next < to && isLooseOpening(text, next, to, style, at === from);
  if (SPACE.test(before) || OPENING.test(before)) return true;
  if (style.open === style.close || style.open === '"') return false;
  if (style.isSingle) return UNSPACED.test(before);
  // An opening mark of its own shape may follow a word without a space ("sprach er:»Ja«").
  return UNSPACED.test(before) || (LETTER.test(after) && (style.open !== '“' || style.close === '”'));
}

/**
 * Whether a mark that stands between blanks opens nevertheless: a straight one whose partner stands so as well ( " so " ),
 * or that begins its paragraph before a partner that can only close; a curly one that is closed before the next one opens.
 */
function isLooseOpening(
  text: string,
  from: number,
  to: number,
  { open, close }: MarkStyle,
  beginsParagraph: boolean,
): boolean {
  if (open !== '"' && !(open === '“' && close === '”')) return false;
  for (let i = from + 1; i < to; i++) {
    if (text[i] === close) {
      if (open !== '"') return true;
      return (beginsParagraph || SPACE.test(text[i - 1]!)) && (i + 1 >= to || /[\s.,;:!?)]/.test(text[i + 1]!));
    }
    // „ so ": the next closing mark is another's.
    if (text[i] === open || (open === '"' && text[i] === '„')) return false;
  }
  return false;
}

/** Whether the mark at `at`, in a paragraph `[from, to)`, can close by what stands beside it. */
export function mayClose(text: string, at: number, style: MarkStyle, from: number, to: number): boolean {
  const next = at + style.close.length;
  const after = next < to ? text[next]! : ' ';
  const before = at > from ? text[at - 1]! : ' ';
  if ((style.open === style.close || style.isSingle) && !SET_OFF_MARKS.has(style.close)) {
    if (SPACE.test(before) && !SPACE.test(after)) return false;
    if (!LETTER.test(after) || UNSPACED.test(before)) return true;
    return !style.isSingle && style.open !== '“' && CLOSING_NEIGHBOUR.test(before);
  }
  return true;
}

/** The marks of one paragraph, to be asked what comes later without looking through it again. */
export interface Sites {
  /** In order. */
  readonly all: readonly number[];
  numberOf(mark: string): number;
  /** How many of these closing marks stand behind `at`, within the look-ahead; two are as good as more. */
  countAfter(at: number, styles: readonly MarkStyle[]): number;
  /** Whether one of these styles can be closed behind `at`, within the look-ahead. */
  closesAfter(at: number, styles: readonly MarkStyle[]): boolean;
}

const LOOK_AHEAD = 4000;

export function sitesIn(text: string, from: number, to: number): Sites {
  const all: number[] = [];
  const byMark = new Map<string, number[]>();
  for (let i = from; i < to; i++) {
    const mark = markAt(text, i);
    if (mark === null) continue;
    all.push(i);
    const same = byMark.get(mark);
    if (same === undefined) byMark.set(mark, [i]);
    else same.push(i);
    i += mark.length - 1;
  }
  const closings = new Map<MarkStyle, readonly number[]>();
  const closingsOf = (style: MarkStyle): readonly number[] => {
    let known = closings.get(style);
    if (known === undefined) {
      known = (byMark.get(style.close) ?? []).filter(
        (at) => (style.close.length > 1 || !isNoMark(text, at)) && mayClose(text, at, style, from, to),
      );
      closings.set(style, known);
    }
    return known;
  };
  return {
    all,
    numberOf: (mark) => byMark.get(mark)?.length ?? 0,
    countAfter: (at, styles) => {
      let count = 0;
      for (const mark of new Set(styles.map(({ close }) => close))) {
        const positions = byMark.get(mark) ?? [];
        for (let k = firstAfter(positions, at); k < positions.length && count < 2; k++) {
          if (positions[k]! >= at + LOOK_AHEAD) break;
          count++;
        }
      }
      return count;
    },
    closesAfter: (at, styles) =>
      styles.some((style) => {
        const positions = closingsOf(style);
        const next = positions[firstAfter(positions, at + 1)];
        return next !== undefined && next < at + LOOK_AHEAD;
      }),
  };
}

function firstAfter(positions: readonly number[], at: number): number {
  return countFirst(positions.length, (k) => positions[k]! <= at);
}
