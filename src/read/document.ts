/** Reads what is to be checked. */

import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { RecteError } from '../errors.ts';
import { tellLanguage } from '../language/identify.ts';
import type { Document, Extraction, Problem } from '../types.ts';
import { tooMuch } from './document-bounds.ts';
import { asOne, extractText, MAX_FILE_BYTES, tooLarge } from './extract.ts';
import { type ApartOptions, extractApart } from './threads/apart.ts';

export interface ReadDocument {
  readonly document: Document;
  readonly problems: readonly Problem[];
}

const FORMATS_HINT = 'Give a text, Markdown, HTML or XML file, or one of the other formats that docs/formats.md lists.';

/** @throws RecteError when there is no such file, it may not be read, or it holds no text. */
export async function readDocument(path: string, options: ApartOptions = {}): Promise<ReadDocument> {
  const bytes = await bytesOf(path);
  return documentOf(asOne(await extractApart(bytes, path, {}, options)), path, sha256Of(bytes));
}

/** @throws RecteError when the bytes hold no text. */
export async function readDocumentBytes(
  bytes: Uint8Array,
  name: string,
  options: ApartOptions = {},
): Promise<ReadDocument> {
  return documentOf(asOne(await extractApart(bytes, name, {}, options)), name, sha256Of(bytes));
}

/** The hash is that of the text in UTF-8. @throws RecteError when there is no text. */
export async function readDocumentText(text: string, name: string): Promise<ReadDocument> {
  return documentOf(await extractText(text, name), name, sha256Of(text));
}

/** In hexadecimal. */
export function sha256Of(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A file's bytes. @throws RecteError `no-such-file` or `unreadable-file`, in words for a person. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const about = await stat(path);
    if (about.isDirectory()) {
      throw new RecteError('unreadable-file', `${path} is a folder, not a document`, 'Name the files in it.');
    }
    if (!about.isFile()) {
      throw new RecteError('unreadable-file', `${path} is not a file`, 'Name a file, or copy its content to one.');
    }
    if (about.size > MAX_FILE_BYTES) {
      throw new RecteError('unreadable-file', `${path}: ${tooLarge(about.size)}`, 'Cut it into smaller files.');
    }
    return await readFile(path);
  } catch (error) {
    throw error instanceof RecteError ? error : fileError(path, error);
  }
}

/** What a fault of the file system means to the person who named the path. */
export function fileError(path: string, error: unknown): RecteError {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const options = { cause: error };
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new RecteError(
      'no-such-file',
      `no such file: ${path}`,
      'Look at the path, and where you call it from.',
      options,
    );
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new RecteError('unreadable-file', `${path} may not be read`, 'Look at its permissions.', options);
  }
  return new RecteError(
    'unreadable-file',
    `${path} could not be read (${code || 'unknown fault'})`,
    'Try it again.',
    options,
  );
}

function documentOf(made: Extraction, name: string, sha256: string): ReadDocument {
  if (made.text.trim() === '') {
    const reason = made.problems.at(-1)?.message ?? 'it holds no text';
    throw new RecteError('no-document-text', `${name}: ${reason}`, FORMATS_HINT);
  }
  const { text, loci, markup } = made;
  const reason = tooMuch(made);
  if (reason !== null) throw new RecteError('unreadable-file', `${name}: ${reason}`, 'Cut it into several documents.');
  const language = made.language ?? tellLanguage(text);
  return {
    document: { name, sha256, language, text, loci, markup },
    problems: made.problems.map((problem) => ({ ...problem, path: name })),
  };
}
