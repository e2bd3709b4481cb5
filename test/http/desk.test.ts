/** The review desk by its HTTP API: from a document to decisions that outlast it. */

import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Decision, Finding, Report, StandingDecision } from '../../src/types.ts';
import { ARTICLE, SOURCES, type TestServer, testServer } from './server.ts';

interface Entry {
  readonly id: string;
  readonly name: string;
}

interface View {
  readonly entry: Entry & { readonly checkedAt: string | null };
  readonly text: string;
  readonly report: Report | null;
  readonly decisions: Readonly<Record<string, StandingDecision>>;
  readonly marked: readonly string[];
  readonly lost: readonly { readonly words: string }[];
}

interface Line {
  readonly kind: string;
  readonly done?: number;
  readonly total?: number;
  readonly finding?: Finding;
  readonly view?: View;
  readonly code?: string;
}

let server: TestServer;

beforeAll(async () => {
  server = await testServer();
  await server.lines('POST', 'api/operations/library-add', { body: { path: ['sources'] } });
});

afterAll(async () => {
  expect(server.unexpected).toEqual([]);
  await server.close();
});

async function added(name: string, text: string): Promise<string> {
  const { body } = await server.ask<Entry>('POST', `api/documents?name=${encodeURIComponent(name)}`, { body: text });
  return body.id;
}

async function checked(id: string): Promise<View> {
  const lines = await server.lines<Line>('POST', `api/documents/${id}/check`, { body: {} });
  const last = lines.at(-1)!;
  expect(last.kind).toBe('checked');
  return last.view!;
}

async function viewOf(id: string): Promise<View> {
  return (await server.ask<View>('GET', `api/documents/${id}`)).body;
}

function findingIn({ report }: View, words: string): Finding {
  const finding = report!.findings.find(({ quotation }) => quotation.words.includes(words));
  if (finding === undefined) throw new Error(`no finding with “${words}”`);
  return finding;
}

async function decide(id: string, finding: Finding, choice: string | null, note = ''): Promise<Decision> {
  const path = `api/documents/${id}/findings/${finding.id}/decision`;
  const { status, body } = await server.ask<Decision>('PUT', path, { body: { choice, note, by: 'Ada' } });
  expect(status).toBe(200);
  return body;
}

describe('checking', () => {
  test('a document comes as text, then its findings one by one, then all of it', async () => {
    const id = await added('article.md', ARTICLE);
    const lines = await server.lines<Line>('POST', `api/documents/${id}/check`, { body: {} });
    expect(lines.map(({ kind }) => kind)).toEqual(['document', 'finding', 'finding', 'finding', 'checked']);
    expect(lines.slice(1, 4).map(({ done, total }) => [done, total])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    const { report } = lines.at(-1)!.view!;
    expect(report!.findings.map(({ verdict }) => verdict.wording)).toEqual(['verbatim', 'altered', 'unfound']);
    expect(lines.slice(1, 4).map(({ finding }) => finding!.id)).toEqual(report!.findings.map((each) => each.id));
  });

  test('a file that is named by its path is read again for each check', async () => {
    const path = join(server.folder, 'root', 'draft.md');
    writeFileSync(path, ARTICLE);
    const { body } = await server.ask<Entry>('POST', 'api/documents/open', { body: { path: 'draft.md' } });
    expect((await checked(body.id)).report!.findings).toHaveLength(3);
    writeFileSync(path, 'Nobody is quoted here.\n');
    expect((await checked(body.id)).report!.findings).toHaveLength(0);
    rmSync(path);
    const lines = await server.lines<Line>('POST', `api/documents/${body.id}/check`, { body: {} });
    expect(lines.map(({ kind, code }) => [kind, code])).toEqual([['fault', 'no-such-file']]);
    expect((await viewOf(body.id)).text).toBe('Nobody is quoted here.\n');
  });

  test('who goes away stops the check, and what stood before still stands', async () => {
    const many = Array.from(
      { length: 300 },
      (_, k) => `She said: “I did ask for boat number ${k} this winter, and more.”\n`,
    );
    const id = await added('long.txt', many.join('\n'));
    const stop = new AbortController();
    const response = await fetch(`${server.address}api/documents/${id}/check`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
      signal: stop.signal,
    });
    await response.body!.getReader().read();
    stop.abort();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await viewOf(id)).report).toBeNull();
  });

  test.each([
    ['nothing', ''],
    ['blanks', ' \n\n\t '],
    ['a picture', '\u0089PNG\r\n\u001A\n\0\0\0\0'],
  ])('%s is no document', async (_, content) => {
    const { status, body } = await server.ask<{ code: string }>('POST', 'api/documents?name=x.txt', {
      body: new TextEncoder().encode(content),
    });
    expect([status, body.code]).toEqual([422, 'no-document-text']);
  });
});

describe('deciding', () => {
  test('a decision is there after a restart, with who and when', async () => {
    const id = await added('kept.md', ARTICLE);
    const finding = findingIn(await checked(id), 'second boat');
    const { at } = await decide(id, finding, 'correction', 'The “not” is missing.');
    await server.restart();
    const { decisions } = await viewOf(id);
    expect(decisions[finding.id]).toEqual({
      choice: 'correction',
      note: 'The “not” is missing.',
      by: 'Ada',
      at,
      changed: [],
    });
    const { body: listed } = await server.ask<readonly (Entry & { left: number; findings: number })[]>(
      'GET',
      'api/documents',
    );
    expect(listed.find((each) => each.id === id)).toMatchObject({ findings: 3, left: 2 });
  });

  test('what is taken back is gone, and the history keeps it', async () => {
    const id = await added('back.md', ARTICLE);
    const finding = findingIn(await checked(id), 'geese');
    await decide(id, finding, 'unverifiable');
    await decide(id, finding, 'unverifiable', 'asked the board');
    const path = `api/documents/${id}/findings/${finding.id}/history`;
    const { body } = await server.ask<readonly Decision[]>('GET', path);
    expect(body.map(({ choice, note }) => [choice, note])).toEqual([
      ['unverifiable', ''],
      ['unverifiable', 'asked the board'],
    ]);
    await decide(id, finding, null);
    expect((await viewOf(id)).decisions).toEqual({});
  });

  test('decisions follow their quotations through a changed document, and say what changed', async () => {
    const id = await added('moving.md', ARTICLE);
    const before = await checked(id);
    await decide(id, findingIn(before, 'grandmothers'), 'accepted');
    await decide(id, findingIn(before, 'second boat'), 'correction');
    await decide(id, findingIn(before, 'geese'), 'unverifiable');
    const mended = ARTICLE.replace('# Winter timetable', '# A new head\n\nAnd a new paragraph before it all.')
      .replace('I did ask for', 'I did not ask for')
      .replace(/The board heard.*\n/, '');
    await server.ask('PUT', `api/documents/${id}/content`, { body: mended });
    const after = await checked(id);
    expect(after.decisions[findingIn(after, 'grandmothers').id]).toMatchObject({ choice: 'accepted', changed: [] });
    expect(after.decisions[findingIn(after, 'second boat').id]).toMatchObject({
      choice: 'correction',
      changed: ['words', 'wording'],
    });
    expect(after.lost.map(({ words }) => words)).toEqual([
      'nine geese had been counted on the south quay since Tuesday',
    ]);
    await decide(id, findingIn(after, 'second boat'), 'accepted');
    expect((await viewOf(id)).decisions[findingIn(after, 'second boat').id]).toMatchObject({
      choice: 'accepted',
      changed: [],
    });
  });

  test('decisions outlast a changed library, and say what changed', async () => {
    const id = await added(
      'library.md',
      'The log says: “The bell of the north quay was recast in the spring of that year.”\n',
    );
    const before = await checked(id);
    const [finding] = before.report!.findings;
    expect(finding!.verdict.wording).toBe('unfound');
    await decide(id, finding!, 'unverifiable');
    const content = 'The bell of the north quay was recast in the spring of that year, and hung anew.\n';
    const lines = await server.lines<Line & { readonly added?: readonly string[] }>(
      'POST',
      'api/sources?name=log.txt',
      {
        body: content,
      },
    );
    expect(lines.at(-1)).toMatchObject({ kind: 'added', added: ['log.txt'] });
    const after = await checked(id);
    expect(after.decisions[after.report!.findings[0]!.id]).toMatchObject({
      choice: 'unverifiable',
      changed: ['wording', 'attribution', 'passage'],
    });
    await server.lines('POST', 'api/operations/library-remove', { body: { source: ['log.txt'] } });
  });
});

describe('amending', () => {
  test('words that a person marks are checked, and are marked again after a change', async () => {
    const plain = 'They all remember that she did ask for a second boat that year.\n';
    const id = await added('marked.md', plain);
    const before = await checked(id);
    expect(before.report!.findings).toEqual([]);
    const words = 'did ask for a second boat';
    const start = plain.indexOf(words);
    const span = { start, end: start + words.length };
    const { body: finding } = await server.ask<Finding>('POST', `api/documents/${id}/findings`, { body: { span } });
    expect(finding.quotation.words).toBe(words);
    expect(finding.verdict.wording).toBe('altered');
    expect((await viewOf(id)).marked).toEqual([finding.id]);

    await server.ask('PUT', `api/documents/${id}/content`, { body: `A paragraph more.\n\n${plain}` });
    const after = await checked(id);
    expect(after.report!.findings.map(({ quotation }) => quotation.words)).toEqual([words]);
    expect(after.marked).toHaveLength(1);

    await server.ask('DELETE', `api/documents/${id}/findings/${after.marked[0]!}`);
    expect((await viewOf(id)).report!.findings).toEqual([]);
    expect((await checked(id)).report!.findings).toEqual([]);
  });

  test('no mark is made outside of the text, or on nothing', async () => {
    const id = await added('bounds.md', ARTICLE);
    await checked(id);
    for (const span of [
      { start: 0, end: 1_000_000 },
      { start: 5, end: 5 },
      { start: ARTICLE.indexOf('\n'), end: ARTICLE.indexOf('\n') + 2 },
    ]) {
      const { status } = await server.ask('POST', `api/documents/${id}/findings`, { body: { span } });
      expect(status).toBe(400);
    }
  });

  test('whose words they are can be set right, and taken back', async () => {
    const text = 'Lindqvist said: “I did not ask for a second boat, and I shall not ask for one this winter.”\n';
    const id = await added('whose.md', text);
    const before = await checked(id);
    const [finding] = before.report!.findings;
    const path = `api/documents/${id}/findings/${finding!.id}/attribution`;
    const given = { speaker: 'Maren Okonjo', title: '', reference: '' };
    const { body: right } = await server.ask<Finding>('PUT', path, { body: { given } });
    expect(right.id).toBe(finding!.id);
    expect(right.verdict.attribution).toBe('confirmed');
    expect(right.attribution!.speaker!.name).toBe('Maren Okonjo');
    expect((await checked(id)).report!.findings[0]!.verdict.attribution).toBe('confirmed');
    const { body: back } = await server.ask<Finding>('PUT', path, { body: { given: null } });
    expect(back.attribution).toEqual(finding!.attribution);
  });
});

describe('the library', () => {
  test('words are found by the same engine, and the text is read around them', async () => {
    interface AnswerLine {
      readonly kind: string;
      readonly answer: { readonly passages: readonly { witness: string; span: { start: number; end: number } }[] };
    }
    const lines = await server.lines<AnswerLine>('POST', 'api/operations/find', {
      body: { words: ['seven lamps had been lit on the north quay'] },
    });
    const [passage] = lines.find(({ kind }) => kind === 'answer')!.answer.passages;
    expect(passage!.witness).toBe('minutes.txt');
    const { span } = passage!;
    const { body } = await server.ask<{ text: string; title: string }>(
      'GET',
      `api/texts?witness=minutes.txt&start=${span.start}&end=${span.end}`,
    );
    expect(body).toMatchObject({
      text: 'seven lamps had been lit on the north quay',
      title: 'Minutes of the Quay Board',
    });
    const { body: all } = await server.ask<{ text: string }>(
      'GET',
      'api/texts?witness=minutes.txt&start=0&end=9999999',
    );
    expect(all.text).toBe(SOURCES['minutes.txt']);
  });

  test('a description that comes by itself is laid on the files it speaks of', async () => {
    const describe = [{ id: 'bell', title: 'Log of the North Quay', file: 'bell.txt' }];
    const first = await server.lines<Line>('POST', 'api/sources?name=bell.csl.json', {
      body: JSON.stringify(describe),
    });
    expect(first.map(({ kind }) => kind)).not.toContain('fault');
    await server.lines('POST', 'api/sources?name=bell.txt', {
      body: 'The bell was recast in the spring of that year.\n',
    });
    const { body } = await server.ask<{ title: string }>('GET', 'api/texts?witness=bell.txt&start=0&end=8');
    expect(body.title).toBe('Log of the North Quay');
    await server.lines('POST', 'api/operations/library-remove', { body: { source: ['bell'] } });
  });

  test('a source that cannot be read is told, and leaves nothing behind', async () => {
    const lines = await server.lines<Line>('POST', 'api/sources?name=broken.pdf', {
      body: '%PDF-1.7 and nothing more',
    });
    expect(lines.map(({ kind }) => kind)).toContain('problem');
    const table = (
      await server.lines<{ kind: string; table: { rows: readonly unknown[] } }>('POST', 'api/operations/library-list', {
        body: {},
      })
    ).find(({ kind }) => kind === 'table');
    expect(JSON.stringify(table)).not.toContain('broken');
  });
});
