/**
 * How large a document may be. Whoever checks one waits for it, and holds all its quotations in memory; the bounds lie far
 * beyond any book and keep the rest within ten seconds and 512 MB. Sources have no such bounds but the file's own.
 */

import type { Extraction } from '../types.ts';

/** Nearly three times the Bible. */
const MOST_UNITS = 12_000_000;
const MOST_MARKS = 200_000;
const MOST_BLOCKS = 50_000;
const MOST_LINES = 1_000_000;
const LINE_FEED = 10;
/** What can be nothing but a mark of quotation, by code unit. */
const IS_MARK = new Uint8Array(1 << 16);
for (const mark of '"“”„«»「」『』') IS_MARK[mark.charCodeAt(0)] = 1;

/** What makes a text too much for a document, in words for a person; null when it is not. */
export function tooMuch({ text, markup }: Pick<Extraction, 'text' | 'markup'>): string | null {
  if (text.length > MOST_UNITS)
    return `it has ${inMillions(text.length)} million characters; a document may have ${inMillions(MOST_UNITS)} million`;
  let marks = 0;
  let lines = 1;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    marks += IS_MARK[unit]!;
    if (unit === LINE_FEED) lines++;
  }
  if (lines > MOST_LINES) return `it has ${lines} lines; a document may have ${MOST_LINES}`;
  if (marks > MOST_MARKS) return `it has ${marks} quotation marks; a document may have ${MOST_MARKS}`;
  let blocks = 0;
  for (const { kind } of markup) if (kind === 'block-quotation') blocks++;
  return blocks > MOST_BLOCKS ? `it has ${blocks} block quotations; a document may have ${MOST_BLOCKS}` : null;
}

function inMillions(count: number): string {
  return String(Math.ceil(count / 100_000) / 10);
}
