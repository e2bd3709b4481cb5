import { describe, expect, test } from 'vitest';
import { check, type Finding, find, findings, textLibrary } from '../../src/core.ts';

const SPEECH =
  'Members of the board, I will be brief. We will not sell the ferry, and we will not close the pier. ' +
  'The lamps on the east side cost 4,200 crowns last year, and I think that is a scandal. Thank you.';
const LETTER = 'Dear all, the pier belongs to everyone who ever waited on it in the rain. Yours, Mara Blom.';
const SOURCES = [
  { id: 'speech', text: SPEECH, title: 'Speech to the board', creators: ['Ida Reyes'], date: '2024-03-02' },
  { id: 'letter', text: LETTER, creators: ['Blom, Mara'] },
];
const DOCUMENT =
  'Reyes said: “We will sell the ferry, and we will not close the pier.” ' +
  'The letter says that “the pier belongs to everyone who ever waited on it”. ' +
  'Nobody said “the harbour shall be filled with sand before the next winter begins”.';

describe('a check on texts in memory', () => {
  test('says of each quotation what the sources say', async () => {
    const report = await check(DOCUMENT, SOURCES, { name: 'article' });
    expect(report.document.name).toBe('article');
    expect(report.findings.map(({ verdict }) => verdict.wording)).toEqual(['altered', 'verbatim', 'unfound']);
    expect(report.findings[0]!.variants[0]).toMatchObject({ kind: 'omission', touches: ['negation'] });
    expect(report.findings[0]!.passage).toMatchObject({ source: 'speech' });
    expect(report.findings[1]!.passage!.source).toBe('letter');
    expect(report.cited.map(({ id, date }) => [id, date])).toEqual([
      ['letter', null],
      ['speech', { year: 2024, month: 3, day: 2 }],
    ]);
  });

  test('says the same of a library that is kept', async () => {
    const library = textLibrary(SOURCES);
    const once = await check(DOCUMENT, library);
    expect(await check(DOCUMENT, library)).toEqual(once);
    expect(await check(DOCUMENT, SOURCES)).toEqual(once);
    await library.close();
  });

  test('takes plain strings, called by their place', async () => {
    const { findings: found } = await check(DOCUMENT, [LETTER, SPEECH]);
    expect(found.map(({ passage }) => passage?.source)).toEqual(['2', '1', undefined]);
  });

  test('bears nothing at all', async () => {
    expect((await check('', SOURCES)).findings).toEqual([]);
    expect((await check(DOCUMENT, [])).findings.map(({ verdict }) => verdict.wording)).toEqual(
      Array.from({ length: 3 }, () => 'unfound'),
    );
    expect((await check(DOCUMENT, [''])).findings).toHaveLength(3);
    expect(() =>
      textLibrary([
        { id: 'a', text: 'x' },
        { id: 'a', text: 'y' },
      ]),
    ).toThrow(RangeError);
  });

  test('finds words', async () => {
    const [answer] = await find(SOURCES, [{ id: 'q', words: 'everyone who ever waited on it' }]);
    expect(answer!.passages[0]).toMatchObject({ source: 'letter', agreement: 1 });
  });
});

describe('a stream of findings', () => {
  test('is what the report lists', async () => {
    const streamed: Finding[] = [];
    for await (const finding of findings(DOCUMENT, SOURCES)) streamed.push(finding);
    expect(streamed).toEqual((await check(DOCUMENT, SOURCES)).findings);
  });

  test('can be left at any time', async () => {
    const library = textLibrary(SOURCES);
    for await (const finding of findings(DOCUMENT, library)) {
      expect(finding.verdict.wording).toBe('altered');
      break;
    }
    expect((await check(DOCUMENT, library)).findings).toHaveLength(3);
  });

  test('stops when it is told to', async () => {
    const aborted = { signal: AbortSignal.abort(new Error('enough')) };
    await expect(check(DOCUMENT, SOURCES, aborted)).rejects.toThrow('enough');
    const controller = new AbortController();
    const many = Array.from({ length: 400 }, (_, i) => `Item ${i}: “the pier belongs to everyone who waited on it”.`);
    setTimeout(() => controller.abort(new Error('too long')), 1);
    await expect(check(many.join('\n\n'), SOURCES, { signal: controller.signal })).rejects.toThrow('too long');
  });
});
