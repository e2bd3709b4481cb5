/** The document as a reader sees it: paragraphs, and in them the quotations as links to what was found of them. */

import type { Finding, Markup, Span } from '../types.ts';
import type { ShownDocument } from './checked.ts';
import { isFault, WORDING_MARK } from './labels.ts';
import { clamp } from './lines.ts';
import { escapeHtml } from './markup.ts';

/** A paragraph, and the findings whose quotations begin in it, by index. */
export interface Row {
  readonly kind: 'heading' | 'block-quotation' | 'paragraph';
  /** Whether its line ends say nothing. */
  readonly isWrapped: boolean;
  readonly html: string;
  readonly findings: readonly number[];
}

/** A stretch of the document that belongs to one quotation, the innermost where they nest. */
interface Piece extends Span {
  readonly finding: number;
}

/** How the id of a mark and of its finding is made; several documents may share a page. */
export type Anchor = (kind: 'mark' | 'finding', finding: number) => string;

export function rowsOf(document: ShownDocument, findings: readonly Finding[], anchor: Anchor): Row[] {
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
    const html = blockHtml(text, block, own, { findings, faults, marked, anchor });
    rows.push({
      kind: kindOf(block),
      isWrapped: isWrapped(text.slice(block.start, block.end)),
      html,
      findings: beginning,
    });
  });
  return rows;
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

/** Asks of each block in turn what it is; the blocks and the markup are both in order. */
function kindsIn(markup: readonly Markup[]): (block: Span) => Row['kind'] {
  const holders = markup.filter(({ kind }) => kind === 'heading' || kind === 'block-quotation');
  let next = 0;
  let open: Markup[] = [];
  return (block) => {
    while (next < holders.length && holders[next]!.span.start <= block.start + SLACK_UNITS) open.push(holders[next++]!);
    open = open.filter(({ span }) => span.end > block.start);
    const holding = open.filter(({ span }) => span.end >= block.end - SLACK_UNITS);
    if (holding.some(({ kind }) => kind === 'heading')) return 'heading';
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

interface Marking {
  readonly findings: readonly Finding[];
  /** Of each finding: where the document's words differ in substance. */
  readonly faults: readonly (readonly Span[])[];
  /** Findings that have their anchor already. */
  readonly marked: Set<number>;
  readonly anchor: Anchor;
}

function blockHtml(text: string, block: Span, pieces: readonly Piece[], marking: Marking): string {
  let html = '';
  let at = block.start;
  pieces.forEach((piece) => {
    const start = Math.max(piece.start, block.start);
    const end = Math.min(piece.end, block.end);
    if (end <= start) return;
    html += escapeHtml(text.slice(at, start)) + markHtml(text, { start, end }, piece, marking);
    at = end;
  });
  return html + escapeHtml(text.slice(at, block.end));
}

function markHtml(
  text: string,
  span: Span,
  { end, finding }: Piece,
  { findings, faults, marked, anchor }: Marking,
): string {
  const { verdict, quotation, remarks } = findings[finding]!;
  const isFirst = !marked.has(finding);
  marked.add(finding);
  const id = isFirst ? ` id="${anchor('mark', finding)}"` : '';
  const number = finding + 1;
  const isLast = end >= quotation.span.end && span.end === end;
  const sign = isLast
    ? `<sup class="sign" aria-hidden="true">${WORDING_MARK[verdict.wording]}${number}</sup>` +
      `<span class="unseen"> (finding ${number}, ${verdict.wording})</span>`
    : '';
  const classes = [
    'q',
    verdict.wording,
    ...(verdict.attribution === 'contradicted' ? ['contradicted'] : []),
    ...(remarks.length > 0 ? ['remarked'] : []),
  ];
  return (
    `<a class="${classes.join(' ')}"${id} ` +
    `href="#${anchor('finding', finding)}">${faultsHtml(text, span, faults[finding]!)}${sign}</a>`
  );
}

function faultsHtml(text: string, span: Span, faults: readonly Span[]): string {
  let html = '';
  let at = span.start;
  for (const fault of faults) {
    const start = Math.max(fault.start, at);
    const end = Math.min(fault.end, span.end);
    if (end <= start) continue;
    html += `${escapeHtml(text.slice(at, start))}<span class="fault">${escapeHtml(text.slice(start, end))}</span>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at, span.end));
}
