/** The small parts of reporters, held against slow and obvious versions. */

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateLabel, nameLabel } from '../../src/report/citation.ts';
import { codePointCounter } from '../../src/report/code-points.ts';
import { lineTable } from '../../src/report/lines.ts';
import { escapeHtml, escapeXml } from '../../src/report/markup.ts';
import { printable } from '../../src/report/printable.ts';
import { documentSide, sourceSide } from '../../src/report/sides.ts';
import { tableAsText } from '../../src/report/table.ts';
import { runsOf, widthOf, wrap } from '../../src/report/width.ts';
import * as documents from './documents.ts';

const anyText = fc.string({
  unit: fc.constantFrom('a', 'é', '字', '\n', '\r', ' ', '😀', '\uD83D', '\uDE00', 'ל', '\t'),
});

describe('lines', () => {
  test('a place is what splitting says', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, at) => {
        const offset = at % (text.length + 1);
        const isInsideCrLf = text[offset - 1] === '\r' && text[offset] === '\n';
        fc.pre(!isInsideCrLf);
        const before = text.slice(0, offset).split(/\r\n|\r|\n/);
        expect(lineTable(text).placeAt(offset)).toEqual({
          line: before.length,
          column: before.at(-1)!.length + 1,
        });
      }),
    );
  });

  test('an offset past the end is a RangeError', () => {
    expect(() => lineTable('abc').placeAt(4)).toThrow(RangeError);
    expect(() => lineTable('abc').placeAt(-1)).toThrow(RangeError);
    expect(() => lineTable('abc').placeAt(Number.NaN)).toThrow(RangeError);
  });
});

test('code points are counted as iteration counts them', () => {
  fc.assert(
    fc.property(anyText, fc.nat({ max: 3 }), fc.nat(), (text, times, at) => {
      const long = text.repeat(times * 150 + 1);
      const offset = at % (long.length + 1);
      const isInsidePair =
        Array.from(long.slice(Math.max(0, offset - 1), offset + 1)).join('').length === 2 &&
        Array.from(long.slice(Math.max(0, offset - 1), offset + 1)).length === 1;
      fc.pre(!isInsidePair);
      expect(codePointCounter(long)(offset)).toBe(Array.from(long.slice(0, offset)).length);
    }),
  );
});

describe('widths', () => {
  test.each([
    ['abc', 3],
    ['字字', 4],
    ['😀', 2],
    ['é', 1],
    ['שָׁלוֹם', 4],
    ['ｆｕｌｌ', 8],
    ['한글', 4],
    ['a\u200Bb', 2],
  ])('%s takes %d cells', (text, cells) => {
    expect(widthOf(text)).toBe(cells);
  });

  test('wrapped lines keep every word, and the width', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 9, unit: fc.constantFrom('a', 'b', '字', 'é') })),
        fc.integer({ min: 20, max: 60 }),
        (words, width) => {
          const text = words.join(' ');
          const lines = wrap(
            runsOf(text, (each) => each),
            width,
          );
          expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
          for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  test('a line of Chinese is broken, and its closing marks are not left alone', () => {
    const lines = wrap(
      runsOf('碼頭的燈在午夜之前不會熄滅。', (each) => each),
      20,
    );
    expect(lines.length).toBe(2);
    expect(lines[1]!.startsWith('。')).toBe(false);
  });
});

describe('what is printed is harmless', () => {
  test('control characters are pictured, overrides are dropped, words are kept', () => {
    expect(printable('a\u001B[31mb\u0007c\u009Bd')).toBe('a␛[31mb␇c\uFFFDd');
    expect(printable('a\u202Ecb\u202C d\u2066e\u2069')).toBe('acb de');
    expect(printable('one\n\ttwo')).toBe('one two');
    expect(printable('שָׁלוֹם\u200F')).toBe('שָׁלוֹם\u200F');
  });

  test('markup is text', () => {
    expect(escapeHtml(`<a href="x">&'</a>\u0000`)).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&#39;&lt;/a&gt;\uFFFD');
    expect(escapeHtml('\uD800x😀\uDC00')).toBe('\uFFFDx😀\uFFFD');
    expect(escapeXml('a\r\n\tb')).toBe('a&#13;\n&#9;b');
  });
});

describe('labels', () => {
  test('dates are as exact as they are known', () => {
    expect(dateLabel({ year: 1926, month: 3, day: 4 })).toBe('4 March 1926');
    expect(dateLabel({ year: 1926, month: 3 })).toBe('March 1926');
    expect(dateLabel({ year: 1926 })).toBe('1926');
    expect(dateLabel({ year: -43 })).toBe('44 BCE');
  });

  test('names are given first', () => {
    expect(nameLabel({ family: 'Marrin', given: 'Isolde' })).toBe('Isolde Marrin');
    expect(nameLabel({ literal: 'Harbour Council' })).toBe('Harbour Council');
  });
});

describe('sides', () => {
  test.each([documents.everything(), documents.arabic(), documents.chinese(), documents.hebrew()])(
    'stretches are the text, and lie where variants lie',
    ({ report, document }) => {
      for (const { passage, quotation, variants } of report.findings) {
        const side = documentSide(quotation, variants);
        expect(side.stretches.map(({ text }) => text).join('')).toBe(quotation.words);
        for (const { variant, text } of side.stretches) if (variant !== null) expect(text).toBe(variant.reading.words);
        expect(quotation.spans.map(({ start, end }) => document.text.slice(start, end)).join(' ')).toBe(
          quotation.words,
        );
        if (passage === null) continue;
        const source = sourceSide(passage, variants);
        expect(source.stretches.map(({ text }) => text).join('')).toBe(passage.words);
        const shown = source.stretches.flatMap(({ variant }) => variant ?? []).length + source.absences.length;
        expect(shown).toBe(variants.length);
      }
    },
  );

  test('a variant that lies elsewhere is left out, and nothing breaks', () => {
    const finding = documents.everything().report.findings[2]!;
    const [variant] = finding.variants;
    const far = { ...variant!, lemma: { words: 'x', span: { start: 99_999, end: 100_000 } } };
    const side = sourceSide(finding.passage!, [far]);
    expect(side.stretches.map(({ text }) => text).join('')).toBe(finding.passage!.words);
    expect(side.stretches.every(({ variant }) => variant === null)).toBe(true);
  });
});

test('a table has columns as wide as they must be, and numbers to the right', () => {
  const table = {
    columns: ['name', 'n'],
    rows: [
      ['字字', 5],
      ['a', 120],
    ],
  };
  expect(tableAsText(table)).toBe('name    n\n字字    5\na     120\n');
  expect(tableAsText({ columns: ['name', 'n'], rows: [] })).toBe('name  n\n');
});
