/** Dates as metadata write them: "1998", "1998-03", "1998-03-02T10:00:00Z", "2 March 1998", "March 2, 1998". */

import type { PartialDate } from '../../types.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** As exact as it is written, or null. */
export function partialDate(written: string | null | undefined): PartialDate | null {
  if (written === null || written === undefined) return null;
  const trimmed = written.trim().slice(0, 80);
  const iso = /^(-?\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?![\d])/.exec(trimmed);
  if (iso !== null) return dateOf(Number(iso[1]), iso[2], iso[3]);
  const named =
    /^(?:\p{L}+,\s*)?(\d{1,2})(?:st|nd|rd|th)?\.?\s+(\p{L}{3,})\.?,?\s+(\d{4})\b/u.exec(trimmed) ??
    /^(?:\p{L}+,\s*)?(?<month>\p{L}{3,})\.?\s+(?:(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+)?(?<year>\d{4})\b/u.exec(trimmed);
  if (named === null) return null;
  const month = MONTHS.indexOf((named.groups?.['month'] ?? named[2] ?? '').slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return null;
  const year = named.groups?.['year'] ?? named[3];
  const day = named.groups === undefined ? named[1] : named.groups['day'];
  return dateOf(Number(year), String(month), day);
}

function dateOf(year: number, month: string | undefined, day: string | undefined): PartialDate | null {
  if (!Number.isInteger(year)) return null;
  const m = Number(month ?? 0);
  const d = Number(day ?? 0);
  if (m < 1 || m > 12) return { year };
  return d < 1 || d > 31 ? { year, month: m } : { year, month: m, day: d };
}
