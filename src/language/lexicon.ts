/** What is known of a language's words: which deny, which count, which bind, which turn. One lexicon for each language. */

import { kept } from '../text/kept.ts';
import { ARABIC } from './lexica/arabic.ts';
import {
  CHINESE,
  HINDI,
  INDONESIAN,
  JAPANESE,
  KOREAN,
  PERSIAN,
  THAI,
  TURKISH,
  URDU,
  VIETNAMESE,
} from './lexica/asian.ts';
import { DUTCH } from './lexica/dutch.ts';
import { ENGLISH } from './lexica/english.ts';
import { CATALAN, DANISH, FINNISH, GREEK, HUNGARIAN, LATIN, NORWEGIAN, ROMANIAN, SWEDISH } from './lexica/european.ts';
import { FRENCH } from './lexica/french.ts';
import { GERMAN } from './lexica/german.ts';
import { HEBREW } from './lexica/hebrew.ts';
import { ITALIAN } from './lexica/italian.ts';
import { PORTUGUESE } from './lexica/portuguese.ts';
import { RUSSIAN } from './lexica/russian.ts';
import type { LexiconWords } from './lexica/shape.ts';
import { BULGARIAN, CZECH, POLISH, SERBIAN, SLOVAK, UKRAINIAN } from './lexica/slavonic.ts';
import { SPANISH } from './lexica/spanish.ts';
import { keysOf, type Phrases, phrasesOf } from './phrases.ts';

export type Tense = 'past' | 'present' | 'future';

/** Two words, or stems of words, that mean the opposite of each other; folded keys. */
export type OppositePair = readonly [string, string];

export interface Lexicon {
  /** BCP 47 primary tag. */
  readonly language: string;
  readonly negation: Phrases;
  readonly negationPrefixes: readonly string[];
  readonly negationSuffixes: readonly string[];
  readonly quantity: Phrases;
  readonly modality: Phrases;
  readonly tenses: Readonly<Record<Tense, Phrases>>;
  readonly opposites: readonly OppositePair[];
  readonly exception: Phrases;
  readonly condition: Phrases;
  readonly contrast: Phrases;
  readonly turning: Phrases;
  readonly saying: Phrases;
  readonly self: Phrases;
}

const WORDS: ReadonlyMap<string, LexiconWords> = new Map([
  ['ar', ARABIC],
  ['bg', BULGARIAN],
  ['ca', CATALAN],
  ['cs', CZECH],
  ['da', DANISH],
  ['de', GERMAN],
  ['el', GREEK],
  ['en', ENGLISH],
  ['es', SPANISH],
  ['fa', PERSIAN],
  ['fi', FINNISH],
  ['fr', FRENCH],
  ['he', HEBREW],
  ['hi', HINDI],
  ['hu', HUNGARIAN],
  ['id', INDONESIAN],
  ['it', ITALIAN],
  ['ja', JAPANESE],
  ['ko', KOREAN],
  ['la', LATIN],
  ['nl', DUTCH],
  ['no', NORWEGIAN],
  ['pl', POLISH],
  ['pt', PORTUGUESE],
  ['ro', ROMANIAN],
  ['ru', RUSSIAN],
  ['sk', SLOVAK],
  ['sr', SERBIAN],
  ['sv', SWEDISH],
  ['th', THAI],
  ['tr', TURKISH],
  ['uk', UKRAINIAN],
  ['ur', URDU],
  ['vi', VIETNAMESE],
  ['zh', CHINESE],
]);

const built = new Map<string, Lexicon>();

/** Old tags, and those of two ways of writing one language. */
const SAME_LANGUAGE: Readonly<Record<string, string>> = { iw: 'he', in: 'id', nb: 'no', nn: 'no', grc: 'el' };

/** "de-AT" → "de", "nb" → "no"; null → "en". */
export function primaryTag(language: string | null): string {
  return language === null ? 'en' : tagOf(language);
}

const tagOf = kept((language): string => {
  const tag = language.toLowerCase().split(/[-_]/)[0]!;
  return SAME_LANGUAGE[tag] ?? tag;
});

/** The lexicon of a BCP 47 tag, by its primary part. A language that is not known, and null, have the English one. */
export function lexiconOf(language: string | null): Lexicon {
  const tag = primaryTag(language);
  const words = WORDS.get(tag);
  if (words === undefined) return lexiconOf('en');
  let lexicon = built.get(tag);
  if (lexicon === undefined) {
    lexicon = build(tag, words);
    built.set(tag, lexicon);
  }
  return lexicon;
}

/** Every lexicon there is. */
export function allLexica(): readonly Lexicon[] {
  return [...WORDS.keys()].map((tag) => lexiconOf(tag));
}

function listed(list: string): string[] {
  return list
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

function build(language: string, written: LexiconWords): Lexicon {
  const words = ELIDING.has(language) ? withoutElisions(written) : written;
  const opposites = listed(words.opposites).map((pair): OppositePair => {
    const [left, right] = pair.split('/');
    return [keysOf(left ?? '').join(' '), keysOf(right ?? '').join(' ')];
  });
  return {
    language,
    negation: phrasesOf(words.negation),
    negationPrefixes: listed(words.negationPrefixes).map((prefix) => keysOf(prefix).join('')),
    negationSuffixes: listed(words.negationSuffixes).map((suffix) => keysOf(suffix).join('')),
    quantity: phrasesOf(words.quantity),
    modality: phrasesOf(words.modality),
    tenses: { past: phrasesOf(words.past), present: phrasesOf(words.present), future: phrasesOf(words.future) },
    opposites,
    exception: phrasesOf(words.exception),
    condition: phrasesOf(words.condition),
    contrast: phrasesOf(words.contrast),
    turning: phrasesOf(words.turning),
    saying: phrasesOf(words.saying),
    self: phrasesOf(words.self),
  };
}

/** Whether a word is made of the letters A to Z alone. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const small = word.charCodeAt(i) | 0x20;
    if (small < 0x61 || small > 0x7a) return false;
  }
  return word !== '';
}

const ELISION = /['’ʼ](?=\p{L})/u;
const ELIDING = new Set(['fr', 'it']);
/** Words that lose their last letter before a vowel, with the form that the lists have. */
const ELIDED = /(?<!\p{L})((?:jus|lors|puis|quoi|tandis )?qu)['’ʼ](?=\p{L})/giu;

/** The lists as the words of a text are cut: "s’il" is two words, "à moins qu’il" has "que" in it. */
function withoutElisions(words: LexiconWords): LexiconWords {
  const cut: Partial<Record<string, string>> = {};
  for (const [name, list] of Object.entries<string>({ ...words })) cut[name] = spelledOut(list);
  return { ...words, ...cut };
}

function spelledOut(text: string): string {
  return text.replace(ELIDED, '$1e ').replace(new RegExp(ELISION, 'gu'), ' ');
}
/** Letters that Arabic and Hebrew write together with the word behind them: and, so; and, that, when. */
const PROCLITICS: Readonly<Record<string, readonly string[]>> = { ar: ['و', 'ف'], he: ['ו', 'ש', 'כש', 'וש'] };

function isListed(lexicon: Lexicon, key: string): boolean {
  const { negation, quantity, modality, tenses, exception, condition, contrast, saying, turning } = lexicon;
  return [
    negation,
    quantity,
    modality,
    tenses.past,
    tenses.present,
    tenses.future,
    exception,
    condition,
    contrast,
    saying,
    turning,
  ].some((phrases) => phrases.has(key));
}

/**
 * Raw words as the lexicon lists them: folded; "n’est" is two words; "n’t" leaves its "nt" for the suffix rule; Arabic
 * and Hebrew words lose an "and" that is written together with them where the rest is a listed word.
 */
export function lexicalKeys(words: readonly string[], lexicon: Lexicon): string[] {
  const keys: string[] = [];
  for (const word of words) {
    // Most words are their own key but for capitals.
    if (isPlain(word)) keys.push(word.toLowerCase());
    else keys.push(...keysOf(ELIDING.has(lexicon.language) ? spelledOut(word) : word));
  }
  const proclitics = PROCLITICS[lexicon.language];
  if (proclitics === undefined) return keys;
  return keys.map((key) => {
    if (isListed(lexicon, key)) return key;
    const proclitic = proclitics.find((each) => key.startsWith(each) && isListed(lexicon, key.slice(each.length)));
    return proclitic === undefined ? key : key.slice(proclitic.length);
  });
}
