/** A build that is killed at any moment leaves the last commit, and the next build goes on from there. */

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEmbeddedIndex } from '../../src/retrieve/embedded/embedded-index.ts';
import { embeddedIndexWriter } from '../../src/retrieve/embedded/embedded-writer.ts';
import { babble, storeOf } from './texts.ts';

/** Compiled, because Node runs it: `npm test` builds first. */
const COMPILED = resolve(import.meta.dirname, '../../dist/retrieve/embedded/embedded-writer.js');
const root = mkdtempSync(join(tmpdir(), 'recte-crash-'));

beforeAll(() => {
  if (!existsSync(COMPILED)) throw new Error('dist/ is not there: npm run build');
});
afterAll(() => rmSync(root, { recursive: true }));

const ROUND_WITNESSES = 4;
const WORDS = 30_000;

/** Adds witnesses in commits of four, saying each commit aloud; without threads, or with them. */
const PROGRAM = `
const [directory, workers, texts, repeats] = process.argv.slice(1);
const { embeddedIndexWriter } = await import(${JSON.stringify(pathToFileURL(COMPILED).href)});
const writer = await embeddedIndexWriter(directory, { workers: Number(workers) });
const text = JSON.parse(texts).join(' ').concat(' ').repeat(Number(repeats));
for (let round = 0; ; round++) {
  for (let i = 0; i < ${ROUND_WITNESSES}; i++) await writer.add('w' + round + '-' + i, 'round ' + round + ' ' + text);
  await writer.commit();
  process.stdout.write('c');
}
`;
const BUILD = `
import { readFileSync } from 'node:fs';
const [directory, workers, file] = process.argv.slice(1);
const { embeddedIndexWriter } = await import(${JSON.stringify(pathToFileURL(COMPILED).href)});
const writer = await embeddedIndexWriter(directory, { workers: Number(workers) });
for (const { id, text } of JSON.parse(readFileSync(file, 'utf8'))) await writer.add(id, text);
await writer.commit();
await writer.close();
`;
const REFRAIN = ['the', 'lamps', 'went', 'out', 'along', 'the', 'quay', 'one', 'after', 'another'];

/** Threads are used from some megabytes on. */
function repeats(workers: number): number {
  return workers === 0 ? 3000 : 25_000;
}

/** Runs the program until it has made some commits and a while longer, then kills it. @returns commits seen */
function killedAfter(directory: string, workers: number, commits: number, delayMs: number): Promise<number> {
  return new Promise((settle, reject) => {
    const child = spawn(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        PROGRAM,
        directory,
        String(workers),
        JSON.stringify(REFRAIN),
        String(repeats(workers)),
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let seen = 0;
    child.stdout.on('data', (bytes: Buffer) => {
      seen += bytes.length;
      if (seen === commits) setTimeout(() => child.kill('SIGKILL'), delayMs);
    });
    child.on('error', reject);
    child.on('exit', (_, signal) => {
      if (signal === 'SIGKILL') settle(seen);
      else reject(new Error('the build ended by itself'));
    });
  });
}

test.each([
  [0, 1, 3],
  [0, 2, 25],
  [0, 1, 80],
  [0, 14, 11],
  [2, 1, 40],
  [2, 2, 120],
])('with %i threads, %i commits and %i ms more', async (workers, commits, delayMs) => {
  const directory = join(root, `${workers}-${commits}-${delayMs}`);
  const seen = await killedAfter(directory, workers, commits, delayMs);
  const text = `${REFRAIN.join(' ')} `.repeat(repeats(workers));
  const witnesses = Array.from({ length: (seen + 2) * ROUND_WITNESSES }, (_, i) => {
    const round = Math.floor(i / ROUND_WITNESSES);
    return { id: `w${round}-${i % ROUND_WITNESSES}`, text: `round ${round} ${text}` };
  });
  const store = storeOf([...witnesses, { id: 'afterwards', text: babble(WORDS, 3) }]);

  const index = await openEmbeddedIndex(directory, store);
  // The last commit that was said aloud, or the one whose saying was cut off.
  expect([seen, seen + 1]).toContain(index.witnessCount / ROUND_WITNESSES);
  const last = index.witnessCount / ROUND_WITNESSES - 1;
  const [proposal] = await index.propose([{ words: `round ${last} the lamps went out`, limit: 10 }]);
  expect(proposal!.exactCount).toBe(ROUND_WITNESSES);
  const before = index.witnessCount;
  index.close();

  const writer = await embeddedIndexWriter(directory);
  await writer.add('afterwards', babble(WORDS, 3));
  await writer.commit();
  await writer.close();
  const again = await openEmbeddedIndex(directory, store);
  expect(again.witnessCount).toBe(before + 1);
  again.close();
  // Nothing half-made is left.
  expect(readdirSync(directory).every((name) => name === 'manifest.json' || name.endsWith('.segment'))).toBe(true);
});

test('threads build what one thread builds', async () => {
  const witnesses = Array.from({ length: 30 }, (_, i) => ({ id: `w${i}`, text: babble(WORDS, i) }));
  const file = join(root, 'witnesses.json');
  writeFileSync(file, JSON.stringify(witnesses));
  const store = storeOf(witnesses);
  const answers: unknown[] = [];
  for (const workers of [0, 1, 2, 3]) {
    const directory = join(root, `threads-${workers}`);
    const { status } = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', BUILD, directory, String(workers), file],
      { stdio: 'inherit' },
    );
    expect(status).toBe(0);
    const index = await openEmbeddedIndex(directory, store);
    expect([index.witnessCount, index.wordCount]).toEqual([30, 30 * WORDS]);
    const queries = witnesses.map(({ text }, i) => ({
      words: text
        .split(' ')
        .slice(100 * i, 100 * i + 9)
        .join(' '),
      limit: 3,
    }));
    answers.push((await index.propose(queries)).map(({ candidates, exactCount }) => [candidates[0], exactCount]));
    index.close();
  }
  for (const answer of answers) expect(answer).toEqual(answers[0]);
}, 120_000);
