/** Signs that stand for words: "&" and "and", "%" and "percent", "$5" and "5 dollars", "&c." and "etc." */

const PERCENT = new Set([
  'percent',
  'per cent',
  'pct',
  'prozent',
  'pour cent',
  'por ciento',
  'por cento',
  'per cento',
  'procent',
  'процент',
  'процента',
  'процентов',
  'بالمئة',
  'بالمائة',
  'في المئة',
  'في المائة',
  'אחוז',
  'אחוזים',
]);
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
const MONEY: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    $: ['dollars', 'dollar', 'dólares', 'dólar'],
    '€': ['euro', 'euros'],
    '£': ['pounds', 'pound'],
  }),
);
const AMOUNT = /^\d[\d.,]*$/;

function isNamedBy(sign: string, words: string, and: readonly string[]): boolean {
  if (sign === '&') return and.includes(words);
  if (sign === '%') return PERCENT.has(words);
  return NAMED.get(sign)?.includes(words) ?? false;
}

function isMoney(signed: readonly string[], named: readonly string[]): boolean {
  const [sign, amount] = signed;
  if (signed.length !== 2 || named.length !== 2 || sign === undefined || amount === undefined) return false;
  return AMOUNT.test(amount) && named[0] === amount && (MONEY.get(sign)?.includes(named[1]!) ?? false);
}

function isAndSoOn(words: string): boolean {
  return words === 'etc' || words === '& c' || words === 'et cetera' || words === 'et caetera';
}

/** Whether two rows of lower-case words say the same with and without a sign. `and`: what "&" stands for. */
export function sameSymbols(a: readonly string[], b: readonly string[], and: readonly string[]): boolean {
  const first = a.join(' ');
  const second = b.join(' ');
  if (a.length === 1 && isNamedBy(first, second, and)) return true;
  if (b.length === 1 && isNamedBy(second, first, and)) return true;
  if (PERCENT.has(first) && PERCENT.has(second) && keepsLanguage(first, second)) return true;
  return isMoney(a, b) || isMoney(b, a) || (isAndSoOn(first) && isAndSoOn(second));
}

/** "percent" and "per cent"; not "процент" and "процента", which are inflected. */
function keepsLanguage(first: string, second: string): boolean {
  return first.replace(' ', '') === second.replace(' ', '');
}
