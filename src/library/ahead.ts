/** Begins work on the next items before the last one's result was taken, and hands the results over in the items' order. */

export interface AheadOptions<T> {
  /** How many items may be worked on at a time. */
  readonly width: number;
  /** What one item weighs, and how much may be under way beside the first. */
  readonly weight: (item: T) => number;
  readonly maxWeight: number;
}

/** Rejects with what the work on an item rejects with, once it is that item's turn. */
export async function* ahead<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
  { width, weight, maxWeight }: AheadOptions<T>,
): AsyncGenerator<readonly [T, R]> {
  const begun = new Map<number, Promise<R>>();
  let underWay = 0;
  let next = 0;
  for (const [index, item] of items.entries()) {
    while (
      next < items.length &&
      next - index < width &&
      (next === index || underWay + weight(items[next]!) <= maxWeight)
    ) {
      underWay += weight(items[next]!);
      const result = work(items[next]!);
      // What fails before its turn is heard then; should its turn never come, it is of no interest.
      result.catch(() => {});
      begun.set(next, result);
      next++;
    }
    const result = await begun.get(index)!;
    begun.delete(index);
    underWay -= weight(item);
    yield [item, result];
  }
}
