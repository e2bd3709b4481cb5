/** `recte mcp`: the MCP server on standard input and output, or over HTTP on this machine. */

import { once } from 'node:events';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { createMcpHandler } from '@modelcontextprotocol/server';
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import { Hono } from 'hono';
import { RecteError } from '../../errors.ts';
import type { Arguments } from '../arguments.ts';
import { guard } from '../http/guard.ts';
import { addressOf, isLoopback, listen } from '../http/listen.ts';
import type { OperationContext, Outcome } from '../operation.ts';
import { HeldSources } from './held-sources.ts';
import { type McpSettings, mcpServers } from './server.ts';

const LOOPBACK = '127.0.0.1';
const PORT = 7374;
const MAX_BODY_BYTES = 8 * 1024 * 1024;
const HEADERS_TIMEOUT_MS = 15_000;

export async function* serveMcp(given: Arguments, context: OperationContext): AsyncGenerator<Outcome> {
  const directory = given.text('library');
  const paths = given.texts('sources');
  if (directory !== null && paths.length > 0) {
    throw new RecteError('bad-option', '--sources and --library are both given', 'Give one of them.');
  }
  const roots = given.texts('root');
  const settings: McpSettings = {
    held: new HeldSources({ directory, paths }),
    roots: (roots.length === 0 ? ['.'] : roots).map((root) => resolve(root)),
    onUnexpected: (error) => {
      const shown = error instanceof Error ? (error.stack ?? error.message) : String(error);
      process.stderr.write(`recte: unexpected fault: ${shown}\n`);
    },
  };
  try {
    // What is wrong with the sources is said now, where somebody looks.
    if (directory !== null || paths.length > 0) await settings.held.use(async () => {});
    if (given.flag('http') || given.count('port') !== null) yield* overHttp(settings, given, context);
    else await overStdio(settings, context.signal);
  } finally {
    await settings.held.close();
  }
}

/** Until the other side closes its end, or it is interrupted. */
async function overStdio(settings: McpSettings, signal: AbortSignal): Promise<void> {
  const transport = new StdioServerTransport();
  const handle = serveStdio(mcpServers(settings), { transport, onerror: settings.onUnexpected });
  const ended = once(process.stdin, 'end', { signal }).catch(() => {});
  const closed = once(process.stdin, 'close', { signal }).catch(() => {});
  await Promise.race([ended, closed]);
  await handle.close();
}

async function* overHttp(
  settings: McpSettings,
  given: Arguments,
  { signal }: OperationContext,
): AsyncGenerator<Outcome> {
  const server = await startMcpHttp(settings, { host: given.text('listen') ?? LOOPBACK, port: given.count('port') });
  try {
    yield { kind: 'done', message: `MCP is served at ${server.address} (Ctrl-C ends it)` };
    if (!signal.aborted) await once(signal, 'abort');
  } finally {
    await server.close();
  }
}

export interface McpHttpServer {
  readonly address: string;
  close(): Promise<void>;
}

/** @throws RecteError when it cannot listen there, or others could come in. */
export async function startMcpHttp(
  settings: McpSettings,
  { host, port }: { readonly host: string; readonly port: number | null },
): Promise<McpHttpServer> {
  if (!isLoopback(host)) {
    throw new RecteError(
      'bad-option',
      `others could come in at ${host}`,
      'Leave --listen away, and put a proxy that knows who may come in before it.',
    );
  }
  const handler = createMcpHandler(mcpServers(settings), {
    maxRequestBodySize: MAX_BODY_BYTES,
    onerror: settings.onUnexpected,
  });
  const app = new Hono();
  app.use(guard({ origins: [] }));
  app.all('/mcp', (context) => handler.fetch(context.req.raw));
  const server = createServer({ headersTimeout: HEADERS_TIMEOUT_MS }, getRequestListener(app.fetch));
  await listen(server, host, port, PORT);
  return {
    address: `${addressOf(server, host)}mcp`,
    async close() {
      await handler.close();
      server.close();
      server.closeAllConnections();
    },
  };
}
