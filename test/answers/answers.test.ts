import { describe, expect, test } from 'vitest';
import { type AnswerOptions, checkAnswer, checkCitations, citationsIn, repair, withEdits } from '../../src/answers.ts';
import { check, plainDocument, type TextSource } from '../../src/core.ts';

const SOURCES: readonly TextSource[] = [
  {
    id: 'lease',
    title: 'Lease of the east pier',
    url: 'https://harbour.example/lease',
    text: 'The tenant shall not store fuel on the pier. The tenant pays 4,200 crowns in March and colours the posts grey.',
  },
  {
    id: 'minutes',
    title: 'Minutes of the board',
    text: 'The board heard the keeper. The keeper said that the lamps had been lit every night since the great storm.',
  },
];
const NUMBERED = { labels: { 1: 'lease', 2: 'minutes' } };

async function verdicts(answer: string, options: AnswerOptions = NUMBERED): Promise<readonly string[]> {
  const { findings } = await checkAnswer(answer, SOURCES, options);
  return findings.map(({ verdict, passage }) => `${verdict.wording} ${verdict.attribution} ${passage?.source ?? '–'}`);
}

describe('an answer that names its sources', () => {
  test.each([
    ['a number behind the words', 'The lease says “the tenant shall not store fuel on the pier” [1].'],
    ['a number before the full stop', 'It says “the tenant shall not store fuel on the pier.”[1]'],
    ['a number at the sentence’s end', 'It says “the tenant shall not store fuel on the pier”, which is plain [1].'],
    ['a number before the words', 'According to [1], “the tenant shall not store fuel on the pier”.'],
    ['several numbers', 'It says “the tenant shall not store fuel on the pier” [2][1].'],
    ['several in one bracket', 'It says “the tenant shall not store fuel on the pier” [1, 2].'],
    ['an id', 'It says “the tenant shall not store fuel on the pier” [lease].'],
    ['a word before the number', 'It says “the tenant shall not store fuel on the pier” [doc 1].'],
    ['lenticular brackets', 'It says “the tenant shall not store fuel on the pier”【1†lease.pdf】.'],
    ['an element around', '<cite ids="lease">The tenant “shall not store fuel on the pier” there.</cite>'],
    ['an element behind', 'It says “the tenant shall not store fuel on the pier” <cite id=lease />.'],
    ['an element with two ids', '<cite ids="minutes, 1">“The tenant shall not store fuel on the pier.”</cite>'],
    ['a link', 'It says “the tenant shall not store fuel on the pier” ([lease](https://www.harbour.example/lease/)).'],
    ['a footnote', 'It says “the tenant shall not store fuel on the pier”.[^a]\n\n[^a]: Lease of the east pier.'],
    [
      'a footnote with an address',
      'It says “the tenant shall not store fuel”.[^9]\n\n[^9]: https://harbour.example/lease p. 2',
    ],
  ])('by %s', async (_, answer) => {
    expect(await verdicts(answer)).toEqual(['verbatim confirmed lease']);
  });

  test('is told the right words of the wrong source', async () => {
    const answer = 'It says “the tenant shall not store fuel on the pier” [2].';
    const { findings } = await checkAnswer(answer, SOURCES, NUMBERED);
    expect(findings[0]!.verdict).toMatchObject({ wording: 'verbatim', attribution: 'contradicted' });
    expect(findings[0]!.remarks.map(({ code }) => code)).toContain('wrong-reference');
    expect(findings[0]!.searched.read_through).toEqual(['minutes']);
  });

  test('is told a label that means nothing given', async () => {
    const { findings } = await checkAnswer(
      'It says “the tenant shall not store fuel on the pier” [7].',
      SOURCES,
      NUMBERED,
    );
    expect(findings[0]!.verdict).toMatchObject({ wording: 'verbatim', attribution: 'absent' });
    expect(findings[0]!.remarks).toMatchObject([{ code: 'dangling-citation' }]);
  });

  test('is told what was altered, each quotation by its own mark', async () => {
    const answer =
      'The tenant “shall store fuel on the pier” [1]. The lamps “had been lit every night since the great storm” [2], ' +
      'and the rent is “4,300 crowns in March” [1].';
    expect(await verdicts(answer)).toEqual([
      'altered confirmed lease',
      'verbatim confirmed minutes',
      'altered confirmed lease',
    ]);
  });

  test('leaves an editor’s brackets alone, and answers without marks', async () => {
    expect(await verdicts('It says “[t]he tenant shall not store fuel [there]”.')).toEqual(['faithful absent lease']);
    expect(await verdicts('It says “the keeper said that the lamps had been lit”.')).toEqual([
      'verbatim absent minutes',
    ]);
  });

  test('may be plain text', async () => {
    expect(
      await verdicts('It says “the tenant shall not store fuel on the pier” [1].', { ...NUMBERED, format: 'text' }),
    ).toEqual(['verbatim confirmed lease']);
  });

  test('bears broken markup', async () => {
    for (const answer of [
      '',
      '[',
      '<cite ids="',
      '“[1]',
      '</cite>“the lamps had been lit”[1',
      '【】[^]: [][1]'.repeat(200),
    ]) {
      await expect(checkAnswer(answer, SOURCES, NUMBERED)).resolves.toBeDefined();
    }
  });
});

describe('citations in JSON', () => {
  const CALL = {
    answer: 'Fuel is forbidden.',
    citations: [
      { quote: 'The tenant shall not store fuel on the pier.', document_id: 'lease' },
      {
        cited_text: 'the lamps had been lit every night',
        source: { nested: { quote: 'no fuel at all here', doc_id: 9 } },
      },
      { quotation: 'The tenant pays 4,200 crowns', source_id: 2 },
    ],
  };

  test('are found wherever they are nested', () => {
    expect(citationsIn(CALL)).toEqual([
      { quote: 'The tenant shall not store fuel on the pier.', source: 'lease' },
      { quote: 'the lamps had been lit every night', source: null },
      { quote: 'no fuel at all here', source: '9' },
      { quote: 'The tenant pays 4,200 crowns', source: '2' },
    ]);
    const deep = `${'['.repeat(100_000)}{"quote":"a"}${']'.repeat(100_000)}`;
    expect(citationsIn(JSON.parse(deep))).toEqual([{ quote: 'a', source: null }]);
    for (const nothing of [null, 3, 'quote', [], {}, { quote: 3 }]) expect(citationsIn(nothing)).toEqual([]);
  });

  test('are judged in order, one finding each', async () => {
    const findings = await checkCitations(citationsIn(CALL), SOURCES, NUMBERED);
    expect(findings.map(({ verdict }) => `${verdict.wording} ${verdict.attribution}`)).toEqual([
      'verbatim confirmed',
      'verbatim absent',
      'unfound absent',
      'verbatim contradicted',
    ]);
    expect(findings[2]!.remarks).toMatchObject([{ code: 'dangling-citation' }]);
    expect(await checkCitations([{ quote: '' }], SOURCES)).toMatchObject([{ verdict: { wording: 'unchecked' } }]);
  });
});

describe('repair', () => {
  async function repaired(text: string): Promise<readonly (string | null)[]> {
    const { findings } = await check(text, SOURCES);
    return findings.map((finding) => repair({ text }, finding)?.words ?? null);
  }

  test('gives the source’s words where the difference is accidental', async () => {
    expect(await repaired('It says: “The tenant pays 4200 crowns in March, and colors the posts gray”.')).toEqual([
      'The tenant pays 4,200 crowns in March and colours the posts grey',
    ]);
  });

  test('keeps ellipses and brackets', async () => {
    expect(await repaired('It says: “The tenant pays 4200 crowns … and colors [its] posts gray”.')).toEqual([
      'The tenant pays 4,200 crowns … and colours [its] posts grey',
    ]);
  });

  test.each([
    'The tenant shall store fuel on the pier',
    'The tenant pays 4,300 crowns in March',
    'The moon is made of old nets and tar',
  ])('gives nothing for %s', async (words) => {
    expect(await repaired(`It says: “${words}”.`)).toEqual([null]);
  });

  const rule = 'The tenant shall never call the “east” pier his own.';
  test.each([
    [
      'marks that the source has',
      rule,
      'The tenant shall never call the east pier',
      'The tenant shall never call the “east” pier',
    ],
    [
      'marks that it has not',
      rule.replace(/[“”]/g, ''),
      'never call the “east” pier his',
      'never call the east pier his',
    ],
    [
      'a mark at the edge, which stays',
      rule.replace(/[“”]/g, ''),
      'shall never call the “east”',
      'shall never call the “east”',
    ],
    ['a mark cut off at the edge', rule, 'tenant shall never call the east', 'tenant shall never call the east'],
  ])('%s', async (_what, source, quoted, words) => {
    const text = `It says: "${quoted}".`;
    const { findings } = await check(text, [{ id: 'rule', text: source }]);
    expect(findings.map((finding) => repair({ text }, finding)?.words)).toEqual([words]);
  });

  test('leaves nothing accidental behind', async () => {
    const text = 'It says: “The tenant pays 4200 crowns in March and colors the posts gray”. And “the tenant … pays”.';
    const { findings } = await check(text, SOURCES);
    const edits = findings.flatMap((finding) => repair({ text }, finding)?.edits ?? []);
    const again = await check(withEdits(text, { start: 0, end: text.length }, edits), SOURCES);
    expect(again.findings.flatMap(({ variants }) => variants).filter(({ weight }) => weight === 'accidental')).toEqual(
      [],
    );
    expect(plainDocument(text).text).toBe(text);
  });
});
