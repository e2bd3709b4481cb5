/** LMDB files, opened once a process however often they are asked for, and only when they are whole. */

import {
  appendFileSync,
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { open, type RootDatabase } from '#lmdb';
import { RecteError } from '../errors.ts';

export type Key = (string | number)[];

const MAX_READERS = 1000;
/** Waited for a file that another process is just closing: 5 ms, then twice as long each time, 2.5 s in all. */
const OPEN_ATTEMPTS = 10;
const OPEN_PAUSE_MS = 5;

export function damaged(path: string, what: string, cause?: unknown): RecteError {
  return new RecteError(
    'index-damaged',
    `the store ${path} is damaged: ${what}`,
    'delete the library and add its sources again; the sources themselves are untouched',
    { cause },
  );
}

/** What LMDB says of pages that are not what they should be. */
const DAMAGE = new Set([-30797, -30796, -30795, -30793]);

/** @throws RecteError where LMDB finds the file damaged; what `use` throws otherwise */
export function orDamaged<T>(path: string, use: () => T): T {
  try {
    return use();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && DAMAGE.has(Number(error.code)))) throw error;
    throw damaged(path, error.message, error);
  }
}

const HEAD_BYTES = 160;
const HEADS = 2;

interface Extent {
  readonly pageBytes: number;
  /** How many pages the file has, and how many its heads speak of. */
  readonly pages: number;
  readonly wanted: number;
}

/** @throws RecteError when the heads are not those of an LMDB file */
function extentOf(path: string, file: number): Extent {
  const head = Buffer.alloc(HEAD_BYTES);
  let pageBytes = 0;
  let wanted = 0;
  for (let page = 0; page < HEADS; page++) {
    if (readSync(file, head, 0, head.length, page * pageBytes) < head.length) throw damaged(path, 'it is cut short');
    if (head.readUInt32LE(24) !== 0xbeefc0de) throw damaged(path, 'it is no LMDB file');
    pageBytes = head.readUInt32LE(48);
    wanted = Math.max(wanted, Number(head.readBigUInt64LE(144)) + 1);
  }
  return { pageBytes, pages: Math.floor(fstatSync(file).size / pageBytes), wanted };
}

/** How far a file reaches. @throws RecteError when its heads are not those of an LMDB file */
function extentIn(path: string): Extent {
  const file = openSync(path, 'r');
  try {
    return extentOf(path, file);
  } finally {
    closeSync(file);
  }
}

/** Stands beside a file while it is written. */
function writingMark(path: string): string {
  return `${path}-writing`;
}

/**
 * LMDB trusts the file it maps, and ends the process where pages are missing that it needs. So a file that is shorter
 * than its heads say was cut short, unless it was not written to the end (see `written`): then it is given what it lacks.
 * @throws RecteError when it is cut short or something else; what `openSync` throws when it is not there
 */
function mustReachFar(path: string): void {
  if (lacksBytes(path) === 0) return;
  const isMarked = existsSync(writingMark(path));
  // Whoever was writing may have ended meanwhile.
  const lacking = lacksBytes(path);
  if (lacking === 0) return;
  if (!isMarked) throw damaged(path, 'it is cut short');
  try {
    lengthen(path, lacking);
  } catch (error) {
    throw damaged(path, 'it is cut short', error);
  }
}

function lacksBytes(path: string): number {
  const { pageBytes, pages, wanted } = extentIn(path);
  return Math.max(0, wanted - pages) * pageBytes;
}

/**
 * Writes to a file, and sees to it that it has every page that its heads speak of afterwards. Pages that one transaction
 * takes at the end and gives back are never written: without this the file would look as if it had been cut short.
 */
export function written<T>(path: string, write: () => T): T {
  writeFileSync(writingMark(path), '');
  const answer = orDamaged(path, write);
  lengthen(path, lacksBytes(path));
  rmSync(writingMark(path), { force: true });
  return answer;
}

/** Appended and not set to a length: a process that writes at this moment may have made the file longer. */
function lengthen(path: string, bytes: number): void {
  if (bytes > 0) appendFileSync(path, Buffer.alloc(bytes));
}

export interface SharedFile {
  readonly root: RootDatabase<Buffer, Key>;
  readonly isReadOnly: boolean;
  count: number;
}

/** LMDB wants a file to be opened once a process. By device and inode, as a path may be given to another file. */
const shared = new Map<string, SharedFile>();

function identityOf(path: string): string | null {
  const about = statSync(path, { throwIfNoEntry: false });
  return about === undefined ? null : `${about.dev}:${about.ino}`;
}

/**
 * For writing, or where that is not allowed and not asked for, for reading. While another process is just closing the
 * file, its locks can be neither taken nor set up: that passes.
 */
function openPatiently(path: string, mode: 'read' | 'write'): SharedFile {
  const options = {
    path,
    noSubdir: true,
    encoding: 'binary',
    maxReaders: MAX_READERS,
    overlappingSync: false,
  } as const;
  for (let attempt = 1; ; attempt++) {
    try {
      return { root: open<Buffer, Key>(options), isReadOnly: false, count: 0 };
    } catch (error) {
      const isPassing = error instanceof Error && error.message.includes('setup locks');
      if (isPassing && attempt < OPEN_ATTEMPTS) {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, OPEN_PAUSE_MS * 2 ** (attempt - 1));
        continue;
      }
      if (mode === 'write') throw error;
      return { root: open<Buffer, Key>({ ...options, readOnly: true }), isReadOnly: true, count: 0 };
    }
  }
}

/** Takes what is open already, or opens it: for writing, unless the place allows only to read. */
export function share(path: string, mode: 'read' | 'write'): SharedFile {
  const before = identityOf(path);
  let each = before === null ? undefined : shared.get(before);
  if (each === undefined) {
    if (before !== null) mustReachFar(path);
    each = orDamaged(path, () => openPatiently(path, mode));
    shared.set(identityOf(path)!, each);
  }
  if (mode === 'write' && each.isReadOnly)
    throw new RecteError('library-locked', `${path} can only be read`, 'look at the permissions of its folder');
  each.count++;
  return each;
}

export async function giveBack(given: SharedFile): Promise<void> {
  if (--given.count > 0) return;
  for (const [identity, each] of shared) if (each === given) shared.delete(identity);
  await given.root.close();
}
