/** Small letters, as a language pairs them: of Turkish "I" the small letter is "ı", of "İ" it is "i". */

const DOTTED_AND_DOTLESS = new Set(['tr', 'az']);

/** @param tag BCP 47 primary tag */
export function lowerCase(word: string, tag: string): string {
  const paired = DOTTED_AND_DOTLESS.has(tag) ? word.replaceAll('İ', 'i').replaceAll('I', 'ı') : word;
  return paired.toLowerCase();
}
