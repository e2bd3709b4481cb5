/**
 * Quotations without quotation marks that the text itself announces: "the Most High said: (…)", "as Paul writes: … (1 Cor
 * 13:4)", a run of vocalised words with a verse behind it. Wherever it stands, a verb of saying or a word for scripture
 * must lead to it, or a citation of scripture follow it.
 */

import { announcingOf } from '../language/announcing.ts';
import { cueLanguageOf, cuesOf } from '../language/cues.ts';
import { primaryTag } from '../language/lexicon.ts';
import { keysOf } from '../language/phrases.ts';
import { vocalisedRuns } from '../language/vocalised.ts';
import { bracketedCitations } from '../reference/bracketed.ts';
import { findReferences } from '../reference/find.ts';
import { wordsOf } from '../text/words.ts';
import type { Document, Span } from '../types.ts';

const LEAD_UNITS = 130;
/** How far before the colon a verb of saying may stand: "said in his letter to the elders:". */
const LEAD_WORDS = 8;
const LONGEST_UNITS = 1600;
const LONGEST_REFERENCE = 90;
const LEAST_WORDS = 2;
/** As many words around it make a quotation within a quotation. */
const OWN_WORDS = 3;
/** A vocalised run that somebody says who is not scripture: fewer words are a name and a verb. */
const LEAST_SAID_WORDS = 5;
/** Between a colon and a citation: fewer words are a heading. */
const LEAST_CITED_WORDS = 4;
const NUMBERED_WORDS = 4;
const CITATION_SHARE = 0.7;
const QURAN_BRACKET = /[﴾﴿]/u;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
/** Signs of a format, and white space, that may stand between words and what leads to them. */
const LEAD_SIGNS = /[\s>*_#"“«({[-]+$/u;
const BEHIND_SIGNS = /^[\s>*_"”».،,؛;:…)}\]-]{0,12}/u;
const SIGNED_SCRIPT = /[\u0621-\u064A\u05D0-\u05EA]/u;
const SENTENCE_BREAK = /[.!?؟\n]\s/u;
/** What looks like code or a list of values. */
const NO_PROSE = /[=<>;|\\]|":/u;

/**
 * The quoted spans, in order, none over another. One may stand within one of `taken`, which are in order, when that says
 * more: a teacher's words in marks, with a verse in them. Linear in the length of the text.
 */
export function announcedIn(document: Document, announcer: Announcer, taken: readonly Span[]): readonly Span[] {
  const { text } = document;
  const found: Span[] = [];
  /** For each code unit the number of the span of `taken` that holds it, from 1; −1 where something was found. */
  let known: Int32Array | null = null;
  const ownersOf = (): Int32Array => {
    if (known !== null) return known;
    known = new Int32Array(text.length);
    for (const [k, { start, end }] of taken.entries()) known.fill(k + 1, start, end);
    return known;
  };
  const add = (span: Span): void => {
    const { start, end } = span;
    if (wordsOf(text, start, end).count < LEAST_WORDS) return;
    const owners = ownersOf();
    const owner = owners[start]!;
    if (owner < 0 || owners.subarray(start, end).some((each) => each !== owner)) return;
    // In a quotation square brackets are its editor's.
    if (
      owner > 0 &&
      (/\[\s*$/u.test(text.slice(Math.max(0, start - 3), start)) || !saysMore(text, taken[owner - 1]!, span))
    )
      return;
    owners.fill(-1, start, end);
    found.push(span);
  };
  for (const span of announcer.bracketed()) add(span);
  for (const span of announcer.vocalised()) add(span);
  for (const span of announcer.cited()) add(span);
  return found.sort((a, b) => a.start - b.start);
}

/** Whether words of its own surround the inner span in the outer one. */
function saysMore(text: string, outer: Span, inner: Span): boolean {
  return wordsOf(text, outer.start, inner.start).count + wordsOf(text, inner.end, outer.end).count >= OWN_WORDS;
}

/** What leads to an offset: whether with a colon, and whether by a word that announces another's words. */
interface Lead {
  readonly hasColon: boolean;
  readonly isSaying: boolean;
  /** Whether scripture is named before the colon, or, without one, speaks in the very last words. */
  readonly isScripture: boolean;
}

export class Announcer {
  private readonly document: Document;
  private readonly tag: string;

  constructor(document: Document) {
    this.document = document;
    this.tag = primaryTag(document.language);
  }

  private leadTo(offset: number): Lead {
    const { text } = this.document;
    const before = text.slice(Math.max(0, offset - LEAD_UNITS), offset).replace(LEAD_SIGNS, '');
    const hasColon = /[:：]$/u.test(before);
    const clause = before
      .replace(/[:：]$/u, '')
      .split(SENTENCE_BREAK)
      .at(-1)!;
    const keys = keysOf(clause).slice(-LEAD_WORDS);
    const { saying } = cuesOf(cueLanguageOf(this.tag) ?? 'en');
    const { speaks, names } = announcingOf(this.tag);
    const speaksAt = (i: number): number => speaks.lengthAt(keys, i);
    return {
      hasColon,
      isSaying: keys.some((key) => saying.has(key)),
      isScripture: hasColon
        ? keys.some((_, i) => speaksAt(i) > 0 || names.lengthAt(keys, i) > 0)
        : keys.some((_, i) => speaksAt(i) > 0 && i + speaksAt(i) === keys.length),
    };
  }

  /** Where a citation of scripture stands right behind an offset, its bracket included. */
  private referenceBehind(offset: number): Span | null {
    const { text, language } = this.document;
    const start = offset + BEHIND_SIGNS.exec(text.slice(offset, offset + 16))![0].length;
    const piece = text.slice(start, start + LONGEST_REFERENCE);
    const opening = piece[0] ?? '';
    const close = piece.indexOf(CLOSING[opening] ?? '\n');
    const end = start + (CLOSING[opening] === undefined ? piece.length : close < 0 ? piece.length : close + 1);
    const [first] = findReferences(text, { start, end: Math.min(end, text.length) }, language);
    const isRight = first?.kind === 'scripture' && first.span.start - start <= 12 && first.keys.length > 0;
    return isRight ? { start, end: first.span.end } : null;
  }

  /** In round, square or curly brackets. */
  *bracketed(): Generator<Span> {
    const { text } = this.document;
    for (let i = 0; i < text.length; i++) {
      const closing = CLOSING[text[i]!];
      if (closing === undefined) continue;
      const close = closingOf(text, i, closing);
      if (close === null) continue;
      const inner = unwrapped(text, trimmed(text, { start: i + 1, end: close }));
      const words = text.slice(inner.start, inner.end);
      if (NO_PROSE.test(words) || !/\p{L}/u.test(words) || wordsOf(words).count < LEAST_WORDS) continue;
      // "verse 163", "chapter 3": a place named without its book.
      if (wordsOf(words).count <= NUMBERED_WORDS && /\p{Nd}/u.test(words)) continue;
      if (this.isCitation(inner)) continue;
      const lead = this.leadTo(i);
      const isSigned = SIGNED_SCRIPT.test(words);
      const isAnnounced =
        (lead.hasColon && (lead.isSaying || lead.isScripture)) ||
        (isSigned &&
          ((!lead.hasColon && lead.isScripture) || text[i] === '{' || this.referenceBehind(close + 1) !== null));
      if (!isAnnounced) continue;
      yield inner;
      i = close;
    }
  }

  /** Whether the words are nothing but a citation: "Genesis 1:1", "in Surah Al-Fatihah". */
  isCitation(inner: Span): boolean {
    const { text, language } = this.document;
    if (inner.end - inner.start > LONGEST_REFERENCE) return false;
    const found = findReferences(text, { start: Math.max(0, inner.start - 1), end: inner.end }, language);
    const units = found.reduce((sum, { span }) => sum + span.end - Math.max(inner.start, span.start), 0);
    return units >= CITATION_SHARE * (inner.end - inner.start);
  }

  /** Whether the text announces what stands in a span, whatever sets it apart. */
  announces({ start, end }: Span): boolean {
    if (QURAN_BRACKET.test(this.document.text[start - 1] ?? '')) return true;
    const lead = this.leadTo(start);
    return (lead.hasColon && lead.isScripture) || this.referenceBehind(end) !== null;
  }

  /** Runs of vocalised words. */
  *vocalised(): Generator<Span> {
    const { text } = this.document;
    for (const run of vocalisedRuns(text)) {
      const lead = this.leadTo(run.start);
      const isSaid = lead.hasColon && lead.isSaying && wordsOf(text, run.start, run.end).count >= LEAST_SAID_WORDS;
      const isLed = lead.isScripture || isSaid;
      if (isLed || this.referenceBehind(run.end) !== null) yield run;
    }
  }

  /** Between a colon that a verb of saying leads to and a bracket that cites scripture. */
  *cited(): Generator<Span> {
    const { text, language } = this.document;
    let floor = 0;
    for (const { span } of bracketedCitations(text, language)) {
      const colon = this.colonBefore(span.start, floor);
      floor = span.start;
      if (colon === null) continue;
      const words = trimmed(text, { start: colon + 1, end: span.start });
      if (wordsOf(text, words.start, words.end).count >= LEAST_CITED_WORDS && !this.isCitation(words)) yield words;
    }
  }

  /** The last colon before an offset, in its own paragraph, that leads to another's words with nothing marked between. */
  private colonBefore(offset: number, floor: number): number | null {
    const { text } = this.document;
    const reached = Math.max(floor, offset - LONGEST_UNITS);
    const before = text.slice(reached, offset);
    const from = Math.max(reached, reached + before.lastIndexOf('\n', before.length - 3) + 1);
    const colon = reached + Math.max(before.lastIndexOf(':'), before.lastIndexOf('：'));
    if (colon < from) return null;
    const between = text.slice(colon + 1, offset);
    if (/^\d/.test(between) || /["“”„«»(){}[\]]/u.test(between)) return null;
    const lead = this.leadTo(colon + 1);
    return lead.isSaying || lead.isScripture ? colon : null;
  }
}

/** The bracket that closes the one at `at`, with only whole pairs of its kind between; null beyond a blank line. */
function closingOf(text: string, at: number, closing: string): number | null {
  let depth = 0;
  for (let i = at; i < text.length && i - at < LONGEST_UNITS; i++) {
    if (text[i] === text[at]) depth++;
    else if (text[i] === closing && --depth === 0) return i;
    else if (text[i] === '\n' && text[i + 1] === '\n') return null;
  }
  return null;
}

function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s*_>"“]/u.test(text[from]!)) from++;
  while (to > from && /[\s*_>"”.،,؛;:-]/u.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}

/** Without a second pair of brackets around the whole: "((…))". */
function unwrapped(text: string, { start, end }: Span): Span {
  const isWrapped = text[start] === '(' && closingOf(text, start, ')') === end - 1;
  return isWrapped ? trimmed(text, { start: start + 1, end: end - 1 }) : { start, end };
}
