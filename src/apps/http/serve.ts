/** `recte serve`: the review desk, on this machine or, behind tokens, for several people. */

import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { homedir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { RecteError } from '../../errors.ts';
import { createLibrary, openLibrary } from '../../library/index.ts';
import type { Arguments } from '../arguments.ts';
import type { Operation, OperationContext, Outcome } from '../operation.ts';
import { openAccess, readTokens, tokenAccess } from './access.ts';
import { apiOf } from './api.ts';
import { Desk } from './desk.ts';
import { addressOf, isLoopback, listen } from './listen.ts';
import { type Pages, readPages } from './pages.ts';
import { DeskStore } from './store.ts';

const PORT = 7373;
const LOOPBACK = '127.0.0.1';

/** How long a client may take to say what it wants, and to send it. */
export interface Patience {
  readonly headersMs: number;
  readonly requestMs: number;
}

const PATIENCE: Patience = { headersMs: 15_000, requestMs: 300_000 };

export interface DeskServer {
  /** Where it is to be found, with a slash behind it. */
  readonly address: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  readonly operations: readonly Operation[];
  readonly host: string;
  /** Null for the usual one, or any that is free; 0 for any that is free. */
  readonly port: number | null;
  readonly deskDirectory: string;
  /** Null for one of the desk's own, which is made when it is not there. */
  readonly libraryDirectory: string | null;
  readonly roots: readonly string[];
  readonly tokensPath: string | null;
  readonly origins: readonly string[];
  readonly onUnexpected: (error: unknown) => void;
  readonly pages?: Pages;
  readonly patience?: Patience;
}

export async function* serve(
  given: Arguments,
  context: OperationContext,
  operations: readonly Operation[],
): AsyncGenerator<Outcome> {
  const roots = given.texts('root');
  const server = await startServer({
    operations,
    host: given.text('listen') ?? LOOPBACK,
    port: given.count('port'),
    deskDirectory: resolve(given.text('desk') ?? join(dataRoot(), 'desk')),
    libraryDirectory: given.text('library'),
    roots: (roots.length === 0 ? ['.'] : roots).map((root) => resolve(root)),
    tokensPath: given.text('tokens'),
    origins: given.texts('origin'),
    onUnexpected: (error) => {
      process.stderr.write(
        `recte: unexpected fault: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
      );
    },
  });
  try {
    yield { kind: 'done', message: `The desk is open at ${server.address} (Ctrl-C closes it)` };
    if (!context.signal.aborted) await once(context.signal, 'abort');
  } finally {
    await server.close();
  }
}

/** @throws RecteError when it cannot listen there, or is not allowed to without tokens. */
export async function startServer(options: ServeOptions): Promise<DeskServer> {
  const { host, tokensPath, deskDirectory } = options;
  if (!isLoopback(host) && tokensPath === null) {
    throw new RecteError(
      'bad-option',
      `others could come in at ${host}`,
      'Say who may, with --tokens FILE, or leave --listen away.',
    );
  }
  for (const root of options.roots) {
    if (!isFolder(root)) throw new RecteError('no-such-file', `--root ${root} is no folder`, 'Look at the path.');
  }
  const access = tokensPath === null ? openAccess() : tokenAccess(readTokens(tokensPath));
  const origins = options.origins.map(originOf);
  const pages = options.pages ?? readPages();
  const store = DeskStore.open(deskDirectory);
  try {
    const libraryDirectory = options.libraryDirectory ?? join(deskDirectory, 'library');
    if (options.libraryDirectory === null && !existsSync(libraryDirectory)) await createLibrary(libraryDirectory);
    // What is wrong with it is told now, not when the first document is checked.
    await (await openLibrary(libraryDirectory)).close();
    const desk = new Desk(store, { libraryDirectory, now: () => new Date().toISOString() });
    const api = apiOf({
      operations: options.operations,
      desk,
      access,
      libraryDirectory,
      uploadDirectory: join(deskDirectory, 'sources'),
      roots: options.roots,
      origins,
      userName: userInfo().username,
      pages,
      onUnexpected: options.onUnexpected,
    });
    const { headersMs, requestMs } = options.patience ?? PATIENCE;
    const server = createServer(
      {
        headersTimeout: headersMs,
        requestTimeout: requestMs,
        connectionsCheckingInterval: Math.min(5000, headersMs),
        maxHeaderSize: 16 * 1024,
      },
      getRequestListener(api.fetch),
    );
    await listen(server, host, options.port, PORT);
    return {
      address: addressOf(server, host),
      async close() {
        server.close();
        server.closeAllConnections();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function originOf(url: string): string {
  try {
    const { origin, protocol } = new URL(url);
    if (protocol === 'https:' || protocol === 'http:') return origin;
  } catch {
    // Said below.
  }
  throw new RecteError('bad-option', `--origin ${url} is no address`, 'Write it as https://desk.example.org.');
}

/** Where the platform keeps what programs keep for their user; `RECTE_DATA` names another place. */
function dataRoot(environment: NodeJS.ProcessEnv = process.env, platform: string = process.platform): string {
  const own = environment['RECTE_DATA'];
  if (own !== undefined && own !== '') return resolve(own);
  const xdg = environment['XDG_DATA_HOME'];
  if (xdg !== undefined && xdg !== '') return join(resolve(xdg), 'recte');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'recte');
  if (platform === 'win32') return join(environment['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'recte');
  return join(homedir(), '.local', 'share', 'recte');
}
