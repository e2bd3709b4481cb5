/** Every quotation of a document, with its attribution. */

import type { DetectedQuotation, Document, Remark, Span } from '../types.ts';
import { attribute } from './attribution.ts';
import { isQuotation } from './kinds.ts';
import { markedIn } from './marked.ts';

/** In document order; spans are in code units of the document's text. Linear in its length. */
export function detect(document: Document): readonly DetectedQuotation[] {
  const found = markedIn(document).filter(
    ({ quotation, circumstances }) => circumstances === null || isQuotation(document.text, quotation, circumstances),
  );
  const attributed = attribute(
    document,
    found.map(({ quotation }) => quotation),
  );
  return found.map(({ quotation, isClosed }, k): DetectedQuotation => {
    const { attribution, remarks } = attributed[k]!;
    return { ...quotation, attribution, remarks: isClosed ? remarks : [unclosedRemark(quotation.span), ...remarks] };
  });
}

function unclosedRemark(span: Span): Remark {
  return { code: 'unclosed-quotation', message: 'The quotation mark that opens here is never closed.', span };
}
