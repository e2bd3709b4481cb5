import { expect, test } from 'vitest';
import { PAGE_BYTES } from '../../src/retrieve/embedded/format.ts';
import { writeLists } from '../../src/retrieve/embedded/lists-output.ts';
import { BitWriter, readList } from '../../src/retrieve/embedded/rice.ts';
import { numbersFrom } from './texts.ts';

const LISTS = 500;
const POSITIONS = 40_000;

function listsOf(): { listOf: Uint32Array; wordCount: number; ends: Uint32Array } {
  const random = numbersFrom(5);
  // Some lists are long, some empty.
  const listOf = Uint32Array.from({ length: POSITIONS }, () => Math.floor(LISTS * random() ** 3));
  const ends = new Uint32Array(LISTS);
  for (const list of listOf) ends[list] = ends[list]! + 1;
  for (let list = 1; list < LISTS; list++) ends[list] = ends[list]! + ends[list - 1]!;
  return { listOf, wordCount: POSITIONS, ends };
}

function written(passPositions: number): { bits: Uint32Array; bytes: Buffer; appended: readonly number[] } {
  const parts: Uint8Array[] = [];
  const room = { sorted: new Uint32Array(0), bits: new BitWriter() };
  const bits = writeLists(listsOf(), room, { append: (bytes) => parts.push(bytes.slice()) }, passPositions);
  return { bits, bytes: Buffer.concat(parts), appended: parts.map(({ length }) => length) };
}

test('lists come out the same however many passes they take', () => {
  const once = written(POSITIONS);
  const often = written(1000);
  expect(often.bytes.equals(once.bytes)).toBe(true);
  expect(often.bits).toEqual(once.bits);
  expect(often.appended.length).toBeGreaterThan(3);
  expect(often.appended.slice(0, -1).every((length) => length % PAGE_BYTES === 0)).toBe(true);
});

test('each list holds its positions', () => {
  const { bits, bytes } = written(3000);
  const words = new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  const { listOf } = listsOf();
  const out = new Uint32Array(POSITIONS);
  let bit = 0;
  for (let list = 0; list < LISTS; list++) {
    const end = readList(words, bit, bit + bits[list]!, out, 0);
    const expected = Array.from(listOf.keys()).filter((p) => listOf[p] === list);
    expect(Array.from(out.subarray(0, end))).toEqual(expected);
    bit += bits[list]!;
  }
});
