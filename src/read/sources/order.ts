/** Order by UTF-16 code units, which is the same everywhere. */

export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
