import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { packed, unpacked, unpackedSums } from '../../src/retrieve/embedded/packed.ts';
import { bucketBitsOf, bucketTables, packTable, unpackTable } from '../../src/retrieve/embedded/spellings.ts';

test('numbers come back as they were, and small ones take a byte', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 })), (values) => {
      const column = Uint32Array.from(values);
      expect(unpacked(packed(column), column.length)).toEqual(column);
    }),
  );
  expect(packed(Uint32Array.of(0, 1, 127))).toHaveLength(3);
});

test('too few and too many numbers are told', () => {
  const bytes = packed(Uint32Array.of(5, 300, 7));
  expect(unpacked(bytes, 2)).toBeNull();
  expect(unpacked(bytes, 4)).toBeNull();
  expect(unpacked(bytes.subarray(0, 2), 2)).toBeNull();
  expect(unpackedSums(bytes, 4)).toBeNull();
  expect(unpackedSums(bytes, 3)).toEqual(Uint32Array.of(0, 5, 305, 312));
});

test('a table of spellings comes back as it was', () => {
  const keys = ['lantern', 'lanterns', 'of', 'ladder', '', 'saddle', 'paddle', 'lantana'];
  const bits = bucketBitsOf(keys.length);
  const { beginning, end } = bucketTables(keys);
  for (const table of [beginning, end]) {
    expect(unpackTable(packTable(table, bits), bits, 6)).toEqual(table);
    expect(unpackTable(packTable(table, bits), bits, 5)).toBeNull();
  }
});
