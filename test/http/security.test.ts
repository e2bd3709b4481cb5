/** What others may try: other pages, other names, other paths, other people, too much, too slowly. */

import { symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linesResponse } from '../../src/apps/http/lines.ts';
import { MAX_FILE_BYTES } from '../../src/read/extract.ts';
import { put, type TestServer, testServer } from './server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await testServer();
});

afterAll(async () => {
  expect(server.unexpected).toEqual([]);
  await server.close();
});

function portOf({ address }: TestServer): number {
  return Number(new URL(address).port);
}

/** Sends bytes as they are; answers all that comes back until the other side closes. */
function raw(at: TestServer, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(portOf(at), '127.0.0.1', () => socket.write(request));
    let answer = '';
    socket.setEncoding('utf8');
    socket.on('data', (data: string) => {
      answer += data;
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', (error: NodeJS.ErrnoException) => {
      // It may close before it has read all that was sent.
      if (error.code !== 'ECONNRESET') reject(error);
    });
  });
}

function statusOf(answer: string): number {
  return Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0);
}

async function withHeaders(headers: Readonly<Record<string, string>>, path = '/api/documents', method = 'GET') {
  const lines = Object.entries({ Host: `127.0.0.1:${portOf(server)}`, Connection: 'close', ...headers });
  return statusOf(
    await raw(
      server,
      `${method} ${path} HTTP/1.1\r\n${lines.map(([k, v]) => `${k}: ${v}\r\n`).join('')}Content-Length: 0\r\n\r\n`,
    ),
  );
}

describe('other pages', () => {
  test.each(['evil.example', 'evil.example:7373', 'localhost.evil.example', '127.0.0.1.evil.example', ''])(
    'a name that points here is not answered: %j',
    async (host) => {
      expect(await withHeaders({ Host: host })).toBeGreaterThanOrEqual(400);
    },
  );

  test.each(['127.0.0.1:1', 'localhost', '[::1]:80'])('a numeric address or localhost is: %j', async (host) => {
    expect(await withHeaders({ Host: host })).toBe(200);
  });

  test.each(['https://evil.example', 'null', 'http://localhost:1', 'http://127.0.0.1'])(
    'nothing comes in from the origin %j',
    async (origin) => {
      expect(await withHeaders({ Origin: origin }, '/api/documents?name=x', 'POST')).toBe(403);
      expect(await withHeaders({ Origin: origin })).toBe(403);
    },
  );

  test('what a browser says to come from another site is refused, but for a visit', async () => {
    expect(await withHeaders({ 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' })).toBe(403);
    expect(await withHeaders({ 'Sec-Fetch-Site': 'same-site', 'Sec-Fetch-Mode': 'cors' })).toBe(403);
    expect(await withHeaders({ 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' }, '/api/session')).toBe(
      403,
    );
    expect(await withHeaders({ 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' }, '/')).toBe(200);
    expect(await withHeaders({ 'Sec-Fetch-Site': 'same-origin', 'Sec-Fetch-Mode': 'cors' })).toBe(200);
  });

  test('every answer forbids scripts of others, framing and guessing of types', async () => {
    for (const path of ['', 'api/session', 'nowhere', 'api/nowhere']) {
      const { headers } = await server.ask('GET', path);
      const policy = headers.get('content-security-policy')!;
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });
});

describe('paths', () => {
  test.each([
    '../outside.txt',
    '../../../../../../etc/passwd',
    '/etc/passwd',
    'root/../../outside.txt',
    'link-out.txt',
    'folder-out/outside.txt',
    'nothing.txt',
    'article.md\0.txt',
    'sources/../../desk/desk.mdb',
  ])('%j cannot be opened', async (path) => {
    const root = join(server.folder, 'root');
    try {
      symlinkSync(join(server.folder, 'outside.txt'), join(root, 'link-out.txt'));
      symlinkSync(server.folder, join(root, 'folder-out'));
    } catch {
      // They are there already.
    }
    const { status, body } = await server.ask<{ message: string }>('POST', 'api/documents/open', { body: { path } });
    expect(status).toBe(404);
    expect(body.message).toBe('there is no such file in the folders that may be opened');
    for (const operation of ['check', 'detect']) {
      const answer = await server.ask('POST', `api/operations/${operation}`, { body: { document: [path] } });
      expect(answer.status).toBe(404);
    }
    expect((await server.ask('POST', 'api/operations/library-add', { body: { path: [path] } })).status).toBe(404);
  });

  test.each(['../package.json', '..%2f..%2fpackage.json', 'assets/../../desk.mdb', '%2e%2e/desk.mdb', '.git/config'])(
    'no file but the pages is served: %j',
    async (path) => {
      const answer = await raw(server, `GET /${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
      expect(statusOf(answer)).toBe(404);
    },
  );

  test('the name of an uploaded source stays in its folder', async () => {
    const name = encodeURIComponent('../../../root/planted.txt');
    const lines = await server.lines<{ kind: string; added?: readonly string[] }>('POST', `api/sources?name=${name}`, {
      body: 'A text that somebody wants to plant elsewhere.\n',
    });
    expect(lines.at(-1)).toMatchObject({ kind: 'added', added: ['planted.txt'] });
    expect((await server.ask('POST', 'api/documents/open', { body: { path: 'planted.txt' } })).status).toBe(404);
    const dots = await server.ask('POST', 'api/sources?name=..', { body: 'A text.' });
    expect(dots.status).toBe(200);
  });
});

describe('too much, too slowly', () => {
  let impatient: TestServer;

  beforeAll(async () => {
    impatient = await testServer({ patience: { headersMs: 300, requestMs: 600 } });
  });

  afterAll(async () => {
    expect(impatient.unexpected).toEqual([]);
    await impatient.close();
  });

  test('a body that says it is too large is refused before it comes', async () => {
    const answer = await raw(
      server,
      `POST /api/documents?name=x HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${MAX_FILE_BYTES + 1}\r\nConnection: close\r\n\r\n`,
    );
    expect(statusOf(answer)).toBe(413);
  });

  test('a body that does not say is cut off where it is too large', async () => {
    const big = JSON.stringify({ token: 'x'.repeat(3 * 1024 * 1024) });
    const { status } = await server.ask('POST', 'api/operations/find', { body: { words: [big] } });
    expect(status).toBe(413);
  });

  test('who does not say what they want is not waited for', async () => {
    const answer = await raw(impatient, 'GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ');
    expect([0, 408]).toContain(statusOf(answer));
  });

  test('who never ends what they send is not waited for', async () => {
    const answer = await raw(
      impatient,
      'POST /api/documents?name=x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nbegun',
    );
    expect([0, 408]).toContain(statusOf(answer));
  });

  test('who does not read is taken to be gone, and the work stops', async () => {
    let aborted = false;
    const response = linesResponse(
      async (send, signal) => {
        signal.addEventListener('abort', () => {
          aborted = true;
        });
        for (;;) await send({ filler: 'x'.repeat(100_000) });
      },
      { onUnexpected: () => {}, stallMs: 50 },
    );
    await expect.poll(() => aborted).toBe(true);
    await expect(response.text()).rejects.toThrow();
  });

  test.each([
    '{',
    '[]',
    '{"words": "one"}',
    '{"words": ["a"], "library": "/etc"}',
    '{"__proto__": {"x": 1}, "words": 3}',
  ])('what is not asked as described is refused: %j', async (body) => {
    const response = await fetch(`${server.address}api/operations/find`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(response.status).toBe(400);
  });
});

describe('texts that want to be code', () => {
  test('come back as data, never as a page', async () => {
    const text = 'She said: “<script>alert(1)</script> is what I wrote, and <img src=x onerror=alert(2)> as well.”\n';
    const { body: entry } = await server.ask<{ id: string }>('POST', 'api/documents?name=%3Cb%3E.html.txt', {
      body: text,
    });
    for (const path of [`api/documents/${entry.id}`, 'api/documents', `api/documents/${entry.id}/content`]) {
      const { headers } = await server.ask('GET', path);
      expect(headers.get('content-type')).not.toContain('html');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
    const { headers } = await server.ask('GET', `api/documents/${entry.id}/content`);
    expect(headers.get('content-disposition')).toBe('attachment');
  });
});

describe('several people', () => {
  const tokens = { read: 'r'.repeat(24), review: 'v'.repeat(24), manage: 'm'.repeat(24) };
  let shared: TestServer;

  beforeAll(async () => {
    const path = join(server.folder, 'tokens.txt');
    writeFileSync(
      path,
      `# who may come in\nread Rosa ${tokens.read}\nreview Vera Lund ${tokens.review}\n\nmanage Milo ${tokens.manage}\n`,
    );
    shared = await testServer({ tokensPath: path, origins: ['https://desk.example'] });
  });

  afterAll(async () => {
    await shared.close();
  });

  const as = (token: string, headers: Readonly<Record<string, string>> = {}) => ({
    headers: { authorization: `Bearer ${token}`, ...headers },
  });

  test('nobody comes in without a token, or with a wrong one', async () => {
    for (const path of ['api/documents', 'api/texts?witness=x&start=0&end=1']) {
      expect((await shared.ask('GET', path)).status).toBe(401);
      expect((await shared.ask('GET', path, as('wrong'))).status).toBe(401);
    }
    expect((await shared.ask('POST', 'api/session', { body: { token: 'wrong' } })).status).toBe(401);
    const { body } = await shared.ask<{ role: null; userName: string; roots: readonly string[] }>('GET', 'api/session');
    expect(body).toMatchObject({ role: null, userName: '', roots: [] });
  });

  test('each may do what their role says', async () => {
    const tried = async (token: string): Promise<readonly number[]> => [
      (await shared.ask('GET', 'api/documents', as(token))).status,
      (await shared.ask('POST', 'api/documents?name=a.txt', { ...as(token), body: 'He said: “It rains on the quay.”' }))
        .status,
      (await shared.ask('POST', 'api/documents/open', { ...as(token), body: { path: 'article.md' } })).status,
      (await shared.ask('POST', 'api/operations/library-stats', { ...as(token), body: {} })).status,
      (await shared.ask('POST', 'api/operations/library-add', { ...as(token), body: { path: ['sources'] } })).status,
      (await shared.ask('POST', 'api/sources?name=a.txt', { ...as(token), body: 'It rains on the quay.' })).status,
    ];
    expect(await tried(tokens.read)).toEqual([200, 403, 403, 200, 403, 403]);
    expect(await tried(tokens.review)).toEqual([200, 200, 403, 200, 403, 403]);
    expect(await tried(tokens.manage)).toEqual([200, 200, 200, 200, 200, 200]);
  });

  test('files of the machine are opened by whoever manages, through whatever operation; text by anybody', async () => {
    const tried = async (token: string, document: string): Promise<readonly number[]> =>
      Promise.all(
        ['detect', 'check'].map(async (operation) => {
          const body = { document: [document], input: 'He said: “It rains on the quay all day.”' };
          return (await shared.ask('POST', `api/operations/${operation}`, { ...as(token), body })).status;
        }),
      );
    expect(await tried(tokens.review, 'article.md')).toEqual([403, 403]);
    expect(await tried(tokens.manage, 'article.md')).toEqual([200, 200]);
    expect(await tried(tokens.read, '-')).toEqual([200, 200]);
  });

  test('a session is a cookie that no script reads and no other site sends', async () => {
    const { status, headers } = await shared.ask('POST', 'api/session', {
      body: { token: tokens.review },
      headers: { origin: 'https://desk.example' },
    });
    expect(status).toBe(200);
    const cookie = headers.get('set-cookie')!;
    expect(cookie).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    const session = { headers: { cookie: cookie.split(';')[0]! } };
    const { body } = await shared.ask<{ name: string; role: string }>('GET', 'api/session', session);
    expect(body).toMatchObject({ name: 'Vera Lund', role: 'review' });
    await shared.ask('DELETE', 'api/session', session);
    expect((await shared.ask('GET', 'api/documents', session)).status).toBe(401);
  });

  test('whoever signs in decides in their own name', async () => {
    const { body: entry } = await shared.ask<{ id: string }>('POST', 'api/documents?name=b.txt', {
      ...as(tokens.review),
      body: 'He said: “It rains on the quay all day.”',
    });
    interface Checked {
      readonly view?: { readonly report: { readonly findings: readonly { readonly id: string }[] } };
    }
    const lines = await shared.lines<Checked>('POST', `api/documents/${entry.id}/check`, {
      ...as(tokens.review),
      body: {},
    });
    const [finding] = lines.at(-1)!.view!.report.findings;
    const { body } = await shared.ask<{ by: string }>(
      'PUT',
      `api/documents/${entry.id}/findings/${finding!.id}/decision`,
      { ...as(tokens.review), body: { choice: 'accepted', note: '', by: 'Somebody Else' } },
    );
    expect(body.by).toBe('Vera Lund');
  });

  test.each([
    [
      'a library that is not there',
      { libraryDirectory: '/nowhere/library' },
      'there is no library in /nowhere/library',
    ],
    ['a root that is not there', { roots: ['/nowhere/root'] }, '--root /nowhere/root is no folder'],
    ['a port that is none', { port: 70_000 }, '--port 70000 is no port'],
  ])('%s is told before the desk opens', async (_, options, message) => {
    await expect(testServer(options)).rejects.toThrow(message);
  });

  test('beyond loopback nobody is let in without tokens', async () => {
    await expect(testServer({ host: '0.0.0.0' })).rejects.toThrow('others could come in at 0.0.0.0');
  });

  test.each([
    ['guest Rosa rrrrrrrrrrrrrrrrrrrrrrrr', ':1 is no token'],
    ['# nobody', 'there is no token in'],
    [`read Rosa ${'r'.repeat(24)}\nread Short abc`, ':2 is no token'],
  ])('a file of tokens that is written wrongly says where: %j', async (content, message) => {
    put(server.folder, 'wrong.txt', `${content}\n`);
    await expect(testServer({ tokensPath: join(server.folder, 'wrong.txt') })).rejects.toThrow(message);
  });
});
