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

/** Units `[start, end)` of a chunk, as far as it has them. */
export function decodeChunk(chunk: Buffer, start: number, end: number): string {
  return chunk[0] === LATIN
    ? chunk.toString('latin1', 1 + start, 1 + end)
    : chunk.toString('utf16le', 1 + 2 * start, 1 + 2 * end);
}
