/**
 * Builds segments on several threads. Node's own worker threads, no pool: each one fills segments of its own, so that
 * work is bound to its thread. Which witness goes to which segment depends on lengths and order alone.
 */

import { Worker } from 'node:worker_threads';
import { type BuiltSegment, LANES, LaneChooser, type SessionOptions, type WitnessToAdd } from './build-session.ts';
import type { FromWorker, ToWorker } from './build-worker.ts';

/** Witnesses are sent in parcels of about this many code units. */
const PARCEL_UNITS = 1 << 20;

interface Lane {
  readonly number: number;
  readonly thread: Thread;
  parcel: WitnessToAdd[];
  parcelUnits: number;
}

interface Thread {
  readonly worker: Worker;
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
  private readonly threads: readonly Thread[];
  private readonly lanes: readonly Lane[];
  private readonly chooser = new LaneChooser();
  private readonly mostOutstanding: number;
  private readonly onAdded: (witnesses: number, words: number) => void;
  private outstanding = 0;
  private failure: Error | null = null;
  private waiting: (() => void)[] = [];

  constructor(
    count: number,
    options: SessionOptions,
    mostOutstanding: number,
    onAdded: (witnesses: number, words: number) => void,
  ) {
    this.mostOutstanding = mostOutstanding;
    this.onAdded = onAdded;
    this.threads = Array.from({ length: Math.min(count, LANES) }, () => {
      const worker = new Worker(new URL('./build-worker.js', import.meta.url), {
        workerData: options,
        // Flags of the process, `--input-type` for one, may not be ones that a thread starts with.
        execArgv: [],
      });
      const thread: Thread = { worker, finished: null };
      worker.on('message', (message: FromWorker) => this.take(thread, message));
      worker.on('error', (error) => this.fail(error instanceof Error ? error : new Error(String(error))));
      return thread;
    });
    this.lanes = Array.from({ length: LANES }, (_, number) => {
      const thread = this.threads[number % this.threads.length]!;
      return { number, thread, parcel: [], parcelUnits: 0 };
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

  private send(lane: Lane): void {
    if (lane.parcel.length === 0) return;
    post(lane.thread.worker, {
      kind: 'add',
      lane: lane.number,
      witnesses: lane.parcel,
      units: lane.parcelUnits,
    });
    lane.parcel = [];
    lane.parcelUnits = 0;
  }

  /** Resolves when there is room for more. Rejects when a thread failed. */
  async add(witness: WitnessToAdd): Promise<void> {
    const units = witness.text.length + 1;
    const lane = this.lanes[this.chooser.choose(witness)]!;
    lane.parcel.push(witness);
    lane.parcelUnits += units;
    this.outstanding += units;
    if (lane.parcelUnits >= PARCEL_UNITS) this.send(lane);
    while (this.outstanding > this.mostOutstanding && this.failure === null) {
      for (const each of this.lanes) this.send(each);
      await new Promise<void>((resolve) => {
        this.waiting.push(resolve);
      });
    }
    if (this.failure !== null) throw this.failure;
  }

  /** Has every thread write what it holds. */
  async finish(): Promise<readonly BuiltSegment[]> {
    for (const lane of this.lanes) this.send(lane);
    const finished = this.threads.map(
      (thread) =>
        new Promise<readonly BuiltSegment[]>((resolve) => {
          thread.finished = resolve;
          post(thread.worker, { kind: 'finish' });
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
