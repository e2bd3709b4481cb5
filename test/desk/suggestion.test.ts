/** The text that would mend a quotation. */

import { expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { suggestionFor } from '../../src/desk/suggestion.ts';
import { memoryLibrary } from '../../src/library/index.ts';
import { readDocumentText } from '../../src/read/index.ts';
import { extraction } from '../../src/read/reader.ts';

const SOURCE =
  'The ferry will not sail at dawn, unless the ice has opened the sound by then. ' +
  'We asked seven carpenters for a price, and the youngest of them named the lowest.\n';

const library = memoryLibrary([
  {
    source: {
      id: 'log',
      title: 'Log',
      containerTitle: null,
      creators: [],
      translators: [],
      date: null,
      language: 'en',
      version: null,
      url: null,
      type: null,
    },
    witness: { id: 'log.txt', source: 'log', sha256: '0', length: SOURCE.length, language: 'en' },
    extraction: extraction(SOURCE),
  },
]);

test.each([
  ['a word left out', 'The ferry will sail at dawn', 'The ferry will not sail at dawn'],
  ['a word changed', 'We asked nine carpenters for a price', 'We asked seven carpenters for a price'],
  [
    'a word added',
    'The ferry will not sail at dawn today, unless the ice has opened',
    'The ferry will not sail at dawn, unless the ice has opened',
  ],
  [
    'a gap that is signalled stays',
    'The ferry will sail […] unless the ice has opened the sound',
    'The ferry will not sail […] unless the ice has opened the sound',
  ],
  ['a word at the end', 'the youngest of them named the highest', 'the youngest of them named the lowest'],
  ['nothing to mend', 'We asked seven carpenters for a price', null],
  ['nothing like it', 'Nine geese had been counted on the south quay', null],
])('%s', async (_, quoted, mended) => {
  const { document } = await readDocumentText(`She wrote: “${quoted}.”\n`, 'article.txt');
  const { findings } = await check(document, library);
  expect(findings).toHaveLength(1);
  const text = suggestionFor(findings[0]!);
  expect(text === null ? null : text.replace(/\.$/, '')).toBe(mended);
});
