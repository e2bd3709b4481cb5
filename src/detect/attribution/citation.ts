/** The reference that stands at a quotation — in brackets, before it, in a note, as a link — and citations that break off. */

import { findReferences } from '../../reference/find.ts';
import { labelOfKey } from '../../reference/keys.ts';
import { mention } from '../../text/span.ts';
import type { Document, ReferenceMention, Remark, Span } from '../../types.ts';
import { firstFrom, type Notes, namingNote, noteCallAt, noteText } from './notes.ts';

export interface Citation {
  readonly reference: ReferenceMention | null;
  /** Where brackets right behind the quotation stand, without the brackets. */
  readonly brackets: Span | null;
  /** The text of the note that the quotation's note mark calls. */
  readonly note: Span | null;
  /** The note that names the work: that note, or one before it where it says "ibid.". */
  readonly namingNote: Span | null;
  readonly remarks: readonly Remark[];
}

/** What may stand between a quotation's end and the bracket that cites its source. */
const GAP = /^["'”’»“„﴾﴿)\]]{0,2}[.,;:!?…]?["'”’»“﴾﴿]?[*_]{0,3}[ \t\u00a0]{0,2}(?:\r?\n[ \t>*_]{0,8})?[*_]{0,3}/u;
const LONGEST_BRACKET = 240;
const BEFORE_UNITS = 220;
const AFTER_UNITS = 140;

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
      reference = opening === '[' ? keysCited(text, inner) : null;
      reference ??= merged(
        text,
        findReferences(text, { start: at, end: close === null ? inner.end : close + 1 }, language),
      );
      if (opening === '(' && close !== null)
        reference ??=
          versesAlone(text, inner, () => notes.chapterBefore(quotation.span.start), language) ??
          barePage(text, inner, before);
    }
  }
  const lead = UNFINISHED_LEAD.exec(text.slice(at, at + 60));
  if (lead !== null && remarks.length === 0)
    remarks.push(dangling(text, { start: at, end: at + lead[0].trimEnd().length }, false));

  const call = noteCallAt(document, end, at, notes);
  if (call !== null) {
    note = noteText(notes, call);
    if (note === null && call.isSure) {
      remarks.push({
        code: 'dangling-citation',
        message: `The note mark ${call.words} leads nowhere: there is no such note.`,
        span: call.span,
      });
    }
    if (note !== null && reference === null) {
      const inside = merged(
        text,
        findReferences(text, note, language).filter(({ kind }) => kind !== 'note' && kind !== 'time'),
      );
      reference = inside ??
        pageAtEnd(text, note) ?? { kind: 'note', span: call.span, words: call.words, keys: [], target: call.label };
    }
  }
  reference ??= linkAt(document, quotation, before, at, notes);
  reference ??= nearestBefore(text, quotation, before, language);
  reference ??= nearestBehind(text, at, after, language);
  reference ??= citationSentence(text, at, language);
  return { reference, brackets, note, namingNote: note === null ? null : namingNote(text, note, notes), remarks };
}

/** "[@smith2019, p. 45]", "@smith2019 [p. 45]": the key of a bibliography's entry, which is a source's id, and a place in it. */
const KEY =
  /(?<![\p{L}\p{N}.])@(?:\{([^{}\s]{1,80})\}|([\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]{0,79}))(?:\s\[[^[\]\n]{1,60}\])?/gu;

function keysCited(text: string, inside: Span): ReferenceMention | null {
  const found = [...text.slice(inside.start, inside.end).matchAll(KEY)];
  const [first] = found;
  if (first === undefined) return null;
  const start = inside.start + first.index;
  // In brackets of its own a key goes on with its place; in a sentence the place stands in brackets behind it.
  const isBracketed = text[inside.start - 1] === '[';
  const end = isBracketed ? inside.end : inside.start + found.at(-1)!.index + found.at(-1)![0].length;
  const sources = found.map(([, braced, bare = '']) => braced ?? bare.replace(/[^\p{L}\p{N}_]+$/u, ''));
  return { kind: 'source', ...mention(text, { start, end }), keys: [], sources };
}

/** "(45)", "(Smith 45–47)", "(1999: 45)": the number alone, or behind a name or a year, as writers cite a work that they have named. */
const BARE_PAGE =
  /^\s*(?:\p{Lu}[\p{L}\p{M}’'-]+(?:(?:\s(?:and|und|et|y|e|&))?\s\p{Lu}[\p{L}\p{M}’'-]+){0,2}(?:\set al\.)?\s|(?:1[5-9]|20)\d\d[a-z]?[:,]\s?)?((?!(?:1[5-9]|20)\d\d)\d{1,4}(?:\s?[-–—]\s?\d{1,4})?(?:\s?ff?\.)?)\s*$/u;
/** What else has a name and a number. */
const NUMBERED_OTHERWISE =
  /^\s*(?:Sections?|Chapters?|Parts?|Books?|Volumes?|Vol|Figures?|Tables?|Numbers?|No|Nr|Art|Articles?|Rooms?|Lines?|Teil|Band|Buch|Kapitel|Abschnitt|Absatz|Abb|Tabelle|Zeile|Vers|Strophe|Sonnets?|Cantos?|Acts?|Scenes?|Psalms?|Hymns?|Surah?|Sure|Days?|Weeks?|Season|Episode|Folge|Level|Grade|Age|Aged|January|February|March|April|May|June|July|August|September|October|November|December|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember)(?![\p{L}])/u;

/** "(v. 14)", "(V. 14f.)", "(vv. 3–5)": verses of the chapter that was cited last. */
const VERSES_ALONE =
  /^\s*(?:[Vv]v?\.|[Vv]erses?|Verse?n?|versets?|vers[íi]culos?|ст(?:их)?\.?|الآي(?:ة|ات)|פסוק)\s?(?=\d)/u;

function versesAlone(
  text: string,
  inner: Span,
  chapterBefore: () => string | null,
  language: string | null,
): ReferenceMention | null {
  const words = text.slice(inner.start, inner.end);
  const sign = VERSES_ALONE.exec(words);
  const chapter = sign === null ? null : chapterBefore();
  if (sign === null || chapter === null) return null;
  // As it would be written out.
  const written = `(${labelOfKey(chapter)}:${words.slice(sign[0].length)})`;
  const [whole] = findReferences(written, undefined, language);
  if (whole === undefined || whole.kind !== 'scripture') return null;
  return { ...whole, ...mention(text, { start: inner.start, end: inner.end }) };
}

/** "Brandt (2019) writes". */
const YEAR_NAMED = /\(\d{4}[a-z]?\)/;

function barePage(text: string, inner: Span, before: Span): ReferenceMention | null {
  const words = text.slice(inner.start, inner.end);
  const found = BARE_PAGE.exec(words);
  if (found === null || NUMBERED_OTHERWISE.test(words)) return null;
  // A single figure may count what is quoted, unless the sentence has named a work.
  if (/^\d$/.test(words.trim()) && !YEAR_NAMED.test(text.slice(before.start, inner.start))) return null;
  return pageMention(text, inner.start + words.lastIndexOf(found[1]!), found[1]!.length);
}

/** The number that ends a note behind the work's name: "Smith, Weir Book, 45." */
const PAGE_AT_END = /\p{L}[”’"*_)]*,[”’"]?\s((?!(?:1[5-9]|20)\d\d)\d{1,4}(?:\s?[-–—]\s?\d{1,4})?(?:\s?ff?)?)\.?\s*$/u;

function pageAtEnd(text: string, note: Span): ReferenceMention | null {
  const words = text.slice(note.start, note.end);
  const found = PAGE_AT_END.exec(words);
  return found === null ? null : pageMention(text, note.start + words.lastIndexOf(found[1]!), found[1]!.length);
}

function pageMention(text: string, start: number, length: number): ReferenceMention {
  return { kind: 'page', ...mention(text, { start, end: start + length }), keys: [] };
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
  return keysCited(text, { start, end }) ?? found.at(-1) ?? null;
}

/** A sentence that is nothing but a citation, as lawyers write them: "Harper v. Lindhaven, 410 U.S. 113 (1973)." "Reed Dep. 45:4." */
const CASE_BEHIND =
  /^\s?(?:(?:See|Accord|Cf\.)\s)?(?:\p{Lu}[\p{L}\p{M}.,’'& -]{1,70}\sv\.\s|(?:\p{Lu}[\p{L}\p{M}’'-]{1,30},\s)?\d{1,4}\s\p{Lu}\.|Id\.\sat\s\d|(?:\p{Lu}[\p{L}\p{M}’'-]{1,30}\s)?(?:Hr['’]g\s)?(?:Tr|Dep|R)\.\s(?:at\s)?\d|Exs?\.\s[\dA-Z]|Exhibits?\s[\dA-Z])/u;

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
