/**
 * Accidents that are none together: a comma or a hyphen taken from one side of a word and set on its other side ("twenty-four
 * hour", "twenty four-hour"), and a capital that passes from one German word to its neighbour ("der gefangene Floh", "der
 * Gefangene floh").
 */

import { primaryTag } from '../language/lexicon.ts';
import { movedMarkTells } from '../language/telling-marks.ts';
import { rawAt, wordsOf } from '../text/words.ts';
import type { Variant } from '../types.ts';
import type { Lemma } from './lemma.ts';

const CAPITAL = /^\p{Lu}/u;
/** Languages in which a capital makes a noun. */
const CAPITAL_NOUNS = new Set(['de', 'lb']);
/** Between two words whose capitals changed places, at most so many code units. */
const NEIGHBOUR_UNITS = 2;

/** The variants in order, with those that tell two readings apart made substantive. */
export function withTellingPairs(variants: readonly Variant[], lemma: Lemma, language: string | null): Variant[] {
  const tells = new Set<Variant>();
  for (const [k, second] of variants.entries()) {
    const first = variants[k - 1];
    if (first === undefined) continue;
    const between = lemma.words.text.slice(first.lemma.span.end - lemma.start, second.lemma.span.start - lemma.start);
    if (
      isMovedMark(first, second, between, language) ||
      isMovedHyphen(first, second, between) ||
      isMovedCapital(first, second, between, language)
    ) {
      tells.add(first);
      tells.add(second);
    }
  }
  return variants.map((variant) => (tells.has(variant) ? asSubstantive(variant) : variant));
}

function asSubstantive({ kind, lemma, reading, signalled, touches }: Variant): Variant {
  return { kind, lemma, reading, weight: 'substantive', signalled, touches };
}

function isOneMoved(first: Variant, second: Variant): boolean {
  return (
    (first.kind === 'omission' && second.kind === 'addition') ||
    (first.kind === 'addition' && second.kind === 'omission')
  );
}

function isMovedHyphen(first: Variant, second: Variant, between: string): boolean {
  const isDivision = first.rule === 'word-division' && second.rule === 'word-division';
  return isDivision && isOneMoved(first, second) && wordsOf(between).count === 1;
}

function isMovedMark(first: Variant, second: Variant, between: string, language: string | null): boolean {
  if (first.rule !== 'punctuation' || second.rule !== 'punctuation' || !isOneMoved(first, second)) return false;
  const words = wordsOf(between);
  const raw = Array.from({ length: words.count }, (_, i) => rawAt(words, i));
  return movedMarkTells(raw, language);
}

function isMovedCapital(first: Variant, second: Variant, between: string, language: string | null): boolean {
  if (first.rule !== 'case' || second.rule !== 'case' || !CAPITAL_NOUNS.has(primaryTag(language))) return false;
  const isGiven = CAPITAL.test(first.reading.words) && !CAPITAL.test(second.reading.words);
  const isTaken = !CAPITAL.test(first.reading.words) && CAPITAL.test(second.reading.words);
  return (
    (isGiven || isTaken) &&
    between.length <= NEIGHBOUR_UNITS &&
    CAPITAL.test(first.lemma.words) !== CAPITAL.test(second.lemma.words)
  );
}
