/**
 * From the elements of a scholarly XML format to text: what all such formats have in common. A format says with tables
 * which of its elements are blocks, lines, marks or left out, and with two functions what is its own.
 */

import type { Extraction, MarkupKind, SourceMetadata } from '../../types.ts';
import { joinNotes, type MadeText } from '../building/joined-texts.ts';
import { StructuredText } from '../building/structured-text.ts';
import { extraction } from '../reader.ts';
import { readXml } from './xml.ts';

export type Attributes = Readonly<Record<string, string>>;

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Attributes;
}

export type Metadata = { -readonly [K in keyof SourceMetadata]?: SourceMetadata[K] };

/** What a format's own rules work on, while an element is entered. */
export interface XmlText {
  /** The text that is being written: of the work, or of a note in it. */
  readonly out: StructuredText;
  /** The elements that are open, the outermost first, the one being entered last. */
  readonly open: readonly XmlElement[];
  readonly metadata: Metadata;
  language: string | null;
  /** Marks what stands in the element. */
  mark(kind: MarkupKind, target?: string | null, level?: number): void;
  /** Hands the words of the element to `into` when it ends, instead of writing them. */
  capture(into: (words: string) => void): void;
  /** Has the words of the element stand behind the text, as a note; called here, when it has a label. */
  note(target: string, label: string | null): void;
  /** Does something when the element ends. */
  atEnd(event: () => void): void;
}

export interface Vocabulary {
  /** Elements whose content is no text. */
  readonly leftOut: ReadonlySet<string>;
  readonly blocks: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
  /** What an element is marked as, and the attribute that says where it leads. */
  readonly marks: Readonly<Record<string, readonly [kind: MarkupKind, target?: string]>>;
  /**
   * What is special about an element. `out`: its content is no text. `header`: neither is it, but it says what the work
   * is, and goes to `fact`.
   */
  enter?(element: XmlElement, text: XmlText): 'out' | 'header' | undefined;
  /** An element in a header that has ended, with the words that stood directly in it and the names of those around it. */
  fact?(element: XmlElement, words: string, around: readonly string[], text: XmlText): void;
}

/** The text of an XML file, as its format's vocabulary has it. */
export async function readVocabulary(raw: string, vocabulary: Vocabulary): Promise<Extraction> {
  const writer = new VocabularyWriter(vocabulary);
  const problems = await readXml(raw, {
    open: (name, attributes) => writer.startElement(name, attributes),
    close: () => writer.endElement(),
    text: (words) => writer.words(words),
  });
  const { metadata, language } = writer;
  const { text, loci, markup } = writer.finish();
  return extraction(text, { loci, markup, problems, metadata, language });
}

interface OpenElement extends XmlElement {
  readonly endings: (() => void)[];
}

class VocabularyWriter implements XmlText {
  readonly open: OpenElement[] = [];
  readonly metadata: Metadata = {};
  language: string | null = null;
  readonly #vocabulary: Vocabulary;
  readonly #writing: StructuredText[] = [new StructuredText()];
  readonly #notes: { readonly target: string; readonly out: StructuredText }[] = [];
  #skipping = 0;
  /** The words that stand directly in each open element of a header; null outside of one. */
  #header: string[] | null = null;
  #captured: { words: string; readonly depth: number } | null = null;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  get out(): StructuredText {
    return this.#writing.at(-1)!;
  }

  mark(kind: MarkupKind, target: string | null = null, level = 0): void {
    const { out } = this;
    out.open(kind, target, level);
    this.atEnd(() => out.close());
  }

  capture(into: (words: string) => void): void {
    const captured = { words: '', depth: this.open.length };
    this.#captured = captured;
    this.atEnd(() => {
      this.#captured = null;
      const words = captured.words.replace(/\s+/g, ' ').trim();
      if (words !== '') into(words);
    });
  }

  note(target: string, label: string | null): void {
    if (label !== null) this.out.noteCall(label, target);
    const out = new StructuredText();
    this.#notes.push({ target, out });
    this.#writing.push(out);
    this.atEnd(() => this.#writing.pop());
  }

  atEnd(event: () => void): void {
    this.open.at(-1)!.endings.push(event);
  }

  // ── events of the XML ──────────────────────────────────────────────────────────────────────────────────────────────

  startElement(name: string, attributes: Attributes): void {
    const element: OpenElement = { name, attributes, endings: [] };
    this.open.push(element);
    const { leftOut, blocks, lines, marks } = this.#vocabulary;
    if (this.#skipping > 0 || leftOut.has(name)) {
      this.#skipping++;
      return;
    }
    if (this.#header !== null) {
      this.#header.push('');
      return;
    }
    if (this.#captured !== null) return;
    if (blocks.has(name)) this.out.builder.paragraphBreak();
    else if (lines.has(name)) this.out.builder.lineBreak();
    const fate = this.#vocabulary.enter?.(element, this);
    if (fate === 'out') this.#skipping++;
    else if (fate === 'header') this.#header = [''];
    else if (this.#captured === null) {
      const mark = marks[name];
      if (mark !== undefined) this.mark(mark[0], mark[1] === undefined ? null : (attributes[mark[1]] ?? null));
    }
  }

  endElement(): void {
    const element = this.open.pop();
    if (element === undefined) return;
    if (this.#skipping > 0) {
      this.#skipping--;
      return;
    }
    if (this.#header !== null) {
      const words = this.#header.pop()!.replace(/\s+/g, ' ').trim();
      const around = this.open.map(({ name }) => name);
      this.#vocabulary.fact?.(element, words, around, this);
      if (this.#header.length === 0) this.#header = null;
      return;
    }
    if (this.#captured !== null && this.#captured.depth <= this.open.length) return;
    const { blocks, lines } = this.#vocabulary;
    for (const ending of element.endings.reverse()) ending();
    if (blocks.has(element.name)) this.out.builder.paragraphBreak();
    else if (lines.has(element.name)) this.out.builder.lineBreak();
  }

  words(words: string): void {
    if (this.#skipping > 0) return;
    if (this.#header !== null) this.#header[this.#header.length - 1] += words;
    else if (this.#captured !== null) this.#captured.words += words;
    else this.out.builder.words(words);
  }

  finish(): MadeText {
    const notes = this.#notes.map(({ target, out }) => ({ target, made: out.finish() }));
    return joinNotes(this.#writing[0]!.finish(), notes);
  }
}
