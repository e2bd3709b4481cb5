import { expect, test } from 'vitest';
import { eachParting, eachReading } from '../../src/retrieve/misread.ts';
import { hashKey } from '../../src/text/words.ts';

function readingsOf(key: string): ReadonlyMap<number, number> {
  const readings = new Map<number, number>();
  eachReading(key, (hash, changes) => readings.set(hash, Math.min(changes, readings.get(hash) ?? Infinity)));
  return readings;
}

test.each([
  ['tbe', 'the', 1],
  ['rnorning', 'morning', 1],
  ['c1ocl', 'clod', 2],
  ['fuch', 'such', 1],
  ['5ilver', 'silver', 1],
  ['vvindovv', 'window', 2],
])('%s may be %s', (seen, meant, changes) => {
  expect(readingsOf(seen).get(hashKey(meant))).toBe(changes);
});

test('a word as it stands is no reading of itself, and three changes are too many', () => {
  expect(readingsOf('kept').has(hashKey('kept'))).toBe(false);
  expect(readingsOf('tbebb').has(hashKey('thehh'))).toBe(false);
});

test('no word is too long', () => {
  const started = readingsOf('l'.repeat(5000));
  expect(started.size).toBe(0);
});

test('a word is parted at every place that leaves two words', () => {
  const parted: [number, number][] = [];
  eachParting('intime', (first, second) => parted.push([first, second]));
  expect(parted).toEqual(
    [
      ['in', 'time'],
      ['int', 'ime'],
      ['inti', 'me'],
    ].map(([first, second]) => [hashKey(first!), hashKey(second!)]),
  );
});
