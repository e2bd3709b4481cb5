/** Where the files of sources lie, seen from where a report is written: what the links of a page lead to. */

import { existsSync } from 'node:fs';
import { dirname, extname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Library } from '../../library/library.ts';
import type { Passage, Report } from '../../types.ts';

/** What is said in them lies beside it, to be seen or heard at the time. */
const SUBTITLES = new Set(['.vtt', '.srt']);
const RECORDINGS = ['.mp4', '.webm', '.m4v', '.mov', '.mp3', '.m4a', '.ogg', '.opus', '.wav'];

/** Relative addresses by witness, of those that the report names and that were read from a file of their own. */
export function addressesFrom(outputPath: string, report: Report, library: Library): ReadonlyMap<string, string> {
  const folder = dirname(resolve(outputPath));
  const addresses = new Map<string, string>();
  for (const { witness } of passagesOf(report)) {
    if (addresses.has(witness)) continue;
    const path = library.pathOf(witness);
    const address = path === null ? null : addressFrom(folder, recordingOf(path) ?? path);
    if (address !== null) addresses.set(witness, address);
  }
  return addresses;
}

function* passagesOf({ findings, statements }: Report): Generator<Passage> {
  for (const { passage, rivals, remarks } of findings) {
    if (passage !== null) yield passage;
    yield* rivals;
    for (const remark of remarks) if (remark.passage !== undefined) yield remark.passage;
  }
  for (const { nearest } of statements) yield* nearest;
}

function recordingOf(path: string): string | null {
  const ending = extname(path);
  if (!SUBTITLES.has(ending.toLowerCase())) return null;
  const stem = path.slice(0, -ending.length);
  return RECORDINGS.map((each) => stem + each).find((each) => existsSync(each)) ?? null;
}

/** Null where no relative address leads there: on another drive. */
function addressFrom(folder: string, path: string): string | null {
  const way = relative(folder, path);
  return isAbsolute(way) ? null : way.split(sep).map(encodeURIComponent).join('/');
}
