/** The smallest need: where in this one text do these words stand, and what differs there? Nothing else is loaded. */

import { alignedWords, slackOf } from './retrieve/alignment.ts';
import { MemorySearch } from './retrieve/memory/memory-search.ts';
import { WordPositions } from './retrieve/memory/word-positions.ts';
import { probeOf } from './retrieve/query.ts';
import { FOUND_SIGNIFICANCE } from './retrieve/significance.ts';
import { mention } from './text/span.ts';
import { rawAt, type Words, wordsOf } from './text/words.ts';
import type { Mention, Span, VariantKind } from './types.ts';

/** A text made ready to be searched again and again. */
export interface PreparedText {
  readonly text: string;
  /** Its words, indexed; of no use outside. */
  readonly search: MemorySearch;
  readonly positions: WordPositions;
}

/** One difference, as letters. What it weighs is for `check` to say. */
export interface LocatedVariant {
  readonly kind: Exclude<VariantKind, 'transposition'>;
  /** In the text; empty for an addition. */
  readonly lemma: Mention;
  /** In the words that were looked for; empty for an omission. */
  readonly reading: Mention;
  /** Whether the words are the same but for capitals, accents, apostrophes and optional signs. */
  readonly folded: boolean;
}

export interface Located extends Mention {
  /** Whether all words stand there as one run, capitals, accents, punctuation and white space aside. */
  readonly exact: boolean;
  /** From 0 to 1: the share of the words, weighed by their rarity, that stand there. */
  readonly agreement: number;
  /** In order. Punctuation between words is not compared. */
  readonly variants: readonly LocatedVariant[];
}

/** Of words changed at the quotation's edges, so many are taken to stand for the words beside them in the text. */
const EDGE_WORDS = 3;
const CLAUSE_END = /[.!?:;…。！？؟]|\n\s*\n/;
const MARKS = /[’ʼʻ‘´`＇]/g;
const LINE_END_HYPHEN = /[-‐‑][ \t\r]*\n\s*/g;

export function prepareText(text: string): PreparedText {
  const positions = new WordPositions([wordsOf(text)]);
  return { text, positions, search: new MemorySearch(positions, ['']) };
}

/**
 * The best place of `words` in a text, or null when what stands there could be chance. Prepare a text that is asked more
 * than once. Offsets are UTF-16 code units; of words beyond the first 400 nothing is said.
 */
export function locate(words: string, text: string | PreparedText): Located | null {
  const prepared = typeof text === 'string' ? prepareText(text) : text;
  const found = prepared.search.propose({ words, limit: 1 });
  const best = found?.candidates[0];
  if (found === null || best === undefined) return null;
  if (!best.exact && best.significance < FOUND_SIGNIFICANCE) return null;
  const all = prepared.positions.wordsOf(0);
  const first = wordFrom(all, best.span.start);
  const stretch = prepared.positions.around(0, first, found.query.count, slackOf(found.query.count) + 2);
  const expected = first - stretch.firstWord;
  const partners = best.exact
    ? Int32Array.from({ length: found.query.count }, (_, i) => expected + i)
    : alignedWords(found.query, stretch.words, expected);
  if (partners === null) return null;
  const { span, variants } = compare(probeOf(words), stretch.words, withEdges(partners, stretch.words));
  return { ...mention(prepared.text, span), exact: best.exact, agreement: best.agreement, variants };
}

/** The first word that ends behind an offset. */
function wordFrom(words: Words, offset: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (words.ends[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words before the first that agrees, and behind the last, stand for their neighbours where one clause holds both. */
function withEdges(partners: Int32Array, window: Words): Int32Array {
  const out = partners.slice();
  const first = out.findIndex((at) => at >= 0);
  const last = out.findLastIndex((at) => at >= 0);
  const between = (a: number, b: number): string => window.text.slice(window.ends[a], window.starts[b]);
  if (first > 0 && first <= EDGE_WORDS) {
    for (let i = first - 1; i >= 0; i--) {
      const at = out[i + 1]! - 1;
      if (at < 0 || CLAUSE_END.test(between(at, at + 1))) break;
      out[i] = at;
    }
  }
  if (out.length - 1 - last <= EDGE_WORDS) {
    for (let i = last + 1; i < out.length; i++) {
      const at = out[i - 1]! + 1;
      if (at >= window.count || CLAUSE_END.test(between(at - 1, at))) break;
      out[i] = at;
    }
  }
  return out;
}

function compare(
  reading: Words,
  lemma: Words,
  partners: Int32Array,
): { readonly span: Span; readonly variants: readonly LocatedVariant[] } {
  const variants: LocatedVariant[] = [];
  const first = partners.findIndex((at) => at >= 0);
  const last = partners.findLastIndex((at) => at >= 0);
  const span = { start: lemma.starts[partners[first]!]!, end: lemma.ends[partners[last]!]! };
  // A stretch without agreement: words [fromReading, i) of the one against [fromLemma, j) of the other.
  let fromReading = 0;
  let fromLemma = partners[first]!;
  const close = (i: number, j: number): void => {
    if (i > fromReading || j > fromLemma) variants.push(variantOf(reading, [fromReading, i], lemma, [fromLemma, j]));
  };
  for (let i = 0; i < partners.length; i++) {
    const at = partners[i]!;
    if (at < 0 || lemma.hashes[at] !== reading.hashes[i]) continue;
    close(i, at);
    fromReading = i + 1;
    fromLemma = at + 1;
    if (plain(rawAt(lemma, at)) !== plain(rawAt(reading, i))) {
      variants.push(variantOf(reading, [i, i + 1], lemma, [at, at + 1]));
    }
  }
  close(partners.length, partners[last]! + 1);
  return { span, variants };
}

function plain(word: string): string {
  return word.replace(LINE_END_HYPHEN, '').replace(MARKS, "'").normalize('NFC');
}

type Range = readonly [number, number];

function variantOf(reading: Words, ofReading: Range, lemma: Words, ofLemma: Range): LocatedVariant {
  const isEmpty = ([from, to]: Range): boolean => from === to;
  const kind = isEmpty(ofLemma) ? 'addition' : isEmpty(ofReading) ? 'omission' : 'substitution';
  const [from, to] = ofReading;
  const [lemmaFrom, lemmaTo] = ofLemma;
  const folded =
    to - from === lemmaTo - lemmaFrom &&
    reading.hashes.subarray(from, to).every((hash, k) => lemma.hashes[lemmaFrom + k] === hash);
  return {
    kind,
    lemma: mention(lemma.text, spanOf(lemma, ofLemma)),
    reading: mention(reading.text, spanOf(reading, ofReading)),
    folded,
  };
}

/** Of no words, the place before which they would stand. */
function spanOf(words: Words, [from, to]: Range): Span {
  if (from < to) return { start: words.starts[from]!, end: words.ends[to - 1]! };
  const at = from < words.count ? words.starts[from]! : (words.ends[words.count - 1] ?? 0);
  return { start: at, end: at };
}
