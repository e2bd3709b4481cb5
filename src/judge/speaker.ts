/**
 * Whoever the document lets speak, held against whoever wrote or spoke a passage as the library has it: authors, turns,
 * and those whom the witness itself names beside the words.
 */

import {
  beginsWithGivenName,
  isPersonName,
  isProperName,
  isTitledName,
  mayBeRenamed,
  mayBeTransliterated,
  sameName,
} from '../reference/names.ts';
import { isMedium, mayBeOrganisation } from '../reference/organisations.ts';
import { scriptureNamed } from '../reference/scripture-names.ts';
import { kept } from '../text/kept.ts';
import { keyOf, rawAt, wordsOf } from '../text/words.ts';
import type { Attribution, Locus, Name, Source, SpeakerMention, WitnessText } from '../types.ts';
import { type GivenSpeaker, isCasedName } from './given-speaker.ts';
import type { Place } from './place.ts';
import { contentKeys, fullName } from './telling-words.ts';

/** `silent`: says nothing that could be held against the passage. */
export type Stand = 'agrees' | 'conflicts' | 'silent';

/** What the judge may ask of the whole library. */
export interface Holdings {
  readonly sources: readonly Source[];
  /** Whether some witness has a labelled place with this canonical key. */
  holdsKey(key: string): boolean;
}

/** By the name claimed, and by the name held as it is written. */
const agreeing = kept(() => new Map<string, boolean>());

/** A speaker by name, in the case that the name stands in. */
export type Named = Pick<SpeakerMention, 'name' | 'declined'>;

/** Whether a name as a document has it can mean one that is held. The few names of a library are asked about again and again. */
export function agreesWithName({ name: claimed, declined }: Named, name: Name | string): boolean {
  const written =
    typeof name === 'string' ? name : `${name.given ?? ''}\u0001${name.family ?? ''}\u0001${name.literal ?? ''}`;
  const isDeclined = declined === true;
  const answers = agreeing(isDeclined ? `${claimed}\u0001` : claimed);
  let answer = answers.get(written);
  if (answer === undefined) {
    answer = agrees(claimed, name, isDeclined);
    answers.set(written, answer);
  }
  return answer;
}

const WITH_ANOTHER = /^([^()]+) \(([^()]+)\)$/;

/**
 * "Burgemeester Joost Hanema" is Joost Hanema: a title in any language may stand before a whole name. "The Court
 * (Justice Ruud)" is either.
 */
function agrees(claimed: string, name: Name | string, isDeclined: boolean): boolean {
  const either = typeof name === 'string' ? WITH_ANOTHER.exec(name) : null;
  if (either !== null) return agrees(claimed, either[1]!, isDeclined) || agrees(claimed, either[2]!, isDeclined);
  if (sameName(claimed, name, { isDeclined }) !== 'different') return true;
  const whole = contentKeys(typeof name === 'string' ? name : fullName(name));
  const given = contentKeys(claimed);
  return whole.length > 1 && given.length > whole.length && whole.every((key, i) => given.at(i - whole.length) === key);
}

/** Whether a name stands in a source's title, and may mean it or somebody whom it is about. */
export function isInTitle(name: string, source: Source): boolean {
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

/** `differs`: the words are somebody else's here, which tells of the claim only where they are no commonplace. */
export type SpeakerStand = Stand | 'differs';

export function standOfSpeaker(
  attribution: Attribution,
  source: Source,
  place: Place,
  text: WitnessText,
  holdings: Holdings,
): SpeakerStand {
  const { speaker: claimed } = attribution;
  if (claimed === null || claimed.name === '') return 'silent';
  const { name } = claimed;
  const speakers = place.speakers.filter((speaker) => !isRole(speaker));
  const agreeing = speakers.filter((speaker) => agreesWithName(claimed, speaker));
  // Words run together from two turns are not one speaker's.
  if (agreeing.length > 0) return agreeing.length === speakers.length ? 'agrees' : 'conflicts';
  if (source.creators.some((creator) => agreesWithName(claimed, creator))) {
    if (speakers.length === 0) return 'agrees';
    // Who speaks in a hearing as well as standing on its title page has turns of their own, and this is not one.
    return speaksElsewhere(claimed, text) ? 'conflicts' : 'agrees';
  }
  // Hamlet has turns of his own in Hamlet; the minutes have none in the minutes.
  if (namesWork(name, source) && !(speakers.length > 0 && speaksElsewhere(claimed, text))) return 'agrees';
  const scripture = scriptureNamed(name);
  if (scripture !== null && place.keys.some((key) => key.startsWith('quran.') === (scripture === 'quran')))
    return 'agrees';
  if (place.speakers.length > 0 && speakers.length === 0) return 'silent';
  if (speakers.length === 0 && source.creators.length === 0) return 'silent';
  const held = speakers.length > 0 ? speakers : source.creators;
  if (held.some((each) => mayBeRenamed(name, each) || mayBeDeclined(name, each) || mayBeTransliterated(name, each)))
    return 'silent';
  if (speakers.length > 0 && speaksElsewhere(claimed, text)) return 'conflicts';
  // "The release said" names nobody who could be somebody else, and a newspaper hands on what others said.
  if (!isProperName(name) || isRelay(name)) return 'silent';
  // For a party or a council that the document names, whoever the library names may have spoken.
  if (speaksThroughOthers(name) && held.every((each) => typeof each === 'string' || !isBody(each))) return 'silent';
  const isAuthorHere = holdings.sources.some((other) =>
    other.creators.some((creator) => agreesWithName(claimed, creator)),
  );
  // Somebody may speak for the body that a source is by.
  if (speakers.length === 0 && !isAuthorHere && source.creators.every(isBody)) return 'silent';
  // Without capitals a name looks like any word.
  if (!CASED.test(name) && !isAuthorHere && !isPersonName(name)) return 'silent';
  const last = contentKeys(name).at(-1);
  if (last === undefined) return 'silent';
  // Whoever is named beside the passage may be whom the source itself quotes.
  if (mentions(`${place.before} ${place.passage.words} ${place.after}`, last)) return 'silent';
  if (speakers.length > 0 || SPOKEN.has(source.type ?? '')) return 'differs';
  // In a story or a study the words may be a character's, or of somebody whom the author quotes far from their name.
  return isAuthorHere || !text.slice(0, text.length).includes(lastWord(name)) ? 'differs' : 'silent';
}

/** Whether a name as claimed can mean the speaker that the witness names. */
export function isGivenTo(claimed: Named, given: GivenSpeaker): boolean {
  if (agreesWithName(claimed, given.name) || agreesWithName(claimed, given.written)) return true;
  return given.declined === true && agreesWithName(given, claimed.name);
}

/** Whether one of two names may be a case of the other, though nothing says that it is in one. */
function mayBeDeclined(a: string, b: Name | string): boolean {
  return sameName(a, b, { isDeclined: true }) !== 'different';
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
  const { speaker: claimed } = attribution;
  if (claimed === null || claimed.name === '') return stand;
  const { name } = claimed;
  if (isGivenTo(claimed, given)) return 'agrees';
  if (!given.isExplicit || !isCasedName(name) || mayBeDeclined(name, given.name) || mayBeDeclined(given.name, name))
    return stand;
  if (mayBeTransliterated(name, given.name)) return stand;
  if (mayBeBody(name, claimed.words) || mayBeBody(given.name, given.written)) return stand;
  // "Aunt Celia" has a family name that others call her by.
  if (isOfKin(name) || isOfKin(given.name)) return stand;
  const { before, after } = place.sentence();
  // Whoever is named there as well may be whom somebody speaks for: "Town Hall’s secretary, Tom Reed".
  const there = `${before} ${place.passage.words} ${after} ${given.around}`;
  if (mentions(there, contentKeys(name).at(-1)!)) return stand;
  // Who wrote a story may be named for what is said in it; who gives a speech or has a turn is named for saying it.
  const isSpoken = place.speakers.length > 0 || SPOKEN.has(source.type ?? '');
  return stand === 'agrees' && !isSpoken ? stand : 'conflicts';
}

const KIN =
  /^(?:aunt(?:ie)?|uncle|cousin|grand(?:ma|pa|mother|father)|granny|tante|onkel|oma|opa|oncle|t[íi][ao]|abuel[ao]|zi[ao]|nonn[ao]|тётя|тетя|дядя|бабушка|дедушка)\s/iu;

function isOfKin(name: string): boolean {
  return KIN.test(name);
}

/** A company, a house or an office, for which somebody speaks who has a name: a single name without a title may be one. */
function mayBeBody(name: string, written: string): boolean {
  if (isTitledName(written)) return false;
  const keys = contentKeys(name);
  return keys.length < 2 || /^the\s/iu.test(name) || keys.some(mayBeOrganisation);
}

/** Described as one name of several words, as bodies are and persons are not. */
function isBody({ literal }: Name): boolean {
  return literal !== undefined && contentKeys(literal).length > 1;
}

const CASED = /[\p{Lu}\p{Ll}]/u;

/** "The Green Party"; not "Charlotte Church", whose name begins as a person's does. */
function speaksThroughOthers(name: string): boolean {
  return contentKeys(name).some(mayBeOrganisation) && !beginsWithGivenName(name) && !isTitledName(name);
}

/** Newspapers, agencies and stations. */
function isRelay(name: string): boolean {
  return contentKeys(name).some(isMedium);
}

/** Whether some turn of the witness is labelled with this name. */
function speaksElsewhere(claimed: Named, text: WitnessText): boolean {
  const turns: readonly Locus[] = text.loci.within({ start: 0, end: text.length });
  const labels = new Set(
    turns.flatMap(({ kind, speaker }) => (kind === 'turn' && speaker !== undefined ? [speaker] : [])),
  );
  return [...labels].some((label) => agreesWithName(claimed, label));
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

/** Types of works whose words were spoken, or written to somebody, on a day. */
export const SPOKEN: ReadonlySet<string> = new Set([
  'speech',
  'personal_communication',
  'letter',
  'interview',
  'hearing',
  'post',
]);

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
