/**
 * How the engine in memory answers a query: exact places by the rarest word's list, near ones by the votes of its
 * words, rarest first and more of them the harder a query is, then of the words that garbled ones may have been, and at
 * last letter by letter. Each place is looked at word by word before it is proposed.
 */

import { type Alignment, align, alignWords, exactAt, slackOf } from '../alignment.ts';
import { compareCandidates, type Place, placeOf, withoutOverlaps } from '../candidates.ts';
import { VoteTable } from '../embedded/votes.ts';
import { type FoldedLetters, foldLetters } from '../folded-letters.ts';
import { FoundGrams, type Grams, gramsOf, type LetterPlace, scanLetters, votedPlaces } from '../letter-scan.ts';
import { HeldWord } from '../letters.ts';
import type { Candidate, PassageQuery } from '../passage-index.ts';
import { placeNear } from '../places-by-letters.ts';
import { type PreparedQuery, prepareQuery, probeOf } from '../query.ts';
import type { LetterPositions } from './letter-positions.ts';
import type { Stretch, WordPositions } from './word-positions.ts';

/** How many places are voted with before a query is given up, and how many are looked at. */
interface Effort {
  readonly postings: number;
  readonly places: number;
  /** Of these so many are compared by letters. */
  readonly closely: number;
}

/** For what else there is when exact places were found. */
const GLANCE: Effort = { postings: 1000, places: 4, closely: 1 };
const FIRST_LOOK: Effort = { postings: 2000, places: 6, closely: 2 };
const SECOND_LOOK: Effort = { postings: 60_000, places: 24, closely: 6 };
/** A place that agrees this well is what was looked for. */
const WELL_AGREED = 0.88;
/** One so significant is, too, however garbled. */
const WELL_FOUND = 8;
/** Places lighter than this share of the heaviest are not looked at, beyond the first `ALWAYS`. */
const LEAST_SHARE = 0.4;
const ALWAYS = 3;
/** Texts up to this length together are read letter by letter for what was not found by words. */
const LETTERS_UNITS = 400_000;
/** So often that is done before it pays to note where each run of letters stands. */
const READ_FIRST = 8;
/** Pairs of words that stand more seldom tell nothing; see `significance.ts`. */
const COMMON_PAIR = 12;
const PAIRS_KEPT = 200_000;
const LEAST_LIKENESS = 0.6;
/** For a garbled word, so many words it may have been; and so many garbled words, the longest. */
const ALTERNATIVES = 4;
const MOST_GARBLED = 16;
const SHORTEST_GARBLED = 3;
const LONGEST_GARBLED = 25;

/** The garbled word whose alternatives are looked for. */
const held = new HeldWord();

export interface Found {
  readonly query: PreparedQuery;
  /** Exact ones first, then by significance; the witness's id is that of the text. */
  readonly candidates: readonly Candidate[];
  readonly exactCount: number;
}

/** Notes where runs of letters stand in texts. */
export type NoteRuns = (letters: readonly FoldedLetters[], grams: Grams) => LetterPositions;

export class MemorySearch {
  private readonly positions: WordPositions;
  private readonly ids: readonly string[];
  private readonly units: number;
  private readonly table = new VoteTable();
  private readonly pairs = new Map<number, number>();
  /** Of each text, once they are read. */
  private letters: readonly FoldedLetters[] | null = null;
  /** How often they were read. */
  private readings = 0;
  private runs: LetterPositions | null = null;
  private readonly found = new FoundGrams();
  private readonly noteRuns: NoteRuns | null;

  /**
   * @param ids of the texts that `positions` holds, in their order
   * @param noteRuns for texts that are asked about again and again
   */
  constructor(positions: WordPositions, ids: readonly string[], noteRuns: NoteRuns | null = null) {
    this.positions = positions;
    this.ids = ids;
    this.noteRuns = noteRuns;
    this.units = ids.reduce((sum, _, text) => sum + positions.wordsOf(text).text.length, 0);
  }

  /** Null when there are no words to look for. */
  propose({ words, limit, within, exactOnly }: PassageQuery): Found | null {
    const probe = probeOf(words);
    if (probe.count === 0) return null;
    const { positions } = this;
    const numbers = Int32Array.from(probe.hashes, (hash) => positions.find(hash));
    const counts = Uint32Array.from(numbers, (number) => (number < 0 ? 0 : positions.countOf(number)));
    const query = prepareQuery(
      probe,
      positions.wordCount,
      (_, i) => counts[i]!,
      (i) => this.pairsOf(numbers[i]!, numbers[i + 1]!),
    );
    const isWanted = this.wanted(within);
    const exact = this.exactPlaces(query, numbers, counts, isWanted, limit);
    const isDone = exact.kept.length >= limit || exactOnly === true;
    const near = isDone ? [] : this.nearPlaces(query, numbers, counts, isWanted, exact.count > 0);
    const all = withoutOverlaps([...exact.kept, ...near].sort(compareCandidates));
    return { query, candidates: all.slice(0, Math.max(0, limit)), exactCount: exact.count };
  }

  private wanted(within: readonly string[] | undefined): (text: number) => boolean {
    if (within === undefined) return () => true;
    const ids = new Set(within);
    return (text) => ids.has(this.ids[text]!);
  }

  /** How often a word has the other behind it; 0 where too seldom to tell. */
  private pairsOf(word: number, next: number): number {
    if (word < 0 || next < 0) return 0;
    const { positions } = this;
    const isFirstRarer = positions.countOf(word) <= positions.countOf(next);
    const rarer = isFirstRarer ? word : next;
    if (positions.countOf(rarer) < COMMON_PAIR) return 0;
    const pair = word * 2 ** 26 + next;
    const known = this.pairs.get(pair);
    if (known !== undefined) return known;
    let count = 0;
    const step = isFirstRarer ? 1 : -1;
    const other = positions.hashOf(isFirstRarer ? next : word);
    for (const place of positions.placesOf(rarer)) if (positions.hashAt(place + step) === other) count++;
    if (this.pairs.size >= PAIRS_KEPT) this.pairs.clear();
    this.pairs.set(pair, count);
    return count;
  }

  private exactPlaces(
    query: PreparedQuery,
    numbers: Int32Array,
    counts: Uint32Array,
    isWanted: (text: number) => boolean,
    limit: number,
  ): { kept: Candidate[]; count: number } {
    const rarest = counts.indexOf(Math.min(...counts));
    if (counts[rarest] === 0) return { kept: [], count: 0 };
    const { positions, ids } = this;
    const found: { id: string; text: number; word: number }[] = [];
    for (const place of positions.placesOf(numbers[rarest]!)) {
      const start = place - rarest;
      if (!positions.standsAt(query.hashes, start)) continue;
      const text = positions.textAt(start);
      if (isWanted(text)) found.push({ id: ids[text]!, text, word: start - positions.baseOf(text) });
    }
    found.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.word - b.word));
    const kept = found.slice(0, Math.max(0, limit)).map(({ id, text, word }) => ({
      witness: id,
      ...placeOf(query, positions.wordsOf(text), exactAt(query, word), 0),
    }));
    return { kept, count: found.length };
  }

  private nearPlaces(
    query: PreparedQuery,
    numbers: Int32Array,
    counts: Uint32Array,
    isWanted: (text: number) => boolean,
    isFound: boolean,
  ): readonly Candidate[] {
    this.table.begin(FIRST_LOOK.postings);
    const order = Array.from(counts.keys())
      .filter((i) => counts[i]! > 0)
      .sort((a, b) => counts[a]! - counts[b]! || a - b);
    const effort = isFound ? GLANCE : FIRST_LOOK;
    const voted = this.vote(query, numbers, order, 0, effort);
    let candidates = this.lookAtHeaviest(query, isWanted, effort);
    if (isFound || isEnough(candidates)) return candidates;
    this.vote(query, numbers, order, voted, SECOND_LOOK);
    this.voteForAlternatives(query, counts);
    candidates = this.lookAtHeaviest(query, isWanted, SECOND_LOOK);
    if (isEnough(candidates) || this.units > LETTERS_UNITS) return candidates;
    return [...candidates, ...this.byLetters(query, isWanted, SECOND_LOOK.places)];
  }

  /** Lets the words' lists vote, from the `from`-th on, as far as the effort goes. @returns how many have voted */
  private vote(
    query: PreparedQuery,
    numbers: Int32Array,
    order: readonly number[],
    from: number,
    { postings }: Effort,
  ): number {
    let spent = 0;
    let done = from;
    for (; done < order.length; done++) {
      const i = order[done]!;
      const places = this.positions.placesOf(numbers[i]!);
      if (done > from && spent + places.length > postings) break;
      spent += places.length;
      this.table.vote(places, 0, places.length, 0, i, done + 1, query.rarity[i]!);
    }
    return done;
  }

  /** Words that do not stand in the texts vote as those they may have been. */
  private voteForAlternatives(query: PreparedQuery, counts: Uint32Array): void {
    const garbled = Array.from(counts.keys()).filter((i) => {
      const { length } = query.keys[i]!;
      return counts[i] === 0 && length >= SHORTEST_GARBLED && length <= LONGEST_GARBLED;
    });
    garbled.sort((a, b) => query.keys[b]!.length - query.keys[a]!.length || a - b);
    for (const i of garbled.slice(0, MOST_GARBLED)) {
      for (const { word, alike } of this.alternatives(query.keys[i]!)) {
        const places = this.positions.placesOf(word);
        this.table.vote(places, 0, places.length, 0, i, query.count + i + 1, alike * query.rarity[i]!);
      }
    }
  }

  private alternatives(key: string): readonly { word: number; alike: number }[] {
    const tolerance = Math.max(1, key.length >> 2);
    const byWord = new Map<number, number>();
    held.hold(key);
    this.positions.eachAlike(key, (word, other) => {
      if (Math.abs(other.length - key.length) > tolerance || byWord.has(word)) return;
      const alike = held.likenessTo(other);
      if (alike >= LEAST_LIKENESS) byWord.set(word, alike);
    });
    return [...byWord]
      .map(([word, alike]) => ({ word, alike }))
      .sort((a, b) => b.alike - a.alike || this.positions.countOf(b.word) - this.positions.countOf(a.word))
      .slice(0, ALTERNATIVES);
  }

  private lookAtHeaviest(
    query: PreparedQuery,
    isWanted: (text: number) => boolean,
    { places, closely }: Effort,
  ): readonly Candidate[] {
    const heaviest = this.table.heaviest(places, (position) => isWanted(this.positions.textAt(position)));
    const least = LEAST_SHARE * (heaviest[0]?.weight ?? 0);
    const slack = slackOf(query.count) + 2;
    const seen: { stretch: Stretch; expected: number; rough: Alignment; order: number }[] = [];
    heaviest.forEach(({ position, offset, weight }, order) => {
      if (order >= ALWAYS && weight < least) return;
      const text = this.positions.textAt(position);
      const stretch = this.positions.around(text, position - offset, query.count, slack);
      const expected = position - offset - this.positions.baseOf(text) - stretch.firstWord;
      const rough = alignWords(query, stretch.words, expected);
      // Exact places were all found before.
      if (rough !== null && !rough.exact) seen.push({ stretch, expected, rough, order });
    });
    seen.sort((a, b) => b.rough.agreedRarity - a.rough.agreedRarity || a.order - b.order);
    return seen.map(({ stretch, expected, rough }, k) => {
      const isWorthIt = k < closely && (k === 0 || rough.agreedRarity >= LEAST_SHARE * seen[0]!.rough.agreedRarity);
      const alignment = isWorthIt ? align(query, stretch.words, expected) : rough;
      return this.candidateOf(stretch.text, placeOf(query, stretch.words, alignment ?? rough, 0));
    });
  }

  /** Of the places in all texts those with the most votes are looked at. */
  private byLetters(query: PreparedQuery, isWanted: (text: number) => boolean, limit: number): readonly Candidate[] {
    const grams = gramsOf(query);
    if (grams.letters === 0) return [];
    const voted: { text: number; raw: string; near: LetterPlace }[] = [];
    const heaviest = new HeaviestVotes(limit);
    this.eachFound(grams, isWanted, (letters, text, found) => {
      const raw = this.positions.wordsOf(text).text;
      for (const near of votedPlaces(letters, grams, found, limit, heaviest.least)) {
        heaviest.add(near.votes);
        voted.push({ text, raw, near });
      }
    });
    voted.sort((a, b) => b.near.votes - a.near.votes || a.text - b.text || a.near.start - b.near.start);
    const least = LEAST_SHARE * (voted[0]?.near.votes ?? 0);
    const looked = voted.slice(0, limit).filter(({ near }, order) => order < ALWAYS || near.votes >= least);
    return looked.flatMap(({ text, raw, near }) =>
      placeNear(raw, query, { start: 0, end: raw.length }, near)
        .filter(({ exact }) => !exact)
        .map((place) => this.candidateOf(text, place)),
    );
  }

  /** Where in each text the query's runs of letters stand. */
  private eachFound(
    grams: Grams,
    isWanted: (text: number) => boolean,
    each: (letters: FoldedLetters, text: number, found: FoundGrams) => void,
  ): void {
    this.letters ??= this.ids.map((_, text) => foldLetters(this.positions.wordsOf(text).text));
    const { letters, noteRuns } = this;
    this.readings++;
    if (noteRuns !== null && this.readings > READ_FIRST && grams.length * grams.bitsPerLetter === 32) {
      if (this.runs?.has(grams) !== true) this.runs = noteRuns(letters, grams);
      this.runs.find(grams, this.found, (text, found) => {
        if (isWanted(text)) each(letters[text]!, text, found);
      });
      return;
    }
    letters.forEach((of, text) => {
      if (!isWanted(text)) return;
      scanLetters(of, grams, this.found);
      each(of, text, this.found);
    });
  }

  private candidateOf(text: number, place: Place): Candidate {
    return { witness: this.ids[text]!, ...place };
  }
}

/** The votes of the heaviest places so far, heaviest first, and how many one needs at the least to be looked at. */
class HeaviestVotes {
  private readonly votes: number[] = [];
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  add(votes: number): void {
    let at = this.votes.length;
    while (at > 0 && this.votes[at - 1]! < votes) at--;
    if (at >= this.limit) return;
    this.votes.splice(at, 0, votes);
    if (this.votes.length > this.limit) this.votes.pop();
  }

  get least(): number {
    const { votes, limit } = this;
    const worth = votes.length < ALWAYS ? 0 : Math.min(LEAST_SHARE * votes[0]!, votes[ALWAYS - 1]!);
    return votes.length < limit ? worth : Math.max(worth, votes[limit - 1]!);
  }
}

function isEnough(candidates: readonly Candidate[]): boolean {
  return candidates.some(({ agreement, significance }) => agreement >= WELL_AGREED || significance >= WELL_FOUND);
}
