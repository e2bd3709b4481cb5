import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { secondSentence, sentenceStarts, sentencesAround } from '../../src/text/sentences.ts';

function sentencesOf(text: string): string[] {
  const starts = sentenceStarts(text);
  return starts.map((start, i) => text.slice(start, starts[i + 1] ?? text.length).trim());
}

describe('sentenceStarts', () => {
  test.each([
    ['It rained. We stayed.', ['It rained.', 'We stayed.']],
    ['Mr. Ames met Dr. J. Bell. They talked.', ['Mr. Ames met Dr. J. Bell.', 'They talked.']],
    [
      'It cost 3.5 million. “Too much!” she said. Nobody paid.',
      ['It cost 3.5 million.', '“Too much!” she said.', 'Nobody paid.'],
    ],
    ['So did I. Then we left.', ['So did I.', 'Then we left.']],
    ['A line\nthat goes on.\n\nA new paragraph', ['A line\nthat goes on.', 'A new paragraph']],
    ['雨が降った。私たちは残った。', ['雨が降った。', '私たちは残った。']],
    ['هل جاء؟ نعم جاء.', ['هل جاء؟', 'نعم جاء.']],
    ['', []],
    ['   ', []],
  ])('%j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  test('ascends and covers every letter of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '!', '”', '。') }), (text) => {
        const starts = sentenceStarts(text);
        for (let i = 1; i < starts.length; i++) expect(starts[i]!).toBeGreaterThan(starts[i - 1]!);
        if (text.trim() !== '') expect(starts[0]).toBe(text.length - text.trimStart().length);
      }),
    );
  });
});

describe('the second sentence', () => {
  test('begins where all starts say', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '!', '”', '。') }), (text) => {
        expect(secondSentence(text)).toBe(sentenceStarts(text)[1]);
      }),
    );
  });
});

describe('sentencesAround', () => {
  const text = 'We came early. The bridge was shut, but not for long. We crossed it.';
  test('a phrase leads to its whole sentence', () => {
    const start = text.indexOf('shut');
    const around = sentencesAround(text, { start, end: start + 4 });
    expect(text.slice(around.start, around.end)).toBe('The bridge was shut, but not for long.');
  });
  test('a passage over two sentences leads to both', () => {
    const start = text.indexOf('long');
    const around = sentencesAround(text, { start, end: text.indexOf('crossed') });
    expect(text.slice(around.start, around.end)).toBe('The bridge was shut, but not for long. We crossed it.');
  });
});
