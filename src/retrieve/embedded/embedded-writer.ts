/** The embedded engine's building side. */

import { mkdirSync, readdirSync, unlinkSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { PassageIndexWriter } from '../passage-index.ts';
import { BuildLanes, type BuiltSegment, LANES, LaneChooser, type SessionOptions } from './build-session.ts';
import { BuildThreads, canRunThreads } from './build-threads.ts';
import { EMPTY_MANIFEST, type Manifest, readManifest, type SegmentEntry, writeManifest } from './manifest.ts';
import { mergeSegments } from './merge.ts';
import { Packer, type WitnessToAdd } from './parcel.ts';
import { SegmentFile, WitnessTable } from './segment-file.ts';
import { lockForWriting } from './writer-lock.ts';

export interface EmbeddedWriterOptions {
  /** What building may hold in memory, in bytes; 1 GB when absent. */
  readonly memoryBytes?: number;
  /** Threads beside the calling one; as many as there are cores when absent, 0 for none. Little text needs none. */
  readonly workers?: number;
  /** When it aborts, what is under way rejects with its reason; the last commit stays. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: IndexProgress) => void;
}

/** Of the commit under way. */
export interface IndexProgress {
  readonly stage: 'indexing' | 'merging';
  readonly witnesses: number;
  readonly words: number;
}

export interface EmbeddedIndexWriter extends PassageIndexWriter {
  /** Merges the segments and forgets what was removed, as a commit of its own. What was not committed is committed. */
  compact(): Promise<void>;
}

const MEMORY_BYTES = 2 ** 30;
/** What a builder holds for each word, at its peak. */
const BYTES_PER_WORD = 9.5;
const FEWEST_WORDS = 100_000;
const MOST_WORDS = 1 << 26;
/** Less text than this, in code units, is indexed on the calling thread. */
const LITTLE_UNITS = 4_000_000;
/** A commit that leaves more segments than this merges the smallest, down to `FEW_SEGMENTS`. */
const MANY_SEGMENTS = 12;
const FEW_SEGMENTS = 6;

/**
 * Opens the index in a directory for adding and removing; makes one when there is none.
 * @throws RecteError when another writer is at work, or what the directory holds cannot be read
 */
export function embeddedIndexWriter(
  directory: string,
  options: EmbeddedWriterOptions = {},
): Promise<EmbeddedIndexWriter> {
  try {
    return Promise.resolve(new Writer(directory, options));
  } catch (error) {
    return Promise.reject(error instanceof Error ? error : new Error(String(error)));
  }
}

class Writer implements EmbeddedIndexWriter {
  private readonly directory: string;
  private readonly options: EmbeddedWriterOptions;
  private readonly unlock: () => void;
  private readonly wordsPerSegment: number;
  private readonly workerCount: number;
  private manifest: Manifest;
  /** The addition that counts for each id that was added or removed since the last commit; −1 when it was removed. */
  private readonly turns = new Map<string, number>();
  private turn = 0;
  private little: WitnessToAdd[] = [];
  private littleUnits = 0;
  private threads: BuildThreads | null = null;
  /** What the threads would do, on this one. */
  private here: { readonly lanes: BuildLanes; readonly chooser: LaneChooser } | null = null;
  private readonly packer = new Packer();
  private witnessesDone = 0;
  private wordsDone = 0;
  private isClosed = false;

  constructor(directory: string, options: EmbeddedWriterOptions) {
    this.directory = directory;
    this.options = options;
    this.workerCount = canRunThreads() ? (options.workers ?? availableParallelism()) : 0;
    const perLane = (options.memoryBytes ?? MEMORY_BYTES) / LANES / BYTES_PER_WORD;
    this.wordsPerSegment = Math.round(Math.min(MOST_WORDS, Math.max(FEWEST_WORDS, perLane)));
    mkdirSync(directory, { recursive: true });
    this.unlock = lockForWriting(directory);
    try {
      this.manifest = readManifest(directory) ?? EMPTY_MANIFEST;
      this.sweep();
    } catch (error) {
      this.unlock();
      throw error;
    }
  }

  /** Deletes segments that no commit names: what a build that was killed left behind, or a merge has replaced. */
  private sweep(): void {
    const named = new Set(this.manifest.segments.map(({ name }) => name));
    for (const name of readdirSync(this.directory)) {
      if (!name.endsWith('.segment') || named.has(name)) continue;
      try {
        unlinkSync(join(this.directory, name));
      } catch {
        // Where a reader still holds it open and the platform minds, the next writer deletes it.
      }
    }
  }

  private mayGoOn(): void {
    if (this.isClosed) throw new RangeError('the writer was closed');
    this.options.signal?.throwIfAborted();
  }

  async add(witness: string, text: string): Promise<void> {
    this.mayGoOn();
    const turn = this.turn++;
    this.turns.set(witness, turn);
    if (this.threads !== null) {
      await this.threads.add({ turn, id: witness, text });
      this.mayGoOn();
      return;
    }
    this.little.push({ turn, id: witness, text });
    this.littleUnits += text.length;
    if (this.littleUnits < LITTLE_UNITS) return;
    await this.settleLittle();
    this.mayGoOn();
  }

  /** Hands what was gathered to threads, which take everything from now on, or builds it here where there are none. */
  private async settleLittle(): Promise<void> {
    const { little } = this;
    this.little = [];
    this.littleUnits = 0;
    if (this.workerCount === 0) {
      this.here ??= {
        lanes: new BuildLanes(this.sessionOptions(Math.ceil(1.05 * this.wordsPerSegment))),
        chooser: new LaneChooser(),
      };
      const { lanes, chooser } = this.here;
      for (const witness of little) this.buildHere(lanes, chooser.choose(witness), witness);
      return;
    }
    this.threads = new BuildThreads(
      this.workerCount,
      this.sessionOptions(Math.ceil(1.05 * this.wordsPerSegment)),
      (this.options.memoryBytes ?? MEMORY_BYTES) / 32,
      (witnesses, words) => this.count(witnesses, words),
    );
    for (const witness of little) await this.threads.add(witness);
  }

  private buildHere(lanes: BuildLanes, lane: number, witness: WitnessToAdd): void {
    this.packer.add(witness);
    const parcel = this.packer.take()!;
    this.count(1, lanes.add(lane, parcel));
    this.packer.giveBack(parcel.units);
  }

  private sessionOptions(expectedWords: number): SessionOptions {
    return {
      directory: this.directory,
      prefix: String(this.manifest.generation + 1),
      wordsPerSegment: this.wordsPerSegment,
      expectedWords,
    };
  }

  private count(witnesses: number, words: number): void {
    this.witnessesDone += witnesses;
    this.wordsDone += words;
    this.options.onProgress?.({ stage: 'indexing', witnesses: this.witnessesDone, words: this.wordsDone });
  }

  remove(witness: string): Promise<void> {
    try {
      this.mayGoOn();
    } catch (error) {
      return Promise.reject(error instanceof Error ? error : new Error(String(error)));
    }
    this.turns.set(witness, -1);
    return Promise.resolve();
  }

  async commit(): Promise<void> {
    this.mayGoOn();
    if (this.turns.size === 0 && this.manifest.generation > 0) return;
    const built = await this.finishBuilding();
    this.mayGoOn();
    const kept = this.manifest.segments.map((entry) => this.withoutTouched(entry));
    const added = built.map((segment): SegmentEntry => {
      const ids = this.idsOf(segment.name);
      const removed: number[] = [];
      segment.turns.forEach((turn, ordinal) => {
        if (this.turns.get(ids[ordinal]!) !== turn) removed.push(ordinal);
      });
      const { name, words, witnesses, sizeBytes } = segment;
      return { name, words, witnesses, sizeBytes, removed };
    });
    const segments = [...kept, ...added].filter(({ witnesses, removed }) => removed.length < witnesses);
    this.replace(this.mergeSmallest(segments));
    this.turns.clear();
    this.witnessesDone = 0;
    this.wordsDone = 0;
  }

  private async finishBuilding(): Promise<readonly BuiltSegment[]> {
    if (this.threads !== null) {
      const built = await this.threads.finish();
      // The next commit's files bear another name: its threads are new ones.
      await this.threads.close();
      this.threads = null;
      return built;
    }
    if (this.here !== null) await this.settleLittle();
    const lanes = this.here?.lanes ?? new BuildLanes(this.sessionOptions(0));
    for (const witness of this.little) this.buildHere(lanes, 0, witness);
    this.little = [];
    this.littleUnits = 0;
    this.here = null;
    return lanes.finish();
  }

  private idsOf(name: string): readonly string[] {
    const file = new SegmentFile(join(this.directory, name));
    try {
      return new WitnessTable(file).ids;
    } finally {
      file.close();
    }
  }

  /** The entry, less the witnesses that were removed or replaced since the last commit. */
  private withoutTouched(entry: SegmentEntry): SegmentEntry {
    const file = new SegmentFile(join(this.directory, entry.name));
    try {
      const table = new WitnessTable(file);
      const removed = new Set(entry.removed);
      for (const id of this.turns.keys()) for (const ordinal of table.ordinalsOf(id)) removed.add(ordinal);
      if (removed.size === entry.removed.length) return entry;
      return { ...entry, removed: [...removed].sort((a, b) => a - b) };
    } finally {
      file.close();
    }
  }

  /** Many commits of little leave many small segments; together they make one. */
  private mergeSmallest(segments: readonly SegmentEntry[]): readonly SegmentEntry[] {
    if (segments.length <= MANY_SEGMENTS) return segments;
    const bySize = [...segments].sort((a, b) => a.words - b.words);
    const small = new Set<SegmentEntry>();
    let words = 0;
    for (const entry of bySize.slice(0, segments.length - FEW_SEGMENTS)) {
      words += entry.words;
      if (words > this.wordsPerSegment) break;
      small.add(entry);
    }
    if (small.size < 2) return segments;
    return this.merged(segments, (entry) => small.has(entry));
  }

  private merged(segments: readonly SegmentEntry[], isMerged: (entry: SegmentEntry) => boolean): SegmentEntry[] {
    let witnesses = 0;
    let words = 0;
    const merged = mergeSegments(
      this.directory,
      segments.filter(isMerged),
      (serial) => `${this.manifest.generation + 1}-m-${serial}.segment`,
      this.wordsPerSegment,
      (more) => {
        this.options.signal?.throwIfAborted();
        witnesses++;
        words += more;
        this.options.onProgress?.({ stage: 'merging', witnesses, words });
      },
    );
    return [...segments.filter((entry) => !isMerged(entry)), ...merged];
  }

  private replace(segments: readonly SegmentEntry[]): void {
    const manifest = { generation: this.manifest.generation + 1, segments };
    writeManifest(this.directory, manifest);
    this.manifest = manifest;
    this.sweep();
  }

  async compact(): Promise<void> {
    await this.commit();
    const { segments } = this.manifest;
    // A full segment with nothing removed is as it should be.
    const isAsItShouldBe = (entry: SegmentEntry): boolean =>
      entry.removed.length === 0 && (segments.length === 1 || entry.words >= this.wordsPerSegment);
    if (segments.every(isAsItShouldBe)) return;
    this.replace(this.merged(segments, (entry) => !isAsItShouldBe(entry)));
  }

  async close(): Promise<void> {
    if (this.isClosed) return;
    this.isClosed = true;
    this.little = [];
    this.here = null;
    await this.threads?.close();
    this.threads = null;
    // What was written and not committed.
    this.sweep();
    this.unlock();
  }
}
