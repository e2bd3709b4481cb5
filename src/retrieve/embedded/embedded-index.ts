/** The embedded engine's reading side. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RecteError } from '../../errors.ts';
import { memoryIndex } from '../memory/memory-index.ts';
import type { PassageIndex, TextStore } from '../passage-index.ts';
import { lengthsIn } from './embedded-writer.ts';

/** Opens the last committed state of the index in a directory. @throws RecteError when there is none that can be read. */
export function openEmbeddedIndex(directory: string, texts: TextStore): Promise<PassageIndex> {
  let manifest: Record<string, number>;
  try {
    manifest = Object.fromEntries(lengthsIn(readFileSync(join(directory, 'manifest.json'), 'utf8')));
  } catch (cause) {
    return Promise.reject(
      new RecteError('index-damaged', `no index can be read in ${directory}`, 'recte library rebuild', { cause }),
    );
  }
  return Promise.resolve(
    memoryIndex(
      texts,
      Object.entries(manifest).map(([id, length]) => ({ id, length })),
    ),
  );
}
