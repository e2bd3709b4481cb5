/** The command as its users call it: the built program, in a process of its own. */

import { execFile, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OPERATIONS } from '../../src/apps/operations.ts';
import { VERSION } from '../../src/version.ts';
import { inside, listOf, textOf } from '../report/inside.ts';

const MAIN = resolve(import.meta.dirname, '../../dist/bin/recte.js');

let folder = '';
let cache = '';

beforeAll(() => {
  if (!existsSync(MAIN)) throw new Error('the program is not built: npm run build');
  folder = mkdtempSync(join(tmpdir(), 'recte-cli-'));
  cache = mkdtempSync(join(tmpdir(), 'recte-cache-'));
  mkdirSync(join(folder, 'sources'));
  mkdirSync(join(folder, 'empty-folder'));
  mkdirSync(join(folder, 'articles'));
  put(
    'sources/speech.txt',
    'The ferry will sail at dawn, unless the ice has closed the sound by then. ' +
      'I did not ask for a second boat, and I shall not ask for one this winter. ' +
      'Whoever wants to cross after dark may row, as our grandmothers rowed before us.\n',
  );
  put(
    'sources/sources.csl.json',
    JSON.stringify([
      {
        id: 'harbour-speech',
        type: 'speech',
        title: 'Address at the Ferry Steps',
        author: [{ family: 'Okonjo', given: 'Maren' }],
        issued: { 'date-parts': [[2030, 11, 2]] },
        file: 'speech.txt',
      },
    ]),
  );
  put(
    'good.txt',
    'Maren Okonjo said: “Whoever wants to cross after dark may row, as our grandmothers rowed before us.”\n',
  );
  put('altered.txt', 'Maren Okonjo said: “I did ask for a second boat, and I shall not ask for one this winter.”\n');
  put('none.txt', 'Nobody is quoted here.\n');
  put('articles/a.txt', 'She said: “The ferry will sail at dawn, unless the ice has closed the sound by then.”\n');
  put('articles/b.md', 'He wrote: “Seven geese flew over the customs house on the day of the auction.”\n');
  put('empty.txt', '');
  put('blank.txt', ' \n\n \t\n');
  writeFileSync(
    join(folder, 'binary.txt'),
    Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256),
  );
  put('broken.xml', '<PLAY><ACT><SPEECH><LINE>');
  put('huge.txt', '');
  truncateSync(join(folder, 'huge.txt'), 200 * 1024 * 1024);
  mkdirSync(join(folder, 'pictures'));
  put('pictures/a.png', 'not really a picture');
  mkdirSync(join(folder, 'described'));
  put('described/speech.txt', 'Whoever wants to cross after dark may row, as our grandmothers rowed before us.\n');
  put('described/sources.csl.json', '{"id": ');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(cache, { recursive: true, force: true });
});

function put(name: string, content: string): void {
  writeFileSync(join(folder, name), content);
}

function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

interface Ran {
  readonly status: number;
  readonly output: string;
  readonly complaint: string;
}

interface How {
  readonly input?: string;
  readonly environment?: Record<string, string>;
}

function recte(args: readonly string[], { input = '', environment = {} }: How = {}): Promise<Ran> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [MAIN, ...args],
      { cwd: folder, env: environmentOf(environment), maxBuffer: 64 * 1024 * 1024 },
      (error, output, complaint) => {
        const status = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
        done({ status, output, complaint });
      },
    );
    child.stdin!.on('error', () => {});
    child.stdin!.end(input);
  });
}

function environmentOf(more: Record<string, string>): Record<string, string> {
  const { PATH = '' } = process.env;
  return { PATH, HOME: cache, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache, ...more };
}

/** One line on standard error, for a person, without a stack. */
function expectOneLine({ complaint }: Ran): void {
  expect(complaint).toMatch(/^recte: [^\n]+\n$/);
  expect(complaint).not.toMatch(/\bat .*\.js:\d/);
}

describe('check', () => {
  test('shows what the source says and ends with 0', async () => {
    const ran = await recte(['check', 'good.txt', 'altered.txt', '--sources', 'sources']);
    expect(ran.complaint).toBe('');
    expect(ran.output).toContain('good.txt:1:21  ✓ verbatim');
    expect(ran.output).toContain('altered.txt:1:21  ≠ altered');
    expect(ran.output).toContain('Address at the Ferry Steps · Maren Okonjo · 2 November 2030');
    expect(ran.output).toContain('• left out: not (touches negation)');
    expect(ran.output).toMatch(/2 documents: 2 quotations · ✓ 1 verbatim · ≠ 1 altered\n$/);
    expect(ran.output).not.toContain('\u001B');
    expect(ran.status).toBe(0);
  });

  test('gives the same bytes again', async () => {
    const args = ['check', 'good.txt', 'altered.txt', '--sources', 'sources', '--format', 'json'];
    expect((await recte(args)).output).toBe((await recte(args)).output);
  });

  test('jsonl is one report a line, in the order given', async () => {
    const names = ['altered.txt', 'none.txt', 'good.txt', 'none.txt'];
    const ran = await recte(['check', ...names, '--sources', 'sources', '--format', 'jsonl']);
    const reports = ran.output
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(reports.map((report) => inside(report, 'document', 'name'))).toEqual(names);
  });

  test('json is an object for one document, and an array where there may be several', async () => {
    const one = await recte(['check', 'good.txt', '--sources', 'sources', '--format', 'json']);
    expect(inside(JSON.parse(one.output), 'schema')).toBe(1);
    const several = await recte(['check', 'good.txt', 'no-such.txt', '--sources', 'sources', '--format', 'json']);
    expect(listOf(JSON.parse(several.output))).toHaveLength(1);
  });

  test('walks folders, in order of name', async () => {
    const ran = await recte(['check', 'articles', '--sources', 'sources', '--format', 'jsonl']);
    const names = ran.output
      .trimEnd()
      .split('\n')
      .map((line) => textOf(inside(JSON.parse(line), 'document', 'name')));
    expect(names.map((name) => name.replaceAll('\\', '/'))).toEqual(['articles/a.txt', 'articles/b.md']);
  });

  test('reads standard input', async () => {
    const ran = await recte(['check', '-', '--sources', 'sources', '--input-name', 'draft.md'], {
      input: read('altered.txt'),
    });
    expect(ran.output).toContain('draft.md:1:21  ≠ altered');
  });

  test.each(['html', 'sarif', 'csv', 'annotations', 'junit'])('writes %s', async (format) => {
    const ran = await recte(['check', 'altered.txt', '--sources', 'sources', '--format', format]);
    expect(ran.status).toBe(0);
    expect(ran.output).toContain('altered');
    expect(ran.output.length).toBeGreaterThan(400);
  });
});

describe('--fail-on', () => {
  test.each([
    ['altered', 'altered.txt', 1],
    ['altered', 'good.txt', 0],
    ['unfound', 'altered.txt', 1],
    ['faithful', 'good.txt', 0],
    ['verbatim', 'good.txt', 1],
    ['contradicted', 'altered.txt', 0],
    ['altered', 'articles', 0],
    ['unfound', 'articles', 1],
  ])('%s on %s ends with %i', async (wordings, document, status) => {
    const ran = await recte(['check', document, '--sources', 'sources', '--fail-on', wordings, '--format', 'jsonl']);
    expect(ran.status).toBe(status);
    expect(ran.output).not.toBe('');
  });
});

describe('--output', () => {
  test('tells the format by its ending, and leaves nothing beside the file', async () => {
    const ran = await recte(['check', 'altered.txt', '--sources', 'sources', '--output', 'report.html']);
    expect(ran).toEqual({ status: 0, output: '', complaint: '' });
    expect(read('report.html')).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
    expect(readdirSync(folder).filter((name) => name.includes('report.html'))).toEqual(['report.html']);
  });

  test('a page leads to the files of the sources, at the very place, from where it lies', async () => {
    for (const name of ['linked/seas & #1', 'pages']) mkdirSync(join(folder, name), { recursive: true });
    put(
      'linked/seas & #1/javascript:ferry.html',
      '<!doctype html><title>Ferries</title><p>The ferry will sail at dawn, unless the ice has closed the sound by then.</p>',
    );
    put('linked/talk.vtt', 'WEBVTT\n\n00:12.000 --> 00:20.000\n<v Okonjo>Nine geese crossed the quay before us.\n');
    put('linked/talk.mp4', '');
    put(
      'linked.txt',
      'She said: “The ferry will sail at dawn, unless the ice has closed the sound by then.”\n\n' +
        'And later: “Nine geese crossed the quay before us.”\n',
    );
    const ran = await recte(['check', 'linked.txt', '--sources', 'linked', '--output', 'pages/linked.html']);
    expect(ran).toEqual({ status: 0, output: '', complaint: '' });
    const links = [...read('pages/linked.html').matchAll(/<a href="([^"#][^"]*)"/g)].map(([, link]) => link);
    expect(links).toEqual([
      '../linked/seas%20%26%20%231/javascript%3Aferry.html#:~:text=The%20ferry%20will%20sail,the%20sound%20by%20then',
      '../linked/talk.mp4#t=12',
    ]);
    const shown = await recte(['check', 'linked.txt', '--sources', 'linked', '--format', 'html']);
    expect(shown.output).not.toMatch(/<a href="[^"#]/);
  });

  test('keeps what was there when nothing could be checked', async () => {
    put('kept.json', 'as it was');
    const ran = await recte(['check', 'no-such.txt', '--sources', 'sources', '--output', 'kept.json']);
    expect(ran.status).toBe(2);
    expect(read('kept.json')).toBe('as it was');
    expect(readdirSync(folder).filter((name) => name.includes('kept.json'))).toEqual(['kept.json']);
  });

  test.each([
    ['a folder that does not exist', 'nowhere/report.json'],
    ['a folder', 'articles'],
  ])('to %s is refused before anything is read', async (_, output) => {
    const ran = await recte(['check', 'good.txt', '--sources', 'sources', '--output', output]);
    expect(ran.status).toBe(2);
    expectOneLine(ran);
  });
});

describe('wrong input', () => {
  test.each([
    ['no such file', 'no-such.txt', 'no such file: no-such.txt'],
    ['an empty file', 'empty.txt', 'empty.txt: the file is empty'],
    ['a file of white space', 'blank.txt', 'blank.txt'],
    ['a binary file named .txt', 'binary.txt', 'binary.txt: this is no text'],
    ['broken XML', 'broken.xml', 'broken.xml: the XML is broken'],
    ['a file of 200 MB', 'huge.txt', 'huge.txt'],
    ['a folder without documents', 'empty-folder', 'there is no document in empty-folder'],
    ['no name at all', '', 'no such file'],
  ])('%s: one line, status 2', async (_, document, said) => {
    const ran = await recte(['check', document, '--sources', 'sources', '--format', 'json']);
    expect(ran.status).toBe(2);
    expectOneLine(ran);
    expect(ran.complaint).toContain(said);
    expect(ran.output.trim()).toMatch(/^(?:\[\])?$/);
  });

  test('a document that fails does not stop the others', async () => {
    const names = ['no-such.txt', 'good.txt', 'binary.txt', 'altered.txt'];
    const ran = await recte(['check', ...names, '--sources', 'sources', '--format', 'jsonl', '--fail-on', 'altered']);
    const lines = ran.output
      .trimEnd()
      .split('\n')
      .map((line) => inside(JSON.parse(line), 'document', 'name'));
    expect(lines).toEqual(['good.txt', 'altered.txt']);
    expect(ran.complaint.trimEnd().split('\n')).toHaveLength(2);
    expect(ran.status).toBe(2);
  });

  test.each([
    ['sources that do not exist', ['--sources', 'nowhere']],
    ['a folder without a readable source', ['--sources', 'pictures']],
    ['an empty folder of sources', ['--sources', 'empty-folder']],
    ['a source that is no text', ['--sources', 'binary.txt']],
    ['a library that does not exist', ['--library', 'nowhere']],
    ['neither sources nor a library', []],
    ['both sources and a library', ['--sources', 'sources', '--library', 'nowhere']],
    ['a format there is not', ['--sources', 'sources', '--format', 'pdf']],
    ['a wording there is not', ['--sources', 'sources', '--fail-on', 'wrong']],
    ['an option there is not', ['--sources', 'sources', '--colour']],
  ])('%s: one line, status 2', async (_, args) => {
    const ran = await recte(['check', 'good.txt', ...args]);
    expect(ran.status).toBe(2);
    expect(ran.output).toBe('');
    expectOneLine(ran);
  });

  test('a broken description is a problem, and the sources beside it are read', async () => {
    const ran = await recte(['check', 'good.txt', '--sources', 'described', '--format', 'json']);
    expect(ran.status).toBe(0);
    const report: unknown = JSON.parse(ran.output);
    expect(inside(report, 'problems', 0, 'code')).toBe('broken-description');
    expect(inside(report, 'findings', 0, 'verdict', 'wording')).toBe('verbatim');
  });

  test('sources of which one is unreadable are a problem, and the rest is used', async () => {
    const ran = await recte(['check', 'good.txt', '--sources', 'sources', 'nowhere', '--format', 'json']);
    expect(ran.status).toBe(0);
    expect(listOf(inside(JSON.parse(ran.output), 'problems'))).toHaveLength(1);
  });
});

describe('detect', () => {
  test('needs no sources', async () => {
    const ran = await recte(['detect', 'good.txt', '--format', 'json']);
    expect(ran.status).toBe(0);
    const detected: unknown = JSON.parse(ran.output);
    expect(inside(detected, 'document', 'name')).toBe('good.txt');
    expect(inside(detected, 'quotations', 0, 'words')).toMatch(/^Whoever wants to cross/);
    expect(inside(detected, 'quotations', 0, 'attribution', 'speaker', 'name')).toBe('Maren Okonjo');
  });

  test('is shown with places', async () => {
    expect((await recte(['detect', 'good.txt'])).output).toContain('good.txt:1:21\n  “Whoever wants to cross');
  });
});

describe('find', () => {
  test('answers one question with an object', async () => {
    const ran = await recte(['find', 'cross after dark may row', '--sources', 'sources', '--format', 'json']);
    const answer: unknown = JSON.parse(ran.output);
    expect(inside(answer, 'id')).toBe('1');
    expect(inside(answer, 'passages', 0, 'source')).toBe('harbour-speech');
    expect(inside(answer, 'passages', 0, 'agreement')).toBe(1);
  });

  test('answers a file of questions line by line, in order', async () => {
    put(
      'queries.jsonl',
      '{"id":"b","words":"I did not ask for a second boat"}\n\n{"id":"a","words":"xylophone parrots on Mars"}\n',
    );
    const ran = await recte(['find', '--queries', 'queries.jsonl', '--sources', 'sources', '--format', 'jsonl']);
    const answers = ran.output
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(answers.map((answer) => inside(answer, 'id'))).toEqual(['b', 'a']);
    expect(inside(answers[0], 'passages', 0, 'witness')).toBe('speech.txt');
    expect(inside(answers[1], 'passages')).toEqual([]);
  });

  test('names the line that is no question', async () => {
    put('wrong.jsonl', '{"id":"a","words":"x"}\n{"id":"b"}\n');
    const ran = await recte(['find', '--queries', 'wrong.jsonl', '--sources', 'sources']);
    expect(ran.status).toBe(2);
    expectOneLine(ran);
    expect(ran.complaint).toContain('wrong.jsonl:2');
  });

  test.each([
    ['no words', ['find', '--sources', 'sources']],
    ['a limit that is none', ['find', 'x', '--sources', 'sources', '--limit', 'many']],
  ])('%s: one line, status 2', async (_, args) => {
    const ran = await recte(args);
    expect(ran.status).toBe(2);
    expectOneLine(ran);
  });
});

describe('how it behaves', () => {
  test('help names every operation, and loads quickly enough to need nothing', async () => {
    const { output, status } = await recte(['--help']);
    expect(status).toBe(0);
    for (const { name } of OPERATIONS) expect(output).toContain(name.split(' ')[0]);
    for (const { name, parameters } of OPERATIONS) {
      const help = (await recte([...name.split(' '), '--help'])).output;
      for (const { name: parameter, isPositional } of parameters) {
        if (isPositional !== true) expect(help).toContain(`--${parameter}`);
      }
    }
  });

  test('says its version', async () => {
    expect((await recte(['--version'])).output).toBe(`${VERSION}\n`);
  });

  test.each([
    [{ FORCE_COLOR: '1' }, true],
    [{ NO_COLOR: '1' }, false],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '0' }, false],
    [{}, false],
  ])('with %o colours are %s', async (environment, coloured) => {
    const { output } = await recte(['check', 'altered.txt', '--sources', 'sources'], { environment });
    expect(output.includes('\u001B[')).toBe(coloured);
  });

  test('a reader that has seen enough is no fault', async () => {
    const names = Array.from({ length: 400 }, () => 'altered.txt');
    const child = spawn(process.execPath, [MAIN, 'check', ...names, '--sources', 'sources', '--format', 'jsonl'], {
      cwd: folder,
      env: environmentOf({}),
    });
    let complaint = '';
    child.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk.toString();
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((done) => child.on('close', done));
    expect(complaint).toBe('');
    expect(status).toBe(0);
  });

  test.skipIf(process.platform === 'win32')('an interruption leaves nothing behind', async () => {
    const names = Array.from({ length: 4000 }, () => 'altered.txt');
    const args = [
      MAIN,
      'check',
      ...names,
      '--sources',
      'sources',
      '--output',
      'interrupted.jsonl',
      '--format',
      'jsonl',
    ];
    const child = spawn(process.execPath, args, { cwd: folder, env: environmentOf({}) });
    let complaint = '';
    child.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk.toString();
    });
    // Its unfinished file shows that it is at work.
    const hasBegun = (): boolean => readdirSync(folder).some((name) => name.startsWith('.interrupted.jsonl.'));
    while (!hasBegun() && child.exitCode === null) await new Promise((go) => setTimeout(go, 10));
    child.kill('SIGINT');
    const status = await new Promise((done) => child.on('close', done));
    expect(status).toBe(130);
    expect(complaint).toBe('recte: interrupted\n');
    expect(readdirSync(folder).filter((name) => name.includes('interrupted'))).toEqual([]);
  });

  test('--debug shows where a fault came from', async () => {
    const { complaint } = await recte(['check', 'no-such.txt', '--sources', 'sources', '--debug']);
    expect(complaint).toMatch(/^recte: no such file/);
    expect(complaint).toMatch(/caused by .*ENOENT/);
  });
});
