/**
 * What number do words name? "12", "١٢", "twelve", "XII", "1,200", "1.5 million", "zweiundzwanzig", "vingt-deux", "the
 * twenty-first", "三十", "½". Whole numbers and parts of one, and only where there is one way to read them.
 */

import { keyOf } from '../text/words.ts';
import { fractionOf, isPartWord } from './fractions.ts';
import { hanNumber, isHanNumeral } from './han-numbers.ts';
import { primaryTag } from './lexicon.ts';
import { NUMBER_WORDS, type NumberWords } from './number-words.ts';

export interface NamedNumber {
  readonly value: number;
  /** Of a fraction, what the value is divided by. */
  readonly parts?: number;
  readonly kind: 'cardinal' | 'ordinal' | 'roman' | 'fraction' | 'decimal';
}

const LARGEST = 1e15;
const WORDS_MAX = 12;
const ROMAN = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
/** Single letters that are a number before they are a letter or a word. */
const LONE_ROMAN = new Set(['V', 'X']);
/** Languages in which a lone I is neither a pronoun nor an article nor an "and". */
const LONE_ONE = new Set(['de', 'es', 'fr', 'nl', 'pt', 'ru', 'uk', 'sv']);
/** Numerals that are met as abbreviations: compact disc, direct current, curriculum vitae; and a word in capitals. */
const ABBREVIATIONS = new Set(
  'CD DC MD CV XL MC MM DI DM CC CM CI CL DL ML MI MV DV DX MX LL MIX CIV DIX MDI MDC CDI CDC'.split(' '),
);
const ORDINAL_DIGITS = /^(\d{1,4})(?:st|nd|rd|th|(?<=[23])d|er|re|e|eme|ieme|os|as|o|a|de|ste|й|я|е|го)$/;
/** Languages that mark an ordinal by a full stop: "der 5. Mai". */
export const ORDINAL_STOP = new Set([
  'de',
  'lb',
  'da',
  'no',
  'is',
  'fi',
  'et',
  'lv',
  'hu',
  'cs',
  'sk',
  'pl',
  'sl',
  'hr',
  'sr',
  'bs',
  'tr',
]);
const STOPPED = /^(\d{1,3})\.$/;
const ORDINAL_FIGURES = /^\d{1,3}$/;
/** What is written behind figures as a word by itself: "1-й", and "1°", typed for "1º". */
const ORDINAL_ENDINGS: Readonly<Record<string, RegExp>> = {
  es: /^°$/,
  it: /^°$/,
  pt: /^°$/,
  ru: /^(?:[йяею]|го|му|ой|ый|ая|ое|ые|ом|м|х)$/u,
  uk: /^(?:[йаеу]|го|му|ий|ої|ій)$/u,
};
/** "XIXe siècle". */
const ORDINAL_ROMAN = /^([IVXLC]{1,7})(?:er|re|e|ᵉ|ème)$/u;
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
  if (word === '' || word.length > 15 || !ROMAN.test(word) || ABBREVIATIONS.has(word)) return null;
  if (word.length === 1 && !LONE_ROMAN.has(word)) return null;
  let value = 0;
  for (let i = 0; i < word.length; i++) {
    const here = ROMAN_VALUES[word[i]!]!;
    const next = ROMAN_VALUES[word[i + 1] ?? ''] ?? 0;
    value += here < next ? -here : here;
  }
  return value;
}

/** Languages that write numbers in Chinese characters. */
const HAN = new Set(['zh', 'ja']);
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

/** "1.5" and "1,5" with the digits that are written: "1.50" is not "1.5". */
function decimalOf(word: string, language: string): NamedNumber | null {
  const decimal = decimalIn(word, language);
  if (decimal === null) return null;
  return { value: Number(decimal[1]! + decimal[2]!), parts: 10 ** decimal[2]!.length, kind: 'decimal' };
}

const WITH_COMMA = /^(\d{1,9}),(\d{1,6})$/;
const WITH_POINT = /^(\d{1,9})\.(\d{1,6})$/;

function decimalIn(word: string, language: string): RegExpExecArray | null {
  return (DECIMAL_COMMA.has(language) ? WITH_COMMA : WITH_POINT).exec(asciiDigits(word));
}

/** "1.5" and "1,5", as the language sets a decimal off, with a scale word behind that makes it whole: "1.5 million". */
function scaledValue(raw: readonly string[], language: string, words: NumberWords): number | null {
  const [amount, ...scales] = raw;
  if (amount === undefined || scales.length === 0 || scales.length > 2) return null;
  const decimal = decimalIn(amount, language);
  const whole = decimal === null ? digitsValue(amount, language) : Number(decimal[1]! + decimal[2]!);
  if (whole === null) return null;
  let value = whole;
  for (const word of scales) {
    const scale = words.scales.get(keyOf(word));
    if (scale === undefined) return null;
    value *= scale;
  }
  if (decimal !== null) value /= 10 ** decimal[2]!.length;
  return Number.isSafeInteger(value) && value <= LARGEST ? value : null;
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
      } else if (!fits(current, unit, words.teensFrom)) return null;
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

/**
 * Whether a word for `unit` may follow what was read: "twenty" + "two", "soixante" + "douze", but not "one" + "two".
 * @param teensFrom the smallest unit that follows "ten": "dix-sept", "diez y seis"
 */
function fits(current: number, unit: number, teensFrom: number): boolean {
  if (current === 0) return true;
  const low = current % 100;
  if (unit >= 100) return current % 1000 === 0;
  if (low === 0) return true;
  if (unit < 10) return low % 10 === 0 && (low >= 20 || unit >= teensFrom);
  return unit < 20 && (low === 60 || low === 80);
}

/** "three ten" and "three and twenty" as "ten three" and "twenty three", where a language says units first. */
function tensFirst(keys: readonly string[], words: NumberWords): readonly string[] {
  if (!words.unitsFirst) return keys;
  const valueAt = (index: number): number => words.units.get(keys[index] ?? '') ?? 0;
  const ordered: string[] = [];
  for (let i = 0; i < keys.length; i++) {
    const isUnit = valueAt(i) > 0 && valueAt(i) < 10;
    const isBound = words.connectors.has(keys[i + 1] ?? '');
    const ten = isBound ? i + 2 : i + 1;
    const isTen = isBound ? valueAt(ten) >= 20 && valueAt(ten) < 100 : valueAt(ten) === 10;
    if (!isUnit || !isTen) {
      ordered.push(keys[i]!);
      continue;
    }
    ordered.push(keys[ten]!, keys[i]!);
    i = ten;
  }
  return ordered;
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
  if (before === null || before % 10 !== 0 || last >= 10) return null;
  // "dix-neuvième": French says ten and nine.
  const isTeen = before % 100 === 10 && last >= 7 && words.vigesimal.size > 0;
  return isTeen || before % 100 >= 20 ? before + last : null;
}

/** The number that raw words name together, or null. */
export function numberOf(raw: readonly string[], language: string | null): NamedNumber | null {
  if (raw.length === 0 || raw.length > WORDS_MAX) return null;
  const tag = primaryTag(language);
  if (raw.length === 1) {
    const word = raw[0]!.trim();
    const digits = digitsValue(word, tag);
    if (digits !== null) return { value: digits, kind: 'cardinal' };
    const decimal = decimalOf(word, tag);
    if (decimal !== null) return decimal;
    const stopped = ORDINAL_STOP.has(tag) ? STOPPED.exec(asciiDigits(word)) : null;
    if (stopped !== null) return { value: Number(stopped[1]), kind: 'ordinal' };
    const ordinal = ORDINAL_DIGITS.exec(keyOf(word));
    if (ordinal !== null) return { value: Number(ordinal[1]), kind: 'ordinal' };
    const century = tag === 'fr' ? ORDINAL_ROMAN.exec(word) : null;
    if (century !== null) {
      const value = century[1] === 'I' ? 1 : romanValue(century[1]!);
      return value === null ? null : { value, kind: 'ordinal' };
    }
    const roman = word === 'I' && LONE_ONE.has(tag) ? 1 : romanValue(word.normalize('NFKC'));
    if (roman !== null) return { value: roman, kind: 'roman' };
  } else if (raw.length === 2 && ORDINAL_FIGURES.test(raw[0]!) && ORDINAL_ENDINGS[tag]?.test(raw[1]!) === true) {
    return { value: Number(raw[0]), kind: 'ordinal' };
  } else if (raw.every((word, i) => (i === 0 ? LEADING_GROUP : THOUSANDS_GROUP).test(word))) {
    return { value: Number(asciiDigits(raw.join(''))), kind: 'cardinal' };
  }
  if (HAN.has(tag)) {
    const value = hanNumber(raw);
    return value === null ? null : { value, kind: 'cardinal' };
  }
  const fraction = fractionOf(raw, language, (whole) => {
    const number = numberOf(whole, language);
    return number?.kind === 'cardinal' ? number.value : null;
  });
  if (fraction !== null) return { value: fraction.numerator, parts: fraction.denominator, kind: 'fraction' };
  const words = NUMBER_WORDS.get(tag);
  if (words === undefined) return null;
  const scaled = scaledValue(raw, tag, words);
  if (scaled !== null) return { value: scaled, kind: 'cardinal' };
  const keys = tensFirst(
    raw.flatMap((word) => words.split(keyOf(word))),
    words,
  );
  if (keys.length > WORDS_MAX) return null;
  const value = cardinalOf(keys, words);
  if (value !== null) return { value, kind: 'cardinal' };
  const ordinal = ordinalOf(keys, words);
  if (ordinal !== null) return { value: ordinal, kind: 'ordinal' };
  const year = tag === 'en' ? yearOf(keys, words) : null;
  return year === null ? null : { value: year, kind: 'cardinal' };
}

/** Whether two numbers are one: a Roman numeral stands for an ordinal as well as for a cardinal, 1½ is 1.5. */
export function sameNumber(a: NamedNumber, b: NamedNumber): boolean {
  const isMixed = (one: NamedNumber, other: NamedNumber): boolean =>
    one.kind === 'decimal' && other.kind === 'fraction';
  if (isMixed(a, b) || isMixed(b, a)) return a.value * (b.parts ?? 1) === b.value * (a.parts ?? 1);
  return a.value === b.value && a.parts === b.parts && (a.kind === b.kind || a.kind === 'roman' || b.kind === 'roman');
}

/** Whether a raw word may stand in a number: figures, number words, scales, what binds them, parts of one. */
export function mayStandInNumber(word: string, language: string | null): boolean {
  if (/^\p{N}/u.test(word)) return true;
  const tag = primaryTag(language);
  if (HAN.has(tag)) return isHanNumeral(word);
  const words = NUMBER_WORDS.get(tag);
  if (words === undefined) return false;
  const key = keyOf(word);
  const isListed = (each: string): boolean =>
    words.units.has(each) || words.scales.has(each) || words.ordinals.has(each) || words.connectors.has(each);
  return isListed(key) || words.articles.has(key) || isPartWord(key, language) || words.split(key).every(isListed);
}

/** Whether a raw word only binds two parts of a number: "and", "und". */
export function bindsNumbers(word: string, language: string | null): boolean {
  return NUMBER_WORDS.get(primaryTag(language))?.connectors.has(keyOf(word)) ?? false;
}

/** Whether a raw word multiplies the number before it: "million", "tausend". */
export function isScaleWord(word: string, language: string | null): boolean {
  return NUMBER_WORDS.get(primaryTag(language))?.scales.has(keyOf(word)) ?? false;
}
