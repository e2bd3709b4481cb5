/** Numbers in Chinese characters, as Chinese and Japanese write them: "三百二十", "二〇一九", "一万二千". */

const DIGITS = '〇一二三四五六七八九';
const OTHER_DIGITS: Readonly<Record<string, number>> = { 零: 0, 两: 2, 兩: 2 };
const SMALL_SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE_SCALES: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

function digitOf(character: string): number | null {
  const at = DIGITS.indexOf(character);
  return at >= 0 ? at : (OTHER_DIGITS[character] ?? null);
}

/** Whether a character stands in numbers. */
export function isHanNumeral(character: string): boolean {
  return digitOf(character) !== null || character in SMALL_SCALES || character in LARGE_SCALES;
}

/** The number that a row of characters names, or null when it names none or could name two. */
export function hanNumber(characters: readonly string[]): number | null {
  if (characters.length === 0 || !characters.every(isHanNumeral)) return null;
  const digits = characters.map(digitOf);
  // Digit for digit, as years and telephone numbers are written.
  if (digits.every((digit) => digit !== null)) return characters.length > 15 ? null : Number(digits.join(''));
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let smallest = Infinity;
  let largest = Infinity;
  for (const character of characters) {
    const next = digitOf(character);
    const small = SMALL_SCALES[character];
    if (next !== null) {
      if (digit !== null && digit !== 0) return null;
      digit = next;
    } else if (small !== undefined) {
      if (small >= smallest) return null;
      section += (digit ?? 1) * small;
      smallest = small;
      digit = null;
    } else {
      const large = LARGE_SCALES[character]!;
      const before = section + (digit ?? 0);
      if (before === 0 || large >= largest) return null;
      total += before * large;
      largest = large;
      section = 0;
      smallest = Infinity;
      digit = null;
    }
  }
  return total + section + (digit ?? 0);
}
