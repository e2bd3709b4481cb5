/** A document's notes: where they are called, and what they say. */

import { findReferences } from '../../reference/find.ts';
import type { Document, Markup, ReferenceMention, Span } from '../../types.ts';

/** What a document's notes are called, and where they stand. */
export interface Notes {
  /** Markup that calls or is a note, and links, in order of start. */
  readonly calls: readonly Markup[];
  readonly links: readonly Markup[];
  /** By label, in order: a label may come back with every chapter. */
  readonly texts: ReadonlyMap<string, readonly Span[]>;
  /** All of them, in order of start. */
  readonly inOrder: readonly Span[];
  /** The key of the chapter of scripture that was cited last before an offset and not far from it: `prov.31`. */
  chapterBefore(offset: number): string | null;
}

const CHAPTER_UNITS = 600;

/** Reads the citations of a text when it is asked for the first time. */
function chaptersIn({ text, language }: Document): (offset: number) => string | null {
  let cited: readonly ReferenceMention[] | undefined;
  return (offset) => {
    cited ??= findReferences(text, undefined, language).filter(
      ({ kind, keys }) => kind === 'scripture' && keys.length > 0,
    );
    const last = cited[firstFrom(cited, offset) - 1];
    if (last === undefined || offset - last.span.end > CHAPTER_UNITS) return null;
    const [book, chapter] = last.keys.at(-1)!.split('.');
    return chapter === undefined ? null : `${book!}.${chapter}`;
  };
}

const NOTE_LINE = /(?:^|\n)[ \t]{0,3}(?:\[\^?([^\]\s]{1,24})\]:?|(\d{1,3})[.)]?|([¹²³⁰⁴-⁹]{1,3}))[ \t]+(?=\S)/gu;

/** Reads a document's notes once, from its markup and from lines that begin with a note's label. */
export function notesOf(document: Document): Notes {
  const texts = new Map<string, Span[]>();
  const add = (label: string, span: Span): void => {
    const known = texts.get(label);
    if (known === undefined) texts.set(label, [span]);
    else known.push(span);
  };
  for (const { kind, span, target } of document.markup)
    if (kind === 'note' && target !== undefined) add(bare(target), span);
  const marked = new Set(texts.keys());
  for (const line of document.text.matchAll(NOTE_LINE)) {
    const label = bare(line[1] ?? line[2] ?? line[3]!.normalize('NFKC'));
    if (marked.has(label)) continue;
    const start = line.index + line[0].length;
    const end = document.text.indexOf('\n', start);
    add(label, { start, end: end < 0 ? document.text.length : end });
  }
  return {
    calls: document.markup.filter(({ kind }) => kind === 'note-call'),
    links: document.markup.filter(({ kind }) => kind === 'link'),
    texts,
    inOrder: [...texts.values()].flat().sort((a, b) => a.start - b.start),
    chapterBefore: chaptersIn(document),
  };
}

function bare(label: string): string {
  return label
    .replace(/^#?(?:fn|note|footnote|cite_note|_ftn|ref)?[-:_]?|^\^/giu, '')
    .replace(/^\^/, '')
    .toLowerCase();
}

/** The first of what is in order of start that begins at or behind `from`, by bisection. */
export function firstFrom(inOrder: readonly { readonly span: Span }[] | readonly Span[], from: number): number {
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const each = inOrder[middle]!;
    if (('span' in each ? each.span : each).start < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What the note with this label says: behind its call, or else wherever it stands. Null where there is none. */
export function noteText({ texts }: Notes, { label, span }: NoteCall): Span | null {
  const labelled = texts.get(label) ?? [];
  return labelled[firstFrom(labelled, span.end)] ?? labelled[0] ?? null;
}

const SAME =
  /^[\s*_(]*(?:ibid|ibidem|ebd|ebenda|a\.\s?a\.\s?o|id\.|idem|там же|loc\.\s?cit|المرجع نفسه|المصدر نفسه|שם,)(?!\p{L})/iu;
/** So many notes in a row may say "the same". */
const MOST_SAME = 40;

/** Whether words say no more of a work than that it is the one named before: "Ibid., 12", "ebd., S. 12". */
export function saysSame(words: string): boolean {
  return SAME.test(words);
}

/** The note that says what work a note means: itself, or the one before where it says "the same". */
export function namingNote(text: string, note: Span, { inOrder }: Notes): Span {
  let at = firstFrom(inOrder, note.start);
  const isSame = ({ start, end }: Span): boolean => saysSame(text.slice(start, Math.min(end, start + 40)));
  for (let more = 0; more < MOST_SAME && at > 0 && isSame(inOrder[at]!); more++) at--;
  return inOrder[at] ?? note;
}

export interface NoteCall {
  readonly span: Span;
  readonly words: string;
  readonly label: string;
  /** Whether it can be nothing but a note mark. */
  readonly isSure: boolean;
}

const CALL = /^\[\^([^\]\s]{1,24})\]|^([¹²³⁰⁴-⁹]{1,4})|^\[(\d{1,3})\]/u;
/** A number that touches the closing mark, as a plain text shows what was raised: "of stone.”2 It". */
const TOUCHING = /^\d{1,3}(?=[\s.,;:)]|$)/u;
const CLOSED = /["”’“»'.,;:!?]/u;

/** Only where a note of that number stands behind it. */
function touchingAt(text: string, at: number, notes: Notes): NoteCall | null {
  const words = CLOSED.test(text[at - 1] ?? '') ? TOUCHING.exec(text.slice(at, at + 4))?.[0] : undefined;
  if (words === undefined) return null;
  const call = { span: { start: at, end: at + words.length }, words, label: words, isSure: false };
  const note = noteText(notes, call);
  return note !== null && note.start > at ? call : null;
}

export function noteCallAt(document: Document, end: number, at: number, notes: Notes): NoteCall | null {
  const { text } = document;
  for (let i = firstFrom(notes.calls, end - 6); i < notes.calls.length; i++) {
    const call = notes.calls[i]!;
    if (call.span.start > at + 2) break;
    return {
      span: call.span,
      words: text.slice(call.span.start, call.span.end),
      label: bare(call.target ?? text.slice(call.span.start, call.span.end)),
      isSure: true,
    };
  }
  const touching = touchingAt(text, at, notes);
  if (touching !== null) return touching;
  for (const place of [end, at, at - 1, end + 1]) {
    const found = CALL.exec(text.slice(place, place + 30));
    if (found === null) continue;
    const label = bare(found[1] ?? found[3] ?? found[2]!.normalize('NFKC'));
    const span = { start: place, end: place + found[0].length };
    return { span, words: found[0], label, isSure: true };
  }
  return null;
}
