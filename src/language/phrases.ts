/** A list of words and fixed phrases that is asked at every word of a text: does one of them begin here? */

import { keyAt, wordsOf } from '../text/words.ts';

export interface Phrases {
  /** How many words the longest phrase that begins at word `index` has, or 0. */
  lengthAt(keys: readonly string[], index: number): number;
  /** Whether a word by itself is on the list. */
  has(key: string): boolean;
  /** The words that a phrase of the list begins with. */
  readonly firsts: ReadonlySet<string>;
}

const NONE: readonly (readonly string[])[] = [];

/** The folded words of a text. */
export function keysOf(text: string): string[] {
  const words = wordsOf(text);
  return Array.from({ length: words.count }, (_, i) => keyAt(words, i));
}

/** Reads a list of phrases, separated by commas, as people write them. */
export function phrasesOf(list: string): Phrases {
  const byFirst = new Map<string, (readonly string[])[]>();
  const single = new Set<string>();
  for (const phrase of list.split(',')) {
    const keys = keysOf(phrase);
    const first = keys[0];
    if (first === undefined) continue;
    if (keys.length === 1) single.add(first);
    const same = byFirst.get(first);
    if (same === undefined) byFirst.set(first, [keys]);
    else same.push(keys);
  }
  return {
    firsts: new Set(byFirst.keys()),
    has: (key) => single.has(key),
    lengthAt: (keys, index) => {
      let longest = 0;
      for (const phrase of byFirst.get(keys[index] ?? '') ?? NONE) {
        if (phrase.length > longest && phrase.every((key, k) => keys[index + k] === key)) longest = phrase.length;
      }
      return longest;
    },
  };
}

/** Every phrase of the list that stands in the words, none inside another. */
export function occurrences(phrases: Phrases, keys: readonly string[]): string[] {
  const found: string[] = [];
  for (let i = 0; i < keys.length; ) {
    const length = phrases.lengthAt(keys, i);
    if (length > 0) found.push(keys.slice(i, i + length).join(' '));
    i += Math.max(1, length);
  }
  return found;
}
