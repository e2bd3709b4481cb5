/** A segment's file while it is written: postings first, page by page, then everything else, the header last. */

import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { firstOffset, layOut, PAGE_BYTES, Section, type SectionRow } from './format.ts';

const SECTIONS = Object.keys(Section).length;
const MOST_AT_ONCE = 1 << 26;

export class SegmentOutput {
  private readonly file: number;
  private readonly start = firstOffset(SECTIONS);
  private readonly sums: number[] = [];
  private postingBytes = 0;

  constructor(path: string) {
    this.file = openSync(path, 'w');
  }

  /** Appends to the postings: whole pages, but for the last time. */
  append(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; at += PAGE_BYTES) this.sums.push(crc32(bytes.subarray(at, at + PAGE_BYTES)));
    this.write(bytes, this.start + this.postingBytes);
    this.postingBytes += bytes.length;
  }

  /** @returns the size of the file, which has been seen to the disk */
  finish(others: ReadonlyMap<number, Uint8Array>): number {
    const sums = Uint32Array.from(this.sums);
    const sections = new Map([...others, [Section.pageSums, new Uint8Array(sums.buffer)]]);
    const rows: Omit<SectionRow, 'offset'>[] = [{ kind: Section.postings, sizeBytes: this.postingBytes, sum: 0 }];
    for (const [kind, bytes] of sections) rows.push({ kind, sizeBytes: bytes.length, sum: crc32(bytes) });
    if (rows.length !== SECTIONS) throw new RangeError(`${rows.length} sections of ${SECTIONS}`);
    const { header, offsets } = layOut(rows);
    let k = 1;
    for (const bytes of sections.values()) this.write(bytes, offsets[k++]!);
    this.write(header, 0);
    fsyncSync(this.file);
    return offsets.at(-1)! + rows.at(-1)!.sizeBytes;
  }

  private write(bytes: Uint8Array, offset: number): void {
    for (let done = 0; done < bytes.length; )
      done += writeSync(this.file, bytes, done, Math.min(bytes.length - done, MOST_AT_ONCE), offset + done);
  }

  close(): void {
    closeSync(this.file);
  }
}
