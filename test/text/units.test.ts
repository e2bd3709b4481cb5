import { afterEach, expect, test, vi } from 'vitest';
import { UnitRoom } from '../../src/text/units.ts';

afterEach(() => vi.unstubAllGlobals());

const TEXT = 'pâté 中 \ud835\udc00 \ud800';

function written(): number[] {
  const room = new UnitRoom(TEXT.length + 4);
  room.write(TEXT, 2);
  return [...room.units];
}

test('a text is written as its code units, with the help of Node and without', () => {
  const expected = [0, 0, ...Array.from({ length: TEXT.length }, (_, i) => TEXT.charCodeAt(i)), 0, 0];
  expect(written()).toEqual(expected);
  vi.stubGlobal('Buffer', undefined);
  expect(written()).toEqual(expected);
});
