/** A stretch of a witness made ready to have a quotation laid beside it: its words in one row, without what is no text. */

import { withInitialsMarked } from '../language/initials.ts';
import { keyAt, type Words, wordsOf } from '../text/words.ts';
import type { Mention, Span } from '../types.ts';
import type { NumberedVerse } from './verse-numbers.ts';

/** A stretch of a witness's raw text. */
export interface Window {
  /** Where `text` begins in the witness. */
  readonly start: number;
  readonly text: string;
  /** Spans of the witness in the window that are not its running text: notes, speakers' labels, page heads. */
  readonly skips: readonly Span[];
  /** The numbered verses that the window touches, in order; their numbers may stand in the quotation. */
  readonly verses?: readonly NumberedVerse[];
}

export interface Lemma {
  /** Where the window begins in the witness. */
  readonly start: number;
  readonly words: Words;
  readonly keys: readonly string[];
  readonly verses: readonly NumberedVerse[];
  mention(start: number, end: number): Mention;
  /** What stands between word i and the next, skipped stretches left out. */
  separator(index: number): string;
}

export function lemmaOf(window: Window): Lemma {
  const all = wordsOf(withInitialsMarked(window.text));
  const skips = window.skips.map(({ start, end }) => ({ start: start - window.start, end: end - window.start }));
  let words = all;
  const skippedBehind = new Set<number>();
  if (skips.length > 0) {
    const kept: number[] = [];
    for (let i = 0; i < all.count; i++) {
      const isSkipped = skips.some(({ start, end }) => all.starts[i]! >= start && all.starts[i]! < end);
      if (!isSkipped) kept.push(i);
      else skippedBehind.add(kept.length - 1);
    }
    words = {
      text: all.text,
      count: kept.length,
      starts: Uint32Array.from(kept, (i) => all.starts[i]!),
      ends: Uint32Array.from(kept, (i) => all.ends[i]!),
      hashes: Uint32Array.from(kept, (i) => all.hashes[i]!),
    };
  }
  const keys: string[] = [];
  for (let i = 0; i < words.count; i++) keys.push(keyAt(words, i));
  return {
    start: window.start,
    words,
    keys,
    verses: window.verses ?? [],
    mention: (start, end) => ({
      span: { start: window.start + start, end: window.start + end },
      words: window.text.slice(start, end),
    }),
    separator: (index) =>
      skippedBehind.has(index) ? '\n\n' : window.text.slice(words.ends[index], words.starts[index + 1]),
  };
}
