/** Zip archives, read in memory. Names are only compared, never followed, and a bomb is not inflated. */

import { RecteError } from '../../errors.ts';

const MAX_ENTRY_BYTES = 64 * 1024 * 1024;
const MAX_TOTAL_BYTES = 160 * 1024 * 1024;
const MAX_ENTRIES = 20_000;
/** No text is packed as tightly as this; what is larger than `MIN_BOMB_BYTES` and is, was made to burst. */
const MAX_RATIO = 200;
const MIN_BOMB_BYTES = 8 * 1024 * 1024;

export interface Archive {
  readonly names: readonly string[];
  /** An entry's bytes, or null when there is none of that name. */
  bytes(name: string): Uint8Array | null;
  /** An entry's text in UTF-8 (or UTF-16, where it is so marked), or null. */
  text(name: string): string | null;
}

/** The entries that `wants` names. @throws RecteError when the archive is damaged, or would grow beyond all measure. */
export async function openArchive(content: Uint8Array, wants: (name: string) => boolean): Promise<Archive> {
  const { unzipSync } = await import('fflate');
  let total = 0;
  let count = 0;
  let isTooLarge = false;
  const entries = new Map<string, Uint8Array>();
  const inflated = unzipSync(content, {
    filter(entry) {
      isTooLarge ||= ++count > MAX_ENTRIES;
      if (!wants(entry.name)) return false;
      total += entry.originalSize;
      isTooLarge ||=
        entry.originalSize > MAX_ENTRY_BYTES ||
        total > MAX_TOTAL_BYTES ||
        (entry.originalSize > MIN_BOMB_BYTES && entry.originalSize > MAX_RATIO * entry.size);
      return !isTooLarge;
    },
  });
  if (isTooLarge) {
    throw new RecteError('unreadable-file', 'what is packed in it is too large', 'Save the text by itself.');
  }
  for (const [name, bytes] of Object.entries(inflated)) entries.set(name, bytes);
  return {
    names: [...entries.keys()],
    bytes: (name) => entries.get(name) ?? null,
    text(name) {
      const bytes = entries.get(name);
      if (bytes === undefined) return null;
      const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
      return new TextDecoder(encoding).decode(bytes);
    },
  };
}

/** Whether bytes are a zip archive that names an entry. */
export function archiveNames(content: Uint8Array, entry: string): boolean {
  if (content[0] !== 0x50 || content[1] !== 0x4b) return false;
  return (
    Buffer.from(content.buffer, content.byteOffset, content.byteLength).lastIndexOf(entry, undefined, 'latin1') >= 0
  );
}
