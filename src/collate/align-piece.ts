/**
 * One piece of a quotation against one piece of a witness, word by word.
 *
 * Dynamic programming with affine gaps after Gotoh (J. Mol. Biol. 162, 1982). Three things are its own: a gap that the
 * document signals costs next to nothing, one word may stand for two or three ("to-day"), and a changed word prefers a
 * similar one.
 */

import type { Words } from '../text/words.ts';
import { roomFor } from './align-room.ts';

export interface Row {
  readonly words: Words;
  readonly keys: readonly string[];
}

/** One step: the words `[readingStart, readingEnd)` of the quotation against `[lemmaStart, lemmaEnd)` of the witness. */
export interface Step {
  /**
   * `same`: one word with the same key. `joined`: words against others that make the same letters, or one amount.
   * `changed`: one word against another. `added`, `omitted`: against nothing. `gap`: omitted where the document signals it.
   */
  readonly kind: 'same' | 'joined' | 'changed' | 'added' | 'omitted' | 'gap';
  readonly readingStart: number;
  readonly readingEnd: number;
  readonly lemmaStart: number;
  readonly lemmaEnd: number;
}

export type GapKind = 'ellipsis' | 'interpolation';

export interface AlignOptions {
  /** For word i of the quotation: the gap signalled before it. */
  readonly gapBefore: ReadonlyMap<number, GapKind>;
}

const ADD_OPEN = 1.2;
const ADD_EXTEND = 0.6;
const OMIT_OPEN = 1.2;
const OMIT_EXTEND = 0.15;
const CHANGE_SIMILAR = -0.3;
const CHANGE = -0.9;
const JOIN_TOLL = 0.2;
const GAP_EXTEND: Record<GapKind, number> = { ellipsis: 0.004, interpolation: 0.12 };
/** Beyond it changed words are not compared by letters. */
const CELLS_BY_LETTERS = 4_000_000;
const CELLS_MAX = 64_000_000;

const IMPOSSIBLE = -1e9;
/** The states of a cell, as two bits. */
const S = 0;
const X = 1;
const Y = 2;
const G = 3;
/** How an S cell was reached, in the bits above: reading words, lemma words. */
const OPERATIONS: readonly (readonly [number, number])[] = [
  [0, 0],
  [1, 1],
  [1, 1],
  [1, 2],
  [1, 3],
  [2, 1],
  [3, 1],
];
const SAME = 1;
const CHANGED = 2;
const DIGIT = /\d/;

/** Words that begin and end alike in half of the longer one's letters are alike. */
const LEAST_ALIKE = 0.5;
const SHORTEST_ALIKE = 3;

/** Of a row's keys what tells most of them apart at once. */
interface Letters {
  readonly first: readonly number[];
  readonly last: readonly number[];
  /** How many letters the keys before have together; one entry more than there are keys. */
  readonly upTo: readonly number[];
}

function lettersOf(keys: readonly string[]): Letters {
  const first: number[] = [];
  const last: number[] = [];
  const upTo = [0];
  let letters = 0;
  for (const key of keys) {
    first.push(key.charCodeAt(0));
    last.push(key.charCodeAt(key.length - 1));
    letters += key.length;
    upTo.push(letters);
  }
  return { first, last, upTo };
}

/** Whether common beginning and end make up enough of the longer key. Alike are only words that begin or end alike. */
function areAlike(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const enough = LEAST_ALIKE * Math.max(a.length, b.length);
  if (shorter < SHORTEST_ALIKE || shorter < enough) return false;
  let prefix = 0;
  while (prefix < shorter && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix++;
  let suffix = 0;
  while (suffix < shorter - prefix && a.charCodeAt(a.length - 1 - suffix) === b.charCodeAt(b.length - 1 - suffix))
    suffix++;
  return prefix + suffix >= enough;
}

function scoreOf(key: string): number {
  return 1 + 0.1 * Math.min(key.length, 10);
}

export interface Piece {
  readonly readingStart: number;
  readonly readingEnd: number;
  readonly lemmaStart: number;
  readonly lemmaEnd: number;
  /** Whether the witness may begin or end anywhere. */
  readonly freeStart: boolean;
  readonly freeEnd: boolean;
}

/** What cannot be aligned within bounds is one stretch against another. */
function unaligned(piece: Piece): readonly Step[] {
  const { readingStart, readingEnd, lemmaStart, lemmaEnd, freeStart, freeEnd } = piece;
  const steps: Step[] = [];
  if (readingEnd > readingStart) {
    steps.push({ kind: 'added', readingStart, readingEnd, lemmaStart, lemmaEnd: lemmaStart });
  }
  if (lemmaEnd > lemmaStart && !freeStart && !freeEnd) {
    steps.push({ kind: 'omitted', readingStart: readingEnd, readingEnd, lemmaStart, lemmaEnd });
  }
  return steps;
}

export function alignPiece(reading: Row, lemma: Row, piece: Piece, options: AlignOptions): readonly Step[] {
  const n = piece.readingEnd - piece.readingStart;
  const m = piece.lemmaEnd - piece.lemmaStart;
  if (n === 0 || m === 0 || n * m > CELLS_MAX) return unaligned(piece);
  const width = m + 1;
  const rKeys = reading.keys.slice(piece.readingStart, piece.readingEnd);
  const lKeys = lemma.keys.slice(piece.lemmaStart, piece.lemmaEnd);
  const rHash = reading.words.hashes.subarray(piece.readingStart, piece.readingEnd);
  const lHash = lemma.words.hashes.subarray(piece.lemmaStart, piece.lemmaEnd);
  const compareLetters = n * m <= CELLS_BY_LETTERS;

  const { added, best, bestState, backS, backOther } = roomFor(width, (n + 1) * width);

  const readings = lettersOf(rKeys);
  const lemmas = lettersOf(lKeys);
  const { first: firstOf, last: lastOf, upTo: lettersUpTo } = lemmas;
  /** Whether one word is several written together, given that it has as many letters. */
  const isJoined = (one: string, many: readonly string[], from: number, count: number): boolean =>
    many.slice(from, from + count).join('') === one && !DIGIT.test(one);
  const lettersOfLast = (count: number, upTo: readonly number[], end: number): number =>
    end < count ? -1 : upTo[end]! - upTo[end - count]!;

  for (let i = 0; i <= n; i++) {
    const bestRow = best[i & 3]!;
    const bestStateRow = bestState[i & 3]!;
    const above = (i + 3) & 3;
    const bestAbove = best[above]!;
    const bestStateAbove = bestState[above]!;
    const key = i > 0 ? rKeys[i - 1]! : '';
    const hash = i > 0 ? rHash[i - 1]! : 0;
    const first = i > 0 ? readings.first[i - 1]! : 0;
    const last = i > 0 ? readings.last[i - 1]! : 0;
    const gain = scoreOf(key);
    const oneLong = key.length;
    const twoLong = lettersOfLast(2, readings.upTo, i);
    const threeLong = lettersOfLast(3, readings.upTo, i);
    const gapKind = i < n || !piece.freeEnd ? options.gapBefore.get(piece.readingStart + i) : undefined;
    const gapOpens = gapKind !== undefined && (i > 0 || !piece.freeStart);
    const gapExtend = gapKind === undefined ? 0 : GAP_EXTEND[gapKind];
    const mayOmit = (i > 0 || !piece.freeStart) && (i < n || !piece.freeEnd);
    // Of the cell before, by state.
    let beforeS = IMPOSSIBLE;
    let beforeX = IMPOSSIBLE;
    let beforeY = IMPOSSIBLE;
    let beforeG = IMPOSSIBLE;
    for (let j = 0; j <= m; j++) {
      const cell = i * width + j;
      let s = IMPOSSIBLE;
      let sBack = 0;
      if (i === 0) {
        if (j === 0 || piece.freeStart) s = 0;
      } else if (j > 0) {
        const lemmaKey = lKeys[j - 1]!;
        const from = bestAbove[j - 1]!;
        const endsAlike = last === lastOf[j - 1];
        if (hash === lHash[j - 1] && key === lemmaKey) {
          s = from + gain;
          sBack = SAME << 2;
        } else {
          const mayBeAlike = compareLetters && (endsAlike || first === firstOf[j - 1]);
          s = from + (mayBeAlike && areAlike(key, lemmaKey) ? CHANGE_SIMILAR : CHANGE);
          sBack = CHANGED << 2;
        }
        sBack |= bestStateAbove[j - 1]!;
        // Whatever is written together ends alike, and has as many letters.
        const lemmaLong = lemmaKey.length;
        if (
          endsAlike &&
          (twoLong === lemmaLong ||
            threeLong === lemmaLong ||
            oneLong === lettersOfLast(2, lettersUpTo, j) ||
            oneLong === lettersOfLast(3, lettersUpTo, j))
        ) {
          for (let operation = 3; operation < OPERATIONS.length; operation++) {
            const [r, l] = OPERATIONS[operation]!;
            if (lettersOfLast(r, readings.upTo, i) !== lettersOfLast(l, lettersUpTo, j) || i < r || j < l) continue;
            const joins = r === 1 ? isJoined(key, lKeys, j - l, l) : isJoined(lemmaKey, rKeys, i - r, r);
            if (!joins) continue;
            let isParted = false;
            for (let k = 1; k < r; k++) isParted ||= options.gapBefore.has(piece.readingStart + i - k);
            if (isParted) continue;
            const earlier = (i - r) & 3;
            const score = best[earlier]![j - l]! + scoreOf(r === 1 ? key : lemmaKey) - JOIN_TOLL;
            if (score > s) {
              s = score;
              sBack = (operation << 2) | bestState[earlier]![j - l]!;
            }
          }
        }
      }
      backS[cell] = sBack;

      let x = IMPOSSIBLE;
      let back = S;
      if (i > 0) {
        const opened = bestAbove[j]! - ADD_OPEN;
        const extended = added[j]! - ADD_EXTEND;
        x = extended >= opened ? extended : opened;
        back = extended >= opened ? X : bestStateAbove[j]!;
      }
      added[j] = x;

      let y = IMPOSSIBLE;
      if (j > 0 && mayOmit) {
        const opened = (beforeS >= beforeX ? beforeS : beforeX) - OMIT_OPEN;
        const extended = beforeY - OMIT_EXTEND;
        y = extended >= opened ? extended : opened;
        back |= (extended >= opened ? Y : beforeS >= beforeX ? S : X) << 2;
      }

      let g = IMPOSSIBLE;
      if (gapOpens) {
        g = s;
        let gFrom = S;
        if (x > g) {
          g = x;
          gFrom = X;
        }
        if (j > 0 && beforeG - gapExtend > g) {
          g = beforeG - gapExtend;
          gFrom = G;
        }
        back |= gFrom << 4;
      }
      backOther[cell] = back;

      let top = s;
      let state = S;
      if (x > top) {
        top = x;
        state = X;
      }
      if (y > top) {
        top = y;
        state = Y;
      }
      if (g > top) {
        top = g;
        state = G;
      }
      bestRow[j] = top;
      bestStateRow[j] = state;
      beforeS = s;
      beforeX = x;
      beforeY = y;
      beforeG = g;
    }
  }

  let j = m;
  if (piece.freeEnd) {
    const last = best[n & 3]!;
    for (let k = m; k >= 0; k--) if (last[k]! >= last[j]!) j = k;
  }
  return traceBack(piece, n, j, bestState[n & 3]![j]!, width, backS, backOther);
}

function traceBack(
  piece: Piece,
  n: number,
  endColumn: number,
  endState: number,
  width: number,
  backS: Uint8Array,
  backOther: Uint8Array,
): readonly Step[] {
  const steps: Step[] = [];
  const push = (kind: Step['kind'], i: number, j: number, r: number, l: number): void => {
    const lemmaEnd = piece.lemmaStart + j;
    const readingEnd = piece.readingStart + i;
    steps.push({ kind, readingStart: readingEnd - r, readingEnd, lemmaStart: lemmaEnd - l, lemmaEnd });
  };
  let i = n;
  let j = endColumn;
  let state = endState;
  for (;;) {
    const cell = i * width + j;
    if (state === S) {
      if (i === 0 && (j === 0 || piece.freeStart)) break;
      const operation = backS[cell]! >> 2;
      const [r, l] = OPERATIONS[operation]!;
      push(operation === SAME ? 'same' : operation === CHANGED ? 'changed' : 'joined', i, j, r, l);
      state = backS[cell]! & 3;
      i -= r;
      j -= l;
    } else if (state === X) {
      push('added', i, j, 1, 0);
      state = backOther[cell]! & 3;
      i--;
    } else if (state === Y) {
      push('omitted', i, j, 0, 1);
      state = (backOther[cell]! >> 2) & 3;
      j--;
    } else {
      const from = (backOther[cell]! >> 4) & 3;
      if (from === G) {
        push('gap', i, j, 0, 1);
        j--;
      }
      state = from;
    }
  }
  return steps.reverse();
}
