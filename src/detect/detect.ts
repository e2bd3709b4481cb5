/** Every quotation of a document, with its attribution: marks, blocks and what the format itself declares. */

import { tellLanguage } from '../language/identify.ts';
import { overlaps } from '../text/span.ts';
import { wordsOf } from '../text/words.ts';
import type { DetectedQuotation, Document, Quotation, Remark, Span } from '../types.ts';
import { attribute } from './attribution.ts';
import { type Block, blocksOf } from './blocks.ts';
import { genreOf } from './genre.ts';
import { isQuotation } from './kinds.ts';
import { pairsIn, pointsIn } from './pairs.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { partsOf } from './parts.ts';
import { joined, type MarkedParagraph, type Run, runsOf } from './runs.ts';

interface Detected extends Quotation {
  readonly isClosed: boolean;
}

/** In document order; spans are in code units of the document's text. Linear in its length. */
export function detect(document: Document): readonly DetectedQuotation[] {
  const found = quotationsOf(document);
  const attributed = attribute(document, found);
  return found.map(({ isClosed, ...quotation }, k): DetectedQuotation => {
    const { attribution, remarks } = attributed[k]!;
    return { ...quotation, attribution, remarks: isClosed ? remarks : [unclosedRemark(quotation.span), ...remarks] };
  });
}

function unclosedRemark(span: Span): Remark {
  return { code: 'unclosed-quotation', message: 'The quotation mark that opens here is never closed.', span };
}

function quotationsOf(document: Document): readonly Detected[] {
  const { text, language } = document;
  const paragraphs = paragraphsOf(text);
  const blocks = blocksOf(document, paragraphs);
  const isSpared = sparedBy([
    ...blocks.map(({ outer }) => outer),
    ...document.markup.filter(({ kind }) => kind === 'code').map(({ span }) => span),
  ]);
  const marked = markedParagraphs(text, paragraphs, language, isSpared);
  const runs = runsOf(text, marked);
  const primary = language?.split('-')[0] ?? null;
  const genre = genreOf(text, primary, { paragraphs, marked, runs });
  const inline = joined(text, runs, { genre, language, paragraphOf: indexIn(paragraphs) });
  const declared = document.markup
    .filter(
      ({ kind, span }) =>
        kind === 'inline-quotation' && !isSpared(span.start) && !inline.some((run) => overlaps(run.outer, span)),
    )
    .map(({ span }): Run => ({ spans: [span], outer: span, isClosed: true }));
  const isHeading = headings(document);
  const quotations = [
    ...blocks.map((block) => blockQuotation(document, block)),
    ...[...inline, ...declared]
      .map((run) => inlineQuotation(document, run))
      .filter((quotation): quotation is Detected => quotation !== null)
      .filter((quotation) => isQuotation(document, quotation, { genre, isHeading: isHeading(quotation.span.start) })),
  ].sort((a, b) => a.span.start - b.span.start);
  return quotations;
}

function markedParagraphs(
  text: string,
  paragraphs: readonly Paragraph[],
  language: string | null,
  isSpared: (offset: number) => boolean,
): readonly MarkedParagraph[] {
  const options = {
    language: language?.split('-')[0] ?? null,
    guillemetsPointIn: pointsIn(text, language),
    hasLeftMarks: /[“„]/.test(text),
  };
  return paragraphs.map((paragraph, k) => {
    let pairs = pairsIn(text, paragraph.start, paragraph.end, options);
    // A line of verse is no paragraph: where a mark stays open at a line's end, the rest of the block is looked at.
    if (!paragraph.endsBlock && pairs.some(({ isClosed }) => !isClosed)) {
      let last = k;
      while (!paragraphs[last]!.endsBlock && last < k + VERSE_LINES && last + 1 < paragraphs.length) last++;
      const wider = pairsIn(text, paragraph.start, paragraphs[last]!.end, options);
      const whole = wider.filter(({ outer }) => outer.start < paragraph.end);
      if (whole.every(({ isClosed }) => isClosed)) pairs = whole;
    }
    return { paragraph, pairs: pairs.filter(({ depth, outer }) => depth === 0 && !isSpared(outer.start)) };
  });
}

const VERSE_LINES = 12;

/** Whether an offset lies in one of the spans, which are in order. */
function sparedBy(spans: readonly Span[]): (offset: number) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  return (offset) => {
    const index = lastStartingBy(sorted, offset);
    return index >= 0 && offset < sorted[index]!.end;
  };
}

function indexIn(spans: readonly Span[]): (offset: number) => number {
  return (offset) => lastStartingBy(spans, offset);
}

function lastStartingBy(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function headings(document: Document): (offset: number) => boolean {
  return sparedBy(document.markup.filter(({ kind }) => kind === 'heading').map(({ span }) => span));
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && text[start]!.trim() === '') start++;
  while (end > start && text[end - 1]!.trim() === '') end--;
  return { start, end };
}

function inlineQuotation(document: Document, run: Run): Detected | null {
  const spans = run.spans.map((span) => trimmed(document.text, span)).filter(({ start, end }) => end > start);
  if (spans.length === 0 || !spans.some(({ start, end }) => wordsOf(document.text, start, end).count > 0)) return null;
  return quotation(document, spans, 'inline', run.isClosed);
}

function blockQuotation(document: Document, block: Block): Detected {
  return quotation(document, block.spans, 'block', true);
}

const OWN_LANGUAGE_WORDS = 4;
const OTHER_SCRIPT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function quotation(document: Document, spans: readonly Span[], form: 'inline' | 'block', isClosed: boolean): Detected {
  const { text } = document;
  const words = spans.map(({ start, end }) => text.slice(start, end)).join(' ');
  return {
    span: { start: spans[0]!.start, end: spans.at(-1)!.end },
    spans,
    words,
    form,
    language: languageOf(words, document.language),
    parts: partsOf(text, spans),
    isClosed,
  };
}

/** The document's, unless the quotation is written in another script or says otherwise at some length. */
function languageOf(words: string, language: string | null): string | null {
  const isOther = OTHER_SCRIPT.test(words);
  if (language !== null && !isOther && wordsOf(words).count < OWN_LANGUAGE_WORDS * 5) return language;
  return tellLanguage(words) ?? language;
}
