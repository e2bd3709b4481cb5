/**
 * From lines in reading order to text: without running heads and page numbers, notes apart, words joined that a line's
 * end cut, and a blank line between paragraphs.
 */

import type { Locus, Markup } from '../../types.ts';
import { isExponent } from '../building/exponents.ts';
import type { MadeText } from '../building/joined-texts.ts';
import { paragraphsOf, trimmed } from '../building/spans.ts';
import { moverBehind } from '../building/without-syntax.ts';
import { withEndnotes } from './endnotes.ts';
import { furnitureOf, labelsOf, withoutLineNumbers } from './furniture.ts';
import type { Line, Piece } from './layout.ts';
import { isGap, isRaised, isShort, type Page, rawText, usualSize, usualSpacing } from './lines.ts';
import { CALL, NOTE_START, noteLabel, noteLines, notesOn } from './notes.ts';
import { isNewParagraph, isOneWord, isSetOff, vocabularyOf } from './paragraphs.ts';
import type { PlacedRun } from './places.ts';

/** How much of the text's end the next line may look at. */
const MUTABLE_LENGTH = 200;

interface PageText {
  readonly label: string;
  readonly body: readonly Line[];
  readonly notes: readonly Line[];
}

export interface WrittenPages {
  readonly made: MadeText;
  /** Where each stretch of the text was drawn, in order. */
  readonly runs: readonly PlacedRun[];
}

export function writePages(given: readonly Page[]): WrittenPages {
  const pages = given.map(withoutLineNumbers);
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
  for (const [index, { label, body, notes }] of parts.entries()) writer.page(label, index, body, notesOn(index, notes));
  for (const [index, { label, notes }] of parts.entries()) writer.notes(label, index, notes);
  const { made, cuts } = withEndnotes(writer.finish());
  const moved = moverBehind(cuts);
  return { made, runs: writer.runs.map(moved).filter(({ span }) => span.end > span.start) };
}

/** The arrow that leads from a note of a web page back to its call, when the page was printed. */
const WAY_BACK = /^[↩⏎]\ufe0e?$/u;

/** How far letters reach above and below the line they stand on, in their size. */
const ASCENT = 0.8;
const DESCENT = 0.22;

class PageWriter {
  readonly runs: PlacedRun[] = [];
  #page = 0;
  readonly #vocabulary: ReadonlySet<string>;
  readonly #written: string[] = [];
  #writtenLength = 0;
  /** The end of the text, which may still change. Kept short, for it is looked at with every line. */
  #text = '';
  readonly #loci: Locus[] = [];
  readonly #marks: Markup[] = [];
  #last: Line | null = null;
  /** The lines of the paragraph that is being written, and where it began. */
  #block: Line[] = [];
  #blockStart = 0;
  /** Whether the paragraph before ended as one that introduces words. */
  #handsOver = false;

  constructor(vocabulary: ReadonlySet<string>) {
    this.#vocabulary = vocabulary;
  }

  page(label: string, index: number, lines: readonly Line[], notes: ReadonlyMap<string, string>): void {
    this.#page = index + 1;
    const start = this.#length;
    const spacing = usualSpacing(lines);
    for (const [k, line] of lines.entries()) {
      this.#join(line, lines[k - 1] ?? null, spacing);
      this.#block.push(line);
      this.#write(line, notes);
      this.#last = line;
    }
    this.#endBlock();
    this.#place(label, index, start);
  }

  /** Marks the paragraph that ends here when it is set off as a quotation. */
  #endBlock(): void {
    const lines = this.#block;
    this.#block = [];
    const start = this.#blockStart;
    this.#blockStart = this.#length;
    if (lines.length === 0) return;
    if (isSetOff(lines, this.#handsOver))
      this.#marks.push({ kind: 'block-quotation', span: { start, end: this.#length } });
    this.#handsOver = /[:,]\s*$/.test(this.#text.slice(-4));
  }

  notes(label: string, page: number, lines: readonly Line[]): void {
    this.#page = page + 1;
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
    if (lines.length > 0) this.#place(label, page, pageStart);
  }

  finish(): MadeText {
    const text = [...this.#written, this.#text].join('');
    const markup = this.#marks.map((mark) => ({ ...mark, span: trimmed(text, mark.span.start, mark.span.end) }));
    const loci = this.#loci.map((locus) => ({ ...locus, span: trimmed(text, locus.span.start, locus.span.end) }));
    return {
      text,
      loci: loci.filter(({ span }) => span.end > span.start),
      markup: [...paragraphsOf(text), ...markup.filter(({ span }) => span.end > span.start)],
    };
  }

  #place(label: string, index: number, start: number): void {
    this.#loci.push({ kind: 'page', label, key: `page.${index + 1}`, span: { start, end: this.#length } });
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
    this.#endBlock();
    if (this.#length > 0) this.#text += '\n\n';
    this.#blockStart = this.#length;
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
      if (isOneWord(cut[1]!, next, this.#vocabulary)) this.#text = this.#text.slice(0, -1);
      return;
    }
    if (isContinued) {
      const isEnded = isShort(last) || /[.!?…:”"»)\]]\s*$/.test(this.#text.slice(-3));
      const goesOn = !isEnded || /^\p{Ll}/u.test(words);
      if (goesOn && Math.abs(usualSize([last]) - usualSize([line])) < 0.6) this.#text += ' ';
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
      if (WAY_BACK.test(words)) continue;
      const target = raised && !(isFirst && ownMark !== '') ? (notes.get(words) ?? null) : null;
      const isCall = target !== null || !isExponent(words, this.#text.slice(-20));
      if (raised && isCall && CALL.test(words) && !(isFirst && ownMark === words)) {
        const start = this.#length;
        this.#text += `[${words}]`;
        const span = { start, end: this.#length };
        this.#marks.push(target === null ? { kind: 'note-call', span } : { kind: 'note-call', span, target });
      } else if (!(raised && isFirst && ownMark === words)) {
        if (previous !== null && isGap(previous, piece) && !/\s$/.test(this.#text) && !/^\s/.test(piece.text))
          this.#text += ' ';
        let text = piece.text.replace(/\s+/g, ' ');
        if (isFirst && ownMark !== '') text = text.replace(NOTE_START, '').trimStart();
        if (/\s$/.test(this.#text)) text = text.trimStart();
        this.#draw(piece, text.trimEnd().length);
        this.#text += text;
      }
      previous = piece;
      isFirst = false;
    }
    this.#text = this.#text.trimEnd();
    this.#settle();
  }

  /** Notes where the next words are drawn. */
  #draw({ left, right, baseline, size, isRightToLeft }: Piece, length: number): void {
    const start = this.#length;
    this.runs.push({
      span: { start, end: start + length },
      page: this.#page,
      left,
      right,
      bottom: baseline - DESCENT * size,
      top: baseline + ASCENT * size,
      isRightToLeft,
    });
  }
}
