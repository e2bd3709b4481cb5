/**
 * Writes an article out as text: white space collapsed as a browser does, a blank line between blocks, marks of
 * structure laid over it. A `q` element adds no quotation marks, since none stand in the page; a note's call stands in
 * brackets, so that it does not melt into the word before it.
 */

import type { Locus, Markup, MarkupKind, Span } from '../../types.ts';
import { isExponent } from '../building/exponents.ts';
import type { Heading } from '../building/spans.ts';
import { paragraphsOf, sectionsOf, trimmed } from '../building/spans.ts';
import { TextBuilder } from '../building/text-builder.ts';
import type { Article } from './article.ts';
import { isFurniture, isNamedFurniture } from './article.ts';
import type { HtmlNotes } from './notes.ts';
import { notesOf } from './notes.ts';
import { isPageBreak, labelOfBreak, pagesFrom } from './page-breaks.ts';
import type { Surroundings } from './surroundings.ts';
import type { HtmlElement, HtmlNode } from './tree.ts';
import { attributeOf, isElement, isText, textOf, walk } from './tree.ts';

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 ' +
    'h4 h5 h6 header hgroup hr html legend li main ol p pre section summary table ul'
  ).split(' '),
);
const LINES = new Set(['tr', 'br']);
const CELLS = new Set(['td', 'th']);
const KINDS: ReadonlyMap<string, MarkupKind> = new Map([
  ['blockquote', 'block-quotation'],
  ['q', 'inline-quotation'],
  ['cite', 'citation'],
  ['a', 'link'],
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['strong', 'emphasis'],
  ['b', 'emphasis'],
  ['code', 'code'],
  ['pre', 'code'],
  ['samp', 'code'],
  ['kbd', 'code'],
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
]);

interface OpenMarkup {
  readonly kind: MarkupKind;
  readonly start: number;
  readonly target: string | null;
}

export interface WrittenText {
  readonly text: string;
  readonly loci: readonly Locus[];
  readonly markup: readonly Markup[];
}

export function writeText(article: Article, surroundings: Surroundings = {}): WrittenText {
  const notes = notesOf(article.page, surroundings);
  const writer = new Writer(article, notes, surroundings.pages ?? new Map());
  writer.write(article.root);
  for (const note of notes.notes.keys()) if (!writer.written.has(note)) writer.write(note);
  return writer.finish();
}

class Writer {
  /** The notes that stand in what was written. */
  readonly written = new Set<HtmlElement>();
  readonly #article: Article;
  readonly #notes: HtmlNotes;
  readonly #builder = new TextBuilder();
  readonly #open = new Map<HtmlElement, readonly OpenMarkup[]>();
  readonly #closed: { kind: MarkupKind; start: number; end: number; target: string | null }[] = [];
  readonly #headings: { level: number; start: number; end: number }[] = [];
  readonly #pages: ReadonlyMap<string, string>;
  readonly #breaks: { readonly label: string; readonly start: number }[] = [];
  #preformatted = 0;
  #inNote = 0;
  /** The page's own heading belongs to it, even where Readability takes it for a title and leaves it away. */
  #inTitle = 0;

  constructor(article: Article, notes: HtmlNotes, pages: ReadonlyMap<string, string>) {
    this.#article = article;
    this.#notes = notes;
    this.#pages = pages;
  }

  write(root: HtmlNode): void {
    this.#builder.paragraphBreak();
    const { keeps } = this.#article;
    walk(root, {
      enter: (element) => this.#enter(element, root),
      leave: (element) => this.#leave(element),
      text: (node) => {
        if (keeps !== null && !keeps.has(node) && this.#inNote === 0 && this.#inTitle === 0) return;
        if (this.#preformatted > 0) this.#builder.verbatim(node.value);
        else this.#builder.words(node.value);
      },
    });
    this.#builder.paragraphBreak();
  }

  #enter(element: HtmlElement, root: HtmlNode): boolean {
    const tag = element.tagName;
    if (element !== root) {
      if (isFurniture(element, root !== this.#article.page.document && isArticle(root))) return false;
      if (this.#notes.backLinks.has(element)) return false;
      if (isNamedFurniture(element) && !this.#notes.notes.has(element) && isMostlyLinks(element)) return false;
    }
    if (BLOCKS.has(tag)) this.#builder.paragraphBreak();
    else if (LINES.has(tag)) this.#builder.lineBreak();
    else if (CELLS.has(tag)) this.#builder.cellBreak();

    if (this.#breakPage(element)) return false;
    const call = this.#notes.calls.get(element);
    if (call !== undefined || isBareCall(element, this.#builder.tail)) {
      this.#writeCall(element, call ?? null);
      return false;
    }
    const note = this.#notes.notes.get(element);
    const kind = KINDS.get(tag) ?? (isCalledQuotation(element) ? 'block-quotation' : undefined);
    const open: OpenMarkup[] = [];
    const start = this.#builder.position;
    if (note !== undefined) {
      open.push({ kind: 'note', start, target: note });
      this.written.add(element);
      this.#inNote++;
    }
    if (kind !== undefined && (tag !== 'a' || attributeOf(element, 'href') !== null)) {
      open.push({ kind, start, target: targetOf(element) });
    }
    if (open.length > 0) this.#open.set(element, open);
    if (tag === 'pre') this.#preformatted++;
    else if (tag === 'h1') this.#inTitle++;
    return true;
  }

  /** Notes the page that begins at an element; true when it is nothing but the mark of that. */
  #breakPage(element: HtmlElement): boolean {
    const isMark = isPageBreak(element);
    const listed = this.#pages.get(attributeOf(element, 'id') ?? '');
    const label = listed ?? (isMark ? labelOfBreak(element) : null);
    if (label !== null && label !== undefined) this.#breaks.push({ label, start: this.#builder.position });
    return isMark;
  }

  #leave(element: HtmlElement): void {
    const tag = element.tagName;
    const end = this.#builder.end;
    const open = this.#open.get(element);
    if (open !== undefined) {
      this.#open.delete(element);
      for (const { kind, start, target } of open) {
        if (end > start) this.#closed.push({ kind, start, end, target });
        if (kind === 'note') this.#inNote--;
        if (kind === 'heading' && end > start) this.#headings.push({ level: Number(tag[1]), start, end });
      }
    }
    if (tag === 'pre') this.#preformatted--;
    else if (tag === 'h1') this.#inTitle--;
    if (BLOCKS.has(tag)) this.#builder.paragraphBreak();
    else if (tag === 'tr') this.#builder.lineBreak();
  }

  #writeCall(element: HtmlElement, target: string | null): void {
    const label = textOf(element, 40);
    const start = this.#builder.position;
    this.#builder.words(/^[[(]/.test(label) ? label : `[${label}]`);
    this.#closed.push({ kind: 'note-call', start, end: this.#builder.end, target });
  }

  finish(): WrittenText {
    const text = this.#builder.toString();
    const markup: Markup[] = paragraphsOf(text);
    for (const { kind, start, end, target } of this.#closed) {
      const span: Span = trimmed(text, start, end);
      if (span.end > span.start) markup.push(target === null ? { kind, span } : { kind, span, target });
    }
    const headings: Heading[] = this.#headings.map(({ level, start, end }) => {
      const span = trimmed(text, start, end);
      return { level, start: span.start, label: text.slice(span.start, Math.min(span.end, span.start + 200)) };
    });
    return { text, markup, loci: [...sectionsOf(text, headings), ...pagesFrom(text, this.#breaks)] };
  }
}

function isArticle(root: HtmlNode): boolean {
  return isElement(root) && root.tagName !== 'body';
}

/** What publishers and word processors call the paragraphs that they set off; a “quote” alone may be one pulled out. */
const QUOTATION_CLASS =
  /(?:^|\s)(?:block-?quot(?:e|ation)?s?|quotations?(?:-western)?|mso(?:intense)?quote|extract)(?:\s|$)/i;

function isCalledQuotation(element: HtmlElement): boolean {
  if (element.tagName !== 'p' && element.tagName !== 'div') return false;
  return QUOTATION_CLASS.test(attributeOf(element, 'class') ?? '');
}

function targetOf(element: HtmlElement): string | null {
  if (element.tagName === 'a') return attributeOf(element, 'href');
  return attributeOf(element, 'cite');
}

/** A raised number with no link is a note's call all the same, unless what stands before it makes it an exponent. */
function isBareCall(element: HtmlElement, before: string): boolean {
  if (element.tagName !== 'sup' || element.childNodes.length !== 1) return false;
  const child = element.childNodes[0]!;
  if (!isText(child)) return false;
  const raised = child.value.trim();
  return /^(?:\d{1,3}|[*†‡§¶]{1,2})$/.test(raised) && !isExponent(raised, before);
}

/** Whether an element called "menu" or the like really is one: links, or a few words. */
function isMostlyLinks(element: HtmlElement): boolean {
  let text = 0;
  let linked = 0;
  let links = 0;
  walk(element, {
    enter(each) {
      if (each.tagName === 'a') links++;
      return text < 20_000;
    },
    leave(each) {
      if (each.tagName === 'a') links--;
    },
    text(node) {
      const length = node.value.trim().length;
      text += length;
      if (links > 0) linked += length;
    },
  });
  return linked * 2 > text || text < 60;
}
