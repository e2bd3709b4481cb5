/**
 * Closing marks that nothing opened. An excerpt may begin inside a quotation; a mark may be left open over paragraphs and
 * not be repeated; and printers and scans lose opening marks. Where the quotation began is told by what stands in front.
 */

import { cueLanguageOf, cuesOf } from '../language/cues.ts';
import { sentenceStarts } from '../text/sentences.ts';
import { trimmed } from '../text/span.ts';
import { keyAt, wordsOf } from '../text/words.ts';
import type { Span } from '../types.ts';
import { kindWordsOf } from './kind-words.ts';
import { APOSTROPHE_MARKS, type MarkStyle, markAt } from './marks.ts';
import { type Pair, type PairingOptions, usableStyles } from './pairs.ts';
import { mayClose, mayOpen } from './sites.ts';

/** Speech ends in a stop, a comma or a dash, or the narrator goes on behind a comma or a dash. */
const ENDS_SPEECH = /[.!?…,;–—-]\s?$/u;
const GOES_ON = /^\s?[,–—]/u;
const STRAIGHT_CLOSES = /[.!?…] ?"\s/u;
/** Behind a colon somebody speaks. */
const COLON = /:\s+(?=[\p{Lu}–—])/gu;

/**
 * The pairs of a paragraph that have no opening mark, by their beginning; `pairs` are its outermost others. At the
 * beginning of a text, and behind another quotation, it may be the whole stretch, if that speaks; anywhere else it is the
 * sentence that holds the mark, or what a colon announces in it.
 */
export function lostIn(
  text: string,
  { start: from, end: to }: Span,
  pairs: readonly Pair[],
  options: PairingOptions & { readonly isFirst: boolean },
): readonly Pair[] {
  let usable: readonly MarkStyle[] | null = null;
  const lost: Pair[] = [];
  let floor = from;
  let next = 0;
  // Whether the mark before was one that closes, turned the wrong way round.
  let isTurned = false;
  for (let i = from; i < to; i++) {
    while (next < pairs.length && pairs[next]!.outer.end <= i) {
      floor = Math.max(floor, pairs[next++]!.outer.end);
      isTurned = false;
    }
    if (next < pairs.length && pairs[next]!.outer.start <= i) {
      i = pairs[next]!.outer.end - 1;
      continue;
    }
    const mark = markAt(text, i);
    if (mark === null || APOSTROPHE_MARKS.has(mark)) continue;
    // A straight mark may open as well: only where „ opens, and an excerpt began before it, is it one that closes.
    if (mark === '"' && !(options.isFirst && floor === from && STRAIGHT_CLOSES.test(text.slice(i - 2, i + 2))))
      continue;
    usable ??= usableStyles(options).filter(({ isSingle }) => !isSingle);
    const opens = usable.some((style) => style.open === mark && mayOpen(text, i, style, from, to));
    const style = usable.find(
      (each) =>
        each.close === mark &&
        (mark === '"' ? each.open === '„' : each.open !== mark) &&
        mayClose(text, i, each, from, to),
    );
    if (opens || style === undefined) continue;
    const begins = options.isFirst && floor === from;
    if (begins || ENDS_SPEECH.test(text.slice(i - 2, i)) || GOES_ON.test(text.slice(i + mark.length, i + 3))) {
      const stretch = { start: floor, end: i };
      const start = isTurned ? floor : beginningOf(text, stretch, { begins, ...options });
      const inner = start === null ? null : trimmed(text, { start, end: i });
      if (inner !== null && inner.end > inner.start) {
        const outer = { start: inner.start, end: i + mark.length };
        lost.push({ inner, outer, style, isOpened: false, isClosed: true, depth: 0 });
      }
    }
    floor = i + mark.length;
    isTurned = /\s/.test(text[i - 1] ?? ' ') && /\S/.test(text[floor] ?? ' ');
  }
  return lost;
}

/** Where it began, in a stretch that holds no other mark; null where nothing in it looks like a beginning. */
function beginningOf(
  text: string,
  { start, end }: Span,
  { begins, language }: { readonly begins: boolean; readonly language: string | null },
): number | null {
  const stretch = text.slice(start, end);
  const sentences = sentenceStarts(stretch);
  const sentence = sentences.at(-1) ?? 0;
  const lead = (at: number): number => at + LEAD.exec(stretch.slice(at))![0].length;
  if (begins && sentences.length <= EXCERPT_SENTENCES) return start;
  const isWhole = begins || !LOWER.test(stretch.slice(lead(0)));
  if (isWhole && isSpoken(stretch.slice(0, sentence), language)) return start + lead(0);
  const last = stretch.slice(sentence);
  const colon = [...last.matchAll(COLON)].at(-1);
  if (colon !== undefined) return start + sentence + colon.index + colon[0].length;
  if (!LOWER.test(stretch.slice(lead(sentence)))) return start + lead(sentence);
  // “No,” said the miller, the orchard stays.”
  const { saying } = cuesOf(cueLanguageOf(language) ?? 'en');
  const from = lead(sentence);
  const comma = /[,;]\s/u.exec(stretch.slice(from));
  return comma !== null && saying.has(keyAt(wordsOf(last), 0)) ? start + from + comma.index + comma[0].length : null;
}

/** So many sentences at the beginning of an excerpt are one speech, whatever they say. */
const EXCERPT_SENTENCES = 3;
const LEAD = /^[\s,;–—-]*/u;
const LOWER = /^\p{Ll}/u;
/** Words for whoever is spoken to that narrators use of others as well. */
const OF_OTHERS: ReadonlySet<string> = new Set(['sie', 'ihr', 'ihre', 'su']);

/** Whether a stretch asks, exclaims, or says "I" and "you", as narrators seldom do. */
function isSpoken(stretch: string, language: string | null): boolean {
  const { persons } = kindWordsOf(language);
  if (/[?!]/.test(stretch)) return true;
  const words = wordsOf(stretch);
  for (let k = 0; k < words.count; k++) {
    const key = keyAt(words, k);
    if (persons.has(key) && !OF_OTHERS.has(key)) return true;
  }
  return false;
}
