/**
 * May a bracket stand for these words of a source and only explain them? It may name whoever a pronoun means, shift time
 * and person, fill in a short form. It may not deny, count otherwise, name somebody else, say "may" for "must", "and" for
 * "but", or the opposite.
 */

import { keyOf } from '../text/words.ts';
import { isUnitWord, mayBeAmount, sameAmount, sameUnitName } from './amounts.ts';
import { MONTHS, WEEKDAYS } from './calendar.ts';
import { whenPhrases } from './cut-phrases.ts';
import { keyLists } from './key-lists.ts';
import { type Lexicon, lexicalKeys, lexiconOf, primaryTag } from './lexicon.ts';
import { isScaleWord, numberOf } from './numbers.ts';
import { occurrences, type Phrases, phrasesOf } from './phrases.ts';
import { contractedNots, namesIn, touchesOf } from './touches.ts';

/** What people who report a speech make of its modal verbs. */
const SHIFTED = new Set(['can/could', 'will/would', 'shall/should', 'shall/would', 'may/might', 'must/had']);
/** Articles and possessives: behind one a capital describes somebody. */
const determinersOf = keyLists({
  en: 'the a an our my his her their its your',
  es: 'el la los las un una nuestro mi su',
  fr: 'le la les l un une notre mon son leur',
  it: 'il lo la i gli le un una nostro mio suo',
  nl: 'de het een onze mijn zijn haar',
  pt: 'o a os as um uma nosso meu seu',
});
/** Behind one of these it may be anybody of a name or a kind: "a Trump plan", "a Russian". */
const INDEFINITE = new Set('a an un una une uno um uma een'.split(' '));
/** Adjectives of a people, a place, a party: "British", "Chinese", "Republican", "Democratic". */
const PROPER_ADJECTIVE = /^\p{Lu}\p{L}+(?:ish|ese|an|ic)$/u;
/** What makes of a name who or what belongs to it: "Congress", "Congressman"; "America", "American". */
const OF_A_NAME = /^(?:(?:wo)?m[ae]n|i?ans?|ns?|ese|ish)$/;
/** What makes of a given name another person's surname: "John", "Johnson"; "Robert", "Roberts". */
const OF_A_FATHER = /^s(?:[oe]n)?$/;
/** Words that, put in alone, say how much or what may be: "[only]", "[all]", "[may]". */
const limitingOf = keyLists({
  ar: 'فقط بعض كل',
  de: 'nur halb einige wenige viele alle meist muss darf',
  en: 'only merely half mostly partly some few most many all may might must little',
  es: 'solo sólo algunos pocos muchos todos',
  fr: 'seulement quelques peu tous',
  he: 'רק חלק כל',
  it: 'solo soltanto alcuni pochi tutti',
  nl: 'slechts alleen enkele weinig alle',
  pt: 'só apenas alguns poucos todos',
  ru: 'только лишь некоторые немногие все',
});
/** Words that say less than the source wherever they are put in: "[almost]", "[perhaps he] came". */
const HEDGES: Readonly<Record<string, Phrases>> = {
  ar: phrasesOf('تقريبا, ربما'),
  de: phrasesOf('fast, beinahe, kaum, angeblich, vielleicht, wohl, möglicherweise'),
  en: phrasesOf(
    'almost, nearly, hardly, allegedly, supposedly, apparently, reportedly, perhaps, maybe, possibly, probably, falsely',
  ),
  es: phrasesOf('casi, apenas, quizá, quizás, tal vez, supuestamente'),
  fr: phrasesOf('presque, peut-être, prétendument'),
  he: phrasesOf('כמעט, אולי, כביכול'),
  it: phrasesOf('quasi, forse, presumibilmente'),
  nl: phrasesOf('bijna, misschien, vermeend'),
  pt: phrasesOf('quase, talvez, supostamente'),
  ru: phrasesOf('почти, якобы, возможно'),
};
/** Of more words, a hedge is about one of them. */
const HEDGED_WORDS = 3;
const NO_HEDGES = phrasesOf('');
/** "every [other] day" */
const EVERY = new Set(['every', 'each']);
const OTHER = new Set(['other', 'second', 'third', 'fourth', 'fifth']);
/** Else a modal verb that was shifted keeps its first letter and so many of its letters. */
const SHIFTED_SHARE = 0.5;

/** More letters behind an "all" make another word. */
const ENDING_LETTERS = 2;
/** Shorter words that deny are no verbs. */
const DENYING_LETTERS = 4;

export interface LemmaContext {
  readonly lemmaStartsSentence?: boolean;
  /** The raw word that stands before in the source. */
  readonly lemmaBehind?: string;
}

/** Whether `put` explains `words`; raw words, either may be none. */
export function explains(
  words: readonly string[],
  put: readonly string[],
  language: string | null,
  context: LemmaContext = {},
): boolean {
  const lexicon = lexiconOf(language);
  const lemma = lexicalKeys(words, lexicon);
  const reading = lexicalKeys(put, lexicon);
  const touches = touchesOf(words, put, language);
  return !(
    touches.includes('opposite') ||
    (words.length === 0 && (limits(put, context, lexicon) || restricts(reading, lexicon))) ||
    (words.length > 0 && hedges(words, put, lexicon)) ||
    (words.length > 0 && touches.includes('negation') && !denies(words, lexicon)) ||
    denies(words, lexicon) !== denies(put, lexicon) ||
    countsOtherwise(words, put, language) ||
    namesOtherTime(words, put, MONTHS) ||
    namesOtherTime(words, put, WEEKDAYS) ||
    quantifiesOtherwise(words, put, language) ||
    hasOtherModality(lemma, reading, lexicon) ||
    (words.length > 0 && bindsOtherwise(lemma, reading, lexicon)) ||
    namesOtherwise(words, put, context, lexicon)
  );
}

/** Folded endings of verbs that are as long as words are elsewhere: "vendr[aient]". */
const LONG_ENDINGS: Readonly<Record<string, RegExp>> = {
  es: /^(?:[aei]r)?(?:iamos|iais|emos)$|^(?:ieron|aron|abamos|aramos|ieramos|ieran|aran)$/,
  fr: /^(?:[ei]?r)?(?:aient|ions|iez|ons|ont)$|^(?:erent|irent|urent|assent|issent|issaient|issions)$/,
  it: /^(?:[ei]r)?(?:ebbero|ebbe|anno|emmo)$|^(?:[aei]vano|[aei]vamo|arono|erono|irono)$/,
  pt: /^(?:[aei]r)?(?:iamos|emos|iam)$|^(?:[aei]ram|avamos|aramos)$/,
};
const SHORT_ENDING = 4;

/** Whether folded letters may be the ending of an inflected word, and no word of their own. */
export function mayBeEnding(letters: string, language: string | null): boolean {
  return letters.length <= SHORT_ENDING || (LONG_ENDINGS[primaryTag(language)]?.test(letters) ?? false);
}

/** Whether letters put inside or behind a word only inflect it: raw words. */
export function inflects(word: string, put: string, language: string | null): boolean {
  const lexicon = lexiconOf(language);
  const counts = (raw: string): boolean => occurrences(lexicon.quantity, lexicalKeys([raw], lexicon)).length > 0;
  const touches = touchesOf([word], [put], language);
  // "fail[s]" denies as "fail" does; "no[t]" is another word.
  const isDenial = word.length >= DENYING_LETTERS && denies([word], lexicon) && denies([put], lexicon);
  const isTurned =
    (touches.includes('negation') && !isDenial) ||
    touches.includes('number') ||
    (counts(put) ? !counts(word) : counts(word) && put.length - word.length > ENDING_LETTERS);
  return !isTurned && explains([word], [put], language);
}

function limits(put: readonly string[], { lemmaBehind = '' }: LemmaContext, lexicon: Lexicon): boolean {
  const limiting = limitingOf(lexicon.language);
  const keys = lexicalKeys(put, lexicon);
  if (EVERY.has(keyOf(lemmaBehind)) && keys.length === 1 && OTHER.has(keys[0]!)) return true;
  const phrases = hedgesOf(lexicon);
  for (let i = 0; i < keys.length; ) {
    const length = Math.max(phrases.lengthAt(keys, i), limiting.has(keys[i]!) ? 1 : 0);
    if (length === 0) return false;
    i += length;
  }
  return keys.length > 0;
}

function hedgesOf({ language }: Lexicon): Phrases {
  return HEDGES[language] ?? NO_HEDGES;
}

/** "must" and "[should perhaps]"; who guesses a name or a number explains: "[probably Blom]". */
function hedges(words: readonly string[], put: readonly string[], lexicon: Lexicon): boolean {
  if (put.length > HEDGED_WORDS || put.some((word) => /[\p{Lu}\p{Nd}]/u.test(word))) return false;
  const phrases = hedgesOf(lexicon);
  const has = (row: readonly string[]): boolean => occurrences(phrases, lexicalKeys(row, lexicon)).length > 0;
  return has(put) && !has(words);
}

/** "[except for the old]", "[if it pays]": words put in that take something back. A time is none: "[until 1990]". */
function restricts(reading: readonly string[], { exception, condition, language }: Lexicon): boolean {
  const isTime = whenPhrases(language).lengthAt(reading, 0) > 0;
  return !isTime && (exception.lengthAt(reading, 0) > 0 || condition.lengthAt(reading, 0) > 0);
}

function denies(words: readonly string[], lexicon: Lexicon): boolean {
  return occurrences(lexicon.negation, lexicalKeys(words, lexicon)).length > 0 || contractedNots(words) > 0;
}

/** Whether both name numbers, and not one is on both: "five", "fifty". A lone one is a pronoun too. */
function countsOtherwise(lemma: readonly string[], reading: readonly string[], language: string | null): boolean {
  if (sameAmount(lemma, reading, language) !== null) return false;
  const unit = (words: readonly string[]): string | undefined =>
    words.find((word) => isUnitWord(word) || isScaleWord(word, language));
  const [first, second] = [unit(lemma), unit(reading)];
  if (first !== undefined && second !== undefined && first !== second && !sameUnitName([first], [second])) return true;
  const [a, b] = [valuesIn(lemma, language), valuesIn(reading, language)];
  // "98" as "[1998]".
  const isInFull = (value: number): boolean =>
    a.includes(value) || a.some((short) => value - (value % 100) + short === value);
  return a.length > 0 && b.length > 0 && !a.includes(1) && !b.some(isInFull);
}

/** Whether both name months, or days of the week, and not one is on both: "May" and "[June]". */
function namesOtherTime(
  lemma: readonly string[],
  reading: readonly string[],
  calendar: ReadonlyMap<string, number>,
): boolean {
  const named = (words: readonly string[]): readonly number[] =>
    words.flatMap((word) => calendar.get(keyOf(word)) ?? []);
  const [a, b] = [named(lemma), named(reading)];
  return a.length > 0 && b.length > 0 && !a.some((each) => b.includes(each));
}

/** A number that stands for a time rather than for an amount. */
function isYear(value: number): boolean {
  return value >= 1000 && value < 2200;
}

function valuesIn(words: readonly string[], language: string | null): readonly number[] {
  return words.flatMap((word) => {
    const number = mayBeAmount(word, language) ? numberOf([word], language) : null;
    return number === null || number.kind === 'roman' ? [] : [number.value];
  });
}

/** "all" and "[some]", "ten" and "[many]". */
function quantifiesOtherwise(lemma: readonly string[], reading: readonly string[], language: string | null): boolean {
  const lexicon = lexiconOf(language);
  const quantities = (words: readonly string[]): readonly string[] =>
    occurrences(lexicon.quantity, lexicalKeys(words, lexicon));
  const [a, b] = [quantities(lemma), quantities(reading)];
  const counts = (words: readonly string[]): boolean =>
    valuesIn(words, language).some((value) => value !== 1 && !isYear(value));
  if (a.length > 0 && b.length > 0) return !a.some((each) => b.some((other) => isShifted(each, other)));
  return (a.length > 0 && counts(reading) && !counts(lemma)) || (b.length > 0 && counts(lemma) && !counts(reading));
}

function hasOtherModality(lemma: readonly string[], reading: readonly string[], lexicon: Lexicon): boolean {
  // What will be is no more what may be: "wird", "[könnte]".
  const future = lexicon.tenses.future;
  const a = [...occurrences(lexicon.modality, lemma), ...occurrences(future, lemma)];
  const b = occurrences(lexicon.modality, reading);
  return a.length > 0 && b.length > 0 && !a.some((modal) => b.some((other) => isShifted(modal, other)));
}

function isShifted(a: string, b: string): boolean {
  if (a === b || SHIFTED.has(`${a}/${b}`) || SHIFTED.has(`${b}/${a}`)) return true;
  if (a[0] !== b[0]) return false;
  let shared = 0;
  for (const letter of a)
    if (shared < b.length && b.indexOf(letter, shared) >= 0) shared = b.indexOf(letter, shared) + 1;
  return shared >= SHIFTED_SHARE * Math.max(a.length, b.length);
}

/** Whether one of them binds clauses by an exception, a condition or a contrast, and the other does not. */
function bindsOtherwise(lemma: readonly string[], reading: readonly string[], lexicon: Lexicon): boolean {
  const { exception, condition, contrast } = lexicon;
  const binds = (phrases: Phrases, keys: readonly string[]): boolean => occurrences(phrases, keys).length > 0;
  return [exception, condition, contrast].some((phrases) => binds(phrases, lemma) !== binds(phrases, reading));
}

/** Whether both hold names, and no part of a name is on both; a date may stand for a day. */
function namesOtherwise(
  lemma: readonly string[],
  reading: readonly string[],
  context: LemmaContext,
  lexicon: Lexicon,
): boolean {
  if (reading.some((word) => /\p{Nd}/u.test(word))) return false;
  // "the President" describes somebody.
  const determiners = determinersOf(lexicon.language);
  const determiner = [context.lemmaBehind ?? '', lemma[0] ?? ''].map(keyOf).find((key) => determiners.has(key));
  if (determiner !== undefined && !INDEFINITE.has(determiner) && !areProperAdjectives(lemma, reading)) return false;
  const [first, second] = [addressed(lemma), addressed(reading)];
  if (first.length > 0 && second.length > 0 && !first.some((name) => second.includes(name))) return true;
  const a = namesIn(lemma, context.lemmaStartsSentence ?? false, lexicon);
  const b = namesIn(reading, false, lexicon);
  const isMeant = (names: readonly string[], others: readonly string[]): boolean =>
    names.some((name) => name === others.at(-1) || name === others.map(([first]) => first).join(''));
  const isFuller = (name: string, short: string): boolean =>
    name.startsWith(short) && !OF_A_FATHER.test(name.slice(short.length));
  const isForm = (name: string, of: string): boolean => name.startsWith(of) && OF_A_NAME.test(name.slice(of.length));
  const isOne =
    isMeant(a, b) ||
    isMeant(b, a) ||
    (a.length === 1 && isFuller(b[0] ?? '', a[0]!)) ||
    (b.length === 1 && isForm(a[0] ?? '', b[0]!));
  return a.length > 0 && b.length > 0 && !isOne;
}

/** Forms of address and offices of languages in which a capital shows no name. */
const ADDRESSES = new Set(
  (
    'herr herrn frau fräulein dr prof professor professorin kanzler kanzlerin präsident präsidentin minister ministerin könig königin kaiser papst bürgermeister ' +
    'bürgermeisterin'
  )
    .split(' ')
    .map(keyOf),
);

/** The names behind forms of address: "Frau Blom". */
function addressed(words: readonly string[]): readonly string[] {
  return words.filter((word, i) => i > 0 && ADDRESSES.has(keyOf(words[i - 1]!)) && /^\p{Lu}/u.test(word)).map(keyOf);
}

/** Each side one of them: "the Democratic plan", "the [Republican] plan". */
function areProperAdjectives(lemma: readonly string[], reading: readonly string[]): boolean {
  return [lemma, reading].every((words) => words.length === 1 && PROPER_ADJECTIVE.test(words[0]!));
}
