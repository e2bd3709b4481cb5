/** Words made ready to be compared in a language, each once. */

import { kept } from '../text/kept.ts';
import { keyOf } from '../text/words.ts';
import { mayBeAmount } from './amounts.ts';
import { lowerCase } from './lower-case.ts';
import { abbreviationsIn } from './spelling/abbreviations.ts';
import { HINDI_SPELLING, TURKISH_SPELLING } from './spelling/eastern.ts';
import { ENGLISH_SPELLING } from './spelling/english.ts';
import { GERMAN_SPELLING } from './spelling/german.ts';
import {
  DUTCH_SPELLING,
  GREEK_SPELLING,
  LATIN_SPELLING,
  ROMANIAN_SPELLING,
  RUSSIAN_SPELLING,
  VIETNAMESE_SPELLING,
} from './spelling/other.ts';
import { FRENCH_SPELLING, ITALIAN_SPELLING, PORTUGUESE_SPELLING, SPANISH_SPELLING } from './spelling/romance.ts';
import { bare, type Spelling, STRICT } from './spelling/spelling.ts';

const SPELLINGS: Readonly<Record<string, Spelling>> = {
  de: GERMAN_SPELLING,
  el: GREEK_SPELLING,
  en: ENGLISH_SPELLING,
  es: SPANISH_SPELLING,
  fr: FRENCH_SPELLING,
  hi: HINDI_SPELLING,
  it: ITALIAN_SPELLING,
  la: LATIN_SPELLING,
  nl: DUTCH_SPELLING,
  pt: PORTUGUESE_SPELLING,
  ro: ROMANIAN_SPELLING,
  ru: RUSSIAN_SPELLING,
  tr: TURKISH_SPELLING,
  vi: VIETNAMESE_SPELLING,
};
/** Languages that drop the accents of capitals. */
export const BARE_CAPITALS = new Set(['fr', 'es', 'it', 'pt', 'el']);
/** Languages whose names keep or lose foreign accents. */
const BARE_NAMES = new Set(['en']);

const APOSTROPHES = /[’ʼʻ‘ʾʿ´`′＇]/g;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202C\u2060-\u2064\u2066-\u2069\uFEFF\u0640]/g;
const LINE_END_HYPHEN = /[-‐‑][ \t\r]*\n\s*/g;
export const CAPITAL = /^\p{Lu}/u;
export const ALL_CAPITALS = /^[\p{Lu}\p{M}']{2,}$/u;

/** One raw word, made ready to be compared. */
export interface Form {
  /** As it was given. */
  readonly word: string;
  /** Whether it is made of the letters A to Z alone. */
  readonly isPlain: boolean;
  /** Without what is not seen, with one kind of apostrophe. */
  readonly raw: string;
  readonly lower: string;
  /** Lower case, with plain letters and digits for those that only look otherwise. */
  readonly compatible: string;
  /** Lower case without apostrophes. */
  readonly joined: string;
  readonly accents: string;
  readonly norm: string;
  /** The words that it contracts. */
  readonly full: readonly string[] | null;
  /** Whether it may stand in an amount, or be one. */
  readonly mayCount: boolean;
}

const PLAIN = /^[A-Za-z]+$/;

function withoutUnseen(word: string): string {
  return word.replace(LINE_END_HYPHEN, '').replace(INVISIBLE, '').replace(APOSTROPHES, "'").normalize('NFC').trim();
}

function compatibleWith(raw: string, tag: string): string {
  return lowerCase(raw.normalize('NFKC'), tag).replace(/[\p{Nd}٪]/gu, keyOf);
}

function makeForm(word: string, tag: string, spelling: Spelling): Form {
  const isPlain = PLAIN.test(word);
  const raw = isPlain ? word : withoutUnseen(word);
  const lower = lowerCase(raw, tag);
  const isFreed = (BARE_NAMES.has(tag) && CAPITAL.test(raw)) || (BARE_CAPITALS.has(tag) && ALL_CAPITALS.test(raw));
  const accents = isFreed ? bare(lower) : spelling.accents(lower);
  const norm = (word: string): string => spelling.norm(spelling.accents(word));
  const full = spelling.expand(lower) ?? abbreviationsIn(tag).get(lower) ?? null;
  return {
    word,
    isPlain,
    raw,
    lower,
    compatible: isPlain ? lower : compatibleWith(raw, tag),
    joined: lower.replaceAll("'", ''),
    accents,
    norm: norm(lower.replace(/'s$/, 's')),
    full: full === null ? null : full.map(norm),
    mayCount: mayBeAmount(raw, tag) || (raw !== word && mayBeAmount(word, tag)),
  };
}

/** A language's spelling, with what is known of each word that was met. */
export interface Speller {
  readonly tag: string;
  readonly spelling: Spelling;
  readonly formOf: (word: string) => Form;
}

const spellers = new Map<string, Speller>();

export function spellerOf(tag: string): Speller {
  let speller = spellers.get(tag);
  if (speller === undefined) {
    const spelling = SPELLINGS[tag] ?? STRICT;
    speller = {
      tag,
      spelling,
      formOf: kept((word) => makeForm(word, tag, spelling)),
    };
    spellers.set(tag, speller);
  }
  return speller;
}
