/**
 * Changes a library on disk: reads what is new or changed, and puts it in place.
 *
 * Texts go to the store as `staged` while they are read, and to the index under ids of their own; one transaction of the
 * store then makes them part of the library; only then does the index forget what they replace. So a reader finds the
 * old state or the new one, whole, and a build that was killed finds what it had read when it is started again.
 */

import { mkdirSync } from 'node:fs';
import { READING_THREADS, type ReadSource, type SourceFile } from '../read/index.ts';
import { type EmbeddedIndexWriter, embeddedIndexWriter } from '../retrieve/embedded/embedded-writer.ts';
import { readManifest } from '../retrieve/embedded/manifest.ts';
import type { Problem } from '../types.ts';
import { ahead } from './ahead.ts';
import { type Change, type Changed, changedBy, type Outcome, type Replacement, replacementOf } from './change.ts';
import { incompleteIndex, indexPath, storePath } from './disk-library.ts';
import { type Entry, indexedId } from './entry.ts';
import { Holdings } from './holdings.ts';
import type { BuildOptions, Progress } from './library.ts';
import { lookAt, type Seen } from './look.ts';
import { Store } from './store.ts';
import { STORE_FORMAT } from './store-format.ts';

/** What building holds in memory unless told otherwise. */
const MEMORY_BYTES = 256 * 2 ** 20;
/** Files are read this far ahead of what is done with them. */
const READ_AHEAD = { width: 2 * READING_THREADS, maxWeight: 64 * 2 ** 20 };
/** Units that are handed to the store at a time. */
const WRITTEN_UNITS = 4 * 2 ** 20;
/** Units after which the index commits, so that a killed build need not read them again. */
const COMMITTED_UNITS = 256 * 2 ** 20;

export interface UpdaterOptions extends BuildOptions {
  /** When given, the library is made where there is none; what it says of itself then. */
  readonly maker?: string;
  /** The index is about to be made anew. */
  readonly isReindexing?: boolean;
}

/** A library held for writing. One process at a time has it. */
export class Updater {
  private readonly store: Store;
  private readonly writer: EmbeddedIndexWriter;
  private readonly options: BuildOptions;
  private readonly holdings: Holdings;
  private progress: Progress = { stage: 'reading', done: 0, total: 0, bytesDone: 0, bytesTotal: 0 };

  private constructor(store: Store, writer: EmbeddedIndexWriter, options: BuildOptions) {
    this.store = store;
    this.writer = writer;
    this.options = options;
    this.holdings = new Holdings(store);
  }

  /**
   * @throws RecteError `library-locked` when another process is writing, or what opening a library throws
   */
  static async open(directory: string, options: UpdaterOptions): Promise<Updater> {
    mkdirSync(directory, { recursive: true });
    let updater: Updater | null = null;
    const writer = await embeddedIndexWriter(indexPath(directory), {
      memoryBytes: options.memoryBytes ?? MEMORY_BYTES,
      ...(options.signal === undefined ? {} : { signal: options.signal }),
      onProgress: ({ stage, witnesses }) => updater?.tell(stage, witnesses),
    });
    try {
      const store = await storeFor(storePath(directory), options.maker ?? null);
      try {
        updater = new Updater(store, writer, options);
        if (options.isReindexing !== true && !updater.hasIndex(directory)) throw incompleteIndex(directory);
        return updater;
      } catch (error) {
        await store.close();
        throw error;
      }
    } catch (error) {
      await writer.close();
      throw error;
    }
  }

  get maker(): string {
    return this.holdings.meta.maker;
  }

  entries(): Iterable<Entry> {
    return this.holdings.present.values();
  }

  /** What reading these witnesses brought to light. */
  problemsOf(witnesses: Iterable<string>): readonly Problem[] {
    return [...witnesses].flatMap((id) => this.holdings.present.get(id)?.problems ?? []);
  }

  /** Whether the index may know every text of the library. One that was deleted does not. */
  private hasIndex(directory: string): boolean {
    const manifest = readManifest(indexPath(directory));
    const known = (manifest?.segments ?? []).reduce(
      (sum, { witnesses, removed }) => sum + witnesses - removed.length,
      0,
    );
    return (manifest !== null || this.holdings.meta.revision === 0) && known >= textCount(this.entries());
  }

  private tell(stage: Progress['stage'], done: number): void {
    if (stage === 'reading') this.progress = { ...this.progress, stage, done };
    // What is indexed while reading goes on is not told: reading is what takes the time.
    else if (this.progress.stage === 'reading' && this.progress.done < this.progress.total) return;
    else this.progress = { ...this.progress, stage, done };
    this.options.onProgress?.(this.progress);
  }

  async apply(change: Change): Promise<Changed> {
    const { files } = change;
    const { present } = this.holdings;
    const bytesTotal = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    this.progress = { stage: 'reading', done: 0, total: files.length, bytesDone: 0, bytesTotal };
    await this.dropStale();
    const outcomes = await this.readAll(files);
    this.tell('reading', files.length);
    const were = new Map(present);
    const replacement = replacementOf(change, outcomes, were);
    await this.putInPlace(replacement);
    const problems = outcomes.flatMap((outcome) => (outcome.kind === 'unreadable' ? [outcome.problem] : []));
    return { ...changedBy(replacement, were, present), problems };
  }

  private async readAll(files: readonly SourceFile[]): Promise<readonly Outcome[]> {
    const { present, staged } = this.holdings;
    const outcomes: Outcome[] = [];
    let unwritten = 0;
    let uncommitted = 0;
    const look = (file: SourceFile): Promise<Seen> =>
      lookAt(
        file,
        { present: present.get(file.witness), staged: staged.get(file.witness)?.entry },
        this.options.signal,
      );
    this.tell('reading', 0);
    for await (const [file, seen] of ahead(files, look, { ...READ_AHEAD, weight: ({ sizeBytes }) => sizeBytes })) {
      this.options.signal?.throwIfAborted();
      const outcome = await this.take(seen);
      outcomes.push(outcome);
      this.tell('reading', outcomes.length);
      this.progress = { ...this.progress, bytesDone: this.progress.bytesDone + file.sizeBytes };
      if (outcome.kind !== 'staged') continue;
      unwritten += outcome.units;
      uncommitted += outcome.units;
      if (unwritten >= WRITTEN_UNITS) {
        this.holdings.commit();
        unwritten = 0;
      }
      if (uncommitted >= COMMITTED_UNITS) {
        await this.commitStaged();
        uncommitted = 0;
      }
    }
    return outcomes;
  }

  /** Stages what is new in a file. */
  private async take(seen: Seen): Promise<Outcome> {
    if (seen.kind === 'staged-before') {
      const { entry } = seen;
      const { staged } = this.holdings;
      const works =
        entry.holdsWorks === true ? [...staged.values()].filter((each) => each.entry.within === entry.witness.id) : [];
      const own = { ...staged.get(entry.witness.id)!, entry };
      let units = 0;
      for (const each of [...works, own]) {
        if (!this.holdings.stageAgain(each)) continue;
        await this.index(each.entry);
        units += each.entry.witness.length;
      }
      return { kind: 'staged', entries: [...works.map((each) => each.entry), entry], units };
    }
    if (seen.kind !== 'read') return seen;
    const { read, origin } = seen;
    const entries: Entry[] = [];
    let units = 0;
    const stage = async (part: ReadSource, more: Pick<Entry, 'within' | 'holdsWorks'>): Promise<void> => {
      const { entry, isNewText } = this.holdings.stage(part, origin, more);
      entries.push(entry);
      units += part.extraction.text.length;
      if (isNewText) await this.writer.add(indexedId(entry), part.extraction.text);
    };
    for (const part of read.parts ?? []) await stage(part, { within: read.whole.witness.id });
    // When a build is killed between them, the file is read again, because its own entry is not there yet.
    await stage(read.whole, read.parts === null ? {} : { holdsWorks: true });
    return { kind: 'staged', entries, units };
  }

  /** Has the index know a text that the store holds. */
  private index(entry: Entry): Promise<void> {
    return this.holdings.withText(entry, (text) => this.writer.add(indexedId(entry), text.slice(0, text.length)));
  }

  /** Has the index commit what is staged, and notes it down. */
  private async commitStaged(): Promise<void> {
    this.holdings.commit();
    await this.writer.commit();
    this.holdings.noteIndexed();
    this.holdings.commit();
  }

  private async putInPlace(replacement: Replacement): Promise<void> {
    const { next, removed } = replacement;
    const { holdings } = this;
    // What was staged by an earlier build and is wanted no longer.
    holdings.keepStaged(new Set(next.map(({ witness }) => witness.id)));
    holdings.commit();
    if (next.length > 0 || removed.length > 0 || holdings.meta.revision === 0) await this.writer.commit();
    this.options.signal?.throwIfAborted();
    holdings.replace(replacement);
    holdings.commit();
    await this.dropStale();
  }

  private dropStale(): Promise<void> {
    return this.holdings.dropStale(async (indexedIds) => {
      for (const id of indexedIds) await this.writer.remove(id);
      await this.writer.commit();
    });
  }

  /** Indexes every text anew. The index it writes to is an empty one. */
  async reindex(): Promise<void> {
    const entries = [...this.entries()].filter(({ text }) => text !== null);
    const unitsTotal = entries.reduce((sum, { witness }) => sum + witness.length, 0);
    this.progress = { stage: 'reading', done: 0, total: entries.length, bytesDone: 0, bytesTotal: unitsTotal };
    this.holdings.keepStaged(new Set());
    for (const [done, entry] of entries.entries()) {
      this.options.signal?.throwIfAborted();
      this.tell('reading', done);
      await this.index(entry);
      this.progress = { ...this.progress, bytesDone: this.progress.bytesDone + entry.witness.length };
    }
    this.tell('reading', entries.length);
    await this.writer.commit();
    await this.dropStale();
  }

  async compact(): Promise<void> {
    await this.dropStale();
    await this.writer.compact();
  }

  async close(): Promise<void> {
    try {
      await this.writer.close();
    } finally {
      await this.store.close();
    }
  }
}

export function textCount(entries: Iterable<Entry>): number {
  let count = 0;
  for (const { text } of entries) if (text !== null) count++;
  return count;
}

async function storeFor(path: string, maker: string | null): Promise<Store> {
  if (maker === null) return Store.open(path, 'write');
  const store = Store.open(path, 'create');
  if (store.isEmpty()) {
    store.setMeta({ format: STORE_FORMAT, revision: 0, nextNumber: 1, maker });
    store.commit();
  }
  return store;
}
