/**
 * Word by word: the best alignment of a quotation with a stretch of a witness.
 *
 * Dynamic programming with affine gaps after Gotoh (J. Mol. Biol. 162, 1982), semi-global: the quotation is aligned
 * whole, the witness from anywhere to anywhere. Three things are its own: a gap that the document signals costs next to
 * nothing, one word may stand for two or three ("to-day"), and a changed word prefers a similar one. All but short texts
 * are cut within runs of six words and more that both hold once, chained as in patience diff: few cells are left to be
 * filled, and memory stays bounded.
 */

import type { Words } from '../text/words.ts';
import { roomFor } from './align-room.ts';
import { anchoredRuns } from './anchors.ts';

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
/** Of a run's words, so many at either end are aligned like any others. */
const ANCHOR_EDGE = 2;
const CELLS_WITHOUT_ANCHORS = 2000;
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

/** A row's keys, and of each key what tells most others apart from it at once. */
interface Letters {
  readonly first: Uint16Array;
  readonly last: Uint16Array;
  /** How many letters the keys before have together; one entry more than there are keys. */
  readonly upTo: Uint32Array;
}

function lettersOf(keys: readonly string[]): Letters {
  const upTo = new Uint32Array(keys.length + 1);
  keys.forEach((key, i) => {
    upTo[i + 1] = upTo[i]! + key.length;
  });
  return {
    first: Uint16Array.from(keys, (key) => key.charCodeAt(0)),
    last: Uint16Array.from(keys, (key) => key.charCodeAt(key.length - 1)),
    upTo,
  };
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

interface Piece {
  readonly readingStart: number;
  readonly readingEnd: number;
  readonly lemmaStart: number;
  readonly lemmaEnd: number;
  /** Whether the witness may begin or end anywhere. */
  readonly freeStart: boolean;
  readonly freeEnd: boolean;
}

/** Aligns all of `reading` with some stretch of `lemma`. Steps come in order and cover every word of `reading`. */
export function align(reading: Row, lemma: Row, options: AlignOptions): readonly Step[] {
  const n = reading.words.count;
  const m = lemma.words.count;
  if (n === 0) return [];
  const exact = options.gapBefore.size === 0 ? placeOfRun(reading.words.hashes, lemma.words.hashes) : -1;
  if (exact >= 0) return sameSteps(0, exact, n);
  const whole = { readingStart: 0, readingEnd: n, lemmaStart: 0, lemmaEnd: m, freeStart: true, freeEnd: true };
  if (n * m <= CELLS_WITHOUT_ANCHORS) return alignPiece(reading, lemma, whole, options);

  const steps: Step[] = [];
  let at: Piece = whole;
  for (const run of anchoredRuns(reading.words.hashes, lemma.words.hashes)) {
    // The run's own ends are left to the alignment of what stands beside it.
    const r = run.reading + ANCHOR_EDGE;
    const l = run.lemma + ANCHOR_EDGE;
    const count = run.count - 2 * ANCHOR_EDGE;
    if (r < at.readingStart || l < at.lemmaStart) continue;
    steps.push(...alignPiece(reading, lemma, { ...at, readingEnd: r, lemmaEnd: l, freeEnd: false }, options));
    steps.push(...sameSteps(r, l, count));
    at = { ...whole, readingStart: r + count, lemmaStart: l + count, freeStart: false };
  }
  steps.push(...alignPiece(reading, lemma, at, options));
  return steps;
}

/** Where all of `reading` stands in `lemma` as one run, or -1. No alignment could be better. */
function placeOfRun(reading: Uint32Array, lemma: Uint32Array): number {
  for (let at = lemma.indexOf(reading[0]!); at >= 0; at = lemma.indexOf(reading[0]!, at + 1)) {
    let k = 1;
    while (k < reading.length && reading[k] === lemma[at + k]) k++;
    if (k === reading.length) return at;
  }
  return -1;
}

function sameSteps(reading: number, lemma: number, count: number): readonly Step[] {
  return Array.from({ length: count }, (_, k) => ({
    kind: 'same' as const,
    readingStart: reading + k,
    readingEnd: reading + k + 1,
    lemmaStart: lemma + k,
    lemmaEnd: lemma + k + 1,
  }));
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

function alignPiece(reading: Row, lemma: Row, piece: Piece, options: AlignOptions): readonly Step[] {
  const n = piece.readingEnd - piece.readingStart;
  const m = piece.lemmaEnd - piece.lemmaStart;
  if (n === 0 || m === 0 || n * m > CELLS_MAX) return unaligned(piece);
  const width = m + 1;
  const rKeys = reading.keys.slice(piece.readingStart, piece.readingEnd);
  const lKeys = lemma.keys.slice(piece.lemmaStart, piece.lemmaEnd);
  const rHash = reading.words.hashes.subarray(piece.readingStart, piece.readingEnd);
  const lHash = lemma.words.hashes.subarray(piece.lemmaStart, piece.lemmaEnd);
  const compareLetters = n * m <= CELLS_BY_LETTERS;

  const { rows, best, bestState, backS, backOther } = roomFor(width, (n + 1) * width);

  const readings = lettersOf(rKeys);
  const lemmas = lettersOf(lKeys);
  const { first: firstOf, last: lastOf } = lemmas;
  /** Whether one word is several written together, given that it has as many letters. */
  const isJoined = (one: string, many: readonly string[], from: number, count: number): boolean =>
    many.slice(from, from + count).join('') === one && !DIGIT.test(one);

  for (let i = 0; i <= n; i++) {
    const row = i & 3;
    const sRow = rows[S]![row]!;
    const xRow = rows[X]![row]!;
    const yRow = rows[Y]![row]!;
    const gRow = rows[G]![row]!;
    const bestRow = best[row]!;
    const bestStateRow = bestState[row]!;
    const above = (i + 3) & 3;
    const bestAbove = best[above]!;
    const bestStateAbove = bestState[above]!;
    const xAbove = rows[X]![above]!;
    const gain = i > 0 ? scoreOf(rKeys[i - 1]!) : 0;
    const gapKind = i < n || !piece.freeEnd ? options.gapBefore.get(piece.readingStart + i) : undefined;
    const gapOpens = gapKind !== undefined && (i > 0 || !piece.freeStart);
    const gapExtend = gapKind === undefined ? 0 : GAP_EXTEND[gapKind];
    const hash = i > 0 ? rHash[i - 1]! : 0;
    const key = i > 0 ? rKeys[i - 1]! : '';
    const first = i > 0 ? readings.first[i - 1]! : 0;
    const last = i > 0 ? readings.last[i - 1]! : 0;
    const mayOmit = (i > 0 || !piece.freeStart) && (i < n || !piece.freeEnd);
    for (let j = 0; j <= m; j++) {
      const cell = i * width + j;
      let s = IMPOSSIBLE;
      let sBack = 0;
      if (i === 0) {
        if (j === 0 || piece.freeStart) s = 0;
      } else if (j > 0) {
        const isSame = hash === lHash[j - 1] && key === lKeys[j - 1];
        const from = bestAbove[j - 1]!;
        const endsAlike = last === lastOf[j - 1];
        const mayBeAlike = compareLetters && (endsAlike || first === firstOf[j - 1]);
        if (isSame) s = from + gain;
        else s = from + (mayBeAlike && areAlike(key, lKeys[j - 1]!) ? CHANGE_SIMILAR : CHANGE);
        sBack = ((isSame ? SAME : CHANGED) << 2) | bestStateAbove[j - 1]!;
        // Whatever is written together ends alike.
        const operations = endsAlike ? OPERATIONS.length : 0;
        for (let operation = 3; operation < operations; operation++) {
          const [r, l] = OPERATIONS[operation]!;
          const rLetters = readings.upTo[i]! - readings.upTo[Math.max(0, i - r)]!;
          const lLetters = lemmas.upTo[j]! - lemmas.upTo[Math.max(0, j - l)]!;
          if (rLetters !== lLetters || i < r || j < l) continue;
          const lKey = lKeys[j - 1]!;
          const joins = r === 1 ? isJoined(key, lKeys, j - l, l) : isJoined(lKey, rKeys, i - r, r);
          if (!joins) continue;
          let isParted = false;
          for (let k = 1; k < r; k++) isParted ||= options.gapBefore.has(piece.readingStart + i - k);
          if (isParted) continue;
          const earlier = (i - r) & 3;
          const score = best[earlier]![j - l]! + scoreOf(r === 1 ? key : lKey) - JOIN_TOLL;
          if (score > s) {
            s = score;
            sBack = (operation << 2) | bestState[earlier]![j - l]!;
          }
        }
      }
      sRow[j] = s;
      backS[cell] = sBack;

      let x = IMPOSSIBLE;
      let xFrom = S;
      if (i > 0) {
        const opened = bestAbove[j]! - ADD_OPEN;
        const extended = xAbove[j]! - ADD_EXTEND;
        x = Math.max(opened, extended);
        xFrom = extended >= opened ? X : bestStateAbove[j]!;
      }
      xRow[j] = x;

      let y = IMPOSSIBLE;
      let yFrom = S;
      if (j > 0 && mayOmit) {
        const beforeS = sRow[j - 1]!;
        const beforeX = xRow[j - 1]!;
        const opened = Math.max(beforeS, beforeX) - OMIT_OPEN;
        const extended = yRow[j - 1]! - OMIT_EXTEND;
        y = Math.max(opened, extended);
        yFrom = extended >= opened ? Y : beforeS >= beforeX ? S : X;
      }
      yRow[j] = y;

      let g = IMPOSSIBLE;
      let gFrom = S;
      if (gapOpens) {
        g = s;
        if (x > g) {
          g = x;
          gFrom = X;
        }
        if (j > 0 && gRow[j - 1]! - gapExtend > g) {
          g = gRow[j - 1]! - gapExtend;
          gFrom = G;
        }
      }
      gRow[j] = g;
      backOther[cell] = xFrom | (yFrom << 2) | (gFrom << 4);

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
