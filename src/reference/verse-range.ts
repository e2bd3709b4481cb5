/** The verses that the numbers behind a book's name point at: "16:18", "13,4.7", "1:30-2:3", "xiii. 4", "3 verse 4". */

import { numberIn } from './keys.ts';
import { DIGITS, numberOf } from './numerals.ts';
import { hasOneChapter, versesOf } from './verse-counts.ts';

/** No more keys than this for one citation. */
const MOST_KEYS = 200;

export interface VerseRange {
  /** First to last: `ps.23.4`, or `ps.23` for a whole chapter. */
  readonly keys: readonly string[];
  /** Where the numbers end. */
  readonly end: number;
  readonly hasVerse: boolean;
}

const N = `[${DIGITS}]{1,3}`;
const FIRST = new RegExp(`(${N})(?![${DIGITS}])|([ivxlc]{1,7})(?=[.,:\\s]{1,3}[${DIGITS}])`, 'iuy');
const VERSE = new RegExp(
  `\\s{0,2}(?::|,|\\.|،|؛)?\\s{0,2}(?:(?:verses?|vers\\.|vss?\\.|vv?\\.|v|Verse?|versets?|vers[íi]culos?|versetti?|versetto|стих[аи]?|الآي(?:ة|تان|ات)|آي(?:ة|ات)|פסוק)\\s{0,2})(${N})(?![${DIGITS}])|[章장편篇]\\s?第?(${N})(?:[节節절]|(?![${DIGITS}]))`,
  'iuy',
);
const COLON = new RegExp(`\\s{0,2}:\\s{0,2}(${N})(?![${DIGITS}])`, 'uy');
const POINT = new RegExp(`\\.\\s{0,2}(${N})(?![${DIGITS}])`, 'uy');
const COMMA = new RegExp(`,\\s{0,2}(${N})(?![${DIGITS}])`, 'uy');
/** "Ps 22 (23)", "Ps 23/22", "Ps 22[23]": a psalm by both counts. */
const OTHER_COUNT = /\s?(?:\((\d{1,3})\)|\[(\d{1,3})\]|\/(\d{1,3})(?!\d))/uy;
const RANGE = new RegExp(`\\s{0,2}[-–—‑−]\\s{0,2}(${N})(?![${DIGITS}])(?:[:.,](${N})(?![${DIGITS}]))?`, 'uy');
const LIST = new RegExp(`([.,;])\\s{0,2}(${N})(?![${DIGITS}])(?!\\s{0,2}[:])`, 'uy');
const FOLLOWING = /(?:ff?|sq{1,2})(?:\.|(?![\p{L}]))/uy;
const HALF = /[a-c](?![\p{L}\p{N}])/uy;
/** What tells a number from a chapter: "Mark 5 million", "Acts 2 percent", "John 3rd". */
const NO_CHAPTER = /(?:[.,]\d|\s?(?:st|nd|rd|th|%|€|\$|percent|Prozent|million|billion|years?|Jahre)\b)/uy;

function at(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

/**
 * Reads the numbers that stand at `offset`; null when there are none. `usesPoint`: whether "23.4" may be chapter and
 * verse, `usesComma`: whether "23,4" may.
 */
export function verseRangeAt(text: string, offset: number, book: string): VerseRange | null {
  const first = at(FIRST, text, offset);
  if (first === null) return null;
  const isRoman = first[2] !== undefined;
  let chapter = isRoman ? numberIn(first[2]!) : numberOf(first[1]!);
  if (chapter === null) return null;
  let end = first.index + first[0].length;
  const otherCount = book === 'ps' ? at(OTHER_COUNT, text, end) : null;
  const other = Number(otherCount?.slice(1).find((digits) => digits !== undefined) ?? Number.NaN);
  if (otherCount !== null && Math.abs(other - chapter) === 1) {
    end += otherCount[0].length;
    // Of the two the Hebrew count is the higher one.
    chapter = Math.max(other, chapter);
  }
  const verse =
    at(VERSE, text, end) ??
    at(COLON, text, end) ??
    at(POINT, text, end) ??
    at(COMMA, text, end) ??
    romanVerse(text, end, isRoman);
  if (verse === null) {
    if (isRoman || at(NO_CHAPTER, text, end) !== null) return null;
    return chaptersAt(text, end, book, chapter);
  }
  const separator = verse[0].trimStart()[0];
  const keys: string[] = [];
  end = verse.index + verse[0].length;
  let verseNumber = numberOf(verse[1] ?? verse[2]!);
  let chapterNumber = chapter;
  keys.push(`${book}.${chapterNumber}.${verseNumber}`);
  for (let more = 0; more < 20; more++) {
    const half = at(HALF, text, end);
    if (half !== null) end += 1;
    const following = at(FOLLOWING, text, end) ?? at(FOLLOWING, text, end + (text[end] === ' ' ? 1 : 0));
    if (following !== null && following[0].startsWith('f')) {
      addVerses(keys, book, chapterNumber, verseNumber + 1, verseNumber + (following[0].startsWith('ff') ? 2 : 1));
      end = following.index + following[0].length;
    }
    const range = at(RANGE, text, end);
    if (range !== null) {
      const to = numberOf(range[1]!);
      if (range[2] === undefined) {
        if (to > verseNumber) addVerses(keys, book, chapterNumber, verseNumber + 1, to);
        verseNumber = to;
      } else {
        const toVerse = numberOf(range[2]);
        addVerses(keys, book, chapterNumber, verseNumber + 1, versesOf(book, chapterNumber) ?? verseNumber);
        for (let next = chapterNumber + 1; next < to && keys.length < MOST_KEYS; next++) {
          addVerses(keys, book, next, 1, versesOf(book, next) ?? 1);
        }
        addVerses(keys, book, to, 1, toVerse);
        chapterNumber = to;
        verseNumber = toVerse;
      }
      end = range.index + range[0].length;
      continue;
    }
    const list = at(LIST, text, end);
    // "119:105.110": without a blank behind the point another verse follows.
    const isPoint = list?.[1] === '.' && separator !== ',' && (separator !== ':' || /\s/.test(list[0]));
    if (list === null || isPoint || list[1] === ';') break;
    // "23,4, 5" goes on with verses only after the colon style.
    if (list[1] === ',' && separator === ',') break;
    const next = numberOf(list[2]!);
    if (next <= verseNumber || (list[1] === ',' && next > (versesOf(book, chapterNumber) ?? 0))) break;
    verseNumber = next;
    addVerses(keys, book, chapterNumber, next, next);
    end = list.index + list[0].length;
  }
  return { keys, end, hasVerse: true };
}

/** "xiii. 4", "xiii 4": only behind a Roman chapter may a blank alone part the two. */
function romanVerse(text: string, end: number, isRoman: boolean): RegExpExecArray | null {
  return isRoman ? at(new RegExp(`[.,:]?\\s{1,2}(${N})(?![${DIGITS}])`, 'uy'), text, end) : null;
}

function chaptersAt(text: string, end: number, book: string, chapter: number): VerseRange {
  const single = hasOneChapter(book);
  const keyOfChapter = (n: number): string => (single ? `${book}.1.${n}` : `${book}.${n}`);
  const range = at(RANGE, text, end);
  const to = range === null || range[2] !== undefined ? chapter : numberOf(range[1]!);
  if (to <= chapter || to - chapter > 50) return { keys: [keyOfChapter(chapter)], end, hasVerse: single };
  const keys: string[] = [];
  for (let n = chapter; n <= to; n++) keys.push(keyOfChapter(n));
  return { keys, end: range!.index + range![0].length, hasVerse: single };
}

function addVerses(keys: string[], book: string, chapter: number, from: number, to: number): void {
  for (let verse = from; verse <= to && keys.length < MOST_KEYS; verse++) keys.push(`${book}.${chapter}.${verse}`);
}
