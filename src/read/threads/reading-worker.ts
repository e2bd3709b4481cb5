/** What runs in a thread of its own: one task at a time, given up before its memory is too much. */

import { perform, type ReadingResult, type ReadingTask } from './reading-task.ts';

/** Beside the heap, whose bound the thread is made with: buffers that a library unpacks into, besides the file itself. */
const MAX_BUFFER_BYTES = 128 * 1024 * 1024;
const LOOK_MS = 20;

export default async function performApart(task: ReadingTask): Promise<ReadingResult> {
  const limit = MAX_BUFFER_BYTES + 2 * task.bytes.length;
  const watch = setInterval(() => {
    // In a thread this ends the thread alone.
    if (process.memoryUsage().external > limit) process.exit(1);
  }, LOOK_MS);
  try {
    return await perform(task);
  } finally {
    clearInterval(watch);
  }
}
