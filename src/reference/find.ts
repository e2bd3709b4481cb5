/**
 * Which places a stretch of text cites: scripture, plays, pages, laws, recordings, notes, addresses.
 *
 * Time grows linearly with the range: each pattern has bounded repetitions only.
 */

import type { ReferenceMention, Span } from '../types.ts';
import { findExhibitReferences, findLegalReferences, findSectionReferences } from './laws.ts';
import { findPageReferences } from './pages.ts';
import { findLinkReferences, findNoteReferences, findPlayReferences, findTimeReferences } from './places.ts';
import { findArabicQuranReferences, findBareQuranReferences, findLatinQuranReferences } from './quran.ts';
import { findBibleReferences, findHebrewLetterReferences } from './scripture.ts';
import { findHadithReferences, findTractateReferences } from './tradition.ts';

const DIGIT = /[\d٠-٩۰-۹]/;
const ARABIC = /[\u0621-\u064a]/;
const HEBREW = /[\u05d0-\u05ea]/;
const LATIN = /[A-Za-z]/;
const QURAN_AROUND = /qur[’'ʼ]?[aā]n|koran|coran|corán|коран|surah?|allah|قرآن|القرآن|تعالى|سورة/iu;
const AROUND_UNITS = 300;

/**
 * The places that a text cites in a range, in order, none within another. Spans and words are the citation's own,
 * without brackets around it. Keys are first to last; a range lists each verse, up to a few hundred.
 *
 * @param language a BCP 47 tag, for what is written alike and meant differently: in German "(3.1.56)" is a date.
 * @throws RangeError when the range leaves the text.
 */
export function findReferences(
  text: string,
  range?: Span,
  language: string | null = null,
): readonly ReferenceMention[] {
  const from = range?.start ?? 0;
  const to = range?.end ?? text.length;
  if (from < 0 || to > text.length || from > to) throw new RangeError(`no range ${from}–${to} in ${text.length} units`);
  // Patterns run on a copy of the range, so that none looks for its next place in the rest of a long text.
  const base = Math.max(0, from - 1);
  const slice = text.slice(base, Math.min(text.length, to + LOOKAHEAD_UNITS));
  const found = findIn(slice, from - base, to - base, language, () =>
    text.slice(Math.max(0, from - AROUND_UNITS), Math.min(text.length, to + AROUND_UNITS)),
  );
  if (base === 0) return found;
  return found.map((reference) => moved(reference, base));
}

/**
 * The key of the place that a label names and nothing else: "Avot 1:14", "صحيح البخاري ١", "סנהדרין לז ע״א"; null for anything
 * else, and for more places than one.
 */
export function keyNamed(label: string): string | null {
  // Some names are no more than words where no bracket sets them apart.
  const cited = `(${label.trim()})`;
  const whole = findReferences(cited).find(
    ({ kind, span, keys }) =>
      kind === 'scripture' && span.start <= 1 && span.end >= cited.length - 1 && keys.length === 1,
  );
  return whole?.keys[0] ?? null;
}

function moved(reference: ReferenceMention, by: number): ReferenceMention {
  return { ...reference, span: { start: reference.span.start + by, end: reference.span.end + by } };
}

/** Patterns look at what follows a citation as well: a letter, a digit, a unit. */
const LOOKAHEAD_UNITS = 12;
const HADITH =
  /bukh|bokh|muslim|tirmi|d[aā]w|nas[aā]|m[aā]ja|malik|ahmad|darimi|بخاري|مسلم|ترمذي|داود|نسائي|ماج|مالك|حمد|دارمي/iu;
/** What a citation of the Qur'an in Latin or Cyrillic letters cannot do without; its patterns are dear to set up. */
const LATIN_QURAN =
  /[:.,]\s?\d|(?<!\p{L})[ae][a-z]{1,2}[-‑’]\p{L}|s[uūú][rw]|so[uo]r|сур|qur|kur|kor|cor|кор|,\s\d{1,3}\/\d/iu;
const PLAY = /(?<!\p{L})(?:act|att|akt)|aufzug|действие|\d\.\d|(?<!\p{L})[iv]{1,3}[.,]/iu;
/** "Article III". */
const ROMAN = /\s[IVXLC]{1,7}(?!\p{L})/u;
/** A leaf and its side, or a chapter and its verse. */
const FOLIO = /\d(?:[ab]|[:.,]\d)|[ivx]\.\s?\d/;

function findIn(
  text: string,
  from: number,
  to: number,
  language: string | null,
  around: () => string,
): readonly ReferenceMention[] {
  const hasDigit = DIGIT.test(text);
  const hasLatin = LATIN.test(text);
  const hasHebrew = HEBREW.test(text);
  const found: ReferenceMention[] = [];
  // Not `push(...)`: a hostile text has more citations than a call may have arguments.
  const add = (more: readonly ReferenceMention[]): void => {
    for (const each of more) found.push(each);
  };
  // Earlier kinds win over later ones where two would overlap.
  if (hasLatin) add(findLinkReferences(text, from, to));
  if (hasLatin) add(findExhibitReferences(text, from, to));
  if (ARABIC.test(text)) add(findArabicQuranReferences(text, from, to));
  if (LATIN_QURAN.test(text)) add(findLatinQuranReferences(text, from, to));
  if (HADITH.test(text)) add(findHadithReferences(text, from, to));
  if (hasHebrew || FOLIO.test(text)) add(findTractateReferences(text, from, to));
  if (hasDigit) add(findBibleReferences(text, from, to));
  if (hasHebrew) add(findHebrewLetterReferences(text, from, to));
  if (PLAY.test(text)) {
    const writesDates = language !== null && /^(?:de|ru|pl|cs|fi|nb|no|da)\b/.test(language);
    const plays = findPlayReferences(text, from, to);
    add(writesDates ? plays.filter(({ words }) => !/^\d+\.\d+\.\d+/.test(words)) : plays);
  }
  if (hasDigit) {
    if (text.includes(':') && QURAN_AROUND.test(around())) add(findBareQuranReferences(text, from, to));
  }
  if (hasDigit || ROMAN.test(text)) {
    add(findLegalReferences(text, from, to, language));
    add(findSectionReferences(text, from, to, language));
  }
  if (hasDigit) add(findTimeReferences(text, from, to));
  add(findPageReferences(text, from, to, language));
  add(findNoteReferences(text, from, to));
  return withoutOverlaps(found);
}

/** Of two that overlap the one found first stays. */
function withoutOverlaps(found: readonly ReferenceMention[]): readonly ReferenceMention[] {
  const order = found.map((reference, rank) => ({ reference, rank }));
  order.sort((a, b) => a.reference.span.start - b.reference.span.start || a.rank - b.rank);
  const kept: { readonly reference: ReferenceMention; readonly rank: number }[] = [];
  for (const each of order) {
    const last = kept.at(-1);
    if (last === undefined || last.reference.span.end <= each.reference.span.start) kept.push(each);
    else if (each.rank < last.rank) kept[kept.length - 1] = each;
  }
  return kept.map(({ reference }) => reference);
}
