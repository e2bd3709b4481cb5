import { expect, test } from 'vitest';
import { ahead } from '../../src/library/ahead.ts';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test('results come in order, and no more is under way than may be', async () => {
  const items = [5, 1, 4, 2, 3, 1, 5, 2];
  let underWay = 0;
  let most = 0;
  const work = async (item: number): Promise<number> => {
    most = Math.max(most, ++underWay);
    await pause(item);
    underWay--;
    return item * 10;
  };
  const results: (readonly [number, number])[] = [];
  for await (const each of ahead(items, work, { width: 3, weight: () => 1, maxWeight: 100 })) results.push(each);
  expect(results).toEqual(items.map((item) => [item, item * 10]));
  expect(most).toBe(3);
});

test('what is heavy goes by itself', async () => {
  const underWay = new Set<number>();
  const work = async (item: number): Promise<void> => {
    underWay.add(item);
    expect([...underWay].reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(Math.max(10, item));
    await pause(1);
    underWay.delete(item);
  };
  for await (const [item] of ahead([4, 5, 30, 2, 8, 1], work, { width: 4, weight: (each) => each, maxWeight: 10 }))
    expect(underWay.has(item)).toBe(false);
});

test('what fails is heard at its turn, after those before it', async () => {
  const done: number[] = [];
  const work = async (item: number): Promise<number> => {
    if (item === 2) throw new Error('no');
    return item;
  };
  const all = async (): Promise<void> => {
    for await (const [item] of ahead([1, 2, 3], work, { width: 3, weight: () => 1, maxWeight: 9 })) done.push(item);
  };
  await expect(all()).rejects.toThrow('no');
  expect(done).toEqual([1]);
});
