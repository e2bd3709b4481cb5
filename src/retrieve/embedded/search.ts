/**
 * How the embedded engine answers a query: exact places by meeting the rarest lists, near ones by votes, rarest lists
 * first and more of them the harder a query is, and each place looked at in the raw text before it is proposed.
 */

import { type Words, wordsOf } from '../../text/words.ts';
import type { WitnessText } from '../../types.ts';
import { type Alignment, align, slackOf, standsAt } from '../alignment.ts';
import { compareCandidates, NOTHING, placeOf, withoutOverlaps } from '../candidates.ts';
import type { Candidate, PassageQuery, Proposal, TextStore } from '../passage-index.ts';
import { type PreparedQuery, prepareQuery, probeOf } from '../query.ts';
import { exactStarts } from './exact.ts';
import { damaged } from './format.ts';
import { type Alternative, alternativesFor } from './repair.ts';
import { estimatedCount } from './rice.ts';
import type { SegmentReader } from './segment-reader.ts';
import { VoteTable } from './votes.ts';

/** A segment in the order of the manifest. */
export interface OpenSegment {
  readonly reader: SegmentReader;
  /** 1 for each witness that was removed since, by ordinal; null when none was. */
  readonly removed: Uint8Array | null;
  /** Where its positions begin among those of all segments. */
  readonly base: number;
}

/** How much is read before a query is given up, in postings, and how many places are looked at. */
interface Effort {
  readonly postings: number;
  readonly lists: number;
  readonly places: number;
  /** Of these so many are compared by letters. */
  readonly closely: number;
  /** So many are looked at however light they are. */
  readonly always: number;
  /** Words that stand more often are not looked for by themselves. */
  readonly commonest: number;
}

const FIRST_LOOK: Effort = { postings: 2500, lists: 10, places: 8, closely: 2, always: 3, commonest: 0 };
const SECOND_LOOK: Effort = { postings: 16_000, lists: 200, places: 16, closely: 3, always: 3, commonest: 3000 };
const THIRD_LOOK: Effort = { postings: 16_000, lists: 400, places: 24, closely: 5, always: 3, commonest: 1500 };
/** For what else there is when exact places were found. */
const GLANCE: Effort = { postings: 2500, lists: 10, places: 6, closely: 1, always: 1, commonest: 0 };
/** A place that agrees this well is what was looked for. */
const WELL_AGREED = 0.88;
/** One so significant is, too, however garbled. */
const WELL_FOUND = 8;
/** Places lighter than this share of the heaviest are not looked at, beyond `always`. */
const LEAST_SHARE = 0.4;

/** Lists that vote for a place of one word of the query. */
interface Voter {
  readonly offset: number;
  /** List numbers by segment, in turn: segment, list, segment, list. */
  readonly lists: readonly number[];
  readonly estimate: number;
  /** 1, or less when another word stands for the query's own. */
  readonly likeness: number;
}

/** Raw words around a place, and which of them the query's first word is expected to be. */
interface View {
  readonly witness: string;
  /** Where the window's offsets are counted from. */
  readonly start: number;
  readonly window: Words;
  readonly expected: number;
}

export class Search {
  private readonly segments: readonly OpenSegment[];
  private readonly texts: TextStore;
  private readonly table = new VoteTable();
  private buffer = new Uint32Array(1 << 14);
  private opened = new Map<string, WitnessText>();
  /** Of the query at hand, by the position of the word at which it is expected. */
  private views = new Map<number, View | null>();
  private readonly libraryWords: number;

  constructor(segments: readonly OpenSegment[], texts: TextStore, libraryWords: number) {
    this.segments = segments;
    this.texts = texts;
    this.libraryWords = libraryWords;
  }

  propose(asked: PassageQuery): Proposal {
    const probe = probeOf(asked.words);
    if (probe.count === 0) return NOTHING;
    if (this.opened.size > 32) this.opened.clear();
    this.views.clear();
    const numbers = this.segments.map(({ reader }) => Int32Array.from(probe.hashes, (hash) => reader.find(hash)));
    const counts = Float64Array.from(probe.hashes, (_, i) => {
      let count = 0;
      for (let s = 0; s < numbers.length; s++) {
        const number = numbers[s]![i]!;
        if (number >= 0) count += this.segments[s]!.reader.counts[number]!;
      }
      return count;
    });
    const query = prepareQuery(
      probe,
      this.libraryWords,
      (_, i) => counts[i]!,
      (i) => this.commonPairs(probe.hashes[i + 1]!, numbers, i),
    );
    const wanted = this.wantedWitnesses(asked.within);
    const { candidates: exact, count } = this.exactPlaces(query, numbers, wanted, asked.limit);
    if (exact.length >= asked.limit) return { candidates: exact, exactCount: count, complete: true };
    const near = this.nearPlaces(query, numbers, counts, wanted, exact.length > 0);
    const candidates = withoutOverlaps([...exact, ...near].sort(compareCandidates)).slice(0, asked.limit);
    return { candidates, exactCount: count, complete: true };
  }

  /** About how often word `i` of the query has the next one behind it; 0 where its lists are too short to tell. */
  private commonPairs(nextHash: number, numbers: readonly Int32Array[], i: number): number {
    let pairs = 0;
    this.segments.forEach(({ reader }, s) => {
      const number = numbers[s]![i]!;
      if (number < 0 || reader.listCount(number) === 1) return;
      const estimate = estimatedCount(reader.sizeBits(reader.listOf(number, nextHash)), reader.wordCount);
      if (estimate > 3 * reader.meanLength) pairs += estimate - reader.meanLength;
    });
    return pairs;
  }

  /** For each segment, 1 for each witness that may be proposed; null when all may. */
  private wantedWitnesses(within: readonly string[] | undefined): readonly (Uint8Array | null)[] {
    return this.segments.map(({ reader, removed }) => {
      if (within === undefined) return removed === null ? null : removed.map((isRemoved) => 1 - isRemoved);
      const wanted = new Uint8Array(reader.witnessCount);
      for (const id of within)
        for (const ordinal of reader.witnesses.ordinalsOf(id)) if (removed?.[ordinal] !== 1) wanted[ordinal] = 1;
      return wanted;
    });
  }

  private exactPlaces(
    query: PreparedQuery,
    numbers: readonly Int32Array[],
    wanted: readonly (Uint8Array | null)[],
    limit: number,
  ): { candidates: readonly Candidate[]; count: number } {
    const found: { segment: number; ordinal: number; id: string; word: number }[] = [];
    this.segments.forEach(({ reader }, s) => {
      const filter = wanted[s]!;
      const standing = numbers[s]!;
      const verify = (position: number): boolean => {
        const { ordinal, start } = reader.witnessAt(position);
        if (filter !== null && filter[ordinal] === 0) return false;
        const view = this.viewOf(query, s, ordinal, position - start);
        return view !== null && standsAt(query, view.window, view.expected);
      };
      for (const position of exactStarts(reader, query, standing, verify)) {
        const { ordinal, start, end } = reader.witnessAt(position);
        if (position + query.count > end || (filter !== null && filter[ordinal] === 0)) continue;
        found.push({ segment: s, ordinal, id: '', word: position - start });
      }
    });
    if (found.length > 0) {
      for (const place of found) place.id = this.segments[place.segment]!.reader.witnesses.ids[place.ordinal]!;
      found.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.word - b.word));
    }
    const candidates: Candidate[] = [];
    for (const { segment, ordinal, word } of found) {
      if (candidates.length >= limit) break;
      const candidate = this.lookAt(query, segment, ordinal, word);
      if (candidate?.exact === true) candidates.push(candidate);
    }
    return { candidates, count: found.length };
  }

  /** Aligns the query with the raw text of a witness where its first word is expected to be word `at`. */
  private lookAt(query: PreparedQuery, segment: number, ordinal: number, at: number): Candidate | null {
    const view = this.viewOf(query, segment, ordinal, at);
    return view === null ? null : candidateIn(query, view, align(query, view.window, view.expected));
  }

  /** The words of the raw text around a place. */
  private viewOf(query: PreparedQuery, segment: number, ordinal: number, at: number): View | null {
    const { reader, base } = this.segments[segment]!;
    const { start, end } = reader.witness(ordinal);
    const position = base + start + at;
    const known = this.views.get(position);
    if (known !== undefined) return known;
    const view = this.readView(query, reader, ordinal, at, end - start);
    this.views.set(position, view);
    return view;
  }

  private readView(
    query: PreparedQuery,
    reader: SegmentReader,
    ordinal: number,
    at: number,
    wordCount: number,
  ): View | null {
    const slack = slackOf(query.count) + 2;
    const from = Math.max(0, at - slack);
    const to = Math.min(wordCount, at + query.count + slack);
    if (from >= to) return null;
    const stretch = reader.stretch(ordinal, from, to);
    const id = reader.witnesses.ids[ordinal]!;
    let text = this.opened.get(id);
    if (text === undefined) {
      text = this.texts.text(id);
      if (text.length !== reader.lengthOf(ordinal))
        throw damaged(reader.path, `${id} is not the text that was indexed`);
      this.opened.set(id, text);
    }
    const window = wordsOf(text.slice(stretch.start, stretch.end));
    return { witness: id, start: stretch.start, window, expected: at - stretch.firstWord };
  }

  private nearPlaces(
    query: PreparedQuery,
    numbers: readonly Int32Array[],
    counts: Float64Array,
    wanted: readonly (Uint8Array | null)[],
    isFound: boolean,
  ): readonly Candidate[] {
    this.table.clear();
    const pairs = this.pairVoters(query, numbers);
    const candidates: Candidate[] = [];
    let voter = this.vote(pairs, FIRST_LOOK, 0);
    this.lookAtHeaviest(query, wanted, isFound ? GLANCE : FIRST_LOOK, candidates);
    if (isFound || isEnough(candidates)) return candidates;

    const single = this.wordVoters(query, numbers, counts, SECOND_LOOK.commonest);
    const rest = [...pairs.slice(voter), ...single].sort((a, b) => a.estimate - b.estimate);
    voter = this.vote(rest, SECOND_LOOK, pairs.length);
    candidates.length = 0;
    this.lookAtHeaviest(query, wanted, SECOND_LOOK, candidates);
    if (isEnough(candidates)) return candidates;

    const repaired = this.repairVoters(query, numbers, counts);
    if (repaired.length === 0) return candidates;
    this.vote(repaired, THIRD_LOOK, pairs.length + rest.length);
    candidates.length = 0;
    this.lookAtHeaviest(query, wanted, THIRD_LOOK, candidates);
    return candidates;
  }

  /** The lists of each word of the query with the word behind it, shortest first. */
  private pairVoters(query: PreparedQuery, numbers: readonly Int32Array[]): Voter[] {
    const voters: Voter[] = [];
    for (let i = 0; i < query.count; i++) {
      const lists: number[] = [];
      let estimate = 0;
      for (let s = 0; s < this.segments.length; s++) {
        const number = numbers[s]![i]!;
        if (number < 0) continue;
        const { reader } = this.segments[s]!;
        const isSingle = reader.listCount(number) === 1;
        // Where the next word does not stand, the pair does not; a rare word is looked for whatever stands behind it.
        if (!isSingle && (i + 1 === query.count || numbers[s]![i + 1]! < 0)) continue;
        const list = isSingle ? reader.firstList(number) : reader.listOf(number, query.hashes[i + 1]!);
        lists.push(s, list);
        estimate += estimatedCount(reader.sizeBits(list), reader.wordCount);
      }
      if (lists.length > 0) voters.push({ offset: i, lists, estimate, likeness: 1 });
    }
    return voters.sort((a, b) => a.estimate - b.estimate || a.offset - b.offset);
  }

  /** All lists of each word that is not common, where the pairs' lists do not already hold them. */
  private wordVoters(
    query: PreparedQuery,
    numbers: readonly Int32Array[],
    counts: Float64Array,
    commonest: number,
  ): Voter[] {
    const voters: Voter[] = [];
    for (let i = 0; i < query.count; i++) {
      if (counts[i] === 0 || counts[i]! > commonest) continue;
      const lists = this.allLists(
        numbers.map((standing) => standing[i]!),
        false,
      );
      if (lists.length > 0) voters.push({ offset: i, lists, estimate: counts[i]!, likeness: 1 });
    }
    return voters;
  }

  private allLists(byeSegment: readonly number[], withSingle: boolean): number[] {
    const lists: number[] = [];
    byeSegment.forEach((number, s) => {
      if (number < 0) return;
      const { reader } = this.segments[s]!;
      const count = reader.listCount(number);
      if (count === 1 && !withSingle) return;
      for (let list = 0; list < count; list++) lists.push(s, reader.firstList(number) + list);
    });
    return lists;
  }

  /** Lists of the words that garbled words of the query may have been. */
  private repairVoters(query: PreparedQuery, numbers: readonly Int32Array[], counts: Float64Array): Voter[] {
    const readers = this.segments.map(({ reader }) => reader);
    const alternatives = alternativesFor(readers, query, counts);
    const voters: Voter[] = [];
    const original = (i: number): readonly Alternative[] =>
      counts[i]! > 0
        ? [{ hash: query.hashes[i]!, numbers: numbers.map((of) => of[i]!), likeness: 1, count: counts[i]! }]
        : [];
    for (let i = 0; i < query.count; i++) {
      const here = alternatives[i] ?? [];
      for (const alternative of here) {
        if (alternative.count > THIRD_LOOK.commonest) continue;
        const lists = this.allLists(alternative.numbers, true);
        voters.push({ offset: i, lists, estimate: alternative.count, likeness: alternative.likeness });
      }
      if (i + 1 === query.count) continue;
      const next = alternatives[i + 1] ?? [];
      if (here.length === 0 && next.length === 0) continue;
      for (const a of [...original(i), ...here]) {
        for (const b of [...original(i + 1), ...next]) {
          if (a.likeness === 1 && b.likeness === 1) continue;
          const lists: number[] = [];
          let estimate = 0;
          this.segments.forEach(({ reader }, s) => {
            const number = a.numbers[s]!;
            if (number < 0 || b.numbers[s]! < 0) return;
            const list = reader.listOf(number, b.hash);
            lists.push(s, list);
            estimate += estimatedCount(reader.sizeBits(list), reader.wordCount);
          });
          if (lists.length > 0) voters.push({ offset: i, lists, estimate, likeness: a.likeness * b.likeness });
        }
      }
    }
    return voters.sort((a, b) => a.estimate - b.estimate || a.offset - b.offset);
  }

  /** Lets the shortest lists vote, as far as the effort goes. @returns how many voters voted */
  private vote(voters: readonly Voter[], effort: Effort, voterBase: number): number {
    let spent = 0;
    let done = 0;
    for (const { offset, lists, estimate, likeness } of voters) {
      if (done > 0 && (spent + estimate > effort.postings || done >= effort.lists)) break;
      // The first one is read however long it is, unless that would take longer than a full scan of a small library.
      if (done === 0 && estimate > 50 * effort.postings) break;
      spent += estimate;
      const weight = likeness * Math.max(0.5, Math.log2(this.libraryWords / (estimate + 1)));
      for (let l = 0; l < lists.length; l += 2) {
        const { reader, base } = this.segments[lists[l]!]!;
        const end = this.decode(reader, lists[l + 1]!);
        this.table.vote(this.buffer, 0, end, base, offset, voterBase + done + 1, weight);
      }
      done++;
    }
    return done;
  }

  private decode(reader: SegmentReader, list: number): number {
    for (;;) {
      const end = reader.read(list, this.buffer, 0);
      if (end >= 0) return end;
      this.buffer = new Uint32Array(2 * this.buffer.length);
    }
  }

  private lookAtHeaviest(
    query: PreparedQuery,
    wanted: readonly (Uint8Array | null)[],
    { places: limit, closely, always }: Effort,
    candidates: Candidate[],
  ): void {
    const isFiltered = wanted.some((filter) => filter !== null);
    const isWanted = (position: number): boolean => {
      if (!isFiltered) return true;
      const segment = this.segmentAt(position);
      const filter = wanted[segment]!;
      if (filter === null) return true;
      const { reader, base } = this.segments[segment]!;
      return filter[reader.witnessAt(position - base).ordinal] === 1;
    };
    const places = this.table.heaviest(limit, isWanted);
    const least = LEAST_SHARE * (places[0]?.weight ?? 0);
    const views: { view: View; rough: Alignment | null; agreed: number }[] = [];
    places.forEach(({ position, offset, weight }, i) => {
      if (i >= always && weight < least) return;
      const segment = this.segmentAt(position);
      const { reader, base } = this.segments[segment]!;
      const { ordinal, start } = reader.witnessAt(position - base);
      const view = this.viewOf(query, segment, ordinal, position - base - start - offset);
      if (view === null) return;
      const rough = align(query, view.window, view.expected, false);
      // Exact places were all found before.
      if (rough?.exact !== true) views.push({ view, rough, agreed: rough?.agreedRarity ?? 0 });
    });
    const byAgreement = [...views].sort((a, b) => b.agreed - a.agreed).slice(0, closely);
    const looked = new Set([...byAgreement, ...views.slice(0, closely)]);
    for (const each of views) {
      const { view, rough } = each;
      const alignment = looked.has(each) ? align(query, view.window, view.expected) : rough;
      const candidate = candidateIn(query, view, alignment);
      if (candidate !== null && !candidate.exact) candidates.push(candidate);
    }
  }

  private segmentAt(position: number): number {
    let segment = this.segments.length - 1;
    while (segment > 0 && this.segments[segment]!.base > position) segment--;
    return segment;
  }
}

function isEnough(candidates: readonly Candidate[]): boolean {
  return candidates.some(({ agreement, significance }) => agreement >= WELL_AGREED || significance >= WELL_FOUND);
}

function candidateIn(query: PreparedQuery, view: View, alignment: Alignment | null): Candidate | null {
  return alignment === null ? null : { witness: view.witness, ...placeOf(query, view.window, alignment, view.start) };
}
