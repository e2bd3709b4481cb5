/**
 * What stands among the witness's words and is none of the speaker's: a stage direction or note that a transcript carries
 * in brackets, a verse's number, a narrator who says who is speaking.
 */

import { isEditorialNote } from '../language/editorial.ts';
import type { AccidentalRule, Mention, Span } from '../types.ts';
import { isNarrator } from './narrator.ts';
import type { Sides } from './sides.ts';
import { isVerseNumber } from './verse-numbers.ts';

/** The rule that sets an addition or an omission aside, or null. */
export function asideRule({ lemma: side, language }: Sides, lemma: Mention, reading: Mention): AccidentalRule | null {
  if (lemma.words === '') return isVerseNumber(reading.words, lemma.span.start, side.verses) ? 'verse-number' : null;
  if (reading.words !== '') return null;
  const { text } = side.words;
  const start = lemma.span.start - side.start;
  const within = { start, end: start + lemma.words.length };
  if (isNarrator(text, within, language)) return 'narration';
  return isBracketedNote(text, within, language) ? 'punctuation' : null;
}

/** "Section 5(a)(1)" is no section 5(a). */
const CITED = /[\p{Nd})]\($/u;

function isBracketedNote(text: string, { start, end }: Span, language: string | null): boolean {
  const lead = text.slice(Math.max(0, start - 2), start);
  const before = lead.trimEnd().slice(-1);
  const after = text
    .slice(end, end + 3)
    .trimStart()
    .replace(/^\./, '')
    .slice(0, 1);
  const isBracketed = (before === '[' && after === ']') || (before === '(' && after === ')' && !CITED.test(lead));
  return isBracketed && isEditorialNote(`${before}${text.slice(start, end)}${after}`, language);
}
