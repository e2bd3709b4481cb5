/** A thread that builds segments. Spoken to by `build-threads.ts`. */

import { parentPort, workerData } from 'node:worker_threads';
import { BuildLanes, type BuiltSegment, type SessionOptions } from './build-session.ts';
import type { Parcel } from './parcel.ts';

export type ToWorker =
  | { readonly kind: 'add'; readonly lane: number; readonly parcel: Parcel }
  | { readonly kind: 'finish' };

export type FromWorker =
  | {
      readonly kind: 'added';
      readonly witnesses: number;
      readonly words: number;
      readonly units: number;
      /** The parcel's, to be filled again. */
      readonly room: Uint16Array<ArrayBuffer>;
    }
  | { readonly kind: 'finished'; readonly segments: readonly BuiltSegment[] };

function isOptions(value: unknown): value is SessionOptions {
  return typeof value === 'object' && value !== null && 'directory' in value && 'wordsPerSegment' in value;
}

function serve(): void {
  const port = parentPort;
  const options: unknown = workerData;
  if (port === null || !isOptions(options)) throw new RangeError('build-worker.ts runs as a worker thread only');
  const lanes = new BuildLanes(options);
  const answer = (message: FromWorker): void =>
    port.postMessage(message, message.kind === 'added' ? [message.room.buffer] : []);
  port.on('message', (message: ToWorker) => {
    if (message.kind === 'add') {
      const { lane, parcel } = message;
      const words = lanes.add(lane, parcel);
      const { rows, units } = parcel;
      answer({ kind: 'added', witnesses: rows.length, words, units: rows.at(-1)!.end, room: units });
    } else answer({ kind: 'finished', segments: lanes.finish() });
  });
}

serve();
