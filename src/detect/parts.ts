/** The parts of a quotation: words, an ellipsis, an interpolation. */

import type { QuotationPart, Span } from '../types.ts';

/**
 * A gap the document signals, or words in brackets. Dots alone are an ellipsis from three on; in brackets they are one
 * however many. Parentheses belong to the words, unless they hold dots or a note such as "(emphasis added)".
 */
const EDITORIAL =
  /\[\s*(?:…|(?:\.\s*){2,4}|‒|–|—|-{2,3})\s*\]|\(\s*(?:…|(?:\.\s*){3,4})\s*\)|⟨…⟩|<…>|(?<=\s)\*(?:\s\*){2,3}(?=\s|$)|…+|\.(?:\s?\.){2,3}|\[[^[\]\n]{0,200}\]|\((?:sic|emphasis|italics|Hervorhebung|Herv\.)[^()\n]{0,80}\)/giu;
const ELLIPSIS = /^[[(⟨<]?\s*(?:…+|\*(?:\s\*)+|(?:\.\s*){2,4}|‒|–|—|-{2,3})\s*[\])⟩>]?$/u;

/**
 * The parts in order; together they cover `spans`.
 * @param passedOver what of the spans belongs to the document's format and is no text, in order: a link's address
 */
export function partsOf(
  text: string,
  spans: readonly Span[],
  passedOver: readonly Span[] = [],
): readonly QuotationPart[] {
  const parts: QuotationPart[] = [];
  for (const span of without(spans, passedOver)) {
    let from = span.start;
    for (const found of text.slice(span.start, span.end).matchAll(EDITORIAL)) {
      const start = span.start + found.index;
      const end = start + found[0].length;
      if (start > from) parts.push({ kind: 'words', span: { start: from, end: start } });
      parts.push({ kind: ELLIPSIS.test(found[0]) ? 'ellipsis' : 'interpolation', span: { start, end } });
      from = end;
    }
    if (from < span.end) parts.push({ kind: 'words', span: { start: from, end: span.end } });
  }
  return parts;
}

/** What is left of the spans. Both come in order. */
function without(spans: readonly Span[], passedOver: readonly Span[]): readonly Span[] {
  if (passedOver.length === 0) return spans;
  const left: Span[] = [];
  let next = 0;
  for (const span of spans) {
    let from = span.start;
    while (next < passedOver.length && passedOver[next]!.end <= from) next++;
    for (let k = next; k < passedOver.length && passedOver[k]!.start < span.end; k++) {
      const { start, end } = passedOver[k]!;
      if (end <= from) continue;
      if (start > from) left.push({ start: from, end: start });
      from = end;
    }
    if (from < span.end) left.push({ start: from, end: span.end });
  }
  return left;
}
