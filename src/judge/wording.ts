/** From a collation to a word: verbatim, faithful, altered, or no evidence that the words stand here. */

import type { Collation, Variant } from '../types.ts';

/** How good a passage is for a quotation, best first when sorted downwards. */
export const Quality = { none: 0, altered: 1, faithful: 2, verbatim: 3 } as const;
export type Quality = (typeof Quality)[keyof typeof Quality];

/** Unsignalled and substantive: what makes a quotation altered. */
export function isFault(variant: Variant): boolean {
  return variant.weight === 'substantive' && !variant.signalled;
}

export interface Evidence {
  /** What the index says of the place, or of the best it saw there. */
  readonly significance: number;
  /** Whether that is evidence at all. */
  readonly isSignificant: boolean;
  /** Whether the document itself names this place. */
  readonly isClaimed: boolean;
}

/**
 * The fewest words that can be told to be altered: two words that differ in one are a coincidence.
 */
const ALTERED_WORDS = 4;

/** How good the passage is. Faults need evidence that these words were meant at all; see docs/verdicts.md. */
export function qualityOf(collation: Collation, evidence: Evidence): Quality {
  if (collation.words === 0 || collation.agreeing === 0) return Quality.none;
  if (!collation.variants.some(isFault)) {
    if (collation.agreeing < collation.words) return Quality.none;
    return collation.variants.length === 0 && !collation.editorial ? Quality.verbatim : Quality.faithful;
  }
  const { agreement, agreeing, words, longestStretch } = collation;
  // Long words run together that nobody writes by chance.
  if (longestStretch >= 8 && agreement >= 0.3) return Quality.altered;
  const share = agreeing / words;
  if (evidence.isClaimed) {
    return agreement >= 0.5 && (agreeing >= 3 || share >= 0.6) && agreeing >= 2 ? Quality.altered : Quality.none;
  }
  if (!evidence.isSignificant || words < ALTERED_WORDS) return Quality.none;
  return agreement >= 0.6 && longestStretch >= 3 ? Quality.altered : Quality.none;
}
