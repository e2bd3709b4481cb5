/**
 * What number do words name? "12", "١٢", "twelve", "XII", "1,200", "zweiundzwanzig", "vingt-deux", "the twenty-first".
 * Only whole numbers, and only where there is one way to read them.
 */

import { keyOf } from '../text/words.ts';
import { primaryTag } from './lexicon.ts';
import { NUMBER_WORDS, type NumberWords } from './number-words.ts';

export interface NamedNumber {
  readonly value: number;
  readonly kind: 'cardinal' | 'ordinal' | 'roman';
}

const LARGEST = 1e15;
const WORDS_MAX = 12;
const ROMAN = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
/** Single letters that are a number before they are a letter or a word. */
const LONE_ROMAN = new Set(['V', 'X']);
const ORDINAL_DIGITS = /^(\d{1,4})(?:st|nd|rd|th|er|re|e|eme|ieme|os|as|o|a|de|ste|й|я|е|го)$/;
const DECIMAL_COMMA = new Set([
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'ru',
  'pl',
  'cs',
  'sv',
  'fi',
  'da',
  'nb',
  'el',
  'tr',
  'uk',
]);
const GROUPED = /^\d{1,3}(?:[.,\u066C'’\u00A0\u202F\u2009 ]\d{3})+$/;
const SEPARATOR = /[.,\u066C'’\u00A0\u202F\u2009 ]/;

function romanValue(word: string): number | null {
  if (word === '' || word.length > 15 || !ROMAN.test(word)) return null;
  if (word.length === 1 && !LONE_ROMAN.has(word)) return null;
  let value = 0;
  for (let i = 0; i < word.length; i++) {
    const here = ROMAN_VALUES[word[i]!]!;
    const next = ROMAN_VALUES[word[i + 1] ?? ''] ?? 0;
    value += here < next ? -here : here;
  }
  return value;
}

const LEADING_GROUP = /^\p{Nd}{1,3}$/u;
const THOUSANDS_GROUP = /^\p{Nd}{3}$/u;

/** The digits of any script as ASCII; other characters stay. */
function asciiDigits(word: string): string {
  return word.replace(/\p{Nd}/gu, (digit) => keyOf(digit));
}

/** Digits with thousands set off, read as the language sets them off; null when it could be a decimal. */
function digitsValue(word: string, language: string): number | null {
  const plain = asciiDigits(word);
  if (/^\d{1,15}$/.test(plain)) return Number(plain);
  if (plain.length > 24 || !GROUPED.test(plain)) return null;
  const separators = new Set(plain.match(new RegExp(SEPARATOR, 'g')));
  if (separators.size !== 1) return null;
  const decimal = DECIMAL_COMMA.has(language) ? ',' : '.';
  if (separators.has(decimal)) return null;
  return Number(plain.replace(/\D/g, ''));
}

/** Reads "twenty", "two", "hundred" from left to right; null when the words do not make one number. */
function cardinalOf(keys: readonly string[], words: NumberWords): number | null {
  let total = 0;
  let current = 0;
  let smallestScale = Infinity;
  let read = 0;
  let previous = '';
  for (const [index, key] of keys.entries()) {
    const unit = words.units.get(key);
    const scale = words.scales.get(key);
    if (words.connectors.has(key) && read > 0 && index < keys.length - 1) {
      // "one hundred and five", "vingt et un": nothing to add.
      continue;
    }
    if (words.articles.has(key) && index === 0 && keys.length > 1) {
      previous = key;
      continue;
    }
    if (unit !== undefined) {
      if (words.vigesimal.has(key) && previous !== '' && words.units.get(previous) === 4 && current % 100 === 4) {
        current += 76;
      } else if (!fits(current, unit)) return null;
      else current += unit;
      read++;
    } else if (scale === 100) {
      if (current % 100 === 0 && current > 0) return null;
      if (current > 99) return null;
      current = (current === 0 ? 1 : current) * 100;
      read++;
    } else if (scale !== undefined) {
      if (scale >= smallestScale) return null;
      total += (current === 0 ? 1 : current) * scale;
      current = 0;
      smallestScale = scale;
      read++;
    } else return null;
    previous = key;
  }
  return read === 0 || total + current > LARGEST ? null : total + current;
}

/** Whether a word for `unit` may follow what was read: "twenty" + "two", "soixante" + "douze", but not "one" + "two". */
function fits(current: number, unit: number): boolean {
  if (current === 0) return true;
  const low = current % 100;
  if (unit >= 100) return current % 1000 === 0;
  if (low === 0) return true;
  if (unit < 10) return low >= 20 && low % 10 === 0;
  return unit < 20 && (low === 60 || low === 80);
}

/** "nineteen eighty-four", as years are said in English. */
function yearOf(keys: readonly string[], words: NumberWords): number | null {
  const first = words.units.get(keys[0] ?? '');
  if (first === undefined || first < 11 || first > 20) return null;
  const rest = cardinalOf(keys.slice(1), words);
  return rest === null || rest < 10 || rest > 99 ? null : first * 100 + rest;
}

function ordinalOf(keys: readonly string[], words: NumberWords): number | null {
  const last = words.ordinals.get(keys.at(-1) ?? '');
  if (last === undefined) return null;
  if (keys.length === 1) return last;
  const before = cardinalOf(keys.slice(0, -1), words);
  if (before === null || before % 10 !== 0 || last >= 10 || before % 100 < 20) return null;
  return before + last;
}

/** The number that raw words name together, or null. */
export function numberOf(raw: readonly string[], language: string | null): NamedNumber | null {
  if (raw.length === 0 || raw.length > WORDS_MAX) return null;
  const tag = primaryTag(language);
  if (raw.length === 1) {
    const word = raw[0]!.trim();
    const digits = digitsValue(word, tag);
    if (digits !== null) return { value: digits, kind: 'cardinal' };
    const ordinal = ORDINAL_DIGITS.exec(keyOf(word));
    if (ordinal !== null) return { value: Number(ordinal[1]), kind: 'ordinal' };
    const roman = romanValue(word.normalize('NFKC'));
    if (roman !== null) return { value: roman, kind: 'roman' };
  } else if (raw.every((word, i) => (i === 0 ? LEADING_GROUP : THOUSANDS_GROUP).test(word))) {
    return { value: Number(asciiDigits(raw.join(''))), kind: 'cardinal' };
  }
  const words = NUMBER_WORDS.get(tag);
  if (words === undefined) return null;
  const keys = raw.flatMap((word) => words.split(keyOf(word)));
  if (keys.length > WORDS_MAX) return null;
  const value = cardinalOf(keys, words);
  if (value !== null) return { value, kind: 'cardinal' };
  const ordinal = ordinalOf(keys, words);
  if (ordinal !== null) return { value: ordinal, kind: 'ordinal' };
  const year = tag === 'en' ? yearOf(keys, words) : null;
  return year === null ? null : { value: year, kind: 'cardinal' };
}

/** Whether two numbers are one: a Roman numeral stands for an ordinal as well as for a cardinal. */
export function sameNumber(a: NamedNumber, b: NamedNumber): boolean {
  return a.value === b.value && (a.kind === b.kind || a.kind === 'roman' || b.kind === 'roman');
}

/** Whether a raw word multiplies the number before it: "million", "tausend". */
export function isScaleWord(word: string, language: string | null): boolean {
  return NUMBER_WORDS.get(primaryTag(language))?.scales.has(keyOf(word)) ?? false;
}
