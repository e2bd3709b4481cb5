/**
 * One writer at a time: a file that names the process that writes, and when it began. A process that is gone holds
 * nothing, and neither does another one that was given its number since.
 *
 * The file is written under another name and then linked, so that it is never there without its content. One that was
 * left behind is moved aside before it is deleted, so that of two who find it only one takes it away.
 */

import { linkSync, readdirSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { RecteError } from '../../errors.ts';

const NAME = 'writer.lock';
const ATTEMPTS = 5;
/** What this process holds: a lock that names it and is not among these was left by another of the same number. */
const held = new Set<string>();
let serial = 0;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

/**
 * When a process began, as Linux counts it, which tells it from a later one of the same number. Empty where the platform
 * does not say.
 */
function beginningOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Fields 3 and on stand behind the program's name, which may hold blanks and brackets; this is field 22.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function contentOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function isHeldBySomebody(path: string, content: string): boolean {
  const [number, began = ''] = content.split(' ');
  const pid = Number(number);
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  if (pid === process.pid) return held.has(path);
  return isRunning(pid) && (began === '' || began === beginningOf(pid));
}

/** @returns false when it is there already */
function linkTo(own: string, path: string): boolean {
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    // A file system without links: the next best.
    try {
      writeFileSync(path, readFileSync(own), { flag: 'wx' });
      return true;
    } catch (second) {
      if (hasCode(second, 'EEXIST')) return false;
      throw second;
    }
  }
}

/** Takes away a lock that nobody holds, unless another process was faster and the lock is a new one. */
function takeAway(path: string, content: string, aside: string): void {
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (contentOf(aside) !== content) linkTo(aside, path);
  rmSync(aside, { force: true });
}

/** Deletes what processes left that were killed while they took the lock. */
function sweep(directory: string): void {
  for (const name of readdirSync(directory)) {
    const pid = /^writer\.lock\.(\d+)-/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(directory, name), { force: true });
  }
}

/** @returns what gives the lock back. @throws RecteError when another writer is at work */
export function lockForWriting(directory: string): () => void {
  const path = resolve(join(directory, NAME));
  const own = `${path}.${process.pid}-${serial++}`;
  writeFileSync(own, `${process.pid} ${beginningOf(process.pid)}`);
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (linkTo(own, path)) {
        held.add(path);
        sweep(directory);
        return () => {
          if (held.delete(path)) unlinkSync(path);
        };
      }
      const content = contentOf(path);
      if (content === null) continue;
      if (isHeldBySomebody(path, content)) break;
      takeAway(path, content, `${own}.aside`);
    }
  } finally {
    rmSync(own, { force: true });
  }
  throw new RecteError(
    'library-locked',
    `another process is writing to the index in ${directory}`,
    `wait for it to end; if none is running, delete ${path}`,
  );
}
