/** The MCP server as an agent's client meets it: the built program on standard input and output, and over HTTP, old protocol and new. */

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HeldSources } from '../../src/apps/mcp/held-sources.ts';
import { type McpHttpServer, startMcpHttp } from '../../src/apps/mcp/serve.ts';
import { inside, listOf, numberOf, textOf } from '../report/inside.ts';

const MAIN = resolve(import.meta.dirname, '../../dist/bin/recte.js');
const SCHEMA_PATH = resolve(import.meta.dirname, '../../docs/report.schema.json');

const SPEECH =
  'The ferry will sail at dawn, unless the ice has closed the sound by then. ' +
  'I did not ask for a second boat, and I shall not ask for one this winter. ' +
  'Whoever wants to cross after dark may row, as our grandmothers rowed before us.\n';
const ARTICLE =
  'Maren Okonjo said: “I did ask for a second boat, and I shall not ask for one this winter.”\n\n' +
  'She added: “Whoever wants to cross after dark may row, as our grandmothers rowed before us.”\n';

let folder = '';

function put(path: string, content: string): string {
  const full = join(folder, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, content);
  return full;
}

beforeAll(() => {
  if (!existsSync(MAIN)) throw new Error('the program is not built: npm run build');
  folder = mkdtempSync(join(tmpdir(), 'recte-mcp-'));
  put('work/speeches/ferry.txt', SPEECH);
  put(
    'work/more/lamps.txt',
    'Seven lamps had been lit on the north quay since October, and nobody had counted them.\n',
  );
  put('work/article.md', ARTICLE);
  put('outside/secret.txt', 'Nobody may read this, whoever asks and however politely.\n');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Called {
  readonly isError: boolean;
  readonly text: string;
  readonly structured: unknown;
}

async function call(client: Client, name: string, given: Record<string, unknown>): Promise<Called> {
  const result: unknown = await client.callTool({ name, arguments: given });
  return {
    isError: inside(result, 'isError') === true,
    text: textOf(inside(result, 'content', 0, 'text')),
    structured: inside(result, 'structuredContent'),
  };
}

/** Answered as a fault, with words that say the way out. */
function refused(answer: Called, words: string): void {
  expect(answer.isError).toBe(true);
  expect(answer.text).toContain(words);
}

const INFO = { name: 'a test', version: '1' };

async function overStdio(args: readonly string[], roots: readonly string[] | null = null): Promise<Client> {
  const client = new Client(INFO, { capabilities: roots === null ? {} : { roots: {} } });
  if (roots !== null) {
    client.setRequestHandler('roots/list', () => ({
      roots: roots.map((path) => ({ uri: pathToFileURL(path).href, name: path })),
    }));
  }
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [MAIN, 'mcp', ...args],
      cwd: join(folder, 'work'),
      env: { RECTE_CACHE: join(folder, 'cache'), PATH: process.env['PATH'] ?? '' },
    }),
  );
  return client;
}

describe('on standard input and output', () => {
  test('an agent checks a text, looks the words up, and reads around the place', async () => {
    const client = await overStdio(['--sources', 'speeches']);
    try {
      const { tools } = await client.listTools();
      expect(tools.map(({ name }) => name)).toEqual([
        'check_text',
        'find_words',
        'show_passage',
        'list_sources',
        'add_sources',
      ]);
      const checked = await call(client, 'check_text', { text: ARTICLE });
      expect(listOf(inside(checked.structured, 'findings'))).toHaveLength(1);
      expect(inside(checked.structured, 'findings', 0, 'verdict', 'wording')).toBe('altered');
      expect(inside(checked.structured, 'findings', 0, 'variants', 0, 'lemma', 'words')).toBe('not');
      expect(checked.text).toContain('In all: 2 quotations');

      const words = textOf(inside(checked.structured, 'findings', 0, 'quotation', 'words'));
      const found = await call(client, 'find_words', { words });
      const witness = textOf(inside(found.structured, 'passages', 0, 'witness'));
      expect(witness).toBe('ferry.txt');

      const start = numberOf(inside(found.structured, 'passages', 0, 'span', 'start'));
      const end = numberOf(inside(found.structured, 'passages', 0, 'span', 'end'));
      const shown = await call(client, 'show_passage', { witness, start, end, context: 30 });
      expect(textOf(inside(shown.structured, 'text'))).toContain('I did not ask for a second boat');
      expect(inside(shown.structured, 'span', 'start')).toBe(start - 30);
    } finally {
      await client.close();
    }
  });

  test('the report and each page of it follow the published schema', async () => {
    const client = await overStdio(['--sources', 'speeches']);
    const validate = new Ajv2020().compile(JSON.parse(readFileSync(SCHEMA_PATH, 'utf8')));
    try {
      const quotations = Array.from(
        { length: 7 },
        (_, k) => `He wrote: “Goose ${k} was seen on the customs house roof.”`,
      );
      const text = `${ARTICLE}\n${quotations.join('\n\n')}\n`;
      const ids: unknown[] = [];
      let cursor: unknown = null;
      do {
        const given = { text, limit: 3, ...(cursor === null ? {} : { cursor }) };
        const { structured } = await call(client, 'check_text', given);
        expect(validate(structured), JSON.stringify(validate.errors)).toBe(true);
        const findings = listOf(inside(structured, 'findings'));
        expect(findings.length).toBeLessThanOrEqual(3);
        ids.push(...findings.map((each) => inside(each, 'id')));
        cursor = inside(structured, 'page', 'next');
      } while (cursor !== null);
      expect(new Set(ids).size).toBe(8);
    } finally {
      await client.close();
    }
  });

  test('texts that come with the question are checked by the ids that the text cites', async () => {
    const client = await overStdio([]);
    try {
      const { structured } = await call(client, 'check_text', {
        text: 'It says so: “I did not ask for a second boat” [1].',
        sources: [
          { id: '1', text: 'The lamps were lit.' },
          { id: '2', text: SPEECH },
        ],
        show: 'all',
      });
      expect(inside(structured, 'findings', 0, 'verdict')).toMatchObject({
        wording: 'verbatim',
        attribution: 'contradicted',
      });
    } finally {
      await client.close();
    }
  });

  test('without sources it says how to get some, and then has them', async () => {
    const client = await overStdio([]);
    try {
      const none = await call(client, 'find_words', { words: 'I did not ask for a second boat' });
      refused(none, 'add_sources');
      const added = await call(client, 'add_sources', { paths: ['speeches'] });
      expect(added.structured).toMatchObject({ added: 1, updated: 0, ids: ['ferry.txt'] });
      const more = await call(client, 'add_sources', { paths: ['more'] });
      expect(more.structured).toMatchObject({ added: 1, updated: 0 });
      put(
        'work/more/lamps.txt',
        'Eight lamps had been lit on the north quay since October, and everybody counted them.\n',
      );
      const again = await call(client, 'add_sources', { paths: ['more'] });
      expect(again.structured).toMatchObject({ added: 0, updated: 1 });
      const listed = await call(client, 'list_sources', { limit: 1 });
      expect(listed.structured).toMatchObject({ page: { from: 0, total: 2, next: '1' } });
      const found = await call(client, 'find_words', { words: 'Eight lamps had been lit on the north quay' });
      expect(listOf(inside(found.structured, 'passages'))).toHaveLength(1);
    } finally {
      await client.close();
    }
  });

  test('nothing outside the folders it was given is read', async () => {
    const client = await overStdio(['--sources', 'speeches']);
    try {
      for (const path of [
        join(folder, 'outside/secret.txt'),
        '../outside/secret.txt',
        '/etc/hostname',
        'not-there.txt',
      ]) {
        const answer = await call(client, 'check_text', { path });
        expect(answer.isError, path).toBe(true);
        expect(answer.text).toContain('no such file in the folders');
        expect((await call(client, 'add_sources', { paths: [path] })).isError, path).toBe(true);
      }
      expect((await call(client, 'check_text', { path: 'article.md' })).isError).toBe(false);
    } finally {
      await client.close();
    }
  });

  test('nothing outside the roots of a client that has some is read', async () => {
    const client = await overStdio(['--sources', 'speeches'], [join(folder, 'work/more')]);
    try {
      const answer = await call(client, 'check_text', { path: 'article.md' });
      refused(answer, 'roots of this client');
      expect((await call(client, 'add_sources', { paths: ['more'] })).isError).toBe(false);
    } finally {
      await client.close();
    }
  });

  test('what is asked wrongly is answered with what is wanted', async () => {
    const client = await overStdio(['--sources', 'speeches']);
    try {
      const both = await call(client, 'check_text', {});
      refused(both, 'one of text and path');
      const cursor = await call(client, 'check_text', { text: ARTICLE, cursor: 'second page' });
      refused(cursor, 'is no cursor');
      const witness = await call(client, 'show_passage', { witness: 'nobody', start: 0 });
      refused(witness, 'list_sources');
      const beyond = await call(client, 'show_passage', { witness: 'ferry.txt', start: 1_000_000 });
      expect(beyond.isError).toBe(false);
    } finally {
      await client.close();
    }
  });
});

describe('over HTTP', () => {
  const unexpected: unknown[] = [];
  let server: McpHttpServer;
  let held: HeldSources;

  beforeAll(async () => {
    held = new HeldSources({ directory: null, paths: [join(folder, 'work/speeches')] });
    const settings = { held, roots: [join(folder, 'work')], onUnexpected: (error: unknown) => unexpected.push(error) };
    server = await startMcpHttp(settings, { host: '127.0.0.1', port: 0 });
  });

  afterAll(async () => {
    await server.close();
    await held.close();
    expect(unexpected).toEqual([]);
  });

  test.each(['legacy', 'auto'] as const)('the same tools answer, protocol %s', async (mode) => {
    const client = new Client(INFO, { versionNegotiation: { mode } });
    await client.connect(new StreamableHTTPClientTransport(new URL(server.address)));
    try {
      const { structured } = await call(client, 'check_text', { path: 'article.md', show: 'all' });
      expect(listOf(inside(structured, 'findings'))).toHaveLength(2);
      const several = await Promise.all(
        Array.from({ length: 5 }, () => call(client, 'find_words', { words: 'the ice has closed the sound' })),
      );
      expect(several.every(({ isError }) => !isError)).toBe(true);
    } finally {
      await client.close();
    }
  });

  test('the roots of a client of the new protocol hold as well', async () => {
    const client = new Client(INFO, { capabilities: { roots: {} }, versionNegotiation: { mode: 'auto' } });
    client.setRequestHandler('roots/list', () => ({
      roots: [{ uri: pathToFileURL(join(folder, 'work/more')).href }],
    }));
    await client.connect(new StreamableHTTPClientTransport(new URL(server.address)));
    try {
      const answer = await call(client, 'check_text', { path: 'article.md' });
      refused(answer, 'roots of this client');
    } finally {
      await client.close();
    }
  });

  test('a page of another site is refused', async () => {
    const ask = (headers: Record<string, string>): Promise<Response> =>
      fetch(server.address, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers },
        body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' }),
      });
    expect((await ask({ origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await ask({})).status).toBe(200);
  });

  test('others than this machine are not served', async () => {
    const settings = { held, roots: [folder], onUnexpected: () => {} };
    await expect(startMcpHttp(settings, { host: '0.0.0.0', port: 0 })).rejects.toThrow('others could come in');
  });
});
