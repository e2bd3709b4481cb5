/** What stands beside a verdict: other editions, other places, a wrong place, two passages run together, other signs. */

import { isImpossible } from '../reference/possible.ts';
import { isFault } from '../text/variants.ts';
import type { Attribution, Collation, DetectedQuotation, ReferenceMention, Remark, Source, Variant } from '../types.ts';
import { placeOf } from './place.ts';
import type { Laid, Ranked } from './ranking.ts';
import { Quality } from './wording.ts';

export interface RemarkCircumstances {
  /** In how many places the quotation's words stand exactly, as the index counts them. */
  readonly exactPlaces: number;
  /** A second passage for what the best one does not account for: two passages run together. */
  readonly splice: Laid | null;
}

/** The place named cannot exist. */
export function impossibleReference(attribution: Attribution | null): Remark | null {
  const reference = attribution?.reference ?? null;
  if (reference === null) return null;
  const why = isImpossible(reference, attribution?.title?.words ?? attribution?.speaker?.name ?? null);
  return why === null ? null : { code: 'impossible-reference', message: why, span: reference.span };
}

/** "at p. 3", "in “The Weir Book”, p. 3": as a reader looks it up, with the source where the document names another. */
export function whereTheyStand(
  { stand, place, source }: Pick<Ranked, 'stand' | 'place' | 'source'>,
  reference: ReferenceMention | null,
): string {
  const at = stand?.numbered.at ?? place.passage.locus;
  const namesWork = reference !== null && (reference.sources !== undefined || reference.kind === 'link');
  if (at === null) return `in “${source.title}”`;
  return stand?.reference === 'conflicts' && namesWork ? `in “${source.title}”, ${at}` : `at ${at}`;
}

/** Most plays have five acts, and this one may have two. */
function actMissing({ kind, keys }: ReferenceMention, { source, text }: Ranked): string | null {
  if (kind !== 'play' || isImpossible({ keys }) !== null) return null;
  const has = (act: number): boolean => text.loci.withKey(`act.${act}`).length > 0;
  const named = Number(keys[0]?.split('.')[1]);
  if (!has(1) || has(named)) return null;
  let acts = 1;
  while (has(acts + 1)) acts++;
  return named <= acts
    ? null
    : `“${source.title}” has ${acts === 1 ? 'one act' : `${acts} acts`}, and no act ${named}.`;
}

/** A page that the document has as a number alone is said to be one. */
function asNamed({ kind, words }: ReferenceMention): string {
  return kind === 'page' && /^\d/.test(words) ? `p. ${words}` : words;
}

/** Whether two passages are the same place of one work in two editions. */
function sameWorkPlace(a: Ranked, b: Ranked): boolean {
  if (a.witness.id === b.witness.id) return false;
  if (a.place.keys.length > 0 && b.place.keys.length > 0) return a.place.keys.some((key) => b.place.keys.includes(key));
  return workKey(a.source) === workKey(b.source);
}

function workKey(source: Source): string {
  const letters = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const who = source.creators.map((name) => name.family ?? name.literal ?? '').join(' ');
  return `${letters(who)}|${letters(source.title)}`;
}

/** The remarks that follow from where the words stand. */
export function placeRemarks(
  quotation: DetectedQuotation,
  chosen: Ranked,
  others: readonly Ranked[],
  { exactPlaces, splice }: RemarkCircumstances,
): readonly Remark[] {
  const remarks: Remark[] = [];
  const { place, collation, stand } = chosen;
  const reference = quotation.attribution?.reference ?? null;
  if (stand !== null && reference !== null) {
    const { missing } = stand.numbered;
    if (stand.reference === 'conflicts' || stand.numbered.stand === 'conflicts') {
      remarks.push({
        code: 'wrong-reference',
        message: `The words stand ${whereTheyStand(chosen, reference)}, not at ${asNamed(reference)}.`,
        span: reference.span,
        passage: place.passage,
      });
    }
    const noAct = actMissing(reference, chosen);
    if (noAct !== null) remarks.push({ code: 'impossible-reference', message: noAct, span: reference.span });
    if (missing !== null) remarks.push({ code: 'impossible-reference', message: missing, span: reference.span });
  }
  const editions = others.filter((each) => sameWorkPlace(each, chosen) && each.quality > Quality.none);
  const worse = editions.find(
    ({ quality, collation: other }) => quality < chosen.quality || faultCount(other) > faultCount(collation),
  );
  if (worse !== undefined) {
    remarks.push({
      code: 'nearest-edition',
      message: `Of the editions held, ${editionName(chosen)} comes nearest; ${editionName(worse)} reads otherwise.`,
      span: quotation.span,
      passage: worse.place.passage,
    });
  }
  const better = others.find((each) => each.quality > chosen.quality && each.quality >= Quality.faithful);
  if (better !== undefined) {
    remarks.push({
      code: 'verbatim-elsewhere',
      message: `The words stand as quoted in ${editionName(better)}${better.place.passage.locus === null ? '' : `, ${better.place.passage.locus}`}.`,
      span: quotation.span,
      passage: better.place.passage,
    });
  }
  const equals = others.filter(
    (each) => each.quality === chosen.quality && each.quality >= Quality.faithful && !sameWorkPlace(each, chosen),
  );
  const places = Math.max(exactPlaces - editions.length, equals.length + 1);
  if (chosen.quality >= Quality.faithful && equals.length > 0 && places > 1) {
    remarks.push({
      code: 'several-passages',
      message: `The words stand in ${places} places.`,
      span: quotation.span,
      passage: equals[0]!.place.passage,
    });
  }
  const isFar = collation.runs.some(
    (run, k) =>
      crossesTurn(chosen, run.start + 1, run.end - 1) ||
      (k > 0 &&
        (run.start - collation.runs[k - 1]!.end > FAR_UNITS ||
          crossesTurn(chosen, collation.runs[k - 1]!.end, run.start))),
  );
  if (splice !== null) {
    const second = placeOf(splice.source, splice.witness, splice.text, splice.collation.span);
    remarks.push({
      code: 'spliced',
      message: 'Two passages are run together.',
      span: collation.unaccounted[0] ?? quotation.span,
      passage: second.passage,
    });
  } else if (isFar || collation.variants.some(skipsSentence)) {
    remarks.push({
      code: 'spliced',
      message: 'Words of different speakers’ turns, or of places far apart, are run together.',
      span: quotation.span,
      passage: place.passage,
    });
  }
  if (collation.variants.some(differsInSigns)) {
    remarks.push({
      code: 'vowel-signs-differ',
      message: 'The vowel signs are not the source’s.',
      span: collation.variants.find(differsInSigns)!.reading.span,
      passage: place.passage,
    });
  }
  return remarks;
}

const SIGNS = /[\p{M}\u06E5\u06E6\u0640]/gu;
const SIGNED = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

function differsInSigns({ kind, weight, lemma, reading }: Variant): boolean {
  if (kind !== 'substitution' || weight !== 'substantive' || !SIGNED.test(lemma.words)) return false;
  const bare = (words: string): string => words.normalize('NFKD').replace(SIGNS, '');
  return bare(lemma.words) === bare(reading.words);
}

const FAR_UNITS = 4000;
const SENTENCE_INSIDE = /\p{L}{2}[.!?…。！？؟]["'”’»)\]]*\s+\S/u;

/** Whether a whole sentence or more was left out between two that the document runs together. */
function skipsSentence(variant: Variant): boolean {
  return isFault(variant) && variant.kind === 'omission' && SENTENCE_INSIDE.test(variant.lemma.words);
}

function crossesTurn(chosen: Ranked, end: number, start: number): boolean {
  if (start <= end) return false;
  const speakerAt = (offset: number): string | null => {
    const turn = chosen.text.loci.at(offset).findLast(({ kind }) => kind === 'turn');
    return turn?.speaker ?? null;
  };
  return speakerAt(end - 1) !== speakerAt(start);
}

function faultCount(collation: Collation): number {
  return collation.variants.filter(isFault).length;
}

function editionName({ source }: Ranked): string {
  return source.version ?? (source.date === null ? `“${source.title}”` : `“${source.title}” (${source.date.year})`);
}
