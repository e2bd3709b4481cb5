/**
 * Where a query's words stand in a segment one by one: its rarest lists are met first, so that the long ones are read
 * only when the words are common all through.
 */

import type { PreparedQuery } from '../query.ts';
import { estimatedCount } from './rice.ts';
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

/**
 * Positions of the first word, ascending. A place may reach beyond its witness's end; the caller sees to that.
 * @param numbers the query's words in the segment's vocabulary
 * @param verify looks in the raw text
 */
export function exactStarts(
  reader: SegmentReader,
  query: PreparedQuery,
  numbers: Int32Array,
  verify: (position: number) => boolean,
): Uint32Array {
  const last = query.count - 1;
  const plan: { offset: number; list: number; estimate: number }[] = [];
  for (let i = 0; i <= last; i++) {
    const number = numbers[i]!;
    if (number < 0) return new Uint32Array(0);
    if (i === last && reader.listCount(number) > 1) continue;
    const list = i === last ? reader.firstList(number) : reader.listOf(number, query.hashes[i + 1]!);
    const estimate = estimatedCount(reader.sizeBits(list), reader.wordCount);
    if (estimate === 0) return new Uint32Array(0);
    plan.push({ offset: i, list, estimate });
  }
  if (plan.length === 0) return allPositions(reader, numbers[last]!);
  plan.sort((a, b) => a.estimate - b.estimate);

  let starts = new Uint32Array(0);
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
    if (count === 0) return starts.subarray(0, 0);
  }
  if (count > FEW && reader.listCount(numbers[last]!) > 1) {
    const ends = allPositions(reader, numbers[last]!);
    decoded = ends.length > decoded.length ? new Uint32Array(ends.length) : decoded;
    decoded.set(ends);
    return starts.subarray(0, meet(starts, count, last, ends.length));
  }
  return count > FEW ? starts.subarray(0, count) : starts.subarray(0, count).filter(verify);
}
