/** Runs one operation for the command line: outcomes to the output, problems and faults to standard error, a status. */

import type { Arguments } from '../arguments.ts';
import type { Operation, OperationContext, Outcome } from '../operation.ts';
import { faultText } from './faults.ts';
import { formatOf, type Writer, writerFor } from './formats.ts';
import { gateOf } from './gate.ts';
import type { CommandOptions, Plan } from './plan.ts';
import { type ProgressBar, progressBar } from './progress.ts';
import { fileSink, type Sink, streamSink } from './sink.ts';
import { textOptions } from './terminal.ts';

/** Nothing to object to, something to object to, could not check. */
export type Status = 0 | 1 | 2;

interface Run {
  written: boolean;
  readonly writer: Writer;
  readonly sink: Sink;
  readonly plan: Plan | null;
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
  if (operation.answers !== 'reports') return runOnce(operation, given, null, options, signal);
  const { planOf } = await import('./plan.ts');
  const plan = await planOf(given, options);
  if (!options.watch) return runOnce(operation, plan.given, plan, options, signal);
  const { watching } = await import('./watch.ts');
  const changes = await watching(plan.paths, options.output);
  try {
    let status = await runAgain(operation, given, options, signal);
    while (!signal.aborted) {
      await changes.next(signal);
      if (!signal.aborted) status = await runAgain(operation, given, options, signal);
    }
    return status;
  } finally {
    changes.close();
  }
}

/** What hinders one run says so, and the next may do better. */
async function runAgain(
  operation: Operation,
  given: Arguments,
  options: CommandOptions,
  signal: AbortSignal,
): Promise<Status> {
  let status: Status = 2;
  try {
    const { planOf } = await import('./plan.ts');
    const plan = await planOf(given, options);
    status = await runOnce(operation, plan.given, plan, options, signal);
  } catch (error) {
    if (signal.aborted) return status;
    process.stderr.write(`${faultText(error, options.debug)}\n`);
  }
  process.stderr.write('recte: waiting for changes (Ctrl-C ends it)\n');
  return status;
}

async function runOnce(
  operation: Operation,
  given: Arguments,
  plan: Plan | null,
  options: CommandOptions,
  signal: AbortSignal,
): Promise<Status> {
  const format = formatOf(options.format, options.output, operation.answers);
  const gate = plan?.gate ?? gateOf(null);
  const look = textOptions(options.output === null ? process.stdout : {}, process.env);
  const bar = progressBar(process.stderr, () => performance.now());
  const sink = options.output === null ? streamSink(process.stdout) : await fileSink(options.output);
  const isNothing = plan?.isChosen === true && given.texts('document').length === 0;
  const run: Run = {
    written: false,
    writer: writerFor(operation.answers, format, look, {
      gate,
      severities: plan?.severities ?? {},
      mayBeEmpty: isNothing,
    }),
    sink,
    plan,
    bar,
    debug: options.debug,
  };
  const context: OperationContext = {
    signal,
    onProgress: (progress) => bar.update(progress),
    readInput: readStandardInput,
    outputPath: options.output,
  };
  if (plan !== null && plan.note !== null) complain(`recte: ${plan.note}`, bar);
  try {
    const outcomes = isNothing ? [ASKED_FOR_SEVERAL] : operation.run(given, context);
    const status = await outcomesOf(outcomes, run);
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

const ASKED_FOR_SEVERAL: Outcome = { kind: 'asked', areMany: true };

async function outcomesOf(outcomes: AsyncIterable<Outcome> | Iterable<Outcome>, run: Run): Promise<Status> {
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
      const told = await withSettings(outcome, run.plan);
      if (told.kind === 'report' && run.plan !== null) {
        isObjected ||= told.checked.report.findings.some(run.plan.gate.objectsTo);
      }
      await write(run, await run.writer.take(told));
    }
  }
  if (hasFailed) return 2;
  return isObjected ? 1 : 0;
}

async function withSettings(outcome: Outcome, plan: Plan | null): Promise<Outcome> {
  if (plan === null) return outcome;
  if (outcome.kind === 'asked') return { ...outcome, areMany: outcome.areMany || plan.isChosen };
  if (outcome.kind !== 'report') return outcome;
  return { ...outcome, checked: await plan.withIgnored(outcome.checked) };
}

/** Pieces are written together up to about so many code units. */
const WRITTEN_TOGETHER = 1 << 16;

async function write(run: Run, pieces: Iterable<string>): Promise<void> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < WRITTEN_TOGETHER) continue;
    await writeText(run, text);
    text = '';
  }
  if (text !== '') await writeText(run, text);
}

async function writeText(run: Run, text: string): Promise<void> {
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
