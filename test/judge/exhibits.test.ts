/** Words of one exhibit, cited as those of another. */

import { expect, test } from 'vitest';
import { check } from '../../src/core.ts';
import { textLibrary } from '../../src/library/text-sources.ts';

const library = textLibrary([
  { id: 'a', title: 'Exhibit A', text: 'The buyer bears the risk until the goods are aboard the ferry.' },
  {
    id: 'b',
    title: 'Exhibit 4: Letter of the clerk',
    text: 'The clerk counted eleven crates at the quay on that night.',
  },
]);

test.each([
  ['“The buyer bears the risk until the goods are aboard the ferry” (Exhibit A).', 'confirmed'],
  ['“The buyer bears the risk until the goods are aboard the ferry” (Ex. A at 2).', 'confirmed'],
  ['“The clerk counted eleven crates at the quay on that night” (Ex. 4 at 12).', 'confirmed'],
  ['“The clerk counted eleven crates at the quay on that night” (Exhibit A).', 'contradicted'],
  ['“The clerk counted eleven crates at the quay on that night” (Exhibit C).', 'unresolved'],
])('%s', async (text, attribution) => {
  const { findings } = await check(text, library, { language: 'en' });
  expect(findings[0]?.verdict.attribution).toBe(attribution);
});
