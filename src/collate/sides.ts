/** A quotation and a stretch of a witness, and what of either a range of its words is in the raw text. */

import type { Mention } from '../types.ts';
import type { Lemma } from './lemma.ts';
import type { Prepared } from './prepared.ts';

export interface Sides {
  readonly quotation: Prepared;
  readonly lemma: Lemma;
  readonly language: string | null;
}

export function emptyMention(at: number): Mention {
  return { span: { start: at, end: at }, words: '' };
}

/** Words `[start, end)` of the witness; of an empty range, where it stands. */
export function lemmaMention({ lemma }: Sides, start: number, end: number): Mention {
  const { words } = lemma;
  if (start >= end) {
    const at = start > 0 ? words.ends[start - 1]! : (words.starts[0] ?? 0);
    return lemma.mention(at, at);
  }
  return lemma.mention(words.starts[start]!, words.ends[end - 1]!);
}

/** Words `[start, end)` of the quotation, in the document; of an empty range, where it stands. */
export function readingMention({ quotation }: Sides, start: number, end: number): Mention {
  const { words } = quotation;
  if (start >= end) {
    const at = start > 0 ? words.ends[start - 1]! - 1 : (words.starts[0] ?? 0);
    const span = quotation.rawSpan(at, at + 1);
    return emptyMention(start > 0 ? span.end : span.start);
  }
  return quotation.rawMention(words.starts[start]!, words.ends[end - 1]!);
}
