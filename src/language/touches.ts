/**
 * Does a change of words touch what most often changes the meaning: a negation, a number, a quantity, a name, what must or
 * may be, the time, or is it a word's opposite? A mark beside a variant, never a verdict.
 */

import { keyOf } from '../text/words.ts';
import type { Touch } from '../types.ts';
import { isUnitWord, mayBeAmount } from './amounts.ts';
import { type Lexicon, lexicalKeys, lexiconOf, type Tense } from './lexicon.ts';
import { numberOf } from './numbers.ts';
import { occurrences, type Phrases } from './phrases.ts';

export interface TouchContext {
  /** Whether the first word of the lemma or of the reading begins a sentence, so that its capital says nothing. */
  readonly lemmaStartsSentence?: boolean;
  readonly readingStartsSentence?: boolean;
}

const WORDS_MAX = 40;
const UNITS_MAX = 80;
const NOT_CONTRACTED = /n['’ʼ]t$/i;
const HAS_DIGIT = /\p{Nd}/u;
const STEM_MIN = 4;
/** How many letters an inflection adds to a stem. */
const INFLECTION_MAX = 3;
/** Verbs that only carry a negation or a question: "do not go" and "go" are of one time. */
const DO_SUPPORT = new Set(['do', 'does', 'dont', 'doesnt']);
const SHORT_ENDING = /^(?:s|es|er|en|e|em|est|a|o|as|os)$/;
/** Languages that write every noun with a capital. */
const CAPITAL_NOUNS = new Set(['de', 'lb']);
const CAPITAL = /^\p{Lu}/u;
const ALL_CAPITALS = /^\p{Lu}{2,}$/u;

function firstOf(words: readonly string[]): string[] {
  return words.slice(0, WORDS_MAX).map((word) => word.slice(0, UNITS_MAX));
}

/** What one side has more of than the other. */
function difference(a: readonly string[], b: readonly string[]): string[] {
  const left = [...b];
  return a.filter((each) => {
    const at = left.indexOf(each);
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}

function differIn(phrases: Phrases, lemma: readonly string[], reading: readonly string[]): boolean {
  const a = occurrences(phrases, lemma);
  const b = occurrences(phrases, reading);
  return difference(a, b).length > 0 || difference(b, a).length > 0;
}

export function contractedNots(words: readonly string[]): number {
  return words.filter((word) => NOT_CONTRACTED.test(word)).length;
}

/** "happy" against "unhappy", "useful" against "useless". */
function isPrefixedNegation(a: string, b: string, lexicon: Lexicon): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (
    shorter.length >= STEM_MIN &&
    lexicon.negationPrefixes.some(
      (prefix) => longer.startsWith(prefix) && sameStem(longer.slice(prefix.length), shorter),
    )
  ) {
    return true;
  }
  return lexicon.negationSuffixes.some((suffix) => {
    if (suffix === 'nt') return false;
    const of = a.endsWith(suffix) ? a : b.endsWith(suffix) ? b : null;
    if (of === null || of.length - suffix.length < 3) return false;
    const other = of === a ? b : a;
    return !other.endsWith(suffix) && other.startsWith(of.slice(0, -suffix.length));
  });
}

function sameStem(a: string, b: string): boolean {
  if (a === b) return true;
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  return shared >= STEM_MIN && a.length - shared <= 2 && b.length - shared <= 2;
}

/** One side of a pair of opposites: which pair, and which side of it. */
interface Side {
  readonly pair: number;
  readonly isLeft: boolean;
  readonly entry: string;
}

const sidesByLanguage = new Map<string, ReadonlyMap<string, readonly Side[]>>();

function stemOf(entry: string): string {
  return entry.length > STEM_MIN ? entry.replace(/[eaoiоаеы]$/, '') : entry;
}

/** The sides of all pairs by their stems, so that a word is looked up by its beginnings. */
function sidesOf(lexicon: Lexicon): ReadonlyMap<string, readonly Side[]> {
  const known = sidesByLanguage.get(lexicon.language);
  if (known !== undefined) return known;
  const sides = new Map<string, Side[]>();
  for (const [pair, [left, right]] of lexicon.opposites.entries()) {
    for (const entry of [left, right]) {
      const side = { pair, isLeft: entry === left, entry };
      const same = sides.get(stemOf(entry));
      if (same === undefined) sides.set(stemOf(entry), [side]);
      else same.push(side);
    }
  }
  sidesByLanguage.set(lexicon.language, sides);
  return sides;
}

/** Whether a word that begins with an entry's stem is the entry, inflected or not. */
function isFormOf(key: string, entry: string, stem: string): boolean {
  if (key === entry) return true;
  if (stem.length < 3) return false;
  const ending = key.slice(stem.length);
  if (stem.length < STEM_MIN) return SHORT_ENDING.test(ending);
  return ending.length <= INFLECTION_MAX;
}

/** The pairs that words stand on the left of, as positive numbers from 1, and on the right of, as negative ones. */
function pairsOf(keys: readonly string[], lexicon: Lexicon): Set<number> {
  const sides = sidesOf(lexicon);
  const pairs = new Set<number>();
  for (const key of keys) {
    for (let length = Math.max(1, key.length - INFLECTION_MAX); length <= key.length; length++) {
      const stem = key.slice(0, length);
      for (const { pair, isLeft, entry } of sides.get(stem) ?? []) {
        if (isFormOf(key, entry, stem)) pairs.add(isLeft ? pair + 1 : -pair - 1);
      }
    }
  }
  return pairs;
}

function tensesOf(lexicon: Lexicon, keys: readonly string[]): Set<Tense> {
  const tenses = new Set<Tense>();
  for (const tense of ['past', 'present', 'future'] as const) {
    if (occurrences(lexicon.tenses[tense], keys).length > 0) tenses.add(tense);
  }
  return tenses;
}

/** Pasts of English verbs that take no "-ed", and the forms of the present that they stand against. */
const IRREGULAR_PASTS: ReadonlyMap<string, RegExp> = new Map(
  (
    'began/begin broke/break brought/bring built/build bought/buy came/come chose/choose drew/draw drove/drive ate/eat ' +
    'fell/fall felt/feel fought/fight found/find flew/fly forgot/forget forgave/forgive gave/give went/go grew/grow heard/hear ' +
    'held/hold kept/keep knew/know laid/lay led/lead left/leave lent/lend lost/lose made/make meant/mean met/meet paid/pay ' +
    'ran/run rose/rise said/say sang/sing sank/sink sat/sit saw/see sent/send sold/sell shook/shake showed/show shone/shine ' +
    'slept/sleep spent/spend spoke/speak stood/stand stole/steal struck/strike swore/swear swam/swim took/take taught/teach ' +
    'told/tell thought/think threw/throw understood/understand woke/wake wore/wear won/win wrote/write'
  )
    .split(' ')
    .map((pair): [string, RegExp] => {
      const [past = '', present = ''] = pair.split('/');
      return [past, new RegExp(`^${present}(?:s|es)?$`)];
    }),
);

/** "walk" or "walks" against "walked", "sagt" against "sagte". */
function isTenseChange(a: string, b: string, language: string): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length < 3) return false;
  if (language === 'en') {
    if (IRREGULAR_PASTS.get(a)?.test(b) === true || IRREGULAR_PASTS.get(b)?.test(a) === true) return true;
    if (!longer.endsWith('ed') && !shorter.endsWith('ed')) return false;
    const past = longer.endsWith('ed') ? longer : shorter;
    const other = past === longer ? shorter : longer;
    if (other.endsWith('ed')) return false;
    const stem = past.slice(0, -2);
    const bare = other.replace(/(?:ing|es|s|e)$/, '');
    return (
      stem === bare ||
      stem === other ||
      `${stem}e` === other ||
      stem === `${bare}${bare.slice(-1)}` ||
      stem.replace(/i$/, 'y') === bare.replace(/i$/, 'y')
    );
  }
  if (language === 'de' || language === 'nl')
    return longer === `${shorter}e` ? shorter.endsWith('t') : longer === `${shorter}en` && shorter.endsWith('t');
  return false;
}

/** What counts or measures on either side. A lone "one" is an article or a pronoun where the other side counts nothing. */
function numbersIn(
  lemma: readonly string[],
  reading: readonly string[],
  language: string | null,
): readonly [string[], string[]] {
  const [a, b] = [lemma, reading].map((words) => words.filter((word) => counts(word, language)));
  const isAlone = a!.length === 0 || b!.length === 0;
  const kept = (words: readonly string[]): string[] =>
    words.filter((word) => !isAlone || !isOne(word, language)).map(keyOf);
  return [kept(a!), kept(b!)];
}

function counts(word: string, language: string | null): boolean {
  if (HAS_DIGIT.test(word)) return true;
  if (!mayBeAmount(word, language)) return false;
  const number = numberOf([word], language);
  return (number !== null && number.kind !== 'roman') || isUnitWord(word);
}

function isOne(word: string, language: string | null): boolean {
  return !HAS_DIGIT.test(word) && numberOf([word], language)?.value === 1;
}

/** The folded words with a capital that no sentence's beginning explains. */
export function namesIn(words: readonly string[], startsSentence: boolean, lexicon: Lexicon): string[] {
  return words
    .filter((word, i) => {
      if (!CAPITAL.test(word) || (i === 0 && startsSentence)) return false;
      if (CAPITAL_NOUNS.has(lexicon.language)) return ALL_CAPITALS.test(word);
      const key = keyOf(word);
      if (key.length < 2) return false;
      const { negation, quantity, modality, tenses, saying, self, condition, contrast } = lexicon;
      return ![negation, quantity, modality, ...Object.values(tenses), saying, self, condition, contrast].some((list) =>
        list.has(key),
      );
    })
    .map(keyOf);
}

/**
 * What a change from `lemma` (the witness's raw words) to `reading` (the document's) touches, each kind once, in a fixed
 * order. Either side may be empty. Changes of more than 40 words are looked at in their first 40.
 */
export function touchesOf(
  lemma: readonly string[],
  reading: readonly string[],
  language: string | null,
  context: TouchContext = {},
): readonly Touch[] {
  const lexicon = lexiconOf(language);
  const lemmaWords = firstOf(lemma);
  const readingWords = firstOf(reading);
  const allLemma = lexicalKeys(lemmaWords, lexicon);
  const allReading = lexicalKeys(readingWords, lexicon);
  const lemmaKeys = difference(allLemma, allReading);
  const readingKeys = difference(allReading, allLemma);
  const touches: Touch[] = [];
  const pairs = lemmaKeys.flatMap((a) => readingKeys.map((b) => [a, b] as const));

  const isNegation =
    differIn(lexicon.negation, allLemma, allReading) ||
    contractedNots(lemmaWords) !== contractedNots(readingWords) ||
    pairs.some(([a, b]) => isPrefixedNegation(a, b, lexicon));
  if (isNegation) touches.push('negation');

  const [lemmaNumbers, readingNumbers] = numbersIn(lemmaWords, readingWords, language);
  if (difference(lemmaNumbers, readingNumbers).length > 0 || difference(readingNumbers, lemmaNumbers).length > 0) {
    touches.push('number');
  }
  if (differIn(lexicon.quantity, allLemma, allReading)) touches.push('quantity');

  const lemmaNames = namesIn(lemmaWords, context.lemmaStartsSentence ?? false, lexicon);
  const readingNames = namesIn(readingWords, context.readingStartsSentence ?? false, lexicon);
  const newNames = [...difference(lemmaNames, allReading), ...difference(readingNames, allLemma)];
  if (newNames.length > 0) touches.push('name');

  if (differIn(lexicon.modality, allLemma, allReading)) touches.push('modality');

  const hasTense = (key: string): boolean => lexicon.language !== 'en' || !DO_SUPPORT.has(key);
  const before = tensesOf(lexicon, lemmaKeys.filter(hasTense));
  const after = tensesOf(lexicon, readingKeys.filter(hasTense));
  const isTense =
    [...before].some((tense) => !after.has(tense)) ||
    [...after].some((tense) => !before.has(tense)) ||
    pairs.some(([a, b]) => isTenseChange(a, b, lexicon.language));
  if (isTense) touches.push('tense');

  const opposed = pairsOf(readingKeys, lexicon);
  if ([...pairsOf(lemmaKeys, lexicon)].some((pair) => opposed.has(-pair))) touches.push('opposite');
  return touches;
}
