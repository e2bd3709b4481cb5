/**
 * Two words with the same folded key, or two stretches between words: are they the same writing, the same word written
 * otherwise, or another word? What is allowed without a word is what `verbatim` promises (docs/verdicts.md).
 */

import { primaryTag } from '../language/lexicon.ts';
import { lowerCase } from '../language/lower-case.ts';
import { saysMore } from '../language/said-more.ts';
import { accidentalRule } from '../language/same-word.ts';
import { isDotless, isWithoutDots } from '../language/spelling/arabic.ts';
import { setsSigns, signsAgree } from '../language/vowel-signs.ts';
import type { AccidentalRule } from '../types.ts';

/** `alike`: nothing to say. A rule: an accident of writing. `other`: another word. `signs`: other vowel signs. */
export type FormVerdict = 'alike' | 'other' | 'signs' | AccidentalRule;

const LINE_END_HYPHEN = /[-‐‑]\s*\n\s*/g;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202C\u2060-\u2064\u2066-\u2069\uFEFF\u0640]/g;
const APOSTROPHE = /[’ʼʻ‘ʾʿ´`′＇]/g;
const LIGATURE = /[\uFB00-\uFB06\uFB13-\uFB17]/g;
const SIGNED_SCRIPT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const MARKS = /[\p{M}\u06E5\u06E6]/gu;

/** The writing of a word without what nobody quotes: code point order, ligatures, shapes of apostrophes, line ends. */
function plainForm(word: string): string {
  return word
    .replace(LINE_END_HYPHEN, '')
    .replace(INVISIBLE, '')
    .replace(LIGATURE, (ligature) => ligature.normalize('NFKC'))
    .replace(APOSTROPHE, "'")
    .normalize('NFC');
}

function isSameButForFirst(lemma: string, reading: string, tag: string): boolean {
  return lowerFirst(lemma, tag) === lowerFirst(reading, tag);
}

function lowerFirst(word: string, tag: string): string {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 32);
  return lowerCase(first, tag) + word.slice(first.length);
}

export interface FormContext {
  readonly language: string | null;
  /** Whether the reading is the quotation's first word, whose case is free. */
  readonly isEdge: boolean;
  /** What the words stand in, which may show how it writes. */
  readonly texts: { readonly lemma: string; readonly reading: string };
}

/** Compares two words whose keys are equal. */
export function compareForms(lemma: string, reading: string, { language, isEdge, texts }: FormContext): FormVerdict {
  if (lemma === reading) return 'alike';
  const plainLemma = plainForm(lemma);
  const plainReading = plainForm(reading);
  if (plainLemma === plainReading) return 'alike';
  if (isEdge && isSameButForFirst(plainLemma, plainReading, primaryTag(language))) return 'alike';
  if (SIGNED_SCRIPT.test(plainLemma)) {
    if (signsAgree(lemma, reading) === 'differ') return 'signs';
    const bareLemma = plainLemma.normalize('NFKD').replace(MARKS, '');
    const bareReading = plainReading.normalize('NFKD').replace(MARKS, '');
    if (bareLemma === bareReading && !changesHamza(plainLemma, plainReading))
      // To leave signs out goes without a word; to set them where the source has none does not.
      return setsSigns(lemma, reading) ? 'vowel-signs' : 'alike';
    if (isWithoutDots(plainLemma, plainReading) && isDotless(texts.lemma)) return 'spelling';
    if (isWithoutDots(plainReading, plainLemma) && isDotless(texts.reading)) return 'spelling';
  }
  if (saysMore(plainLemma, plainReading, language)) return 'other';
  return accidentalRule([plainLemma], [plainReading], language) ?? 'other';
}

const HAMZA_CARRIERS = /[أإآؤئ]/;

/** NFKD takes hamza and madda off their letters; leaving them out is spelling, not a vowel sign left out. */
function changesHamza(lemma: string, reading: string): boolean {
  if (!HAMZA_CARRIERS.test(lemma) && !HAMZA_CARRIERS.test(reading)) return false;
  const carriers = (word: string): string => word.normalize('NFC').replace(/[^أإآؤئاوي]/g, '');
  return carriers(lemma) !== carriers(reading);
}

const QUOTATION_MARKS = /[“”„‟"«»‹›‘’‚‛'`´「」『』《》]+/g;
const DASHES = /(?:--+|[‐‑‒–—―−﹘-])+/g;
const ELLIPSES = /…|(?:\.\s*){3,}/g;
const SPACE = /[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+/g;

/** Signs by which plain text and Markdown set words apart. */
const EMPHASIS = /[*_]+/g;
/** Signs that say something: of calculation, arrows, ticks and crosses, pictures; and what turns letters round on the page. */
const SAYING_SIGN =
  /[\p{Sm}\p{Extended_Pictographic}؉؊\u2190-\u21FF\u2610-\u2612\u2713-\u2718\u0335-\u0338\u202D\u202E]/gu;
const SILENT_SIGN = /[|©®™]/u;

/** "C#" is no "C"; before a word the sign only marks it. */
const BEHIND_WORD = /^#(?![#\p{L}])/u;

/** What of a separator says something, in one row. */
export function sayingSigns(separator: string): string {
  if (BEHIND_WORD.test(separator)) return separator[0]! + sayingSigns(separator.slice(1));
  return (separator.normalize('NFC').replace(EMPHASIS, '').match(SAYING_SIGN) ?? [])
    .filter((sign) => !SILENT_SIGN.test(sign))
    .join('');
}

function plainSeparator(separator: string): string {
  return separator
    .replace(EMPHASIS, '')
    .replace(ELLIPSES, '…')
    .replace(SPACE, '')
    .replace(QUOTATION_MARKS, '"')
    .replace(DASHES, '-');
}

/** What stands between two words, in the witness and in the document. `other`: a sign that says something differs. */
export function compareSeparators(lemma: string, reading: string): 'alike' | 'punctuation' | 'word-division' | 'other' {
  if (lemma === reading) return 'alike';
  if (sayingSigns(lemma) !== sayingSigns(reading)) return 'other';
  const plainLemma = plainSeparator(lemma);
  const plainReading = plainSeparator(reading);
  if (plainLemma === plainReading) return 'alike';
  const isDivision = (separator: string): boolean => separator === '' || separator === '-';
  return isDivision(plainLemma) && isDivision(plainReading) ? 'word-division' : 'punctuation';
}

export function hasEllipsis(separator: string): boolean {
  return plainSeparator(separator).includes('…');
}
