/**
 * The letters of a text as they are folded, one behind the other, whatever stands between words: made once for a text
 * that is read again and again.
 */

import { CharacterClass, classOf, expansionOf, foldedUnit, LETTER_FOLD } from '../text/characters.ts';

/** Of every so many letters, as a power of two, it is known where in the text they stand. */
export const PLACE_BITS = 3;

export interface FoldedLetters {
  readonly letters: Uint16Array;
  /** How many there are; what stands in `letters` behind them means nothing. */
  readonly count: number;
  /** Raw offsets of every eighth letter. */
  readonly places: Uint32Array;
  /** Where the text that was folded ends, in raw offsets. */
  readonly end: number;
}

const SPACE = 32;
/** The letters of one unit at most, by NFKD. */
const LONGEST_EXPANSION = 18;

export function foldLetters(text: string, start = 0, end: number = text.length): FoldedLetters {
  let letters = new Uint16Array(end - start + LONGEST_EXPANSION);
  let places = new Uint32Array((letters.length >> PLACE_BITS) + 1);
  const placeMask = (1 << PLACE_BITS) - 1;
  let count = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    let letter = LETTER_FOLD[unit]!;
    if (letter === 0) {
      if (unit === SPACE) continue;
      const kind = classOf(unit);
      if (kind === CharacterClass.letter || kind === CharacterClass.single) letter = foldedUnit(unit);
      else if (kind === CharacterClass.surrogate) letter = unit;
      else if (kind === CharacterClass.expanding) {
        const expansion = expansionOf(unit);
        if (letters.length - count < expansion.length + end - i + LONGEST_EXPANSION) {
          letters = widened(letters, new Uint16Array(2 * letters.length));
          places = widened(places, new Uint32Array(2 * places.length));
        }
        for (let k = 0; k < expansion.length; k++) {
          if ((count & placeMask) === 0) places[count >> PLACE_BITS] = i;
          letters[count++] = expansion.charCodeAt(k);
        }
        continue;
      } else continue;
    }
    if ((count & placeMask) === 0) places[count >> PLACE_BITS] = i;
    letters[count++] = letter;
  }
  return { letters, count, places, end };
}

function widened<T extends Uint16Array | Uint32Array>(column: T, wider: T): T {
  wider.set(column);
  return wider;
}
