/** Where in this one text do these words stand best? The text is read from end to end: what is not found is not there. */

import type { Span } from '../types.ts';
import { comparePlaces, type Place, withoutOverlaps } from './candidates.ts';
import { isLong, wholePlaces } from './long-query.ts';
import type { TextStore } from './passage-index.ts';
import { placesByLetters } from './places-by-letters.ts';
import { queryFor, type Readable, readable, readableOf } from './readable.ts';

export { FOUND_SIGNIFICANCE } from './significance.ts';

export interface ReadThroughOptions {
  /** Only these parts of the text. All of it when absent. */
  readonly within?: readonly Span[];
  /** How many places are wanted at most; 5 when absent. */
  readonly limit?: number;
}

/**
 * The places of a witness's text where the words stand best, exact ones first, then by significance; of places that
 * overlap, the best. Garbled letters and other word division are seen through. Offsets are those of the whole text.
 * @throws RangeError when a span of `within` leaves the text
 */
export function readThrough(
  texts: TextStore,
  witness: string,
  words: string,
  options: ReadThroughOptions = {},
): readonly Place[] {
  const limit = options.limit ?? 5;
  if (limit <= 0) return [];
  const text = texts.text(witness);
  const places =
    options.within?.flatMap(({ start, end }) => placesIn(readable(text.slice(start, end)), start, words, limit)) ??
    placesIn(readableOf(texts, witness), 0, words, limit);
  const best = withoutOverlaps([...places].sort(comparePlaces)).slice(0, limit);
  return isLong(words) ? wholePlaces(best, text, words) : best;
}

/** @param base where the stretch begins in its text */
function placesIn(stretch: Readable, base: number, words: string, limit: number): readonly Place[] {
  const query = queryFor(stretch, words);
  if (query.count === 0) return [];
  const found = placesByLetters(stretch.raw, stretch.letters, query, 0, limit);
  if (base === 0) return found;
  return found.map((place) => ({ ...place, span: { start: base + place.span.start, end: base + place.span.end } }));
}
