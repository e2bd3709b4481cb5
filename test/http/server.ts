/** A server of one test's own, on loopback, with a folder that is gone afterwards. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Pages } from '../../src/apps/http/pages.ts';
import { type DeskServer, type ServeOptions, startServer } from '../../src/apps/http/serve.ts';
import { OPERATIONS } from '../../src/apps/operations.ts';

export const SOURCES: Readonly<Record<string, string>> = {
  'address.txt':
    'The ferry will sail at dawn, unless the ice has closed the sound by then. ' +
    'I did not ask for a second boat, and I shall not ask for one this winter. ' +
    'Whoever wants to cross after dark may row, as our grandmothers rowed before us.\n',
  'minutes.txt':
    'The harbour master reported that seven lamps had been lit on the north quay since October, ' +
    'and that the eighth would follow when the glazier had recovered.\n',
  'sources.csl.json': JSON.stringify([
    {
      id: 'address',
      type: 'speech',
      title: 'Address at the Ferry Steps',
      author: [{ family: 'Okonjo', given: 'Maren' }],
      issued: { 'date-parts': [[2030, 11, 2]] },
      file: 'address.txt',
    },
    { id: 'minutes', type: 'report', title: 'Minutes of the Quay Board', file: 'minutes.txt' },
  ]),
};

export const ARTICLE = [
  '# Winter timetable\n',
  'Maren Okonjo said: “Whoever wants to cross after dark may row, as our grandmothers rowed before us.”\n',
  'She went on: “I did ask for a second boat, and I shall not ask for one this winter.”\n',
  'The board heard that “nine geese had been counted on the south quay since Tuesday”.\n',
].join('\n');

export interface Answer<T> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
}

export interface Asked {
  readonly body?: object | string | Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface TestServer {
  readonly folder: string;
  readonly address: string;
  readonly unexpected: readonly unknown[];
  ask<T>(method: string, path: string, asked?: Asked): Promise<Answer<T>>;
  /** The objects of an answer in lines. */
  lines<T>(method: string, path: string, asked?: Asked): Promise<readonly T[]>;
  /** Closes it, and opens another on the same folder. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

const PAGE = '<!doctype html><title>Recte</title>';
const PAGES: Pages = new Map([
  ['/', { type: 'text/html; charset=utf-8', bytes: new TextEncoder().encode(PAGE), isLasting: false }],
]);

export async function testServer(options: Partial<ServeOptions> = {}): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'recte-http-'));
  put(folder, 'outside.txt', 'Nobody may read this.\n');
  put(folder, 'root/article.md', ARTICLE);
  for (const [name, content] of Object.entries(SOURCES)) put(folder, `root/sources/${name}`, content);
  const unexpected: unknown[] = [];
  const start = (): Promise<DeskServer> =>
    startServer({
      operations: OPERATIONS,
      host: '127.0.0.1',
      port: 0,
      deskDirectory: join(folder, 'desk'),
      libraryDirectory: null,
      roots: [join(folder, 'root')],
      tokensPath: null,
      origins: [],
      onUnexpected: (error) => unexpected.push(error),
      pages: PAGES,
      ...options,
    });
  let server = await start();
  const fetched = (method: string, path: string, { body, headers = {} }: Asked = {}): Promise<Response> =>
    fetch(`${server.address}${path}`, {
      method,
      headers: {
        ...(body === undefined
          ? {}
          : { 'content-type': isRaw(body) ? 'application/octet-stream' : 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isRaw(body) ? body : JSON.stringify(body) }),
    });
  return {
    folder,
    get address() {
      return server.address;
    },
    unexpected,
    async ask<T>(method: string, path: string, asked?: Asked) {
      const response = await fetched(method, path, asked);
      const text = await response.text();
      const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
      const { status, headers } = response;
      const answer: Answer<unknown> = { status, body: isJson ? JSON.parse(text) : text, headers };
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a test says what it expects
      return answer as Answer<T>;
    },
    async lines<T>(method: string, path: string, asked?: Asked) {
      const response = await fetched(method, path, asked);
      const text = await response.text();
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
      return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as T]));
    },
    async restart() {
      await server.close();
      server = await start();
    },
    async close() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function isRaw(body: object | string): body is string | Uint8Array<ArrayBuffer> {
  return typeof body === 'string' || body instanceof Uint8Array;
}

export function put(folder: string, name: string, content: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}
