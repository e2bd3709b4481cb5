/** What the source's own sentence has that the quotation leaves away, and whether it matters. */

import { cutsSubject } from '../language/cut-subject.ts';
import { cutHolds, cutWithinHolds, turnsSentence } from '../language/cuts.ts';
import { sentenceStarts } from '../text/sentences.ts';
import { wordsOf } from '../text/words.ts';
import type { Collation, CutHolds, DetectedQuotation, Remark, Span, WitnessText } from '../types.ts';
import type { Place } from './place.ts';
import { framingOf } from './speech.ts';

const FRAGMENT_WORDS = 4;
const SHOWN_UNITS = 300;
/** Far enough to see the word behind a cut. */
const NEXT_WORD_UNITS = 40;
const SENTENCE_END = /[.!?…。！？؟]["'”’»)\]]*\s*$/;

const NAMES: Record<CutHolds, string> = {
  exception: 'an exception',
  condition: 'a condition',
  contrast: 'a contrast',
  negation: 'a negation',
  speaker: 'the words that say who is speaking',
  subject: 'what the clause is about',
};

/** Whether the document shows the quotation as a sentence from its beginning, or to its end. */
function presentsWhole(quotation: DetectedQuotation, side: 'start' | 'end'): boolean {
  const words = quotation.words.trim();
  if (side === 'end') return SENTENCE_END.test(words);
  const first = words.slice(0, 2);
  return first !== first.toLowerCase();
}

function isSignalled(quotation: DetectedQuotation, side: 'start' | 'end'): boolean {
  const part = side === 'start' ? quotation.parts[0] : quotation.parts.at(-1);
  return part?.kind === 'ellipsis';
}

function shown(words: string, side: 'start' | 'end'): string {
  const folded = words.replace(/\s+/g, ' ').trim();
  if (folded.length <= SHOWN_UNITS) return folded;
  return side === 'start' ? `…${folded.slice(-SHOWN_UNITS)}` : `${folded.slice(0, SHOWN_UNITS)}…`;
}

function cut(
  quotation: DetectedQuotation,
  left: string,
  side: 'start' | 'end',
  place: Place,
  { language, isSpeakerNamed }: CutOptions,
): Remark | null {
  if (wordsOf(left).count === 0) return null;
  const isSubjectCut = side === 'start' && cutsSubject(left, place.passage.words, language);
  const held: readonly CutHolds[] = [...cutHolds(left, language), ...(isSubjectCut ? (['subject'] as const) : [])];
  const holds = isSpeakerNamed ? held.filter((each) => each !== 'speaker') : held;
  // The document says itself what the words that were left out say.
  if (holds.length === 0 && held.length > 0) return null;
  // A phrase woven into the document's own sentence claims to be no more than a phrase.
  const claimsWhole = presentsWhole(quotation, side) && !isSignalled(quotation, side);
  if (holds.length === 0 && (!claimsWhole || wordsOf(quotation.words).count < FRAGMENT_WORDS)) return null;
  const verb = side === 'start' ? 'begins earlier' : 'goes on';
  const what = holds.length === 0 ? '' : `; what is left out holds ${holds.map((each) => NAMES[each]).join(' and ')}`;
  return {
    code: side === 'start' ? 'cut-start' : 'cut-end',
    message: `The source’s sentence ${verb}${what}.`,
    span: quotation.span,
    words: shown(left, side),
    holds,
    passage: place.passage,
  };
}

const SENTENCE_BREAK = /[.!?…。！？؟]|\n\s*\n/;

/** Of the words left out, those that belong to a sentence which is quoted on one side of them at least. */
function ofQuotedSentences(text: WitnessText, { start, end }: Span, runs: readonly Span[]): readonly string[] {
  const words = text.slice(start, end);
  const starts = sentenceStarts(words);
  const before = Math.max(0, ...runs.filter((run) => run.end <= start).map((run) => run.end));
  const after = Math.min(text.length, ...runs.filter((run) => run.start >= end).map((run) => run.start));
  const beginsAnew = SENTENCE_BREAK.test(text.slice(before, start));
  const isOver = SENTENCE_BREAK.test(text.slice(end, after));
  if (starts.length <= 1) return beginsAnew && isOver ? [] : [words];
  return [...(beginsAnew ? [] : [words.slice(0, starts[1])]), ...(isOver ? [] : [words.slice(starts.at(-1))])];
}

/**
 * An ellipsis or brackets inside the quotation are honoured; the reader is told when what they take away turns the
 * sentence. `language`: the witness's.
 */
export function cutsWithin(
  collation: Collation,
  place: Place,
  text: WitnessText,
  language: string | null,
): readonly Remark[] {
  return collation.variants.flatMap(({ lemma, reading, signalled, weight }): readonly Remark[] => {
    if (!signalled || weight !== 'substantive' || lemma.words === '') return [];
    const kept = new Set<CutHolds>(['speaker', ...cutHolds(reading.words, language)]);
    const left = ofQuotedSentences(text, lemma.span, collation.runs);
    const behind = text.slice(lemma.span.end, Math.min(text.length, lemma.span.end + NEXT_WORD_UNITS));
    const holds = [...new Set(left.flatMap((words) => cutWithinHolds(words, behind, language)))].filter(
      (each) => !kept.has(each),
    );
    if (holds.length === 0) return [];
    const message = `What is left out inside the quotation holds ${holds.map((each) => NAMES[each]).join(' and ')}.`;
    const words = shown(lemma.words, 'end');
    return [{ code: 'cut-within', message, span: reading.span, words, holds, passage: place.passage }];
  });
}

/** The passage stands in marks that the source opened sentences before, and the words outside say who is speaking there. */
function framedSpeech(quotation: DetectedQuotation, place: Place, language: string | null): Remark | null {
  const framing = framingOf(place.before, place.after);
  if (framing === null) return null;
  for (const [side, words] of [
    ['start', framing.before],
    ['end', framing.after],
  ] as const) {
    if (!cutHolds(words, language).includes('speaker')) continue;
    return {
      code: side === 'start' ? 'cut-start' : 'cut-end',
      message: 'The source quotes these words; what is left out holds the words that say who is speaking.',
      span: quotation.span,
      words: shown(words, side),
      holds: ['speaker'],
      passage: place.passage,
    };
  }
  return null;
}

export interface CutOptions {
  /** The witness's. */
  readonly language: string | null;
  /** Whether the document names the very speaker that the witness names beside the words. */
  readonly isSpeakerNamed: boolean;
}

/** The number that a paragraph begins with is no word of its sentence: "[4]", "(2)", "12.", "§ 3". */
const LABEL = /^\s*(?:[[(]?(?:\d{1,4}|[a-z]|[ivx]{1,5})[\])][.:]?|\d{1,4}[.:]?|(?:¶|§{1,2})\s?\d{1,4}[a-z]?[.:]?)\s*$/u;

export function cutRemarks(quotation: DetectedQuotation, place: Place, options: CutOptions): readonly Remark[] {
  const { language } = options;
  const remarks: Remark[] = [];
  const sentence = place.sentence();
  const start = cut(quotation, LABEL.test(sentence.before) ? '' : sentence.before, 'start', place, options);
  if (start !== null) remarks.push(start);
  const end = cut(quotation, sentence.after, 'end', place, options);
  if (end !== null) remarks.push(end);
  if (!options.isSpeakerNamed && !remarks.some(({ holds }) => holds?.includes('speaker') === true)) {
    const framed = framedSpeech(quotation, place, language);
    if (framed !== null) remarks.push(framed);
  }
  // When the sentence itself was cut, what follows it is not what the reader misses first.
  if (wordsOf(sentence.after).count === 0 && turnsSentence(sentence.next, language)) {
    remarks.push({
      code: 'next-sentence-turns',
      message: 'The source’s next sentence turns against what is quoted.',
      span: quotation.span,
      words: shown(sentence.next, 'end'),
      passage: place.passage,
    });
  }
  return remarks;
}
