/**
 * What a UTF-16 code unit is to the word scanner, and what it folds to.
 *
 * Folding is NFKD, lower case, optional signs dropped, one code unit at a time, plus a few small tables; so each folded
 * unit leads back to the raw unit it came from. Tables are filled a page of 256 units at a time, when a text first
 * needs them: a process that reads only Latin script never pays for the others.
 */

export const CharacterClass = {
  /** Not looked at yet. */
  unknown: 0,
  /** White space, punctuation. */
  separator: 1,
  /** A letter or digit that folds to one unit. */
  letter: 2,
  /** A letter that folds to several units: ß, æ, a ligature, a Hangul syllable. */
  expanding: 3,
  /** An accent, an optional vowel sign, a joiner: belongs to a word and folds to nothing. */
  sign: 4,
  /** A word by itself: Han, kana, Thai, a currency sign. */
  single: 5,
  /** Belongs to a word when letters stand on both sides, and folds to nothing. */
  apostrophe: 6,
  /** A hyphen: ends a word, unless a line ends behind it. */
  hyphen: 7,
  /** Half of a supplementary code point. */
  surrogate: 8,
} as const;

/** One of `CharacterClass` for each unit; `unknown` until `classOf` was asked. */
export const CLASSES: Readonly<Uint8Array> = new Uint8Array(0x10000);
const CLASS = CLASSES as Uint8Array;
const FOLDED = new Uint16Array(0x10000);
/**
 * What a `letter` folds to, by its unit, and 0 for every unit that is something else or was not looked at yet: the one
 * table that the scanner's inner loop reads.
 */
export const LETTER_FOLD: Readonly<Uint16Array> = new Uint16Array(0x10000);
const EXPANSIONS = new Map<number, string>();

const APOSTROPHES = new Set("'’ʼʻ‘ʾʿ´`′＇״׳");
const HYPHENS = new Set('-‐‑');
const SYMBOL = /[\p{Sc}%٪％‰§&+=°№−<>@×÷]/u;
/** Other shapes of a sign. */
const SAME_SIGN: ReadonlyMap<string, string> = new Map([
  ['٪', '%'],
  ['％', '%'],
]);
const LETTER = /[\p{L}\p{N}]/u;
const MARK = /\p{M}/u;
const FORMAT = /\p{Cf}/u;
const DIGIT = /\p{Nd}/u;
/** Scripts written without spaces: each character is a word, so that neighbouring words are neighbouring characters. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Javanese}\p{sc=Balinese}\p{sc=Tai_Tham}\p{sc=Tai_Le}\p{sc=New_Tai_Lue}\p{sc=Tai_Viet}]/u;
/** Scripts whose signs a writer may leave out, or whose accents vary between spellings. Elsewhere a sign is a letter. */
const OPTIONAL_SIGNS =
  /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Inherited}]/u;

/** Letters that meet in search although Unicode does not decompose them. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ħ', 'h'],
  ['ł', 'l'],
  ['ı', 'i'],
  ['ſ', 's'],
  ['þ', 'th'],
  ['ς', 'σ'],
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ې', 'ي'],
  ['ے', 'ي'],
  ['ک', 'ك'],
  ['ڪ', 'ك'],
  ['ة', 'ه'],
  ['ہ', 'ه'],
  ['ھ', 'ه'],
  ['ە', 'ه'],
  ['ך', 'כ'],
  ['ם', 'מ'],
  ['ן', 'נ'],
  ['ף', 'פ'],
  ['ץ', 'צ'],
]);

/** Arabic tatweel is a letter to Unicode and a stretch of the line to everybody else. */
const TATWEEL = 0x0640;
/** Small Qur'anic letters that stand for an optional sign. */
const SMALL_LETTERS = new Set([0x06e5, 0x06e6]);

/** The decimal digits of every script stand in runs of ten, from zero to nine, that begin where no digit stands before. */
function digitValue(digit: string): number {
  const codePoint = digit.codePointAt(0)!;
  let zero = codePoint;
  while (codePoint - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
  return codePoint - zero;
}

const ZERO = 0x30;

function foldedLetters(character: string): string {
  let folded = '';
  for (const part of character.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    if (OPTIONAL_SIGNS.test(part) && MARK.test(part)) continue;
    if (FORMAT.test(part)) continue;
    folded += DIGIT.test(part) ? String(digitValue(part)) : (ALIKE.get(part) ?? part);
  }
  return folded;
}

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  if (unit >= 0xd800 && unit <= 0xdfff) return CharacterClass.surrogate;
  if (unit === TATWEEL || SMALL_LETTERS.has(unit)) return CharacterClass.sign;
  if (APOSTROPHES.has(character)) return CharacterClass.apostrophe;
  if (HYPHENS.has(character)) return CharacterClass.hyphen;
  if (FORMAT.test(character)) return CharacterClass.sign;
  if (UNSPACED.test(character) || SYMBOL.test(character)) {
    const sign = SAME_SIGN.get(character) ?? character;
    FOLDED[unit] = DIGIT.test(character) ? ZERO + digitValue(character) : sign.charCodeAt(0);
    return CharacterClass.single;
  }
  const isMark = MARK.test(character);
  if (isMark && OPTIONAL_SIGNS.test(character)) return CharacterClass.sign;
  if (!isMark && !LETTER.test(character)) return CharacterClass.separator;
  const folded = foldedLetters(character);
  if (folded.length === 1) {
    FOLDED[unit] = folded.charCodeAt(0);
    return CharacterClass.letter;
  }
  if (folded.length === 0) return CharacterClass.sign;
  EXPANSIONS.set(unit, folded);
  return CharacterClass.expanding;
}

/** The class of a unit that `classOf` has not met before; fills its whole page. */
function learn(unit: number): number {
  const page = unit & 0xff00;
  for (let next = page; next < page + 256; next++) {
    CLASS[next] = classify(next);
    if (CLASS[next] === CharacterClass.letter) (LETTER_FOLD as Uint16Array)[next] = FOLDED[next]!;
  }
  return CLASS[unit]!;
}

/** One of `CharacterClass`, never `unknown`. */
export function classOf(unit: number): number {
  const known = CLASS[unit]!;
  return known === CharacterClass.unknown ? learn(unit) : known;
}

/** The one unit that a `letter` or `single` folds to. Defined after `classOf` has answered for the unit. */
export function foldedUnit(unit: number): number {
  return FOLDED[unit]!;
}

/** The units that an `expanding` letter folds to. */
export function expansionOf(unit: number): string {
  return EXPANSIONS.get(unit) ?? '';
}

/** What a supplementary code point is: Han beyond the first plane and symbols stand alone, letters make words. */
export function classOfSupplementary(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  if (UNSPACED.test(character)) return CharacterClass.single;
  if (MARK.test(character) && OPTIONAL_SIGNS.test(character)) return CharacterClass.sign;
  return LETTER.test(character) || MARK.test(character) ? CharacterClass.letter : CharacterClass.separator;
}

/** What a supplementary code point folds to: 𝐀 to a, 𐐀 to 𐐨. */
export function foldedSupplementary(codePoint: number): string {
  return foldedLetters(String.fromCodePoint(codePoint));
}

/** Whether the unit is a letter, digit or sign: something that a word goes on with. */
export function isWordUnit(unit: number): boolean {
  const kind = classOf(unit);
  return kind === CharacterClass.letter || kind === CharacterClass.expanding || kind === CharacterClass.sign;
}
