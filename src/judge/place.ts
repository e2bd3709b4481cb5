/** Where a passage stands: what surrounds it, whose turn it is, how a person would cite the place. */

import { owned } from '../text/owned.ts';
import { secondSentence, sentencesAround } from '../text/sentences.ts';
import { contains, overlaps } from '../text/span.ts';
import type { Locus, Passage, Source, Span, Witness, WitnessText } from '../types.ts';

/** How much of the witness is read on either side, in code units; sentences longer than this are shown in part. */
const CONTEXT_UNITS = 700;
const SHOWN_UNITS = 160;
const SENTENCE_MARK = /[.!?؟。！？।׃]/;

export interface Place {
  readonly passage: Passage;
  /** Canonical keys of the labelled places that the passage touches, outermost first. */
  readonly keys: readonly string[];
  /** Who speaks in the turns that the passage touches. */
  readonly speakers: readonly string[];
  /** The stretches of the passage that are really quoted, and the labelled places that they touch, outermost first. */
  readonly runs: readonly Span[];
  readonly touched: readonly Locus[];
  /** What stands in the witness around the passage, up to 700 code units on either side. */
  readonly before: string;
  readonly after: string;
  /** What belongs to the passage's sentences; worked out when it is asked for. */
  sentence(): Surroundings;
}

export interface Surroundings {
  /** What the witness's own sentences, or verses where it has no full stops, have before and behind the passage. */
  readonly before: string;
  readonly after: string;
  /** The sentence that follows, or an empty string. */
  readonly next: string;
}

/**
 * Reads a place. `runs` are the stretches of it that are really quoted: who speaks between them does not count.
 * @throws RangeError when the span leaves the text.
 */
export function placeOf(
  source: Source,
  witness: Witness,
  text: WitnessText,
  span: Span,
  runs: readonly Span[] = [span],
): Place {
  const loci = text.loci.within(
    span.end > span.start ? span : { start: span.start, end: Math.min(text.length, span.start + 1) },
  );
  const turns = loci.filter(({ kind }) => kind === 'turn');
  const bounds = boundsOf(text, span, turns);
  const context = text.slice(bounds.start, bounds.end);
  const inContext = { start: span.start - bounds.start, end: span.end - bounds.start };
  const words = text.slice(span.start, span.end);
  const before = context.slice(0, inContext.start);
  const after = context.slice(inContext.end);
  const speakers = [
    ...new Set(
      turns.flatMap(({ speaker, span: turn }) =>
        speaker === undefined || !runs.some((run) => overlaps(run, turn)) ? [] : [speaker],
      ),
    ),
  ];
  return {
    passage: {
      source: source.id,
      witness: witness.id,
      span,
      words: owned(words),
      before: owned(shownBefore(before)),
      after: owned(shownAfter(after)),
      locus: locusLabel(loci, span),
      speaker: speakers.length === 0 ? null : speakers.join(', '),
      ...anchorOf(loci, span),
    },
    keys: [...new Set(loci.flatMap(({ kind, key }) => (key === undefined || kind === 'page' ? [] : [key])))],
    speakers,
    runs,
    touched: loci.filter(({ span: each }) => runs.some((run) => overlaps(run, each))),
    before,
    after,
    sentence: () => surroundings(context, inContext, loci, bounds.start),
  };
}

function surroundings(context: string, inContext: Span, loci: readonly Locus[], contextStart: number): Surroundings {
  const unit = sentenceUnit(context, inContext, loci, contextStart);
  const rest = context.slice(unit.end);
  const start = rest.length - rest.trimStart().length;
  const end = secondSentence(rest) ?? rest.length;
  return {
    before: context.slice(unit.start, inContext.start).trim(),
    after: context.slice(inContext.end, unit.end).trim(),
    next: rest.slice(start, end).trim(),
  };
}

/** The context that belongs to the passage: as far as it is read, and no further than the turns it stands in. */
function boundsOf(text: WitnessText, span: Span, turns: readonly Locus[]): Span {
  const first = turns[0]?.span.start ?? 0;
  const last = turns.at(-1)?.span.end ?? text.length;
  return {
    start: Math.max(0, span.start - CONTEXT_UNITS, Math.min(first, span.start)),
    end: Math.min(text.length, span.end + CONTEXT_UNITS, Math.max(last, span.end)),
  };
}

/** The sentences that the passage touches; the verses, where the text around has no mark that ends a sentence. */
function sentenceUnit(context: string, inContext: Span, loci: readonly Locus[], contextStart: number): Span {
  const verses = loci.filter(({ kind }) => kind === 'verse');
  if (verses.length > 0 && !SENTENCE_MARK.test(context)) {
    return {
      start: Math.max(0, Math.min(inContext.start, verses[0]!.span.start - contextStart)),
      end: Math.min(context.length, Math.max(inContext.end, verses.at(-1)!.span.end - contextStart)),
    };
  }
  return sentencesAround(context, inContext);
}

/** Of most texts as many are enough to show `SHOWN_UNITS` with white space folded. */
const ENOUGH_UNITS = 2 * SHOWN_UNITS;

/** At most 160 code units, cut at a word, white space folded. */
function shownBefore(before: string): string {
  let folded = before.slice(-ENOUGH_UNITS).replace(/\s+/g, ' ').trimStart();
  if (folded.length <= SHOWN_UNITS && before.length > ENOUGH_UNITS) folded = before.replace(/\s+/g, ' ').trimStart();
  if (folded.length <= SHOWN_UNITS) return folded;
  const cut = folded.slice(-SHOWN_UNITS);
  return cut.slice(cut.indexOf(' ') + 1);
}

function shownAfter(after: string): string {
  let folded = after.slice(0, ENOUGH_UNITS).replace(/\s+/g, ' ').trimEnd();
  if (folded.length <= SHOWN_UNITS && after.length > ENOUGH_UNITS) folded = after.replace(/\s+/g, ' ').trimEnd();
  if (folded.length <= SHOWN_UNITS) return folded;
  const cut = folded.slice(0, SHOWN_UNITS);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), 0));
}

const CITED: readonly (readonly Locus['kind'][])[] = [['verse'], ['section'], ['time'], ['page'], ['line']];

/** How a person would cite the place: the verse, else the section and the page, else nothing. */
function locusLabel(loci: readonly Locus[], span: Span): string | null {
  for (const kinds of CITED) {
    const named = loci.filter((locus) => kinds.includes(locus.kind));
    if (named.length === 0) continue;
    // Of places within each other the innermost that holds the passage whole says most.
    const holding = named.filter((locus) => contains(locus.span, span));
    if (holding.length > 0) return withPage(citedAs(holding.at(-1)!), kinds, loci, span);
    const [first, last] = [citedAs(named[0]!), citedAs(named.at(-1)!)];
    return withPage(first === last ? first : rangeLabel(first, last), kinds, loci, span);
  }
  return null;
}

/** The page of the file, or the time, at which the passage begins. */
function anchorOf(loci: readonly Locus[], { start }: Span): { readonly anchor?: string } {
  const at = loci.filter(({ span }) => span.start <= start && start < span.end);
  const page = at.find(({ kind, key }) => kind === 'page' && key !== undefined)?.key;
  if (page !== undefined) return { anchor: page.replace('.', '=') };
  const time = /^(\d+):(\d{2}):(\d{2})$/.exec(at.find(({ kind }) => kind === 'time')?.label ?? '');
  if (time === null) return {};
  return { anchor: `t=${Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3])}` };
}

function withPage(label: string, kinds: readonly Locus['kind'][], loci: readonly Locus[], span: Span): string {
  if (!kinds.includes('section')) return label;
  const page = loci.find((locus) => locus.kind === 'page' && contains(locus.span, span));
  return page === undefined ? label : `${label}, ${citedAs(page)}`;
}

/** A page is cited as one, by what the work calls it: "p. xii". */
function citedAs({ kind, label }: Locus): string {
  return kind === 'page' && !/^pp?\b/i.test(label) ? `p. ${label}` : label;
}

/** "Genesis 1:1" and "Genesis 1:3" make "Genesis 1:1–3", "p. 7" and "p. 8" make "pp. 7–8". */
function rangeLabel(first: string, last: string): string {
  if (first.startsWith('p. ') && last.startsWith('p. ')) return `p${first}–${last.slice(3)}`;
  const place = Math.max(first.lastIndexOf(':'), first.lastIndexOf(' '), first.lastIndexOf('.'));
  const head = first.slice(0, place + 1);
  return head !== '' && last.startsWith(head) ? `${first}–${last.slice(head.length)}` : `${first} – ${last}`;
}
