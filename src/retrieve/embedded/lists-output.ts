/**
 * Positions sorted into lists and written. A counting sort, in several passes over the positions when there are many of
 * them, so that only a part of the lists lies in memory at a time.
 */

import { PAGE_BYTES } from './format.ts';
import type { BitWriter } from './rice.ts';

/** Used again from segment to segment. */
export interface SortRoom {
  sorted: Uint32Array<ArrayBuffer>;
  readonly bits: BitWriter;
}

export interface Sorting {
  /** The list of each position. */
  readonly listOf: Uint32Array;
  readonly wordCount: number;
  /** Where each list ends among the positions in order of list. */
  readonly ends: Uint32Array;
}

/** About so many positions are sorted at a time. A list is never divided. */
const PASS_POSITIONS = 1 << 23;
/** Bits of a position, about; more are made room for. */
const BITS_PER_POSITION = 20;

/** Takes the bytes of the lists as they come, whole pages but for the last time. */
export interface ListsOutput {
  append(bytes: Uint8Array): void;
}

/** @returns how many bits each list takes */
export function writeLists(
  { listOf, wordCount, ends }: Sorting,
  room: SortRoom,
  output: ListsOutput,
  passPositions = PASS_POSITIONS,
): Uint32Array {
  const { bits } = room;
  const listBits = new Uint32Array(ends.length);
  bits.begin(Math.ceil((Math.min(wordCount, passPositions) * BITS_PER_POSITION) / 32));
  for (let first = 0; first < ends.length; ) {
    const base = first === 0 ? 0 : ends[first - 1]!;
    let behind = first + 1;
    while (behind < ends.length && ends[behind]! - base <= passPositions) behind++;
    const count = ends[behind - 1]! - base;
    if (room.sorted.length < count) room.sorted = new Uint32Array(Math.max(count, Math.min(wordCount, passPositions)));
    const { sorted } = room;
    const next = new Uint32Array(behind - first);
    for (let list = first + 1; list < behind; list++) next[list - first] = ends[list - 1]! - base;
    for (let p = 0; p < wordCount; p++) {
      const list = listOf[p]! - first;
      if (list < 0 || list >= next.length) continue;
      sorted[next[list]!] = p;
      next[list] = next[list]! + 1;
    }
    for (let list = first; list < behind; list++) {
      const start = list === 0 ? 0 : ends[list - 1]!;
      if (ends[list] === start) continue;
      const before = bits.length;
      bits.writeList(sorted, start - base, ends[list]! - base);
      listBits[list] = bits.length - before;
    }
    bits.letGo(PAGE_BYTES, (bytes) => output.append(bytes));
    first = behind;
  }
  // Codes are peeked at 32 bits at a time, which may be beyond the last.
  output.append(new Uint8Array(bits.words.buffer, 0, 4 * ((bits.length >>> 5) + 2)));
  return listBits;
}
