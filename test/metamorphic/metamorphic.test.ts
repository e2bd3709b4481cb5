/**
 * What must stay when a document is changed in ways that do not matter, and what must be said when it is changed in
 * ways that do. Nothing here knows how a verdict is come by.
 */

import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import type { Library } from '../../src/library/library.ts';
import type { Finding, Report } from '../../src/types.ts';
import { documentOf, type Files, libraryOf } from '../support/texts.ts';

const SENTENCES = [
  'I will not close the school by the harbour while a single child can still walk to it in the morning.',
  'The stones of this hall came down the river on rafts, and the rafts became the roof above your heads.',
  'Nobody in the valley has ever paid for water, and I do not intend to be the first who sends a bill.',
  'When the ferry is late the whole town is late, and we have learned to call that a holiday of our own.',
  'My grandmother kept the ledger for forty years and could not be moved to lend the council her pencil.',
  'A lamp that burns for one boat burns for every boat, and we did not light ours for the sake of the view.',
  'The engineers tell me that the tower leans, but they cannot agree among themselves on the direction.',
  'There is a clause in the old charter about geese, and it has cost more than all the others together.',
];
const SPEECH = `Friends and neighbours!\n\n${SENTENCES.slice(0, 4).join(' ')}\n\n${SENTENCES.slice(4).join(' ')}\n\nI thank you all.\n`;
const DEBATE = `THE CHAIR: The orchard is the next matter, and the last one before supper.

DR OSEI: The trees were planted by people who knew that they would never sit beneath them.

MS VARGA: Whoever sells the orchard sells the shade as well, and the shade was never ours to sell.

DR OSEI: Then let us at least agree on the price of the apples that have already fallen.

MS VARGA: They have fallen on both sides of the wall, and both sides have eaten them for years.

THE CHAIR: We will vote when everyone has swallowed.
`;
const UNRELATED = `The weaver's almanac for the drowned parishes. On the ninth of each month count the bobbins and wet the flax.
Salt is dearer in autumn. Of moths it is enough to say that they prefer the better coat. Keep the loom from the window
and the window from the cat.
`;

const DESCRIPTION = [
  {
    id: 'speech',
    type: 'speech',
    title: 'Speech in the new hall',
    author: [{ family: 'Isaksen', given: 'Marit' }],
    issued: { 'date-parts': [[1999, 6, 5]] },
    language: 'en',
    file: 'speech.txt',
  },
  {
    id: 'debate',
    type: 'hearing',
    title: 'Debate on the orchard',
    author: [{ literal: 'The Guild' }],
    language: 'en',
    file: 'debate.txt',
  },
];
const FILES: Files = {
  'speech.txt': SPEECH,
  'debate.txt': DEBATE,
  'sources.csl.json': JSON.stringify(DESCRIPTION),
};

let library: Library;
let larger: Library;
beforeAll(async () => {
  library = await libraryOf(FILES);
  larger = await libraryOf({ ...FILES, 'almanac.txt': UNRELATED });
});
afterAll(async () => {
  await library.close();
  await larger.close();
});

async function reportOf(text: string, held: Library = library): Promise<Report> {
  return check(await documentOf('document.txt', text), held);
}

/** The one finding of a document that quotes once. */
async function findingOf(text: string, held: Library = library): Promise<Finding> {
  const { findings } = await reportOf(text, held);
  expect(
    findings.map(({ quotation }) => quotation.words),
    text,
  ).toHaveLength(1);
  return findings[0]!;
}

const said = (words: string): string => `Marit Isaksen said: “${words}”\n`;
const sentence = fc.constantFrom(...SENTENCES);
const runs = { numRuns: 40 };

function wordsIn(text: string): string[] {
  return text.split(' ');
}

describe('what does not matter', () => {
  test.each(SENTENCES)('%s', async (words) => {
    expect((await findingOf(said(words))).verdict).toMatchObject({ wording: 'verbatim', attribution: 'confirmed' });
  });

  test.each([
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ['«', '»'],
    ['« ', ' »'],
    ['„', '“'],
    ['”', '”'],
  ])('the shape of the marks: %s%s', async (open, close) => {
    for (const words of SENTENCES.slice(0, 3)) {
      const finding = await findingOf(`Marit Isaksen said: ${open}${words}${close}\n`);
      expect(finding.verdict).toMatchObject({ wording: 'verbatim', attribution: 'confirmed' });
    }
  });

  test('line breaks between words', () =>
    fc.assert(
      fc.asyncProperty(sentence, fc.array(fc.nat(15), { maxLength: 4 }), async (words, breaks) => {
        const wrapped = wordsIn(words)
          .map((word, i) => (i === 0 ? word : (breaks.includes(i) ? '\n' : ' ') + word))
          .join('');
        expect((await findingOf(said(wrapped))).verdict.wording).toBe('verbatim');
      }),
      runs,
    ));

  test('soft hyphens inside words', () =>
    fc.assert(
      fc.asyncProperty(sentence, fc.array(fc.nat(15), { maxLength: 4 }), async (words, at) => {
        const hyphenated = wordsIn(words)
          .map((word, i) => (at.includes(i) && word.length > 4 ? `${word.slice(0, 3)}\u00AD${word.slice(3)}` : word))
          .join(' ');
        expect((await findingOf(said(hyphenated))).verdict.wording).toBe('verbatim');
      }),
      runs,
    ));

  test('the capital and the full stop at the edges', () =>
    fc.assert(
      fc.asyncProperty(sentence, async (words) => {
        const bare = `${words[0]!.toLowerCase()}${words.slice(1, -1)}`.replace(/^i /, 'I ');
        expect((await findingOf(`Marit Isaksen said that “${bare}” on that day.\n`)).verdict.wording).toBe('verbatim');
      }),
      runs,
    ));

  test('text around the quotation', async () => {
    const plain = await findingOf(said(SENTENCES[2]!));
    const moved = await findingOf(`It rained. The hall was full and the doors stood open.\n\n${said(SENTENCES[2]!)}`);
    expect(moved.id).toBe(plain.id);
    expect(moved.verdict).toEqual(plain.verdict);
    expect(moved.passage).toEqual(plain.passage);
  });

  test('an unrelated source in the library', () =>
    fc.assert(
      fc.asyncProperty(sentence, fc.integer({ min: 3, max: 8 }), fc.boolean(), async (words, at, isChanged) => {
        const quoted = isChanged
          ? wordsIn(words)
              .filter((_, i) => i !== at)
              .join(' ')
          : words;
        const fewer = await findingOf(said(quoted));
        const more = await findingOf(said(quoted), larger);
        expect(more.verdict.wording).toBe(fewer.verdict.wording);
        expect(more.verdict.attribution).toBe(fewer.verdict.attribution);
        expect(more.passage).toEqual(fewer.passage);
        expect(more.variants).toEqual(fewer.variants);
        expect(more.remarks).toEqual(fewer.remarks);
      }),
      runs,
    ));
});

describe('what matters', () => {
  test.each(SENTENCES.filter((words) => / not |cannot /.test(words)))('a dropped “not”: %s', async (words) => {
    const finding = await findingOf(said(words.replace('cannot', 'can').replace(' not ', ' ')));
    expect(finding.verdict.wording).toBe('altered');
    expect(finding.variants.flatMap(({ touches }) => touches)).toContain('negation');
  });

  test('words dropped, and an ellipsis in their place', () =>
    fc.assert(
      fc.asyncProperty(
        sentence,
        fc.integer({ min: 4, max: 7 }),
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom(' … ', ' ... ', ' […] ', ' [...] '),
        async (words, from, count, ellipsis) => {
          const all = wordsIn(words);
          const quoted = all.slice(0, from).join(' ') + ellipsis + all.slice(from + count).join(' ');
          expect((await findingOf(said(quoted))).verdict.wording).toBe('faithful');
        },
      ),
      runs,
    ));

  test('words dropped without a sign', () =>
    fc.assert(
      fc.asyncProperty(
        sentence,
        fc.integer({ min: 3, max: 8 }),
        fc.integer({ min: 1, max: 4 }),
        async (words, from, count) => {
          const all = wordsIn(words);
          const quoted = [...all.slice(0, from), ...all.slice(from + count)].join(' ');
          const finding = await findingOf(said(quoted));
          expect(finding.verdict.wording).toBe('altered');
          const faults = finding.variants.filter(({ weight, signalled }) => weight === 'substantive' && !signalled);
          expect(faults.map(({ kind }) => kind)).toEqual(['omission']);
        },
      ),
      runs,
    ));

  test('a word in the place of another', () =>
    fc.assert(
      fc.asyncProperty(
        sentence,
        fc.integer({ min: 1, max: 14 }),
        fc.constantFrom('umbrella', 'seldom', 'eleven', 'Gudrun', 'velvet'),
        async (words, at, other) => {
          const quoted = wordsIn(words)
            .map((word, i) => (i === at ? other : word))
            .join(' ');
          const finding = await findingOf(said(quoted));
          expect(finding.verdict.wording).toBe('altered');
          expect(finding.variants.map(({ reading }) => reading.words).join(' ')).toContain(other);
        },
      ),
      runs,
    ));

  test('two neighbouring words that change places', () =>
    fc.assert(
      fc.asyncProperty(sentence, fc.integer({ min: 2, max: 12 }), async (words, at) => {
        const all = wordsIn(words);
        [all[at], all[at + 1]] = [all[at + 1]!, all[at]!];
        expect((await findingOf(said(all.join(' ')))).verdict.wording).toBe('altered');
      }),
      runs,
    ));

  test('two sentences run together', async () => {
    const finding = await findingOf(said(`${SENTENCES[1]!} ${SENTENCES[6]!}`));
    expect(finding.verdict.wording).toBe('altered');
    expect(finding.remarks.map(({ code }) => code)).toContain('spliced');
  });

  test.each([
    ['The trees were planted by people who knew that they would never sit beneath them', 'Dr Osei', 'Ms Varga'],
    ['Whoever sells the orchard sells the shade as well', 'Ms Varga', 'Dr Osei'],
    ['both sides have eaten them for years', 'Ms Varga', 'Marit Isaksen'],
    [SENTENCES[0]!.slice(0, -1), 'Marit Isaksen', 'Dr Osei'],
  ])('the speaker: %s', async (words, right, wrong) => {
    expect((await findingOf(`“${words},” said ${right}.\n`)).verdict).toMatchObject({
      wording: 'verbatim',
      attribution: 'confirmed',
    });
    expect((await findingOf(`“${words},” said ${wrong}.\n`)).verdict).toMatchObject({
      wording: 'verbatim',
      attribution: 'contradicted',
    });
  });
});

describe('the same input gives the same bytes', () => {
  const text = [
    said(SENTENCES[3]!),
    `“Whoever sells the orchard buys the shade,” said Dr Osei.\n`,
    said(SENTENCES[5]!.replace(' not ', ' ')),
    `“Nothing of the kind was ever said in this town by anybody,” Olga Tamm remarked.\n`,
  ].join('\n');

  test('twice over', async () => {
    expect(JSON.stringify(await reportOf(text))).toBe(JSON.stringify(await reportOf(text)));
  });

  test('whatever the order of the sources', async () => {
    const turned = Object.fromEntries(Object.entries(FILES).toReversed());
    const described = JSON.stringify(DESCRIPTION.toReversed());
    const other = await libraryOf({ ...turned, 'sources.csl.json': described });
    expect(JSON.stringify(await reportOf(text, other))).toBe(JSON.stringify(await reportOf(text)));
    await other.close();
  });
});
