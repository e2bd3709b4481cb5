/**
 * The verdict on one quotation: among the passages that were laid beside it, which one it is, what its wording is worth,
 * whether the attribution holds, and what else has to be said.
 *
 * The attribution ranks and never filters, so that words in the wrong mouth are found where they really stand.
 */

import { isImpossible } from '../reference/possible.ts';
import { wordsOf } from '../text/words.ts';
import type {
  Attribution,
  AttributionVerdict,
  Collation,
  DetectedQuotation,
  Finding,
  Passage,
  Remark,
  Searched,
  Source,
  Variant,
  Verdict,
  Witness,
  WitnessText,
} from '../types.ts';
import { type ClaimStand, type Holdings, pointsHere, standOfClaim } from './claim.ts';
import { cutRemarks } from './cuts.ts';
import { type Place, placeOf } from './place.ts';
import { isFault, Quality, qualityOf } from './wording.ts';

/** A passage that was laid beside the quotation. */
export interface Laid {
  readonly source: Source;
  readonly witness: Witness;
  readonly text: WitnessText;
  readonly collation: Collation;
  readonly significance: number;
  readonly isSignificant: boolean;
}

export interface Circumstances {
  readonly holdings: Holdings;
  readonly searched: Searched;
  /** In how many places the quotation's words stand exactly, as the index counts them. */
  readonly exactPlaces: number;
  /** A second passage for what the best one does not account for: two passages run together. */
  readonly splice: Laid | null;
}

interface Ranked extends Laid {
  readonly place: Place;
  readonly stand: ClaimStand | null;
  readonly quality: Quality;
}

const SHORT_WORDS = 3;
const RIVALS = 5;
const NEAREST = 3;
/** How much of a quotation must stand in the claimed source to be held against it while it stands better elsewhere. */
const CLAIMED_AGREEMENT = 0.7;

function rank(quotation: DetectedQuotation, laid: readonly Laid[], holdings: Holdings): readonly Ranked[] {
  const ranked = laid.map((each): Ranked => {
    const place = placeOf(each.source, each.witness, each.text, each.collation.span);
    const { attribution } = quotation;
    const stand = attribution === null ? null : standOfClaim(attribution, each.source, place, each.text, holdings);
    const isClaimed = stand !== null && pointsHere(stand);
    const quality = qualityOf(each.collation, {
      significance: each.significance,
      isSignificant: each.isSignificant,
      isClaimed,
    });
    return { ...each, place, stand, quality };
  });
  return ranked.sort(compareRanked);
}

function compareRanked(a: Ranked, b: Ranked): number {
  return (
    b.quality - a.quality ||
    (b.stand?.score ?? 0) - (a.stand?.score ?? 0) ||
    faultsOf(a) - faultsOf(b) ||
    b.collation.agreement - a.collation.agreement ||
    a.collation.variants.length - b.collation.variants.length ||
    compareText(a.witness.id, b.witness.id) ||
    a.collation.span.start - b.collation.span.start
  );
}

/** Altered passages are compared by how little was altered; where nothing was, by their accidents alone. */
function faultsOf(ranked: Ranked): number {
  if (ranked.quality !== Quality.altered) return 0;
  return ranked.collation.variants.filter(isFault).length - 10 * ranked.collation.agreement;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The passage that the quotation is judged by. The claimed source counts when it has the words, even changed; only when
 * it has not does the quotation belong where it really stands.
 */
function choose(ranked: readonly Ranked[]): Ranked | null {
  const best = ranked[0];
  if (best === undefined || best.quality === Quality.none) return null;
  const claimed = ranked.find(({ stand, quality }) => stand !== null && pointsHere(stand) && quality > Quality.none);
  if (claimed === undefined || claimed === best) return best;
  const isGood = claimed.quality >= Quality.faithful || claimed.collation.agreement >= CLAIMED_AGREEMENT;
  return isGood ? claimed : best;
}

function isShort(quotation: DetectedQuotation): boolean {
  const words = wordsOf(quotation.words);
  let weight = 0;
  // A character of a script without spaces is half a word.
  for (let i = 0; i < words.count; i++)
    weight += words.ends[i]! - words.starts[i]! <= 1 && isUnspaced(words.text.charCodeAt(words.starts[i]!)) ? 0.5 : 1;
  return weight < SHORT_WORDS;
}

function isUnspaced(unit: number): boolean {
  return (unit >= 0x0e00 && unit < 0x0f00) || (unit >= 0x3040 && unit < 0xa000);
}

/** Judges one quotation. Deterministic: the same passages in any order give the same finding. */
export function judge(
  quotation: DetectedQuotation,
  laid: readonly Laid[],
  circumstances: Circumstances,
): Omit<Finding, 'id'> {
  const { holdings, searched } = circumstances;
  const { attribution, remarks: detected, ...bare } = quotation;
  const ranked = rank(quotation, laid, holdings);
  const chosen = choose(ranked);
  const remarks: Remark[] = [...detected];
  const impossible = impossibleReference(attribution);
  if (impossible !== null) remarks.push(impossible);

  const short = isShort(quotation);
  const isCommon = chosen !== null && !chosen.isSignificant;
  const isClaimed = chosen?.stand !== null && chosen !== null && pointsHere(chosen.stand!);
  // Few or common words stand somewhere in any library: that proves something only where the document points.
  if (wordsOf(quotation.words).count === 0 || ((short || isCommon) && !isClaimed) || (chosen === null && short)) {
    return {
      quotation: bare,
      attribution,
      verdict: {
        wording: 'unchecked',
        attribution: attributionWithoutPassage(attribution),
        reason: uncheckedReason(quotation, circumstances.exactPlaces),
      },
      passage: null,
      variants: [],
      agreement: 0,
      remarks,
      rivals: [],
      searched,
    };
  }
  if (chosen === null) {
    const nearest = ranked.filter(({ collation }) => collation.agreeing > 0).slice(0, NEAREST);
    return {
      quotation: bare,
      attribution,
      verdict: {
        wording: searched.complete ? 'unfound' : 'unchecked',
        attribution: attributionWithoutPassage(attribution),
        reason: searched.complete
          ? 'The words do not stand in this library, as far as it was searched.'
          : 'Part of the library did not answer.',
      },
      passage: null,
      variants: [],
      agreement: ranked[0]?.collation.agreement ?? 0,
      remarks,
      rivals: nearest.map(({ place }) => place.passage),
      searched,
    };
  }

  const { collation, place } = chosen;
  const wording =
    chosen.quality === Quality.verbatim ? 'verbatim' : chosen.quality === Quality.faithful ? 'faithful' : 'altered';
  const attributed = judgeAttribution(attribution, chosen);
  remarks.push(...placeRemarks(quotation, chosen, ranked, circumstances));
  if (wording !== 'altered' || collation.agreement >= CLAIMED_AGREEMENT) remarks.push(...cutRemarks(quotation, place));
  const verdict: Verdict = {
    wording,
    attribution: attributed.verdict,
    reason: [wordingReason(wording, collation), attributed.reason].filter((part) => part !== '').join(' '),
  };
  return {
    quotation: bare,
    attribution,
    verdict,
    passage: place.passage,
    variants: collation.variants,
    agreement: rounded(collation.agreement),
    remarks,
    rivals: rivalsOf(chosen, ranked),
    searched,
  };
}

/** Three decimals are more than anybody reads, and the same on every machine. */
function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}

/** Whether a finding accuses, so that the claimed source has to be read through before it is said. */
export function accuses(finding: Pick<Finding, 'verdict'>): boolean {
  const { wording, attribution } = finding.verdict;
  return wording === 'altered' || wording === 'unfound' || attribution === 'contradicted';
}

function uncheckedReason(quotation: DetectedQuotation, exactPlaces: number): string {
  if (wordsOf(quotation.words).count === 0) return 'There are no words to look for.';
  const where =
    exactPlaces === 0 ? '' : exactPlaces === 1 ? ' They stand in one place.' : ` They stand in ${exactPlaces} places.`;
  return `Too few or too common words to tell where they come from.${where}`;
}

function wordingReason(wording: 'verbatim' | 'faithful' | 'altered', collation: Collation): string {
  const signalled = collation.variants.filter((variant) => variant.signalled && variant.weight === 'substantive');
  const touched = signalled.filter(({ touches }) => touches.includes('negation'));
  if (wording === 'verbatim') return 'The words stand in the source as one run.';
  if (wording === 'faithful') {
    const accidents = collation.variants.filter(({ weight }) => weight === 'accidental').length;
    const parts = [
      signalled.length > 0 || collation.editorial ? 'the editorial marks are honoured' : '',
      accidents > 0 ? `${accidents === 1 ? 'one difference is' : `${accidents} differences are`} accidental` : '',
    ].filter((part) => part !== '');
    const warning = touched.length > 0 ? ' What the marks leave out or put in touches a negation.' : '';
    return `The source’s words${parts.length === 0 ? '' : `: ${parts.join(' and ')}`}.${warning}`;
  }
  const faults = collation.variants.filter(isFault);
  const touches = [...new Set(faults.flatMap((variant) => variant.touches))];
  const count = faults.length === 1 ? 'One difference' : `${faults.length} differences`;
  return `${count} in substance that the document does not signal${touches.length === 0 ? '' : `, touching ${touches.join(', ')}`}.`;
}

function namesNobody(attribution: Attribution | null): boolean {
  if (attribution === null) return true;
  const { speaker, title, date, reference } = attribution;
  return speaker === null && title === null && reference === null && date === null;
}

function attributionWithoutPassage(attribution: Attribution | null): AttributionVerdict {
  return namesNobody(attribution) ? 'absent' : 'unresolved';
}

function judgeAttribution(
  attribution: Attribution | null,
  chosen: Ranked,
): { readonly verdict: AttributionVerdict; readonly reason: string } {
  if (attribution === null || chosen.stand === null || namesNobody(attribution))
    return { verdict: 'absent', reason: '' };
  const { stand, place, source } = chosen;
  const really =
    place.passage.speaker ??
    source.creators.map((name) => name.literal ?? [name.given, name.family].filter(Boolean).join(' ')).join(', ');
  if (stand.reference === 'conflicts') {
    return {
      verdict: 'contradicted',
      reason: `The words stand at ${place.passage.locus ?? source.title}, not at the place named.`,
    };
  }
  if (stand.speaker === 'conflicts') return { verdict: 'contradicted', reason: `The words are ${really}’s.` };
  if (stand.title === 'conflicts' || stand.date === 'conflicts') {
    return { verdict: 'contradicted', reason: `The words stand in “${source.title}”.` };
  }
  if ([stand.reference, stand.speaker, stand.title, stand.date].includes('agrees'))
    return { verdict: 'confirmed', reason: '' };
  return { verdict: 'unresolved', reason: 'The library does not say whether they are whose the document says.' };
}

function impossibleReference(attribution: Attribution | null): Remark | null {
  const reference = attribution?.reference ?? null;
  if (reference === null) return null;
  const why = isImpossible(reference);
  return why === null ? null : { code: 'impossible-reference', message: why, span: reference.span };
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

function placeRemarks(
  quotation: DetectedQuotation,
  chosen: Ranked,
  ranked: readonly Ranked[],
  { exactPlaces, splice }: Circumstances,
): readonly Remark[] {
  const remarks: Remark[] = [];
  const { place, collation, stand } = chosen;
  const reference = quotation.attribution?.reference ?? null;
  if (stand?.reference === 'conflicts' && reference !== null) {
    remarks.push({
      code: 'wrong-reference',
      message: `The words stand at ${place.passage.locus ?? chosen.source.title}, not at ${reference.words}.`,
      span: reference.span,
      passage: place.passage,
    });
  }
  const others = ranked.filter((each) => each !== chosen);
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
  const isFar = collation.runs.some((run, k) => k > 0 && crossesTurn(chosen, collation.runs[k - 1]!.end, run.start));
  if (splice !== null) {
    const second = placeOf(splice.source, splice.witness, splice.text, splice.collation.span);
    remarks.push({
      code: 'spliced',
      message: 'Two passages are run together.',
      span: collation.unaccounted[0] ?? quotation.span,
      passage: second.passage,
    });
  } else if (isFar) {
    remarks.push({
      code: 'spliced',
      message: 'The ellipsis joins words of different turns or places far apart.',
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

function crossesTurn(chosen: Ranked, end: number, start: number): boolean {
  if (start - end > FAR_UNITS) return true;
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

/** The other passages worth seeing: editions of the place, equals, and what is nearly as good. */
function rivalsOf(chosen: Ranked, ranked: readonly Ranked[]): readonly Passage[] {
  return ranked
    .filter((each) => each !== chosen && each.quality > Quality.none)
    .slice(0, RIVALS)
    .map(({ place }) => place.passage);
}
