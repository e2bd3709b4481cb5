/**
 * From a case of a name back to the name: "Зимина" to "Зимин", "Kowalskiego" to "Kowalski", "Virtasen" to "Virtanen".
 * Names behind "according to" stand in a case of their own where a language declines them.
 */

import { kept } from '../text/kept.ts';

/**
 * Endings of cases, and what stands in their place in the name itself. Of folded words: й is и, ς is σ, no letter has an
 * accent. `-` is no ending; `~` none either, with a vowel let in again before the last consonant: "Pavla", "Pavel".
 */
const ROWS: readonly string[] = [
  // Russian and its neighbours
  'а у ом е ым > - ~',
  'я ю ем > ь и ~',
  'ого ому > ыи ии ои',
  'его ему > ии еи',
  'ым > ыи ои',
  'им > ии',
  'ом > ои ыи',
  'ы > а',
  'и > а я ь',
  'е > а я',
  'у > а',
  'ю > я',
  'ои ою > а ая',
  'еи ею > а я яя',
  'ую > ая',
  'юю > яя',
  // Greek
  'ου ο > οσ',
  'η > ησ',
  'α > ασ',
  'ασ > α',
  'ησ > η',
  'ωσ > ω',
  // Polish and Czech
  'a u em e owi iem ie ovi > - ~',
  'a em i > i y e',
  'iego iemu im iho imu > i',
  'ego emu ym eho > y',
  'y i > a o',
  'iej ej ou ie e u > a',
  'ie > ia',
  'ove > ova',
  // Finnish
  'n in > -',
  'sen > nen',
  'en > i ki',
  'een > e',
  'nnan > nta',
  'llan > lta',
  'rran > rta',
  'mmen > mpi',
  'den > ti',
  'kan > kka',
  'kin > kki',
  'kon > kko',
  'tan > tta',
  'tin > tti',
  'ton > tto',
  'pan > ppa',
  'pin > ppi',
  // Latin
  'onis onem oni one > o',
  'is em > -',
  'um o > us',
  'ae am > a',
];

const ENDINGS: ReadonlyMap<string, readonly string[]> = (() => {
  const endings = new Map<string, string[]>();
  for (const row of ROWS) {
    const [from = '', to = ''] = row.split(' > ');
    for (const ending of from.split(' ')) endings.set(ending, [...(endings.get(ending) ?? []), ...to.split(' ')]);
  }
  return endings;
})();

const LONGEST_ENDING = 4;
const SHORTEST_STEM = 2;
const BEFORE_LAST_CONSONANT = /^(.*[^aeiouyаеиоуыэюя])([^aeiouyаеиоуыэюяь])$/u;
const CYRILLIC = /[\u0400-\u04ff]/u;
/** What Arabic and Hebrew write as one word with the name. */
const PREFIXED = /^[لبوك](?=[\u0620-\u064a]{3})|^[לבו](?=[\u05d0-\u05ea]{3})/u;

/** "павл" was "павел", "льв" was "лев". */
function withVowel(stem: string): readonly string[] {
  const [, before, last] = BEFORE_LAST_CONSONANT.exec(stem) ?? [];
  if (before === undefined || last === undefined) return [];
  const vowels = CYRILLIC.test(stem) ? ['е', 'о'] : ['e'];
  return vowels.map((vowel) => `${before.replace(/ь$/u, '')}${vowel}${last}`);
}

/** What a folded word of a name may be a case of, itself first. */
export const basesOf = kept((word): readonly string[] => {
  const bases = new Set([word, word.replace(PREFIXED, '')]);
  for (let length = 1; length <= LONGEST_ENDING && word.length - length >= SHORTEST_STEM; length++) {
    const stem = word.slice(0, -length);
    for (const base of ENDINGS.get(word.slice(-length)) ?? []) {
      if (base === '~') for (const each of withVowel(stem)) bases.add(each);
      else bases.add(base === '-' ? stem : stem + base);
    }
  }
  return [...bases];
});
