/**
 * Records with a sum in front. LMDB hands over whatever stands in its file, so a letter that the disk changed would be
 * taken for the source's own.
 */

import { crc32 } from 'node:zlib';

const SUM_BYTES = 4;

export function sealed(value: Uint8Array): Buffer {
  const record = Buffer.allocUnsafe(SUM_BYTES + value.length);
  record.writeUInt32LE(crc32(value), 0);
  record.set(value, SUM_BYTES);
  return record;
}

/** The value, or null when it is not the one that was sealed. */
export function unsealed(record: Buffer): Buffer | null {
  if (record.length < SUM_BYTES) return null;
  const value = record.subarray(SUM_BYTES);
  return crc32(value) === record.readUInt32LE(0) ? value : null;
}
