/**
 * What the desk keeps: documents, the reports on them, and what people decided. One LMDB file, of which a transaction
 * holds or does not, also when the process is killed; the documents' bytes lie beside it, named by their hash.
 *
 * | key | value |
 * |---|---|
 * | `meta` | the format |
 * | `entry`, document | an `Entry` |
 * | `document`, document | its text and structure as they were extracted |
 * | `report`, document | the report on that text |
 * | `event`, document, number | a `DeskEvent`; none is ever changed |
 */

import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { open, type RootDatabase } from 'lmdb';
import type { DeskEvent } from '../../desk/log.ts';
import { RecteError } from '../../errors.ts';
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

type Key = (string | number)[];
const FORMAT = 1;
const META: Key = ['meta'];
/** Documents that are held in memory as they were read last. */
const HELD = 6;

export class DeskStore {
  readonly #directory: string;
  readonly #root: RootDatabase<string, Key>;
  readonly #held = new Map<string, Kept>();

  private constructor(directory: string, root: RootDatabase<string, Key>) {
    this.#directory = directory;
    this.#root = root;
  }

  /** Makes it when there is none. @throws RecteError when it cannot be written, or was made by a later version. */
  static open(directory: string): DeskStore {
    try {
      mkdirSync(join(directory, 'documents'), { recursive: true, mode: 0o700 });
      const path = join(directory, 'desk.mdb');
      const root = open<string, Key>({ path, noSubdir: true, encoding: 'string', overlappingSync: false });
      const meta = root.get(META);
      if (meta === undefined) root.putSync(META, JSON.stringify({ format: FORMAT }));
      else if (formatOf(meta) !== FORMAT) {
        throw new RecteError('library-format', `the desk in ${directory} was made by another version`, 'Use that one.');
      }
      return new DeskStore(directory, root);
    } catch (error) {
      if (error instanceof RecteError) throw error;
      throw new RecteError(
        'output-failed',
        `the desk cannot be kept in ${directory}`,
        'Give another with --desk DIR.',
        {
          cause: error,
        },
      );
    }
  }

  /** In the order in which they were added. */
  entries(): readonly Entry[] {
    const entries: Entry[] = [];
    for (const { value } of this.#root.getRange({ start: ['entry'], end: ['entry', '\uFFFF'] })) {
      entries.push(parsed<Entry>(value));
    }
    return entries.sort((a, b) => (a.addedAt < b.addedAt ? -1 : a.addedAt > b.addedAt ? 1 : 0));
  }

  entry(id: string): Entry | null {
    const value = this.#root.get(['entry', id]);
    return value === undefined ? null : parsed<Entry>(value);
  }

  kept(id: string): Kept | null {
    const entry = this.entry(id);
    if (entry === null) return null;
    const held = this.#held.get(id);
    if (held?.entry.revision === entry.revision) return held;
    const extracted = this.#root.get(['document', id]);
    if (extracted === undefined) return null;
    const report = this.#root.get(['report', id]);
    const { document, problems } = parsed<Pick<Kept, 'document' | 'problems'>>(extracted);
    const kept: Kept = {
      entry,
      document,
      problems,
      report: report === undefined ? null : parsed<Report>(report),
      events: this.#events(id),
    };
    this.#hold(kept);
    return kept;
  }

  /** A new document; its bytes are kept for the checks to come. */
  add(
    bytes: Uint8Array,
    made: Pick<Kept, 'document' | 'problems'>,
    about: Pick<Entry, 'name' | 'path' | 'addedAt'>,
  ): Entry {
    const entry: Entry = {
      id: randomBytes(9).toString('base64url'),
      ...about,
      sha256: this.#keepBytes(bytes),
      checkedAt: null,
      revision: 1,
    };
    this.#root.transactionSync(() => {
      this.#put(['entry', entry.id], entry);
      this.#put(['document', entry.id], made);
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
  setChecked(id: string, made: Pick<Kept, 'document' | 'problems'>, report: Report, checkedAt: string): Entry | null {
    return this.#change(
      id,
      (entry) => ({ ...entry, checkedAt }),
      () => {
        this.#put(['document', id], made);
        this.#put(['report', id], report);
      },
    );
  }

  /** Another report on the text as it is, with what was done to come by it. */
  setReport(id: string, report: Report, events: readonly DeskEvent[]): Entry | null {
    return this.#change(
      id,
      (entry) => entry,
      () => {
        this.#put(['report', id], report);
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
    this.#root.transactionSync(() => {
      for (const kind of ['entry', 'document', 'report']) this.#root.removeSync([kind, id]);
      for (const key of [...this.#root.getKeys({ start: ['event', id], end: ['event', id, Infinity] })]) {
        this.#root.removeSync(key);
      }
    });
    this.#held.delete(id);
    this.#dropBytes(entry.sha256);
    return true;
  }

  async close(): Promise<void> {
    this.#held.clear();
    await this.#root.close();
  }

  #events(id: string): readonly DeskEvent[] {
    const events: DeskEvent[] = [];
    for (const { value } of this.#root.getRange({ start: ['event', id], end: ['event', id, Infinity] })) {
      events.push(parsed<DeskEvent>(value));
    }
    return events;
  }

  #append(id: string, events: readonly DeskEvent[]): void {
    const [last] = [
      ...this.#root.getKeys({ start: ['event', id, Infinity], end: ['event', id], reverse: true, limit: 1 }),
    ];
    const from = typeof last?.[2] === 'number' ? last[2] + 1 : 1;
    events.forEach((event, k) => this.#put(['event', id, from + k], event));
  }

  #change(id: string, change: (entry: Entry) => Entry, also: () => void = () => {}): Entry | null {
    return this.#root.transactionSync(() => {
      const before = this.entry(id);
      if (before === null) return null;
      const entry = { ...change(before), revision: before.revision + 1 };
      this.#put(['entry', id], entry);
      also();
      return entry;
    });
  }

  #put(key: Key, value: object): void {
    this.#root.putSync(key, JSON.stringify(value));
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

/** What was written here was written by this file, and LMDB keeps it whole. */
function parsed<T>(value: string): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return JSON.parse(value) as T;
}

function formatOf(meta: string): number {
  return parsed<{ readonly format: number }>(meta).format;
}
