/** What is counted in bits is what is counted letter by letter; a text that is folded once has all of its letters. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldLetters } from '../../src/retrieve/folded-letters.ts';
import { FoundGrams, gramsOf, scanLetters } from '../../src/retrieve/letter-scan.ts';
import { HeldWord, likeness } from '../../src/retrieve/letters.ts';
import { LetterPositions } from '../../src/retrieve/memory/letter-positions.ts';
import { prepareQuery } from '../../src/retrieve/query.ts';
import { wordsOf } from '../../src/text/words.ts';

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

  test('of a word that is held is that of the pair', () => {
    const held = new HeldWord();
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 4 }), (a, others) => {
        held.hold(a);
        for (const b of others) expect(held.likenessTo(b)).toBe(likeness(b, a));
      }),
    );
  });

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

describe('positions of runs of letters', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', 'é', '字', '書'), maxLength: 200 });

  test('are those that a scan of each text finds', () => {
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 5 }), letters, (texts, words) => {
        const folded = texts.map((text) => foldLetters(text));
        const grams = gramsOf(prepareQuery(wordsOf(words), 100, () => 1));
        fc.pre(grams.length * grams.bitsPerLetter === 32);
        const scanned = new FoundGrams();
        const told: number[] = [];
        // Twice, for nothing of the first query may be left for the second.
        const positions = new LetterPositions(folded, grams);
        for (const round of [0, 1]) {
          positions.find(grams, new FoundGrams(), (text, found) => {
            scanLetters(folded[text]!, grams, scanned);
            expect([...found.at.subarray(0, found.count)]).toEqual([...scanned.at.subarray(0, scanned.count)]);
            expect([...found.gram.subarray(0, found.count)]).toEqual([...scanned.gram.subarray(0, scanned.count)]);
            if (round === 0) told.push(text);
          });
        }
        expect(told).toEqual(texts.map((_, text) => text));
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
