import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { RecteError } from '../../src/errors.ts';
import { openEmbeddedIndex } from '../../src/retrieve/embedded/embedded-index.ts';
import { type EmbeddedWriterOptions, embeddedIndexWriter } from '../../src/retrieve/embedded/embedded-writer.ts';
import type { PassageIndex, Proposal } from '../../src/retrieve/passage-index.ts';
import { fullScan } from './full-scan.ts';
import { babble, numbersFrom, storeOf, type TestWitness } from './texts.ts';

const root = mkdtempSync(join(tmpdir(), 'recte-writer-'));
let serial = 0;
let directory = '';

beforeEach(() => {
  directory = join(root, String(serial++));
});
afterAll(() => rmSync(root, { recursive: true }));

async function build(witnesses: readonly TestWitness[], options: EmbeddedWriterOptions = {}): Promise<void> {
  const writer = await embeddedIndexWriter(directory, options);
  for (const { id, text } of witnesses) await writer.add(id, text);
  await writer.commit();
  await writer.close();
}

async function ask(index: PassageIndex, words: string, limit = 5): Promise<Proposal> {
  return (await index.propose([{ words, limit }]))[0]!;
}

const FERRY = { id: 'ferry', text: 'The ferry leaves at dawn, and it does not wait for bishops.' };
const KETTLE = { id: 'kettle', text: 'A kettle that is watched by two cooks boils over for both.' };
const LARGE = { id: 'large', text: babble(30_000, 7) };

describe('commits', () => {
  test('show nothing before they are made, and all of it afterwards', async () => {
    await build([FERRY]);
    const before = await openEmbeddedIndex(directory, storeOf([FERRY, KETTLE]));
    const writer = await embeddedIndexWriter(directory);
    await writer.add(KETTLE.id, KETTLE.text);
    await writer.remove(FERRY.id);
    const during = await openEmbeddedIndex(directory, storeOf([FERRY, KETTLE]));
    expect((await ask(during, 'it does not wait for bishops')).exactCount).toBe(1);
    expect((await ask(during, 'watched by two cooks')).exactCount).toBe(0);
    await writer.commit();
    await writer.close();
    // A reader keeps its view.
    expect((await ask(before, 'it does not wait for bishops')).exactCount).toBe(1);
    const after = await openEmbeddedIndex(directory, storeOf([KETTLE]));
    expect(after.witnessCount).toBe(1);
    expect(after.wordCount).toBe(12);
    expect((await ask(after, 'it does not wait for bishops')).exactCount).toBe(0);
    expect((await ask(after, 'watched by two cooks')).exactCount).toBe(1);
    for (const index of [before, during, after]) index.close();
  });

  test('forget what was not committed', async () => {
    await build([FERRY]);
    const writer = await embeddedIndexWriter(directory);
    await writer.add(KETTLE.id, KETTLE.text);
    await writer.close();
    const index = await openEmbeddedIndex(directory, storeOf([FERRY]));
    expect(index.witnessCount).toBe(1);
    index.close();
  });

  test('let the last addition of an id count', async () => {
    const writer = await embeddedIndexWriter(directory);
    await writer.add('note', 'the first wording of the note');
    await writer.add('note', 'the second wording of the note');
    await writer.add('gone', 'a note that nobody kept');
    await writer.remove('gone');
    await writer.remove('never there');
    await writer.commit();
    const text = 'the third wording of the note';
    let index = await openEmbeddedIndex(directory, storeOf([{ id: 'note', text: 'the second wording of the note' }]));
    expect(index.witnessCount).toBe(1);
    expect((await ask(index, 'wording of the note')).exactCount).toBe(1);
    index.close();
    await writer.add('note', text);
    await writer.commit();
    await writer.close();
    index = await openEmbeddedIndex(directory, storeOf([{ id: 'note', text }]));
    expect(index.witnessCount).toBe(1);
    expect((await ask(index, 'the third wording')).exactCount).toBe(1);
    expect((await ask(index, 'wording of the note')).exactCount).toBe(1);
    index.close();
  });

  test('of nothing make an index that holds nothing', async () => {
    await build([]);
    const index = await openEmbeddedIndex(directory, storeOf([]));
    expect([index.witnessCount, index.wordCount]).toEqual([0, 0]);
    index.close();
  });

  test('keep the number of segments small, and their answers', async () => {
    const witnesses = Array.from({ length: 40 }, (_, i) => ({ id: `w${i}`, text: `${babble(60, i)} number${i} end` }));
    const writer = await embeddedIndexWriter(directory);
    for (const { id, text } of witnesses) {
      await writer.add(id, text);
      await writer.commit();
    }
    await writer.remove('w3');
    await writer.commit();
    expect(readdirSync(directory).filter((name) => name.endsWith('.segment')).length).toBeLessThanOrEqual(12);
    await writer.compact();
    await writer.close();
    expect(readdirSync(directory).filter((name) => name.endsWith('.segment'))).toHaveLength(1);
    const index = await openEmbeddedIndex(directory, storeOf(witnesses));
    expect(index.witnessCount).toBe(39);
    for (const [i, { id, text }] of witnesses.entries()) {
      const { candidates, exactCount } = await ask(index, text.split(' ').slice(-8).join(' '));
      expect(exactCount).toBe(i === 3 ? 0 : 1);
      if (i !== 3) expect(candidates[0]!.witness).toBe(id);
    }
    index.close();
  });

  test('merge to the very bytes that building at once makes', async () => {
    const witnesses = Array.from({ length: 6 }, (_, i) => ({ id: `w${i}`, text: babble(3000, i) }));
    const writer = await embeddedIndexWriter(directory);
    for (const { id, text } of witnesses) {
      await writer.add(id, text);
      await writer.commit();
    }
    await writer.compact();
    await writer.close();
    const bytes = (): Buffer =>
      readFileSync(join(directory, readdirSync(directory).find((name) => name.endsWith('.segment'))!));
    const merged = bytes();
    directory = join(root, String(serial++));
    await build(witnesses);
    expect(merged.equals(bytes())).toBe(true);
  });
});

describe('one writer at a time', () => {
  test('a second one is told', async () => {
    const writer = await embeddedIndexWriter(directory);
    await expect(embeddedIndexWriter(directory)).rejects.toMatchObject({ code: 'library-locked' });
    await writer.close();
    await (await embeddedIndexWriter(directory)).close();
  });

  test('what a process left that is gone holds nobody up', async () => {
    await build([FERRY]);
    writeFileSync(join(directory, 'writer.lock'), '999999999');
    writeFileSync(join(directory, '9-0-0.segment'), 'half a segment');
    await build([KETTLE]);
    expect(readdirSync(directory)).not.toContain('9-0-0.segment');
    expect(readdirSync(directory)).not.toContain('writer.lock');
  });

  test.skipIf(process.platform !== 'linux')('nor does a process that was given its number since', async () => {
    await build([FERRY]);
    writeFileSync(join(directory, 'writer.lock'), String(process.ppid));
    await expect(embeddedIndexWriter(directory)).rejects.toMatchObject({ code: 'library-locked' });
    writeFileSync(join(directory, 'writer.lock'), `${process.ppid} 1`);
    await build([KETTLE]);
    expect(readdirSync(directory)).not.toContain('writer.lock');
  });
});

describe('building', () => {
  test('stops when it is told to', async () => {
    const controller = new AbortController();
    const writer = await embeddedIndexWriter(directory, { signal: controller.signal });
    await writer.add(FERRY.id, FERRY.text);
    controller.abort(new Error('enough'));
    await expect(writer.add(KETTLE.id, KETTLE.text)).rejects.toThrow('enough');
    await expect(writer.commit()).rejects.toThrow('enough');
    await writer.close();
    await expect(openEmbeddedIndex(directory, storeOf([]))).rejects.toBeInstanceOf(RecteError);
  });

  test('keeps to its memory by writing more segments, and says how far it is', async () => {
    const witnesses = Array.from({ length: 12 }, (_, i) => ({ id: `w${i}`, text: babble(30_000, i) }));
    const seen: number[] = [];
    await build(witnesses, { memoryBytes: 1, onProgress: ({ words }) => seen.push(words) });
    expect(readdirSync(directory).filter((name) => name.endsWith('.segment'))).toHaveLength(3);
    expect(seen.at(-1)).toBe(360_000);
    const index = await openEmbeddedIndex(directory, storeOf(witnesses));
    for (const { id, text } of witnesses) {
      const words = text.split(' ').slice(20_000, 20_012).join(' ');
      expect((await ask(index, words)).candidates[0]).toMatchObject({ witness: id, exact: true });
    }
    index.close();
  });
});

/** What reading all of the large text's index throws, or null. */
async function refusal(): Promise<unknown> {
  const index = await openEmbeddedIndex(directory, storeOf([LARGE]));
  try {
    const words = LARGE.text.split(' ');
    for (let i = 0; i + 6 < words.length; i += 6) await ask(index, words.slice(i, i + 6).join(' '), 1);
    return null;
  } catch (error) {
    return error;
  } finally {
    index.close();
  }
}

function segmentPath(): string {
  return join(directory, readdirSync(directory).find((name) => name.endsWith('.segment'))!);
}

describe('what cannot be read', () => {
  test('no index, and half an index, are told apart from a program’s fault', async () => {
    await expect(openEmbeddedIndex(directory, storeOf([]))).rejects.toMatchObject({ code: 'index-damaged' });
    await build([LARGE]);
    truncateSync(segmentPath(), 200);
    await expect(openEmbeddedIndex(directory, storeOf([]))).rejects.toMatchObject({ code: 'index-damaged' });
    rmSync(segmentPath());
    await expect(openEmbeddedIndex(directory, storeOf([]))).rejects.toMatchObject({ code: 'index-damaged' });
  });

  test('an index of another format says the way out', async () => {
    await build([LARGE]);
    const manifest = join(directory, 'manifest.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/recte-index \d+/, 'recte-index 7'));
    await expect(openEmbeddedIndex(directory, storeOf([]))).rejects.toMatchObject({
      code: 'index-format',
      hint: expect.stringContaining('recte library rebuild') as unknown,
    });
  });

  test('a manifest that was tampered with is refused', async () => {
    await build([LARGE]);
    const manifest = join(directory, 'manifest.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"witnesses":1', '"witnesses":2'));
    await expect(openEmbeddedIndex(directory, storeOf([]))).rejects.toMatchObject({ code: 'index-damaged' });
  });

  test('a text that is not the one indexed is noticed', async () => {
    await build([FERRY]);
    const index = await openEmbeddedIndex(directory, storeOf([{ id: 'ferry', text: 'Something else.' }]));
    await expect(ask(index, 'the ferry leaves at dawn')).rejects.toMatchObject({ code: 'index-damaged' });
    index.close();
  });

  test('a flipped bit anywhere is noticed or harms nothing', async () => {
    await build([LARGE]);
    const whole = directory;
    const size = readFileSync(segmentPath()).length;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: size - 1 }), fc.integer({ min: 0, max: 7 }), async (at, bit) => {
        directory = join(root, String(serial++));
        cpSync(whole, directory, { recursive: true });
        const bytes = readFileSync(segmentPath());
        bytes[at] = bytes[at]! ^ (1 << bit);
        writeFileSync(segmentPath(), bytes);
        const error = await refusal().catch((thrown: unknown) => thrown);
        // Space between sections, and sections that these queries do not need, may change unnoticed.
        if (error !== null)
          expect(error).toMatchObject({ name: 'RecteError', code: expect.stringMatching(/^index-/) as unknown });
        rmSync(directory, { recursive: true });
      }),
      { numRuns: 12 },
    );
  });
});

function exactOf({ candidates, exactCount }: Proposal): unknown {
  const places = candidates.filter(({ exact }) => exact).map(({ witness, span }) => ({ witness, span }));
  return { exactCount, places };
}

describe('against the full scan', () => {
  const word = fc
    .integer({ min: 0, max: 14 })
    .map((n) => ['ba', 'ke', 'lo', 'mi', 'nu', 'the', 'the', 'of', 'a1', 'Zo'][n % 10]!);
  const prose = fc.array(word, { maxLength: 120 }).map((words) => words.join(' '));

  test('the same exact places, in the same order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(prose, { minLength: 1, maxLength: 6 }),
        fc.array(fc.array(word, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 4 }),
        async (texts, queries, limit) => {
          directory = join(root, String(serial++));
          const witnesses = texts.map((text, i) => ({ id: `w${(i * 7) % 10}`, text }));
          const writer = await embeddedIndexWriter(directory);
          for (const [i, { id, text }] of witnesses.entries()) {
            await writer.add(id, text);
            if (i % 2 === 0) await writer.commit();
          }
          await writer.commit();
          await writer.close();
          const store = storeOf(witnesses);
          const embedded = await openEmbeddedIndex(directory, store);
          const scan = fullScan(
            store,
            witnesses.map(({ id, text }) => ({ id, length: text.length })),
          );
          expect([embedded.witnessCount, embedded.wordCount]).toEqual([scan.witnessCount, scan.wordCount]);
          const asked = queries.map((words) => ({ words: words.join(' '), limit }));
          expect((await embedded.propose(asked)).map(exactOf)).toEqual((await scan.propose(asked)).map(exactOf));
          embedded.close();
          rmSync(directory, { recursive: true });
        },
      ),
      { numRuns: 60, examples: [[['nu nu nu', ''], [['nu', 'nu'], ['ba']], 2]] },
    );
  });

  test('the same places of words so common that their lists are long', async () => {
    const random = numbersFrom(12);
    const common = ['the', 'of', 'tide', 'salt', 'and', 'the', 'rope', 'the'];
    const rare = babble(4000, 9).split(' ');
    const witnesses = ['c', 'a', 'd', 'b'].map((id) => {
      const words = Array.from({ length: 4000 }, (_, i) =>
        random() < 0.8 ? common[Math.floor(random() * common.length)]! : rare[i]!,
      );
      return { id, text: words.join(' ') };
    });
    await build(witnesses);
    const store = storeOf(witnesses);
    const embedded = await openEmbeddedIndex(directory, store);
    const scan = fullScan(
      store,
      witnesses.map(({ id, text }) => ({ id, length: text.length })),
    );
    const asked = ['the', 'salt', 'the the', 'of the', 'the rope', 'and of the', 'the the the the'].flatMap((words) =>
      [1, 3, 40].map((limit) => ({ words, limit })),
    );
    expect((await embedded.propose(asked)).map(exactOf)).toEqual((await scan.propose(asked)).map(exactOf));
    embedded.close();
  });

  test('the same best place for a quotation that was altered', async () => {
    const witnesses = Array.from({ length: 5 }, (_, i) => ({ id: `w${i}`, text: babble(6000, 40 + i) }));
    await build(witnesses);
    const store = storeOf(witnesses);
    const embedded = await openEmbeddedIndex(directory, store);
    const scan = fullScan(
      store,
      witnesses.map(({ id, text }) => ({ id, length: text.length })),
    );
    for (let i = 0; i < 60; i++) {
      const words = witnesses[i % 5]!.text.split(' ').slice(i * 90, i * 90 + 12 + (i % 9));
      words.splice(3 + (i % 4), 1, ...(i % 3 === 0 ? [] : ['unheard', 'of'].slice(i % 2)));
      const query = words.join(' ');
      const [ours, theirs] = [await ask(embedded, query, 1), await ask(scan, query, 1)];
      expect(ours.candidates.map(({ witness, span }) => ({ witness, span }))).toEqual(
        theirs.candidates.map(({ witness, span }) => ({ witness, span })),
      );
    }
    embedded.close();
  });
});
