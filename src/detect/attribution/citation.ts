/** The reference that stands at a quotation — in brackets, before it, in a note, as a link — and citations that break off. */

import { findReferences } from '../../reference/find.ts';
import { mention } from '../../text/span.ts';
import type { Document, Markup, ReferenceMention, Remark, Span } from '../../types.ts';

export interface Citation {
  readonly reference: ReferenceMention | null;
  /** Where brackets right behind the quotation stand, without the brackets. */
  readonly brackets: Span | null;
  /** The text of the note that the quotation's note mark calls. */
  readonly note: Span | null;
  readonly remarks: readonly Remark[];
}

/** What may stand between a quotation's end and the bracket that cites its source. */
const GAP = /^["'”’»“„﴾﴿)\]]{0,2}[.,;:!?…]?["'”’»“﴾﴿]?[*_]{0,3}[ \t\u00a0]{0,2}(?:\r?\n[ \t>*_]{0,8})?[*_]{0,3}/u;
const LONGEST_BRACKET = 240;
const BEFORE_UNITS = 220;
const AFTER_UNITS = 140;

/** What a document's notes are called, and where they stand. */
export interface Notes {
  /** Markup that calls or is a note, and links, in order of start. */
  readonly calls: readonly Markup[];
  readonly links: readonly Markup[];
  readonly texts: ReadonlyMap<string, Span>;
}

const NOTE_LINE = /(?:^|\n)[ \t]{0,3}(?:\[\^?([^\]\s]{1,24})\]:?|(\d{1,3})[.)]|([¹²³⁰⁴-⁹]{1,3}))[ \t]+(?=\S)/gu;

/** Reads a document's notes once, from its markup and from lines that begin with a note's label. */
export function notesOf(document: Document): Notes {
  const texts = new Map<string, Span>();
  for (const { kind, span, target } of document.markup)
    if (kind === 'note' && target !== undefined) texts.set(bare(target), span);
  for (const line of document.text.matchAll(NOTE_LINE)) {
    const label = bare(line[1] ?? line[2] ?? line[3]!.normalize('NFKC'));
    const start = line.index + line[0].length;
    const end = document.text.indexOf('\n', start);
    if (!texts.has(label)) texts.set(label, { start, end: end < 0 ? document.text.length : end });
  }
  return {
    calls: document.markup.filter(({ kind }) => kind === 'note-call'),
    links: document.markup.filter(({ kind }) => kind === 'link'),
    texts,
  };
}

function bare(label: string): string {
  return label
    .replace(/^#?(?:fn|note|footnote|cite_note|_ftn|ref)?[-:_]?|^\^/giu, '')
    .replace(/^\^/, '')
    .toLowerCase();
}

/** The first of `markup` that begins at or behind `from`, by bisection. */
function firstFrom(markup: readonly Markup[], from: number): number {
  let low = 0;
  let high = markup.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (markup[middle]!.span.start < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * @param before the narrator's words that belong to the quotation, before it.
 * @param after the same behind it.
 */
export function citationOf(
  document: Document,
  quotation: { readonly span: Span },
  before: Span,
  after: Span,
  notes: Notes,
): Citation {
  const { text, language } = document;
  const end = quotation.span.end;
  const gap = GAP.exec(text.slice(end, end + 24))![0];
  const at = end + gap.length;
  const remarks: Remark[] = [];
  let brackets: Span | null = null;
  let reference: ReferenceMention | null = null;
  let note: Span | null = null;

  const opening = text[at];
  if (opening === '(' || opening === '[' || opening === '（' || opening === '﴿') {
    const close = closingOf(text, at);
    const inner = { start: at + 1, end: close ?? lineEnd(text, at + 1) };
    const words = text.slice(inner.start, inner.end);
    const isNoteCall = opening === '[' && /^\^?\d{1,3}$|^\^[^\s]{1,24}$/u.test(words.trim());
    if (!isNoteCall) {
      const isBroken = close === null || isUnfilled(words);
      if (isBroken)
        remarks.push(
          dangling(text, { start: at, end: close === null ? Math.max(inner.end, at + 1) : close + 1 }, close === null),
        );
      brackets = inner;
      reference = merged(
        text,
        findReferences(text, { start: at, end: close === null ? inner.end : close + 1 }, language),
      );
    }
  }
  const lead = UNFINISHED_LEAD.exec(text.slice(at, at + 60));
  if (lead !== null && remarks.length === 0)
    remarks.push(dangling(text, { start: at, end: at + lead[0].trimEnd().length }, false));

  const call = noteCallAt(document, end, at, notes);
  if (call !== null) {
    note = notes.texts.get(call.label) ?? null;
    if (note === null && call.isSure) {
      remarks.push({
        code: 'dangling-citation',
        message: `The note mark ${call.words} leads nowhere: there is no such note.`,
        span: call.span,
      });
    }
    if (note !== null && reference === null) {
      const inside = findReferences(text, note, language)[0];
      const keys = inside?.keys ?? [];
      reference = { kind: 'note', span: call.span, words: call.words, keys, target: inside?.target ?? call.label };
      if (inside !== undefined && inside.kind !== 'link' && keys.length > 0) reference = { ...inside };
    }
  }
  reference ??= linkAt(document, quotation, before, at, notes);
  reference ??= nearestBefore(text, quotation, before, language);
  reference ??= nearestBehind(text, at, after, language);
  reference ??= citationSentence(text, at, language);
  return { reference, brackets, note, remarks };
}

/** The bracket that closes the one at `at`, before the paragraph's end; null when none does. */
function closingOf(text: string, at: number): number | null {
  const opening = text[at]!;
  const closing = opening === '(' ? ')' : opening === '[' ? ']' : opening === '（' ? '）' : '﴾';
  let depth = 0;
  for (let i = at; i < text.length && i - at < LONGEST_BRACKET; i++) {
    if (text[i] === opening) depth++;
    else if (text[i] === closing && --depth === 0) return i;
    else if (text[i] === '\n' && /^\s*\n/.test(text.slice(i + 1, i + 6))) return null;
  }
  if (text.length - at <= LONGEST_BRACKET) return null;
  const far = text.slice(at, at + LONGEST_BRACKET * 4).indexOf(closing);
  return far < 0 ? null : at + far;
}

function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return Math.min(newline < 0 ? text.length : newline, from + LONGEST_BRACKET);
}

const SEE =
  'see(?:\\salso)?|cf\\.?|compare|vgl\\.?|siehe(?:\\sauch)?|s\\.|voir|cf|véase|ver|vedi|zie|zob\\.?|viz|см\\.?|se|katso|βλ\\.?|انظر|راجع|ينظر|ראו|ר׳';
/** A bracket that names a kind of place and no place. */
const UNFILLED = new RegExp(
  `^\\s*(?:${SEE}|pp?\\.?|page|S\\.|Seite|chap(?:ter)?\\.?|ch\\.|Kapitel|vol\\.?|no\\.?|Nr\\.?|fn\\.?|note|surah?|sure|verse|ayah|act|scene|from|source|Quelle|quoted in|سورة|الآية|ص)?\\s*[:,.;–—-]?\\s*$`,
  'iu',
);
/** What writers put where a citation is still to come. */
const PLACEHOLDER =
  /^\s*(?:(?:citation|source|reference|page)\s(?:needed|missing|\?+)|(?:Beleg|Quelle|Seite)\s(?:fehlt|\?+)|référence\s(?:nécessaire|manquante)|cita\srequerida|TODO|TBD|TK|\?+|author,?\syear)\s*$/iu;
const SEE_NO_NUMBER = new RegExp(`^\\s*(?:${SEE})\\s+(?:pp?|S|ch|vol|no)?\\.?\\s*$`, 'iu');
const UNFINISHED_LEAD = new RegExp(`^(?:${SEE})\\s*(?:[.:]\\s*)?(?:$|\\n)`, 'iu');

function isUnfilled(words: string): boolean {
  return [UNFILLED, PLACEHOLDER, SEE_NO_NUMBER].some((pattern) => pattern.test(words));
}

function dangling(text: string, span: Span, isOpen: boolean): Remark {
  const words = text.slice(span.start, Math.min(span.end, span.start + 60)).trim();
  const why = isOpen ? 'its bracket is never closed' : 'it names no place';
  return { code: 'dangling-citation', message: `The citation “${words}” breaks off: ${why}.`, span };
}

/** Several places in one bracket are one reference when they are of one kind. */
function merged(text: string, references: readonly ReferenceMention[]): ReferenceMention | null {
  const first = references.find(({ keys }) => keys.length > 0) ?? references[0];
  if (first === undefined) return null;
  const same = references.filter(({ kind, keys }) => kind === first.kind && keys.length > 0);
  if (same.length < 2) return first;
  const span = { start: same[0]!.span.start, end: same.at(-1)!.span.end };
  return { ...first, ...mention(text, span), keys: same.flatMap(({ keys }) => keys).slice(0, 400) };
}

interface NoteCall {
  readonly span: Span;
  readonly words: string;
  readonly label: string;
  /** Whether it can be nothing but a note mark. */
  readonly isSure: boolean;
}

const CALL = /^\[\^([^\]\s]{1,24})\]|^([¹²³⁰⁴-⁹]{1,4})|^\[(\d{1,3})\]/u;

function noteCallAt(document: Document, end: number, at: number, notes: Notes): NoteCall | null {
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
  for (const place of [end, at, at - 1, end + 1]) {
    const found = CALL.exec(text.slice(place, place + 30));
    if (found === null) continue;
    const label = bare(found[1] ?? found[3] ?? found[2]!.normalize('NFKC'));
    const span = { start: place, end: place + found[0].length };
    return { span, words: found[0], label, isSure: true };
  }
  return null;
}

const LINK_BEHIND_UNITS = 60;

/** A link over the quotation, on the words that introduce it, or right behind it. */
function linkAt(
  document: Document,
  quotation: { readonly span: Span },
  before: Span,
  at: number,
  notes: Notes,
): ReferenceMention | null {
  const { text } = document;
  const { span } = quotation;
  for (let i = firstFrom(notes.links, Math.max(before.start, span.start - BEFORE_UNITS)); i < notes.links.length; i++) {
    const link = notes.links[i]!;
    if (link.span.start > at + LINK_BEHIND_UNITS) break;
    if (link.target === undefined || !/^(?:https?:|\/\/|www\.|doi:)/iu.test(link.target)) continue;
    const isBehind = link.span.start >= span.end;
    if (isBehind && /[.!?]\s|\n/u.test(text.slice(at, link.span.start))) break;
    return { kind: 'link', ...mention(text, link.span), keys: [], target: link.target };
  }
  return null;
}

/** The last place cited in the words that introduce the quotation. */
function nearestBefore(
  text: string,
  quotation: { readonly span: Span },
  before: Span,
  language: string | null,
): ReferenceMention | null {
  const start = Math.max(before.start, quotation.span.start - BEFORE_UNITS);
  const end = Math.max(start, Math.min(before.end, quotation.span.start));
  const found = findReferences(text, { start, end }, language).filter(({ kind }) => kind !== 'note' && kind !== 'time');
  return found.at(-1) ?? null;
}

/** A sentence that is nothing but a citation, as lawyers write them: "Harper v. Lindhaven, 410 U.S. 113 (1973)." */
const CASE_BEHIND =
  /^\s?(?:(?:See|Accord|Cf\.)\s)?(?:\p{Lu}[\p{L}\p{M}.,’'& -]{1,70}\sv\.\s|\d{1,4}\s\p{Lu}\.|Id\.\sat\s\d|(?:Tr|Dep|R)\.\s(?:at\s)?\d|Exs?\.\s[\dA-Z]|Exhibits?\s[\dA-Z])/u;

function citationSentence(text: string, at: number, language: string | null): ReferenceMention | null {
  if (!CASE_BEHIND.test(text.slice(at, at + 100))) return null;
  const after = { start: at, end: Math.min(lineEnd(text, at), at + AFTER_UNITS) };
  const found = nearestBehind(text, at, after, language);
  return found?.kind === 'legal' || found?.kind === 'page' ? found : null;
}

/** The first place cited behind the quotation, in its own sentence. */
function nearestBehind(text: string, at: number, after: Span, language: string | null): ReferenceMention | null {
  const end = Math.min(after.end, at + AFTER_UNITS);
  if (end <= at) return null;
  return findReferences(text, { start: at, end }, language).find(({ kind }) => kind !== 'time') ?? null;
}
