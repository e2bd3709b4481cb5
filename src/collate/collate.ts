/**
 * Collation: a quotation and a stretch of a witness laid side by side, word by word and then by letter, on raw text.
 * A favourable verdict rests on nothing else.
 */

import { isEditorialNote } from '../language/editorial.ts';
import { type TouchContext, touchesOf } from '../language/touches.ts';
import { hull } from '../text/span.ts';
import { keyAt, keyOf, rawAt, type Words, wordsOf } from '../text/words.ts';
import type { AccidentalRule, Collation, Mention, Span, Variant, VariantKind } from '../types.ts';
import { align, type GapKind, type Step } from './align.ts';
import { compareForms, compareSeparators, hasEllipsis } from './forms.ts';
import { cutGroup } from './groups.ts';
import { commonLetters, differingLetters } from './letters.ts';
import type { Prepared } from './prepared.ts';
import { withTranspositions } from './transpositions.ts';
import { isVerseNumber, looksLikeVerseNumber, type NumberedVerse } from './verse-numbers.ts';

/** A stretch of a witness's raw text. */
export interface Window {
  /** Where `text` begins in the witness. */
  readonly start: number;
  readonly text: string;
  /** Spans of the witness in the window that are not its running text: notes, speakers' labels, page heads. */
  readonly skips: readonly Span[];
  /** The numbered verses that the window touches, in order; their numbers may stand in the quotation. */
  readonly verses?: readonly NumberedVerse[];
}

export interface CollateOptions {
  readonly language: string | null;
}

interface Lemma {
  /** Where the window begins in the witness. */
  readonly start: number;
  readonly words: Words;
  readonly keys: readonly string[];
  readonly verses: readonly NumberedVerse[];
  mention(start: number, end: number): Mention;
  /** What stands between word i and the next, skipped stretches left out. */
  separator(index: number): string;
}

function lemmaOf(window: Window): Lemma {
  const all = wordsOf(window.text);
  const skips = window.skips.map(({ start, end }) => ({ start: start - window.start, end: end - window.start }));
  let words = all;
  const skippedBehind = new Set<number>();
  if (skips.length > 0) {
    const kept: number[] = [];
    for (let i = 0; i < all.count; i++) {
      const isSkipped = skips.some(({ start, end }) => all.starts[i]! >= start && all.starts[i]! < end);
      if (!isSkipped) kept.push(i);
      else skippedBehind.add(kept.length - 1);
    }
    words = {
      text: all.text,
      count: kept.length,
      starts: Uint32Array.from(kept, (i) => all.starts[i]!),
      ends: Uint32Array.from(kept, (i) => all.ends[i]!),
      hashes: Uint32Array.from(kept, (i) => all.hashes[i]!),
    };
  }
  const keys: string[] = [];
  for (let i = 0; i < words.count; i++) keys.push(keyAt(words, i));
  return {
    start: window.start,
    words,
    keys,
    verses: window.verses ?? [],
    mention: (start, end) => ({
      span: { start: window.start + start, end: window.start + end },
      words: window.text.slice(start, end),
    }),
    separator: (index) =>
      skippedBehind.has(index) ? '\n\n' : window.text.slice(words.ends[index], words.starts[index + 1]),
  };
}

const CLAUSE_END = /[.!?:;…。！？؟]|\n\s*\n/;
const DIGIT = /\p{Nd}/u;
const SIMILAR = 0.5;
/** How many words of the witness a bracket at the quotation's edge may stand for. */
const BRACKET_WORDS = 6;

function isSimilar(lemma: string, reading: string): boolean {
  const a = keyOf(lemma);
  const b = keyOf(reading);
  const longer = Math.max(a.length, b.length);
  return longer >= 3 && commonLetters(a, b) >= SIMILAR * longer;
}

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
  const steps = align(quotation, lemma, { gapBefore });
  return {
    agreeing: steps.reduce((sum, step) => sum + (agrees(step) ? step.readingEnd - step.readingStart : 0), 0),
    collate: () => new Collator(quotation, lemma, options).collate(withFirmEdges(steps, quotation, lemma, options)),
  };
}

function agrees(step: Step): boolean {
  return step.kind === 'same' || step.kind === 'joined';
}

/** Lays a quotation beside the best stretch of a window. Where no word agrees, the span is empty and the agreement 0. */
export function collate(quotation: Prepared, window: Window, options: CollateOptions): Collation {
  return alignWith(quotation, window, options).collate();
}

/**
 * At the quotation's own beginning and end a word of the witness was chosen only because it stands next to the rest.
 * It counts as changed when it belongs to the same clause; otherwise the document's word is an addition. And where more
 * of the witness makes the same words ("it is" against "it’s"), it is taken in.
 */
function withFirmEdges(
  steps: readonly Step[],
  quotation: Prepared,
  lemma: Lemma,
  options: CollateOptions,
): readonly Step[] {
  const first = firmIndex(steps, quotation);
  const last = steps.length - 1 - firmIndex([...steps].reverse(), quotation);
  if (first === steps.length) return steps.filter((step) => step.readingEnd > step.readingStart).map(asAddition);
  const head = firmEdge(steps.slice(0, first), quotation, lemma, options, steps[first]!.lemmaStart, 'head');
  const tail = firmEdge(steps.slice(last + 1), quotation, lemma, options, steps[last]!.lemmaEnd, 'tail');
  return [...head, ...steps.slice(first, last + 1), ...tail];
}

/** A word or two that agree before several that do not are there by chance: "The", "and of". */
const CHANCE = { words: 2, letters: 6, parted: 3 } as const;

/**
 * The first step that agrees and is no chance; their number when none does. A lone little word at the edge counts as
 * firm when nothing firmer stands behind it.
 */
function firmIndex(steps: readonly Step[], quotation: Prepared): number {
  const first = steps.findIndex(agrees);
  if (first < 0) return steps.length;
  let end = first;
  let letters = 0;
  while (end < steps.length && agrees(steps[end]!)) letters += quotation.keys[steps[end++]!.readingStart]!.length;
  let parted = end;
  while (parted < steps.length && !agrees(steps[parted]!)) parted++;
  const others = steps.slice(end, parted);
  const isChance =
    end - first <= CHANCE.words &&
    letters <= CHANCE.letters &&
    parted < steps.length &&
    others.every(({ kind }) => kind !== 'gap') &&
    others.filter((step) => step.readingEnd > step.readingStart).length >= CHANCE.parted;
  return isChance ? parted : first;
}

function asAddition(step: Step): Step {
  return { ...step, kind: 'added', lemmaEnd: step.lemmaStart };
}

function firmEdge(
  steps: readonly Step[],
  quotation: Prepared,
  lemma: Lemma,
  options: CollateOptions,
  inner: number,
  side: 'head' | 'tail',
): readonly Step[] {
  const readings = steps.filter((step) => step.readingEnd > step.readingStart);
  if (readings.length === 0) return [];
  const readingStart = readings[0]!.readingStart;
  const readingEnd = readings.at(-1)!.readingEnd;
  const isParted = [...quotation.gapsBefore.keys()].some((word) => word > readingStart && word < readingEnd);
  if (readings.length <= 3 && !isParted) {
    const raw = range(readingStart, readingEnd).map((i) => rawAt(quotation.words, i));
    for (let count = 1; count <= 3; count++) {
      const lemmaStart = side === 'head' ? inner - count : inner;
      const lemmaEnd = lemmaStart + count;
      if (lemmaStart < 0 || lemmaEnd > lemma.words.count) break;
      const words = range(lemmaStart, lemmaEnd).map((j) => rawAt(lemma.words, j));
      if (cutGroup(words, raw, { language: options.language, similar: isSimilar }).every(({ rule }) => rule !== null)) {
        return [{ kind: 'changed', readingStart, readingEnd, lemmaStart, lemmaEnd }];
      }
    }
  }
  const changed = readings.filter(({ kind }) => kind === 'changed');
  const isClose =
    changed.length <= 2 &&
    changed.every((step) => {
      const [from, to] = side === 'head' ? [step.lemmaStart, inner] : [inner - 1, step.lemmaStart];
      const between = lemma.words.text.slice(lemma.words.ends[from], lemma.words.starts[to]);
      return !CLAUSE_END.test(between);
    });
  const isGarbled = (step: Step): boolean =>
    isSimilar(rawAt(lemma.words, step.lemmaStart), rawAt(quotation.words, step.readingStart));
  const isNumbered = readings.every((step) => looksLikeVerseNumber(rawAt(quotation.words, step.readingStart)));
  if (!isNumbered && (isClose || changed.every(isGarbled))) return steps;
  return readings.map((step) => asAddition({ ...step, lemmaStart: inner }));
}

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, k) => start + k);
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
      this.quotation.outsideBrackets.some((outside) => outside !== null) ||
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
        this.group(step.lemmaStart, last.lemmaEnd, step.readingStart, last.readingEnd);
        this.cover(step.lemmaStart, last.lemmaEnd);
        previous = null;
        k = end;
      }
    }
    this.closeRun();
    this.edgeBracket(words.count, steps.at(-1));

    const totalLetters = this.quotation.keys.reduce((sum, key) => sum + key.length, 0);
    return {
      span: this.runs.length === 0 ? { start: this.lemma.start, end: this.lemma.start } : hull(this.runs),
      runs: this.runs,
      variants: withTranspositions(this.variants),
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

  /** Brackets that stand for words `[lemmaStart, lemmaEnd)` of the witness, or add to them. */
  private bracket(mention: Mention, lemmaStart: number, lemmaEnd: number): void {
    this.editorial = true;
    const replaced = this.lemmaMention(lemmaStart, lemmaEnd);
    const inner = [mention.words.replace(/[[\]()]/g, '')];
    this.push(kindOf(replaced, mention), replaced, mention, lemmaStart, lemmaEnd, null, true, inner);
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
    const signalled = this.quotation.outsideBrackets[step.readingStart] !== null;
    const isEdge = step.readingStart === 0 && !signalled;
    const form = compareForms(lemma, reading, this.options.language, isEdge);
    if (form === 'other' || form === 'signs') this.stretch = 0;
    else this.agree(step.readingStart, step.readingEnd);
    if (form === 'alike') return;
    const lemmaMention = this.lemmaMention(step.lemmaStart, step.lemmaEnd);
    const readingMention = this.readingMention(step.readingStart, step.readingEnd);
    const rule = form === 'other' || form === 'signs' ? null : form;
    if (rule === null) this.agreeingLetters += this.quotation.keys[step.readingStart]!.length;
    this.push('substitution', lemmaMention, readingMention, step.lemmaStart, step.lemmaEnd, rule, signalled, [reading]);
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
    this.variants.push({
      kind,
      lemma: lemmaMention,
      reading: readingMention,
      signalled: false,
      touches: [],
      ...(difference === 'other' ? { weight: 'substantive' } : { weight: 'accidental', rule: difference }),
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
      const signalled = le - ls === 1 && re - rs === 1 && this.ownsUp(ls, rs);
      const rule = this.rule(piece.rule, lemma, reading);
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

  /**
   * Whether brackets at a word's end hold all in which it differs from the witness's: "approve[d]". Letters put before a
   * word make another one of it: "[un]safe".
   */
  private ownsUp(lemma: number, reading: number): boolean {
    const outside = this.quotation.outsideBrackets[reading] ?? '';
    return (
      outside !== '' && this.quotation.keys[reading]!.startsWith(outside) && this.lemma.keys[lemma]!.startsWith(outside)
    );
  }

  /**
   * A stage direction or note that a transcript carries in brackets is not the speaker's words, and a verse's number is
   * not the verse's.
   */
  private rule(rule: AccidentalRule | null, lemma: Mention, reading: Mention): AccidentalRule | null {
    if (lemma.words === '' && isVerseNumber(reading.words, lemma.span.start, this.lemma.verses)) return 'verse-number';
    if (rule !== null || reading.words !== '' || lemma.words === '') return rule;
    const { text } = this.lemma.words;
    const offset = lemma.span.start - this.lemma.start;
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
    const isBracketed = (before === '[' && after === ']') || (before === '(' && after === ')');
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

interface Unit {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Words one by one, but a number with its separators ("12.5", "1,000") as one. */
function unitsOf(words: Words, start: number, end: number): readonly Unit[] {
  const units: Unit[] = [];
  for (let i = start; i < end; ) {
    let next = i + 1;
    while (next < end && isNumberJoint(words, next)) next++;
    units.push({ start: i, end: next, words: words.text.slice(words.starts[i], words.ends[next - 1]) });
    i = next;
  }
  return units;
}

/** Whether word `index` goes on with the number before it. */
function isNumberJoint(words: Words, index: number): boolean {
  const between = words.text.slice(words.ends[index - 1], words.starts[index]);
  return (
    /^[.,:'’/]$/.test(between) &&
    DIGIT.test(words.text[words.ends[index - 1]! - 1]!) &&
    DIGIT.test(words.text[words.starts[index]!]!)
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
