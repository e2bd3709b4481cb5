/**
 * Words of a query between those that agree, compared by letters with what a text has there: garbled, joined and divided
 * words count for what is left of them.
 */

import { keyAt, type Words } from '../text/words.ts';
import { HeldWord, likeness } from './letters.ts';
import type { PreparedQuery } from './query.ts';

/** The query's words `[a, b)` and the window's `[c, d)`. */
export interface Gap {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

/** Least likeness of two words that may be one word garbled. */
const LEAST_LIKENESS = 0.5;
/** Rectangles of unmatched words beyond this many cells are not compared by letters. */
const LARGEST_GAP_CELLS = 600;

const gapScores = new Float64Array(2 * LARGEST_GAP_CELLS + 2);
const gapSteps = new Uint8Array(2 * LARGEST_GAP_CELLS + 2);
/** Of each column's word, how many letters, and which; see `lettersIn`. */
const gapLengths = new Uint32Array(LARGEST_GAP_CELLS);
const gapLetters = new Int32Array(LARGEST_GAP_CELLS);
/** The word of the query that is compared with all of the window's. */
const held = new HeldWord();

/** A bit for each letter that stands in a word, several letters to a bit. */
function lettersIn(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

function countBits(bits: number): number {
  let pairs = bits - ((bits >>> 1) & 0x55555555);
  pairs = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((pairs + (pairs >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * The most that two words count as one, a share of their rarity, by their lengths and the letters in them: each letter that
 * only one of them has takes an edit, and so does each letter that one has more.
 */
function mostCredit(a: number, b: number, inA: number, inB: number): number {
  const longer = a > b ? a : b;
  let edits = a > b ? a - b : b - a;
  // Beyond half of the letters nothing is left.
  if (2 * edits > longer || countBits(inA ^ inB) > longer) return 0;
  const onlyInA = countBits(inA & ~inB);
  if (onlyInA > edits) edits = onlyInA;
  const onlyInB = countBits(inB & ~inA);
  if (onlyInB > edits) edits = onlyInB;
  return 2 * edits > longer ? 0 : creditFor(1 - edits / longer);
}

/** Whether a word may have been divided into two that have so many letters together. */
function isAboutAsLong(one: number, two: number): boolean {
  return Math.abs(one - two) <= 1 + (one >> 2);
}

/** Likeness as a share of the word's rarity, up to 1: none below `LEAST_LIKENESS`. */
function creditFor(alike: number): number {
  return alike < LEAST_LIKENESS ? 0 : (alike - 0.3) / 0.7;
}

function creditOf(a: string, b: string): number {
  return creditFor(likeness(a, b));
}

/**
 * The heaviest common subsequence of the words in a gap, where a pair weighs its likeness, and one word may stand for two
 * that were joined or divided. Ties go to the pair nearest to the front. Calls back with each pair, in order: a word of
 * the query, one of the window, and which share of its rarity the first one counts.
 */
export function pairGarbled(
  query: PreparedQuery,
  window: Words,
  { a, b, c, d }: Gap,
  pairUp: (i: number, j: number, share: number) => void,
): void {
  const rows = b - a;
  const columns = d - c;
  if (rows <= 0 || columns <= 0 || rows * columns > LARGEST_GAP_CELLS) return;
  const keys: string[] = [];
  for (let j = c; j < d; j++) {
    const key = keyAt(window, j);
    keys.push(key);
    gapLengths[j - c] = key.length;
    gapLetters[j - c] = lettersIn(key);
  }
  /** Each word with the next one, once it was asked for. */
  const divided: (string | undefined)[] = [];
  const width = columns + 1;
  const best = gapScores.fill(0, 0, (rows + 1) * width);
  const step = gapSteps;
  const lengths = gapLengths;
  const letters = gapLetters;
  let nextKey = '';
  let nextWeight = 0;
  let inNext = 0;
  for (let i = rows - 1; i >= 0; i--) {
    const weight = query.rarity[a + i]!;
    const key = query.keys[a + i]!;
    const keyLength = key.length;
    const joinedLength = keyLength + nextKey.length;
    const inKey = lettersIn(key);
    const inJoined = inKey | inNext;
    const mayJoin = i + 1 < rows;
    let joined = '';
    held.hold(key);
    for (let j = columns - 1; j >= 0; j--) {
      const here = i * width + j;
      const length = lengths[j]!;
      let top = best[here + width]!;
      let move = 1;
      if (best[here + 1]! > top) {
        top = best[here + 1]!;
        move = 2;
      }
      // What cannot outweigh the others, were it as alike as its letters allow, is not compared.
      const most = weight * mostCredit(keyLength, length, inKey, letters[j]!);
      if (most > 0 && most + best[here + width + 1]! > top) {
        const pair = weight * creditFor(held.likenessTo(keys[j]!));
        if (pair > 0 && pair + best[here + width + 1]! > top) {
          top = pair + best[here + width + 1]!;
          move = 3;
        }
      }
      if (j + 1 < columns && keyLength > 3 && isAboutAsLong(keyLength, length + lengths[j + 1]!)) {
        const both = letters[j]! | letters[j + 1]!;
        const most = weight * mostCredit(keyLength, length + lengths[j + 1]!, inKey, both);
        if (most > 0 && most + best[here + width + 2]! > top) {
          const parted = (divided[j] ??= keys[j]! + keys[j + 1]!);
          const pair = weight * creditFor(held.likenessTo(parted));
          if (pair > 0 && pair + best[here + width + 2]! > top) {
            top = pair + best[here + width + 2]!;
            move = 4;
          }
        }
      }
      if (mayJoin && length > 3 && isAboutAsLong(length, joinedLength)) {
        const weights = weight + nextWeight;
        const most = weights * mostCredit(joinedLength, length, inJoined, letters[j]!);
        if (most > 0 && most + best[here + 2 * width + 1]! > top) {
          if (joined === '') joined = key + nextKey;
          const pair = weights * creditOf(joined, keys[j]!);
          if (pair > 0 && pair + best[here + 2 * width + 1]! > top) {
            top = pair + best[here + 2 * width + 1]!;
            move = 5;
          }
        }
      }
      best[here] = top;
      step[here] = move;
    }
    nextKey = key;
    nextWeight = weight;
    inNext = inKey;
  }
  let i = 0;
  let j = 0;
  while (i < rows && j < columns) {
    const move = step[i * width + j]!;
    if (move === 1) i++;
    else if (move === 2) j++;
    else if (move === 3) {
      pairUp(a + i, c + j, creditOf(query.keys[a + i]!, keys[j]!));
      i++;
      j++;
    } else if (move === 4) {
      // The span must hold both halves; a word before the first partner needs the first half, one behind it the second.
      pairUp(a + i, c + j + (a === 0 ? 0 : 1), creditOf(query.keys[a + i]!, keys[j]! + keys[j + 1]!));
      i++;
      j += 2;
    } else {
      const share = creditOf(query.keys[a + i]! + query.keys[a + i + 1]!, keys[j]!);
      pairUp(a + i, c + j, share);
      pairUp(a + i + 1, c + j, share);
      i += 2;
      j++;
    }
  }
}
