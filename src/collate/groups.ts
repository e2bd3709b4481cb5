/**
 * A stretch of words that do not agree, taken apart: which of them are the same words written otherwise, and which are
 * really other words. The cheapest way to cut the stretch, by dynamic programming over its few words.
 */

import { sameAmount } from '../language/amounts.ts';
import { accidentalRules } from '../language/same-word.ts';
import type { AccidentalRule } from '../types.ts';

/** Words `[lemmaStart, lemmaEnd)` against `[readingStart, readingEnd)`; without a rule they are other words. */
export interface Piece {
  readonly lemmaStart: number;
  readonly lemmaEnd: number;
  readonly readingStart: number;
  readonly readingEnd: number;
  readonly rule: AccidentalRule | null;
}

const PIECE_WORDS = 3;
/** Beyond it the stretches have too little in common to be taken apart. */
const CELLS_MAX = 144;
/** One word against up to three, or two against two: more never make the same word. */
const PIECE_SUM = 4;
const ACCIDENTAL_COST = 0.1;
const SIMILAR_COST = 0.8;
const CHANGE_COST = 1;
const MISSING_COST = 0.9;

export interface GroupOptions {
  readonly language: string | null;
  /** Whether two words look like the same word garbled, so that they are best shown side by side. */
  similar(lemma: string, reading: string): boolean;
}

/** Cuts a stretch. `lemma` and `reading` are the raw words; indices of the answer count from their beginning. */
export function cutGroup(
  lemma: readonly string[],
  reading: readonly string[],
  options: GroupOptions,
): readonly Piece[] {
  const p = lemma.length;
  const q = reading.length;
  if (p === 0 || q === 0 || p * q > CELLS_MAX) {
    return [{ lemmaStart: 0, lemmaEnd: p, readingStart: 0, readingEnd: q, rule: null }];
  }
  const amount = p + q > PIECE_SUM ? sameAmount(lemma, reading, options.language) : null;
  if (amount !== null) return [{ lemmaStart: 0, lemmaEnd: p, readingStart: 0, readingEnd: q, rule: amount }];
  const ruleOf = accidentalRules(lemma, reading, options.language);
  const width = q + 1;
  const cost = new Float64Array((p + 1) * width).fill(Infinity);
  const back: (Piece | undefined)[] = Array.from({ length: cost.length });
  cost[0] = 0;
  const relax = (i: number, j: number, l: number, r: number, toll: number, rule: AccidentalRule | null): void => {
    const total = cost[i * width + j]! + toll;
    const target = (i + l) * width + j + r;
    if (total < cost[target]! - 1e-9) {
      cost[target] = total;
      back[target] = { lemmaStart: i, lemmaEnd: i + l, readingStart: j, readingEnd: j + r, rule };
    }
  };
  for (let i = 0; i <= p; i++) {
    for (let j = 0; j <= q; j++) {
      for (let l = 1; l <= PIECE_WORDS && i + l <= p; l++) {
        for (let r = 1; r <= PIECE_WORDS && l + r <= PIECE_SUM && j + r <= q; r++) {
          const rule = ruleOf(i, i + l, j, j + r);
          if (rule !== null) relax(i, j, l, r, ACCIDENTAL_COST * Math.max(l, r), rule);
        }
      }
      if (i < p && j < q) {
        relax(i, j, 1, 1, options.similar(lemma[i]!, reading[j]!) ? SIMILAR_COST : CHANGE_COST, null);
      }
      if (i < p) relax(i, j, 1, 0, MISSING_COST, null);
      if (j < q) relax(i, j, 0, 1, MISSING_COST, null);
    }
  }
  const pieces: Piece[] = [];
  for (let i = p, j = q; i > 0 || j > 0; ) {
    const piece = back[i * width + j]!;
    pieces.push(piece);
    i = piece.lemmaStart;
    j = piece.readingStart;
  }
  return merged(pieces.reverse(), lemma, reading, options);
}

/** Neighbouring other words are one variant, unless two of them look alike and tell more side by side. */
function merged(
  pieces: readonly Piece[],
  lemma: readonly string[],
  reading: readonly string[],
  options: GroupOptions,
): readonly Piece[] {
  const standsAlone = (piece: Piece): boolean =>
    piece.rule !== null ||
    (piece.lemmaEnd - piece.lemmaStart === 1 &&
      piece.readingEnd - piece.readingStart === 1 &&
      options.similar(lemma[piece.lemmaStart]!, reading[piece.readingStart]!));
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (last === undefined || standsAlone(last) || standsAlone(piece)) out.push(piece);
    else out[out.length - 1] = { ...last, lemmaEnd: piece.lemmaEnd, readingEnd: piece.readingEnd };
  }
  return out;
}
