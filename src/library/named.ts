/** Libraries in a place that the user names: made, filled, looked after. */

import { RecteError } from '../errors.ts';
import type { Problem, Source, Witness } from '../types.ts';
import type { BuildOptions, Library } from './library.ts';

/** What adding or removing has changed: ids of witnesses, in order. */
export interface LibraryChanges {
  readonly added: readonly string[];
  /** Content or description changed. */
  readonly updated: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
  /** Added from these folders before, and no longer in them. They stay in the library. */
  readonly vanished: readonly string[];
  readonly problems: readonly Problem[];
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

export interface LibraryVerdict {
  readonly witnesses: number;
  /** What is wrong, each with its way out; none when all is well. */
  readonly problems: readonly Problem[];
}

/** @throws RecteError when the directory holds something already or cannot be made */
export function createLibrary(directory: string): Promise<void> {
  return notYet(directory);
}

/** @throws RecteError `library-missing`, `library-format` or `index-damaged` */
export function openLibrary(directory: string, options: { readonly signal?: AbortSignal } = {}): Promise<Library> {
  return notYet(directory, options);
}

/** Adds files and folders; what is there already is read again where it has changed. */
export function addToLibrary(
  directory: string,
  paths: readonly string[],
  options: BuildOptions = {},
): Promise<LibraryChanges> {
  return notYet(directory, paths, options);
}

/** @throws RecteError `no-such-source`, and then nothing was removed */
export function removeFromLibrary(
  directory: string,
  sourceIds: readonly string[],
  options: BuildOptions = {},
): Promise<LibraryChanges> {
  return notYet(directory, sourceIds, options);
}

/** In order of witness id. */
export function listLibrary(directory: string): Promise<readonly ListedWitness[]> {
  return notYet(directory);
}

export function statsLibrary(directory: string): Promise<LibraryStats> {
  return notYet(directory);
}

/** Reads everything and holds it against its checksums. */
export function verifyLibrary(directory: string, options: BuildOptions = {}): Promise<LibraryVerdict> {
  return notYet(directory, options);
}

/** Gives back the space of what was removed. */
export function compactLibrary(directory: string, options: BuildOptions = {}): Promise<void> {
  return notYet(directory, options);
}

/** Makes the index anew from the texts that the library keeps. */
export function rebuildLibrary(directory: string, options: BuildOptions = {}): Promise<void> {
  return notYet(directory, options);
}

function notYet(directory: string, ..._rest: readonly unknown[]): Promise<never> {
  const error = new RecteError('library-missing', `no library in ${directory}`, 'Use --sources for now.');
  return Promise.reject(error);
}
