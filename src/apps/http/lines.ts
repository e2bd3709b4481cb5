/** Answers of several lines, one JSON object each, sent as they come to be known. */

import { faultFrom, faultOf } from './faults.ts';

/** Who does not read on for so long is taken to be gone. */
const STALL_MS = 60_000;
const BUFFERED_BYTES = 256 * 1024;

/** Waits while the reader is behind. */
export type Send = (line: object) => Promise<void>;

export interface LinesOptions {
  /** Where what nobody foresaw is told. */
  readonly onUnexpected: (error: unknown) => void;
  readonly stallMs?: number;
}

/**
 * Runs what produces the lines. When the reader goes away or stalls, `signal` aborts. A fault ends the answer as its
 * last line.
 */
export function linesResponse(
  produce: (send: Send, signal: AbortSignal) => Promise<void>,
  { onUnexpected, stallMs = STALL_MS }: LinesOptions,
): Response {
  const gone = new AbortController();
  const encoder = new TextEncoder();
  let wake = (): void => {};
  const stream = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const send: Send = async (line) => {
          gone.signal.throwIfAborted();
          controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
          while ((controller.desiredSize ?? 0) <= 0) {
            await whileWaiting();
            gone.signal.throwIfAborted();
          }
        };
        const whileWaiting = (): Promise<void> =>
          new Promise((resolve) => {
            const timer = setTimeout(() => gone.abort(new Error('nobody reads')), stallMs);
            wake = () => {
              clearTimeout(timer);
              resolve();
            };
            gone.signal.addEventListener('abort', wake, { once: true });
          });
        const run = async (): Promise<void> => {
          try {
            await produce(send, gone.signal);
          } catch (error) {
            if (gone.signal.aborted) {
              controller.error(gone.signal.reason);
              return;
            }
            const fault = faultFrom(error);
            if (fault.code === 'unexpected') onUnexpected(error);
            controller.enqueue(encoder.encode(`${JSON.stringify(fault)}\n`));
          }
          if (!gone.signal.aborted) controller.close();
        };
        void run();
      },
      pull() {
        wake();
      },
      cancel() {
        gone.abort(faultOf('stopped', 'stopped', ''));
        wake();
      },
    },
    { highWaterMark: BUFFERED_BYTES, size: (chunk) => chunk.byteLength },
  );
  return new Response(stream, { headers: { 'content-type': 'application/x-ndjson; charset=utf-8' } });
}
