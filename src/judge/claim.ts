/**
 * What the document says of whose words these are, held against what the library knows of a passage: who wrote or spoke
 * it, in which turn, under which title and date, at which labelled place.
 */

import { exhibitNamed } from '../reference/exhibits.ts';
import { isProperName } from '../reference/names.ts';
import type { Attribution, PartialDate, Source, WitnessText } from '../types.ts';
import { type NumberedStand, standOfNumbered } from './numbered-place.ts';
import type { Place } from './place.ts';
import { agreesWithName, type Holdings, isInTitle, type SpeakerStand, type Stand, standOfSpeaker } from './speaker.ts';
import { contentKeys, fullName } from './telling-words.ts';

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

/** Whether a named place and a labelled one are the same, or the labelled one lies in it. */
function isWithin(key: string, claimed: string, isFinest: boolean): boolean {
  if (key === claimed || key.startsWith(`${claimed}.`)) return true;
  // "3.1.56" can be held no closer against a play whose smallest places are scenes.
  return isFinest && claimed.startsWith(`${key}.`);
}

const partsOf = (key: string): number => key.split('.').length;
const workOf = (key: string): string => key.slice(0, key.indexOf('.') >>> 0);

export function standOfReference(attribution: Attribution, source: Source, place: Place, holdings: Holdings): Stand {
  const { reference } = attribution;
  if (reference === null) return 'silent';
  if (reference.sources !== undefined) return reference.sources.includes(source.id) ? 'agrees' : 'conflicts';
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
  const finest = Math.max(...place.keys.map(partsOf));
  const isHere = (claimed: string): boolean =>
    place.keys.some((key) => isWithin(key, claimed, partsOf(key) === finest));
  if (reference.keys.some(isHere)) return 'agrees';
  // The place named is held, or it is one of the very book in which the words stand somewhere else.
  const isKnown = (claimed: string): boolean =>
    place.keys.some((key) => workOf(key) === workOf(claimed)) || holdings.holdsKey(claimed);
  return reference.keys.some(isKnown) ? 'conflicts' : 'silent';
}

function sameAddress(a: string, b: string): boolean {
  const plain = (address: string): string => address.replace(/^https?:\/\/(www\.)?/i, '').replace(/[#?].*$|\/$/g, '');
  return plain(a).toLowerCase() === plain(b).toLowerCase();
}

function standOfTitle(attribution: Attribution, source: Source, holdings: Holdings): Stand {
  const title = attribution.title?.words;
  if (title === undefined) return 'silent';
  const share = titleShare(title, source);
  if (share >= 0.5) return 'agrees';
  const isHeld = holdings.sources.some((other) => titleShare(title, other) === 1);
  return isHeld ? 'conflicts' : 'silent';
}

function standOfDate(attribution: Attribution, source: Source, holdings: Holdings): Stand {
  const date = attribution.date?.date;
  if (date === undefined || source.date === null) return 'silent';
  if (sameDate(date, source.date)) return 'agrees';
  const { speaker, title } = attribution;
  // Only an occasion that the library holds can be the wrong one: same person, or same title, on the claimed date.
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
  const reference = standOfReference(attribution, source, place, holdings);
  const title = standOfTitle(attribution, source, holdings);
  const date = standOfDate(attribution, source, holdings);
  const mayBeOther = namesOther(attribution, source, { speaker: held, reference, title, date });
  const numbered =
    attribution.reference === null || mayBeOther ? NOWHERE : standOfNumbered(attribution.reference, source, place, text);
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
  { speaker, title, date }: Attribution,
  source: Source,
  stand: { readonly speaker: SpeakerStand; readonly reference: Stand; readonly title: Stand; readonly date: Stand },
): boolean {
  const stands: readonly SpeakerStand[] = [stand.speaker, stand.reference, stand.title, stand.date];
  if (stands.includes('conflicts') || stand.speaker === 'differs') return true;
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
