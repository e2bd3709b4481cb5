/**
 * Where exactly, near a proposed place, a query's words stand: a banded local alignment of word hashes (Smith and
 * Waterman 1981), and between the words that agree a comparison by letters, so that garbled, joined and divided words
 * count for what is left of them.
 */

import type { Words } from '../text/words.ts';
import { pairGarbled } from './garbled-words.ts';
import type { PreparedQuery } from './query.ts';
import { gapCost, informationOf } from './significance.ts';

export interface Alignment {
  /** Indices into the window's words, both included. */
  readonly first: number;
  readonly last: number;
  readonly exact: boolean;
  /** The sum of the rarity of the words that agree, each by how far it agrees. */
  readonly agreedRarity: number;
  /** What the words that agree prove, less what the gaps between them cost; of the stretch that proves most. */
  readonly information: number;
  /** Words of the query before that stretch, and behind it. */
  readonly before: number;
  readonly after: number;
}

const SUBSTITUTION = 1;
const GAP = 0.8;

const STOP = 0;
const DIAGONAL = 1;
const SKIP_QUERY = 2;
const SKIP_TEXT = 3;

let moves = new Uint8Array(1 << 12);
let scores = new Float64Array(256);
let partner = new Int32Array(512);
let credit = new Float64Array(512);

/** How far from the expected diagonal an alignment may stray, in words. */
export function slackOf(wordCount: number): number {
  return 6 + Math.min(60, wordCount >> 3);
}

/** Whether the query's words stand in the window from word `at` on, one by one. */
export function standsAt(query: PreparedQuery, window: Words, at: number): boolean {
  if (at < 0 || at + query.count > window.count) return false;
  for (let i = 0; i < query.count; i++) if (window.hashes[at + i] !== query.hashes[i]) return false;
  return true;
}

/** The alignment of a query that stands in the window word by word, from word `at` on. */
export function exactAt(query: PreparedQuery, at: number): Alignment {
  let information = 0;
  for (let i = 0; i < query.count; i++) information += query.following[i]!;
  const { count, totalRarity } = query;
  return { first: at, last: at + count - 1, exact: true, agreedRarity: totalRarity, information, before: 0, after: 0 };
}

/**
 * @param expected the word of the window at which the query's first word is expected
 * @returns null when no word agrees
 */
export function align(query: PreparedQuery, window: Words, expected: number): Alignment | null {
  const rough = alignWords(query, window, expected);
  return rough?.exact === true ? rough : alignLetters(query, window, expected);
}

/** The same, word by word only: words that do not agree are not compared by their letters, which takes much longer. */
export function alignWords(query: PreparedQuery, window: Words, expected: number): Alignment | null {
  if (query.count === 0) return null;
  const slack = slackOf(query.count);
  for (let stray = 0; stray <= slack; stray++) {
    if (standsAt(query, window, expected + stray)) return exactAt(query, expected + stray);
    if (standsAt(query, window, expected - stray)) return exactAt(query, expected - stray);
  }
  if (partner.length < query.count) {
    partner = new Int32Array(2 * query.count);
    credit = new Float64Array(2 * query.count);
  }
  partner.fill(-1, 0, query.count);
  credit.fill(0, 0, query.count);
  chain(query.hashes, query.rarity, query.count, window, expected - slack, 2 * slack + 1);
  return summary(query);
}

/** Goes on where `alignWords`, called last with the same arguments, has left off; it did not stand there exactly. */
export function alignLetters(query: PreparedQuery, window: Words, expected: number): Alignment | null {
  if (query.count === 0) return null;
  fillGaps(query, window, expected);
  return summary(query);
}

/**
 * For each word of the query the word of the window that stands for it, or -1; null when no word agrees. Two words that
 * were joined share one.
 */
export function alignedWords(query: PreparedQuery, window: Words, expected: number): Int32Array | null {
  const alignment = align(query, window, expected);
  if (alignment === null) return null;
  if (alignment.exact) return Int32Array.from({ length: query.count }, (_, i) => alignment.first + i);
  return partner.slice(0, query.count);
}

/** Local alignment within a band of diagonals; writes `partner` and `credit`. */
function chain(
  asked: Uint32Array,
  rarity: Float64Array,
  n: number,
  window: Words,
  firstDiagonal: number,
  width: number,
): void {
  if (moves.length < n * width) moves = new Uint8Array(2 * n * width);
  if (scores.length < width + 2) scores = new Float64Array(2 * width + 2);
  // One column beyond the band is never reached and stays 0.
  const row = scores;
  const way = moves;
  const { hashes, count } = window;
  row.fill(0, 0, width + 2);
  way.fill(STOP, 0, n * width);
  let best = 0;
  let bestRow = -1;
  let bestColumn = -1;
  for (let i = 0; i < n; i++) {
    const hash = asked[i]!;
    const gain = 0.3 + rarity[i]!;
    const diagonal = i + firstDiagonal;
    const low = Math.min(width, Math.max(0, -diagonal));
    const high = Math.max(low, Math.min(width, count - diagonal));
    row.fill(0, 0, low);
    let left = 0;
    let above = row[low]!;
    for (let k = low; k < high; k++) {
      // `above` holds the row above, one word back: the diagonal; `row[k + 1]` is straight above.
      let score = 0;
      let move = STOP;
      const agrees = hashes[diagonal + k] === hash;
      const paired = above + (agrees ? gain : -SUBSTITUTION);
      if (paired > 0) {
        score = paired;
        move = DIAGONAL;
      }
      above = row[k + 1]!;
      if (above - GAP > score) {
        score = above - GAP;
        move = SKIP_QUERY;
      }
      if (left - GAP > score) {
        score = left - GAP;
        move = SKIP_TEXT;
      }
      if (agrees && score > best) {
        best = score;
        bestRow = i;
        bestColumn = k;
      }
      if (move !== STOP) way[i * width + k] = move;
      row[k] = score;
      left = score;
    }
    row.fill(0, high, width);
  }
  let i = bestRow;
  let k = bestColumn;
  while (i >= 0 && k >= 0 && k < width) {
    const move = way[i * width + k]!;
    if (move === STOP) break;
    if (move === DIAGONAL) {
      const j = i + firstDiagonal + k;
      if (hashes[j] === asked[i]) {
        partner[i] = j;
        credit[i] = 1;
      }
      i--;
    } else if (move === SKIP_QUERY) {
      i--;
      k++;
    } else k--;
  }
}

/** Lays word `j` of the window beside word `i` of the query, for a share of what that one proves. */
function pairUp(i: number, j: number, share: number): void {
  partner[i] = j;
  credit[i] = share;
}

/** Compares by letters what stands between the words that agree, and beside the first and the last of them. */
function fillGaps(query: PreparedQuery, window: Words, expected: number): void {
  const fill = (a: number, b: number, c: number, d: number): void => pairGarbled(query, window, { a, b, c, d }, pairUp);
  const n = query.count;
  let first = 0;
  while (first < n && partner[first]! < 0) first++;
  if (first === n) {
    const from = Math.max(0, expected - 2);
    fill(0, n, from, Math.min(window.count, expected + n + 2));
    return;
  }
  if (first > 0) fill(0, first, Math.max(0, partner[first]! - first - 2), partner[first]!);
  let previous = first;
  for (let i = first + 1; i < n; i++) {
    if (partner[i]! < 0) continue;
    if (i > previous + 1 && partner[i]! > partner[previous]! + 1)
      fill(previous + 1, i, partner[previous]! + 1, partner[i]!);
    previous = i;
  }
  if (previous < n - 1) {
    const from = partner[previous]! + 1;
    fill(previous + 1, n, from, Math.min(window.count, from + (n - previous - 1) + 2));
  }
}

function summary(query: PreparedQuery): Alignment | null {
  let agreedRarity = 0;
  let first = -1;
  let last = -1;
  let previous = -1;
  // The best stretch of the chain (Kadane): where what came before costs more than it proves, a new one begins.
  let running = 0;
  let begin = 0;
  const best = { information: 0, before: 0, after: query.count };
  for (let i = 0; i < query.count; i++) {
    const j = partner[i]!;
    if (j < 0) continue;
    agreedRarity += credit[i]! * query.rarity[i]!;
    const alone = informationOf(query.rarity[i]!);
    if (first < 0) {
      first = j;
      begin = i;
      running = credit[i]! * alone;
    } else {
      const cost = gapCost(i - previous - 1, Math.max(0, j - last - 1));
      const more = cost === 0 ? Math.min(query.following[i]!, alone) : alone;
      if (running > cost) running += credit[i]! * more - cost;
      else {
        running = credit[i]! * alone;
        begin = i;
      }
    }
    if (running > best.information) {
      best.information = running;
      best.before = begin;
      best.after = query.count - 1 - i;
    }
    last = j;
    previous = i;
  }
  return first < 0 ? null : { first, last, exact: false, agreedRarity, ...best };
}
