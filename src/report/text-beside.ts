/** The two texts of a finding on a terminal: in aligned lines where that can be read, one after the other where not. */

import { isFault } from '../text/variants.ts';
import type { Finding, Variant } from '../types.ts';
import { type Column, laidBeside, type Token } from './beside.ts';
import type { Painter, Role } from './painter.ts';
import { hasRightToLeft, printable } from './printable.ts';
import { type Side, type Stretch, sidesOf } from './sides.ts';
import { type Run, runsOf, widthOf, wrap } from './width.ts';

export interface TextOptions {
  /** Cells in a line. */
  readonly width: number;
  readonly painter: Painter;
  /** Whether right-to-left words amid others are put between isolates (U+2068, U+2069). Only a terminal needs them. */
  readonly isolates: boolean;
}

export const LABEL_WIDTH = 8;
/** Beyond this many lines alike in a row, the middle ones are left out. */
const ALIKE_LINES = 3;
const WORD = /[\p{L}\p{N}]/u;
/** Words of a signalled omission that are shown at either end. */
const OMITTED_WORDS = 8;
/** Words around, on either side, where they share lines with the passage. */
const CONTEXT_CELLS = 80;

/** The lines, without indentation. None when the finding has no passage. */
export function besideLines(finding: Finding, options: TextOptions): string[] {
  const sides = sidesOf(finding);
  if (sides === null) return [];
  return hasRightToLeft(sides.source.text + sides.document.text)
    ? inTurn(finding, sides.source, sides.document, options)
    : aligned(finding, sides.source, sides.document, options);
}

/** The passage alone, between marks amid the words around it: for findings in which nothing differs. */
export function passageLines(finding: Finding, { width, painter }: TextOptions): string[] {
  const { passage } = finding;
  if (passage === null) return [];
  const words = `“${middleLeftOut(printable(passage.words))}”`;
  return wrap(
    [
      ...runsOf(contextBefore(passage.before, CONTEXT_CELLS), (text) => painter('faint', text)),
      ...runsOf(words, (text) => painter(finding.verdict.wording, text)),
      ...gapBefore(passage.after),
      ...runsOf(contextAfter(passage.after, CONTEXT_CELLS), (text) => painter('faint', text)),
    ],
    width,
  );
}

function gapBefore(after: string): Run[] {
  return /^\s/.test(after) ? [{ painted: '', width: 0, gap: 'blank' }] : [];
}

/** The end of what stands before, from a word's beginning on. */
function contextBefore(before: string, cells: number): string {
  const text = printable(before);
  if (widthOf(text) < cells) return text;
  const tail = lastCells(text, cells - 1);
  return `…${tail.slice(tail.indexOf(' ') + 1)}`;
}

/** The beginning of what follows, to a word's end. */
function contextAfter(after: string, cells: number): string {
  const text = printable(after).trimStart();
  if (widthOf(text) < cells) return text;
  const head = firstCells(text, cells - 1);
  const blank = head.lastIndexOf(' ');
  return `${blank > head.length / 2 ? head.slice(0, blank) : head}…`;
}

function firstCells(text: string, cells: number): string {
  let used = 0;
  let end = 0;
  for (const character of text) {
    used += widthOf(character);
    if (used > cells) break;
    end += character.length;
  }
  return text.slice(0, end);
}

function lastCells(text: string, cells: number): string {
  let used = 0;
  let start = text.length;
  for (const character of Array.from(text).reverse()) {
    used += widthOf(character);
    if (used > cells) break;
    start -= character.length;
  }
  return text.slice(start);
}

const SHOWN_WORDS = 90;

/** Long words in full would hide the report: the first and the last of them. */
export function middleLeftOut(text: string): string {
  const words = text.split(' ');
  if (words.length <= SHOWN_WORDS) return text;
  const half = SHOWN_WORDS / 2;
  return `${words.slice(0, half).join(' ')} … (${words.length - SHOWN_WORDS} more words) … ${words.slice(-half).join(' ')}`;
}

// ── aligned ──────────────────────────────────────────────────────────────────────────────────────────────────────────

interface Cell {
  readonly lemma: string;
  readonly reading: string;
  readonly lemmaWidth: number;
  readonly readingWidth: number;
  readonly width: number;
  readonly differs: boolean;
  readonly isSpaced: boolean;
}

function aligned(finding: Finding, source: Side, document: Side, { width, painter }: TextOptions): string[] {
  const cells = omissionsShortened(laidBeside(source, document)).map((column) =>
    cellOf(column, source, document, painter),
  );
  const room = Math.max(20, width - LABEL_WIDTH);
  const lines: string[] = [];
  const context = (text: string): void => {
    if (WORD.test(text)) lines.push(' '.repeat(LABEL_WIDTH) + painter('faint', text.trim()));
  };
  const { before, after } = finding.passage!;
  context(contextBefore(before, room));
  let alike: string[] = [];
  const flush = (): void => {
    if (alike.length > ALIKE_LINES + 1) {
      const left = alike.length - 2;
      alike = [alike[0]!, painter('faint', `${' '.repeat(LABEL_WIDTH)}⋮ ${left} lines alike`), alike.at(-1)!];
    }
    lines.push(...alike);
    alike = [];
  };
  for (const row of rowsOf(cells, room)) {
    if (row.some(({ differs }) => differs)) {
      flush();
      if (row.some(({ lemmaWidth }) => lemmaWidth > 0)) {
        lines.push(painter('faint', 'source'.padEnd(LABEL_WIDTH)) + rowText(row, 'lemma'));
      }
      if (row.some(({ readingWidth }) => readingWidth > 0)) {
        lines.push(painter('faint', 'quoted'.padEnd(LABEL_WIDTH)) + rowText(row, 'reading'));
      }
    } else alike.push(' '.repeat(LABEL_WIDTH) + rowText(row, 'reading'));
  }
  flush();
  // The mark that closes the passage's sentence says nothing on a line of its own.
  context(contextAfter(after.replace(/^[^\s\p{L}\p{N}]+/u, ''), room));
  return lines;
}

function rowText(row: readonly Cell[], side: 'lemma' | 'reading'): string {
  const text = row
    .map((cell, k) => {
      const own = side === 'lemma' ? cell.lemmaWidth : cell.readingWidth;
      const padding = k + 1 < row.length ? ' '.repeat(cell.width - own + (cell.isSpaced ? 1 : 0)) : '';
      return cell[side] + padding;
    })
    .join('');
  return text.trimEnd();
}

function rowsOf(cells: readonly Cell[], room: number): Cell[][] {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let used = 0;
  for (const cell of cells) {
    if (row.length > 0 && used + cell.width > room) {
      rows.push(row);
      row = [];
      used = 0;
    }
    row.push(cell);
    used += cell.width + (cell.isSpaced ? 1 : 0);
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function cellOf({ lemma, reading }: Column, source: Side, document: Side, painter: Painter): Cell {
  const [lemmaText, lemmaWidth] = painted(lemma, source, 'lemma', painter);
  const [readingText, readingWidth] = painted(reading, document, 'reading', painter);
  return {
    lemma: lemmaText,
    reading: readingText,
    lemmaWidth,
    readingWidth,
    width: Math.max(lemmaWidth, readingWidth),
    differs: lemma === null || reading === null || hasVariant(lemma, source) || hasVariant(reading, document),
    isSpaced: (lemma?.isSpaced ?? false) || (reading?.isSpaced ?? false),
  };
}

function hasVariant({ span }: Token, side: Side): boolean {
  return side.stretches.some(({ start, end, variant }) => variant !== null && start < span.end && span.start < end);
}

function painted(token: Token | null, side: Side, which: 'lemma' | 'reading', painter: Painter): [string, number] {
  if (token === null) return ['', 0];
  if (token.span.start === token.span.end) return [painter('faint', '⋯'), 1];
  let text = '';
  let width = 0;
  for (const stretch of side.stretches) {
    const start = Math.max(stretch.start, token.span.start);
    const end = Math.min(stretch.end, token.span.end);
    if (start >= end) continue;
    const isLast = end === token.span.end;
    const words = printable(side.text.slice(start, end));
    const shown = isLast ? words.trimEnd() : words;
    width += widthOf(shown);
    text += paintedStretch(stretch, start - stretch.start, shown, which, painter);
  }
  return [text, width];
}

/** The role of a stretch on its side, or null for words that are alike. */
function roleOf({ variant, mark }: Stretch, which: 'lemma' | 'reading'): Role | null {
  if (variant !== null) return variantRole(variant, which);
  return mark === null ? null : 'faint';
}

function variantRole(variant: Variant, which: 'lemma' | 'reading'): Role {
  if (isFault(variant)) return which;
  return variant.signalled && which === 'lemma' ? 'cut' : 'faint';
}

/** `from` is where `shown` begins in the stretch. */
function paintedStretch(
  stretch: Stretch,
  from: number,
  shown: string,
  which: 'lemma' | 'reading',
  painter: Painter,
): string {
  const role = roleOf(stretch, which);
  if (role === null) return shown;
  if (role !== which || stretch.letters.length === 0 || shown.length !== stretch.text.length) {
    return painter(role, shown);
  }
  let text = '';
  let at = from;
  for (const { start, end } of stretch.letters) {
    text += shown.slice(at - from, start - from) + painter('letters', shown.slice(start - from, end - from));
    at = end;
  }
  return painter(role, text + shown.slice(at - from));
}

/** Of a long omission that the document signals, its first and last words. */
function omissionsShortened(columns: readonly Column[]): Column[] {
  const kept: Column[] = [];
  for (let i = 0; i < columns.length; ) {
    const variant = columns[i]!.lemma?.variant ?? null;
    const isCut = (column: Column | undefined): boolean =>
      variant?.signalled === true && column?.reading === null && column.lemma?.variant === variant;
    let end = i + 1;
    while (isCut(columns[i]) && isCut(columns[end])) end++;
    if (end - i > 2 * OMITTED_WORDS + 2) {
      const { lemma } = columns[i + OMITTED_WORDS]!;
      const gap: Token = { ...lemma!, span: { start: lemma!.span.start, end: lemma!.span.start }, isSpaced: true };
      kept.push(...columns.slice(i, i + OMITTED_WORDS), { lemma: gap, reading: null });
      kept.push(...columns.slice(end - OMITTED_WORDS, end));
    } else kept.push(...columns.slice(i, end));
    i = end;
  }
  return kept;
}

// ── one after the other ──────────────────────────────────────────────────────────────────────────────────────────────

/** Right-to-left words cannot be set in columns by blanks; each text has lines of its own, that nothing else shares. */
function inTurn(finding: Finding, source: Side, document: Side, { width, painter }: TextOptions): string[] {
  const { before, after } = finding.passage!;
  const room = Math.max(20, width - 2);
  const own = (side: Side, which: 'lemma' | 'reading'): Run[] =>
    side.stretches.flatMap((stretch) =>
      runsOf(printable(stretch.text), (text) => {
        const role = roleOf(stretch, which);
        return role === null ? text : painter(role, text);
      }),
    );
  const faint = (text: string): Run[] => runsOf(text, (words) => painter('faint', words));
  const indented = (runs: readonly Run[]): string[] => wrap(runs, room).map((line) => `  ${line}`);
  return [
    painter('faint', 'source'),
    ...indented([
      ...faint(`${contextBefore(before, CONTEXT_CELLS)}“`),
      ...own(source, 'lemma'),
      ...faint(`”${gapBefore(after).length > 0 ? ' ' : ''}${contextAfter(after, CONTEXT_CELLS)}`),
    ]),
    painter('faint', 'quoted'),
    ...indented(own(document, 'reading')),
  ];
}
