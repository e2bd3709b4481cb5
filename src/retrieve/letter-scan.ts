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

/** Which runs stand where in a text, in order of place; used again from text to text. */
export class FoundGrams {
  count = 0;
  at = new Uint32Array(1024);
  /** By their numbers. */
  gram = new Uint16Array(1024);

  clear(): void {
    this.count = 0;
  }

  push(at: number, gram: number): void {
    if (this.count === this.at.length) this.makeRoom();
    this.at[this.count] = at;
    this.gram[this.count++] = gram;
  }

  private makeRoom(): void {
    const widerAt = new Uint32Array(2 * this.count);
    const widerGram = new Uint16Array(2 * this.count);
    widerAt.set(this.at);
    widerGram.set(this.gram);
    this.at = widerAt;
    this.gram = widerGram;
  }
}

const scanned = new FoundGrams();

/**
 * The places of a text with the most votes, best first.
 * @param limit how many places are wanted at most
 * @param least places with fewer votes are left out
 */
export function letterPlaces(text: FoldedLetters, grams: Grams, limit: number, least = 0): readonly LetterPlace[] {
  if (grams.letters === 0 || text.count === 0) return [];
  scanLetters(text, grams, scanned);
  return votedPlaces(text, grams, scanned, limit, least);
}

/** Reads the text once, for where the query's runs stand in it. */
export function scanLetters({ letters, count }: FoldedLetters, grams: Grams, into: FoundGrams): void {
  const { slots, codes, length, bitsPerLetter } = grams;
  const mask = 2 ** bitsPerLetter - 1;
  const codeMask = bitsPerLetter * length === 32 ? -1 : 2 ** (bitsPerLetter * length) - 1;
  const lastSlot = (1 << SLOT_BITS) - 1;
  into.clear();
  let code = 0;
  for (let position = 0; position < count; position++) {
    code = ((code << bitsPerLetter) | (letters[position]! & mask)) & codeMask;
    let slot = Math.imul(code, 0x9e3779b1) >>> (32 - SLOT_BITS);
    if (slots[slot] === 0 || position < length - 1) continue;
    while (slots[slot] !== 0 && codes[slots[slot]! - 1] !== code >>> 0) slot = (slot + 1) & lastSlot;
    if (slots[slot] !== 0) into.push(position - length + 1, slots[slot]! - 1);
  }
}

/** Of the query's runs at hand, how often each stands in the text, and what its vote weighs. */
const counts = new Uint32Array(MOST_GRAMS);
const weights = new Float64Array(MOST_GRAMS);
let votes = new Float32Array(1 << 10);

/** The same, once it is known which of the query's runs stand where. */
export function votedPlaces(
  text: FoldedLetters,
  grams: Grams,
  found: FoundGrams,
  limit: number,
  least: number,
): readonly LetterPlace[] {
  if (found.count === 0) return [];
  const { at: foundAt, gram: foundGram, count: rows } = found;
  const gramCount = grams.offsets.length;
  counts.fill(0, 0, gramCount);
  for (let f = 0; f < rows; f++) counts[foundGram[f]!] = counts[foundGram[f]!]! + 1;
  // The rarer a run of letters is in this text, the more its vote weighs.
  for (let g = 0; g < gramCount; g++) weights[g] = Math.log2((text.count + 16) / (counts[g]! + 1));
  const lead = (grams.letters >> BIN_BITS) + 1;
  const bins = (text.count >> BIN_BITS) + lead + 2;
  if (votes.length < bins) votes = new Float32Array(2 * bins);
  votes.fill(0, 0, bins);
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
  return peaks(votes, bins, { reach, limit, least }).map(({ bin, sum }) => {
    const first = Math.max(0, bin - lead);
    const start = first << BIN_BITS < text.count ? text.places[first]! : text.end;
    const lastLetter = (first + reach + 1) * (1 << BIN_BITS) + grams.letters;
    const end = lastLetter < text.count ? text.places[lastLetter >> BIN_BITS]! : text.end;
    return { start, end, votes: sum };
  });
}

interface PeaksWanted {
  /** How many bins a peak is made of. */
  readonly reach: number;
  readonly limit: number;
  readonly least: number;
}

/** The heaviest runs of `reach` bins that do not overlap, heaviest first; ties in order of place. */
function peaks(
  votes: Float32Array,
  bins: number,
  { reach, limit, least }: PeaksWanted,
): { bin: number; sum: number }[] {
  const kept: { bin: number; sum: number }[] = [];
  let sum = 0;
  for (let bin = 0; bin < bins + reach - 1; bin++) {
    if (bin < bins) sum += votes[bin]!;
    if (bin >= reach) sum -= votes[bin - reach]!;
    if (sum < 1) {
      sum = Math.max(0, sum);
      continue;
    }
    if (sum < least || (kept.length >= limit && sum <= kept.at(-1)!.sum)) continue;
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
