/** What a name is made of: titles, given names, family name, suffix; its tokens folded so that spellings meet. */

import { kept } from '../text/kept.ts';
import { keyOf, wordsOf } from '../text/words.ts';
import type { Name } from '../types.ts';
import { HERS, HIS } from './given-names.ts';
import { isTitle, NICKNAMES, PARTICLES, SUFFIXES, TITLES, TRANSLITERATED } from './name-lists.ts';
import { soundsLike } from './transliterated.ts';

export interface NameParts {
  /** Folded words without titles, articles, particles and suffixes; "Amos" or "a" for an initial. Given names first. */
  readonly tokens: readonly string[];
  readonly given: readonly string[];
  /** More than one word when the family name has several; the last one is the one that stands alone. */
  readonly family: readonly string[];
  readonly titles: readonly string[];
  /** Jr., III, XVI. */
  readonly suffix: string | null;
  /** The capitals of a name written as its initials: FDR. */
  readonly acronym: string | null;
  /** Initials that are no person's: "the RNC", "BGH". */
  readonly bodyAcronym: boolean;
  /** Held with a family name, or with a given name in front. */
  readonly person: boolean;
  /** Nothing but a title: "the President", "the King". */
  readonly titleOnly: boolean;
  /** A title that a family name follows: Mr., Senator. */
  readonly formal: boolean;
  /** Written in capitals, as those who write down a play or a hearing name the speaker. */
  readonly label: boolean;
  readonly lady: boolean;
  readonly peeress: boolean;
  readonly rank: string;
  /** Known with a word between: Alexander the Great, Cinna the Poet. */
  readonly byName: boolean;
  /** Several speak: "The witches", "Both Murderers". */
  readonly group: boolean;
  /** "All", "Everybody". */
  readonly everybody: boolean;
}

const EVERYBODY = new Set(['all', 'both', 'alle', 'tous', 'todos', 'tutti', 'omnes', 'все', 'everyone', 'everybody']);
const ARTICLES = new Set(
  'the a an der die das ein eine le la les un une el los las il lo gli i o os as de het een'.split(' '),
);
/** Titles that go with a husband's name: "Lady Macbeth". "Queen Gertrude" has her own. */
const LADIES = new Set(['lady', 'mrs', 'duchess', 'countess', 'frau', 'mme', 'madame', 'mistress', 'miss']);
/** Titles by which a wife is told from whoever has the name without them, wherever it stands. */
export const PEERESSES: ReadonlySet<string> = new Set(['lady', 'duchess', 'countess']);
const FORMAL = new Set([
  'mr',
  'mrs',
  'ms',
  'senator',
  'sen',
  'rep',
  'herr',
  'frau',
  'm',
  'mme',
  'monsieur',
  'madame',
  'senor',
  'senora',
  'sr',
  'sra',
  'justice',
]);
const ORDINALS = new Set(
  'first second third fourth fifth erster zweiter dritter erste zweite dritte premier deuxieme several 1 2 3 4 5 1st 2nd 3rd'.split(
    ' ',
  ),
);
const ROMAN_NUMERAL = /^(?:[IVX]{1,5})$/;
const CAPITALS = /^\p{Lu}{2,4}$/u;
const DOTTED_CAPITALS = /^(?:\p{Lu}\.){2,4}$/u;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
const POSSESSIVE = /[’'](?:s|S)$/;
const LONGEST_NAME = 200;
/** "the LPA", "die SPD". */
const ARTICLE_BEFORE_ACRONYM =
  /^(?:[Tt]he|[Dd](?:er|ie|as)|[Ll][ae]s?|[Ee]l|[Ii]l|[Oo]|[Aa]|[Dd]e|[Hh]et)\s(?=\p{Lu}{2,4}$)/u;

/** Courts that are called by their initials alone. */
const COURTS = new Set('bgh bag bfh bsg bvg olg lg ag vg ovg vgh eugh egmr scotus ecj echr cjue cedh tjue'.split(' '));

/** @param name as a document writes it, or as CSL-JSON holds it. */
export function namePartsOf(name: Name | string): NameParts {
  if (typeof name === 'string') return partsOfWritten(name);
  if (name.literal !== undefined) return partsOfLiteral(name.literal);
  const given = (name.given ?? '').trim();
  return partsOfHeld(`${given.length} ${given}${(name.family ?? '').trim()}`);
}

const partsOfLiteral = kept((literal) => partsOfText(literal, []));

/** Given and family name one behind the other, behind the length of the first. */
const partsOfHeld = kept((held) => {
  const start = held.indexOf(' ') + 1;
  const end = start + Number(held.slice(0, start));
  const family = held.slice(end);
  const name = `${held.slice(start, end)} ${family}`.trim();
  return partsOfText(name, family === '' ? [] : tokensOf(family).map(({ key }) => key));
});

const partsOfWritten = kept((name): NameParts => {
  const comma = /^\s*([^,]+),\s*([^,]+)$/u.exec(name.slice(0, LONGEST_NAME));
  if (comma !== null && UPPER.test(comma[2]![0]!) && comma[1]!.trim().split(/\s+/).length <= 2) {
    const after = keyOf(comma[2]!);
    if (!SUFFIXES.has(after) && !TITLES.has(after)) return partsOfText(`${comma[2]!} ${comma[1]!}`, []);
  }
  return partsOfText(name, []);
});

interface Token {
  readonly raw: string;
  readonly key: string;
}

function tokensOf(text: string): Token[] {
  const words = wordsOf(text);
  const tokens: Token[] = [];
  for (let i = 0; i < words.count; i++) {
    const raw = text.slice(words.starts[i], words.ends[i]).replace(POSSESSIVE, '');
    const key = keyOf(raw);
    if (key !== '') tokens.push({ raw, key: TRANSLITERATED.get(key) ?? key });
  }
  return tokens;
}

function partsOfText(written: string, familyKeys: readonly string[]): NameParts {
  const text = written.slice(0, LONGEST_NAME).trim().replace(ARTICLE_BEFORE_ACRONYM, '');
  const compact = text.replace(/\s+/g, '');
  const isDotted = DOTTED_CAPITALS.test(compact);
  const isLabel = !LOWER.test(text) && UPPER.test(text) && text.length > 3;
  const acronym = isDotted || CAPITALS.test(text) ? compact.replaceAll('.', '').toLowerCase() : null;

  let tokens = isDotted ? [{ raw: compact, key: acronym! }] : tokensOf(text);
  while (
    tokens.length > 1 &&
    ARTICLES.has(tokens[0]!.key) &&
    !(UPPER.test(tokens[0]!.raw) && tokens[0]!.raw.length === 1)
  ) {
    tokens = tokens.slice(1);
  }
  const all = tokens;
  let suffix: string | null = null;
  const last = tokens.at(-1);
  if (
    tokens.length > 1 &&
    last !== undefined &&
    (SUFFIXES.has(last.key) || (ROMAN_NUMERAL.test(last.raw) && !isLabel))
  ) {
    suffix = SUFFIXES.get(last.key) ?? last.key;
    tokens = tokens.slice(0, -1);
  }

  // Everything up to the last title belongs to it: "German Chancellor", "former Vice President".
  const titles: string[] = [];
  let nameStart = 0;
  for (let i = 0; i < tokens.length; i++) {
    // "Richter" and "Forscher" are family names too.
    const isOffice = TITLES.has(tokens[i]!.key) || (i < tokens.length - 1 && isTitle(tokens[i]!.key));
    if (!isOffice || (tokens[i]!.raw.length === 1 && UPPER.test(tokens[i]!.raw) && i > 0)) continue;
    titles.push(tokens[i]!.key);
    nameStart = i + 1;
  }
  let titleOnly = false;
  let core = tokens.slice(nameStart);
  if (core.length === 0) {
    titleOnly = titles.length > 0;
    core = tokens;
  }
  // "spokesman John Smith": what is written small before a capital is a description.
  const firstCapital = core.findIndex(({ raw }) => UPPER.test(raw[0]!));
  if (
    firstCapital > 0 &&
    !PARTICLES.has(core[0]!.key) &&
    core.slice(0, firstCapital).every(({ raw }) => LOWER.test(raw[0]!))
  ) {
    core = core.slice(firstCapital);
  }
  const byName = core.some(({ key }, i) => i > 0 && ARTICLES.has(key) && key !== 'de');
  const own = core.filter(
    ({ key }, i) =>
      core.length === 1 || !(PARTICLES.has(key) && i < core.length - 1 && (i > 0 || LOWER.test(core[i]!.raw[0]!))),
  );
  const unranked = own.length > 1 && ORDINALS.has(own[0]!.key) ? own.slice(1) : own;
  const keys = unranked.map(({ key }) => key);
  const familyCount = familyKeys.length === 0 ? 1 : Math.max(1, keys.filter((key) => familyKeys.includes(key)).length);
  return {
    tokens: keys,
    given: keys.slice(0, Math.max(0, keys.length - familyCount)),
    family: keys.slice(Math.max(0, keys.length - familyCount)),
    titles,
    suffix,
    acronym,
    bodyAcronym: acronym !== null && (text !== written.trim() || COURTS.has(acronym)),
    person: familyKeys.length > 0 || HIS.has(keys[0] ?? '') || HERS.has(keys[0] ?? ''),
    titleOnly,
    formal: titles.some((title) => FORMAL.has(title)),
    label: isLabel,
    lady: titles.some((title) => LADIES.has(title)),
    peeress: titles.some((title) => PEERESSES.has(title)),
    rank: own === unranked ? '' : own[0]!.key,
    byName,
    group: all.some(({ key }) => EVERYBODY.has(key)) || (keys.at(-1) ?? '').endsWith('s'),
    everybody: keys.length === 1 && EVERYBODY.has(keys[0]!),
  };
}

/** Whether two words of a name are the same, an initial or a short form of one another, or speak against each other. */
export function tokenAgreement(a: string, b: string): 'same' | 'different' {
  if (a === b || soundsLike(a, b)) return 'same';
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.startsWith(short) ? 'same' : 'different';
  return fullForms(a).some((full) => full === b || fullForms(b).includes(full)) ? 'same' : 'different';
}

function fullForms(name: string): readonly string[] {
  return NICKNAMES.get(name) ?? [name];
}
