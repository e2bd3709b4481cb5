/**
 * Where a mark between words is no accident, because the words are taken together or apart by it: "No, man is an island"
 * and "No man is an island"; "twenty, one of them old" and "twenty-one of them"; "Казнить, нельзя помиловать" and
 * "Казнить нельзя, помиловать"; "по-моему" and "по моему".
 */

import { keyOf } from '../text/words.ts';
import { MONTHS, WEEKDAYS } from './calendar.ts';
import { keyLists } from './key-lists.ts';
import { lexicalKeys, lexiconOf, primaryTag } from './lexicon.ts';
import { bindsNumbers, isScaleWord, numberOf, ORDINAL_STOP } from './numbers.ts';
import { gereshTells } from './spelling/hebrew.ts';
import { contractedNots } from './touches.ts';

/** Words that deny the whole before a comma and deny the next word without one. */
const answersOf = keyLists({
  ar: 'لا',
  en: 'no',
  es: 'no',
  fr: 'non',
  he: 'לא',
  pt: 'não',
  ru: 'нет нельзя',
});
/** Words before or behind which editions set the same comma: what joins clauses. */
const joiningOf = keyLists({
  de: 'und aber oder denn sondern daß dass wenn als wie',
  en: 'and but or nor for so yet that which who if when as than then',
  es: 'y e o u pero mas que si cuando como',
  fr: 'et mais ou que qui car donc si quand comme',
  he: 'כי אשר או אבל',
  it: 'e ed o ma che se quando come',
  la: 'et sed aut quod qui si ut',
  nl: 'en maar of want dat als die',
  pt: 'e ou mas que se quando como',
  ru: 'и а но или что если когда как',
});
/**
 * "по-моему", "что-то": with a blank the preposition governs the next word, and the particle is a word. "peut-être" is
 * perhaps, "une petite-fille" no little girl.
 */
const HYPHEN_TELLS: Readonly<Record<string, RegExp>> = {
  fr: /^(?:peut être|petite?s? (?:fils|filles?|enfants?|neveux?|nièces?)|(?:beau|beaux|belles?) (?:pères?|mères?|frères?|sœurs?|soeurs?|fils|filles?|enfants?|parents?)|sages? femmes?)$/u,
  ru: /^(?:по \p{L}+(?:ому|ему|ски|цки|ьи)|\p{L}+ (?:то|либо|нибудь)|кое \p{L}+)$/u,
};
const SENTENCE_END = /^\s*[.!?؟。！？]/u;
/** Shorter words have the full stop of an abbreviation. */
const SENTENCE_WORD = 4;
const GERESH = '\u05F3';
const PARTING = /[,;:.!?…،؛，。；：！？、]/u;

const ORDINAL_FIGURE = /^\p{Nd}{1,3}$/u;
const QUESTION = /[?؟？]/u;
const FIGURES = /^\p{Nd}+$/u;
const GROUP = /^\p{Nd}{3}$/u;
/** Greek asks with what is a semicolon elsewhere. */
const GREEK_QUESTION = /[;\u037E]/u;
/** Behind it "The dam is safe." is said by itself; else it is what somebody says. */
const SAYING_THAT = new Set(['that']);

/** A mark that stands between two words on one side alone; raw words. */
export interface LoneMark {
  readonly before: string;
  readonly behind: string;
  /** What stands between the words where there is more than white space. */
  readonly mark: string;
  /** The white space that stands there on the other side. */
  readonly blank: string;
  /** The raw word before, on the side that has no mark. */
  readonly unmarked: string;
  /** The words before that no mark parts from here, as many as are looked at; raw. */
  readonly clause: readonly string[];
  /** Whether a hyphen joins the word behind to the next. */
  readonly isJoinedBehind: boolean;
  /** Whether the witness ends its sentences by marks, so that one which it does not have is missed. */
  readonly isPunctuated: boolean;
}

/** Whether the mark tells two readings apart. */
export function markTells(lone: LoneMark, language: string | null): boolean {
  const { before, behind, mark, blank, unmarked } = lone;
  if (mark.startsWith(GERESH)) return gereshTells(before);
  // Before a figure it may be a minus.
  if (/(?:^|\s)[-−–]\s?$/u.test(mark) && /^\p{Nd}/u.test(behind) && blank !== '') return true;
  if (/^\s*[-‐‑]\s*$/u.test(mark)) {
    // "three-month-old lambs" are of one age, "three month-old lambs" are three.
    if (lone.isJoinedBehind && isNumberWord(before, language) && !bindsNumbers(behind, language)) return true;
    return HYPHEN_TELLS[primaryTag(language)]?.test(`${before} ${behind}`.toLowerCase()) ?? false;
  }
  if (!PARTING.test(mark)) return false;
  // ".50" is no "50".
  if (/(?:^|\s)[.,]$/u.test(mark) && /^\p{Nd}/u.test(behind)) return true;
  // "No. 5" is a number's abbreviation.
  const isAbbreviated = mark.trim() === '.' && /^\p{Nd}/u.test(behind);
  if (isAbbreviated && unmarked === 'no') return true;
  const isOrdinal =
    ORDINAL_STOP.has(primaryTag(language)) && ORDINAL_FIGURE.test(before) && ORDINAL_FIGURE.test(unmarked);
  if (mark.trim() === '.' && isOrdinal) return true;
  const isEnd = SENTENCE_END.test(mark) && !isAbbreviated && !blank.includes('\n');
  if (isEnd && endsBesideDenial(before, behind, language)) return true;
  if (isEnd && lone.isPunctuated && takesOutOfDenial(lone, language)) return true;
  const isAnswer = !isAbbreviated && answersOf(primaryTag(language)).has(keyOf(before));
  return isAnswer || makeOneNumber(before, behind, language);
}

/** Whether two numbers side by side can be read as one: "twenty five", "5 hundred", "1 200", and not "6 2011" or "2010 two". */
function makeOneNumber(before: string, behind: string, language: string | null): boolean {
  if (!isNumberWord(before, language) || !isNumberWord(behind, language) || isScaleWord(before, language)) return false;
  if (FIGURES.test(behind)) return FIGURES.test(before) && GROUP.test(behind);
  return !FIGURES.test(before) || isScaleWord(behind, language);
}

const DASH = /^\s*[-‐‑–—]\s*$/u;
const ROMAN = /^[IVXLC]+$/;

/** Whether a mark between two raw words makes a range of them on one side alone: "Monday–Friday", "Monday, Friday". */
export function spansOtherwise(before: string, behind: string, lemma: string, reading: string): boolean {
  if (DASH.test(lemma) === DASH.test(reading)) return false;
  const isIn = (series: ReadonlyMap<string, number>): boolean => series.has(keyOf(before)) && series.has(keyOf(behind));
  return (ROMAN.test(before) && ROMAN.test(behind)) || isIn(MONTHS) || isIn(WEEKDAYS);
}

/** Whether of two marks between the same words one ends a question, and the other a statement. */
export function asksOtherwise(lemma: string, reading: string, language: string | null): boolean {
  const asks = (mark: string): boolean =>
    QUESTION.test(mark) || (primaryTag(language) === 'el' && GREEK_QUESTION.test(mark));
  const ends = (mark: string): boolean => /^\s*[.。।]/u.test(mark) && !/\.\s*\./.test(mark);
  return (asks(lemma) && ends(reading)) || (asks(reading) && ends(lemma));
}

/**
 * "I did not say that. The dam is safe." is no "I did not say that the dam is safe": what is denied, or only said, on one
 * side stands by itself on the other.
 */
function takesOutOfDenial({ before, clause }: LoneMark, language: string | null): boolean {
  if (before.length < SENTENCE_WORD) return false;
  const lexicon = lexiconOf(language);
  const keys = lexicalKeys(clause, lexicon);
  return (
    SAYING_THAT.has(keyOf(before)) ||
    contractedNots(clause) > 0 ||
    keys.some((_, i) => lexicon.negation.lengthAt(keys, i) > 0)
  );
}

/** "Stop. Not him" is no "stop not him". */
function endsBesideDenial(before: string, behind: string, language: string | null): boolean {
  const lexicon = lexiconOf(language);
  const denies = (word: string): boolean => lexicalKeys([word], lexicon).some((key) => lexicon.negation.has(key));
  return denies(before) || (denies(behind) && before.length >= SENTENCE_WORD);
}

function isNumberWord(word: string, language: string | null): boolean {
  const number = numberOf([word], language);
  return number !== null && number.kind !== 'roman';
}

/** How many words a mark may be moved over to be the same mark. */
const MOVED_WORDS = 2;

/** Whether a mark that was moved over these raw words joins other words than before. */
export function movedMarkTells(words: readonly string[], language: string | null): boolean {
  if (words.length === 0 || words.length > MOVED_WORDS) return false;
  const joining = joiningOf(primaryTag(language));
  return lexicalKeys(words, lexiconOf(language)).some((key) => !joining.has(key));
}
