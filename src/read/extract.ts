/** Bytes to text: tells the format, and asks its reader. */

import type { Extraction, Problem } from '../types.ts';
import type { Decoded } from './decode.ts';
import { decode } from './decode.ts';
import { READERS } from './formats.ts';
import type { Hints, Probe, Reader } from './reader.ts';
import { extraction, HEAD_LENGTH } from './reader.ts';
import { nameOfBinary } from './signatures.ts';
import { turnsOf } from './turns.ts';

/** Larger files are not read: their text would not fit in memory beside all that is made of it. */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;

/** What stands behind a name's last dot, in small letters, or nothing. */
export function endingOf(name: string): string {
  return /[^/\\]\.([^./\\\s]{1,12})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

function probeOf(bytes: Uint8Array, name: string, text: string | null): Probe {
  return { name, ending: endingOf(name), bytes, head: text === null ? null : text.slice(0, HEAD_LENGTH) };
}

/**
 * The text of a file, with its loci, markup and metadata. The type is told by content; the name breaks ties. What is
 * not text comes back as an empty text and a problem: nothing in `bytes` makes this throw.
 */
export async function extract(bytes: Uint8Array, name: string, hints: Hints = {}): Promise<Extraction> {
  if (bytes.length > MAX_FILE_BYTES) return failed('too-large', tooLarge(bytes.length));
  if (bytes.length === 0) return failed('empty-file', 'the file is empty');
  const binary = nameOfBinary(bytes);
  const early = binary === null && !isRtf(bytes) ? undefined : readerOf(probeOf(bytes, name, null));
  if (early === undefined && binary !== null) return failed('not-text', `this is ${binary}, not text`);
  const decoded = early === undefined ? await decode(bytes) : null;
  const reader = early ?? readerOf(probeOf(bytes, name, decoded?.text ?? null));
  if (reader === undefined) return failed('not-text', 'this is no text, nor any other kind of file that can be read');
  return read(reader, bytes, decoded, name, hints);
}

/** The extraction of words that were never bytes: pasted, or held by a program. Read as `extract` reads text. */
export async function extractText(text: string, name: string): Promise<Extraction> {
  if (text.length > MAX_FILE_BYTES) return failed('too-large', tooLarge(text.length));
  if (text === '') return failed('empty-file', 'the text is empty');
  const reader = readerOf(probeOf(new Uint8Array(0), name, text));
  if (reader === undefined) return failed('not-text', 'this is no text');
  return read(reader, new Uint8Array(0), { text, encoding: 'utf-16', problems: [] }, name, {});
}

/** Rich text is ASCII and no plain text: its reader takes the bytes. */
function isRtf(bytes: Uint8Array): boolean {
  return bytes[0] === 0x7b && bytes[1] === 0x5c && bytes[2] === 0x72 && bytes[3] === 0x74 && bytes[4] === 0x66;
}

function readerOf(probe: Probe): Reader | undefined {
  return READERS.find((reader) => (reader.takes === 'bytes' || probe.head !== null) && reader.accepts(probe));
}

async function read(
  reader: Reader,
  bytes: Uint8Array,
  decoded: Decoded | null,
  name: string,
  hints: Hints,
): Promise<Extraction> {
  try {
    if (reader.takes === 'bytes') return withTurns(reader, await reader.read(bytes, name, hints));
    const made = withTurns(reader, await reader.read(decoded!.text, name, hints));
    return decoded!.problems.length === 0 ? made : { ...made, problems: [...decoded!.problems, ...made.problems] };
  } catch (error) {
    const said = error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 200) : 'unknown fault';
    // A file that its reader cannot bear still has its text, where it is text.
    const text = decoded?.text ?? '';
    const problem = { code: 'unreadable-format', message: `it could not be read as ${reader.id}: ${said}` };
    return extraction(text, { problems: [...(decoded?.problems ?? []), problem] });
  }
}

function withTurns(reader: Reader, made: Extraction): Extraction {
  if (reader.mayHaveTurns !== true) return made;
  const turns = turnsOf(made.text);
  return turns.length === 0 ? made : extraction(made.text, { ...made, loci: [...made.loci, ...turns] });
}

function failed(code: string, message: string): Extraction {
  const problem: Problem = { code, message };
  return extraction('', { problems: [problem] });
}

export function tooLarge(sizeBytes: number): string {
  return `the file has ${Math.round(sizeBytes / 1024 / 1024)} MB; at most ${MAX_FILE_BYTES / 1024 / 1024} MB are read`;
}
