/** Documents and libraries from a few strings, for tests that are about what is said of them. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSources } from '../../src/library/index.ts';
import type { Library } from '../../src/library/library.ts';
import { readDocumentText } from '../../src/read/index.ts';
import type { Document } from '../../src/types.ts';

/** File names, in the order in which they are written, with what stands in them. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export async function documentOf(name: string, text: string): Promise<Document> {
  return (await readDocumentText(text, name)).document;
}

/** The library of a folder of sources, held in memory alone. To be closed by the caller. */
export async function libraryAt(folder: string): Promise<Library> {
  return openSources([folder], { index: 'memory' });
}

/** The library of a few files. To be closed by the caller. */
export async function libraryOf(files: Files): Promise<Library> {
  const folder = await mkdtemp(join(tmpdir(), 'recte-test-'));
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    return await libraryAt(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
