/** What is handed on: all that was found and decided, in formats that others read back. */

import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countBefore, withComments } from '../../src/read/docx-comments.ts';
import { readDocumentBytes } from '../../src/read/index.ts';
import type { Report } from '../../src/types.ts';
import { inside, listOf } from '../report/inside.ts';
import { ARTICLE, type TestServer, testServer } from './server.ts';
import { commented, docx, docxOf, paragraph, partsOf, run, W } from './word.ts';

const comment = (words: string, before = 0) => ({
  words: [words],
  before,
  paragraphs: ['Said.'],
  author: 'Ada',
  at: null,
});

describe('comments in a Word document', () => {
  test.each([
    ['in one run', paragraph(run('He said that it rains.')), 'it rains', 0],
    ['over runs', paragraph(run('He said that it ', '<w:rPr><w:b/></w:rPr>') + run('rains.')), 'it rains', 0],
    ['over paragraphs', paragraph(run('it')) + paragraph(run('rains')), 'it rains', 0],
    ['the second of two', paragraph(run('it rains and it rains')), 'it rains', 1],
    ['with a reference', paragraph(run('salt &amp; pepper are dear')), 'salt & pepper', 0],
    ['with blanks as they come', paragraph(run('it   rains')), 'it rains', 0],
    ['at the very beginning and end', paragraph(run('it rains')), 'it rains', 0],
    ['in what was inserted', paragraph(`<w:ins w:id="9" w:author="B">${run('it rains')}</w:ins>`), 'it rains', 0],
    [
      'behind what was deleted',
      paragraph(`<w:del w:id="9" w:author="B"><w:r><w:delText>it rains</w:delText></w:r></w:del>${run('it rains')}`),
      'it rains',
      0,
    ],
  ])('%s', async (_, body, words, before) => {
    const original = docx(body);
    const { bytes, unplaced } = await withComments(original, [comment(words, before)]);
    expect(unplaced).toEqual([]);
    const parts = partsOf(bytes);
    expect(commented(parts['word/document.xml']!, 0).replace(/\s+/g, ' ')).toBe(words);
    expect(parts['word/comments.xml']).toContain('w:author="Ada"');
    expect(parts['[Content_Types].xml']).toContain('/word/comments.xml');
    expect(parts['word/_rels/document.xml.rels']).toContain('Target="comments.xml"');
    expect(parts['word/media/kept.bin']).toBe('left as it is');
    const text = async (each: Uint8Array): Promise<string> => (await readDocumentBytes(each, 'a.docx')).document.text;
    expect(await text(bytes)).toBe(await text(original));
  });

  test('comments that are there stay, and numbers are not given twice', async () => {
    const old = `<w:comments ${W}><w:comment w:id="7" w:author="Bo"><w:p><w:r><w:t>Old.</w:t></w:r></w:p></w:comment></w:comments>`;
    const { bytes } = await withComments(docx(paragraph(run('it rains')), { 'word/comments.xml': old }), [
      comment('it rains'),
      comment('rains'),
    ]);
    const parts = partsOf(bytes);
    expect([...parts['word/comments.xml']!.matchAll(/ w:id="(\d+)"/g)].map(([, id]) => id)).toEqual(['7', '8', '9']);
    expect(commented(parts['word/document.xml']!, 8)).toBe('it rains');
    expect(commented(parts['word/document.xml']!, 9)).toBe('rains');
  });

  test('words that stand nowhere are told', async () => {
    const { unplaced } = await withComments(docx(paragraph(run('it rains'))), [comment('it snows'), comment('rains')]);
    expect(unplaced.map(({ words }) => words)).toEqual([['it snows']]);
  });

  test('what a comment says cannot break the file', async () => {
    const hostile = { ...comment('rains'), paragraphs: ['<w:x>&"\u0000]]>'], author: '"><x/>' };
    const { bytes } = await withComments(docx(paragraph(run('it rains'))), [hostile]);
    const xml = partsOf(bytes)['word/comments.xml']!;
    expect(xml).toContain('&lt;w:x&gt;&amp;&quot;\uFFFD]]&gt;');
    expect(xml).not.toContain('<x/>');
  });

  test('what is no Word document gets no comments', async () => {
    await expect(withComments(new TextEncoder().encode('plain'), [])).rejects.toThrow();
    await expect(withComments(zipSync({ a: strToU8('b') }), [])).rejects.toThrow('this is no Word document');
  });

  test('words are counted without regard to white space', () => {
    expect(countBefore('it rains, it\n rains, it rains', 'it rains', 22)).toBe(2);
    expect(countBefore('nothing', 'it rains', 3)).toBe(0);
  });
});

describe('a document that was decided on', () => {
  let server: TestServer;
  let id = '';

  beforeAll(async () => {
    server = await testServer();
    await server.lines('POST', 'api/operations/library-add', { body: { path: ['sources'] } });
    const body = docxOf(ARTICLE);
    id = (await server.ask<{ id: string }>('POST', 'api/documents?name=article.docx', { body })).body.id;
    await server.lines('POST', `api/documents/${id}/check`, { body: {} });
    const { report } = (await server.ask<{ report: Report }>('GET', `api/documents/${id}`)).body;
    const altered = report.findings.find(({ verdict }) => verdict.wording === 'altered')!;
    await server.ask('PUT', `api/documents/${id}/findings/${altered.id}/decision`, {
      body: { choice: 'correction', note: 'Ask <her> again; =1+1', by: 'Ada Lund' },
    });
  });

  afterAll(async () => {
    expect(server.unexpected).toEqual([]);
    await server.close();
  });

  async function exportAs(format: string): Promise<string> {
    const { status, body, headers } = await server.ask<string>('GET', `api/documents/${id}/export?format=${format}`);
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toContain('attachment; filename*=');
    return typeof body === 'string' ? body : JSON.stringify(body);
  }

  test('as a page', async () => {
    const page = await exportAs('html');
    expect(page).toContain('<strong>Needs correction</strong>');
    expect(page).toContain('Ask &lt;her&gt; again; =1+1');
    expect(page).toContain('<bdi>Ada Lund</bdi>');
  });

  test('as a table', async () => {
    const [head, ...rows] = (await exportAs('csv')).split('\r\n');
    expect(head).toMatch(/,decision,note,decided_by,decided_at,changed_since$/);
    expect(rows.find((row) => row.includes('altered'))).toMatch(
      /,correction,Ask <her> again; =1\+1,Ada Lund,[\d:.TZ-]+,$/,
    );
    expect(rows.find((row) => row.includes('unfound'))).toMatch(/,,,,,$/);
  });

  test('as data', async () => {
    const data: unknown = JSON.parse(await exportAs('json'));
    const [decision] = Object.values(Object(inside(data, 'decisions')));
    expect(decision).toMatchObject({ choice: 'correction', by: 'Ada Lund', changed: [] });
    expect(listOf(inside(data, 'findings'))).toHaveLength(3);
  });

  test('as annotations', async () => {
    const data: unknown = JSON.parse(await exportAs('annotations'));
    const items = listOf(inside(data, 'first', 'items'));
    expect(items.filter((item) => JSON.stringify(item).includes('"decision:correction"'))).toHaveLength(1);
  });

  test('as the Word document that it was, with comments', async () => {
    const response = await fetch(`${server.address}api/documents/${id}/export?format=docx`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const parts = partsOf(bytes);
    const comments = parts['word/comments.xml']!;
    expect(comments).toContain('w:author="Ada Lund"');
    expect(comments).toContain('Needs correction.');
    expect(comments).toContain('I did not ask for a second boat');
    expect(commented(parts['word/document.xml']!, 0)).toContain('I did ask for a second boat');
    // Read back, it is the same document.
    const { document } = await readDocumentBytes(bytes, 'article.docx');
    const { text } = (await server.ask<{ text: string }>('GET', `api/documents/${id}`)).body;
    expect(document.text).toBe(text);
  });

  test('what is no Word document is not made one', async () => {
    const { body } = await server.ask<{ id: string }>('POST', 'api/documents?name=a.md', { body: ARTICLE });
    await server.lines('POST', `api/documents/${body.id}/check`, { body: {} });
    const { status } = await server.ask('GET', `api/documents/${body.id}/export?format=docx`);
    expect(status).toBe(422);
  });

  test('what was not checked yet is not handed on', async () => {
    const { body } = await server.ask<{ id: string }>('POST', 'api/documents?name=b.md', { body: ARTICLE });
    const { status } = await server.ask('GET', `api/documents/${body.id}/export?format=html`);
    expect(status).toBe(400);
  });
});
