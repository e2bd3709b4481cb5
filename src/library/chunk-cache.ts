/** The chunks of a library's texts that were read last, as they were written: a passage's neighbours are read soon. */

import { CHUNK_UNITS } from './chunk-layout.ts';

const KEPT_BYTES = 32 << 20;
/** More chunks than any text has. */
const CHUNKS_MAX = Math.ceil(2 ** 32 / CHUNK_UNITS);

export class ChunkCache {
  private readonly read: (text: number, chunk: number) => Buffer;
  /** The last one read is the last one. */
  private readonly kept = new Map<number, Buffer>();
  private bytes = 0;

  constructor(read: (text: number, chunk: number) => Buffer) {
    this.read = read;
  }

  get(text: number, chunk: number): Buffer {
    const key = text * CHUNKS_MAX + chunk;
    let bytes = this.kept.get(key);
    if (bytes === undefined) {
      bytes = this.read(text, chunk);
      this.bytes += bytes.length;
      for (const [oldest, { length }] of this.kept) {
        if (this.bytes <= KEPT_BYTES) break;
        this.kept.delete(oldest);
        this.bytes -= length;
      }
    } else this.kept.delete(key);
    this.kept.set(key, bytes);
    return bytes;
  }

  empty(): void {
    this.kept.clear();
    this.bytes = 0;
  }
}
