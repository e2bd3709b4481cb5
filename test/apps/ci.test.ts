/** What the repository defines for GitHub Actions and pre-commit, run as these would run it, with the built program for the one on npm. */

import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { inside, listOf, textOf } from '../report/inside.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const MAIN = join(ROOT, 'dist/bin/recte.js');

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recte-ci-'));
  put('my sources/speech.txt', 'I did not ask for a second boat, and I shall not ask for one this winter.\n');
  put('my articles/a.md', 'She said: “I did ask for a second boat, and I shall not ask for one this winter.”\n');
  // The way the action starts it: npm exec --yes --package=recte@VERSION -- recte …
  put(
    'bin/npm',
    `#!/bin/sh\nwhile [ "$1" != recte ]; do shift; done\nshift\nexec "${process.execPath}" "${MAIN}" "$@"\n`,
  );
  put('bin/recte', `#!/bin/sh\nexec "${process.execPath}" "${MAIN}" "$@"\n`);
  for (const name of ['npm', 'recte']) chmodSync(join(folder, 'bin', name), 0o755);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

interface Ran {
  readonly status: number;
  readonly out: string;
}

function bash(script: string, environment: Readonly<Record<string, string>>): Promise<Ran> {
  const env = {
    ...process.env,
    ...environment,
    PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`,
    RECTE_CACHE: join(folder, 'cache'),
  };
  return new Promise((done) => {
    execFile('bash', ['-c', script], { cwd: folder, env }, (error, out) => {
      done({ status: typeof error?.code === 'number' ? error.code : 0, out });
    });
  });
}

function read(name: string): unknown {
  return parse(readFileSync(join(ROOT, name), 'utf8'));
}

describe('action.yml', () => {
  const action = read('action.yml');
  const step = inside(action, 'runs', 'steps', 0);

  /** Runs the step as the runner would: inputs, or their defaults, in its environment. */
  function runAction(inputs: Readonly<Record<string, string>>): Promise<Ran> {
    const environment = Object.entries(inside(step, 'env') ?? {}).map(([name, value]) => {
      const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(textOf(value))![1]!;
      return [name, inputs[input] ?? textOf(inside(action, 'inputs', input, 'default'))];
    });
    return bash(textOf(inside(step, 'run')), Object.fromEntries(environment));
  }

  test('shows what differs beside the lines, and fails when told to', async () => {
    const inputs = { documents: 'my articles\n', sources: 'my sources\n', 'fail-on': 'altered' };
    const { status, out } = await runAction(inputs);
    expect(status).toBe(1);
    expect(out).toMatch(/^::error file=my articles\/a\.md,line=1,endLine=1,/);
    expect((await runAction({ ...inputs, 'fail-on': '' })).status).toBe(0);
  });

  test('writes SARIF where that is asked for', async () => {
    const { status } = await runAction({
      documents: 'my articles',
      sources: 'my sources',
      sarif: 'r.sarif',
      'fail-on': 'altered',
    });
    expect(status).toBe(1);
    const sarif: unknown = JSON.parse(readFileSync(join(folder, 'r.sarif'), 'utf8'));
    expect(inside(sarif, 'runs', 0, 'results', 0, 'ruleId')).toBe('altered');
  });

  test('takes everything from recte.config.json, and ends with 2 where nothing can be checked', async () => {
    put('recte.config.json', JSON.stringify({ documents: ['my articles'], sources: ['my sources'], severity: {} }));
    expect((await runAction({})).status).toBe(1);
    put('recte.config.json', '{}');
    expect((await runAction({ sarif: 'r.sarif' })).status).toBe(2);
    expect(existsSync(join(folder, 'r.sarif'))).toBe(false);
  });
});

test('.pre-commit-hooks.yaml names a hook that checks the files it is given', async () => {
  const [hook] = listOf(read('.pre-commit-hooks.yaml'));
  expect(textOf(inside(hook, 'id'))).toBe('recte');
  expect(new RegExp(textOf(inside(hook, 'files'))).test('my articles/a.md')).toBe(true);
  put('recte.config.json', JSON.stringify({ sources: ['my sources'] }));
  const { status, out } = await bash(`${textOf(inside(hook, 'entry'))} 'my articles/a.md'`, {});
  expect(status).toBe(1);
  expect(out).toContain('≠ altered');
  const given = await bash(`${textOf(inside(hook, 'entry'))} '--sources=my sources' 'my articles/a.md'`, {});
  expect(given.status).toBe(1);
});
