/**
 * Does a passage stand inside marks that the source itself opened sentences before and closes later: words that the
 * source quotes? Then whoever speaks there is named outside of the marks.
 */

import { secondSentence, sentenceStarts } from '../text/sentences.ts';

/** By the mark that opens, the one that closes. Straight ones are told by their number. */
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»', '»': '«', '「': '」' };
const MARKS = /["“”„«»「」]/g;
const PARAGRAPH = /\n\s*\n/;
const PARAGRAPHS = /\n\s*\n/g;

/** The words outside of the marks that a passage stands in, or null where it stands in none. */
export interface Framing {
  /** From the beginning of the sentence to the mark. */
  readonly before: string;
  /** From the closing mark to the end of the sentence, the mark first. */
  readonly after: string;
}

/** @param before what stands before the passage, @param after what stands behind it */
export function framingOf(before: string, after: string): Framing | null {
  const paragraph = before.slice(lastBreak(before));
  const open = openMark(paragraph);
  if (open === null) return null;
  const rest = after.split(PARAGRAPH, 1)[0]!;
  const close = rest.indexOf(open.closing);
  if (close < 0) return null;
  const lead = paragraph.slice(0, open.at);
  const behind = rest.slice(close);
  const next = secondSentence(behind.slice(1));
  return {
    before: lead.slice(sentenceStarts(lead).at(-1) ?? 0),
    after: next === undefined ? behind : behind.slice(0, 1 + next),
  };
}

function lastBreak(text: string): number {
  let last = 0;
  for (const { index } of text.matchAll(PARAGRAPHS)) last = index;
  return last;
}

/** The mark that is open at the end of a text. */
function openMark(text: string): { readonly at: number; readonly closing: string } | null {
  let open: { at: number; closing: string } | null = null;
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (open !== null) {
      if (mark === open.closing) open = null;
    } else if (CLOSING[mark] !== undefined) open = { at: index, closing: CLOSING[mark] };
  }
  return open;
}
