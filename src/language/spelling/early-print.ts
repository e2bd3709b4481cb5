/**
 * The letters of early prints. They wrote v for u where a word begins ("vpon"), u for v inside one before a vowel ("haue"),
 * i for j ("iustice"), vv for w. Elsewhere u and v, i and j tell words of today apart ("put", "pvt").
 */

const SHORTEST = 3;
/** Where each habit is looked for. Before l and r a v is a consonant of Dutch, and -je an ending. */
const V_FOR_U = new Set(['en', 'fr', 'it', 'es', 'pt', 'nl', 'de', 'la']);
const U_FOR_V = new Set(['en', 'fr', 'it', 'es', 'la']);
const I_FOR_J = new Set(['en', 'fr', 'it', 'es', 'pt', 'de', 'la']);
const I_FOR_J_INSIDE = new Set(['en', 'fr', 'it', 'es', 'la']);
/** Words of today that the rules would make another's. */
const TOLD_APART: Readonly<Record<string, RegExp>> = {
  en: /^(?:[ij]ambs?|[ij]on|i(?:an|uan|van)|[ij]uan|val[uv](?:e[ds]?|ing|eless)|reuel|re[uv]|mo[uv]es?|la[uv]e)(?:'s)?$/,
  fr: /^(?:[ij]ambes?|(?:re|dé|al)?[ln]o[uv][aeiouéèâ].*|sal[uv]es?|(?:auto)?(?:dis|ab|ré)sol[uv]es?|mor[uv]es?|i[uv]res?|la[uv]ra|o[uv]at.*)$/,
  pt: /^[ij]oga$/,
};

const VOWEL = /^[aeiouyvjàâäéèêëîïôöûüáíóúãõ]$/;

function mayBeEither(a: string, b: string, at: number, tag: string): boolean {
  const pair = a[at]! + b[at]!;
  const next = a[at + 1] ?? '';
  const isBeforeVowel = VOWEL.test(next);
  if (pair === 'uv' || pair === 'vu') {
    if (at > 0) return U_FOR_V.has(tag) && (isBeforeVowel || next === 'r');
    return V_FOR_U.has(tag) && next !== '' && !isBeforeVowel && next !== 'l' && next !== 'r';
  }
  if (pair !== 'ij' && pair !== 'ji') return false;
  if (at === 0) return I_FOR_J.has(tag) && isBeforeVowel;
  return I_FOR_J_INSIDE.has(tag) && isBeforeVowel && at + 2 < a.length;
}

function plain(word: string): string {
  const isPlain = !word.includes('vv') && !word.startsWith('uu') && !word.includes('ſ');
  return isPlain ? word : word.replace(/vv|^uu/g, 'w').replace(/ſ/g, 's');
}

/** Whether two words in lower case differ only as early prints differ from later ones. */
export function earlyPrint(first: string, second: string, tag: string): boolean {
  if (!V_FOR_U.has(tag)) return false;
  const [a, b] = [plain(first), plain(second)];
  if (a.length !== b.length || (a.length < SHORTEST && a + b !== 'upvp' && a + b !== 'vpup')) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at] && !mayBeEither(a, b, at, tag)) return false;
  const told = TOLD_APART[tag];
  return told === undefined || !(told.test(a) || told.test(b));
}
