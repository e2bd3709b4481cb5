/**
 * Which of the passages laid beside a quotation it is judged by. The attribution ranks and never filters, so that words
 * in the wrong mouth are found where they really stand.
 */

import { contains } from '../text/span.ts';
import { isFault } from '../text/variants.ts';
import type { Collation, DetectedQuotation, Source, Witness, WitnessText } from '../types.ts';
import { type ClaimStand, pointsHere, standOfClaim } from './claim.ts';
import { type Place, placeOf } from './place.ts';
import type { Holdings } from './speaker.ts';
import { Quality, qualityOf } from './wording.ts';

/** A passage that was laid beside the quotation. */
export interface Laid {
  readonly source: Source;
  readonly witness: Witness;
  readonly text: WitnessText;
  readonly collation: Collation;
  readonly significance: number;
  readonly isSignificant: boolean;
}

export interface Ranked extends Laid {
  readonly place: Place;
  readonly stand: ClaimStand | null;
  readonly quality: Quality;
}

/** How much of a quotation must stand in the claimed source to be held against it while it stands better elsewhere. */
export const HELD_AGAINST = 0.7;

/** What was laid beside a quotation is ranked again when more was read. */
const places = new WeakMap<Collation, Place>();

function placeOfLaid({ source, witness, text, collation }: Laid): Place {
  let place = places.get(collation);
  if (place === undefined) {
    place = placeOf(source, witness, text, collation.span, collation.runs);
    places.set(collation, place);
  }
  return place;
}

/** Every passage with its place, how the claim stands to it and what its wording is worth, best first. */
export function rank(quotation: DetectedQuotation, laid: readonly Laid[], holdings: Holdings): readonly Ranked[] {
  const ranked = withoutEchoes(laid).map((each): Ranked => {
    const place = placeOfLaid(each);
    const { attribution } = quotation;
    const stand =
      attribution === null
        ? null
        : standOfClaim(attribution, each.source, place, each.text, holdings, each.significance);
    const isClaimed = stand !== null && pointsHere(stand);
    const pointsAtPlace = stand?.reference === 'agrees' && attribution?.reference?.sources === undefined;
    const claim = isClaimed ? (pointsAtPlace ? 'place' : 'work') : stand?.isOthers === true ? 'other' : 'none';
    const quality = qualityOf(each.collation, {
      significance: each.significance,
      claim,
    });
    return { ...each, place, stand, quality };
  });
  return ranked.sort(compareRanked);
}

/**
 * Each place once. Where one passage lies within another of the same witness, the longer stays: it was laid beside the
 * same words and accounts for more of them.
 */
function withoutEchoes(laid: readonly Laid[]): readonly Laid[] {
  const size = ({ collation }: Laid): number => collation.span.end - collation.span.start;
  const kept: Laid[] = [];
  for (const each of [...laid].sort((a, b) => size(b) - size(a) || b.significance - a.significance)) {
    const isEcho = kept.some(
      ({ witness, collation }) =>
        witness.id === each.witness.id &&
        contains(collation.span, each.collation.span) &&
        collation.agreeing >= each.collation.agreeing &&
        collation.variants.filter(isFault).length <= each.collation.variants.filter(isFault).length,
    );
    if (!isEcho) kept.push(each);
  }
  return kept;
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
export function choose(ranked: readonly Ranked[]): Ranked | null {
  const best = ranked[0];
  if (best === undefined || best.quality === Quality.none) return null;
  const claimed = ranked.find(({ stand, quality }) => stand !== null && pointsHere(stand) && quality > Quality.none);
  if (claimed === undefined || claimed === best) return best;
  // Right words of the very work that is named, wrong place in it.
  if (best.source.id === claimed.source.id && best.quality >= Quality.faithful && claimed.quality < best.quality)
    return best;
  const isGood = claimed.quality >= Quality.faithful || claimed.collation.agreement >= HELD_AGAINST;
  return isGood ? claimed : best;
}
