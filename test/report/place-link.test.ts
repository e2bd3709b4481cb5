/** Addresses that open a source at the very place. */

import { expect, test } from 'vitest';
import { placeLink } from '../../src/report/place-link.ts';

const URL = 'https://e.org/a';

test.each([
  ['a page of a PDF', { anchor: 'page=7', words: 'Words.' }, `${URL}#page=7`],
  ['a time', { anchor: 't=723', words: 'Words.' }, `${URL}#t=723`],
  [
    'words of a page',
    { words: 'The ferry, well-known & old.' },
    `${URL}#:~:text=The%20ferry%2C%20well%2Dknown%20%26%20old.`,
  ],
  [
    'a long passage, by its ends',
    { words: 'One two three four five six\nseven eight nine ten eleven' },
    `${URL}#:~:text=One%20two%20three%20four,eight%20nine%20ten%20eleven`,
  ],
  ['two paragraphs, by their ends', { words: 'One two.\n\nThree four.' }, `${URL}#:~:text=One%20two.,Three%20four.`],
  ['half a character', { words: 'One \ud83d two' }, `${URL}#:~:text=One%20%20two`],
  ['nothing to seek', { words: ' ' }, URL],
])('%s', (_what, passage, link) => {
  expect(placeLink(URL, passage)).toBe(link);
});

test('an address that leads into its page already keeps its place, but not beside a page or a time', () => {
  expect(placeLink(`${URL}#s2`, { words: 'Words.' })).toBe(`${URL}#s2:~:text=Words.`);
  expect(placeLink(`${URL}#s2`, { words: 'Words.', anchor: 't=5' })).toBe(`${URL}#t=5`);
});
