/**
 * Who speaks where the order of a German clause leaves no doubt: the verb stands second behind what is quoted, or last in
 * the clause that holds it, or a noun of saying governs that clause.
 */

import { CALLING, WORDS } from '../../language/german-speech.ts';
import { clauseStart, sentenceEnd, sentenceStart } from './bounds.ts';
import { type Handover, isPresenting, isSaying } from './cue.ts';
import { subjectOfCue } from './cue-subject.ts';
import { germanBehind } from './german-behind.ts';
import { subjectInClause } from './german-clause.ts';
import { germanDocument } from './german-document.ts';
import { germanHolder } from './german-holder.ts';
import { AUXILIARY, isFiniteVerb, isLight, isOpening, PASSIVE, RELATIVES, SUBORDINATORS } from './german-verb.ts';
import type { Grammar } from './grammar.ts';
import { type Element, isCapital, type WordElement, wordAt } from './narrative.ts';
import { subjectAfter } from './subject.ts';

/** Who hands over to the quotation from the run at `first` to the one at `last`; null where the order tells nothing. */
export function germanOrder(
  elements: readonly Element[],
  first: number,
  last: number,
  grammar: Grammar,
): Handover | null {
  if (grammar.language !== 'de') return null;
  return (
    germanDocument(elements, first, last, grammar) ??
    behindFront(elements, first, last, grammar) ??
    atClauseEnd(elements, first, last, grammar) ??
    asCalled(elements, first, grammar) ??
    germanHolder(elements, first, grammar) ??
    germanBehind(elements, first, last, grammar)
  );
}

const MOST_BEFORE_VERB = 4;
const MOST_IN_FRONT = 8;

/** "Von „…“ und „…“ sprach die Ministerin", "Mit den Worten „…“ trat er ab". */
function behindFront(elements: readonly Element[], first: number, last: number, grammar: Grammar): Handover | null {
  const front = frontOf(elements, first, grammar);
  if (front === null) return null;
  const verb = verbBehind(elements, last, grammar, front.isWords);
  if (verb < 0) return null;
  const subject = subjectAfter(elements, verb, sentenceEnd(elements, verb), grammar);
  if (subject === null || subject.pronoun === 'it') return null;
  const { start, end } = elements[verb]!;
  return { subject, cue: { start, end }, strength: 'saying' };
}

/** Whether the sentence opens with a preposition that governs what is quoted; and whether it speaks of words. */
function frontOf(elements: readonly Element[], first: number, grammar: Grammar): { readonly isWords: boolean } | null {
  let opening = clauseStart(elements, sentenceStart(elements, first), first);
  while (opening < first && isLight(elements[opening]!, grammar)) opening++;
  const preposition = wordAt(elements, opening);
  if (preposition === null || first - opening > MOST_IN_FRONT) return null;
  if (!grammar.prepositions.has(preposition.key) && preposition.key !== 'als') return null;
  if (/^(?:laut|gemass|nach|fur|seit|bis)$/.test(preposition.key)) return null;
  let isWords = false;
  for (let i = opening + 1; i < first; i++) {
    const element = elements[i]!;
    if (element.kind === 'run') continue;
    if (
      element.kind === 'mark'
        ? elements[i - 1]!.kind !== 'run' || element.mark !== ','
        : isFiniteVerb(elements, i, grammar)
    )
      return null;
    if (element.kind === 'word' && WORDS.test(element.key)) isWords = true;
  }
  return { isWords };
}

/** The verb that stands second behind the quoted phrase, which may go on with a noun or with another run; or -1. */
function verbBehind(elements: readonly Element[], last: number, grammar: Grammar, isAny: boolean): number {
  let words = 0;
  for (let i = last + 1; i < elements.length && i - last < MOST_IN_CLAUSE; i++) {
    const element = elements[i]!;
    if (element.kind === 'run') {
      words = 0;
      continue;
    }
    if (element.kind === 'mark') {
      if (element.mark !== ',' || (isAny && i > last + 1)) return -1;
      continue;
    }
    if (isFiniteVerb(elements, i, grammar)) return i;
    if (isAny && words === 0 && isVerbForm(element, grammar)) return i;
    if (++words > MOST_BEFORE_VERB || isOpening(element, grammar)) return -1;
  }
  return -1;
}

/** A word that may be any verb in the third person. */
function isVerbForm(word: WordElement, grammar: Grammar): boolean {
  if (isCapital(word) || grammar.openers.has(word.key) || grammar.prepositions.has(word.key)) return false;
  return !grammar.determiners.has(word.key) && !grammar.pronouns.has(word.key) && /(?:t|te|ten|en)$/.test(word.key)
    ? true
    : STRONG.test(word.key);
}

const STRONG = /^(?:trat|ging|kam|lief|verliess|schloss|wies|warf|zog|nahm|gab|hob|lud|wandte|verliessen)$/;

const MOST_IN_CLAUSE = 40;
/** "…, weil die Ministerin den Plan als „…“ bezeichnet hatte", "…, der ihn „…“ nannte, …". */
function atClauseEnd(elements: readonly Element[], first: number, last: number, grammar: Grammar): Handover | null {
  const verb = verbAtEnd(elements, last, grammar);
  if (verb < 0) return null;
  const opener = openerBefore(elements, first, grammar);
  if (opener < 0) return null;
  const subject = subjectInClause(elements, opener, first, grammar);
  if (subject === null || subject.pronoun === 'it') return null;
  const { start, end } = elements[verb]!;
  return { subject, cue: { start, end }, strength: 'saying' };
}

/** The verb of saying that ends the clause behind the run at `last`, or -1. */
function verbAtEnd(elements: readonly Element[], last: number, grammar: Grammar): number {
  for (let i = last + 1; i < elements.length && i - last <= MOST_BEFORE_VERB; i++) {
    const word = elements[i]!;
    if (word.kind === 'run') continue;
    if (word.kind !== 'word' || isOpening(word, grammar)) return -1;
    if (isCapital(word) || !(isSaying(word, grammar) || isPresenting(word, grammar))) continue;
    const next = elements[i + 1];
    const behind = next?.kind === 'word' && AUXILIARY.test(next.key) ? elements[i + 2] : next;
    if (next?.kind === 'word' && PASSIVE.test(next.key)) return -1;
    return behind === undefined || (behind.kind === 'mark' && /^[,.;—)]$/.test(behind.mark)) ? i : -1;
  }
  return -1;
}

/** The word that opens the clause around the run at `first`, where another clause governs it; or -1. */
function openerBefore(elements: readonly Element[], first: number, grammar: Grammar): number {
  for (let i = first - 1; i > 0 && first - i < MOST_IN_CLAUSE; i--) {
    const element = elements[i]!;
    if (element.kind === 'word' && isFiniteVerb(elements, i, grammar)) return -1;
    if (element.kind !== 'mark' || element.mark === '(' || element.mark === ')') continue;
    if (element.mark !== ',' && element.mark !== '—') return -1;
    const opener = wordAt(elements, i + 1);
    return opener !== null && (SUBORDINATORS.test(opener.key) || RELATIVES.test(opener.key)) ? i + 1 : -1;
  }
  return -1;
}

const MOST_ATTRIBUTES = 3;

/** "Die Ministerin bezeichnete den Plan … als „…“": the verb that "als" belongs to, whatever stands between. */
function asCalled(elements: readonly Element[], first: number, grammar: Grammar): Handover | null {
  let as = first - 1;
  while (
    as > 0 &&
    first - as <= MOST_ATTRIBUTES &&
    wordAt(elements, as) !== null &&
    wordAt(elements, as)!.key !== 'als'
  )
    as--;
  if (wordAt(elements, as)?.key !== 'als') return null;
  const low = sentenceStart(elements, first);
  for (let i = as - 1; i >= low; i--) {
    const element = elements[i]!;
    if (element.kind === 'run' || (element.kind === 'mark' && /^[:;]$/.test(element.mark))) return null;
    if (element.kind !== 'word' || !CALLING.test(element.key) || !isFiniteVerb(elements, i, grammar)) continue;
    if (endsClause(elements, i)) continue;
    const subject = subjectOfCue(elements, low, i, first, grammar);
    if (subject === null || subject.pronoun === 'it') return null;
    return { subject, cue: { start: element.start, end: element.end }, strength: 'saying' };
  }
  return null;
}

const HELPING = /^(?:worden|hat|hatte|haben|hatten|wird|wurde|werden|wurden|ist|war|sind|waren|sei|seien)$/;

/** ", den die Ministerin lobte,": a verb that a comma follows, in a clause that another governs. */
function endsClause(elements: readonly Element[], verb: number): boolean {
  let at = verb + 1;
  while (HELPING.test(wordAt(elements, at)?.key ?? '')) at++;
  const comma = elements[at];
  if (comma?.kind !== 'mark' || comma.mark !== ',') return false;
  for (let i = verb - 1; i > 0; i--) {
    const element = elements[i]!;
    if (element.kind !== 'mark') continue;
    const opener = wordAt(elements, i + 1);
    return opener !== null && (SUBORDINATORS.test(opener.key) || RELATIVES.test(opener.key));
  }
  return false;
}
