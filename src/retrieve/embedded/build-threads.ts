/**
 * Builds segments on several threads. Node's own worker threads, no pool: each one fills segments of its own, so that
 * work is bound to its thread. Which witness goes to which segment depends on lengths and order alone.
 */

import { Worker } from 'node:worker_threads';
import { type BuiltSegment, LANES, LaneChooser, type SessionOptions } from './build-session.ts';
import type { FromWorker, ToWorker } from './build-worker.ts';
import { Packer, type WitnessToAdd } from './parcel.ts';

interface Lane {
  readonly number: number;
  readonly thread: Thread;
  readonly packer: Packer;
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
  // What a parcel holds is handed over, not copied.
  worker.postMessage(message, message.kind === 'add' ? [message.parcel.units.buffer] : []);
}

export class BuildThreads {
  private readonly threads: readonly Thread[];
  private readonly lanes: readonly Lane[];
  private readonly chooser = new LaneChooser();
  private readonly mostOutstanding: number;
  private readonly onAdded: (witnesses: number, words: number) => void;
  /** Units that were sent and are not indexed yet. */
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
    const spare: Uint16Array<ArrayBuffer>[] = [];
    this.lanes = Array.from({ length: LANES }, (_, number) => {
      const thread = this.threads[number % this.threads.length]!;
      return { number, thread, packer: new Packer(spare) };
    });
  }

  private take(thread: Thread, message: FromWorker): void {
    if (message.kind === 'finished') {
      thread.finished?.(message.segments);
      thread.finished = null;
      return;
    }
    this.outstanding -= message.units;
    this.lanes[0]!.packer.giveBack(message.room);
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

  private send({ number, thread, packer }: Lane): void {
    const parcel = packer.take();
    if (parcel === null) return;
    this.outstanding += parcel.rows.at(-1)!.end;
    post(thread.worker, { kind: 'add', lane: number, parcel });
  }

  /** Resolves when there is room for more. Rejects when a thread failed. */
  async add(witness: WitnessToAdd): Promise<void> {
    const lane = this.lanes[this.chooser.choose(witness)]!;
    if (!lane.packer.hasRoomFor(witness)) this.send(lane);
    lane.packer.add(witness);
    while (this.outstanding > this.mostOutstanding && this.failure === null) {
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
