/** Days as people write them: "12 May 1999", "May 12th, 1999", "am 12.5.1999", "12 de mayo de 1999", "1999-05-12". */

import { keyOf } from '../text/words.ts';
import { MONTHS } from './calendar.ts';
import { primaryTag } from './lexicon.ts';
import { numberOf } from './numbers.ts';

/** "the 12th of May of 1999" */
const WORDS_MAX = 6;

interface Day {
  readonly day: number;
  readonly month: number;
  /** Null where none is named. */
  readonly year: number | null;
}

/** Between day, month and year: "the 12th of May", "12 de mayo de 1999". */
const ARTICLES = new Set(['the', 'le', 'el']);
const BINDING = new Set([...ARTICLES, 'of', 'de', 'del', 'do']);
const FIGURE_DAY = /^(\d{1,2})(?:st|nd|rd|th|er|e|o|a)?$/;
const YEAR = /^\d{4}$/;
/** "12.5.1999", "12/05/1999", "12-5-1999": the day first, but in English, where nobody can tell. */
const IN_FIGURES = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
/** "am 12.5.": in German no decimal. */
const WITHOUT_YEAR = /^(\d{1,2})\.(\d{1,2})$/;
const CAPITAL = /^\p{Lu}/u;
const HEBREW_IN = /^ב(?=[א-ת]{3})/;

function day(dayOfMonth: number, month: number, year: number | null): Day | null {
  const isDay = dayOfMonth >= 1 && dayOfMonth <= 31 && month >= 1 && month <= 12;
  return isDay ? { day: dayOfMonth, month, year } : null;
}

function dayInFigures(word: string, tag: string): Day | null {
  const iso = ISO.exec(word);
  if (iso !== null) return day(Number(iso[3]), Number(iso[2]), Number(iso[1]));
  const figures = tag === 'en' ? null : IN_FIGURES.exec(word);
  if (figures !== null) return day(Number(figures[1]), Number(figures[3]), Number(figures[4]));
  const short = tag === 'de' ? WITHOUT_YEAR.exec(word) : null;
  return short === null ? null : day(Number(short[1]), Number(short[2]), null);
}

function dayOfMonth(word: string, language: string | null): number | null {
  const figure = FIGURE_DAY.exec(keyOf(word.normalize('NFKC')));
  if (figure !== null) return Number(figure[1]);
  const number = numberOf([word], language);
  return number === null || number.kind === 'roman' || number.value > 31 ? null : number.value;
}

function monthOf(word: string, tag: string): number | null {
  // "may" is a verb.
  if (tag === 'en' && !CAPITAL.test(word)) return null;
  return MONTHS.get(keyOf(word)) ?? MONTHS.get(keyOf(word.replace(HEBREW_IN, ''))) ?? null;
}

/** The day that raw words name together, or null. */
function dayOf(raw: readonly string[], language: string | null): Day | null {
  const tag = primaryTag(language);
  const binds = (word: string): boolean => BINDING.has(keyOf(word));
  if (raw.length > WORDS_MAX || binds(raw.at(-1) ?? '') || (binds(raw[0] ?? '') && !ARTICLES.has(keyOf(raw[0]!))))
    return null;
  const words = raw.filter((word) => !binds(word));
  if (words.length === 1) return dayInFigures(words[0]!, tag);
  const last = words.at(-1) ?? '';
  if (words.length === 3 && YEAR.test(words[0]!)) return dayInFigures(words.join('-'), tag);
  const year = words.length === 3 && YEAR.test(last) ? Number(last) : null;
  if (words.length !== (year === null ? 2 : 3)) return null;
  const [first = '', second = ''] = words;
  const month = monthOf(second, tag);
  if (month !== null) {
    const number = dayOfMonth(first, language);
    return number === null ? null : day(number, month, year);
  }
  const english = tag === 'en' ? monthOf(first, tag) : null;
  const behind = english === null ? null : dayOfMonth(second, language);
  if (english !== null && behind !== null) return day(behind, english, year);
  // "12. 5. 1999".
  const isSpaced = tag !== 'en' && year !== null && /^\d{1,2}$/.test(first) && /^\d{1,2}$/.test(second);
  return isSpaced ? day(Number(first), Number(second), year) : null;
}

/** Whether two rows of raw words name one day, both with its year or both without. */
export function sameDay(a: readonly string[], b: readonly string[], language: string | null): boolean {
  const first = dayOf(a, language);
  const second = first === null ? null : dayOf(b, language);
  return second !== null && first!.day === second.day && first!.month === second.month && first!.year === second.year;
}

/** Whether raw words name a day. */
export function isDay(raw: readonly string[], language: string | null): boolean {
  return dayOf(raw, language) !== null;
}

/** Whether a raw word is one by which a date is told from other words: figures, or a month. */
export function tellsDate(word: string, language: string | null): boolean {
  return /^\p{Nd}/u.test(word) || monthOf(word, primaryTag(language)) !== null;
}

/** Whether a raw word may stand in a date. */
export function mayStandInDate(word: string, language: string | null): boolean {
  return tellsDate(word, language) || BINDING.has(keyOf(word)) || dayOfMonth(word, language) !== null;
}
