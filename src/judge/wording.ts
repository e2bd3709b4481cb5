/** From a collation to a word: verbatim, faithful, altered, or no evidence that the words stand here. */

import { isFault } from '../text/variants.ts';
import type { Collation } from '../types.ts';

/** How good a passage is for a quotation, best first when sorted downwards. */
export const Quality = { none: 0, altered: 1, faithful: 2, verbatim: 3 } as const;
export type Quality = (typeof Quality)[keyof typeof Quality];

export interface Evidence {
  /** What the index says of the place, or of the best it saw there. */
  readonly significance: number;
  /** How narrowly the document points here: at the very place, at the work or the speaker, not at all, or at another person. */
  readonly claim: 'place' | 'work' | 'none' | 'other';
}

/**
 * What must agree before a passage counts as what was meant, however altered. The less narrowly the document points
 * there, the more the words must prove by themselves.
 */
const LEAST = {
  place: [{ words: 2, significance: -Infinity, share: 0.5, agreement: 0.5, stretch: 1 }],
  work: [
    { words: 3, significance: 1.5, share: 0.6, agreement: 0.6, stretch: 2 },
    { words: 4, significance: 2.5, share: 0.45, agreement: 0.5, stretch: 3 },
    { words: 5, significance: 1.5, share: 0.55, agreement: 0.6, stretch: 2 },
  ],
  none: [{ words: 4, significance: 2.5, share: 0.7, agreement: 0.6, stretch: 3 }],
  // Two people may well say nearly the same.
  other: [{ words: 6, significance: 6, share: 0.7, agreement: 0.6, stretch: 4 }],
} as const;
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
  const isMeant =
    (longestStretch >= RUN_TOGETHER.stretch && agreement >= RUN_TOGETHER.agreement) ||
    LEAST[evidence.claim].some(
      (least) =>
        words >= least.words &&
        evidence.significance >= least.significance &&
        agreeing / words >= least.share &&
        agreement >= least.agreement &&
        longestStretch >= least.stretch,
    );
  return isMeant ? Quality.altered : Quality.none;
}
