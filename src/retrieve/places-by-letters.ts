/** The places of a text that a query's letters vote for, looked at word by word. */

import { wordsOf } from '../text/words.ts';
import { align, slackOf } from './alignment.ts';
import { type Place, placeOf } from './candidates.ts';
import { letterPlaces } from './letter-scan.ts';
import type { PreparedQuery } from './query.ts';

/** Aligns the query with the places that its letters vote for. */
export function placesByLetters(
  text: string,
  query: PreparedQuery,
  start: number,
  end: number,
  limit: number,
): readonly Place[] {
  const places: Place[] = [];
  // Words beyond the proposed ends may belong to the passage, when letters were lost or added.
  const margin = 12 * slackOf(query.count);
  for (const near of letterPlaces(text, query, start, end, 8 + 2 * limit)) {
    const window = wordsOf(text, Math.max(start, near.start - margin), Math.min(end, near.end + margin));
    let expected = 0;
    while (expected < window.count && window.starts[expected]! < near.start) expected++;
    const alignment = align(query, window, expected);
    if (alignment !== null) places.push(placeOf(query, window, alignment, 0));
  }
  return places;
}
