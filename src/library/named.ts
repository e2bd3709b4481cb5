/** Libraries in a place that the user names: made, filled, looked after. */

import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { RecteError } from '../errors.ts';
import { findSources } from '../read/index.ts';
import { lockForWriting } from '../retrieve/embedded/writer-lock.ts';
import type { Source, Witness } from '../types.ts';
import { VERSION } from '../version.ts';
import type { Changed } from './change.ts';
import { type DiskLibrary, indexPath, missingLibrary, openDiskLibrary, storePath } from './disk-library.ts';
import type { Entry } from './entry.ts';
import type { BuildOptions, Library } from './library.ts';
import { namedApart } from './named-apart.ts';
import { noSources } from './problems.ts';
import { Updater } from './update.ts';

/** What adding or removing has changed: ids of witnesses, in order. */
export interface LibraryChanges extends Changed {
  /** Added from these folders before, and no longer in them. They stay in the library. */
  readonly vanished: readonly string[];
}

export interface ListedWitness {
  readonly source: Source;
  readonly witness: Witness;
  /** The file that it was read from. */
  readonly path: string;
  readonly sizeBytes: number;
}

export interface LibraryStats {
  readonly sources: number;
  readonly witnesses: number;
  readonly words: number;
  /** Of all raw texts. */
  readonly codeUnits: number;
  /** On disk: texts, places and descriptions. */
  readonly storeBytes: number;
  readonly indexBytes: number;
}

/** @throws RecteError when the directory holds something already or cannot be made */
export async function createLibrary(directory: string): Promise<void> {
  let names: readonly string[];
  try {
    mkdirSync(directory, { recursive: true });
    names = readdirSync(directory);
  } catch (error) {
    throw new RecteError('output-failed', `${directory} cannot be made`, 'Name a folder that you may write to.', {
      cause: error,
    });
  }
  // What a creation that was killed leaves is no obstacle.
  const isOurs = names.every((name) => ['index', 'store.mdb', 'store.mdb-lock'].includes(name));
  if (names.length > 0 && (!isOurs || (await isLibrary(directory))))
    throw new RecteError(
      'bad-option',
      isOurs ? `there is a library in ${directory} already` : `${directory} is not empty`,
      isOurs ? 'Add sources to it: recte library add.' : 'Name a folder that does not exist yet.',
    );
  for (const name of names) rmSync(join(directory, name), { recursive: true, force: true });
  const updater = await Updater.open(directory, { maker: VERSION });
  try {
    await updater.apply({ files: [], leaving: () => [], keepsUnreadable: true });
  } finally {
    await updater.close();
  }
}

async function isLibrary(directory: string): Promise<boolean> {
  try {
    await (await openDiskLibrary(directory)).close();
    return true;
  } catch (error) {
    // A store that cannot be read may hold what its owner wants to save; one without an index yet holds nothing.
    return error instanceof RecteError && error.code === 'index-damaged'
      ? storeHolds(directory)
      : existsSync(storePath(directory));
  }
}

function storeHolds(directory: string): boolean {
  return existsSync(storePath(directory)) && statSync(storePath(directory)).size > 64 * 1024;
}

/** @throws RecteError `library-missing`, `library-format`, `index-format` or `index-damaged` */
export async function openLibrary(
  directory: string,
  options: { readonly signal?: AbortSignal } = {},
): Promise<Library> {
  options.signal?.throwIfAborted();
  return openDiskLibrary(directory);
}

/** @throws RecteError `library-missing`, `library-locked` when another process writes to it, `index-damaged` */
async function withUpdater<T>(
  directory: string,
  options: BuildOptions & { readonly isReindexing?: boolean },
  use: (updater: Updater) => Promise<T>,
): Promise<T> {
  if (!existsSync(storePath(directory))) throw missingLibrary(directory);
  const updater = await Updater.open(directory, options);
  try {
    return await use(updater);
  } finally {
    await updater.close();
  }
}

/**
 * Adds files and folders. What is there already is read again where it has changed; what can't be read is a problem,
 * and an older state of it stays.
 * @throws RecteError `no-sources` when there is no file in the paths; then nothing was changed
 */
export async function addToLibrary(
  directory: string,
  paths: readonly string[],
  options: BuildOptions = {},
): Promise<LibraryChanges> {
  const found = await findSources(paths, options.signal === undefined ? {} : { signal: options.signal });
  if (found.files.length === 0) throw noSources(paths, found.problems);
  return withUpdater(directory, options, async (updater) => {
    const present = [...updater.entries()];
    const { files, problems } = namedApart(found.files, present, paths);
    const changed = await updater.apply({ files, leaving: () => [], keepsUnreadable: true });
    const said = updater.problemsOf([...changed.added, ...changed.updated]);
    const vanished = vanishedFrom(paths, present, new Set(files.map(({ path }) => resolve(path))));
    return { ...changed, problems: [...found.problems, ...problems, ...said, ...changed.problems], vanished };
  });
}

function vanishedFrom(
  paths: readonly string[],
  present: readonly Entry[],
  found: ReadonlySet<string>,
): readonly string[] {
  const roots = paths.map((path) => resolve(path) + sep);
  return present
    .filter(
      ({ origin: { path } }) => !found.has(path) && roots.some((root) => path.startsWith(root)) && !existsSync(path),
    )
    .map(({ witness }) => witness.id);
}

/**
 * Removes sources with all their witnesses. A witness may be named too, and leaves alone.
 * @throws RecteError `no-such-source` when one of the ids is unknown; then nothing was removed
 */
export async function removeFromLibrary(
  directory: string,
  sourceIds: readonly string[],
  options: BuildOptions = {},
): Promise<LibraryChanges> {
  return withUpdater(directory, options, async (updater) => {
    const leaving = new Set<string>();
    const present = [...updater.entries()];
    for (const id of sourceIds) {
      const ofSource = present.filter(({ source }) => source.id === id);
      const meant = ofSource.length > 0 ? ofSource : present.filter(({ witness }) => witness.id === id);
      if (meant.length === 0)
        throw new RecteError('no-such-source', `there is no source ${id} in ${directory}`, 'See recte library list.');
      for (const { witness } of meant) leaving.add(witness.id);
    }
    const changed = await updater.apply({ files: [], leaving: () => leaving, keepsUnreadable: true });
    return { ...changed, vanished: [] };
  });
}

async function reading<T>(directory: string, use: (library: DiskLibrary) => T): Promise<T> {
  const library = await openDiskLibrary(directory);
  try {
    return use(library);
  } finally {
    await library.close();
  }
}

/** In order of witness id. */
export function listLibrary(directory: string): Promise<readonly ListedWitness[]> {
  return reading(directory, ({ entries }) =>
    entries
      .filter(({ text }) => text !== null)
      .map(({ source, witness, origin }) => ({ source, witness, path: origin.path, sizeBytes: origin.sizeBytes })),
  );
}

export function statsLibrary(directory: string): Promise<LibraryStats> {
  return reading(directory, ({ sources, witnesses, index }) => ({
    sources: sources.length,
    witnesses: witnesses.length,
    words: index.wordCount,
    codeUnits: witnesses.reduce((sum, { length }) => sum + length, 0),
    storeBytes: statSync(storePath(directory)).size,
    indexBytes: readdirSync(indexPath(directory)).reduce(
      (sum, name) => sum + statSync(join(indexPath(directory), name)).size,
      0,
    ),
  }));
}

/** Merges the index and forgets in it what was removed. Space in the store is used again by what is added next. */
export function compactLibrary(directory: string, options: BuildOptions = {}): Promise<void> {
  return withUpdater(directory, options, (updater) => updater.compact());
}

/** Makes the index anew from the texts that the library keeps. */
export async function rebuildLibrary(directory: string, options: BuildOptions = {}): Promise<void> {
  if (!existsSync(storePath(directory))) throw missingLibrary(directory);
  mkdirSync(indexPath(directory), { recursive: true });
  const unlock = lockForWriting(indexPath(directory));
  try {
    for (const name of readdirSync(indexPath(directory)))
      if (/^manifest\.|\.segment$/.test(name)) rmSync(join(indexPath(directory), name), { force: true });
  } finally {
    unlock();
  }
  await withUpdater(directory, { ...options, isReindexing: true }, (updater) => updater.reindex());
}
