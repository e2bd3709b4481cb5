/** Quotations are known again after their document has changed. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Anchor, anchorOf, matched } from '../../src/desk/anchor.ts';

function anchor(words: string, before = '', after = ''): Anchor {
  return { words, before, after };
}

const ROWS: readonly (readonly [
  name: string,
  old: readonly Anchor[],
  present: readonly Anchor[],
  found: readonly (number | null)[],
])[] = [
  ['nothing among nothing', [], [], []],
  ['the same words', [anchor('the old pier')], [anchor('the old pier')], [0]],
  ['words in another place', [anchor('a'), anchor('b')], [anchor('b'), anchor('a')], [1, 0]],
  ['marks and case apart', [anchor('The old pier,')], [anchor('the old pier.')], [0]],
  ['a word mended', [anchor('we will sell the ferry')], [anchor('we will not sell the ferry')], [0]],
  ['words without likeness', [anchor('we will sell the ferry')], [anchor('nine geese on the quay')], [null]],
  ['words that are gone', [anchor('one two three'), anchor('four five six')], [anchor('four five six')], [null, 0]],
  [
    'equal words by what stands before them',
    [anchor('yes', 'she said', 'and left'), anchor('yes', 'he said', 'and stayed')],
    [anchor('yes', 'he said', 'and stayed'), anchor('yes', 'she said', 'and left')],
    [1, 0],
  ],
  [
    'equal words of which the first is gone',
    [anchor('yes', 'she said', 'and left'), anchor('yes', 'he said', 'and stayed')],
    [anchor('yes', 'he said', 'and stayed')],
    [null, 0],
  ],
  [
    'equal words without surroundings, in order',
    [anchor('yes'), anchor('yes'), anchor('yes')],
    [anchor('yes'), anchor('yes')],
    [0, 1, null],
  ],
  [
    'the same words before like ones',
    [anchor('the lamps come from the pier'), anchor('the lamps come from the old pier')],
    [anchor('the lamps come from the old pier')],
    [null, 0],
  ],
  ['words of no letters', [anchor('…'), anchor('?!')], [anchor('?!'), anchor('…')], [1, 0]],
];

test.each(ROWS)('%s', (_, old, present, found) => {
  expect(matched(old, present)).toEqual(found);
});

describe('whatever stands where', () => {
  const words = fc.array(fc.constantFrom('pier', 'lamp', 'boat', 'quay', 'not', 'old'), { minLength: 1, maxLength: 5 });
  const anchors = fc.array(
    fc.record({
      words: words.map((each) => each.join(' ')),
      before: fc.constantFrom('', 'she said'),
      after: fc.constant(''),
    }),
    { maxLength: 12 },
  );

  test('no present quotation is given twice, and equal ones find each other', () => {
    fc.assert(
      fc.property(anchors, anchors, (old, present) => {
        const found = matched(old, present);
        expect(found).toHaveLength(old.length);
        const places = found.filter((place) => place !== null);
        expect(new Set(places).size).toBe(places.length);
        for (const each of new Set(old.map((one) => one.words))) {
          const before = old.filter((one) => one.words === each).length;
          const now = present.filter((one) => one.words === each).length;
          const kept = old.filter((one, k) => one.words === each && present[found[k] ?? -1]?.words === each);
          expect(kept).toHaveLength(Math.min(before, now));
        }
      }),
    );
  });

  test('in an unchanged text every quotation finds itself', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 10 }), (sentences) => {
        let text = '';
        const spans = sentences.map((sentence, k) => {
          text += `${k} says: `;
          const start = text.length;
          text += sentence.join(' ');
          const span = { start, end: text.length };
          text += '. ';
          return span;
        });
        const all = spans.map((span) => anchorOf(text, { span, words: text.slice(span.start, span.end) }));
        expect(matched(all, all)).toEqual(all.map((_, k) => k));
      }),
    );
  });

  test('two thousand quotations are laid on two thousand others without laying each beside all', () => {
    const many = Array.from({ length: 2000 }, (_, k) =>
      anchor(`boat number ${k} will sail at dawn from quay ${k % 7}`),
    );
    const mended = many.map(({ words: each }) => anchor(each.replace('will', 'will not')));
    expect(matched(many, mended).filter((place, k) => place === k).length).toBeGreaterThan(1990);
  });
});
