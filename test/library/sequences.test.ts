/** Whatever the way a library came to hold what it holds, it is the library that is built afresh from that. */

import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addToLibrary,
  compactLibrary,
  createLibrary,
  openLibrary,
  openSources,
  rebuildLibrary,
  removeFromLibrary,
  verifyLibrary,
} from '../../src/library/index.ts';
import type { Library } from '../../src/library/library.ts';
import { remove, temporaryFolder, write } from './folders.ts';

const NAMES = ['a.txt', 'b.txt', 'c/d.txt', 'e.md', 'f.html', 'g.tsv'];
const QUERIES = ['the lamp on the pier', 'winter ferry', 'answer the council', 'lamp', 'bridge and lamp and bridge'];

const text = fc
  .array(
    fc.constantFrom(
      'the',
      'lamp',
      'on',
      'pier',
      'winter',
      'ferry',
      'answer',
      'council',
      'bridge',
      'and',
      'Brücke',
      'фонарь',
      '橋',
      '.',
    ),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  .map((words) => words.join(' '));

type Step =
  | { readonly kind: 'write'; readonly name: string; readonly text: string }
  | { readonly kind: 'remove'; readonly name: string }
  | { readonly kind: 'rebuild' | 'compact' | 'add' };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('write' as const), name: fc.constantFrom(...NAMES), text }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('remove' as const), name: fc.constantFrom(...NAMES) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom('rebuild' as const, 'compact' as const, 'add' as const) }),
  },
);

function fileText(name: string, words: string): string {
  if (name.endsWith('.html')) return `<html><body><p>${words}</p></body></html>`;
  return name.endsWith('.tsv') ? `Ruth 1:1\t${words}\nRuth 1:2\tthe end\n` : words;
}

/** Exact places, all of them in order; near ones depend on how rare words are, which removal changes only in time. */
async function exactPlaces(library: Library): Promise<unknown> {
  const proposals = await library.index.propose(QUERIES.map((words) => ({ words, limit: 500 })));
  return proposals.map(({ exactCount, candidates }) => ({
    exactCount,
    exact: candidates.filter(({ exact }) => exact).map(({ witness, span }) => ({ witness, span })),
  }));
}

async function describe(library: Library): Promise<unknown> {
  const { fingerprint, sources, witnesses } = library;
  const loci = witnesses.map(({ id, length }) => library.texts.text(id).loci.within({ start: 0, end: length }));
  const texts = witnesses.map(({ id, length }) => library.texts.text(id).slice(0, length));
  return { fingerprint, sources, witnesses, loci, texts, places: await exactPlaces(library) };
}

async function described(opening: Promise<Library>): Promise<unknown> {
  const library = await opening;
  try {
    return await describe(library);
  } finally {
    await library.close();
  }
}

test('adding, changing and removing come to the same as building afresh', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const folder = temporaryFolder();
      const directory = join(temporaryFolder(), 'library');
      const cacheDirectory = temporaryFolder();
      await createLibrary(directory);
      const there = new Set<string>();
      for (const each of [...steps, { kind: 'write', name: 'last.txt', text: 'the last winter' } as const]) {
        if (each.kind === 'write') {
          await write(folder, { [each.name]: fileText(each.name, each.text) });
          await addToLibrary(directory, [folder]);
          there.add(each.name);
        } else if (each.kind === 'remove') {
          if (!there.delete(each.name)) continue;
          await remove(folder, each.name);
          await removeFromLibrary(directory, [each.name]);
        } else if (each.kind === 'rebuild') await rebuildLibrary(directory);
        else if (each.kind === 'compact') await compactLibrary(directory);
        else if (there.size > 0) await addToLibrary(directory, [folder]);
        if (there.size > 0 && each.kind !== 'add')
          await (await openSources([folder], { cacheDirectory, index: 'disk' })).close();
      }
      const afresh = await described(openSources([folder], { index: 'memory' }));
      expect(await described(openLibrary(directory))).toEqual(afresh);
      expect(await described(openSources([folder], { cacheDirectory, index: 'disk' }))).toEqual(afresh);
      expect(await described(openSources([folder], { cacheDirectory: temporaryFolder(), index: 'disk' }))).toEqual(
        afresh,
      );
      expect(await verifyLibrary(directory)).toEqual({ witnesses: there.size, problems: [] });
    }),
    { numRuns: 15 },
  );
}, 120_000);

test('a library that was compacted proposes what one built afresh does, near places and weights included', async () => {
  const folder = temporaryFolder();
  const directory = join(temporaryFolder(), 'library');
  const words = 'the lamp on the old pier has been dark since the storm and the council gives no answer'.split(' ');
  const lines = (seed: number): string =>
    Array.from({ length: 200 }, (_, i) => words[(i * (seed + 3) + ((i * i) % 7)) % words.length]).join(' ');
  await createLibrary(directory);
  for (let i = 0; i < 8; i++) {
    await write(folder, { [`${i}.txt`]: lines(i) });
    await addToLibrary(directory, [folder]);
  }
  for (const gone of ['2.txt', '5.txt']) {
    await removeFromLibrary(directory, [gone]);
    await remove(folder, gone);
  }
  await compactLibrary(directory);
  const queries = [3, 40, 77].map((at) => ({
    words: lines(4)
      .split(' ')
      .slice(at, at + 9)
      .join(' '),
    limit: 10,
  }));
  const kept = await openLibrary(directory);
  const afresh = await openSources([folder], { cacheDirectory: temporaryFolder(), index: 'disk' });
  expect(await kept.index.propose(queries)).toEqual(await afresh.index.propose(queries));
  await kept.close();
  await afresh.close();
});
