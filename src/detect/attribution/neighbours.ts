/** How a phrase stands among its neighbours: what is in front of it and behind it, and what it may be to a verb. */

import { isOblique, isObliqueArticle } from './german-case.ts';
import type { Grammar } from './grammar.ts';
import { type Element, isCapital, type WordElement, wordAt } from './narrative.ts';
import type { Phrase, PhraseKind } from './phrases.ts';
import type { Sentence } from './sentences.ts';

const NAMELESS: ReadonlySet<PhraseKind> = new Set(['role', 'group', 'they']);
export const COARSE: Readonly<Record<PhraseKind, string>> = {
  he: 'P',
  she: 'P',
  they: 'T',
  it: 'X',
  self: 'S',
  relative: 'Q',
  person: 'N',
  name: 'N',
  role: 'R',
  group: 'G',
  writing: 'W',
  notion: 'X',
  other: 'X',
};

const THINGS: ReadonlySet<PhraseKind> = new Set(['writing', 'notion', 'other', 'it']);

/**
 * A thing speaks only when a verb of saying, or "according to", says so; in another sentence so do those without a name,
 * and those with one that are not its subject.
 */
export function maySpeak(sentence: Sentence, phrase: Phrase, isElsewhere: boolean, grammar: Grammar): boolean {
  const { elements, low, high } = sentence;
  const front = classOf(elements, phrase.first - 1, low, high, grammar);
  if (isParty(elements[phrase.end]) || isParty(elements[phrase.first - 1])) return false;
  if (phrase.isSource || front.startsWith('according')) return true;
  if (classOf(elements, phrase.end, low, high, grammar).startsWith('according')) return true;
  const isPrepositional = front === 'preposition' || front === 'by' || front === 'to';
  if (!isPrepositional && isOblique(elements, phrase.first, grammar)) return false;
  // What is read in a writing: "In dem Brief heißt es".
  if (isPrepositional && phrase.kind === 'writing') return true;
  const isIdle =
    THINGS.has(phrase.kind) ||
    (isElsewhere &&
      (NAMELESS.has(phrase.kind) ||
        /^(?:subject-alone|object|oblique|genitive)/.test(roleOf(sentence, phrase, front, grammar))));
  if (!isIdle) return true;
  const behind = elements[phrase.end];
  if (behind?.kind === 'mark' && behind.mark === ':' && elements[phrase.end + 1]?.kind === 'run') return true;
  const { at, stands } = verbNear(elements, phrase, low, high, grammar);
  if (at < 0) return false;
  // "So heißt es": nobody is meant.
  if (phrase.kind === 'it' && IMPERSONAL.test(wordAt(elements, at)?.key ?? '')) return false;
  if (phrase.kind === 'writing' || !THINGS.has(phrase.kind)) return true;
  // "Vorbehalte äußerte die Ministerin": the other one speaks.
  return !isPrepositional && stands !== 'later' && /^(?:none|thing|X)$/.test(acrossVerb(sentence, phrase, at, grammar));
}

const IMPERSONAL = /^(?:heisst|hiess|geheissen|gab|gibt)$/;

/** Of "Harper v. Lindhaven" neither speaks. */
function isParty(beside: Element | undefined): boolean {
  return beside?.kind === 'word' && (beside.raw === 'v' || beside.raw === 'vs');
}

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
    if (isObliqueArticle(opening.key)) return 'oblique';
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

/** A verb of saying that stands with a phrase. */
export interface NearVerb {
  /** `behind`, `before`, `presents-behind`, `presents-before`, `later` in its clause, or `none`. */
  readonly stands: string;
  /** -1 when there is none. */
  readonly at: number;
}

/** The verb of saying that stands with the phrase: right behind it, or right before. */
export function verbNear(
  elements: readonly Element[],
  phrase: Phrase,
  low: number,
  high: number,
  grammar: Grammar,
): NearVerb {
  let found: NearVerb = { stands: 'none', at: -1 };
  for (let i = phrase.end; i < high && i - phrase.end < 4; i++) {
    const word = elements[i]!;
    if (word.kind !== 'word' || isCapital(word)) break;
    if (grammar.cues.saying.has(word.key)) return { stands: 'behind', at: i };
    if (grammar.cues.presenting.has(word.key) && found.at < 0) found = { stands: 'presents-behind', at: i };
    if (!grammar.fillers.has(word.key) && i - phrase.end > 1) break;
  }
  for (let i = phrase.first - 1; i >= low && phrase.first - i < 4; i--) {
    const word = elements[i]!;
    if (word.kind !== 'word' || (isCapital(word) && i > low)) break;
    if (grammar.cues.saying.has(word.key)) return { stands: 'before', at: i };
    if (grammar.cues.presenting.has(word.key) && found.at < 0) found = { stands: 'presents-before', at: i };
    if (!grammar.fillers.has(word.key)) break;
  }
  if (found.at >= 0) return found;
  // At the end of its clause, as in a subordinate one or behind a parenthesis.
  for (let i = phrase.end; i < high && i - phrase.end < 24; i++) {
    const word = elements[i]!;
    if (word.kind === 'run' || (word.kind === 'mark' && /[:;]/.test(word.mark))) break;
    if (word.kind === 'word' && !isCapital(word) && grammar.cues.saying.has(word.key))
      return { stands: 'later', at: i };
  }
  return found;
}

/** What stands across a verb from a phrase: `thing`, a kind of somebody, `and` for a verb that a subject before it has, or `none`. */
export function acrossVerb(
  { phrases, elements, low }: Sentence,
  phrase: Phrase,
  verb: number,
  grammar: Grammar,
): string {
  const isBehindVerb = verb < phrase.first;
  const before = elements[verb - 1];
  if (isBehindVerb && verb > low && before?.kind === 'word' && grammar.and.has(before.key)) return 'and';
  const at = phrases.indexOf(phrase);
  const other = phrases[isBehindVerb ? at - 1 : at + 1];
  if (other === undefined) return 'none';
  const [from, to] = isBehindVerb ? [other.end, verb] : [verb + 1, other.first];
  if (from > to || to - from > MOST_ACROSS) return 'none';
  for (let i = from; i < to; i++) {
    const element = elements[i]!;
    if (element.kind === 'run' || (element.kind === 'mark' && element.mark !== '(' && element.mark !== ')'))
      return 'none';
    if (element.kind === 'word' && grammar.prepositions.has(element.key)) return 'none';
  }
  if (isOblique(elements, other.first, grammar)) return 'none';
  return THINGS.has(other.kind) ? 'thing' : COARSE[other.kind];
}

const MOST_ACROSS = 3;

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
