/** Right words, and the page, paragraph, section or time that is named for them. */

import { expect, test } from 'vitest';
import { check } from '../../src/core.ts';
import { textLibrary } from '../../src/library/text-sources.ts';
import type { Locus } from '../../src/types.ts';

/** A text whose parts are pages, called by these names. */
function paged(parts: readonly string[], labels: readonly string[]): { text: string; loci: Locus[] } {
  const loci: Locus[] = [];
  let text = '';
  for (const [index, part] of parts.entries()) {
    const start = text.length;
    text += `${part}\n\n`;
    loci.push({ kind: 'page', label: labels[index]!, key: `page.${index + 1}`, span: { start, end: text.length - 2 } });
  }
  return { text, loci };
}

const MILL = [
  'The miller of the upper weir kept his accounts in chalk upon the door.',
  'Every spring the flood came to read them, and every spring it forgave a debt.',
  'His daughter bought a slate and hung it where no water had ever been.',
  'The flood of that year climbed the stairs to see what she had written.',
];

async function findingOf(document: string, source: { text: string; loci?: Locus[] }, more: object = {}) {
  const library = textLibrary([{ id: 'mill', title: 'The Miller’s Door', ...source, ...more }]);
  const { findings } = await check(document, library, { language: 'en' });
  const { verdict, remarks } = findings[0]!;
  return { ...verdict, codes: remarks.map(({ code }) => code), messages: remarks.map(({ message }) => message) };
}

const SPRING = '“Every spring the flood came to read them, and every spring it forgave a debt”';
const STAIRS = '“The flood of that year climbed the stairs to see what she had written”';

test.each([
  ['p. 2', 'confirmed'],
  ['pp. 2–3', 'confirmed'],
  ['p. 1f.', 'confirmed'],
  ['S. 1 ff.', 'confirmed'],
  ['с. 2', 'confirmed'],
  ['ص ٢', 'confirmed'],
  ['עמ׳ 2', 'confirmed'],
  ['pp. 1, 2', 'confirmed'],
  ['p. 3', 'contradicted'],
  ['pp. 3–4', 'contradicted'],
  ['с. 4', 'contradicted'],
  ['ص ٤', 'contradicted'],
  ['עמ׳ 4', 'contradicted'],
])('counted pages, %s: %s', async (place, attribution) => {
  const found = await findingOf(`It is told. ${SPRING} (${place}).`, paged(MILL, ['1', '2', '3', '4']));
  expect(found).toMatchObject({
    wording: 'verbatim',
    attribution,
    codes: attribution === 'confirmed' ? [] : ['wrong-reference'],
  });
  if (attribution === 'contradicted') expect(found.messages[0]).toBe(`The words stand at p. 2, not at ${place}.`);
});

test.each([
  ['p. 346', 'confirmed', []],
  // The second page of the file: not what it is called, and not what nobody would call it.
  ['p. 2', 'unresolved', []],
  ['p. 348', 'contradicted', ['wrong-reference']],
  ['p. 4', 'contradicted', ['wrong-reference']],
  ['p. 900', 'unresolved', ['impossible-reference']],
  ['p. ii', 'unresolved', []],
])('pages with numbers of their own, %s: %s', async (place, attribution, codes) => {
  const found = await findingOf(`It is told. ${SPRING} (${place}).`, paged(MILL, ['345', '346', '347', '348']));
  expect(found).toMatchObject({ attribution, codes });
});

test('a page that the source has not is told of by how many it has', async () => {
  const found = await findingOf(`It is told. ${SPRING} (p. 900).`, paged(MILL, ['1', '2', '3', '4']));
  expect(found.messages).toEqual(['“The Miller’s Door” has 4 pages, numbered 1 to 4, and no page 900.']);
});

test.each([
  ['p. iv', 'confirmed'],
  ['p. 4', 'unresolved'],
  ['p. iii', 'contradicted'],
  ['p. 1', 'contradicted'],
])('Roman pages before the text, %s: %s', async (place, attribution) => {
  const pages = paged(
    [...MILL, ...MILL.map((words) => words.replace(/[aeiou]/g, 'y'))],
    ['i', 'ii', 'iii', 'iv', '1', '2', '3', '4'],
  );
  expect(await findingOf(`It is told. ${STAIRS} (${place}).`, pages)).toMatchObject({ attribution });
});

test('words that go over to the next page stand on either', async () => {
  const source = paged(['The ferry waits for nobody but', 'the bishop and the post of the island.'], ['8', '9']);
  const quoted = '“The ferry waits for nobody but the bishop and the post of the island”';
  for (const place of ['p. 8', 'p. 9', 'pp. 8–9', 'pp. 8-9'])
    expect(await findingOf(`It is told. ${quoted} (${place}).`, source)).toMatchObject({ attribution: 'confirmed' });
});

test('words that come back are looked for on the page that is named', async () => {
  const refrain = 'And the wheel of the upper weir goes round by night and the river pays no toll to the miller.';
  const parts = Array.from({ length: 14 }, (_, i) => `Verse ${i} of the song. ${refrain}`);
  const source = paged(
    parts,
    parts.map((_, i) => String(i + 1)),
  );
  expect(await findingOf(`They sing: “${refrain}” (p. 13).`, source)).toMatchObject({
    attribution: 'confirmed',
    wording: 'verbatim',
  });
});

test.each([
  // Another work, or another edition, has pages of its own.
  [`${SPRING}, wrote Olga Tamm (p. 3).`, { creators: ['Ada Brinkmann'], date: '1931' }],
  [`${SPRING} (The Weir Almanac, p. 3).`, { creators: ['Ada Brinkmann'], date: '1931' }],
  [`${SPRING} (Brinkmann 1958, p. 3).`, { creators: ['Ada Brinkmann'], date: '1931' }],
])('pages of another work are none of this one’s: %s', async (document, more) => {
  const { codes } = await findingOf(document, paged(MILL, ['1', '2', '3', '4']), more);
  expect(codes).not.toContain('wrong-reference');
});

test.each([
  [`${SPRING} (Ada Brinkmann, 1931, p. 3).`, 'contradicted'],
  [`${SPRING} (Ada Brinkmann, 1931, p. 2).`, 'confirmed'],
])('the named work’s own pages: %s', async (document, attribution) => {
  const more = { creators: ['Ada Brinkmann'], date: '1931' };
  expect(await findingOf(document, paged(MILL, ['1', '2', '3', '4']), more)).toMatchObject({ attribution });
});

const RULES = [
  'The Rule of the Weir',
  '',
  '§ 1 Of the gates',
  'The gates are opened at the first bell and closed at the last.',
  '§ 2 Of the keys',
  'Whoever keeps the keys shall sleep within hearing of the water.',
  'In the case of a flood',
  '1. the bell is rung, and',
  '2. the keys are given to the eldest.',
  '§ 3 Of eels',
  'An eel that passes the gate by itself belongs to nobody at all.',
].join('\n');

test.each([
  ['§ 2', 'confirmed'],
  ['§§ 2–3', 'confirmed'],
  ['§ 2 Abs. 1', 'confirmed'],
  ['§ 3', 'contradicted'],
  ['§ 12', 'contradicted'],
])('sections, %s: %s', async (place, attribution) => {
  const quoted = '“Whoever keeps the keys shall sleep within hearing of the water”';
  const found = await findingOf(`It is the rule. ${quoted} (${place}).`, { text: RULES });
  expect(found.attribution).toBe(attribution);
  if (attribution === 'contradicted') expect(found.messages).toContain(`The words stand at § 2, not at ${place}.`);
});

const articles = (sign: string): string =>
  [
    'Of the peace of the market.',
    'Of the weights and of who may touch them.',
    'No dog shall be sold that knows the way home.',
    'Of Sundays there is nothing more to say.',
  ]
    .map((words, i) => `${sign} ${['I', 'II', 'III', 'IV'][i]!}\n${words}`)
    .join('\n\n');

test.each([
  ['Art. 3', 'confirmed'],
  ['Article III', 'confirmed'],
  ['Article 2, para 3', 'contradicted'],
  ['Art. 4', 'contradicted'],
])('articles, %s: %s', async (place, attribution) => {
  const quoted = '“No dog shall be sold that knows the way home”';
  expect(await findingOf(`It is the law. ${quoted} (${place}).`, { text: articles('Article') })).toMatchObject({
    attribution,
  });
});

const JUDGMENT = [
  'The appeal concerns a bridge.',
  '',
  '1. The bridge at Oldport was built by the guild and paid for by the town.',
  '2. The claimant crossed it on the night of the herring moon. He was carrying',
  '   1. a lantern,',
  '   2. a ladder, and',
  '   3. his brother.',
  '3. The bridge did not hold the three of them, and the court does not blame it.',
  '4. A bridge owes nobody more than it was built to carry.',
  '5. The appeal is dismissed.',
].join('\n');

test.each([
  ['para 4', 'confirmed'],
  ['¶ 4', 'confirmed'],
  ['Rn. 4', 'confirmed'],
  ['paras 3–5', 'confirmed'],
  ['para 2', 'contradicted'],
  ['Rn. 5', 'contradicted'],
])('paragraphs, %s: %s', async (place, attribution) => {
  const quoted = '“A bridge owes nobody more than it was built to carry”';
  expect(await findingOf(`The court is clear. ${quoted} (${place}).`, { text: JUDGMENT })).toMatchObject({
    attribution,
  });
});

test('where a list within a paragraph is numbered like paragraphs, neither is held against the document', async () => {
  const quoted = '“He was carrying 1. a lantern, 2. a ladder, and 3. his brother”';
  for (const place of ['para 2', 'para 3'])
    expect((await findingOf(`It was dark. ${quoted} (${place}).`, { text: JUDGMENT })).codes).not.toContain(
      'wrong-reference',
    );
});

test('the number of a paragraph is no word of its sentence', async () => {
  const text =
    '[1] The bridge fell.\n\n[2] A bridge owes nobody more than it was built to carry.\n\n[3] The appeal is dismissed.';
  const found = await findingOf('It says: “A bridge owes nobody more than it was built to carry.” (para 2)', { text });
  expect(found).toMatchObject({ attribution: 'confirmed', codes: [] });
  const counted =
    '2 bridges fell on that night. It was then seen that 2 bridges owe nobody more than they were built to carry.';
  const cut = await findingOf('It says: “Bridges owe nobody more than they were built to carry.”', { text: counted });
  expect(cut.codes).toContain('cut-start');
});

test.each([
  ['Act 3', ['wrong-reference', 'impossible-reference']],
  ['Act 2', []],
  ['Act 1', ['wrong-reference']],
])('of a play with two acts, %s', async (place, codes) => {
  const text = 'The keeper sleeps and the lamp is out. The ferry comes home and nobody hears the bell of it.';
  const loci: Locus[] = [
    { kind: 'section', label: 'Act I', key: 'act.1', span: { start: 0, end: 38 } },
    { kind: 'section', label: 'Act II', key: 'act.2', span: { start: 39, end: text.length } },
  ];
  const found = await findingOf(`It ends so: “The ferry comes home and nobody hears the bell of it” (${place}).`, {
    text,
    loci,
  });
  expect(found.codes).toEqual(codes);
});

test('a text without numbered parts is asked nothing', async () => {
  const quoted = '“A bridge owes nobody more than it was built to carry”';
  const text =
    'It was said at the fair that a bridge owes nobody more than it was built to carry. And 2. nobody laughed.';
  for (const place of ['para 2', '§ 4', 'Art. 5', 'p. 9', '12:31'])
    expect(await findingOf(`It was said: ${quoted} (${place}).`, { text })).toMatchObject({
      attribution: 'unresolved',
    });
});

const TALK = Array.from({ length: 20 }, (_, i) => {
  const speaker = i % 2 === 0 ? 'Anna' : 'Boris';
  const said =
    i === 12
      ? 'I would rather have a slow ferry than a fast excuse.'
      : `This is what I remember of the year ${['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'][i % 11]!} and its weather.`;
  return `[00:${String(i * 2).padStart(2, '0')}:30] ${speaker}: ${said}`;
}).join('\n\n');

test.each([
  ['24:30', 'confirmed'],
  ['00:25:10', 'confirmed'],
  ['00:24:05', 'confirmed'],
  ['00:12:31', 'contradicted'],
  ['35:00', 'contradicted'],
  // The clock on the wall.
  ['09:24:30', 'unresolved'],
])('times, %s: %s', async (place, attribution) => {
  const quoted = '“I would rather have a slow ferry than a fast excuse”';
  expect(await findingOf(`It is on the tape. ${quoted} (${place}).`, { text: TALK })).toMatchObject({ attribution });
});
