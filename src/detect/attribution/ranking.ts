/** Which candidate speaks: what is to be seen of each weighs for or against it. */

import type { Span } from '../../types.ts';
import type { Candidate } from './candidates.ts';
import type { Grammar } from './grammar.ts';
import { type Element, isCapital } from './narrative.ts';
import type { Phrase } from './phrases.ts';
import type { Weights } from './speaker-weights.ts';

/** The candidate that weighs most; of equals the first. @throws RangeError when there is none */
export function chosen(candidates: readonly Candidate[], weights: Weights): Candidate {
  let best: Candidate | undefined;
  let most = -Infinity;
  for (const candidate of candidates) {
    let weight = 0;
    for (const each of candidate.observations) weight += weights.get(each) ?? 0;
    if (weight > most) [best, most] = [candidate, weight];
  }
  if (best === undefined) throw new RangeError('nobody to choose from');
  return best;
}

/**
 * The verb by which a phrase hands over to the run at `run`: the last verb of saying between the two, or else the first
 * behind the phrase, or the one right in front of it.
 */
export function cueOf(
  elements: readonly Element[],
  { first, end }: Phrase,
  run: number,
  grammar: Grammar,
): Span | null {
  for (const says of [grammar.cues.saying, grammar.cues.presenting]) {
    let cue: Span | null = null;
    for (let i = end; i < elements.length; i++) {
      const word = elements[i]!;
      if (i === run || (word.kind === 'mark' && word.mark === '.')) break;
      if (word.kind !== 'word' || isCapital(word) || !says.has(word.key)) continue;
      cue = { start: word.start, end: word.end };
      if (end > run) break;
    }
    if (cue !== null) return cue;
    for (let i = first - 1; i >= 0 && first - i < 4; i--) {
      const word = elements[i]!;
      if (word.kind !== 'word') break;
      if (says.has(word.key)) return { start: word.start, end: word.end };
    }
  }
  return null;
}
