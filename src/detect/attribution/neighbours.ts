/** How a phrase stands among its neighbours: what is in front of it and behind it, and what it may be to a verb. */

import type { Sentence } from './candidates.ts';
import type { Grammar } from './grammar.ts';
import type { Element, WordElement } from './narrative.ts';
import type { Phrase, PhraseKind } from './phrases.ts';
import { isCapital } from './subject.ts';

const NAMELESS: ReadonlySet<PhraseKind> = new Set(['role', 'group', 'they']);
const THINGS: ReadonlySet<PhraseKind> = new Set(['writing', 'notion', 'other', 'it']);

/**
 * A thing speaks only when a verb of saying, or "according to", says so; in another sentence so do those without a name,
 * and those with one that are not its subject.
 */
export function maySpeak(sentence: Sentence, phrase: Phrase, isElsewhere: boolean, grammar: Grammar): boolean {
  const { elements, low, high } = sentence;
  const front = classOf(elements, phrase.first - 1, low, high, grammar);
  const isIdle =
    THINGS.has(phrase.kind) ||
    (isElsewhere &&
      (NAMELESS.has(phrase.kind) ||
        /^(?:subject-alone|object|oblique|genitive)/.test(roleOf(sentence, phrase, front, grammar))));
  if (!isIdle) return true;
  const behind = elements[phrase.end];
  return (
    (behind?.kind === 'mark' && behind.mark === ':') ||
    verbNear(elements, phrase, low, high, grammar) !== 'none' ||
    front.startsWith('according') ||
    classOf(elements, phrase.end, low, high, grammar).startsWith('according')
  );
}

const OBLIQUE = /^(?:den|dem|des|einen|einem|eines|einer|seine[nmrs]|ihre[nmrs]|diese[nms])$/;

/**
 * What a phrase may be to a verb: `subject-first` with a verb behind it, `subject-behind` with a verb in front, or then an
 * `object`; `subject-opening` a sentence, `subject-alone`; or `oblique`, by its article or the word in front of it.
 */
export function roleOf(
  { elements, low, high }: Sentence,
  { first, end, kind }: Phrase,
  before: string,
  grammar: Grammar,
): string {
  if (before === 'preposition' || before === 'by' || before === 'to' || before === 'according')
    return `oblique-${before}`;
  const opening = elements[first]!;
  if (grammar.capitalNouns && opening.kind === 'word') {
    if (OBLIQUE.test(opening.key)) return 'oblique';
    const previous = elements[first - 1];
    if (first > low && previous?.kind === 'word' && isCapital(previous) && opening.key === 'der') return 'genitive';
  }
  if (kind === 'relative') return 'relative';
  const next = elements[end];
  if (end < high && next?.kind === 'word' && isFinite(next, grammar)) return 'subject-first';
  const previous = elements[first - 1];
  if (first - 1 >= low && previous?.kind === 'word' && isFinite(previous, grammar))
    return grammar.invertsBefore || grammar.cues.saying.has(previous.key) ? 'subject-behind' : 'object';
  return first === low ? 'subject-opening' : 'subject-alone';
}

/** Whether a word may be a finite verb: small, and none of the small words. */
function isFinite(word: WordElement, grammar: Grammar): boolean {
  const { key } = word;
  if (isCapital(word)) return false;
  if (grammar.cues.saying.has(key) || grammar.cues.presenting.has(key)) return true;
  if (
    grammar.prepositions.has(key) ||
    grammar.openers.has(key) ||
    grammar.and.has(key) ||
    grammar.determiners.has(key) ||
    grammar.pronouns.has(key) ||
    grammar.relatives.has(key)
  )
    return false;
  if (grammar.language === 'de')
    return (
      AUXILIARY.test(key) ||
      (/(?:t|te|ten|sei|gab|bat|rief|wies|warf|lie(?:ss|gt)|ging|kam|sah|zog|sprach)$/.test(key) &&
        !grammar.fillers.has(key))
    );
  return grammar.fillers.has(key) || /(?:ed|s)$/.test(key);
}

const AUXILIARY =
  /^(?:hat|hatte|haben|hatten|habe|ist|sind|war|waren|wird|wurde|werden|wurden|will|wollte|kann|konnte|soll|sollte|muss|musste|darf|durfte|mag|mochte)$/;

/** Whether a verb of saying stands with the phrase: right behind it, or right before. */
export function verbNear(
  elements: readonly Element[],
  phrase: Phrase,
  low: number,
  high: number,
  grammar: Grammar,
): string {
  let found = '';
  for (let i = phrase.end; i < high && i - phrase.end < 4; i++) {
    const word = elements[i]!;
    if (word.kind !== 'word' || isCapital(word)) break;
    if (grammar.cues.saying.has(word.key)) return 'behind';
    if (grammar.cues.presenting.has(word.key)) found ||= 'presents-behind';
    if (!grammar.fillers.has(word.key) && i - phrase.end > 1) break;
  }
  for (let i = phrase.first - 1; i >= low && phrase.first - i < 4; i--) {
    const word = elements[i]!;
    if (word.kind !== 'word' || (isCapital(word) && i > low)) break;
    if (grammar.cues.saying.has(word.key)) return 'before';
    if (grammar.cues.presenting.has(word.key)) found ||= 'presents-before';
    if (!grammar.fillers.has(word.key)) break;
  }
  if (found !== '') return found;
  // At the end of its clause, as in a subordinate one or behind a parenthesis.
  for (let i = phrase.end; i < high && i - phrase.end < 24; i++) {
    const word = elements[i]!;
    if (word.kind === 'run' || (word.kind === 'mark' && /[:;]/.test(word.mark))) break;
    if (word.kind === 'word' && !isCapital(word) && grammar.cues.saying.has(word.key)) return 'later';
  }
  return 'none';
}

const MARK_NAMES: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  ':': 'colon',
  '(': 'bracket',
  ')': 'bracket-end',
  '—': 'dash',
};

/** What an element is to its neighbour: a mark, a verb of saying, a preposition … */
export function classOf(
  elements: readonly Element[],
  index: number,
  low: number,
  high: number,
  grammar: Grammar,
): string {
  if (index < low) return 'start';
  if (index >= high) return 'end';
  const element = elements[index]!;
  if (element.kind === 'run') return 'run';
  if (element.kind === 'mark') return MARK_NAMES[element.mark] ?? 'mark';
  const { key } = element;
  if (isCapital(element) && index > low) return 'capital';
  if (grammar.cues.saying.has(key)) return 'say';
  if (grammar.cues.accordingBefore.has(key)) return 'according';
  if (grammar.cues.accordingAfter.has(key)) return 'according-after';
  if (grammar.cues.presenting.has(key)) return 'present';
  if (/^(?:that|dass)$/.test(key)) return 'that';
  if (/^(?:by|von|vom)$/.test(key)) return 'by';
  if (/^(?:to|zu)$/.test(key)) return 'to';
  if (/^(?:als|as)$/.test(key)) return 'as';
  if (/^(?:so)$/.test(key)) return 'so';
  if (grammar.and.has(key)) return 'and';
  if (grammar.prepositions.has(key)) return 'preposition';
  if (grammar.relatives.has(key)) return 'relative';
  if (grammar.openers.has(key)) return 'opener';
  if (grammar.determiners.has(key)) return 'article';
  if (grammar.pronouns.has(key) || grammar.selves.has(key)) return 'pronoun';
  if (grammar.fillers.has(key)) return 'filler';
  const ending = grammar.language === 'de' ? /(?:te|ten|t|en)$/.exec(key) : /(?:ed|ing|ly|s)$/.exec(key);
  return ending === null ? 'word' : `-${ending[0]}`;
}
