/** What stands between two words on either side: punctuation, a sign that says something, a number's own point. */

import { asksOtherwise, markTells, spansOtherwise } from '../language/telling-marks.ts';
import { touchesOf } from '../language/touches.ts';
import { rawAt } from '../text/words.ts';
import type { Mention, Variant } from '../types.ts';
import type { Step } from './align.ts';
import { compareSeparators } from './forms.ts';
import { cutGroup } from './groups.ts';
import type { Lemma } from './lemma.ts';
import { emptyMention, lemmaMention, readingMention, type Sides } from './sides.ts';
import { range } from './steps.ts';
import { kindOf, variantOf } from './variants.ts';

const DIGIT = /\p{Nd}/u;
const HYPHEN = /^[-‐‑]$/u;

/** How what stands before a step differs, the step before it being its neighbour on both sides; or null. */
export function separatorVariant(sides: Sides, before: Step, step: Step): Variant | null {
  const { lemma, quotation, language } = sides;
  if (quotation.resumed.has(step.readingStart)) return null;
  const lemmaSeparator = lemma.separator(before.lemmaEnd - 1);
  const start = quotation.words.ends[before.readingEnd - 1]!;
  const end = quotation.words.starts[step.readingStart]!;
  const readingSeparator = quotation.text.slice(start, end);
  const isMeasured =
    lemmaSeparator !== readingSeparator &&
    measuresOtherwise(
      { text: lemma.words.text, end: lemma.words.ends[before.lemmaEnd - 1]! },
      { text: quotation.text, end: start },
    );
  const difference = isMeasured ? 'other' : compareSeparators(lemmaSeparator, readingSeparator);
  if (difference === 'alike') return null;
  const raw = quotation.rawSpan(start, end);
  if (raw.end - raw.start !== end - start) return null;
  const lemmaLast = rawAt(lemma.words, before.lemmaEnd - 1);
  const lemmaNext = rawAt(lemma.words, step.lemmaStart);
  const isNumber =
    DIGIT.test(lemmaLast.slice(-1)) &&
    DIGIT.test(lemmaNext.slice(0, 1)) &&
    !(/\s/.test(lemmaSeparator) && /\s/.test(readingSeparator));
  if (isNumber) return numberVariant(sides, before, step);
  const lemmaMark = trimmed(
    lemma.mention(lemma.words.ends[before.lemmaEnd - 1]!, lemma.words.starts[step.lemmaStart]!),
  );
  const readingMark = trimmed(quotation.rawMention(start, end));
  const lone = loneMark([lemmaMark.words, lemmaSeparator], [readingMark.words, readingSeparator]);
  const tells =
    asksOtherwise(lemmaMark.words, readingMark.words, language) ||
    spansOtherwise(lemmaLast, lemmaNext, lemmaMark.words, readingMark.words) ||
    (lone !== null &&
      markTells(
        {
          before: lemmaLast,
          behind: lemmaNext,
          unmarked: lone.isReading ? lemmaLast : rawAt(quotation.words, before.readingEnd - 1),
          clause: clauseBefore(lemma, before.lemmaEnd),
          isJoinedBehind: HYPHEN.test(lemma.separator(step.lemmaStart)),
          isPunctuated: !lone.isReading || (ENDS_SENTENCE.test(lone.mark) && SENTENCE_ENDS.test(lemma.words.text)),
          ...lone,
        },
        language,
      ));
  return {
    kind: kindOf(lemmaMark, readingMark),
    lemma: lemmaMark,
    reading: readingMark,
    signalled: false,
    touches: tells
      ? touchesOf([lemmaLast], [], language).filter((touch) => touch === 'negation' || touch === 'number')
      : [],
    ...(difference === 'other' || tells ? { weight: 'substantive' } : { weight: 'accidental', rule: difference }),
  };
}

/** As many words of a clause are looked at. */
const CLAUSE_WORDS = 8;
const MARKS = /[\p{P}\n]/u;
const ENDS_SENTENCE = /[.!?。！？]/u;
/** A text that ends more than one sentence by a mark. */
const SENTENCE_ENDS = /\p{L}{2}[.!?。！？][^.!?。！？]+\p{L}{2}[.!?。！？]/u;

/** The raw words of the witness before word `end`, as far as no mark parts them. */
function clauseBefore(lemma: Lemma, end: number): readonly string[] {
  let start = end - 1;
  while (start > 0 && end - start < CLAUSE_WORDS && !MARKS.test(lemma.separator(start - 1))) start--;
  return range(start, end).map((index) => rawAt(lemma.words, index));
}

const PRIME = /^[′″'"]/u;
/** A straight mark that opens a quotation, whose closing one may be another document's. */
const OPENING = /(?:^|[\s([])['"]/u;

/** A text as far as a word's end. */
interface Beginning {
  readonly text: string;
  readonly end: number;
}

/** "5′" minutes or feet, "5″" seconds or inches. */
function measuresOtherwise(lemma: Beginning, reading: Beginning): boolean {
  const sides = [lemma, reading];
  if (!sides.every(({ text, end }) => PRIME.test(text[end] ?? '') && DIGIT.test(text[end - 1]!))) return false;
  const isDouble = ({ text, end }: Beginning): boolean => text[end] === '"' || text[end] === '″';
  if (isDouble(lemma) === isDouble(reading)) return false;
  const isSure = sides.some(({ text, end }) => /[′″]/.test(text[end]!));
  return isSure || !sides.some(({ text, end }) => OPENING.test(text.slice(0, end)));
}

type Separator = readonly [mark: string, whole: string];

/** The mark that parts the words on one side alone; on the other one nothing does, or a hyphen joins them. */
function loneMark(lemma: Separator, reading: Separator): { mark: string; blank: string; isReading: boolean } | null {
  const isLone =
    lemma[0] !== reading[0] &&
    (lemma[0] === '' || reading[0] === '' || HYPHEN.test(lemma[0]) !== HYPHEN.test(reading[0]));
  if (!isLone) return null;
  const isReading = lemma[0] === '' || (reading[0] !== '' && HYPHEN.test(lemma[0]));
  return isReading
    ? { mark: reading[1], blank: lemma[1], isReading }
    : { mark: lemma[1], blank: reading[1], isReading };
}

/** A separator between digits is part of a number: "1,000" is not "1.000" without a rule that says so. */
function numberVariant(sides: Sides, before: Step, step: Step): Variant {
  const [lemmaStart, lemmaEnd] = [before.lemmaEnd - 1, step.lemmaStart + 1];
  const lemma = lemmaMention(sides, lemmaStart, lemmaEnd);
  const reading = readingMention(sides, before.readingEnd - 1, step.readingStart + 1);
  const pieces = cutGroup([lemma.words], [reading.words], { language: sides.language, similar: () => true });
  const rule = pieces[0]?.rule ?? null;
  return variantOf(sides, {
    lemma,
    reading,
    lemmaStart,
    lemmaEnd,
    readingWords: [reading.words],
    rule,
    signalled: false,
  });
}

function trimmed(mention: Mention): Mention {
  const start = mention.span.start + (mention.words.length - mention.words.trimStart().length);
  const words = mention.words.trim();
  return words === '' ? emptyMention(mention.span.start) : { span: { start, end: start + words.length }, words };
}
