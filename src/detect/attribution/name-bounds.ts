/** Where a name or a description begins among the words of a sentence, and how far it reaches. */

import { isObliqueArticle } from './german-case.ts';
import type { Grammar } from './grammar.ts';
import { type Element, isCapital, type WordElement, wordAt } from './narrative.ts';

export const MOST_NAME_WORDS = 16;

/** German articles that begin another noun, not a genitive. */
const ANOTHER_NOUN = /^(?:den|dem|einen|einem|ein|eine|das|die)$/;

export function isAdverb(word: WordElement, grammar: Grammar): boolean {
  return (
    grammar.fillers.has(word.key) ||
    (grammar.language === 'en' && word.key.length > 4 && word.key.endsWith('ly') && !isCapital(word))
  );
}

/** Months and days that people are called by, in languages that write the others small. */
const NAMES_TOO = new Set(['julio', 'domingo', 'abril', 'avril', 'domenica', 'sabato']);

export function isTime(word: WordElement, grammar: Grammar): boolean {
  if (NAMES_TOO.has(word.key) && isCapital(word)) return false;
  return grammar.times.has(word.key) && word.key !== 'may' && word.key !== 'march';
}

/** Whether an element may begin what is said about somebody: an article, a capital, a noun without either. */
export function startsName(word: WordElement, grammar: Grammar): boolean {
  if (grammar.pronouns.has(word.key)) return true;
  if (grammar.prepositions.has(word.key) && !(isCapital(word) && word.raw.length > 3)) return false;
  if (isTime(word, grammar)) return false;
  if (grammar.capitalNouns && !isCapital(word) && !grammar.determiners.has(word.key)) return false;
  if (grammar.determiners.has(word.key)) return !(grammar.language === 'de' && isObliqueArticle(word.key));
  if (grammar.openers.has(word.key) || grammar.fillers.has(word.key) || grammar.selves.has(word.key)) return false;
  return true;
}

/** "Kämen sie …", "Hat er …": a German sentence may begin with its verb, which has a capital then. */
export function isOpeningVerb(word: WordElement, next: Element | undefined, grammar: Grammar): boolean {
  if (grammar.language !== 'de' || next?.kind !== 'word' || isCapital(next)) return false;
  return /(?:e|en|t)$/.test(word.key) && (grammar.pronouns.has(next.key) || grammar.selves.has(next.key));
}

/** "Ted Cruz and John Kasich": whether the word for "and" stands between two names. */
export function joinsNames(elements: readonly Element[], index: number, grammar: Grammar): boolean {
  const before = wordAt(elements, index - 1);
  const after = wordAt(elements, index + 1);
  return (
    before !== null && after !== null && isCapital(before) && (isCapital(after) || grammar.determiners.has(after.key))
  );
}

/** Where the name that begins at `from` ends: at a mark, a verb's helper, a conjunction, a preposition that binds nothing. */
export function nameEnd(elements: readonly Element[], from: number, high: number, grammar: Grammar): number {
  let i = from;
  let isCapitalSeen = false;
  for (; i < high && i - from < MOST_NAME_WORDS; i++) {
    const word = wordAt(elements, i);
    if (word === null) break;
    if (i > from) {
      const isLower = !isCapital(word);
      if (grammar.openers.has(word.key) && !joinsNames(elements, i, grammar)) break;
      if (grammar.relatives.has(word.key) && !grammar.determiners.has(word.key)) break;
      if (grammar.prepositions.has(word.key) && !grammar.links.has(word.key) && isLower) break;
      if (
        isLower &&
        (grammar.fillers.has(word.key) || grammar.cues.saying.has(word.key)) &&
        !grammar.determiners.has(word.key) &&
        !grammar.links.has(word.key)
      )
        break;
      if (isLower && grammar.cues.presenting.has(word.key)) break;
      if (isLower && grammar.language === 'en' && i > from + 1 && isEnglishPast(elements, i, grammar)) break;
      if (grammar.pronouns.has(word.key) && !grammar.determiners.has(word.key)) break;
      // A verb behind a name: what is small and no link ends it.
      if (
        isLower &&
        isCapitalSeen &&
        !grammar.links.has(word.key) &&
        !grammar.determiners.has(word.key) &&
        !linkBefore(elements, i, grammar) &&
        !isPossessiveBefore(elements, i)
      )
        break;
      // "Secondo Bonetti il mercato": an article right behind a name begins another noun.
      if (isLower && grammar.determiners.has(word.key) && !grammar.links.has(word.key) && isNameWord(elements, i - 1))
        break;
      if (isTime(word, grammar)) break;
      if (isCapitalSeen && grammar.capitalNouns && ANOTHER_NOUN.test(word.key)) break;
    }
    if (isCapital(word) && !(i === from && grammar.determiners.has(word.key))) isCapitalSeen = true;
  }
  // A link at the end binds nothing.
  while (i - 1 > from && grammar.prepositions.has(wordAt(elements, i - 1)!.key)) i--;
  return i;
}

function isNameWord(elements: readonly Element[], index: number): boolean {
  const word = wordAt(elements, index);
  return word !== null && isCapital(word);
}

/** "The old teachers loved the river": a word in -ed with an object or a preposition behind it. */
function isEnglishPast(elements: readonly Element[], index: number, grammar: Grammar): boolean {
  const word = wordAt(elements, index)!;
  if (!word.key.endsWith('ed')) return false;
  const next = wordAt(elements, index + 1);
  return (
    next === null ||
    grammar.determiners.has(next.key) ||
    grammar.prepositions.has(next.key) ||
    grammar.pronouns.has(next.key)
  );
}

function linkBefore(elements: readonly Element[], index: number, grammar: Grammar): boolean {
  const before = wordAt(elements, index - 1);
  return before !== null && (grammar.links.has(before.key) || grammar.determiners.has(before.key));
}

function isPossessiveBefore(elements: readonly Element[], index: number): boolean {
  const before = wordAt(elements, index - 1);
  return before !== null && /[’']s?$/.test(before.raw);
}

/** The attributes that may stand between an article and what they describe: "der auf der Tagung anwesende Minister". */
const MOST_ATTRIBUTES = 14;

const PARTICIPLE = /(?:end|t|[^aeiou]en|iert)(?:e|en|er|es|em)$/;

/** Where the noun begins that an article at `from` belongs to, behind an extended attribute; -1 when there is none. */
export function nounBehindAttribute(
  elements: readonly Element[],
  from: number,
  high: number,
  grammar: Grammar,
): number {
  const article = wordAt(elements, from);
  const next = wordAt(elements, from + 1);
  if (!grammar.capitalNouns || article === null || !grammar.determiners.has(article.key)) return -1;
  if (next === null || !grammar.prepositions.has(next.key) || isCapital(next)) return -1;
  for (let i = from + 2; i < high && i - from < MOST_ATTRIBUTES; i++) {
    const word = wordAt(elements, i);
    if (word === null) return -1;
    const behind = wordAt(elements, i + 1);
    if (isCapital(word) || behind === null) continue;
    if (grammar.determiners.has(word.key) || grammar.prepositions.has(word.key) || grammar.fillers.has(word.key))
      continue;
    const before = wordAt(elements, i - 1);
    const isAttribute = PARTICIPLE.test(word.key) && before !== null && !grammar.determiners.has(before.key);
    if (isAttribute && (isCapital(behind) || /(?:e|en|er)$/.test(behind.key))) return isCapital(behind) ? i + 1 : -1;
  }
  return -1;
}
