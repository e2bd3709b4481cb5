/**
 * Where in a text the letters of a query stand, word division and garbled letters notwithstanding: runs of four folded
 * letters (of two characters in scripts without spaces) are looked up while the text is read once, and vote for the
 * place at which the query would begin. Linear in the text; nothing is left out.
 */

import { CharacterClass, classOf, expansionOf, foldedUnit, LETTER_FOLD } from '../text/characters.ts';
import type { PreparedQuery } from './query.ts';

/** A place to look at: raw offsets between which the query would stand if its letters stood there without a break. */
export interface LetterPlace {
  readonly start: number;
  readonly end: number;
  readonly votes: number;
}

/** Places are told apart to within this many letters, as a power of two. */
const BIN_BITS = 3;
/** Longer queries are represented by this many of their runs, evenly spread. */
const MOST_GRAMS = 320;
/** A run that stands more often in the query than this votes for its first places only. */
const MOST_OFFSETS = 4;
const FILTER_BITS = 15;

interface Grams {
  readonly length: number;
  /** Letters of the query. */
  readonly letters: number;
  readonly bitsPerLetter: number;
  readonly codes: Map<number, number>;
  readonly offsets: readonly (readonly number[])[];
  readonly filter: Uint8Array;
}

function slotOf(code: number): number {
  return Math.imul(code, 0x9e3779b1) >>> (32 - FILTER_BITS);
}

function gramsOf(query: PreparedQuery): Grams {
  const letters = query.keys.join('');
  // Scripts whose every character is a word have thousands of characters: two of them are as telling as four letters.
  const isDense = query.count * 2 > letters.length;
  const bitsPerLetter = isDense ? 16 : 8;
  const length = Math.min(isDense ? 2 : 4, letters.length);
  const mask = 2 ** bitsPerLetter - 1;
  const codes = new Map<number, number>();
  const offsets: number[][] = [];
  const filter = new Uint8Array(1 << FILTER_BITS);
  const gramCount = letters.length - length + 1;
  const stride = Math.max(1, Math.ceil(gramCount / MOST_GRAMS));
  for (let at = 0; at < gramCount; at += stride) {
    let code = 0;
    for (let i = at; i < at + length; i++) code = (code << bitsPerLetter) | (letters.charCodeAt(i) & mask);
    code >>>= 0;
    const known = codes.get(code);
    if (known === undefined) {
      codes.set(code, offsets.length);
      offsets.push([at]);
      filter[slotOf(code)] = 1;
    } else if (offsets[known]!.length < MOST_OFFSETS) offsets[known]!.push(at);
  }
  return { length, letters: letters.length, bitsPerLetter, codes, offsets, filter };
}

/**
 * The places of `text` between two offsets with the most votes, best first.
 * @param limit how many places are wanted at most
 */
export function letterPlaces(
  text: string,
  query: PreparedQuery,
  start: number,
  end: number,
  limit: number,
): readonly LetterPlace[] {
  if (query.count === 0 || end <= start) return [];
  const grams = gramsOf(query);
  if (grams.letters === 0) return [];
  const { codes, filter, length, bitsPerLetter } = grams;
  const mask = 2 ** bitsPerLetter - 1;
  const codeMask = bitsPerLetter * length === 32 ? -1 : 2 ** (bitsPerLetter * length) - 1;
  const rawOffsets = new Uint32Array(((end - start) >> BIN_BITS) + 3 + (grams.letters >> BIN_BITS));
  const binMask = (1 << BIN_BITS) - 1;
  let foundAt = new Uint32Array(1024);
  let foundGram = new Uint16Array(1024);
  let found = 0;
  let position = 0;
  let code = 0;

  const feed = (letter: number, rawOffset: number): void => {
    if ((position & binMask) === 0) rawOffsets[position >> BIN_BITS] = rawOffset;
    code = ((code << bitsPerLetter) | (letter & mask)) & codeMask;
    position++;
    if (filter[Math.imul(code, 0x9e3779b1) >>> (32 - FILTER_BITS)] === 0 || position < length) return;
    const gram = codes.get(code >>> 0);
    if (gram === undefined) return;
    if (found === foundAt.length) {
      const widerAt = new Uint32Array(2 * found);
      const widerGram = new Uint16Array(2 * found);
      widerAt.set(foundAt);
      widerGram.set(foundGram);
      foundAt = widerAt;
      foundGram = widerGram;
    }
    foundAt[found] = position - length;
    foundGram[found++] = gram;
  };

  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const plain = LETTER_FOLD[unit]!;
    if (plain !== 0) {
      feed(plain, i);
      continue;
    }
    if (unit === 32) continue;
    switch (classOf(unit)) {
      case CharacterClass.letter:
      case CharacterClass.single:
        feed(foldedUnit(unit), i);
        break;
      case CharacterClass.expanding: {
        const expansion = expansionOf(unit);
        // Letters of an expansion share a raw offset, and may outnumber the room that was foreseen.
        for (let k = 0; k < expansion.length; k++)
          if (position >> BIN_BITS < rawOffsets.length - 1) feed(expansion.charCodeAt(k), i);
        break;
      }
      case CharacterClass.surrogate:
        feed(unit, i);
        break;
      default:
        break;
    }
  }

  return strongest(grams, foundAt, foundGram, found, rawOffsets, position, end, limit);
}

function strongest(
  grams: Grams,
  foundAt: Uint32Array,
  foundGram: Uint16Array,
  found: number,
  rawOffsets: Uint32Array,
  letterCount: number,
  end: number,
  limit: number,
): readonly LetterPlace[] {
  const counts = new Uint32Array(grams.offsets.length);
  for (let f = 0; f < found; f++) counts[foundGram[f]!] = counts[foundGram[f]!]! + 1;
  // The rarer a run of letters is in this text, the more its vote weighs.
  const weights = Array.from(counts, (count) => Math.log2((letterCount + 16) / (count + 1)));
  const lead = (grams.letters >> BIN_BITS) + 1;
  const binCount = (letterCount >> BIN_BITS) + lead + 2;
  const votes = new Float32Array(binCount);
  for (let f = 0; f < found; f++) {
    const gram = foundGram[f]!;
    for (const offset of grams.offsets[gram]!) {
      const bin = ((foundAt[f]! - offset) >> BIN_BITS) + lead;
      votes[bin] = votes[bin]! + weights[gram]!;
    }
  }
  // Letters added or lost shift the vote: a place is what gathers within an eighth of the query's length.
  const reach = 2 + (grams.letters >> (BIN_BITS + 3));
  const places = peaks(votes, reach, limit);
  return places.map(({ bin, sum }) => {
    const first = Math.max(0, bin - lead);
    const rawStart = first << BIN_BITS < letterCount ? rawOffsets[first]! : end;
    const lastLetter = (Math.max(0, bin - lead) + reach + 1) * (1 << BIN_BITS) + grams.letters;
    const rawEnd = lastLetter < letterCount ? rawOffsets[lastLetter >> BIN_BITS]! : end;
    return { start: rawStart, end: rawEnd, votes: sum };
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
