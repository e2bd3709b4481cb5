/** Looking things up in what is in order. */

/** How many of the first `count` things come first: `comesFirst` holds for them and for none behind. In log(count) questions. */
export function countFirst(count: number, comesFirst: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comesFirst(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
