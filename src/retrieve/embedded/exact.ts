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
  const positions = new Uint32Array(reader.countOf(word));
  let count = 0;
  for (let at = 0; at < marks.length; at++)
    for (let left = marks[at]!; left !== 0; left &= left - 1)
      positions[count++] = 32 * at + 31 - Math.clz32(left & -left);
  return positions;
}

/** The words that share the list of words that have `word` behind them, by number, itself among them. */
function alikeBehind(reader: SegmentReader, before: number, word: number): { first: number; end: number } {
  const list = reader.listOf(before, reader.hashOf(word));
  let first = word;
  while (first > 0 && reader.listOf(before, reader.hashOf(first - 1)) === list) first--;
  let end = word + 1;
  while (end < reader.vocabulary && reader.listOf(before, reader.hashOf(end)) === list) end++;
  return { first, end };
}

/**
 * Leaves the starts at which the query's last word stands, given that one of those that share a list with it does: the
 * places of the others are taken away, or its own are met, whichever is less to read.
 */
function meetLast(
  reader: SegmentReader,
  before: number,
  word: number,
  starts: Uint32Array,
  count: number,
  offset: number,
): number {
  const { first, end } = alikeBehind(reader, before, word);
  let others = 0;
  for (let each = first; each < end; each++) if (each !== word) others += reader.countOf(each);
  if (others >= reader.countOf(word)) return meetAnywhere(reader, [word], starts, count, offset, 1);
  const rivals = Array.from({ length: end - first }, (_, k) => first + k).filter((each) => each !== word);
  return meetAnywhere(reader, rivals, starts, count, offset, 0);
}

/** Leaves the starts at which start + offset is, or is not, in one of the words' lists, whatever stands behind them. */
function meetAnywhere(
  reader: SegmentReader,
  words: readonly number[],
  starts: Uint32Array,
  count: number,
  offset: number,
  wanted: 0 | 1,
): number {
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
  for (const word of words) {
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
  }
  let kept = 0;
  for (let s = 0; s < count; s++) if (met[s] === wanted) starts[kept++] = starts[s]!;
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
  if (reader.listCount(lastWord) > 1)
    count = meetLast(reader, lists.numberOf(segment, last - 1), lastWord, starts, count, last);
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
