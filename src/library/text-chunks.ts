/** Chunks of raw texts, written and read as `chunk-layout.ts` says. */

import { CHUNK_UNITS, LATIN, ONLY_LATIN, WIDE } from './chunk-layout.ts';

export function chunkCount(length: number): number {
  return Math.ceil(length / CHUNK_UNITS);
}

export function* chunksOf(text: string): Generator<Buffer> {
  for (let start = 0; start < text.length; start += CHUNK_UNITS)
    yield encodeChunk(text.slice(start, start + CHUNK_UNITS));
}

function encodeChunk(units: string): Buffer {
  const isLatin = ONLY_LATIN.test(units);
  const chunk = Buffer.allocUnsafe(1 + (isLatin ? units.length : 2 * units.length));
  chunk[0] = isLatin ? LATIN : WIDE;
  chunk.write(units, 1, isLatin ? 'latin1' : 'utf16le');
  return chunk;
}

export function decodeChunk(chunk: Buffer): string {
  return chunk.toString(chunk[0] === LATIN ? 'latin1' : 'utf16le', 1);
}
