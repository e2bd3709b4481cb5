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
import { encodeLoci } from '../text/loci.ts';
import type { Problem } from '../types.ts';
import { ahead } from './ahead.ts';
import { byText } from './catalog.ts';
import { incompleteIndex, indexPath, storePath } from './disk-library.ts';
import { type Entry, fileOf, indexedId, type Origin } from './entry.ts';
import { textDigest, witnessDigest } from './fingerprint.ts';
import type { BuildOptions, Progress } from './library.ts';
import { lookAt, type Seen } from './look.ts';
import { NODE_DIGESTS } from './node-digests.ts';
import type { Staged, Stale, StoreMeta } from './records.ts';
import { Store } from './store.ts';
import { STORE_FORMAT } from './store-format.ts';

/** What to make of a library. */
export interface Change {
  readonly files: readonly SourceFile[];
  /** Ids of witnesses that are to leave, given those that are there. */
  readonly leaving: (present: ReadonlyMap<string, Entry>) => Iterable<string>;
  /** What is there and can't be read again stays when true, and leaves when false. */
  readonly keepsUnreadable: boolean;
}

/** Ids of witnesses, in order. */
export interface Changed {
  readonly added: readonly string[];
  readonly updated: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
  /** Of files that could not be read, and of what was read anew. */
  readonly problems: readonly Problem[];
}

/** What became of one file. It may hold several works; then its own entry comes last. */
type Outcome =
  | Extract<Seen, { kind: 'same' | 'touched' | 'unreadable' }>
  | { readonly kind: 'staged'; readonly entries: readonly Entry[]; readonly units: number };

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
  private meta: StoreMeta;
  private readonly present: Map<string, Entry>;
  private readonly staged: Map<string, Staged>;
  private stale: Stale[];
  private progress: Progress = { stage: 'reading', done: 0, total: 0, bytesDone: 0, bytesTotal: 0 };

  private constructor(store: Store, writer: EmbeddedIndexWriter, options: BuildOptions) {
    this.store = store;
    this.writer = writer;
    this.options = options;
    const snapshot = store.snapshot();
    try {
      this.meta = snapshot.meta();
      this.present = new Map([...snapshot.entries()].map((entry) => [entry.witness.id, entry]));
      this.staged = new Map([...snapshot.staged()].map((staged) => [staged.entry.witness.id, staged]));
      this.stale = [...snapshot.stale()];
    } finally {
      snapshot.close();
    }
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
    return this.meta.maker;
  }

  entries(): Iterable<Entry> {
    return this.present.values();
  }

  /** What reading these witnesses brought to light. */
  problemsOf(witnesses: Iterable<string>): readonly Problem[] {
    return [...witnesses].flatMap((id) => this.present.get(id)?.problems ?? []);
  }

  /** Whether the index may know every text of the library. One that was deleted does not. */
  private hasIndex(directory: string): boolean {
    const manifest = readManifest(indexPath(directory));
    const known = (manifest?.segments ?? []).reduce(
      (sum, { witnesses, removed }) => sum + witnesses - removed.length,
      0,
    );
    return (manifest !== null || this.meta.revision === 0) && known >= textCount(this.present.values());
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
    const outcomes: Outcome[] = [];
    const bytesTotal = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    this.progress = { stage: 'reading', done: 0, total: files.length, bytesDone: 0, bytesTotal };
    await this.finishLast();

    let unwritten = 0;
    let uncommitted = 0;
    const look = (file: SourceFile): Promise<Seen> =>
      lookAt(
        file,
        { present: this.present.get(file.witness), staged: this.staged.get(file.witness)?.entry },
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
        this.store.commit();
        unwritten = 0;
      }
      if (uncommitted >= COMMITTED_UNITS) {
        await this.commitStaged();
        uncommitted = 0;
      }
    }
    this.tell('reading', files.length);

    const before = new Set(this.present.keys());
    const leaving = new Set(change.leaving(this.present));
    const next = outcomes.flatMap((outcome) => (outcome.kind === 'staged' ? outcome.entries : []));
    const touched = outcomes.flatMap((outcome) => (outcome.kind === 'touched' ? [outcome.entry] : []));
    const problems: Problem[] = [];
    for (const outcome of outcomes) {
      if (outcome.kind !== 'unreadable') continue;
      problems.push(outcome.problem);
      if (!change.keepsUnreadable) leaving.add(outcome.witness);
    }
    // Works go with their file, and those that are in it no longer when it has changed.
    const staying = new Set(next.map(({ witness }) => witness.id));
    for (const entry of this.present.values()) {
      const file = fileOf(entry);
      if (leaving.has(file) || (staying.has(file) && !staying.has(entry.witness.id))) leaving.add(entry.witness.id);
    }
    const removed = [...leaving].filter((id) => before.has(id));
    const works = (ids: Iterable<string>, from: ReadonlyMap<string, Entry>): readonly string[] =>
      [...ids].filter((id) => from.get(id)?.holdsWorks !== true).sort(byText);
    const were = new Map(this.present);
    await this.putInPlace(next, touched, removed);

    const gone = new Set([...removed, ...staying]);
    return {
      added: works(staying, this.present).filter((id) => !before.has(id)),
      updated: works(staying, this.present).filter((id) => before.has(id)),
      removed: works(removed, were),
      unchanged: works(before, were).filter((id) => !gone.has(id)),
      problems,
    };
  }

  /** Stages what is new in a file. */
  private async take(seen: Seen): Promise<Outcome> {
    if (seen.kind === 'staged-before') {
      const { entry } = seen;
      const works =
        entry.holdsWorks === true
          ? [...this.staged.values()].filter(({ entry: { within } }) => within === entry.witness.id)
          : [];
      const own = { ...this.staged.get(entry.witness.id)!, entry };
      let units = 0;
      for (const staged of [...works, own]) units += await this.stageAgain(staged);
      return { kind: 'staged', entries: [...works.map((staged) => staged.entry), entry], units };
    }
    if (seen.kind !== 'read') return seen;
    const { read, origin } = seen;
    const entries: Entry[] = [];
    let units = 0;
    for (const part of read.parts ?? []) {
      entries.push(await this.stage(part, origin, { within: read.whole.witness.id }));
      units += part.extraction.text.length;
    }
    // When a build is killed between them, the file is read again, because its own entry is not there yet.
    entries.push(await this.stage(read.whole, origin, read.parts === null ? {} : { holdsWorks: true }));
    return { kind: 'staged', entries, units: units + read.whole.extraction.text.length };
  }

  private async stage(
    { source, witness, extraction }: ReadSource,
    origin: Origin,
    more: Pick<Entry, 'within' | 'holdsWorks'>,
  ): Promise<Entry> {
    const { text, problems } = extraction;
    const loci = encodeLoci(extraction.loci);
    const digest = textDigest(NODE_DIGESTS, text, loci);
    const before = this.present.get(witness.id);
    const earlier = this.staged.get(witness.id);
    if (earlier !== undefined) this.forgetStaged(earlier.entry);
    // The same words under another description keep their place in the store and in the index.
    const isSameText = before !== undefined && before.text !== null && before.textDigest === digest;
    let number: number | null = null;
    if (isSameText) number = before.text;
    else if (/\S/.test(text)) {
      number = this.meta.nextNumber;
      this.meta = { ...this.meta, nextNumber: number + 1 };
    }
    const entry: Entry = {
      source,
      witness,
      problems,
      origin,
      text: number,
      textDigest: digest,
      digest: witnessDigest(NODE_DIGESTS, witness, source, digest),
      ...more,
    };
    const staged: Staged = { entry, isIndexed: false };
    this.staged.set(witness.id, staged);
    this.store.setMeta(this.meta);
    this.store.setStaged(staged);
    if (number !== null && !isSameText) {
      this.store.putText(number, text, loci);
      await this.writer.add(indexedId(entry), text);
    }
    return entry;
  }

  /** Takes up what an earlier build, which did not end, had read. @returns units to be indexed */
  private async stageAgain(staged: Staged): Promise<number> {
    const { entry } = staged;
    this.staged.set(entry.witness.id, staged);
    if (staged.isIndexed || entry.text === null || entry.text === this.present.get(entry.witness.id)?.text) return 0;
    const snapshot = this.store.snapshot();
    try {
      const text = snapshot.text(entry.text, entry.witness.length);
      await this.writer.add(indexedId(entry), text.slice(0, text.length));
    } finally {
      snapshot.close();
    }
    return entry.witness.length;
  }

  /** Has the index commit what is staged, and notes it down. */
  private async commitStaged(): Promise<void> {
    this.store.commit();
    await this.writer.commit();
    for (const [id, staged] of this.staged) {
      if (staged.isIndexed) continue;
      const indexed = { ...staged, isIndexed: true };
      this.staged.set(id, indexed);
      this.store.setStaged(indexed);
    }
    this.store.commit();
  }

  private async putInPlace(
    next: readonly Entry[],
    touched: readonly Entry[],
    removed: readonly string[],
  ): Promise<void> {
    // What was staged by an earlier build and is wanted no longer.
    const wanted = new Set(next.map(({ witness }) => witness.id));
    for (const [id, { entry }] of this.staged) {
      if (wanted.has(id)) continue;
      this.forgetStaged(entry);
      this.store.removeStaged(id);
      this.staged.delete(id);
    }
    const isChanged = next.length > 0 || removed.length > 0;
    this.store.commit();
    if (isChanged || this.meta.revision === 0) await this.writer.commit();
    this.options.signal?.throwIfAborted();

    // From here to the commit everything is one transaction.
    for (const entry of touched) {
      this.present.set(entry.witness.id, entry);
      this.store.setEntry(entry);
    }
    const texts = new Set(next.map(({ text }) => text));
    for (const id of [...removed, ...wanted]) {
      const before = this.present.get(id);
      if (before !== undefined && !texts.has(before.text)) this.forget(before);
    }
    for (const id of removed) {
      this.present.delete(id);
      this.store.removeEntry(id);
    }
    for (const entry of next) {
      this.present.set(entry.witness.id, entry);
      this.store.setEntry(entry);
      this.store.removeStaged(entry.witness.id);
      this.staged.delete(entry.witness.id);
    }
    if (isChanged) this.meta = { ...this.meta, revision: this.meta.revision + 1 };
    this.store.setMeta(this.meta);
    this.store.commit();
    await this.finishLast();
  }

  /** Notes that a text is to leave store and index. */
  private forget(entry: Entry): void {
    if (entry.text === null) return;
    const stale = { text: entry.text, indexedId: indexedId(entry) };
    this.stale.push(stale);
    this.store.setStale(stale);
  }

  private forgetStaged(entry: Entry): void {
    if (entry.text !== this.present.get(entry.witness.id)?.text) this.forget(entry);
  }

  /** Does away with what no longer is part of the library, here or when an earlier process had no time for it. */
  private async finishLast(): Promise<void> {
    if (this.stale.length === 0) return;
    const inUse = new Set<string>();
    for (const entry of this.present.values()) inUse.add(indexedId(entry));
    for (const { entry } of this.staged.values()) inUse.add(indexedId(entry));
    for (const { indexedId: id } of this.stale) if (!inUse.has(id)) await this.writer.remove(id);
    await this.writer.commit();
    for (const stale of this.stale) this.store.dropStale(stale);
    this.stale = [];
    this.store.commit();
  }

  /** Indexes every text anew. The index it writes to is an empty one. */
  async reindex(): Promise<void> {
    const entries = [...this.present.values()].filter(({ text }) => text !== null);
    const unitsTotal = entries.reduce((sum, { witness }) => sum + witness.length, 0);
    this.progress = { stage: 'reading', done: 0, total: entries.length, bytesDone: 0, bytesTotal: unitsTotal };
    for (const [id, { entry }] of this.staged) {
      this.forgetStaged(entry);
      this.store.removeStaged(id);
    }
    this.staged.clear();
    for (const [done, entry] of entries.entries()) {
      this.options.signal?.throwIfAborted();
      this.tell('reading', done);
      const snapshot = this.store.snapshot();
      try {
        const text = snapshot.text(entry.text!, entry.witness.length);
        await this.writer.add(indexedId(entry), text.slice(0, text.length));
      } finally {
        snapshot.close();
      }
      this.progress = { ...this.progress, bytesDone: this.progress.bytesDone + entry.witness.length };
    }
    this.tell('reading', entries.length);
    await this.writer.commit();
    await this.finishLast();
  }

  async compact(): Promise<void> {
    await this.finishLast();
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
