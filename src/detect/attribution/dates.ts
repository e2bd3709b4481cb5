/** Dates as narrators write them: "1961", "on 20 May 2021", "March 4, 1933", "am 3. Oktober 1990", "2021-05-20". */

import { keyOf } from '../../text/words.ts';
import type { DateMention, PartialDate } from '../../types.ts';

const MONTH_ROWS = [
  'january jan januar janner janvier enero gennaio janeiro januari stycznia ledna января يناير ינואר',
  'february feb februar fevrier febrero febbraio fevereiro februari lutego unora февраля فبراير פברואר',
  'march mar marz mars marzo marco maart marca brezna марта مارس מרץ מרס',
  'april apr avril abril aprile kwietnia dubna апреля أبريل אפריל',
  'may mai mayo maggio maio mei maj maja kvetna мая مايو מאי',
  'june jun juni juin junio giugno junho czerwca cervna июня يونيو יוני',
  'july jul juli juillet julio luglio julho lipca cervence июля يوليو יולי',
  'august aug aout agosto augustus augusti sierpnia srpna августа أغسطس אוגוסט',
  'september sep sept septembre septiembre settembre setembro wrzesnia zari сентября سبتمبر ספטמבר',
  'october oct oktober okt octobre octubre ottobre outubro pazdziernika rijna октября أكتوبر אוקטובר',
  'november nov novembre noviembre novembro listopada listopadu ноября نوفمبر נובמבר',
  'december dec dezember dez decembre diciembre dicembre dezembro desember grudnia prosince декабря ديسمبر דצמבר',
];
const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_ROWS.flatMap((row, i) => row.split(' ').map((name): [string, number] => [keyOf(name), i + 1])),
);

const YEAR = '(1[0-9]{3}|20[0-9]{2})(?!\\d|:\\d)';
const DATE = new RegExp(
  [
    // 20 May 2021, 3. Oktober 1990, 4 de marzo de 1933
    `(?<![\\d.,])(\\d{1,2})(?:st|nd|rd|th|er|º)?\\.?\\s(?:of\\s|de\\s|di\\s|ב)?([\\p{L}\\p{M}]{3,14})\\.?,?\\s(?:de\\s|of\\s)?${YEAR}`,
    // March 4, 1933
    `(?<![\\p{L}])([\\p{Lu}][\\p{L}]{2,9})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s${YEAR}`,
    // 2021-05-20
    '(?<![\\d-])(1[0-9]{3}|20[0-9]{2})-([01]\\d)-([0-3]\\d)(?![\\d-])',
    // 20.05.2021
    '(?<![\\d.])([0-3]?\\d)\\.\\s?([01]?\\d)\\.\\s?(1[0-9]{3}|20[0-9]{2})(?![\\d.])',
    // May 2021
    `(?<![\\p{L}])([\\p{L}][\\p{L}\\p{M}]{2,13})\\.?\\s(?:of\\s|de\\s)?${YEAR}`,
    // 1933
    `(?<![\\d.,:/$€£\\p{L}-])${YEAR}(?![.,:]\\d|[-–/]\\d{3,}|\\s?(?:percent|%|people|years?|Menschen|Euro|dollars?))`,
  ].join('|'),
  'gu',
);

const HAS_YEAR = /\d{4}/;

/** The dates in `[from, to)` of a text, in order. */
export function datesIn(text: string, from: number, to: number): DateMention[] {
  const dates: DateMention[] = [];
  // A copy, so that the pattern does not look for its next place in the rest of a long text.
  const base = Math.max(0, from - 1);
  const slice = text.slice(base, Math.min(text.length, to + 8));
  if (!HAS_YEAR.test(slice)) return dates;
  DATE.lastIndex = from - base;
  for (let found = DATE.exec(slice); found !== null; found = DATE.exec(slice)) {
    if (base + found.index + found[0].length > to) break;
    const read = dateOf(found);
    if (read === null) {
      DATE.lastIndex = found.index + 1;
      continue;
    }
    const start = base + found.index + read.offset;
    const end = base + found.index + found[0].length;
    dates.push({ span: { start, end }, words: text.slice(start, end), date: read.date });
  }
  return dates;
}

function dateOf(found: RegExpExecArray): { readonly date: PartialDate; readonly offset: number } | null {
  const [
    whole,
    day1,
    month1,
    year1,
    month2,
    day2,
    year2,
    year3,
    month3,
    day3,
    day4,
    month4,
    year4,
    month5,
    year5,
    year6,
  ] = found;
  if (year1 !== undefined) return exact(year1, MONTHS.get(keyOf(month1!)), day1!) ?? yearOf(whole, year1);
  if (year2 !== undefined) return exact(year2, MONTHS.get(keyOf(month2!)), day2!) ?? yearOf(whole, year2);
  if (year3 !== undefined) return exact(year3, Number(month3), day3!);
  if (year4 !== undefined) return exact(year4, Number(month4), day4!);
  if (year5 !== undefined) {
    const month = MONTHS.get(keyOf(month5!));
    return month === undefined ? yearOf(whole, year5) : { date: { year: Number(year5), month }, offset: 0 };
  }
  return year6 === undefined ? null : { date: { year: Number(year6) }, offset: 0 };
}

/** The year alone, where what stands before it is no day and month. */
function yearOf(whole: string, year: string): { readonly date: PartialDate; readonly offset: number } {
  return { date: { year: Number(year) }, offset: whole.length - year.length };
}

function exact(
  year: string,
  month: number | undefined,
  day: string,
): { readonly date: PartialDate; readonly offset: number } | null {
  if (month === undefined || month < 1 || month > 12) return null;
  const dayNumber = Number(day);
  if (dayNumber < 1 || dayNumber > 31) return null;
  return { date: { year: Number(year), month, day: dayNumber }, offset: 0 };
}
