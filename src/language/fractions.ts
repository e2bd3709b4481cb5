/** Parts of one: "½", "1/2", "one half", "zwei Drittel", "1½". Kept as they are written: "2/4" is no "1/2". */

import { keyOf } from '../text/words.ts';
import { primaryTag } from './lexicon.ts';

export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** Denominators by language: for one part, for several. */
const PARTS: Readonly<Record<string, string>> = {
  de: 'halb=2 halbe=2 halbes=2 halber=2 drittel=3 viertel=4 fünftel=5 sechstel=6 achtel=8 zehntel=10',
  en: 'half=2 halves=2 third=3 thirds=3 quarter=4 quarters=4 fourth=4 fourths=4 fifth=5 fifths=5 sixth=6 sixths=6 eighth=8 eighths=8 tenth=10 tenths=10',
  es: 'tercio=3 tercios=3 cuarto=4 cuartos=4 quinto=5 quintos=5 décimo=10 décimos=10',
  fr: 'tiers=3 quart=4 quarts=4 cinquième=5 cinquièmes=5 dixième=10 dixièmes=10',
  it: 'terzo=3 terzi=3 quarto=4 quarti=4 quinto=5 quinti=5',
  nl: 'derde=3 kwart=4 vierde=4 vijfde=5 tiende=10',
  pt: 'terço=3 terços=3 quarto=4 quartos=4 quinto=5 quintos=5',
  ru: 'треть=3 трети=3 третьих=3 четверть=4 четверти=4 пятая=5 пятых=5 десятая=10 десятых=10',
};
const VULGAR = /^(\d{0,4})([¼½¾⅐-⅞])$/u;
const SLASHED = /^(\d{1,3})[/⁄](\d{1,3})$/u;

const partsByLanguage = new Map<string, ReadonlyMap<string, number>>();

function partsOf(tag: string): ReadonlyMap<string, number> {
  let parts = partsByLanguage.get(tag);
  if (parts === undefined) {
    parts = new Map(
      (PARTS[tag] ?? '')
        .split(' ')
        .filter((entry) => entry !== '')
        .map((entry): [string, number] => {
          const [word = '', value = ''] = entry.split('=');
          return [keyOf(word), Number(value)];
        }),
    );
    partsByLanguage.set(tag, parts);
  }
  return parts;
}

/** Whether a word names a part of one, where a number stands before it. */
export function isPartWord(key: string, language: string | null): boolean {
  return partsOf(primaryTag(language)).has(key);
}

/** @param wholeNumber what number a row of raw words names by itself, or null */
export function fractionOf(
  raw: readonly string[],
  language: string | null,
  wholeNumber: (words: readonly string[]) => number | null,
): Fraction | null {
  const last = raw.at(-1);
  if (last === undefined) return null;
  const before = raw.slice(0, -1);
  const vulgar = VULGAR.exec(last);
  if (vulgar !== null) {
    const [numerator, denominator] = vulgar[2]!.normalize('NFKC').split('⁄').map(Number);
    if (vulgar[1] !== '' && before.length > 0) return null;
    return mixed(vulgar[1] === '' ? before : [vulgar[1]!], numerator!, denominator!, wholeNumber);
  }
  const slashed = SLASHED.exec(last);
  if (slashed !== null) return mixed(before, Number(slashed[1]), Number(slashed[2]), wholeNumber);
  const denominator = partsOf(primaryTag(language)).get(keyOf(last));
  if (denominator === undefined || before.length === 0) return null;
  // "three and a half".
  if (primaryTag(language) === 'en' && before.length > 2 && /^and an?$/i.test(before.slice(-2).join(' ')))
    return mixed(before.slice(0, -2), 1, denominator, wholeNumber);
  const isOne = before.length === 1 && primaryTag(language) === 'en' && /^an?$/i.test(before[0]!);
  const numerator = isOne ? 1 : wholeNumber(before);
  return numerator === null || numerator >= denominator ? null : { numerator, denominator };
}

function mixed(
  before: readonly string[],
  numerator: number,
  denominator: number,
  wholeNumber: (words: readonly string[]) => number | null,
): Fraction | null {
  if (denominator === 0) return null;
  const whole = before.length === 0 ? 0 : wholeNumber(before);
  return whole === null ? null : { numerator: whole * denominator + numerator, denominator };
}
