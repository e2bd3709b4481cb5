import { readdirSync, readFileSync, statSync } from 'node:fs';
import { open, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  addToLibrary,
  compactLibrary,
  createLibrary,
  listLibrary,
  openLibrary,
  openSources,
  rebuildLibrary,
  removeFromLibrary,
  statsLibrary,
  verifyLibrary,
} from '../../src/library/index.ts';
import type { Library, Progress } from '../../src/library/library.ts';
import { Store } from '../../src/library/store.ts';
import { folderOf, LETTER, MINUTES, placesOf, remove, SPEECH, temporaryFolder, write } from './folders.ts';

/** Of LMDB. */
const PAGE_BYTES = 4096;
const FILES = { 'minutes.txt': MINUTES, 'post/letter.txt': LETTER, 'speech.txt': SPEECH };

let directory: string;
let folder: string;

beforeEach(async () => {
  directory = join(temporaryFolder(), 'library');
  folder = await folderOf(FILES);
  await createLibrary(directory);
});

async function using<T>(use: (library: Library) => T | Promise<T>): Promise<T> {
  const library = await openLibrary(directory);
  try {
    return await use(library);
  } finally {
    await library.close();
  }
}

async function fingerprintOf(path: string): Promise<string> {
  const library = await openSources([path], { index: 'memory' });
  await library.close();
  return library.fingerprint;
}

describe('a library of its own', () => {
  test('begins empty, and can be opened', async () => {
    await using((library) => {
      expect(library.witnesses).toEqual([]);
      expect(library.index.witnessCount).toBe(0);
    });
    expect(await using((library) => placesOf(library, 'the ferry'))).toEqual({ exactCount: 0, exact: [] });
    expect(await verifyLibrary(directory)).toEqual({ witnesses: 0, problems: [] });
  });

  test('holds what is added, and finds it', async () => {
    const seen: Progress[] = [];
    const changes = await addToLibrary(directory, [folder], { onProgress: (progress) => seen.push(progress) });
    expect(changes).toEqual({
      added: ['minutes.txt', 'post/letter.txt', 'speech.txt'],
      updated: [],
      removed: [],
      unchanged: [],
      vanished: [],
      problems: [],
    });
    const bytes = Buffer.byteLength(MINUTES + LETTER + SPEECH);
    expect(seen.findLast(({ stage }) => stage === 'reading')).toMatchObject({
      done: 3,
      total: 3,
      bytesDone: bytes,
      bytesTotal: bytes,
    });
    await using(async (library) => {
      expect(library.fingerprint).toBe(await fingerprintOf(folder));
      expect(await placesOf(library, 'four times and have had no answer')).toMatchObject({ exactCount: 1 });
    });
    expect(await listLibrary(directory)).toMatchObject([
      { source: { id: 'minutes' }, path: join(folder, 'minutes.txt'), sizeBytes: Buffer.byteLength(MINUTES) },
      { source: { id: 'post/letter' } },
      { source: { id: 'speech' } },
    ]);
    expect(await statsLibrary(directory)).toMatchObject({
      sources: 3,
      witnesses: 3,
      codeUnits: MINUTES.length + LETTER.length + SPEECH.length,
    });
    expect(await verifyLibrary(directory)).toEqual({ witnesses: 3, problems: [] });
  });

  test('takes a folder given again as news of it', async () => {
    await addToLibrary(directory, [folder]);
    await write(folder, { 'speech.txt': SPEECH.replace('bridges', 'ferries'), 'more/notice.txt': LETTER });
    await remove(folder, 'minutes.txt');
    expect(await addToLibrary(directory, [folder])).toEqual({
      added: ['more/notice.txt'],
      updated: ['speech.txt'],
      removed: [],
      unchanged: ['minutes.txt', 'post/letter.txt'],
      vanished: ['minutes.txt'],
      problems: [],
    });
    await using(async (library) => {
      expect(await placesOf(library, 'forgets its own ferries')).toMatchObject({ exactCount: 1 });
      expect(await placesOf(library, 'forgets its own bridges')).toMatchObject({ exactCount: 0 });
      expect(await placesOf(library, 'never yet run in winter')).toMatchObject({ exactCount: 1 });
    });
    const again = await addToLibrary(directory, [folder]);
    expect(again).toMatchObject({ added: [], updated: [], removed: [], problems: [] });
  });

  test('keeps files of one name from two folders apart, whichever comes first', async () => {
    const other = await folderOf({ 'speech.txt': 'Nobody promised the town a bridge of gold.' });
    await addToLibrary(directory, [folder]);
    const changes = await addToLibrary(directory, [other]);
    expect(changes.added).toHaveLength(1);
    expect(changes.added[0]).toMatch(/^recte-test-.*\/speech\.txt$/);
    expect(changes.problems).toMatchObject([{ code: 'same-id' }]);
    expect((await addToLibrary(directory, [other])).added).toEqual([]);
    expect((await addToLibrary(directory, [folder])).updated).toEqual([]);
    await using(async (library) => {
      expect(new Set(library.sources.map(({ id }) => id)).size).toBe(4);
      expect(await placesOf(library, 'a bridge of gold')).toMatchObject({ exactCount: 1 });
      expect(await placesOf(library, 'forgets its own bridges')).toMatchObject({ exactCount: 1 });
    });
  });

  test('takes a folder that has moved for the same', async () => {
    await addToLibrary(directory, [folder]);
    const moved = join(temporaryFolder(), 'moved');
    await rename(folder, moved);
    expect(await addToLibrary(directory, [moved])).toMatchObject({ added: [], updated: [], problems: [] });
    expect((await listLibrary(directory))[0]!.path).toBe(join(moved, 'minutes.txt'));
  });

  test('gives up what is removed, and refuses what it does not know', async () => {
    await addToLibrary(directory, [folder]);
    const unknown = removeFromLibrary(directory, ['speech', 'sermon']);
    await expect(unknown).rejects.toMatchObject({ code: 'no-such-source' });
    expect(await removeFromLibrary(directory, ['speech', 'post/letter.txt'])).toMatchObject({
      removed: ['post/letter.txt', 'speech.txt'],
      unchanged: ['minutes.txt'],
    });
    await remove(folder, 'speech.txt');
    await remove(folder, 'post/letter.txt');
    await using(async (library) => {
      expect(library.fingerprint).toBe(await fingerprintOf(folder));
      expect(await placesOf(library, 'a town that forgets')).toEqual({ exactCount: 0, exact: [] });
    });
    await compactLibrary(directory);
    expect(await verifyLibrary(directory)).toEqual({ witnesses: 1, problems: [] });
  });

  test('goes on when a file cannot be read, and keeps what it had of it', async () => {
    await addToLibrary(directory, [folder]);
    await rm(join(folder, 'speech.txt'));
    // A pipe without a writer is no file; a link to nowhere is none either.
    await write(folder, { 'broken.xml': '<PLAY><ACT>', 'late.txt': 'The clock on the tower is late by a generation.' });
    const changes = await addToLibrary(directory, [folder]);
    expect(changes.added).toContain('late.txt');
    expect(changes.vanished).toEqual(['speech.txt']);
    expect(await using((library) => placesOf(library, 'strangers for the way home'))).toMatchObject({ exactCount: 1 });
  });

  test('says when there is none, when it is there already, and when nothing was named', async () => {
    const nowhere = join(temporaryFolder(), 'nowhere');
    for (const attempt of [
      () => openLibrary(nowhere),
      () => addToLibrary(nowhere, [folder]),
      () => removeFromLibrary(nowhere, ['x']),
      () => listLibrary(nowhere),
      () => statsLibrary(nowhere),
      () => verifyLibrary(nowhere),
      () => compactLibrary(nowhere),
      () => rebuildLibrary(nowhere),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: 'library-missing' });
    await expect(createLibrary(directory)).rejects.toMatchObject({ code: 'bad-option' });
    await expect(createLibrary(folder)).rejects.toMatchObject({ code: 'bad-option' });
    await expect(addToLibrary(directory, [join(folder, 'nothing')])).rejects.toMatchObject({ code: 'no-sources' });
  });

  test('is written to by one at a time', async () => {
    const first = addToLibrary(directory, [folder]);
    const second = addToLibrary(directory, [folder]);
    const both = await Promise.allSettled([first, second]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'library-locked' } });
    expect(await verifyLibrary(directory)).toEqual({ witnesses: 3, problems: [] });
  });

  test('stays what it was when adding is broken off', async () => {
    await addToLibrary(directory, [folder]);
    const before = await using((library) => library.fingerprint);
    const more = await folderOf({ 'a.txt': LETTER, 'b.txt': SPEECH, 'c.txt': MINUTES });
    const controller = new AbortController();
    const onProgress = ({ done }: Progress): void => {
      if (done === 2) controller.abort(new Error('enough'));
    };
    const broken = addToLibrary(directory, [more], { signal: controller.signal, onProgress });
    await expect(broken).rejects.toThrow('enough');
    expect(await using((library) => library.fingerprint)).toBe(before);
    expect(await using((library) => placesOf(library, 'storm of last March'))).toMatchObject({ exactCount: 1 });
    expect((await addToLibrary(directory, [more])).added).toEqual(['a.txt', 'b.txt', 'c.txt']);
    expect(await verifyLibrary(directory)).toEqual({ witnesses: 6, problems: [] });
    expect(await using((library) => placesOf(library, 'storm of last March'))).toMatchObject({ exactCount: 2 });
  });
});

describe('a damaged library', () => {
  beforeEach(async () => {
    await addToLibrary(directory, [folder]);
  });

  test('loses nothing with its index', async () => {
    const before = await using((library) => library.fingerprint);
    await rm(join(directory, 'index'), { recursive: true });
    await expect(openLibrary(directory)).rejects.toMatchObject({ code: 'index-damaged' });
    await expect(addToLibrary(directory, [folder])).rejects.toMatchObject({ code: 'index-damaged' });
    await rebuildLibrary(directory);
    expect(await using((library) => library.fingerprint)).toBe(before);
    expect(await using((library) => placesOf(library, 'the old grain hall'))).toMatchObject({ exactCount: 1 });
    expect(await verifyLibrary(directory)).toEqual({ witnesses: 3, problems: [] });
  });

  test('is rebuilt whatever its index holds', async () => {
    await writeFile(join(directory, 'index', 'manifest.json'), 'recte-index 99 00000000\n{}');
    await expect(openLibrary(directory)).rejects.toMatchObject({ code: 'index-format' });
    await rebuildLibrary(directory);
    expect(await verifyLibrary(directory)).toEqual({ witnesses: 3, problems: [] });
  });

  test('is found out: a letter of a text', async () => {
    const store = join(directory, 'store.mdb');
    const file = await open(store, 'r+');
    const bytes = await file.readFile();
    // Pages that LMDB has left behind hold the words too.
    for (let at = bytes.indexOf('grain hall'); at >= 0; at = bytes.indexOf('grain hall', at + 1))
      await file.write('brain', at);
    await file.close();
    const { problems } = await verifyLibrary(directory);
    expect(problems).toMatchObject([{ code: 'text-damaged' }]);
    expect(problems[0]!.message).toContain('minutes.txt');
    // Nor is anything laid beside it that the source does not say.
    await using((library) => {
      expect(() => library.texts.text('minutes.txt').slice(0, 5)).toThrow('does not add up');
    });
  });

  test('is found out: a segment cut short', async () => {
    for (const name of readdirSync(join(directory, 'index')).filter((each) => each.endsWith('.segment')))
      await truncate(join(directory, 'index', name), 100);
    await expect(verifyLibrary(directory)).rejects.toMatchObject({ code: 'index-damaged' });
  });

  test('lacks nothing when its store ends before pages that nobody needs', async () => {
    const path = join(directory, 'store.mdb');
    const store = Store.open(path, 'write');
    const snapshot = store.snapshot();
    const [entry] = snapshot.entries();
    snapshot.close();
    // Takes pages at the end and gives them back in one transaction.
    const problems = [{ code: 'long', message: 'x'.repeat(200_000) }];
    store.setStaged({ entry: { ...entry!, problems }, isIndexed: false });
    store.removeStaged(entry!.witness.id);
    store.commit();
    await store.close();
    await using((library) => expect(library.witnesses).toHaveLength(3));
    // As it is before it is seen to the end.
    const bytes = readFileSync(path);
    const written = bytes.findLastIndex((byte) => byte !== 0) + 1;
    await truncate(path, PAGE_BYTES * Math.ceil(written / PAGE_BYTES));
    expect(statSync(path).size).toBeLessThan(bytes.length);
    await expect(openLibrary(directory)).rejects.toThrow('it is cut short');
    // A process that was killed there has left this behind.
    await writeFile(`${path}-writing`, '');
    await using((library) => expect(library.witnesses).toHaveLength(3));
    expect(await verifyLibrary(directory)).toEqual({ witnesses: 3, problems: [] });
  });

  test('whose store is cut short says so and does not bring the process down', async () => {
    await truncate(join(directory, 'store.mdb'), 9000);
    await expect(openLibrary(directory)).rejects.toMatchObject({ code: 'index-damaged' });
    await writeFile(join(directory, 'store.mdb'), 'nothing of the kind');
    await expect(openLibrary(directory)).rejects.toMatchObject({ code: 'index-damaged' });
  });
});
