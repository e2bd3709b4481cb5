/**
 * Marks into pairs, a paragraph at a time. A mark opens or closes by what stands beside it and by what is open; where
 * several styles share a mark, the one that is open decides, then the document's language, then its own habit.
 */

import { countFirst } from '../text/ordered.ts';
import { trimmed } from '../text/span.ts';
import type { Span } from '../types.ts';
import { isLetter, isNoMark } from './apostrophes.ts';
import { type MarkStyle, markAt, SET_OFF_MARKS, STYLES } from './marks.ts';
import { mayClose, mayOpen, sitesIn } from './sites.ts';

export interface Pair {
  /** Inside the marks, and inside the blanks that set them off. */
  readonly inner: Span;
  /** With the marks. */
  readonly outer: Span;
  readonly style: MarkStyle;
  /** False when its opening mark is lost, see `lost.ts`. */
  readonly isOpened: boolean;
  /** False when no closing mark was found: the pair then ends with its paragraph. */
  readonly isClosed: boolean;
  /** How many pairs it stands in. */
  readonly depth: number;
}

interface Open {
  readonly at: number;
  readonly styles: readonly MarkStyle[];
  readonly depth: number;
}

const SPACE = /\s/u;
const LETTER = /[\p{L}\p{N}]/u;

export interface PairingOptions {
  readonly language: string | null;
  /** Which way the document's guillemets point: « » or » «. */
  readonly guillemetsPointIn: boolean;
  /** Whether the document has “ or „ at all: where it has none, ” may open as well as close. */
  readonly hasLeftMarks: boolean;
}

/** Whether » « is this document's habit, by what stands beside the marks. */
export function pointsIn(text: string, language: string | null): boolean {
  let inward = 0;
  let outward = 0;
  for (let i = 0; i < text.length; i++) {
    const mark = text[i];
    if (mark !== '»' && mark !== '«') continue;
    const before = text[i - 1] ?? ' ';
    const after = text[i + 1] ?? ' ';
    const opensHere = !LETTER.test(before) && LETTER.test(after);
    const closesHere = /[\p{L}.,!?]/u.test(before) && !LETTER.test(after);
    if (mark === '»') {
      if (opensHere) inward++;
      if (closesHere) outward++;
    } else {
      if (opensHere) outward++;
      if (closesHere) inward++;
    }
  }
  if (inward === outward) return language === 'de' || language === 'da';
  return inward > outward;
}

/** What two marks hold: everything, but for the blanks that set the marks off. A blank on one side alone is the writer's. */
function inside(text: string, from: number, to: number, style: MarkStyle): Span {
  const isSetOff = SET_OFF_MARKS.has(style.open) || (SPACE.test(text[from] ?? '') && SPACE.test(text[to - 1] ?? ''));
  return isSetOff ? trimmed(text, { start: from, end: to }) : { start: from, end: to };
}

/** The styles that a document may use, by its language and its habits. */
export function usableStyles(options: PairingOptions): readonly MarkStyle[] {
  return STYLES.filter((style) => {
    if (style.open === '›' || (style.open === '»' && style.close === '«')) return options.guillemetsPointIn;
    if (style.open === '‹' || style.open === '«') return !options.guillemetsPointIn;
    if (style.open === '”') return !options.hasLeftMarks || style.languages.includes(options.language ?? '');
    return style.languages.length === 0 || style.languages.includes(options.language ?? '');
  });
}

/** A sentence that ends, and behind it the beginning of one that leads to other words with a colon. */
const LED_TO = /[.!?…]\s+([^.!?…]{2,80}:\s?)$/u;
const LEAD_UNITS = 100;

const NONE: readonly Pair[] = [];

/** All pairs of one paragraph `[from, to)`, by their beginning. Linear in its length but for nesting. */
export function pairsIn(text: string, from: number, to: number, options: PairingOptions): readonly Pair[] {
  const sites = sitesIn(text, from, to);
  if (sites.all.length === 0) return NONE;
  const pairs: Pair[] = [];
  const stack: Open[] = [];
  const usable = usableStyles(options);
  const close = (index: number, at: number, style: MarkStyle): void => {
    const open = stack[index]!;
    // What was opened inside and never closed was no mark.
    stack.length = index;
    pairs.push({
      inner: inside(text, open.at + style.open.length, at, style),
      outer: { start: open.at, end: at + style.close.length },
      style,
      isOpened: true,
      isClosed: true,
      depth: open.depth,
    });
  };
  // Whether fewer marks close than open.
  const shortages = new Map<MarkStyle, boolean>();
  const isShort = (style: MarkStyle): boolean => {
    const known = shortages.get(style) ?? sites.numberOf(style.open) > sites.numberOf(style.close);
    shortages.set(style, known);
    return known && style.open !== style.close;
  };
  for (const at of sites.all) {
    const mark = markAt(text, at)!;
    if (mark.length === 1 && isNoMark(text, at)) continue;
    let closed = false;
    for (let s = stack.length - 1; s >= 0 && !closed; s--) {
      const open = stack[s]!;
      const style = open.styles.find((each) => each.close === mark && mayClose(text, at, each, from, to));
      if (style === undefined) continue;
      if (style.isSingle && isPossessive(text, at, to, style)) continue;
      if (style.close === '”' && isInches(text, at, to)) continue;
      if ((style.open === style.close || mark === '"') && reopens(text, at, mark, from)) continue;
      close(s, at, style);
      closed = true;
    }
    if (closed || stack.length > 8 || isLetter(text, at)) continue;
    const styles = usable.filter((style) => style.open === mark && mayOpen(text, at, style, from, to));
    if (styles.length === 0) continue;
    if (styles.every(({ isSingle }) => isSingle) && !sites.closesAfter(at, styles)) continue;
    // The same mark again where nested quotations take another: the first was never closed.
    const top = stack.at(-1);
    if (top !== undefined && markAt(text, top.at) === mark && !styles[0]!.isSingle) {
      const led = isShort(styles[0]!) ? LED_TO.exec(text.slice(Math.max(top.at, at - LEAD_UNITS), at)) : null;
      if (led !== null || sites.countAfter(at, styles) < 2) {
        pairs.push(unclosed(top, text, led === null ? at : at - led[1]!.length));
        stack.pop();
      }
    }
    stack.push({ at, styles, depth: stack.length });
  }
  for (const open of stack) if (!open.styles.every(({ isSingle }) => isSingle)) pairs.push(unclosed(open, text, to));
  return withoutStrays(pairs).sort((a, b) => a.outer.start - b.outer.start);
}

/**
 * A mark left open over pairs that are closed is more likely a stray than a quotation around them: it is dropped, and
 * what it held stands by itself.
 */
function withoutStrays(pairs: readonly Pair[]): Pair[] {
  const closed = byDepth(pairs.filter(({ isClosed, style }) => isClosed && !style.isSingle));
  const strays = new Set(
    pairs.filter(
      (pair) =>
        !pair.isClosed &&
        closed.some((level, depth) => {
          if (depth <= pair.depth) return false;
          const first = level[countBefore(level, pair.outer.start + 1)];
          return first !== undefined && first.outer.end <= pair.outer.end;
        }),
    ),
  );
  if (strays.size === 0) return [...pairs];
  const strayed = byDepth([...strays]);
  return pairs
    .filter((pair) => !strays.has(pair))
    .map((pair) => {
      const around = strayed.filter((level) => {
        const last = level[countBefore(level, pair.outer.start) - 1];
        return last !== undefined && pair.outer.end <= last.outer.end;
      });
      return { ...pair, depth: pair.depth - around.length };
    });
}

/** Pairs of one depth stand behind one another: for each depth, by their beginning. */
function byDepth(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const levels: Pair[][] = [];
  for (const pair of [...pairs].sort((a, b) => a.outer.start - b.outer.start)) {
    while (levels.length <= pair.depth) levels.push([]);
    levels[pair.depth]!.push(pair);
  }
  return levels;
}

/** How many of them begin before `at`. */
function countBefore(level: readonly Pair[], at: number): number {
  return countFirst(level.length, (k) => level[k]!.outer.start < at);
}

function unclosed(open: Open, text: string, end: number): Pair {
  const style = open.styles[0]!;
  const inner = trimmed(text, { start: open.at + style.open.length, end });
  return {
    inner,
    outer: { start: open.at, end: inner.end },
    style,
    isOpened: true,
    isClosed: false,
    depth: open.depth,
  };
}

/** A straight mark with a space before and a letter behind opens, whatever is open. */
function reopens(text: string, at: number, mark: string, from: number): boolean {
  const before = at > from ? text[at - 1]! : ' ';
  const after = text[at + mark.length] ?? ' ';
  return SPACE.test(before) && LETTER.test(after);
}

/** "the boys’ dog": behind an s, before a word in the same sentence, when a better closing mark follows. */
function isPossessive(text: string, at: number, to: number, style: MarkStyle): boolean {
  if (!/[sxzSXZ]/.test(text[at - 1] ?? '') || !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) return false;
  const end = Math.min(to, at + 400);
  for (let i = at + 1; i < end; i++) {
    if (text[i] === style.open && style.open !== style.close) return false;
    if (text[i] === style.close && !isNoMark(text, i)) return true;
  }
  return false;
}

/** 5’2” in the middle of a quotation: the next mark of the kind closes it. */
function isInches(text: string, at: number, to: number): boolean {
  if (!/\d[’'′]\s?\d{1,2}$/.test(text.slice(Math.max(0, at - 5), at))) return false;
  return /^[^“”]*”/u.test(text.slice(at + 1, Math.min(to, at + 400)));
}
