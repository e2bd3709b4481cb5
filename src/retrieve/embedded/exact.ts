/**
 * Where a query's words stand in a segment one by one: its rarest lists are met first, so that the long ones are read
 * only when the words are common all through.
 */

import type { QueryLists } from './query-lists.ts';
import type { SegmentReader } from './segment-reader.ts';

/** So few places are looked at in the raw text; more of them are met with all lists instead. */
const FEW = 200;
/** So few are not worth reading another list for. */
const VERY_FEW = 4;

let decoded = new Uint32Array(1 << 14);
let met = new Uint8Array(1 << 10);

function decode(reader: SegmentReader, list: number): number {
  for (;;) {
    const end = reader.read(list, decoded, 0);
    if (end >= 0) return end;
    decoded = new Uint32Array(2 * decoded.length);
  }
}

/** Leaves the starts at which position − offset is in the list; writes in place. @returns how many are left */
function meet(starts: Uint32Array, count: number, offset: number, end: number): number {
  let kept = 0;
  let d = 0;
  for (let s = 0; s < count; s++) {
    const wanted = starts[s]! + offset;
    while (d < end && decoded[d]! < wanted) d++;
    if (d === end) break;
    if (decoded[d] === wanted) starts[kept++] = starts[s]!;
  }
  return kept;
}

/** All places of a word, ascending: each list marks its own, and the marks are read in order. */
function allPositions(reader: SegmentReader, word: number): Uint32Array {
  const marks = new Uint32Array((reader.wordCount >>> 5) + 1);
  const first = reader.firstList(word);
  for (let list = first; list < first + reader.listCount(word); list++) {
    const end = decode(reader, list);
    for (let d = 0; d < end; d++) {
      const at = decoded[d]! >>> 5;
      marks[at] = marks[at]! | (1 << (decoded[d]! & 31));
    }
  }
  const positions = new Uint32Array(reader.counts[word]!);
  let count = 0;
  for (let at = 0; at < marks.length; at++)
    for (let left = marks[at]!; left !== 0; left &= left - 1)
      positions[count++] = 32 * at + 31 - Math.clz32(left & -left);
  return positions;
}

/** Leaves the starts at which position − offset is in one of a word's lists, whatever stands behind it. */
function meetAnywhere(reader: SegmentReader, word: number, starts: Uint32Array, count: number, offset: number): number {
  const bits = Math.ceil(Math.log2(4 * count));
  const mask = 2 ** bits - 1;
  const slotOf = (start: number): number => Math.imul(start, 0x9e3779b1) >>> (32 - bits);
  const table = new Uint32Array(2 ** bits);
  for (let s = 0; s < count; s++) {
    let slot = slotOf(starts[s]!);
    while (table[slot] !== 0) slot = (slot + 1) & mask;
    table[slot] = s + 1;
  }
  if (met.length < count) met = new Uint8Array(2 * count);
  met.fill(0, 0, count);
  const first = reader.firstList(word);
  for (let list = first; list < first + reader.listCount(word); list++) {
    const end = decode(reader, list);
    for (let d = 0; d < end; d++) {
      const start = decoded[d]! - offset;
      for (let slot = slotOf(start); table[slot] !== 0; slot = (slot + 1) & mask) {
        if (starts[table[slot]! - 1] !== start) continue;
        met[table[slot]! - 1] = 1;
        break;
      }
    }
  }
  let kept = 0;
  for (let s = 0; s < count; s++) if (met[s] === 1) starts[kept++] = starts[s]!;
  return kept;
}

const NONE = new Uint32Array(0);

/**
 * Positions of the first word, ascending. A place may reach beyond its witness's end; the caller sees to that.
 * @param segment the segment's place among those of `lists`
 * @param verify looks in the raw text
 */
export function exactStarts(
  reader: SegmentReader,
  lists: QueryLists,
  segment: number,
  verify: (position: number) => boolean,
): Uint32Array {
  const last = lists.count - 1;
  let rarest = -1;
  for (let i = 0; i <= last; i++) {
    if (lists.numberOf(segment, i) < 0) return NONE;
    if (lists.listOf(segment, i) < 0) continue;
    const estimate = lists.estimateOf(segment, i);
    if (estimate === 0) return NONE;
    if (rarest < 0 || estimate < lists.estimateOf(segment, rarest)) rarest = i;
  }
  const lastWord = lists.numberOf(segment, last);
  if (rarest < 0) return allPositions(reader, lastWord);

  const end = decode(reader, lists.listOf(segment, rarest));
  const starts = new Uint32Array(end);
  let count = 0;
  for (let d = 0; d < end; d++) if (decoded[d]! >= rarest) starts[count++] = decoded[d]! - rarest;
  // The lists in ascending order, each found when it is needed: hardly ever are there many.
  for (let before = rarest; count > VERY_FEW; ) {
    const next = nextRarest(lists, segment, before);
    if (next < 0 || (count <= FEW && lists.estimateOf(segment, next) > 20 * count)) break;
    count = meet(starts, count, next, decode(reader, lists.listOf(segment, next)));
    before = next;
  }
  if (count <= FEW) return starts.subarray(0, count).filter(verify);
  if (reader.listCount(lastWord) > 1) count = meetAnywhere(reader, lastWord, starts, count, last);
  return starts.subarray(0, count);
}

/** The word with the shortest list behind that of word `before`, in order of length and then of words; -1 for none. */
function nextRarest(lists: QueryLists, segment: number, before: number): number {
  const least = lists.estimateOf(segment, before);
  let next = -1;
  for (let i = 0; i < lists.count; i++) {
    if (lists.listOf(segment, i) < 0) continue;
    const estimate = lists.estimateOf(segment, i);
    if (estimate < least || (estimate === least && i <= before)) continue;
    if (next < 0 || estimate < lists.estimateOf(segment, next)) next = i;
  }
  return next;
}
