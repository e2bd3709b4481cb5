/**
 * Whether two names can mean the same person, group or character.
 *
 * `same`: as complete a name on both sides, in whatever spelling. `compatible`: nothing speaks against it ("Lincoln"
 * and "Abraham Lincoln"). `different`: a family name, a first name, an initial, a suffix or a title speaks against it.
 */

import type { Name } from '../types.ts';
import { basesOf } from './declined.ts';
import { TRANSLITERATED, UNCASED_GIVEN_NAMES } from './name-lists.ts';
import { type NameParts, namePartsOf, tokenAgreement } from './name-parts.ts';
import { maySoundLike, soundsLike } from './transliterated.ts';

export type NameAgreement = 'same' | 'compatible' | 'different';

export interface SameNameOptions {
  /** Whether the first name may stand in another case than the second: "Петра Зимина" for Пётр Зимин. */
  readonly isDeclined?: boolean;
}

/** Compares a name as a document writes it with one that a library holds, or with another as written. */
export function sameName(a: string, b: Name | string, options: SameNameOptions = {}): NameAgreement {
  let best: NameAgreement = 'different';
  if (typeof b === 'string' ? isHanFamily(a, b) : isHanFamily(a, b.literal ?? '')) return 'compatible';
  const right = namePartsOf(b);
  for (const each of severalNames(a)) {
    const written = namePartsOf(each);
    const left = options.isDeclined === true ? inCaseOf(written, right) : written;
    const agreement = compare(left, right);
    if (agreement === 'same') return each === a && left === written ? 'same' : 'compatible';
    if (agreement === 'compatible') best = agreement;
  }
  return best;
}

const HAN = /^[\p{Script=Han}々ヶ]{2,6}$/u;
/** Of so many characters a name has a family's of two. */
const WITH_LONG_FAMILY = 4;

/** "森田" and "森田花子": written without a space, the family comes first. */
function isHanFamily(a: string, b: string): boolean {
  if (!HAN.test(a) || !HAN.test(b) || a.length === b.length) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.length >= WITH_LONG_FAMILY && long.startsWith(short);
}

const AND = /\s+(?:and|und|et|y|e|en|och|i|и|&)\s+|\s*,\s*(?=\p{Lu}\S*\s+\p{Lu})/u;

function severalNames(name: string): readonly string[] {
  const parts = name
    .slice(0, 200)
    .split(AND)
    .filter((part) => part.trim() !== '');
  return parts.length < 2 ? [name] : [name, ...parts];
}

function compare(a: NameParts, b: NameParts): NameAgreement {
  if (a.tokens.length === 0 || b.tokens.length === 0) return 'different';
  if (isAcronymOf(a, b) || isAcronymOf(b, a)) return 'same';
  if (a.group && b.group && (a.everybody || b.everybody)) return 'compatible';
  if (a.everybody || b.everybody) return a.everybody && b.everybody ? 'same' : 'different';
  if (a.rank !== '' && b.rank !== '' && a.rank !== b.rank) return 'different';
  if (a.suffix !== null && b.suffix !== null && a.suffix !== b.suffix) return 'different';
  if (a.lady !== b.lady && isOfAnother(a.lady ? b : a, a.lady ? a : b)) return 'different';
  if (equalTokens(a.tokens, b.tokens)) {
    const isWhole = a.tokens.length > 1 || (a.rank === b.rank && !(a.label || b.label));
    return isWhole && a.suffix === b.suffix ? 'same' : 'compatible';
  }
  if (isPermutation(a.tokens, b.tokens)) return 'same';
  if (a.tokens.length === 1 || b.tokens.length === 1) {
    return comparesSingle(a.tokens.length === 1 ? a : b, a.tokens.length === 1 ? b : a) ? 'compatible' : 'different';
  }
  return compareFull(a, b);
}

/** Among the speakers of a play or a hearing LADY MACBETH is not MACBETH; in the news Mrs. Clinton may be Clinton. */
function isOfAnother(plain: NameParts, lady: NameParts): boolean {
  return (plain.label || lady.label || lady.peeress) && equalTokens(plain.tokens, lady.tokens);
}

function equalTokens(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((token, i) => token === b[i] || soundsLike(token, b[i]!));
}

/** The family name first, or last: Xi Jinping, Jinping Xi. */
function isPermutation(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2 || a.length > 4) return false;
  const rest = [...b];
  for (const token of a) {
    const found = rest.findIndex((other) => other === token || soundsLike(token, other));
    if (found < 0 || token.length < 2) return false;
    rest.splice(found, 1);
  }
  return true;
}

/** "Lincoln" for Abraham Lincoln, "Gertrude" for QUEEN GERTRUDE, "the witches" for First Witch. */
function comparesSingle(single: NameParts, full: NameParts): boolean {
  const token = single.tokens[0]!;
  const agrees = (other: string): boolean => other === token || soundsLike(token, other) || isPluralOf(token, other);
  if (full.family.some(agrees)) return true;
  if (single.titleOnly) return full.titles.includes(token) || full.tokens.some(agrees);
  // A title says that a family name follows: "Mr. Franklin" is not Franklin Roosevelt.
  if (single.formal) return false;
  return token.length > 1 && full.tokens.some(agrees);
}

function isPluralOf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long === `${short}s` || long === `${short}es` || long === `${short}en`;
}

function compareFull(a: NameParts, b: NameParts): NameAgreement {
  if (isTail(a.tokens, b.tokens) || isTail(b.tokens, a.tokens)) return 'compatible';
  if (!sharesFamily(a, b)) return containsAll(a, b) || containsAll(b, a) ? 'compatible' : 'different';
  const aGiven = a.given;
  const bGiven = b.given;
  if (aGiven.length === 0 || bGiven.length === 0) return 'compatible';
  const first = tokenAgreement(aGiven[0]!, bGiven[0]!);
  if (first === 'different') {
    // A middle name that someone goes by: J. Edgar Hoover, Edgar Hoover.
    const isByMiddleName =
      (aGiven.length > 1 && aGiven[0]!.length === 1 && aGiven[1] === bGiven[0]) ||
      (bGiven.length > 1 && bGiven[0]!.length === 1 && bGiven[1] === aGiven[0]);
    return isByMiddleName ? 'compatible' : 'different';
  }
  const middles = Math.min(aGiven.length, bGiven.length);
  let isWhole = first === 'same' && aGiven.length === bGiven.length;
  for (let i = 1; i < middles; i++) {
    const middle = tokenAgreement(aGiven[i]!, bGiven[i]!);
    if (middle === 'different') return 'different';
  }
  if (a.suffix !== b.suffix) isWhole = false;
  return isWhole ? 'same' : 'compatible';
}

/** "Port Authority" of "Lindhaven Port Authority": the last words, and more than one. */
function isTail(short: readonly string[], long: readonly string[]): boolean {
  const from = long.length - short.length;
  return short.length > 1 && from > 0 && short.every((token, i) => token.length > 1 && token === long[from + i]);
}

/** A name with each word that may be a case of one of the other's words put as that one has it. */
function inCaseOf(written: NameParts, held: NameParts): NameParts {
  const inCase = (token: string): string =>
    held.tokens.find((other) =>
      basesOf(token).some((base) => (TRANSLITERATED.get(base) ?? base) === other || soundsLike(base, other)),
    ) ?? token;
  return {
    ...written,
    tokens: written.tokens.map(inCase),
    given: written.given.map(inCase),
    family: written.family.map(inCase),
  };
}

/**
 * Whether one may have given up or taken on a family name: "Lucía Ferrer" and "Lucía Ferrer Gómez", "Ellison" and
 * "Ellison-Ward". It may as well be somebody else.
 */
export function mayBeRenamed(a: string, b: Name | string): boolean {
  const [left, right] = [namePartsOf(a), namePartsOf(b)];
  return isOtherFamilyName(left, right) || isOtherFamilyName(right, left) || isDoubleFamilyName(a, right);
}

/**
 * Whether one may be the other in another script, heard otherwise than is known here: some word of theirs comes near, or a
 * script is one whose sounds are not known.
 */
export function mayBeTransliterated(a: string, b: Name | string): boolean {
  const [left, right] = [namePartsOf(a), namePartsOf(b)];
  const [short, long] =
    left.tokens.length <= right.tokens.length ? [left.tokens, right.tokens] : [right.tokens, left.tokens];
  return short.length > 0 && short.every((token) => long.some((other) => maySoundLike(token, other)));
}

const DOUBLE_NAME = /^\p{Lu}\p{L}+[-‑]\p{Lu}\p{L}+$/u;

/** "Hollmann-Schmidt" without a given name, who may be Greta Hollmann. */
function isDoubleFamilyName(name: string, other: NameParts): boolean {
  const family = other.family.at(-1);
  const isDouble = DOUBLE_NAME.test(name.trim()) && other.tokens.length > 1 && family !== undefined;
  return isDouble && namePartsOf(name).tokens.includes(family);
}

function isOtherFamilyName(short: NameParts, long: NameParts): boolean {
  const [first, ...rest] = long.tokens;
  return short.tokens.length === 2 && rest.length === 2 && short.tokens[0] === first && short.tokens[1] === rest[0];
}

function sharesFamily(a: NameParts, b: NameParts): boolean {
  const aLast = a.family.at(-1)!;
  const bLast = b.family.at(-1)!;
  if (aLast === bLast || soundsLike(aLast, bLast) || isPluralOf(aLast, bLast)) return true;
  // Of a double family name the first part may stand alone.
  return (
    (a.family.length > 1 && a.family.includes(bLast) && bLast.length > 2) ||
    (b.family.length > 1 && b.family.includes(aLast) && aLast.length > 2)
  );
}

/** Whether every word of the shorter one stands in the other, the last one included: "Enobarbus the Roman". */
function containsAll(short: NameParts, long: NameParts): boolean {
  if (short.tokens.length >= long.tokens.length || short.tokens.some((token) => token.length < 2)) return false;
  if (!short.tokens.includes(long.tokens.at(-1)!) && !(long.byName && short.byName)) return false;
  return short.tokens.every((token) => long.tokens.some((other) => other === token || soundsLike(token, other)));
}

/** FDR for Franklin Delano Roosevelt, RNC for the Republican National Committee. */
function isAcronymOf(short: NameParts, long: NameParts): boolean {
  const letters = short.acronym;
  if (
    letters === null ||
    (short.bodyAcronym && long.person) ||
    long.tokens.length !== letters.length ||
    long.tokens.length < 2
  )
    return false;
  return long.tokens.every((token, i) => token[0] === letters[i]);
}

const CASED = /\p{Lu}/u;
const UNCASED_LETTER = /\p{Lo}/u;
const ARTICLE = /^(?:the|a|an|der|die|das|ein|eine|le|la|les|un|une|el|los|las|il|lo|gli|i|o|os|as|de|het|een)\s/iu;

/** Whether words name somebody rather than describe them: "Jane Doe", not "the spokesman", "police", "der Trainer". */
export function isProperName(name: string): boolean {
  if (UNCASED_LETTER.test(name)) return true;
  if (ARTICLE.test(name)) {
    const capitals = name
      .split(/\s+/)
      .slice(1)
      .filter((word) => CASED.test(word[0]!));
    return capitals.length > 1;
  }
  return CASED.test(name);
}

/** "Mr. Obama", "Senator Reed": a title says that a person's name follows. */
export function isTitledName(name: string): boolean {
  const { titles, titleOnly } = namePartsOf(name);
  return titles.length > 0 && !titleOnly && CASED.test(name);
}

/** Whether a name begins as one of a person does, with a given name that is common. */
export function beginsWithGivenName(name: string): boolean {
  return namePartsOf(name).person;
}

/** Whether a name in a script without case begins with a given name: words of such scripts show no names by themselves. */
export function isPersonName(name: string): boolean {
  const [first, second] = namePartsOf(name).tokens;
  return first !== undefined && second !== undefined && UNCASED_GIVEN_NAMES.has(first);
}
