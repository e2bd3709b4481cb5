/** A raw text that lies in the store in chunks. */

import type { LocusTable, WitnessText } from '../types.ts';
import { CHUNK_UNITS, mustLieIn } from './chunk-layout.ts';

export class StoredText implements WitnessText {
  readonly length: number;
  private readonly read: (chunk: number, start: number, end: number) => string;
  private readonly readLoci: () => LocusTable;
  private table: LocusTable | null = null;

  /** @param read units `[start, end)` of a chunk */
  constructor(length: number, read: (chunk: number, start: number, end: number) => string, readLoci: () => LocusTable) {
    this.length = length;
    this.read = read;
    this.readLoci = readLoci;
  }

  get loci(): LocusTable {
    return (this.table ??= this.readLoci());
  }

  slice(start: number, end: number): string {
    mustLieIn(start, end, this.length);
    if (start === end) return '';
    const first = Math.floor(start / CHUNK_UNITS);
    const last = Math.floor((end - 1) / CHUNK_UNITS);
    const piece = (chunk: number): string =>
      this.read(chunk, Math.max(0, start - chunk * CHUNK_UNITS), Math.min(CHUNK_UNITS, end - chunk * CHUNK_UNITS));
    if (first === last) return piece(first);
    const pieces: string[] = [];
    for (let chunk = first; chunk <= last; chunk++) pieces.push(piece(chunk));
    return pieces.join('');
  }
}
