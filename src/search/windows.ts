/**
 * From proposed places to stretches of a witness worth laying beside the quotation. The runs of a quotation, between
 * its signalled gaps, are looked up one by one; here they are chained again, in order, within one witness.
 */

import type { Window } from '../collate/lemma.ts';
import { type Prepared, runsOf } from '../collate/prepared.ts';
import type { NumberedVerse } from '../collate/verse-numbers.ts';
import type { Candidate } from '../retrieve/passage-index.ts';
import { wordsOf } from '../text/words.ts';
import type { Span, WitnessText } from '../types.ts';

/** A stretch of a witness, with what the index made of it. */
export interface Stretch {
  readonly witness: string;
  readonly span: Span;
  /** Where the runs were found, without what stands around them. */
  readonly found: Span;
  /** Of the runs found here, together. */
  readonly significance: number;
  /** Whether all runs that were looked up stand here exactly. */
  readonly isExact: boolean;
}

/** What is looked up: one run of words, with where it stands among the others. */
export interface Run {
  readonly words: string;
  /** Code units of the quotation before and behind the run. */
  readonly unitsBefore: number;
  readonly unitsAfter: number;
  /** Whether it is long enough to be looked up by itself; one that is not is found beside the others. */
  readonly isTelling: boolean;
}

export type Place = Pick<Candidate, 'span' | 'exact' | 'significance'>;

/** A run of fewer words tells nothing beside one that has so many. */
const TELLING_WORDS = 3;
const REACH_UNITS = 20_000;
/** As it is about in prose of alphabetic languages. */
export const UNITS_PER_WORD = 6;
const MARGIN_UNITS = 60;
const GROWTH = 1.4;
/** Of a run that was found, the share that may stand beyond the ends that were proposed. */
const SLACK = 0.2;
/** Behind a signalled gap anything may have been left out: how far to look for a run too short to be looked up. */
const GAP_UNITS = 3000;
const WORD_UNITS = 64;

const runsByQuotation = new WeakMap<Prepared, readonly Run[]>();

/** The runs of a quotation with their places among each other; made once. */
export function placedRuns(prepared: Prepared): readonly Run[] {
  let runs = runsByQuotation.get(prepared);
  if (runs === undefined) {
    runs = placed(runsOf(prepared));
    runsByQuotation.set(prepared, runs);
  }
  return runs;
}

function placed(runs: readonly string[]): readonly Run[] {
  const total = runs.reduce((sum, run) => sum + run.length, 0);
  const counts = runs.map((run) => wordsOf(run).count);
  const least = Math.min(TELLING_WORDS, Math.max(0, ...counts));
  let before = 0;
  return runs.map((words, k) => {
    const isTelling = counts[k]! >= least;
    const run = { words, unitsBefore: before, unitsAfter: total - before - words.length, isTelling };
    before += words.length;
    return run;
  });
}

/**
 * The stretches in one witness that hold the runs' places in order: each place of each run is tried as a beginning, and
 * the nearest places of the other runs on their side are added, as far as they are no chance so near. Equal stretches
 * come once.
 * @param libraryWords how many words the places' significance is counted among
 */
export function stretchesOf(
  witness: string,
  length: number,
  runs: readonly Run[],
  placesByRun: readonly (readonly Place[])[],
  libraryWords: number,
): readonly Stretch[] {
  const stretches = new Map<string, Stretch>();
  placesByRun.forEach((places, seedRun) => {
    for (const seed of places) {
      const chain: (Place | null)[] = runs.map(() => null);
      chain[seedRun] = seed;
      for (let k = seedRun + 1, before = seed; k < runs.length; k++) {
        const next = nearest(placesByRun[k]!, before, libraryWords, ({ span }) => span.start - before.span.end);
        chain[k] = next;
        if (next !== null) before = next;
      }
      for (let k = seedRun - 1, behind = seed; k >= 0; k--) {
        const next = nearest(placesByRun[k]!, behind, libraryWords, ({ span }) => behind.span.start - span.end);
        chain[k] = next;
        if (next !== null) behind = next;
      }
      const stretch = stretchOf(witness, length, runs, chain);
      const key = `${stretch.span.start} ${stretch.span.end}`;
      const known = stretches.get(key);
      if (known === undefined || known.significance < stretch.significance) stretches.set(key, stretch);
    }
  });
  return [...stretches.values()];
}

/** The place with the smallest distance of at least −1 and at most the reach at which it is no chance, or null. */
function nearest(
  places: readonly Place[],
  beside: Place,
  libraryWords: number,
  distance: (place: Place) => number,
): Place | null {
  let best: Place | null = null;
  let bestDistance = REACH_UNITS;
  for (const place of places) {
    const d = distance(place);
    if (d < -1 || d >= bestDistance || !areTelling(place, beside, d, libraryWords)) continue;
    best = place;
    bestDistance = d;
  }
  return best;
}

/** Among so few words as lie between, less than one place is to be expected that agrees as much as the poorer of both. */
function areTelling(a: Place, b: Place, distance: number, libraryWords: number): boolean {
  const wordsBetween = 1 + Math.max(0, distance) / UNITS_PER_WORD;
  return Math.min(a.significance, b.significance) + Math.log10(Math.max(1, libraryWords / wordsBetween)) > 0;
}

function stretchOf(witness: string, length: number, runs: readonly Run[], chain: readonly (Place | null)[]): Stretch {
  const first = chain.findIndex((place) => place !== null);
  const last = chain.findLastIndex((place) => place !== null);
  const start = chain[first]!.span.start;
  const end = chain[last]!.span.end;
  // A place may hold a part of its run only; the rest may stand on either side, and a little more than that.
  const margin = (run: Run, place: Place, units: number, missingRuns: number): number => {
    const missing = Math.max(0, run.words.length - (place.span.end - place.span.start));
    return MARGIN_UNITS + Math.ceil((units + missing + run.words.length * SLACK) * GROWTH) + missingRuns * GAP_UNITS;
  };
  return {
    witness,
    found: { start, end },
    span: {
      start: Math.max(0, start - margin(runs[first]!, chain[first]!, runs[first]!.unitsBefore, first)),
      end: Math.min(length, end + margin(runs[last]!, chain[last]!, runs[last]!.unitsAfter, runs.length - 1 - last)),
    },
    significance: chain.reduce((sum, place) => sum + Math.max(0, place?.significance ?? 0), 0),
    isExact: runs.every(({ isTelling }, k) => !isTelling || chain[k]?.exact === true),
  };
}

/** A labelled place together with as much around it as the quotation could need. */
export function stretchAround(witness: string, length: number, place: Span, quotationUnits: number): Stretch {
  const margin = MARGIN_UNITS + Math.ceil(quotationUnits * GROWTH);
  return {
    witness,
    found: place,
    span: { start: Math.max(0, place.start - margin), end: Math.min(length, place.end + margin) },
    significance: 0,
    isExact: false,
  };
}

/** The span, grown so that it begins and ends between words. */
function betweenWords(text: WitnessText, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - WORD_UNITS), start);
  const after = text.slice(end, Math.min(text.length, end + WORD_UNITS));
  const head = before.length - before.search(/\S*$/);
  const tail = after.search(/\s|$/);
  return { start: start - head, end: end + tail };
}

/** What collation needs of a stretch of a witness, grown so that it begins and ends between words. */
export function windowOf(text: WitnessText, stretch: Span): Window {
  const span = betweenWords(text, stretch);
  return {
    start: span.start,
    text: text.slice(span.start, span.end),
    skips: skipsIn(text, span),
    verses: versesIn(text, span),
  };
}

const LAST_NUMBER = /(\d{1,3})\D*$/;

function versesIn(text: WitnessText, stretch: Span): readonly NumberedVerse[] {
  return text.loci.within(stretch).flatMap(({ kind, label, span }) => {
    const number = kind === 'verse' ? LAST_NUMBER.exec(label)?.[1] : undefined;
    return number === undefined ? [] : [{ span, number: Number(number) }];
  });
}

/** What in a stretch is not running text: notes, and whatever stands between one speaker's turn and the next. */
function skipsIn(text: WitnessText, stretch: Span): readonly Span[] {
  const loci = text.loci.within(stretch);
  const skips = loci.filter(({ kind }) => kind === 'note').map(({ span }) => span);
  const turns = loci.filter(({ kind }) => kind === 'turn');
  for (let k = 1; k < turns.length; k++) {
    const start = turns[k - 1]!.span.end;
    const end = turns[k]!.span.start;
    if (end > start) skips.push({ start, end });
  }
  return skips;
}
