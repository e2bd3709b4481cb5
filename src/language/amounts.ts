/**
 * Do two rows of words name one amount? A number with what is counted where a sign may stand for it: "$5 million" and
 * "5 million dollars", "12 %" and "twelve percent", "5km" and "5 kilometres"; or a number alone.
 */

import { kept } from '../text/kept.ts';
import { keyOf } from '../text/words.ts';
import type { AccidentalRule } from '../types.ts';
import { sameDay } from './dates.ts';
import { primaryTag } from './lexicon.ts';
import { bindsNumbers, mayStandInNumber, type NamedNumber, numberOf, sameNumber } from './numbers.ts';

/** Each sign with the words that name it, in any language; the sign itself does not inflect. */
const UNITS: Readonly<Record<string, string>> = {
  '%':
    'percent, per cent, pct, prozent, pour cent, por ciento, por cento, per cento, procent, процент, процента, процентов, ' +
    'yüzde, بالمئة, بالمائة, في المئة, في المائة, אחוז, אחוזים, відсоток, відсотка, відсотки, відсотків, τοις εκατό, درصد, प्रतिशत',
  '€': 'euro, euros, евро',
  $: 'dollars, dollar, dólares, dólar, доллар, доллара, долларов',
  '£': 'pounds, pound',
  km: 'kilometre, kilometres, kilometer, kilometers, kilomètre, kilomètres, kilómetro, kilómetros, chilometro, chilometri, quilômetro, quilômetros, quilómetro, quilómetros, км, километр, километра, километров',
  kg: 'kilogram, kilograms, kilogramme, kilogrammes, kilogramm, kilo, kilos, kilogramo, kilogramos, кг, килограмм, килограмма, килограммов',
  cm: 'centimetre, centimetres, centimeter, centimeters, zentimeter, centimètre, centimètres, centímetro, centímetros, см, сантиметр, сантиметра, сантиметров',
  ft: 'foot, feet',
  zł: 'złoty, złote, złotych',
  mm: 'millimetre, millimetres, millimeter, millimeters, millimètre, millimètres, milímetro, milímetros, мм, миллиметр, миллиметра, миллиметров',
};
/** By folded words, the sign; signs stand for themselves. */
const SIGN_OF = new Map(
  Object.entries(UNITS).flatMap(([sign, names]): [string, string][] => [
    [keyOf(sign), sign],
    ...names.split(', ').map((name): [string, string] => [name.split(' ').map(keyOf).join(' '), sign]),
  ]),
);
/** Words that may stand in an amount beside its number. */
const UNIT_WORDS = new Set([...SIGN_OF.keys()].flatMap((name) => name.split(' ')));
const BEFORE = new Set(['$', '€', '£']);
/** What says "percent" before the number. */
const PERCENT_BEFORE: Readonly<Record<string, string>> = { tr: 'yüzde' };
const UNIT_WORDS_MAX = 2;
/** "5am", "5 a.m.": no unit, for "am" is a word. */
const DAY_HALVES: ReadonlyMap<string, string> = new Map([
  ['am', 'am'],
  ['a m', 'am'],
  ['pm', 'pm'],
  ['p m', 'pm'],
]);
/** Names that do not inflect, as the signs do not. */
const SHORT_NAMES = new Set(['км', 'кг', 'см', 'мм']);
const HALF_OF_DAY = /^(\d{1,2})([ap]m)$/i;
/** "5km": figures and a sign in one word. */
const WRITTEN_TOGETHER = /^([\d.,]*\d)(km|kg|cm|mm|км|кг|см|мм|bn|mn|tn)$/u;
/** Of money, "5m" are millions. */
const MILLIONS = /^([\d.,]*\d)m$/u;
/** What a hundred parts are called before the number: "百分之五". */
const HAN_PERCENT = '百分之';

/** Figures, or a Roman numeral with an ordinal's ending. */
const FIGURE = /\p{N}|^[IVXLC]+(?:er|re|e|ᵉ|ème)$/u;

function inMillions(word: string): string[] {
  const millions = MILLIONS.exec(word);
  return millions === null ? [word] : [millions[1]!, 'mn'];
}

interface Amount {
  readonly number: NamedNumber;
  readonly sign: string | null;
  /** Whether the sign itself is written, and not its name. */
  readonly isSigned: boolean;
  /** Whether figures or Roman numerals are written, which do not inflect. */
  readonly isFigure: boolean;
}

/** Whether a raw word is the sign of a unit, or names one: "%", "dollars", "km". */
export function isUnitWord(word: string): boolean {
  return SIGN_OF.has(keyOf(word));
}

const standingByTag = new Map<string, (word: string) => boolean>();

/** Whether a raw word may stand in an amount. */
export function mayStandInAmount(word: string, language: string | null): boolean {
  const tag = primaryTag(language);
  let stands = standingByTag.get(tag);
  if (stands === undefined) {
    stands = kept((each) => UNIT_WORDS.has(keyOf(each)) || mayStandInNumber(each, tag) || isPartInHan(each, tag));
    standingByTag.set(tag, stands);
  }
  return stands(word);
}

function isPartInHan(word: string, tag: string): boolean {
  return isHan(tag) && /[分之]/u.test(word);
}

/** Roman numerals begin with one of their letters, or with one that looks like it. */
const MAY_BEGIN_ROMAN = /^(?:[IVXLCDM]|[^\u0020-\u007E])/;

/** Whether a raw word may stand in an amount or be one. Of an amount's words, one at least does. */
export function mayBeAmount(word: string, language: string | null): boolean {
  return MAY_BEGIN_ROMAN.test(word) || FIGURE.test(word) || mayStandInAmount(word, language);
}

function isHan(language: string | null): boolean {
  const tag = primaryTag(language);
  return tag === 'zh' || tag === 'ja';
}

function amountOf(raw: readonly string[], language: string | null): Amount | null {
  const words = raw.flatMap((word) => {
    const together = WRITTEN_TOGETHER.exec(word) ?? HALF_OF_DAY.exec(word);
    return together === null ? [word] : [together[1]!, together[2]!];
  });
  const of = (count: readonly string[], sign: string | null, isSigned: boolean): Amount | null => {
    const number = numberOf(count, language);
    if (number === null) return null;
    const isFigure = number.kind === 'roman' || count.some((word) => FIGURE.test(word));
    return { number, sign, isSigned, isFigure };
  };
  const plain = of(words, null, false);
  if (plain !== null) return plain;
  if (isHan(language) && words.slice(0, HAN_PERCENT.length).join('') === HAN_PERCENT)
    return of(words.slice(HAN_PERCENT.length), '%', false);
  const first = words[0] ?? '';
  const percent = PERCENT_BEFORE[primaryTag(language)];
  if (percent !== undefined && (first === '%' || keyOf(first) === keyOf(percent)))
    return of(words.slice(1), '%', first === '%');
  if (BEFORE.has(first)) return of(words.slice(1).flatMap(inMillions), first, true);
  for (let length = 1; length <= UNIT_WORDS_MAX && length < words.length; length++) {
    const name = words.slice(-length).map(keyOf).join(' ');
    const sign = SIGN_OF.get(name) ?? DAY_HALVES.get(name);
    if (sign !== undefined)
      return of(words.slice(0, -length), sign, name === keyOf(sign) || SHORT_NAMES.has(name) || DAY_HALVES.has(name));
  }
  return null;
}

/** Words of a number as one, without what binds them: "one hundred and five", "one hundred five". */
function unbound(words: readonly string[], language: string | null): string {
  return words
    .filter((word) => !bindsNumbers(word, language))
    .join('')
    .toLowerCase();
}

/** "процент" and "процента" are one sign, and two forms of a word. */
function sameUnit(a: Amount, b: Amount, first: readonly string[], second: readonly string[]): boolean {
  if (a.sign !== b.sign) return false;
  if (a.sign === null || a.isSigned || b.isSigned) return true;
  return keyOf(first.at(-1)!) === keyOf(second.at(-1)!);
}

/** A date in figures, day and month with or without a nought before them; null for anything else. */
function dateIn(raw: readonly string[]): string | null {
  const date = raw.length === 1 ? /^0?(\d{1,2})([./])0?(\d{1,2})\2(\d{4})$/.exec(raw[0]!) : null;
  return date === null ? null : [date[1], date[3], date[4]].join(date[2]);
}

/** An ordinal in figures with the ending of its gender and number. */
const GENDERED = /^\d+(os?|as?)$/;

/** The rule that makes two rows of raw words one amount, or null. */
export function sameAmount(a: readonly string[], b: readonly string[], language: string | null): AccidentalRule | null {
  if (sameDay(a, b, language)) return 'number-form';
  const date = dateIn(a);
  if (date !== null) return date === dateIn(b) ? 'number-form' : null;
  const first = amountOf(a, language);
  if (first === null) return null;
  const second = amountOf(b, language);
  if (second === null || !sameNumber(first.number, second.number) || !sameUnit(first, second, a, b)) return null;
  // "1º" and "1ª".
  const [gender, other] = [a, b].map((words) => GENDERED.exec(keyOf(words.join('')))?.[1]);
  if (gender !== undefined && other !== undefined && gender !== other) return null;
  // "un" and "une", "a" and "one", "third" and "thirds" are other words or inflections; figures have none.
  if (!first.isFigure && !second.isFigure && unbound(a, language) !== unbound(b, language)) return null;
  return first.isSigned === second.isSigned ? 'number-form' : 'symbol';
}

/** Whether a sign and the words of an amount's unit stand for each other without a number: "%" and "per cent". */
export function sameUnitName(a: readonly string[], b: readonly string[]): boolean {
  const [first, second] = [a.map(keyOf).join(' '), b.map(keyOf).join(' ')];
  const sign = SIGN_OF.get(first);
  if (sign === undefined || sign !== SIGN_OF.get(second)) return false;
  const isSign = (name: string): boolean => name === keyOf(sign) || SHORT_NAMES.has(name);
  return isSign(first) || isSign(second) || (first !== second && first.replace(' ', '') === second.replace(' ', ''));
}
