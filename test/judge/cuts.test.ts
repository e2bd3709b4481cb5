/** What a cut took away is remarked when it turns what is quoted, in every language alike, and left alone when it does not. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check, type DetectedQuotation, plainDocument, textLibrary } from '../../src/core.ts';

const CUT_KINDS = ['exception', 'condition', 'contrast', 'negation', 'speaker'];
const rows = readFileSync(resolve(import.meta.dirname, 'cut-sentences.txt'), 'utf8')
  .split('\n')
  .filter((line) => line.includes(' | ') && !line.startsWith('#'))
  .map((line) => {
    const [language = '', remark = '', sentence = ''] = line.split(' | ');
    return { language, remark, sentence };
  });

async function remarksOf(language: string, sentence: string): Promise<string> {
  const words = /\[\[(.*?)\]\]/u.exec(sentence)?.[1] ?? '';
  const source = { id: 'speech', title: 'Speech', text: sentence.replace('[[', '').replace(']]', ''), language };
  const span = { start: 0, end: words.length };
  const attribution = { span, speaker: null, cue: null, title: { span, words: 'Speech' }, date: null, reference: null };
  const quotation: DetectedQuotation = {
    span,
    spans: [span],
    words,
    form: 'inline',
    language,
    parts: [{ kind: 'words', span }],
    attribution,
    remarks: [],
  };
  const report = await check(plainDocument(words, { language }), textLibrary([source]), { quotations: [quotation] });
  const remarks = report.findings[0]!.remarks.filter(
    ({ code, holds }) => code === 'next-sentence-turns' || (holds?.length ?? 0) > 0,
  );
  return remarks.map(({ code, holds }) => (holds === undefined ? code : `${code}:${holds.join('+')}`)).join(' ') || '-';
}

test('every language has each kind, and cuts that are left alone', () => {
  for (const language of ['ar', 'de', 'en', 'es', 'fr', 'he', 'ru']) {
    const remarks = rows.filter((row) => row.language === language).map(({ remark }) => remark);
    for (const kind of CUT_KINDS) expect(remarks.some((remark) => remark.includes(kind))).toBe(true);
    expect(remarks.filter((remark) => remark === '-').length).toBeGreaterThan(4);
    expect(remarks).toContain('next-sentence-turns');
  }
});

describe.each(rows)('$language, $remark', ({ language, remark, sentence }) => {
  test(sentence, async () => {
    expect(await remarksOf(language, sentence)).toBe(remark);
  });
});

test.each([
  ['negation', 'en', 'It is a lie that I took the money.', 'It is … that I took the money.'],
  ['negation', 'en', 'Many have left, and few of them will return.', 'Many … will return.'],
  [
    '',
    'en',
    'Many have left for a few days, and all of them will return.',
    'Many have left … and all of them will return.',
  ],
  ['negation', 'de', 'Viele sind gegangen, und wenige werden heimkehren.', 'Viele … werden heimkehren.'],
  ['negation', 'fr', 'Beaucoup sont partis, et peu reviendront au village.', 'Beaucoup … reviendront au village.'],
  ['condition', 'en', 'We shall open the gate; otherwise it stays shut.', 'We shall open the gate … it stays shut.'],
])('an ellipsis over %s, %s: %s', async (holds, language, text, words) => {
  const source = { id: 'speech', title: 'Speech', text, language };
  const report = await check(plainDocument(`In the Speech: “${words}”`, { language }), textLibrary([source]));
  const remarks = report.findings[0]!.remarks.filter(({ code }) => code === 'cut-within');
  expect(remarks.map((remark) => remark.holds?.join('+')).join()).toBe(holds);
});
