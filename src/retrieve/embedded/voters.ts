/** Which lists vote for where a query would begin: those of its pairs of words, of its words, of what its words may have been. */

import type { PreparedQuery } from '../query.ts';
import type { QueryLists } from './query-lists.ts';
import { type Alternative, type Alternatives, joinings, partings } from './repair.ts';
import { estimatedCount } from './rice.ts';
import type { SegmentReader } from './segment-reader.ts';

/** Lists that vote for a place of one word of the query. */
export interface Voter {
  readonly offset: number;
  /** List numbers by segment, in turn: segment, list, segment, list. */
  readonly lists: readonly number[];
  readonly estimate: number;
  /** 1, or less when another word stands for the query's own. */
  readonly likeness: number;
}

export function byEstimate(a: Voter, b: Voter): number {
  return a.estimate - b.estimate || a.offset - b.offset;
}

/** The list of a word with the word behind it, or null. */
function pairVoter(readers: readonly SegmentReader[], query: QueryLists, offset: number): Voter | null {
  const lists: number[] = [];
  let estimate = 0;
  for (let s = 0; s < readers.length; s++) {
    const list = query.tellingList(s, offset);
    if (list < 0) continue;
    lists.push(s, list);
    estimate += query.estimateOf(s, offset);
  }
  return lists.length === 0 ? null : { offset, lists, estimate, likeness: 1 };
}

/** The lists of each word with the word behind it, shortest first. */
export function* pairVoters(readers: readonly SegmentReader[], query: QueryLists): Generator<Voter, undefined> {
  // The estimate in steps of a sixteenth, and the word, in one number: sorting numbers takes no comparing function.
  const order = new Float64Array(query.count);
  for (let i = 0; i < query.count; i++) {
    let estimate = 0;
    for (let s = 0; s < readers.length; s++) if (query.tellingList(s, i) >= 0) estimate += query.estimateOf(s, i);
    order[i] = Math.round(16 * estimate) * query.count + i;
  }
  order.sort();
  for (const each of order) {
    const voter = pairVoter(readers, query, each % query.count);
    if (voter !== null) yield voter;
  }
}

/** All lists of a word, by its number in each segment, except for where it has one alone and `withSingle` is false. */
function allLists(readers: readonly SegmentReader[], numbers: readonly number[], withSingle: boolean): number[] {
  const lists: number[] = [];
  numbers.forEach((number, s) => {
    if (number < 0) return;
    const count = readers[s]!.listCount(number);
    if (count === 1 && !withSingle) return;
    for (let list = 0; list < count; list++) lists.push(s, readers[s]!.firstList(number) + list);
  });
  return lists;
}

function numbersOf(readers: readonly SegmentReader[], query: QueryLists, i: number): readonly number[] {
  return readers.map((_, s) => query.numberOf(s, i));
}

/** All lists of each word that is not too common, where the pairs' lists do not already hold them. */
export function wordVoters(readers: readonly SegmentReader[], query: QueryLists, commonest: number): readonly Voter[] {
  const voters: Voter[] = [];
  for (let i = 0; i < query.count; i++) {
    const estimate = query.counts[i]!;
    if (estimate === 0 || estimate > commonest) continue;
    const lists = allLists(readers, numbersOf(readers, query, i), false);
    if (lists.length > 0) voters.push({ offset: i, lists, estimate, likeness: 1 });
  }
  return voters;
}

/** What has been found of garbled words so far, and what is new. */
export interface Repairs {
  readonly known: Alternatives;
  readonly found: Alternatives;
}

/**
 * Lists of the words that garbled words of the query may have been, and of their pairs with what stands beside them,
 * shortest first. What was known before has voted already; it is paired with what was found since.
 */
export function repairVoters(
  readers: readonly SegmentReader[],
  lists: QueryLists,
  query: PreparedQuery,
  { known, found }: Repairs,
  commonest: number,
): readonly Voter[] {
  const voters: Voter[] = [];
  const standing = (i: number): readonly Alternative[] => {
    const count = lists.counts[i]!;
    const numbers = count > 0 ? numbersOf(readers, lists, i) : [];
    return count > 0 ? [{ hash: query.hashes[i]!, numbers, likeness: 1, count }] : known[i]!;
  };
  for (let i = 0; i < query.count; i++) {
    const here = found[i]!;
    for (const { numbers, likeness, count } of here) {
      if (count <= commonest)
        voters.push({ offset: i, lists: allLists(readers, numbers, true), estimate: count, likeness });
    }
    if (i + 1 === query.count) continue;
    const next = found[i + 1]!;
    if (here.length === 0 && next.length === 0) continue;
    for (const a of here) for (const b of standing(i + 1)) voters.push(...pairOf(readers, a, b, i));
    for (const a of [...here, ...standing(i)]) for (const b of next) voters.push(...pairOf(readers, a, b, i));
  }
  return voters.sort(byEstimate);
}

/** Lists of the two words that a garbled one was, and of the one that a garbled one and its neighbour were. */
export function divisionVoters(
  readers: readonly SegmentReader[],
  lists: QueryLists,
  query: PreparedQuery,
  commonest: number,
): readonly Voter[] {
  const voters: Voter[] = [];
  for (const { index, first, second } of partings(readers, query, lists.counts))
    voters.push(...pairOf(readers, first, second, index));
  for (const { index, whole } of joinings(readers, query, lists.counts)) {
    const { numbers, count } = whole;
    if (count <= commonest)
      voters.push({ offset: index, lists: allLists(readers, numbers, true), estimate: count, likeness: 1 });
  }
  return voters.sort(byEstimate);
}

/** The list of a word with another behind it, where there is one. */
function pairOf(readers: readonly SegmentReader[], a: Alternative, b: Alternative, offset: number): readonly Voter[] {
  const lists: number[] = [];
  let estimate = 0;
  readers.forEach((reader, s) => {
    const number = a.numbers[s]!;
    if (number < 0 || b.numbers[s]! < 0) return;
    const list = reader.listOf(number, b.hash);
    lists.push(s, list);
    estimate += estimatedCount(reader.sizeBits(list), reader.wordCount);
  });
  return estimate === 0 ? [] : [{ offset, lists, estimate, likeness: a.likeness * b.likeness }];
}
