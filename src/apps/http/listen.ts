/** Where a server listens. */

import { once } from 'node:events';
import type { Server } from 'node:http';
import { isIP } from 'node:net';
import { RecteError } from '../../errors.ts';

const LAST_PORT = 65_535;

/** On the port that was asked for; else on the usual one or, where that is taken, on any. @throws RecteError */
export async function listen(server: Server, host: string, port: number | null, usual: number): Promise<void> {
  const on = async (wanted: number): Promise<void> => {
    server.listen(wanted, host);
    await once(server, 'listening');
  };
  if (port !== null && port > LAST_PORT) {
    throw new RecteError('bad-option', `--port ${port} is no port`, `Give one from 1 to ${LAST_PORT}.`);
  }
  try {
    try {
      await on(port ?? usual);
    } catch (error) {
      if (port !== null || !isTaken(error)) throw error;
      await on(0);
    }
  } catch (error) {
    const why = isTaken(error)
      ? 'something else listens there'
      : error instanceof Error
        ? error.message
        : 'unknown fault';
    throw new RecteError(
      'output-failed',
      `cannot listen on ${host}${port === null ? '' : `, port ${port}`}: ${why}`,
      'Give another with --port N or --listen ADDRESS.',
      { cause: error },
    );
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/** With a slash behind it. */
export function addressOf(server: Server, host: string): string {
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return `http://${isIP(host) === 6 ? `[${host}]` : host}:${port}/`;
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}
