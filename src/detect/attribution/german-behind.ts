/** Who a German sentence behind the quotation says spoke it: "„…“ Das sagte X", "„…“, wird X zitiert". */

import { UTTERANCE } from '../../language/german-speech.ts';
import { sentenceEnd, sentenceStart } from './bounds.ts';
import { type Handover, isSaying } from './cue.ts';
import { AUXILIARY, isFiniteVerb, PASSIVE } from './german-verb.ts';
import type { Grammar } from './grammar.ts';
import { subjectFrom } from './named.ts';
import { type Element, isCapital, wordAt } from './narrative.ts';
import { subjectAfter } from './subject.ts';

/** Who spoke the quotation from the run at `first` to the one at `last`. */
export function germanBehind(
  elements: readonly Element[],
  first: number,
  last: number,
  grammar: Grammar,
): Handover | null {
  return saidNext(elements, first, last, grammar) ?? quotedBehind(elements, last, grammar);
}

/** "„…“ Das sagte die Ministerin", "„…“ Das musste die Ministerin einräumen". */
function saidNext(elements: readonly Element[], first: number, last: number, grammar: Grammar): Handover | null {
  if (sentenceStart(elements, first) !== first) return null;
  let at = last + 1;
  let isEnded = false;
  for (let mark = elements[at]; mark?.kind === 'mark'; mark = elements[++at]) isEnded ||= /^[.?]$/.test(mark.mark);
  const pointing = wordAt(elements, at);
  const verb = wordAt(elements, at + 1);
  if (!isEnded || pointing === null || verb === null || !/^(?:das|dies|so)$/.test(pointing.key)) return null;
  const end = sentenceEnd(elements, at);
  if (BEING.test(verb.key)) return owned(elements, at + 1, end, grammar);
  const cue = isFiniteVerb(elements, at + 1, grammar) ? at + 1 : infinitiveBehind(elements, at + 1, end, grammar);
  const subject = cue < 0 ? null : subjectAfter(elements, at + 1, end, grammar);
  if (subject === null || subject.pronoun === 'it') return null;
  return { subject, cue: { start: elements[cue]!.start, end: elements[cue]!.end }, strength: 'saying' };
}

const BEING = /^(?:ist|war|lautet|lautete)$/;
const MOST_TO_NOUN = 6;

/** "Das ist die Forderung der Fischer": whoever the noun of saying behind the verb belongs to. */
function owned(elements: readonly Element[], verb: number, end: number, grammar: Grammar): Handover | null {
  for (let i = verb + 1; i < end && i - verb < MOST_TO_NOUN; i++) {
    const noun = wordAt(elements, i);
    if (noun === null) return null;
    if (!isCapital(noun)) continue;
    const owner = wordAt(elements, i + 1);
    if (!UTTERANCE.test(noun.key) || owner === null || !/^(?:der|des|eine[rs]|von|vom)$/.test(owner.key)) return null;
    const subject = subjectFrom(elements, /^vo[nm]$/.test(owner.key) ? i + 2 : i + 1, end, grammar);
    return subject === null ? null : { subject, cue: { start: noun.start, end: noun.end }, strength: 'saying' };
  }
  return null;
}

/** The verb of saying at the end of a clause whose auxiliary stands at `auxiliary`, or -1. */
function infinitiveBehind(elements: readonly Element[], auxiliary: number, end: number, grammar: Grammar): number {
  if (!AUXILIARY.test(wordAt(elements, auxiliary)!.key)) return -1;
  const word = wordAt(elements, end - 1);
  return word !== null && !isCapital(word) && isSaying(word, grammar) ? end - 1 : -1;
}

/** "„…“, wird die Ministerin in der Zeitung zitiert". */
function quotedBehind(elements: readonly Element[], last: number, grammar: Grammar): Handover | null {
  let at = last + 1;
  while (elements[at]?.kind === 'mark' && at - last < 3) at++;
  const auxiliary = wordAt(elements, at);
  if (auxiliary !== null && /^zitierte?n?$/.test(auxiliary.key) && wordAt(elements, at + 1)?.key === 'man') {
    const subject = subjectFrom(elements, at + 2, sentenceEnd(elements, at), grammar);
    const { start, end } = auxiliary;
    return subject === null ? null : { subject, cue: { start, end }, strength: 'saying' };
  }
  if (auxiliary === null || isCapital(auxiliary) || !PASSIVE.test(auxiliary.key)) return null;
  const end = sentenceEnd(elements, at);
  for (let i = at + 1; i < end; i++) {
    const word = wordAt(elements, i);
    if (word === null) return null;
    if (word.key !== 'zitiert') continue;
    const subject = subjectAfter(elements, at, end, grammar);
    return subject === null || subject.pronoun === 'it'
      ? null
      : { subject, cue: { start: word.start, end: word.end }, strength: 'saying' };
  }
  return null;
}
