/**
 * What the document says of whose words these are, held against what the library knows of a passage: who wrote or spoke
 * it, in which turn, under which title and date, at which labelled place.
 */

import { exhibitNamed } from '../reference/exhibits.ts';
import { isProperName } from '../reference/names.ts';
import type { Attribution, PartialDate, Source, WitnessText } from '../types.ts';
import { type NumberedStand, standOfNumbered } from './numbered-place.ts';
import type { Place } from './place.ts';
import { standOfReference } from './reference.ts';
import {
  agreesWithName,
  type Holdings,
  isInTitle,
  SPOKEN,
  type SpeakerStand,
  type Stand,
  standOfSpeaker,
} from './speaker.ts';
import { contentKeys, fullName, isTitleOfOne } from './telling-words.ts';

export interface ClaimStand {
  readonly speaker: Stand;
  /** Whether the library has somebody else's words here, be it proof of a wrong name or mere chance. */
  readonly isOthers: boolean;
  readonly reference: Stand;
  /** The page, paragraph or time that is named, where no other work is named. */
  readonly numbered: NumberedStand;
  readonly title: Stand;
  readonly date: Stand;
  /** For ranking: higher agrees better. */
  readonly score: number;
}

/** From here on words are one's own: whoever else says them quotes. Below, two people may well say the same. */
export const OWN_WORDS = 6;

const DESCRIBED = new WeakMap<Source, ReadonlySet<string>>();

/** "King James Version" goes by KJV. */
function initials(name: string): string {
  const letters = name.match(/(?<!\p{L})\p{Lu}/gu) ?? [];
  return letters.length < 2 ? '' : letters.join('');
}

/** The telling words of a source's own description, worked out once for each source. */
function describedBy(source: Source): ReadonlySet<string> {
  const known = DESCRIBED.get(source);
  if (known !== undefined) return known;
  const described = new Set(
    [
      source.title,
      source.containerTitle ?? '',
      source.version ?? '',
      ...source.creators.map(fullName),
      initials(source.version ?? ''),
      ...source.translators.map(fullName),
      source.date === null ? '' : String(source.date.year),
    ].flatMap(contentKeys),
  );
  DESCRIBED.set(source, described);
  return described;
}

/** The share of a title's telling words that the source's own description has; 0 when it has no telling words. */
export function titleShare(title: string, source: Source): number {
  const claimed = contentKeys(title);
  if (claimed.length === 0) return 0;
  const described = describedBy(source);
  return claimed.filter((key) => described.has(key)).length / claimed.length;
}

function sameDate(claimed: PartialDate, actual: PartialDate): boolean {
  if (claimed.year !== actual.year) return false;
  if (claimed.month !== undefined && actual.month !== undefined && claimed.month !== actual.month) return false;
  return claimed.day === undefined || actual.day === undefined || claimed.day === actual.day;
}

/** How well a source's own description fits the attribution, before any passage is looked at. */
export function sourceScore(attribution: Attribution, source: Source): number {
  const { speaker, title, date, reference } = attribution;
  let score = reference?.sources?.includes(source.id) === true ? 8 : 0;
  if (reference?.kind === 'legal') {
    const exhibit = exhibitNamed(reference.words);
    if (exhibit !== null && exhibitNamed(source.title) === exhibit) score += 4;
  }
  if (speaker !== null) {
    if (source.creators.some((name) => agreesWithName(speaker, name))) score += 4;
    else if (isInTitle(speaker.name, source)) score += 4;
    else if (source.creators.length > 0 && title === null) return score;
  }
  if (title !== null) score += 3 * titleShare(title.words, source);
  if (score > 0 && date !== null && source.date !== null) score += sameDate(date.date, source.date) ? 2 : -1;
  return score;
}

function standOfTitle(attribution: Attribution, source: Source, holdings: Holdings): Stand {
  const title = attribution.title?.words;
  if (title === undefined) return 'silent';
  const share = titleShare(title, source);
  if (share >= 0.5) return 'agrees';
  // "Her speech", "the report": a kind of work, of which a library may hold many.
  if (!isTitleOfOne(title)) return 'silent';
  const isHeld = holdings.sources.some((other) => titleShare(title, other) === 1);
  return isHeld ? 'conflicts' : 'silent';
}

/** Between a date and the word of saying, or the occasion, that it belongs to: "said on", "in her speech of". */
const BESIDE_UNITS = 9;

/** Whether the date is that of the saying itself, and not of something else that the sentence tells. */
function isWhenSaid({ speaker, cue, title, date }: Attribution): boolean {
  if (date === null) return false;
  return [cue, title].some((each) => {
    if (each === null) return false;
    const [first, second] = each.span.start < date.span.start ? [each.span, date.span] : [date.span, each.span];
    // "Brandt, who was elected in 2012, said": what stands behind the name is of the name.
    if (each === cue && date.span.start < cue.span.start && speaker !== null && speaker.span.end <= date.span.start)
      return false;
    const isNamedBetween = speaker !== null && first.end <= speaker.span.start && speaker.span.end <= second.start;
    const between = second.start - first.end - (isNamedBetween ? speaker.span.end - speaker.span.start : 0);
    return between <= BESIDE_UNITS;
  });
}

/** A day's difference may be that of the hour, or of the printing. */
function isOtherDay(claimed: PartialDate, actual: PartialDate): boolean {
  if (claimed.day === undefined || actual.day === undefined) return true;
  const dayOf = ({ year, month, day }: PartialDate): number => Date.UTC(year, (month ?? 1) - 1, day ?? 1) / 86_400_000;
  return Math.abs(dayOf(claimed) - dayOf(actual)) > 1;
}

function standOfDate(attribution: Attribution, source: Source, holdings: Holdings): Stand {
  const date = attribution.date?.date;
  if (date === undefined || source.date === null) return 'silent';
  if (sameDate(date, source.date)) return 'agrees';
  const { speaker, title } = attribution;
  if (isWhenSaid(attribution) && SPOKEN.has(source.type ?? '') && isOtherDay(date, source.date)) return 'conflicts';
  // Of what was not spoken only an occasion that the library holds can be the wrong one: same person, or same title, on the claimed date.
  const isHeld = holdings.sources.some(
    (other) =>
      other.date !== null &&
      sameDate(date, other.date) &&
      (speaker === null || other.creators.some((name) => agreesWithName(speaker, name))) &&
      (title === null || contentKeys(title.words).length === 0 || titleShare(title.words, other) === 1) &&
      (speaker !== null || title !== null),
  );
  return isHeld ? 'conflicts' : 'silent';
}

/** Holds every part of an attribution against one passage. */
export function standOfClaim(
  attribution: Attribution,
  source: Source,
  place: Place,
  text: WitnessText,
  holdings: Holdings,
  significance: number,
): ClaimStand {
  const held = standOfSpeaker(attribution, source, place, text, holdings);
  const isOthers = held === 'differs';
  const mayAccuse = attribution.speaker?.vague !== true && (!isOthers || significance >= OWN_WORDS);
  const speaker = held === 'agrees' || held === 'silent' ? held : mayAccuse ? 'conflicts' : 'silent';
  const reference = standOfReference(attribution, source, place, text, holdings);
  const title = standOfTitle(attribution, source, holdings);
  const date = standOfDate(attribution, source, holdings);
  const mayBeOther = namesOther(attribution, source, { speaker: held, reference, title, date });
  const numbered =
    attribution.reference === null || mayBeOther
      ? NOWHERE
      : standOfNumbered(attribution.reference, source, place, text);
  const weigh = (stand: Stand, weight: number): number =>
    stand === 'agrees' ? weight : stand === 'conflicts' ? -weight : 0;
  return {
    speaker,
    isOthers,
    reference,
    numbered,
    title,
    date,
    score: weigh(reference, 8) + weigh(speaker, 4) + weigh(title, 3) + weigh(date, 2) + weigh(numbered.stand, 2),
  };
}

const NOWHERE: NumberedStand = { stand: 'silent', at: null, missing: null };

/** Whether a document may mean another work or edition than this, so that its pages and paragraphs are none of this one's. */
function namesOther(
  attribution: Attribution,
  source: Source,
  stand: { readonly speaker: SpeakerStand; readonly reference: Stand; readonly title: Stand; readonly date: Stand },
): boolean {
  const { speaker, title, date } = attribution;
  const stands: readonly SpeakerStand[] = [stand.speaker, stand.reference, stand.title, stand.date];
  if (stands.includes('conflicts') || stand.speaker === 'differs') return true;
  // A key or an address that means nothing held means another work.
  const { reference } = attribution;
  if ((reference?.sources !== undefined || reference?.kind === 'link') && stand.reference === 'silent') return true;
  const isNamed = speaker !== null && speaker.name !== '' && speaker.vague !== true && isProperName(speaker.name);
  if (isNamed && stand.speaker === 'silent' && source.creators.length > 0) return true;
  // A source that nobody described is called by its file's name.
  const isDescribed = source.title !== source.id.slice(source.id.lastIndexOf('/') + 1);
  if (title !== null && stand.title === 'silent' && contentKeys(title.words).length > 0 && isDescribed) return true;
  return date !== null && source.date !== null && stand.date === 'silent';
}

/** Whether the attribution points at this passage, and nothing in it points away. */
export function pointsHere(stand: ClaimStand): boolean {
  const stands = new Set([stand.speaker, stand.reference, stand.title, stand.date]);
  return stands.has('agrees') && !stands.has('conflicts');
}

/** Whether it points at more than a person: a work, a date or a place. */
export function pointsAtWork({ reference, title, date }: ClaimStand): boolean {
  return [reference, title, date].includes('agrees');
}
