/** What an engine knows of a query's words before it looks anywhere: their hashes, letters and rarity. */

import { keyAt, type Words, wordsOf } from '../text/words.ts';
import { rarityOf } from './rarity.ts';
import { followingInformation, informationOf } from './significance.ts';

export interface PreparedQuery {
  readonly words: Words;
  readonly count: number;
  readonly hashes: Uint32Array;
  /** Folded letters, a word each. */
  readonly keys: readonly string[];
  readonly rarity: Float64Array;
  /** What each word proves where the word before it agrees too; see `significance.ts`. */
  readonly following: Float64Array;
  /** The sum of `rarity`. */
  readonly totalRarity: number;
  /** How many words there are where the query is looked for. */
  readonly libraryWords: number;
}

/** Counts a word by its hash. */
export type CountWord = (hash: number, index: number) => number;

/** About how often word `index` of the query has the next one behind it, when the engine knows. */
export type CountPair = (index: number) => number;

export function prepareQuery(
  words: Words,
  libraryWords: number,
  countOf: CountWord,
  pairsOf: CountPair = () => 0,
): PreparedQuery {
  const keys: string[] = [];
  const rarity = new Float64Array(words.count);
  const following = new Float64Array(words.count);
  let totalRarity = 0;
  let countBefore = 0;
  for (let i = 0; i < words.count; i++) {
    const key = keyAt(words, i);
    keys.push(key);
    const count = countOf(words.hashes[i]!, i);
    const rare = rarityOf(key.length, count, libraryWords);
    rarity[i] = rare;
    following[i] = i === 0 ? informationOf(rare) : followingInformation(rare, countBefore, pairsOf(i - 1));
    totalRarity += rare;
    countBefore = count;
  }
  return { words, count: words.count, hashes: words.hashes, keys, rarity, following, totalRarity, libraryWords };
}

/** Longer queries are looked for by their first words; see `probeOf`. */
export const LONGEST_PROBE = 400;

/** The part of a query's raw words that is looked for: all of it, or the first `LONGEST_PROBE` words. */
export function probeOf(words: string): Words {
  // No word of a quotation is so long on average that the probe would not fit; a text without blanks is cut by words.
  const scanned = wordsOf(words, 0, Math.min(words.length, 40 * LONGEST_PROBE));
  if (scanned.count <= LONGEST_PROBE) return scanned;
  return {
    text: words,
    count: LONGEST_PROBE,
    starts: scanned.starts.subarray(0, LONGEST_PROBE),
    ends: scanned.ends.subarray(0, LONGEST_PROBE),
    hashes: scanned.hashes.subarray(0, LONGEST_PROBE),
  };
}
