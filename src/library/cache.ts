/**
 * Where libraries of `--sources` are kept, and what tells that one may be used again.
 *
 * Each list of paths has a directory of its own for each version, so that two versions at work do not undo each other's.
 * It is used for as long as the code that reads and indexes is the same.
 */

import { createHash } from 'node:crypto';
import { readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VERSION } from '../version.ts';
import { STORE_FORMAT } from './store-format.ts';

/** A cache that was not used for so long is deleted when another is made. */
const UNUSED_MS = 60 * 24 * 60 * 60 * 1000;
const PREFIX = 'sources-';
const STAMP = 'used';

/** The user's cache: `RECTE_CACHE`, or where the platform keeps caches. */
export function cacheRoot(environment: NodeJS.ProcessEnv = process.env, platform: string = process.platform): string {
  const own = environment['RECTE_CACHE'];
  if (own !== undefined && own !== '') return resolve(own);
  const xdg = environment['XDG_CACHE_HOME'];
  if (xdg !== undefined && xdg !== '') return join(resolve(xdg), 'recte');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'recte');
  const local = environment['LOCALAPPDATA'];
  if (platform === 'win32') return join(local ?? join(homedir(), 'AppData', 'Local'), 'recte', 'Cache');
  return join(homedir(), '.cache', 'recte');
}

/** The directory for a list of paths, as this version keeps it. */
export function cacheFor(paths: readonly string[], root: string): string {
  const key = createHash('sha256')
    .update(JSON.stringify([VERSION, STORE_FORMAT, ...paths.map((path) => resolve(path))]))
    .digest('hex');
  return join(root, `${PREFIX}${key.slice(0, 24)}`);
}

/**
 * Says which code reads and indexes: its version, and, because a version under development stays what it is while the
 * code changes, sizes and times of the compiled files.
 */
export function makerOfCaches(): string {
  const hash = createHash('sha256');
  const base = fileURLToPath(new URL('..', import.meta.url));
  for (const folder of ['text', 'language', 'reference', 'read', 'retrieve', 'library']) describe(join(base, folder));
  return `${VERSION} ${STORE_FORMAT} ${hash.digest('hex').slice(0, 16)}`;

  function describe(folder: string): void {
    let entries;
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch {
      // Bundled into one file: the version says enough.
      return;
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) describe(path);
      else if (/\.[jt]s$/.test(entry.name) && !entry.name.endsWith('.d.ts')) {
        const { size, mtimeMs } = statSync(path);
        hash.update(`${entry.name} ${size} ${mtimeMs}\n`);
      }
    }
  }
}

/** Notes that a cache was used. Where that can't be noted, nothing is lost. */
export function noteUse(directory: string): void {
  const path = join(directory, STAMP);
  const now = new Date();
  try {
    utimesSync(path, now, now);
  } catch {
    try {
      writeFileSync(path, '');
    } catch {
      // A cache that can't be written to is not cleared by its age either.
    }
  }
}

/** Deletes caches that were not used for long. */
export function clearUnused(root: string): void {
  const oldest = Date.now() - UNUSED_MS;
  for (const name of readdirSync(root)) {
    if (!name.startsWith(PREFIX)) continue;
    try {
      if (statSync(join(root, name, STAMP)).mtimeMs < oldest)
        rmSync(join(root, name), { recursive: true, force: true });
    } catch {
      // Not a finished cache, or another process was faster.
    }
  }
}
