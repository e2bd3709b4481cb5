/** Where in this one text do these words stand best? The text is read from end to end: what is not found is not there. */

import { type Words, wordsOf } from '../text/words.ts';
import type { Span, WitnessText } from '../types.ts';
import { comparePlaces, type Place, withoutOverlaps } from './candidates.ts';
import { isLong, wholePlaces } from './long-query.ts';
import { placesByLetters } from './places-by-letters.ts';
import { type PreparedQuery, prepareQuery, probeOf } from './query.ts';

export { FOUND_SIGNIFICANCE } from './significance.ts';

export interface ReadThroughOptions {
  /** Only these parts of the text. All of it when absent. */
  readonly within?: readonly Span[];
  /** How many places are wanted at most; 5 when absent. */
  readonly limit?: number;
}

const SAMPLES = 8;
const SAMPLE_LENGTH = 24_000;

/** Counts the query's words in evenly spread samples of the text, which tells common words from rare ones. */
function prepareForText(text: string, words: Words): PreparedQuery {
  const counts = new Map<number, number>();
  for (const hash of words.hashes) counts.set(hash, 0);
  const isShort = text.length <= SAMPLES * SAMPLE_LENGTH;
  let sampledUnits = 0;
  let sampledWords = 0;
  for (let s = 0; s < (isShort ? 1 : SAMPLES); s++) {
    const start = isShort ? 0 : Math.floor((s * (text.length - SAMPLE_LENGTH)) / (SAMPLES - 1));
    const sample = wordsOf(text, start, isShort ? text.length : start + SAMPLE_LENGTH);
    sampledUnits += isShort ? text.length : SAMPLE_LENGTH;
    sampledWords += sample.count;
    for (const hash of sample.hashes) {
      const count = counts.get(hash);
      if (count !== undefined) counts.set(hash, count + 1);
    }
  }
  const scale = sampledUnits === 0 ? 1 : text.length / sampledUnits;
  return prepareQuery(words, sampledWords * scale, (hash) => (counts.get(hash) ?? 0) * scale);
}

/**
 * The places of the text where the words stand best, exact ones first, then by significance; of places that overlap,
 * the best. Garbled letters and other word division are seen through. Offsets are those of the whole text.
 * @throws RangeError when a span of `within` leaves the text
 */
export function readThrough(text: WitnessText, words: string, options: ReadThroughOptions = {}): readonly Place[] {
  const limit = options.limit ?? 5;
  const probe = probeOf(words);
  if (probe.count === 0 || limit <= 0) return [];
  const places: Place[] = [];
  for (const { start, end } of options.within ?? [{ start: 0, end: text.length }]) {
    const raw = text.slice(start, end);
    const found = placesByLetters(raw, prepareForText(raw, probe), 0, raw.length, limit);
    places.push(
      ...found.map((place) => ({ ...place, span: { start: start + place.span.start, end: start + place.span.end } })),
    );
  }
  const best = withoutOverlaps(places.sort(comparePlaces)).slice(0, limit);
  return isLong(words) ? wholePlaces(best, text, words) : best;
}
