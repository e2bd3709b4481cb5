/**
 * What a sentence says that somebody said, without quoting it: "X said that …", "…, X said", "according to X, …", and
 * in German the subjunctive that goes on with it. Rules of word order on the words of `language/statements.ts`.
 */

import type { StatementWords } from '../../language/statements.ts';
import type { Span } from '../../types.ts';
import { accordingAt } from './according.ts';
import { isVerb } from './cue.ts';
import { subjectOfCue } from './cue-subject.ts';
import type { Grammar } from './grammar.ts';
import { handoverAfter } from './handover-behind.ts';
import { type Subject, subjectFrom } from './named.ts';
import { type Element, isCapital } from './narrative.ts';
import { statementStart } from './statement-start.ts';

/** Indexes of elements, half open. */
export interface Reported {
  readonly from: number;
  readonly to: number;
  readonly subject: Subject;
  readonly cue: Span;
}

/** A statement has at least so many words. */
const FEWEST_WORDS = 3;

/** What is reported in the sentence `[low, high)` of elements without quoted runs; null when nothing is. */
export function reportedIn(
  elements: readonly Element[],
  low: number,
  high: number,
  grammar: Grammar,
  words: StatementWords,
): Reported | null {
  const found =
    bySource(elements, low, high, grammar, words) ??
    asSaid(elements, low, high, grammar, words) ??
    saidBehind(elements, low, high, grammar, words) ??
    saidBefore(elements, low, high, grammar, words) ??
    inPassing(elements, low, high, grammar, words);
  if (found === null) return null;
  const { from, to } = trimmed(elements, found.from, found.to);
  let count = 0;
  for (let i = from; i < to; i++) {
    if (elements[i]!.kind === 'run') return null;
    if (elements[i]!.kind === 'word') count++;
  }
  return count < FEWEST_WORDS ? null : { ...found, from, to };
}

/** Without marks at either end. */
function trimmed(
  elements: readonly Element[],
  from: number,
  to: number,
): { readonly from: number; readonly to: number } {
  let [start, end] = [from, to];
  while (start < end && elements[start]!.kind === 'mark') start++;
  while (end > start && elements[end - 1]!.kind === 'mark') end--;
  return { from: start, to: end };
}

/** "According to X, …", "Nach Angaben von X …". */
function bySource(
  elements: readonly Element[],
  low: number,
  high: number,
  grammar: Grammar,
  words: StatementWords,
): Reported | null {
  const source = sourceAt(elements, low, high, grammar, words);
  if (source === null) return null;
  const { subject, cue } = source;
  const next = elements[subject.to];
  // In German the verb follows at once, elsewhere a comma divides.
  if (grammar.language === 'de' || grammar.language === 'nl' || grammar.language === 'sv')
    return { from: subject.to, to: high, subject, cue };
  const comma = next?.kind === 'mark' && next.mark === ',' ? subject.to : commaFrom(elements, subject.to, high);
  return comma < 0 ? null : { from: comma + 1, to: high, subject, cue };
}

/** "According to X" at an element, but for phrases that point to something else: "per year". */
function sourceAt(
  elements: readonly Element[],
  index: number,
  high: number,
  grammar: Grammar,
  words: StatementWords,
): { readonly subject: Subject; readonly cue: Span } | null {
  const first = elements[index]!;
  if (first.kind !== 'word' || words.naming.has(first.key)) return null;
  const source = accordingAt(elements, index, high, grammar);
  return source === null || !maySay(elements, source.subject, grammar) ? null : source;
}

/** "As X said, …", "Wie X mitteilte, …". */
function asSaid(
  elements: readonly Element[],
  low: number,
  high: number,
  grammar: Grammar,
  words: StatementWords,
): Reported | null {
  const first = elements[low];
  if (first?.kind !== 'word' || !words.as.has(first.key)) return null;
  const comma = lastCommaOf(elements, low, high, (at) => verbBefore(elements, low, at, grammar) > low);
  if (comma < 0) return null;
  const verb = verbBefore(elements, low, comma, grammar);
  const subject = subjectFrom(elements, low + 1, verb, grammar) ?? subjectOfCue(elements, low, verb, comma, grammar);
  if (subject === null || !maySay(elements, subject, grammar)) return null;
  const word = elements[verb]!;
  return { from: comma + 1, to: high, subject, cue: { start: word.start, end: word.end } };
}

/** The first comma of the few first that passes. */
function lastCommaOf(elements: readonly Element[], low: number, high: number, passes: (at: number) => boolean): number {
  for (let i = low; i < high && i - low < 24; i++) {
    const element = elements[i]!;
    if (element.kind === 'mark' && element.mark === ',' && passes(i)) return i;
  }
  return -1;
}

/** The verb of saying right before a comma, or -1. */
function verbBefore(elements: readonly Element[], low: number, at: number, grammar: Grammar): number {
  for (let i = at - 1; i > low && at - i < 6; i--) {
    const word = elements[i]!;
    if (word.kind !== 'word') return -1;
    if (grammar.cues.saying.has(word.key) && !isCapital(word)) return i;
  }
  return -1;
}

/** "…, X said", "…, sagte X", "… according to X". */
function saidBehind(
  elements: readonly Element[],
  low: number,
  high: number,
  grammar: Grammar,
  words: StatementWords,
): Reported | null {
  for (let i = high - 1; i > low; i--) {
    const element = elements[i]!;
    if (element.kind === 'run') return null;
    if (element.kind === 'word') {
      const source = words.as.has(element.key) ? null : sourceAt(elements, i, high, grammar, words);
      if (source !== null && source.subject.to >= high - MOST_TAIL && endsSoon(elements, source.subject.to, high))
        return { from: low, to: i, subject: source.subject, cue: source.cue };
      continue;
    }
    if (element.mark !== ',' && element.mark !== '—') continue;
    const opening = elements[i + 1];
    const isRelative =
      opening?.kind === 'word' && grammar.relatives.has(opening.key) && !grammar.determiners.has(opening.key);
    if (opening?.kind !== 'word' || isRelative) continue;
    const found = handoverAfter(elements, i, grammar, false);
    if (found === null || found.strength !== 'saying' || found.subject === null || found.cue === null) continue;
    if (found.subject.span.start < element.start || !maySay(elements, found.subject, grammar)) continue;
    const cueAt = indexAt(elements, found.cue.start, i, high);
    if (Math.abs(found.cue.start - found.subject.span.start) > 60) continue;
    if (!endsSoon(elements, Math.max(found.subject.to, cueAt + 1), high)) continue;
    if (statementStart(elements, cueAt, high, grammar, words, true) >= 0) continue;
    return { from: low, to: i, subject: found.subject, cue: found.cue };
  }
  return null;
}

/** Behind "X said" little may follow: "on Monday", "in an interview". */
const MOST_TAIL = 9;

function endsSoon(elements: readonly Element[], from: number, high: number): boolean {
  if (high - from > MOST_TAIL) return false;
  for (let i = from; i < high; i++) if (elements[i]!.kind !== 'word') return false;
  return true;
}

function indexAt(elements: readonly Element[], start: number, low: number, high: number): number {
  for (let i = low; i < high; i++) if (elements[i]!.start === start) return i;
  return low;
}

/** "X said that …", "X said the bridge is safe", "X promised to …". */
function saidBefore(
  elements: readonly Element[],
  low: number,
  high: number,
  grammar: Grammar,
  words: StatementWords,
): Reported | null {
  for (let cue = low; cue < high - 1; cue++) {
    const verb = elements[cue]!;
    if (verb.kind !== 'word') continue;
    const isSaying = grammar.cues.saying.has(verb.key) && !words.naming.has(verb.key);
    if (!isSaying && !words.stating.has(verb.key) && !words.intending.has(verb.key)) continue;
    if (!isVerb(elements, cue, low, grammar)) continue;
    const from = statementStart(elements, cue, high, grammar, words, isSaying);
    if (from < 0) continue;
    const subject = subjectOfCue(elements, low, cue, from, grammar);
    if (subject === null || !maySay(elements, subject, grammar)) continue;
    return { from, to: statementEnd(elements, from, high), subject, cue: { start: verb.start, end: verb.end } };
  }
  return null;
}

/** A statement goes to its sentence's end, or to where a semicolon turns to something else. */
function statementEnd(elements: readonly Element[], from: number, high: number): number {
  for (let i = from; i < high; i++) {
    const element = elements[i]!;
    if (element.kind === 'mark' && element.mark === ';') return i;
  }
  return high;
}

/** "The bridge, she said, is safe", "Die Brücke ist laut X sicher": the whole sentence. */
function inPassing(
  elements: readonly Element[],
  low: number,
  high: number,
  grammar: Grammar,
  words: StatementWords,
): Reported | null {
  for (let i = low + 1; i < high; i++) {
    const element = elements[i]!;
    if (element.kind === 'run') return null;
    if (element.kind === 'word') {
      const source =
        words.as.has(element.key) || element.key === 'so' ? null : sourceAt(elements, i, high, grammar, words);
      if (source !== null) return { from: low, to: high, subject: source.subject, cue: source.cue };
      continue;
    }
    if (element.mark !== ',') continue;
    const end = commaFrom(elements, i + 1, high);
    if (end < 0 || end - i > 8) continue;
    const found = handoverAfter(elements, i, grammar, false);
    if (found === null || found.strength !== 'saying' || found.subject === null || found.cue === null) continue;
    if (found.cue.end > elements[end]!.start || found.subject.span.end > elements[end]!.start) continue;
    return { from: low, to: high, subject: found.subject, cue: found.cue };
  }
  return null;
}

function commaFrom(elements: readonly Element[], from: number, high: number): number {
  for (let i = from; i < high; i++) {
    const element = elements[i]!;
    if (element.kind === 'mark' && element.mark === ',') return i;
    if (element.kind === 'run') return -1;
  }
  return -1;
}

/** Somebody, and not "it", "I" or a word that happens to stand there. */
function maySay(elements: readonly Element[], subject: Subject, grammar: Grammar): boolean {
  if (subject.pronoun === 'it') return false;
  const first = elements[subject.from];
  if (first?.kind !== 'word') return false;
  return !(subject.to - subject.from === 1 && grammar.selves.has(first.key));
}
