/** What runs in a thread of its own: reading one file at a time, and giving up before its memory is too much. */

import { type Extracted, extractAll } from './extract.ts';
import type { Hints } from './reader.ts';

export interface ReadingTask {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly hints: Hints;
}

/** Beside the heap, whose bound the thread is made with: buffers that a library unpacks into, besides the file itself. */
const MAX_BUFFER_BYTES = 128 * 1024 * 1024;
const LOOK_MS = 20;

export default async function readApart({ bytes, name, hints }: ReadingTask): Promise<Extracted> {
  const limit = MAX_BUFFER_BYTES + 2 * bytes.length;
  const watch = setInterval(() => {
    // In a thread this ends the thread alone.
    if (process.memoryUsage().external > limit) process.exit(1);
  }, LOOK_MS);
  try {
    return await extractAll(bytes, name, hints);
  } finally {
    clearInterval(watch);
  }
}
