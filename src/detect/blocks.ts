/** Block quotations: those the format declares, and paragraphs of plain text that are set off, announced or cited. */

import { trimmed } from '../text/span.ts';
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
const INTRODUCED_WORDS = 5;
/** Lines of an address or of code have fewer. */
const LINE_WORDS = 4;
/** A citation in brackets that ends a paragraph: a page, a verse, a year. */
const CITED = /\s?[([][^()[\]\n]*\d[^()[\]\n]*[)\]]\.?$/u;
const CITATION_UNITS = 120;
const SIGNATURE_UNITS = 100;

/** A last line that begins with a dash signs, unless the one before does so as well: then people speak. */
function isSignature(line: string, before: string | undefined): boolean {
  return before !== undefined && SIGNATURE.test(line) && !SIGNATURE.test(before);
}

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
    const { start, end } = kept.at(-2)!;
    if (last.end > last.start && (isSigned || !isSignature(words, text.slice(start, end)))) break;
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

/**
 * In plain text: indented lines that are no list, behind a paragraph that ends in a colon or with a signature of their
 * own; and a paragraph behind a colon that ends in a citation, or is signed. Lines that stand as paragraphs of their own,
 * as verse and dialogue do, are one block when they are indented.
 */
function introduced(document: Document, paragraphs: readonly Paragraph[]): readonly Block[] {
  if (document.markup.some(({ kind }) => kind !== 'paragraph')) return [];
  const { text } = document;
  const blocks: Block[] = [];
  const stanzas = stanzasOf(paragraphs);
  for (let k = 1; k < stanzas.length; k++) {
    const before = stanzas[k - 1]!;
    const outer = stanzas[k]!;
    const { start, end } = outer;
    const lines = text.slice(lineStartOf(text, start), end).split('\n');
    if (LIST_ITEM.test(lines[0]!)) continue;
    if (INDENT.test(text.slice(lineStartOf(text, before.start), before.start + 1))) continue;
    const words = text.slice(start, end).split(/\s+/).length;
    if (words < INTRODUCED_WORDS || (!outer.isParagraph && words < LINE_WORDS * lines.length)) continue;
    const isAnnounced = /[:：]$/.test(text.slice(before.start, before.end));
    const isIndented = lines.every((line) => INDENT.test(line));
    if ((!outer.isParagraph && !isIndented) || isTabular(text, outer)) continue;
    const next = stanzas[k + 1];
    const isSigned =
      isSignature(lines.at(-1)!, lines.at(-2)) ||
      (next !== undefined &&
        next.end - next.start < SIGNATURE_UNITS &&
        SIGNATURE.test(text.slice(next.start, next.end)));
    const isCited = CITED.test(text.slice(Math.max(start, end - CITATION_UNITS), end));
    const says = [isAnnounced, isIndented, isSigned || isCited].filter(Boolean).length;
    if (says < 2) continue;
    const cited = isCited && !isSigned ? withoutCitation(text, outer) : outer;
    const spans = insideMarks(text, quotedLines(text, cited));
    if (spans.length > 0) blocks.push({ spans, outer: { start, end } });
  }
  return blocks;
}

/** Whether a third of the words that begin the span are figures, as in tables and lists of results: nobody says those. */
export function isTabular(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, Math.min(end, start + 200)).split(/\s+/);
  return words.length > 2 && words.filter((word) => /\d/.test(word)).length * 3 >= words.length;
}

interface Stanza extends Span {
  /** False for several lines that stand as paragraphs of their own. */
  readonly isParagraph: boolean;
}

/** What stands between blank lines. */
function stanzasOf(paragraphs: readonly Paragraph[]): readonly Stanza[] {
  const stanzas: Stanza[] = [];
  let start: number | null = null;
  for (const paragraph of paragraphs) {
    start ??= paragraph.start;
    if (!paragraph.endsBlock) continue;
    stanzas.push({ start, end: paragraph.end, isParagraph: start === paragraph.start });
    start = null;
  }
  return stanzas;
}

function lineStartOf(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function withoutCitation(text: string, { start, end }: Span): Span {
  const citation = CITED.exec(text.slice(Math.max(start, end - CITATION_UNITS), end))![0];
  return trimmed(text, { start, end: end - citation.length });
}

export function blocksOf(document: Document, paragraphs: readonly Paragraph[]): readonly Block[] {
  return [...declared(document), ...introduced(document, paragraphs)].sort((a, b) => a.outer.start - b.outer.start);
}
