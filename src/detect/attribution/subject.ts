/** Who does the saying: the subject of a cue, sought in the words before or behind it. Rules of word order, no parser. */

import type { Span } from '../../types.ts';
import type { Gender, Grammar } from './grammar.ts';
import type { Element, WordElement } from './narrative.ts';
import { isParty } from './stance.ts';

export interface Subject {
  /** As written: "he", "former Florida governor Jeb Bush". */
  readonly span: Span;
  readonly pronoun: Gender | null;
  /** The words that carry the name or the description; of "who" the words it refers to. Indexes of elements, half open. */
  readonly from: number;
  readonly to: number;
}

const MOST_NAME_WORDS = 16;
const UPPER = /^\p{Lu}/u;
const DIGIT = /^\d/;
/** German articles that begin another noun, not a genitive. */
const ANOTHER_NOUN = /^(?:den|dem|einen|einem|ein|eine|das|die)$/;

export function isCapital(word: WordElement): boolean {
  return UPPER.test(word.raw);
}

function isAdverb(word: WordElement, grammar: Grammar): boolean {
  return (
    grammar.fillers.has(word.key) ||
    (grammar.language === 'en' && word.key.length > 4 && word.key.endsWith('ly') && !isCapital(word))
  );
}

/** Months and days that people are called by, in languages that write the others small. */
const NAMES_TOO = new Set(['julio', 'domingo', 'abril', 'avril', 'domenica', 'sabato']);

function isTime(word: WordElement, grammar: Grammar): boolean {
  if (NAMES_TOO.has(word.key) && isCapital(word)) return false;
  return grammar.times.has(word.key) && word.key !== 'may' && word.key !== 'march';
}

export type Case = 'subject' | 'oblique' | 'open';

const NEVER = /^(?:den|dem|des|einen|einem|eines|einer|(?:sein|ihr|dies|unser|jed|kein)e[nms])$/;
const FEMININE =
  /(?:ung|heit|keit|schaft|tion|tat|ei|erin|tin|ssin|presse|polizei|partei|regierung|fraktion|behorde|zeitung)$/;

/** Which case the ending of a German article, and of the word behind it, shows: "der neue Rat", "der neuen Ministerin". */
export function caseOf(words: readonly WordElement[]): Case {
  const article = words[0];
  if (article === undefined) return 'open';
  if (NEVER.test(article.key)) return 'oblique';
  const noun = words.findIndex((word, i) => i > 0 && isCapital(word));
  // "der Süddeutschen Zeitung": of two with a capital the first may be an attribute.
  const second = noun > 0 ? words[noun + 1] : undefined;
  const isAttribute = second !== undefined && isCapital(second) && /(?:er|en|sche)$/.test(words[noun]!.key);
  const attribute = words[isAttribute ? noun : noun - 1];
  if (/^(?:der|dieser|jeder)$/.test(article.key) && noun > 0 && attribute !== undefined) {
    // "der Lindhafener Rat" is what the noun is, as without an attribute.
    if (attribute === article || (isAttribute && attribute.key.endsWith('er')))
      return FEMININE.test((isAttribute ? second : words[noun])!.key) ? 'oblique' : 'subject';
    return attribute.key.endsWith('en') ? 'oblique' : attribute.key.endsWith('e') ? 'subject' : 'open';
  }
  if (article.key === 'ein' && words[1]?.key.endsWith('er') === true) return 'subject';
  return 'open';
}

/** Whether the phrase that begins at `from` has the ending of a German dative, genitive or accusative. */
export function isOblique(elements: readonly Element[], from: number, grammar: Grammar): boolean {
  if (grammar.language !== 'de') return false;
  const words: WordElement[] = [];
  for (let i = from; i < from + MOST_TO_NOUN; i++) {
    const word = wordAt(elements, i);
    if (word === null) break;
    words.push(word);
  }
  return caseOf(words) === 'oblique';
}

const MOST_TO_NOUN = 6;

/** Whether an element may begin what is said about somebody: an article, a capital, a noun without either. */
export function startsName(word: WordElement, grammar: Grammar): boolean {
  if (grammar.pronouns.has(word.key)) return true;
  if (grammar.prepositions.has(word.key) && !(isCapital(word) && word.raw.length > 3)) return false;
  if (isTime(word, grammar)) return false;
  if (grammar.capitalNouns && !isCapital(word) && !grammar.determiners.has(word.key)) return false;
  if (grammar.determiners.has(word.key)) return !(grammar.language === 'de' && NEVER.test(word.key));
  if (grammar.openers.has(word.key) || grammar.fillers.has(word.key) || grammar.selves.has(word.key)) return false;
  return true;
}

function wordAt(elements: readonly Element[], index: number): WordElement | null {
  const element = elements[index];
  return element?.kind === 'word' ? element : null;
}

function subjectOf(elements: readonly Element[], from: number, to: number, grammar: Grammar): Subject | null {
  let first = from;
  let last = to;
  while (last > first && !isName(elements[last - 1]!, grammar)) last--;
  while (first < last && elements[first]!.kind !== 'word') first++;
  if (first >= last || isParty(elements, first, last)) return null;
  const word = wordAt(elements, first)!;
  if (grammar.selves.has(word.key) && last - first === 1) return null;
  const pronoun = last - first === 1 ? (grammar.pronouns.get(word.key) ?? null) : null;
  return { span: { start: elements[first]!.start, end: elements[last - 1]!.end }, pronoun, from: first, to: last };
}

function isName(element: Element, grammar: Grammar): boolean {
  return element.kind === 'word' && !(isAdverb(element, grammar) && !isCapital(element));
}

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
      span: antecedent.pronoun === null ? { start: here.start, end: here.end } : antecedent.span,
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
  let segment = low;
  let tail: Subject | null = null;
  for (let i = low; i <= comma; i++) {
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

/** The name whose last word stands at `end`. */
function nameEndingAt(elements: readonly Element[], low: number, end: number, grammar: Grammar): Subject | null {
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
    } else if (grammar.openers.has(word.key) && !isCapital(word)) return null;
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

/** "Ted Cruz and John Kasich": whether the word for "and" stands between two names. */
function joinsNames(elements: readonly Element[], index: number, grammar: Grammar): boolean {
  const before = wordAt(elements, index - 1);
  const after = wordAt(elements, index + 1);
  return (
    before !== null && after !== null && isCapital(before) && (isCapital(after) || grammar.determiners.has(after.key))
  );
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
function nameFrom(elements: readonly Element[], from: number, high: number, grammar: Grammar): Subject | null {
  const noun = nounBehindAttribute(elements, from, high, grammar);
  const start = noun < 0 ? from : noun;
  return withArticle(elements, from, subjectOf(elements, start, nameEnd(elements, start, high, grammar), grammar));
}

function withArticle(elements: readonly Element[], from: number, subject: Subject | null): Subject | null {
  if (subject === null || subject.from <= from) return subject;
  return { ...subject, span: { start: elements[from]!.start, end: subject.span.end } };
}

/** The attributes that may stand between an article and what they describe: "der auf der Tagung anwesende Minister". */
const MOST_ATTRIBUTES = 14;
const PARTICIPLE = /(?:end|t|[^aeiou]en|iert)(?:e|en|er|es|em)$/;

/** Where the noun begins that an article at `from` belongs to, behind an extended attribute; -1 when there is none. */
function nounBehindAttribute(elements: readonly Element[], from: number, high: number, grammar: Grammar): number {
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

function nextComma(elements: readonly Element[], from: number, high: number): number {
  for (let i = from; i < high; i++) {
    const element = elements[i]!;
    if (element.kind === 'mark' && (element.mark === ',' || element.mark === '—')) return i;
    if (element.kind === 'run') return -1;
  }
  return -1;
}

/** Where the name that begins at `from` ends: at a mark, a verb's helper, a conjunction, a preposition that binds nothing. */
function nameEnd(elements: readonly Element[], from: number, high: number, grammar: Grammar): number {
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
      if (isTime(word, grammar)) break;
      if (isCapitalSeen && grammar.capitalNouns && ANOTHER_NOUN.test(word.key)) break;
    }
    if (isCapital(word) && !(i === from && grammar.determiners.has(word.key))) isCapitalSeen = true;
  }
  // A link at the end binds nothing.
  while (i - 1 > from && grammar.prepositions.has(wordAt(elements, i - 1)!.key)) i--;
  return i;
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
      !isAdverb(word, grammar) ||
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
