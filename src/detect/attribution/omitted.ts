/**
 * Who speaks where a verb of saying has no subject, in languages that leave out what is known: "Ana llegó ayer. Dijo: «…»".
 * The sentence before has it, if one does.
 */

import { sentenceEnd, sentenceStart } from './bounds.ts';
import { type Handover, isSaying } from './cue.ts';
import { subjectOfCue } from './cue-subject.ts';
import type { Grammar } from './grammar.ts';
import { isTime } from './name-bounds.ts';
import type { Subject } from './named.ts';
import { type Element, type WordElement, wordAt } from './narrative.ts';
import { firstSubject, subjectAfter } from './subject.ts';

/** Who hands over to the quotation from the run at `first` to the one at `last`. */
export function handoverOmitted(
  elements: readonly Element[],
  first: number,
  last: number,
  grammar: Grammar,
): Handover | null {
  if (!grammar.dropsSubject) return null;
  const low = sentenceStart(elements, first);
  const cue = bareVerb(elements, low, first, grammar) ?? bareVerbBehind(elements, last, grammar);
  const subject = cue === null ? null : subjectBack(elements, low - 1, grammar);
  if (cue === null || subject === null) return null;
  return { subject, cue: { start: cue.start, end: cue.end }, strength: 'saying', isOmitted: true };
}

/** The verb of saying that begins `[low, high)`, small words aside, when nobody stands behind it. */
function bareVerb(elements: readonly Element[], low: number, high: number, grammar: Grammar): WordElement | null {
  let i = low;
  while (i < high) {
    const word = wordAt(elements, i);
    if (word === null || !isSmall(word, grammar)) break;
    i++;
  }
  const verb = i < high ? wordAt(elements, i) : null;
  return verb !== null && isSaying(verb, grammar) && subjectAfter(elements, i, high, grammar) === null ? verb : null;
}

function isSmall(word: WordElement, grammar: Grammar): boolean {
  const { fillers, openers, and } = grammar;
  return fillers.has(word.key) || openers.has(word.key) || and.has(word.key) || isTime(word, grammar);
}

function bareVerbBehind(elements: readonly Element[], last: number, grammar: Grammar): WordElement | null {
  let i = last + 1;
  while (elements[i]?.kind === 'mark' && i - last < 3) i++;
  return i < elements.length ? bareVerb(elements, i, sentenceEnd(elements, i), grammar) : null;
}

/** Whom the sentence that ends at `end` is about. Without capitals only a verb of saying tells a name. */
function subjectBack(elements: readonly Element[], end: number, grammar: Grammar): Subject | null {
  if (end <= 0) return null;
  const low = sentenceStart(elements, end);
  const opening = wordAt(elements, low);
  if (opening !== null && isSaying(opening, grammar)) return subjectOfCue(elements, low, low, end, grammar);
  const subject =
    grammar.determiners.size === 0 && !CASED.test(grammar.language) ? null : firstSubject(elements, low, end, grammar);
  return subject === null || subject.pronoun !== null ? null : subject;
}

/** Languages without articles whose names have capitals. */
const CASED = /^(?:pl|cs|ru|fi)$/;
