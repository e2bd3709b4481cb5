/** Files that may be named from a browser: those in the folders that whoever started the server allowed. */

import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { RecteError } from '../../errors.ts';

/**
 * The true path of what is named, links followed. A relative path starts at the first root.
 * @throws RecteError when it is not there or lies in none of the roots; the two are not told apart
 */
export async function allowedPath(path: string, roots: readonly string[]): Promise<string> {
  if (!path.includes('\0')) {
    const wanted = isAbsolute(path) ? path : resolve(roots[0] ?? '/', path);
    const real = await realpath(wanted).catch(() => null);
    if (real !== null) {
      for (const root of roots) if (isInside(await realpath(root).catch(() => root), real)) return real;
    }
  }
  throw new RecteError(
    'no-such-file',
    'there is no such file in the folders that may be opened',
    'They are named when the server is started, with --root DIR.',
  );
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`));
}
