/** What words of the library a garbled word may have been: those that begin or end like it and are most alike. */

import { likeness } from '../letters.ts';
import type { PreparedQuery } from '../query.ts';
import type { SegmentReader } from './segment-reader.ts';
import { LONGEST, SHORTEST } from './spellings.ts';

export interface Alternative {
  readonly hash: number;
  /** Its number in each segment, or -1. */
  readonly numbers: readonly number[];
  readonly likeness: number;
  /** How often it stands in the library. */
  readonly count: number;
}

const LEAST_LIKENESS = 0.6;
const PER_WORD = 4;
/** So many garbled words are looked after; the longest tell most. */
const MOST_WORDS = 16;
/** A word as rare as this may itself be a garbled one. */
const RARE = 0;

/** For each word of the query, what it may have been; nothing for words that stand in the library. */
export function alternativesFor(
  readers: readonly SegmentReader[],
  query: PreparedQuery,
  counts: Float64Array,
): readonly (readonly Alternative[])[] {
  const out: (readonly Alternative[])[] = Array.from({ length: query.count }, () => []);
  const garbled: number[] = [];
  for (let i = 0; i < query.count; i++) {
    const { length } = query.keys[i]!;
    if (counts[i]! <= RARE && length >= SHORTEST - 1 && length <= LONGEST + 1) garbled.push(i);
  }
  garbled.sort((a, b) => query.keys[b]!.length - query.keys[a]!.length || a - b);
  for (const i of garbled.slice(0, MOST_WORDS)) out[i] = alternatives(readers, query.keys[i]!);
  return out;
}

function alternatives(readers: readonly SegmentReader[], key: string): readonly Alternative[] {
  const size = Buffer.byteLength(key);
  const tolerance = Math.max(1, Math.floor(size / 4));
  const byHash = new Map<number, number>();
  for (const reader of readers) {
    const seen = new Set<number>();
    reader.eachAlike(key, (word, bytes) => {
      if (Math.abs(bytes - size) > tolerance || seen.has(word)) return;
      seen.add(word);
      const hash = reader.hashOf(word);
      if (byHash.has(hash)) return;
      const alike = likeness(key, reader.spellingOf(word));
      if (alike >= LEAST_LIKENESS) byHash.set(hash, alike);
    });
  }
  return [...byHash]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 3 * PER_WORD)
    .map(([hash, alike]) => {
      const numbers = readers.map((reader) => reader.find(hash));
      let count = 0;
      readers.forEach((reader, s) => {
        if (numbers[s]! >= 0) count += reader.counts[numbers[s]!]!;
      });
      return { hash, numbers, likeness: alike, count };
    })
    .sort((a, b) => b.likeness - a.likeness || b.count - a.count || a.hash - b.hash)
    .slice(0, PER_WORD);
}
