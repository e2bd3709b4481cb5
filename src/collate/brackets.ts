/**
 * What the document's brackets own up to. They explain; of a few words they excuse nothing that turns what is said,
 * such as a "not" put in or taken away, another number, another name, or the opposite.
 */

import { explains, inflects, mayBeEnding } from '../language/explains.ts';
import { primaryTag } from '../language/lexicon.ts';
import { abbreviationsIn } from '../language/spelling/abbreviations.ts';
import { keyAt, rawAt, wordsOf } from '../text/words.ts';
import type { Mention } from '../types.ts';
import type { Step } from './align.ts';
import { lemmaMention, type Sides } from './sides.ts';
import { agrees, CLAUSE_END, range, SENTENCE_BREAK } from './steps.ts';
import type { Difference } from './variants.ts';

/** How many words of the witness a bracket at the quotation's edge may stand for. */
const BRACKET_WORDS = 6;
/** Of so many words a bracket is an explanation; of more it is a summary. */
const EXPLAINED_WORDS = 4;

/** Brackets that stand for words `[lemmaStart, lemmaEnd)` of the witness, or add to them. */
export function bracketed(sides: Sides, mention: Mention, lemmaStart: number, lemmaEnd: number): Difference {
  const inner = mention.words.replace(/[[\]()]/g, '');
  return {
    lemma: lemmaMention(sides, lemmaStart, lemmaEnd),
    reading: mention,
    lemmaStart,
    lemmaEnd,
    readingWords: [inner],
    rule: null,
    signalled: !turnsRound(sides, lemmaStart, lemmaEnd, inner),
  };
}

/** Whether words in brackets turn what they stand for. */
function turnsRound({ lemma, language }: Sides, lemmaStart: number, lemmaEnd: number, inner: string): boolean {
  if (lemmaEnd - lemmaStart > EXPLAINED_WORDS) return false;
  const bracket = wordsOf(inner);
  const words = range(lemmaStart, lemmaEnd).map((j) => rawAt(lemma.words, j));
  const put = range(0, bracket.count).map((i) => rawAt(bracket, i));
  const lemmaStartsSentence = lemmaStart === 0 || SENTENCE_BREAK.test(lemma.separator(lemmaStart - 1));
  const lemmaBehind = lemmaStart === 0 ? '' : rawAt(lemma.words, lemmaStart - 1);
  return !explains(words, put, language, { lemmaStartsSentence, lemmaBehind });
}

/**
 * Whether brackets hold all in which word `reading` of the quotation differs from word `lemma` of the witness:
 * "approve[d]", "s[a]nk", "gov[ernment]" for "gov.". Letters put before a word make another one of it, and so do those that
 * deny it or go on with a whole word: "[un]safe", "use[less]", "will[ingly]".
 */
export function ownsUp(sides: Sides, lemma: number, reading: number, words: string): boolean {
  const around = sides.quotation.aroundBrackets[reading];
  if (around === null || around === undefined || around.before === '') return false;
  const { before, behind } = around;
  const [held, read] = [sides.lemma.keys[lemma]!, sides.quotation.keys[reading]!];
  const isInside = [held, read].every(
    (key) => key.length >= before.length + behind.length && key.startsWith(before) && key.endsWith(behind),
  );
  if (!isInside) return false;
  // More letters complete an abbreviation.
  const put = read.slice(before.length, read.length - behind.length);
  const isShort = abbreviationsIn(primaryTag(sides.language)).has(held) || /^[.'’]/.test(sides.lemma.separator(lemma));
  if (!mayBeEnding(put, sides.language) && !isShort) return false;
  return inflects(rawAt(sides.lemma.words, lemma), words.replace(/[[\]]/g, ''), sides.language);
}

/** "P[rime] M[inister]" for "PM": every word completes a letter of a word of initials. */
export function fillsInitials(sides: Sides, lemma: number, readingStart: number, readingEnd: number): boolean {
  const around = range(readingStart, readingEnd).map((word) => sides.quotation.aroundBrackets[word]);
  const isFilled = around.every((each) => each?.before.length === 1 && each.behind === '');
  return isFilled && around.map((each) => each?.before ?? '').join('') === sides.lemma.keys[lemma];
}

/** Of so many words a bracket stands for the very words next to the quotation, and not for what its clause begins with. */
const NEXT_WORDS = 2;

/** "[Every] boat sank" of "He never told us that no boat sank": a bracket that turns the words of the clause next to it. */
function wordNext(
  sides: Sides,
  mention: Mention,
  isHead: boolean,
  [start, end]: readonly [start: number, end: number],
): Difference | null {
  const { count } = wordsOf(mention.words.replace(/[[\]]/g, ''));
  if (count === 0 || count > NEXT_WORDS || count > end - start) return null;
  const difference = bracketed(sides, mention, isHead ? end - count : start, isHead ? end : start + count);
  return difference.signalled ? null : difference;
}

/** "[A] man came" of "and a man came": the bracket only gives the word next to it another case. */
function isOwnWord({ lemma }: Sides, mention: Mention, side: 'head' | 'tail', step: Step): boolean {
  const put = wordsOf(mention.words.replace(/[[\]]/g, ''));
  const from = side === 'head' ? step.lemmaStart - put.count : step.lemmaEnd;
  return put.count > 0 && range(0, put.count).every((i) => lemma.keys[from + i] === keyAt(put, i));
}

/**
 * Brackets at the very beginning or end stand for what the witness's clause has there, when that is a few words:
 * "[The town] built this" for "We built this". `step`: what is laid beside them.
 */
export function bracketAtEdge(sides: Sides, side: 'head' | 'tail', step: Step | undefined): Difference | null {
  const isHead = side === 'head';
  const gaps = sides.quotation.gapsBefore.get(isHead ? 0 : sides.quotation.words.count);
  const bracket = gaps?.find(({ kind }) => kind === 'interpolation');
  if (bracket === undefined || step === undefined || !agrees(step) || isOwnWord(sides, bracket.mention, side, step))
    return null;
  const { words } = sides.lemma;
  let start = isHead ? step.lemmaStart : step.lemmaEnd;
  let end = start;
  const endsAt = (index: number): boolean =>
    index < 0 || index + 1 >= words.count || CLAUSE_END.test(sides.lemma.separator(index));
  if (isHead) while (!endsAt(start - 1) && end - start < BRACKET_WORDS) start--;
  else while (!endsAt(end - 1) && end - start < BRACKET_WORDS) end++;
  const isClause = isHead ? endsAt(start - 1) : end > 0 && endsAt(end - 1);
  const whole = start === end || !isClause ? null : bracketed(sides, bracket.mention, start, end);
  return whole?.signalled === false ? whole : (wordNext(sides, bracket.mention, isHead, [start, end]) ?? whole);
}
