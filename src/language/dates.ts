/** Days as people write them: "12 May 1999", "May 12th, 1999", "am 12.5.1999", "12 de mayo de 1999", "1999-05-12". */

import { keyOf } from '../text/words.ts';
import { MONTHS } from './calendar.ts';
import { keyLists } from './key-lists.ts';
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

/** Between day and month, and before the year: "the 12th of May", "12 de mayo de 1999". */
const BINDING: Readonly<Record<string, string>> = { ca: 'de del', en: 'of', es: 'de del', gl: 'de do', pt: 'de do' };
const bindingOf = keyLists(BINDING);
/** Before the day, in English alone a part of the date. */
const ENGLISH_ARTICLE = 'the';
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
  const isDay = number?.kind === 'cardinal' || number?.kind === 'ordinal';
  return isDay && number.value <= 31 ? number.value : null;
}

function monthOf(word: string, tag: string): number | null {
  // "may" is a verb.
  if (tag === 'en' && !CAPITAL.test(word)) return null;
  return MONTHS.get(keyOf(word)) ?? MONTHS.get(keyOf(word.replace(HEBREW_IN, ''))) ?? null;
}

/** The day that raw words name together, or null. */
function dayOf(raw: readonly string[], language: string | null): Day | null {
  if (raw.length === 0 || raw.length > WORDS_MAX) return null;
  const tag = primaryTag(language);
  const words = tag === 'en' && keyOf(raw[0] ?? '') === ENGLISH_ARTICLE ? raw.slice(1) : raw;
  const [first = '', second = '', third = ''] = words;
  if (words.length < 2) return dayInFigures(first, tag);
  if (words.length === 3 && YEAR.test(first)) return dayInFigures(words.join('-'), tag);
  // "12. 5. 1999".
  const isSpaced = tag !== 'en' && words.length === 3 && [first, second].every((word) => /^\d{1,2}$/.test(word));
  if (isSpaced) return YEAR.test(third) ? day(Number(first), Number(second), Number(third)) : null;
  return dayFirst(words, language) ?? (tag === 'en' ? monthFirst(words, language) : null);
}

/** "12 May 1999", "12 de mayo de 1999". */
function dayFirst(words: readonly string[], language: string | null): Day | null {
  const tag = primaryTag(language);
  const binding = bindingOf(tag);
  const binds = (at: number): boolean => binding.has(keyOf(words[at] ?? ''));
  const number = dayOfMonth(words[0]!, language);
  const at = binds(1) ? 2 : 1;
  const month = monthOf(words[at] ?? '', tag);
  if (number === null || month === null) return null;
  const rest = words.slice(binds(at + 1) ? at + 2 : at + 1);
  return withYear(number, month, rest, words.length === at + 1);
}

/** "May 12, 1999" */
function monthFirst(words: readonly string[], language: string | null): Day | null {
  const month = monthOf(words[0]!, primaryTag(language));
  const number = month === null ? null : dayOfMonth(words[1] ?? '', language);
  return month === null || number === null ? null : withYear(number, month, words.slice(2), words.length === 2);
}

function withYear(number: number, month: number, rest: readonly string[], isOver: boolean): Day | null {
  if (isOver) return day(number, month, null);
  return rest.length === 1 && YEAR.test(rest[0]!) ? day(number, month, Number(rest[0])) : null;
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
  const tag = primaryTag(language);
  const key = keyOf(word);
  const binds = bindingOf(tag).has(key) || (tag === 'en' && key === ENGLISH_ARTICLE);
  return binds || tellsDate(word, language) || dayOfMonth(word, language) !== null;
}
