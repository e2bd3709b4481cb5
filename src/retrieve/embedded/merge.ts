/**
 * Several segments made one. The lists of a segment say at each position which word stands there, so they are turned
 * back into the run of words they were made from; raw texts are not needed.
 */

import { join } from 'node:path';
import type { SegmentEntry } from './manifest.ts';
import { PageCache } from './page-cache.ts';
import { SegmentBuilder } from './segment-builder.ts';
import { SegmentReader } from './segment-reader.ts';

const CACHE_PAGES = 256;

/** The word at each position of a segment, as numbers of its vocabulary. */
function wordsInOrder(reader: SegmentReader): Uint32Array {
  const order = new Uint32Array(reader.wordCount);
  let positions = new Uint32Array(1 << 14);
  for (let word = 0; word < reader.vocabulary; word++) {
    const first = reader.firstList(word);
    for (let list = first; list < first + reader.listCount(word); list++) {
      let end = reader.read(list, positions, 0);
      while (end < 0) {
        positions = new Uint32Array(2 * positions.length);
        end = reader.read(list, positions, 0);
      }
      for (let p = 0; p < end; p++) order[positions[p]!] = word;
    }
  }
  return order;
}

/**
 * Merges segments, in order, without the witnesses that were removed.
 * @param nameOf the name of the n-th new segment
 * @param wordsPerSegment a new one is begun when the last has so many words
 */
export function mergeSegments(
  directory: string,
  entries: readonly SegmentEntry[],
  nameOf: (serial: number) => string,
  wordsPerSegment: number,
  onWitness: (words: number) => void,
): SegmentEntry[] {
  const merged: SegmentEntry[] = [];
  let builder = new SegmentBuilder();
  const write = (): void => {
    if (builder.witnessCount === 0) return;
    const name = nameOf(merged.length);
    merged.push({ name, ...builder.write(join(directory, name)), removed: [] });
    builder = new SegmentBuilder();
  };
  for (const { name, removed } of entries) {
    const reader = new SegmentReader(join(directory, name), new PageCache(CACHE_PAGES));
    try {
      const gone = new Set(removed);
      const order = wordsInOrder(reader);
      let numbers = new Int32Array(reader.vocabulary).fill(-1);
      for (let ordinal = 0; ordinal < reader.witnessCount; ordinal++) {
        if (gone.has(ordinal)) continue;
        const { start, end } = reader.witness(ordinal);
        const words = order.subarray(start, end);
        for (let i = 0; i < words.length; i++) {
          const word = words[i]!;
          if (numbers[word]! < 0) numbers[word] = builder.learnWord(reader.hashOf(word), reader.spellingOf(word));
          words[i] = numbers[word]!;
        }
        builder.addTokens(reader.witnesses.ids[ordinal]!, words, reader.samplesOf(ordinal));
        onWitness(words.length);
        if (builder.wordCount >= wordsPerSegment) {
          write();
          numbers = numbers.fill(-1);
        }
      }
    } finally {
      reader.close();
    }
  }
  write();
  return merged;
}
