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
  /** Whether the document itself names this place. */
  readonly isClaimed: boolean;
}

/** Words that nobody names as their source must prove by themselves that they were meant. */
const UNCLAIMED = { words: 4, significance: 2.5, share: 0.7, stretch: 3 } as const;
/** Where the document names the place, half of the letters are enough to show what was made of it. */
const CLAIMED = { words: 2, agreement: 0.5, share: 0.5 } as const;
/** As many words run together alike by quotation alone, however different the rest. */
const RUN_TOGETHER = { stretch: 8, agreement: 0.3 } as const;

/** How good the passage is. Faults need evidence that these words were meant at all; see docs/verdicts.md. */
export function qualityOf(collation: Collation, evidence: Evidence): Quality {
  const { agreement, agreeing, words, longestStretch } = collation;
  if (words === 0 || agreeing === 0) return Quality.none;
  if (!collation.variants.some(isFault)) {
    if (agreeing < words) return Quality.none;
    return collation.variants.length === 0 && !collation.editorial ? Quality.verbatim : Quality.faithful;
  }
  const share = agreeing / words;
  const isMeant =
    (longestStretch >= RUN_TOGETHER.stretch && agreement >= RUN_TOGETHER.agreement) ||
    (evidence.isClaimed
      ? agreeing >= CLAIMED.words && agreement >= CLAIMED.agreement && share >= CLAIMED.share
      : words >= UNCLAIMED.words &&
        evidence.significance >= UNCLAIMED.significance &&
        share >= UNCLAIMED.share &&
        longestStretch >= UNCLAIMED.stretch);
  return isMeant ? Quality.altered : Quality.none;
}
