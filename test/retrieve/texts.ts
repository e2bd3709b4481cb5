/** Texts for the engines' tests: invented prose, and a store that keeps them in memory. */

import type { TextStore } from '../../src/retrieve/passage-index.ts';
import type { WitnessText } from '../../src/types.ts';

export interface TestWitness {
  readonly id: string;
  readonly text: string;
}

export function witnessText(text: string): WitnessText {
  return {
    length: text.length,
    slice(start, end) {
      if (start < 0 || end > text.length || start > end) throw new RangeError(`no span ${start}–${end}`);
      return text.slice(start, end);
    },
    loci: { count: 0, at: () => [], within: () => [], withKey: () => [] },
  };
}

export function storeOf(witnesses: readonly TestWitness[]): TextStore {
  const texts = new Map(witnesses.map(({ id, text }) => [id, witnessText(text)]));
  return {
    text(witness) {
      const text = texts.get(witness);
      if (text === undefined) throw new RangeError(`no witness ${witness}`);
      return text;
    },
  };
}

/** A run of numbers that looks random and is always the same. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return ((state ^ (state >>> 15)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES = 'ba ke lo mi nu ra se ti vo da fe gi ho ju pa qui zo ster lan dor'.split(' ');

/** A made-up word, short when its rank is low. */
export function wordOfRank(rank: number): string {
  let word = '';
  for (let left = rank + 1; left > 0; left = Math.floor(left / SYLLABLES.length))
    word += SYLLABLES[left % SYLLABLES.length]!;
  return word;
}

/** Words with the skew of language: the rank of each is drawn from 1 over rank. */
export function babble(count: number, seed: number, vocabulary = 3000): string {
  const next = numbersFrom(seed);
  const words: string[] = [];
  for (let i = 0; i < count; i++) {
    const rank = Math.floor(vocabulary ** next()) - 1;
    words.push(wordOfRank(rank) + (next() < 0.06 ? '.' : ''));
  }
  return words.join(' ');
}
