/**
 * How alike two words are by their letters: 1 − edit distance ÷ length of the longer (Levenshtein), counted a column at
 * a time in the bits of a number (Myers 1999, as Hyyrö 2003 has it), and letter by letter where a word is too long.
 */

const LONGEST = 64;
const BITS = 32;
const row = new Uint16Array(LONGEST + 1);

/** One word that is compared with many. */
export class HeldWord {
  private word = '';
  /** Of each unit, in which places of the word it stands. */
  private readonly places = new Int32Array(0x10000);

  hold(word: string): void {
    const { word: before, places } = this;
    if (before.length <= BITS) for (let i = 0; i < before.length; i++) places[before.charCodeAt(i)] = 0;
    if (word.length <= BITS)
      for (let i = 0; i < word.length; i++) places[word.charCodeAt(i)] = places[word.charCodeAt(i)]! | (1 << i);
    this.word = word;
  }

  /** From 0 to 1. Words beyond 64 letters are alike only when they are equal. */
  likenessTo(other: string): number {
    const { word } = this;
    if (word === other) return 1;
    const isLonger = word.length > other.length;
    const longer = isLonger ? word.length : other.length;
    const shorter = isLonger ? other.length : word.length;
    if (longer > LONGEST || shorter * 2 < longer) return 0;
    const edits = word.length <= BITS ? editsByBits(word.length, this.places, other) : editsByLetters(word, other);
    return 1 - edits / longer;
  }
}

const held = new HeldWord();

/** The same for two words. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (longer.length > LONGEST || shorter.length * 2 < longer.length) return 0;
  held.hold(shorter);
  return held.likenessTo(longer);
}

/** @param length of the word that `places` are of, 1 to 32 */
function editsByBits(length: number, places: Int32Array, b: string): number {
  const last = 1 << (length - 1);
  let edits = length;
  // Where, going down the column, the distance grows by one, and where it falls.
  let grows = -1;
  let falls = 0;
  for (let j = 0; j < b.length; j++) {
    const equal = places[b.charCodeAt(j)]!;
    const zero = (((equal & grows) + grows) ^ grows) | equal | falls;
    const right = falls | ~(zero | grows);
    const left = grows & zero;
    if ((right & last) !== 0) edits++;
    else if ((left & last) !== 0) edits--;
    const shifted = (right << 1) | 1;
    grows = (left << 1) | ~(zero | shifted);
    falls = shifted & zero;
  }
  return edits;
}

function editsByLetters(a: string, b: string): number {
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    let corner = row[0]!;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j]!;
      let best = letter === b.charCodeAt(j - 1) ? corner : corner + 1;
      if (above + 1 < best) best = above + 1;
      if (row[j - 1]! + 1 < best) best = row[j - 1]! + 1;
      row[j] = best;
      corner = above;
    }
  }
  return row[b.length]!;
}
