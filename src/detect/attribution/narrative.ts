/**
 * What the narrator says around the quotations: a paragraph as a row of words, marks and quoted runs, with the places
 * where its sentences end.
 */

import { keyOf, wordsOf } from '../../text/words.ts';
import type { Quotation, Span } from '../../types.ts';
import { piecesOf } from '../long-paragraphs.ts';

export interface WordElement {
  readonly kind: 'word';
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly key: string;
  /** Whether a hyphen joins it to the word before: "Politiker" of "Grünen-Politiker". */
  readonly isJoined: boolean;
}

export interface MarkElement {
  readonly kind: 'mark';
  readonly start: number;
  readonly end: number;
  /** `,` `;` `:` `(` `)` `—`, or `.` for the end of a sentence and `?` for one that a quotation's own mark may end. */
  readonly mark: string;
}

/** A quoted run with the marks around it. */
export interface RunElement {
  readonly kind: 'run';
  readonly start: number;
  readonly end: number;
  /** Which quotation, in the order given. */
  readonly quotation: number;
  /** Which of its runs. */
  readonly run: number;
}

export type Element = WordElement | MarkElement | RunElement;

const UPPER = /^\p{Lu}/u;

export function isCapital(word: WordElement): boolean {
  return UPPER.test(word.raw);
}

/** The word at `index`; null where a mark, a run or nothing stands. */
export function wordAt(elements: readonly Element[], index: number): WordElement | null {
  const element = elements[index];
  return element?.kind === 'word' ? element : null;
}

export interface Run extends Span {
  readonly quotation: number;
  readonly run: number;
}

const QUOTE_MARKS = new Set('"\'“”„‟‘’‚‛«»‹›「」『』《》〈〉﴾﴿”＂‟');
const SPACE = /\s/;
/** In French a space stands between the marks and the words. */
const GUILLEMET_BEFORE = /^[«“]\s$/u;
const GUILLEMET_BEHIND = /^\s[»”]$/u;

/** The runs of quotations that lie in no other one, in order, each with the marks that stand right beside it. */
export function outerRuns(text: string, quotations: readonly Quotation[], within: Span): Run[] {
  const runs: Run[] = [];
  for (const [quotation, { spans }] of quotations.entries()) {
    for (const [run, { start, end }] of spans.entries()) {
      if (start < within.start || end > within.end) continue;
      let from = start;
      let to = end;
      if (GUILLEMET_BEFORE.test(text.slice(Math.max(within.start, start - 2), start))) from--;
      if (GUILLEMET_BEHIND.test(text.slice(end, Math.min(within.end, end + 2)))) to++;
      while (from > within.start && QUOTE_MARKS.has(text[from - 1]!) && start - from < 3) from--;
      while (to < within.end && QUOTE_MARKS.has(text[to]!) && to - end < 3) to++;
      runs.push({ start: from, end: to, quotation, run });
    }
  }
  runs.sort((a, b) => a.start - b.start || b.end - a.end);
  const outer: Run[] = [];
  for (const run of runs) {
    const last = outer.at(-1);
    if (last === undefined || run.start >= last.end) outer.push(run);
    else if (run.end > last.end && run.start < last.end && last.end - run.start <= 3)
      outer.push({ ...run, start: last.end });
  }
  return outer;
}

const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sen rep gov gen col lt sgt capt maj rev hon st sr jr vs etc no nos vol cf ed inc ltd co corp dept mt ft ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun bzw ca vgl geb gest abs nr art hr fr dipl ing usw ' +
    'mme mlle av sra dra ud uds ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mont neb nev okla ore pa ' +
    'penn tenn tex va vt wash wis wyo ave blvd pp p v dep depo tr decl aff'
  ).split(' '),
);
const LOWER = /\p{Ll}/u;
const LETTER = /[\p{L}\p{N}]/u;

/** Whether a full stop behind this word belongs to it. */
function isAbbreviation(raw: string): boolean {
  if (raw.length === 1 && raw !== 'v' && raw !== 'p') return raw !== 'I' && raw !== raw.toLowerCase();
  return ABBREVIATIONS.has(raw.toLowerCase());
}

/** Reads `[from, to)` of a text, a paragraph or so, as elements. */
export function elementsOf(text: string, from: number, to: number, runs: readonly Run[]): Element[] {
  const elements: Element[] = [];
  let at = from;
  for (const run of runs) {
    pushNarration(text, at, run.start, elements);
    elements.push({ kind: 'run', start: run.start, end: run.end, quotation: run.quotation, run: run.run });
    const ending = endingOf(text, run, to);
    if (ending !== null) elements.push({ kind: 'mark', start: run.end, end: run.end, mark: ending });
    at = run.end;
  }
  pushNarration(text, at, to, elements);
  return elements;
}

const SENTENCE_END = new Set('.!?…。！？؟۔');

/** How the sentence fares behind a run: `.` it ends, `?` it may end, null it goes on. */
function endingOf(text: string, run: Run, to: number): string | null {
  let last = run.end - 1;
  while (last > run.start && (QUOTE_MARKS.has(text[last]!) || SPACE.test(text[last]!))) last--;
  const mark = text[last]!;
  if (!SENTENCE_END.has(mark)) return null;
  let next = run.end;
  let lines = 0;
  while (next < to && SPACE.test(text[next]!)) {
    if (text[next] === '\n') lines++;
    next++;
  }
  if (next >= to) return '.';
  const following = text[next]!;
  if (',;:–—-'.includes(following) && lines === 0) return null;
  if (LOWER.test(following)) return null;
  return mark === '.' ? '.' : '?';
}

function pushNarration(text: string, from: number, to: number, elements: Element[]): void {
  if (from >= to) return;
  const words = wordsOf(text, from, to);
  let at = from;
  let previousEnd = -1;
  for (let i = 0; i <= words.count; i++) {
    const wordStart = i < words.count ? words.starts[i]! : to;
    if (wordStart > at) pushMarks(text, at, wordStart, elements);
    if (i === words.count) break;
    const wordEnd = words.ends[i]!;
    const raw = text.slice(wordStart, wordEnd);
    at = wordEnd;
    // The sign that quotes a line in Markdown and in mail.
    if (raw === '>') continue;
    const isJoined = wordStart === previousEnd + 1 && text[previousEnd] === '-';
    elements.push({ kind: 'word', start: wordStart, end: wordEnd, raw, key: keyOf(raw), isJoined });
    previousEnd = wordEnd;
  }
}

/** The marks in a stretch without words. */
function pushMarks(text: string, from: number, to: number, elements: Element[]): void {
  for (let i = from; i < to; i++) {
    const character = text[i]!;
    let mark = '';
    if (character === ',' || character === '،' || character === '、' || character === '，') mark = ',';
    else if (character === ';' || character === '؛' || character === '；') mark = ';';
    else if (character === ':' || character === '：') mark = ':';
    else if (character === '(' || character === '[' || character === '（') mark = '(';
    else if (character === ')' || character === ']' || character === '）') mark = ')';
    else if (character === '—' || character === '–' || character === '―') mark = '—';
    else if (character === '-' && text[i + 1] === '-') mark = '—';
    else if (SENTENCE_END.has(character)) mark = endsSentence(text, i, elements.at(-1)) ? '.' : '';
    else if (character === '\n' && /^\n\s*(?:[-*•–—]|\d{1,2}[.)])\s/.test(text.slice(i, i + 8))) mark = '.';
    if (mark !== '') elements.push({ kind: 'mark', start: i, end: i + 1, mark });
  }
}

function endsSentence(text: string, index: number, before: Element | undefined): boolean {
  const character = text[index]!;
  if (character !== '.' && character !== '…') return !LOWER.test(nextLetter(text, index + 1));
  const next = text[index + 1] ?? '\n';
  if (LETTER.test(next)) return false;
  if (before?.kind === 'word' && before.end === index && character === '.' && isAbbreviation(before.raw)) return false;
  if (
    before?.kind === 'word' &&
    /^\d{1,2}$/.test(before.raw) &&
    character === '.' &&
    /^\s\p{L}/u.test(text.slice(index + 1, index + 3))
  ) {
    // A German ordinal: "am 3. Mai"; a list's number ends no sentence either.
    return SENTENCE_OPENER.test(text.slice(index + 1, index + 12));
  }
  return !LOWER.test(nextLetter(text, index + 1));
}

/** What begins a sentence with a capital, and follows no ordinal. */
const SENTENCE_OPENER =
  /^\s(?:Der|Die|Das|Ein|Eine|Er|Sie|Es|Im|In|An|Am|Auf|Bei|Nach|Mit|Von|Vor|Zu|Dies|Diese|Dieser|So)\s/;

function nextLetter(text: string, from: number): string {
  let i = from;
  while (i < text.length && i - from < 12 && !LETTER.test(text[i]!)) i++;
  return text[i] ?? '';
}

/** The stretches of text between blank lines; very long ones in pieces. */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  const push = (start: number, end: number): void => {
    if (end > start) paragraphs.push(...piecesOf(text, { start, end }));
  };
  let start = 0;
  let i = 0;
  while (i < text.length) {
    const lineEnd = text.indexOf('\n', i);
    if (lineEnd < 0) break;
    let next = lineEnd + 1;
    while (next < text.length && (text[next] === ' ' || text[next] === '\t' || text[next] === '\r')) next++;
    if (text[next] !== '\n') {
      i = next;
      continue;
    }
    push(start, lineEnd);
    while (next < text.length && SPACE.test(text[next]!)) next++;
    start = next;
    i = next;
  }
  push(start, text.length);
  return paragraphs;
}
