/** Whether a rule of word order leaves no doubt: a name and a verb of saying beside each other, and both beside the quotation. */

import { countFirst } from '../../text/ordered.ts';
import { phraseAt } from './according.ts';
import { sentenceEnd, sentenceStart } from './bounds.ts';
import { type Handover, isSaying, isVerb } from './cue.ts';
import { perceivedSpeaker } from './cue-subject.ts';
import type { Grammar } from './grammar.ts';
import { isAdverb, isTime } from './name-bounds.ts';
import { type Element, isCapital, wordAt } from './narrative.ts';

/**
 * Whether what hands over to the quotation from the run at `first` to the one at `last` is sure. `isPaused`: the quotation
 * itself ends with a comma, or as a sentence of its own.
 */
export function isSure(
  { subject, cue, strength }: Handover,
  elements: readonly Element[],
  first: number,
  last: number,
  isPaused: boolean,
  grammar: Grammar,
): boolean {
  if (strength !== 'saying' || subject === null || cue === null || subject.pronoun === 'it') return false;
  const from = indexFrom(elements, subject.span.start);
  // "who": the words that carry the name stand elsewhere.
  if (from > subject.from) return false;
  const verb = indexFrom(elements, cue.start);
  const word = wordAt(elements, verb);
  if (word === null) return false;
  // "Reed recalls Stone saying": nobody but Stone.
  if (perceivedSpeaker(elements, sentenceStart(elements, verb), verb, grammar)?.from === subject.from)
    return verb < first && runsOn(elements, verb + 1, first);
  const words = phraseAt(elements, verb, grammar.cues.accordingBefore);
  const isSource = words > 0 && verb + words === from;
  if (!isSource) {
    if (!isSaying(word, grammar) || grammar.cues.participles.has(word.key) || isCapital(word)) return false;
    const isBeside =
      from > verb
        ? isIdle(elements, verb + 1, from, grammar)
        : isIdle(elements, subject.to, verb, grammar) || isCoordinated(elements, verb, grammar);
    const front = wordAt(elements, from - 1);
    const isGoverned = front !== null && from - 1 !== verb && grammar.prepositions.has(front.key);
    if (!isBeside || isGoverned || !isVerb(elements, verb, 0, grammar)) return false;
  }
  const [low, high] = [Math.min(from, verb), Math.max(subject.to, verb + 1)];
  if (high <= first) return handsOver(elements, high, first, grammar);
  if (low <= last) return false;
  let isDivided = isPaused;
  for (let i = last + 1; i < low; i++) {
    const element = elements[i]!;
    if (element.kind === 'run') return false;
    if (element.kind === 'mark') isDivided = true;
    else if (!grammar.fillers.has(element.key)) return false;
  }
  return isDivided && !isHandedOn(elements, high, grammar);
}

/** "Reed thanked the crew and said": a German verb that shares the subject of the verb before. */
function isCoordinated(elements: readonly Element[], verb: number, grammar: Grammar): boolean {
  return grammar.language === 'de' && grammar.and.has(wordAt(elements, verb - 1)?.key ?? '');
}

/** The first element that begins at an offset or behind it. */
function indexFrom(elements: readonly Element[], offset: number): number {
  return countFirst(elements.length, (i) => elements[i]!.start < offset);
}

/** Whether nothing but marks stands in `[from, run)`. */
function runsOn(elements: readonly Element[], from: number, run: number): boolean {
  for (let i = from; i < run; i++) if (elements[i]!.kind !== 'mark') return false;
  return true;
}

/** Whether nothing but small words about time or manner stands in `[from, to)`. */
function isIdle(elements: readonly Element[], from: number, to: number, grammar: Grammar): boolean {
  for (let i = from; i < to; i++) {
    const word = wordAt(elements, i);
    if (word === null || !(grammar.fillers.has(word.key) || isAdverb(word, grammar) || isTime(word, grammar)))
      return false;
  }
  return true;
}

/** Whether a colon or a comma leads from the name and its verb to the run at `run`. */
function handsOver(elements: readonly Element[], from: number, run: number, grammar: Grammar): boolean {
  const mark = elements[run - 1];
  if (mark?.kind !== 'mark' || (mark.mark !== ':' && mark.mark !== ',')) return false;
  return isIdle(elements, from, run - 1, grammar);
}

/** "…, Stone said, according to the Herald". */
function isHandedOn(elements: readonly Element[], from: number, grammar: Grammar): boolean {
  const end = sentenceEnd(elements, from);
  for (let i = from; i < end; i++) {
    // "…, Stone said, citing the Herald": he says it all the same.
    if (wordAt(elements, i)?.key === 'citing') continue;
    if (phraseAt(elements, i, grammar.cues.accordingBefore) > 0) return true;
  }
  return false;
}
