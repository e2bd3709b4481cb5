/** Which German words may be the verb of a clause, and which open one. */

import { isPresenting, isSaying, isVerb } from './cue.ts';
import type { Grammar } from './grammar.ts';
import { type Element, isCapital, type WordElement, wordAt } from './narrative.ts';

/** Whether the word at `index` is a verb of saying in the third person: "nannte", and not "genannt". */
export function isFiniteVerb(elements: readonly Element[], index: number, grammar: Grammar): boolean {
  const word = wordAt(elements, index);
  if (word === null || isCapital(word) || PARTICIPLE.test(word.key)) return false;
  return (isSaying(word, grammar) || isPresenting(word, grammar)) && isVerb(elements, index, 0, grammar);
}

const PARTICIPLE = /^(?:ge\p{L}+(?:t|en)|be\p{L}+nen)$/u;

/** A conjunction or a pronoun, with which another clause begins. */
export function isOpening(word: WordElement, grammar: Grammar): boolean {
  return (
    (grammar.openers.has(word.key) && !grammar.and.has(word.key)) ||
    (grammar.pronouns.has(word.key) && !grammar.determiners.has(word.key))
  );
}

/** "Auch", "und", "aber" before the phrase that opens a sentence. */
export function isLight(element: Element, grammar: Grammar): boolean {
  return (
    element.kind === 'word' && (grammar.and.has(element.key) || /^(?:auch|aber|doch|nur|selbst)$/.test(element.key))
  );
}

export const AUXILIARY =
  /^(?:hat|hatte|haben|hatten|habe|wird|wurde|werden|wurden|will|wollte|soll|sollte|kann|konnte|muss|musste)$/;
export const PASSIVE = /^(?:wird|wurde|werden|wurden|worden)$/;

export const SUBORDINATORS =
  /^(?:dass|weil|wenn|obwohl|nachdem|bevor|wahrend|da|wie|wonach|wobei|womit|wodurch|worin|indem|als|zumal|damit|den|dem|denen|deren|dessen)$/;
/** Relatives that may be the subject of their clause. */
export const RELATIVES = /^(?:der|die|das|welcher|welche|welches)$/;
