/**
 * How much an agreement proves. The expected number of places that agree as much by chance is the number of places,
 * times the probability of the words that agree, times the number of ways in which as many could have agreed.
 *
 * Words of running text are not independent: a word says about `DEPENDENCE` of what it would say alone, because its
 * neighbours foretell the rest (the ratio of a text's entropy given the word before to its entropy word by word).
 */

/** A candidate of this significance or more is evidence that the words stand there. */
export const FOUND_SIGNIFICANCE = 1;

const DEPENDENCE = 0.6;
/** What each break (a word changed, added, left out) adds to the ways in which as many words could have agreed. */
const BREAK_COST = 0.5;

/**
 * @param agreedRarity the sum of the rarity of the words that agree
 * @param breaks how many stretches of other words interrupt them
 * @param places how many places were looked at
 */
export function significanceOf(agreedRarity: number, breaks: number, places: number): number {
  return DEPENDENCE * agreedRarity - BREAK_COST * breaks - Math.log10(Math.max(places, 1));
}
