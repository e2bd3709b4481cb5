/**
 * Are words of a witness and of a document, at one place, the same words in another spelling? If so, by which rule; if
 * not, the difference is one of substance.
 *
 * A wrong word called good is the worst fault there is, so every rule holds only where no other word can come out.
 * Inflection is never a matter of spelling. The rules, each with an example: docs/same-word.md; what varies in a language:
 * `spelling/`.
 */

import { keyOf } from '../text/words.ts';
import type { AccidentalRule } from '../types.ts';
import { sameAmount, sameUnitName } from './amounts.ts';
import { primaryTag } from './lexicon.ts';
import { abbreviationsIn } from './spelling/abbreviations.ts';
import { isArabic, sameArabic } from './spelling/arabic.ts';
import { earlyPrint } from './spelling/early-print.ts';
import { gereshTells, isHebrew, sameHebrew } from './spelling/hebrew.ts';
import { bare, type Spelling } from './spelling/spelling.ts';
import { mayBeginWithSign, sameSymbols } from './spelling/symbols.ts';
import { signsAgree } from './vowel-signs.ts';
import { ALL_CAPITALS, BARE_CAPITALS, CAPITAL, type Form, type Speller, spellerOf } from './word-forms.ts';

const WORDS_MAX = 8;
const UNITS_MAX = 200;
/** The mark of a note, behind a word of some length: "harbour²", but "m²" and "CO₂". */
const NOTE_MARK = /(?<=\p{L}{3})[¹²³⁰⁴-⁹]{1,3}$/u;
const HAS_DIGIT = /\p{Nd}/u;
const ROMAN = /^[IVXLCDM]+$/;
/** A raised or lowered figure behind a figure counts otherwise: "10³" is not "103". */
const RAISED = /\p{Nd}[⁰¹²³⁴-⁹₀-₉]/u;
/** Signs of units that mean another size in capitals, whatever the language. */
const UNITS = new Set(['mW/MW', 'mV/MV', 'mPa/MPa', 'mHz/MHz', 'mm/MM', 'kb/kB', 'Kb/KB', 'mb/MB', 'Mb/MB', 'Gb/GB']);
const SUPERSCRIPT = /[⁰¹²³⁴-⁹]/u;
const SUBSCRIPT = /[₀-₉]/u;
const SINGLE_LETTERS = /^\p{L}$/u;

function joinedBy(words: readonly Form[], part: 'raw' | 'lower' | 'accents' | 'norm', separator = ' '): string {
  return words.length === 1 ? words[0]![part] : words.map((form) => form[part]).join(separator);
}

/**
 * The rule that makes a witness's words `lemma` and a document's words `reading` the same, or null when they are other
 * words. Both are raw words as the scanner cuts them, at least one on each side. Equal words answer `case`.
 */
export function accidentalRule(
  lemma: readonly string[],
  reading: readonly string[],
  language: string | null,
): AccidentalRule | null {
  return accidentalRules(lemma, reading, language)(0, lemma.length, 0, reading.length);
}

/** `accidentalRule` for stretches of two rows of words: `[lemmaStart, lemmaEnd)` and `[readingStart, readingEnd)`. */
export type AccidentalRules = (
  lemmaStart: number,
  lemmaEnd: number,
  readingStart: number,
  readingEnd: number,
) => AccidentalRule | null;

/** Makes both rows ready once, for those who ask for many of their stretches. */
export function accidentalRules(
  lemma: readonly string[],
  reading: readonly string[],
  language: string | null,
): AccidentalRules {
  const speller = spellerOf(primaryTag(language));
  const lemmas = stretchesOf(lemma, speller);
  const readings = stretchesOf(reading, speller);
  return (lemmaStart, lemmaEnd, readingStart, readingEnd) => {
    const a = lemmas(lemmaStart, lemmaEnd);
    const b = readings(readingStart, readingEnd);
    return a === null || b === null ? null : ruleOf(a, b, speller, language);
  };
}

/** Words one behind the other that are compared as a whole, too. */
interface Stretch {
  readonly forms: readonly Form[];
  /** Their lower case, and that without the accents that are free, written as one word. */
  readonly whole: string;
  readonly accents: string;
  readonly hasDigit: boolean;
  /** Whether it is written in Arabic or Hebrew letters. */
  readonly isSigned: boolean;
  /** Whether one of them may stand in an amount. */
  readonly mayCount: boolean;
  /** What a norm of spelling makes of them as one word; null until it is asked for. */
  norm: string | null;
}

/** Stretches `[start, end)` of a row of words, each made once; null for one that is never the same as another. */
function stretchesOf(words: readonly string[], speller: Speller): (start: number, end: number) => Stretch | null {
  const forms = words.map(speller.formOf);
  const made: (Stretch | null | undefined)[] = [];
  return (start, end) => {
    const length = end - start;
    if (length === 0 || length > WORDS_MAX) return null;
    const at = start * WORDS_MAX + length - 1;
    const known = made[at];
    if (known !== undefined) return known;
    const stretch = stretchOf(forms.slice(start, end));
    made[at] = stretch;
    return stretch;
  };
}

function stretchOf(forms: readonly Form[]): Stretch | null {
  const units = forms.reduce((sum, { word }) => sum + word.length, 0);
  if (units > UNITS_MAX || forms.some(({ raw }) => raw === '')) return null;
  const whole = joinedBy(forms, 'lower', '');
  return {
    forms,
    whole,
    hasDigit: HAS_DIGIT.test(whole),
    isSigned: isArabic(whole) || isHebrew(whole),
    accents: joinedBy(forms, 'accents', ''),
    mayCount: forms.some(({ mayCount }) => mayCount),
    norm: null,
  };
}

function ruleOf(first: Stretch, second: Stretch, speller: Speller, language: string | null): AccidentalRule | null {
  const { spelling } = speller;
  const [a, b] = [first.forms, second.forms];
  const rule =
    (a.length === b.length ? wordByWord(a, b, speller) : null) ??
    division(first, second, speller) ??
    (mayBeginWithSign(a[0]!.lower, b[0]!.lower) && sameSymbols(joinedKeys(a), joinedKeys(b), spelling.and)
      ? 'symbol'
      : null);
  return rule ?? (first.mayCount && second.mayCount ? amountRule(a, b, language) : null) ?? contraction(a, b, speller);
}

function amountRule(a: readonly Form[], b: readonly Form[], language: string | null): AccidentalRule | null {
  const given = (words: readonly Form[]): string[] => words.map(({ word }) => word);
  if (sameUnitName(given(a), given(b))) return 'symbol';
  return sameAmount(rawWords(a, b), rawWords(b, a), language);
}

function joinedKeys(words: readonly Form[]): string[] {
  return words.map(({ lower }) => lower);
}

/** From the least to the most: the first rule that makes each word its counterpart. */
function wordByWord(a: readonly Form[], b: readonly Form[], speller: Speller): AccidentalRule | null {
  let strongest: AccidentalRule = 'case';
  for (let i = 0; i < a.length; i++) {
    const rule = oneWord(a[i]!, b[i]!, speller);
    if (rule === null) return null;
    if (rule !== 'case') strongest = rule;
  }
  return strongest;
}

function oneWord(a: Form, b: Form, speller: Speller): AccidentalRule | null {
  const { tag, spelling } = speller;
  if (a.raw === b.raw) return 'case';
  if (a.isPlain && b.isPlain && a.lower !== b.lower) return otherLetters(a, b, tag, spelling);
  if (NOTE_MARK.test(a.raw) !== NOTE_MARK.test(b.raw) && a.raw.replace(NOTE_MARK, '') === b.raw.replace(NOTE_MARK, ''))
    return 'punctuation';
  if (a.lower === b.lower) {
    const pairs = [`${a.raw}/${b.raw}`, `${b.raw}/${a.raw}`];
    const isOther =
      pairs.some((pair) => spelling.capitalMatters.has(pair) || UNITS.has(pair)) || isMeasured(a.raw, b.raw);
    return isOther ? null : 'case';
  }
  if (isArabic(a.raw) || isHebrew(a.raw)) return signedWord(a.raw, b.raw);
  if (stressesDiffer(a, b, tag) || polytonicsDiffer(a, b, tag)) return null;
  if (a.compatible === b.compatible && RAISED.test(a.raw) === RAISED.test(b.raw) && !isRaisedAndLowered(a.raw, b.raw))
    return HAS_DIGIT.test(a.raw) ? 'number-form' : 'spelling';
  if (tag === 'el' && isBareGreek(a, b)) return 'accent';
  if (a.joined === b.joined)
    return spelling.apostropheIsFree(a.raw, b.raw) ? 'apostrophe' : contraction([a], [b], speller);
  return otherLetters(a, b, tag, spelling);
}

/** Of two words whose letters differ by more than their shape. */
function otherLetters(a: Form, b: Form, tag: string, spelling: Spelling): AccidentalRule | null {
  if (a.accents === b.accents || (bothCapital(a, b, tag) && bareFirst(a.accents) === bareFirst(b.accents)))
    return 'accent';
  if (a.norm === b.norm && !sameButForApostrophe(a, b)) return areTwoNames(a, b, spelling) ? null : 'spelling';
  if (!earlyPrint(a.lower, b.lower, tag)) return null;
  // Abbreviations: "UHF", "VHF".
  return ALL_CAPITALS.test(a.raw) || ALL_CAPITALS.test(b.raw) ? null : 'spelling';
}

/** "5g" are grams, "5G" is a network; "5m" metres, "5M" millions. */
const MEASURED = /^[\d.,]*\d[gmbt]$/i;

function isMeasured(a: string, b: string): boolean {
  return a !== b && MEASURED.test(a) && MEASURED.test(b);
}

/** "ΣΟΦΟΣ": Greek capitals bear no accents. */
function isBareGreek(a: Form, b: Form): boolean {
  const plain = ({ lower }: Form): string => bare(lower).replaceAll('ς', 'σ');
  return ALL_CAPITALS.test(a.raw) !== ALL_CAPITALS.test(b.raw) && plain(a) === plain(b);
}

/** "x²" and "x₂". */
function isRaisedAndLowered(a: string, b: string): boolean {
  return (SUPERSCRIPT.test(a) && SUBSCRIPT.test(b)) || (SUBSCRIPT.test(a) && SUPERSCRIPT.test(b));
}

/** "boys" and "boy's" fold alike for the norms, but they are two words. */
function sameButForApostrophe(a: Form, b: Form): boolean {
  return a.lower.endsWith("'s") !== b.lower.endsWith("'s");
}

/** "Grey" and "Gray", as names, are two families. */
function areTwoNames(a: Form, b: Form, spelling: Spelling): boolean {
  return spelling.twoNames.has(`${a.raw}/${b.raw}`) || spelling.twoNames.has(`${b.raw}/${a.raw}`);
}

function bothCapital(a: Form, b: Form, tag: string): boolean {
  return BARE_CAPITALS.has(tag) && CAPITAL.test(a.raw) && CAPITAL.test(b.raw);
}

function bareFirst(word: string): string {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 32);
  return bare(first) + word.slice(first.length);
}

/** Breathings, the circumflex and the iota below: Greek written in all its signs. */
const POLYTONIC = /[\u0313\u0314\u0342\u0345]/u;
const GRAVES = /\u0300/gu;

/** "ἕν" one, "ἐν" in: where both writings have all the signs of old Greek, none but a grave for an acute is free. */
function polytonicsDiffer(a: Form, b: Form, tag: string): boolean {
  if (tag !== 'el') return false;
  const [first, second] = [a, b].map(({ lower }) => lower.normalize('NFD').replace(GRAVES, STRESS));
  return first !== second && POLYTONIC.test(first!) && POLYTONIC.test(second!);
}

const STRESS = '\u0301';

/** "за́мок" a castle, "замо́к" a lock; "voorkómen", "vóórkomen": of two stresses one is another word's. */
function stressesDiffer(a: Form, b: Form, tag: string): boolean {
  if (tag !== 'ru' && tag !== 'nl') return false;
  const stressAt = (form: Form): number => form.lower.normalize('NFD').indexOf(STRESS);
  return stressAt(a) >= 0 && stressAt(b) >= 0 && stressAt(a) !== stressAt(b);
}

const SIGNED_MARKS = /[\p{M}\u06E5\u06E6]/gu;

function signedWord(lemma: string, reading: string): AccidentalRule | null {
  if (isHebrew(lemma)) {
    // A geresh shows a foreign sound; gershayim make a word of initials, which without them may be any word.
    if (/["״]/.test(lemma) !== /["״]/.test(reading)) return null;
    const a = lemma.replace(/['"״׳]/g, '');
    const b = reading.replace(/['"״׳]/g, '');
    if (a === b) return gereshTells(a) ? null : 'apostrophe';
    if (!isHebrew(reading) || !sameHebrew(a, b)) return null;
    return a.normalize('NFD').replace(SIGNED_MARKS, '') === b.normalize('NFD').replace(SIGNED_MARKS, '')
      ? 'vowel-signs'
      : 'spelling';
  }
  if (!isArabic(reading) || !sameArabic(lemma, reading)) return null;
  const isSameLetters = lemma.replace(SIGNED_MARKS, '') === reading.replace(SIGNED_MARKS, '');
  if (isSameLetters) return signsAgree(lemma, reading) === 'differ' ? null : 'vowel-signs';
  return keyOf(lemma) === keyOf(reading) && signsAgree(lemma, reading) === 'differ' ? null : 'spelling';
}

const COMPOUND_LETTERS = 4;
/** Letters that Arabic and Hebrew write together with the next word. */
const PROCLITIC = /^[وفبلكس]$/;

/** The same letters, parted otherwise: "to day" and "today", "self evident" and "selfevident". */
function division(first: Stretch, second: Stretch, speller: Speller): AccidentalRule | null {
  const { tag, spelling } = speller;
  const [a, b] = [first.forms, second.forms];
  if (a.length === 1 && b.length === 1) return null;
  const { whole } = first;
  const isWhole = whole === second.whole;
  if (first.hasDigit) return null;
  if (first.isSigned) {
    const [parted, single] = a.length > b.length ? [a, b] : [b, a];
    const isVocative = /^يا?$/.test(parted[0]!.raw.replace(SIGNED_MARKS, '').replace(/[\u0670]/g, ''));
    if (single.length === 1 && isHalfSpaced(single[0]!, parted)) return 'word-division';
    if (single.length !== 1 || !(PROCLITIC.test(parted[0]!.raw.replace(SIGNED_MARKS, '')) || isVocative)) return null;
    const together = joinedBy(parted, 'raw', '');
    const short = `ي${joinedBy(parted.slice(1), 'raw', '')}`;
    const isSame = sameArabic(together, single[0]!.raw) || (isVocative && sameArabic(short, single[0]!.raw));
    return isSame ? 'word-division' : null;
  }
  if (!isWhole && first.accents !== second.accents && normOf(first, spelling) !== normOf(second, spelling)) return null;
  // "U.S." and "US": the points fall between words of one letter.
  const isInitials = (words: readonly Form[]): boolean =>
    words.every(({ raw }) => SINGLE_LETTERS.test(raw) && CAPITAL.test(raw));
  if (isInitials(a) || isInitials(b)) {
    return joinedBy(a, 'raw', '') === joinedBy(b, 'raw', '') && a.length !== b.length ? 'punctuation' : null;
  }
  const singles = [...(a.length === 1 ? a : []), ...(b.length === 1 ? b : [])];
  // Neither side one word: "an other" and "a nother" are moved boundaries, and one of them is a slip.
  if (singles.length === 0 && tag !== 'en') return null;
  if (singles.some(({ lower }) => spelling.undivided.has(lower))) return null;
  if (!mayJoin(a, spelling) || !mayJoin(b, spelling)) return null;
  const melts = (words: readonly Form[]): boolean => words.length > 1 && DENYING.has(words[0]!.lower);
  const isListed = [a, b].some(
    (words) => words.length > 1 && (spelling.joins?.test(joinedBy(words, 'lower')) ?? false),
  );
  return (melts(a) || melts(b)) && !DENIED_TOGETHER.has(whole) && !isListed ? null : 'word-division';
}

const HALF_SPACE = '\u200C';

/** Persian and Urdu: "می‌رود" with half a space, "می رود" with a whole one. */
function isHalfSpaced({ word }: Form, parted: readonly Form[]): boolean {
  const pieces = word.split(HALF_SPACE);
  return pieces.length === parted.length && pieces.every((piece, i) => sameArabic(piece, parted[i]!.raw));
}

/**
 * Two words of some length written as one are a compound; short words make other words by chance ("of ten", "often"),
 * so that these have to be listed.
 */
function mayJoin(words: readonly Form[], spelling: Spelling): boolean {
  if (words.length === 1) return true;
  const isLong = words.every(({ lower }) => lower.length >= COMPOUND_LETTERS);
  if (isLong && spelling.mayCompound(words.map(({ raw }) => raw))) return true;
  return spelling.joins?.test(joinedBy(words, 'lower')) ?? false;
}

function normOf(stretch: Stretch, spelling: Spelling): string {
  stretch.norm ??= spelling.norm(stretch.whole);
  return stretch.norm;
}

/** A word that denies may not melt into the next one: "no table", "notable"; "не правда", "неправда". */
const DENYING = new Set([
  'no',
  'not',
  'non',
  'nicht',
  'kein',
  'un',
  'in',
  'ne',
  'ni',
  'si',
  'sin',
  'не',
  'ни',
  'niet',
  'nem',
  'não',
  'a',
  'an',
  'i',
]);
const DENIED_TOGETHER = new Set([
  'nothing',
  'noone',
  'nonetheless',
  'nevertheless',
  'nowise',
  'another',
  'inasmuch',
  'insofar',
  'notwithstanding',
  'nonviolent',
  'nonviolence',
]);

const NUMERAL_ARTICLES = new Set('the der die den dem des de le'.split(' '));

/** "the Eighth", "der Achte" beside "VIII": the article belongs to the numeral. */
function rawWords(words: readonly Form[], others: readonly Form[]): string[] {
  const isArticle =
    words.length > 1 && NUMERAL_ARTICLES.has(words[0]!.lower) && others.length === 1 && ROMAN.test(others[0]!.raw);
  return (isArticle ? words.slice(1) : words).map(({ raw }) => raw);
}

function contraction(a: readonly Form[], b: readonly Form[], speller: Speller): AccidentalRule | null {
  const parted = [a, b].map((words) => partedAbbreviation(words, speller));
  const isShort = (words: readonly Form[]): boolean => words.some(({ full }) => full !== null);
  if (parted.every((each) => each === null) && !isShort(a) && !isShort(b)) return null;
  const inFull = (words: readonly Form[]): string => words.flatMap(({ full, norm }) => full ?? [norm]).join(' ');
  return (parted[0] ?? inFull(a)) === (parted[1] ?? inFull(b)) ? 'contraction' : null;
}

/** "z. B." and "т. е.", with blanks behind the points. */
function partedAbbreviation(words: readonly Form[], { tag, formOf }: Speller): string | null {
  if (words.length < 2) return null;
  const full = abbreviationsIn(tag).get(joinedBy(words, 'lower', '.'));
  return full?.map((word) => formOf(word).norm).join(' ') ?? null;
}
