/**
 * How a raw text is cut and written down: fixed numbers of code units, so that a slice needs only the chunks it
 * touches; each in one byte a unit where they all fit (Latin-1), in two (UTF-16LE) where not. The first byte says which.
 */

/** Units of every chunk but the last. With its head, its sum and LMDB's head, a chunk fills whole pages of 4,096 bytes. */
export const CHUNK_UNITS = 16_320;

export const LATIN = 1;
export const WIDE = 2;
// oxlint-disable-next-line no-control-regex -- all units below 256 are meant
export const ONLY_LATIN = /^[\0-\xff]*$/;

/** @throws RangeError when the span leaves the text. */
export function mustLieIn(start: number, end: number, length: number): void {
  if (!(start >= 0 && start <= end && end <= length))
    throw new RangeError(`no span ${start}–${end} in ${length} units`);
}
