/** Whether marked words are a quotation at all, and not a title, a term or a word held at arm's length. */

import type { Document, Quotation } from '../types.ts';

export interface KindCircumstances {
  readonly isNarrative: boolean;
  readonly isHeading: boolean;
}

export function isQuotation(_document: Document, _quotation: Quotation, _circumstances: KindCircumstances): boolean {
  return true;
}
