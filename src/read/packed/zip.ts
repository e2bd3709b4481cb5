/**
 * Zip archives, read in memory. Names are only compared, never followed, and a bomb is not inflated. What is damaged is
 * told from what is whole, by the checksums that the archive keeps.
 */

import { crc32 } from 'node:zlib';
import { RecteError } from '../../errors.ts';
import type { Problem } from '../../types.ts';

const MAX_ENTRY_BYTES = 64 * 1024 * 1024;
const MAX_TOTAL_BYTES = 160 * 1024 * 1024;
const MAX_ENTRIES = 20_000;
/** No text is packed as tightly as this; what is larger than `MIN_BOMB_BYTES` and is, was made to burst. */
const MAX_RATIO = 200;
const MIN_BOMB_BYTES = 8 * 1024 * 1024;

export interface Archive {
  readonly names: readonly string[];
  /** An entry's bytes, or null when there is none of that name, or none that can be unpacked. */
  bytes(name: string): Uint8Array | null;
  /** An entry's text in UTF-8 (or UTF-16, where it is so marked), or null. */
  text(name: string): string | null;
  /** Which of the entries are damaged. */
  readonly problems: readonly Problem[];
}

/**
 * The entries that `wants` names. An entry that is damaged is a problem; what can be unpacked of it is there.
 * @throws RecteError when the archive has no list of its entries, or would grow beyond all measure
 */
export async function openArchive(content: Uint8Array, wants: (name: string) => boolean): Promise<Archive> {
  const { unzipSync } = await import('#fflate');
  const checksums = checksumsOf(content);
  const wanted: { readonly name: string; readonly checksum: number | null }[] = [];
  let total = 0;
  let count = 0;
  let isTooLarge = false;
  unzipSync(content, {
    filter({ name, size, originalSize }) {
      const checksum = checksums?.[count] ?? null;
      isTooLarge ||= ++count > MAX_ENTRIES;
      if (!wants(name)) return false;
      total += originalSize;
      isTooLarge ||=
        originalSize > MAX_ENTRY_BYTES ||
        total > MAX_TOTAL_BYTES ||
        (originalSize > MIN_BOMB_BYTES && originalSize > MAX_RATIO * size);
      wanted.push({ name, checksum });
      return false;
    },
  });
  if (isTooLarge) {
    throw new RecteError('unreadable-file', 'what is packed in it is too large', 'Save the text by itself.');
  }
  const unpack = (name: string | null): Readonly<Record<string, Uint8Array>> =>
    unzipSync(content, { filter: (entry) => (name === null ? wants(entry.name) : entry.name === name) });
  const entries = new Map<string, Uint8Array>();
  const problems: Problem[] = [];
  const all = orNull(() => unpack(null));
  for (const { name, checksum } of wanted) {
    const bytes = all?.[name] ?? orNull(() => unpack(name)[name]) ?? null;
    if (bytes !== null) entries.set(name, bytes);
    const isWhole = bytes !== null && (checksum === null || crc32(bytes) === checksum);
    if (isWhole) continue;
    const rest = bytes === null ? 'it is left out' : 'its text was read as it is, and may be wrong';
    problems.push({ code: 'broken-archive', message: `${name}, which is packed in the file, is damaged; ${rest}` });
  }
  return {
    names: wanted.map(({ name }) => name),
    bytes: (name) => entries.get(name) ?? null,
    text(name) {
      const bytes = entries.get(name);
      if (bytes === undefined) return null;
      const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
      return new TextDecoder(encoding).decode(bytes);
    },
    problems,
  };
}

function orNull<T>(unpack: () => T): T | null {
  try {
    return unpack();
  } catch {
    return null;
  }
}

const DIRECTORY_END_BYTES = 22;
const MAX_COMMENT_BYTES = 0xffff;
const DIRECTORY_ENTRY_BYTES = 46;

/** The checksums of the entries, in the order of the archive's list of them; null where that is not to be had. */
function checksumsOf(content: Uint8Array): readonly number[] | null {
  const view = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const last = view.length - DIRECTORY_END_BYTES;
  let end = last;
  while (end >= 0 && end >= last - MAX_COMMENT_BYTES && view.readUInt32LE(end) !== 0x06054b50) end--;
  if (end < 0 || end < last - MAX_COMMENT_BYTES) return null;
  const checksums: number[] = [];
  let at = view.readUInt32LE(end + 16);
  while (at + DIRECTORY_ENTRY_BYTES <= end && view.readUInt32LE(at) === 0x02014b50) {
    checksums.push(view.readUInt32LE(at + 16));
    at += DIRECTORY_ENTRY_BYTES + view.readUInt16LE(at + 28) + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return checksums.length === view.readUInt16LE(end + 10) ? checksums : null;
}

/** Whether bytes are a zip archive that names an entry. */
export function archiveNames(content: Uint8Array, entry: string): boolean {
  if (content[0] !== 0x50 || content[1] !== 0x4b) return false;
  return (
    Buffer.from(content.buffer, content.byteOffset, content.byteLength).lastIndexOf(entry, undefined, 'latin1') >= 0
  );
}
