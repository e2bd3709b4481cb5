#!/usr/bin/env node
/** Where the command `recte` begins. */

import { CommanderError } from 'commander';
import { programOf } from './program.ts';

const INTERRUPTED = 130;

const interruption = new AbortController();
process.once('SIGINT', () => {
  interruption.abort();
  // Whoever asks twice does not want to wait.
  process.once('SIGINT', () => process.exit(INTERRUPTED));
});
// A reader that has seen enough, such as `head`, is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    throw error;
  });
}

const program = programOf((status) => {
  process.exitCode = status;
}, interruption.signal);

try {
  await withExitOverride(program).parseAsync();
} catch (error) {
  process.exitCode = await statusOf(error);
}

/** Faults in how the command was written end with status 2, like every other reason not to have checked. */
function withExitOverride(command: typeof program): typeof program {
  command.exitOverride();
  for (const each of command.commands) withExitOverride(each);
  return command;
}

async function statusOf(error: unknown): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (interruption.signal.aborted) {
    process.stderr.write('recte: interrupted\n');
    return INTERRUPTED;
  }
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return 0;
  const { faultText } = await import('./faults.ts');
  process.stderr.write(`${faultText(error, process.argv.includes('--debug'))}\n`);
  return 2;
}
