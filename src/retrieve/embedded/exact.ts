/**
 * Where a query's words stand in a segment one by one: its rarest lists are met first, so that the long ones are read
 * only when the words are common all through.
 */

import type { QueryLists } from './query-lists.ts';
import type { SegmentReader } from './segment-reader.ts';

/** So few places are looked at in the raw text; more of them are met with all lists instead. */
const FEW = 200;

let decoded = new Uint32Array(1 << 14);

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

function allPositions(reader: SegmentReader, word: number): Uint32Array {
  const first = reader.firstList(word);
  const positions = new Uint32Array(reader.counts[word]!);
  let at = 0;
  for (let list = first; list < first + reader.listCount(word); list++) at = reader.read(list, positions, at);
  return positions.sort();
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
  const isMet = new Uint8Array(count);
  const first = reader.firstList(word);
  for (let list = first; list < first + reader.listCount(word); list++) {
    const end = decode(reader, list);
    for (let d = 0; d < end; d++) {
      const start = decoded[d]! - offset;
      for (let slot = slotOf(start); table[slot] !== 0; slot = (slot + 1) & mask) {
        if (starts[table[slot]! - 1] !== start) continue;
        isMet[table[slot]! - 1] = 1;
        break;
      }
    }
  }
  let kept = 0;
  for (let s = 0; s < count; s++) if (isMet[s] === 1) starts[kept++] = starts[s]!;
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
  const number = lists.numberOf(segment, last);
  const plan: { offset: number; list: number; estimate: number }[] = [];
  for (let offset = 0; offset <= last; offset++) {
    if (lists.numberOf(segment, offset) < 0) return NONE;
    const list = lists.listOf(segment, offset);
    if (list < 0) continue;
    const estimate = lists.estimateOf(segment, offset);
    if (estimate === 0) return NONE;
    plan.push({ offset, list, estimate });
  }
  if (plan.length === 0) return allPositions(reader, number);
  plan.sort((a, b) => a.estimate - b.estimate);

  let starts = NONE;
  let count = 0;
  for (const [turn, { offset, list, estimate }] of plan.entries()) {
    if (turn === 0) {
      const end = decode(reader, list);
      starts = new Uint32Array(end);
      for (let d = 0; d < end; d++) if (decoded[d]! >= offset) starts[count++] = decoded[d]! - offset;
    } else {
      if (count <= 4 || (count <= FEW && estimate > 20 * count)) break;
      count = meet(starts, count, offset, decode(reader, list));
    }
    if (count === 0) return NONE;
  }
  if (count <= FEW) return starts.subarray(0, count).filter(verify);
  if (reader.listCount(number) > 1) count = meetAnywhere(reader, number, starts, count, last);
  return starts.subarray(0, count);
}
