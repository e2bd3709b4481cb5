/** Runs one operation for the command line: outcomes to the output, problems and faults to standard error, a status. */

import type { Arguments } from '../arguments.ts';
import type { Operation, OperationContext, Outcome } from '../operations.ts';
import { faultText } from './faults.ts';
import { formatOf, type Writer, writerFor } from './formats.ts';
import { type Gate, gateOf, objectsTo } from './gate.ts';
import { type ProgressBar, progressBar } from './progress.ts';
import { fileSink, type Sink, streamSink } from './sink.ts';
import { textOptions } from './terminal.ts';

export interface CommandOptions {
  readonly format: string | null;
  readonly output: string | null;
  readonly failOn: string | null;
  readonly debug: boolean;
}

/** Nothing to object to, something to object to, could not check. */
export type Status = 0 | 1 | 2;

interface Run {
  written: boolean;
  readonly writer: Writer;
  readonly sink: Sink;
  readonly gate: Gate;
  readonly bar: ProgressBar;
  readonly debug: boolean;
}

/** @throws what stopped it, before anything was written to the output file. */
export async function runOperation(
  operation: Operation,
  given: Arguments,
  options: CommandOptions,
  signal: AbortSignal,
): Promise<Status> {
  const format = formatOf(options.format, options.output, operation.answers);
  const gate = gateOf(options.failOn);
  const look = textOptions(options.output === null ? process.stdout : {}, process.env);
  const bar = progressBar(process.stderr, () => performance.now());
  const sink = options.output === null ? streamSink(process.stdout) : await fileSink(options.output);
  const run: Run = {
    written: false,
    writer: writerFor(operation.answers, format, look, gate),
    sink,
    gate,
    bar,
    debug: options.debug,
  };
  const context: OperationContext = {
    signal,
    onProgress: (progress) => bar.update(progress),
    readInput: readStandardInput,
    outputPath: options.output,
  };
  try {
    const status = await outcomesOf(operation.run(given, context), run);
    await write(run, await run.writer.end());
    if (operation.isServer !== true) signal.throwIfAborted();
    // Where nothing could be checked, nothing is put in the place of what was there.
    if (status !== 2 || run.written) await sink.commit();
    return status;
  } finally {
    bar.clear();
    await sink.discard();
  }
}

async function outcomesOf(outcomes: AsyncIterable<Outcome>, run: Run): Promise<Status> {
  let hasFailed = false;
  let isObjected = false;
  for await (const outcome of outcomes) {
    if (outcome.kind === 'failure') {
      hasFailed = true;
      complain(faultText(outcome.error, run.debug), run.bar);
    } else if (outcome.kind === 'problem') {
      const { path, message } = outcome.problem;
      complain(`recte: ${path === undefined || message.includes(path) ? '' : `${path}: `}${message}`, run.bar);
    } else {
      if (outcome.kind === 'report') {
        isObjected ||= outcome.checked.report.findings.some((finding) => objectsTo(run.gate, finding));
      }
      await write(run, await run.writer.take(outcome));
    }
  }
  if (hasFailed) return 2;
  return isObjected ? 1 : 0;
}

async function write(run: Run, text: string): Promise<void> {
  if (text === '') return;
  run.written = true;
  run.bar.clear();
  await run.sink.write(text);
}

function complain(line: string, bar: ProgressBar): void {
  bar.clear();
  process.stderr.write(`${line}\n`);
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) {
    chunks.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
  }
  return Buffer.concat(chunks);
}
