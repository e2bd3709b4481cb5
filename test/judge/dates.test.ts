/** The day that a document names for a saying, held against the day of what was said. */

import { expect, test } from 'vitest';
import { check } from '../../src/core.ts';
import { textLibrary } from '../../src/library/text-sources.ts';

const WORDS = 'The piles are rotten, and everyone here knows it.';

function library(type: string, date = '2020-05-12', title = 'Remarks at the pier') {
  return textLibrary([
    {
      id: 'pier',
      text: `Friends, I will be short. ${WORDS} Thank you.`,
      creators: ['Ada Brinkmann'],
      title,
      date,
      type,
    },
  ]);
}

async function verdictOf(text: string, type: string, language = 'en', title?: string) {
  const { findings } = await check(text, library(type, '2020-05-12', title), { language });
  return findings[0]!.verdict;
}

test.each([
  [`In her speech on 20 May 2021, Ada Brinkmann said: “${WORDS}”`, 'contradicted'],
  [`On 20 May 2021, Ada Brinkmann said: “${WORDS}”`, 'contradicted'],
  [`Ada Brinkmann said on 20 May 2021: “${WORDS}”`, 'contradicted'],
  [`Ada Brinkmann said in May 2021: “${WORDS}”`, 'contradicted'],
  [`In her speech on 12 May 2020, Ada Brinkmann said: “${WORDS}”`, 'confirmed'],
  // The morning after, where the papers print it.
  [`In her speech on 13 May 2020, Ada Brinkmann said: “${WORDS}”`, 'confirmed'],
  [`In May 2020, Ada Brinkmann said: “${WORDS}”`, 'confirmed'],
  [`On Tuesday Ada Brinkmann said: “${WORDS}”`, 'confirmed'],
  [`In an interview published on 22 June 2021, Ada Brinkmann said: “${WORDS}”`, 'confirmed'],
  // Of something else that the sentence tells.
  [`Ada Brinkmann, who was elected in 2012, said: “${WORDS}”`, 'confirmed'],
  [`“${WORDS}” said Ada Brinkmann, who left the council on 3 March 2022.`, 'confirmed'],
])('of a speech: %s', async (text, attribution) => {
  expect(await verdictOf(text, 'speech')).toMatchObject({ wording: 'verbatim', attribution });
});

test('the reason names the day', async () => {
  const { reason } = await verdictOf(`Ada Brinkmann said on 20 May 2021: “${WORDS}”`, 'speech');
  expect(reason).toContain('The words stand in “Remarks at the pier”, dated 2020-05-12.');
});

test('an article is printed on another day than its words were said', async () => {
  const text = `Ada Brinkmann said on 9 May 2020: “${WORDS}”`;
  expect(await verdictOf(text, 'article-newspaper')).toMatchObject({ attribution: 'confirmed' });
});

test('“her speech” is no title, though another work is called one', async () => {
  const two = textLibrary([
    { id: 'pier', text: `Friends. ${WORDS} Thank you.`, creators: ['Ada Brinkmann'], title: 'At the pier' },
    { id: 'report', text: 'The ferry is late again.', creators: ['Jonas Vale'], title: 'Interview' },
  ]);
  const { findings } = await check(`In an interview, Ada Brinkmann said: “${WORDS}”`, two, { language: 'en' });
  expect(findings[0]!.verdict.attribution).toBe('confirmed');
});

test('a day ends with its paragraph', async () => {
  const verdictBehind = async (gap: string) => {
    const text = `“The sea is wide tonight and nobody minds,” said Ada Brinkmann on 3 June 2019.${gap}“${WORDS}”`;
    return (await check(text, library('speech'), { language: 'en' })).findings.at(-1)!.verdict.attribution;
  };
  expect(await verdictBehind(' ')).toBe('contradicted');
  expect(await verdictBehind('\n\n')).not.toBe('contradicted');
});
