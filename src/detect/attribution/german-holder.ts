/** Who holds or says something by a German noun: "der Vorwurf der Opposition, …", "ist der Meinung, …", "Für die Ministerin ist …". */

import { OPINION, UTTERANCE } from '../../language/german-speech.ts';
import { sentenceStart } from './bounds.ts';
import type { Handover } from './cue.ts';
import { subjectOfCue } from './cue-subject.ts';
import { isFiniteVerb, isLight } from './german-verb.ts';
import type { Grammar } from './grammar.ts';
import { subjectFrom } from './named.ts';
import { type Element, isCapital, wordAt } from './narrative.ts';
import { isNamed, isSomebody } from './somebody.ts';
import { isReported } from './subjunctive.ts';

const MOST_IN_PHRASE = 8;

/** Who holds or says what the run at `first` belongs to. */
export function germanHolder(elements: readonly Element[], first: number, grammar: Grammar): Handover | null {
  return byNoun(elements, first, grammar) ?? forWhom(elements, first, grammar) ?? asIntended(elements, first, grammar);
}

/** "Auf den Vorwurf der Opposition, man habe „…“, …": whoever the noun belongs to. */
function byNoun(elements: readonly Element[], first: number, grammar: Grammar): Handover | null {
  const low = sentenceStart(elements, first);
  for (let i = first - 1; i > low + 1; i--) {
    const element = elements[i]!;
    if (element.kind === 'word' && isFiniteVerb(elements, i, grammar)) return null;
    if (element.kind !== 'mark') continue;
    if (element.mark !== ',') return null;
    const opinion = opinionBefore(elements, low, i, grammar);
    const noun = opinion === null ? nounBefore(elements, low, i, grammar) : -1;
    if (noun < 0 && opinion === null) continue;
    if (wordAt(elements, i + 1)?.key !== 'dass' && !isReported(elements, i + 1, first)) return null;
    if (opinion !== null) return opinion;
    const from = /^(?:von|vom)$/.test(wordAt(elements, noun + 1)!.key) ? noun + 2 : noun + 1;
    const subject = subjectFrom(elements, from, i, grammar);
    if (subject === null || subject.to !== i) return null;
    const { start, end } = elements[noun]!;
    return { subject, cue: { start, end }, strength: 'saying' };
  }
  return null;
}

const BEING = /^(?:ist|sind|war|waren|sei|seien)$/;

/** "Die Ministerin ist der Meinung, …": who is of the opinion that the comma at `comma` ends. */
function opinionBefore(elements: readonly Element[], low: number, comma: number, grammar: Grammar): Handover | null {
  const noun = wordAt(elements, comma - 1);
  if (noun === null || !OPINION.test(noun.key)) return null;
  for (let i = comma - 2; i >= low && comma - i < MOST_IN_PHRASE; i--) {
    const word = wordAt(elements, i);
    if (word === null) return null;
    if (!BEING.test(word.key)) continue;
    const subject = subjectOfCue(elements, low, i, comma, grammar);
    return subject === null || subject.pronoun === 'it'
      ? null
      : { subject, cue: { start: word.start, end: noun.end }, strength: 'saying' };
  }
  return null;
}

/** The noun of saying before the comma at `comma`, with whom it belongs to between; or -1. */
function nounBefore(elements: readonly Element[], low: number, comma: number, grammar: Grammar): number {
  for (let i = comma - 2; i >= low && comma - i < MOST_IN_PHRASE; i--) {
    const word = wordAt(elements, i);
    if (word === null || (!isCapital(word) && isFiniteVerb(elements, i, grammar))) return -1;
    if (!isCapital(word) || !UTTERANCE.test(word.key)) continue;
    return /^(?:der|des|von|vom|eines|einer|seiner|ihrer)$/.test(wordAt(elements, i + 1)?.key ?? '') ? i : -1;
  }
  return -1;
}

/** "Für die Ministerin Edith Brandt ist das „…“": whoever holds it so, when a name shows that it is somebody. */
function forWhom(elements: readonly Element[], first: number, grammar: Grammar): Handover | null {
  const low = sentenceStart(elements, first);
  let at = low;
  while (at < first && isLight(elements[at]!, grammar)) at++;
  const opening = wordAt(elements, at);
  if (opening?.key !== 'fur') return null;
  const subject = subjectFrom(elements, at + 1, first, grammar);
  if (subject === null || !isNamed(elements, subject, grammar)) return null;
  const verb = wordAt(elements, subject.to);
  if (verb === null || !HOLDING.test(verb.key)) return null;
  for (let i = subject.to + 1; i < first; i++) if (isFiniteVerb(elements, i, grammar)) return null;
  return { subject, cue: { start: opening.start, end: opening.end }, strength: 'saying' };
}

const HOLDING =
  /^(?:ist|sind|war|waren|sei|seien|bleibt|bleibe|blieb|stellt|stelle|bedeutet|bedeute|gilt|kommt|komme)$/;

const INTENDING = /^(?:will|wollen|mochte|mochten)$/;
const MOST_TO_RUN = 3;

/** "Die Ministerin will „…“": whoever means to do what is quoted, in a sentence that nobody else says. */
function asIntended(elements: readonly Element[], first: number, grammar: Grammar): Handover | null {
  const low = sentenceStart(elements, first);
  let at = first - 1;
  while (at > low && first - at < MOST_TO_RUN && !INTENDING.test(wordAt(elements, at)?.key ?? '')) at--;
  const verb = wordAt(elements, at);
  if (verb === null || !INTENDING.test(verb.key)) return null;
  for (let i = low; i < at; i++) if (isFiniteVerb(elements, i, grammar)) return null;
  const subject = subjectOfCue(elements, low, at, first, grammar);
  if (subject === null || !isSomebody(elements, subject, grammar)) return null;
  return { subject, cue: { start: verb.start, end: verb.end }, strength: 'saying' };
}
