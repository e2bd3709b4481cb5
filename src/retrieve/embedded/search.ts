/**
 * How the embedded engine answers a query: exact places by meeting the rarest lists, near ones by votes, rarest lists
 * first and more of them the harder a query is, and each place looked at in the raw text before it is proposed.
 */

import { type Alignment, align, alignLetters, alignWords, standsAt } from '../alignment.ts';
import { compareCandidates, NOTHING, placeOf, withoutOverlaps } from '../candidates.ts';
import type { Candidate, PassageQuery, Proposal, TextStore } from '../passage-index.ts';
import { type PreparedQuery, prepareQuery, probeOf } from '../query.ts';
import { firstPlacesOf, isSoonerRead, WitnessOrder } from './common-word.ts';
import { exactStarts } from './exact.ts';
import { type ExactPlace, FirstPlaces } from './first-places.ts';
import { QueryLists } from './query-lists.ts';
import { type Alternatives, misreadings, spelledAlike } from './repair.ts';
import type { SegmentReader } from './segment-reader.ts';
import { type View, Views } from './views.ts';
import { byEstimate, divisionVoters, pairVoters, repairVoters, type Voter, wordVoters } from './voters.ts';
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
  /** After so many lists, one place that nearly all of them vote for ends the vote. */
  readonly enough: number;
  readonly places: number;
  /** Of these so many are compared by letters. */
  readonly closely: number;
  /** So many are looked at however light they are. */
  readonly always: number;
  /** Words that stand more often are not looked for by themselves. */
  readonly commonest: number;
}

const FIRST_LOOK: Effort = { postings: 2500, lists: 10, enough: 4, places: 8, closely: 2, always: 1, commonest: 0 };
const SECOND_LOOK: Effort = {
  postings: 16_000,
  lists: 200,
  enough: Infinity,
  places: 16,
  closely: 3,
  always: 3,
  commonest: 3000,
};
const THIRD_LOOK: Effort = { ...SECOND_LOOK, lists: 400, places: 24, closely: 5, commonest: 1500 };
/** For what else there is when exact places were found. */
const GLANCE: Effort = { ...FIRST_LOOK, places: 6, closely: 1 };
/** A place that has this share of all votes has nearly all of them. */
const CLEAR_LEAD = 0.8;
/** A place that agrees this well is what was looked for. */
const WELL_AGREED = 0.88;
/** One so significant is, too, however garbled. */
const WELL_FOUND = 8;
/** Places lighter than this share of the heaviest are not looked at, beyond `always`. */
const LEAST_SHARE = 0.4;

/** What was made of a place of the query at hand: word by word, and by letters where that was worth it. */
interface Look {
  readonly rough: Alignment | null;
  close: Alignment | null;
}

export class Search {
  private readonly segments: readonly OpenSegment[];
  private readonly readers: readonly SegmentReader[];
  private readonly lists: QueryLists;
  private readonly views: Views;
  private readonly order: WitnessOrder;
  private readonly table = new VoteTable();
  private readonly looks = new Map<View, Look>();
  private buffer = new Uint32Array(1 << 14);
  private readonly libraryWords: number;

  constructor(segments: readonly OpenSegment[], texts: TextStore, libraryWords: number) {
    this.segments = segments;
    this.readers = segments.map(({ reader }) => reader);
    this.lists = new QueryLists(this.readers);
    this.order = new WitnessOrder(this.readers);
    this.views = new Views(texts);
    this.libraryWords = libraryWords;
  }

  propose(asked: PassageQuery): Proposal {
    const probe = probeOf(asked.words);
    if (probe.count === 0) return NOTHING;
    const { lists } = this;
    lists.load(probe.hashes);
    const query = prepareQuery(
      probe,
      this.libraryWords,
      (_, i) => lists.counts[i]!,
      (i) => lists.pairsOf(i),
    );
    this.views.begin(query.count);
    this.looks.clear();
    const wanted = this.wantedWitnesses(asked.within);
    const { candidates: exact, count } = this.exactPlaces(query, wanted, asked.limit);
    if (exact.length >= asked.limit || asked.exactOnly === true)
      return { candidates: exact, exactCount: count, complete: true };
    const near = this.nearPlaces(query, wanted, exact.length > 0);
    const candidates = withoutOverlaps([...exact, ...near].sort(compareCandidates)).slice(0, asked.limit);
    return { candidates, exactCount: count, complete: true };
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
    wanted: readonly (Uint8Array | null)[],
    limit: number,
  ): { candidates: readonly Candidate[]; count: number } {
    const { readers, lists, libraryWords } = this;
    const isWhole = wanted.every((filter) => filter === null);
    if (query.count === 1 && isWhole && isSoonerRead(lists.counts[0]!, libraryWords, limit)) {
      const places = firstPlacesOf(query.hashes[0]!, limit, readers, this.order, this.views);
      return { candidates: this.exactCandidates(query, places), count: lists.counts[0]! };
    }
    const first = new FirstPlaces(limit);
    let count = 0;
    this.segments.forEach(({ reader }, segment) => {
      const filter = wanted[segment]!;
      const verify = (position: number): boolean => {
        const { ordinal, start } = reader.witnessAt(position);
        if (filter !== null && filter[ordinal] === 0) return false;
        const view = this.viewAt(segment, ordinal, position - start);
        return view !== null && standsAt(query, view.window, view.expected);
      };
      let witness = { ordinal: -1, start: 0, end: 0 };
      let listedEnd = 0;
      for (const position of exactStarts(reader, this.lists, segment, verify)) {
        if (position >= witness.end) witness = reader.witnessAt(position);
        const { ordinal, start, end } = witness;
        if (position + query.count > end || (filter !== null && filter[ordinal] === 0)) continue;
        count++;
        // Of places that overlap, the first is listed.
        if (position < listedEnd) continue;
        listedEnd = position + query.count;
        first.add(reader.witnesses, { segment, ordinal, word: position - start });
      }
    });
    return { candidates: this.exactCandidates(query, first.inOrder()), count };
  }

  private exactCandidates(query: PreparedQuery, places: readonly ExactPlace[]): readonly Candidate[] {
    return places.flatMap(({ segment, ordinal, word }) => {
      const view = this.viewAt(segment, ordinal, word);
      const candidate = view === null ? null : candidateIn(query, view, align(query, view.window, view.expected));
      return candidate?.exact === true ? [candidate] : [];
    });
  }

  /** The words of the raw text around word `at` of a witness. */
  private viewAt(segment: number, ordinal: number, at: number): View | null {
    const { reader, base } = this.segments[segment]!;
    return this.views.at(reader, ordinal, at, base + reader.witness(ordinal).start + at);
  }

  private nearPlaces(
    query: PreparedQuery,
    wanted: readonly (Uint8Array | null)[],
    isFound: boolean,
  ): readonly Candidate[] {
    const pairs = pairVoters(this.readers, this.lists);
    const first = [...taken(pairs, FIRST_LOOK.lists)];
    this.table.begin(FIRST_LOOK.postings);
    this.vote(first, FIRST_LOOK, 0);
    let candidates = this.lookAtHeaviest(query, wanted, isFound ? GLANCE : FIRST_LOOK);
    if (isFound || isEnough(candidates)) return candidates;

    const all = [...first, ...pairs, ...wordVoters(this.readers, this.lists, SECOND_LOOK.commonest)];
    this.table.begin(SECOND_LOOK.postings);
    this.vote(all.sort(byEstimate), SECOND_LOOK, 0);
    candidates = this.lookAtHeaviest(query, wanted, SECOND_LOOK);
    if (isEnough(candidates)) return candidates;

    return this.repairedPlaces(query, wanted, candidates, all.length);
  }

  /** Goes on with what garbled words may have been: first what is looked up fast, then what takes long. */
  private repairedPlaces(
    query: PreparedQuery,
    wanted: readonly (Uint8Array | null)[],
    before: readonly Candidate[],
    voterBase: number,
  ): readonly Candidate[] {
    const { readers, lists } = this;
    const { commonest } = THIRD_LOOK;
    const known: Alternatives = query.keys.map(() => []);
    const found = misreadings(readers, query, lists.counts);
    const voters = [
      ...repairVoters(readers, lists, query, { known, found }, commonest),
      ...divisionVoters(readers, lists, query, commonest),
    ].sort(byEstimate);
    let candidates = before;
    if (voters.length > 0) {
      this.vote(voters, THIRD_LOOK, voterBase);
      candidates = this.lookAtHeaviest(query, wanted, THIRD_LOOK);
      if (isEnough(candidates)) return candidates;
    }
    const alike = spelledAlike(readers, query, lists.counts, found);
    const more = repairVoters(readers, lists, query, { known: found, found: alike }, commonest);
    if (more.length === 0) return candidates;
    this.vote(more, THIRD_LOOK, voterBase + voters.length);
    return this.lookAtHeaviest(query, wanted, THIRD_LOOK);
  }

  /** Lets the shortest lists vote, as far as the effort goes. */
  private vote(voters: readonly Voter[], effort: Effort, voterBase: number): void {
    let spent = 0;
    let done = 0;
    let given = 0;
    for (const { offset, lists, estimate, likeness } of voters) {
      if (done > 0 && (spent + estimate > effort.postings || done >= effort.lists)) break;
      // The first one is read however long it is, unless that would take longer than a full scan of a small library.
      if (done === 0 && estimate > 50 * effort.postings) break;
      if (done >= effort.enough && this.table.heaviestWeight >= CLEAR_LEAD * given) break;
      spent += estimate;
      const weight = likeness * Math.max(0.5, Math.log2(this.libraryWords / (estimate + 1)));
      given += weight;
      for (let l = 0; l < lists.length; l += 2) {
        const { reader, base } = this.segments[lists[l]!]!;
        const end = this.decode(reader, lists[l + 1]!);
        this.table.vote(this.buffer, 0, end, base, offset, voterBase + done + 1, weight);
      }
      done++;
    }
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
  ): readonly Candidate[] {
    const isFiltered = wanted.some((filter) => filter !== null);
    const isWanted = (position: number): boolean => {
      if (!isFiltered) return true;
      const segment = this.segmentAt(position);
      const filter = wanted[segment]!;
      if (filter === null) return true;
      const { reader, base } = this.segments[segment]!;
      return filter[reader.witnessAt(position - base).ordinal] === 1;
    };
    const places = this.table.heaviest(limit, isWanted, always === 1 ? LEAST_SHARE : 0);
    const least = LEAST_SHARE * (places[0]?.weight ?? 0);
    const candidates: Candidate[] = [];
    /** How much agrees word by word in the places looked at, the best `closely` of them, most first. */
    const most: number[] = [];
    for (const [i, { position, offset, weight }] of places.entries()) {
      if (i >= always && weight < least) break;
      const segment = this.segmentAt(position);
      const { reader, base } = this.segments[segment]!;
      const { ordinal, start } = reader.witnessAt(position - base);
      const view = this.viewAt(segment, ordinal, position - base - start - offset);
      if (view === null) continue;
      const known = this.looks.get(view);
      const look: Look = known ?? { rough: alignWords(query, view.window, view.expected), close: null };
      this.looks.set(view, look);
      // Exact places were all found before.
      if (look.rough?.exact === true) continue;
      const agreed = look.rough?.agreedRarity ?? 0;
      if (i < closely || agreed > (most[closely - 1] ?? -1)) {
        // What comes after a look word by word goes on from it.
        const closer = known === undefined ? alignLetters : align;
        look.close ??= closer(query, view.window, view.expected);
      }
      const candidate = candidateIn(query, view, look.close ?? look.rough);
      if (candidate !== null) candidates.push(candidate);
      most.push(agreed);
      most.sort((a, b) => b - a);
      most.length = Math.min(most.length, closely);
    }
    return candidates;
  }

  private segmentAt(position: number): number {
    let segment = this.segments.length - 1;
    while (segment > 0 && this.segments[segment]!.base > position) segment--;
    return segment;
  }
}

function* taken<T>(from: Iterator<T>, count: number): Generator<T> {
  for (let n = 0; n < count; n++) {
    const next = from.next();
    if (next.done === true) return;
    yield next.value;
  }
}

function isEnough(candidates: readonly Candidate[]): boolean {
  return candidates.some(({ agreement, significance }) => agreement >= WELL_AGREED || significance >= WELL_FOUND);
}

function candidateIn(query: PreparedQuery, view: View, alignment: Alignment | null): Candidate | null {
  return alignment === null ? null : { witness: view.witness, ...placeOf(query, view.window, alignment, view.start) };
}
