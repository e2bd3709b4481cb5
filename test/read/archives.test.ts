/** Files that hold others: saved pages, archives of the web; and what becomes of their works in a library. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { addToLibrary, createLibrary, openSources, removeFromLibrary, verifyLibrary } from '../../src/library/index.ts';
import { extract } from '../../src/read/index.ts';
import { codes, folder, places } from './helpers.ts';

const WORDS = 'The ferry has crossed the Sallow eleven times a day for thirty-four winters.';

function page(title: string, body: string): string {
  return `<!doctype html><html><head><title>${title}</title></head><body><p>${body}</p></body></html>`;
}

interface Fetched {
  readonly url: string;
  readonly body: string | Buffer;
  readonly type?: string;
  readonly status?: number;
  readonly headers?: string;
}

/** A record of WARC: what a server answered. */
function record({ url, body, type = 'text/html; charset=utf-8', status = 200, headers = '' }: Fetched): Buffer {
  const answer = Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status} OK\r\nContent-Type: ${type}\r\n${headers}\r\n`),
    Buffer.from(body),
  ]);
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-05-02T10:00:00Z\r\nContent-Type: application/http\r\nContent-Length: ${answer.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), answer, Buffer.from('\r\n\r\n')]);
}

const INFO = Buffer.from('WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 5\r\n\r\nabout\r\n\r\n');
const chunked = (body: string): string => `${body.length.toString(16)};x=y\r\n${body}\r\n0\r\n\r\n`;

const RECORDS = [
  INFO,
  record({ url: 'https://hollinquay.example/ferry', body: page('The ferry', WORDS) }),
  record({ url: 'https://hollinquay.example/a.js', body: 'var words;', type: 'text/javascript' }),
  record({ url: 'https://hollinquay.example/gone', body: page('Gone', 'Nothing is here.'), status: 404 }),
  record({
    url: 'https://hollinquay.example/bridge',
    body: brotliCompressSync(page('The bridge', 'A bridge is a promise made of rivets.')),
    headers: 'Content-Encoding: br\r\n',
  }),
  record({
    url: 'https://hollinquay.example/notice',
    body: chunked(page('Notice', 'No vessel shall cross at night.')),
    headers: 'Transfer-Encoding: chunked\r\n',
  }),
];

describe('WARC', () => {
  test.each([
    ['as it is', Buffer.concat(RECORDS), 'a.warc'],
    ['each record packed by itself', Buffer.concat(RECORDS.map((each) => gzipSync(each))), 'a.warc.gz'],
  ])('%s: every page that was answered is a section of the document', async (_what, content, name) => {
    const made = await extract(content, name);
    expect(codes(made)).toEqual([]);
    expect(places(made, 'section')).toEqual([
      ['The ferry', WORDS],
      ['The bridge', 'A bridge is a promise made of rivets.'],
      ['Notice', 'No vessel shall cross at night.'],
    ]);
  });

  test.each(['memory', 'disk'] as const)(
    'each page is a source with its address and the day of its capture: %s',
    async (index) => {
      const root = folder({
        'web.warc.gz': Buffer.concat(RECORDS.map((each) => gzipSync(each))),
        'a.txt': 'Other words.',
      });
      const options = { index, cacheDirectory: folder({}) };
      const library = await openSources([root], options);
      expect(library.sources.map(({ id, url, version, date }) => [id, url, version, date])).toEqual([
        ['a', null, null, null],
        ...['bridge', 'ferry', 'notice'].map((name) => [
          `web.warc#https://hollinquay.example/${name}`,
          `https://hollinquay.example/${name}`,
          'captured 2024-05-02',
          { year: 2024, month: 5, day: 2 },
        ]),
      ]);
      const { fingerprint } = library;
      await library.close();
      const again = await openSources([root], options);
      expect(again.fingerprint).toBe(fingerprint);
      await again.close();
    },
  );

  test('pages come and go with their file', async () => {
    const root = folder({ 'web.warc': Buffer.concat(RECORDS) });
    const library = folder({});
    await createLibrary(library);
    const ids = (names: readonly string[]): string[] =>
      names.map((name) => `web.warc#https://hollinquay.example/${name}`);
    expect((await addToLibrary(library, [root])).added).toEqual(ids(['bridge', 'ferry', 'notice']));
    expect((await addToLibrary(library, [root])).unchanged).toEqual(ids(['bridge', 'ferry', 'notice']));

    writeFileSync(
      join(root, 'web.warc'),
      Buffer.concat([RECORDS[1]!, record({ url: 'https://hollinquay.example/new', body: page('New', 'New words.') })]),
    );
    expect(await addToLibrary(library, [root])).toMatchObject({
      added: ids(['new']),
      updated: ids(['ferry']),
      removed: ids(['bridge', 'notice']),
    });
    expect((await verifyLibrary(library)).problems).toEqual([]);
    expect((await removeFromLibrary(library, ids(['new']))).removed).toEqual(ids(['new']));
    expect((await removeFromLibrary(library, ['web.warc'])).removed).toEqual(ids(['ferry']));
    expect((await addToLibrary(library, [root])).added).toEqual(ids(['ferry', 'new']));
  });

  test('what breaks off, or is none, is a problem', async () => {
    const whole = Buffer.concat(RECORDS);
    expect(codes(await extract(whole.subarray(0, whole.length - 60), 'a.warc'))).toEqual(['broken-archive']);
    expect(codes(await extract(gzipSync(whole).subarray(0, 300), 'a.warc.gz'))).toEqual(['broken-archive']);
    expect(codes(await extract(gzipSync('words'), 'a.warc.gz'))).toEqual(['not-text']);
  });
});

test('WACZ: the pages that its list names, with the titles it gives', async () => {
  const bytes = zipSync({
    'datapackage.json': strToU8('{}'),
    'pages/pages.jsonl': strToU8(
      '{"format":"json-pages-1.0"}\n{"url":"https://hollinquay.example/ferry","title":"Ferry"}\n',
    ),
    'archive/data.warc.gz': [gzipSync(Buffer.concat(RECORDS)), { level: 0 }],
  });
  const made = await extract(bytes, 'a.wacz');
  expect(codes(made)).toEqual([]);
  expect(made.text).toBe(WORDS);
});

test('archives in archives come to an end', async () => {
  let inner: Buffer = record({ url: 'https://e.org/a', body: page('T', WORDS) });
  for (let depth = 0; depth < 6; depth++)
    inner = record({ url: `https://e.org/${depth}`, body: inner, type: 'text/plain' });
  const made = await extract(inner, 'a.warc');
  expect(made.text).not.toContain(WORDS);
});

describe('MHTML', () => {
  const mail = (encoding: string, body: string): string =>
    `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://hollinquay.example/ferry\r\nSubject: The ferry\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--x--"\r\n\r\n\r\n----x--\r\nContent-Type: text/css\r\nContent-Location: https://hollinquay.example/a.css\r\n\r\np{}\r\n----x--\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: https://hollinquay.example/ferry\r\n\r\n${body}\r\n----x----\r\n`;

  test.each([
    [
      'quoted-printable',
      '<!DOCTYPE html><html><head><title>The ferry</title></head><body><p class=3D"a">The fer=\r\nry=E2=80=99s winters.</p></body></html>',
    ],
    ['base64', Buffer.from(page('The ferry', 'The ferry’s winters.')).toString('base64')],
  ])('%s: the page that was saved, with its address', async (encoding, body) => {
    const made = await extract(strToU8(mail(encoding, body)), 'ferry.mhtml');
    expect(codes(made)).toEqual([]);
    expect(made.text).toBe('The ferry’s winters.');
    expect(made.metadata).toMatchObject({ title: 'The ferry', url: 'https://hollinquay.example/ferry' });
  });

  test('a mail with no page in it', async () => {
    const root = folder({ 'a.mht': mail('7bit', 'x').replace('text/html; charset', 'text/plain; charset') });
    await expect(openSources([join(root, 'a.mht')])).rejects.toThrow('there is no page in it');
  });
});
