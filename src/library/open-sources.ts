/** The library of the files and folders that a user names. */

import { readFile } from 'node:fs/promises';
import { RecteError } from '../errors.ts';
import { findSources, readSource, type SourceFile } from '../read/index.ts';
import type { Problem } from '../types.ts';
import type { BuildOptions, Library } from './library.ts';
import { type MemoryEntry, memoryLibrary } from './memory.ts';

export interface OpenSourcesOptions extends BuildOptions {
  /** Where indexes are kept; the user's cache when absent. */
  readonly cacheDirectory?: string;
  /** `memory` leaves nothing on disk. When absent, a few small files are held in memory, and more on disk. */
  readonly index?: 'memory' | 'disk';
}

/**
 * @throws RecteError `no-sources` when there is nothing in the paths that can be read
 */
export async function openSources(paths: readonly string[], options: OpenSourcesOptions = {}): Promise<Library> {
  const found = await findSources(paths, options.signal === undefined ? {} : { signal: options.signal });
  return inMemory(paths, found.files, found.problems, options);
}

async function inMemory(
  paths: readonly string[],
  files: readonly SourceFile[],
  found: readonly Problem[],
  options: OpenSourcesOptions,
): Promise<Library> {
  const problems = [...found];
  const entries: MemoryEntry[] = [];
  const bytesTotal = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  let bytesDone = 0;
  for (const [done, file] of files.entries()) {
    options.signal?.throwIfAborted();
    options.onProgress?.({ stage: 'reading', done, total: files.length, bytesDone, bytesTotal });
    try {
      const read = await readSource(file, await readFile(file.path));
      problems.push(...read.extraction.problems);
      if (read.extraction.text.trim() !== '') entries.push(read);
    } catch (error) {
      problems.push(problemOf(file.path, error));
    }
    bytesDone += file.sizeBytes;
  }
  if (entries.length === 0) throw noSources(paths, problems);
  return memoryLibrary(entries, problems);
}

export function problemOf(path: string, error: unknown): Problem {
  if (error instanceof RecteError) return { code: error.code, message: error.message, path };
  const why = error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
  return { code: 'unreadable-file', message: `${path} could not be read (${why})`, path };
}

export function noSources(paths: readonly string[], problems: readonly Problem[]): RecteError {
  const first = problems[0];
  const why = first === undefined ? '' : `: ${first.message}`;
  const named = paths.length === 1 ? paths[0]! : `${paths.length} paths`;
  return new RecteError(
    'no-sources',
    `there is no source in ${named} that can be read${why}`,
    'Name a file or a folder with text, Markdown, HTML or XML in it; docs/formats.md lists what can be read.',
  );
}
