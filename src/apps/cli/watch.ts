/** Which files have changed since they were last looked at: what `--watch` checks again. */

import { type FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';

/** Editors write in several steps: so long nothing more must happen. */
const SETTLED_MS = 120;

export interface Watching {
  /** Resolves when something has changed since it last resolved, and has come to rest; or when `signal` aborts. */
  next(signal: AbortSignal): Promise<void>;
  close(): void;
}

/** A file is watched through its folder, because editors put another in its place. What is written to `except` is no change. */
export async function watching(paths: readonly string[], except: string | null): Promise<Watching> {
  const watchers: FSWatcher[] = [];
  const written = except === null ? null : resolve(except);
  let hasChanged = false;
  let timer: NodeJS.Timeout | undefined;
  let wake = (): void => {};
  const settle = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      hasChanged = true;
      wake();
    }, SETTLED_MS);
  };
  for (const path of paths) {
    const full = resolve(path);
    const isFolder = (await stat(full).catch(() => null))?.isDirectory() === true;
    const folder = isFolder ? full : dirname(full);
    const watcher = watch(folder, { recursive: isFolder }, (_, file) => {
      if (file === null) return settle();
      const isOther = !isFolder && file !== basename(full);
      if (!isOther && resolve(folder, file) !== written && !isTemporary(file)) settle();
    });
    // A folder that is taken away is a change as well.
    watcher.on('error', settle);
    watchers.push(watcher);
  }
  return {
    async next(signal) {
      await new Promise<void>((resolve) => {
        wake = resolve;
        signal.addEventListener('abort', () => resolve(), { once: true });
        if (hasChanged || signal.aborted) resolve();
      });
      hasChanged = false;
    },
    close() {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}

/** What this program and editors write beside a file before they put it in its place. */
function isTemporary(file: string): boolean {
  return /(?:^|[\\/])\.[^\\/]*\.(?:tmp|swp|swx)$|~$|(?:^|[\\/])4913$/.test(file);
}
