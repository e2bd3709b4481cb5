/**
 * Do two writings of one Arabic or Hebrew word bear the same vowel signs? A writer may leave signs out, all of them or
 * some; a sign that stands against another on the same letter is another word ("عَلِمَ" he knew, "عُلِمَ" it was known).
 *
 * Not compared, because no reader reads them as letters: pause marks and the small Qur'anic signs of recitation, Hebrew
 * accents, meteg and rafe, the stretch of a line. A sukun or a sheva says that no vowel stands there, so it may be
 * absent, but not opposed by a vowel.
 */

import { keyOf } from '../text/words.ts';

export type SignsAgreement = 'same' | 'left-out' | 'differ';

interface SignedLetter {
  /** The letter, folded. */
  readonly base: string;
  /** What is heard behind it: vowel signs in code point order, `silent` for sukun and sheva, empty when not said. */
  vowels: string;
  doubled: boolean;
  /** The dot over the right or the left tooth of shin. */
  dot: string;
}

const SILENT = '-';
const DAGGER_ALEF = '\u0670';
const FATHA = '\u064E';
const FATHATAN = '\u064B';
const HOLAM = '\u05B9';

/** Every vowel sign with the sign it counts as. */
const VOWELS: ReadonlyMap<string, string> = new Map([
  // Arabic: tanwin (also in its open and its assimilated shape), the short vowels, their Qur'anic shapes.
  ['\u064B', '\u064B'],
  ['\u064C', '\u064C'],
  ['\u064D', '\u064D'],
  ['\u08F0', '\u064B'],
  ['\u08F1', '\u064C'],
  ['\u08F2', '\u064D'],
  ['\u064E', '\u064E'],
  ['\u064F', '\u064F'],
  ['\u0650', '\u0650'],
  ['\u0656', '\u0650'],
  ['\u0657', '\u064F'],
  ['\u0652', SILENT],
  ['\u06E1', SILENT],
  // Hebrew: sheva, the hatafs, the vowels; qamats qatan is written as qamats by most.
  ['\u05B0', SILENT],
  ['\u05B1', '\u05B1'],
  ['\u05B2', '\u05B2'],
  ['\u05B3', '\u05B3'],
  ['\u05B4', '\u05B4'],
  ['\u05B5', '\u05B5'],
  ['\u05B6', '\u05B6'],
  ['\u05B7', '\u05B7'],
  ['\u05B8', '\u05B8'],
  ['\u05B9', '\u05B9'],
  ['\u05BA', '\u05B9'],
  ['\u05BB', '\u05BB'],
  ['\u05C7', '\u05B8'],
]);
const SHADDA = '\u0651';
const SHIN_DOTS = new Set(['\u05C1', '\u05C2']);
const MARK = /[\p{M}\u0640\u06E5\u06E6]/u;
/** Letters that only show a long vowel in one spelling and are not written in another. */
const MATRES = new Set(['ا', 'و', 'ي', 'ו', 'י']);
const LETTERS_MAX = 200;
const UNITS_MAX = 2000;

/** Shapes that fonts had once, and whole words in one character: "ﷲ". */
const SHAPES = /[\uFB50-\uFDFF\uFE70-\uFEFC]/g;

/** A word in its letters, whatever shapes they were written in. */
export function withoutShapes(word: string): string {
  return word.replace(SHAPES, (shape) => shape.normalize('NFKC'));
}

function lettersOf(word: string): SignedLetter[] {
  const letters: SignedLetter[] = [];
  for (const character of withoutShapes(word).normalize('NFC')) {
    if (!MARK.test(character)) {
      const base = keyOf(character);
      if (base !== '') letters.push({ base, vowels: '', doubled: false, dot: '' });
      continue;
    }
    const letter = letters.at(-1);
    if (letter === undefined) continue;
    const vowel = VOWELS.get(character);
    if (vowel !== undefined) {
      if (!letter.vowels.includes(vowel))
        letter.vowels = Array.from(letter.vowels + vowel)
          .sort()
          .join('');
    } else if (character === DAGGER_ALEF) {
      if (letter.vowels === '') letter.vowels = FATHA;
    } else if (character === SHADDA) letter.doubled = true;
    else if (SHIN_DOTS.has(character)) letter.dot = character;
  }
  // The first letter is doubled only by the word before it.
  const first = letters[0];
  if (first !== undefined) first.doubled = false;
  return letters;
}

/** Signs that writers set on either of two letters: tanwin on the last alef or before it, holam on the vav or before it. */
function settled(given: readonly SignedLetter[]): readonly SignedLetter[] {
  const letters = given.map((letter) => ({ ...letter }));
  for (let i = 1; i < letters.length; i++) {
    const before = letters[i - 1]!;
    const letter = letters[i]!;
    const isLast = i === letters.length - 1;
    if (isLast && (letter.base === 'ا' || letter.base === 'ي') && letter.vowels === FATHATAN && before.vowels === '') {
      before.vowels = FATHATAN;
      letter.vowels = '';
    }
    if (letter.base === 'ו' && letter.vowels === '' && before.vowels === HOLAM) {
      before.vowels = '';
      letter.vowels = HOLAM;
    }
  }
  return letters;
}

/** A letter may bear two vowels, of which a writer leaves out one. */
function isPartOf(some: string, all: string): boolean {
  return Array.from(some).every((vowel) => all.includes(vowel));
}

/** There a letter is doubled by the sound of the article, whether the sign is written or not. */
function isBehindArticle(letters: readonly SignedLetter[], at: number): boolean {
  return letters[at - 1]?.base === 'ل' && (letters[at - 2]?.base === 'ا' || at === 2);
}

function compareLetters(lemma: SignedLetter, reading: SignedLetter, isFreeToDouble: boolean): SignsAgreement {
  let agreement: SignsAgreement = 'same';
  if (lemma.vowels !== reading.vowels) {
    if (lemma.vowels === SILENT && reading.vowels === '') agreement = 'same';
    else if (reading.vowels === SILENT && lemma.vowels === '') agreement = 'same';
    else if (isPartOf(lemma.vowels, reading.vowels) || isPartOf(reading.vowels, lemma.vowels)) agreement = 'left-out';
    else return 'differ';
  }
  if (lemma.dot !== reading.dot) {
    if (lemma.dot !== '' && reading.dot !== '') return 'differ';
    agreement = 'left-out';
  }
  if (lemma.doubled !== reading.doubled) {
    // A letter said to be single by its vowel in the witness cannot be doubled by the document.
    if (reading.doubled && lemma.vowels !== '' && !isFreeToDouble) return 'differ';
    agreement = 'left-out';
  }
  return agreement;
}

/**
 * Compares the signs of two writings of one word, letter by letter. `left-out`: one side lacks signs that the other has
 * and none conflict. Letters that only one side has are passed over when they show a long vowel; any other difference of
 * letters is `differ`.
 */
export function signsAgree(lemma: string, reading: string): SignsAgreement {
  if (lemma === reading) return 'same';
  if (lemma.length > UNITS_MAX || reading.length > UNITS_MAX) return 'differ';
  const a = lettersOf(lemma);
  const b = lettersOf(reading);
  if (a.length > LETTERS_MAX || b.length > LETTERS_MAX) return 'differ';
  const agreement = compareRows(settled(a), settled(b));
  // Where one sign was left out, the next one may seem to stand on either letter and stands on its own.
  return agreement === 'differ' ? compareRows(a, b) : agreement;
}

function compareRows(a: readonly SignedLetter[], b: readonly SignedLetter[]): SignsAgreement {
  let agreement: SignsAgreement = 'same';
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i];
    const right = b[j];
    if (left !== undefined && right !== undefined && left.base === right.base) {
      const letters = compareLetters(left, right, isBehindArticle(b, j));
      if (letters === 'differ') return 'differ';
      if (letters === 'left-out') agreement = 'left-out';
      i++;
      j++;
    } else if (left !== undefined && MATRES.has(left.base) && a.length - i > b.length - j) i++;
    else if (right !== undefined && MATRES.has(right.base) && b.length - j > a.length - i) j++;
    else return 'differ';
  }
  return agreement;
}

/** Which letter shows the length of a vowel that need not be said then. */
const LENGTHENED: Readonly<Record<string, string>> = { '\u064E': 'ا', '\u064F': 'و', '\u0650': 'ي' };

/**
 * Whether the reading sets a sign that is heard where the lemma has none. Nothing is heard of a vowel before the letter
 * that lengthens it, nor of the doubling behind the article. Both words have the same letters.
 */
export function setsSigns(lemma: string, reading: string): boolean {
  const a = settled(lettersOf(lemma));
  const b = settled(lettersOf(reading));
  return b.some(({ vowels, doubled, dot }, at) => {
    const held = a[at];
    // Over "لا" many set the sign on the alef.
    if (held === undefined || (at > 0 && held.base === 'ا')) return false;
    const isVowel = held.vowels === '' && vowels !== '' && vowels !== SILENT;
    if (isVowel && LENGTHENED[vowels] !== b[at + 1]?.base) return true;
    return (doubled && !held.doubled && !isBehindArticle(b, at)) || (dot !== '' && held.dot === '');
  });
}
