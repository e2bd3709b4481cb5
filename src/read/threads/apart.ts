/**
 * Reads files in threads that can be stopped, since a file may be made to cost without end: more time or memory than it
 * may have ends in a problem, and whoever waits for other files goes on.
 *
 * Text that means nothing but itself is read at once, in time that grows with its length; so is a page or a piece of
 * XML that is too small to do harm. Threads are started when the first other file comes.
 */

import { availableParallelism } from 'node:os';
import type { Piscina } from 'piscina';
import { RecteError } from '../../errors.ts';
import type { Problem, Span } from '../../types.ts';
import type { Extracted } from '../extract.ts';
import type { PageRectangle } from '../pdf/places.ts';
import type { Hints } from '../reader.ts';
import { extraction } from '../reader.ts';
import { perform, type ReadingResult, type ReadingTask } from './reading-task.ts';

export interface ApartOptions {
  readonly signal?: AbortSignal | undefined;
  /** How long reading may take; when absent, what a file of its size may need. */
  readonly timeLimitMs?: number;
}

/** What any file may take, and what large ones may: a book of a thousand pages is no attack. */
const TIME_LIMIT_MS = 10_000;
const LIMIT_MS_PER_MB = 1000;
/** A page of a PDF is packed into two or three kilobytes, and takes ten milliseconds. */
const PDF_LIMIT_MS_PER_MB = 20_000;
const SMALL_BYTES = 64 * 1024;
const TICK_MS = 250;
const IDLE_MS = 1000;
const HEAP_MB = 320;
const YOUNG_HEAP_MB = 48;

/** How many files can be read at a time. */
export const READING_THREADS = Math.min(4, Math.max(1, availableParallelism()));

/** As `extractAll`, in bounded time and memory. @throws the signal's reason when it aborts */
export async function extractApart(
  bytes: Uint8Array,
  name: string,
  hints: Hints = {},
  options: ApartOptions = {},
): Promise<Extracted> {
  const task = { kind: 'extract', bytes, name, hints } as const;
  const result = await run(task, mayBeHostile(bytes), options);
  if (result.kind === 'one' || result.kind === 'many') return result;
  if (result.kind === 'given-up') return { kind: 'one', extraction: extraction('', { problems: [result.problem] }) };
  throw new RangeError(`a thread answered with ${result.kind}`);
}

/**
 * Where spans of the text that was read from a PDF stand on its pages, for each span the rectangles that cover it. `of`
 * says whose offsets they are: a document's, or a witness's, which has no calls of notes in it.
 * @throws RecteError when the file cannot be read, or not in bounded time and memory
 * @throws the signal's reason when it aborts
 */
export async function placesInPdf(
  bytes: Uint8Array,
  spans: readonly Span[],
  of: 'document' | 'witness',
  options: ApartOptions = {},
): Promise<readonly (readonly PageRectangle[])[]> {
  const result = await run({ kind: 'places', bytes, spans, of }, true, options);
  if (result.kind === 'places') return result.places;
  const why = result.kind === 'given-up' ? result.problem.message : result.kind === 'failed' ? result.message : '';
  throw new RecteError('unreadable-file', `the PDF cannot be shown: ${why}`, 'Open it in a program of its own.');
}

type Ended = ReadingResult | { readonly kind: 'given-up'; readonly problem: Problem };

async function run(task: ReadingTask, isRisky: boolean, { signal, timeLimitMs }: ApartOptions): Promise<Ended> {
  signal?.throwIfAborted();
  const threads = isRisky ? await threadsThere() : null;
  if (threads === null) return perform(task);
  signal?.throwIfAborted();
  const limitMs = timeLimitMs ?? limitFor(task.bytes);
  const stop = new AbortController();
  const onAbort = (): void => stop.abort();
  signal?.addEventListener('abort', onAbort);
  const clock = clockFor(limitMs, onAbort);
  try {
    return await threads.run(task, { signal: stop.signal });
  } catch (error) {
    signal?.throwIfAborted();
    if (stop.signal.aborted) {
      return gaveUp('too-slow', `reading it took longer than ${Math.round(limitMs / 1000)} seconds; it was given up`);
    }
    if (!isOutOfMemory(error)) throw error;
    return gaveUp('too-much-memory', 'reading it takes more memory than a file may have; it was given up');
  } finally {
    clearInterval(clock);
    signal?.removeEventListener('abort', onAbort);
  }
}

function limitFor(bytes: Uint8Array): number {
  const isPdf = Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
  return Math.max(TIME_LIMIT_MS, (bytes.length / 2 ** 20) * (isPdf ? PDF_LIMIT_MS_PER_MB : LIMIT_MS_PER_MB));
}

/** The heap's bound ends a thread by itself; at that of its buffers it exits. */
function isOutOfMemory(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') || error.message.startsWith('worker exited');
}

function gaveUp(code: string, message: string): Ended {
  return { kind: 'given-up', problem: { code, message } };
}

/** Calls `onTimeUp` after so long, not counting time in which this thread itself was busy and could not have listened. */
function clockFor(limitMs: number, onTimeUp: () => void): NodeJS.Timeout {
  let spentMs = 0;
  let last = performance.now();
  const clock = setInterval(() => {
    const now = performance.now();
    spentMs += Math.min(now - last, 2 * TICK_MS);
    last = now;
    if (spentMs > limitMs) onTimeUp();
  }, TICK_MS);
  return clock;
}

/** Packed files, and structure that is large enough to be nested or repeated without end. */
function mayBeHostile(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (/^(?:PK\x03\x04|\x1f\x8b)|%PDF-/.test(head)) return true;
  return (
    bytes.length > SMALL_BYTES && /^[\s\u0080-\u00ff\0]*(?:[<{]|\\id )|^(?:WARC\/|From:|MIME-Version:)/i.test(head)
  );
}

type Threads = Piscina<ReadingTask, ReadingResult>;

let starting: Promise<Threads | null> | null = null;

function threadsThere(): Promise<Threads | null> {
  starting ??= start();
  return starting;
}

/** Null where there is no compiled code that a thread could load: when a test runner reads the sources themselves. */
async function start(): Promise<Threads | null> {
  if (!import.meta.url.endsWith('.js')) return null;
  const { Piscina: Pool } = await import('#piscina');
  const pool = new Pool<ReadingTask, ReadingResult>({
    filename: new URL('./reading-worker.js', import.meta.url).href,
    minThreads: 0,
    maxThreads: READING_THREADS,
    idleTimeout: IDLE_MS,
    recordTiming: false,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: YOUNG_HEAP_MB },
  });
  // A thread that runs out of memory once its file was given up has nobody left to tell.
  pool.on('error', () => undefined);
  return pool;
}
