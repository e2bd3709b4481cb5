/**
 * Collation: a quotation and a stretch of a witness laid side by side, word by word and then by letter, on raw text.
 * A favourable verdict rests on nothing else.
 */

import { primaryTag } from '../language/lexicon.ts';
import { lowerCase } from '../language/lower-case.ts';
import { hull } from '../text/span.ts';
import { rawAt, type Words } from '../text/words.ts';
import type { AccidentalRule, Collation, Mention, Span, Variant } from '../types.ts';
import { align, type GapKind, type Step } from './align.ts';
import { asideRule } from './asides.ts';
import { bracketAtEdge, bracketed, fillsInitials, ownsUp } from './brackets.ts';
import { edgeSigns } from './edge-signs.ts';
import { edgeTokens } from './edge-tokens.ts';
import { figureRule, type Piece } from './figures.ts';
import { withFirmEdges } from './firm-edges.ts';
import { compareForms, hasEllipsis } from './forms.ts';
import { isGenitive } from './genitives.ts';
import { cutGroup } from './groups.ts';
import { type Lemma, lemmaOf, type Window } from './lemma.ts';
import { commonLetters } from './letters.ts';
import type { Prepared } from './prepared.ts';
import { separatorVariant } from './separators.ts';
import { emptyMention, lemmaMention, readingMention, type Sides } from './sides.ts';
import { agrees, isSimilar, range, SENTENCE_BREAK } from './steps.ts';
import { withTellingPairs } from './telling-pairs.ts';
import { withTranspositions } from './transpositions.ts';
import { isGroupOfDigits, isNumberJoint, unitsOf } from './units.ts';
import { type Difference, variantOf } from './variants.ts';
import { sameOrdinal, withWholeAmounts } from './whole-amounts.ts';

export interface CollateOptions {
  readonly language: string | null;
}

/** A quotation aligned with a window, word by word, before anything is said of the differences. */
export interface Aligned {
  /** How many of the quotation's words agree. */
  readonly agreeing: number;
  /** Says what the differences are: the dearer half of a collation, done once. */
  collate(): Collation;
}

/** Aligns a quotation with the best stretch of a window. Never throws on any text. */
export function alignWith(quotation: Prepared, window: Window, options: CollateOptions): Aligned {
  const lemma = lemmaOf(window);
  const sides = { quotation, lemma, language: options.language };
  const gapBefore = new Map<number, GapKind>();
  for (const [word, gaps] of quotation.gapsBefore) {
    gapBefore.set(word, gaps.some(({ kind }) => kind === 'ellipsis') ? 'ellipsis' : 'interpolation');
  }
  const steps = withWholeAmounts(align(quotation, lemma, { gapBefore }), quotation, lemma, options.language);
  let collation: Collation | null = null;
  return {
    agreeing: steps.reduce((sum, step) => sum + (agrees(step) ? step.readingEnd - step.readingStart : 0), 0),
    collate: () =>
      (collation ??= new Collator(sides).collate(withFirmEdges(steps, quotation, lemma, options.language))),
  };
}

/** Lays a quotation beside the best stretch of a window. Where no word agrees, the span is empty and the agreement 0. */
export function collate(quotation: Prepared, window: Window, options: CollateOptions): Collation {
  return alignWith(quotation, window, options).collate();
}

class Collator {
  private readonly sides: Sides;
  private readonly quotation: Prepared;
  private readonly lemma: Lemma;
  private readonly variants: Variant[] = [];
  private readonly runs: Span[] = [];
  private readonly unaccounted: Span[] = [];
  private editorial = false;
  private agreeingLetters = 0;
  private agreeing = 0;
  private stretch = 0;
  /** Words of the witness that the open run covers. */
  private open: Span | null = null;
  private longestStretch = 0;

  constructor(sides: Sides) {
    this.sides = sides;
    this.quotation = sides.quotation;
    this.lemma = sides.lemma;
  }

  collate(steps: readonly Step[]): Collation {
    const { words, gapsBefore } = this.quotation;
    // A gap at the very beginning or end: the document owns up to having cut, and nothing is laid against it.
    this.editorial =
      this.quotation.hasNotes ||
      this.quotation.aroundBrackets.some((around) => around !== null) ||
      gapsBefore.has(0) ||
      gapsBefore.has(words.count);
    this.edgeBracket('head', steps[0]);
    let previous: Step | null = null;
    let gapDone = 0;
    for (let k = 0; k < steps.length; ) {
      const step = steps[k]!;
      if (step.readingStart !== gapDone && gapsBefore.has(step.readingStart)) {
        gapDone = step.readingStart;
        let end = k;
        while (end < steps.length && steps[end]!.readingEnd === gapDone) end++;
        this.gap(gapDone, step.lemmaStart, end > k ? steps[end - 1]!.lemmaEnd : step.lemmaStart);
        this.closeRun();
        previous = null;
        k = end;
      } else if (step.kind === 'same' || step.kind === 'joined') {
        if (previous !== null) this.separators(previous, step);
        if (step.kind === 'same') this.same(step);
        else this.group(step.lemmaStart, step.lemmaEnd, step.readingStart, step.readingEnd);
        this.cover(step.lemmaStart, step.lemmaEnd);
        previous = step;
        k++;
      } else {
        const end = groupEnd(steps, k, (word) => gapsBefore.has(word));
        const last = steps[end - 1]!;
        const whole = { ...step, lemmaEnd: last.lemmaEnd, readingEnd: last.readingEnd };
        const hasBoth = whole.lemmaEnd > whole.lemmaStart && whole.readingEnd > whole.readingStart;
        if (previous !== null && hasBoth) this.separators(previous, whole);
        this.group(whole.lemmaStart, whole.lemmaEnd, whole.readingStart, whole.readingEnd);
        this.cover(whole.lemmaStart, whole.lemmaEnd);
        previous = hasBoth ? whole : null;
        k = end;
      }
    }
    this.closeRun();
    this.edgeBracket('tail', steps.at(-1));
    for (const difference of [...edgeTokens(this.sides, steps), ...edgeSigns(this.sides, steps)]) this.push(difference);

    const totalLetters = this.quotation.keys.reduce((sum, key) => sum + key.length, 0);
    return {
      span: this.runs.length === 0 ? { start: this.lemma.start, end: this.lemma.start } : hull(this.runs),
      runs: this.runs,
      variants: withTranspositions(withTellingPairs(this.variants, this.lemma, this.sides.language)),
      agreement: totalLetters === 0 ? 0 : Math.min(1, this.agreeingLetters / totalLetters),
      editorial: this.editorial,
      longestStretch: this.longestStretch,
      agreeing: this.agreeing,
      words: words.count,
      unaccounted: this.unaccounted,
    };
  }

  private edgeBracket(side: 'head' | 'tail', step: Step | undefined): void {
    const difference = bracketAtEdge(this.sides, side, step);
    if (difference === null) return;
    this.editorial = true;
    this.push(difference);
    if (side === 'head') this.cover(difference.lemmaStart, difference.lemmaEnd);
    else {
      const last = this.runs.pop();
      if (last !== undefined) this.runs.push({ start: last.start, end: difference.lemma.span.end });
    }
  }

  /** The run that is open reaches over these words of the witness. */
  private cover(lemmaStart: number, lemmaEnd: number): void {
    if (lemmaEnd > lemmaStart)
      this.open = this.open === null ? { start: lemmaStart, end: lemmaEnd } : { start: this.open.start, end: lemmaEnd };
  }

  private closeRun(): void {
    if (this.open !== null) this.runs.push(lemmaMention(this.sides, this.open.start, this.open.end).span);
    this.open = null;
  }

  /** Words `[lemmaStart, lemmaEnd)` stand where the document signals a gap before its word `word`. */
  private gap(word: number, lemmaStart: number, lemmaEnd: number): void {
    const gaps = this.quotation.gapsBefore.get(word)!;
    const interpolation = gaps.find(({ kind }) => kind === 'interpolation');
    const dropped = lemmaMention(this.sides, lemmaStart, lemmaEnd);
    if (interpolation !== undefined) {
      this.editorial = true;
      this.push(bracketed(this.sides, interpolation.mention, lemmaStart, lemmaEnd));
    } else if (dropped.words !== '') {
      this.editorial = true;
      const where = emptyMention(gaps[0]!.mention.span.start);
      this.differ(lemmaStart, lemmaEnd, where, { rule: null, signalled: true, readingWords: [] });
    } else if (lemmaStart === 0 || !hasEllipsis(this.lemma.separator(lemmaStart - 1))) {
      // Dots that the witness has in the same place would be its own.
      this.editorial = true;
    }
  }

  private agree(readingStart: number, readingEnd: number): void {
    for (let i = readingStart; i < readingEnd; i++) {
      this.agreeingLetters += this.quotation.keys[i]!.length;
      this.agreeing++;
      this.stretch++;
    }
    this.longestStretch = Math.max(this.longestStretch, this.stretch);
  }

  private same(step: Step): void {
    const lemma = rawAt(this.lemma.words, step.lemmaStart);
    const reading = rawAt(this.quotation.words, step.readingStart);
    const signalled = this.quotation.aroundBrackets[step.readingStart] !== null;
    const isEdge = step.readingStart === 0 && !signalled;
    const texts = { lemma: this.lemma.words.text, reading: this.quotation.text };
    const compared = compareForms(lemma, reading, { language: this.sides.language, isEdge, texts });
    // A capital that begins a sentence, or is one of capitals only, tells nothing of the word.
    const isCase =
      compared === 'other' &&
      this.differsByCase(lemma, reading) &&
      (this.beginsSentence(step, lemma) ||
        isInCapitals(this.lemma.words, step.lemmaStart) ||
        isInCapitals(this.quotation.words, step.readingStart));
    const form = isCase ? 'case' : compared;
    if ((form === 'other' || form === 'signs') && !signalled) this.stretch = 0;
    else this.agree(step.readingStart, step.readingEnd);
    if (form === 'alike') return;
    const mention = readingMention(this.sides, step.readingStart, step.readingEnd);
    const rule = form === 'other' || form === 'signs' ? null : form;
    if (rule === null && !signalled) this.agreeingLetters += this.quotation.keys[step.readingStart]!.length;
    this.differ(step.lemmaStart, step.lemmaEnd, mention, { rule, signalled, readingWords: [reading] });
  }

  private differsByCase(lemma: string, reading: string): boolean {
    const tag = primaryTag(this.sides.language);
    return lowerCase(lemma, tag) === lowerCase(reading, tag);
  }

  /** Whether the beginning of a sentence explains the capital that one of two words has. */
  private beginsSentence(step: Step, lemma: string): boolean {
    if (/^\p{Lu}/u.test(lemma))
      return step.lemmaStart === 0 || SENTENCE_BREAK.test(this.lemma.separator(step.lemmaStart - 1));
    const { words, text } = this.quotation;
    const at = step.readingStart;
    return at === 0 || SENTENCE_BREAK.test(text.slice(words.ends[at - 1], words.starts[at]));
  }

  private separators(before: Step, step: Step): void {
    const variant = separatorVariant(this.sides, before, step);
    if (variant !== null) this.variants.push(variant);
  }

  private group(lemmaStart: number, lemmaEnd: number, readingStart: number, readingEnd: number): void {
    const lemmas = unitsOf(this.lemma.words, lemmaStart, lemmaEnd);
    const readings = unitsOf(this.quotation.words, readingStart, readingEnd);
    const lemmaWords = lemmas.map(({ words }) => words);
    const readingWords = readings.map(({ words }) => words);
    let unaccounted: Span | null = null;
    for (const piece of cutGroup(lemmaWords, readingWords, { language: this.sides.language, similar: isSimilar })) {
      const ls = lemmas[piece.lemmaStart]?.start ?? lemmaEnd;
      const le = lemmas[piece.lemmaEnd - 1]?.end ?? ls;
      const rs = readings[piece.readingStart]?.start ?? readingEnd;
      const re = readings[piece.readingEnd - 1]?.end ?? rs;
      const lemma = lemmaMention(this.sides, ls, Math.max(ls, le));
      const reading = readingMention(this.sides, rs, Math.max(rs, re));
      const signalled =
        (le - ls === 1 && re - rs === 1 && ownsUp(this.sides, ls, rs, reading.words)) ||
        (le - ls === 1 && re - rs > 1 && fillsInitials(this.sides, ls, rs, re));
      // "05" is 5, but 0.05 is not 0.5.
      const isPart = piece.rule === 'number-form' && this.isPartOfNumber({ ls, le, rs, re });
      const rule =
        (isPart ? null : piece.rule) ?? this.contextRule({ ls, le, rs, re }) ?? asideRule(this.sides, lemma, reading);
      if (rule !== null || signalled) this.agree(rs, re);
      else {
        this.stretch = 0;
        if (re > rs) unaccounted = unaccounted === null ? reading.span : hull([unaccounted, reading.span]);
        if (le - ls === 1 && re - rs === 1)
          this.agreeingLetters += commonLetters(this.lemma.keys[ls]!, this.quotation.keys[rs]!);
      }
      const words = readingWords.slice(piece.readingStart, piece.readingEnd);
      this.differ(ls, Math.max(ls, le), reading, { rule, signalled, readingWords: words });
    }
    if (unaccounted !== null) this.unaccounted.push(unaccounted);
  }

  /** What only the words around a difference excuse. */
  private contextRule({ ls, le, rs, re }: Piece): AccidentalRule | null {
    const [held, read] = [
      { start: ls, end: le },
      { start: rs, end: re },
    ];
    const { lemma, quotation, language } = this.sides;
    if (le > ls && re > rs && sameOrdinal(lemma.words, held, quotation.words, read, language)) return 'number-form';
    if (isGenitive(this.sides, { ls, le, rs, re })) return 'apostrophe';
    return figureRule(this.sides, { ls, le, rs, re });
  }

  /** Whether words of either side go on as one number with what stands outside of them. */
  private isPartOfNumber({ ls, le, rs, re }: Piece): boolean {
    const isJoint = (words: Words, index: number): boolean =>
      index > 0 && index < words.count && (isNumberJoint(words, index) || isGroupOfDigits(words, index));
    const [lemma, reading] = [this.lemma.words, this.quotation.words];
    return isJoint(lemma, ls) || isJoint(lemma, le) || isJoint(reading, rs) || isJoint(reading, re);
  }

  /** Words `[lemmaStart, lemmaEnd)` of the witness against what the document has. */
  private differ(
    lemmaStart: number,
    lemmaEnd: number,
    reading: Mention,
    how: Pick<Difference, 'rule' | 'signalled' | 'readingWords'>,
  ): void {
    this.push({ lemmaStart, lemmaEnd, lemma: lemmaMention(this.sides, lemmaStart, lemmaEnd), reading, ...how });
  }

  private push(difference: Difference): void {
    this.variants.push(variantOf(this.sides, difference));
  }
}

const IN_CAPITALS = /^[\p{Lu}\p{M}'’]+$/u;
/** As many words on either side show that all is in capitals. */
const CAPITAL_NEIGHBOURS = 2;

/** Whether a word stands among words in capitals, so that its own say nothing: "WHATEVER IT OFFERS US". */
function isInCapitals(words: Words, index: number): boolean {
  const from = Math.max(0, index - CAPITAL_NEIGHBOURS);
  const to = Math.min(words.count, index + CAPITAL_NEIGHBOURS + 1);
  return (
    to - from > CAPITAL_NEIGHBOURS && range(from, to).every((k) => k === index || IN_CAPITALS.test(rawAt(words, k)))
  );
}

/** Steps without agreement up to the next that agrees or the next signalled gap. */
function groupEnd(steps: readonly Step[], from: number, isGap: (word: number) => boolean): number {
  let k = from + 1;
  while (k < steps.length) {
    const step = steps[k]!;
    if (step.kind === 'same' || step.kind === 'joined' || step.kind === 'gap') break;
    if (isGap(step.readingStart) && step.readingStart !== steps[from]!.readingStart) break;
    k++;
  }
  return k;
}
