/** Words that were left out in one place and put in at another nearby were moved. */

import { keyOf, wordsOf } from '../text/words.ts';
import type { Mention, Variant } from '../types.ts';

const NEAR_UNITS = 60;

function keysOf(mention: Mention): string {
  const words = wordsOf(mention.words);
  const keys: string[] = [];
  for (let i = 0; i < words.count; i++) keys.push(keyOf(mention.words.slice(words.starts[i], words.ends[i])));
  return keys.join(' ');
}

/**
 * Pairs an omission with an addition of the same words, at most 60 code units and three times their length apart, into
 * one transposition that stands at the omission.
 */
export function withTranspositions(variants: readonly Variant[]): readonly Variant[] {
  const isLoose = (variant: Variant, kind: 'omission' | 'addition'): boolean =>
    variant.kind === kind && variant.weight === 'substantive' && !variant.signalled;
  if (!variants.some((variant) => isLoose(variant, 'omission'))) return variants;
  const moved = new Map<Variant, Variant>();
  const taken = new Set<Variant>();
  for (const omission of variants) {
    if (!isLoose(omission, 'omission')) continue;
    const keys = keysOf(omission.lemma);
    const reach = Math.max(NEAR_UNITS, 3 * omission.lemma.words.length);
    const addition = variants.find(
      (variant) =>
        isLoose(variant, 'addition') &&
        !taken.has(variant) &&
        // An addition's lemma is the empty place in the witness where the words were put.
        Math.abs(variant.lemma.span.start - omission.lemma.span.start) <= reach &&
        keysOf(variant.reading) === keys,
    );
    if (addition === undefined) continue;
    taken.add(addition);
    moved.set(omission, { ...omission, kind: 'transposition', reading: addition.reading });
  }
  return variants.filter((variant) => !taken.has(variant)).map((variant) => moved.get(variant) ?? variant);
}
