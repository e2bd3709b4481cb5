/**
 * Word by word: the best alignment of a quotation with a stretch of a witness.
 *
 * The quotation is aligned whole, the witness from anywhere to anywhere. All but short texts are cut within runs of six
 * words and more that both hold once, chained as in patience diff: few cells are left to be filled, and memory stays
 * bounded.
 */

import { type AlignOptions, alignPiece, type Piece, type Row, type Step } from './align-piece.ts';
import { anchoredRuns } from './anchors.ts';

export type { AlignOptions, GapKind, Row, Step } from './align-piece.ts';

/** Of a run's words, so many at either end are aligned like any others. */
const ANCHOR_EDGE = 2;
const CELLS_WITHOUT_ANCHORS = 2000;

/** Aligns all of `reading` with some stretch of `lemma`. Steps come in order and cover every word of `reading`. */
export function align(reading: Row, lemma: Row, options: AlignOptions): readonly Step[] {
  const n = reading.words.count;
  const m = lemma.words.count;
  if (n === 0) return [];
  const exact = options.gapBefore.size === 0 ? placeOfRun(reading.words.hashes, lemma.words.hashes) : -1;
  if (exact >= 0) return sameSteps(0, exact, n);
  const whole = { readingStart: 0, readingEnd: n, lemmaStart: 0, lemmaEnd: m, freeStart: true, freeEnd: true };
  if (n * m <= CELLS_WITHOUT_ANCHORS) return alignPiece(reading, lemma, whole, options);

  const steps: Step[] = [];
  let at: Piece = whole;
  for (const run of anchoredRuns(reading.words.hashes, lemma.words.hashes)) {
    // The run's own ends are left to the alignment of what stands beside it.
    const r = run.reading + ANCHOR_EDGE;
    const l = run.lemma + ANCHOR_EDGE;
    const count = run.count - 2 * ANCHOR_EDGE;
    if (r < at.readingStart || l < at.lemmaStart) continue;
    steps.push(...alignPiece(reading, lemma, { ...at, readingEnd: r, lemmaEnd: l, freeEnd: false }, options));
    steps.push(...sameSteps(r, l, count));
    at = { ...whole, readingStart: r + count, lemmaStart: l + count, freeStart: false };
  }
  steps.push(...alignPiece(reading, lemma, at, options));
  return steps;
}

/** Where all of `reading` stands in `lemma` as one run, or -1. No alignment could be better. */
function placeOfRun(reading: Uint32Array, lemma: Uint32Array): number {
  for (let at = lemma.indexOf(reading[0]!); at >= 0; at = lemma.indexOf(reading[0]!, at + 1)) {
    let k = 1;
    while (k < reading.length && reading[k] === lemma[at + k]) k++;
    if (k === reading.length) return at;
  }
  return -1;
}

function sameSteps(reading: number, lemma: number, count: number): readonly Step[] {
  return Array.from({ length: count }, (_, k) => ({
    kind: 'same' as const,
    readingStart: reading + k,
    readingEnd: reading + k + 1,
    lemmaStart: lemma + k,
    lemmaEnd: lemma + k + 1,
  }));
}
