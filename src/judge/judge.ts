/**
 * The verdict on one quotation: among the passages that were laid beside it, which one it is, what its wording is worth,
 * whether the attribution holds, and what else has to be said.
 *
 * The attribution ranks and never filters, so that words in the wrong mouth are found where they really stand.
 */

import { isFault } from '../text/variants.ts';
import { wordsOf } from '../text/words.ts';
import type {
  Attribution,
  AttributionVerdict,
  Collation,
  DetectedQuotation,
  Finding,
  PartialDate,
  Passage,
  ReferenceMention,
  Remark,
  Searched,
  Verdict,
} from '../types.ts';
import { OWN_WORDS, pointsAtWork, pointsHere } from './claim.ts';
import { cutRemarks, cutsWithin } from './cuts.ts';
import { givenSpeaker } from './given-speaker.ts';
import { choose, HELD_AGAINST, type Laid, type Ranked, rank } from './ranking.ts';
import { countsOtherwise, mayCountBasmala } from './reference.ts';
import { impossibleReference, placeRemarks, type RemarkCircumstances, whereTheyStand } from './remarks.ts';
import { type Holdings, isGivenTo, standBesideGiven } from './speaker.ts';
import { fullName } from './telling-words.ts';
import { Quality } from './wording.ts';

export interface Circumstances extends RemarkCircumstances {
  readonly holdings: Holdings;
  readonly searched: Searched;
  /** Whether the document quoted the passage before, so that few words of it are enough to tell. */
  readonly isTakenUp?: boolean;
  /** Whether more is read where this accuses, and it is judged again: then nothing is remarked on what was left out. */
  readonly isFirst?: boolean;
}

const TAKEN_UP = 'They are taken up from a passage that the document quotes before.';
const SHORT_WORDS = 3;
const RIVALS = 5;
const NEAREST = 3;
/** Words that stand in more places than these are anybody's. */
const FEW_PLACES = 5;

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
  const best = choose(ranked);
  const chosen = best === null ? null : withGivenSpeaker(best, quotation);
  const remarks: Remark[] = [...detected];
  const impossible = impossibleReference(attribution);
  if (impossible !== null) remarks.push(impossible);

  const isTakenUp = circumstances.isTakenUp === true;
  const short = !isTakenUp && isShort(quotation);
  const isCommon = chosen !== null && !chosen.isSignificant;
  const isClaimed = chosen?.stand !== null && chosen !== null && pointsHere(chosen.stand);
  // Few or common words stand somewhere in any library: that proves something only where the document points, and where it
  // points at a person alone, only if not everybody says them.
  const isTold = isClaimed && (circumstances.exactPlaces <= FEW_PLACES || pointsAtWork(chosen.stand));
  if (wordsOf(quotation.words).count === 0 || ((short || isCommon) && !isTold) || (chosen === null && short)) {
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
      agreement: rounded(Math.max(0, ...ranked.map((each) => each.collation.agreement))),
      remarks,
      rivals: nearest.map(({ place }) => place.passage),
      searched,
    };
  }

  const { collation, place } = chosen;
  const wording =
    chosen.quality === Quality.verbatim ? 'verbatim' : chosen.quality === Quality.faithful ? 'faithful' : 'altered';
  const attributed = judgeAttribution(attribution, chosen);
  const others = ranked.filter((each) => each !== best);
  remarks.push(...placeRemarks(quotation, chosen, others, circumstances));
  const isJudgedAgain =
    circumstances.isFirst === true && (wording === 'altered' || attributed.verdict === 'contradicted');
  // Of a passage that the document quoted before, its reader knows what stands around.
  if (!isTakenUp && !isJudgedAgain && (wording !== 'altered' || collation.agreement >= HELD_AGAINST)) {
    const language = chosen.witness.language ?? quotation.language;
    remarks.push(...cutRemarks(quotation, place, { language, isSpeakerNamed: chosen.isSpeakerNamed }));
    remarks.push(...cutsWithin(collation, place, chosen.text, language));
  }
  const verdict: Verdict = {
    wording,
    attribution: attributed.verdict,
    reason: [wordingReason(wording, collation), isTakenUp ? TAKEN_UP : '', attributed.reason]
      .filter((part) => part !== '')
      .join(' '),
  };
  return {
    quotation: bare,
    attribution,
    verdict,
    passage: place.passage,
    variants: collation.variants,
    agreement: rounded(collation.agreement),
    remarks,
    rivals: rivalsOf(others),
    searched,
  };
}

interface Chosen extends Ranked {
  /** Whether the document names the very speaker that the witness names beside the words. */
  readonly isSpeakerNamed: boolean;
  /** Whether it is these words of the witness that settle who speaks. */
  readonly isGiven: boolean;
}

/** The chosen passage, once the witness has been asked whom it gives the words to. */
function withGivenSpeaker(chosen: Ranked, { attribution, language }: DetectedQuotation): Chosen {
  const { stand, place, source, witness } = chosen;
  const given = stand === null || !attribution?.speaker ? null : givenSpeaker(place, witness.language ?? language);
  if (given === null) return { ...chosen, isSpeakerNamed: false, isGiven: false };
  const beside = standBesideGiven(attribution!, stand!.speaker, given, source, place);
  const accuses = beside === 'conflicts' && stand!.speaker !== 'conflicts';
  const isProof = chosen.significance >= OWN_WORDS && attribution!.speaker!.vague !== true;
  const speaker = accuses && !isProof ? 'silent' : beside;
  const isSettled = speaker !== stand!.speaker;
  return {
    ...chosen,
    stand: { ...stand!, speaker },
    place: isSettled ? { ...place, passage: { ...place.passage, speaker: given.name } } : place,
    isSpeakerNamed: speaker === 'agrees' && isGivenTo(attribution!.speaker!, given),
    isGiven: isSettled,
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
  const isNamed = speaker !== null && speaker.name !== '';
  return !isNamed && title === null && reference === null && date === null;
}

function attributionWithoutPassage(attribution: Attribution | null): AttributionVerdict {
  return namesNobody(attribution) ? 'absent' : 'unresolved';
}

function judgeAttribution(
  attribution: Attribution | null,
  chosen: Chosen,
): { readonly verdict: AttributionVerdict; readonly reason: string } {
  if (attribution === null || chosen.stand === null || namesNobody(attribution))
    return { verdict: 'absent', reason: '' };
  const { stand, place, source, isGiven } = chosen;
  const { reference } = attribution;
  const really = place.passage.speaker ?? source.creators.map(fullName).join(', ');
  if (stand.reference === 'conflicts' || stand.numbered.stand === 'conflicts') {
    return {
      verdict: 'contradicted',
      reason: `The words stand ${whereTheyStand(chosen, reference)}, not at the place named.`,
    };
  }
  if (stand.speaker === 'conflicts') {
    const reason = isGiven ? `The source gives the words to ${really}.` : `The words are ${really}’s.`;
    return { verdict: 'contradicted', reason };
  }
  if (stand.title === 'conflicts' || stand.date === 'conflicts') {
    const dated = stand.date === 'conflicts' && source.date !== null ? `, dated ${isoDate(source.date)}` : '';
    const edition = source.version === null ? '' : ` (${source.version})`;
    return { verdict: 'contradicted', reason: `The words stand in “${source.title}”${edition}${dated}.` };
  }
  if ([stand.reference, stand.numbered.stand, stand.speaker, stand.title, stand.date].includes('agrees'))
    return { verdict: 'confirmed', reason: countReason(reference, chosen) };
  if (reference !== null && mayCountBasmala(reference, place))
    return {
      verdict: 'unresolved',
      reason: `The words stand at ${place.passage.locus ?? source.title}, which is the next verse where the basmala is counted as the first.`,
    };
  return { verdict: 'unresolved', reason: 'The library does not say whether they are whose the document says.' };
}

function countReason(reference: ReferenceMention | null, { source, place, text }: Chosen): string {
  if (reference === null || !countsOtherwise(reference, source, place, text)) return '';
  return `By another count of the verses ${reference.words} is ${place.passage.locus ?? 'this place'}.`;
}

/** "2020-05-12", as exact as it is known. */
function isoDate({ year, month, day }: PartialDate): string {
  return [year, month, day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')])).join('-');
}

/** The other passages worth seeing: editions of the place, equals, and what is nearly as good. */
function rivalsOf(others: readonly Ranked[]): readonly Passage[] {
  return others
    .filter((each) => each.quality > Quality.none)
    .slice(0, RIVALS)
    .map(({ place }) => place.passage);
}
