/** The desk behind the proxy that docs/nginx.conf describes: that very file, with a port and a certificate of the test's own. */

import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestServer, testServer } from './server.ts';

const PLACES = ['/usr/sbin/nginx', '/usr/bin/nginx'];
const NGINX = PLACES.find((place) => existsSync(place));
const hasOpenssl = spawnSync('openssl', ['version']).status === 0;
const NAME = 'desk.example.org';
const TOKEN = 't'.repeat(24);

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
}

// In CI it is installed; there its absence is a failure.
const isMissing = NGINX === undefined || !hasOpenssl;
const describeBehindProxy =
  isMissing && process.env['CI'] === undefined
    ? (name: string, tests: () => void) => describe.skip(`${name} (there is no nginx, or no openssl)`, tests)
    : describe;

describeBehindProxy('behind nginx', () => {
  let folder: string;
  let server: TestServer;
  let proxy: ChildProcess;
  let port = 0;
  let certificate = '';

  beforeAll(async () => {
    if (NGINX === undefined) throw new Error('there is no nginx: apt-get install nginx-light');
    if (!hasOpenssl) throw new Error('there is no openssl: apt-get install openssl');
    folder = mkdtempSync(join(tmpdir(), 'recte-proxy-'));
    mkdirSync(join(folder, 'tmp'));
    const tokens = join(folder, 'tokens.txt');
    writeFileSync(tokens, `review Vera Lund ${TOKEN}\n`);
    server = await testServer({ tokensPath: tokens, origins: [`https://${NAME}`] });
    const made = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'];
    const named = ['-subj', `/CN=${NAME}`, '-addext', `subjectAltName=DNS:${NAME}`];
    const written = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')];
    execFileSync('openssl', [...made, ...named, ...written], { stdio: 'ignore' });
    certificate = readFileSync(join(folder, 'cert.pem'), 'utf8');
    port = await freePort();
    const described = readFileSync(resolve(import.meta.dirname, '../../docs/nginx.conf'), 'utf8')
      .replace('listen 443 ssl', `listen 127.0.0.1:${port} ssl`)
      .replace('/etc/ssl/desk.example.org.crt', join(folder, 'cert.pem'))
      .replace('/etc/ssl/desk.example.org.key', join(folder, 'key.pem'))
      .replace('http://127.0.0.1:7373', server.address.replace(/\/$/, ''));
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((each) => `${each}_temp_path tmp/${each};`);
    writeFileSync(
      join(folder, 'nginx.conf'),
      `pid nginx.pid;\nerror_log stderr;\ndaemon off;\nmaster_process off;\nevents {}\nhttp {\naccess_log off;\n${paths.join('\n')}\n${described}\n}\n`,
    );
    proxy = spawn(NGINX, ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'], { stdio: 'ignore' });
    for (let attempt = 0; attempt < 600; attempt++) {
      if (
        await ask('GET', '/api/session').then(
          () => true,
          () => false,
        )
      )
        return;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error('nginx does not answer');
  });

  afterAll(async () => {
    proxy.kill();
    await once(proxy, 'exit');
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  function ask(method: string, path: string, headers: Readonly<Record<string, string>> = {}, body = ''): Promise<Got> {
    return new Promise((done, fail) => {
      const asked = request(
        {
          host: '127.0.0.1',
          port,
          method,
          path,
          servername: NAME,
          ca: certificate,
          headers: { host: NAME, ...headers },
        },
        (response) => {
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (data: string) => {
            text += data;
          });
          response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, text }));
        },
      );
      asked.on('error', fail);
      asked.end(body);
    });
  }

  test('nobody is let in without a token, and with one everything works', async () => {
    expect((await ask('GET', '/api/documents')).status).toBe(401);
    const json = { 'content-type': 'application/json', origin: `https://${NAME}` };
    const { status, headers } = await ask('POST', '/api/session', json, JSON.stringify({ token: TOKEN }));
    expect(status).toBe(200);
    const [cookie] = [headers['set-cookie'] ?? []].flat();
    expect(cookie).toContain('; Secure');
    const session = { ...json, cookie: cookie!.split(';')[0]! };
    const text = 'He said: “It rains on the quay all day long.”\n';
    const added = await ask('POST', '/api/documents?name=a.txt', { ...session, 'content-type': 'text/plain' }, text);
    expect(added.status).toBe(200);
    const id = /"id":"([^"]+)"/.exec(added.text)![1]!;
    const checked = await ask('POST', `/api/documents/${id}/check`, session, '{}');
    expect(checked.headers['content-encoding']).toBeUndefined();
    const description = await ask('GET', '/api/openapi.json', { ...session, 'accept-encoding': 'gzip' });
    expect(description.headers['content-encoding']).toBe('gzip');
    expect([...checked.text.matchAll(/^\{"kind":"(\w+)"/gm)].map(([, kind]) => kind)).toEqual([
      'document',
      'finding',
      'checked',
    ]);
  });

  test('what the desk forbids, it forbids there too', async () => {
    const { headers } = await ask('GET', '/');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
    expect((await ask('GET', '/api/session', { origin: 'https://evil.example' })).status).toBe(403);
    expect((await ask('GET', '/api/session', { host: 'evil.example' })).status).toBe(403);
  });
});

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
