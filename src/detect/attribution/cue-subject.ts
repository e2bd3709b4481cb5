/** Who does the saying of a verb, by the order of words in its language. */

import { BARE_SAYING, PERCEIVING } from '../../language/english-speech.ts';
import { READS } from '../../language/german-speech.ts';
import { clauseStart, sentenceStart } from './bounds.ts';
import { isSaying, isVerb } from './cue.ts';
import { subjectOfGoverned } from './german-clause.ts';
import { documentOf } from './german-document.ts';
import type { Gender, Grammar } from './grammar.ts';
import { isAdverb } from './name-bounds.ts';
import { type Subject, subjectFrom } from './named.ts';
import { type Element, isCapital, wordAt } from './narrative.ts';
import { isNotion, isSomebody } from './somebody.ts';
import { firstSubject, subjectAfter, subjectBefore } from './subject.ts';
import { isReported } from './subjunctive.ts';

/** Who does the saying of the verb at `cue`, in a sentence that begins at `low`; what is said begins at `run`. */
export function subjectOfCue(
  elements: readonly Element[],
  low: number,
  cue: number,
  run: number,
  grammar: Grammar,
): Subject | null {
  const word = elements[cue]!;
  if (word.kind !== 'word') return null;
  const perceived = perceivedSpeaker(elements, low, cue, grammar);
  if (perceived !== null) return perceived;
  if (grammar.cues.participles.has(word.key)) {
    const auxiliary = elements[cue - 1];
    const isFinite = auxiliary?.kind === 'word' && grammar.fillers.has(auxiliary.key) && auxiliary.key !== 'to';
    if (!isFinite) return mainSubject(elements, low, cue, grammar);
  }
  const before = elements[cue - 1];
  if (before?.kind === 'word' && before.key === 'to' && grammar.language === 'en')
    return mainSubject(elements, low, cue, grammar);
  if (grammar.language === 'ar' || grammar.language === 'he') {
    return subjectAfter(elements, cue, run, grammar) ?? subjectBefore(elements, low, cue, grammar);
  }
  if (READS.test(word.key) && grammar.language === 'de') return documentOf(elements, low, cue, run, grammar);
  if (grammar.language === 'de') return germanSubject(elements, low, cue, run, grammar);
  const direct = subjectBefore(elements, low, cue, grammar);
  if (!grammar.invertsBefore) return direct;
  const first = elements[low];
  const isInverted =
    cue === low ||
    (first?.kind === 'word' &&
      (grammar.prepositions.has(first.key) || grammar.openers.has(first.key) || grammar.times.has(first.key)));
  if (isInverted || direct === null) return subjectAfter(elements, cue, run, grammar) ?? direct;
  return direct;
}

const MOST_PERCEIVED = 8;

/** "Reed recalls Stone saying", "Reed heard Stone say": whoever is heard, and not whoever hears it. */
export function perceivedSpeaker(
  elements: readonly Element[],
  low: number,
  cue: number,
  grammar: Grammar,
): Subject | null {
  const word = wordAt(elements, cue);
  if (
    grammar.language !== 'en' ||
    word === null ||
    !(grammar.cues.participles.has(word.key) || BARE_SAYING.test(word.key))
  )
    return null;
  for (let i = cue - 2; i >= low && cue - i <= MOST_PERCEIVED; i--) {
    const verb = wordAt(elements, i);
    if (verb === null || grammar.prepositions.has(verb.key) || grammar.openers.has(verb.key)) return null;
    if (isCapital(verb) || !PERCEIVING.has(verb.key)) continue;
    const object = OBJECTS.get(wordAt(elements, i + 1)?.key ?? '');
    if (object !== undefined && i + 2 === cue) {
      const { start, end } = elements[i + 1]!;
      return { span: { start, end }, pronoun: object, from: i + 1, to: i + 2 };
    }
    const subject = subjectFrom(elements, i + 1, cue, grammar);
    return subject !== null && subject.to === cue ? subject : null;
  }
  return null;
}

const OBJECTS: ReadonlyMap<string, Gender> = new Map([
  ['him', 'he'],
  ['her', 'she'],
  ['them', 'they'],
]);

const AUXILIARIES = new Set(
  'hat hatte haben hatten habe will wollte kann konnte soll sollte muss musste wird wurde wurden werden'.split(' '),
);

const ADVERB_LIKE = /(?:end|lich|weise|ig|massen|falls|mals|tens|\d)$/u;

/** The verb stands second: whoever speaks stands before it, or right behind it when something else comes first. */
function germanSubject(
  elements: readonly Element[],
  low: number,
  cue: number,
  run: number,
  grammar: Grammar,
): Subject | null {
  let verb = cue;
  // "hatte in einem Interview gesagt": the auxiliary is the verb that stands second.
  for (let i = cue - 1; i >= low; i--) {
    const word = elements[i]!;
    if (word.kind === 'mark' && /^[,;:—]$/.test(word.mark)) break;
    if (word.kind === 'word' && AUXILIARIES.has(word.key)) {
      verb = i;
      break;
    }
  }
  const clause = clauseStart(elements, low, verb);
  const first = elements[clause];
  const second = elements[clause + 1];
  const after = subjectAfter(elements, verb, run, grammar);
  const isLoneAdverb = first?.kind === 'word' && clause + 1 === verb && ADVERB_LIKE.test(first.key);
  const opensOtherwise =
    first?.kind === 'word' &&
    (grammar.prepositions.has(first.key) ||
      grammar.openers.has(first.key) ||
      grammar.times.has(first.key) ||
      /^(?:den|dem|einen|einem)$/.test(first.key) ||
      /^\d/.test(first.raw) ||
      (ADVERB_LIKE.test(first.key) && second?.kind === 'word' && grammar.prepositions.has(second.key)));
  const governed = subjectOfGoverned(elements, low, cue, grammar);
  if (governed !== null) return governed;
  // "… sei sicher, schreibt die Zeitung": the verb begins a clause of its own, behind what is said.
  const isBehindComma = mark(elements[verb - 1]) === ',';
  if (after !== null && isBehindComma && isReported(elements, clause, verb)) return after;
  // "Bereits im Mai 2005 hatte die Ministerin …": a year is nobody.
  if (after !== null && /^\d+$/.test(wordAt(elements, verb - 1)?.raw ?? '')) return after;
  // "X gegenüber sagte Y"
  const lead = elements[verb - 1];
  if (after !== null && lead?.kind === 'word' && lead.key === 'gegenuber') return after;
  // "In seiner Rede lobte der Minister den Plan und nannte ihn": both verbs have one subject.
  if (lead?.kind === 'word' && grammar.and.has(lead.key) && after?.pronoun !== 'he' && after?.pronoun !== 'she') {
    const shared = verbSecondSubject(elements, clause, verb, grammar);
    if (shared !== null) return shared;
  }
  const isPronounFirst = first?.kind === 'word' && clause + 1 === verb && grammar.pronouns.has(first.key);
  const isPronounBehind = after !== null && after.pronoun === 'he' && !isPronounFirst;
  if (after !== null && (verb === clause || isLoneAdverb || isPronounBehind || opensOtherwise || second === undefined))
    return after;
  const before = elements[verb - 1];
  if (before?.kind === 'word' && grammar.and.has(before.key)) return verbSecondSubject(elements, clause, verb, grammar);
  const subject = subjectBefore(elements, low, verb, grammar);
  // "Jede Schuld wies Rita Lund von sich": a thing before the verb is its object where somebody stands behind.
  const isObject =
    subject !== null && after !== null && isNotion(elements, subject) && isSomebody(elements, after, grammar);
  if (isObject || (subject !== null && after !== null && disagrees(elements, subject, verb))) return after;
  return subject ?? after;
}

/** "Die alten Brücken lobte die Ministerin": many, with a verb that one stands with. */
function disagrees(elements: readonly Element[], { pronoun, from }: Subject, verb: number): boolean {
  const [article, attribute] = [wordAt(elements, from), wordAt(elements, from + 1)];
  if (pronoun !== null || article === null || attribute === null) return false;
  const isMany =
    /^(?:viele|einige|mehrere|beide|zwei|drei|vier|alle)$/.test(article.key) ||
    (/^(?:die|diese)$/.test(article.key) && !isCapital(attribute) && attribute.key.endsWith('en'));
  return isMany && !wordAt(elements, verb)!.key.endsWith('en');
}

function isAdverbAt(elements: readonly Element[], index: number, grammar: Grammar): boolean {
  const word = wordAt(elements, index);
  return word !== null && !isCapital(word) && isAdverb(word, grammar) && !grammar.determiners.has(word.key);
}

function mark(element: Element | undefined): string | null {
  return element?.kind === 'mark' ? element.mark : null;
}

const PAST_OR_PRESENT = /(?:t|te|ten)$/u;

/** Of a German sentence that begins with something else the subject behind the verb: "Damit brachte die Sprecherin …". */
export function verbSecondSubject(
  elements: readonly Element[],
  low: number,
  high: number,
  grammar: Grammar,
): Subject | null {
  const first = elements[low];
  const opens =
    first?.kind === 'word' &&
    (grammar.prepositions.has(first.key) ||
      grammar.openers.has(first.key) ||
      grammar.times.has(first.key) ||
      /^(?:den|dem)$/.test(first.key));
  if (opens) {
    for (let i = low + 1; i < high - 1; i++) {
      const verb = elements[i]!;
      let behind = i + 1;
      while (behind < high - 1 && isAdverbAt(elements, behind, grammar)) behind++;
      const next = elements[behind]!;
      if (verb.kind !== 'word' || next.kind !== 'word' || isCapital(verb)) continue;
      if (
        grammar.determiners.has(verb.key) ||
        grammar.prepositions.has(verb.key) ||
        grammar.openers.has(verb.key) ||
        grammar.and.has(verb.key)
      )
        continue;
      const isArticle =
        /^(?:der|die|das|ein|eine)$/.test(next.key) || (grammar.pronouns.has(next.key) && next.key !== 'es');
      const isNamed = isCapital(next) && (PAST_OR_PRESENT.test(verb.key) || AUXILIARIES.has(verb.key));
      if (isArticle || isNamed) return subjectAfter(elements, behind - 1, high, grammar);
    }
  }
  return firstSubject(elements, low, high, grammar);
}

/** "… wird vom Wetterdienst als „sehr hoch“ eingestuft": who does it, in the passive. */
export function passiveAgent(elements: readonly Element[], run: number, grammar: Grammar): Subject | null {
  const low = sentenceStart(elements, run);
  let isPassive = false;
  for (let i = low; i < run; i++) {
    const word = elements[i]!;
    if (word.kind !== 'word') continue;
    if (/^(?:wird|werden|wurde|wurden)$/.test(word.key)) isPassive = true;
    else if (isPassive && /^(?:von|vom)$/.test(word.key)) return subjectFrom(elements, i + 1, run, grammar);
  }
  return null;
}

/** The subject of a participle: that of the sentence's own verb, the nearest before it. */
function mainSubject(elements: readonly Element[], low: number, cue: number, grammar: Grammar): Subject | null {
  for (let i = cue - 1; i > low; i--) {
    const element = elements[i]!;
    if (element.kind !== 'word' || !isSaying(element, grammar) || !isVerb(elements, i, low, grammar)) continue;
    if (grammar.cues.participles.has(element.key)) continue;
    const subject =
      subjectBefore(elements, low, i, grammar) ??
      (elements[i - 1]?.kind === 'run' ? subjectAfter(elements, i, cue, grammar) : null);
    if (subject !== null) return subject;
  }
  return firstSubject(elements, low, cue, grammar);
}
