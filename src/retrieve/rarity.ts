/**
 * How rare a word is: minus the decimal logarithm of its probability at a place taken at random. Counted in the
 * library, and leaning on the word's length where the library is too small to tell: long words are rare everywhere.
 */

/** How many words of ordinary prose the guess by length is worth. */
const PRIOR_WORDS = 2000;
/** Rarity by the number of letters, from 1 on, as it is on average in prose of alphabetic languages. */
const RARITY_BY_LENGTH = [2.2, 2.0, 2.4, 2.9, 3.4, 3.8, 4.1, 4.3, 4.6, 4.8, 5, 5.2];

function rarityByLength(letters: number): number {
  return RARITY_BY_LENGTH[Math.min(Math.max(letters, 1), RARITY_BY_LENGTH.length) - 1]!;
}

/**
 * @param letters of the word's folded form
 * @param count how often the word stands in the library, 0 when it does not
 * @param total how many words the library has
 */
export function rarityOf(letters: number, count: number, total: number): number {
  const byLength = rarityByLength(letters);
  // A word that stands nowhere is most likely a garbled one, and says no more than its length.
  if (count === 0) return byLength;
  const expected = count + PRIOR_WORDS * 10 ** -byLength;
  return Math.max(0, -Math.log10(expected / (total + PRIOR_WORDS)));
}
