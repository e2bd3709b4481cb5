/**
 * How much an agreement proves: minus the decimal logarithm of the number of places that would agree as much by chance.
 * That number is the number of places, times the probability that the words that agree stand there, times the number of
 * ways in which a quotation may depart from its source and still agree so much (after Karlin and Altschul 1990).
 *
 * Words of running text are not independent: a word says about `DEPENDENCE` of what it would say alone (the ratio of a
 * text's entropy given the word before to its entropy word by word), and less where the two often stand together. The
 * constants were fitted to quotations that are and that are not in a library of ten million words.
 */

/** A candidate of this significance or more is evidence that the words stand there. */
export const FOUND_SIGNIFICANCE = 1;

const DEPENDENCE = 0.8;
/** Counts of pairs below this tell nothing. */
const COMMON_PAIR = 12;
const GAP_OPENED = 1.2;
const GAP_EXTENDED = 0.5;
const WIDEST_GAP = 12;
/** What each word of the query beyond the words that agree takes away, up to `MOST_LEFT_OVER` of them: a splice is no chance. */
const LEFT_OVER = 0.5;
const MOST_LEFT_OVER = 8;

/** What a word proves that stands alone among words that agree. */
export function informationOf(rarity: number): number {
  return DEPENDENCE * rarity;
}

/** What a word proves that stands behind a word that agrees: one of `pairs` places of `count` where that one stands. */
export function followingInformation(rarity: number, count: number, pairs: number): number {
  const alone = informationOf(rarity);
  if (pairs < COMMON_PAIR) return alone;
  return Math.min(alone, Math.max(0, Math.log10(count / pairs)));
}

/** What it costs that so many words of the query and of the text stand between two words that agree. */
export function gapCost(queryWords: number, textWords: number): number {
  const width = Math.max(queryWords, textWords);
  return width === 0 ? 0 : GAP_OPENED + GAP_EXTENDED * Math.min(width, WIDEST_GAP);
}

/**
 * @param information of the words that agree, less the gaps
 * @param before how many words of the query stand before them, `after` how many behind
 * @param places how many places were looked at
 */
export function significanceOf(information: number, before: number, after: number, places: number): number {
  const leftOver = LEFT_OVER * Math.min(MOST_LEFT_OVER, before + after);
  const ways = (1 + before) * (1 + after);
  return information - leftOver - Math.log10(ways * Math.max(places, 1));
}
