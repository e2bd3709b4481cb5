/**
 * Builds segments on several threads. Node's own worker threads, no pool: each one fills a segment of its own, so that
 * work is bound to its thread. Which witness goes to which thread depends on lengths and order alone.
 */

import { Worker } from 'node:worker_threads';
import type { BuiltSegment, SessionOptions, WitnessToAdd } from './build-session.ts';
import type { FromWorker, ToWorker } from './build-worker.ts';

/** Witnesses are sent in parcels of about this many code units. */
const PARCEL_UNITS = 1 << 20;

interface Thread {
  readonly worker: Worker;
  /** Units that were ever given to it. */
  given: number;
  parcel: WitnessToAdd[];
  parcelUnits: number;
  finished: ((segments: readonly BuiltSegment[]) => void) | null;
}

/** Threads run compiled code; where this file itself does not, there are none. */
export function canRunThreads(): boolean {
  return import.meta.url.endsWith('.js');
}

function post(worker: Worker, message: ToWorker): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- Node's worker threads know no origins.
  worker.postMessage(message);
}

export class BuildThreads {
  private readonly threads: Thread[];
  private readonly mostOutstanding: number;
  private readonly onAdded: (witnesses: number, words: number) => void;
  private outstanding = 0;
  private failure: Error | null = null;
  private waiting: (() => void)[] = [];

  constructor(
    count: number,
    optionsOf: (thread: number) => SessionOptions,
    mostOutstanding: number,
    onAdded: (witnesses: number, words: number) => void,
  ) {
    this.mostOutstanding = mostOutstanding;
    this.onAdded = onAdded;
    this.threads = Array.from({ length: count }, (_, index) => {
      const worker = new Worker(new URL('./build-worker.js', import.meta.url), { workerData: optionsOf(index) });
      const thread: Thread = { worker, given: 0, parcel: [], parcelUnits: 0, finished: null };
      worker.on('message', (message: FromWorker) => this.take(thread, message));
      worker.on('error', (error) => this.fail(error instanceof Error ? error : new Error(String(error))));
      return thread;
    });
  }

  private take(thread: Thread, message: FromWorker): void {
    if (message.kind === 'finished') {
      thread.finished?.(message.segments);
      thread.finished = null;
      return;
    }
    this.outstanding -= message.units;
    this.onAdded(message.witnesses, message.words);
    this.wake();
  }

  private fail(error: Error): void {
    this.failure ??= error;
    this.wake();
  }

  private wake(): void {
    const { waiting } = this;
    this.waiting = [];
    for (const resume of waiting) resume();
  }

  private send(thread: Thread): void {
    if (thread.parcel.length === 0) return;
    const message: ToWorker = { kind: 'add', witnesses: thread.parcel, units: thread.parcelUnits };
    post(thread.worker, message);
    thread.parcel = [];
    thread.parcelUnits = 0;
  }

  /** Resolves when there is room for more. Rejects when a thread failed. */
  async add(witness: WitnessToAdd): Promise<void> {
    const units = witness.text.length + 1;
    let chosen = this.threads[0]!;
    for (const thread of this.threads) if (thread.given < chosen.given) chosen = thread;
    chosen.given += units;
    chosen.parcel.push(witness);
    chosen.parcelUnits += units;
    this.outstanding += units;
    if (chosen.parcelUnits >= PARCEL_UNITS) this.send(chosen);
    while (this.outstanding > this.mostOutstanding && this.failure === null) {
      for (const thread of this.threads) this.send(thread);
      await new Promise<void>((resolve) => {
        this.waiting.push(resolve);
      });
    }
    if (this.failure !== null) throw this.failure;
  }

  /** Has every thread write what it holds. */
  async finish(): Promise<readonly BuiltSegment[]> {
    const finished = this.threads.map(
      (thread) =>
        new Promise<readonly BuiltSegment[]>((resolve) => {
          thread.finished = resolve;
          this.send(thread);
          const message: ToWorker = { kind: 'finish' };
          post(thread.worker, message);
        }),
    );
    const failed = new Promise<never>((_, reject) => {
      const check = (): void => {
        if (this.failure !== null) reject(this.failure);
        else this.waiting.push(check);
      };
      check();
    });
    return (await Promise.race([Promise.all(finished), failed])).flat();
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.map(({ worker }) => worker.terminate()));
    this.fail(new RangeError('the writer was closed'));
  }
}
