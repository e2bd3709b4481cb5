/**
 * Every place of every word of some texts, held in memory: the words of all texts stand in one row, and each word of
 * the vocabulary has the list of its places in it. 16 bytes a word, made in one pass over the text and two over the row.
 */

import { keyAt, type Words } from '../../text/words.ts';
import { beginningBucket, bucketBitsOf, bucketTables, endBucket } from '../embedded/spellings.ts';

/** A stretch of one text, as words. */
export interface Stretch {
  /** Which text. */
  readonly text: number;
  readonly words: Words;
  /** Which word of its text the first one is. */
  readonly firstWord: number;
}

export class WordPositions {
  private readonly texts: readonly Words[];
  /** Where each text begins in the row, and where the last one ends. */
  private readonly bases: Uint32Array;
  private readonly hashes: Uint32Array;
  /** By slot, the number of a word plus one; 0 where the slot is free. */
  private readonly slots: Uint32Array;
  private readonly slotBits: number;
  private readonly vocabulary: Uint32Array;
  /** Where the places of each word begin in `places`. */
  private readonly starts: Uint32Array;
  private readonly places: Uint32Array;
  private spellings: { keys: readonly string[]; bits: number; byBeginning: Uint32Array; byEnd: Uint32Array } | null =
    null;

  constructor(texts: readonly Words[]) {
    this.bases = new Uint32Array(texts.length + 1);
    texts.forEach(({ count }, t) => {
      this.bases[t + 1] = this.bases[t]! + count;
    });
    const count = this.bases[texts.length]!;
    this.hashes = new Uint32Array(count);
    texts.forEach(({ hashes }, t) => this.hashes.set(hashes, this.bases[t]));
    this.texts = texts.map((words, t) => ({
      ...words,
      hashes: this.hashes.subarray(this.bases[t], this.bases[t + 1]),
    }));
    this.slotBits = Math.max(4, Math.ceil(Math.log2(count + 1)) + 1);
    this.slots = new Uint32Array(2 ** this.slotBits);
    const numbers = new Uint32Array(count);
    const distinct: number[] = [];
    const counts: number[] = [];
    for (let p = 0; p < count; p++) {
      const hash = this.hashes[p]!;
      const slot = this.slotFor(hash, distinct);
      let number = this.slots[slot]! - 1;
      if (number < 0) {
        number = distinct.length;
        distinct.push(hash);
        counts.push(0);
        this.slots[slot] = number + 1;
      }
      numbers[p] = number;
      counts[number] = counts[number]! + 1;
    }
    this.vocabulary = Uint32Array.from(distinct);
    this.starts = new Uint32Array(distinct.length + 1);
    counts.forEach((each, n) => {
      this.starts[n + 1] = this.starts[n]! + each;
    });
    this.places = new Uint32Array(count);
    const cursor = this.starts.slice();
    for (let p = 0; p < count; p++) {
      const number = numbers[p]!;
      this.places[cursor[number]!] = p;
      cursor[number] = cursor[number]! + 1;
    }
  }

  get wordCount(): number {
    return this.hashes.length;
  }

  private slotFor(hash: number, vocabulary: ArrayLike<number>): number {
    const mask = this.slots.length - 1;
    let slot = hash >>> (32 - this.slotBits);
    for (;;) {
      const number = this.slots[slot]!;
      if (number === 0 || vocabulary[number - 1] === hash) return slot;
      slot = (slot + 1) & mask;
    }
  }

  /** The number of the word with this hash, or -1. */
  find(hash: number): number {
    return this.slots[this.slotFor(hash, this.vocabulary)]! - 1;
  }

  hashOf(word: number): number {
    return this.vocabulary[word]!;
  }

  countOf(word: number): number {
    return this.starts[word + 1]! - this.starts[word]!;
  }

  /** Ascending places in the row. */
  placesOf(word: number): Uint32Array {
    return this.places.subarray(this.starts[word], this.starts[word + 1]);
  }

  /** The hash of the word at a place of the row, or -1 beyond its ends. */
  hashAt(place: number): number {
    return this.hashes[place] ?? -1;
  }

  /** Whether these words stand from a place of the row on, all in one text. */
  standsAt(hashes: Uint32Array, place: number): boolean {
    if (place < 0 || place + hashes.length > this.hashes.length) return false;
    for (let i = 0; i < hashes.length; i++) if (this.hashes[place + i] !== hashes[i]) return false;
    return place + hashes.length <= this.bases[this.textAt(place) + 1]!;
  }

  /** Which text a place of the row lies in. */
  textAt(place: number): number {
    let low = 0;
    let high = this.texts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (this.bases[middle]! <= place) low = middle;
      else high = middle;
    }
    return low;
  }

  /** The words of one text around the stretch of the row that begins at `place`, which may lie before its beginning. */
  around(text: number, place: number, count: number, slack: number): Stretch {
    const base = this.bases[text]!;
    const words = this.texts[text]!;
    const from = Math.max(0, place - base - slack);
    const to = Math.max(from, Math.min(words.count, place - base + count + slack));
    return {
      text,
      firstWord: from,
      words: {
        text: words.text,
        count: to - from,
        starts: words.starts.subarray(from, to),
        ends: words.ends.subarray(from, to),
        hashes: words.hashes.subarray(from, to),
      },
    };
  }

  /** All words of a text. */
  wordsOf(text: number): Words {
    return this.texts[text]!;
  }

  /** Where a text begins in the row. */
  baseOf(text: number): number {
    return this.bases[text]!;
  }

  /** Calls back with the words that begin or end like a key, some of them twice. */
  eachAlike(key: string, found: (word: number, key: string) => void): void {
    this.spellings ??= this.spelled();
    const { keys, bits, byBeginning, byEnd } = this.spellings;
    const visit = (table: Uint32Array, bucket: number): void => {
      for (let e = table[bucket]!; e < table[bucket + 1]!; e++) {
        const word = table[2 ** bits + 1 + e]!;
        found(word, keys[word]!);
      }
    };
    visit(byBeginning, beginningBucket(key, bits));
    visit(byEnd, endBucket(key, bits));
  }

  private spelled(): NonNullable<typeof this.spellings> {
    const keys = Array.from(this.vocabulary, (_, word) => {
      const place = this.places[this.starts[word]!]!;
      const text = this.textAt(place);
      return keyAt(this.texts[text]!, place - this.bases[text]!);
    });
    const { beginning, end } = bucketTables(keys);
    return { keys, bits: bucketBitsOf(keys.length), byBeginning: beginning, byEnd: end };
  }
}
