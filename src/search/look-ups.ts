/**
 * What of a quotation is looked up, and what comes of it. Each run between signalled gaps is looked up by itself; where
 * the witness has no gap, or dots of its own, all of them stand there as one run.
 */

import type { Prepared } from '../collate/prepared.ts';
import type { PassageQuery, Proposal } from '../retrieve/passage-index.ts';
import { type Place, placedRuns, type Stretch, stretchAround, stretchesOf } from './windows.ts';

/** How many candidates are asked for each run. */
const CANDIDATES = 24;

interface LookUp {
  /** Which run is looked up; null for all of them as one. */
  readonly run: number | null;
  readonly query: PassageQuery;
}

export function lookUpsOf(prepared: Prepared): readonly LookUp[] {
  const runs = placedRuns(prepared);
  const lookUps = runs.flatMap(({ words, isTelling }, run): LookUp[] =>
    isTelling ? [{ run, query: { words, limit: CANDIDATES } }] : [],
  );
  if (runs.length < 2) return lookUps;
  const { text, starts, ends, count } = prepared.words;
  const whole = text.slice(starts[0], ends[count - 1]);
  return [...lookUps, { run: null, query: { words: whole, limit: CANDIDATES, exactOnly: true } }];
}

/** Where a stretch is beyond doubt, those that prove less than this share of it are no rivals. */
const BEYOND_DOUBT = 10;
const WORTH_ALIGNING = 0.4;

function byWorth(a: Stretch, b: Stretch): number {
  return (
    Number(b.isExact) - Number(a.isExact) ||
    b.significance - a.significance ||
    (a.witness < b.witness ? -1 : a.witness > b.witness ? 1 : a.span.start - b.span.start)
  );
}

/**
 * The stretches worth laying beside a quotation: where all of it stands as one run; where all runs that were looked up
 * stand exactly; then by significance. Where something proves something, what proves nothing is left out.
 * @param proposals one for each of the look-ups
 * @param lengthOf of a witness, in code units
 * @param libraryWords how many words were looked through
 */
export function proposedStretches(
  prepared: Prepared,
  proposals: readonly Proposal[],
  lengthOf: (witness: string) => number,
  libraryWords: number,
): Stretch[] {
  const runs = placedRuns(prepared);
  const byWitness = new Map<string, Place[][]>();
  const whole: Stretch[] = [];
  lookUpsOf(prepared).forEach(({ run }, k) => {
    for (const candidate of proposals[k]!.candidates) {
      const { witness, span, significance } = candidate;
      if (run === null) {
        whole.push({ ...stretchAround(witness, lengthOf(witness), span, 0), significance, isExact: true });
        continue;
      }
      let places = byWitness.get(witness);
      if (places === undefined) {
        places = runs.map((): Place[] => []);
        byWitness.set(witness, places);
      }
      places[run]!.push(candidate);
    }
  });
  const chained = [...byWitness].flatMap(([id, places]) => stretchesOf(id, lengthOf(id), runs, places, libraryWords));
  const most = Math.max(0, ...[...whole, ...chained].map(({ significance }) => significance));
  const least = most >= BEYOND_DOUBT ? WORTH_ALIGNING * most : 0;
  const telling = chained.filter(({ isExact, significance }) => isExact || significance > least);
  const kept = telling.length > 0 ? telling : chained;
  return [...whole.sort(byWorth), ...kept.sort(byWorth)];
}
