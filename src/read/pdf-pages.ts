/**
 * From lines in reading order to text: without running heads and page numbers, notes apart, words joined that a line's
 * end cut, and a blank line between paragraphs.
 */

import type { Locus, Markup } from '../types.ts';
import type { Line, Piece } from './pdf-layout.ts';
import { median } from './pdf-layout.ts';
import { paragraphsOf, trimmed } from './spans.ts';

export interface Page {
  /** As the file labels it, or null. */
  readonly label: string | null;
  readonly lines: readonly Line[];
}

/** How many lines at a page's edges may be a running head or a page number. */
const EDGE_LINES = 3;
const NUMBER =
  /^[\s\-–—|[(]*(?:page|seite|p\.|s\.)?\s*(\d{1,5}|[ivxlc]{1,8})(?:\s*(?:of|von|\/)\s*\d{1,5})?[\s\-–—|\])]*$/i;
const NOTE_START = /^\s*(?:\[?(\d{1,3})\]?[.)]?|([*†‡§¶]{1,3}))(?=\s|\p{L}|[“"«„(])/u;

/** A speaker's turn begins a paragraph, however close it stands to the one before. */
const LABEL = /^(?:\d{1,2}\s+)?(?:[QA]\.\s|\p{Lu}[\p{Lu} .'’-]{2,40}:\s)/u;

/** How much of the text's end the next line may look at. */
const MUTABLE_LENGTH = 200;

interface PageText {
  readonly label: string;
  readonly body: readonly Line[];
  readonly notes: readonly Line[];
}

export function writePages(pages: readonly Page[]): { text: string; loci: Locus[]; markup: Markup[] } {
  const furniture = furnitureOf(pages);
  const labels = labelsOf(pages, furniture);
  const bodySize = usualSize(pages.flatMap(({ lines }) => lines));
  const vocabulary = vocabularyOf(pages);
  const parts = pages.map((page, index): PageText => {
    const kept = page.lines.filter((line) => !furniture.has(line));
    const notes = noteLines(kept, bodySize);
    return {
      label: labels[index]!,
      body: kept.filter((line) => !notes.has(line)),
      notes: kept.filter((line) => notes.has(line)),
    };
  });

  const writer = new PageWriter(vocabulary);
  for (const [index, { label, body, notes }] of parts.entries()) writer.page(label, body, notesOn(index, notes));
  for (const [index, { label, notes }] of parts.entries()) writer.notes(label, index, notes);
  return writer.finish();
}

/** How far apart, in lines, a running head stands from the text. */
const MARGIN_GAP = 1.35;

/**
 * The rows at a page's head and foot that stand apart from its text, as running heads do: those before the first gap,
 * where it comes early.
 */
function marginsOf(lines: readonly Line[]): ReadonlySet<Line> {
  const margins = new Set<Line>();
  const rows = [...lines].sort((a, b) => b.baseline - a.baseline);
  const spacing = usualSpacing(lines);
  for (const fromEdge of [rows, rows.toReversed()]) {
    let count = 1;
    let rowsSeen = 1;
    while (count < fromEdge.length && rowsSeen <= EDGE_LINES) {
      const step = Math.abs(fromEdge[count]!.baseline - fromEdge[count - 1]!.baseline);
      if (step > MARGIN_GAP * spacing) break;
      if (step > 1) rowsSeen++;
      count++;
    }
    if (rowsSeen <= EDGE_LINES && count < fromEdge.length)
      for (const line of fromEdge.slice(0, count)) margins.add(line);
  }
  return margins;
}

/** What comes back from page to page but for its numbers. */
function furnitureKey(words: string): string {
  return words
    .toLowerCase()
    .replace(/\d+|\b[ivxlc]+\b/g, '#')
    .replace(/\s+/g, ' ')
    .replace(/^[#\s]+|[#\s]+$/g, '');
}

/** Lines at the top or the foot that come back from page to page, but for their numbers, and lone page numbers. */
function furnitureOf(pages: readonly Page[]): Set<Line> {
  const seen = new Map<string, { line: Line; page: number; isApart: boolean }[]>();
  const numbers: { line: Line; page: number }[] = [];
  for (const [page, { lines }] of pages.entries()) {
    const byHeight = [...lines].sort((a, b) => b.baseline - a.baseline);
    const edge = new Set([...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(-EDGE_LINES)]);
    const margins = marginsOf(lines);
    for (const line of edge) {
      const words = rawText(line);
      if (NUMBER.test(words)) numbers.push({ line, page });
      const key = furnitureKey(words);
      if (key === '') continue;
      const place = { line, page, isApart: margins.has(line) };
      const list = seen.get(key);
      if (list === undefined) seen.set(key, [place]);
      else list.push(place);
    }
  }
  const furniture = new Set<Line>();
  for (const places of seen.values()) {
    // A sentence may stand at the edge of two pages by chance; a running head comes back, and keeps its distance.
    const apart = places.filter(({ isApart }) => isApart);
    const trusted = new Set(places.map(({ page }) => page)).size >= 4 ? places : apart;
    const onPages = new Set(trusted.map(({ page }) => page)).size;
    if (onPages < 2 || (onPages < 3 && pages.length > 4)) continue;
    for (const { line, page } of trusted) {
      // At about the same height as on another page.
      const isAlike = trusted.some(
        (other) => other.page !== page && Math.abs(other.line.baseline - line.baseline) < 3 * line.size,
      );
      if (isAlike) furniture.add(line);
    }
  }
  for (const { line, page } of numbers) {
    const { lines } = pages[page]!;
    const isOutermost =
      !lines.some((other) => other !== line && !furniture.has(other) && other.baseline > line.baseline + 1) ||
      !lines.some((other) => other !== line && !furniture.has(other) && other.baseline < line.baseline - 1);
    if (isOutermost && lines.length > 1) furniture.add(line);
  }
  return furniture;
}

/** The file's own labels, else printed numbers where they count on, else 1, 2, 3. */
function labelsOf(pages: readonly Page[], furniture: ReadonlySet<Line>): string[] {
  if (pages.some(({ label }) => label !== null)) return pages.map(({ label }, index) => label ?? String(index + 1));
  const printed = pages.map(({ lines }) => {
    for (const line of lines) {
      if (!furniture.has(line)) continue;
      const words = rawText(line);
      const number =
        NUMBER.exec(words)?.[1] ??
        /^\s*(\d{1,5})\s{2,}|\s{2,}(\d{1,5})\s*$|^(\d{1,4})\s|\s(\d{1,4})$/.exec(words)?.slice(1).find(Boolean);
      if (number !== undefined && /^\d+$/.test(number)) return Number(number);
    }
    return null;
  });
  const offsets = printed
    .map((number, index) => (number === null ? null : number - index))
    .filter((offset) => offset !== null);
  const offset = median(offsets);
  const agreeing = offsets.filter((each) => each === offset).length;
  const first = agreeing * 2 > pages.length ? offset : 1;
  return pages.map((_, index) => String(first + index));
}

/** The size in which most letters are set. */
function usualSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const line of lines) {
    for (const piece of line.pieces) {
      const size = Math.round(piece.size * 4) / 4;
      letters.set(size, (letters.get(size) ?? 0) + piece.text.length);
    }
  }
  let usual = 0;
  let most = 0;
  for (const [size, count] of letters) {
    if (count > most) {
      usual = size;
      most = count;
    }
  }
  return usual;
}

/** At the foot of each column, lines in a smaller size of which the first begins with a note's mark. */
function noteLines(lines: readonly Line[], bodySize: number): Set<Line> {
  const notes = new Set<Line>();
  const columns = new Map<number, Line[]>();
  for (const line of lines) {
    const column = columns.get(line.column);
    if (column === undefined) columns.set(line.column, [line]);
    else column.push(line);
  }
  for (const column of columns.values()) {
    let first = column.length;
    while (first > 0 && usualSize([column[first - 1]!]) < bodySize * 0.95) first--;
    while (first < column.length && !NOTE_START.test(rawText(column[first]!))) first++;
    // Notes in the text's own size still begin with a raised mark that the text has called.
    for (let i = 1; i < first; i++) {
      const mark = raisedMarks(column[i]!)[0];
      if (mark?.isFirst !== true) continue;
      if (
        column
          .slice(0, i)
          .some((line) => raisedMarks(line).some(({ words, isFirst }) => !isFirst && words === mark.words))
      )
        first = i;
    }
    for (const line of column.slice(first)) notes.add(line);
  }
  return notes;
}

function isRaised(piece: Piece, line: Line): boolean {
  return piece.size < line.size * 0.85 && piece.baseline > line.baseline + line.size * 0.15;
}

const CALL = /^(?:\d{1,3}|[*†‡§¶]{1,3})$/;

/** The raised numbers and symbols of a line. */
function raisedMarks(line: Line): { words: string; isFirst: boolean }[] {
  return line.pieces
    .map((piece, index) => ({ piece, words: piece.text.trim(), isFirst: index === 0 }))
    .filter(({ piece, words }) => isRaised(piece, line) && CALL.test(words));
}

/** The labels of the notes that begin on a page, each with its target. */
function notesOn(page: number, lines: readonly Line[]): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const line of lines) {
    const label = noteLabel(line);
    if (label !== null) targets.set(label, `page-${page + 1}-note-${label}`);
  }
  return targets;
}

function noteLabel(line: Line): string | null {
  const start = NOTE_START.exec(rawText(line));
  return start === null ? null : (start[1] ?? start[2])!;
}

/** A line's words, with blanks where gaps are. */
function rawText(line: Line): string {
  let text = '';
  let previous: Piece | null = null;
  for (const piece of line.pieces) {
    if (previous !== null && isGap(previous, piece) && !/\s$/.test(text) && !/^\s/.test(piece.text)) text += ' ';
    text += piece.text;
    previous = piece;
  }
  return text.trim();
}

function isGap(a: Piece, b: Piece): boolean {
  const gap = b.left >= a.left ? b.left - a.right : a.left - b.right;
  return gap > 0.13 * Math.max(a.size, b.size);
}

/** How often each word of the file occurs inside lines: what joins a word cut at a line's end is decided by it. */
function vocabularyOf(pages: readonly Page[]): ReadonlySet<string> {
  const vocabulary = new Set<string>();
  for (const { lines } of pages) {
    for (const line of lines) {
      const words =
        rawText(line)
          .toLowerCase()
          .match(/[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*/gu) ?? [];
      for (const word of words) vocabulary.add(word.replaceAll('‐', '-'));
    }
  }
  return vocabulary;
}

class PageWriter {
  readonly #vocabulary: ReadonlySet<string>;
  readonly #written: string[] = [];
  #writtenLength = 0;
  /** The end of the text, which may still change. Kept short, for it is looked at with every line. */
  #text = '';
  readonly #loci: Locus[] = [];
  readonly #marks: Markup[] = [];
  #last: Line | null = null;

  constructor(vocabulary: ReadonlySet<string>) {
    this.#vocabulary = vocabulary;
  }

  page(label: string, lines: readonly Line[], notes: ReadonlyMap<string, string>): void {
    const start = this.#length;
    const spacing = usualSpacing(lines);
    for (const [index, line] of lines.entries()) {
      this.#join(line, lines[index - 1] ?? null, spacing);
      this.#write(line, notes);
      this.#last = line;
    }
    this.#place('page', label, start);
  }

  notes(label: string, page: number, lines: readonly Line[]): void {
    const pageStart = this.#length;
    let start = -1;
    let target = '';
    const close = (): void => {
      if (start >= 0) this.#marks.push({ kind: 'note', span: { start, end: this.#length }, target });
      start = -1;
    };
    for (const [index, line] of lines.entries()) {
      const mark = noteLabel(line);
      if (mark !== null || index === 0) {
        close();
        this.#paragraph();
        this.#last = null;
        start = this.#length;
        target = `page-${page + 1}-note-${mark ?? ''}`;
        this.#write(line, new Map(), mark ?? '');
      } else {
        this.#join(line, lines[index - 1]!, Infinity);
        this.#write(line, new Map());
      }
      this.#last = line;
    }
    close();
    if (lines.length > 0) this.#place('page', label, pageStart);
  }

  finish(): { text: string; loci: Locus[]; markup: Markup[] } {
    const text = [...this.#written, this.#text].join('');
    const markup = this.#marks.map((mark) => ({ ...mark, span: trimmed(text, mark.span.start, mark.span.end) }));
    const loci = this.#loci.map((locus) => ({ ...locus, span: trimmed(text, locus.span.start, locus.span.end) }));
    return {
      text,
      loci: loci.filter(({ span }) => span.end > span.start),
      markup: [...paragraphsOf(text), ...markup.filter(({ span }) => span.end > span.start)],
    };
  }

  #place(kind: 'page', label: string, start: number): void {
    this.#loci.push({ kind, label, span: { start, end: this.#length } });
  }

  get #length(): number {
    return this.#writtenLength + this.#text.length;
  }

  #settle(): void {
    if (this.#text.length < 4 * MUTABLE_LENGTH) return;
    const settled = this.#text.slice(0, -MUTABLE_LENGTH);
    this.#written.push(settled);
    this.#writtenLength += settled.length;
    this.#text = this.#text.slice(-MUTABLE_LENGTH);
  }

  #paragraph(): void {
    if (this.#length > 0) this.#text += '\n\n';
  }

  /** What stands between the line before and this one: nothing, a blank, a line's end, or a paragraph's. */
  #join(line: Line, before: Line | null, spacing: number): void {
    const last = this.#last;
    if (last === null || this.#length === 0) return this.#paragraph();
    const words = rawText(line);
    const isContinued = before === null || before.column !== line.column;
    const cut = /[-‐\u00ad]$/.test(this.#text.slice(-1))
      ? /([\p{L}\p{M}]+)[-‐\u00ad]$/u.exec(this.#text.slice(-60))
      : null;
    const next = /^[\p{L}\p{M}]+/u.exec(words)?.[0] ?? '';
    if (cut !== null && /^\p{Ll}/u.test(next)) {
      const whole = (cut[1]! + next).toLowerCase();
      const divided = `${cut[1]!}-${next}`.toLowerCase();
      if (this.#vocabulary.has(whole) || !this.#vocabulary.has(divided)) this.#text = this.#text.slice(0, -1);
      return;
    }
    if (isContinued) {
      const isEnded = isShort(last) || /[.!?…:”"»)\]]\s*$/.test(this.#text.slice(-3));
      const goesOn = !isEnded || /^\p{Ll}/u.test(words);
      if (goesOn && Math.abs(last.size - line.size) < 0.6) this.#text += ' ';
      else this.#paragraph();
      return;
    }
    if (isNewParagraph(line, before, spacing)) this.#paragraph();
    else this.#text += isShort(before) ? '\n' : ' ';
  }

  #write(line: Line, notes: ReadonlyMap<string, string>, ownMark = ''): void {
    let previous: Piece | null = null;
    let isFirst = true;
    for (const piece of line.pieces) {
      const raised = isRaised(piece, line);
      const words = piece.text.trim();
      const target = raised && !(isFirst && ownMark !== '') ? (notes.get(words) ?? null) : null;
      if (raised && CALL.test(words) && !(isFirst && ownMark === words)) {
        const start = this.#length;
        this.#text += `[${words}]`;
        const span = { start, end: this.#length };
        this.#marks.push(target === null ? { kind: 'note-call', span } : { kind: 'note-call', span, target });
      } else if (!(raised && isFirst && ownMark === words)) {
        if (previous !== null && isGap(previous, piece) && !/\s$/.test(this.#text) && !/^\s/.test(piece.text))
          this.#text += ' ';
        let text = piece.text.replace(/\s+/g, ' ');
        if (isFirst && ownMark !== '') text = text.replace(NOTE_START, '').trimStart();
        this.#text += /\s$/.test(this.#text) ? text.trimStart() : text;
      }
      previous = piece;
      isFirst = false;
    }
    this.#text = this.#text.trimEnd();
    this.#settle();
  }
}

/** The usual distance from line to line: of the two in the middle the smaller, since paragraphs stand further apart. */
function usualSpacing(lines: readonly Line[]): number {
  const gaps: number[] = [];
  for (let i = 1; i < lines.length; i++) {
    const gap = lines[i - 1]!.baseline - lines[i]!.baseline;
    if (lines[i - 1]!.column === lines[i]!.column && gap > 0) gaps.push(gap);
  }
  gaps.sort((a, b) => a - b);
  return gaps[(gaps.length - 1) >> 1] ?? Infinity;
}

function isNewParagraph(line: Line, before: Line, spacing: number): boolean {
  const gap = before.baseline - line.baseline;
  if (LABEL.test(rawText(line))) return true;
  if (gap > spacing * 1.3 || Math.abs(line.size - before.size) > 0.12 * before.size) return true;
  const indent = indentOf(line);
  const isIndented = indent > 0.7 * line.size && indent < 5 * line.size && indentOf(before) < 0.5 * line.size;
  return isIndented || (isShort(before) && /[.!?…”"»:؟。]$/.test(rawText(before)) && indent < 0.5 * line.size);
}

/** How far from the edge of its column a line begins. */
function indentOf(line: Line): number {
  return line.isRightToLeft ? line.columnRight - line.right : line.left - line.columnLeft;
}

/** Whether a line ends well before its column does. */
function isShort(line: Line): boolean {
  const left = line.isRightToLeft ? line.left - line.columnLeft : line.columnRight - line.right;
  return left > 0.2 * (line.columnRight - line.columnLeft);
}
