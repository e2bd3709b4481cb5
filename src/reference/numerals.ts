/** Numbers as citations write them: Western, Arabic-Indic and Persian digits, Roman numerals, Hebrew letters. */

/** Digits of a citation, as a character class for regular expressions. */
export const DIGITS = '0-9٠-٩۰-۹';

/** The value of one digit of any of the three kinds. */
function digitOf(unit: number): number {
  if (unit >= 0x6f0) return unit - 0x6f0;
  return unit >= 0x660 ? unit - 0x660 : unit - 48;
}

/** The number that a run of such digits writes. */
export function numberOf(digits: string): number {
  let value = 0;
  for (let i = 0; i < digits.length; i++) value = value * 10 + digitOf(digits.charCodeAt(i));
  return value;
}

const HEBREW_VALUES: ReadonlyMap<string, number> = new Map(
  ['אבגדהוזחט', 'יכלמנסעפצ', 'קרשת'].flatMap((letters, power) =>
    letters.split('').map((letter, i): [string, number] => [letter, (i + 1) * 10 ** power]),
  ),
);

/** "כ״ג" → 23, "קי״ט" → 119, "ט״ו" → 15; null for a word that is no number below 200. */
export function hebrewNumber(word: string): number | null {
  const letters = word.replace(/["'״׳’]/gu, '');
  if (letters.length === 0 || letters.length > 4) return null;
  let total = 0;
  let before = Infinity;
  for (const letter of letters) {
    const value = HEBREW_VALUES.get(letter);
    if (value === undefined || value > before) return null;
    if (value === before && value !== 100) return null;
    // Fifteen and sixteen are written nine and six, nine and seven; otherwise a units letter comes last.
    if (before < 10 && !(before === 9 && (value === 6 || value === 7))) return null;
    total += value;
    before = value;
  }
  return total < 200 ? total : null;
}

const ROMAN_STEPS: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** 14 → "XIV". */
export function roman(value: number): string {
  let rest = value;
  let numeral = '';
  for (const [step, letters] of ROMAN_STEPS) {
    for (; rest >= step; rest -= step) numeral += letters;
  }
  return numeral;
}
