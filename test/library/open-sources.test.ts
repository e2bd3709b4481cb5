import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RecteError } from '../../src/errors.ts';
import { openSources } from '../../src/library/index.ts';
import type { Library, Progress } from '../../src/library/library.ts';
import { folderOf, LETTER, MINUTES, placesOf, remove, SPEECH, temporaryFolder, write } from './folders.ts';

const FILES = { 'minutes.txt': MINUTES, 'post/letter.txt': LETTER, 'speech.txt': SPEECH };

interface Opened {
  readonly library: Library;
  /** How many files were looked at in order to build something; null when nothing had to be built. */
  readonly built: number | null;
}

async function opened(folder: string, cacheDirectory: string): Promise<Opened> {
  const seen: Progress[] = [];
  const library = await openSources([folder], {
    cacheDirectory,
    index: 'disk',
    onProgress: (progress) => seen.push(progress),
  });
  return { library, built: seen.length === 0 ? null : Math.max(...seen.map(({ total }) => total)) };
}

async function using<T>(folder: string, cache: string, use: (opened: Opened) => T | Promise<T>): Promise<T> {
  const each = await opened(folder, cache);
  try {
    return await use(each);
  } finally {
    await each.library.close();
  }
}

async function fingerprintInMemory(folder: string): Promise<string> {
  const library = await openSources([folder], { index: 'memory' });
  await library.close();
  return library.fingerprint;
}

describe('sources kept in a cache', () => {
  test('are built once, and opened without reading the next time', async () => {
    const folder = await folderOf(FILES);
    const cache = temporaryFolder();
    // Times of change are set by the system; what was written just now is looked at once more.
    await using(folder, cache, ({ library, built }) => {
      expect(built).toBe(3);
      expect(library.witnesses.map(({ id }) => id)).toEqual(['minutes.txt', 'post/letter.txt', 'speech.txt']);
      expect(library.sources.map(({ id }) => id)).toEqual(['minutes', 'post/letter', 'speech']);
    });
    const first = await fingerprintInMemory(folder);
    await using(folder, cache, async ({ library }) => {
      expect(library.fingerprint).toBe(first);
      expect(await placesOf(library, 'The ferry has never yet run in WINTER')).toEqual({
        exactCount: 1,
        exact: [
          {
            witness: 'minutes.txt',
            span: { start: MINUTES.indexOf('the ferry has'), end: MINUTES.indexOf(', and will') },
            words: 'the ferry has never yet run in winter',
          },
        ],
      });
    });
  });

  test('are not looked at again once they have settled', async () => {
    const folder = await folderOf(FILES);
    const cache = temporaryFolder();
    await (await opened(folder, cache)).library.close();
    await new Promise((resolve) => setTimeout(resolve, 2100));
    await (await opened(folder, cache)).library.close();
    await using(folder, cache, ({ built }) => expect(built).toBeNull());
  });

  test('follow what changes in the folder', async () => {
    const folder = await folderOf(FILES);
    const cache = temporaryFolder();
    await (await opened(folder, cache)).library.close();
    await write(folder, { 'minutes.txt': MINUTES.replace('never yet', 'not once'), 'notice.txt': LETTER });
    await remove(folder, 'speech.txt');
    await using(folder, cache, async ({ library }) => {
      expect(library.witnesses.map(({ id }) => id)).toEqual(['minutes.txt', 'notice.txt', 'post/letter.txt']);
      expect(library.fingerprint).toBe(await fingerprintInMemory(folder));
      expect(await placesOf(library, 'the ferry has never yet run')).toMatchObject({ exactCount: 0 });
      expect(await placesOf(library, 'the ferry has not once run')).toMatchObject({ exactCount: 1 });
      expect(await placesOf(library, 'the lamp on the northern pier')).toMatchObject({
        exactCount: 2,
        exact: [{ witness: 'notice.txt' }, { witness: 'post/letter.txt' }],
      });
      expect(await placesOf(library, 'a town that forgets its own bridges')).toMatchObject({ exactCount: 0 });
    });
  });

  test('take a new description without a new text', async () => {
    const folder = await folderOf(FILES);
    const cache = temporaryFolder();
    await (await opened(folder, cache)).library.close();
    const described = [{ id: 'quell-1', title: 'On bridges', file: 'speech.txt', author: [{ family: 'Quell' }] }];
    await write(folder, { 'sources.csl.json': JSON.stringify(described) });
    await using(folder, cache, async ({ library }) => {
      expect(library.sources.map(({ id, title }) => [id, title])).toContainEqual(['quell-1', 'On bridges']);
      expect(library.fingerprint).toBe(await fingerprintInMemory(folder));
      expect(await placesOf(library, 'asking strangers for the way home')).toMatchObject({ exactCount: 1 });
    });
  });

  test('keep their fingerprint wherever they are and whatever their times', async () => {
    const folder = await folderOf(FILES);
    const cache = temporaryFolder();
    const first = await using(folder, cache, ({ library }) => library.fingerprint);
    const elsewhere = join(temporaryFolder(), 'moved');
    await rename(folder, elsewhere);
    await mkdir(folder);
    expect(await using(elsewhere, cache, ({ library }) => library.fingerprint)).toBe(first);
    expect(await fingerprintInMemory(await folderOf(FILES))).toBe(first);
    expect(await fingerprintInMemory(await folderOf({ ...FILES, 'speech.txt': `${SPEECH} ` }))).not.toBe(first);
  });

  test('say every time what could not be read', async () => {
    const folder = await folderOf({
      ...FILES,
      'picture.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0]),
    });
    const cache = temporaryFolder();
    const first = await using(folder, cache, ({ library }) => library.problems);
    expect(first.length).toBeGreaterThan(0);
    expect(await using(folder, cache, ({ library }) => library.problems)).toEqual(first);
    const inMemory = await openSources([folder], { index: 'memory' });
    expect(inMemory.problems).toEqual(first);
    await inMemory.close();
  });

  test.each([
    ['index', 'index/1-0-0.segment'],
    ['store', 'store.mdb'],
  ])('whose %s turns out to be damaged while they are used are made anew the next time', async (_, file) => {
    const folder = await folderOf(FILES);
    const cache = temporaryFolder();
    await (await opened(folder, cache)).library.close();
    await new Promise((resolve) => setTimeout(resolve, 2100));
    await (await opened(folder, cache)).library.close();
    const path = join(cache, readdirSync(cache)[0]!, file);
    const bytes = readFileSync(path);
    const isIndex = file.endsWith('.segment');
    // The lists of words, which stand first and are checked by the page, or the words themselves.
    if (isIndex) bytes.fill(0xff, 320, 330);
    else for (let at = 0; (at = bytes.indexOf('ferry', at)) >= 0; ) bytes.write('fairy', at);
    writeFileSync(path, bytes);
    await using(folder, cache, async ({ library, built }) => {
      expect(built).toBeNull();
      await expect(placesOf(library, 'the ferry has never yet run')).rejects.toMatchObject({ code: 'index-damaged' });
    });
    await using(folder, cache, async ({ library, built }) => {
      expect(built).toBe(3);
      expect(await placesOf(library, 'the ferry has never yet run')).toMatchObject({ exactCount: 1 });
    });
  });

  test('of which none holds a text are an error that names a way out', async () => {
    for (const files of [{}, { 'empty.txt': '' }, { 'blank.txt': ' \n \n' }]) {
      const folder = await folderOf(files);
      for (const index of ['memory', 'disk'] as const) {
        const error = await openSources([folder], { index, cacheDirectory: temporaryFolder() }).catch(
          (e: unknown) => e,
        );
        expect(error).toBeInstanceOf(RecteError);
        expect(error).toMatchObject({ code: 'no-sources' });
        expect(String(error)).not.toContain('\n');
      }
    }
    await expect(openSources([join(temporaryFolder(), 'nowhere')])).rejects.toMatchObject({ code: 'no-sources' });
  });

  test('go to memory when the cache cannot be written, and say so', async () => {
    const folder = await folderOf(FILES);
    const notAFolder = join(temporaryFolder(), 'file');
    await writeFile(notAFolder, '');
    await using(folder, notAFolder, async ({ library }) => {
      expect(library.problems.map(({ code }) => code)).toEqual(['no-cache']);
      expect(library.fingerprint).toBe(await fingerprintInMemory(folder));
      expect(await placesOf(library, 'promise what is new')).toMatchObject({ exactCount: 1 });
    });
  });

  test('leave nothing on disk when they are few', async () => {
    const cacheDirectory = join(temporaryFolder(), 'cache');
    const library = await openSources([await folderOf(FILES)], { cacheDirectory });
    await library.close();
    expect(existsSync(cacheDirectory)).toBe(false);
  });

  test('stop when they are told to', async () => {
    const folder = await folderOf(FILES);
    const controller = new AbortController();
    const options = { cacheDirectory: temporaryFolder(), index: 'disk' as const, signal: controller.signal };
    const stopped = openSources([folder], { ...options, onProgress: () => controller.abort(new Error('enough')) });
    await expect(stopped).rejects.toThrow('enough');
    const library = await openSources([folder], { ...options, signal: new AbortController().signal });
    expect(library.witnesses).toHaveLength(3);
    await library.close();
  });
});

describe('a cache that was damaged', () => {
  const damages: Record<string, (cache: string) => Promise<void> | void> = {
    'index deleted': (cache) => rm(join(cache, 'index'), { recursive: true }),
    'manifest cut short': (cache) => truncate(join(cache, 'index', 'manifest.json'), 20),
    'segment deleted': async (cache) => {
      for (const name of readdirSync(join(cache, 'index')))
        if (name.endsWith('.segment')) await rm(join(cache, 'index', name));
    },
    'store cut short': (cache) => truncate(join(cache, 'store.mdb'), 5000),
    'store emptied': (cache) => truncate(join(cache, 'store.mdb'), 0),
    'store overwritten': (cache) => writeFileSync(join(cache, 'store.mdb'), 'no such thing'.repeat(2000)),
    'store deleted': (cache) => rm(join(cache, 'store.mdb')),
  };

  test.each(Object.keys(damages))('is made anew: %s', async (damage) => {
    const folder = await folderOf(FILES);
    const cache = temporaryFolder();
    const first = await using(folder, cache, ({ library }) => library.fingerprint);
    await damages[damage]!(join(cache, readdirSync(cache)[0]!));
    await using(folder, cache, async ({ library }) => {
      expect(library.problems).toEqual([]);
      expect(library.fingerprint).toBe(first);
      expect(await placesOf(library, 'mend what is broken')).toMatchObject({ exactCount: 1 });
    });
  });
});

describe('two at a time', () => {
  test('a reader keeps its view while the library changes', async () => {
    const folder = await folderOf(FILES);
    const cache = temporaryFolder();
    const before = await opened(folder, cache);
    await write(folder, { 'minutes.txt': 'Nothing of that kind was ever said in this town.' });
    await using(folder, cache, async ({ library }) => {
      expect(await placesOf(library, 'nothing of that kind')).toMatchObject({ exactCount: 1 });
      expect(await placesOf(before.library, 'nothing of that kind')).toMatchObject({ exactCount: 0 });
      expect(await placesOf(before.library, 'the ferry has never yet run')).toMatchObject({ exactCount: 1 });
      expect(before.library.texts.text('minutes.txt').slice(0, 11)).toBe('The council');
    });
    await before.library.close();
  });

  test('who opens at once finds the same', async () => {
    const folder = await folderOf(FILES);
    const cache = temporaryFolder();
    const all = await Promise.all(Array.from({ length: 5 }, () => opened(folder, cache)));
    expect(new Set(all.map(({ library }) => library.fingerprint)).size).toBe(1);
    for (const { library } of all) {
      expect(library.problems).toEqual([]);
      expect(await placesOf(library, 'the storm of last March')).toMatchObject({ exactCount: 1 });
    }
    await Promise.all(all.map(({ library }) => library.close()));
  });
});
