/** How a quotation is known again after its document has changed: by its words, and by the words around them. */

import { hashKey, wordsOf } from '../text/words.ts';
import type { Quotation } from '../types.ts';

export interface Anchor {
  /** As the quotation stood in the document, its runs joined by one blank. */
  readonly words: string;
  /** A little of the document's text on either side. */
  readonly before: string;
  readonly after: string;
}

const AROUND_UNITS = 120;

export function anchorOf(text: string, { span, words }: Pick<Quotation, 'span' | 'words'>): Anchor {
  return {
    words,
    before: text.slice(Math.max(0, span.start - AROUND_UNITS), span.start),
    after: text.slice(span.end, span.end + AROUND_UNITS),
  };
}

/** Of the words, one is so like another that it may be the same quotation, mended. */
const LIKE = 0.6;

/** What is made only when it is asked for is asked for rarely: most quotations have words that no other has. */
interface Prepared {
  readonly index: number;
  readonly key: string;
  /** Hashes of its words, and of each with the word before. */
  readonly grams: () => readonly number[];
  readonly before: () => readonly number[];
  readonly after: () => readonly number[];
}

/**
 * Finds each old anchor's place among the present ones: for each, the index of its present anchor or null. No present
 * one is given twice. Equal words go together first, those with like surroundings before others; then what is left is
 * paired by how many of its words are the same.
 */
export function matched(old: readonly Anchor[], present: readonly Anchor[]): readonly (number | null)[] {
  if (old.length === 0) return [];
  const answer: (number | null)[] = old.map(() => null);
  const olds = old.map(prepared);
  const presents = present.map(prepared);
  const taken = new Set<number>();
  const byWords = new Map<string, Prepared[]>();
  for (const each of presents) {
    const same = byWords.get(each.key);
    if (same === undefined) byWords.set(each.key, [each]);
    else same.push(each);
  }
  const settle = (pairs: Pair[]): void => {
    pairs.sort((a, b) => b.score - a.score || a.distance - b.distance || a.old - b.old || a.present - b.present);
    for (const pair of pairs) {
      if (answer[pair.old] !== null || taken.has(pair.present)) continue;
      answer[pair.old] = pair.present;
      taken.add(pair.present);
    }
  };
  settle(olds.flatMap((a) => around(byWords.get(a.key) ?? [], a.index).map((b) => pairOf(a, b, surroundings(a, b)))));

  const byGram = new Map<number, Prepared[]>();
  for (const each of presents) {
    if (taken.has(each.index)) continue;
    for (const gram of new Set(each.grams())) {
      const same = byGram.get(gram);
      if (same === undefined) byGram.set(gram, [each]);
      else same.push(each);
    }
  }
  settle(
    olds.flatMap((a) => {
      if (answer[a.index] !== null) return [];
      return [...likely(a, byGram)].flatMap((b) => {
        const score = likeness(a.grams(), b.grams());
        return score < LIKE ? [] : [pairOf(a, b, score + surroundings(a, b) / 100)];
      });
    }),
  );
  return answer;
}

/** Of an old quotation so many of its rarest words and pairs are looked up, and so many places of each. */
const RAREST = 6;
const PLACES = 24;

/** Those that share something rare with it, so that a long document takes no longer for each of its quotations. */
function likely(a: Prepared, byGram: ReadonlyMap<number, readonly Prepared[]>): ReadonlySet<Prepared> {
  const lists = [...new Set(a.grams())].flatMap((gram) => {
    const list = byGram.get(gram);
    return list === undefined ? [] : [list];
  });
  lists.sort((one, other) => one.length - other.length);
  const near = new Set<Prepared>();
  for (const list of lists.slice(0, RAREST)) for (const each of around(list, a.index)) near.add(each);
  return near;
}

/** Those that stand about where it stood. */
function around(list: readonly Prepared[], index: number): readonly Prepared[] {
  if (list.length <= PLACES) return list;
  const middle = list.findIndex((each) => each.index >= index);
  const from = Math.max(0, (middle < 0 ? list.length : middle) - PLACES / 2);
  return list.slice(from, from + PLACES);
}

interface Pair {
  readonly old: number;
  readonly present: number;
  readonly score: number;
  /** How far apart they stand in the two lists, which follow their documents. */
  readonly distance: number;
}

function pairOf(a: Prepared, b: Prepared, score: number): Pair {
  return { old: a.index, present: b.index, score, distance: Math.abs(a.index - b.index) };
}

function prepared({ words, before, after }: Anchor, index: number): Prepared {
  const hashes = hashesOf(words);
  return {
    index,
    key: hashes.length === 0 ? words : hashes.join(' '),
    grams: once(() => gramsOf(hashes)),
    before: once(() => hashesOf(before).reverse()),
    after: once(() => hashesOf(after)),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function hashesOf(text: string): number[] {
  return [...wordsOf(text).hashes];
}

/** How many words directly before and behind are the same. */
function surroundings(a: Prepared, b: Prepared): number {
  return common(a.before(), b.before()) + common(a.after(), b.after());
}

function common(a: readonly number[], b: readonly number[]): number {
  let k = 0;
  while (k < a.length && a[k] === b[k]) k++;
  return k;
}

/** Dice's coefficient over words and pairs of words, so that order counts. */
function likeness(grams: readonly number[], others: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  let shared = 0;
  for (const gram of others) {
    const count = counts.get(gram) ?? 0;
    if (count === 0) continue;
    shared++;
    counts.set(gram, count - 1);
  }
  return (2 * shared) / (grams.length + others.length);
}

function gramsOf(words: readonly number[]): readonly number[] {
  return words.flatMap((word, k) => (k === 0 ? [word] : [word, hashKey(`${words[k - 1]} ${word}`)]));
}
