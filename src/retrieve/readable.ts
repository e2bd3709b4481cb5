/** A text made ready to be read from end to end: its letters folded, and words of it counted. */

import { wordsOf } from '../text/words.ts';
import { type FoldedLetters, foldLetters } from './folded-letters.ts';
import type { TextStore } from './passage-index.ts';
import { type PreparedQuery, prepareQuery, probeOf } from './query.ts';

export interface Readable {
  readonly raw: string;
  readonly letters: FoldedLetters;
  /** Hashes of all words, or of evenly spread samples, which tells common words from rare ones. */
  readonly sampled: Uint32Array;
  /** Units of the text for each unit that was sampled. */
  readonly scale: number;
}

const SAMPLES = 8;
const SAMPLE_UNITS = 24_000;

export function readable(raw: string): Readable {
  const letters = foldLetters(raw);
  if (raw.length <= SAMPLES * SAMPLE_UNITS) return { raw, letters, sampled: wordsOf(raw).hashes.slice(), scale: 1 };
  const samples = Array.from({ length: SAMPLES }, (_, s) => {
    const start = Math.floor((s * (raw.length - SAMPLE_UNITS)) / (SAMPLES - 1));
    return wordsOf(raw, start, start + SAMPLE_UNITS).hashes;
  });
  const sampled = new Uint32Array(samples.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const sample of samples) {
    sampled.set(sample, at);
    at += sample.length;
  }
  return { raw, letters, sampled, scale: raw.length / (SAMPLES * SAMPLE_UNITS) };
}

const FILTER_BITS = 10;

/** What is known of the words that are to be found in the text; as for `probeOf`. */
export function queryFor({ sampled, scale }: Readable, words: string): PreparedQuery {
  const probe = probeOf(words);
  const counts = new Map<number, number>();
  const filter = new Uint8Array(1 << FILTER_BITS);
  for (const hash of probe.hashes) {
    counts.set(hash, 0);
    filter[hash >>> (32 - FILTER_BITS)] = 1;
  }
  for (let i = 0; i < sampled.length; i++) {
    const hash = sampled[i]!;
    if (filter[hash >>> (32 - FILTER_BITS)] === 0) continue;
    const count = counts.get(hash);
    if (count !== undefined) counts.set(hash, count + 1);
  }
  return prepareQuery(probe, sampled.length * scale, (hash) => (counts.get(hash) ?? 0) * scale);
}

/** Texts of so many units together are kept ready. */
const KEPT_UNITS = 4_000_000;

/** The texts of a store that were read last. */
class Readables {
  private readonly texts: TextStore;
  /** The last one read is the last one. */
  private readonly kept = new Map<string, Readable>();
  private units = 0;

  constructor(texts: TextStore) {
    this.texts = texts;
  }

  of(witness: string): Readable {
    const known = this.kept.get(witness);
    if (known !== undefined) {
      this.kept.delete(witness);
      this.kept.set(witness, known);
      return known;
    }
    const text = this.texts.text(witness);
    const made = readable(text.slice(0, text.length));
    if (text.length > KEPT_UNITS) return made;
    this.kept.set(witness, made);
    this.units += text.length;
    for (const [id, { raw }] of this.kept) {
      if (this.units <= KEPT_UNITS) break;
      this.kept.delete(id);
      this.units -= raw.length;
    }
    return made;
  }
}

const byStore = new WeakMap<TextStore, Readables>();

/** A text of a store, which is kept for whoever reads it next. @throws RangeError as the store does */
export function readableOf(texts: TextStore, witness: string): Readable {
  let readables = byStore.get(texts);
  if (readables === undefined) {
    readables = new Readables(texts);
    byStore.set(texts, readables);
  }
  return readables.of(witness);
}
