/** The embedded engine's reading side: the last commit of an index in a directory, as it was when it was opened. */

import { join } from 'node:path';
import { RecteError } from '../../errors.ts';
import { forWholeQuery, isLong } from '../long-query.ts';
import type { PassageIndex, PassageQuery, Proposal, ProposeOptions, TextStore } from '../passage-index.ts';
import { PAGE_BYTES } from './format.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { PageCache } from './page-cache.ts';
import { type OpenSegment, Search } from './search.ts';
import { SegmentReader } from './segment-reader.ts';

export interface EmbeddedIndexOptions {
  /** What pages of postings may take in memory; 256 MB when absent. */
  readonly cacheBytes?: number;
}

const CACHE_BYTES = 256 * 2 ** 20;
/** A writer may put a new commit in place between reading the manifest and opening what it names. */
const ATTEMPTS = 5;

/**
 * Opens the last committed state of the index in a directory. It stays what it is while writers commit.
 * @throws RecteError when the directory holds no index, or one that is damaged or of another format
 */
export function openEmbeddedIndex(
  directory: string,
  texts: TextStore,
  options: EmbeddedIndexOptions = {},
): Promise<PassageIndex> {
  try {
    return Promise.resolve(open(directory, texts, options));
  } catch (error) {
    return Promise.reject(error instanceof Error ? error : new Error(String(error)));
  }
}

function open(directory: string, texts: TextStore, options: EmbeddedIndexOptions): PassageIndex {
  for (let attempt = 1; ; attempt++) {
    const manifest = readManifest(directory);
    if (manifest === null)
      throw new RecteError(
        'index-damaged',
        `there is no index in ${directory}`,
        'rebuild the index: recte library rebuild',
      );
    try {
      return indexOf(openSegments(directory, manifest, options), texts);
    } catch (error) {
      const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      if (!isGone) throw error;
      if (attempt === ATTEMPTS)
        throw new RecteError(
          'index-damaged',
          `a file of the index in ${directory} is missing`,
          'rebuild the index: recte library rebuild',
          { cause: error },
        );
    }
  }
}

export function openSegments(directory: string, manifest: Manifest, options: EmbeddedIndexOptions): OpenSegment[] {
  const cache = new PageCache(Math.ceil((options.cacheBytes ?? CACHE_BYTES) / PAGE_BYTES));
  const segments: OpenSegment[] = [];
  let base = 0;
  try {
    for (const { name, removed } of manifest.segments) {
      const reader = new SegmentReader(join(directory, name), cache);
      let flags: Uint8Array | null = null;
      if (removed.length > 0) {
        flags = new Uint8Array(reader.witnessCount);
        for (const ordinal of removed) flags[ordinal] = 1;
      }
      segments.push({ reader, removed: flags, base });
      base += reader.wordCount;
    }
  } catch (error) {
    for (const { reader } of segments) reader.close();
    throw error;
  }
  return segments;
}

function indexOf(segments: readonly OpenSegment[], texts: TextStore): PassageIndex {
  let wordCount = 0;
  let witnessCount = 0;
  for (const { reader, removed } of segments) {
    wordCount += reader.wordCount;
    witnessCount += reader.witnessCount;
    removed?.forEach((isRemoved, ordinal) => {
      if (isRemoved === 0) return;
      const { start, end } = reader.witness(ordinal);
      wordCount -= end - start;
      witnessCount--;
    });
  }
  const search = new Search(segments, texts, wordCount);
  let isClosed = false;
  return {
    witnessCount,
    wordCount,
    async propose(queries: readonly PassageQuery[], options: ProposeOptions = {}) {
      const proposals: Proposal[] = [];
      for (const query of queries) {
        if (isClosed) throw new RangeError('the index was closed');
        options.signal?.throwIfAborted();
        const proposal = search.propose(query);
        proposals.push(isLong(query.words) ? forWholeQuery(proposal, texts, query) : proposal);
        // Long batches leave room for whoever wants to abort them.
        if (proposals.length % 64 === 0) await new Promise(setImmediate);
      }
      return proposals;
    },
    close() {
      if (isClosed) return;
      isClosed = true;
      for (const { reader } of segments) reader.close();
    },
  };
}
