/**
 * Do words stand on the page, in the paragraph, section, article or chapter, at the time that the document names? Held
 * against a witness that has such places; asked only where the document names no other work.
 */

import { numberIn } from '../reference/keys.ts';
import { type NumberedPlace, numberedPlaces } from '../reference/numbered.ts';
import type { Locus, ReferenceMention, Source, Span, WitnessText } from '../types.ts';
import { divisionsAt } from './divisions.ts';
import type { Place } from './place.ts';
import type { Stand } from './speaker.ts';

export interface NumberedStand {
  readonly stand: Stand;
  /** Of a conflict: where the words stand, as a person would say it. */
  readonly at: string | null;
  /** Why the witness can have no such place, in one sentence. */
  readonly missing: string | null;
}

const SILENT: NumberedStand = { stand: 'silent', at: null, missing: null };
/** People note when a passage begins, and often a little before or behind. */
const SLACK_SECONDS = 60;
/** How long the last words of a recording may go on. */
const LONGEST_TURN_SECONDS = 600;
const LOOKAHEAD_UNITS = 20_000;

export function standOfNumbered(
  reference: ReferenceMention,
  source: Source,
  place: Place,
  text: WitnessText,
): NumberedStand {
  const claimed = numberedPlaces(reference);
  if (claimed.length === 0) return SILENT;
  const { kind } = claimed[0]!;
  if (kind === 'page') return standOfPage(claimed, source, place, text);
  if (kind === 'time') return standOfTime(claimed, place, text);
  const divisions = divisionsAt(text, place.runs, kind);
  if (divisions.length === 0) return SILENT;
  const isHere = claimed.some(({ from, to }) => divisions.some((here) => from <= here.to && here.from <= to));
  if (isHere) return { ...SILENT, stand: 'agrees' };
  return { ...SILENT, stand: 'conflicts', at: divisions[0]!.label };
}

interface Page {
  readonly span: Span;
  /** The number that it is called by; null for a name that is none. */
  readonly number: number | null;
  readonly isRoman: boolean;
  /** Which page of the file it is, whatever it is called. */
  readonly count: number | null;
}

function pageOf({ label, key, span }: Locus): Page {
  const bare = label.replace(/^(?:pp?\.|page|seite|S\.)\s*/iu, '').trim();
  const isRoman = /^[ivxlc]+$/iu.test(bare);
  const number = isRoman || /^\d{1,4}$/.test(bare) ? numberIn(bare) : null;
  return { span, number, isRoman, count: key === undefined ? number : Number(key.slice(key.indexOf('.') + 1)) };
}

function pagesOf(text: WitnessText): readonly Page[] {
  return text.loci
    .within({ start: 0, end: text.length })
    .flatMap((locus) => (locus.kind === 'page' ? [pageOf(locus)] : []));
}

function isCalled({ from, to, isRoman }: NumberedPlace, page: Page): boolean {
  return page.number !== null && (isRoman === true) === page.isRoman && from <= page.number && page.number <= to;
}

/** The pages that a document may mean by a number: those that are called so, and those that are counted so in the file. */
export function pagesNamed(reference: ReferenceMention, text: WitnessText): readonly Span[] {
  const claimed = numberedPlaces(reference).filter(({ kind }) => kind === 'page');
  if (claimed.length === 0) return [];
  return pagesOf(text).flatMap((page) => (claimed.some((each) => isCalled(each, page)) ? [page.span] : []));
}

function standOfPage(
  claimed: readonly NumberedPlace[],
  source: Source,
  place: Place,
  text: WitnessText,
): NumberedStand {
  const here = place.touched.filter(({ kind }) => kind === 'page').map(pageOf);
  if (here.length === 0) return SILENT;
  if (here.some((page) => claimed.some((each) => isCalled(each, page)))) return { ...SILENT, stand: 'agrees' };
  const isCounted = ({ from, to, isRoman }: NumberedPlace, { count }: Page): boolean =>
    isRoman !== true && count !== null && from <= count && count <= to;
  // Whoever names a page of a file may count what the file calls otherwise.
  if (here.some((page) => claimed.some((each) => isCounted(each, page)))) return SILENT;
  const pages = pagesOf(text);
  const isKnown = claimed.some((each) => pages.some((page) => isCalled(each, page) || isCounted(each, page)));
  if (isKnown) return { ...SILENT, stand: 'conflicts' };
  if (claimed.some(({ isOfSeries, isRoman }) => isOfSeries === true || isRoman === true)) return SILENT;
  const named = pages.filter(({ number }) => number !== null);
  const [first, last] = [named[0]?.number, named.at(-1)?.number];
  const called = first === undefined || last === undefined || first === last ? '' : `, numbered ${first} to ${last}`;
  const count = pages.length === 1 ? 'one page' : `${pages.length} pages`;
  return { ...SILENT, missing: `“${source.title}” has ${count}${called}, and no page ${claimed[0]!.from}.` };
}

function secondsOf(label: string): number | null {
  const found = /^(\d+):(\d{2}):(\d{2})/.exec(label);
  return found === null ? null : 3600 * Number(found[1]) + 60 * Number(found[2]) + Number(found[3]);
}

function standOfTime(claimed: readonly NumberedPlace[], place: Place, text: WitnessText): NumberedStand {
  const times = place.touched.filter(({ kind }) => kind === 'time');
  const from = secondsOf(times[0]?.label ?? '');
  const last = secondsOf(times.at(-1)?.label ?? '');
  if (from === null || last === null) return SILENT;
  const behind = {
    start: times.at(-1)!.span.end,
    end: Math.min(text.length, times.at(-1)!.span.end + LOOKAHEAD_UNITS),
  };
  const next = text.loci.within(behind).find(({ kind, span }) => kind === 'time' && span.start >= behind.start);
  const to = Math.max(last, secondsOf(next?.label ?? '') ?? last + LONGEST_TURN_SECONDS);
  if (claimed.some((each) => each.from <= to + SLACK_SECONDS && from - SLACK_SECONDS <= each.to))
    return { ...SILENT, stand: 'agrees' };
  // A time that the recording does not have is counted otherwise: by the clock on the wall, or from another beginning.
  const all = text.loci
    .within({ start: 0, end: text.length })
    .flatMap(({ kind, label }) => (kind === 'time' ? (secondsOf(label) ?? []) : []));
  const isKnown = claimed.some((each) => all[0]! <= each.from && each.from <= all.at(-1)! + LONGEST_TURN_SECONDS);
  return isKnown ? { ...SILENT, stand: 'conflicts' } : SILENT;
}
