/**
 * Whom a witness itself gives the words to. An article, minutes or a novel quote others: there the words are neither the
 * author's nor a turn's, and the witness says beside them whose they are.
 */

import { detect } from '../detect/detect.ts';
import { cutHolds } from '../language/cuts.ts';
import { isProperName } from '../reference/names.ts';
import { secondSentence } from '../text/sentences.ts';
import { wordsOf } from '../text/words.ts';
import type { DetectedQuotation, Document, Span, SpeakerMention } from '../types.ts';
import type { Place } from './place.ts';

export interface GivenSpeaker {
  readonly name: string;
  /** The name with what stands before it: "Mayor Layla Haddad". */
  readonly written: string;
  /** The name with the narrator's words on both sides of it. */
  readonly around: string;
  /**
   * Whether this very name stands beside the words, or beside others of the same paragraph that these go on from, with a verb
   * of saying or as their credit: no pronoun, and nothing to be guessed.
   */
  readonly isExplicit: boolean;
  /** Set when the name stands in another case than the one that names it. */
  readonly declined?: true;
}

const CONTEXT_UNITS = 700;
const AROUND_UNITS = 80;
/** How much of the passage must lie in one quotation of the witness. */
const INSIDE = 0.8;
/** What words in a witness are quoted with: a mark, no apostrophe, or the dash that begins a line of dialogue. */
const QUOTING = /["“”„«»‘「」『』]|’(?![\p{L}])|^[ \t]*[—–]/mu;
const PARAGRAPH_BREAK = /\n\s*\n/;
const WORDS_BEFORE = /(?:[\p{L}\p{M}.’'-]+[ \t]+){1,2}$/u;
/** Between the words and the name: "said", "told the council". */
const BESIDE_WORDS = 3;
const INTRODUCING = /^[^:：]*[:：]\s*/u;

/**
 * The speaker that the witness names for a passage it quotes, or null where it quotes nobody there or names nobody.
 * `language`: the witness's.
 */
export function givenSpeaker(place: Place, language: string | null): GivenSpeaker | null {
  const before = contextBefore(place.before);
  const after = place.after.slice(0, CONTEXT_UNITS);
  const text = before + place.passage.words + after;
  const span = { start: before.length, end: before.length + place.passage.words.length };
  const witness: Document = { name: '', sha256: '', language, text, loci: [], markup: [] };
  const quoted = QUOTING.test(text) ? detect(witness) : [];
  const length = span.end - span.start;
  const quotation =
    quoted.find((each) => shared(each.span, span) >= INSIDE * length) ?? introducedAt(witness, span, language);
  const speaker = quotation?.attribution?.speaker ?? null;
  if (quotation === null || speaker === null || speaker.name === '') return null;
  // "“…,” said Reed. “…”": who is named beside words goes on in the same paragraph.
  const isSaid =
    isBeside(text, quotation, speaker.span) ||
    quoted.some(
      (each) =>
        each.attribution?.speaker?.span.start === speaker.span.start &&
        each.attribution.cue !== null &&
        isBeside(text, each, speaker.span) &&
        !PARAGRAPH_BREAK.test(text.slice(each.span.end, quotation.span.start)),
    );
  const written = `${WORDS_BEFORE.exec(text.slice(0, speaker.span.start))?.[0] ?? ''}${speaker.words}`;
  return {
    name: speaker.name,
    written,
    around: aroundOf(text, quotation, speaker.span),
    ...(speaker.declined === true ? { declined: true as const } : {}),
    isExplicit: isSaid && isWritten(text, speaker),
  };
}

/** Whether the name meant stands there itself, or behind what it is apposed to, and no pronoun: "She" has a capital too. */
function isWritten(text: string, { span, words, name }: SpeakerMention): boolean {
  if (text.startsWith(`, ${name}`, span.end)) return isCasedName(name);
  const last = wordsOf(name);
  if (last.count === 0 || !words.includes(name.slice(last.starts[last.count - 1], last.ends[last.count - 1])))
    return false;
  return isCasedName(words);
}

/** Where the narrator's sentence ends, before a name or behind it: "Rep. Reed" goes on. */
const SENTENCE_EDGE = /(?<=\p{Ll}{4})[.!?](?=\s|$)|["“”„»«]|\n\s*\n/u;

/** The narrator's words around a name: who is named there as well may be whom somebody speaks for. */
function aroundOf(text: string, { attribution }: DetectedQuotation, { start, end }: Span): string {
  // What stands on other lines than a credit is of other words.
  const edge = (attribution?.cue ?? null) === null ? new RegExp(`${SENTENCE_EDGE.source}|\\n`, 'u') : SENTENCE_EDGE;
  const before = text
    .slice(Math.max(0, start - AROUND_UNITS), start)
    .split(edge)
    .at(-1)!;
  return before + text.slice(start, end + AROUND_UNITS).split(edge, 1)[0]!;
}

/** A credit on the quotation's own line: "“…” — Anna Reed". */
const CREDITED = /^["'”’»“]{0,2}[ \t]*[—–―][ \t]*$/u;

/** "Mayor Haddad (Greens): “…”", "Layla Haddad, Mayor of Ash Hill: “…”". */
const LABELLED = /^(?:\s?\([^()\n]{1,40}\)|,[^:：.!?"“”„«»\n]{1,80})?\s?[:：]\s?["“„«»]?$/u;
/** "Mayor Haddad, who leads the council, told the Herald on Monday: “…”": one sentence, and nothing else in marks. */
const HANDED_OVER = /^[^:：.!?"“”„«»\n]*[:：]\s?["“„«»]?$/u;

/** Whether a name stands beside a quotation with a verb of saying, or as its label or credit. */
function isBeside(text: string, { span, attribution }: DetectedQuotation, name: Span): boolean {
  const isBefore = name.end <= span.start;
  const between = isBefore ? text.slice(name.end, span.start) : text.slice(Math.min(span.end, name.start), name.start);
  const cue = attribution?.cue ?? null;
  if (cue === null) return isBefore ? LABELLED.test(between) : CREDITED.test(between);
  if (wordsOf(between).count <= BESIDE_WORDS && !PARAGRAPH_BREAK.test(between)) return true;
  const isSure = attribution!.speaker?.vague !== true && cue.span.end <= span.start;
  return isBefore && isSure && HANDED_OVER.test(between);
}

/** From the beginning of a paragraph where there is one, else of a sentence: half a pair of marks would mislead. */
function contextBefore(before: string): string {
  if (before.length < CONTEXT_UNITS) return before;
  const context = before.slice(-CONTEXT_UNITS);
  const paragraph = PARAGRAPH_BREAK.exec(context);
  if (paragraph !== null) return context.slice(paragraph.index + paragraph[0].length);
  return context.slice(secondSentence(context) ?? 0);
}

function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Words without marks that a sentence hands over to, up to the paragraph's end: "Mayor Haddad said: We will stay." */
function introducedAt(witness: Document, span: Span, language: string | null): DetectedQuotation | null {
  const { text } = witness;
  const begins = lastEnd(PARAGRAPH_BREAK, text.slice(0, span.start));
  const lead = INTRODUCING.exec(text.slice(begins, span.start))?.[0];
  if (lead === undefined || !cutHolds(lead, language).includes('speaker')) return null;
  const start = begins + lead.length;
  const rest = PARAGRAPH_BREAK.exec(text.slice(span.end));
  const speech = { start, end: rest === null ? text.length : span.end + rest.index };
  return detect(witness, [speech]).find((each) => each.span.start === start) ?? null;
}

/** Where the last match of a pattern in `text` ends; 0 without one. */
function lastEnd(pattern: RegExp, text: string): number {
  let end = 0;
  for (const match of text.matchAll(new RegExp(pattern, 'gu'))) end = match.index + match[0].length;
  return end;
}

const CASED = /\p{Lu}/u;

/** Where a script has no capitals, a name cannot be told from a description. */
export function isCasedName(words: string): boolean {
  return CASED.test(words) && isProperName(words);
}
