/** A paragraph's sentences, each with the phrases that may name whoever speaks. */

import { sentenceBounds } from './bounds.ts';
import type { Grammar } from './grammar.ts';
import type { Element } from './narrative.ts';
import type { People } from './people.ts';
import { type Phrase, phrasesIn } from './phrases.ts';

export interface Sentence {
  readonly elements: readonly Element[];
  /** Half open. */
  readonly low: number;
  readonly high: number;
  readonly phrases: readonly Phrase[];
  /** Whether nothing but the mark at a quotation's own end parts it from the one before. */
  readonly isJoined: boolean;
}

/** The phrases of a sentence are looked for when they are first asked for. */
export function sentencesOf(elements: readonly Element[], grammar: Grammar, people: People): Sentence[] {
  return sentenceBounds(elements).map(({ low, high }) => {
    const before = elements[low - 1];
    let phrases: readonly Phrase[] | null = null;
    return {
      elements,
      low,
      high,
      isJoined: before?.kind === 'mark' && before.mark === '?',
      get phrases() {
        phrases ??= phrasesIn(elements, low, high, grammar, people);
        return phrases;
      },
    };
  });
}
