/**
 * What the document says of whose words these are, held against what the library knows of a passage: who wrote or spoke
 * it, in which turn, under which title and date, at which labelled place.
 */

import { isPersonName, isProperName, mayBeRenamed, sameName } from '../reference/names.ts';
import { scriptureNamed } from '../reference/scripture-names.ts';
import { kept } from '../text/kept.ts';
import { keyOf, rawAt, wordsOf } from '../text/words.ts';
import type { Attribution, Locus, Name, PartialDate, Source, WitnessText } from '../types.ts';
import { type GivenSpeaker, isCasedName } from './given-speaker.ts';
import type { Place } from './place.ts';

/** `silent`: says nothing that could be held against the passage. */
export type Stand = 'agrees' | 'conflicts' | 'silent';

export interface ClaimStand {
  readonly speaker: Stand;
  readonly reference: Stand;
  readonly title: Stand;
  readonly date: Stand;
  /** For ranking: higher agrees better. */
  readonly score: number;
}

/** What the judge may ask of the whole library. */
export interface Holdings {
  readonly sources: readonly Source[];
  /** Whether some witness has a labelled place with this canonical key. */
  holdsKey(key: string): boolean;
}

const GENERIC_WORDS = new Set(
  (
    'the a an of in on at to and his her their its by for from with first second third fourth last final famous ' +
    'tragedy comedy history life tale story adventures works complete selected collected ' +
    'address speech message remarks lecture letter letters book books play poem essay novel text work works chapter ' +
    'rede ansprache brief buch stück gedicht aufsatz roman der die das des den dem von im in zum zur und sein seine ihr ihre ' +
    'discours lettre livre pièce poème roman le la les de du des un une et son sa dans au aux ' +
    'discurso carta libro obra el los las del en su y um uma o os as no na do da'
  )
    .split(' ')
    .map(keyOf),
);

const contentKeys = kept((text): readonly string[] => {
  const words = wordsOf(text);
  const keys: string[] = [];
  for (let i = 0; i < words.count; i++) {
    const key = keyOf(text.slice(words.starts[i], words.ends[i]));
    if (!GENERIC_WORDS.has(key)) keys.push(key);
  }
  return keys;
});

export function fullName(name: Name): string {
  return name.literal ?? [name.given, name.family].filter((part) => part !== undefined).join(' ');
}

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

/** By the name claimed, and by the name held as it is written. */
const agreeing = kept(() => new Map<string, boolean>());

/** The few names of a library are asked about again and again. */
function agreesWithName(claimed: string, name: Name | string): boolean {
  const written =
    typeof name === 'string' ? name : `${name.given ?? ''}\u0001${name.family ?? ''}\u0001${name.literal ?? ''}`;
  const answers = agreeing(claimed);
  let answer = answers.get(written);
  if (answer === undefined) {
    answer = agrees(claimed, name);
    answers.set(written, answer);
  }
  return answer;
}

const WITH_ANOTHER = /^([^()]+) \(([^()]+)\)$/;

/**
 * "Burgemeester Joost Hanema" is Joost Hanema: a title in any language may stand before a whole name. "The Court
 * (Justice Ruud)" is either.
 */
function agrees(claimed: string, name: Name | string): boolean {
  const either = typeof name === 'string' ? WITH_ANOTHER.exec(name) : null;
  if (either !== null) return agrees(claimed, either[1]!) || agrees(claimed, either[2]!);
  if (sameName(claimed, name) !== 'different') return true;
  const whole = contentKeys(typeof name === 'string' ? name : fullName(name));
  const given = contentKeys(claimed);
  return whole.length > 1 && given.length > whole.length && whole.every((key, i) => given.at(i - whole.length) === key);
}

/** How well a source's own description fits the attribution, before any passage is looked at. */
export function sourceScore(attribution: Attribution, source: Source): number {
  const { speaker, title, date, reference } = attribution;
  let score = reference?.sources?.includes(source.id) === true ? 8 : 0;
  if (speaker !== null) {
    if (source.creators.some((name) => agreesWithName(speaker.name, name))) score += 4;
    else if (isInTitle(speaker.name, source)) score += 4;
    else if (source.creators.length > 0 && title === null) return score;
  }
  if (title !== null) score += 3 * titleShare(title.words, source);
  if (score > 0 && date !== null && source.date !== null) score += sameDate(date.date, source.date) ? 2 : -1;
  return score;
}

/** Whether a name stands in a source's title, and may mean it or somebody whom it is about. */
function isInTitle(name: string, source: Source): boolean {
  const keys = contentKeys(name);
  if (keys.length === 0) return false;
  const title = contentKeys(source.title);
  return keys.every((key) => title.includes(key));
}

/** "The minutes", "the Bible", and "Macbeth" for the play of that name; not "Macbeth" for an essay on Macbeth's ambition. */
function namesWork(name: string, source: Source): boolean {
  if (!isInTitle(name, source)) return false;
  if (!isProperName(name)) return true;
  const title = source.title.split(/[:;.,(–—]/u)[0]!;
  return contentKeys(title).every((key) => contentKeys(name).includes(key));
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
      (speaker === null || other.creators.some((name) => agreesWithName(speaker.name, name))) &&
      (title === null || contentKeys(title.words).length === 0 || titleShare(title.words, other) === 1) &&
      (speaker !== null || title !== null),
  );
  return isHeld ? 'conflicts' : 'silent';
}

function standOfSpeaker(
  attribution: Attribution,
  source: Source,
  place: Place,
  text: WitnessText,
  holdings: Holdings,
): Stand {
  const name = attribution.speaker?.name;
  if (name === undefined || name === '') return 'silent';
  const speakers = place.speakers.filter((speaker) => !isRole(speaker));
  const agreeing = speakers.filter((speaker) => agreesWithName(name, speaker));
  // Words run together from two turns are not one speaker's.
  if (agreeing.length > 0) return agreeing.length === speakers.length ? 'agrees' : 'conflicts';
  if (source.creators.some((creator) => agreesWithName(name, creator))) {
    if (speakers.length === 0) return 'agrees';
    // Who speaks in a hearing as well as standing on its title page has turns of their own, and this is not one.
    return speaksElsewhere(name, text) ? 'conflicts' : 'agrees';
  }
  if (namesWork(name, source)) return 'agrees';
  const scripture = scriptureNamed(name);
  if (scripture !== null && place.keys.some((key) => key.startsWith('quran.') === (scripture === 'quran')))
    return 'agrees';
  if (place.speakers.length > 0 && speakers.length === 0) return 'silent';
  if (speakers.length === 0 && source.creators.length === 0) return 'silent';
  const held = speakers.length > 0 ? speakers : source.creators;
  if (held.some((each) => mayBeRenamed(name, each))) return 'silent';
  if (speakers.length > 0 && speaksElsewhere(name, text)) return 'conflicts';
  // "The release said" names nobody who could be somebody else, and a newspaper hands on what others said.
  if (!isProperName(name) || isRelay(name)) return 'silent';
  const isAuthorHere = holdings.sources.some((other) =>
    other.creators.some((creator) => agreesWithName(name, creator)),
  );
  // Somebody may speak for the body that a source is by.
  if (speakers.length === 0 && !isAuthorHere && source.creators.every(isBody)) return 'silent';
  // Without capitals a name looks like any word.
  if (!CASED.test(name) && !isAuthorHere && !isPersonName(name)) return 'silent';
  const last = contentKeys(name).at(-1);
  if (last === undefined) return 'silent';
  // Whoever is named beside the passage may be whom the source itself quotes.
  if (mentions(`${place.before} ${place.passage.words} ${place.after}`, last)) return 'silent';
  if (speakers.length > 0 || SPOKEN.has(source.type ?? '')) return 'conflicts';
  // In a story or a study the words may be a character's, or of somebody whom the author quotes far from their name.
  return isAuthorHere || !text.slice(0, text.length).includes(lastWord(name)) ? 'conflicts' : 'silent';
}

/** Whether a name as claimed can mean the speaker that the witness names. */
export function isGivenTo(name: string, { name: given, written }: GivenSpeaker): boolean {
  return agreesWithName(name, given) || agreesWithName(name, written);
}

/**
 * How the claim stands once the witness itself has been asked whom it gives the words to. What it says beside the words settles
 * more than its title page or the turn that they are read out in.
 */
export function standBesideGiven(
  attribution: Attribution,
  stand: Stand,
  given: GivenSpeaker,
  source: Source,
  place: Place,
): Stand {
  const name = attribution.speaker?.name ?? '';
  if (name === '') return stand;
  if (isGivenTo(name, given)) return 'agrees';
  if (!given.isExplicit || !isCasedName(name)) return stand;
  // A single name may be a company's or a house's, for which somebody speaks who has a name.
  if (contentKeys(name).length < 2 || contentKeys(given.name).length < 2) return stand;
  const { before, after } = place.sentence();
  if (mentions(`${before} ${place.passage.words} ${after}`, contentKeys(name).at(-1)!)) return stand;
  // Who wrote a story may be named for what is said in it; who gives a speech or has a turn is named for saying it.
  const isSpoken = place.speakers.length > 0 || SPOKEN.has(source.type ?? '');
  return stand === 'agrees' && !isSpoken ? stand : 'conflicts';
}

/** Described as one name of several words, as bodies are and persons are not. */
function isBody({ literal }: Name): boolean {
  return literal !== undefined && contentKeys(literal).length > 1;
}

const CASED = /[\p{Lu}\p{Ll}]/u;

/** Newspapers, agencies and stations. */
function isRelay(name: string): boolean {
  return contentKeys(name).some((key) => RELAYS.has(key));
}

const RELAYS = new Set(
  (
    'herald times post tribune gazette journal magazine news newspaper radio television tv broadcasting agency reuters afp ap dpa bbc cnn npr ' +
    'zeitung anzeiger rundschau nachrichten tageblatt spiegel zeit kurier presse ard zdf magazin journal figaro monde agence ' +
    'diario periódico periodista agencia país mundo gazeta газета агентство издание канал'
  )
    .split(' ')
    .map(keyOf),
);

/** Whether some turn of the witness is labelled with this name. */
function speaksElsewhere(name: string, text: WitnessText): boolean {
  const turns: readonly Locus[] = text.loci.within({ start: 0, end: text.length });
  const labels = new Set(
    turns.flatMap(({ kind, speaker }) => (kind === 'turn' && speaker !== undefined ? [speaker] : [])),
  );
  return [...labels].some((label) => agreesWithName(name, label));
}

/** A label that says what somebody does there, and not who it is: "Q.", "THE CLERK", "Moderator". */
function isRole(label: string): boolean {
  const keys = contentKeys(label);
  return keys.every((key) => key.length === 1 || ROLES.has(key)) || /^the\s/i.test(label.trim());
}

const ROLES = new Set(
  (
    'question answer chair chairman chairwoman chairperson speaker moderator interviewer host anchor witness clerk court ' +
    'reporter counsel audience voice unidentified unknown male female president secretary operator narrator frage antwort ' +
    'vorsitzender präsident présidente président presidente'
  )
    .split(' ')
    .map(keyOf),
);

const SPOKEN = new Set(['speech', 'personal_communication', 'letter', 'interview', 'post']);

/** "Darcy" of "Mr. Darcy". */
function lastWord(name: string): string {
  const words = wordsOf(name);
  return words.count === 0 ? name : rawAt(words, words.count - 1);
}

function mentions(text: string, key: string): boolean {
  const words = wordsOf(text);
  for (let i = 0; i < words.count; i++) {
    if (words.ends[i]! - words.starts[i]! >= key.length && keyOf(text.slice(words.starts[i], words.ends[i])) === key) {
      return true;
    }
  }
  return false;
}

/** Holds every part of an attribution against one passage. */
export function standOfClaim(
  attribution: Attribution,
  source: Source,
  place: Place,
  text: WitnessText,
  holdings: Holdings,
): ClaimStand {
  const held = standOfSpeaker(attribution, source, place, text, holdings);
  const speaker = held === 'conflicts' && attribution.speaker?.vague === true ? 'silent' : held;
  const reference = standOfReference(attribution, source, place, holdings);
  const title = standOfTitle(attribution, source, holdings);
  const date = standOfDate(attribution, source, holdings);
  const weigh = (stand: Stand, weight: number): number =>
    stand === 'agrees' ? weight : stand === 'conflicts' ? -weight : 0;
  return {
    speaker,
    reference,
    title,
    date,
    score: weigh(reference, 8) + weigh(speaker, 4) + weigh(title, 3) + weigh(date, 2),
  };
}

/** Whether the attribution points at this passage, and nothing in it points away. */
export function pointsHere(stand: ClaimStand): boolean {
  const stands = new Set([stand.speaker, stand.reference, stand.title, stand.date]);
  return stands.has('agrees') && !stands.has('conflicts');
}
