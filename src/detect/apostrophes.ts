/** An apostrophe is not a mark: elisions, possessives, years, feet and inches, and left marks that stand for letters. */

import { APOSTROPHE_MARKS } from './marks.ts';

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const WORD = /[\p{L}\p{M}\p{N}]/u;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Words that English writes with an apostrophe at their beginning. */
const ELIDED =
  /^(?:tis|twas|twere|twill|twould|twixt|til|till|em|im|er|bout|cause|cos|coz|course|gainst|mid|midst|neath|nother|nuff|round|scuse|tain|taint|way|ways|n|ere|pon|fraid|cept|sblood|zounds|s|ve|ll|d)(?!\p{L})/iu;

/**
 * Whether the mark at `index` of `text` is an apostrophe, a letter or a unit of measure, whatever marks are open.
 * A plural possessive ("the boys’ dog") cannot be told from a closing mark here: see `pairs.ts`.
 */
export function isNoMark(text: string, index: number): boolean {
  const mark = text[index]!;
  const before = text[index - 1] ?? '';
  const after = text[index + 1] ?? '';
  if (mark === '"' || mark === '″' || mark === '”') {
    // 5'10": inches, unless a mark closes behind a number, which pairing sees by what is open.
    return mark !== '”' && DIGIT.test(before) && /[’'′]\s?\d{1,2}$/.test(text.slice(Math.max(0, index - 4), index));
  }
  // Gershayim: צה״ל is an abbreviation.
  if (mark === '״') return LETTER.test(before) && LETTER.test(after);
  // Low marks in a row say "as above".
  if (mark === '„') return before === '„' || after === '„';
  if (!APOSTROPHE_MARKS.has(mark)) return false;
  if (WORD.test(before) && WORD.test(after)) return !EAST_ASIAN.test(before);
  if (DIGIT.test(before) && (after === '' || !LETTER.test(after)) && mark !== '’')
    return /\d['‘]\s?\d/.test(text.slice(index - 1, index + 3));
  if (DIGIT.test(after) && /^\d\ds?(?!\d)/.test(text.slice(index + 1, index + 5)) && !WORD.test(before)) {
    return mark !== '‘' || /^\d\ds/.test(text.slice(index + 1, index + 5));
  }
  if (!WORD.test(before) && (mark === '’' || mark === "'") && ELIDED.test(text.slice(index + 1, index + 10)))
    return true;
  // rock ’n’ roll
  if (/^n['’]/.test(text.slice(index - 1, index + 1)) && /['’]n$/.test(text.slice(Math.max(0, index - 2), index)))
    return true;
  return false;
}

/** ‘Ali, ʿayn, ‘Abd al-Rahman: a left mark before a name that no right mark closes. */
export function isLetter(text: string, index: number): boolean {
  return (
    text[index] === '‘' &&
    /^‘(?:Ali|Abd|Umar|Uthman|Isa|Aisha|A’isha|Amr|Alawi|Id|Eid|Ayn|Akko|Asr|Isha|ulama|ulema|umra|okina|Oumuamua|Iolani)\b/u.test(
      text.slice(index, index + 12),
    )
  );
}
