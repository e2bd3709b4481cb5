/** One segment, opened: its vocabulary, its lists of positions, and where a position stands in which witness. */

import { damaged, listBitsOf, PAGE_BYTES, SAMPLE_WORDS, Section } from './format.ts';
import { unpacked, unpackedSums } from './packed.ts';
import type { PageCache } from './page-cache.ts';
import { readList } from './rice.ts';
import { SegmentFile, WitnessTable } from './segment-file.ts';
import { type BucketTable, beginningBucket, bucketBitsOf, endBucket, unpackTable } from './spellings.ts';

/** A row of the vocabulary: hash, count, first list; one to round them off. */
const ROW = 4;
const COUNT = 1;
const LIST = 2;
const PAGE_WORDS = PAGE_BYTES / 4;
const PAGE_BITS = Math.log2(PAGE_WORDS);

export interface SegmentWitness {
  readonly ordinal: number;
  /** Position of its first word in the segment. */
  readonly start: number;
  readonly end: number;
}

interface Spellings {
  readonly bytes: Buffer;
  /** Of each word, in bytes. */
  readonly lengths: Uint8Array;
  readonly offsets: Uint32Array;
  readonly bucketBits: number;
  readonly byBeginning: BucketTable;
  readonly byEnd: BucketTable;
}

/** @throws RecteError when the file is damaged or of another format */
export class SegmentReader {
  readonly path: string;
  readonly wordCount: number;
  readonly witnessCount: number;
  readonly vocabulary: number;
  readonly witnesses: WitnessTable;
  private readonly file: SegmentFile;
  /** Of each word of the vocabulary, and one more, its hash, count and first list side by side: one look into memory brings all. */
  private readonly rows: Uint32Array;
  private readonly bucketShift: number;
  private readonly buckets: Uint32Array;
  private readonly lists: Uint32Array;
  /** How many positions a list of a common word holds on average. */
  readonly meanLength: number;
  private readonly witnessStarts: Uint32Array;
  private readonly samples: Uint32Array;
  private readonly sampleBase: Uint32Array;
  private readonly pageSums: Uint32Array;
  private readonly cache: PageCache;
  private readonly owner: number;
  private scratch = new Uint32Array(4 * PAGE_WORDS);
  private spellings: Spellings | null = null;

  constructor(path: string, cache: PageCache) {
    this.path = path;
    this.cache = cache;
    this.file = new SegmentFile(path);
    this.witnesses = new WitnessTable(this.file);
    try {
      const facts = this.file.column(Section.facts);
      if (facts.length !== 5) throw damaged(path, 'its facts are incomplete');
      this.wordCount = facts[0]!;
      this.witnessCount = facts[1]!;
      this.vocabulary = facts[2]!;
      this.meanLength = facts[4]!;
      this.lists = this.beginningsOfLists(facts[3]!);
      this.pageSums = this.file.column(Section.pageSums);
      this.witnessStarts = this.file.column(Section.witnessStarts);
      this.samples = this.file.column(Section.samples);
      this.bucketShift = 32 - Math.max(1, Math.ceil(Math.log2(this.vocabulary / 2 + 1)));
      ({ rows: this.rows, buckets: this.buckets } = this.readVocabulary());
      this.sampleBase = this.baseOfSamples();
      this.owner = cache.register(this, this.pageSums.length);
    } catch (error) {
      this.file.close();
      throw error;
    }
  }

  /** The bit at which each list begins, and one more. */
  private beginningsOfLists(count: number): Uint32Array {
    const beginnings = unpackedSums(this.file.section(Section.lists), count);
    if (beginnings === null) throw damaged(this.path, 'its lists make no sense');
    return beginnings;
  }

  /**
   * The rows, and where the hashes with the same first bits begin, which are evenly spread: a few to a bucket. In one
   * pass, because a process that opens an index has not run long enough to run fast.
   */
  private readVocabulary(): { readonly rows: Uint32Array; readonly buckets: Uint32Array } {
    const { meanLength, vocabulary, bucketShift } = this;
    const hashes = this.file.column(Section.hashes);
    const counts = unpacked(this.file.section(Section.counts), vocabulary);
    if (counts === null || hashes.length !== vocabulary) throw damaged(this.path, 'its vocabulary makes no sense');
    const rows = new Uint32Array(ROW * (vocabulary + 1));
    const buckets = new Uint32Array(2 ** (32 - bucketShift) + 1);
    let next = 0;
    let bucket = 0;
    for (let i = 0, at = 0; i < vocabulary; i++, at += ROW) {
      const count = counts[i]!;
      const hash = hashes[i]!;
      rows[at] = hash;
      rows[at + COUNT] = count;
      rows[at + LIST] = next;
      // Nearly all words are rare.
      next += count <= meanLength ? 1 : 2 ** listBitsOf(count, meanLength);
      while (bucket < hash >>> bucketShift) buckets[++bucket] = i;
    }
    buckets.fill(vocabulary, bucket + 1);
    rows[ROW * vocabulary + LIST] = next;
    if (this.lists.length !== next + 1) throw damaged(this.path, 'its lists do not add up');
    return { rows, buckets };
  }

  private baseOfSamples(): Uint32Array {
    const base = new Uint32Array(this.witnessCount + 1);
    for (let w = 0; w < this.witnessCount; w++) {
      const words = this.witnessStarts[w + 1]! - this.witnessStarts[w]!;
      base[w + 1] = base[w]! + Math.ceil(words / SAMPLE_WORDS) + 1;
    }
    if (base[this.witnessCount] !== this.samples.length) throw damaged(this.path, 'its offsets do not add up');
    return base;
  }

  readPage(page: number, words: Uint32Array<ArrayBuffer>): void {
    this.file.readPage(page, this.pageSums[page]!, words);
  }

  /** The number of a word, or -1. */
  find(hash: number): number {
    const { rows } = this;
    const bucket = hash >>> this.bucketShift;
    for (let word = this.buckets[bucket]!, end = this.buckets[bucket + 1]!; word < end; word++)
      if (rows[ROW * word] === hash) return word;
    return -1;
  }

  hashOf(word: number): number {
    return this.rows[ROW * word]!;
  }

  /** How often a word stands in the segment. */
  countOf(word: number): number {
    return this.rows[ROW * word + COUNT]!;
  }

  /** The first list of a word, and how many there are. */
  firstList(word: number): number {
    return this.rows[ROW * word + LIST]!;
  }

  listCount(word: number): number {
    return this.rows[ROW * (word + 1) + LIST]! - this.rows[ROW * word + LIST]!;
  }

  /** The list of a word's places that are followed by a word of this hash, and by some others. */
  listOf(word: number, nextHash: number): number {
    const base = this.firstList(word);
    const count = this.listCount(word);
    return count === 1 ? base : base + Math.floor((nextHash / 2 ** 32) * count);
  }

  /** Bits of a list, which tell about how long it is. */
  sizeBits(list: number): number {
    return this.lists[list + 1]! - this.lists[list]!;
  }

  /** Decodes a list into `out` from `at` on. @returns its end in `out`, or -1 when there is not room enough */
  read(list: number, out: Uint32Array, at: number): number {
    const bit = this.lists[list]!;
    const end = this.lists[list + 1]!;
    if (end === bit) return at;
    const firstWord = bit >>> 5;
    // The code's last word, and one more because codes are peeked at 32 bits a time.
    const lastWord = Math.min((end >>> 5) + 1, (this.file.sizeOf(Section.postings) >>> 2) - 1);
    const firstPage = firstWord >>> PAGE_BITS;
    const lastPage = lastWord >>> PAGE_BITS;
    const base = firstPage * PAGE_WORDS * 32;
    if (firstPage === lastPage) {
      return readList(this.cache.page(this.owner, firstPage), bit - base, end - base, out, at);
    }
    const needed = (lastPage - firstPage + 1) * PAGE_WORDS + 1;
    if (this.scratch.length < needed) this.scratch = new Uint32Array(2 * needed);
    for (let page = firstPage; page <= lastPage; page++)
      this.scratch.set(this.cache.page(this.owner, page), (page - firstPage) * PAGE_WORDS);
    return readList(this.scratch, bit - base, end - base, out, at);
  }

  /** The witness that a position lies in. */
  witnessAt(position: number): SegmentWitness {
    const starts = this.witnessStarts;
    let low = 0;
    let high = this.witnessCount;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (starts[middle]! <= position) low = middle;
      else high = middle;
    }
    return { ordinal: low, start: starts[low]!, end: starts[low + 1]! };
  }

  witness(ordinal: number): SegmentWitness {
    return { ordinal, start: this.witnessStarts[ordinal]!, end: this.witnessStarts[ordinal + 1]! };
  }

  /**
   * A stretch of raw text that holds the words `[from, to)` of a witness, counted from its first: raw offsets, and the
   * number of the first word that stands there. The stretch may cut its last word, which is none of those asked for.
   */
  stretch(witness: number, from: number, to: number): { start: number; end: number; firstWord: number } {
    const base = this.sampleBase[witness]!;
    const last = this.sampleBase[witness + 1]! - 1;
    const first = Math.max(0, Math.floor(from / SAMPLE_WORDS));
    const behind = Math.min(base + Math.ceil(to / SAMPLE_WORDS), last);
    const begin = Math.min(base + first, last);
    return { start: this.samples[begin]!, end: this.samples[behind]!, firstWord: (begin - base) * SAMPLE_WORDS };
  }

  /** The raw length of a witness, in code units, as it was when it was indexed. */
  lengthOf(witness: number): number {
    return this.samples[this.sampleBase[witness + 1]! - 1]!;
  }

  samplesOf(witness: number): Uint32Array {
    return this.samples.subarray(this.sampleBase[witness], this.sampleBase[witness + 1]);
  }

  private loadSpellings(): Spellings {
    if (this.spellings !== null) return this.spellings;
    const lengths = this.file.section(Section.spellingLengths);
    const offsets = new Uint32Array(lengths.length + 1);
    let kept = 0;
    for (let i = 0; i < lengths.length; i++) {
      offsets[i + 1] = offsets[i]! + lengths[i]!;
      if (lengths[i]! > 0) kept++;
    }
    const bucketBits = bucketBitsOf(this.vocabulary);
    const table = (kind: number): BucketTable => {
      const read = unpackTable(this.file.section(kind), bucketBits, kept);
      if (read === null) throw damaged(this.path, `section ${kind} makes no sense`);
      return read;
    };
    const [byBeginning, byEnd] = [table(Section.byBeginning), table(Section.byEnd)];
    this.spellings = { bytes: this.file.section(Section.spellings), lengths, offsets, bucketBits, byBeginning, byEnd };
    return this.spellings;
  }

  /** The letters of a word, empty when they were not kept. */
  spellingOf(word: number): string {
    const { bytes, offsets } = this.loadSpellings();
    return bytes.toString('utf8', offsets[word], offsets[word + 1]);
  }

  /** Calls back with the words that begin or end like a key, and with how many bytes their letters take. */
  eachAlike(key: string, found: (word: number, bytes: number) => void): void {
    const { lengths, bucketBits, byBeginning, byEnd } = this.loadSpellings();
    const buckets = 2 ** bucketBits;
    const visit = (table: BucketTable, bucket: number): void => {
      for (let e = table[bucket]!; e < table[bucket + 1]!; e++) {
        const word = table[buckets + 1 + e]!;
        found(word, lengths[word]!);
      }
    };
    visit(byBeginning, beginningBucket(key, bucketBits));
    visit(byEnd, endBucket(key, bucketBits));
  }

  close(): void {
    this.file.close();
  }
}
