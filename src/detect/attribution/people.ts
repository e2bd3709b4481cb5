/** Who is named in a document: the fullest form of each name, and whom a family name or a pronoun means at a place. */

import { HERS, HIS } from '../../reference/given-names.ts';
import { SUFFIXES } from '../../reference/name-lists.ts';
import { keyOf } from '../../text/words.ts';
import type { Gender, Grammar } from './grammar.ts';
import { introducedIn } from './introduced.ts';
import {
  bindsName,
  CAPITALS,
  genderOfKeys,
  isGivenName,
  mayNamePerson,
  NOT_PEOPLE,
  nameOfTokens,
  type Token,
} from './name-rows.ts';

/** Somebody named at a place of the text. */
interface Naming {
  readonly start: number;
  readonly end: number;
  /** Without titles. */
  readonly name: string;
  /** The folded words of the name. */
  readonly words: readonly string[];
  readonly gender: Gender | null;
  /** Whether a sentence begins with it, or nearly. */
  readonly leads: boolean;
}

export interface Meant {
  /** Empty when nobody fitting was named before. */
  readonly name: string;
  /** Whether nobody else was named since whom the pronoun fits as well. */
  readonly isSure: boolean;
}

export interface People {
  /** "Merkel" → "Angela Merkel", by the full name that stands nearest before `at`, or else the first after it. */
  fullest(name: string, at: number): string;
  /** Whom a pronoun means at a place. Several are nobody in particular. */
  meant(pronoun: Gender, at: number, lastSpeaker: { readonly name: string; readonly at: number } | null): Meant;
  genderOf(name: string): Gender | null;
  /** Whether a single word is the family name or the given name of somebody named in full or with a title. */
  names(key: string): boolean;
}

const SENTENCE_BEFORE =
  /(?:^|[.!?:…“”"„«»\n])\s*(?:(?:But|And|Then|Later|As|So|Aber|Und|Als)\s)?(?:(?:[Tt]he|[Dd]er|[Dd]ie)\s)?(?:\p{L}+\s){0,4}$/u;
const SEARCH_BACK_UNITS = 2500;
/** How far back somebody else whom a pronoun fits makes it doubtful. */
const RIVAL_UNITS = 400;

/** Whether a word of a short name stands in a full one, as an initial or with an ending as well. */
function isAmong(word: string, full: readonly string[]): boolean {
  return full.some((other) => other === word || other === `${word}s` || (word.length === 1 && other.startsWith(word)));
}

const NOBODY_MEANT: Meant = { name: '', isSure: true };

const MOST_NAMINGS = 200;
/** A name that stands so many times less often than another one that fits is none. */
const RARE = 8;

const SMALL_WORD = /(?<![\p{L}’'])\p{Ll}{2,}/gu;

/** The words that a text writes small somewhere. One by one, for the words of a book do not fit in a list. */
export function smallWordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  SMALL_WORD.lastIndex = 0;
  for (let found = SMALL_WORD.exec(text); found !== null; found = SMALL_WORD.exec(text)) words.add(found[0]);
  return words;
}

/** Reads a document's names. `isQuoted` says whether an offset lies in a quotation, `small` which words it writes small. */
export function peopleOf(
  text: string,
  grammar: Grammar | null,
  isQuoted: (offset: number) => boolean,
  small: ReadonlySet<string> = smallWordsOf(text),
): People {
  const namings: Naming[] = [];
  const byFamily = new Map<string, Naming[]>();
  const byGiven = new Map<string, Naming[]>();
  const counts = new Map<string, number>();
  const singles: { readonly key: string; readonly start: number; readonly end: number }[] = [];

  const alone = new Set<string>();
  /** Named behind a title: "Stadtrat Brehm". */
  const titled = new Set<string>();
  let row: Token[] = [];
  const finish = (): void => {
    if (row.length === 0) return;
    const { tokens: read, titles } = nameOfTokens(row, grammar);
    row = [];
    // "Presently Tony": a word that the text writes small elsewhere begins a sentence, and no name.
    let from = 0;
    while (from < read.length - 1 && small.has(read[from]!.raw.toLowerCase()) && !isGivenName(read[from]!.key)) from++;
    const tokens = read.slice(from);
    const last = tokens.at(-1);
    if (last === undefined || NOT_PEOPLE.has(last.key)) return;
    const bare = SUFFIXES.has(last.key) && tokens.length > 1 ? tokens.at(-2)! : last;
    const start = tokens[0]!.start;
    if (tokens.length === 1 || (tokens.length === 2 && tokens[0]!.raw.length === 1 && bare !== last)) {
      singles.push({ key: last.key, start, end: last.end });
      alone.add(last.key);
      if (titles.length === 0) return;
      titled.add(last.key);
    }
    if (tokens.length > 5) return;
    const before = text.slice(Math.max(0, start - 60), start);
    if (
      tokens.length > 1 &&
      !mayNamePerson(tokens, titles, before, grammar, (key) => alone.has(key) || byFamily.has(key))
    )
      return;
    if (
      tokens.length > 1 &&
      titles.length === 0 &&
      /\b(?:the|The)\s$/.test(before) &&
      !HIS.has(tokens[0]!.key) &&
      !HERS.has(tokens[0]!.key)
    )
      return;
    const name = text
      .slice(start, last.end)
      .replace(/[’']s$/, '')
      .replace(/\s+/g, ' ');
    const naming: Naming = {
      start,
      end: last.end,
      name,
      words: name.split(/[\s-]+/).map(keyOf),
      gender: genderOfKeys(titles, tokens.length > 1 ? tokens[0]!.key : undefined),
      leads: SENTENCE_BEFORE.test(before),
    };
    if (tokens.length > 1) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
      const first = naming.words[0]!;
      if (isGivenName(first) && first.length > 1) {
        const given = byGiven.get(first);
        if (given === undefined) byGiven.set(first, [naming]);
        else if (given.length < MOST_NAMINGS && given.at(-1)!.name !== name) given.push(naming);
      }
      const key = bare.key.replace(/s$/, '');
      const family = byFamily.get(key);
      if (family === undefined) byFamily.set(key, [naming]);
      else if (family.length < MOST_NAMINGS && family.at(-1)!.name !== name) family.push(naming);
    }
    if (!isQuoted(start)) namings.push(naming);
  };

  CAPITALS.lastIndex = 0;
  for (let found = CAPITALS.exec(text); found !== null; found = CAPITALS.exec(text)) {
    const raw = found[0].replace(/[’']s$|[’'-]+$/u, '');
    const start = found.index;
    const last = row.at(-1);
    if (last !== undefined && (start - last.end > 24 || !bindsName(text.slice(last.end, start), last, grammar)))
      finish();
    row.push({ raw, key: keyOf(raw), start, end: start + raw.length });
    if (raw.length < found[0].replace(/\.$/, '').length || row.length >= 8) finish();
  }
  finish();

  const genders = new Map<string, Gender>();
  for (const { name, gender } of namings) if (gender !== null && !genders.has(name)) genders.set(name, gender);

  const fitsOf = new Map<string, readonly Naming[]>();
  /** The full names, in order of place, that a shorter one may stand for. */
  const fullNames = (name: string): readonly Naming[] => {
    const known = fitsOf.get(name);
    if (known !== undefined) return known;
    const words = name.split(/[\s-]+/).map(keyOf);
    const last = (SUFFIXES.has(words.at(-1) ?? '') && words.length > 1 ? words.at(-2) : words.at(-1)) ?? '';
    const family = byFamily.get(last.replace(/s$/, '')) ?? byFamily.get(last) ?? [];
    const given = words.length === 1 ? (byGiven.get(words[0]!) ?? []) : [];
    const fits = [...family, ...given].filter(
      ({ words: full }) => full.length > words.length && words.every((word) => isAmong(word, full)),
    );
    // What stands once beside what stands often is no name of anybody: "Cassandra Katharine".
    const often = Math.max(0, ...fits.map((each) => counts.get(each.name) ?? 0));
    const told = fits.filter((each) => (counts.get(each.name) ?? 0) * RARE >= often);
    told.sort((a, b) => a.start - b.start);
    fitsOf.set(name, told);
    return told;
  };

  const fullest = (name: string, at: number): string => {
    const fits = fullNames(name);
    if (fits.length === 0) return name;
    let best = fits.find(({ start }) => start >= at) ?? fits[0]!;
    for (const each of fits) if (each.start < at) best = each;
    // The same name may be given more fully elsewhere, as long as it is the same first name.
    const first = best.words[0];
    for (const each of fits) {
      if (each.name.length > best.name.length && each.words[0] === first && each.words.length <= 4) best = each;
    }
    return best.name;
  };

  const familyOf = (key: string): readonly Naming[] | undefined => byFamily.get(key.replace(/s$/, ''));
  // A family name alone names its person too, and so does a given name.
  for (const { key, start, end } of singles) {
    if (isQuoted(start)) continue;
    const family = familyOf(key) ?? byGiven.get(key);
    if (family === undefined && !(HIS.has(key) || HERS.has(key))) continue;
    const name = fullest(text.slice(start, end), start);
    namings.push({
      start,
      end,
      name,
      words: [],
      gender: genders.get(name) ?? family?.[0]!.gender ?? genderOfKeys([], key),
      leads: SENTENCE_BEFORE.test(text.slice(Math.max(0, start - 60), start)),
    });
  }
  namings.sort((a, b) => a.start - b.start);

  const genderOf = (name: string): Gender | null =>
    genders.get(name) ?? genderOfKeys([], keyOf(name.split(/\s+/)[0] ?? ''));

  const meant: People['meant'] = (pronoun, at, lastSpeaker) => {
    if (pronoun === 'it' || pronoun === 'they') return NOBODY_MEANT;
    const fits = (gender: Gender | null): boolean => gender === null || gender === pronoun;
    const before = upperBound(namings, at) - 1;
    const reached = text.slice(Math.max(0, at - SEARCH_BACK_UNITS), at);
    const paragraph = at - reached.length + reached.lastIndexOf('\n') + 1;
    const sureOf = (name: string, leader?: Naming): Meant => {
      // A paragraph that begins with somebody goes on about them, whoever the one before was about.
      const from = Math.max(at - RIVAL_UNITS, leader !== undefined && leader.start >= paragraph ? paragraph - 1 : 0);
      for (let i = before; i >= 0 && namings[i]!.start > from; i--) {
        const other = namings[i]!;
        if (fits(other.gender) && fullest(other.name, other.start) !== name) return { name, isSure: false };
      }
      return { name, isSure: true };
    };
    const newcomer = grammar === null ? null : introducedIn(text.slice(paragraph, at), grammar.language);
    const isNewest =
      newcomer !== null &&
      fits(newcomer.gender) &&
      !isQuoted(paragraph + newcomer.start) &&
      !(before >= 0 && namings[before]!.start > paragraph + newcomer.start && fits(namings[before]!.gender));
    if (isNewest) return { name: newcomer.words, isSure: false };
    let nearest: Naming | null = null;
    for (let i = before; i >= 0 && at - namings[i]!.start < SEARCH_BACK_UNITS; i--) {
      const naming = namings[i]!;
      if (!fits(naming.gender)) continue;
      if (lastSpeaker !== null && lastSpeaker.at >= naming.start && fits(genderOf(lastSpeaker.name)))
        return sureOf(lastSpeaker.name);
      if (naming.leads) return sureOf(fullest(naming.name, naming.start), naming);
      nearest ??= naming;
    }
    if (lastSpeaker !== null && fits(genderOf(lastSpeaker.name)) && at - lastSpeaker.at < SEARCH_BACK_UNITS)
      return sureOf(lastSpeaker.name);
    return nearest === null ? NOBODY_MEANT : sureOf(fullest(nearest.name, nearest.start));
  };
  const names = (key: string): boolean => familyOf(key) !== undefined || byGiven.has(key) || titled.has(key);
  return { fullest, meant, genderOf, names };
}

/** How many namings begin before an offset. */
function upperBound(namings: readonly Naming[], at: number): number {
  let low = 0;
  let high = namings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (namings[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
