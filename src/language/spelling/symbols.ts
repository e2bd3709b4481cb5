/** Signs that stand for words: "&" and "and", "§" and "section", "&c." and "etc." Signs of amounts: `amounts.ts`. */

/** Signs with the words that name them, in any language: the sign itself says no more. */
const NAMED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    '§': ['section', 'sec', 'paragraph', 'artikel', 'article'],
    '№': ['no', 'number', 'nr', 'numéro', 'número', 'номер'],
    '+': ['plus'],
    '=': ['equals'],
    '×': ['times'],
    '@': ['at'],
  }),
);

function isNamedBy(sign: string, words: string, and: readonly string[]): boolean {
  if (sign === '&') return and.includes(words);
  return NAMED.get(sign)?.includes(words) ?? false;
}

/** What the words on one side begin with at least, where a sign is one of them. */
const LEADING = new Set([...NAMED.keys(), '&', 'et', 'etc']);

function isAndSoOn(words: string): boolean {
  return words === 'etc' || words === '& c' || words === 'et cetera' || words === 'et caetera';
}

/** Whether one of two rows that begin with these words may have a sign where the other one has words. */
export function mayBeginWithSign(a: string, b: string): boolean {
  return LEADING.has(a) || LEADING.has(b);
}

/** Whether two rows of lower-case words say the same with and without a sign. `and`: what "&" stands for. */
export function sameSymbols(a: readonly string[], b: readonly string[], and: readonly string[]): boolean {
  if (!mayBeginWithSign(a[0] ?? '', b[0] ?? '')) return false;
  const first = a.join(' ');
  const second = b.join(' ');
  if (a.length === 1 && isNamedBy(first, second, and)) return true;
  if (b.length === 1 && isNamedBy(second, first, and)) return true;
  return isAndSoOn(first) && isAndSoOn(second);
}
