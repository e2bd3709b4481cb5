/** The library of the files and folders that a user names: built once, used again, and only what changed read anew. */

import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { constants } from 'node:os';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { RecteError } from '../errors.ts';
import { type FoundSources, findSources, readSource } from '../read/index.ts';
import type { Problem } from '../types.ts';
import type { BuildOptions, Library } from './library.ts';
import { type MemoryEntry, memoryLibrary } from './memory.ts';
import { noSources, problemOf } from './problems.ts';
import type { Updater } from './update.ts';
import { watched } from './watched.ts';

export interface OpenSourcesOptions extends BuildOptions {
  /** Where indexes are kept; the user's cache when absent. */
  readonly cacheDirectory?: string;
  /** `memory` leaves nothing on disk. When absent, a few small files are held in memory, and more on disk. */
  readonly index?: 'memory' | 'disk';
}

/** So little is read and indexed faster than a cache is looked up. */
const FEW_BYTES = 256 * 1024;
const FEW_FILES = 50;
const LOCK_POLL_MS = 50;
const ATTEMPTS = 4;

/**
 * Opens the sources in the paths given. What can't be read is a problem of the library; where no cache can be kept, the
 * index is held in memory, and that is a problem too.
 * @throws RecteError `no-sources` when there is nothing in the paths that can be read
 */
export async function openSources(paths: readonly string[], options: OpenSourcesOptions = {}): Promise<Library> {
  const found = await findSources(paths, options.signal === undefined ? {} : { signal: options.signal });
  const bytes = found.files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const isLittle = bytes <= FEW_BYTES && found.files.length <= FEW_FILES;
  const wanted = options.index ?? (isLittle ? 'memory' : 'disk');
  if (wanted === 'memory' || found.files.length === 0) return inMemory(paths, found, options);
  try {
    return await onDisk(paths, found, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    if (!isFaultOfPlace(error)) throw error;
    const message = `no cache can be kept (${reasonOf(error)}); the sources were read into memory`;
    const problem: Problem = { code: 'no-cache', message };
    return inMemory(paths, { ...found, problems: [...found.problems, problem] }, options);
  }
}

/** What the platform says of a place that can't be written to, or what the place itself is too damaged for. */
function isFaultOfPlace(error: unknown): boolean {
  if (error instanceof RecteError) return error.code !== 'no-sources';
  return error instanceof Error && 'code' in error;
}

/** LMDB speaks of a fault of input or output when a write comes back short. */
const FULL = new Set<unknown>(['ENOSPC', 'EDQUOT', constants.errno.EIO]);

function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && FULL.has(error.code);
}

function reasonOf(error: unknown): string {
  if (isFull(error)) return 'there is no room for it';
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 200);
}

async function inMemory(paths: readonly string[], found: FoundSources, options: OpenSourcesOptions): Promise<Library> {
  const { files } = found;
  const unreadable: Problem[] = [];
  const said: Problem[] = [];
  const entries: MemoryEntry[] = [];
  const bytesTotal = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  let bytesDone = 0;
  for (const [done, file] of files.entries()) {
    options.signal?.throwIfAborted();
    options.onProgress?.({ stage: 'reading', done, total: files.length, bytesDone, bytesTotal });
    try {
      const { whole, parts } = await readSource(file, await readFile(file.path), { signal: options.signal });
      for (const read of [{ ...whole, path: resolve(file.path) }, ...(parts ?? [])]) {
        said.push(...read.extraction.problems);
        if (/\S/.test(read.extraction.text)) entries.push(read);
      }
    } catch (error) {
      unreadable.push(problemOf(file.path, error));
    }
    bytesDone += file.sizeBytes;
  }
  const problems = [...found.problems, ...said, ...unreadable];
  if (entries.length === 0) throw noSources(paths, problems);
  return memoryLibrary(entries, problems);
}

async function onDisk(paths: readonly string[], found: FoundSources, options: OpenSourcesOptions): Promise<Library> {
  const { cacheFor, cacheRoot, clearUnused, makerOfCaches, noteUse } = await import('./cache.ts');
  const { openDiskLibrary } = await import('./disk-library.ts');
  const { isFile, isSameFile } = await import('./entry.ts');
  const root = options.cacheDirectory ?? cacheRoot();
  const directory = cacheFor(paths, root);
  const maker = makerOfCaches();

  const openIfCurrent = async (unreadable: readonly Problem[] | null): Promise<Library | null> => {
    const library = await openDiskLibrary(directory);
    const known = new Map(library.entries.filter(isFile).map((entry) => [entry.witness.id, entry.origin]));
    const isCurrent =
      library.meta.maker === maker &&
      (unreadable !== null ||
        (known.size === found.files.length &&
          found.files.every((file) => {
            const origin = known.get(file.witness);
            return origin !== undefined && isSameFile(origin, file);
          })));
    if (!isCurrent) {
      await library.close();
      return null;
    }
    noteUse(directory);
    const problems = [...found.problems, ...library.problems, ...(unreadable ?? [])];
    if (library.witnesses.length === 0) {
      await library.close();
      throw noSources(paths, problems);
    }
    return watched({ ...library, problems }, (error) => {
      discard(directory);
      return new RecteError('index-damaged', error.message, 'it was only a cache, and is gone: run it again', {
        cause: error,
      });
    });
  };

  try {
    const library = await openIfCurrent(null);
    if (library !== null) return library;
  } catch (error) {
    // Nothing there yet, or nothing of use: it is made anew below.
    if (!(error instanceof RecteError) || error.code === 'no-sources') throw error;
  }

  mkdirSync(root, { recursive: true });
  for (let attempt = 1; ; attempt++) {
    try {
      const problems = await build(directory, maker, found, options);
      clearUnused(root);
      const library = await openIfCurrent(problems);
      if (library !== null) return library;
      if (attempt === ATTEMPTS) throw overtaken(directory);
    } catch (error) {
      options.signal?.throwIfAborted();
      // What was begun would keep everybody else's disk full.
      if (isFull(error)) discard(directory);
      if (attempt === ATTEMPTS || isFull(error)) throw error;
      // Another process put the cache out of the way while this one was about to write there.
      if (isMissing(error)) continue;
      if (!(error instanceof RecteError) || error.code === 'no-sources') throw error;
      discard(directory);
    }
  }
}

function overtaken(directory: string): RecteError {
  return new RecteError(
    'library-locked',
    `other processes keep changing the cache ${directory}`,
    'end them, or set RECTE_CACHE to a place of your own',
  );
}

/** @returns problems of files that could not be read this time */
async function build(
  directory: string,
  maker: string,
  { files }: FoundSources,
  options: OpenSourcesOptions,
): Promise<readonly Problem[]> {
  const [{ Updater: Opened }, { fileOf }] = await Promise.all([import('./update.ts'), import('./entry.ts')]);
  const open = async (): Promise<Updater> => {
    for (;;) {
      options.signal?.throwIfAborted();
      try {
        return await Opened.open(directory, { ...options, maker });
      } catch (error) {
        if (!(error instanceof RecteError) || error.code !== 'library-locked') throw error;
        // Another process is building the same.
        await pause(LOCK_POLL_MS, undefined, options.signal === undefined ? {} : { signal: options.signal });
      }
    }
  };
  let updater = await open();
  try {
    if (updater.maker !== maker) {
      await updater.close();
      discard(directory);
      updater = await open();
    }
    const wanted = new Set(files.map(({ witness }) => witness));
    const changed = await updater.apply({
      files,
      leaving: (present) =>
        [...present.values()].filter((entry) => !wanted.has(fileOf(entry))).map(({ witness }) => witness.id),
      keepsUnreadable: false,
    });
    return changed.problems;
  } finally {
    await updater.close();
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** Puts a cache out of the way. Whoever reads it goes on reading. */
function discard(directory: string): void {
  const aside = `${directory}.gone-${process.pid}-${Date.now()}`;
  try {
    renameSync(directory, aside);
  } catch (error) {
    if (isMissing(error)) return;
    throw error;
  }
  rmSync(aside, { recursive: true, force: true });
}
