/** A segment's file, read section by section, each checked against its sum. */

import { closeSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { hashKey } from '../../text/words.ts';
import { damaged, PAGE_BYTES, readHeader, Section, type SectionRow } from './format.ts';

/** @throws RecteError when the header cannot be read */
export class SegmentFile {
  readonly path: string;
  private readonly file: number;
  private readonly rows: ReadonlyMap<number, SectionRow>;
  private isClosed = false;

  constructor(path: string) {
    this.path = path;
    this.file = openSync(path, 'r');
    try {
      this.rows = readHeader(path, (offset, length) => this.bytesAt(offset, length));
    } catch (error) {
      closeSync(this.file);
      throw error;
    }
  }

  private bytesAt(offset: number, length: number): Buffer {
    const bytes = Buffer.from(new ArrayBuffer(length));
    return bytes.subarray(0, this.read(bytes, offset));
  }

  /** Fills `bytes` from an offset of the file on. @returns how many there were */
  private read(bytes: Uint8Array, offset: number): number {
    let done = 0;
    while (done < bytes.length) {
      const read = readSync(this.file, bytes, done, bytes.length - done, offset + done);
      if (read === 0) break;
      done += read;
    }
    return done;
  }

  private row(kind: number): SectionRow {
    const row = this.rows.get(kind);
    if (row === undefined) throw damaged(this.path, `section ${kind} is missing`);
    return row;
  }

  sizeOf(kind: number): number {
    return this.row(kind).sizeBytes;
  }

  /** @throws RecteError when its sum does not agree */
  section(kind: number): Buffer {
    const row = this.row(kind);
    const bytes = this.bytesAt(row.offset, row.sizeBytes);
    if (bytes.length !== row.sizeBytes || crc32(bytes) !== row.sum)
      throw damaged(this.path, `section ${kind} does not add up`);
    return bytes;
  }

  column(kind: number): Uint32Array {
    const bytes = this.section(kind);
    return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
  }

  /** Reads a page of postings. @param sum what its CRC-32 must be */
  readPage(page: number, sum: number, words: Uint32Array<ArrayBuffer>): void {
    const row = this.row(Section.postings);
    const offset = page * PAGE_BYTES;
    const length = Math.max(0, Math.min(PAGE_BYTES, row.sizeBytes - offset));
    const bytes = new Uint8Array(words.buffer, words.byteOffset, length);
    if (this.read(bytes, row.offset + offset) < length || crc32(bytes) !== sum)
      throw damaged(this.path, `page ${page} of its postings does not add up`);
  }

  close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    closeSync(this.file);
  }
}

/** Which witnesses a segment holds. Reads what it needs when it first needs it. */
export class WitnessTable {
  private readonly file: SegmentFile;
  private names: readonly string[] | null = null;
  private pairs: Uint32Array | null = null;

  constructor(file: SegmentFile) {
    this.file = file;
  }

  /** In order of position. */
  get ids(): readonly string[] {
    if (this.names === null) {
      const bytes = this.file.section(Section.witnessIds);
      const isEmpty = this.file.sizeOf(Section.witnessHashes) === 0;
      this.names = isEmpty ? [] : bytes.toString('utf8').split('\0');
    }
    return this.names;
  }

  /** Ordinals of the witnesses of an id: one at most, unless one replaced the other in one commit. */
  ordinalsOf(id: string): readonly number[] {
    this.pairs ??= this.file.column(Section.witnessHashes);
    const { pairs } = this;
    const wanted = hashKey(id);
    let low = 0;
    let high = pairs.length >>> 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (pairs[2 * middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    const ordinals: number[] = [];
    for (; low < pairs.length >>> 1 && pairs[2 * low] === wanted; low++) {
      const ordinal = pairs[2 * low + 1]!;
      if (this.ids[ordinal] === id) ordinals.push(ordinal);
    }
    return ordinals;
  }
}
