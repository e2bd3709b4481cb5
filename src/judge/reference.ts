/** Does the document name the very place, address, exhibit or source in which the words stand? */

import { sameAddress } from '../reference/addresses.ts';
import { exhibitNamed } from '../reference/exhibits.ts';
import { citesGreekCount, countOf, otherCounts } from '../reference/versification.ts';
import type { Attribution, ReferenceMention, Source, WitnessText } from '../types.ts';
import type { Place } from './place.ts';
import type { Holdings, Stand } from './speaker.ts';

/** Whether a named place and a labelled one are the same, or the labelled one lies in it. */
function isWithin(key: string, claimed: string, isFinest: boolean): boolean {
  if (key === claimed || key.startsWith(`${claimed}.`)) return true;
  // "3.1.56" can be held no closer against a play whose smallest places are scenes.
  return isFinest && claimed.startsWith(`${key}.`);
}

const partsOf = (key: string): number => key.split('.').length;
/** The book, tractate or collection that a key is of. */
const workOf = (key: string): string =>
  /^(?:(?:hadith|mishnah|talmud|yerushalmi|tosefta)\.)?[^.]+/.exec(key)?.[0] ?? key;

/** A hadith's number in its book and its number in the whole collection have nothing to do with each other. */
function isComparable(claimed: string, here: readonly string[]): boolean {
  if (!claimed.startsWith('hadith.') || partsOf(claimed) === 2) return true;
  return here.some((key) => workOf(key) !== workOf(claimed) || partsOf(key) === partsOf(claimed));
}

export function standOfReference(
  attribution: Attribution,
  source: Source,
  place: Place,
  text: WitnessText,
  holdings: Holdings,
): Stand {
  const { reference } = attribution;
  if (reference === null) return 'silent';
  if (reference.sources !== undefined) {
    if (reference.sources.includes(source.id)) return 'agrees';
    return holdings.sources.some(({ id }) => reference.sources!.includes(id)) ? 'conflicts' : 'silent';
  }
  if (reference.kind === 'link') {
    if (reference.target === undefined) return 'silent';
    if (source.url !== null && sameAddress(reference.target, source.url)) return 'agrees';
    const other = holdings.sources.some(({ url }) => url !== null && sameAddress(reference.target!, url));
    return other ? 'conflicts' : 'silent';
  }
  const exhibit = reference.kind === 'legal' ? exhibitNamed(reference.words) : null;
  if (exhibit !== null) {
    if (exhibitNamed(source.title) === exhibit) return 'agrees';
    return holdings.sources.some(({ title }) => exhibitNamed(title) === exhibit) ? 'conflicts' : 'silent';
  }
  if (reference.keys.length === 0 || place.keys.length === 0) return 'silent';
  if (!reference.keys.some((claimed) => isComparable(claimed, place.keys))) return 'silent';
  if (isNamed(reference.keys, place.keys) || countsOtherwise(reference, source, place, text)) return 'agrees';
  if (mayCountBasmala(reference, place)) return 'silent';
  // The place named is held, or it is one of the very book in which the words stand somewhere else.
  const isKnown = (claimed: string): boolean =>
    place.keys.some((key) => workOf(key) === workOf(claimed)) || holdings.holdsKey(claimed);
  return reference.keys.some(isKnown) ? 'conflicts' : 'silent';
}

function isNamed(claimed: readonly string[], here: readonly string[]): boolean {
  const finest = Math.max(...here.map(partsOf));
  return claimed.some((each) => here.some((key) => isWithin(key, each, partsOf(key) === finest)));
}

/**
 * Whether the verse named is the one in which the words stand, by another count than the source's: Psalm 51:3 for the first
 * verse of an English Bible. False where it is so by the source's own.
 */
export function countsOtherwise(
  reference: ReferenceMention,
  source: Source,
  { keys }: Place,
  text: WitnessText,
): boolean {
  if (reference.kind !== 'scripture' || reference.keys.length === 0 || isNamed(reference.keys, keys)) return false;
  const count = countOf(source.language, (key) => text.loci.withKey(key).length > 0);
  const others = keys.flatMap((key) => otherCounts(key, count, citesGreekCount(reference.words)));
  return others.length > 0 && isNamed(reference.keys, others);
}

/** Names by which the Qur'an is cited where editions are read that count the basmala, or as Flügel did. */
const COUNTING_OTHERWISE = /^(?:Koran|Sure|Sura|Coran|Corán|Corano|sourate|Коран|сура)(?!\p{L})/iu;

/** Whether the verse named is the next one: where the basmala is the first verse of a surah, all others move by one. */
export function mayCountBasmala(reference: ReferenceMention, { keys }: Place): boolean {
  if (!COUNTING_OTHERWISE.test(reference.words)) return false;
  return keys.some((key) => {
    const [book, surah, verse] = key.split('.');
    return (
      book === 'quran' &&
      verse !== undefined &&
      surah !== '1' &&
      surah !== '9' &&
      reference.keys.includes(`quran.${surah!}.${Number(verse) + 1}`)
    );
  });
}
