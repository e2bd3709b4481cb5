/**
 * One speech, and one article that quotes it, as real programs wrote them in every format (`files/make.mjs`): whatever
 * the format, the same quotations and the same verdicts.
 */

import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { type Library, openSources } from '../../src/library/index.ts';
import { extract, readDocument } from '../../src/read/index.ts';
import type { Document, Report } from '../../src/types.ts';

const FILES = join(import.meta.dirname, 'files');
const names = (of: string): string[] =>
  readdirSync(FILES)
    .filter((name) => name.startsWith(`${of}.`) && name !== `${of}.md`)
    .sort();

/** What a person would compare: the words quoted, what is said of them, and what was changed. */
function findingsOf(report: Report): unknown {
  return report.findings.map(({ quotation, verdict, variants, remarks }) => ({
    // Marks of the format, and how dots are set.
    words: quotation.words.replace(/^> /gm, '').replace('. . .', '…').replace(/\s+/g, ' '),
    form: quotation.form,
    wording: verdict.wording,
    attribution: verdict.attribution,
    variants: variants.map(({ kind, lemma, reading }) => [kind, lemma.words, reading.words]),
    remarks: remarks.map(({ code }) => code),
  }));
}

let speech: Library;
let article: Document;
let expected: unknown;

/** The speech in a format, described, since not every program writes down who made it. */
function speechAs(name: string): Promise<Library> {
  const root = mkdtempSync(join(tmpdir(), 'recte-same-'));
  onCleanUp.push(root);
  copyFileSync(join(FILES, name), join(root, name));
  const entry = {
    id: 'speech',
    file: name,
    type: 'speech',
    title: 'The bridge speech',
    author: [{ literal: 'Wenna Pascoe' }],
  };
  writeFileSync(join(root, 'sources.csl.json'), JSON.stringify([entry]));
  return openSources([root], { index: 'memory' });
}

const onCleanUp: string[] = [];

beforeAll(async () => {
  speech = await speechAs('speech.md');
  ({ document: article } = await readDocument(join(FILES, 'article.md')));
  expected = findingsOf(await check(article, speech));
  return async () => {
    await speech.close();
    for (const root of onCleanUp) rmSync(root, { recursive: true });
  };
});

test('what the article does to the speech', () => {
  expect(expected).toMatchObject([
    { wording: 'verbatim', attribution: 'confirmed' },
    { wording: 'altered', attribution: 'confirmed' },
    { wording: 'faithful', attribution: 'confirmed' },
    { wording: 'verbatim', form: 'block' },
    { wording: 'verbatim' },
    { wording: 'altered', variants: [['substitution', 'finance', 'flood']] },
    { wording: 'verbatim', remarks: ['cut-end'] },
    { wording: 'unfound' },
    { wording: 'verbatim' },
  ]);
});

describe('the article is checked', () => {
  test.each(names('article'))('%s', async (name) => {
    const { document, problems } = await readDocument(join(FILES, name));
    expect(problems).toEqual([]);
    expect(findingsOf(await check(document, speech))).toEqual(expected);
  });
});

describe('the speech is the source', () => {
  test.each(names('speech'))('%s', async (name) => {
    const library = await speechAs(name);
    expect(library.problems).toEqual([]);
    expect(findingsOf(await check(article, library))).toEqual(expected);
    await library.close();
  });
});

/** Formats that have headings and notes, in files whose program kept them. */
const STRUCTURED = names('speech').filter((name) => !/typed|calibre\.docx|\.(?:pdf|srt|vtt|txt)$/.test(name));

test.each(STRUCTURED)('headings, the note and who made it are in %s', async (name) => {
  const made = await extract(readFileSync(join(FILES, name)), name);
  const sections = made.loci.filter(({ kind }) => kind === 'section').map(({ label }) => label);
  expect(sections).toEqual(expect.arrayContaining(['What the ferry cost', 'What I ask']));
  const calls = made.markup.filter(({ kind }) => kind === 'note-call');
  const notes = made.markup.filter(({ kind }) => kind === 'note');
  expect(calls).toHaveLength(1);
  expect(notes.map(({ target }) => target)).toEqual(calls.map(({ target }) => target));
  const { creators } = made.metadata;
  if (creators !== undefined) expect(creators).toEqual([{ family: 'Pascoe', given: 'Wenna' }]);
});

test('broken files among the sources are told, and the whole one is read', async () => {
  const root = mkdtempSync(join(tmpdir(), 'recte-same-'));
  onCleanUp.push(root);
  const broken = ['docx', 'epub', 'latex.pdf', 'rtf', 'tei.xml', 'wacz', 'warc.gz'].map((ending) => `speech.${ending}`);
  for (const name of broken) {
    const whole = readFileSync(join(FILES, name));
    writeFileSync(join(root, name), whole.subarray(0, whole.length / 4));
  }
  copyFileSync(join(FILES, 'speech.odt'), join(root, 'speech.odt'));
  const library = await openSources([root], { index: 'memory' });
  expect(library.problems.map(({ path }) => path)).toEqual(
    expect.arrayContaining(broken.map((name) => join(root, name))),
  );
  const report = await check(article, library);
  expect(report.findings[0]).toMatchObject({ verdict: { wording: 'verbatim' }, passage: { witness: 'speech.odt' } });
  await library.close();
});

describe('verses in every format that Bibles have', () => {
  const verses = async (name: string): Promise<unknown> => {
    const library = await openSources([join(FILES, name)], { index: 'memory' });
    expect(library.problems).toEqual([]);
    const { document } = await readDocument(join(FILES, 'verses-quoted.md'));
    const report = await check(document, library);
    await library.close();
    return report.findings.map(({ verdict, passage, remarks }) => [
      verdict.wording,
      verdict.attribution,
      passage?.locus,
      remarks.map(({ code }) => code),
    ]);
  };

  test.each(['verses.usfm', 'verses.u2o.osis.xml', 'verses.sword.osis.xml', 'verses.tsv'])('%s', async (name) => {
    expect(await verses(name)).toEqual([
      ['verbatim', 'confirmed', 'Jonah 1:1', []],
      ['verbatim', 'confirmed', 'Jonah 1:2', ['cut-start']],
      ['altered', 'confirmed', 'Jonah 1:3', ['next-sentence-turns']],
      ['verbatim', 'contradicted', 'Jonah 2:1', ['wrong-reference', 'cut-start', 'cut-end']],
      ['verbatim', 'confirmed', 'Jonah 2:2', ['cut-end']],
    ]);
  });
});

test('an archive of the web that wget made has both pages', async () => {
  const made = await extract(readFileSync(join(FILES, 'web.warc.gz')), 'web.warc.gz');
  expect(made.problems).toEqual([]);
  for (const name of ['speech', 'article']) {
    expect(made.text).toContain((await extract(readFileSync(join(FILES, `${name}.html`)), 'a.html')).text);
  }
});

describe('PDF beside the text that it was printed from', () => {
  const wordsOf = (text: string): string[] => text.normalize('NFKC').match(/[\p{L}\p{M}\p{N}’]+/gu) ?? [];

  test.each([
    ['one column, by LaTeX', 'long.latex.pdf', 'long.txt'],
    ['two columns, by LaTeX', 'long-columns.latex.pdf', 'long.txt'],
    ['two columns, by Chromium', 'long-columns.chromium.pdf', 'long.txt'],
    ['Arabic, by Chromium', 'arabic.chromium.pdf', 'arabic.txt'],
    ['Hebrew, by Chromium', 'hebrew.chromium.pdf', 'hebrew.txt'],
    ['Arabic, by LibreOffice, with ligatures of two letters', 'arabic.office.pdf', 'arabic.txt'],
    ['Hebrew, by LibreOffice', 'hebrew.office.pdf', 'hebrew.txt'],
    ['letters that are pictures, by LaTeX', 'letters.t1-pictures.latex.pdf', 'letters.txt'],
    ['accents that are drawn by themselves, by LaTeX', 'letters.accents.latex.pdf', 'letters.txt'],
  ])('%s: every word, in order', async (_what, name, source) => {
    const made = await extract(readFileSync(join(FILES, name)), name);
    const printed = readFileSync(join(FILES, source), 'utf8');
    expect(wordsOf(made.text)).toEqual(wordsOf(printed));
    expect(made.markup.filter(({ kind }) => kind === 'paragraph').length).toBeGreaterThanOrEqual(
      printed.trim().split(/\n\n+/).length,
    );
  });
});

test('a PDF that does not say which letters it draws is a problem', async () => {
  const named = async (name: string) => (await extract(readFileSync(join(FILES, name)), name)).problems;
  expect(await named('letters.pictures.latex.pdf')).toMatchObject([{ code: 'letters-unknown' }]);
  expect(await named('letters.t1-pictures.latex.pdf')).toEqual([]);
});

test('a court reporter’s transcript: the numbers of its lines are not in it, and every turn is somebody’s', async () => {
  const name = 'argument.chromium.pdf';
  const made = await extract(readFileSync(join(FILES, name)), name);
  const spoken = readFileSync(join(FILES, 'argument.txt'), 'utf8');
  expect(made.text.replace(/\s+/g, ' ')).toBe(spoken.replace(/\s+/g, ' ').trim());
  const turns = made.loci.filter(({ kind }) => kind === 'turn');
  expect(turns.map(({ speaker }) => speaker)).toEqual(spoken.match(/^[A-Z. ]+(?=:)/gm));
});
