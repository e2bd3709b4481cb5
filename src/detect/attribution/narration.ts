/**
 * A document as whoever asks for speakers reads it: its language, its notes, and with its quotations known the names in what
 * the narrator says. Read once for as long as the document lives, and once for each set of quotations.
 */

import type { Document, Quotation, Span } from '../../types.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import { guessLanguage } from './guess-language.ts';
import { outerRuns, type Run } from './narrative.ts';
import { type Notes, notesOf } from './notes.ts';
import { type People, peopleOf, smallWordsOf } from './people.ts';

interface Reading {
  /** The document's language, or else the one whose small words it uses. */
  readonly language: string | null;
  /** Null where no rules of word order are known. */
  readonly grammar: Grammar | null;
  readonly notes: Notes;
  readonly smallWords: ReadonlySet<string>;
}

export interface Narration extends Reading {
  readonly document: Document;
  /** The runs of quotations that lie in no other one. */
  readonly runs: readonly Run[];
  /** The names, with the quotations' own words told apart. */
  readonly people: People;
}

interface Kept {
  readonly reading: Reading;
  last: { readonly quotations: readonly Quotation[]; readonly narration: Narration } | null;
}

const KEPT = new WeakMap<Document, Kept>();

/** The same for as long as the document and the places of its quotations are. */
export function narrationOf(document: Document, quotations: readonly Quotation[]): Narration {
  let kept = KEPT.get(document);
  if (kept === undefined) {
    kept = { reading: readingOf(document), last: null };
    KEPT.set(document, kept);
  }
  const { reading, last } = kept;
  if (last !== null && standAlike(last.quotations, quotations)) return last.narration;
  const runs = outerRuns(document.text, quotations, { start: 0, end: document.text.length });
  const people = peopleOf(document.text, reading.grammar, quotedTest(runs), reading.smallWords);
  const narration = { ...reading, document, runs, people };
  kept.last = { quotations, narration };
  return narration;
}

function readingOf(document: Document): Reading {
  const language = languageFor(document);
  return {
    language,
    grammar: grammarOf(language),
    notes: notesOf(document),
    smallWords: smallWordsOf(document.text),
  };
}

function languageFor({ language, text }: Document): string | null {
  return grammarOf(language) === null && !isEastAsian(language) ? guessLanguage(text) : language;
}

export type EastAsian = 'zh' | 'ja' | 'ko';

export function isEastAsian(tag: string | null): tag is EastAsian {
  return tag !== null && /^(?:zh|ja|ko)(?:-|$)/u.test(tag);
}

/** Whether the same runs of text are quoted, in the same order. */
function standAlike(a: readonly Quotation[], b: readonly Quotation[]): boolean {
  return a === b || (a.length === b.length && a.every(({ spans }, i) => sameSpans(spans, b[i]!.spans)));
}

function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every(({ start, end }, i) => start === b[i]!.start && end === b[i]!.end);
}

function quotedTest(runs: readonly Run[]): (offset: number) => boolean {
  return (offset) => {
    let low = 0;
    let high = runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (runs[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    return low > 0 && offset < runs[low - 1]!.end;
  };
}
