/** What a paragraph is by the name of its style, in the languages that Word translates its own into. */

const QUOTATION = /quot|zitat|citat|citation|\bcita\b|citaz|blocktext|block text|extract/i;
const HEADING = /^(?:heading|überschrift|titre|título|titolo|kop|rubrik|nagłówek) ?([1-9])$/i;

export function namesQuotation(style: string): boolean {
  return QUOTATION.test(style);
}

/** 0 for what is no heading. */
export function namedLevel(style: string): number {
  return Number(HEADING.exec(style)?.[1] ?? (/^title$/i.test(style) ? 1 : 0));
}
