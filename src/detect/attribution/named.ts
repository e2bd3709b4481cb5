/** What names or describes somebody, read as one phrase: from its first word on, or back from its last. */

import type { Span } from '../../types.ts';
import type { Gender, Grammar } from './grammar.ts';
import {
  isAdverb,
  isTime,
  joinsNames,
  MOST_NAME_WORDS,
  nameEnd,
  nounBehindAttribute,
  startsName,
} from './name-bounds.ts';
import { type Element, isCapital, type WordElement, wordAt } from './narrative.ts';
import { isParty } from './stance.ts';

export interface Subject {
  /** As written: "he", "former Florida governor Jeb Bush". */
  readonly span: Span;
  readonly pronoun: Gender | null;
  /** The words that carry the name or the description; of "who" the words it refers to. Indexes of elements, half open. */
  readonly from: number;
  readonly to: number;
}

const DIGIT = /^\d/;

export function subjectOf(elements: readonly Element[], from: number, to: number, grammar: Grammar): Subject | null {
  let first = from;
  let last = to;
  while (last > first && !isName(elements[last - 1]!, grammar)) last--;
  while (first < last && elements[first]!.kind !== 'word') first++;
  if (first >= last || isParty(elements, first, last)) return null;
  const word = wordAt(elements, first)!;
  if (last - first === 1 && (grammar.selves.has(word.key) || isBareArticle(word, grammar))) return null;
  const pronoun = last - first === 1 ? (grammar.pronouns.get(word.key) ?? null) : null;
  return { span: { start: elements[first]!.start, end: elements[last - 1]!.end }, pronoun, from: first, to: last };
}

/** A German article without its noun, and "das", which points at what was said. */
function isBareArticle({ key }: WordElement, { language }: Grammar): boolean {
  return language === 'de' && /^(?:der|die|das|dies|den|dem|des|eine?|eine[mnrs])$/.test(key);
}

function isName(element: Element, grammar: Grammar): boolean {
  return element.kind === 'word' && !(isAdverb(element, grammar) && !isCapital(element));
}

/** The name that begins at `from`, whatever stands before it. */
export function subjectFrom(
  elements: readonly Element[],
  from: number,
  high: number,
  grammar: Grammar,
): Subject | null {
  return wordAt(elements, from) === null ? null : nameFrom(elements, from, high, grammar);
}

/** The name at `from`; behind an extended attribute the words that carry it begin with the noun. */
export function nameFrom(elements: readonly Element[], from: number, high: number, grammar: Grammar): Subject | null {
  const noun = nounBehindAttribute(elements, from, high, grammar);
  const start = noun < 0 ? from : noun;
  return withArticle(elements, from, subjectOf(elements, start, nameEnd(elements, start, high, grammar), grammar));
}

function withArticle(elements: readonly Element[], from: number, subject: Subject | null): Subject | null {
  if (subject === null || subject.from <= from) return subject;
  return { ...subject, span: { start: elements[from]!.start, end: subject.span.end } };
}

/** The name whose last word stands at `end`. */
export function nameEndingAt(elements: readonly Element[], low: number, end: number, grammar: Grammar): Subject | null {
  let from = end;
  let determiner = -1;
  for (let i = end; i >= low && end - i < MOST_NAME_WORDS; i--) {
    const word = wordAt(elements, i);
    if (word === null) break;
    if (i < end) {
      if (
        grammar.openers.has(word.key) &&
        !(grammar.and.has(word.key) && joinsNames(elements, i, grammar)) &&
        !(isCapital(word) && i > low)
      )
        break;
      if (grammar.pronouns.has(word.key) && !grammar.determiners.has(word.key)) break;
      if (grammar.cues.saying.has(word.key) && !isCapital(word)) break;
      if (grammar.fillers.has(word.key) && !isCapital(word) && word.key !== 's' && !grammar.determiners.has(word.key))
        break;
    } else if (
      (grammar.openers.has(word.key) || (i === low && grammar.fillers.has(word.key))) &&
      (!isCapital(word) || i === low)
    )
      return null;
    from = i;
    if (grammar.determiners.has(word.key)) determiner = i;
  }
  if (from > end) return null;
  const first = wordAt(elements, from);
  if (first === null) return null;
  if (startsName(first, grammar) && !isAdverbial(first, grammar)) {
    const noun = nounBehindAttribute(elements, from, end + 1, grammar);
    return withArticle(elements, from, subjectOf(elements, noun < 0 ? from : noun, end + 1, grammar));
  }
  return tailName(elements, from, end, determiner, grammar);
}

function isAdverbial(word: WordElement, grammar: Grammar): boolean {
  return isTime(word, grammar) || isAdverb(word, grammar);
}

/** Of "In Florida former governor Jeb Bush" the name at the end. */
function tailName(
  elements: readonly Element[],
  from: number,
  end: number,
  determiner: number,
  grammar: Grammar,
): Subject | null {
  const last = wordAt(elements, end)!;
  let i = end;
  if (isCapital(last) && !isTime(last, grammar)) {
    while (i > from) {
      const word = wordAt(elements, i - 1)!;
      const isPart =
        (isCapital(word) && !isTime(word, grammar) && !grammar.prepositions.has(word.key)) ||
        (grammar.links.has(word.key) &&
          i - 2 >= from &&
          isCapital(wordAt(elements, i - 2)!) &&
          grammar.language !== 'en');
      if (!isPart) break;
      i--;
    }
    let described = i;
    while (described > from) {
      const word = wordAt(elements, described - 1)!;
      if (
        isCapital(word) ||
        grammar.prepositions.has(word.key) ||
        grammar.openers.has(word.key) ||
        isAdverbial(word, grammar) ||
        DIGIT.test(word.raw)
      )
        break;
      described--;
      if (grammar.determiners.has(word.key)) break;
    }
    return subjectOf(elements, described, end + 1, grammar);
  }
  if (determiner > from) return subjectOf(elements, determiner, end + 1, grammar);
  return determiner === from ? subjectOf(elements, from, end + 1, grammar) : subjectOf(elements, end, end + 1, grammar);
}
