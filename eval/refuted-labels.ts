/**
 * Labels of gold that the text itself refutes. A quotation labelled wrong of which every letter and every sign stands in
 * the Qur'an as one run is no wrong quotation; one labelled right of which the letters stand nowhere in it, however
 * spelling is folded, or only under other vowel signs, is no right one. Nothing here asks Recte: letters are counted.
 */

/** A text as one row of letters, with the signs that each of them bears. */
interface Letters {
  readonly row: string;
  readonly signs: readonly string[];
  /** Whether a word begins at each letter; one entry more than there are letters. */
  readonly starts: readonly boolean[];
}

const LETTER = /[\u0621-\u063F\u0641-\u064A\u0671]/u;
const VOWELS = /[\u064B-\u0650]/gu;
const VOWELS_HELD = /[\u064B-\u0650]/u;
const SHADDA = '\u0651';
const SAME: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ئ: 'ي', ؤ: 'و', ة: 'ه' };
/** Letters that one orthography writes and another does not; at a word's beginning a waw and a yaa are always written. */
const LOOSE = /[اءويى]/u;
const LOOSE_FIRST = /[اء]/u;

/** @param isLoose whether long vowels and hamza are left away, so that no orthography counts */
function lettersOf(text: string, isLoose: boolean): Letters {
  let row = '';
  const signs: string[] = [];
  const starts: boolean[] = [];
  let begins = true;
  /** Whether the word's first letter was left away. */
  let skipped = false;
  for (const character of text.normalize('NFC')) {
    if (LETTER.test(character)) {
      const letter = SAME[character] ?? character;
      if (isLoose && (begins && !skipped ? LOOSE_FIRST : LOOSE).test(letter)) {
        skipped = true;
        continue;
      }
      row += letter;
      signs.push('');
      starts.push(begins);
      begins = false;
      skipped = false;
    } else if (/\p{M}/u.test(character)) {
      if (signs.length > 0 && !isLoose) signs[signs.length - 1] += character;
    } else if (character !== '\u0640') {
      begins = true;
      skipped = false;
    }
  }
  return { row, signs, starts: [...starts, true] };
}

/** Whether no letter bears another vowel than the one it is laid against, or is doubled where that one is single. */
function bearsNoOther(some: Letters, all: Letters, at: number): boolean {
  return some.signs.every((signs, i) => {
    const held = all.signs[at + i]!;
    const vowels = signs.match(VOWELS) ?? [];
    if (vowels.length > 0 && VOWELS_HELD.test(held) && !vowels.some((vowel) => held.includes(vowel))) return false;
    // The word before doubles a first letter, and over "لا" many set the sign on the alef.
    const near = `${held}${all.signs[at + i - 1] ?? ''}`;
    return some.starts[i] === true || !signs.includes(SHADDA) || near.includes(SHADDA);
  });
}

type Standing = 'nowhere' | 'under other signs' | 'as it is';

/** @param mayBreakOff whether the last word may be cut short, as a label's span may cut it */
function standingOf(quotation: Letters, text: Letters, mayBreakOff = false): Standing {
  let standing: Standing = 'nowhere';
  if (quotation.row === '') return standing;
  for (let at = text.row.indexOf(quotation.row); at >= 0; at = text.row.indexOf(quotation.row, at + 1)) {
    const isWhole = mayBreakOff || text.starts[at + quotation.row.length] === true;
    if (text.starts[at] !== true || !isWhole) continue;
    if (bearsNoOther(quotation, text, at)) return 'as it is';
    standing = 'under other signs';
  }
  return standing;
}

/** What stands in the Qur'an, asked again and again. */
export class Edition {
  private readonly strict: Letters;
  private readonly loose: Letters;

  constructor(text: string) {
    this.strict = lettersOf(text, false);
    this.loose = lettersOf(text, true);
  }

  /** Why a label cannot hold, in a few words, or null where the text does not refute it. */
  refutes(words: string, isRight: boolean): string | null {
    const standing = standingOf(lettersOf(words, false), this.strict);
    if (!isRight) return standing === 'as it is' ? 'labelled wrong, and stands letter for letter, sign for sign' : null;
    if (standing !== 'nowhere')
      return standing === 'under other signs' ? 'labelled right, and stands under other vowel signs alone' : null;
    const isNowhere = standingOf(lettersOf(words, true), this.loose, true) === 'nowhere';
    return isNowhere ? 'labelled right, and stands nowhere' : null;
  }
}
