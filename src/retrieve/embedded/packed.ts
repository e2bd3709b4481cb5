/**
 * Columns of whole numbers of which most are small, as bytes: seven bits a byte, the least first, the highest bit set
 * where more follow (as in DWARF's LEB128).
 */

const BITS = 7;
const MORE = 1 << BITS;

export function packed(values: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(5 * values.length);
  let at = 0;
  for (const value of values) {
    let left = value;
    for (; left >= MORE; left >>>= BITS) bytes[at++] = (left & (MORE - 1)) | MORE;
    bytes[at++] = left;
  }
  return bytes.slice(0, at);
}

/** Fills `values` from an index on, each number with the sum of those before it or without. @returns whether there are as many */
function unpackInto(values: Uint32Array, from: number, bytes: Uint8Array, isSummed: boolean): boolean {
  let at = 0;
  let sum = 0;
  for (let i = from; i < values.length; i++) {
    let byte = bytes[at++]!;
    let value = byte & (MORE - 1);
    for (let shift = BITS; byte >= MORE; shift += BITS) {
      byte = bytes[at++]!;
      value |= (byte & (MORE - 1)) << shift;
    }
    sum = isSummed ? sum + value : value;
    values[i] = sum;
  }
  return at === bytes.length;
}

/** The first `count` numbers, or null when there are not as many, or more. */
export function unpacked(bytes: Uint8Array, count: number): Uint32Array | null {
  const values = new Uint32Array(count);
  return unpackInto(values, 0, bytes, false) ? values : null;
}

/** 0, then the sum of each number and all before it; null as `unpacked`. */
export function unpackedSums(bytes: Uint8Array, count: number): Uint32Array | null {
  const sums = new Uint32Array(count + 1);
  return unpackInto(sums, 1, bytes, true) ? sums : null;
}
