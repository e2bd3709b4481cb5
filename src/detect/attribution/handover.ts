/** Which rule of word order says who speaks: behind the quotation, before it, in an earlier sentence, in an introduction. */

import type { Span } from '../../types.ts';
import { sentenceStart } from './bounds.ts';
import type { Handover } from './cue.ts';
import { passiveAgent } from './cue-subject.ts';
import type { Grammar } from './grammar.ts';
import { handoverBefore, handoverEarlier } from './handover-before.ts';
import { handoverAfter, handoverLate, isPresentedBehind } from './handover-behind.ts';
import { type Element, elementsOf, type Run, type WordElement } from './narrative.ts';
import { handoverOmitted } from './omitted.ts';
import { isSure } from './sure.ts';

export interface Paragraph {
  readonly span: Span;
  /** Empty when nothing is quoted in it. */
  readonly elements: readonly Element[];
}

export interface Found {
  readonly by: 'inside' | 'behind' | 'intro' | 'earlier' | 'before' | 'late';
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
    return follows ? null : wrap('earlier', handoverEarlier(elements, first, grammar));
  }
  const before = handoverBefore(elements, first, grammar);
  if (after !== null && after.strength === 'saying' && before?.strength !== 'saying' && COMMA_AT_END.test(ending))
    return wrap('behind', after);
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
    // What is told in the subjunctive is said by somebody outside of it.
    if (before?.strength === 'near') return null;
  }
  if (after !== null) return wrap('behind', after);
  return wrap('before', before);
}

const REPORTED =
  /^(?:sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|gebe|gehe|bleibe|stehe|komme|halte|lasse|führe|sehe|liege|hätten?|wären?|würden?|weise|richte|handele|handle|drohe|gehöre|bestehe|betreffe|brauche|bringe|entstehe|erhalte|fehle|finde|folge|freue|gelte|gelinge|helfe|kenne|lebe|leide|mache|nehme|nutze|plane|prüfe|rechne|reiche|scheine|setze|spiele|spreche|stelle|stimme|suche|tue|trage|treffe|unterstütze|verdiene|verfüge|verliere|verstehe|vertrete|wisse|wünsche|zeige|ziehe|zahle|diene|denke|fühle|laufe|liefere|betreibe|ermögliche|verhindere|begrüße|erwarte|fordere|schaffe|beruhe|hänge|bedeute|biete|enthalte|leiste|arbeite|schade|koste)$/;

/** Whether a German sentence is in the subjunctive of reported speech. */
export function isReported(elements: readonly Element[], low: number, high: number): boolean {
  for (let i = low; i < high && i - low < 60; i++) {
    const element = elements[i]!;
    if (element.kind === 'mark' && element.mark === '.') return false;
    if (element.kind === 'word' && REPORTED.test(element.raw)) return true;
  }
  return false;
}

/** Whether a German word is a verb in the subjunctive of reported speech. */
export function isSubjunctive({ raw }: WordElement): boolean {
  return REPORTED.test(raw);
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
