/**
 * Two texts under each other, word by word: which word of the source stands over which word of the document.
 *
 * The variants say what differs; everything between them is alike, but for words of the witness that are not its
 * running text (a speaker's label, a note), which are stepped over by looking ahead for the next word in common.
 */

import { keyAt, type Words, wordsOf } from '../text/words.ts';
import type { Span, Variant } from '../types.ts';
import type { Side, Stretch } from './sides.ts';

/** A word with the punctuation that clings to it. */
export interface Token {
  /** In the side's text. */
  readonly span: Span;
  readonly variant: Variant | null;
  readonly mark: Stretch['mark'];
  readonly key: string;
  /** Whether white space stands behind it. */
  readonly isSpaced: boolean;
}

/** What stands in one column: a word of either side, or of both. */
export interface Column {
  readonly lemma: Token | null;
  readonly reading: Token | null;
}

/** How far a word in common is looked for. */
const AHEAD = 48;
/** So many words may one stand under. */
const DIVIDED = 3;

export function tokensOf(side: Side): Token[] {
  const words = wordsOf(side.text);
  const tokens: Token[] = [];
  let stretch = 0;
  let start = 0;
  for (let i = 0; i < words.count; i++) {
    const end = i + 1 < words.count ? boundary(side.text, words, i) : side.text.length;
    while (stretch + 1 < side.stretches.length && side.stretches[stretch]!.end <= words.starts[i]!) stretch++;
    const of = side.stretches[stretch];
    const last = tokens.at(-1);
    if (last !== undefined && !last.isSpaced && last.variant !== null && last.variant === of?.variant) {
      // A compound that differs as a whole stays together.
      const whole = { start: last.span.start, end };
      tokens[tokens.length - 1] = { ...last, span: whole, isSpaced: /\s$/.test(side.text.slice(whole.start, end)) };
      start = end;
      continue;
    }
    tokens.push({
      span: { start, end },
      variant: of?.variant ?? null,
      mark: of?.mark ?? null,
      key: keyAt(words, i),
      isSpaced: /\s$/.test(side.text.slice(start, end)),
    });
    start = end;
  }
  return tokens;
}

/** Where word i and what clings to it ends: before the opening mark of the next word, if white space parts them. */
function boundary(text: string, words: Words, i: number): number {
  const from = words.ends[i]!;
  const to = words.starts[i + 1]!;
  for (let k = to; k > from; k--) if (/\s/.test(text[k - 1]!)) return k;
  return to;
}

export function laidBeside(source: Side, document: Side): Column[] {
  const lemmata = tokensOf(source);
  const readings = tokensOf(document);
  const columns: Column[] = [];
  let i = 0;
  let j = 0;
  while (i < lemmata.length || j < readings.length) {
    const lemma = lemmata[i] ?? null;
    const reading = readings[j] ?? null;
    if (lemma === null || reading === null) {
      columns.push({ lemma, reading });
      i++;
      j++;
      continue;
    }
    if (lemma.variant !== null && lemma.variant === reading.variant) {
      const [endI, endJ] = [runEnd(lemmata, i), runEnd(readings, j)];
      // One word for a few stands under all of them.
      const isDivision = Math.min(endI - i, endJ - j) === 1 && Math.max(endI - i, endJ - j) <= DIVIDED;
      if (isDivision) {
        columns.push({ lemma: asOne(lemmata, i, endI), reading: asOne(readings, j, endJ) });
        [i, j] = [endI, endJ];
      }
      for (; i < endI || j < endJ; i++, j++) {
        columns.push({
          lemma: i < endI ? lemmata[i]! : null,
          reading: j < endJ ? readings[j]! : null,
        });
      }
      i = endI;
      j = endJ;
    } else if (lemma.variant !== null) columns.push({ lemma: lemmata[i++]!, reading: null });
    else if (reading.variant !== null) columns.push({ lemma: null, reading: readings[j++]! });
    else if (lemma.key === reading.key) columns.push({ lemma: lemmata[i++]!, reading: readings[j++]! });
    else {
      const skipLemma = distance(lemmata, i, reading.key);
      const skipReading = distance(readings, j, lemma.key);
      if (skipLemma !== 0 && (skipReading === 0 || skipLemma <= skipReading)) {
        columns.push({ lemma: lemmata[i++]!, reading: null });
      } else if (skipReading !== 0) columns.push({ lemma: null, reading: readings[j++]! });
      else columns.push({ lemma: lemmata[i++]!, reading: readings[j++]! });
    }
  }
  return columns;
}

function asOne(tokens: readonly Token[], from: number, to: number): Token {
  const [first, last] = [tokens[from]!, tokens[to - 1]!];
  return { ...first, span: { start: first.span.start, end: last.span.end }, isSpaced: last.isSpaced };
}

function runEnd(tokens: readonly Token[], from: number): number {
  let end = from + 1;
  while (end < tokens.length && tokens[end]!.variant === tokens[from]!.variant) end++;
  return end;
}

/** How many words further on the key stands, or 0 when it doesn't soon. */
function distance(tokens: readonly Token[], from: number, key: string): number {
  const end = Math.min(tokens.length, from + AHEAD);
  for (let k = from + 1; k < end && tokens[k]!.variant === null; k++) if (tokens[k]!.key === key) return k - from;
  return 0;
}
