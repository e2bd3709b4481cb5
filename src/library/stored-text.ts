/** A raw text that lies in the store in chunks, of which the last ones read are kept. */

import type { LocusTable, WitnessText } from '../types.ts';
import { CHUNK_UNITS, mustLieIn } from './chunk-layout.ts';

/** Chunks of a text that are kept decoded. */
const CACHED_CHUNKS = 8;

export class StoredText implements WitnessText {
  readonly length: number;
  private readonly read: (chunk: number) => string;
  private readonly readLoci: () => LocusTable;
  private readonly chunks = new Map<number, string>();
  private table: LocusTable | null = null;

  constructor(length: number, read: (chunk: number) => string, readLoci: () => LocusTable) {
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
    if (first === last) return this.chunk(first).slice(start - first * CHUNK_UNITS, end - first * CHUNK_UNITS);
    const pieces = [this.chunk(first).slice(start - first * CHUNK_UNITS)];
    // A long stretch is read once and not kept.
    for (let chunk = first + 1; chunk < last; chunk++) pieces.push(this.chunks.get(chunk) ?? this.read(chunk));
    pieces.push(this.chunk(last).slice(0, end - last * CHUNK_UNITS));
    return pieces.join('');
  }

  private chunk(number: number): string {
    const known = this.chunks.get(number);
    if (known !== undefined) return known;
    if (this.chunks.size >= CACHED_CHUNKS) this.chunks.clear();
    const chunk = this.read(number);
    this.chunks.set(number, chunk);
    return chunk;
  }
}
