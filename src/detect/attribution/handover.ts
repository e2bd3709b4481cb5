/** Which rule of word order says who speaks: behind the quotation, before it, in an earlier sentence, in an introduction. */

import type { Span } from '../../types.ts';
import { clauseStart, sentenceStart } from './bounds.ts';
import type { Handover } from './cue.ts';
import { passiveAgent, verbSecondSubject } from './cue-subject.ts';
import { germanOrder } from './german-order.ts';
import type { Grammar } from './grammar.ts';
import { handoverBefore, handoverEarlier } from './handover-before.ts';
import { handoverAfter, handoverLate, isPresentedBehind } from './handover-behind.ts';
import { type Element, elementsOf, type Run } from './narrative.ts';
import { handoverOmitted } from './omitted.ts';
import { isSomebody } from './somebody.ts';
import { isReported } from './subjunctive.ts';
import { isSure } from './sure.ts';

export interface Paragraph {
  readonly span: Span;
  /** Empty when nothing is quoted in it. */
  readonly elements: readonly Element[];
}

export interface Found {
  readonly by: 'inside' | 'order' | 'behind' | 'intro' | 'earlier' | 'before' | 'late';
  readonly handover: Handover;
  readonly elements: readonly Element[];
  /** Whether word order leaves no doubt. */
  readonly isSure: boolean;
}

const COMMA_AT_END = /[,，،—–-]\s*["'”’»“]*$/u;
const SOFT_END = /[?!…]\s*["'”’»“]*$/u;

/** @param follows whether a quotation of the same paragraph stands before this one */
export function handoverOf(
  text: string,
  paragraph: Paragraph,
  at: readonly number[],
  previous: Paragraph | null,
  grammar: Grammar,
  follows: boolean,
): Found | null {
  const { elements } = paragraph;
  const first = at[0]!;
  const last = at.at(-1)!;
  const ending = text.slice(Math.max(elements[last]!.start, elements[last]!.end - 6), elements[last]!.end);
  const isPaused = COMMA_AT_END.test(ending) || SOFT_END.test(ending);
  const surely = (handover: Handover): boolean => isSure(handover, elements, first, last, isPaused, grammar);
  const wrap = (by: Found['by'], handover: Handover | null): Found | null =>
    handover === null ? null : { by, handover, elements, isSure: surely(handover) };
  if (at.length > 1) {
    const middle = handoverAfter(elements, first, grammar, true);
    if (middle !== null) return wrap('inside', middle);
  }
  const ordered = germanOrder(elements, first, last, grammar);
  if (ordered !== null) return { by: 'order', handover: ordered, elements, isSure: true };
  const low = sentenceStart(elements, first);
  let lead = 0;
  for (let i = low; i < first; i++) {
    const element = elements[i]!;
    if (element.kind === 'word' && !(grammar.and.has(element.key) || grammar.openers.has(element.key))) lead++;
  }
  const after =
    handoverAfter(elements, last, grammar, SOFT_END.test(ending)) ?? handoverOmitted(elements, first, last, grammar);
  if (lead === 0) {
    if (after !== null) return wrap('behind', after);
    // A run of the sentence before this one may hand over to both: “…,” and “…”.
    if (first === firstWordlessStart(elements, first)) return intro(text, paragraph, previous, grammar);
    const introduction = introducedBy(elements, low, grammar);
    if (introduction !== null) return { by: 'earlier', handover: introduction, elements, isSure: true };
    return follows ? null : wrap('earlier', handoverEarlier(elements, first, grammar));
  }
  const before = handoverBefore(elements, first, grammar);
  if (after !== null && after.strength === 'saying' && before?.strength !== 'saying' && COMMA_AT_END.test(ending))
    return wrap('behind', after);
  // "Die Ministerin sagte der Presse: „…“, betont sie": whoever is named before.
  const colon = elements[first - 1];
  const isNamedBefore = before?.strength === 'saying' && colon?.kind === 'mark' && colon.mark === ':';
  const isPronounBehind = after !== null && after.subject !== null && after.subject.pronoun !== null;
  if (isNamedBefore && isPronounBehind) return wrap('before', before);
  if (after !== null && surely(after) && !(before !== null && surely(before))) return wrap('behind', after);
  if (before !== null && before.strength !== 'near') return wrap('before', before);
  const late = after === null ? handoverLate(elements, last, grammar) : null;
  if (late !== null) return wrap('late', late);
  if (before !== null && after === null && grammar.language === 'de' && isPresentedBehind(elements, last, grammar)) {
    const agent = passiveAgent(elements, first, grammar);
    return wrap(
      'before',
      agent === null ? { ...before, strength: 'presenting' } : { ...before, subject: agent, strength: 'presenting' },
    );
  }
  // Reported speech goes on: "Außerdem halte die Fraktion den Schritt für „…“."
  if (after === null && grammar.language === 'de' && isReported(elements, low, elements.length)) {
    const earlier = handoverEarlier(elements, first, grammar);
    if (earlier !== null && earlier.strength !== 'near') return wrap('earlier', earlier);
    const teller = tellerBefore(elements, low, grammar);
    if (teller !== null) return wrap('earlier', teller);
    if (!follows && previous !== null && isToldThrough(elements, low)) {
      const read = endOf(text, previous);
      const found = handoverEarlier(read, read.length, grammar);
      if (found !== null && found.strength !== 'near')
        return { by: 'earlier', handover: found, elements: read, isSure: false };
    }
    // What is told in the subjunctive is said by somebody outside of it.
    if (before?.strength === 'near') return null;
  }
  if (after !== null) return wrap('behind', after);
  return wrap('before', before);
}

/** A sentence of so many words does nothing but hand over: "Sie fügte hinzu." */
const MOST_INTRODUCING = 6;

/** Who hands over in a short sentence that ends right before `low`. */
function introducedBy(elements: readonly Element[], low: number, grammar: Grammar): Handover | null {
  const end = low - 1;
  if (grammar.language !== 'de' || end < 1) return null;
  const start = sentenceStart(elements, end);
  if (end - start > MOST_INTRODUCING || elements[start]!.kind === 'run') return null;
  const found = handoverBefore(elements, end, grammar);
  return found?.strength === 'saying' && found.cue !== null ? found : null;
}

const MOST_TOLD = 4;

/** Whom the last sentence before `low` is about that is not itself in the subjunctive, when it is somebody. */
function tellerBefore(elements: readonly Element[], low: number, grammar: Grammar): Handover | null {
  let end = low - 1;
  for (let back = 0; back < MOST_TOLD && end > 0; back++) {
    const start = sentenceStart(elements, end);
    if (!isReported(elements, start, end)) {
      const subject = verbSecondSubject(elements, clauseStart(elements, start, end), end, grammar);
      return subject !== null && isSomebody(elements, subject, grammar)
        ? { subject, cue: null, strength: 'presenting' }
        : null;
    }
    end = start - 1;
  }
  return null;
}

/** Whether every sentence before `low` is in the subjunctive, so that somebody of the paragraph before tells it. */
function isToldThrough(elements: readonly Element[], low: number): boolean {
  for (let end = low - 1; end > 0; ) {
    const start = sentenceStart(elements, end);
    if (!isReported(elements, start, end)) return false;
    end = start - 1;
  }
  return true;
}

/** The end of a paragraph as elements. */
function endOf(text: string, { span, elements }: Paragraph): readonly Element[] {
  return elements.length > 0
    ? elements
    : elementsOf(text, Math.max(span.start, span.end - MOST_INTRO_UNITS), span.end, []);
}

/** `at` when only marks stand before it in the paragraph, else -1. */
function firstWordlessStart(elements: readonly Element[], at: number): number {
  for (let i = 0; i < at; i++) if (elements[i]!.kind !== 'mark') return -1;
  return at;
}

const COLON_AT_END = /[:：]\s*$/u;
const MOST_INTRO_UNITS = 600;

/** The last sentence of the paragraph before, when it ends in a colon. */
function intro(text: string, paragraph: Paragraph, previous: Paragraph | null, grammar: Grammar): Found | null {
  if (previous === null) return null;
  const { start, end } = previous.span;
  if (!COLON_AT_END.test(text.slice(Math.max(start, end - 4), end))) return null;
  const from = Math.max(start, end - MOST_INTRO_UNITS);
  const run: Run = { start: paragraph.span.start, end: paragraph.span.start, quotation: -1, run: 0 };
  const elements = previous.elements.length > 0 ? [...previous.elements] : elementsOf(text, from, end, []);
  elements.push({ kind: 'run', start: run.start, end: run.end, quotation: -1, run: 0 });
  const handover = handoverBefore(elements, elements.length - 1, grammar);
  if (handover === null) return null;
  const last = elements.length - 1;
  return { by: 'intro', handover, elements, isSure: isSure(handover, elements, last, last, false, grammar) };
}
