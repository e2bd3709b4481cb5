/** Every code sample of the pages for users: files are written, commands and programs run, and what a page says they print is what they print. */

import { execFile, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { OPERATIONS } from '../../src/apps/operations.ts';
import { inside, listOf, textOf } from '../report/inside.ts';
import { type Step, stepsOf } from './samples.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const MAIN = join(ROOT, 'dist/bin/recte.js');

/** What the README's reader has; the other pages say what they need. */
const ARTICLE = 'She said: “The lamps will come from the old pier, and not from the new one.”\n';
const GIVEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'README.md': {
    'article.md': ARTICLE,
    'drafts/draft.md': ARTICLE,
    'speeches/pier.txt': 'The lamps will come from the old pier, and not from the new one. Nobody asked the pier.\n',
  },
};
const PAGES = [
  'README.md',
  'docs/tutorial.md',
  'docs/how-to/agents.md',
  'docs/how-to/cite-check.md',
  'docs/how-to/continuous-integration.md',
  'docs/how-to/edition.md',
  'docs/how-to/fact-check.md',
  'docs/how-to/generated-text.md',
  'docs/how-to/scripture.md',
];
/** What a command that goes on says when it is under way. */
const UNDER_WAY: Readonly<Record<string, string>> = { watch: 'waiting for changes', mcp: 'MCP is served at' };

let home = '';

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'recte-docs-'));
  const bin = join(home, 'bin');
  mkdirSync(bin);
  // Nothing is installed: the program that was built stands for the one on npm.
  const programs = { npm: 'exit 0', npx: 'exec "$@"', recte: `exec "${process.execPath}" "${MAIN}" "$@"` };
  for (const [name, line] of Object.entries(programs)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${line}\n`);
    chmodSync(join(bin, name), 0o755);
  }
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: `${join(home, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`,
  RECTE_CACHE: join(home, 'cache'),
  COLUMNS: '88',
  NO_COLOR: '1',
});

function run(file: string, args: readonly string[], cwd: string): Promise<Ran> {
  return new Promise((done) => {
    execFile(file, args, { cwd, env: environment() }, (error, out, err) => {
      done({ status: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

/** Starts a command that goes on, waits until it is under way, and stops it. */
async function start(code: string, words: string, cwd: string): Promise<void> {
  const child = spawn('bash', ['-c', `exec ${code.trim()}`], { cwd, env: environment() });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  const ended = new Promise<void>((done) => {
    child.on('exit', () => done());
  });
  await expect.poll(() => said, { timeout: 15_000 }).toContain(words);
  child.kill('SIGINT');
  await ended;
}

/** A folder with the packages that the samples import. */
function folderFor(page: string, steps: readonly Step[]): string {
  const folder = mkdtempSync(join(home, 'page-'));
  mkdirSync(join(folder, 'node_modules'));
  const imported = steps
    .filter(({ language }) => language === 'ts')
    .flatMap(({ code }) => [...code.matchAll(/from '((?:@[^/']+\/)?[^/']+)/g)].map((match) => match[1]!));
  for (const name of new Set(imported)) {
    symlinkSync(name === 'recte' ? ROOT : join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  }
  symlinkSync(join(ROOT, 'example'), join(folder, 'example'));
  for (const [path, content] of Object.entries(GIVEN[page] ?? {})) put(folder, path, content);
  return folder;
}

function put(folder: string, path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

const trimmed = (text: string): string => text.replace(/\n+$/, '\n');

/** What a sample of settings for another program names has to be there. */
function checkSettings({ language, code }: Step): void {
  if (language === 'json') {
    const args = listOf(inside(JSON.parse(code), 'mcpServers', 'recte', 'args')).map(textOf);
    const operation = OPERATIONS.find(({ name }) => name === args[args.indexOf('recte') + 1]);
    const options = args.filter((each) => each.startsWith('--')).map((each) => each.slice(2));
    expect(operation?.parameters.map(({ name }) => name)).toEqual(expect.arrayContaining(options));
    return;
  }
  const settings: unknown = parse(code);
  const hooks = typeof settings === 'object' && settings !== null && 'repos' in settings;
  if (hooks) {
    const known: unknown = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'));
    expect(inside(settings, 'repos', 0, 'hooks', 0, 'id')).toBe(inside(known, 0, 'id'));
    return;
  }
  const action: unknown = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
  const known = Object.keys(inside(action, 'inputs') ?? {});
  const steps = listOf(inside(settings, 'jobs', 'quotations', 'steps'));
  const own = steps.find((each) => textOf(inside(each, 'uses')).includes('/recte@'));
  expect(known).toEqual(expect.arrayContaining(Object.keys(inside(own, 'with') ?? {})));
}

describe.each(PAGES)('%s', (page) => {
  const steps = stepsOf(readFileSync(join(ROOT, page), 'utf8'));

  test('its samples run, and print what it says', { timeout: 120_000 }, async () => {
    expect(steps.length).toBeGreaterThan(0);
    const folder = folderFor(page, steps);
    for (const step of steps) {
      const where = `${page}:${step.line}`;
      if (step.file !== null) put(folder, step.file, step.code);
      else if (step.run !== null) await start(step.code, UNDER_WAY[step.run]!, folder);
      else if (step.language === 'sh') {
        const ran = await run('bash', ['-e', '-c', step.code], folder);
        expect([where, ran.status, ran.status === step.status ? '' : ran.err]).toEqual([where, step.status, '']);
        if (step.output !== null) expect(trimmed(ran.out), where).toBe(step.output);
      } else if (step.language === 'ts') {
        put(folder, 'sample.mjs', step.code);
        const ran = await run(process.execPath, ['sample.mjs'], folder);
        expect([where, ran.status, ran.err]).toEqual([where, 0, '']);
        if (step.output !== null) expect(trimmed(ran.out), where).toBe(step.output);
      } else if (step.language === 'json' || step.language === 'yaml') checkSettings(step);
      else if (step.language !== 'markdown') throw new Error(`${where}: nobody knows how to try ${step.language}`);
    }
  });
});

test('the programs among them are typed', { timeout: 120_000 }, () => {
  const steps = PAGES.flatMap((page) =>
    stepsOf(readFileSync(join(ROOT, page), 'utf8'))
      .filter(({ language }) => language === 'ts')
      .map((step) => ({ page, ...step })),
  );
  const folder = folderFor('', steps);
  for (const { page, line, code } of steps) put(folder, `${page.replace(/\W+/g, '-')}-${line}.mts`, code);
  const options = { strict: true, noEmit: true, module: 'nodenext', target: 'es2023', skipLibCheck: true };
  const types = { types: ['node'], typeRoots: [join(ROOT, 'node_modules/@types')] };
  put(folder, 'tsconfig.json', JSON.stringify({ compilerOptions: { ...options, ...types }, include: ['*.mts'] }));
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' });
  expect(stdout).toBe('');
});
