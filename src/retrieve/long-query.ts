/**
 * A quotation of thousands of words is looked for by its first words; here its candidates are followed to their end in
 * the raw text, which also tells whether the rest stands there too.
 */

import { wordsOf } from '../text/words.ts';
import type { WitnessText } from '../types.ts';
import { type Place, withoutOverlaps } from './candidates.ts';
import { foldLetters } from './folded-letters.ts';
import type { Candidate, PassageQuery, Proposal, TextStore } from './passage-index.ts';
import { placesByLetters } from './places-by-letters.ts';
import { LONGEST_PROBE, prepareQuery, probeOf } from './query.ts';

/** The last words of a long quotation tell where it ends. */
const TAIL_UNITS = 600;
const LEAST_AGREEMENT = 0.4;

/** Whether `probeOf` leaves part of the words out. */
export function isLong(words: string): boolean {
  if (words.length <= LONGEST_PROBE) return false;
  const probe = probeOf(words);
  return probe.count > 0 && wordsOf(words, probe.ends[probe.count - 1]).count > 0;
}

/** The place, with its end where the whole of the words ends. */
function followed<P extends Place>(place: P, text: WitnessText, words: string): P {
  const { start } = place.span;
  const reach = Math.min(text.length, start + Math.ceil(1.3 * words.length) + 2 * TAIL_UNITS);
  const raw = text.slice(start, reach);
  if (place.exact) {
    const asked = wordsOf(words);
    const there = wordsOf(raw);
    if (there.count >= asked.count && asked.hashes.every((hash, i) => there.hashes[i] === hash))
      return { ...place, span: { start, end: start + there.ends[asked.count - 1]! } };
  }
  const tail = wordsOf(words.slice(-TAIL_UNITS));
  const query = prepareQuery(tail, text.length / 5, () => 0);
  const from = Math.min(raw.length, place.span.end - start);
  const best = placesByLetters(raw, foldLetters(raw, from), query, from, 1)[0];
  if (best === undefined || best.agreement < LEAST_AGREEMENT) return { ...place, exact: false };
  return {
    ...place,
    exact: false,
    agreement: (place.agreement + best.agreement) / 2,
    span: { start, end: start + best.span.end },
  };
}

/** What the engine proposes for the first words of a long query, made a proposal for all of them. */
export function forWholeQuery(proposal: Proposal, texts: TextStore, { words, exactOnly }: PassageQuery): Proposal {
  const candidates = proposal.candidates.map(
    (candidate): Candidate => followed(candidate, texts.text(candidate.witness), words),
  );
  const exact = candidates.filter((candidate) => candidate.exact);
  const near = exactOnly === true ? [] : candidates.filter((candidate) => !candidate.exact);
  return {
    candidates: withoutOverlaps([...exact, ...near]),
    exactCount: exact.length,
    complete: proposal.complete,
  };
}

/** The same for the places of one text. */
export function wholePlaces(places: readonly Place[], text: WitnessText, words: string): readonly Place[] {
  const whole = places.map((place) => followed(place, text, words));
  return [...whole.filter(({ exact }) => exact), ...whole.filter(({ exact }) => !exact)];
}
