/** Bytes to text: tells the format, and asks its reader. */

import type { Extraction, Locus, Problem } from '../types.ts';
import { joinTexts } from './building/joined-texts.ts';
import { turnsOf } from './building/turns.ts';
import type { Decoded } from './encoding/decode.ts';
import { decode } from './encoding/decode.ts';
import { nameOfBinary } from './encoding/signatures.ts';
import { READERS } from './formats.ts';
import type { BytesReader, Hints, PackageReader, Probe, Reader, TextReader } from './reader.ts';
import { extraction, HEAD_LENGTH } from './reader.ts';

/** Larger files are not read: their text would not fit in memory beside all that is made of it. */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;

/** What stands behind a name's last dot, in small letters, or nothing. */
export function endingOf(name: string): string {
  return /[^/\\]\.([^./\\\s]{1,12})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

function probeOf(bytes: Uint8Array, name: string, text: string | null): Probe {
  return { name, ending: endingOf(name), bytes, head: text === null ? null : text.slice(0, HEAD_LENGTH) };
}

/** What a file holds: one text, or several works of which each is read by itself. */
export type Extracted =
  | { readonly kind: 'one'; readonly extraction: Extraction }
  | { readonly kind: 'many'; readonly parts: readonly ExtractedPart[]; readonly problems: readonly Problem[] };

export interface ExtractedPart {
  /** Unlike every other part's in the file. */
  readonly id: string;
  readonly extraction: Extraction;
}

/** Files in files in files: somewhere it is no use to go on. */
const MAX_NESTING = 3;

/**
 * The text of a file, with its loci, markup and metadata; of a file with several works in it, their texts one behind the
 * other. The type is told by content; the name breaks ties. What is not text comes back as an empty text and a problem:
 * nothing in `bytes` makes this throw.
 */
export async function extract(bytes: Uint8Array, name: string, hints: Hints = {}): Promise<Extraction> {
  return asOne(await extractAll(bytes, name, hints));
}

/** As `extract`, with the works of a file that holds several told apart. */
export async function extractAll(bytes: Uint8Array, name: string, hints: Hints = {}): Promise<Extracted> {
  return extractNested(bytes, name, hints, null, 0);
}

/** All works as one text, each a section that bears its title. */
export function asOne(extracted: Extracted): Extraction {
  if (extracted.kind === 'one') return extracted.extraction;
  const { parts, problems } = extracted;
  const joined = joinTexts(
    parts.map(({ id, extraction: { text, loci, markup, metadata } }) => {
      const section: Locus = { kind: 'section', label: metadata.title ?? id, span: { start: 0, end: text.length } };
      return { text, loci: [section, ...loci], markup };
    }),
  );
  const said = parts.flatMap(({ extraction: made }) => made.problems);
  return extraction(joined.text, { loci: joined.loci, markup: joined.markup, problems: [...problems, ...said] });
}

async function extractNested(
  bytes: Uint8Array,
  name: string,
  hints: Hints,
  charset: string | null,
  depth: number,
): Promise<Extracted> {
  if (bytes.length > MAX_FILE_BYTES) return failed('too-large', tooLarge(bytes.length));
  if (bytes.length === 0) return failed('empty-file', 'the file is empty');
  const binary = nameOfBinary(bytes);
  const early = binary === null && !isRtf(bytes) ? undefined : readerOf(probeOf(bytes, name, null));
  if (early === undefined && binary !== null) return failed('not-text', `this is ${binary}`);
  const decoded = early === undefined ? await decode(bytes, charset) : null;
  const reader = early ?? readerOf(probeOf(bytes, name, decoded?.text ?? null));
  if (reader === undefined) return failed('not-text', 'this is no text, nor any other kind of file that can be read');
  if (reader.takes === 'package') return unpacked(reader, bytes, hints, depth);
  return { kind: 'one', extraction: await read(reader, bytes, decoded, name, hints) };
}

async function unpacked(reader: PackageReader, bytes: Uint8Array, hints: Hints, depth: number): Promise<Extracted> {
  if (depth >= MAX_NESTING) return failed('too-deep', 'archives stand in archives; these were not unpacked');
  const parts: ExtractedPart[] = [];
  const problems: Problem[] = [];
  try {
    for await (const part of reader.unpack(bytes)) {
      if ('code' in part) {
        problems.push(part);
        continue;
      }
      const { url } = part.metadata;
      const known = { ...hints, address: url ?? null };
      const made = asOne(await extractNested(part.bytes, part.name, known, part.charset, depth + 1));
      // Of the pages of an archive many have no words; that hinders nothing.
      if (made.text.trim() === '' && reader.holds === 'many') continue;
      const metadata = { ...part.metadata, ...made.metadata, ...(url === undefined ? {} : { url }) };
      parts.push({ id: part.id, extraction: { ...made, metadata } });
    }
  } catch (error) {
    problems.push(unreadable(reader, error));
  }
  const [first] = parts;
  if (reader.holds === 'many' && first !== undefined) return { kind: 'many', parts, problems };
  if (first === undefined) {
    const problem = problems[0] ?? { code: 'no-page', message: 'there is no page with words in it' };
    return { kind: 'one', extraction: extraction('', { problems: [problem] }) };
  }
  const whole = { ...first.extraction, problems: [...problems, ...first.extraction.problems] };
  return { kind: 'one', extraction: whole };
}

/** The extraction of words that were never bytes: pasted, or held by a program. Read as `extract` reads text. */
export async function extractText(text: string, name: string): Promise<Extraction> {
  if (text.length > MAX_FILE_BYTES) return asOne(failed('too-large', tooLarge(text.length)));
  if (text === '') return asOne(failed('empty-file', 'the text is empty'));
  const reader = readerOf(probeOf(new Uint8Array(0), name, text));
  if (reader === undefined) return asOne(failed('not-text', 'this is no text'));
  if (reader.takes === 'package') return asOne(await unpacked(reader, new TextEncoder().encode(text), {}, 0));
  return read(reader, new Uint8Array(0), { text, encoding: 'utf-16', problems: [] }, name, {});
}

/** Rich text is ASCII and no plain text: its reader takes the bytes. */
function isRtf(bytes: Uint8Array): boolean {
  return bytes[0] === 0x7b && bytes[1] === 0x5c && bytes[2] === 0x72 && bytes[3] === 0x74 && bytes[4] === 0x66;
}

function readerOf(probe: Probe): Reader | undefined {
  return READERS.find((reader) => (reader.takes !== 'text' || probe.head !== null) && reader.accepts(probe));
}

async function read(
  reader: TextReader | BytesReader,
  bytes: Uint8Array,
  decoded: Decoded | null,
  name: string,
  hints: Hints,
): Promise<Extraction> {
  try {
    const made =
      reader.takes === 'bytes' ? await reader.read(bytes, name, hints) : await reader.read(decoded!.text, name, hints);
    const problems = [...(decoded?.problems ?? []), ...made.problems];
    if (problems.length === 0 && !/\S/.test(made.text)) problems.push(NO_TEXT);
    return { ...withTurns(reader, made), problems };
  } catch (error) {
    // A file that its reader cannot bear still has its text, where it is text.
    return extraction(decoded?.text ?? '', { problems: [...(decoded?.problems ?? []), unreadable(reader, error)] });
  }
}

const NO_TEXT: Problem = { code: 'no-text', message: 'there are no words in it' };

function unreadable(reader: Reader, error: unknown): Problem {
  const said = error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 200) : 'unknown fault';
  return { code: 'unreadable-format', message: `it could not be read as ${reader.id}: ${said}` };
}

function withTurns(reader: TextReader | BytesReader, made: Extraction): Extraction {
  if (reader.mayHaveTurns !== true) return made;
  const turns = turnsOf(made.text);
  return turns.length === 0 ? made : extraction(made.text, { ...made, loci: [...made.loci, ...turns] });
}

function failed(code: string, message: string): Extracted {
  return { kind: 'one', extraction: extraction('', { problems: [{ code, message }] }) };
}

export function tooLarge(sizeBytes: number): string {
  return `the file has ${Math.round(sizeBytes / 1024 / 1024)} MB; at most ${MAX_FILE_BYTES / 1024 / 1024} MB are read`;
}
