/** Dates as narrators write them: "1961", "on 20 May 2021", "March 4, 1933", "am 3. Oktober 1990", "2021-05-20". */

import { MONTHS } from '../../language/calendar.ts';
import { keyOf } from '../../text/words.ts';
import type { DateMention, PartialDate } from '../../types.ts';

/** A year that no digits, and no colon with a digit, run on from. */
const YEAR = /(?<!\d)(?:1\d{3}|20\d{2})(?!\d|:\d)/g;
/** How far before its year a date may begin, and what stands before the date is looked at. */
const REACH = 40;
const SEEN_BEHIND = 12;

/** What may stand before a year, the fullest first. A month is any word here: whether it is one, `MONTHS` knows. */
const FORMS: readonly (readonly [pattern: RegExp, dayGroup: number, monthGroup: number])[] = [
  // 20 May 2021, 3. Oktober 1990, 4 de marzo de 1933
  [
    /(?<![\d.,])(\d{1,2})(?:st|nd|rd|th|er|º)?\.?\s(?:of\s|de\s|di\s|ב)?([^\s\d.,;:()]{3,14})\.?,?\s(?:de\s|of\s)?$/,
    1,
    2,
  ],
  // March 4, 1933
  [/(?<![^\s"“”‘’«»„(])([^\s\d.,;:()]{3,10})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s$/, 2, 1],
  // 20.05.2021
  [/(?<![\d.])([0-3]?\d)\.\s?([01]?\d)\.\s?$/, 1, 2],
  // May 2021
  [/(?<![^\s"“”‘’«»„(])([^\s\d.,;:()]{3,14})\.?\s(?:of\s|de\s)?$/, 0, 1],
];
/** 20/05/2021, 05/20/2021: which is the day, only a number above twelve tells. */
const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/$/;
/** 2021-05-20, 2021年5月20日, 2021년 5월 20일 */
const REST =
  /^(?:-([01]\d)-([0-3]\d)(?![\d-])|\/([01]\d)\/([0-3]\d)(?![\d/])|年\s?(\d{1,2})月\s?(\d{1,2})日|년\s?(\d{1,2})월\s?(\d{1,2})일)/;
/** What makes a number of four digits none of a year. */
const BOUND_BEFORE = /[.,:/$€£\p{L}-]$/u;
const BOUND_BEHIND = /^(?:[.,]\d|[-–/]\d{3,}|\s?(?:percent|%|people|years?|Menschen|Euro|dollars?))/;

/** The dates in `[from, to)` of a text, in order. */
export function datesIn(text: string, from: number, to: number): DateMention[] {
  const dates: DateMention[] = [];
  // A copy, so that the pattern does not look for its next place in the rest of a long text.
  const slice = text.slice(from, Math.min(text.length, to + SEEN_BEHIND));
  for (const found of slice.matchAll(YEAR)) {
    const year = from + found.index;
    const mention = mentionAt(text, year, from);
    if (mention !== null && mention.span.end <= to) dates.push(mention);
  }
  return dates;
}

/** The date whose year stands at this offset; it begins at `from` at the earliest. */
function mentionAt(text: string, at: number, from: number): DateMention | null {
  const end = at + 4;
  const year = Number(text.slice(at, end));
  const before = text.slice(Math.max(0, at - REACH), at);
  const behind = text.slice(end, end + SEEN_BEHIND);
  const rest = REST.exec(behind);
  if (rest !== null && !/[-/]$/.test(before)) {
    const [month, day] = rest.slice(1).filter((part) => part !== undefined);
    const date = exact(year, Number(month), Number(day));
    return date === null ? null : mentionOf(text, at, end + rest[0].length, date);
  }
  const slashed = SLASHED.exec(before);
  if (slashed !== null && at - slashed[0].length >= from)
    return mentionOf(text, at - slashed[0].length, end, ofSlashed(year, Number(slashed[1]), Number(slashed[2])));
  for (const [pattern, dayGroup, monthGroup] of FORMS) {
    const found = pattern.exec(before);
    if (found === null || at - found[0].length < from) continue;
    const date = exact(year, monthOf(found[monthGroup]!), dayGroup === 0 ? null : Number(found[dayGroup]));
    if (date !== null) return mentionOf(text, at - found[0].length, end, date);
  }
  return BOUND_BEFORE.test(before) || BOUND_BEHIND.test(behind) ? null : mentionOf(text, at, end, { year });
}

function ofSlashed(year: number, first: number, second: number): PartialDate {
  if (first === second || (first > 12 && second <= 12)) return exact(year, second, first) ?? { year };
  return first <= 12 && second > 12 ? (exact(year, first, second) ?? { year }) : { year };
}

function mentionOf(text: string, start: number, end: number, date: PartialDate): DateMention {
  return { span: { start, end }, words: text.slice(start, end), date };
}

function monthOf(word: string): number | undefined {
  return /^\d/.test(word) ? Number(word) : MONTHS.get(keyOf(word));
}

function exact(year: number, month: number | undefined, day: number | null): PartialDate | null {
  if (month === undefined || month < 1 || month > 12) return null;
  if (day === null) return { year, month };
  return day < 1 || day > 31 ? null : { year, month, day };
}
