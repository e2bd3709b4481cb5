/** What every change of `changes.ts` works on: a stretch of a text, word by word, and ways to write it anew. */

import { keyAt, rawAt, type Words } from '../src/text/words.ts';
import type { ChangeWords } from './change-words.ts';

/** A quoted stretch, word by word, with what stands between the words. */
export interface Stretch {
  readonly raw: readonly string[];
  /** `gaps[i]` stands before word i. */
  readonly gaps: readonly string[];
}

export interface Maker {
  readonly language: string;
  readonly words: ChangeWords;
  readonly random: () => number;
  readonly all: Words;
  readonly text: string;
  /** For a word's key, the keys of the text's words that differ from it in one letter. */
  readonly similar: (key: string) => readonly string[];
}

export type Change = (stretch: Stretch, maker: Maker) => string | null;

export const AROUND_UNITS = 400;
export const WORDS_MIN = 8;
export const WORDS_MAX = 26;

export function written(raw: readonly string[], gaps: readonly string[]): string {
  return raw.map((word, i) => (i === 0 ? '' : gaps[i]!) + word).join('');
}

export function pick<T>(list: readonly T[], random: () => number): T | undefined {
  return list[Math.floor(random() * list.length)];
}

/** Inner places of a stretch, in an order of chance. */
export function places({ raw }: Stretch, random: () => number): number[] {
  const list = Array.from({ length: Math.max(0, raw.length - 4) }, (_, i) => i + 2);
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}

export function replacing(stretch: Stretch, at: number, word: string): string {
  return written(
    stretch.raw.map((each, i) => (i === at ? word : each)),
    stretch.gaps,
  );
}

export function without(stretch: Stretch, from: number, to: number, mark = ' '): string {
  const raw = [...stretch.raw.slice(0, from), ...stretch.raw.slice(to)];
  const gaps = [...stretch.gaps.slice(0, from), mark, ...stretch.gaps.slice(to + 1)];
  return written(raw, gaps);
}

export const LATIN_CAPITAL = /^\p{Lu}\p{Ll}+$/u;
export const DIGITS = /^\d{1,4}$/;
export const SIGN = /[\u064E\u064F\u0650\u05B4\u05B5\u05B6\u05B7\u05B8\u05B9]/g;
export const TWO_SIGNS = /[\u05B0-\u05BB][\u0591-\u05AF\u05BD]*[\u05B0-\u05BB]/;
export const OTHER_SIGN: Readonly<Record<string, string>> = {
  '\u064E': '\u0650',
  '\u064F': '\u064E',
  '\u0650': '\u064F',
  '\u05B4': '\u05B7',
  '\u05B5': '\u05B8',
  '\u05B6': '\u05B9',
  '\u05B7': '\u05B4',
  '\u05B8': '\u05B4',
  '\u05B9': '\u05B7',
};
export const SIGNS = /[\u064B-\u0652\u0670\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u06D6-\u06ED]/g;

/** Whether two words are so far apart that no norm of spelling joins them: half of the letters at their beginning differ. */
export function farApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 4) return true;
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  return shared <= 1 && a.at(-1) !== b.at(-1) && a.length >= 3 && b.length >= 3;
}

export function otherWord(maker: Maker, unlike: string): string | null {
  for (let tries = 0; tries < 40; tries++) {
    const index = Math.floor(maker.random() * maker.all.count);
    const word = rawAt(maker.all, index);
    if (!DIGITS.test(word) && farApart(keyAt(maker.all, index), unlike)) return word.toLowerCase();
  }
  return null;
}

export function adding(stretch: Stretch, at: number, word: string): string {
  const raw = [...stretch.raw.slice(0, at), word, ...stretch.raw.slice(at)];
  return written(raw, [...stretch.gaps.slice(0, at), stretch.gaps[at]!, ' ', ...stretch.gaps.slice(at + 1)]);
}

/** A word as the lists have it: small letters, without signs. */
export function plain(word: string): string {
  return word.toLowerCase().replace(SIGNS, '');
}

/** The code units of a word, one string each. */
export function unitsOf(word: string): string[] {
  return Array.from({ length: word.length }, (_, i) => word.charAt(i));
}
