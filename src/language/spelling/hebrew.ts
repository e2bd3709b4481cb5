/**
 * Hebrew: full and defective spelling of one word. A vav or a yod may be added only where the vowel signs of the other
 * writing say that it is heard there; without signs nobody can tell "דבר" from "דיבר", and two words they stay.
 */

import { signsAgree } from '../vowel-signs.ts';

const HEBREW = /\p{Script=Hebrew}/u;
const LETTER = /[\u05D0-\u05EA\u05F0-\u05F2]/;
const O_OR_U = new Set(['\u05B9', '\u05BA', '\u05BB']);
/** Only hiriq: behind a tsere a yod makes another word ("בֵּן", "בין"; "סֵפֶר", "סיפר"). */
const I = new Set(['\u05B4']);
/** Where the sign says that a qamats is heard as o. */
const SHORT_QAMATS = '\u05C7';
/** Words whose qamats is heard as o though the common sign stands there: "חָכְמָה", "חוכמה". */
const HEARD_AS_O = new Set(
  'חכמה חכמת חכמות קרבן קרבנות תכנית תכניות אמנם אמנות עצמה עצמת חפשי חפשית אזנים אזני קדשים מחרת צרכי צהרים'.split(
    ' ',
  ),
);
/** Of two letters a yod makes another word: "מִן", "מין". */
const SHORTEST = 3;
const LETTERS_MAX = 40;

/** Words that only a geresh tells apart: "חבר׳ה" and "חברה", "חג׳" and "חג", "ח׳ליפה" and "חליפה". */
const GERESH_TELLS = new Set(
  'אצפר גוב גובי גובים גון גז גל גלי גנבה גר חברה חג חליפה חליפות חליפי מזור נצפר צופר צופרו צלו צלן צפר צפרה שד שיח שיחי שיחים'.split(
    ' ',
  ),
);

/** Whether these letters without a geresh are another word than with it; what may stand before them is looked past. */
export function gereshTells(letters: string): boolean {
  const bare = letters.normalize('NFD').replace(/\p{M}/gu, '');
  const prefix = /^[והבלכמש]{0,2}/.exec(bare)?.[0].length ?? 0;
  return [0, 1, 2].some((length) => length <= prefix && GERESH_TELLS.has(bare.slice(length)));
}

export function isHebrew(word: string): boolean {
  return HEBREW.test(word);
}

interface Letter {
  readonly letter: string;
  marks: string;
}

function lettersOf(word: string): Letter[] {
  const letters: Letter[] = [];
  for (const character of word
    .normalize('NFD')
    .replace(/\u05F0/g, 'וו')
    .replace(/\u05F1/g, 'וי')
    .replace(/\u05F2/g, 'יי')) {
    const last = letters.at(-1);
    if (LETTER.test(character)) letters.push({ letter: character, marks: '' });
    else if (last !== undefined) last.marks += character;
  }
  return letters;
}

function bears(letter: Letter | undefined, signs: ReadonlySet<string>): boolean {
  return letter !== undefined && Array.from(letter.marks).some((mark) => signs.has(mark));
}

/** Whether `full` is `short` with vavs and yods added where the signs of `short` let them be heard. */
function isFullFormOf(full: readonly Letter[], short: readonly Letter[]): boolean {
  const isListed = HEARD_AS_O.has(bareRow(short));
  let j = 0;
  for (let i = 0; i < full.length; i++) {
    const letter = full[i]!;
    const other = short[j];
    const before = short[j - 1];
    if (other !== undefined && other.letter === letter.letter) {
      j++;
      continue;
    }
    const isHeardO = bears(before, O_OR_U) || bears(before, new Set([SHORT_QAMATS])) || (isListed && j === 1);
    if (letter.letter === 'ו' && (isHeardO || (before?.letter === 'ו' && !isVowelLetter(before)))) continue;
    if (
      letter.letter === 'י' &&
      short.length >= SHORTEST &&
      (bears(before, I) || (before?.letter === 'י' && !isVowelLetter(before)))
    )
      continue;
    return false;
  }
  return j === short.length;
}

/** Whether a vav or yod of a writing with signs only shows a vowel, and is no consonant that may be doubled. */
function isVowelLetter(letter: Letter): boolean {
  return !Array.from(letter.marks).some((mark) => mark >= '\u05B0' && mark <= '\u05BB');
}

/** Words that are written in both ways without any sign, with what may stand before them. */
function listedRow(row: string): string {
  return row.replace(/^([והבלכמש]{0,2})אלה(?=י)/, '$1אלוה').replace(/^([והבלכמש]{0,2})ירושלם$/, '$1ירושלים');
}

function bareRow(letters: readonly Letter[]): string {
  return letters.map(({ letter }) => letter).join('');
}

/** Whether one Hebrew word is the other in full or defective spelling. */
export function sameHebrew(lemma: string, reading: string): boolean {
  const a = lettersOf(lemma);
  const b = lettersOf(reading);
  if (a.length === 0 || b.length === 0 || a.length > LETTERS_MAX || b.length > LETTERS_MAX) return false;
  if (bareRow(a) === bareRow(b)) return signsAgree(lemma, reading) !== 'differ';
  if (listedRow(bareRow(a)) === listedRow(bareRow(b))) return signsAgree(lemma, reading) !== 'differ';
  const [full, short] = a.length > b.length ? [a, b] : [b, a];
  if (full.length === short.length || full.length - short.length > 3) return false;
  if (signsAgree(lemma, reading) === 'differ') return false;
  return isFullFormOf(full, short);
}
