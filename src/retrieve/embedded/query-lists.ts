/**
 * What the segments know of a query before a list is read: of each word its number and count, and the list of its places
 * that have the query's next word behind them. One is used from query to query, and grows to the longest.
 */

import { estimatedCount } from './rice.ts';
import type { SegmentReader } from './segment-reader.ts';

const NONE = -1;

export class QueryLists {
  /** Words of the query. */
  count = 0;
  private readonly readers: readonly SegmentReader[];
  private room = 64;
  private numbers: Int32Array;
  private lists: Int32Array;
  private estimates: Float64Array;
  /** How often each word of the query stands in the library. */
  counts = new Float64Array(this.room);

  constructor(readers: readonly SegmentReader[]) {
    this.readers = readers;
    this.numbers = new Int32Array(this.room * readers.length);
    this.lists = new Int32Array(this.room * readers.length);
    this.estimates = new Float64Array(this.room * readers.length);
  }

  load(hashes: Uint32Array): void {
    const { readers } = this;
    this.count = hashes.length;
    if (this.count > this.room) {
      this.room = 2 * this.count;
      this.numbers = new Int32Array(this.room * readers.length);
      this.lists = new Int32Array(this.room * readers.length);
      this.estimates = new Float64Array(this.room * readers.length);
      this.counts = new Float64Array(this.room);
    }
    this.counts.fill(0, 0, this.count);
    for (let s = 0; s < readers.length; s++) this.loadFrom(readers[s]!, s * this.room, hashes);
  }

  private loadFrom(reader: SegmentReader, base: number, hashes: Uint32Array): void {
    const { numbers, lists, estimates, counts, count } = this;
    for (let i = 0; i < count; i++) {
      const number = reader.find(hashes[i]!);
      numbers[base + i] = number;
      lists[base + i] = NONE;
      estimates[base + i] = 0;
      if (number < 0) continue;
      counts[i] = counts[i]! + reader.countOf(number);
      // Behind the last word anything may stand; only a rare word has all its places in one list.
      if (i + 1 === count && reader.listCount(number) > 1) continue;
      const list = i + 1 === count ? reader.firstList(number) : reader.listOf(number, hashes[i + 1]!);
      lists[base + i] = list;
      estimates[base + i] = estimatedCount(reader.sizeBits(list), reader.wordCount);
    }
  }

  /** The number of word `i` in a segment's vocabulary, or -1. */
  numberOf(segment: number, i: number): number {
    return this.numbers[segment * this.room + i]!;
  }

  /** Of word `i` with the next word behind it, or -1. Others than that may stand behind some of its places. */
  listOf(segment: number, i: number): number {
    return this.lists[segment * this.room + i]!;
  }

  /** About how long that list is. */
  estimateOf(segment: number, i: number): number {
    return this.estimates[segment * this.room + i]!;
  }

  /**
   * The list, where it can hold places of the query: a rare word is looked for whatever stands behind it; where the next
   * word does not stand at all, the pair does not. -1 where it cannot.
   */
  tellingList(segment: number, i: number): number {
    const list = this.listOf(segment, i);
    if (list < 0 || i + 1 === this.count || this.numberOf(segment, i + 1) >= 0) return list;
    return this.readers[segment]!.listCount(this.numberOf(segment, i)) === 1 ? list : NONE;
  }

  /** About how often word `i` has the next one behind it; 0 where its lists are too short to tell. */
  pairsOf(i: number): number {
    let pairs = 0;
    for (let s = 0; s < this.readers.length; s++) {
      const reader = this.readers[s]!;
      const estimate = this.estimateOf(s, i);
      if (estimate > 3 * reader.meanLength && reader.listCount(this.numberOf(s, i)) > 1)
        pairs += estimate - reader.meanLength;
    }
    return pairs;
  }
}
