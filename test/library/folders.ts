/** Folders of invented sources for the tests of libraries. */

import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import type { Candidate } from '../../src/retrieve/passage-index.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Deleted after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'recte-test-'));
  made.push(folder);
  return folder;
}

/** So long ago that nobody wonders whether they were changed since. */
const LONG_AGO = new Date('2020-01-01T00:00:00Z');

export async function write(folder: string, files: Files): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    await utimes(path, LONG_AGO, LONG_AGO);
  }
}

export async function remove(folder: string, name: string): Promise<void> {
  await rm(join(folder, name));
}

export async function folderOf(files: Files): Promise<string> {
  const folder = temporaryFolder();
  await write(folder, files);
  return folder;
}

export const MINUTES = `The council met in the old grain hall on Tuesday evening.
Alderman Quell asked whether the ferry would run in winter.
The harbour master answered that the ferry has never yet run in winter, and will not begin now.
`;

export const LETTER = `Dear neighbours, the lamp on the northern pier has been dark since the storm of last March.
We have written to the council four times and have had no answer worth the stamp.
`;

export const SPEECH = `Friends, a town that forgets its own bridges will soon be asking strangers for the way home.
I was elected to mend what is broken before I promise what is new.
`;

/** Where words stand, without what depends on the engine's weights. */
export async function placesOf(library: Library, words: string): Promise<unknown> {
  const [proposal] = await library.index.propose([{ words, limit: 10 }]);
  return {
    exactCount: proposal!.exactCount,
    exact: proposal!.candidates
      .filter(({ exact }) => exact)
      .map(({ witness, span }: Candidate) => ({
        witness,
        span,
        words: library.texts.text(witness).slice(span.start, span.end),
      })),
  };
}
