/** Which brackets of a text cite scripture: "(1 Cor 13:4)", "[البقرة: ٢٥٥]". */

import type { ReferenceMention, Span } from '../types.ts';
import { findReferences } from './find.ts';

const OPENING = /[([{﴿]/gu;
const CLOSING = /[)\]}﴾\n]/u;
const LONGEST_UNITS = 90;
const NUMBER = /\p{Nd}/u;

export interface BracketedCitation {
  /** From the bracket's opening to the citation's end. */
  readonly span: Span;
  readonly reference: ReferenceMention;
}

/** In order. Linear in the length of the text. */
export function bracketedCitations(text: string, language: string | null): readonly BracketedCitation[] {
  const found: BracketedCitation[] = [];
  for (const { index } of text.matchAll(OPENING)) {
    const piece = text.slice(index, index + LONGEST_UNITS);
    const close = piece.search(CLOSING);
    if (close < 0 || !NUMBER.test(piece.slice(0, close))) continue;
    const [reference] = findReferences(text, { start: index, end: index + close + 1 }, language);
    if (reference?.kind !== 'scripture' || reference.keys.length === 0) continue;
    found.push({ span: { start: index, end: reference.span.end }, reference });
  }
  return found;
}
