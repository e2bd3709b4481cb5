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
 * Keys name a witness by the hash of its id, because ids are paths and may be longer than a key can be.
 */

import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { open, type RootDatabase, type Transaction } from 'lmdb';
import { RecteError } from '../errors.ts';
import { decodeLoci } from '../text/loci.ts';
import type { LocusTable, WitnessText } from '../types.ts';
import { CHUNK_UNITS, mustLieIn } from './chunk-layout.ts';
import type { Entry } from './entry.ts';
import { STORE_FORMAT } from './store-format.ts';
import { chunksOf, decodeChunk } from './text-chunks.ts';

export interface StoreMeta {
  readonly format: number;
  /** Grows by one whenever other texts become part of the library. */
  readonly revision: number;
  readonly nextNumber: number;
  /** What made it: a cache made by other code is made anew. */
  readonly maker: string;
}

export interface Staged {
  readonly entry: Entry;
  /** Whether the index has committed its text. */
  readonly isIndexed: boolean;
}

export interface Stale {
  readonly text: number;
  readonly indexedId: string;
}

type Key = (string | number)[];
const META: Key = ['meta'];
const MAX_READERS = 1000;
const OPEN_ATTEMPTS = 10;
const OPEN_PAUSE_MS = 5;
/** Chunks of a text that are kept decoded. */
const CACHED_CHUNKS = 8;

function hashed(id: string): string {
  return createHash('sha256').update(id).digest('base64url');
}

function damaged(path: string, what: string, cause?: unknown): RecteError {
  return new RecteError(
    'index-damaged',
    `the store ${path} is damaged: ${what}`,
    'delete the library and add its sources again; the sources themselves are untouched',
    { cause },
  );
}

/**
 * LMDB trusts the file it maps, so the two head pages are looked at first.
 * @throws RecteError when it is cut short or something else; what `openSync` throws when it is not there
 */
function mustBeWhole(path: string): void {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(160);
    const { size } = fstatSync(file);
    for (const page of [0, 1]) {
      const pageBytes = page === 0 ? 0 : head.readUInt32LE(48);
      if (readSync(file, head, 0, head.length, pageBytes) < head.length) throw damaged(path, 'it is cut short');
      if (head.readUInt32LE(24) !== 0xbeefc0de) throw damaged(path, 'it is no LMDB file');
      const pages = head.readBigUInt64LE(144) + 1n;
      if (pages * BigInt(head.readUInt32LE(48)) > BigInt(size)) throw damaged(path, 'it is cut short');
    }
  } finally {
    closeSync(file);
  }
}

interface Shared {
  readonly root: RootDatabase<Buffer, Key>;
  readonly isReadOnly: boolean;
  count: number;
}

/** LMDB wants a file to be opened once a process. By device and inode, as a path may be given to another file. */
const shared = new Map<string, Shared>();

function identityOf(path: string): string | null {
  const about = statSync(path, { throwIfNoEntry: false });
  return about === undefined ? null : `${about.dev}:${about.ino}`;
}

/**
 * For writing, or where that is not allowed and not asked for, for reading. While another process is just closing the
 * file, its locks can be neither taken nor set up: that passes.
 */
function openPatiently(path: string, mode: 'read' | 'write'): Shared {
  const options = {
    path,
    noSubdir: true,
    encoding: 'binary',
    maxReaders: MAX_READERS,
    overlappingSync: false,
  } as const;
  for (let attempt = 1; ; attempt++) {
    try {
      return { root: open<Buffer, Key>(options), isReadOnly: false, count: 0 };
    } catch (error) {
      const isPassing = error instanceof Error && error.message.includes('setup locks');
      if (isPassing && attempt < OPEN_ATTEMPTS) {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, OPEN_PAUSE_MS);
        continue;
      }
      if (mode === 'write') throw error;
      return { root: open<Buffer, Key>({ ...options, readOnly: true }), isReadOnly: true, count: 0 };
    }
  }
}

/** Takes what is open already, or opens it: for writing, unless the place allows only to read. */
function share(path: string, mode: 'read' | 'write'): Shared {
  const before = identityOf(path);
  let each = before === null ? undefined : shared.get(before);
  if (each === undefined) {
    if (before !== null) mustBeWhole(path);
    each = openPatiently(path, mode);
    shared.set(identityOf(path)!, each);
  }
  if (mode === 'write' && each.isReadOnly)
    throw new RecteError('library-locked', `${path} can only be read`, 'look at the permissions of its folder');
  each.count++;
  return each;
}

async function giveBack(given: Shared): Promise<void> {
  if (--given.count > 0) return;
  for (const [identity, each] of shared) if (each === given) shared.delete(identity);
  await given.root.close();
}

/**
 * Writes and reads. What was written counts from the next `commit` on. Nothing is written by threads of LMDB's own: they
 * may outlast the closing of the file.
 */
export class Store {
  readonly path: string;
  private readonly shared: Shared;
  private readonly root: RootDatabase<Buffer, Key>;
  private pending: { readonly key: Key; readonly value: Buffer | null }[] = [];
  private isClosed = false;

  private constructor(path: string, shared: Shared) {
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
    return !this.root.doesExist(META);
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
    this.pending.push({ key, value });
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
    this.root.transactionSync(() => {
      for (const { key, value } of pending) {
        if (value === null) this.root.removeSync(key);
        else this.root.putSync(key, value);
      }
    });
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
  private isDone = false;

  constructor(path: string, root: RootDatabase<Buffer, Key>, transaction: Transaction) {
    this.path = path;
    this.root = root;
    this.transaction = transaction;
  }

  private get(key: Key): Buffer | undefined {
    if (this.isDone) throw new RangeError('the library was closed');
    return this.root.get(key, { transaction: this.transaction });
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
    for (const { value } of this.root.getRange(range)) yield this.parsed(value, is);
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
      (chunk) => this.chunk(number, chunk),
      () => this.loci(number),
    );
  }

  private chunk(number: number, chunk: number): string {
    const bytes = this.get(['text', number, chunk]);
    if (bytes === undefined) throw damaged(this.path, `part of text ${number} is missing`);
    return decodeChunk(bytes);
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
    this.transaction.done();
  }
}

class StoredText implements WitnessText {
  readonly length: number;
  private readonly read: (chunk: number) => string;
  private readonly readLoci: () => LocusTable;
  private readonly chunks = new Map<number, string>();
  private table: LocusTable | null = null;

  constructor(length: number, read: (chunk: number) => string, readLoci: () => LocusTable) {
    this.length = length;
    this.read = read;
    this.readLoci = readLoci;
  }

  get loci(): LocusTable {
    return (this.table ??= this.readLoci());
  }

  slice(start: number, end: number): string {
    mustLieIn(start, end, this.length);
    if (start === end) return '';
    const first = Math.floor(start / CHUNK_UNITS);
    const last = Math.floor((end - 1) / CHUNK_UNITS);
    if (first === last) return this.chunk(first).slice(start - first * CHUNK_UNITS, end - first * CHUNK_UNITS);
    const pieces = [this.chunk(first).slice(start - first * CHUNK_UNITS)];
    // A long stretch is read once and not kept.
    for (let chunk = first + 1; chunk < last; chunk++) pieces.push(this.chunks.get(chunk) ?? this.read(chunk));
    pieces.push(this.chunk(last).slice(0, end - last * CHUNK_UNITS));
    return pieces.join('');
  }

  private chunk(number: number): string {
    const known = this.chunks.get(number);
    if (known !== undefined) return known;
    if (this.chunks.size >= CACHED_CHUNKS) this.chunks.clear();
    const chunk = this.read(number);
    this.chunks.set(number, chunk);
    return chunk;
  }
}

function json(value: Entry | Staged | Stale | StoreMeta): Buffer {
  return Buffer.from(JSON.stringify(value));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isMeta(value: unknown): value is StoreMeta {
  return isObject(value) && 'format' in value && 'revision' in value && 'nextNumber' in value && 'maker' in value;
}

function isEntry(value: unknown): value is Entry {
  return isObject(value) && 'witness' in value && 'source' in value && 'origin' in value && 'textDigest' in value;
}

function isStaged(value: unknown): value is Staged {
  return isObject(value) && 'entry' in value && isEntry(value.entry);
}

function isStale(value: unknown): value is Stale {
  return isObject(value) && 'text' in value && 'indexedId' in value;
}
