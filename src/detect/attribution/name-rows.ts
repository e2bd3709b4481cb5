/** Rows of capitalised words, cut down to the name of a person. */

import { HERS, HIS } from '../../reference/given-names.ts';
import { isTitle, PARTICLES, TITLES } from '../../reference/name-lists.ts';
import { isOrganisation } from '../../reference/organisations.ts';
import { keyOf } from '../../text/words.ts';
import type { Gender, Grammar } from './grammar.ts';
import { HEADS } from './heads.ts';

/** Words with a capital, and short titles with their full stop. Global: set `lastIndex`. */
export const CAPITALS =
  /(?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{L}\p{M}’'-]*|\p{Lu}[\p{L}\p{M}’'-]*|(?:St|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Jr|Sr)\./gu;
/** What may stand between two capitals of one name. */
const BETWEEN =
  /^(?:\.?[ \u00a0\n]|\. ?|[ \u00a0](?:von|vom|van|de|del|della|di|da|dos|du|der|den|zu|bin|ibn|al|el|la|le|y|ten|ter)(?:[ \u00a0](?:der|den|la|los|las))?[ \u00a0]| “[^”\n]{1,20}” )$/u;
export const NOT_PEOPLE = new Set(
  (
    'house party states york street university committee department times post news court senate congress city county america jersey hampshire carolina ' +
    'kingdom union nations republic democrats republicans institute foundation association agency council commission office ministry bank company corporation group ' +
    'journal magazine tribune herald guardian press network school college church hospital center centre act bill law amendment constitution convention ' +
    'angeles francisco vegas orleans diego island islands beach river lake mountain valley park airport avenue road square tower hall day week month year ' +
    'war peace world street wall coast east west north south street campaign administration security service services force forces army navy police ' +
    'zeitung spiegel bild rundschau partei bundestag bundesrat landtag regierung ministerium universität institut verband gericht bundesliga deutschland ' +
    'korea africa zealand arabia dakota virginia mexico jersey hampshire island d.c. states state primary caucus caucuses tuesday'
  )
    .split(' ')
    .map(keyOf),
);
const FEMALE_TITLES = new Set(
  [
    'mrs',
    'ms',
    'miss',
    'lady',
    'queen',
    'frau',
    'mme',
    'madame',
    'senora',
    'congresswoman',
    'spokeswoman',
    'chairwoman',
    'princess',
  ].map(keyOf),
);
const MALE_TITLES = new Set(
  [
    'mr',
    'sir',
    'lord',
    'king',
    'herr',
    'monsieur',
    'senor',
    'congressman',
    'spokesman',
    'chairman',
    'prince',
    'pope',
    'papst',
    'father',
  ].map(keyOf),
);

export function genderOfKeys(titles: readonly string[], first: string | undefined): Gender | null {
  for (const title of titles) {
    if (FEMALE_TITLES.has(title) || (title.length > 7 && title.endsWith('in') && isTitle(title))) return 'she';
    if (MALE_TITLES.has(title)) return 'he';
  }
  if (first === undefined) return null;
  const isHis = HIS.has(first);
  const isHers = HERS.has(first);
  return isHis === isHers ? null : isHis ? 'he' : 'she';
}

export interface Token {
  readonly raw: string;
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

export function isGivenName(key: string): boolean {
  return key.length === 1 || HIS.has(key) || HERS.has(key);
}

/** Whether what stands between two words with a capital may be part of one name: "Ursula von der Leyen". */
export function bindsName(between: string, last: Token, grammar: Grammar | null): boolean {
  if (!BETWEEN.test(between) || (between.startsWith('.') && last.raw.length > 1 && !TITLES.has(last.key))) return false;
  // Where nouns have a capital, "der" and "von" stand between any two of them.
  return grammar?.capitalNouns !== true || !/\p{L}/u.test(between) || isGivenName(last.key.split('-')[0]!);
}

/**
 * Whether a row may name a person. Where nouns have a capital, two of them in a row need a sign of it: a title, a given
 * name, an initial; or else that nothing describes them, and neither is a word for a thing, nor the second a genitive of a name that the text has.
 */
export function mayNamePerson(
  tokens: readonly Token[],
  titles: readonly string[],
  before: string,
  grammar: Grammar | null,
  isKnown: (key: string) => boolean,
): boolean {
  if (grammar?.capitalNouns !== true || titles.length > 0) return true;
  const first = tokens[0]!;
  if (isGivenName(first.key) || isGivenName(first.key.split('-')[0]!)) return true;
  const last = tokens.at(-1)!;
  if (DESCRIBED.test(before)) return false;
  // "Lage Deutschlands", "Trumps Auftrag".
  if ([first, last].some(({ key }) => key.endsWith('s') && isKnown(key.slice(0, -1)))) return false;
  const heads = HEADS[grammar.language]!;
  return !tokens.some(
    ({ key }) =>
      THINGS.test(key) || heads.notion.test(key) || isOrganisation(key, grammar.language) || heads.writing.test(key),
  );
}

/** An article, or a small word with the ending of an attribute: no name has one in front of it. */
const DESCRIBED =
  /(?:^|[^\p{L}])(?:[Dd](?:er|ie|as|en|em|es)|[Ee]ine?[mnrs]?|\p{Ll}+(?:ige|liche|ische|igen|lichen|ischen|igem|ischem))\s$/u;

const THINGS =
  /(?:(?:isch|deutsch)(?:e|en|er|es|em)$|flughafen|region|dorf|raum|kreis|bezirk|gebiet|provinz|millionen|milliarden|tausend|tausende|tonnen|anfang|mitte|menge|mengen|linie|halfte|zahl|anzahl|fluss|strasse|platz|kanton|bundesland|hauptstadt|ort|insel|bahn|hotel|stadion|euros|meter|kilometer|grad|jahren|rahmen|nahe|land|lands|landes|stadt|burg|airlines|nations|society|club|ersten|erste|deutsche|deutschen|vereinte|vereinigte|vereinten|vereinigten|europaische|europaischen|internationale|internationalen)$|^(?:weitere|andere|zahlreiche|seine|seiner|ihre|ihrer|neue|neuen|grosse|grossen|technische|besondere|starke|heutige|berliner|hamburger|kolner|wiener)$/;

/** Articles, conjunctions, prepositions, pronouns, days and the small words around verbs. */
export function isSmallWord(key: string, grammar: Grammar): boolean {
  const lists = [
    grammar.determiners,
    grammar.openers,
    grammar.prepositions,
    grammar.pronouns,
    grammar.times,
    grammar.fillers,
  ];
  return lists.some((list) => list.has(key));
}

/** Cuts a row of capitalised words down to a name: small words, days and titles in front of it go. */
export function nameOfTokens(
  tokens: readonly Token[],
  grammar: Grammar | null,
): { readonly tokens: readonly Token[]; readonly titles: readonly string[] } {
  let from = 0;
  const titles: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { key, raw } = tokens[i]!;
    const isSmall = grammar !== null && isSmallWord(key, grammar);
    const isInitial = raw.length === 1;
    if (isSmall && !isInitial && i === from) from = i + 1;
    else if (isTitle(key) && !isInitial && i < tokens.length - 1) {
      titles.push(key);
      from = i + 1;
    }
  }
  // Behind a description the given name says where the name begins.
  for (let i = tokens.length - 2; i > from; i--) {
    if (
      (HIS.has(tokens[i]!.key) || HERS.has(tokens[i]!.key)) &&
      tokens[i - 1]!.raw.length > 2 &&
      !HIS.has(tokens[i - 1]!.key) &&
      !HERS.has(tokens[i - 1]!.key)
    ) {
      from = i;
      break;
    }
  }
  const last = tokens.findLastIndex(({ key }) => grammar?.times.has(key) !== true);
  const to = Math.max(from, last + 1);
  return { tokens: tokens.slice(from, to), titles };
}

/** A name without the titles in front of it: "Police Commissioner Richard Ross" → "Richard Ross". */
export function withoutTitles(name: string): string {
  const words = name.split(/\s+/);
  let from = 0;
  for (let i = 0; i < words.length - 1; i++) {
    const key = keyOf(words[i]!);
    if (isTitle(key) && words[i]!.length > 1 && !/^\p{Lu}\.$/u.test(words[i]!)) from = i + 1;
  }
  for (let i = words.length - 2; i > from; i--) {
    const key = keyOf(words[i]!);
    const before = keyOf(words[i - 1]!);
    if (
      (HIS.has(key) || HERS.has(key)) &&
      before.length > 1 &&
      !HIS.has(before) &&
      !HERS.has(before) &&
      !PARTICLES.has(before)
    ) {
      from = i;
      break;
    }
  }
  return words.slice(from).join(' ');
}
