/**
 * Where a text cites the Qur'an: "[Surah Al-Baqarah 2:255]", "Q 2:255", "al-Baqara: 255", "(البقرة: 255)",
 * "سورة البقرة الآية ٢٥٥", "Sure 2, Vers 255", "Surah 115".
 */

import type { ReferenceMention } from '../types.ts';
import { numberIn } from './keys.ts';
import { DIGITS, numberOf } from './numerals.ts';
import { surahNamed } from './surah-names.ts';
import { chaptersOf, versesOf } from './verse-counts.ts';

const N = `[${DIGITS}]{1,3}(?![${DIGITS}])`;
/** A name is of up to three words, of which none is the word for a verse. */
const LATIN_NAME =
  "\\p{Lu}[\\p{L}\\p{M}’'ʼʿʾ‘`]{1,14}(?:[-‑ ](?!(?:verses?|vers|ayahs?|ayats?|aya|v)(?!\\p{L}))\\p{L}[\\p{L}\\p{M}’'ʼʿʾ‘`]{0,14}){0,2}";
const ARABIC_WORD = '[\\u0621-\\u064a\\u064b-\\u0652\\u0670\\u0671\\u06a9\\u06cc]{1,14}';
const VERSE_WORD =
  '(?:(?:verses?|vv?\\.|ayahs?|ayats?|aya|āya|Verse?n?|V\\.|versets?|aleyas?|versículos?|versetti?|аяты?|стихи?)\\s{0,2})';
const ARABIC_VERSE_WORD = '(?:(?:من\\s)?(?:ال)?[آا][يی](?:ة|ه|ات|تان|تين|تَان)\\s?(?:رقم\\s?)?:?\\s?[(\\[]?)';
const RANGE = `(?:\\s{0,2}(?:[-–—ـ]|إلى|الى|to|bis|و)\\s{0,2}(${N}))?`;

/** A word that announces a chapter, its name or number or both, then perhaps a verse. */
const LATIN_SURAH = new RegExp(
  `(?<![\\p{L}])(?:(?:[QK]ur[’'ʼ]?[aāâ]n|Koran|Coran|Corán|Corano|Коран),?\\s(?=s[uūo]|сур))?(?:s[uūo]u?r(?:ah|at(?:ul|u)?|ate|a|e|es)|сур[аы]|sourates?|sure|Q\\.?|[QK]ur[’'ʼ]?[aāâ]n|Koran|Coran|Corán|Corano|Коран)(?:(?<!sure),)?(?:[\\s-]{1,2}(?:no\\.?\\s|nr\\.?\\s)?)` +
    `\\(?(?:(${LATIN_NAME})(?:[\\s,:(\\[]{1,4}|(?![\\p{L}])))?\\(?(${N})?\\)?(?:(?:\\s{0,2}[:.,]?\\s{0,2}\\(?${VERSE_WORD}?(${N})${RANGE})|${RANGE})?`,
  'giu',
);
const NAMED_LATIN = new RegExp(
  `(?<![\\p{L}])((?:[Aa][lnstrzd]h?|[Ee][lnstrz]h?)[-‑ ’']${LATIN_NAME.replace('\\p{Lu}', '\\p{L}')}|\\p{Lu}[\\p{L}\\p{M}’'ʼ-]{1,14}(?:[- ]\\p{Lu}[\\p{L}\\p{M}’'ʼ]{1,14})?)[\\s,]{0,2}[(\\[:]?\\s{0,2}${VERSE_WORD}?(${N})(?:[)\\]](?=\\s?[:.]\\s?[${DIGITS}]))?(?:\\s?[:./]\\s?(${N}))?${RANGE}`,
  'gu',
);
const ARABIC_SURAH = new RegExp(
  `(?<![\\u0621-\\u064a])(?:ال)?سور(?:ة|ه|ةِ|ةُ)\\s{1,2}(?:(${N})\\s?\\(?)?(?:(${ARABIC_WORD}(?:\\s${ARABIC_WORD})?)?)[\\s،,:(\\[)\\]-]{0,4}(?:رقم\\s?)?${ARABIC_VERSE_WORD}?(${N})?${RANGE}`,
  'gu',
);
/** "الآية 255 من سورة البقرة" */
const VERSE_FIRST = new RegExp(
  `${ARABIC_VERSE_WORD}\\s?(${N})${RANGE}[)\\]]?\\s(?:من|في)\\sسور(?:ة|ه)\\s(${ARABIC_WORD}(?:\\s${ARABIC_WORD})?)`,
  'gu',
);
const BRACKETED_ARABIC = new RegExp(
  `[(\\[﴾{]\\s?(?:سور(?:ة|ه)\\s)?(${ARABIC_WORD}(?:\\s${ARABIC_WORD})?)\\s?(?:[:/،,؛-]|\\s)\\s?${ARABIC_VERSE_WORD}?(${N})(?:\\s?:\\s?(${N}))?${RANGE}`,
  'gu',
);
/** "هود/44": a bar leaves no doubt, so it needs no bracket. */
const BARRED_ARABIC = new RegExp(
  `(?<![\\u0621-\\u064a])(${ARABIC_WORD}(?:\\s${ARABIC_WORD})?)\\s?/\\s?(${N})${RANGE}`,
  'gu',
);
const LATIN_BARE = new RegExp(`[(\\[]\\s?(?:[SQ]\\.?\\s?)?(${N}):(${N})${RANGE}\\s?[)\\]]`, 'gu');
const MOST_KEYS = 300;
const DIGIT = new RegExp(`[${DIGITS}]`, 'u');

function keysOf(surah: number, from: number | null, to: number | null): string[] {
  if (from === null) return [`quran.${surah}`];
  const keys: string[] = [];
  const last = to === null || to < from ? from : to;
  for (let verse = from; verse <= last && keys.length < MOST_KEYS; verse++) keys.push(`quran.${surah}.${verse}`);
  return keys;
}

function mentionOf(text: string, start: number, end: number, keys: readonly string[]): ReferenceMention {
  let last = end;
  while (last > start && ' ,:([\n'.includes(text[last - 1]!)) last--;
  // A bracket that opens inside closes inside.
  if (text.slice(start, last).lastIndexOf('(') > text.slice(start, last).lastIndexOf(')') && text[last] === ')') last++;
  while (last > start && ')]'.includes(text[last - 1]!) && !/[([]/u.test(text.slice(start, last))) last--;
  const words = text.slice(start, last);
  return { kind: 'scripture', span: { start, end: last }, words, keys };
}

function optional(digits: string | undefined): number | null {
  return digits === undefined || digits === '' ? null : numberOf(digits);
}

/** "(Sure 115)": a capital, and nothing behind the number that it could count. */
function isChapterAlone(text: string, start: number, whole: string): boolean {
  return whole.startsWith('Sure') && /^\s?(?:[)\].,;:]|$)/u.test(text.slice(start + whole.trimEnd().length));
}

/** The longest beginning of a name of at most three words that is a chapter's. */
function surahOfWords(name: string, isAnnounced = false): { readonly surah: number; readonly length: number } | null {
  let end = name.length;
  while (end > 0) {
    const surah = surahNamed(name.slice(0, end), isAnnounced);
    if (surah !== null) return { surah, length: end };
    const cut = Math.max(name.lastIndexOf(' ', end - 1), name.lastIndexOf('-', end - 1));
    if (cut <= 0) return null;
    end = cut;
  }
  return null;
}

function each(pattern: RegExp, text: string, from: number, to: number, use: (found: RegExpExecArray) => void): void {
  pattern.lastIndex = from;
  for (let found = pattern.exec(text); found !== null && found.index < to; found = pattern.exec(text)) {
    if (found.index + found[0].length <= to) use(found);
  }
}

/** Citations in Latin letters. `from` and `to` bound them. */
export function findLatinQuranReferences(text: string, from: number, to: number): ReferenceMention[] {
  const found: ReferenceMention[] = [];
  each(LATIN_SURAH, text, from, to, (cited) => {
    const [whole, name, first, second, lastOfSecond, lastOfFirst] = cited;
    const last = lastOfSecond ?? lastOfFirst;
    const start = cited.index;
    const named = name === undefined ? null : surahOfWords(name);
    const isBook = /^(?:Q|K|C|К)/u.test(whole);
    if (name !== undefined && named === null) return;
    if (isBook && (first === undefined || second === undefined)) return;
    if (named === null && first === undefined) return;
    // "sure" is a word of its own.
    if (/^sures?[\s-]/iu.test(whole) && named === null && second === undefined && !isChapterAlone(text, start, whole))
      return;
    // "Surah Yusuf 12:4" gives number and verse; "Surah Yusuf 4" the verse alone.
    const surah = named?.surah ?? numberOf(first!);
    const verse = second === undefined && named !== null ? optional(first) : optional(second);
    if (name !== undefined && named !== null && named.length < name.length) {
      found.push(mentionOf(text, start, start + whole.indexOf(name) + named.length, keysOf(surah, null, null)));
      return;
    }
    found.push(mentionOf(text, start, start + whole.length, keysOf(surah, verse, optional(last))));
  });
  if (!DIGIT.test(text)) return found;
  for (const other of findOtherLatinQuranReferences(text, from, to)) found.push(other);
  each(NAMED_LATIN, text, from, to, (cited) => {
    const [whole, name = '', first = '', second, last] = cited;
    const surah = surahNamed(name);
    if (surah === null) return;
    const numbers = second === undefined ? null : numberOf(first);
    const verse = second === undefined ? numberOf(first) : numberOf(second);
    // Names of people and of books are chapters' names as well; the article, or the chapter's own number, says which.
    if (!/^[ae][a-z]{1,2}[-‑ ’']/iu.test(name) && numbers !== surah) return;
    if (second === undefined && verse > (versesOf('quran', surah) ?? 0)) return;
    found.push(
      mentionOf(text, cited.index, cited.index + whole.length, keysOf(numbers ?? surah, verse, optional(last))),
    );
  });
  return found;
}

/** "Bakara Suresi, 255. ayet", and with a Roman number behind the book's name: "Coran, II, 255". */
const TURKISH =
  /(?<!\p{L})(\p{Lu}[\p{L}’'-]{1,14}(?:-i\s\p{Lu}[\p{L}’'-]{1,14})?)\s[Ss][uû]resi[’'\p{L}]{0,5},?\s(\d{1,3})(?:\s?[-–—]\s?(\d{1,3}))?(?:\.\s?[aâ]yet\p{L}{0,5})?/gu;
const ROMAN_CHAPTER =
  /(?<!\p{L})(?:Koran|Coran|Corán|Corano|[QK]ur[’'ʼ]?[aāâ]n),?\s([IVXLC]{1,7})(?:,\s?(?:v\.\s?)?|:\s?)(\d{1,3})(?:\s?[-–—]\s?(\d{1,3}))?(?![\d\p{L}])/gu;

function findOtherLatinQuranReferences(text: string, from: number, to: number): ReferenceMention[] {
  const found: ReferenceMention[] = [];
  const add = (cited: RegExpExecArray, surah: number | null): void => {
    const [whole, , verse = '', last] = cited;
    if (surah === null) return;
    found.push(mentionOf(text, cited.index, cited.index + whole.length, keysOf(surah, Number(verse), optional(last))));
  };
  each(TURKISH, text, from, to, (cited) => add(cited, surahNamed(cited[1]!)));
  each(ROMAN_CHAPTER, text, from, to, (cited) => add(cited, numberIn(cited[1]!)));
  return found;
}

/** Citations in Arabic letters. */
export function findArabicQuranReferences(text: string, from: number, to: number): ReferenceMention[] {
  const found: ReferenceMention[] = [];
  each(VERSE_FIRST, text, from, to, (cited) => {
    const [whole, verse = '', last, name = ''] = cited;
    const named = surahOfWords(name);
    if (named === null) return;
    const end = cited.index + whole.length - name.length + named.length;
    found.push(mentionOf(text, cited.index, end, keysOf(named.surah, numberOf(verse), optional(last))));
  });
  each(ARABIC_SURAH, text, from, to, (cited) => {
    const [whole, number, name, verse, last] = cited;
    const named = name === undefined || name === '' ? null : surahOfWords(name, true);
    if (named === null && (number === undefined || numberOf(number) > 999)) return;
    if (named !== null && named.length < name!.length) {
      // The second word belongs to the sentence, unless it is the word for a verse.
      const rest = name!.slice(named.length).trim();
      const nameEnd = cited.index + whole.indexOf(name!) + named.length;
      const verses = new RegExp(`\\s?${ARABIC_VERSE_WORD}\\s?(${N})${RANGE}`, 'uy');
      verses.lastIndex = nameEnd;
      const more = /^(?:ال)?[آا][يی]/u.test(rest) ? verses.exec(text) : null;
      const end = more === null ? nameEnd : more.index + more[0].length;
      found.push(mentionOf(text, cited.index, end, keysOf(named.surah, optional(more?.[1]), optional(more?.[2]))));
      return;
    }
    const surah = named?.surah ?? numberOf(number!);
    found.push(
      mentionOf(text, cited.index, cited.index + whole.length, keysOf(surah, optional(verse), optional(last))),
    );
  });
  each(BRACKETED_ARABIC, text, from, to, (cited) => {
    const [whole, name = '', first = '', second, last] = cited;
    const surah = surahNamed(name);
    // "(البقرة ٢: ٢٥٥)": the chapter's own number may stand before the verse's.
    if (second !== undefined && numberOf(first) !== surah) return;
    const verse = second ?? first;
    // "(ص 12)" is a page.
    if (surah === null || (name === 'ص' && !whole.includes('سور'))) return;
    found.push(
      mentionOf(text, cited.index + 1, cited.index + whole.length, keysOf(surah, numberOf(verse), optional(last))),
    );
  });
  each(BARRED_ARABIC, text, from, to, (cited) => {
    const [whole, words = '', verse = '', last] = cited;
    // The word before may belong to the sentence.
    const name = [words, words.slice(words.lastIndexOf(' ') + 1)].find((each) => surahNamed(each) !== null);
    if (name === undefined) return;
    const start = cited.index + words.length - name.length;
    found.push(
      mentionOf(text, start, cited.index + whole.length, keysOf(surahNamed(name)!, numberOf(verse), optional(last))),
    );
  });
  return found;
}

/** "(2:255)", "[33:56]": numbers alone, only where the text around speaks of the Qur'an. */
export function findBareQuranReferences(text: string, from: number, to: number): ReferenceMention[] {
  const found: ReferenceMention[] = [];
  each(LATIN_BARE, text, from, to, (cited) => {
    const [whole, surahDigits = '', verse = '', last] = cited;
    const surah = numberOf(surahDigits);
    if (surah < 1 || surah > chaptersOf('quran')!) return;
    const span = { start: cited.index + 1, end: cited.index + whole.length - 1 };
    const keys = keysOf(surah, numberOf(verse), optional(last));
    found.push({ kind: 'scripture', span, words: text.slice(span.start, span.end), keys });
  });
  return found;
}
