/**
 * How a raw text is cut and written down: fixed numbers of code units, so that a slice needs only the chunks it
 * touches; each in one byte a unit where they all fit (Latin-1), in two (UTF-16LE) where not. The first byte says which.
 */

/** Units of every chunk but the last. With its head and LMDB's, a chunk fills whole pages of 4,096 bytes. */
export const CHUNK_UNITS = 16_320;

const LATIN = 1;
const WIDE = 2;
// oxlint-disable-next-line no-control-regex -- all units below 256 are meant
const ONLY_LATIN = /^[\0-\xff]*$/;

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

/** @throws RangeError when the span leaves the text. */
export function mustLieIn(start: number, end: number, length: number): void {
  if (!(start >= 0 && start <= end && end <= length))
    throw new RangeError(`no span ${start}–${end} in ${length} units`);
}
