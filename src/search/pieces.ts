/** The pieces of a document in which words may be quoted without marks: what stands near talk of scripture. */

import { announcingOf } from '../language/announcing.ts';
import { primaryTag } from '../language/lexicon.ts';
import { vocalisedRuns } from '../language/vocalised.ts';
import { bracketedCitations } from '../reference/bracketed.ts';
import { countFirst } from '../text/ordered.ts';
import { keyAt, type Words, wordsOf } from '../text/words.ts';
import type { Document, Span } from '../types.ts';

/** How far around a word for scripture, or a citation of it, the text counts as talk of it. */
const REACH_UNITS = 600;
const LEAST_WORDS = 3;
const MOST = 0.8;
/** Longer pieces are asked in parts; what belongs together is joined again. */
const MOST_WORDS = 24;
/** Where a piece ends: a sentence or a line, a mark, a bracket, a colon, dots. */
const BREAK = /[.!?؟۔:\n"“”„«»()[\]{}﴿﴾…*|<>]+/gu;

export interface Piece {
  readonly span: Span;
  /** From one break of the text to the next: longer than the span where a long stretch is asked in parts. */
  readonly within: Span;
  /** What tells it from the text around: marks or brackets that enclose it, a line to itself, its vowel signs. */
  readonly setApart: 'marks' | 'line' | 'signs' | null;
}

/** In order, none over one of `taken` (in order as well), each of three words or more. Linear in the length of the document. */
export function piecesOf(document: Document, taken: readonly Span[]): readonly Piece[] {
  const { text } = document;
  const pieces: Piece[] = [];
  const vocalised = vocalisedRuns(text);
  for (const zone of zonesOf(document, taken)) {
    let from = zone.start;
    const close = (end: number): void => {
      const words = wordsOf(text, from, end);
      from = end;
      if (words.count < LEAST_WORDS) return;
      const within = { start: words.starts[0]!, end: words.ends[words.count - 1]! };
      const enclosed = enclosureOf(text, within);
      for (const span of partsOf(words)) {
        const run = vocalised[countFirst(vocalised.length, (k) => vocalised[k]!.end <= (span.start + span.end) / 2)];
        const isSigned = run !== undefined && isMostOf(run, span);
        pieces.push({ span, within, setApart: enclosed ?? (isSigned ? 'signs' : null) });
      }
    };
    for (const { index } of document.text.slice(zone.start, zone.end).matchAll(BREAK)) close(zone.start + index);
    close(zone.end);
  }
  return pieces;
}

/** The stretches of text near talk of scripture, without what is quoted already. */
function zonesOf(document: Document, taken: readonly Span[]): readonly Span[] {
  const zones: Span[] = [];
  for (const at of talkOfScripture(document)) {
    const start = lineAround(document.text, at - REACH_UNITS, -1);
    const end = lineAround(document.text, at + REACH_UNITS, 1);
    const last = zones.at(-1);
    if (last !== undefined && start <= last.end) zones[zones.length - 1] = { start: last.start, end };
    else zones.push({ start, end });
  }
  const free: Span[] = [];
  for (const zone of zones) {
    let { start } = zone;
    const first = countFirst(taken.length, (k) => taken[k]!.end <= zone.start);
    for (let k = first; k < taken.length && taken[k]!.start < zone.end; k++) {
      const each = taken[k]!;
      if (each.start > start) free.push({ start, end: each.start });
      start = Math.max(start, each.end);
    }
    if (start < zone.end) free.push({ start, end: zone.end });
  }
  return free;
}

/** The next line end in a direction, or white space where lines are long, so that no piece begins or ends in a word. */
function lineAround(text: string, from: number, direction: 1 | -1): number {
  if (from <= 0 || from >= text.length) return from <= 0 ? 0 : text.length;
  let space = from;
  for (let i = from; i > 0 && i < text.length && Math.abs(i - from) < REACH_UNITS; i += direction) {
    if (text[i] === '\n') return i;
    if (space === from && text[i]!.trim() === '') space = i;
  }
  return space;
}

/** The words of a long document are not spelled out all at once. */
const WORDS_AT_ONCE = 1 << 14;
const LONGEST_PHRASE = 12;

/** Where scripture is named or cited, in order. */
function talkOfScripture(document: Document): readonly number[] {
  const { text, language } = document;
  const places = bracketedCitations(text, language).map(({ span }) => span.start);
  places.push(...vocalisedRuns(text).map(({ start }) => start));
  const { speaks, names } = announcingOf(primaryTag(language));
  const words = wordsOf(text);
  for (let from = 0; from < words.count; from += WORDS_AT_ONCE) {
    const own = Math.min(WORDS_AT_ONCE, words.count - from);
    const keys = Array.from({ length: Math.min(own + LONGEST_PHRASE, words.count - from) }, (_, i) =>
      keyAt(words, from + i),
    );
    for (let i = 0; i < own; i++)
      if (speaks.lengthAt(keys, i) > 0 || names.lengthAt(keys, i) > 0) places.push(words.starts[from + i]!);
  }
  return places.sort((a, b) => a - b);
}

const MARK_BEFORE = /["“„«([{﴿﴾*>]\s*$/u;
const MARK_BEHIND = /^[\s.,،]*["”“»)\]}﴾﴿*]/u;
const LINE_BEHIND = /^[^\p{L}\n]*(?:$|\n)/u;
const NEAR_UNITS = 12;

/** What stands on both sides of a piece, with nothing but signs between. */
function enclosureOf(text: string, { start, end }: Span): 'marks' | 'line' | null {
  const isFirst = start < NEAR_UNITS;
  const before = text.slice(Math.max(0, start - NEAR_UNITS), start);
  const behind = text.slice(end, end + NEAR_UNITS);
  if (MARK_BEFORE.test(before) && MARK_BEHIND.test(behind)) return 'marks';
  const isLine = (isFirst ? /(?:^|\n)[^\p{L}\n]*$/u : /\n[^\p{L}\n]*$/u).test(before);
  return (isLine || MARK_BEFORE.test(before)) && LINE_BEHIND.test(behind) ? 'line' : null;
}

/** Whether a span is a run, all but a word or two. */
function isMostOf(run: Span, span: Span): boolean {
  const shared = Math.min(run.end, span.end) - Math.max(run.start, span.start);
  return shared >= MOST * (span.end - span.start);
}

/** The words in stretches that are asked one by one. */
function partsOf(words: Words): readonly Span[] {
  const parts: Span[] = [];
  for (let first = 0; first < words.count; first += MOST_WORDS) {
    const last = Math.min(words.count, first + MOST_WORDS) - 1;
    if (last - first + 1 >= LEAST_WORDS) parts.push({ start: words.starts[first]!, end: words.ends[last]! });
  }
  return parts;
}
