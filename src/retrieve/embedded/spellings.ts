/**
 * The letters of a segment's vocabulary, so that a garbled word of a query finds the words it may have been. A word is
 * listed under its first three letters and under its last three: an error in one of them leaves the other.
 */

import { hashKey } from '../../text/words.ts';
import { packed, unpacked } from './packed.ts';

/** Shorter words are too many and too alike. */
export const SHORTEST = 4;
export const LONGEST = 24;
const EDGE = 3;

/** Bucket starts, one more, then the words of each bucket, ascending. */
export type BucketTable = Uint32Array;

/** How many buckets serve a vocabulary, as a power of two. */
export function bucketBitsOf(vocabulary: number): number {
  return Math.max(4, Math.min(14, Math.ceil(Math.log2(Math.max(1, vocabulary))) - 3));
}

export function beginningBucket(key: string, bits: number): number {
  return hashKey(key.slice(0, EDGE)) >>> (32 - bits);
}

export function endBucket(key: string, bits: number): number {
  return hashKey(key.slice(-EDGE)) >>> (32 - bits);
}

export function isKept(key: string): boolean {
  return key.length >= SHORTEST && key.length <= LONGEST;
}

/** Both tables of a vocabulary: bucket starts, one more, then entries. `keys` may be empty where nothing is kept. */
export function bucketTables(keys: readonly string[]): { beginning: BucketTable; end: BucketTable } {
  const bits = bucketBitsOf(keys.length);
  return {
    beginning: table(keys, bits, beginningBucket),
    end: table(keys, bits, endBucket),
  };
}

function table(keys: readonly string[], bits: number, bucketOf: (key: string, bits: number) => number): BucketTable {
  const buckets = 2 ** bits;
  const place = new Int32Array(keys.length);
  const starts = new Uint32Array(buckets + 1);
  keys.forEach((key, i) => {
    const bucket = isKept(key) ? bucketOf(key, bits) : -1;
    place[i] = bucket;
    if (bucket >= 0) starts[bucket + 1] = starts[bucket + 1]! + 1;
  });
  for (let b = 0; b < buckets; b++) starts[b + 1] = starts[b + 1]! + starts[b]!;
  const out = new Uint32Array(buckets + 1 + starts[buckets]!);
  out.set(starts);
  const cursor = starts.slice();
  for (let i = 0; i < keys.length; i++) {
    const bucket = place[i]!;
    if (bucket < 0) continue;
    out[buckets + 1 + cursor[bucket]!] = i;
    cursor[bucket] = cursor[bucket]! + 1;
  }
  return out;
}

/** For the file: how many words each bucket has, then each word less the one before it in its bucket. */
export function packTable(table: BucketTable, bits: number): Uint8Array {
  const buckets = 2 ** bits;
  const out = new Uint32Array(table.length - 1);
  for (let b = 0; b < buckets; b++) {
    const start = table[b]!;
    const end = table[b + 1]!;
    out[b] = end - start;
    for (let e = start, before = 0; e < end; e++) {
      const word = table[buckets + 1 + e]!;
      out[buckets + e] = word - before;
      before = word;
    }
  }
  return packed(out);
}

/** @param entries of all buckets together. @returns null when the bytes make no such table */
export function unpackTable(bytes: Uint8Array, bits: number, entries: number): BucketTable | null {
  const buckets = 2 ** bits;
  const numbers = unpacked(bytes, buckets + entries);
  if (numbers === null) return null;
  const table = new Uint32Array(buckets + 1 + entries);
  for (let b = 0; b < buckets; b++) {
    const start = table[b]!;
    const end = start + numbers[b]!;
    table[b + 1] = end;
    for (let e = start, word = 0; e < end; e++) {
      word += numbers[buckets + e]!;
      table[buckets + 1 + e] = word;
    }
  }
  return table[buckets] === entries ? table : null;
}
