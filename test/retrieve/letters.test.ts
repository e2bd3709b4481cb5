/** What is counted in bits is what is counted letter by letter; a text that is folded once has all of its letters. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldLetters } from '../../src/retrieve/folded-letters.ts';
import { likeness } from '../../src/retrieve/letters.ts';

/** The whole table, as Levenshtein's definition has it. */
function edits(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++)
      row.push(Math.min(row[j - 1]! + 1, above[j]! + 1, above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    above = row;
  }
  return above[b.length]!;
}

describe('likeness', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '字'), maxLength: 70 });

  test('is one less the share of edits, up to 64 letters and half of the length', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
        const isCompared = a === b || (longer <= 64 && 2 * shorter >= longer);
        expect(likeness(a, b)).toBe(isCompared ? (longer === 0 ? 1 : 1 - edits(a, b) / longer) : 0);
      }),
    );
  });
});

describe('folded letters', () => {
  test('are all there, also where every unit makes several', () => {
    const { letters, count, places, end } = foldLetters('각'.repeat(100));
    expect(String.fromCharCode(...letters.subarray(0, count))).toBe('각'.normalize('NFKD').repeat(100));
    expect([places[0], places[(count - 1) >> 3], end]).toEqual([0, Math.floor((((count - 1) >> 3) * 8) / 3), 100]);
  });

  test('leave out what stands between words', () => {
    const { letters, count } = foldLetters('The “Old” pier, ﬁrst.', 4);
    expect(String.fromCharCode(...letters.subarray(0, count))).toBe('oldpierfirst');
  });
});
