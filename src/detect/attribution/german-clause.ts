/** Whom a German clause is about that another one governs, with its verb at its end. */

import { sentenceStart } from './bounds.ts';
import { isObliqueArticle } from './german-case.ts';
import { RELATIVES } from './german-verb.ts';
import type { Grammar } from './grammar.ts';
import { isAdverb, isTime } from './name-bounds.ts';
import { nameEndingAt, type Subject } from './named.ts';
import { type Element, isCapital, type WordElement, wordAt } from './narrative.ts';
import { firstSubject } from './subject.ts';

const CONJUNCTIONS = /^(?:wie|dass|weil|obwohl|nachdem|bevor|wahrend|da|wonach|wobei|indem|zumal)$/;

/** "Wie der Minister am Montag erklärte, …", "…, die laut riefen: …": whom the clause is about whose verb at `cue` ends it. */
export function subjectOfGoverned(
  elements: readonly Element[],
  low: number,
  cue: number,
  grammar: Grammar,
): Subject | null {
  const next = elements[cue + 1];
  if (next?.kind === 'word') return null;
  let opener = cue;
  while (opener > low && elements[opener - 1]!.kind === 'word') opener--;
  const word = wordAt(elements, opener);
  if (word === null || opener + 1 >= cue) return null;
  if (!CONJUNCTIONS.test(word.key) && !isRelative(elements, opener, cue, grammar)) return null;
  return subjectInClause(elements, opener, cue, grammar);
}

/** Whether a word behind a comma is no article: no noun belongs to it. */
function isRelative(elements: readonly Element[], opener: number, cue: number, grammar: Grammar): boolean {
  const comma = elements[opener - 1];
  if (comma?.kind !== 'mark' || comma.mark !== ',' || !RELATIVES.test(wordAt(elements, opener)!.key)) return false;
  const next = wordAt(elements, opener + 1)!;
  if (isCapital(next)) return false;
  const opensPhrase = grammar.determiners.has(next.key) || grammar.prepositions.has(next.key);
  return opensPhrase || isAside(next, grammar) || !hasCapital(elements, opener + 1, cue);
}

function isAside(word: WordElement, grammar: Grammar): boolean {
  return grammar.pronouns.has(word.key) || isAdverb(word, grammar) || isTime(word, grammar);
}

function hasCapital(elements: readonly Element[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isCapital(wordAt(elements, i)!)) return true;
  return false;
}

/** Whom the clause behind `opener` is about; of a relative the relative itself, unless somebody else is the subject. */
export function subjectInClause(
  elements: readonly Element[],
  opener: number,
  high: number,
  grammar: Grammar,
): Subject | null {
  const word = wordAt(elements, opener)!;
  const inner = innerSubject(elements, opener + 1, high, grammar);
  if (!RELATIVES.test(word.key)) return inner;
  if (inner !== null && (inner.pronoun !== null || word.key !== 'der'))
    return isCertain(elements, inner) ? inner : null;
  const antecedent = nameEndingAt(elements, sentenceStart(elements, opener), opener - 2, grammar);
  if (antecedent === null || antecedent.pronoun !== null) return null;
  return antecedent;
}

/** The phrase behind an opener, adverbs aside. */
function innerSubject(elements: readonly Element[], from: number, high: number, grammar: Grammar): Subject | null {
  let at = from;
  for (; at < high; at++) {
    const word = wordAt(elements, at);
    if (word === null || isCapital(word)) break;
    if (!(isAdverb(word, grammar) || isTime(word, grammar)) || grammar.determiners.has(word.key)) break;
  }
  const word = wordAt(elements, at);
  if (word === null || at >= high || grammar.prepositions.has(word.key) || isObliqueArticle(word.key)) return null;
  const subject = firstSubject(elements, at, high, grammar, true);
  return subject !== null && subject.from === at ? subject : null;
}

/** Whether its article tells that a phrase is a subject, and no object: "der Rat", and not "die Räte". */
function isCertain(elements: readonly Element[], { pronoun, from }: Subject): boolean {
  if (pronoun !== null) return pronoun === 'he';
  const word = wordAt(elements, from);
  return word !== null && (/^(?:der|ein)$/.test(word.key) || isCapital(word));
}
