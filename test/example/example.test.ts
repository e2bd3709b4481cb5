/** The example of the README: every wording and attribution verdict, and most remarks, occur in it. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { readDocument } from '../../src/read/index.ts';
import { type Summary, summaryOf } from '../cases/summary.ts';
import { libraryAt } from '../support/texts.ts';

const EXAMPLE = resolve(import.meta.dirname, '../../example');

/** In the order of the document: how the quotation begins, its verdict, its remarks, and what it should be known by. */
const EXPECTED: readonly (readonly [string, string, string, readonly string[], object])[] = [
  ['A bridge is a promise', 'verbatim', 'absent', [], {}],
  ['The old bridge has carried', 'verbatim', 'confirmed', [], { passage: { speaker: 'MAYOR LINDQVIST' } }],
  ['That the council build', 'verbatim', 'absent', ['cut-start', 'several-passages'], {}],
  ['We asked for three tenders', 'faithful', 'confirmed', [], { passage: { speaker: 'MS FERREIRA' } }],
  [
    'six hundred and forty',
    'altered',
    'confirmed',
    [],
    { variants: [{ lemma: 'Eight', reading: 'six', touches: ['number'] }] },
  ],
  [
    'nine of the 24 hangers',
    'faithful',
    'confirmed',
    ['cut-start: speaker'],
    { variants: [{ lemma: 'twenty-four', reading: '24', rule: 'number-form' }] },
  ],
  [
    'I am persuaded',
    'altered',
    'confirmed',
    ['quoted-twice-differently'],
    { variants: [{ kind: 'omission', lemma: 'not', touches: ['negation'] }] },
  ],
  ['The deck will be in place', 'verbatim', 'confirmed', ['cut-start: condition'], {}],
  ['shall be complete', 'verbatim', 'contradicted', ['wrong-reference'], { passage: { source: 'minutes' } }],
  ['A bridge without lamps', 'verbatim', 'contradicted', [], { passage: { speaker: 'COUNCILLOR ABARA' } }],
  ['The toll house stays', 'altered', 'confirmed', ['spliced'], {}],
  ['The boat will run', 'verbatim', 'confirmed', ['cut-end: exception'], { passage: { speaker: 'MR TREGUNNA' } }],
  ['Never, sir!', 'unchecked', 'unresolved', [], { passage: null }],
  ['supports the new bridge', 'verbatim', 'confirmed', ['next-sentence-turns'], { passage: { source: 'minutes' } }],
  ['I rowed the ferry', 'verbatim', 'confirmed', ['nearest-edition'], { passage: { source: 'pascoe-letter-sent' } }],
  [
    'I should be sorry',
    'altered',
    'confirmed',
    ['cut-start', 'verbatim-elsewhere'],
    { passage: { source: 'pascoe-letter-printed' } },
  ],
  ['Put the lamps low', 'verbatim', 'confirmed', [], {}],
  ['where the steps are', 'verbatim', 'confirmed', ['dangling-citation'], {}],
  ['No river ever drowned', 'unfound', 'unresolved', [], { passage: null }],
  ['I am not persuaded', 'verbatim', 'confirmed', ['quoted-twice-differently'], {}],
  [
    'Seals have right of way',
    'verbatim',
    'confirmed',
    ['unclosed-quotation'],
    { passage: { source: 'harbour-notice' } },
  ],
];

let summary: Summary;
beforeAll(async () => {
  const library = await libraryAt(resolve(EXAMPLE, 'sources'));
  const { document } = await readDocument(resolve(EXAMPLE, 'press-release.md'));
  summary = summaryOf(await check(document, library));
  await library.close();
});

describe('the example', () => {
  test('quotes what is expected, in this order', () => {
    expect(summary.problems).toEqual([]);
    const begin = (words: string, k: number): string => words.slice(0, EXPECTED[k]?.[0].length ?? 20);
    expect(summary.findings.map(({ words }, k) => begin(words, k))).toEqual(EXPECTED.map(([words]) => words));
  });

  test.each(EXPECTED)('%s: %s, %s', (words, wording, attribution, remarks, more) => {
    const finding = summary.findings.find((each) => each.words.startsWith(words));
    expect(finding).toMatchObject({ wording, attribution, remarks, ...more });
  });

  test('the README names the files that are there', () => {
    const readme = readFileSync(resolve(EXAMPLE, '../README.md'), 'utf8');
    expect(readme).toContain('check example/press-release.md --sources example/sources');
  });
});
