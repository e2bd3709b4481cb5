/**
 * Which files are in a folder?
 *
 * It is walked in order of name, hidden files left out. A link is followed only where it leads to something inside the
 * given folder. What cannot be read is a problem, and the rest goes on.
 */

import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Problem } from '../../types.ts';
import { fileError } from '../document.ts';
import { byText } from './order.ts';

const MAX_DEPTH = 64;

export interface FoundFile {
  /** Under the given folder, with `/` between. */
  readonly inside: string;
  readonly path: string;
  readonly about: Stats;
}

/** Every file in a folder and below. */
export async function filesUnder(
  folder: string,
  problems: Problem[],
  signal: AbortSignal | undefined,
): Promise<readonly FoundFile[]> {
  const top = await realpath(folder);
  const files: FoundFile[] = [];
  await walkFolder({ top, visited: new Set([top]), files, problems, signal }, folder, '', 0);
  return files;
}

interface Walk {
  readonly top: string;
  /** Real paths of the folders walked: a link back up ends here. */
  readonly visited: Set<string>;
  readonly files: FoundFile[];
  readonly problems: Problem[];
  readonly signal: AbortSignal | undefined;
}

async function walkFolder(walk: Walk, folder: string, inside: string, depth: number): Promise<void> {
  walk.signal?.throwIfAborted();
  if (depth > MAX_DEPTH) {
    walk.problems.push({ code: 'too-deep', message: `folders are nested deeper than ${MAX_DEPTH}`, path: folder });
    return;
  }
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    walk.problems.push({ code: 'unreadable-file', message: fileError(folder, error).message, path: folder });
    return;
  }
  entries = entries.filter(({ name }) => !name.startsWith('.') && !name.startsWith('~$'));
  entries.sort((a, b) => byText(a.name, b.name));
  // Asked all at once, because each answer takes longer to wait for than to give; told in order.
  const looked = await Promise.all(entries.map((entry) => lookAt(walk, folder, entry)));
  for (const [k, { name }] of entries.entries()) {
    const path = join(folder, name);
    const under = inside === '' ? name : `${inside}/${name}`;
    const seen = looked[k]!;
    if ('code' in seen) {
      walk.problems.push(seen);
      continue;
    }
    const { about, real } = seen;
    if (about.isDirectory()) {
      if (walk.visited.has(real)) continue;
      walk.visited.add(real);
      await walkFolder(walk, path, under, depth + 1);
    } else if (about.isFile()) {
      walk.files.push({ inside: under, path, about });
    }
  }
}

interface Seen {
  readonly about: Stats;
  /** Where it really lies, links followed; of a file, its path. */
  readonly real: string;
}

/** What the platform says of an entry, wherever it leads; a problem where it leads out of the folder or nowhere. */
async function lookAt(walk: Walk, folder: string, entry: Dirent): Promise<Seen | Problem> {
  const path = join(folder, entry.name);
  try {
    if (entry.isSymbolicLink()) {
      const real = await realpath(path);
      if (real !== walk.top && !real.startsWith(walk.top + sep)) {
        const message = `${path} is a link that leads out of the folder; it was not followed`;
        return { code: 'link-outside', message, path };
      }
    }
    const about = await stat(path);
    return { about, real: about.isDirectory() ? await realpath(path) : path };
  } catch (error) {
    return { code: 'unreadable-file', message: fileError(path, error).message, path };
  }
}
