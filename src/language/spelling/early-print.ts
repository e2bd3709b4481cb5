/** The letters of early prints: u for v and v for u ("loue", "vpon"), i for j ("iustice"), vv for w, y for i in "ye". */

/** Languages that were printed so. */
const PRINTED = new Set(['en', 'fr', 'it', 'es', 'pt', 'nl', 'de', 'la']);
const SHORTEST = 3;
/** Pairs that are two words of today. */
const TOLD_APART = new Set([
  'iamb',
  'jamb',
  'ion',
  'jon',
  'iota',
  'jota',
  'via',
  'uia',
  'value',
  'valve',
  'values',
  'valves',
  'reuel',
  'revel',
  'reu',
  'rev',
  'avva',
  'awa',
]);

function early(word: string): string {
  return word.replace(/vv|uu/g, 'w').replace(/v/g, 'u').replace(/j/g, 'i').replace(/ſ/g, 's');
}

/** Whether two lower-case words differ only as early prints differ from later ones. */
export function earlyPrint(a: string, b: string, tag: string): boolean {
  if (!PRINTED.has(tag) || TOLD_APART.has(a) || TOLD_APART.has(b)) return false;
  const isShort = a.length < SHORTEST || b.length < SHORTEST;
  if (isShort && !(a + b === 'upvp' || a + b === 'vpup')) return false;
  return early(a) === early(b);
}
