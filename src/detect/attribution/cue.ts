/** Which words hand over to a quotation: the cue before or behind it, with whoever does the saying. */

import type { Span } from '../../types.ts';
import type { Grammar } from './grammar.ts';
import type { Element, WordElement } from './narrative.ts';
import { firstSubject, isCapital, type Subject, subjectAfter, subjectBefore, subjectFrom } from './subject.ts';

export interface Handover {
  readonly subject: Subject | null;
  readonly cue: Span | null;
  /** `saying` is sure; `presenting` may be another verb; `near` rests on nothing but the subject of the sentence. */
  readonly strength: 'saying' | 'presenting' | 'near';
}

/** Nobody writes a longer sentence around one quotation, and reading must end. */
const MOST_ELEMENTS = 120;

function isSaying(word: WordElement, grammar: Grammar): boolean {
  return grammar.cues.saying.has(word.key);
}

function isPresenting(word: WordElement, grammar: Grammar): boolean {
  return grammar.cues.presenting.has(word.key);
}

/** English verbs whose bare form is a noun at least as often. */
const AMBIGUOUS = new Set(
  'call report blame praise label question object name title attack charge message email blog post vent show offer issue request credit hope fear release put end open close sign tell hail fire go shoot'.split(
    ' ',
  ),
);

/** Whether the word at `index` is a verb here: no capital inside a sentence, and in English no article before it. */
export function isVerb(elements: readonly Element[], index: number, low: number, grammar: Grammar): boolean {
  const word = elements[index]!;
  if (word.kind !== 'word') return false;
  if (isCapital(word) && index > low) return false;
  const before = elements[index - 1];
  if (grammar.language !== 'en' || before?.kind !== 'word' || index === low) return true;
  if (before.key === 'to' || grammar.relatives.has(before.key) || grammar.pronouns.has(before.key)) return true;
  // A number counts what follows, and a bare form is a noun unless several people, "to" or an auxiliary govern it.
  if (/^\d/.test(before.raw)) return false;
  if (isCapital(before)) return true;
  const isBare = grammar.cues.presenting.has(word.key) && !/(?:s|ed|ing)$/.test(word.key) && AMBIGUOUS.has(word.key);
  if (isBare)
    return (
      grammar.fillers.has(before.key) ||
      (before.key.endsWith('s') && !before.raw.includes('’') && !before.raw.includes("'"))
    );
  return !(grammar.determiners.has(before.key) || grammar.prepositions.has(before.key));
}

/** Where the sentence that holds element `at` begins. */
export function sentenceStart(elements: readonly Element[], at: number): number {
  let i = at;
  while (i > 0 && at - i < MOST_ELEMENTS) {
    const before = elements[i - 1]!;
    if (before.kind === 'mark' && (before.mark === '.' || before.mark === '?')) break;
    i--;
  }
  return i;
}

/** Where the sentence that goes on at `at` ends. `soft`: a mark inside the quotation before `at` ends nothing. */
export function sentenceEnd(elements: readonly Element[], at: number): number {
  let i = at;
  while (i < elements.length && i - at < MOST_ELEMENTS) {
    const element = elements[i]!;
    if (element.kind === 'mark' && (element.mark === '.' || element.mark === '?')) break;
    i++;
  }
  return i;
}

/** A phrase like "according to" that ends right before `index`, or begins at it; how many words it has, or 0. */
function phraseAt(elements: readonly Element[], index: number, phrases: ReadonlySet<string>): number {
  let phrase = '';
  let longest = 0;
  for (let words = 1; words <= 4; words++) {
    const element = elements[index + words - 1];
    if (element?.kind !== 'word') break;
    phrase = words === 1 ? element.key : `${phrase} ${element.key}`;
    if (phrases.has(phrase)) longest = words;
  }
  return longest;
}

interface CueFound {
  readonly at: number;
  readonly isSaying: boolean;
}

/** The verbs that may hand over in a sentence, from the last to the first. */
function cuesIn(elements: readonly Element[], low: number, high: number, grammar: Grammar): CueFound[] {
  const cues: CueFound[] = [];
  let depth = 0;
  for (let i = high - 1; i >= low; i--) {
    const element = elements[i]!;
    if (element.kind === 'mark') {
      if (element.mark === ')') depth++;
      if (element.mark === '(') depth--;
      continue;
    }
    if (element.kind !== 'word' || depth > 0) continue;
    const says = isSaying(element, grammar);
    if ((says || isPresenting(element, grammar)) && isVerb(elements, i, low, grammar))
      cues.push({ at: i, isSaying: says });
  }
  return cues;
}

/** How near a verb stands when nothing but "that", a comma or an article parts it from the quotation. */
const ADJACENT = 3;

/** Who hands over before the run at `run`, in its sentence. */
export function handoverBefore(elements: readonly Element[], run: number, grammar: Grammar): Handover | null {
  const low = sentenceStart(elements, run);
  const according = accordingBefore(elements, low, run, grammar);
  const cues = cuesIn(elements, low, run, grammar);
  let chosen: Handover | null = null;
  let inner: Handover | null = null;
  for (const { at, isSaying: says } of cues) {
    if (according !== null && according.cue !== null && according.cue.start > elements[at]!.start) break;
    const isNear = run - at <= ADJACENT;
    // Of a verb that is neither sure nor near the subject of the sentence knows as much.
    if (!says && !isNear && chosen !== null) continue;
    const subject = subjectOfCue(elements, low, at, run, grammar);
    if (subject === null) continue;
    const word = elements[at]!;
    const found: Handover = {
      subject,
      cue: { start: word.start, end: word.end },
      strength: says ? 'saying' : 'presenting',
    };
    // "She said that he would offer “…”": inside a clause that another verb governs, the outer one counts.
    const isInner =
      subject.pronoun !== null &&
      !(isNear && says) &&
      cues.some((other) => other.at < at && other.at < subject.from && other.isSaying);
    if (isInner) {
      inner ??= found;
      continue;
    }
    if (says || isNear) return found;
    chosen ??= found;
  }
  chosen ??= inner;
  if (chosen !== null) return chosen;
  if (according !== null) return according;
  const subject =
    grammar.language === 'de'
      ? verbSecondSubject(elements, clauseStart(elements, low, run - 1), run, grammar)
      : firstSubject(elements, low, run, grammar);
  return subject === null ? null : { subject, cue: null, strength: 'near' };
}

/** Who hands over in the sentences before the one that holds `run`, for a quotation that stands by itself. */
export function handoverEarlier(elements: readonly Element[], run: number, grammar: Grammar): Handover | null {
  let end = sentenceStart(elements, run) - 1;
  let nearest: Handover | null = null;
  for (let back = 0; back < MOST_SENTENCES_BACK && end > 0; back++) {
    const low = sentenceStart(elements, end);
    const found = handoverBefore(elements, end, grammar);
    if (found !== null && found.strength === 'saying') return found;
    if (found !== null && found.strength !== 'near') nearest ??= found;
    end = low - 1;
  }
  return nearest;
}

const MOST_SENTENCES_BACK = 4;

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
  if (/^(?:heisst|hiess)$/.test(word.key) && grammar.language === 'de')
    return documentOf(elements, low, cue, run, grammar);
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

/** "So heißt es in der Meldung", "Auf der Website heißt es": what is read there. */
function documentOf(
  elements: readonly Element[],
  low: number,
  cue: number,
  run: number,
  grammar: Grammar,
): Subject | null {
  const first = elements[low];
  if (first?.kind === 'word' && cue > low && grammar.prepositions.has(first.key))
    return subjectFrom(elements, low + 1, cue, grammar);
  for (let i = cue + 1; i < run && i - cue < 8; i++) {
    const word = elements[i]!;
    if (word.kind !== 'word') return null;
    if (grammar.prepositions.has(word.key) && !/^(?:zur|zum)$/.test(word.key))
      return subjectFrom(elements, i + 1, run, grammar);
  }
  return null;
}

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
  // "X gegenüber sagte Y"
  const lead = elements[verb - 1];
  if (after !== null && lead?.kind === 'word' && lead.key === 'gegenuber') return after;
  const isPronounFirst = first?.kind === 'word' && clause + 1 === verb && grammar.pronouns.has(first.key);
  const isPronounBehind = after !== null && after.pronoun === 'he' && !isPronounFirst;
  if (after !== null && (verb === clause || isLoneAdverb || isPronounBehind || opensOtherwise || second === undefined))
    return after;
  const before = elements[verb - 1];
  if (before?.kind === 'word' && grammar.and.has(before.key)) return verbSecondSubject(elements, clause, verb, grammar);
  return subjectBefore(elements, low, verb, grammar) ?? after;
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
      const next = elements[i + 1]!;
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
      if (isArticle || isNamed) return subjectAfter(elements, i, high, grammar);
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

function clauseStart(elements: readonly Element[], low: number, at: number): number {
  let depth = 0;
  for (let i = at - 1; i >= low; i--) {
    const element = elements[i]!;
    if (element.kind !== 'mark') continue;
    if (element.mark === ')') depth++;
    if (element.mark === '(') depth--;
    if (depth === 0 && (element.mark === ':' || element.mark === ';')) return i + 1;
  }
  return low;
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

/** "According to X", "laut X" with its first word at `index`. */
export function accordingAt(
  elements: readonly Element[],
  index: number,
  high: number,
  grammar: Grammar,
): { readonly subject: Subject; readonly cue: Span; readonly words: number } | null {
  const element = elements[index]!;
  const words = phraseAt(elements, index, grammar.cues.accordingBefore);
  if (element.kind !== 'word' || words === 0) return null;
  const subject = sourceFrom(elements, index + words, high, grammar);
  if (subject === null) return null;
  const named = elements[subject.from];
  const isSo =
    element.key === 'so' && named?.kind === 'word' && !isCapital(named) && !grammar.determiners.has(named.key);
  return isSo ? null : { subject, cue: { start: element.start, end: elements[index + words - 1]!.end }, words };
}

/** Whoever stands behind "according to"; in German with any ending, and behind "von". */
function sourceFrom(elements: readonly Element[], at: number, high: number, grammar: Grammar): Subject | null {
  if (grammar.language !== 'de') return subjectAfter(elements, at - 1, high, grammar);
  const first = elements[at];
  if (first?.kind !== 'word') return null;
  if (grammar.prepositions.has(first.key)) {
    return /^(?:von|vom)$/.test(first.key) ? sourceFrom(elements, at + 1, high, grammar) : null;
  }
  if (grammar.determiners.has(first.key)) return subjectFrom(elements, at, high, grammar);
  return subjectAfter(elements, at - 1, high, grammar);
}

/** "according to X", "laut X", "X zufolge" in a stretch of elements. */
function accordingBefore(elements: readonly Element[], low: number, high: number, grammar: Grammar): Handover | null {
  for (let i = high - 1; i >= low; i--) {
    const element = elements[i]!;
    if (element.kind !== 'word') continue;
    if (grammar.cues.accordingAfter.has(element.key)) {
      const subject = subjectBefore(elements, low, i, grammar);
      if (subject !== null) return { subject, cue: { start: element.start, end: element.end }, strength: 'saying' };
    }
    const according = accordingAt(elements, i, high, grammar);
    if (according !== null) {
      const { subject, cue, words } = according;
      return { subject, cue, strength: words > 1 ? 'saying' : 'presenting' };
    }
  }
  return null;
}

/** Who takes over behind the run at `run`: "… ,” said X", "… ,” X said", "… ,” according to X". */
export function handoverAfter(
  elements: readonly Element[],
  run: number,
  grammar: Grammar,
  isSoft: boolean,
): Handover | null {
  let i = run + 1;
  const softMark = elements[i];
  const crossed = softMark?.kind === 'mark' && softMark.mark === '?' && softMark.start === softMark.end;
  if (crossed) {
    if (!isSoft) return null;
    i++;
  }
  while (isPause(elements[i])) i++;
  const high = sentenceEnd(elements, i);
  const bound = nextRun(elements, i, high);
  if (i >= bound) return null;
  const first = elements[i]!;
  if (first.kind !== 'word') return null;

  const words = phraseAt(elements, i, grammar.cues.accordingBefore);
  const isAs = /^(?:as|so|wie|comme|como|come|segun|как|jak|zoals|som)$/.test(first.key);
  if (words > 0 && !isAs) {
    const subject = subjectAfter(elements, i + words - 1, bound, grammar);
    if (subject !== null)
      return { subject, cue: { start: first.start, end: elements[i + words - 1]!.end }, strength: 'saying' };
  }
  if (first.key === 'so' && grammar.language === 'de') {
    const subject = subjectAfter(elements, i, bound, grammar);
    if (subject !== null && !isVerbAfter(elements, i + 1, grammar))
      return { subject, cue: { start: first.start, end: first.end }, strength: 'saying' };
  }
  let start = isAs ? i + 1 : i;
  const lead = elements[start];
  if (lead?.kind !== 'word') return null;
  // Verb first: "said X", "a-t-il dit", "sagte X".
  let verb = start;
  while (verb < bound) {
    const word = elements[verb];
    if (word?.kind !== 'word' || !grammar.fillers.has(word.key) || grammar.determiners.has(word.key)) break;
    verb++;
  }
  const verbWord = elements[verb];
  // "a-t-elle dit"
  const inverted = elements[verb + 1];
  if (verb > start && verb + 1 < bound && verbWord?.kind === 'word' && inverted?.kind === 'word') {
    if (grammar.pronouns.has(verbWord.key) && !isCapital(verbWord) && isSaying(inverted, grammar)) {
      const subject = subjectFrom(elements, verb, verb + 1, grammar);
      return { subject, cue: { start: inverted.start, end: inverted.end }, strength: 'saying' };
    }
  }
  if (
    verbWord?.kind === 'word' &&
    (isSaying(verbWord, grammar) || isPresenting(verbWord, grammar)) &&
    !grammar.cues.participles.has(verbWord.key)
  ) {
    const isDocument = grammar.language === 'de' && /^(?:heisst|hiess)$/.test(verbWord.key);
    const subject = isDocument
      ? documentOf(elements, verb, verb, bound, grammar)
      : subjectAfter(elements, verb, bound, grammar);
    if (subject !== null) {
      const isLone = crossed && !isSaying(verbWord, grammar);
      if (!isLone) return { subject, cue: { start: verbWord.start, end: verbWord.end }, strength: 'saying' };
    }
    // "… ,” said on Monday": the subject is named before.
    return null;
  }
  // Subject first.
  if (grammar.openers.has(lead.key) && !isCapital(lead)) return null;
  if (grammar.prepositions.has(lead.key) && !isCapital(lead)) return null;
  if (grammar.openers.has(lead.key) || grammar.prepositions.has(lead.key)) {
    if (!crossed && !isAs) return null;
    start++;
  }
  let cue = -1;
  for (let k = start; k < bound && k - start < 60; k++) {
    const word = elements[k]!;
    if (word.kind !== 'word') continue;
    const isCue = isSaying(word, grammar) || (isPresenting(word, grammar) && k - start < 8);
    if (isCue && k > start && !grammar.cues.participles.has(word.key)) {
      cue = k;
      break;
    }
  }
  if (cue < 0 || (crossed && cue - start > 14)) return null;
  const pronoun = grammar.pronouns.has(lead.key) || grammar.selves.has(lead.key);
  const subject = pronoun
    ? grammar.selves.has(lead.key)
      ? null
      : subjectBefore(elements, start, start + 1, grammar)
    : firstSubject(elements, start, cue, grammar, true);
  if (subject === null) return null;
  const word = elements[cue]!;
  const isSure = word.kind === 'word' && isSaying(word, grammar);
  return { subject, cue: { start: word.start, end: word.end }, strength: isSure ? 'saying' : 'presenting' };
}

/**
 * Who takes over at the end of the sentence that holds the run: "… “safe” for years, she said", "… „falsch“ gewesen, so
 * ein Sprecher".
 */
export function handoverLate(elements: readonly Element[], run: number, grammar: Grammar): Handover | null {
  const high = sentenceEnd(elements, run + 1);
  for (let i = high - 1; i > run; i--) {
    const element = elements[i]!;
    if (element.kind === 'run') return null;
    if (element.kind !== 'mark' || element.mark !== ',') continue;
    const found = handoverAfter(elements, i, grammar, false);
    if (found === null || found.strength !== 'saying' || found.subject === null || found.cue === null) continue;
    // Only a clause of its own: a name and a verb, with little between them.
    const span = Math.abs(found.cue.start - found.subject.span.start);
    return span < 60 ? found : null;
  }
  return null;
}

/** Whether a verb that presents words follows the run in its clause: "… als „falsch“ bezeichnet". */
export function isPresentedBehind(elements: readonly Element[], run: number, grammar: Grammar): boolean {
  for (let i = run + 1; i < elements.length && i - run <= 3; i++) {
    const element = elements[i]!;
    if (element.kind !== 'word') return false;
    if (isSaying(element, grammar) || isPresenting(element, grammar)) return true;
  }
  return false;
}

function isPause(element: Element | undefined): boolean {
  return element?.kind === 'mark' && (element.mark === ',' || element.mark === '—');
}

function isVerbAfter(elements: readonly Element[], index: number, grammar: Grammar): boolean {
  const word = elements[index];
  return word?.kind === 'word' && (isSaying(word, grammar) || grammar.fillers.has(word.key));
}

function nextRun(elements: readonly Element[], from: number, high: number): number {
  for (let i = from; i < high; i++) if (elements[i]!.kind === 'run') return i;
  return high;
}
