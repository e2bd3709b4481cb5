/** The places of a text that a query's letters vote for, looked at word by word. */

import { wordsOf } from '../text/words.ts';
import type { Span } from '../types.ts';
import { align, slackOf } from './alignment.ts';
import { type Place, placeOf } from './candidates.ts';
import type { FoldedLetters } from './folded-letters.ts';
import { gramsOf, type LetterPlace, letterPlaces } from './letter-scan.ts';
import type { PreparedQuery } from './query.ts';

/** Aligns the query with the places that its letters vote for. @param letters of the stretch of the text that is looked through */
export function placesByLetters(
  text: string,
  letters: FoldedLetters,
  query: PreparedQuery,
  start: number,
  limit: number,
): readonly Place[] {
  const within = { start, end: letters.end };
  return letterPlaces(letters, gramsOf(query), 8 + 2 * limit).flatMap((near) => placeNear(text, query, within, near));
}

/** Aligns the query with one of them; none when no word agrees. */
export function placeNear(
  text: string,
  query: PreparedQuery,
  { start, end }: Span,
  near: LetterPlace,
): readonly Place[] {
  // Words beyond the proposed ends may belong to the passage, when letters were lost or added.
  const margin = 12 * slackOf(query.count);
  const window = wordsOf(text, Math.max(start, near.start - margin), Math.min(end, near.end + margin));
  let expected = 0;
  while (expected < window.count && window.starts[expected]! < near.start) expected++;
  const alignment = align(query, window, expected);
  return alignment === null ? [] : [placeOf(query, window, alignment, 0)];
}
