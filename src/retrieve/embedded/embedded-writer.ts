/** The embedded engine's building side. */

import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PassageIndexWriter } from '../passage-index.ts';

export interface EmbeddedWriterOptions {
  /** What building may hold in memory, in bytes; 1 GB when absent. */
  readonly memoryBytes?: number;
  /** Threads beside the calling one; as many as there are cores when absent, 0 for none. */
  readonly workers?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: IndexProgress) => void;
}

export interface IndexProgress {
  readonly witnesses: number;
  readonly words: number;
}

/** Opens the index in a directory for adding and removing; makes one when there is none. */
export function embeddedIndexWriter(
  directory: string,
  _options: EmbeddedWriterOptions = {},
): Promise<PassageIndexWriter> {
  mkdirSync(directory, { recursive: true });
  const path = join(directory, 'manifest.json');
  const manifest = new Map<string, number>(existsSync(path) ? lengthsIn(readFileSync(path, 'utf8')) : []);
  return Promise.resolve({
    add(witness: string, text: string) {
      manifest.set(witness, text.length);
      return Promise.resolve();
    },
    remove(witness: string) {
      manifest.delete(witness);
      return Promise.resolve();
    },
    commit() {
      writeFileSync(`${path}.new`, JSON.stringify(Object.fromEntries(manifest)));
      renameSync(`${path}.new`, path);
      return Promise.resolve();
    },
    close() {
      return Promise.resolve();
    },
  });
}

export function lengthsIn(json: string): [string, number][] {
  const parsed: unknown = JSON.parse(json);
  return Object.entries(parsed ?? {}).map(([id, length]) => [id, Number(length)]);
}
