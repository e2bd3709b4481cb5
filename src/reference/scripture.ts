/**
 * Where a text cites the Bible: "Proverbs 16:18", "1 Cor. xiii. 4", "Ps. 23, 4", "Psalm 23", "1. Mose 3,4–6", "תהלים כ״ג, ד".
 *
 * A grammar of our own on the book tables, not a package: the well-kept one for the Bible knows one language a file,
 * and neither Roman chapters, Hebrew numerals nor the comma between chapter and verse of most of Europe at once.
 */

import { CharacterClass, classOf, isWordUnit } from '../text/characters.ts';
import { keyOf } from '../text/words.ts';
import type { ReferenceMention } from '../types.ts';
import { bookByKey, joinedKey, ordinalDigit } from './books.ts';
import { DIGITS, hebrewNumber } from './numerals.ts';
import { isImpossible } from './possible.ts';
import { verseRangeAt } from './verse-range.ts';

const NUMBER = new RegExp(
  `(?:(?<![${DIGITS}\\p{L}])|(?<=[\\p{sc=Han}\\p{sc=Katakana}\\p{sc=Hangul}ー第]))(?:[${DIGITS}]{1,3}(?![${DIGITS}])|[ivxlcIVXLC]{1,7}(?=[.,:]\\s{0,2}[${DIGITS}]|\\s[${DIGITS}]))`,
  'gu',
);
/** No book's name, its number included, is longer. */
const LONGEST_NAME = 36;
const MOST_NAME_WORDS = 5;

/** Names that are words or people's names as well: a chapter alone behind them is no citation unless brackets say so. */
const OTHERWISE_USED = new Set(
  (
    'numbers judges ruth kings samuel chronicles esther job song daniel joel amos jonah micah mark luke john acts act titus hebrews james ' +
    'peter jude revelation wisdom sirach tobit judith baruch matthew timothy daniele joel markus lukas johannes petrus jakobus judas titus ' +
    'daniel rut ester josua samuel jonas micha jean marc luc pierre jacques tite juan marcos lucas pedro santiago tito giovanni marco luca ' +
    'pietro giacomo richter sprüche prediger weisheit numeri nombres números sagesse sabiduría иов'
  )
    .split(' ')
    .map(keyOf),
);
const SHORTEST_LONE_NAME = 4;
/** Short names that nothing else is written as. */
const LONE_ABBREVIATIONS = new Set(['ps', 'pss', 'psa']);

interface NamedBook {
  readonly book: string;
  readonly start: number;
  readonly name: string;
  readonly digit: boolean;
}

const CHAPTER_WORD =
  /[\s,](?:chapters?|chap\.|ch\.|Kapitel|Kap\.|chapitre|chap\.|cap[ií]tulo|cap\.|capitolo|hoofdstuk|глава|гл\.|الإصحاح|الاصحاح|פרק)\s$/iu;

/** Where a word for a chapter begins that stands right before the number, or else the number itself. */
function chapterWordBefore(text: string, floor: number, numberStart: number): number {
  const before = text.slice(Math.max(floor, numberStart - 14), numberStart);
  return numberStart - (CHAPTER_WORD.exec(before)?.[0].length ?? 0);
}

/** The book whose name ends right before `end`; points and blanks between are skipped. */
function bookBefore(text: string, floor: number, numberStart: number): NamedBook | null {
  let end = chapterWordBefore(text, floor, numberStart);
  const wordStart = end;
  const skipped = text[end - 1] === '(' ? AROUND_BRACKET : BEHIND_NAME;
  while (end > floor && skipped.includes(text[end - 1]!)) end--;
  if (end === numberStart && numberStart > floor && !isNameUnit(text.charCodeAt(end - 1))) return null;
  if (
    wordStart - end > 3 ||
    end === floor ||
    !isNameUnit(text.charCodeAt(end - 1)) ||
    isDigitUnit(text.charCodeAt(end - 1))
  )
    return null;
  const behind = ORDINAL_BEHIND.exec(text.slice(Math.max(floor, end - 12), end));
  if (behind !== null) end -= behind[0].length;
  let best: NamedBook | null = null;
  let start = end;
  let key = '';
  const digitBehind = behind === null ? null : ordinalDigit(keyOf(behind[1]!));
  for (let words = 0; words < MOST_NAME_WORDS && end - start < LONGEST_NAME; words++) {
    let wordStart = start;
    while (wordStart > floor && isNameUnit(text.charCodeAt(wordStart - 1)) && end - wordStart <= LONGEST_NAME)
      wordStart--;
    if (wordStart === start) break;
    key = keyOf(text.slice(wordStart, start)) + key;
    start = wordStart;
    const raw = text.slice(start, end);
    const book = bookByKey((digitBehind ?? '') + key);
    const isCapital = raw[0] === raw[0]?.toUpperCase();
    if (book !== null && isCapital)
      best = withDigitBefore(text, floor, {
        book,
        start,
        name: key,
        digit: digitBehind !== null || /^[1-5]/.test(key),
      });
    else {
      const numbered = numberedBefore(text, floor, start, key);
      if (numbered !== null && isCapital) best = numbered;
    }
    let gap = start;
    while (gap > floor && ' .\u00a0-'.includes(text[gap - 1]!) && start - gap < 3) gap--;
    if (gap === start) break;
    start = gap;
  }
  return best;
}

const BEHIND_NAME = ' .\u00a0\t,:第';
/** "im Johannesevangelium (3,16)". */
const AROUND_BRACKET = '( \u00a0';
/** "كورنثوس الأولى". */
const ORDINAL_BEHIND = /\s(الأولى|الاولى|الأول|الاول|الثانية|الثاني|الثالثة)$/u;
const LONGEST_LEAD = 60;
/** "1-е послание к", "First Letter to the", "Erster Brief des Paulus an die", "1st": an ordinal, and what may stand between it and the name. */
const LETTER_BEFORE =
  /(?<![\p{L}\p{N}])([\p{L}]{5,10}|[1-3])(?:-?(?:е|ое|го|я|st|nd|rd|er|re|e|ª|º))?\.?\s(?:(?:\p{L}+\s)?(?:[Ll]etter|[Ee]pistle|Brief|[ÉEée]p[iî]tre|[Ll]ettre|[Cc]arta|[Ee]p[ií]stola|[Ll]ettera|[Пп]ослание)\s(?:\p{L}+\s){0,5})?$/u;

function isDigitUnit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isNameUnit(unit: number): boolean {
  return isWordUnit(unit) || classOf(unit) === CharacterClass.single;
}

/** The word in front of a book's name, when it numbers it: "1 Cor", "II Samuel", "Erster Korinther". */
function numberedBefore(text: string, floor: number, nameStart: number, key: string): NamedBook | null {
  const led = LETTER_BEFORE.exec(text.slice(Math.max(floor, nameStart - LONGEST_LEAD), nameStart));
  if (led !== null) {
    const digit = ordinalDigit(keyOf(led[1]!));
    const book = digit === null ? null : bookByKey(digit + key);
    if (book !== null) return { book, start: nameStart - led[0].length, name: digit! + key, digit: true };
  }
  let end = nameStart;
  while (end > floor && ' .\u00a0'.includes(text[end - 1]!) && nameStart - end < 3) end--;
  let start = end;
  while (start > floor && isWordUnit(text.charCodeAt(start - 1)) && end - start < 10) start--;
  if (start === end) return null;
  const digit = ordinalDigit(keyOf(text.slice(start, end)));
  if (digit === null) return null;
  const book = bookByKey(digit + key);
  return book === null ? null : { book, start, name: digit + key, digit: true };
}

/** "1 John" is not "John". */
function withDigitBefore(text: string, floor: number, plain: NamedBook): NamedBook {
  if (plain.digit) return plain;
  return numberedBefore(text, floor, plain.start, plain.name) ?? plain;
}

const ACT_SCENE_LINE = /^\d\.\d{1,2}\.\d$/;
const TWO_CAPITALS = /^\p{Lu}{2}[.\s]{1,2}$/u;
const OPENING = new Set('([（【');

/** @returns every citation that begins at or behind `from` and ends at or before `to`, in order. */
export function findBibleReferences(text: string, from: number, to: number): ReferenceMention[] {
  const found: ReferenceMention[] = [];
  let floor = from;
  NUMBER.lastIndex = from;
  for (let number = NUMBER.exec(text); number !== null && number.index < to; number = NUMBER.exec(text)) {
    const named = bookBefore(text, floor, number.index);
    // "MT 51:3": the Masoretic text counts its verses otherwise.
    if (named === null || text.slice(named.start, named.start + 3) === 'MT ') continue;
    const range = verseRangeAt(text, number.index, named.book);
    if (range === null || range.end > to || !isPlausible(text, named, range.hasVerse)) continue;
    // "Rom. 2.2.2" is a play's act, scene and line.
    if (ACT_SCENE_LINE.test(text.slice(number.index, range.end + 2))) continue;
    // "Act 3, scene 1" is a play's, and two capitals for a place that there is not are another book's: "DN 22".
    if (named.name === 'act' && !range.hasVerse) continue;
    if (TWO_CAPITALS.test(text.slice(named.start, number.index)) && isImpossible(range) !== null) continue;
    // A bracket that opens inside closes inside.
    const isOpen = text[range.end] === ')' && text.slice(named.start, number.index).includes('(');
    found.push(
      scripture(text, named.start, greekCountBehind(text, range.end + (isOpen ? 1 : 0), named.book), range.keys),
    );
    floor = range.end;
    NUMBER.lastIndex = range.end;
    floor = continueList(text, to, named.book, found, floor);
    NUMBER.lastIndex = Math.max(NUMBER.lastIndex, floor);
  }
  for (const psalm of ordinalPsalms(text, from, to)) found.push(psalm);
  return found;
}

const GREEK_COUNT = /\s?\(?(?:LXX|Vulg?\.|Vg\.?)(?!\p{L})\)?/uy;

/** "Ps 50,3 LXX": which count the psalm is cited by belongs to the citation. */
function greekCountBehind(text: string, end: number, book: string): number {
  if (book !== 'ps') return end;
  GREEK_COUNT.lastIndex = end;
  return end + (GREEK_COUNT.exec(text)?.[0].length ?? 0);
}

const ORDINAL_PSALM = /(?<![\p{L}\d])(\d{1,3})(?:st|nd|rd|th|\.|e|º|ª|-?й)\s(?:Psalm|psaume|salmo|псалом)(?!\p{L})/giu;

/** "the 23rd Psalm", "der 23. Psalm". */
function* ordinalPsalms(text: string, from: number, to: number): Generator<ReferenceMention> {
  ORDINAL_PSALM.lastIndex = from;
  for (let cited = ORDINAL_PSALM.exec(text); cited !== null && cited.index < to; cited = ORDINAL_PSALM.exec(text)) {
    const end = cited.index + cited[0].length;
    if (end <= to) yield scripture(text, cited.index, end, [`ps.${Number(cited[1])}`]);
  }
}

/** "Proverbs 16:18; 17:3": the same book goes on behind a semicolon. */
function continueList(text: string, to: number, book: string, found: ReferenceMention[], end: number): number {
  let floor = end;
  for (let more = 0; more < 12; more++) {
    const next = /;\s{0,2}(?=\d{1,3}[:,.]\d)/uy;
    next.lastIndex = floor;
    const separator = next.exec(text);
    if (separator === null) return floor;
    const range = verseRangeAt(text, next.lastIndex, book);
    if (range === null || !range.hasVerse || range.end > to) return floor;
    found.push(scripture(text, next.lastIndex, range.end, range.keys));
    floor = range.end;
  }
  return floor;
}

function isPlausible(text: string, named: NamedBook, hasVerse: boolean): boolean {
  if (named.digit && named.name.length > 3) return true;
  const letters = named.name.replace(/^\d/, '');
  // An abbreviation may be a word of the sentence: "Is 3.5", "am 3.4.".
  if (hasVerse)
    return letters.length > 2 || named.digit || isBracketed(text, named.start) || !isSentenceWord(text, named);
  if (isBracketed(text, named.start) || LONE_ABBREVIATIONS.has(letters)) return true;
  return letters.length >= SHORTEST_LONE_NAME && !OTHERWISE_USED.has(letters);
}

const SENTENCE_WORDS = new Set(
  'am is he ho so es as in mal da re st la at ap p m jo io sa si co ho no nu ge'.split(' '),
);

function isSentenceWord(text: string, named: NamedBook): boolean {
  return SENTENCE_WORDS.has(named.name) && !/^[^.]*\.\s/.test(text.slice(named.start, named.start + 5));
}

function isBracketed(text: string, start: number): boolean {
  let i = start - 1;
  while (i >= 0 && text[i] === ' ' && start - i < 3) i--;
  return i >= 0 && OPENING.has(text[i]!);
}

function scripture(text: string, start: number, end: number, keys: readonly string[]): ReferenceMention {
  return { kind: 'scripture', span: { start, end }, words: text.slice(start, end), keys };
}

const HEBREW_CITATION =
  /(?<![\u05d0-\u05ea])(?:(א|ב|[12])['׳]?\s)?([\u05d0-\u05ea]{2,8}(?:\s(?:הימים|השירים))?)(?:\s(א|ב)['׳])?\s(?:פרק\s)?([\u05d0-\u05ea]{1,3}["״'׳]?[\u05d0-\u05ea]?['׳]?)(?:\s?[,:]\s?|\s(?:פסוק\s)?)([\u05d0-\u05ea]{1,3}["״'׳]?[\u05d0-\u05ea]?['׳]?)(?![\u05d0-\u05ea])/gu;
const HEBREW_MARKS = /[\u0591-\u05bd\u05bf-\u05c7]/u;

const HEBREW_PSALM =
  /(?<![\u05d0-\u05ea])(?:תהלים|תהילים|מזמור)\s(?:פרק\s)?([\u05d0-\u05ea]{1,3}["״'׳]?[\u05d0-\u05ea]?['׳]?)(?![\u05d0-\u05ea"״'׳])/gu;

/** "בראשית א, א", "תהלים כ״ג ד": chapter and verse in letters; of the Psalms a chapter alone. */
export function findHebrewLetterReferences(text: string, from: number, to: number): ReferenceMention[] {
  const found: ReferenceMention[] = [];
  HEBREW_CITATION.lastIndex = from;
  for (let cited = HEBREW_CITATION.exec(text); cited !== null && cited.index < to; cited = HEBREW_CITATION.exec(text)) {
    const [whole, before, name = '', behind, chapterWord = '', verseWord = ''] = cited;
    const digit = before ?? behind;
    const chapter = hebrewNumber(chapterWord);
    const verse = hebrewNumber(verseWord);
    const end = cited.index + whole.length;
    const ordinal = digit === undefined ? '' : (ordinalDigit(keyOf(digit)) ?? '');
    const book = HEBREW_MARKS.test(name) ? null : bookByKey(ordinal + joinedKey(name));
    if (book === null || chapter === null || verse === null || end > to) {
      // What looked like chapter and verse may be the name of a book.
      HEBREW_CITATION.lastIndex = cited.index + (whole.indexOf(' ') > 0 ? whole.indexOf(' ') : 1);
      continue;
    }
    found.push(scripture(text, cited.index, end, [`${book}.${chapter}.${verse}`]));
  }
  HEBREW_PSALM.lastIndex = from;
  for (let cited = HEBREW_PSALM.exec(text); cited !== null && cited.index < to; cited = HEBREW_PSALM.exec(text)) {
    const chapter = hebrewNumber(cited[1]!);
    const start = cited.index;
    const end = start + cited[0].length;
    if (chapter !== null && end <= to && !found.some(({ span }) => span.start === start))
      found.push(scripture(text, start, end, [`ps.${chapter}`]));
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}
