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
/** How an S cell may be reached: reading words, lemma words. */
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
/** Beside the operation of a pair: one of those behind `CHANGED` may be better. */
const MAY_JOIN = 8;
/** How a cell was reached: S from which state, by which operation; X, Y and G from which state; and its best state. */
const X_SHIFT = 5;
const Y_SHIFT = 7;
const G_SHIFT = 9;
const STATE_SHIFT = 11;
const DIGIT = /\d/;

/** Words that begin and end alike in half of the longer one's letters are alike. */
const LEAST_ALIKE = 0.5;
const SHORTEST_ALIKE = 3;

/** How many letters the keys before each have together; one entry more than there are keys. */
function lettersUpTo(keys: readonly string[]): readonly number[] {
  const upTo = [0];
  let letters = 0;
  for (const key of keys) {
    letters += key.length;
    upTo.push(letters);
  }
  return upTo;
}

/** How many letters the last `count` keys before `end` have, or -1 where there are fewer. */
function lettersOfLast(count: number, upTo: readonly number[], end: number): number {
  return end < count ? -1 : upTo[end]! - upTo[end - count]!;
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

  const { added, best, pairing, back } = roomFor(width, (n + 1) * width);
  const { scores, operations } = pairing;
  pairing.hold(lKeys);
  const readingUpTo = lettersUpTo(rKeys);
  const lemmaUpTo = lettersUpTo(lKeys);
  /** Whether one word is several written together, given that it has as many letters. */
  const isJoined = (one: string, many: readonly string[], from: number, count: number): boolean =>
    one.endsWith(many[from + count - 1]!) && many.slice(from, from + count).join('') === one && !DIGIT.test(one);

  for (let i = 0; i <= n; i++) {
    const bestRow = best[i & 3]!;
    const bestAbove = best[(i + 3) & 3]!;
    const gapKind = i < n || !piece.freeEnd ? options.gapBefore.get(piece.readingStart + i) : undefined;
    const gapOpens = gapKind !== undefined && (i > 0 || !piece.freeStart);
    const gapExtend = gapKind === undefined ? 0 : GAP_EXTEND[gapKind];
    const mayOmit = (i > 0 || !piece.freeStart) && (i < n || !piece.freeEnd);
    if (i > 0) {
      const key = rKeys[i - 1]!;
      const hash = rHash[i - 1]!;
      const gain = scoreOf(key);
      const oneLong = key.length;
      const twoLong = lettersOfLast(2, readingUpTo, i);
      const threeLong = lettersOfLast(3, readingUpTo, i);
      scores.fill(CHANGE, 0, width);
      operations.fill(CHANGED, 0, width);
      pairing.eachAlike(key, (at, endsAlike) => {
        const lemmaKey = lKeys[at]!;
        const j = at + 1;
        if (hash === lHash[at] && key === lemmaKey) {
          scores[j] = gain;
          operations[j] = SAME;
        } else if (compareLetters && areAlike(key, lemmaKey)) scores[j] = CHANGE_SIMILAR;
        // Whatever is written together ends alike, and has as many letters.
        const mayJoin =
          endsAlike &&
          (twoLong === lemmaKey.length ||
            threeLong === lemmaKey.length ||
            oneLong === lettersOfLast(2, lemmaUpTo, j) ||
            oneLong === lettersOfLast(3, lemmaUpTo, j));
        if (mayJoin) operations[j] = operations[j]! | MAY_JOIN;
      });
    }
    // Of the cell before, by state, and of the one above it.
    let beforeS = IMPOSSIBLE;
    let beforeX = IMPOSSIBLE;
    let beforeY = IMPOSSIBLE;
    let beforeG = IMPOSSIBLE;
    let cornerBest = IMPOSSIBLE;
    let cornerState = S;
    for (let j = 0; j <= m; j++) {
      const cell = i * width + j;
      let s = IMPOSSIBLE;
      let x = IMPOSSIBLE;
      let way = 0;
      if (i === 0) {
        if (j === 0 || piece.freeStart) s = 0;
      } else {
        const aboveBest = bestAbove[j]!;
        const aboveState = back[cell - width]! >> STATE_SHIFT;
        if (j > 0) {
          s = cornerBest + scores[j]!;
          const operation = operations[j]!;
          way = ((operation & ~MAY_JOIN) << 2) | cornerState;
          if ((operation & MAY_JOIN) !== 0) {
            for (let joining = CHANGED + 1; joining < OPERATIONS.length; joining++) {
              const [r, l] = OPERATIONS[joining]!;
              if (i < r || j < l || lettersOfLast(r, readingUpTo, i) !== lettersOfLast(l, lemmaUpTo, j)) continue;
              const one = r === 1 ? rKeys[i - 1]! : lKeys[j - 1]!;
              if (!(r === 1 ? isJoined(one, lKeys, j - l, l) : isJoined(one, rKeys, i - r, r))) continue;
              let isParted = false;
              for (let k = 1; k < r; k++) isParted ||= options.gapBefore.has(piece.readingStart + i - k);
              if (isParted) continue;
              const score = best[(i - r) & 3]![j - l]! + scoreOf(one) - JOIN_TOLL;
              if (score > s) {
                s = score;
                way = (joining << 2) | (back[cell - r * width - l]! >> STATE_SHIFT);
              }
            }
          }
        }
        const opened = aboveBest - ADD_OPEN;
        const extended = added[j]! - ADD_EXTEND;
        if (extended >= opened) {
          x = extended;
          way |= X << X_SHIFT;
        } else {
          x = opened;
          way |= aboveState << X_SHIFT;
        }
        cornerBest = aboveBest;
        cornerState = aboveState;
      }
      added[j] = x;

      let y = IMPOSSIBLE;
      if (j > 0 && mayOmit) {
        const opened = (beforeS >= beforeX ? beforeS : beforeX) - OMIT_OPEN;
        const extended = beforeY - OMIT_EXTEND;
        if (extended >= opened) {
          y = extended;
          way |= Y << Y_SHIFT;
        } else {
          y = opened;
          way |= (beforeS >= beforeX ? S : X) << Y_SHIFT;
        }
      }

      let top = s;
      let state = S;
      if (x > top) {
        top = x;
        state = X;
      }
      if (gapOpens) {
        let g = top;
        let gFrom = state;
        if (j > 0 && beforeG - gapExtend > g) {
          g = beforeG - gapExtend;
          gFrom = G;
        }
        way |= gFrom << G_SHIFT;
        beforeG = g;
      }
      if (y > top) {
        top = y;
        state = Y;
      }
      if (gapOpens && beforeG > top) {
        top = beforeG;
        state = G;
      }
      back[cell] = way | (state << STATE_SHIFT);
      bestRow[j] = top;
      beforeS = s;
      beforeX = x;
      beforeY = y;
    }
  }

  let j = m;
  if (piece.freeEnd) {
    const last = best[n & 3]!;
    for (let k = m; k >= 0; k--) if (last[k]! >= last[j]!) j = k;
  }
  return traceBack(piece, n, j, width, back);
}

function traceBack(piece: Piece, n: number, endColumn: number, width: number, back: Uint16Array): readonly Step[] {
  const steps: Step[] = [];
  const push = (kind: Step['kind'], i: number, j: number, r: number, l: number): void => {
    const lemmaEnd = piece.lemmaStart + j;
    const readingEnd = piece.readingStart + i;
    steps.push({ kind, readingStart: readingEnd - r, readingEnd, lemmaStart: lemmaEnd - l, lemmaEnd });
  };
  let i = n;
  let j = endColumn;
  let state = back[i * width + j]! >> STATE_SHIFT;
  for (;;) {
    const way = back[i * width + j]!;
    if (state === S) {
      if (i === 0 && (j === 0 || piece.freeStart)) break;
      const operation = (way >> 2) & 7;
      const [r, l] = OPERATIONS[operation]!;
      push(operation === SAME ? 'same' : operation === CHANGED ? 'changed' : 'joined', i, j, r, l);
      state = way & 3;
      i -= r;
      j -= l;
    } else if (state === X) {
      push('added', i, j, 1, 0);
      state = (way >> X_SHIFT) & 3;
      i--;
    } else if (state === Y) {
      push('omitted', i, j, 0, 1);
      state = (way >> Y_SHIFT) & 3;
      j--;
    } else {
      const from = (way >> G_SHIFT) & 3;
      if (from === G) {
        push('gap', i, j, 0, 1);
        j--;
      }
      state = from;
    }
  }
  return steps.reverse();
}
