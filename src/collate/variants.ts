/** A difference as a variant: its kind, its weight, what it touches, and which letters differ. */

import { type TouchContext, touchesOf } from '../language/touches.ts';
import { rawAt } from '../text/words.ts';
import type { AccidentalRule, Mention, Variant, VariantKind } from '../types.ts';
import { differingLetters } from './letters.ts';
import { readingMention, type Sides } from './sides.ts';
import { range, SENTENCE_BREAK } from './steps.ts';

export interface Difference {
  /** Words `[lemmaStart, lemmaEnd)` of the witness. */
  readonly lemmaStart: number;
  readonly lemmaEnd: number;
  readonly lemma: Mention;
  readonly reading: Mention;
  /** The raw words of the reading. */
  readonly readingWords: readonly string[];
  /** Why it is an accident; null when it is none. */
  readonly rule: AccidentalRule | null;
  readonly signalled: boolean;
}

export function kindOf(lemma: Mention, reading: Mention): VariantKind {
  if (lemma.words === '') return 'addition';
  return reading.words === '' ? 'omission' : 'substitution';
}

export function variantOf(sides: Sides, difference: Difference): Variant {
  const { lemma, reading, lemmaStart, lemmaEnd, readingWords, rule, signalled } = difference;
  const kind = kindOf(lemma, reading);
  const letters = kind === 'substitution' ? differingLetters(lemma, reading) : undefined;
  const lemmaWords = range(lemmaStart, lemmaEnd).map((j) => rawAt(sides.lemma.words, j));
  return {
    kind,
    lemma,
    reading,
    weight: rule === null ? 'substantive' : 'accidental',
    signalled,
    touches:
      rule === null ? touchesOf(lemmaWords, readingWords, sides.language, contextOf(sides, lemmaStart, reading)) : [],
    ...(rule === null ? {} : { rule }),
    ...(letters === undefined || letters.length === 0 ? {} : { letters }),
  };
}

/** Whether a capital at the beginning of either side is only that of a sentence. */
function contextOf(sides: Sides, lemmaStart: number, reading: Mention): TouchContext {
  const lemmaStartsSentence = lemmaStart === 0 || SENTENCE_BREAK.test(sides.lemma.separator(lemmaStart - 1));
  const first = sides.quotation.words.count === 0 ? null : readingMention(sides, 0, 1).span.start;
  return { lemmaStartsSentence, readingStartsSentence: first === reading.span.start || lemmaStartsSentence };
}
