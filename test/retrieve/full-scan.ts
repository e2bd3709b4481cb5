/**
 * The full scan: every witness is read from end to end for every query. Slow and obvious; what every other engine is
 * held against.
 */

import { align, exactAt, slackOf, standsAt } from '../../src/retrieve/alignment.ts';
import { compareCandidates, NOTHING, type Place, placeOf, withoutOverlaps } from '../../src/retrieve/candidates.ts';
import { foldLetters } from '../../src/retrieve/folded-letters.ts';
import { forWholeQuery, isLong } from '../../src/retrieve/long-query.ts';
import type {
  Candidate,
  PassageIndex,
  PassageQuery,
  Proposal,
  ProposeOptions,
  TextStore,
} from '../../src/retrieve/passage-index.ts';
import { placesByLetters } from '../../src/retrieve/places-by-letters.ts';
import { type PreparedQuery, prepareQuery, probeOf } from '../../src/retrieve/query.ts';
import { type Words, wordsOf } from '../../src/text/words.ts';

interface WitnessWords {
  readonly id: string;
  readonly words: Words;
}

/** Below this agreement the letters are looked at too. */
const WELL_AGREED = 0.9;
/** Words of one witness are voted on in blocks of this many, as a power of two. */
const BLOCK_BITS = 2;

/** A `PassageIndex` over the witnesses' raw texts, which it reads at the first query and keeps in memory. */
export function fullScan(
  texts: TextStore,
  witnesses: readonly { readonly id: string; readonly length: number }[],
): PassageIndex {
  let loaded: {
    readonly all: readonly WitnessWords[];
    readonly counts: Map<number, number>;
    readonly total: number;
  } | null = null;
  let isClosed = false;

  function load(): NonNullable<typeof loaded> {
    if (isClosed) throw new RangeError('the index was closed');
    if (loaded !== null) return loaded;
    const counts = new Map<number, number>();
    let total = 0;
    const all = witnesses.map(({ id }) => {
      const text = texts.text(id);
      const words = wordsOf(text.slice(0, text.length));
      for (const hash of words.hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
      total += words.count;
      return { id, words };
    });
    loaded = { all, counts, total };
    return loaded;
  }

  function proposeOne(asked: PassageQuery): Proposal {
    const { all, counts, total } = load();
    const probe = probeOf(asked.words);
    if (probe.count === 0) return NOTHING;
    const pairs = countPairs(probe, all);
    const query = prepareQuery(
      probe,
      total,
      (hash) => counts.get(hash) ?? 0,
      (i) => pairs.get(probe.hashes[i]! * 2 ** 20 + (probe.hashes[i + 1]! >>> 12)) ?? 0,
    );
    const wanted = asked.within === undefined ? null : new Set(asked.within);
    const searched = all.filter(({ id }) => wanted === null || wanted.has(id));
    let exactCount = 0;
    let candidates: Candidate[] = [];
    const add = (witness: string, place: Place): void => {
      if (!place.exact) candidates.push({ witness, ...place });
    };
    for (const { id, words } of searched) {
      for (const place of exactPlaces(query, words)) {
        exactCount++;
        candidates.push({ witness: id, ...place });
      }
      if (asked.exactOnly === true) continue;
      for (const place of placesByWords(query, words, asked.limit)) add(id, place);
      candidates = best(candidates, asked.limit);
    }
    if (asked.exactOnly === true) return { candidates: best(candidates, asked.limit), exactCount, complete: true };
    if ((candidates[0]?.agreement ?? 0) < WELL_AGREED) {
      for (const { id, words } of searched) {
        const letters = foldLetters(words.text);
        for (const place of placesByLetters(words.text, letters, query, 0, asked.limit)) add(id, place);
        candidates = best(candidates, asked.limit);
      }
    }
    return { candidates, exactCount, complete: true };
  }

  return {
    get witnessCount() {
      return witnesses.length;
    },
    get wordCount() {
      return load().total;
    },
    propose(queries: readonly PassageQuery[], options: ProposeOptions = {}) {
      const proposals: Proposal[] = [];
      try {
        for (const query of queries) {
          options.signal?.throwIfAborted();
          const proposal = proposeOne(query);
          proposals.push(isLong(query.words) ? forWholeQuery(proposal, texts, query) : proposal);
        }
      } catch (error) {
        return Promise.reject(error instanceof Error ? error : new Error(String(error)));
      }
      return Promise.resolve(proposals);
    },
    close() {
      isClosed = true;
      loaded = null;
    },
  };
}

function best(candidates: Candidate[], limit: number): Candidate[] {
  return withoutOverlaps(candidates.sort(compareCandidates)).slice(0, Math.max(0, limit));
}

/** How often each word of the query has the next one behind it, by the first hash and the first bits of the second. */
function countPairs(probe: Words, all: readonly WitnessWords[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const firsts = new Set(probe.hashes);
  for (let i = 0; i + 1 < probe.count; i++) pairs.set(probe.hashes[i]! * 2 ** 20 + (probe.hashes[i + 1]! >>> 12), 0);
  for (const { words } of all) {
    for (let j = 0; j + 1 < words.count; j++) {
      if (!firsts.has(words.hashes[j]!)) continue;
      const pair = words.hashes[j]! * 2 ** 20 + (words.hashes[j + 1]! >>> 12);
      const count = pairs.get(pair);
      if (count !== undefined) pairs.set(pair, count + 1);
    }
  }
  return pairs;
}

function* exactPlaces(query: PreparedQuery, words: Words): Generator<Place> {
  const first = query.hashes[0]!;
  for (let at = words.hashes.indexOf(first); at >= 0; at = words.hashes.indexOf(first, at + 1)) {
    if (!standsAt(query, words, at)) continue;
    yield placeOf(query, words, exactAt(query, at), 0);
  }
}

/** Each word of the witness that is a word of the query votes, with its rarity, for where the query would begin. */
function placesByWords(query: PreparedQuery, words: Words, limit: number): readonly Place[] {
  const places = new Map<number, number[]>();
  for (let i = 0; i < query.count; i++) {
    const known = places.get(query.hashes[i]!);
    if (known === undefined) places.set(query.hashes[i]!, [i]);
    else known.push(i);
  }
  const lead = query.count;
  const votes = new Float64Array(((words.count + lead) >> BLOCK_BITS) + 2);
  let isEmpty = true;
  for (let j = 0; j < words.count; j++) {
    const at = places.get(words.hashes[j]!);
    if (at === undefined) continue;
    isEmpty = false;
    for (const i of at) {
      const block = (j - i + lead) >> BLOCK_BITS;
      votes[block] = votes[block]! + query.rarity[i]!;
    }
  }
  if (isEmpty) return [];
  const reach = 2 + (slackOf(query.count) >> (BLOCK_BITS + 1));
  const found: Place[] = [];
  for (const block of heaviest(votes, reach, 8 + 4 * limit)) {
    const expected = (block << BLOCK_BITS) - lead + ((reach << BLOCK_BITS) >> 1);
    const alignment = align(query, words, expected);
    if (alignment !== null) found.push(placeOf(query, words, alignment, 0));
  }
  return found;
}

/** Where the heaviest runs of `reach` blocks begin, one of each neighbourhood. */
function heaviest(votes: Float64Array, reach: number, limit: number): readonly number[] {
  const sums: { block: number; sum: number }[] = [];
  let least = 0;
  for (let block = 0; block < votes.length; block++) {
    let sum = 0;
    for (let k = block; k < block + reach && k < votes.length; k++) sum += votes[k]!;
    const last = sums.at(-1);
    if (last !== undefined && block - last.block < reach) {
      if (sum > last.sum) sums[sums.length - 1] = { block, sum };
      continue;
    }
    if (sum <= least) continue;
    sums.push({ block, sum });
    if (sums.length > 8 * limit) {
      sums.sort((a, b) => b.sum - a.sum || a.block - b.block).splice(2 * limit);
      least = sums.at(-1)!.sum;
      sums.sort((a, b) => a.block - b.block);
    }
  }
  return sums
    .sort((a, b) => b.sum - a.sum || a.block - b.block)
    .slice(0, limit)
    .map(({ block }) => block);
}
