/** Who does the saying: the subject of a cue, sought in the words before or behind it. Rules of word order, no parser. */

import { isOblique } from './german-case.ts';
import type { Grammar } from './grammar.ts';
import { isAdverb, isOpeningVerb, isTime, nameEnd, startsName } from './name-bounds.ts';
import { nameEndingAt, nameFrom, type Subject, subjectOf } from './named.ts';
import { type Element, isCapital, wordAt } from './narrative.ts';

/** The subject of the cue at `cue`, among the elements from `low` on. */
export function subjectBefore(
  elements: readonly Element[],
  low: number,
  cue: number,
  grammar: Grammar,
): Subject | null {
  let j = cue - 1;
  let isInVerbs = false;
  for (; j >= low; j--) {
    const word = wordAt(elements, j);
    if (word === null) break;
    if (isAdverb(word, grammar) && !isCapital(word)) continue;
    // "laughed and said"
    const before = wordAt(elements, j - 1);
    if (grammar.and.has(word.key) && before !== null && !isCapital(before) && j - 1 >= low) {
      isInVerbs = true;
      break;
    }
    break;
  }
  if (j < low) return null;
  const here = elements[j]!;
  if (isInVerbs) return firstSubject(elements, low, j, grammar);
  if (here.kind === 'mark') {
    if (here.mark === ',' || here.mark === '—' || here.mark === ')')
      return acrossParenthesis(elements, low, j, grammar);
    return null;
  }
  if (here.kind === 'run') return firstSubject(elements, low, j, grammar);
  if (grammar.relatives.has(here.key) && !(grammar.language === 'de' && !isCommaBefore(elements, j))) {
    const antecedent = nameEndingAt(elements, low, j - (isCommaBefore(elements, j) ? 2 : 1), grammar);
    if (antecedent === null) return null;
    return {
      ...antecedent,
      span:
        antecedent.pronoun === null && grammar.language !== 'de'
          ? { start: here.start, end: here.end }
          : antecedent.span,
      pronoun: null,
    };
  }
  if (grammar.pronouns.has(here.key)) return subjectOf(elements, j, j + 1, grammar);
  if (grammar.selves.has(here.key)) return null;
  return nameEndingAt(elements, low, j, grammar);
}

function isCommaBefore(elements: readonly Element[], index: number): boolean {
  const before = elements[index - 1];
  return before?.kind === 'mark' && before.mark === ',';
}

/** "X, the nominee, said": what stands before the parenthesis. */
function acrossParenthesis(elements: readonly Element[], low: number, comma: number, grammar: Grammar): Subject | null {
  let segment = grammar.language === 'de' ? behindMainClause(elements, low, comma, grammar) : low;
  let tail: Subject | null = null;
  for (let i = segment; i <= comma; i++) {
    const element = elements[i]!;
    const isEdge = element.kind === 'run' || (element.kind === 'mark' && element.mark !== '(' && element.mark !== ')');
    if (!isEdge) continue;
    const first = wordAt(elements, segment);
    if (first !== null && i > segment) {
      const found = firstSubject(elements, segment, i, grammar, true);
      if (found !== null) return found;
      tail ??= nameEndingAt(elements, segment, i - 1, grammar);
    }
    segment = i + 1;
  }
  return tail;
}

/** Where the German clause begins that goes on at `comma`: "X wies das zurück, Y, die Sprecherin, erklärte". */
function behindMainClause(elements: readonly Element[], low: number, comma: number, grammar: Grammar): number {
  const { cues } = grammar;
  let start = low;
  let segment = low;
  let hasVerb = false;
  for (let i = low; i < comma; i++) {
    const element = elements[i]!;
    if (element.kind === 'word')
      hasVerb ||= !isCapital(element) && (cues.saying.has(element.key) || cues.presenting.has(element.key));
    if (element.kind !== 'mark' || element.mark !== ',') continue;
    const opening = wordAt(elements, segment);
    const isMain =
      hasVerb &&
      opening !== null &&
      !grammar.openers.has(opening.key) &&
      !(segment > low && grammar.relatives.has(opening.key) && !isNounAhead(elements, segment + 1));
    if (isMain) start = i + 1;
    segment = i + 1;
    hasVerb = false;
  }
  return start;
}

/** Whether a word with a capital follows within an article's reach: "die neue Sprecherin", and not "die gestern sagte". */
function isNounAhead(elements: readonly Element[], from: number): boolean {
  const next = wordAt(elements, from);
  return next !== null && (isCapital(next) || /(?:e|en|er|es)$/.test(next.key));
}

/**
 * The first name of a clause. `strict`: only when the clause begins with it, small words and adverbs aside.
 */
export function firstSubject(
  elements: readonly Element[],
  low: number,
  high: number,
  grammar: Grammar,
  strict = false,
): Subject | null {
  let i = low;
  let skipped = 0;
  // "Dijo: …": the verb is nobody.
  const opening = wordAt(elements, low);
  if (opening !== null && grammar.invertsBefore && grammar.cues.saying.has(opening.key) && !strict) return null;
  for (; i < high; i++) {
    const element = elements[i]!;
    if (element.kind === 'run') return null;
    if (element.kind === 'mark') {
      if (strict) return null;
      continue;
    }
    if (grammar.pronouns.has(element.key) && !grammar.determiners.has(element.key))
      return subjectOf(elements, i, i + 1, grammar);
    if (i === low && isOpeningVerb(element, elements[i + 1], grammar)) {
      skipped++;
      continue;
    }
    if (startsName(element, grammar) && !(isAdverb(element, grammar) && skipped === 0)) break;
    if (grammar.prepositions.has(element.key) || isTime(element, grammar)) {
      if (strict) return null;
      // A phrase about time, place or circumstance reaches to the comma, or to the verb in languages that put it second.
      const comma = nextComma(elements, i, high);
      if (comma < 0) return null;
      i = comma;
      continue;
    }
    const isSubordinator = grammar.openers.has(element.key) && !grammar.and.has(element.key) && i === low;
    if (
      isSubordinator &&
      strict &&
      grammar.language === 'en' &&
      /^(?:while|when|if|although|though|because|since|asked|after|before|speaking|once|unless)$/.test(element.key)
    ) {
      return null;
    }
    skipped++;
  }
  if (i >= high) return null;
  return nameFrom(elements, i, high, grammar);
}

function nextComma(elements: readonly Element[], from: number, high: number): number {
  for (let i = from; i < high; i++) {
    const element = elements[i]!;
    if (element.kind === 'mark' && (element.mark === ',' || element.mark === '—')) return i;
    if (element.kind === 'run') return -1;
  }
  return -1;
}

/** "А. Соколова": one capital, its full stop, and a name. */
function isInitial(elements: readonly Element[], index: number): boolean {
  const letter = wordAt(elements, index);
  const next = wordAt(elements, index + 1);
  if (letter === null || next === null || letter.raw.length > 1) return false;
  return isCapital(letter) && isCapital(next) && next.start - letter.end === 2;
}

/** The subject that follows the cue at `cue`: "said Murray Clark, a former …", "قال النبي". */
export function subjectAfter(
  elements: readonly Element[],
  cue: number,
  high: number,
  grammar: Grammar,
): Subject | null {
  let i = cue + 1;
  let j = i;
  while (j < high) {
    const word = wordAt(elements, j);
    if (
      word === null ||
      !(isAdverb(word, grammar) || (isTime(word, grammar) && !isCapital(word))) ||
      (isCapital(word) && word.raw.length > 3) ||
      grammar.determiners.has(word.key)
    )
      break;
    j++;
  }
  i = j;
  const first = wordAt(elements, i);
  if (first === null) return null;
  if (isInitial(elements, i)) return subjectOf(elements, i, nameEnd(elements, i + 1, high, grammar), grammar);
  if (grammar.pronouns.has(first.key) && !(grammar.determiners.has(first.key) && wordAt(elements, i + 1) !== null)) {
    return subjectOf(elements, i, i + 1, grammar);
  }
  if (!startsName(first, grammar)) return null;
  if (grammar.cues.saying.has(first.key) && !isCapital(first)) return null;
  if (isOblique(elements, i, grammar)) return null;
  return nameFrom(elements, i, high, grammar);
}
