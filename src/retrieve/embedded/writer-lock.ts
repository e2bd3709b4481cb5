/** One writer at a time: a file that names the process that writes. A process that is gone holds nothing. */

import { closeSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { RecteError } from '../../errors.ts';

const NAME = 'writer.lock';
/** What this process holds: a lock that names it and is not among these was left by another of the same number. */
const held = new Set<string>();

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function isHeldBySomebody(path: string): boolean {
  let pid: number;
  try {
    pid = Number(readFileSync(path, 'utf8'));
  } catch {
    return false;
  }
  if (pid === process.pid) return held.has(path);
  // A lock whose number was not written yet is a moment old.
  return pid === 0 || isRunning(pid);
}

/** @returns what gives the lock back. @throws RecteError when another writer is at work */
export function lockForWriting(directory: string): () => void {
  const path = resolve(join(directory, NAME));
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const file = openSync(path, 'wx');
      writeSync(file, String(process.pid));
      closeSync(file);
      held.add(path);
      return () => {
        if (held.delete(path)) unlinkSync(path);
      };
    } catch (error) {
      const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
      if (!isThere) throw error;
      if (isHeldBySomebody(path)) break;
      try {
        unlinkSync(path);
      } catch {
        // Another process was faster; the next attempt tells.
      }
    }
  }
  throw new RecteError(
    'library-locked',
    `another process is writing to the index in ${directory}`,
    `wait for it to end; if none is running, delete ${path}`,
  );
}
