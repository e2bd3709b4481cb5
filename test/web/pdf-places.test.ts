/** Where words stand on a typeset page. */

import { expect, test } from 'vitest';
import { type PlacedItem, placesOf } from '../../web/src/pdf-places.ts';

/** A line of characters ten units wide each. */
function line(words: string, bottom: number, isRightToLeft = false): PlacedItem {
  const advances = Array.from(words, () => 1);
  return { words, left: 0, bottom, width: advances.length * 10, height: 8, advances, isRightToLeft };
}

function lefts(items: readonly PlacedItem[], words: string): readonly (readonly [number, number])[] {
  return placesOf(items, words).map(({ left, width }) => [left, left + width]);
}

test.each([
  ['in one piece', [line('the old pier burned', 10)], 'old pier', [[40, 120]]],
  [
    'over two lines',
    [line('the old', 10), line('pier burned', 20)],
    'old pier',
    [
      [40, 70],
      [0, 40],
    ],
  ],
  [
    'divided by a hyphen',
    [line('the fer-', 10), line('ry sails', 20)],
    'ferry',
    [
      [40, 70],
      [0, 20],
    ],
  ],
  ['with a ligature', [line('the ﬁnal word', 10)], 'final word', [[40, 130]]],
  ['whatever the marks', [line('“Yes,” she said', 10)], 'yes', [[10, 40]]],
  [
    'that end on the next page',
    [line('and so the lamps will come', 10)],
    'the lamps will come from the pier',
    [[70, 260]],
  ],
  [
    'that begin on the page before',
    [line('come from the old pier. Then', 10)],
    'the lamps will come from the old pier',
    [[0, 220]],
  ],
  ['from right to left', [line('מים רבים', 10, true)], 'רבים', [[0, 40]]],
  ['that are not there', [line('nothing of it', 10)], 'the lamps will come from the pier', []],
  ['that are no words', [line('nothing', 10)], '…', []],
] as const)('words %s', (_, items, words, expected) => {
  const found = lefts(items, words);
  expect(found).toHaveLength(expected.length);
  found.forEach(([from, to], k) => {
    expect(from).toBeCloseTo(expected[k]![0], 0);
    expect(to).toBeCloseTo(expected[k]![1], 0);
  });
});
