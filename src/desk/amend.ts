/** The quotations of a document as detected, and as people at the desk amended them. */

import { partsOf } from '../detect/parts.ts';
import { findReferences } from '../reference/find.ts';
import { hull, overlaps } from '../text/span.ts';
import type { Attribution, DetectedQuotation, Document, Quotation, ReferenceMention, Span } from '../types.ts';
import { anchorOf, matched } from './anchor.ts';
import { type DeskEvent, type GivenAttribution, lastEvents } from './log.ts';

/**
 * Adds what was marked by hand, and puts attributions that were given in the place of those that were read. Marks whose
 * words no longer stand in the document are left out. In document order.
 */
export function amended(
  document: Document,
  detected: readonly DetectedQuotation[],
  events: readonly DeskEvent[],
): readonly DetectedQuotation[] {
  const marks = lastEvents(events, 'mark').flatMap(({ anchor, isWithdrawn }) => {
    const span = isWithdrawn ? null : placeOfMark(document.text, anchor);
    return span === null || detected.some((other) => isSame(other.span, span)) ? [] : [markedQuotation(document, span)];
  });
  const all = [...detected, ...marks].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const attributions = givenAttributions(document.text, all, events);
  return all.map((quotation, k) => {
    const said = attributions.get(k);
    return said === undefined ? quotation : attributed(quotation, said, document.language);
  });
}

/** Whose words people say they are, by index of the quotation. */
export function givenAttributions(
  text: string,
  quotations: readonly Quotation[],
  events: readonly DeskEvent[],
): ReadonlyMap<number, GivenAttribution> {
  const given = lastEvents(events, 'attribution');
  const places = matched(
    given.map(({ anchor }) => anchor),
    quotations.map((quotation) => anchorOf(text, quotation)),
  );
  const attributions = new Map<number, GivenAttribution>();
  given.forEach((event, k) => {
    const place = places[k] ?? null;
    if (place !== null && event.given !== null) attributions.set(place, event.given);
  });
  return attributions;
}

/** A stretch of the document as a quotation, without white space at either end. @throws RangeError when it leaves the text or is blank. */
export function markedQuotation({ text, language }: Document, span: Span): DetectedQuotation {
  if (span.start < 0 || span.end > text.length || span.start >= span.end) {
    throw new RangeError(`no span ${span.start}–${span.end} in ${text.length} units`);
  }
  const raw = text.slice(span.start, span.end);
  if (raw.trim() === '') throw new RangeError('nothing but white space is marked');
  const start = span.start + raw.length - raw.trimStart().length;
  const whole = { start, end: start + raw.trim().length };
  return {
    span: whole,
    spans: [whole],
    words: text.slice(whole.start, whole.end),
    form: 'inline',
    language,
    parts: partsOf(text, [whole]),
    attribution: null,
    remarks: [],
  };
}

/** The quotation, said to be whose a person says. Mentions of what does not stand in the document are empty spans behind it. */
export function attributed(
  quotation: DetectedQuotation,
  given: GivenAttribution,
  language: string | null,
): DetectedQuotation {
  const behind: Span = { start: quotation.span.end, end: quotation.span.end };
  const before = quotation.attribution;
  const speaker =
    given.speaker === ''
      ? null
      : before?.speaker?.name === given.speaker
        ? before.speaker
        : { span: behind, words: given.speaker, name: given.speaker };
  const title =
    given.title === ''
      ? null
      : before?.title?.words === given.title
        ? before.title
        : { span: behind, words: given.title };
  const reference = referenceOf(given.reference, before?.reference ?? null, behind, language);
  const cue = before?.cue ?? null;
  const date = before?.date ?? null;
  const spans = [speaker, title, reference, cue, date].flatMap((each) => (each === null ? [] : [each.span]));
  const attribution: Attribution | null =
    speaker === null && title === null && reference === null && date === null
      ? null
      : { span: hull(spans), speaker, cue, title, date, reference };
  return { ...quotation, attribution };
}

function referenceOf(
  words: string,
  before: ReferenceMention | null,
  span: Span,
  language: string | null,
): ReferenceMention | null {
  if (words === '') return null;
  if (before?.words === words) return before;
  const found = findReferences(words, undefined, language)[0];
  return found === undefined ? { kind: 'page', span, words, keys: [] } : { ...found, span, words };
}

/** Where the words that were marked stand now: of several places, the one with the surroundings most alike. */
function placeOfMark(text: string, anchor: { words: string; before: string; after: string }): Span | null {
  const spans: Span[] = [];
  for (let at = text.indexOf(anchor.words); at >= 0 && spans.length < PLACES; at = text.indexOf(anchor.words, at + 1)) {
    spans.push({ start: at, end: at + anchor.words.length });
  }
  const found = matched(
    [anchor],
    spans.map((span) => anchorOf(text, { span, words: anchor.words })),
  )[0];
  return found === undefined || found === null ? null : spans[found]!;
}

/** So many places with the same words are looked at. */
const PLACES = 1000;

function isSame(a: Span, b: Span): boolean {
  return overlaps(a, b) && Math.abs(a.start - b.start) <= 1 && Math.abs(a.end - b.end) <= 1;
}
