/** How a fault is said on standard error: in one line, with the way out. */

import { RecteError } from '../../errors.ts';
import { printable } from '../../report/printable.ts';

/** "recte: no such file: a.txt. Look at the path." Without a line end; the stack behind it when `debug` asks. */
export function faultText(error: unknown, debug: boolean): string {
  const line =
    error instanceof RecteError
      ? `recte: ${sentence(error.message)} ${error.hint}`
      : `recte: unexpected fault: ${sentence(error instanceof Error ? error.message : String(error))} ` +
        `Run it again with --debug for the details, and report it.`;
  const shown = printable(line).trim();
  return debug && error instanceof Error ? `${shown}\n${stackOf(error)}` : shown;
}

function sentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}

function stackOf(error: Error): string {
  const cause = error.cause instanceof Error ? `\ncaused by ${stackOf(error.cause)}` : '';
  return `${error.stack ?? error.message}${cause}`;
}
