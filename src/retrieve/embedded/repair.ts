/**
 * What words of the library a garbled word may have been: first those that letters which look alike make of it, then
 * those that begin or end like it and are most alike.
 */

import { hashKey } from '../../text/words.ts';
import { likeness } from '../letters.ts';
import { eachParting, eachReading } from '../misread.ts';
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

/** For each word of the query, what it may have been; nothing for words that stand in the library. */
export type Alternatives = readonly (readonly Alternative[])[];

const LEAST_LIKENESS = 0.6;
const PER_WORD = 4;
/** So many garbled words are looked after, and so many whose spelling is compared; the longest tell most. */
const MOST_WORDS = 16;
const MOST_COMPARED = 6;
/** Likeness of a word with so many letters put right. */
const LIKENESS_OF_READING = [1, 0.9, 0.75] as const;
/** In a shorter word a second change leaves little of it. */
const SHORTEST_CHANGED_TWICE = 5;
const PARTINGS_PER_WORD = 3;

/** Words of the query that the library does not hold, from the longest on. */
function garbledWords(query: PreparedQuery, counts: Float64Array, shortest: number): readonly number[] {
  const garbled: number[] = [];
  for (let i = 0; i < query.count; i++) {
    const { length } = query.keys[i]!;
    if (counts[i] === 0 && length >= shortest && length <= LONGEST + 1) garbled.push(i);
  }
  return garbled.sort((a, b) => query.keys[b]!.length - query.keys[a]!.length || a - b).slice(0, MOST_WORDS);
}

/** The word of a hash as the library holds it, or null. */
export function heldWord(readers: readonly SegmentReader[], hash: number, alike: number): Alternative | null {
  let count = 0;
  const numbers: number[] = [];
  for (const reader of readers) {
    const number = reader.find(hash);
    numbers.push(number);
    if (number >= 0) count += reader.countOf(number);
  }
  return count === 0 ? null : { hash, numbers, likeness: alike, count };
}

function isHeld(readers: readonly SegmentReader[], hash: number): boolean {
  for (const reader of readers) if (reader.find(hash) >= 0) return true;
  return false;
}

function likeliest(alternatives: readonly Alternative[]): readonly Alternative[] {
  return [...alternatives]
    .sort((a, b) => b.likeness - a.likeness || b.count - a.count || a.hash - b.hash)
    .slice(0, PER_WORD);
}

/** Words that differ in letters that look alike. Looks up hashes alone, and takes microseconds a word. */
export function misreadings(
  readers: readonly SegmentReader[],
  query: PreparedQuery,
  counts: Float64Array,
): Alternatives {
  const out: (readonly Alternative[])[] = Array.from({ length: query.count }, () => []);
  for (const i of garbledWords(query, counts, 2)) {
    const key = query.keys[i]!;
    const fewest = new Map<number, number>();
    eachReading(key, (hash, changes) => {
      if (changes > 1 && key.length < SHORTEST_CHANGED_TWICE) return;
      if (changes < (fewest.get(hash) ?? Infinity) && isHeld(readers, hash)) fewest.set(hash, changes);
    });
    out[i] = likeliest(
      [...fewest].flatMap(([hash, changes]) => heldWord(readers, hash, LIKENESS_OF_READING[changes] ?? 0) ?? []),
    );
  }
  return out;
}

/** Two words that a garbled one may have been, each in the library. */
export interface Parting {
  readonly index: number;
  readonly first: Alternative;
  readonly second: Alternative;
}

export function partings(
  readers: readonly SegmentReader[],
  query: PreparedQuery,
  counts: Float64Array,
): readonly Parting[] {
  return garbledWords(query, counts, SHORTEST).flatMap((index) => {
    const parted: Parting[] = [];
    eachParting(query.keys[index]!, (a, b) => {
      const first = heldWord(readers, a, 1);
      const second = first === null ? null : heldWord(readers, b, 1);
      if (first !== null && second !== null) parted.push({ index, first, second });
    });
    const commoner = ({ first, second }: Parting): number => Math.min(first.count, second.count);
    return parted.sort((a, b) => commoner(b) - commoner(a)).slice(0, PARTINGS_PER_WORD);
  });
}

/** A word that two of the query, one of them garbled, may have been before they were parted. */
export interface Joining {
  readonly index: number;
  readonly whole: Alternative;
}

export function joinings(
  readers: readonly SegmentReader[],
  query: PreparedQuery,
  counts: Float64Array,
): readonly Joining[] {
  const joined: Joining[] = [];
  for (let index = 0; index + 1 < query.count && joined.length < MOST_WORDS; index++) {
    if (counts[index]! > 0 && counts[index + 1]! > 0) continue;
    const whole = heldWord(readers, hashKey(query.keys[index]! + query.keys[index + 1]!), 1);
    if (whole !== null) joined.push({ index, whole });
  }
  return joined;
}

/** Words that begin or end alike and have most letters in common, for those of which a reading is not known already. */
export function spelledAlike(
  readers: readonly SegmentReader[],
  query: PreparedQuery,
  counts: Float64Array,
  known: Alternatives,
): Alternatives {
  const out: (readonly Alternative[])[] = Array.from({ length: query.count }, () => []);
  const unknown = garbledWords(query, counts, SHORTEST - 1).filter((i) => known[i]!.length === 0);
  for (const i of unknown.slice(0, MOST_COMPARED)) out[i] = spelledLike(readers, query.keys[i]!);
  return out;
}

function spelledLike(readers: readonly SegmentReader[], key: string): readonly Alternative[] {
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
  const most = [...byHash].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 3 * PER_WORD);
  return likeliest(most.flatMap(([hash, alike]) => heldWord(readers, hash, alike) ?? []));
}
