/** LMDB files, opened once a process however often they are asked for, and only when they are whole. */

import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
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

/**
 * LMDB trusts the file it maps, so the two head pages are looked at first.
 * @throws RecteError when it is cut short or something else; what `openSync` throws when it is not there
 */
function mustBeWhole(path: string): void {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(160);
    const { size } = fstatSync(file);
    for (const page of [0, 1]) {
      const pageBytes = page === 0 ? 0 : head.readUInt32LE(48);
      if (readSync(file, head, 0, head.length, pageBytes) < head.length) throw damaged(path, 'it is cut short');
      if (head.readUInt32LE(24) !== 0xbeefc0de) throw damaged(path, 'it is no LMDB file');
      const pages = head.readBigUInt64LE(144) + 1n;
      if (pages * BigInt(head.readUInt32LE(48)) > BigInt(size)) throw damaged(path, 'it is cut short');
    }
  } finally {
    closeSync(file);
  }
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
    if (before !== null) mustBeWhole(path);
    each = openPatiently(path, mode);
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
