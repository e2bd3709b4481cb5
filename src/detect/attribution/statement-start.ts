/** Where what somebody says begins behind the verb: at "that", or at a clause that goes on without it. */

import type { StatementWords } from '../../language/statements.ts';
import { isWithheld } from './cue.ts';
import type { Grammar } from './grammar.ts';
import { startsName } from './name-bounds.ts';
import { subjectFrom } from './named.ts';
import { type Element, isCapital, wordAt } from './narrative.ts';
import { isReported } from './subjunctive.ts';

/** How far behind the verb "that" may stand: "said in a statement on Monday that". */
const MOST_BETWEEN = 14;

/** Where what is said begins behind the verb at `cue`, or -1. */
export function statementStart(
  elements: readonly Element[],
  cue: number,
  high: number,
  grammar: Grammar,
  words: StatementWords,
  isSaying: boolean,
): number {
  const verb = elements[cue]!;
  if (verb.kind !== 'word') return -1;
  let i = cue + 1;
  const next = elements[i];
  if (words.telling.has(verb.key) && next?.kind === 'word' && startsName(next, grammar)) {
    const told = subjectFrom(elements, i, high, grammar);
    if (told !== null) i = told.to;
  }
  for (let k = i; k < high && k - i < MOST_BETWEEN; k++) {
    const element = elements[k]!;
    if (element.kind === 'run' || (element.kind === 'mark' && /[:;]/.test(element.mark))) return -1;
    if (element.kind === 'mark' && element.mark === ',') {
      const opening = elements[k + 1];
      if (opening?.kind === 'word' && words.that.has(opening.key)) return k + 1;
      if (words.bare === 'reported' && isSaying && speaksOn(elements, k + 1, high)) return k + 1;
      if (grammar.language === 'en' || grammar.language === 'de') return -1;
      continue;
    }
    if (element.kind !== 'word') continue;
    if (words.that.has(element.key) && (k > i || grammar.language !== 'de')) {
      if (k === i) return k;
      return SUBORDINATE.test(element.key) && isAdverbialBetween(elements, i, k, grammar) ? k : -1;
    }
    if (k === i && element.key === 'to' && words.intending.has(verb.key))
      return speaksOf(elements, k + 1, grammar) && isWithheld(elements, k + 1) ? -1 : k;
    if (k > cue + 1 && grammar.cues.saying.has(element.key) && !isCapital(element)) break;
  }
  if (words.bare !== 'at-once' || !isBareClause(elements, i, high, grammar)) return -1;
  return isSaying || words.stating.has(verb.key) ? skipTimes(elements, i, high, grammar) : -1;
}

/** Whether a verb of saying or answering stands at `index`: "to comment", "to answer". */
function speaksOf(elements: readonly Element[], index: number, grammar: Grammar): boolean {
  const verb = wordAt(elements, index);
  return verb !== null && (grammar.cues.saying.has(verb.key) || GIVING.test(verb.key));
}

const GIVING =
  /^(?:disclose|provide|give|elaborate|specify|identify|speculate|weigh|address|take|release|discuss|talk|reveal|confirm|deny|describe|name)$/;

/** Words that cannot stand for a noun before them; the others may do so behind anything but the verb. */
const SUBORDINATE = /^(?:that|whether|que|qu|che|dat|ze|iz|czy|что|чтобы|att|at|etta|οτι|πως|ان|انه|انها|بان|כי|که)$/;

function isAdverbialBetween(elements: readonly Element[], from: number, to: number, grammar: Grammar): boolean {
  const first = elements[from]!;
  if (first.kind !== 'word' || first.key === 'to') return false;
  const isOpen =
    grammar.prepositions.has(first.key) ||
    grammar.times.has(first.key) ||
    grammar.fillers.has(first.key) ||
    first.key.endsWith('ly');
  // In languages where the subject may stand behind the verb it stands between the two.
  return isOpen || (grammar.invertsBefore && to - from < 10);
}

/** Whether a German clause goes on in reported speech: in the subjunctive, or to an infinitive with "zu". */
function speaksOn(elements: readonly Element[], from: number, high: number): boolean {
  const first = elements[from];
  if (
    first?.kind !== 'word' ||
    /^(?:und|oder|sondern|wo|wobei|weil|da|wenn|nachdem|um|deren|dessen|denen)$/.test(first.key)
  )
    return false;
  const last = elements[high - 1]!;
  const before = elements[high - 2];
  const isInfinitive =
    last.kind === 'word' &&
    ((before?.kind === 'word' && before.key === 'zu' && last.key.endsWith('n')) ||
      /^\p{L}{2,6}zu\p{L}{3,}n$/u.test(last.key));
  if (isInfinitive || isReported(elements, from, high)) return true;
  for (let i = from + 1; i < high && i - from < 20; i++) {
    const word = elements[i]!;
    const next = elements[i + 1];
    if (word.kind !== 'word' || isCapital(word) || !/[^t]e$/.test(word.key) || word.key.length < 5) continue;
    if (next?.kind === 'word' && isCapital(next)) continue;
    const previous = elements[i - 1]!;
    if (previous.kind === 'word' && isCapital(previous)) return true;
  }
  return false;
}

/** "said Monday the bridge is safe": behind days and their like. */
function skipTimes(elements: readonly Element[], from: number, high: number, grammar: Grammar): number {
  let i = from;
  while (i < high) {
    const word = elements[i]!;
    if (
      word.kind !== 'word' ||
      !(grammar.times.has(word.key) || (word.key === 'on' && isTimeAt(elements, i + 1, grammar)))
    )
      break;
    i++;
  }
  return i;
}

function isTimeAt(elements: readonly Element[], index: number, grammar: Grammar): boolean {
  const word = elements[index];
  return word?.kind === 'word' && grammar.times.has(word.key);
}

/** Whether a clause of its own begins: something that may be a subject, and a finite verb behind it. */
function isBareClause(elements: readonly Element[], from: number, high: number, grammar: Grammar): boolean {
  const start = skipTimes(elements, from, high, grammar);
  const first = elements[start];
  if (first?.kind !== 'word' || grammar.prepositions.has(first.key) || grammar.and.has(first.key)) return false;
  if (grammar.openers.has(first.key) || grammar.cues.participles.has(first.key)) return false;
  for (let i = start + 1; i < high && i - start < 16; i++) {
    const word = elements[i]!;
    if (word.kind !== 'word' || isCapital(word)) continue;
    if (FINITE.test(word.key)) return true;
    if (/[^s]s$|ed$/.test(word.key) && i > start + 1) return true;
  }
  return false;
}

const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|do|won|lost|made|took|went|came|gave|got|knew|saw|left|held|led|met|ran|wont|isnt|arent|wasnt|werent|cant|couldnt|dont|doesnt|didnt|hes|shes|its|theyre|id|hed|theyd)$/;
