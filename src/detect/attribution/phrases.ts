/** The phrases of a sentence that may name whoever speaks, each with what kind of thing it names. */

import { HERS, HIS } from '../../reference/given-names.ts';
import { isTitle, SUFFIXES, TITLES } from '../../reference/name-lists.ts';
import { isOrganisation } from '../../reference/organisations.ts';
import { accordingAt } from './according.ts';
import type { Grammar } from './grammar.ts';
import { HEADS } from './heads.ts';
import { isOpeningVerb, startsName } from './name-bounds.ts';
import { isSmallWord } from './name-rows.ts';
import { type Subject, subjectFrom } from './named.ts';
import { type Element, isCapital, type WordElement } from './narrative.ts';
import type { People } from './people.ts';

export type PhraseKind =
  | 'he'
  | 'she'
  | 'they'
  | 'it'
  | 'self'
  | 'relative'
  /** A given name, or a title, with a family name. */
  | 'person'
  | 'name'
  /** "the mayor", "die Sprecherin". */
  | 'role'
  /** "the police", "die Regierung". */
  | 'group'
  /** "the letter", "der Bericht". */
  | 'writing'
  /** "the freedom", "die Beschäftigung". */
  | 'notion'
  | 'other';

export interface Phrase {
  readonly subject: Subject;
  readonly kind: PhraseKind;
  /** Its own elements, half open; of "who" not those it refers to. */
  readonly first: number;
  readonly end: number;
  /** Whether "according to" or its like stands in front. */
  readonly isSource: boolean;
}

function kindOf(elements: readonly Element[], subject: Subject, grammar: Grammar, people: People): PhraseKind {
  const words: WordElement[] = [];
  for (let i = subject.from; i < subject.to; i++) {
    const element = elements[i]!;
    if (element.kind === 'word') words.push(element);
  }
  const first = words[0];
  if (first === undefined) return 'other';
  if (words.length === 1) {
    const pronoun = grammar.pronouns.get(first.key);
    if (pronoun !== undefined) return pronoun;
    if (grammar.selves.has(first.key)) return 'self';
  }
  const isDetermined = grammar.determiners.has(first.key);
  const content = isDetermined ? words.slice(1) : words;
  // The head stands before the first link: "the head of the board".
  let end = content.findIndex((word, i) => i > 0 && grammar.links.has(word.key) && !isCapital(word));
  if (end < 0) end = content.length;
  const core = content.slice(0, end);
  const head = grammar.capitalNouns ? core.findLast(isCapital) : core.at(-1);
  if (head === undefined) return isDetermined ? 'other' : 'notion';
  const capitals = core.filter(isCapital);
  const isTitled = capitals.length > 1 && capitals.slice(0, -1).some(({ key }) => isTitle(key));
  const hasGiven = core.some(
    ({ key, raw }, i) =>
      i < core.length - 1 && isCapital(core[i]!) && raw.length > 1 && (HIS.has(key) || HERS.has(key)),
  );
  const isOwned = grammar.capitalNouns && capitals.length > 1 && capitals.some(({ key }) => isGenitive(key, people));
  const isNamed = !isOwned && people.names(head.key) && (!isDetermined || capitals.length > 1);
  if (isTitled || hasGiven || isNamed) return 'person';
  const heads = HEADS[grammar.language];
  const key = SUFFIXES.has(head.key) && core.length > 1 ? core.at(-2)!.key : head.key;
  const isName = isCapital(head) && (!grammar.capitalNouns || (capitals.length > 1 && !isDetermined && !isOwned));
  if (heads !== undefined) {
    if (isOrganisation(key, grammar.language)) return 'group';
    if (heads.writing.test(key)) return 'writing';
    if (heads.thing?.test(key) === true && capitals.length === 1) return 'other';
    if (isName && (!TITLES.has(key) || !isDetermined)) return HIS.has(key) || HERS.has(key) ? 'person' : 'name';
    if (TITLES.has(key) || heads.role.test(key)) return 'role';
    if (heads.notion.test(key)) return 'notion';
  }
  if (HIS.has(key) || HERS.has(key)) return 'person';
  return isName ? 'name' : 'other';
}

/** "Trumps", "Merkels": of somebody named. */
function isGenitive(key: string, people: People): boolean {
  return key.length > 3 && key.endsWith('s') && people.names(key.slice(0, -1));
}

/** A sentence's first word has a capital, whatever it is. */
function isOpeningAdverb(word: WordElement, next: Element | undefined, grammar: Grammar): boolean {
  if (grammar.capitalNouns) return GERMAN_ADVERB.test(word.key) || isOpeningVerb(word, next, grammar);
  const isAlone = next?.kind !== 'word' || !isCapital(next);
  return grammar.language === 'en' && isAlone && (ENGLISH_ADVERB.test(word.key) || grammar.cues.saying.has(word.key));
}

const GERMAN_ADVERB = /(?:lich|isch|ig|mals|weise|tens|ends|warts|falls|lings)$/;
const ENGLISH_ADVERB =
  /^(?:according|perhaps|maybe|indeed|nothing|something|there|here|yes|no|\p{L}+ly|\p{L}{3,}ing)$/u;

/** The phrases of `[low, high)` in order; none lies in another one. */
export function phrasesIn(
  elements: readonly Element[],
  low: number,
  high: number,
  grammar: Grammar,
  people: People,
): Phrase[] {
  const phrases: Phrase[] = [];
  let i = low;
  while (i < high) {
    const word = elements[i]!;
    if (word.kind !== 'word') {
      i++;
      continue;
    }
    const next = elements[i + 1];
    const source = accordingAt(elements, i, high, grammar);
    if (source !== null) {
      const { subject } = source;
      phrases.push({
        subject,
        kind: kindOf(elements, subject, grammar, people),
        first: subject.from,
        end: subject.to,
        isSource: true,
      });
      i = Math.max(i + 1, subject.to);
      continue;
    }
    if (i === low && grammar.capitalNouns && grammar.prepositions.has(word.key)) {
      i++;
      continue;
    }
    const isRelative =
      grammar.relatives.has(word.key) &&
      (!grammar.determiners.has(word.key) || isCommaAt(elements, i - 1)) &&
      !(grammar.capitalNouns && next?.kind === 'word' && isCapital(next));
    const isSingle =
      isRelative ||
      grammar.selves.has(word.key) ||
      (grammar.pronouns.has(word.key) &&
        !(grammar.determiners.has(word.key) && next?.kind === 'word' && !isVerbLike(next, grammar)));
    if (isSingle) {
      const pronoun = grammar.pronouns.get(word.key) ?? null;
      const subject: Subject = { span: { start: word.start, end: word.end }, pronoun, from: i, to: i + 1 };
      const isAntecedent = isRelative && phrases.length > 0 && phrases.at(-1)!.subject.to >= i - 1;
      if (isRelative && isAntecedent) {
        const antecedent = phrases.at(-1)!.subject;
        const { from, to } = antecedent;
        phrases.push({
          subject: grammar.language === 'de' ? antecedent : { ...subject, pronoun: null, from, to },
          kind: 'relative',
          first: i,
          end: i + 1,
          isSource: false,
        });
      } else if (!isRelative)
        phrases.push({
          subject,
          kind: kindOf(elements, subject, grammar, people),
          first: i,
          end: i + 1,
          isSource: false,
        });
      i++;
      continue;
    }
    if (i === low && isOpeningAdverb(word, next, grammar)) {
      i++;
      continue;
    }
    const subject =
      mayStart(word, grammar) && !isDay(elements, i, grammar) ? subjectFrom(elements, i, high, grammar) : null;
    if (subject === null) {
      i++;
      continue;
    }
    const first = grammar.capitalNouns && isCapital(word) ? attributesBefore(elements, i, low, grammar) : i;
    phrases.push({
      subject,
      kind: kindOf(elements, subject, grammar, people),
      first,
      end: subject.to,
      isSource: false,
    });
    i = Math.max(i + 1, subject.to);
  }
  return phrases;
}

/** Where the small attributes in front of a German noun without an article begin: "in ägyptischen Krankenhäusern". */
function attributesBefore(elements: readonly Element[], noun: number, low: number, grammar: Grammar): number {
  let first = noun;
  while (first > low) {
    const word = elements[first - 1]!;
    if (
      word.kind !== 'word' ||
      isCapital(word) ||
      !ATTRIBUTE.test(word.key) ||
      isSmallWord(word.key, grammar) ||
      isVerbLike(word, grammar)
    )
      break;
    first--;
  }
  return first;
}

const ATTRIBUTE = /(?:[^t]e|[^t]en|er|es|em)$/;

/** "4 March": a month behind a number is nobody, though people are called May and March. */
function isDay(elements: readonly Element[], index: number, grammar: Grammar): boolean {
  const month = elements[index];
  const day = elements[index - 1];
  return month?.kind === 'word' && grammar.times.has(month.key) && day?.kind === 'word' && /^\d{1,2}$/.test(day.raw);
}

function mayStart(word: WordElement, grammar: Grammar): boolean {
  if (/^\d/.test(word.raw)) return false;
  if (startsName(word, grammar)) return isCapital(word) || grammar.determiners.has(word.key) || isNoun(word, grammar);
  // Oblique, and so rarely whoever speaks; still a phrase of its own.
  return grammar.determiners.has(word.key);
}

/** A noun without an article: only what names people or writings. */
function isNoun(word: WordElement, grammar: Grammar): boolean {
  const heads = HEADS[grammar.language];
  if (heads === undefined || grammar.capitalNouns) return false;
  return (
    !isVerbLike(word, grammar) &&
    (heads.role.test(word.key) || isOrganisation(word.key, grammar.language) || heads.writing.test(word.key))
  );
}

function isVerbLike(word: WordElement, grammar: Grammar): boolean {
  return (
    !isCapital(word) &&
    (grammar.cues.saying.has(word.key) || grammar.cues.presenting.has(word.key) || grammar.fillers.has(word.key))
  );
}

function isCommaAt(elements: readonly Element[], index: number): boolean {
  const element = elements[index];
  return element?.kind === 'mark' && element.mark === ',';
}
