/** In which writing a German sentence reads what it quotes: "In dem Brief heißt es", "auf dem geschrieben stand". */

import { READS, STANDS } from '../../language/german-speech.ts';
import { sentenceStart } from './bounds.ts';
import type { Handover } from './cue.ts';
import type { Grammar } from './grammar.ts';
import { HEADS } from './heads.ts';
import { nameEndingAt, type Subject, subjectFrom } from './named.ts';
import { type Element, isCapital, wordAt } from './narrative.ts';

/** "So heißt es in der Meldung", "Auf der Website heißt es": what is read there. */
export function documentOf(
  elements: readonly Element[],
  low: number,
  cue: number,
  run: number,
  grammar: Grammar,
): Subject | null {
  const referred = referredTo(elements, low, cue, grammar);
  if (referred !== null) return referred;
  const first = wordAt(elements, low);
  if (first !== null && cue > low && grammar.prepositions.has(first.key))
    return documentFrom(elements, low + 1, cue, grammar);
  for (let i = cue + 1; i < run && i - cue < MOST_BEHIND; i++) {
    const word = wordAt(elements, i);
    if (word === null) return null;
    if (grammar.prepositions.has(word.key) && !/^(?:zur|zum)$/.test(word.key))
      return documentFrom(elements, i + 1, run, grammar);
  }
  return null;
}

const MOST_BEHIND = 8;
const MOST_ATTRIBUTES = 6;

/** The phrase from `from` on, read from its noun where small words stand before it: "einer gestern verbreiteten Erklärung". */
function documentFrom(elements: readonly Element[], from: number, high: number, grammar: Grammar): Subject | null {
  for (let noun = from; noun < high && noun - from <= MOST_ATTRIBUTES; noun++) {
    const word = wordAt(elements, noun);
    if (word === null) return null;
    if (!isCapital(word)) continue;
    const subject = subjectFrom(elements, noun, high, grammar);
    if (subject === null) return null;
    return { ...subject, span: { start: elements[from]!.start, end: subject.span.end } };
  }
  return null;
}

/** "…, in dem es heißt", "Darin heißt es": the writing before. */
function referredTo(elements: readonly Element[], low: number, cue: number, grammar: Grammar): Subject | null {
  for (let i = cue - 1; i >= low && cue - i < MOST_BEHIND; i--) {
    const element = elements[i]!;
    if (element.kind === 'run') return null;
    if (element.kind === 'mark') {
      const isRelative =
        element.mark === ',' &&
        grammar.prepositions.has(wordAt(elements, i + 1)?.key ?? '') &&
        /^(?:dem|der|denen)$/.test(wordAt(elements, i + 2)?.key ?? '');
      return isRelative ? nameEndingAt(elements, low, i - 1, grammar) : null;
    }
    if (/^(?:darin|darauf|dort)$/.test(element.key)) return writingBefore(elements, low, grammar);
  }
  return null;
}

/** The last writing that the sentence before the one at `low` names. */
function writingBefore(elements: readonly Element[], low: number, grammar: Grammar): Subject | null {
  const end = low - 1;
  const start = sentenceStart(elements, end);
  for (let i = end - 1; i >= start; i--) {
    const word = wordAt(elements, i);
    if (word !== null && isCapital(word) && HEADS['de']!.writing.test(word.key))
      return nameEndingAt(elements, start, i, grammar);
  }
  return null;
}

/** What is read where a colon or a comma hands over to the run at `first`, or "heißt es in" follows the one at `last`. */
export function germanDocument(
  elements: readonly Element[],
  first: number,
  last: number,
  grammar: Grammar,
): Handover | null {
  return readBehind(elements, last, grammar) ?? readBefore(elements, first, grammar);
}

function readBehind(elements: readonly Element[], last: number, grammar: Grammar): Handover | null {
  let at = last + 1;
  while (elements[at]?.kind === 'mark' && at - last < 3) at++;
  const verb = wordAt(elements, at);
  if (verb === null || isCapital(verb) || !READS.test(verb.key)) return null;
  const subject = documentOf(elements, at, at, elements.length, grammar);
  return subject === null ? null : { subject, cue: { start: verb.start, end: verb.end }, strength: 'saying' };
}

function readBefore(elements: readonly Element[], first: number, grammar: Grammar): Handover | null {
  const colon = elements[first - 1];
  if (colon?.kind !== 'mark' || colon.mark !== ':') return null;
  const low = sentenceStart(elements, first);
  for (let i = first - 2; i >= low && first - i < MOST_TO_COLON; i--) {
    const word = elements[i]!;
    if (word.kind !== 'word') continue;
    const reads = READS.test(word.key);
    if (!reads && !STANDS.test(word.key)) continue;
    const subject = documentOf(elements, low, i, first - 1, grammar);
    if (subject === null || (!reads && !isWriting(elements, subject))) return null;
    return { subject, cue: { start: word.start, end: word.end }, strength: 'saying' };
  }
  return null;
}

const MOST_TO_COLON = 14;

function isWriting(elements: readonly Element[], { from, to }: Subject): boolean {
  for (let i = from; i < to; i++) {
    const word = wordAt(elements, i);
    if (word !== null && isCapital(word)) return HEADS['de']!.writing.test(word.key);
  }
  return false;
}
