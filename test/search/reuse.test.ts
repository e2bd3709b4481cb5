/** Which unmarked words of a document stand in scripture, which only seem to, and what it costs a document of other things. */

import { expect, test } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { reusedIn } from '../../src/search/reuse.ts';
import { documentOf, libraryOf } from '../support/texts.ts';

const SAYINGS =
  'Proverbs 31:1\tThe potter knows his clay by night, and the weaver knows her thread.\n' +
  'Proverbs 31:2\tDo not lend thy lamp to the wind; neither hang thy coat upon the tide.\n' +
  'Proverbs 31:3\tA quiet ox has pulled more carts than a loud one, yet the loud one is remembered.\n';
const SPEECH = 'Whoever wants to cross the harbour after dark may row, as our mothers did before the bridge.\n';

/** The words found in a document, and how many queries they took. */
async function found(text: string, files: Record<string, string> = { 'sayings.tsv': SAYINGS, 'speech.txt': SPEECH }) {
  const library = await libraryOf(files);
  let queries = 0;
  const counting: Library = {
    ...library,
    index: {
      witnessCount: library.index.witnessCount,
      wordCount: library.index.wordCount,
      close: () => {
        library.index.close();
      },
      propose: async (asked, options) => {
        queries += asked.length;
        return library.index.propose(asked, options);
      },
    },
  };
  const spans = await reusedIn(await documentOf('sermon.txt', text), [], counting);
  await library.close();
  return { words: spans.map(({ start, end }) => text.slice(start, end)), queries };
}

const TALK = 'The old teachers kept the scriptures close to the harbour. ';

test('a verse near talk of scripture is found as far as it stands there', async () => {
  const { words } = await found(
    `${TALK}Whoever came to them heard it: do not lend thy lamp to the wind, neither hang thy coat upon the tide. So they said.`,
  );
  expect(words).toEqual(['do not lend thy lamp to the wind, neither hang thy coat upon the tide']);
});

test('two verses that follow each other are one quotation', async () => {
  const { words } = await found(
    `${TALK}They read: The potter knows his clay by night, and the weaver knows her thread. Do not lend thy lamp to the wind; neither hang thy coat upon the tide.`,
  );
  expect(words).toEqual([
    'The potter knows his clay by night, and the weaver knows her thread. Do not lend thy lamp to the wind; neither hang thy coat upon the tide',
  ]);
});

test.each([
  ['a shared phrase', 'Then the weaver knows her thread no longer, for the loom is sold and gone.'],
  ['a verse retold', 'A quiet ox pulls more than a loud one does, they would say to us at night.'],
  ['a verse with another end', 'The potter knows his clay by night, and the weaver knows her price.'],
  ['a verse with another beginning', 'The tailor knows his clay by night, and the weaver knows her thread.'],
  [
    'a speech that no verse is',
    'Whoever wants to cross the harbour after dark may row, as our mothers did before the bridge.',
  ],
])('not found: %s', async (_, sentence) => {
  expect((await found(TALK + sentence)).words).toEqual([]);
});

test('a document of other things asks the index for nothing', async () => {
  const text = 'The council met at noon (12 of 14 members). It counted the boats: three were lost. '.repeat(50);
  expect(await found(text)).toEqual({ words: [], queries: 0 });
});

test('nor does any document where no source has verses', async () => {
  const { words, queries } = await found(`${TALK}${SPEECH}`, { 'speech.txt': SPEECH });
  expect({ words, queries }).toEqual({ words: [], queries: 0 });
});
