/**
 * Processes that are killed, and processes that run at once. They run the compiled code, so these tests want
 * `npm run build` first, as `npm test` does.
 */

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { addToLibrary, createLibrary, openLibrary, openSources, verifyLibrary } from '../../src/library/index.ts';
import { folderOf, placesOf, temporaryFolder, write } from './folders.ts';

const COMPILED = resolve(import.meta.dirname, '../../dist/library/index.js');

beforeAll(() => {
  expect(existsSync(COMPILED), 'run "npm run build" first').toBe(true);
});

const WORDS = 'the harbour council letter bridge winter lamp answer storm clock never town ferry promise'.split(' ');

/** Invented prose that is the same each time, and differs from file to file. */
function prose(file: number, words: number): string {
  let state = file * 7919 + 1;
  const text: string[] = [];
  for (let i = 0; i < words; i++) {
    state = (state * 48271) % 2147483647;
    text.push(i % 50 === 0 ? `mark${file}x${i}` : WORDS[state % WORDS.length]!);
  }
  return text.join(' ');
}

function many(count: number, words: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, file) => [`text-${file}.txt`, prose(file, words)]));
}

interface Child {
  readonly process: ChildProcess;
  /** The code it ends with, or the signal that ended it. */
  readonly ended: Promise<number | string | null>;
  readonly output: () => string;
}

/** Runs a line of code in a process of its own; `library` is what `src/library/index.ts` exports. */
function run(code: string): Child {
  const whole = `const library = await import(${JSON.stringify(pathToFileURL(COMPILED).href)});\n${code}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', whole], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (part: Buffer) => (output += part.toString()));
  child.stderr.on('data', (part: Buffer) => (output += part.toString()));
  const ended = new Promise<number | string | null>((done) => {
    child.on('close', (status, signal) => done(signal ?? status));
  });
  return { process: child, ended, output: () => output };
}

function opensSources(compiled: unknown): compiled is { openSources: typeof openSources } {
  return typeof compiled === 'object' && compiled !== null && 'openSources' in compiled;
}

function opening(folder: string, cache: string): string {
  const options = `{ cacheDirectory: ${JSON.stringify(cache)}, index: 'disk', onProgress: (p) => globalThis.seen?.(p) }`;
  return `const opened = await library.openSources([${JSON.stringify(folder)}], ${options});
    console.log(opened.fingerprint, opened.problems.length);
    await opened.close();`;
}

async function fingerprintOf(folder: string): Promise<string> {
  const library = await openSources([folder], { index: 'memory' });
  await library.close();
  return library.fingerprint;
}

describe('a process that is killed while it builds', () => {
  test('leaves nothing that keeps the next one from the whole', async () => {
    const folder = await folderOf(many(40, 3000));
    const cache = temporaryFolder();
    const fingerprint = await fingerprintOf(folder);
    const killedAfterMs = [30, 80, 120, 160, 200, 250, 300, 400, 500];
    for (const [round, delayMs] of killedAfterMs.entries()) {
      const child = run(opening(folder, cache));
      const timer = setTimeout(() => child.process.kill('SIGKILL'), delayMs);
      await child.ended;
      clearTimeout(timer);
      // Something is always left to do, whenever the last one was killed.
      await write(folder, { [`late-${round}.txt`]: prose(1000 + round, 500) });
    }
    const library = await openSources([folder], { cacheDirectory: cache, index: 'disk' });
    expect(library.problems).toEqual([]);
    expect(library.fingerprint).toBe(await fingerprintOf(folder));
    expect(library.fingerprint).not.toBe(fingerprint);
    expect(await placesOf(library, prose(7, 60).split(' ').slice(44, 56).join(' '))).toMatchObject({
      exactCount: 1,
      exact: [{ witness: 'text-7.txt' }],
    });
    await library.close();
  });

  test('leaves a library as it was, and what it had read is not read again', async () => {
    const directory = join(temporaryFolder(), 'library');
    const first = await folderOf(many(5, 300));
    await createLibrary(directory);
    await addToLibrary(directory, [first]);
    const before = await openLibrary(directory);
    const more = await folderOf(
      Object.fromEntries(Object.entries(many(30, 2000)).map(([name, text]) => [`more-${name}`, text])),
    );
    // At the twentieth file the process is gone.
    const child = run(`await library.addToLibrary(${JSON.stringify(directory)}, [${JSON.stringify(more)}], {
      onProgress: ({ done }) => { if (done === 20) process.kill(process.pid, 'SIGKILL'); },
    });`);
    expect(await child.ended).toBe('SIGKILL');
    const after = await openLibrary(directory);
    expect(after.fingerprint).toBe(before.fingerprint);
    expect(after.witnesses).toHaveLength(5);
    expect(await placesOf(after, prose(3, 60))).toEqual(await placesOf(before, prose(3, 60)));
    await after.close();
    await before.close();
    expect((await addToLibrary(directory, [more])).added).toHaveLength(30);
    expect(await verifyLibrary(directory)).toEqual({ witnesses: 35, problems: [] });
  });
});

describe('processes that run at once', () => {
  test('build one cache and all see the same', async () => {
    const folder = await folderOf(many(30, 2000));
    const cache = temporaryFolder();
    const children = Array.from({ length: 4 }, () => run(opening(folder, cache)));
    for (const child of children) expect(await child.ended, child.output()).toBe(0);
    const fingerprint = await fingerprintOf(folder);
    for (const child of children) expect(child.output().trim()).toBe(`${fingerprint} 0`);
  });

  test('read while another one writes', async () => {
    const folder = await folderOf(many(10, 500));
    const cache = temporaryFolder();
    // The code that reads is the code that writes, or each would make the cache anew.
    const compiled: unknown = await import(COMPILED);
    if (!opensSources(compiled)) throw new TypeError('the compiled library opens no sources');
    const writer = run(`
      const { renameSync, writeFileSync } = await import('node:fs');
      for (let round = 0; round < 12; round++) {
        writeFileSync(${JSON.stringify(join(folder, '.next'))}, 'In round ' + round + ' nothing was said that lasts. '.repeat(200));
        renameSync(${JSON.stringify(join(folder, '.next'))}, ${JSON.stringify(join(folder, 'text-3.txt'))});
        ${opening(folder, cache).replaceAll('\n', ' ')}
      }`);
    const state = { isOver: false };
    void writer.ended.then(() => (state.isOver = true));
    let reads = 0;
    while (!state.isOver) {
      const library = await compiled.openSources([folder], { cacheDirectory: cache, index: 'disk' });
      const sought = prose(5, 100).split(' ').slice(45, 60).join(' ');
      expect(await placesOf(library, sought)).toMatchObject({ exactCount: 1, exact: [{ witness: 'text-5.txt' }] });
      expect(library.problems).toEqual([]);
      await library.close();
      reads++;
    }
    expect(await writer.ended, writer.output()).toBe(0);
    expect(reads).toBeGreaterThan(0);
  });
});
