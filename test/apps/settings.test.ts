/** A project's settings, what git says has changed, and checking again: the built program in folders of its own. */

import { execFile, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LEVELS, RULE_NAMES } from '../../src/report/severity.ts';
import { inside, listOf } from '../report/inside.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const MAIN = join(ROOT, 'dist/bin/recte.js');

const SPEECH =
  'The ferry will sail at dawn, unless the ice has closed the sound by then. ' +
  'I did not ask for a second boat, and I shall not ask for one this winter.\n';
const ALTERED = 'She said: “I did ask for a second boat, and I shall not ask for one this winter.”\n';
const GOOD = 'She said: “The ferry will sail at dawn, unless the ice has closed the sound by then.”\n';
const NOWHERE = 'He said: “Nine geese were counted on the customs house roof since Tuesday.”\n';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recte-settings-'));
  put('sources/speech.txt', SPEECH);
  put('articles/good.md', GOOD);
  put('articles/altered.md', ALTERED);
  put('articles/nowhere.md', NOWHERE);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function settings(content: unknown): void {
  put('recte.config.json', typeof content === 'string' ? content : JSON.stringify(content));
}

interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

const environment = (): NodeJS.ProcessEnv => ({ ...process.env, RECTE_CACHE: join(folder, 'cache'), NO_COLOR: '1' });

function recte(args: readonly string[], cwd = folder): Promise<Ran> {
  return new Promise((done) => {
    execFile(process.execPath, [MAIN, ...args], { cwd, env: environment() }, (error, out, err) => {
      done({ status: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

function wordings(json: string): unknown[] {
  return listOf(JSON.parse(json)).flatMap((report) =>
    listOf(inside(report, 'findings')).map((finding) => inside(finding, 'verdict', 'wording')),
  );
}

describe('recte.config.json', () => {
  test('says what is checked, and against what, from any folder below it', async () => {
    settings({ documents: ['articles'], sources: ['sources'] });
    for (const cwd of [folder, join(folder, 'articles')]) {
      const { status, out } = await recte(['check', '--format', 'json'], cwd);
      expect(status).toBe(0);
      expect(wordings(out)).toEqual(['altered', 'verbatim', 'unfound']);
    }
  });

  test('makes errors end with 1, unless --fail-on says otherwise or a reason is given', async () => {
    settings({ documents: ['articles'], sources: ['sources'], severity: { altered: 'error' } });
    expect((await recte(['check'])).status).toBe(1);
    expect((await recte(['check', '--fail-on', 'contradicted'])).status).toBe(0);
    settings({
      documents: ['articles'],
      sources: ['sources'],
      severity: { altered: 'error' },
      ignore: [{ files: ['articles/altered.md'], reason: 'the speaker asked for it' }],
    });
    const { status, out } = await recte(['check', '--fail-on', 'altered']);
    expect(status).toBe(0);
    expect(out).toContain('ignored (altered): the speaker asked for it');
    settings({ documents: ['articles'], sources: ['sources'], severity: { altered: 'off', unfound: 'error' } });
    expect((await recte(['check', 'articles/altered.md'])).status).toBe(0);
    expect((await recte(['check', 'articles/nowhere.md'])).status).toBe(1);
  });

  test('gives way to what is said on the command line', async () => {
    put('others/o.txt', 'Nine geese were counted on the customs house roof since Tuesday.\n');
    settings({ documents: ['articles'], sources: ['sources'] });
    const { out } = await recte(['check', 'articles/nowhere.md', '--sources', 'others', '--format', 'jsonl']);
    expect(inside(JSON.parse(out), 'findings', 0, 'verdict', 'wording')).toBe('verbatim');
  });

  test.each([
    ['{', 'is no JSON'],
    [[], 'the file has to be an object'],
    [{ source: [] }, 'the file knows no "source". It knows $schema, documents, sources'],
    [{ sources: 'sources' }, 'sources has to be a list'],
    [{ severity: { alterd: 'error' } }, 'severity knows no "alterd"'],
    [{ severity: { altered: 'fatal' } }, 'severity.altered has to be one of error, warning, note, off'],
    [{ ignore: [{ files: ['a'] }] }, 'ignore[0].reason has to be a text that says why'],
    [{ ignore: [{ rules: ['x'], reason: 'y' }] }, 'ignore[0].rules knows no "x"'],
    [{ sources: ['a'], library: 'b' }, 'library has to be left out'],
  ])('%j ends with 2 and one line', async (content, words) => {
    settings(content);
    const { status, err } = await recte(['check', 'articles']);
    expect(status).toBe(2);
    expect(err).toContain(words);
    expect(err.trimEnd()).not.toContain('\n');
  });

  test('is described by the published schema, which knows every rule and level', () => {
    const schema: unknown = JSON.parse(readFileSync(join(ROOT, 'docs/config.schema.json'), 'utf8'));
    if (typeof schema !== 'object' || schema === null) throw new Error('the schema is no object');
    const validate = new Ajv2020().compile(schema);
    const severity = Object.fromEntries(RULE_NAMES.map((rule, k) => [rule, LEVELS[k % LEVELS.length]]));
    const whole = {
      documents: ['a'],
      sources: ['b'],
      severity,
      ignore: [{ files: ['*'], findings: ['q1'], rules: RULE_NAMES, reason: 'x' }],
    };
    expect(validate(whole), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ source: [] })).toBe(false);
    expect(validate({ sources: [], library: 'b' })).toBe(false);
    expect(validate({ ignore: [{ files: ['a'] }] })).toBe(false);
    expect(Object.keys(inside(schema, 'properties', 'severity', 'properties') ?? {})).toEqual(RULE_NAMES);
    expect(inside(schema, '$defs', 'rule', 'enum')).toEqual(RULE_NAMES);
  });
});

describe('--changed-since', () => {
  const git = (...args: readonly string[]): void => {
    const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
    execFileSync('git', [...who, ...args], { cwd: folder, stdio: 'ignore' });
  };

  beforeEach(() => {
    settings({ documents: ['articles'], sources: ['sources'] });
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-q', '-m', 'first');
  });

  test('checks what was changed and what is new, and nothing else', async () => {
    put('articles/good.md', `${GOOD}\nIt was cold.\n`);
    put('articles/new one.md', NOWHERE);
    const { status, out } = await recte(['check', '--changed-since', 'main', '--format', 'json']);
    expect(status).toBe(0);
    expect(wordings(out)).toEqual(['verbatim', 'unfound']);
    const below = await recte(['check', '--changed-since', 'HEAD', '--format', 'json'], join(folder, 'articles'));
    expect(wordings(below.out)).toEqual(['verbatim', 'unfound']);
  });

  test('where nothing was, says so and writes an empty report', async () => {
    const { status, out, err } = await recte(['check', '--changed-since', 'main', '--format', 'json']);
    expect([status, JSON.parse(out), err]).toEqual([0, [], 'recte: no document has changed since main\n']);
    const sarif = await recte(['check', '--changed-since', 'main', '--format', 'sarif']);
    expect(inside(JSON.parse(sarif.out), 'runs', 0, 'results')).toEqual([]);
  });

  test('where a source was, checks everything', async () => {
    put('sources/speech.txt', SPEECH.replace('did not ask', 'did ask'));
    const { out, err } = await recte(['check', '--changed-since', 'main', '--format', 'json']);
    expect(wordings(out)).toHaveLength(3);
    expect(err).toContain('sources/speech.txt has changed, which is a source: every document is checked');
  });

  test.each(['no-such-branch', '--output=x', ''])('of "%s" ends with 2', async (revision) => {
    const { status, err } = await recte(['check', `--changed-since=${revision}`]);
    expect(status).toBe(2);
    expect(err).toContain(`git knows no revision "${revision}"`);
  });

  test('outside a repository ends with 2', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'recte-outside-'));
    try {
      const args = ['check', join(folder, 'articles'), '--sources', join(folder, 'sources'), '--changed-since', 'main'];
      const { status, err } = await recte(args, outside);
      expect([status, err]).toEqual([2, 'recte: this folder is in no git repository. Call it from within one.\n']);
    } finally {
      rmSync(outside, { recursive: true, force: true });
    }
  });
});

describe('--watch', () => {
  test('checks again when a document or a source changes, and goes on behind a fault', async () => {
    const child = spawn(
      process.execPath,
      [MAIN, 'check', 'articles/good.md', '--sources', 'sources', '--format', 'jsonl', '--watch'],
      { cwd: folder, env: environment() },
    );
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    const ended = new Promise<number | null>((done) => {
      child.on('exit', (status) => done(status));
    });
    const run = async (count: number): Promise<void> => {
      await expect.poll(() => err.split('waiting for changes').length - 1, { timeout: 15_000 }).toBe(count);
    };
    await run(1);
    put('articles/good.md', ALTERED);
    await run(2);
    put('sources/speech.txt', SPEECH.replace('did not ask', 'did ask'));
    await run(3);
    rmSync(join(folder, 'articles/good.md'));
    await run(4);
    put('articles/good.md', NOWHERE);
    await run(5);
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    const lines = out.trimEnd().split('\n');
    const said = lines.map((line) => inside(JSON.parse(line), 'findings', 0, 'verdict', 'wording'));
    expect(said).toEqual(['verbatim', 'altered', 'verbatim', 'unfound']);
    expect(err).toContain('no such file');
  });
});
