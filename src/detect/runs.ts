/**
 * Pairs of marks into quotations: a mark reopened at each new paragraph goes on, and so does speech that the narrator
 * interrupts.
 */

import { type CueWords, cueLanguageOf, cuesOf } from '../language/cues.ts';
import { trimmed } from '../text/span.ts';
import { keyAt, type Words, wordsOf } from '../text/words.ts';
import type { Span } from '../types.ts';
import { kindWordsOf } from './kind-words.ts';
import type { Pair } from './pairs.ts';
import type { Paragraph } from './paragraphs.ts';

export interface Run {
  readonly spans: readonly Span[];
  /** From the first opening mark to the last closing one. */
  readonly outer: Span;
  readonly isClosed: boolean;
}

export interface MarkedParagraph {
  readonly paragraph: Paragraph;
  /** Outermost pairs only. */
  readonly pairs: readonly Pair[];
}

interface Going {
  readonly spans: Span[];
  outer: Span;
  readonly mark: string;
  readonly closingMark: string;
}

/**
 * A pair that is left open at its paragraph's end and opens again at the next one's beginning is one quotation. French
 * may repeat the closing mark there instead, and careless writers repeat nothing: then the mark that closes it tells.
 */
export function runsOf(text: string, paragraphs: readonly MarkedParagraph[]): readonly Run[] {
  const runs: Run[] = [];
  let open: Going | null = null;
  const flush = (isClosed: boolean): void => {
    if (open !== null) runs.push({ spans: open.spans, outer: open.outer, isClosed });
    open = null;
  };
  for (const { paragraph, pairs: all } of paragraphs) {
    let pairs = all;
    if (open !== null && isResumed(text, paragraph, open)) {
      const going: Going = open;
      const from = paragraph.start + going.closingMark.length;
      const close = text.indexOf(going.closingMark, from);
      const isClosed = close >= 0 && close < paragraph.end;
      going.spans.push(trimmed(text, { start: from, end: isClosed ? close : paragraph.end }));
      going.outer = { start: going.outer.start, end: isClosed ? close + going.closingMark.length : paragraph.end };
      if (isClosed) flush(true);
      pairs = isClosed ? all.filter(({ outer }) => outer.start > close) : [];
      if (!isClosed) continue;
    }
    for (const [k, pair] of pairs.entries()) {
      const mark = text[pair.outer.start]!;
      const isFirst = k === 0 && pair.outer.start === paragraph.start;
      if (open !== null) {
        const going: Going = open;
        if (k === 0 && !pair.isOpened && pair.style.close === going.closingMark) {
          going.spans.push({ start: paragraph.start, end: pair.inner.end });
          going.outer = { start: going.outer.start, end: pair.outer.end };
          flush(true);
          continue;
        }
        if (isFirst && mark === going.mark) {
          going.spans.push(pair.inner);
          going.outer = { start: going.outer.start, end: pair.outer.end };
          if (pair.isClosed) flush(true);
          else if (pair.outer.end < paragraph.end) flush(false);
          continue;
        }
        flush(false);
      }
      if (pair.isClosed) runs.push({ spans: [pair.inner], outer: pair.outer, isClosed: true });
      else if (pair.outer.end >= paragraph.end)
        open = { spans: [pair.inner], outer: pair.outer, mark, closingMark: pair.style.close };
      else runs.push({ spans: [pair.inner], outer: pair.outer, isClosed: false });
    }
    if (open !== null && pairs.length === 0) flush(false);
  }
  flush(false);
  return runs;
}

/** Whether the paragraph begins with the closing mark of what is open, where that mark opens nothing. */
function isResumed(text: string, paragraph: Paragraph, { mark, closingMark }: Going): boolean {
  return mark === '«' && closingMark === '»' && text[paragraph.start] === closingMark;
}

const SENTENCE_END = /[.!?…]\s/;
const TITLES = /\b(?:Mr|Mrs|Ms|Dr|St|Prof|Sen|Rep|Gov|Hr|Fr|Hrn|Mme|M)\.|(?<!\p{L})\p{Lu}\.(?=\s?\p{Lu})/gu;
const NARRATOR = { words: 14, units: 160 } as const;
const STORYTELLER = { words: 45, units: 320 } as const;
/** So many words of a run show that somebody speaks, and that it is no term with its meaning behind it: „Alm“ (Weide). */
const SPEECH_WORDS = 3;

/**
 * Whether the words between two runs are the narrator's, with the speech going on behind them: “I think,” said Ann,
 * “that it rains.” In a story the next sentence belongs to the same speech as well: “Well,” he said. “Come in.” A
 * report in English, which quotes every other line, gives each run as it was said: there they stay apart.
 */
function isInterruption(text: string, before: Run, after: Run, options: JoinOptions): boolean {
  if (options.genre === 'report') return false;
  const gap = after.outer.start - before.outer.end;
  if (gap > STORYTELLER.units) return false;
  const between = text.slice(before.outer.end, after.outer.start);
  if (between.includes('\n\n')) return false;
  if (CHINESE_NARRATOR.test(between)) return true;
  const words = wordsOf(between);
  const language = cueLanguageOf(options.language) ?? 'en';
  const cues = cuesOf(language);
  const isTold = options.genre === 'story' || (words.count > 0 && cues.saying.has(keyAt(words, 0)));
  const most = isTold ? STORYTELLER : NARRATOR;
  if (words.count === 0 || words.count > most.words || gap > most.units) return false;
  const lead = between.trim();
  const last = before.spans.at(-1)!;
  const first = text.slice(last.start, last.end).trimEnd();
  // A sentence that ended takes no narrator; what follows it is told, and may announce another speech.
  const isOpen = !/[.:;]$/.test(first) || /(?:\.\.\.|…)$/.test(first);
  const isLower = /^[,\p{Ll}–—-]/u.test(lead);
  const plain = lead.replace(TITLES, '');
  if (!isOpen || SENTENCE_END.test(plain)) return false;
  const goesOn = /^\p{Ll}/u.test(text.slice(after.spans[0]!.start, after.spans[0]!.start + 4).trimStart());
  if (options.genre === 'story') {
    if (announcesAnew(words, cues)) return false;
    if (isLower || /^\([^()]*\)\W*$/.test(lead)) return true;
    return (
      /[.,;]$/.test(plain) && (first.endsWith(',') || (/[!?…]$/.test(first) && saysWithin(words, NAME_WORDS, cues)))
    );
  }
  if (goesOn && ASIDE.test(lead)) {
    const next = after.spans[0]!;
    return [last, next].some(({ start, end }) => wordsOf(text, start, end).count >= SPEECH_WORDS);
  }
  if ((!isLower && !first.endsWith(',')) || ALTERNATIVES.has(keyAt(words, 0))) return false;
  // „…!“ und fragte dann: „…“
  if (lead.endsWith(':') && CONJUNCTIONS.has(keyAt(words, 0))) return false;
  // Without a comma, only a phrase that names the speaker can stand between: “The problem” according to Gall “remains”.
  if (/\p{L}$/u.test(lead)) return goesOn && words.count > 1 && cues.accordingBefore.has(keyAt(words, 0));
  if (!/[,;–—-]$/.test(lead) && !(goesOn && lead.endsWith(':'))) return false;
  if (goesOn && options.genre === 'plain' && isLower && (!lead.startsWith(',') || beginsWithVerb(words, language)))
    return true;
  return saysWithin(words, words.count, cues) || (words.count > 1 && cues.accordingBefore.has(keyAt(words, 0)));
}

/** What the narrator sets between dashes or in brackets. */
const ASIDE = /^(?:\([^()]*\)|[–—-][^–—]*[–—-])[,;]?$/u;

/** 「…」，市長說，「…」 */
const CHINESE_NARRATOR =
  /^[，,]?[^，。：！？「」“”\n]{1,16}(?:[说說][道着著]?|[问問道答曰]|[表指强強][示出调調])(?:[^，。：！？\n]{0,6})[，,]$/u;

/** How many words a name may have before its verb of saying: "Mrs. Hilbery exclaimed". */
const NAME_WORDS = 3;

function saysWithin(words: Words, most: number, cues: CueWords): boolean {
  for (let i = 0; i < Math.min(most, words.count); i++) if (cues.saying.has(keyAt(words, i))) return true;
  return false;
}

/** “…,” he said, and then she cried, “…”: the narrator goes on to somebody else's words. */
function announcesAnew(words: Words, cues: CueWords): boolean {
  if (words.count < 3 || !cues.saying.has(keyAt(words, words.count - 1))) return false;
  for (let i = 0; i + 1 < words.count; i++) if (CONJUNCTIONS.has(keyAt(words, i))) return true;
  return false;
}

/** “The delay,” or as Gall said, “the pause”: two quotations. */
const ALTERNATIVES: ReadonlySet<string> = new Set(['oder', 'or', 'ou', 'sowie', 'beziehungsweise', 'bzw']);
const CONJUNCTIONS: ReadonlySet<string> = new Set([
  'and',
  'but',
  'while',
  'then',
  'und',
  'aber',
  'dann',
  'et',
  'y',
  'e',
]);

/** Behind a comma a small word that is no little word is a verb: „Nein“, versetzte der Alte, „das ist …“ */
function beginsWithVerb(words: Words, language: string): boolean {
  const first = keyAt(words, 0);
  const { determiners, prepositions, clausal, persons } = kindWordsOf(language);
  const isLittle = [determiners, prepositions, clausal, persons, CONJUNCTIONS].some((each) => each.has(first));
  return words.count > 1 && !isLittle && !/^(?:wie|as|like|not|nicht)$/.test(first);
}

/** How a text quotes: a story lets its people speak, a report gives what several said, anything else is plain. */
export type Genre = 'story' | 'report' | 'plain';

export interface JoinOptions {
  readonly genre: Genre;
  readonly language: string | null;
  /** In which paragraph an offset lies. */
  paragraphOf(offset: number): number;
}

/** Joins interrupted speech; runs of different paragraphs stay apart. */
export function joined(text: string, runs: readonly Run[], options: JoinOptions): readonly Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    const isSame =
      last !== undefined &&
      last.isClosed &&
      options.paragraphOf(last.outer.end - 1) === options.paragraphOf(run.outer.start) &&
      isInterruption(text, last, run, options);
    if (last !== undefined && isSame) {
      out[out.length - 1] = {
        spans: [...last.spans, ...run.spans],
        outer: { start: last.outer.start, end: run.outer.end },
        isClosed: run.isClosed,
      };
    } else out.push(run);
  }
  return out;
}
