/**
 * Pairs of marks into quotations: a mark reopened at each new paragraph goes on, and so does speech that the narrator
 * interrupts.
 */

import { cueLanguageOf, cuesOf } from '../language/cues.ts';
import { keyAt, wordsOf } from '../text/words.ts';
import type { Span } from '../types.ts';
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

/** A pair that is left open at its paragraph's end and opens again at the next one's beginning is one quotation. */
export function runsOf(text: string, paragraphs: readonly MarkedParagraph[]): readonly Run[] {
  const runs: Run[] = [];
  let open: { spans: Span[]; outer: Span; mark: string } | null = null;
  const flush = (isClosed: boolean): void => {
    if (open !== null) runs.push({ spans: open.spans, outer: open.outer, isClosed });
    open = null;
  };
  for (const { paragraph, pairs } of paragraphs) {
    for (const [k, pair] of pairs.entries()) {
      const mark = text[pair.outer.start]!;
      const isFirst = k === 0 && pair.outer.start === paragraph.start;
      if (open !== null) {
        const going: { spans: Span[]; outer: Span; mark: string } = open;
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
      else if (pair.outer.end >= paragraph.end) open = { spans: [pair.inner], outer: pair.outer, mark };
      else runs.push({ spans: [pair.inner], outer: pair.outer, isClosed: false });
    }
    if (open !== null && pairs.length === 0) flush(false);
  }
  flush(false);
  return runs;
}

const SENTENCE_END = /[.!?…:;]/;
const NARRATOR_WORDS = 14;

/** Whether the words between two runs are the narrator's, with the speech going on behind them. */
function isInterruption(text: string, before: Run, after: Run, isNarrative: boolean, language: string | null): boolean {
  const first = text.slice(before.spans.at(-1)!.start, before.spans.at(-1)!.end).trimEnd();
  const second = text.slice(after.spans[0]!.start, after.spans[0]!.end).trimStart();
  const between = text.slice(before.outer.end, after.outer.start);
  if (between.includes('\n\n') || between.length > 160) return false;
  const words = wordsOf(between);
  if (words.count === 0 || words.count > NARRATOR_WORDS) return false;
  const lead = between.trim();
  const cues = cuesOf(cueLanguageOf(language) ?? 'en');
  let hasCue = false;
  for (let i = 0; i < words.count; i++) hasCue ||= cues.saying.has(keyAt(words, i));
  const goesOn =
    second.slice(0, 1) === second.slice(0, 1).toLowerCase() && second.slice(0, 1) !== second.slice(0, 1).toUpperCase();
  const stops = SENTENCE_END.test(lead.replace(/\b(?:Mr|Mrs|Ms|Dr|St|Hr|Fr)\./g, '').slice(0, -1));
  if (stops && !isNarrative) return false;
  // “I think,” said Ann, “that it rains.”
  const isOneSentence = /[,;—–-]$/.test(first) || (/^[,;]/.test(lead) && !/[.!?]$/.test(first));
  if (isOneSentence && goesOn && (hasCue || /,$/.test(lead))) return hasCue;
  if (!isNarrative) return false;
  if (stops && !/^[^.!?…]*[.!?…]$/.test(lead)) return false;
  return hasCue || /^[,\p{Ll}]/u.test(lead) || words.count <= 6;
}

/** Joins interrupted speech. `paragraphOf` says in which paragraph an offset lies; runs of different ones stay apart. */
export function joined(
  text: string,
  runs: readonly Run[],
  options: { readonly isNarrative: boolean; readonly language: string | null; paragraphOf(offset: number): number },
): readonly Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    const isSame =
      last !== undefined &&
      last.isClosed &&
      options.paragraphOf(last.outer.end - 1) === options.paragraphOf(run.outer.start) &&
      isInterruption(text, last, run, options.isNarrative, options.language);
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
