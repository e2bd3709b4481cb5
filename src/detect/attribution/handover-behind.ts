/** Who takes over behind a quotation: right behind it, or at the end of its sentence. */

import { READS } from '../../language/german-speech.ts';
import { phraseAt } from './according.ts';
import { nextRun, sentenceEnd } from './bounds.ts';
import { type Handover, isPresenting, isSaying, isWithheld } from './cue.ts';
import { documentOf } from './german-document.ts';
import type { Grammar } from './grammar.ts';
import { subjectFrom } from './named.ts';
import { type Element, isCapital } from './narrative.ts';
import { firstSubject, subjectAfter, subjectBefore } from './subject.ts';

/** Who takes over behind the run at `run`: "… ,” said X", "… ,” X said", "… ,” according to X". */
export function handoverAfter(
  elements: readonly Element[],
  run: number,
  grammar: Grammar,
  isSoft: boolean,
): Handover | null {
  let i = run + 1;
  const softMark = elements[i];
  const crossed = softMark?.kind === 'mark' && softMark.mark === '?' && softMark.start === softMark.end;
  if (crossed) {
    if (!isSoft) return null;
    i++;
  }
  while (isPause(elements[i])) i++;
  const high = sentenceEnd(elements, i);
  const bound = nextRun(elements, i, high);
  if (i >= bound) return null;
  const first = elements[i]!;
  if (first.kind !== 'word') return null;

  const words = phraseAt(elements, i, grammar.cues.accordingBefore);
  const isAs = /^(?:as|so|wie|comme|como|come|segun|как|jak|zoals|som)$/.test(first.key);
  if (words > 0 && !isAs) {
    const subject = subjectAfter(elements, i + words - 1, bound, grammar);
    if (subject !== null)
      return { subject, cue: { start: first.start, end: elements[i + words - 1]!.end }, strength: 'saying' };
  }
  if (first.key === 'so' && grammar.language === 'de') {
    const subject = subjectAfter(elements, i, bound, grammar);
    if (subject !== null && !isVerbAfter(elements, i + 1, grammar))
      return { subject, cue: { start: first.start, end: first.end }, strength: 'saying' };
  }
  let start = isAs ? i + 1 : i;
  const lead = elements[start];
  if (lead?.kind !== 'word') return null;
  // Verb first: "said X", "a-t-il dit", "sagte X".
  let verb = start;
  while (verb < bound) {
    const word = elements[verb];
    if (word?.kind !== 'word' || !grammar.fillers.has(word.key) || grammar.determiners.has(word.key)) break;
    verb++;
  }
  const verbWord = elements[verb];
  // "a-t-elle dit"
  const inverted = elements[verb + 1];
  if (verb > start && verb + 1 < bound && verbWord?.kind === 'word' && inverted?.kind === 'word') {
    if (grammar.pronouns.has(verbWord.key) && !isCapital(verbWord) && isSaying(inverted, grammar)) {
      const subject = subjectFrom(elements, verb, verb + 1, grammar);
      return { subject, cue: { start: inverted.start, end: inverted.end }, strength: 'saying' };
    }
  }
  if (
    verbWord?.kind === 'word' &&
    (isSaying(verbWord, grammar) || isPresenting(verbWord, grammar)) &&
    !grammar.cues.participles.has(verbWord.key)
  ) {
    const isDocument = grammar.language === 'de' && READS.test(verbWord.key);
    const subject = isDocument
      ? documentOf(elements, verb, verb, bound, grammar)
      : subjectAfter(elements, verb, bound, grammar);
    if (subject !== null) {
      const isLone = crossed && !isSaying(verbWord, grammar);
      if (!isLone) return { subject, cue: { start: verbWord.start, end: verbWord.end }, strength: 'saying' };
    }
    // "… ,” said on Monday": the subject is named before.
    return null;
  }
  // Subject first.
  if (grammar.openers.has(lead.key) && !isCapital(lead)) return null;
  if (grammar.prepositions.has(lead.key) && !isCapital(lead)) return null;
  if (grammar.openers.has(lead.key) || grammar.prepositions.has(lead.key)) {
    if (!crossed && !isAs) return null;
    start++;
  }
  let cue = -1;
  for (let k = start; k < bound && k - start < 60; k++) {
    const word = elements[k]!;
    if (word.kind !== 'word') continue;
    const isCue = isSaying(word, grammar) || (isPresenting(word, grammar) && k - start < 8);
    if (isCue && k > start && !grammar.cues.participles.has(word.key) && !isWithheld(elements, k)) {
      cue = k;
      break;
    }
  }
  if (cue < 0 || (crossed && cue - start > 14)) return null;
  const pronoun = grammar.pronouns.has(lead.key) || grammar.selves.has(lead.key);
  const subject = pronoun
    ? grammar.selves.has(lead.key)
      ? null
      : subjectBefore(elements, start, start + 1, grammar)
    : firstSubject(elements, start, cue, grammar, true);
  if (subject === null) return null;
  const word = elements[cue]!;
  const isSure = word.kind === 'word' && isSaying(word, grammar);
  return { subject, cue: { start: word.start, end: word.end }, strength: isSure ? 'saying' : 'presenting' };
}

/**
 * Who takes over at the end of the sentence that holds the run: "… “safe” for years, she said", "… „falsch“ gewesen, so
 * ein Sprecher".
 */
export function handoverLate(elements: readonly Element[], run: number, grammar: Grammar): Handover | null {
  const high = sentenceEnd(elements, run + 1);
  for (let i = high - 1; i > run; i--) {
    const element = elements[i]!;
    if (element.kind === 'run') return null;
    if (element.kind !== 'mark' || element.mark !== ',') continue;
    const found = handoverAfter(elements, i, grammar, false);
    if (found === null || found.strength !== 'saying' || found.subject === null || found.cue === null) continue;
    // Only a clause of its own: a name and a verb, with little between them.
    const span = Math.abs(found.cue.start - found.subject.span.start);
    return span < 60 ? found : null;
  }
  return null;
}

/** Whether a verb that presents words follows the run in its clause: "… als „falsch“ bezeichnet". */
export function isPresentedBehind(elements: readonly Element[], run: number, grammar: Grammar): boolean {
  for (let i = run + 1; i < elements.length && i - run <= 3; i++) {
    const element = elements[i]!;
    if (element.kind !== 'word') return false;
    if (isSaying(element, grammar) || isPresenting(element, grammar)) return true;
  }
  return false;
}

function isPause(element: Element | undefined): boolean {
  return element?.kind === 'mark' && (element.mark === ',' || element.mark === '—');
}

function isVerbAfter(elements: readonly Element[], index: number, grammar: Grammar): boolean {
  const word = elements[index];
  return word?.kind === 'word' && (isSaying(word, grammar) || grammar.fillers.has(word.key));
}
