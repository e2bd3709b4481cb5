/** Which words hand over to a quotation: the verbs of saying in a sentence. */

import { NOUNS_TOO, WITHHOLDING } from '../../language/english-speech.ts';
import { ASSUMING, GIVING } from '../../language/german-speech.ts';
import type { Span } from '../../types.ts';
import type { Grammar } from './grammar.ts';
import { type Subject } from './named.ts';
import { type Element, isCapital, type WordElement, wordAt } from './narrative.ts';

export interface Handover {
  readonly subject: Subject | null;
  readonly cue: Span | null;
  /** `saying` is sure; `presenting` may be another verb; `near` rests on nothing but the subject of the sentence. */
  readonly strength: 'saying' | 'presenting' | 'near';
  /** Whether the verb has no subject of its own, and somebody named before is meant. */
  readonly isOmitted?: true;
}

export function isSaying(word: WordElement, grammar: Grammar): boolean {
  return grammar.cues.saying.has(word.key);
}

export function isPresenting(word: WordElement, grammar: Grammar): boolean {
  return grammar.cues.presenting.has(word.key);
}

/** Whether the word at `index` is a verb here: no capital inside a sentence, and in English no article before it. */
export function isVerb(elements: readonly Element[], index: number, low: number, grammar: Grammar): boolean {
  const word = elements[index]!;
  if (word.kind !== 'word') return false;
  if (isCapital(word) && index > low) return false;
  if (grammar.language === 'de' && isIdiom(elements, index, low)) return false;
  const before = elements[index - 1];
  if (grammar.language !== 'en' || before?.kind !== 'word' || index === low) return true;
  if (isWithheld(elements, index)) return false;
  if (before.key === 'to' || grammar.relatives.has(before.key) || grammar.pronouns.has(before.key)) return true;
  // A number counts what follows, and a bare form is a noun unless several people, "to" or an auxiliary govern it.
  if (/^\d/.test(before.raw)) return false;
  if (isCapital(before)) return true;
  const isBare = grammar.cues.presenting.has(word.key) && !/(?:s|ed|ing)$/.test(word.key) && NOUNS_TOO.has(word.key);
  if (isBare)
    return (
      grammar.fillers.has(before.key) ||
      (before.key.endsWith('s') && !before.raw.includes('’') && !before.raw.includes("'"))
    );
  return !(grammar.determiners.has(before.key) || grammar.prepositions.has(before.key));
}

const MOST_TO_IT = 4;

/** "das heißt", "es gab", "in dem es nur elf Boote gab": nobody says anything by these. */
function isIdiom(elements: readonly Element[], index: number, low: number): boolean {
  const key = wordAt(elements, index)!.key;
  if (key === 'heisst') return wordAt(elements, index - 1)?.key === 'das';
  if (!GIVING.test(key)) return false;
  if (wordAt(elements, index + 1)?.key === 'es') return true;
  for (let i = index - 1; i >= low && index - i <= MOST_TO_IT; i--) {
    const word = wordAt(elements, i);
    if (word === null) return false;
    if (word.key === 'es') return true;
  }
  return false;
}

const MOST_TO_ASSUMED = 12;

/** "geht davon aus, dass …": a German verb at `index` that says something together with what belongs to it. */
function isAssuming(elements: readonly Element[], index: number, grammar: Grammar): boolean {
  if (grammar.language !== 'de' || !ASSUMING.test(wordAt(elements, index)!.key)) return false;
  for (let i = index + 1; i < elements.length && i - index < MOST_TO_ASSUMED; i++) {
    const word = elements[i]!;
    if (word.kind === 'run' || (word.kind === 'mark' && word.mark === '.')) return false;
    if (word.kind === 'word' && word.key === 'davon') return wordAt(elements, i + 1)?.key === 'aus';
  }
  return false;
}

/** "declined to comment", "has yet to say": an English infinitive at `index` that nobody said anything by. */
export function isWithheld(elements: readonly Element[], index: number): boolean {
  const to = wordAt(elements, index - 1);
  return to?.key === 'to' && WITHHOLDING.test(wordAt(elements, index - 2)?.key ?? '');
}

export interface CueFound {
  readonly at: number;
  readonly isSaying: boolean;
}

/** The verbs that may hand over in a sentence, from the last to the first. */
export function cuesIn(elements: readonly Element[], low: number, high: number, grammar: Grammar): CueFound[] {
  const cues: CueFound[] = [];
  let depth = 0;
  for (let i = high - 1; i >= low; i--) {
    const element = elements[i]!;
    if (element.kind === 'mark') {
      if (element.mark === ')') depth++;
      if (element.mark === '(') depth--;
      continue;
    }
    if (element.kind !== 'word' || depth > 0) continue;
    const says = isSaying(element, grammar) || isAssuming(elements, i, grammar);
    if ((says || isPresenting(element, grammar)) && isVerb(elements, i, low, grammar))
      cues.push({ at: i, isSaying: says });
  }
  return cues;
}
