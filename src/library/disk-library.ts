/** A library on disk, opened for reading: one state of the store and the index over it, whatever is written meanwhile. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { RecteError } from '../errors.ts';
import { openEmbeddedIndex } from '../retrieve/embedded/embedded-index.ts';
import type { PassageIndex, PassageQuery, TextStore } from '../retrieve/passage-index.ts';
import { locusTable } from '../text/loci.ts';
import type { Problem, WitnessText } from '../types.ts';
import { byText, listsOf } from './catalog.ts';
import { type Entry, indexedId, isFile, lengthOfIndexedId, witnessOfIndexedId } from './entry.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Library } from './library.ts';
import { NODE_DIGESTS } from './node-digests.ts';
import type { StoreMeta } from './records.ts';
import { type Snapshot, Store } from './store.ts';

const ATTEMPTS = 10;

export function storePath(directory: string): string {
  return join(directory, 'store.mdb');
}

export function indexPath(directory: string): string {
  return join(directory, 'index');
}

export interface DiskLibrary extends Library {
  readonly meta: StoreMeta;
  /** In order of witness id; files without words among them. */
  readonly entries: readonly Entry[];
  encodedLoci(entry: Entry): Uint8Array;
}

export function missingLibrary(directory: string): RecteError {
  return new RecteError('library-missing', `there is no library in ${directory}`, 'make one: recte library create DIR');
}

export function incompleteIndex(directory: string): RecteError {
  return new RecteError(
    'index-damaged',
    `the index of ${directory} does not know all of its texts`,
    'rebuild the index: recte library rebuild',
  );
}

/** @throws RecteError `library-missing`, `library-format`, `index-format` or `index-damaged` */
export async function openDiskLibrary(directory: string): Promise<DiskLibrary> {
  if (!existsSync(storePath(directory))) throw missingLibrary(directory);
  const store = Store.open(storePath(directory), 'read');
  try {
    for (let attempt = 1; ; attempt++) {
      const snapshot = store.snapshot();
      const opened = await openSnapshot(directory, store, snapshot, attempt < ATTEMPTS);
      if (opened !== null) return opened;
      snapshot.close();
    }
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Null when the library was changed between opening the one and the other. */
async function openSnapshot(
  directory: string,
  store: Store,
  snapshot: Snapshot,
  mayTryAgain: boolean,
): Promise<DiskLibrary | null> {
  const meta = snapshot.meta();
  const entries = [...snapshot.entries()].sort((a, b) => byText(a.witness.id, b.witness.id));
  const withWords = entries.filter(({ text }) => text !== null);
  const byWitness = new Map(withWords.map((entry) => [entry.witness.id, entry]));
  const opened = new Map<string, WitnessText>();
  const texts: TextStore = {
    text(id) {
      const known = opened.get(id);
      if (known !== undefined) return known;
      const entry = byWitness.get(id);
      if (entry === undefined || entry.text === null) throw new RangeError(`no witness ${id}`);
      const text = snapshot.text(entry.text, entry.witness.length);
      opened.set(id, text);
      return text;
    },
  };
  const inner = await openEmbeddedIndex(indexPath(directory), {
    text(id) {
      const entry = byWitness.get(witnessOfIndexedId(id));
      return entry !== undefined && indexedId(entry) === id
        ? texts.text(entry.witness.id)
        : blank(lengthOfIndexedId(id));
    },
  });
  if (mayTryAgain && store.revision() !== meta.revision) {
    inner.close();
    return null;
  }
  if (inner.witnessCount < byWitness.size) {
    inner.close();
    throw incompleteIndex(directory);
  }
  const index = translated(inner, byWitness);
  let isClosed = false;
  return {
    meta,
    entries,
    fingerprint: fingerprintOf(
      NODE_DIGESTS,
      withWords.map(({ digest }) => digest),
    ),
    ...listsOf(withWords),
    index,
    texts,
    pathOf(witness) {
      const entry = byWitness.get(witness);
      return entry !== undefined && isFile(entry) ? entry.origin.path : null;
    },
    encodedLoci: ({ text }) => (text === null ? new Uint8Array(0) : snapshot.encodedLoci(text)),
    problems: entries.flatMap(({ problems }): readonly Problem[] => problems),
    async close() {
      if (isClosed) return;
      isClosed = true;
      index.close();
      snapshot.close();
      await store.close();
    },
  };
}

/** What stands for a text that the index knows and the library does not: there are no words in it. */
function blank(length: number): WitnessText {
  return { length, slice: (start, end) => ' '.repeat(end - start), loci: locusTable([]) };
}

/**
 * Speaks of witnesses where the index speaks of their texts. While another process adds to the library, or after one
 * was killed, the index knows texts that are not part of it: then every query names those that are.
 */
function translated(inner: PassageIndex, byWitness: ReadonlyMap<string, Entry>): PassageIndex {
  const isExact = inner.witnessCount === byWitness.size;
  const all = isExact ? null : [...byWitness.values()].map((entry) => indexedId(entry));
  const asked = (query: PassageQuery): PassageQuery => {
    if (query.within === undefined) return all === null ? query : { ...query, within: all };
    const within = query.within.flatMap((id) => {
      const entry = byWitness.get(id);
      return entry === undefined ? [] : [indexedId(entry)];
    });
    return { ...query, within };
  };
  return {
    witnessCount: byWitness.size,
    wordCount: inner.wordCount,
    async propose(queries, options) {
      const proposals = await inner.propose(queries.map(asked), options);
      return proposals.map(({ candidates, exactCount, complete }) => ({
        candidates: candidates.map(({ witness, span, exact, agreement, significance }) => ({
          witness: witnessOfIndexedId(witness),
          span,
          exact,
          agreement,
          significance,
        })),
        exactCount,
        complete,
      }));
    },
    close() {
      inner.close();
    },
  };
}
