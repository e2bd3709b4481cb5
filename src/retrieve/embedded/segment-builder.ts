/**
 * Makes one segment: gathers the words of witnesses as numbers, sorts their positions into lists by word and next word
 * (a counting sort), and writes the file. See `format.ts` for the layout.
 */

import { emptyScan, hashKey, scan } from '../../text/scan.ts';
import { keyOf } from '../../text/words.ts';
import { listBitsOf, meanListLength, SAMPLE_WORDS, Section } from './format.ts';
import { type SortRoom, writeLists } from './lists-output.ts';
import { packed } from './packed.ts';
import { BitWriter } from './rice.ts';
import { SegmentOutput } from './segment-output.ts';
import { bucketBitsOf, bucketTables, isKept, packTable } from './spellings.ts';

export interface SegmentFacts {
  readonly words: number;
  readonly witnesses: number;
  readonly sizeBytes: number;
}

function grown(column: Uint32Array<ArrayBuffer>, needed: number): Uint32Array<ArrayBuffer> {
  if (needed <= column.length) return column;
  const larger = new Uint32Array(Math.max(needed, Math.ceil(column.length * 1.5)));
  larger.set(column);
  return larger;
}

/** The scan of the witness at hand: one builder a thread is at work at a time. */
const scanned = emptyScan();

/** The memory that building takes most of, handed on from one segment to the next. */
export class BuildRoom implements SortRoom {
  tokens: Uint32Array<ArrayBuffer>;
  sorted: Uint32Array<ArrayBuffer> = new Uint32Array(0);
  readonly bits = new BitWriter();

  /** @param expectedWords what is not used of so many costs addresses, not memory */
  constructor(expectedWords = 0) {
    this.tokens = new Uint32Array(Math.max(1 << 16, expectedWords));
  }
}

/** Gathers witnesses, then writes them once. */
export class SegmentBuilder {
  /** How many words were added. */
  wordCount = 0;
  private readonly room: BuildRoom;
  private samples = new Uint32Array(1 << 12);
  private sampleCount = 0;
  private readonly ids: string[] = [];
  private readonly starts: number[] = [];
  /** Open addressing, two numbers a slot: a word's hash, and its number + 1. */
  private table = new Uint32Array(1 << 17);
  private hashes = new Uint32Array(1 << 14);
  private counts = new Uint32Array(1 << 14);
  private readonly keys: string[] = [];

  /** @param room of no other builder that still is in use */
  constructor(room: BuildRoom = new BuildRoom()) {
    this.room = room;
  }

  get witnessCount(): number {
    return this.ids.length;
  }

  /** @param units the witness's text is `[from, to)` of them */
  add(id: string, units: Uint16Array, from: number, to: number): void {
    scan(units, from, to, scanned);
    const { hashes, starts, ends, count } = scanned;
    this.begin(id, count);
    const tokens = this.tokensFor(count);
    let { table, counts } = this;
    let mask = table.length - 1;
    const bytes = Buffer.from(units.buffer, units.byteOffset, units.byteLength);
    let at = this.wordCount;
    for (let i = 0; i < count; i++) {
      const hash = hashes[i]!;
      let slot = (2 * hash) & mask;
      let token = table[slot + 1]!;
      while (token !== 0 && table[slot] !== hash) {
        slot = (slot + 2) & mask;
        token = table[slot + 1]!;
      }
      if (token === 0) {
        const key = keyOf(bytes.toString('utf16le', 2 * starts[i]!, 2 * ends[i]!));
        token = this.learn(hash, isKept(key) ? key : '') + 1;
        ({ table, counts } = this);
        mask = table.length - 1;
      }
      counts[token - 1] = counts[token - 1]! + 1;
      tokens[at++] = token - 1;
    }
    const { samples } = this;
    let sample = this.sampleCount;
    for (let i = 0; i < count; i += SAMPLE_WORDS) samples[sample++] = starts[i]! - from;
    samples[sample++] = to - from;
    this.sampleCount = sample;
    this.wordCount = at;
  }

  /** Adds a witness as a segment holds it. `wordAt` gives each word's number from `learnWord`. */
  addTokens(id: string, numbers: Uint32Array, samples: Uint32Array): void {
    this.begin(id, numbers.length);
    this.tokensFor(numbers.length).set(numbers, this.wordCount);
    for (const number of numbers) this.counts[number] = this.counts[number]! + 1;
    this.samples.set(samples, this.sampleCount);
    this.sampleCount += samples.length;
    this.wordCount += numbers.length;
  }

  /** The number of a word, for `addTokens`. */
  learnWord(hash: number, key: string): number {
    const known = this.lookUp(hash);
    return known >= 0 ? known : this.learn(hash, key);
  }

  private begin(id: string, count: number): void {
    this.ids.push(id);
    this.starts.push(this.wordCount);
    this.samples = grown(this.samples, this.sampleCount + Math.ceil(count / SAMPLE_WORDS) + 1);
  }

  /** The word numbers so far, with room for more. */
  private tokensFor(more: number): Uint32Array {
    this.room.tokens = grown(this.room.tokens, this.wordCount + more);
    return this.room.tokens;
  }

  /** The number of the word of a hash, or -1. */
  private lookUp(hash: number): number {
    const { table } = this;
    const mask = table.length - 1;
    for (let slot = (2 * hash) & mask; ; slot = (slot + 2) & mask)
      if (table[slot + 1] === 0 || table[slot] === hash) return table[slot + 1]! - 1;
  }

  private learn(hash: number, key: string): number {
    const token = this.keys.length;
    this.keys.push(key);
    this.hashes = grown(this.hashes, token + 1);
    this.counts = grown(this.counts, token + 1);
    this.hashes[token] = hash;
    if (5 * this.keys.length > this.table.length) {
      this.table = new Uint32Array(2 * this.table.length);
      for (let t = 0; t <= token; t++) this.enter(t);
    } else this.enter(token);
    return token;
  }

  private enter(token: number): void {
    const { table } = this;
    const mask = table.length - 1;
    let slot = (2 * this.hashes[token]!) & mask;
    while (table[slot + 1] !== 0) slot = (slot + 2) & mask;
    table[slot] = this.hashes[token]!;
    table[slot + 1] = token + 1;
  }

  /** Writes the segment and sees it to the disk. The builder is of no use afterwards. */
  write(path: string): SegmentFacts {
    const output = new SegmentOutput(path);
    try {
      const vocabulary = this.keys.length;
      const meanLength = meanListLength(this.wordCount);
      const order = this.vocabularyByHash();
      const { layout, listCount } = this.layLists(order, meanLength);
      const sorting = { listOf: this.room.tokens, wordCount: this.wordCount, ends: this.nameLists(layout, listCount) };
      const listBits = writeLists(sorting, this.room, output);

      const hashes = new Uint32Array(vocabulary);
      const counts = new Uint32Array(vocabulary);
      const keys: string[] = [];
      order.forEach((token, i) => {
        hashes[i] = this.hashes[token]!;
        counts[i] = this.counts[token]!;
        keys.push(this.keys[token]!);
      });
      const { beginning, end } = bucketTables(keys);
      const bucketBits = bucketBitsOf(vocabulary);
      const witnessStarts = new Uint32Array(this.starts.length + 1);
      witnessStarts.set(this.starts);
      witnessStarts[this.starts.length] = this.wordCount;
      const facts = Uint32Array.of(this.wordCount, this.ids.length, vocabulary, listCount, meanLength);
      const sizeBytes = output.finish(
        new Map<number, Uint8Array>([
          [Section.facts, bytesOf(facts)],
          [Section.hashes, bytesOf(hashes)],
          [Section.counts, packed(counts)],
          [Section.lists, packed(listBits)],
          [Section.witnessStarts, bytesOf(witnessStarts)],
          [Section.samples, bytesOf(this.samples.subarray(0, this.sampleCount))],
          [Section.witnessIds, Buffer.from(this.ids.join('\0'))],
          [Section.witnessHashes, bytesOf(witnessHashes(this.ids))],
          [Section.spellingLengths, Uint8Array.from(keys, (key) => Buffer.byteLength(key))],
          [Section.spellings, Buffer.from(keys.join(''))],
          [Section.byBeginning, packTable(beginning, bucketBits)],
          [Section.byEnd, packTable(end, bucketBits)],
        ]),
      );
      return { words: this.wordCount, witnesses: this.ids.length, sizeBytes };
    } finally {
      output.close();
    }
  }

  private vocabularyByHash(): Uint32Array {
    const keyed = new Float64Array(this.keys.length);
    for (let token = 0; token < keyed.length; token++) keyed[token] = this.hashes[token]! * 2 ** 21 + (token % 2 ** 21);
    if (keyed.length <= 2 ** 21) {
      keyed.sort();
      return Uint32Array.from(keyed, (each) => each % 2 ** 21);
    }
    return Uint32Array.from(keyed.keys()).sort((a, b) => this.hashes[a]! - this.hashes[b]!);
  }

  /** Four numbers a word, so that one look into memory brings them all: its first list, its list bits, its hash. */
  private layLists(order: Uint32Array, meanLength: number): { layout: Uint32Array; listCount: number } {
    const layout = new Uint32Array(4 * order.length);
    let listCount = 0;
    for (const token of order) {
      const bits = listBitsOf(this.counts[token]!, meanLength);
      layout[4 * token] = listCount;
      layout[4 * token + 1] = bits;
      layout[4 * token + 2] = this.hashes[token]!;
      listCount += 2 ** bits;
    }
    return { layout, listCount };
  }

  /** Turns `tokens` into list numbers. @returns where each list ends among the positions in order of list */
  private nameLists(layout: Uint32Array, listCount: number): Uint32Array {
    const { starts, wordCount } = this;
    const { tokens: lists } = this.room;
    const ends = new Uint32Array(listCount);
    for (let witness = 0; witness < starts.length; witness++) {
      const last = (witness + 1 < starts.length ? starts[witness + 1]! : wordCount) - 1;
      let word = 4 * lists[starts[witness]!]!;
      for (let p = starts[witness]!; p <= last; p++) {
        // Behind a witness's last word stands no word: its list is the first.
        const next = p < last ? 4 * lists[p + 1]! : -1;
        // Two shifts, because one by 32 would be none.
        const list = layout[word]! + (next < 0 ? 0 : (layout[next + 2]! >>> 1) >>> (31 - layout[word + 1]!));
        lists[p] = list;
        ends[list] = ends[list]! + 1;
        word = next;
      }
    }
    for (let list = 1; list < listCount; list++) ends[list] = ends[list]! + ends[list - 1]!;
    return ends;
  }
}

function bytesOf(column: Uint32Array): Uint8Array {
  return new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
}

function witnessHashes(ids: readonly string[]): Uint32Array {
  const pairs = ids.map((id, ordinal) => [hashKey(id), ordinal] as const);
  pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return Uint32Array.from(pairs.flat());
}
