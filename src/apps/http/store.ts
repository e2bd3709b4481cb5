/**
 * What the desk keeps: documents, the reports on them, and what people decided. One LMDB file, of which a transaction
 * holds or does not, also when the process is killed; the documents' bytes lie beside it, named by their hash.
 *
 * | database | key | value |
 * |---|---|---|
 * | `meta` | `format` | a number |
 * | `entries` | document | an `Entry` |
 * | `texts` | document | its text and structure as they were extracted |
 * | `reports` | document | the report on that text |
 * | `events` | document, number | a `DeskEvent`; none is ever changed |
 */

import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database, RootDatabase } from 'lmdb';
import type { DeskEvent } from '../../desk/log.ts';
import { RecteError } from '../../errors.ts';
import { giveBack, type SharedFile, share, written } from '../../library/shared-file.ts';
import type { Document, Problem, Report } from '../../types.ts';

export interface Entry {
  readonly id: string;
  readonly name: string;
  /** Of the bytes that were checked last, or are to be. */
  readonly sha256: string;
  /** Where the file is read again for the next check; null when it was uploaded or pasted. */
  readonly path: string | null;
  readonly addedAt: string;
  readonly checkedAt: string | null;
  /** Grows with every change of the entry, its text, its report or its events. */
  readonly revision: number;
}

/** A document with all that is known of it, as of one revision. */
export interface Kept {
  readonly entry: Entry;
  readonly document: Document;
  readonly problems: readonly Problem[];
  readonly report: Report | null;
  readonly events: readonly DeskEvent[];
}

type Extracted = Pick<Kept, 'document' | 'problems'>;

const FILE = 'desk.mdb';
const FORMAT = 1;
/** Documents that are held in memory as they were read last. */
const HELD = 6;

export class DeskStore {
  readonly #directory: string;
  readonly #path: string;
  readonly #shared: SharedFile;
  readonly #entries: Database<Entry, string>;
  readonly #texts: Database<Extracted, string>;
  readonly #reports: Database<Report, string>;
  readonly #eventLog: Database<DeskEvent, [string, number]>;
  readonly #held = new Map<string, Kept>();

  private constructor(directory: string, path: string, shared: SharedFile) {
    const { root } = shared;
    this.#directory = directory;
    this.#path = path;
    this.#shared = shared;
    this.#entries = root.openDB({ name: 'entries', encoding: 'json' });
    this.#texts = root.openDB({ name: 'texts', encoding: 'json' });
    this.#reports = root.openDB({ name: 'reports', encoding: 'json' });
    this.#eventLog = root.openDB({ name: 'events', encoding: 'json' });
  }

  /** Makes it when there is none. @throws RecteError when it cannot be written, is damaged or of another version */
  static open(directory: string): DeskStore {
    const path = join(directory, FILE);
    try {
      mkdirSync(join(directory, 'documents'), { recursive: true, mode: 0o700 });
      const shared = share(path, 'write');
      mustBeOfThisFormat(directory, path, shared.root);
      return new DeskStore(directory, path, shared);
    } catch (error) {
      throw faultOf(directory, error);
    }
  }

  /** In the order in which they were added. */
  entries(): readonly Entry[] {
    const entries = [...this.#entries.getRange()].map(({ value }) => value);
    return entries.sort((a, b) => (a.addedAt < b.addedAt ? -1 : a.addedAt > b.addedAt ? 1 : 0));
  }

  entry(id: string): Entry | null {
    return this.#entries.get(id) ?? null;
  }

  kept(id: string): Kept | null {
    const entry = this.entry(id);
    if (entry === null) return null;
    const held = this.#held.get(id);
    if (held?.entry.revision === entry.revision) return held;
    const extracted = this.#texts.get(id);
    if (extracted === undefined) return null;
    const kept: Kept = {
      entry,
      ...extracted,
      report: this.#reports.get(id) ?? null,
      events: this.#events(id),
    };
    this.#hold(kept);
    return kept;
  }

  /** A new document; its bytes are kept for the checks to come. */
  add(bytes: Uint8Array, made: Extracted, about: Pick<Entry, 'name' | 'path' | 'addedAt'>): Entry {
    const entry: Entry = {
      id: randomBytes(9).toString('base64url'),
      ...about,
      sha256: this.#keepBytes(bytes),
      checkedAt: null,
      revision: 1,
    };
    this.#written(() => {
      this.#entries.putSync(entry.id, entry);
      this.#texts.putSync(entry.id, made);
    });
    return entry;
  }

  /** Other bytes for a document; its report stays as it was until it is checked again. */
  replaceBytes(id: string, bytes: Uint8Array): Entry | null {
    const before = this.entry(id);
    if (before === null) return null;
    const sha256 = this.#keepBytes(bytes);
    const entry = this.#change(id, (each) => ({ ...each, sha256 }));
    this.#dropBytes(before.sha256);
    return entry;
  }

  bytes({ sha256 }: Entry): Uint8Array {
    return readFileSync(this.#bytesPath(sha256));
  }

  /** Text and report change together, so that offsets always fit. */
  setChecked(id: string, made: Extracted, report: Report, checkedAt: string): Entry | null {
    return this.#change(
      id,
      (entry) => ({ ...entry, checkedAt }),
      () => {
        this.#texts.putSync(id, made);
        this.#reports.putSync(id, report);
      },
    );
  }

  /** Another report on the text as it is, with what was done to come by it. */
  setReport(id: string, report: Report, events: readonly DeskEvent[]): Entry | null {
    return this.#change(
      id,
      (entry) => entry,
      () => {
        this.#reports.putSync(id, report);
        this.#append(id, events);
      },
    );
  }

  append(id: string, event: DeskEvent): Entry | null {
    const held = this.#held.get(id);
    const before = this.entry(id);
    const entry = this.#change(
      id,
      (each) => each,
      () => this.#append(id, [event]),
    );
    // What is held needs nothing but the event to be as it was written.
    if (entry !== null && held !== undefined && held.entry.revision === before?.revision) {
      this.#hold({ ...held, entry, events: [...held.events, event] });
    }
    return entry;
  }

  remove(id: string): boolean {
    const entry = this.entry(id);
    if (entry === null) return false;
    this.#written(() => {
      this.#entries.removeSync(id);
      this.#texts.removeSync(id);
      this.#reports.removeSync(id);
      const keys = Array.from(this.#eventLog.getKeys(eventsOf(id)));
      for (const key of keys) this.#eventLog.removeSync(key);
    });
    this.#held.delete(id);
    this.#dropBytes(entry.sha256);
    return true;
  }

  async close(): Promise<void> {
    this.#held.clear();
    await giveBack(this.#shared);
  }

  /** One transaction, on the disk when this returns. */
  #written<T>(write: () => T): T {
    return written(this.#path, () => this.#shared.root.transactionSync(write));
  }

  #events(id: string): readonly DeskEvent[] {
    return [...this.#eventLog.getRange(eventsOf(id))].map(({ value }) => value);
  }

  #append(id: string, events: readonly DeskEvent[]): void {
    const { start, end } = eventsOf(id);
    const [last] = [...this.#eventLog.getKeys({ start: end, end: start, reverse: true, limit: 1 })];
    const from = last === undefined ? 1 : last[1] + 1;
    events.forEach((event, k) => this.#eventLog.putSync([id, from + k], event));
  }

  #change(id: string, change: (entry: Entry) => Entry, also: () => void = () => {}): Entry | null {
    return this.#written(() => {
      const before = this.entry(id);
      if (before === null) return null;
      const entry = { ...change(before), revision: before.revision + 1 };
      this.#entries.putSync(id, entry);
      also();
      return entry;
    });
  }

  #hold(kept: Kept): void {
    this.#held.delete(kept.entry.id);
    this.#held.set(kept.entry.id, kept);
    for (const oldest of this.#held.keys()) {
      if (this.#held.size <= HELD) break;
      this.#held.delete(oldest);
    }
  }

  #bytesPath(sha256: string): string {
    return join(this.#directory, 'documents', sha256);
  }

  #keepBytes(bytes: Uint8Array): string {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const path = this.#bytesPath(sha256);
    if (!existsSync(path)) {
      const temporary = `${path}.${randomBytes(4).toString('hex')}.tmp`;
      writeFileSync(temporary, bytes, { flush: true, mode: 0o600 });
      renameSync(temporary, path);
    }
    return sha256;
  }

  /** Deletes them, unless a document has them. */
  #dropBytes(sha256: string): void {
    if (!this.entries().some((entry) => entry.sha256 === sha256)) rmSync(this.#bytesPath(sha256), { force: true });
  }
}

/** The range of a document's events; the ends are no keys themselves. */
function eventsOf(id: string): { readonly start: [string, number]; readonly end: [string, number] } {
  return { start: [id, 0], end: [id, Number.MAX_SAFE_INTEGER] };
}

function mustBeOfThisFormat(directory: string, path: string, root: RootDatabase<Buffer, (string | number)[]>): void {
  const meta: Database<number, string> = root.openDB({ name: 'meta', encoding: 'json' });
  const format = meta.get('format');
  if (format === undefined) written(path, () => meta.putSync('format', FORMAT));
  else if (format !== FORMAT)
    throw new RecteError('library-format', `the desk in ${directory} was made by another version`, 'Use that one.');
}

function faultOf(directory: string, error: unknown): RecteError {
  if (error instanceof RecteError) {
    if (error.code !== 'index-damaged') return error;
    const wayOut = `Put a copy of ${FILE} in its place, or start anew with --desk DIR; the documents lie in ${join(directory, 'documents')}.`;
    return new RecteError(error.code, error.message, wayOut, { cause: error });
  }
  const wayOut = 'Give another with --desk DIR.';
  return new RecteError('output-failed', `the desk cannot be kept in ${directory}`, wayOut, { cause: error });
}
