/**
 * Where in a text the letters of a query stand, word division and garbled letters notwithstanding: runs of four folded
 * letters (of two characters in scripts without spaces) are looked up while the text is read once, and vote for the
 * place at which the query would begin. Linear in the text; nothing is left out.
 */

import { type FoldedLetters, PLACE_BITS } from './folded-letters.ts';
import type { PreparedQuery } from './query.ts';

/** A place to look at: raw offsets between which the query would stand if its letters stood there without a break. */
export interface LetterPlace {
  readonly start: number;
  readonly end: number;
  readonly votes: number;
}

/** Places are told apart to within this many letters, as a power of two. */
const BIN_BITS = PLACE_BITS;
/** Longer queries are represented by this many of their runs, evenly spread. */
const MOST_GRAMS = 320;
/** A run that stands more often in the query than this votes for its first places only. */
const MOST_OFFSETS = 4;
/** So many slots that nearly all runs of a text that are none of the query's meet a free one. */
const SLOT_BITS = 13;

/** The runs of letters that a query is made of. */
export interface Grams {
  /** Letters of a run. */
  readonly length: number;
  /** Letters of the query. */
  readonly letters: number;
  readonly bitsPerLetter: number;
  /** Open addressing: a run's number + 1, or 0. */
  readonly slots: Uint16Array;
  /** By number. */
  readonly codes: Uint32Array;
  /** Where in the query each of them stands. */
  readonly offsets: readonly (readonly number[])[];
}

function slotOf(code: number): number {
  return Math.imul(code, 0x9e3779b1) >>> (32 - SLOT_BITS);
}

export function gramsOf(query: PreparedQuery): Grams {
  const letters = query.keys.join('');
  // Scripts whose every character is a word have thousands of characters: two of them are as telling as four letters.
  const isDense = query.count * 2 > letters.length;
  const bitsPerLetter = isDense ? 16 : 8;
  const length = Math.min(isDense ? 2 : 4, letters.length);
  const mask = 2 ** bitsPerLetter - 1;
  const gramCount = letters.length === 0 ? 0 : letters.length - length + 1;
  const stride = Math.max(1, Math.ceil(gramCount / MOST_GRAMS));
  const codes = new Uint32Array(MOST_GRAMS);
  const offsets: number[][] = [];
  const slots = new Uint16Array(1 << SLOT_BITS);
  for (let at = 0; at < gramCount; at += stride) {
    let code = 0;
    for (let i = at; i < at + length; i++) code = (code << bitsPerLetter) | (letters.charCodeAt(i) & mask);
    code >>>= 0;
    let slot = slotOf(code);
    while (slots[slot] !== 0 && codes[slots[slot]! - 1] !== code) slot = (slot + 1) & ((1 << SLOT_BITS) - 1);
    if (slots[slot] === 0) {
      codes[offsets.length] = code;
      slots[slot] = offsets.push([at]);
    } else if (offsets[slots[slot]! - 1]!.length < MOST_OFFSETS) offsets[slots[slot]! - 1]!.push(at);
  }
  return { length, letters: letters.length, bitsPerLetter, slots, codes, offsets };
}

/** What a scan found, in order of place; used again from scan to scan. */
let foundAt = new Uint32Array(1024);
let foundGram = new Uint16Array(1024);

function makeRoom(): void {
  const widerAt = new Uint32Array(2 * foundAt.length);
  const widerGram = new Uint16Array(2 * foundAt.length);
  widerAt.set(foundAt);
  widerGram.set(foundGram);
  foundAt = widerAt;
  foundGram = widerGram;
}

/**
 * The places of a text with the most votes, best first.
 * @param limit how many places are wanted at most
 */
export function letterPlaces(text: FoldedLetters, grams: Grams, limit: number): readonly LetterPlace[] {
  if (grams.letters === 0 || text.count === 0) return [];
  return strongest(grams, found(text, grams), text, limit);
}

/** Writes `foundAt` and `foundGram`. @returns how many */
function found({ letters, count }: FoldedLetters, { slots, codes, length, bitsPerLetter }: Grams): number {
  const mask = 2 ** bitsPerLetter - 1;
  const codeMask = bitsPerLetter * length === 32 ? -1 : 2 ** (bitsPerLetter * length) - 1;
  const lastSlot = (1 << SLOT_BITS) - 1;
  let rows = 0;
  let code = 0;
  for (let position = 0; position < count; position++) {
    code = ((code << bitsPerLetter) | (letters[position]! & mask)) & codeMask;
    let slot = Math.imul(code, 0x9e3779b1) >>> (32 - SLOT_BITS);
    if (slots[slot] === 0 || position < length - 1) continue;
    while (slots[slot] !== 0 && codes[slots[slot]! - 1] !== code >>> 0) slot = (slot + 1) & lastSlot;
    if (slots[slot] === 0) continue;
    if (rows === foundAt.length) makeRoom();
    foundAt[rows] = position - length + 1;
    foundGram[rows++] = slots[slot]! - 1;
  }
  return rows;
}

function strongest(grams: Grams, rows: number, text: FoldedLetters, limit: number): readonly LetterPlace[] {
  const counts = new Uint32Array(grams.offsets.length);
  for (let f = 0; f < rows; f++) counts[foundGram[f]!] = counts[foundGram[f]!]! + 1;
  // The rarer a run of letters is in this text, the more its vote weighs.
  const weights = Float64Array.from(counts, (count) => Math.log2((text.count + 16) / (count + 1)));
  const lead = (grams.letters >> BIN_BITS) + 1;
  const votes = new Float32Array((text.count >> BIN_BITS) + lead + 2);
  for (let f = 0; f < rows; f++) {
    const gram = foundGram[f]!;
    const at = foundAt[f]!;
    const weight = weights[gram]!;
    const offsets = grams.offsets[gram]!;
    for (let k = 0; k < offsets.length; k++) {
      const bin = ((at - offsets[k]!) >> BIN_BITS) + lead;
      votes[bin] = votes[bin]! + weight;
    }
  }
  // Letters added or lost shift the vote: a place is what gathers within an eighth of the query's length.
  const reach = 2 + (grams.letters >> (BIN_BITS + 3));
  return peaks(votes, reach, limit).map(({ bin, sum }) => {
    const first = Math.max(0, bin - lead);
    const start = first << BIN_BITS < text.count ? text.places[first]! : text.end;
    const lastLetter = (first + reach + 1) * (1 << BIN_BITS) + grams.letters;
    const end = lastLetter < text.count ? text.places[lastLetter >> BIN_BITS]! : text.end;
    return { start, end, votes: sum };
  });
}

/** The heaviest runs of `reach` bins that do not overlap, heaviest first; ties in order of place. */
function peaks(votes: Float32Array, reach: number, limit: number): { bin: number; sum: number }[] {
  const kept: { bin: number; sum: number }[] = [];
  let sum = 0;
  for (let bin = 0; bin < votes.length + reach - 1; bin++) {
    if (bin < votes.length) sum += votes[bin]!;
    if (bin >= reach) sum -= votes[bin - reach]!;
    if (sum < 1) {
      sum = Math.max(0, sum);
      continue;
    }
    const least = kept.length < limit ? 0 : kept.at(-1)!.sum;
    if (sum <= least) continue;
    const from = bin - reach + 1;
    const near = kept.findIndex((place) => from - place.bin < reach && from >= place.bin);
    if (near >= 0) {
      if (kept[near]!.sum >= sum) continue;
      kept.splice(near, 1);
    }
    let at = kept.length;
    while (at > 0 && kept[at - 1]!.sum < sum) at--;
    kept.splice(at, 0, { bin: from, sum });
    if (kept.length > limit) kept.pop();
  }
  return kept;
}
