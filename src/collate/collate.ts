/**
 * Collation: a quotation and a stretch of a witness laid side by side, word by word and then by letter, on raw text.
 * A favourable verdict rests on nothing else.
 */

import { isEditorialNote } from '../language/editorial.ts';
import { markTells } from '../language/telling-marks.ts';
import { deniesOtherwise, type TouchContext, touchesOf } from '../language/touches.ts';
import { hull } from '../text/span.ts';
import { rawAt, type Words, wordsOf } from '../text/words.ts';
import type { AccidentalRule, Collation, Mention, Span, Variant, VariantKind } from '../types.ts';
import { align, type GapKind, type Step } from './align.ts';
import { isOneToken, signBefore } from './edge-tokens.ts';
import { withFirmEdges } from './firm-edges.ts';
import { compareForms, compareSeparators, hasEllipsis } from './forms.ts';
import { cutGroup } from './groups.ts';
import { type Lemma, lemmaOf, type Window } from './lemma.ts';
import { commonLetters, differingLetters } from './letters.ts';
import { isNarrator } from './narrator.ts';
import type { Prepared } from './prepared.ts';
import { agrees, CLAUSE_END, isSimilar, range } from './steps.ts';
import { withTellingPairs } from './telling-pairs.ts';
import { withTranspositions } from './transpositions.ts';
import { isNumberJoint, unitsOf } from './units.ts';
import { isVerseNumber } from './verse-numbers.ts';
import { withWholeAmounts } from './whole-amounts.ts';

export interface CollateOptions {
  readonly language: string | null;
}

const DIGIT = /\p{Nd}/u;
const HYPHEN = /^[-‐‑]$/u;
/** How many words of the witness a bracket at the quotation's edge may stand for. */
const BRACKET_WORDS = 6;
/** Of so many words a bracket is an explanation; of more it is a summary. */
const EXPLAINED_WORDS = 2;

/** A quotation aligned with a window, word by word, before anything is said of the differences. */
export interface Aligned {
  /** How many of the quotation's words agree. */
  readonly agreeing: number;
  /** Says what the differences are. The dearer half of a collation. */
  collate(): Collation;
}

/** Aligns a quotation with the best stretch of a window. Never throws on any text. */
export function alignWith(quotation: Prepared, window: Window, options: CollateOptions): Aligned {
  const lemma = lemmaOf(window);
  const gapBefore = new Map<number, GapKind>();
  for (const [word, gaps] of quotation.gapsBefore) {
    gapBefore.set(word, gaps.some(({ kind }) => kind === 'ellipsis') ? 'ellipsis' : 'interpolation');
  }
  const steps = withWholeAmounts(align(quotation, lemma, { gapBefore }), quotation, lemma, options.language);
  return {
    agreeing: steps.reduce((sum, step) => sum + (agrees(step) ? step.readingEnd - step.readingStart : 0), 0),
    collate: () =>
      new Collator(quotation, lemma, options).collate(withFirmEdges(steps, quotation, lemma, options.language)),
  };
}

/** Lays a quotation beside the best stretch of a window. Where no word agrees, the span is empty and the agreement 0. */
export function collate(quotation: Prepared, window: Window, options: CollateOptions): Collation {
  return alignWith(quotation, window, options).collate();
}

class Collator {
  private readonly quotation: Prepared;
  private readonly lemma: Lemma;
  private readonly options: CollateOptions;
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

  constructor(quotation: Prepared, lemma: Lemma, options: CollateOptions) {
    this.quotation = quotation;
    this.lemma = lemma;
    this.options = options;
  }

  collate(steps: readonly Step[]): Collation {
    const { words, gapsBefore } = this.quotation;
    // A gap at the very beginning or end: the document owns up to having cut, and nothing is laid against it.
    this.editorial =
      this.quotation.hasNotes ||
      this.quotation.aroundBrackets.some((around) => around !== null) ||
      gapsBefore.has(0) ||
      gapsBefore.has(words.count);
    this.edgeBracket(0, steps[0]);
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
    this.edgeBracket(words.count, steps.at(-1));
    this.edgeTokens(steps);

    const totalLetters = this.quotation.keys.reduce((sum, key) => sum + key.length, 0);
    return {
      span: this.runs.length === 0 ? { start: this.lemma.start, end: this.lemma.start } : hull(this.runs),
      runs: this.runs,
      variants: withTranspositions(withTellingPairs(this.variants, this.lemma, this.options.language)),
      agreement: totalLetters === 0 ? 0 : Math.min(1, this.agreeingLetters / totalLetters),
      editorial: this.editorial,
      longestStretch: this.longestStretch,
      agreeing: this.agreeing,
      words: words.count,
      unaccounted: this.unaccounted,
    };
  }

  /**
   * Brackets at the very beginning or end stand for what the witness's clause has there, when that is a few words:
   * "[The town] built this" for "We built this".
   */
  private edgeBracket(word: number, step: Step | undefined): void {
    const bracket = this.quotation.gapsBefore.get(word)?.find(({ kind }) => kind === 'interpolation');
    if (bracket === undefined || step === undefined || !agrees(step)) return;
    const { words } = this.lemma;
    const isHead = word === 0;
    let start = isHead ? step.lemmaStart : step.lemmaEnd;
    let end = start;
    const endsAt = (index: number): boolean =>
      index < 0 || index + 1 >= words.count || CLAUSE_END.test(this.lemma.separator(index));
    if (isHead) while (!endsAt(start - 1) && end - start < BRACKET_WORDS) start--;
    else while (!endsAt(end - 1) && end - start < BRACKET_WORDS) end++;
    const isClause = isHead ? endsAt(start - 1) : end > 0 && endsAt(end - 1);
    if (start === end || !isClause) return;
    this.bracket(bracket.mention, start, end);
    if (isHead) this.cover(start, end);
    else {
      const last = this.runs.pop();
      if (last !== undefined) this.runs.push({ start: last.start, end: this.lemmaMention(start, end).span.end });
    }
  }

  /** What the quotation's first and last words were written as one with in the witness. */
  private edgeTokens(steps: readonly Step[]): void {
    const { words, gapsBefore } = this.quotation;
    const { language } = this.options;
    const laid = steps.filter((step) => step.lemmaEnd > step.lemmaStart && step.readingEnd > step.readingStart);
    const first = laid[0];
    const last = laid.at(-1);
    if (first === undefined || last === undefined) return;
    const cut = (lemmaStart: number, lemmaEnd: number, reading: number): void => {
      const signalled = gapsBefore.has(reading === 0 ? 0 : words.count);
      const [lemma, mention] = [this.lemmaMention(lemmaStart, lemmaEnd), this.readingMention(reading, reading + 1)];
      this.push('substitution', lemma, mention, lemmaStart, lemmaEnd, null, signalled, [mention.words]);
    };
    if (first.readingStart === 0) {
      const isCut = isOneToken(this.lemma, first.lemmaStart - 1, language);
      const { text, starts } = this.lemma.words;
      const hasOtherSign =
        signBefore(text, starts[first.lemmaStart]!) !== signBefore(this.quotation.text, words.starts[0]!);
      if (isCut || hasOtherSign) cut(first.lemmaStart - (isCut ? 1 : 0), first.lemmaStart + 1, 0);
    }
    if (last.readingEnd === words.count && isOneToken(this.lemma, last.lemmaEnd - 1, language))
      cut(last.lemmaEnd - 1, last.lemmaEnd + 1, words.count - 1);
  }

  /** Brackets that stand for words `[lemmaStart, lemmaEnd)` of the witness, or add to them. */
  private bracket(mention: Mention, lemmaStart: number, lemmaEnd: number): void {
    this.editorial = true;
    const replaced = this.lemmaMention(lemmaStart, lemmaEnd);
    const inner = mention.words.replace(/[[\]()]/g, '');
    const signalled = !this.turnsRound(lemmaStart, lemmaEnd, inner);
    this.push(kindOf(replaced, mention), replaced, mention, lemmaStart, lemmaEnd, null, signalled, [inner]);
  }

  /** Brackets explain; they do not own up to a "not" put in, or taken from one or two words. */
  private turnsRound(lemmaStart: number, lemmaEnd: number, inner: string): boolean {
    if (lemmaEnd - lemmaStart > EXPLAINED_WORDS) return false;
    const words = range(lemmaStart, lemmaEnd).map((j) => rawAt(this.lemma.words, j));
    const bracket = wordsOf(inner);
    return deniesOtherwise(
      words,
      range(0, bracket.count).map((i) => rawAt(bracket, i)),
      this.options.language,
    );
  }

  /** The run that is open reaches over these words of the witness. */
  private cover(lemmaStart: number, lemmaEnd: number): void {
    if (lemmaEnd > lemmaStart)
      this.open = this.open === null ? { start: lemmaStart, end: lemmaEnd } : { start: this.open.start, end: lemmaEnd };
  }

  private closeRun(): void {
    if (this.open !== null) this.runs.push(this.lemmaMention(this.open.start, this.open.end).span);
    this.open = null;
  }

  /** Words `[lemmaStart, lemmaEnd)` stand where the document signals a gap before its word `word`. */
  private gap(word: number, lemmaStart: number, lemmaEnd: number): void {
    const gaps = this.quotation.gapsBefore.get(word)!;
    const interpolation = gaps.find(({ kind }) => kind === 'interpolation');
    const dropped = this.lemmaMention(lemmaStart, lemmaEnd);
    if (interpolation !== undefined) {
      this.bracket(interpolation.mention, lemmaStart, lemmaEnd);
    } else if (dropped.words !== '') {
      this.editorial = true;
      this.push('omission', dropped, emptyMention(gaps[0]!.mention.span.start), lemmaStart, lemmaEnd, null, true, []);
    } else if (lemmaStart === 0 || !hasEllipsis(this.lemma.separator(lemmaStart - 1))) {
      // Dots that the witness has in the same place would be its own.
      this.editorial = true;
    }
  }

  private lemmaMention(start: number, end: number): Mention {
    const { words } = this.lemma;
    if (start >= end) {
      const at = start > 0 ? words.ends[start - 1]! : (words.starts[0] ?? 0);
      return this.lemma.mention(at, at);
    }
    return this.lemma.mention(words.starts[start]!, words.ends[end - 1]!);
  }

  private readingMention(start: number, end: number): Mention {
    const { words } = this.quotation;
    if (start >= end) {
      const at = start > 0 ? words.ends[start - 1]! - 1 : (words.starts[0] ?? 0);
      const span = this.quotation.rawSpan(at, at + 1);
      return emptyMention(start > 0 ? span.end : span.start);
    }
    return this.quotation.rawMention(words.starts[start]!, words.ends[end - 1]!);
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
    const compared = compareForms(lemma, reading, this.options.language, isEdge);
    // A capital that begins a sentence tells nothing of the word.
    const form = compared === 'other' && this.beginsSentence(step, lemma, reading) ? 'case' : compared;
    if ((form === 'other' || form === 'signs') && !signalled) this.stretch = 0;
    else this.agree(step.readingStart, step.readingEnd);
    if (form === 'alike') return;
    const lemmaMention = this.lemmaMention(step.lemmaStart, step.lemmaEnd);
    const readingMention = this.readingMention(step.readingStart, step.readingEnd);
    const rule = form === 'other' || form === 'signs' ? null : form;
    if (rule === null && !signalled) this.agreeingLetters += this.quotation.keys[step.readingStart]!.length;
    this.push('substitution', lemmaMention, readingMention, step.lemmaStart, step.lemmaEnd, rule, signalled, [reading]);
  }

  /** Whether two words differ by a capital alone, which the beginning of a sentence explains. */
  private beginsSentence(step: Step, lemma: string, reading: string): boolean {
    if (lemma.toLowerCase() !== reading.toLowerCase()) return false;
    if (/^\p{Lu}/u.test(lemma))
      return step.lemmaStart === 0 || SENTENCE_BREAK.test(this.lemma.separator(step.lemmaStart - 1));
    const { words, text } = this.quotation;
    const at = step.readingStart;
    return at === 0 || SENTENCE_BREAK.test(text.slice(words.ends[at - 1], words.starts[at]));
  }

  private separators(before: Step, step: Step): void {
    const { lemma, quotation } = this;
    if (quotation.resumed.has(step.readingStart)) return;
    const lemmaSeparator = lemma.separator(before.lemmaEnd - 1);
    const start = quotation.words.ends[before.readingEnd - 1]!;
    const end = quotation.words.starts[step.readingStart]!;
    const readingSeparator = quotation.text.slice(start, end);
    const difference = compareSeparators(lemmaSeparator, readingSeparator);
    if (difference === 'alike') return;
    const raw = quotation.rawSpan(start, end);
    if (raw.end - raw.start !== end - start) return;
    const lemmaLast = rawAt(lemma.words, before.lemmaEnd - 1);
    const lemmaNext = rawAt(lemma.words, step.lemmaStart);
    const isNumber =
      DIGIT.test(lemmaLast.slice(-1)) &&
      DIGIT.test(lemmaNext.slice(0, 1)) &&
      !(/\s/.test(lemmaSeparator) && /\s/.test(readingSeparator));
    if (isNumber) {
      this.numbers(before, step);
      return;
    }
    const lemmaMention = trimmed(
      lemma.mention(lemma.words.ends[before.lemmaEnd - 1]!, lemma.words.starts[step.lemmaStart]!),
    );
    const readingMention = trimmed(quotation.rawMention(start, end));
    const kind = kindOf(lemmaMention, readingMention);
    const { language } = this.options;
    const [lemmaMark, readingMark] = [lemmaMention.words, readingMention.words];
    const isHyphened = HYPHEN.test(lemmaMark) !== HYPHEN.test(readingMark);
    const isLone = lemmaMark !== readingMark && (lemmaMark === '' || readingMark === '' || isHyphened);
    const [mark, blank] =
      lemmaMark === '' || (readingMark !== '' && HYPHEN.test(lemmaMark))
        ? [readingSeparator, lemmaSeparator]
        : [lemmaSeparator, readingSeparator];
    const tells = isLone && markTells({ before: lemmaLast, behind: lemmaNext, mark, blank }, language);
    this.variants.push({
      kind,
      lemma: lemmaMention,
      reading: readingMention,
      signalled: false,
      touches: tells
        ? touchesOf([lemmaLast], [], language).filter((touch) => touch === 'negation' || touch === 'number')
        : [],
      ...(difference === 'other' || tells ? { weight: 'substantive' } : { weight: 'accidental', rule: difference }),
    });
  }

  /** A separator between digits is part of a number: "1,000" is not "1.000" without a rule that says so. */
  private numbers(before: Step, step: Step): void {
    const lemma = this.lemmaMention(before.lemmaEnd - 1, step.lemmaStart + 1);
    const reading = this.readingMention(before.readingEnd - 1, step.readingStart + 1);
    const pieces = cutGroup([lemma.words], [reading.words], { language: this.options.language, similar: () => true });
    const rule = pieces[0]?.rule ?? null;
    this.push('substitution', lemma, reading, before.lemmaEnd - 1, step.lemmaStart + 1, rule, false, [reading.words]);
  }

  private group(lemmaStart: number, lemmaEnd: number, readingStart: number, readingEnd: number): void {
    const lemmas = unitsOf(this.lemma.words, lemmaStart, lemmaEnd);
    const readings = unitsOf(this.quotation.words, readingStart, readingEnd);
    const lemmaWords = lemmas.map(({ words }) => words);
    const readingWords = readings.map(({ words }) => words);
    let unaccounted: Span | null = null;
    for (const piece of cutGroup(lemmaWords, readingWords, { language: this.options.language, similar: isSimilar })) {
      const ls = lemmas[piece.lemmaStart]?.start ?? lemmaEnd;
      const le = lemmas[piece.lemmaEnd - 1]?.end ?? ls;
      const rs = readings[piece.readingStart]?.start ?? readingEnd;
      const re = readings[piece.readingEnd - 1]?.end ?? rs;
      const lemma = this.lemmaMention(ls, Math.max(ls, le));
      const reading = this.readingMention(rs, Math.max(rs, re));
      const signalled =
        le - ls === 1 &&
        re - rs === 1 &&
        this.ownsUp(ls, rs) &&
        !this.turnsRound(ls, le, reading.words.replace(/[[\]]/g, ''));
      // "05" is 5, but 0.05 is not 0.5.
      const isPart = piece.rule === 'number-form' && this.isPartOfNumber({ ls, le, rs, re });
      const rule = this.rule(isPart ? null : piece.rule, lemma, reading);
      if (rule !== null || signalled) this.agree(rs, re);
      else {
        this.stretch = 0;
        if (re > rs) unaccounted = unaccounted === null ? reading.span : hull([unaccounted, reading.span]);
        if (le - ls === 1 && re - rs === 1)
          this.agreeingLetters += commonLetters(this.lemma.keys[ls]!, this.quotation.keys[rs]!);
      }
      const words = readingWords.slice(piece.readingStart, piece.readingEnd);
      this.push(kindOf(lemma, reading), lemma, reading, ls, Math.max(ls, le), rule, signalled, words);
    }
    if (unaccounted !== null) this.unaccounted.push(unaccounted);
  }

  /** Whether words of either side go on as one number with what stands outside of them. */
  private isPartOfNumber({ ls, le, rs, re }: Readonly<Record<'ls' | 'le' | 'rs' | 're', number>>): boolean {
    const isJoint = (words: Words, index: number): boolean =>
      index > 0 && index < words.count && isNumberJoint(words, index);
    const [lemma, reading] = [this.lemma.words, this.quotation.words];
    return isJoint(lemma, ls) || isJoint(lemma, le) || isJoint(reading, rs) || isJoint(reading, re);
  }

  /**
   * Whether brackets hold all in which a word differs from the witness's: "approve[d]", "s[a]nk". Letters put before a
   * word make another one of it: "[un]safe".
   */
  private ownsUp(lemma: number, reading: number): boolean {
    const around = this.quotation.aroundBrackets[reading];
    if (around === null || around === undefined || around.before === '') return false;
    const { before, behind } = around;
    return [this.lemma.keys[lemma]!, this.quotation.keys[reading]!].every(
      (key) => key.length >= before.length + behind.length && key.startsWith(before) && key.endsWith(behind),
    );
  }

  /**
   * A stage direction or note that a transcript carries in brackets is not the speaker's words, and a verse's number is
   * not the verse's. Nor are a narrator's.
   */
  private rule(rule: AccidentalRule | null, lemma: Mention, reading: Mention): AccidentalRule | null {
    if (lemma.words === '' && isVerseNumber(reading.words, lemma.span.start, this.lemma.verses)) return 'verse-number';
    if (rule !== null || reading.words !== '' || lemma.words === '') return rule;
    const { text } = this.lemma.words;
    const offset = lemma.span.start - this.lemma.start;
    const within = { start: offset, end: offset + lemma.words.length };
    if (isNarrator(text, within, this.options.language)) return 'narration';
    const before = text
      .slice(Math.max(0, offset - 2), offset)
      .trimEnd()
      .slice(-1);
    const end = offset + lemma.words.length;
    const after = text
      .slice(end, end + 3)
      .trimStart()
      .replace(/^\./, '')
      .slice(0, 1);
    // "Section 5(a)(1)" is no section 5(a).
    const isCited = /[\p{Nd})]\($/u.test(text.slice(Math.max(0, offset - 2), offset));
    const isBracketed = (before === '[' && after === ']') || (before === '(' && after === ')' && !isCited);
    return isBracketed && isEditorialNote(`${before}${lemma.words}${after}`, this.options.language)
      ? 'punctuation'
      : null;
  }

  /** Whether a capital at the beginning of either side is only that of a sentence. */
  private context(lemmaStart: number, reading: Mention): TouchContext {
    const lemmaStartsSentence = lemmaStart === 0 || SENTENCE_BREAK.test(this.lemma.separator(lemmaStart - 1));
    const first = this.quotation.words.count === 0 ? null : this.readingMention(0, 1).span.start;
    return { lemmaStartsSentence, readingStartsSentence: first === reading.span.start || lemmaStartsSentence };
  }

  private push(
    kind: VariantKind,
    lemma: Mention,
    reading: Mention,
    lemmaStart: number,
    lemmaEnd: number,
    rule: AccidentalRule | null,
    signalled: boolean,
    readingWords: readonly string[],
  ): void {
    const letters = kind === 'substitution' ? differingLetters(lemma, reading) : undefined;
    const lemmaWords = range(lemmaStart, lemmaEnd).map((j) => rawAt(this.lemma.words, j));
    this.variants.push({
      kind,
      lemma,
      reading,
      weight: rule === null ? 'substantive' : 'accidental',
      signalled,
      touches:
        rule === null
          ? touchesOf(lemmaWords, readingWords, this.options.language, this.context(lemmaStart, reading))
          : [],
      ...(rule === null ? {} : { rule }),
      ...(letters === undefined || letters.length === 0 ? {} : { letters }),
    });
  }
}

const SENTENCE_BREAK = /[.!?…。！？؟:]|\n\s*\n/;

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

function emptyMention(at: number): Mention {
  return { span: { start: at, end: at }, words: '' };
}

function kindOf(lemma: Mention, reading: Mention): VariantKind {
  if (lemma.words === '') return 'addition';
  return reading.words === '' ? 'omission' : 'substitution';
}

function trimmed(mention: Mention): Mention {
  const start = mention.span.start + (mention.words.length - mention.words.trimStart().length);
  const words = mention.words.trim();
  return words === '' ? emptyMention(mention.span.start) : { span: { start, end: start + words.length }, words };
}
