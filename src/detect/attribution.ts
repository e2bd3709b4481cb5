/** Whose words the document says each quotation's are. */

import type { Attribution, Document, Quotation, Remark } from '../types.ts';

export interface Attributed {
  /** Null when the document names nobody, no work and no place. */
  readonly attribution: Attribution | null;
  /** `dangling-citation`. */
  readonly remarks: readonly Remark[];
}

/** One answer for each quotation, in the same order. Spans are in code units of the document's text. */
export function attribute(_document: Document, quotations: readonly Quotation[]): readonly Attributed[] {
  return quotations.map(() => ({ attribution: null, remarks: [] }));
}
