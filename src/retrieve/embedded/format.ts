/**
 * The layout of a segment, an immutable file. Little-endian throughout.
 *
 * | bytes | what |
 * |---|---|
 * | 0–7 | `RECTESEG` |
 * | 8–11 | format version |
 * | 12–15 | number of sections |
 * | 16–… | a row of four numbers (u32) a section: kind, offset ÷ 64, bytes, CRC-32 |
 * | behind them | CRC-32 of everything before |
 * | multiples of 64 | the sections |
 *
 * Every section but the postings is read and checked when the segment is opened or first needs it; the postings are
 * read by the page, and each page is checked against its own sum in the section `pageSums`.
 */

import { crc32 } from 'node:zlib';
import { RecteError } from '../../errors.ts';

export const FORMAT_VERSION = 4;
const MAGIC = 'RECTESEG';
const ALIGNMENT = 64;
const FIXED_BYTES = 16;
const ROW_BYTES = 16;

/** Bytes of one page of postings. */
export const PAGE_BYTES = 8192;
/** Each witness's every so-many-eth word has its raw offset in the section `samples`. */
export const SAMPLE_WORDS = 64;

export const Section = {
  /** u32: words, witnesses, vocabulary, lists, mean length of a list in words (see `listBitsOf`). */
  facts: 1,
  /** u32 a word of the vocabulary: its hash, ascending. */
  hashes: 2,
  /** Packed, a word of the vocabulary: how often it stands in the segment. See `packed.ts`. */
  counts: 3,
  /** Packed, a list: how many bits it takes. */
  lists: 4,
  /** Rice codes; see `rice.ts`. */
  postings: 5,
  /** u32 a page of postings: its CRC-32. */
  pageSums: 6,
  /** u32 a witness, and one more: its first word's position. */
  witnessStarts: 7,
  /** u32 a sample: raw offset of each witness's words 0, 64, 128, …, and its length in code units behind them. */
  samples: 8,
  /** UTF-8, separated by NUL, in order of position. */
  witnessIds: 9,
  /** u32 pairs, ascending: hash of a witness's id, its ordinal. */
  witnessHashes: 10,
  /** u8 a word of the vocabulary: bytes of its letters, 0 when they are not kept. */
  spellingLengths: 11,
  /** UTF-8, the letters one behind the other. */
  spellings: 12,
  /** Packed: vocabulary by first letters. See `spellings.ts`. */
  byBeginning: 13,
  /** The same by last letters. */
  byEnd: 14,
} as const;

export interface SectionRow {
  readonly kind: number;
  readonly offset: number;
  readonly sizeBytes: number;
  /** CRC-32; 0 for the postings, which have a sum a page. */
  readonly sum: number;
}

export function damaged(path: string, what: string, cause?: unknown): RecteError {
  return new RecteError(
    'index-damaged',
    `the index file ${path} is damaged: ${what}`,
    'rebuild the index: recte library rebuild',
    { cause },
  );
}

export function wrongFormat(path: string, found: number): RecteError {
  return new RecteError(
    'index-format',
    `the index file ${path} has format ${found}, this version reads ${FORMAT_VERSION}`,
    'rebuild the index: recte library rebuild',
  );
}

function aligned(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}

/** Where the first of so many sections begins. */
export function firstOffset(sectionCount: number): number {
  return aligned(headerBytes(sectionCount));
}

function headerBytes(sectionCount: number): number {
  return FIXED_BYTES + ROW_BYTES * sectionCount + 4;
}

/** The bytes before the first section, and where each section goes, in order. */
export function layOut(sections: readonly Omit<SectionRow, 'offset'>[]): {
  readonly header: Uint8Array;
  readonly offsets: readonly number[];
} {
  const header = Buffer.alloc(headerBytes(sections.length));
  header.write(MAGIC, 0, 'latin1');
  header.writeUInt32LE(FORMAT_VERSION, 8);
  header.writeUInt32LE(sections.length, 12);
  const offsets: number[] = [];
  let offset = firstOffset(sections.length);
  sections.forEach(({ kind, sizeBytes, sum }, i) => {
    const row = FIXED_BYTES + ROW_BYTES * i;
    header.writeUInt32LE(kind, row);
    header.writeUInt32LE(offset / ALIGNMENT, row + 4);
    header.writeUInt32LE(sizeBytes, row + 8);
    header.writeUInt32LE(sum, row + 12);
    offsets.push(offset);
    offset = aligned(offset + sizeBytes);
  });
  header.writeUInt32LE(crc32(header.subarray(0, -4)), header.length - 4);
  return { header, offsets };
}

/**
 * Reads a header with `read`, which returns the bytes of `[offset, offset + length)` of the file, fewer at its end.
 * @throws RecteError
 */
export function readHeader(
  path: string,
  read: (offset: number, length: number) => Buffer,
): ReadonlyMap<number, SectionRow> {
  const fixed = read(0, FIXED_BYTES);
  if (fixed.length < FIXED_BYTES || fixed.toString('latin1', 0, 8) !== MAGIC) throw damaged(path, 'it has no header');
  const version = fixed.readUInt32LE(8);
  if (version !== FORMAT_VERSION) throw wrongFormat(path, version);
  const count = fixed.readUInt32LE(12);
  if (count > 256) throw damaged(path, 'its header makes no sense');
  const size = headerBytes(count);
  const header = read(0, size);
  if (header.length < size || crc32(header.subarray(0, -4)) !== header.readUInt32LE(size - 4))
    throw damaged(path, 'its header does not add up');
  const rows = new Map<number, SectionRow>();
  for (let i = 0; i < count; i++) {
    const row = FIXED_BYTES + ROW_BYTES * i;
    rows.set(header.readUInt32LE(row), {
      kind: header.readUInt32LE(row),
      offset: header.readUInt32LE(row + 4) * ALIGNMENT,
      sizeBytes: header.readUInt32LE(row + 8),
      sum: header.readUInt32LE(row + 12),
    });
  }
  return rows;
}

/** How many words a list should hold on average in a segment of so many words: 2.5 bytes a word follow from it. */
export function meanListLength(words: number): number {
  return Math.max(48, Math.round(words / 300_000));
}

/**
 * A word that stands often has 2^bits lists, told apart by the first bits of the next word's hash; a rare word has one.
 */
export function listBitsOf(count: number, meanLength: number): number {
  return count <= meanLength ? 0 : Math.min(20, Math.round(Math.log2(count / meanLength)));
}
