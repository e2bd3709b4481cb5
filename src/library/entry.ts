/** What a library on disk remembers of one file. */

import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { SourceFile } from '../read/index.ts';
import type { Problem, Source, Witness } from '../types.ts';

/** Where a witness was read from, as a whole path, and what tells that the file is still the same. */
export interface Origin {
  readonly path: string;
  readonly sizeBytes: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly inode: number;
  /** False when the file was so young when it was read that a later change could bear the same times. */
  readonly isSettled: boolean;
  /** Of what was known of the file before it was read: its ids and its description. */
  readonly given: string;
}

export interface Entry {
  readonly source: Source;
  readonly witness: Witness;
  readonly problems: readonly Problem[];
  readonly origin: Origin;
  /** Under which number its text stands in the store; null when there are no words in it. */
  readonly text: number | null;
  /** Of text and loci. */
  readonly textDigest: string;
  /** Its part in the library's fingerprint. */
  readonly digest: string;
  /** Of a work that stands with others in one file: the id of the file's own entry, which has no text. */
  readonly within?: string;
  /** Whether it is such a file. */
  readonly holdsWorks?: true;
}

/** Whether the entry is a file's, and not that of a work in one. */
export function isFile({ within }: Entry): boolean {
  return within === undefined;
}

/** The id of the entry of the file that holds it. */
export function fileOf({ within, witness }: Entry): string {
  return within ?? witness.id;
}

/** File systems keep times as coarsely as this. */
const COARSEST_TIME_MS = 2000;

export function originOf(file: SourceFile, readAtMs: number): Origin {
  const { sizeBytes, mtimeMs, ctimeMs, inode } = file;
  const path = resolve(file.path);
  const isSettled = readAtMs - Math.max(mtimeMs, ctimeMs) > COARSEST_TIME_MS;
  return { path, sizeBytes, mtimeMs, ctimeMs, inode, isSettled, given: givenOf(file) };
}

function givenOf({ witness, source }: SourceFile): string {
  return createHash('sha256')
    .update(JSON.stringify([witness, source]))
    .digest('hex')
    .slice(0, 32);
}

/** Whether a file need not even be read. */
export function isSameFile(origin: Origin, file: SourceFile): boolean {
  return (
    origin.isSettled &&
    origin.sizeBytes === file.sizeBytes &&
    origin.mtimeMs === file.mtimeMs &&
    origin.ctimeMs === file.ctimeMs &&
    origin.inode === file.inode &&
    origin.path === resolve(file.path) &&
    isSameDescription(origin, file)
  );
}

export function isSameDescription(origin: Origin, file: SourceFile): boolean {
  return origin.given === givenOf(file);
}

/**
 * The id under which the index knows a text. It changes with the text, so that old and new can stand side by side
 * while one replaces the other; and it sorts as the witness's own id does.
 */
export function indexedId({ witness, textDigest }: Entry): string {
  return `${witness.id}\u0001${textDigest.slice(0, 24)}.${witness.length}`;
}

export function witnessOfIndexedId(id: string): string {
  return id.slice(0, id.lastIndexOf('\u0001'));
}

/** Of its text, in code units. */
export function lengthOfIndexedId(id: string): number {
  return Number(id.slice(id.lastIndexOf('.') + 1));
}
