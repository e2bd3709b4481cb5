/** The document as a reader sees it: paragraphs, and in them the quotations. As data; pages and the desk are made from it. */

import { isFault } from '../text/variants.ts';
import type { Finding, Markup, MarkupKind, Span } from '../types.ts';
import type { ShownDocument } from './checked.ts';
import { clamp } from './lines.ts';

/** A paragraph, and the findings whose quotations begin in it, by index. */
export interface Row {
  readonly kind: 'heading' | 'block-quotation' | 'note' | 'paragraph';
  /** In the document; without white space at either end. */
  readonly span: Span;
  /** How many code units of Markdown's own stand before a heading or a quotation. */
  readonly syntaxUnits: number;
  /** Whether its line ends say nothing. */
  readonly isWrapped: boolean;
  /** In order; together they are the row's text. */
  readonly stretches: readonly RowStretch[];
  readonly findings: readonly number[];
}

/** A stretch of a row that belongs to one quotation, the innermost where they nest, or to none. */
export interface RowStretch {
  readonly text: string;
  readonly quoted: QuotedStretch | null;
}

export interface QuotedStretch {
  readonly finding: number;
  /** Whether nothing of its quotation stands before it, and whether nothing comes behind. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Within the stretch's text: where it differs in substance from the source. */
  readonly faults: readonly Span[];
}

/** A stretch of the document that belongs to one quotation. */
interface Piece extends Span {
  readonly finding: number;
}

export function rowsOf(document: ShownDocument, findings: readonly Finding[]): Row[] {
  const { text, markup = [] } = document;
  const pieces = piecesOf(findings, text.length);
  const faults = findings.map((finding) =>
    finding.variants.filter((variant) => isFault(variant)).map(({ reading }) => clamp(reading.span, text.length)),
  );
  const begins = findings.map(({ quotation }, finding) => ({ at: clamp(quotation.span, text.length).start, finding }));
  begins.sort((a, b) => a.at - b.at || a.finding - b.finding);
  const marked = new Set<number>();
  const rows: Row[] = [];
  let piece = 0;
  let begin = 0;
  const blocks = blocksOf(text);
  const kindOf = kindsIn(markup);
  blocks.forEach((block, k) => {
    while (piece < pieces.length && pieces[piece]!.end <= block.start) piece++;
    const own: Piece[] = [];
    for (let i = piece; i < pieces.length && pieces[i]!.start < block.end; i++) own.push(pieces[i]!);
    // What begins in the white space behind a block belongs to it.
    const reach = blocks[k + 1]?.start ?? text.length + 1;
    const beginning: number[] = [];
    while (begin < begins.length && begins[begin]!.at < reach) beginning.push(begins[begin++]!.finding);
    const kind = kindOf(block);
    rows.push({
      kind,
      span: block,
      syntaxUnits: kind === 'paragraph' ? 0 : (SYNTAX.exec(text.slice(block.start, block.end))?.[0].length ?? 0),
      isWrapped: isWrapped(text.slice(block.start, block.end)),
      stretches: stretchesOf(text, block, own, { findings, faults, marked }),
      findings: beginning,
    });
  });
  return rows;
}

const SYNTAX = /^(?:#{1,6}|>)[ \t]+/;

interface Marking {
  readonly findings: readonly Finding[];
  /** Of each finding: where the document's words differ in substance. */
  readonly faults: readonly (readonly Span[])[];
  /** Findings of which something stands already. */
  readonly marked: Set<number>;
}

function stretchesOf(text: string, block: Span, pieces: readonly Piece[], marking: Marking): RowStretch[] {
  const stretches: RowStretch[] = [];
  let at = block.start;
  const plain = (end: number): void => {
    if (end > at) stretches.push({ text: text.slice(at, end), quoted: null });
  };
  for (const piece of pieces) {
    const start = Math.max(piece.start, block.start);
    const end = Math.min(piece.end, block.end);
    if (end <= start) continue;
    plain(start);
    stretches.push({ text: text.slice(start, end), quoted: quotedStretch({ start, end }, piece, marking) });
    at = end;
  }
  plain(block.end);
  return stretches;
}

function quotedStretch(span: Span, { end, finding }: Piece, { findings, faults, marked }: Marking): QuotedStretch {
  const isFirst = !marked.has(finding);
  marked.add(finding);
  const inside: Span[] = [];
  let at = span.start;
  for (const fault of faults[finding]!) {
    const start = Math.max(fault.start, at);
    const to = Math.min(fault.end, span.end);
    if (to <= start) continue;
    inside.push({ start: start - span.start, end: to - span.start });
    at = to;
  }
  return {
    finding,
    isFirst,
    isLast: end >= findings[finding]!.quotation.span.end && span.end === end,
    faults: inside,
  };
}

/** Paragraphs: between blank lines, or lines where there are no blank ones. Without white space at either end. */
function blocksOf(text: string): Span[] {
  const hasBlankLines = /\n[ \t\r]*\n/.test(text.trim());
  const gap = hasBlankLines ? /(?:\r?\n[ \t]*)(?:\r?\n[ \t]*)+|\r[ \t]*\r/g : /(?:\r?\n|\r)[ \t]*/g;
  const blocks: Span[] = [];
  let start = 0;
  const push = (end: number): void => {
    const words = text.slice(start, end);
    const head = words.length - words.trimStart().length;
    if (head < words.length) blocks.push({ start: start + head, end: start + words.trimEnd().length });
  };
  for (const found of text.matchAll(gap)) {
    push(found.index);
    start = found.index + found[0].length;
  }
  push(text.length);
  return blocks;
}

/** How far a block's ends may lie from those of the markup that holds it: a sign of its own, white space. */
const SLACK_UNITS = 4;

const HOLDING: ReadonlySet<MarkupKind> = new Set(['heading', 'note', 'block-quotation']);

/** Asks of each block in turn what it is; the blocks and the markup are both in order. */
function kindsIn(markup: readonly Markup[]): (block: Span) => Row['kind'] {
  const holders = markup.filter(({ kind }) => HOLDING.has(kind));
  let next = 0;
  let open: Markup[] = [];
  return (block) => {
    while (next < holders.length && holders[next]!.span.start <= block.start + SLACK_UNITS) open.push(holders[next++]!);
    open = open.filter(({ span }) => span.end > block.start);
    const holding = open.filter(({ span }) => span.end >= block.end - SLACK_UNITS);
    const is = (kind: MarkupKind): boolean => holding.some((each) => each.kind === kind);
    if (is('heading')) return 'heading';
    if (is('note')) return 'note';
    return holding.length > 0 ? 'block-quotation' : 'paragraph';
  };
}

const WRAPPED_UNITS = { least: 45, most: 110 };

/** Whether lines end only because they were full, as in files wrapped by hand: they may then be filled anew. */
function isWrapped(text: string): boolean {
  const lines = text.split('\n');
  const full = lines.slice(0, -1);
  return full.length > 0 && full.every(({ length }) => length >= WRAPPED_UNITS.least && length <= WRAPPED_UNITS.most);
}

/** In order, without overlaps. */
function piecesOf(findings: readonly Finding[], length: number): Piece[] {
  const runs = findings.flatMap(({ quotation }, finding) =>
    quotation.spans.map((each): Piece => {
      const { start, end } = clamp(each, length);
      return { start, end, finding };
    }),
  );
  runs.sort((a, b) => a.start - b.start || b.end - a.end || a.finding - b.finding);
  const pieces: Piece[] = [];
  const open: Piece[] = [];
  let at = 0;
  const advance = (to: number): void => {
    while (open.length > 0 && at < to) {
      const top = open.at(-1)!;
      const end = Math.min(top.end, to);
      if (end > at) pieces.push({ start: at, end, finding: top.finding });
      at = Math.max(at, end);
      if (top.end <= at) open.pop();
    }
    at = to;
  };
  for (const run of runs) {
    if (run.end <= run.start) continue;
    advance(run.start);
    while (open.length > 0 && open.at(-1)!.end <= at) open.pop();
    open.push(run);
  }
  advance(length);
  return pieces;
}
