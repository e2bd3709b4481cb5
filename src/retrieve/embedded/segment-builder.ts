/**
 * Makes one segment: gathers the words of witnesses as numbers, sorts their positions into lists by word and next word
 * (a counting sort), and writes the file. See `format.ts` for the layout.
 */

import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { hashKey, keyAt, wordsOf } from '../../text/words.ts';
import { layOut, listBitsOf, meanListLength, PAGE_BYTES, SAMPLE_WORDS, Section } from './format.ts';
import { BitWriter } from './rice.ts';
import { bucketTables, isKept } from './spellings.ts';

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

/** Gathers witnesses, then writes them once. */
export class SegmentBuilder {
  /** How many words were added. */
  wordCount = 0;
  private tokens = new Uint32Array(1 << 16);
  private samples = new Uint32Array(1 << 12);
  private sampleCount = 0;
  private readonly ids: string[] = [];
  private readonly starts: number[] = [];
  /** Open addressing: word number + 1 by hash. */
  private table = new Uint32Array(1 << 16);
  private hashes = new Uint32Array(1 << 14);
  private counts = new Uint32Array(1 << 14);
  private readonly keys: string[] = [];

  get witnessCount(): number {
    return this.ids.length;
  }

  /** Ids of the witnesses, in order of position. */
  get witnessIds(): readonly string[] {
    return this.ids;
  }

  add(id: string, text: string): void {
    const words = wordsOf(text);
    this.begin(id, words.count);
    const { tokens, counts } = this.room(words.count);
    let at = this.wordCount;
    let knownCounts = counts;
    const { hashes, starts, count } = words;
    for (let i = 0; i < count; i++) {
      const hash = hashes[i]!;
      let token = this.lookUp(hash);
      if (token < 0) {
        const key = keyAt(words, i);
        token = this.learn(hash, isKept(key) ? key : '');
        knownCounts = this.counts;
      }
      knownCounts[token] = knownCounts[token]! + 1;
      tokens[at++] = token;
    }
    const samples = this.samples;
    let sample = this.sampleCount;
    for (let i = 0; i < count; i += SAMPLE_WORDS) samples[sample++] = starts[i]!;
    samples[sample++] = text.length;
    this.sampleCount = sample;
    this.wordCount = at;
  }

  /** Adds a witness as a segment holds it. `wordAt` gives each word's number from `learnWord`. */
  addTokens(id: string, numbers: Uint32Array, samples: Uint32Array): void {
    this.begin(id, numbers.length);
    const { tokens } = this.room(numbers.length);
    tokens.set(numbers, this.wordCount);
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

  private room(count: number): { tokens: Uint32Array; counts: Uint32Array } {
    this.tokens = grown(this.tokens, this.wordCount + count);
    return { tokens: this.tokens, counts: this.counts };
  }

  private lookUp(hash: number): number {
    const table = this.table;
    const mask = table.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const token = table[slot]! - 1;
      if (token < 0 || this.hashes[token] === hash) return token;
    }
  }

  private learn(hash: number, key: string): number {
    const token = this.keys.length;
    this.keys.push(key);
    this.hashes = grown(this.hashes, token + 1);
    this.counts = grown(this.counts, token + 1);
    this.hashes[token] = hash;
    if (3 * this.keys.length > this.table.length) {
      this.table = new Uint32Array(2 * this.table.length);
      for (let t = 0; t <= token; t++) this.enter(t);
    } else this.enter(token);
    return token;
  }

  private enter(token: number): void {
    const mask = this.table.length - 1;
    let slot = this.hashes[token]! & mask;
    while (this.table[slot] !== 0) slot = (slot + 1) & mask;
    this.table[slot] = token + 1;
  }

  /** Writes the segment and sees it to the disk. The builder is of no use afterwards. */
  write(path: string): SegmentFacts {
    const vocabulary = this.keys.length;
    const meanLength = meanListLength(this.wordCount);
    const order = this.vocabularyByHash();
    const { listBits, listBase, listCount } = this.layLists(order, meanLength);
    const { sorted, listStarts } = this.sortPositions(listBits, listBase, listCount);

    const bits = new BitWriter(Math.ceil((this.wordCount * 20) / 32) + listCount);
    const listOffsets = new Uint32Array(listCount + 1);
    for (let list = 0; list < listCount; list++) {
      listOffsets[list] = bits.length;
      const start = listStarts[list]!;
      const end = listStarts[list + 1]!;
      if (end > start) bits.writeList(sorted, start, end);
    }
    listOffsets[listCount] = bits.length;
    const postings = new Uint8Array(bits.words.buffer, 0, 4 * ((bits.length >>> 5) + 2));
    const pageSums = new Uint32Array(Math.ceil(postings.length / PAGE_BYTES));
    for (let page = 0; page < pageSums.length; page++)
      pageSums[page] = crc32(postings.subarray(page * PAGE_BYTES, (page + 1) * PAGE_BYTES));

    const hashes = new Uint32Array(vocabulary);
    const counts = new Uint32Array(vocabulary);
    const keys: string[] = [];
    order.forEach((token, i) => {
      hashes[i] = this.hashes[token]!;
      counts[i] = this.counts[token]!;
      keys.push(this.keys[token]!);
    });
    const lengths = Uint8Array.from(keys, (key) => Buffer.byteLength(key));
    const { beginning, end } = bucketTables(keys);
    const witnessStarts = new Uint32Array(this.starts.length + 1);
    witnessStarts.set(this.starts);
    witnessStarts[this.starts.length] = this.wordCount;
    const facts = Uint32Array.of(this.wordCount, this.ids.length, vocabulary, listCount, meanLength);
    const sections = [
      { kind: Section.facts, bytes: bytesOf(facts) },
      { kind: Section.hashes, bytes: bytesOf(hashes) },
      { kind: Section.counts, bytes: bytesOf(counts) },
      { kind: Section.lists, bytes: bytesOf(listOffsets) },
      { kind: Section.pageSums, bytes: bytesOf(pageSums) },
      { kind: Section.witnessStarts, bytes: bytesOf(witnessStarts) },
      { kind: Section.samples, bytes: bytesOf(this.samples.subarray(0, this.sampleCount)) },
      { kind: Section.witnessIds, bytes: Buffer.from(this.ids.join('\0')) },
      { kind: Section.witnessHashes, bytes: bytesOf(witnessHashes(this.ids)) },
      { kind: Section.spellingLengths, bytes: lengths },
      { kind: Section.spellings, bytes: Buffer.from(keys.join('')) },
      { kind: Section.byBeginning, bytes: bytesOf(beginning) },
      { kind: Section.byEnd, bytes: bytesOf(end) },
      { kind: Section.postings, bytes: postings },
    ];
    const sizeBytes = writeSections(path, sections);
    return { words: this.wordCount, witnesses: this.ids.length, sizeBytes };
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

  private layLists(
    order: Uint32Array,
    meanLength: number,
  ): { listBits: Uint8Array; listBase: Uint32Array; listCount: number } {
    const listBits = new Uint8Array(order.length);
    const listBase = new Uint32Array(order.length);
    let listCount = 0;
    for (const token of order) {
      listBits[token] = listBitsOf(this.counts[token]!, meanLength);
      listBase[token] = listCount;
      listCount += 2 ** listBits[token];
    }
    return { listBits, listBase, listCount };
  }

  private sortPositions(
    listBits: Uint8Array,
    listBase: Uint32Array,
    listCount: number,
  ): { sorted: Uint32Array; listStarts: Uint32Array } {
    const { tokens, hashes, starts } = this;
    const cursors = new Uint32Array(listCount + 2);
    const sorted = new Uint32Array(this.wordCount);
    for (const isCounting of [true, false]) {
      for (let witness = 0; witness < starts.length; witness++) {
        const from = starts[witness]!;
        const to = (witness + 1 < starts.length ? starts[witness + 1]! : this.wordCount) - 1;
        for (let p = from; p <= to; p++) {
          const token = tokens[p]!;
          const bits = listBits[token]!;
          let list = listBase[token]!;
          // Behind a witness's last word stands no word: its list is the first.
          if (bits !== 0 && p < to) list += hashes[tokens[p + 1]!]! >>> (32 - bits);
          if (isCounting) cursors[list + 2] = cursors[list + 2]! + 1;
          else {
            const at = cursors[list + 1]!;
            sorted[at] = p;
            cursors[list + 1] = at + 1;
          }
        }
      }
      if (isCounting)
        for (let list = 2; list < cursors.length; list++) cursors[list] = cursors[list]! + cursors[list - 1]!;
    }
    return { sorted, listStarts: cursors };
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

function writeSections(path: string, sections: readonly { kind: number; bytes: Uint8Array }[]): number {
  const { header, offsets } = layOut(sections);
  const file = openSync(path, 'w');
  try {
    writeAll(file, header, 0);
    sections.forEach(({ bytes }, i) => writeAll(file, bytes, offsets[i]!));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return offsets.at(-1)! + sections.at(-1)!.bytes.length;
}

function writeAll(file: number, bytes: Uint8Array, offset: number): void {
  for (let done = 0; done < bytes.length; )
    done += writeSync(file, bytes, done, Math.min(bytes.length - done, 1 << 26), offset + done);
}
