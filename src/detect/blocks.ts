/** Block quotations: those the format declares, and indented paragraphs that a colon announces. */

import type { Document, Span } from '../types.ts';
import type { Paragraph } from './paragraphs.ts';

export interface Block {
  /** The quoted lines or paragraphs, without the signs that mark them. */
  readonly spans: readonly Span[];
  /** All of it, signature included. */
  readonly outer: Span;
}

const LINE_SIGN = /^[\t ]*(?:>[\t ]?)+/;
/** A last line that says whose words they are: "— Ada Lovelace, Notes". */
const SIGNATURE = /^[\t ]*(?:—|–|―|--|\*—|~)\s*\S/;
const LIST_ITEM = /^[\t ]*(?:[-*+•]|\d{1,3}[.)])[\t ]/;
const INDENT = /^(?: {2,}|\t)\S/;
const INDENTED_WORDS = 5;

/** The lines of a block as spans, quote signs and a signature at the end left away; consecutive lines stay together. */
function quotedLines(text: string, block: Span): readonly Span[] {
  const lines: Span[] = [];
  let start = block.start;
  while (start < block.end) {
    let end = text.indexOf('\n', start);
    if (end < 0 || end > block.end) end = block.end;
    lines.push({ start, end });
    start = end + 1;
  }
  let isSigned = false;
  const kept = lines.map(({ start, end }) => {
    const line = text.slice(start, end);
    const sign = LINE_SIGN.exec(line)?.[0].length ?? 0;
    const content = line.slice(sign);
    return {
      start: start + sign + (content.length - content.trimStart().length),
      end: start + sign + content.trimEnd().length,
      hasSign: sign > 0,
    };
  });
  while (kept.length > 1) {
    const last = kept.at(-1)!;
    const words = text.slice(last.start, last.end);
    if (last.end > last.start && !(SIGNATURE.test(words) && !isSigned)) break;
    if (last.end > last.start) isSigned = true;
    kept.pop();
  }
  const spans: Span[] = [];
  let wasBlank = true;
  for (const { start, end, hasSign } of kept) {
    if (end <= start) {
      wasBlank = true;
      continue;
    }
    const last = spans.at(-1);
    if (last !== undefined && !wasBlank && !hasSign) spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start, end });
    wasBlank = false;
  }
  return spans;
}

const WHOLLY_MARKED = /^(?:“[^”]*”|„[^“”]*[“”]|«[^»]*»|"[^"]*"|»[^«]*«|「[^」]*」)[.,;]?$/su;

/** A block that is wholly in marks is quoted inside them. */
function insideMarks(text: string, spans: readonly Span[]): readonly Span[] {
  const first = spans[0];
  const last = spans.at(-1);
  if (first === undefined || last === undefined || !WHOLLY_MARKED.test(text.slice(first.start, last.end))) return spans;
  const trailing = /[.,;]$/.test(text.slice(first.start, last.end)) ? 2 : 1;
  if (spans.length === 1) return [{ start: first.start + 1, end: first.end - trailing }];
  return [
    { start: first.start + 1, end: first.end },
    ...spans.slice(1, -1),
    { start: last.start, end: last.end - trailing },
  ];
}

/** What the format declares. */
function declared(document: Document): readonly Block[] {
  const blocks: Block[] = [];
  let end = -1;
  for (const { kind, span } of document.markup) {
    if (kind !== 'block-quotation' || span.start < end) continue;
    const spans = insideMarks(document.text, quotedLines(document.text, span));
    if (spans.length > 0) blocks.push({ spans, outer: span });
    end = span.end;
  }
  return blocks;
}

/** In plain text: indented lines that are no list, behind a paragraph that ends in a colon. */
function indented(document: Document, paragraphs: readonly Paragraph[]): readonly Block[] {
  if (document.markup.length > 0) return [];
  const { text } = document;
  const blocks: Block[] = [];
  for (let k = 1; k < paragraphs.length; k++) {
    const before = paragraphs[k - 1]!;
    const { start, end } = paragraphs[k]!;
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const lines = text.slice(lineStart, end).split('\n');
    if (!before.endsBlock || !/[:：]$/.test(text.slice(before.start, before.end))) continue;
    if (!lines.every((line) => INDENT.test(line)) || LIST_ITEM.test(lines[0]!)) continue;
    if (INDENT.test(text.slice(text.lastIndexOf('\n', before.start - 1) + 1, before.start + 1))) continue;
    if (text.slice(start, end).split(/\s+/).length < INDENTED_WORDS) continue;
    const outer = { start, end };
    const spans = insideMarks(text, quotedLines(text, outer));
    if (spans.length > 0) blocks.push({ spans, outer });
  }
  return blocks;
}

export function blocksOf(document: Document, paragraphs: readonly Paragraph[]): readonly Block[] {
  return [...declared(document), ...indented(document, paragraphs)].sort((a, b) => a.outer.start - b.outer.start);
}
