/** What can be asked of a check besides its report: findings as they come, and other quotations than the detected ones. */

import { expect, test } from 'vitest';
import { check } from '../src/check.ts';
import { detect } from '../src/detect/detect.ts';
import { partsOf } from '../src/detect/parts.ts';
import { memoryLibrary } from '../src/library/index.ts';
import { readDocumentText } from '../src/read/index.ts';
import { extraction } from '../src/read/reader.ts';
import type { Finding } from '../src/types.ts';

const SOURCE = 'The ferry will not sail at dawn. Whoever wants to cross after dark may row, as our mothers did.\n';
const DOCUMENT =
  'Okonjo said: “The ferry will sail at dawn.” She went on: “Whoever wants to cross after dark may row.” ' +
  'Then she repeated that “the ferry will not sail at dawn.”\n';

const metadata = {
  title: 'Address',
  containerTitle: null,
  creators: [{ family: 'Okonjo' }],
  translators: [],
  date: null,
  language: 'en',
  version: null,
  url: null,
  type: 'speech',
};

const library = memoryLibrary([
  {
    source: { id: 'address', ...metadata },
    witness: { id: 'address.txt', source: 'address', sha256: '0', length: SOURCE.length, language: 'en' },
    extraction: extraction(SOURCE),
  },
]);

async function documentOf(text: string) {
  return (await readDocumentText(text, 'article.txt')).document;
}

test('findings are told as they are judged, in order, with their ids', async () => {
  const told: Finding[] = [];
  const counts: string[] = [];
  const report = await check(await documentOf(DOCUMENT), library, {
    onFinding(finding, { done, total }) {
      told.push(finding);
      counts.push(`${done}/${total}`);
    },
  });
  expect(counts).toEqual(['1/3', '2/3', '3/3']);
  expect(told.map(({ id }) => id)).toEqual(report.findings.map(({ id }) => id));
  expect(told.map(({ verdict }) => verdict)).toEqual(report.findings.map(({ verdict }) => verdict));
});

test('a check waits for whoever is told, and stops when asked to meanwhile', async () => {
  const stop = new AbortController();
  let told = 0;
  const checked = check(await documentOf(DOCUMENT), library, {
    signal: stop.signal,
    async onFinding() {
      told++;
      await new Promise((resolve) => setImmediate(resolve));
      stop.abort(new Error('seen enough'));
    },
  });
  await expect(checked).rejects.toThrow('seen enough');
  expect(told).toBe(1);
});

test('what is given is checked in place of what is detected', async () => {
  const document = await documentOf('They say the ferry will sail at dawn. Nothing is in quotation marks.\n');
  expect(detect(document)).toEqual([]);
  const start = document.text.indexOf('the ferry');
  const span = { start, end: document.text.indexOf('. Nothing') };
  const { findings } = await check(document, library, {
    quotations: [
      {
        span,
        spans: [span],
        words: document.text.slice(span.start, span.end),
        form: 'inline',
        language: null,
        parts: partsOf(document.text, [span]),
        attribution: null,
        remarks: [],
      },
    ],
  });
  expect(findings).toHaveLength(1);
  expect(findings[0]!.verdict.wording).toBe('altered');
  expect(findings[0]!.variants.map(({ lemma }) => lemma.words)).toEqual(['not']);
});
