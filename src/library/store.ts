/**
 * The store: raw texts, places and descriptions in one LMDB file, which survives a crash at any moment.
 *
 * | key | value |
 * |---|---|
 * | `meta` | format, revision, who made it, the next free number |
 * | `entry`, witness | an `Entry` that is part of the library |
 * | `staged`, witness | an `Entry` that a build has read and not put in place yet |
 * | `stale`, number | a text that no longer is part of the library, and the id under which the index may still know it |
 * | `text`, number, chunk | a chunk of a raw text |
 * | `loci`, number | its encoded loci |
 *
 * Keys name a witness by the hash of its id, because ids are paths and may be longer than a key can be. Every value
 * stands behind its sum (`sealed.ts`).
 */

import { createHash } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import type { RootDatabase, Transaction } from 'lmdb';
import { RecteError } from '../errors.ts';
import { decodeLoci } from '../text/loci.ts';
import type { LocusTable, WitnessText } from '../types.ts';
import { ChunkCache } from './chunk-cache.ts';
import type { Entry } from './entry.ts';
import { isEntry, isMeta, isStaged, isStale, type Staged, type Stale, type StoreMeta } from './records.ts';
import { sealed, unsealed } from './sealed.ts';
import { damaged, giveBack, type Key, orDamaged, type SharedFile, share, written } from './shared-file.ts';
import { STORE_FORMAT } from './store-format.ts';
import { StoredText } from './stored-text.ts';
import { chunksOf, decodeChunk } from './text-chunks.ts';

const META: Key = ['meta'];

function hashed(id: string): string {
  return createHash('sha256').update(id).digest('base64url');
}

/**
 * Writes and reads. What was written counts from the next `commit` on. Nothing is written by threads of LMDB's own: they
 * may outlast the closing of the file.
 */
export class Store {
  readonly path: string;
  private readonly shared: SharedFile;
  private readonly root: RootDatabase<Buffer, Key>;
  private pending: { readonly key: Key; readonly value: Buffer | null }[] = [];
  private isClosed = false;

  private constructor(path: string, shared: SharedFile) {
    this.path = path;
    this.shared = shared;
    this.root = shared.root;
  }

  /**
   * @param mode `create` makes the file when there is none
   * @throws RecteError `index-damaged`; what the platform says when the file is missing or may not be read
   */
  static open(path: string, mode: 'read' | 'write' | 'create'): Store {
    // Says in the platform's words what is wrong.
    if (mode !== 'create') closeSync(openSync(path, 'r'));
    return new Store(path, share(path, mode === 'read' ? 'read' : 'write'));
  }

  /** What it holds now, to be read for as long as one likes whatever is written meanwhile. */
  snapshot(): Snapshot {
    return new Snapshot(this.path, this.root, this.root.useReadTransaction());
  }

  /** As it is now, whatever snapshot is read. */
  revision(): number {
    this.root.resetReadTxn();
    const snapshot = this.snapshot();
    try {
      return snapshot.meta().revision;
    } finally {
      snapshot.close();
    }
  }

  isEmpty(): boolean {
    return orDamaged(this.path, () => !this.root.doesExist(META));
  }

  setMeta(meta: StoreMeta): void {
    this.put(META, json(meta));
  }

  setEntry(entry: Entry): void {
    this.put(['entry', hashed(entry.witness.id)], json(entry));
  }

  removeEntry(witness: string): void {
    this.remove(['entry', hashed(witness)]);
  }

  setStaged(staged: Staged): void {
    this.put(['staged', hashed(staged.entry.witness.id)], json(staged));
  }

  removeStaged(witness: string): void {
    this.remove(['staged', hashed(witness)]);
  }

  setStale(stale: Stale): void {
    this.put(['stale', stale.text], json(stale));
  }

  /** Forgets a stale text and its places. */
  dropStale({ text }: Stale): void {
    for (const key of this.root.getKeys({ start: ['text', text], end: ['text', text + 1] })) this.remove([...key]);
    this.remove(['loci', text]);
    this.remove(['stale', text]);
  }

  putText(number: number, text: string, encodedLoci: Uint8Array): void {
    let chunk = 0;
    for (const bytes of chunksOf(text)) this.put(['text', number, chunk++], bytes);
    this.put(['loci', number], Buffer.from(encodedLoci));
  }

  private put(key: Key, value: Buffer): void {
    this.pending.push({ key, value: sealed(value) });
  }

  private remove(key: Key): void {
    this.pending.push({ key, value: null });
  }

  /**
   * Makes what was written since the last time one transaction: everyone can read it, and it is on the disk.
   * @throws when it cannot be written
   */
  commit(): void {
    const { pending } = this;
    this.pending = [];
    written(this.path, () =>
      this.root.transactionSync(() => {
        for (const { key, value } of pending) {
          if (value === null) this.root.removeSync(key);
          else this.root.putSync(key, value);
        }
      }),
    );
  }

  async close(): Promise<void> {
    if (this.isClosed) return;
    this.isClosed = true;
    await giveBack(this.shared);
  }
}

export class Snapshot {
  private readonly path: string;
  private readonly root: RootDatabase<Buffer, Key>;
  private readonly transaction: Transaction;
  private readonly chunks = new ChunkCache((text, chunk) => this.chunk(text, chunk));
  private isDone = false;

  constructor(path: string, root: RootDatabase<Buffer, Key>, transaction: Transaction) {
    this.path = path;
    this.root = root;
    this.transaction = transaction;
  }

  private get(key: Key): Buffer | undefined {
    if (this.isDone) throw new RangeError('the library was closed');
    const record = orDamaged(this.path, () => this.root.get(key, { transaction: this.transaction }));
    return record === undefined ? undefined : this.opened(record);
  }

  private opened(record: Buffer): Buffer {
    const value = unsealed(record);
    if (value === null) throw damaged(this.path, 'a record does not add up');
    return value;
  }

  /** @throws RecteError when there is none or it has another format */
  meta(): StoreMeta {
    const bytes = this.get(META);
    if (bytes === undefined) throw damaged(this.path, 'it says nothing of itself');
    const meta = this.parsed(bytes, isMeta);
    if (meta.format !== STORE_FORMAT)
      throw new RecteError(
        'library-format',
        `the library ${this.path} has format ${meta.format}, this version reads ${STORE_FORMAT}`,
        'make a new library with this version and add the sources again',
      );
    return meta;
  }

  private *values<T>(kind: string, is: (value: unknown) => value is T): Generator<T> {
    const range = { start: [kind], end: [`${kind}\u0001`], transaction: this.transaction };
    const rows = orDamaged(this.path, () => this.root.getRange(range)[Symbol.iterator]());
    try {
      for (;;) {
        const row = orDamaged(this.path, () => rows.next());
        if (row.done === true) return;
        yield this.parsed(this.opened(row.value.value), is);
      }
    } finally {
      rows.return?.();
    }
  }

  private parsed<T>(bytes: Buffer, is: (value: unknown) => value is T): T {
    let value: unknown;
    try {
      value = JSON.parse(bytes.toString());
    } catch (error) {
      throw damaged(this.path, 'a record cannot be read', error);
    }
    if (!is(value)) throw damaged(this.path, 'a record makes no sense');
    return value;
  }

  entries(): Iterable<Entry> {
    return this.values('entry', isEntry);
  }

  staged(): Iterable<Staged> {
    return this.values('staged', isStaged);
  }

  stale(): Iterable<Stale> {
    return this.values('stale', isStale);
  }

  text(number: number, length: number): WitnessText {
    return new StoredText(
      length,
      (chunk, start, end) => decodeChunk(this.chunks.get(number, chunk), start, end),
      () => this.loci(number),
    );
  }

  private chunk(number: number, chunk: number): Buffer {
    const bytes = this.get(['text', number, chunk]);
    if (bytes === undefined) throw damaged(this.path, `part of text ${number} is missing`);
    return bytes;
  }

  private loci(number: number): LocusTable {
    try {
      return decodeLoci(this.encodedLoci(number));
    } catch (error) {
      throw error instanceof RangeError ? damaged(this.path, `the places of text ${number}`, error) : error;
    }
  }

  encodedLoci(number: number): Buffer {
    const bytes = this.get(['loci', number]);
    if (bytes === undefined) throw damaged(this.path, `the places of text ${number} are missing`);
    return bytes;
  }

  close(): void {
    if (this.isDone) return;
    this.isDone = true;
    this.chunks.empty();
    this.transaction.done();
  }
}

function json(value: Entry | Staged | Stale | StoreMeta): Buffer {
  return Buffer.from(JSON.stringify(value));
}
