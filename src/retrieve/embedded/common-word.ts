/**
 * A single word that stands nearly everywhere: how often is known, and its first places by witness are found sooner by
 * reading the first witnesses than by reading all of its lists.
 */

import type { ExactPlace } from './first-places.ts';
import type { SegmentReader } from './segment-reader.ts';
import type { Views } from './views.ts';

/** Words of a witness that are read at a time. */
const CHUNK_WORDS = 2048;
/** How many places of a list are read in the time in which a word of text is. */
const PLACES_PER_WORD = 8;

/** Witnesses in the order of their ids, found when they are first needed. */
export class WitnessOrder {
  private readonly readers: readonly SegmentReader[];
  private sorted: readonly { readonly segment: number; readonly ordinal: number }[] | null = null;

  constructor(readers: readonly SegmentReader[]) {
    this.readers = readers;
  }

  get all(): readonly { readonly segment: number; readonly ordinal: number }[] {
    if (this.sorted === null) {
      const rows = this.readers.flatMap(({ witnesses }, segment) =>
        witnesses.ids.map((id, ordinal) => ({ id, segment, ordinal })),
      );
      this.sorted = rows.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    }
    return this.sorted;
  }
}

/** Whether a word that stands `count` times among `total` words is so common that reading finds `limit` of them sooner. */
export function isSoonerRead(count: number, total: number, limit: number): boolean {
  return count > 0 && count * count > PLACES_PER_WORD * limit * total;
}

/** The first places of a word, by witness and then in order. All witnesses count. */
export function firstPlacesOf(
  hash: number,
  limit: number,
  readers: readonly SegmentReader[],
  order: WitnessOrder,
  views: Views,
): readonly ExactPlace[] {
  const places: ExactPlace[] = [];
  for (const { segment, ordinal } of order.all) {
    const reader = readers[segment]!;
    const { start, end } = reader.witness(ordinal);
    for (let from = 0; from < end - start && places.length < limit; from += CHUNK_WORDS) {
      const to = Math.min(end - start, from + CHUNK_WORDS);
      const { words, firstWord } = views.words(reader, ordinal, from, to);
      for (let i = from - firstWord; i < to - firstWord && places.length < limit; i++)
        if (words.hashes[i] === hash) places.push({ segment, ordinal, word: firstWord + i });
    }
    if (places.length >= limit) break;
  }
  return places;
}
