/** Is a library on disk what it should be? Reads everything and holds it against its checksums. */

import { join } from 'node:path';
import { RecteError } from '../errors.ts';
import { PAGE_BYTES, Section } from '../retrieve/embedded/format.ts';
import { readManifest } from '../retrieve/embedded/manifest.ts';
import { SegmentFile, WitnessTable } from '../retrieve/embedded/segment-file.ts';
import { wordsOf } from '../text/words.ts';
import type { Problem } from '../types.ts';
import { type DiskLibrary, indexPath, openDiskLibrary } from './disk-library.ts';
import { type Entry, indexedId } from './entry.ts';
import { textDigest, witnessDigest } from './fingerprint.ts';
import type { BuildOptions } from './library.ts';
import { NODE_DIGESTS } from './node-digests.ts';

export interface LibraryVerdict {
  readonly witnesses: number;
  /** What is wrong, each with its way out; none when all is well. */
  readonly problems: readonly Problem[];
}

const REBUILD = 'rebuild the index: recte library rebuild';
/** Words of a text that the index is asked for. */
const ASKED_WORDS = 8;

/** @throws RecteError when the library cannot even be opened */
export async function verifyLibrary(directory: string, options: BuildOptions = {}): Promise<LibraryVerdict> {
  const library = await openDiskLibrary(directory);
  try {
    const problems: Problem[] = [];
    const entries = library.entries.filter(({ text }) => text !== null);
    verifyIndex(directory, entries, problems);
    const isIndexWhole = problems.length === 0;
    const bytesTotal = entries.reduce((sum, { witness }) => sum + witness.length, 0);
    let bytesDone = 0;
    for (const [done, entry] of entries.entries()) {
      options.signal?.throwIfAborted();
      options.onProgress?.({ stage: 'reading', done, total: entries.length, bytesDone, bytesTotal });
      const wrong = (await verifyText(library, entry)) ?? (isIndexWhole ? await askFor(library, entry) : null);
      if (wrong !== null) problems.push(wrong);
      bytesDone += entry.witness.length;
    }
    return { witnesses: entries.length, problems };
  } finally {
    await library.close();
  }
}

function problem(code: string, entry: Entry, what: string, wayOut: string): Problem {
  return { code, message: `${entry.witness.id}: ${what}; ${wayOut}`, path: entry.origin.path };
}

async function verifyText(library: DiskLibrary, entry: Entry): Promise<Problem | null> {
  const again = `remove it and add it again: recte library remove, recte library add`;
  try {
    const text = library.texts.text(entry.witness.id);
    const digest = textDigest(NODE_DIGESTS, text.slice(0, text.length), library.encodedLoci(entry));
    if (digest !== entry.textDigest) return problem('text-damaged', entry, 'its text is not what was stored', again);
    const whole = witnessDigest(NODE_DIGESTS, entry.witness, entry.source, digest);
    return whole === entry.digest ? null : problem('text-damaged', entry, 'its description was changed', again);
  } catch (error) {
    if (!(error instanceof RecteError || error instanceof RangeError)) throw error;
    return problem('text-damaged', entry, error.message, again);
  }
}

/** Asks the index for a stretch of the text's middle. */
async function askFor(library: DiskLibrary, entry: Entry): Promise<Problem | null> {
  const { id, length } = entry.witness;
  const start = Math.max(0, (length >> 1) - 100);
  const stretch = library.texts.text(id).slice(start, Math.min(length, start + 200));
  const words = wordsOf(stretch);
  // The outermost words may be cut.
  const first = 1;
  const last = Math.min(words.count - 2, first + ASKED_WORDS - 1);
  if (last < first) return null;
  const asked = stretch.slice(words.starts[first], words.ends[last]);
  const [proposal] = await library.index.propose([{ words: asked, limit: 1, within: [id] }]);
  const isFound = proposal?.candidates.some(({ exact, witness }) => exact && witness === id) ?? false;
  return isFound ? null : problem('index-wrong', entry, 'the index does not find its words', REBUILD);
}

/** Every page of every segment, and whether the index knows every text. */
function verifyIndex(directory: string, entries: readonly Entry[], problems: Problem[]): void {
  const known = new Set<string>();
  for (const { name, removed } of readManifest(indexPath(directory))?.segments ?? []) {
    const path = join(indexPath(directory), name);
    try {
      const file = new SegmentFile(path);
      try {
        const gone = new Set(removed);
        new WitnessTable(file).ids.forEach((id, ordinal) => {
          if (!gone.has(ordinal)) known.add(id);
        });
        for (const kind of Object.values(Section)) if (kind !== Section.postings) file.section(kind);
        const words = new Uint32Array(PAGE_BYTES / 4);
        file.column(Section.pageSums).forEach((sum, page) => file.readPage(page, sum, words));
      } finally {
        file.close();
      }
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      problems.push({ code: 'index-damaged', message: `${error.message}; ${REBUILD}`, path });
    }
  }
  for (const entry of entries)
    if (!known.has(indexedId(entry)))
      problems.push(problem('index-incomplete', entry, 'the index does not know it', REBUILD));
}
