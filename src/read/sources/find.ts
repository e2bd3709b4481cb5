/** Which files in the paths that a user gives are sources? */

import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Problem } from '../../types.ts';
import { fileError } from '../document.ts';
import { endingOf } from '../extract.ts';
import { describe, isDescription } from './describe.ts';
import { named, type Root, type SourceFile } from './ids.ts';
import { filesUnder } from './walk.ts';

export interface FoundSources {
  /** In order of witness id. */
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

/** Files that never hold the text of a source. They are passed over in silence: a folder may hold its pictures. */
const OTHER_ENDINGS = new Set(
  (
    'json bib ris yaml yml toml ini cfg lock log css js mjs ts map py sh c h exe dll so dylib o class jar png jpg jpeg gif ' +
    'webp tif tiff bmp svg ico heic mp3 mp4 m4a wav ogg flac mov avi mkv webm zip gz tgz bz2 xz 7z rar zst tar iso dmg ttf ' +
    'otf woff woff2 db sqlite mdb xls xlsx ods ppt pptx odp'
  ).split(' '),
);
/** Packed, but not a pack of anything else. */
const PACKED_WEB = /\.warc\.gz$/i;

function mayHoldText(path: string): boolean {
  return !OTHER_ENDINGS.has(endingOf(path)) || PACKED_WEB.test(path);
}

/** Every file that may be a source. What is wrong with a path, a folder or a description is a problem. */
export async function findSources(
  paths: readonly string[],
  options: { readonly signal?: AbortSignal } = {},
): Promise<FoundSources> {
  const problems: Problem[] = [];
  const roots: Root[] = [];
  const seen = new Set<string>();
  for (const given of paths) {
    options.signal?.throwIfAborted();
    const root = await lookInto(given, problems, options.signal);
    if (root === null) continue;
    // A file given twice, once by itself and once with its folder, is one witness.
    const files = root.files.filter(({ path }) => !seen.has(resolve(path)));
    for (const { path } of files) seen.add(resolve(path));
    roots.push({ ...root, files });
  }
  const files = named(roots, problems);
  return { files, problems };
}

async function lookInto(given: string, problems: Problem[], signal: AbortSignal | undefined): Promise<Root | null> {
  let about: Stats;
  try {
    about = await stat(given);
  } catch (error) {
    problems.push({ code: 'no-such-file', message: fileError(given, error).message, path: given });
    return null;
  }
  if (!about.isDirectory()) {
    if (!about.isFile()) {
      problems.push({ code: 'unreadable-file', message: `${given} is neither a file nor a folder`, path: given });
      return null;
    }
    return { given, files: [{ inside: basename(resolve(given)), path: given, about }], described: new Map() };
  }
  const found = await filesUnder(given, problems, signal);
  const all = found.filter(({ path }) => !isDescription(path));
  const descriptions = found.filter(({ path }) => isDescription(path));
  const described = await describe(descriptions, new Set(all.map(({ inside }) => inside)), problems);
  const files = all.filter(({ inside }) => described.has(inside) || mayHoldText(inside));
  if (files.length === 0) {
    problems.push({ code: 'no-sources', message: `there is no file in ${given} that could be a source`, path: given });
  }
  return { given, files, described };
}
