import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align, type Row, type Step } from '../../src/collate/align.ts';
import { keyAt, wordsOf } from '../../src/text/words.ts';

function row(text: string): Row {
  const words = wordsOf(text);
  return { words, keys: Array.from({ length: words.count }, (_, i) => keyAt(words, i)) };
}

function kinds(steps: readonly Step[]): string {
  return steps.map(({ kind }) => kind).join(' ');
}

/** Plain dynamic programming: how many words agree at most, in order. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  const table = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i]![j] = a[i] === b[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
    }
  }
  return table[0]![0]!;
}

const NO_GAPS = { gapBefore: new Map() };
const text = fc.array(fc.constantFrom('ash', 'birch', 'cedar', 'dogwood', 'elm'), { maxLength: 14 });

describe('align', () => {
  test('finds the words anywhere in the witness', () => {
    const steps = align(row('cedar dogwood'), row('ash birch cedar dogwood elm'), NO_GAPS);
    expect(steps.map(({ lemmaStart }) => lemmaStart)).toEqual([2, 3]);
    expect(kinds(steps)).toBe('same same');
  });

  test('shows a dropped word as omitted and a put-in one as added', () => {
    expect(kinds(align(row('the dog did bark'), row('the dog did not bark'), NO_GAPS))).toBe(
      'same same same omitted same',
    );
    expect(kinds(align(row('the dog did not bark'), row('the dog did bark'), NO_GAPS))).toBe(
      'same same same added same',
    );
  });

  test('lets one word stand for two, but never across digits', () => {
    expect(kinds(align(row('meet me today'), row('meet me to-day'), NO_GAPS))).toBe('same same joined');
    expect(kinds(align(row('in 12 days'), row('in 1 2 days'), NO_GAPS))).not.toContain('joined');
  });

  test('a signalled gap costs next to nothing, however long', () => {
    const middle = Array.from({ length: 400 }, (_, i) => `filler${i}`).join(' ');
    const steps = align(row('we came home that evening'), row(`we came ${middle} home that evening`), {
      gapBefore: new Map([[2, 'ellipsis']]),
    });
    expect(steps.filter(({ kind }) => kind === 'same')).toHaveLength(5);
    expect(steps.filter(({ kind }) => kind === 'gap')).toHaveLength(400);
  });

  test('covers every word of the quotation once, in order, whatever the texts', () => {
    fc.assert(
      fc.property(text, text, (reading, lemma) => {
        const steps = align(row(reading.join(' ')), row(lemma.join(' ')), NO_GAPS);
        let at = 0;
        let lemmaAt = -1;
        for (const step of steps) {
          expect(step.readingStart).toBe(at);
          at = step.readingEnd;
          if (lemmaAt >= 0 && step.lemmaEnd > step.lemmaStart) expect(step.lemmaStart).toBeGreaterThanOrEqual(lemmaAt);
          lemmaAt = Math.max(lemmaAt, step.lemmaEnd);
        }
        expect(at).toBe(reading.length);
        const same = steps.filter(({ kind }) => kind === 'same').length;
        expect(same).toBeLessThanOrEqual(longestCommon(reading, lemma));
      }),
    );
  });

  test('a quotation that stands whole in the witness agrees whole', () => {
    fc.assert(
      fc.property(text, text, text, (before, reading, after) => {
        const steps = align(row(reading.join(' ')), row([...before, ...reading, ...after].join(' ')), NO_GAPS);
        expect(steps.every(({ kind }) => kind === 'same')).toBe(true);
        expect(steps).toHaveLength(reading.length);
      }),
    );
  });

  test('cut at anchors, a long text aligns as it would whole', () => {
    const words = Array.from({ length: 2600 }, (_, i) => `w${(i * 7919) % 1999}x${i % 13}`);
    const changed = words.map((word, i) => (i % 97 === 50 ? 'changed' : word)).filter((_, i) => i % 211 !== 100);
    const steps = align(row(changed.join(' ')), row(words.join(' ')), NO_GAPS);
    expect(steps.filter(({ kind }) => kind === 'changed')).toHaveLength(
      changed.filter((word) => word === 'changed').length,
    );
    expect(steps.filter(({ kind }) => kind === 'omitted')).toHaveLength(words.length - changed.length);
  });
});
