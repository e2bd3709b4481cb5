/** Every quotation of a document, with its attribution. */

import type { DetectedQuotation, Document, Remark, Span } from '../types.ts';
import { Announcer, announcedIn } from './announced.ts';
import { attribute } from './attribution.ts';
import { quotationsAmong } from './kinds.ts';
import { markedIn, withoutMarks } from './marked.ts';

/**
 * In document order; spans are in code units of the document's text. Linear in its length.
 * @param also spans that are known to be quoted though nothing in the document says so.
 */
export function detect(document: Document, also: readonly Span[] = []): readonly DetectedQuotation[] {
  const announcer = new Announcer(document);
  const candidates = markedIn(document);
  // Who is said to have said it tells a quotation from a title; and once the titles are left away, who said it is told better.
  const supposed = attribute(
    document,
    candidates.map(({ quotation }) => quotation),
  );
  const uncertain = candidates.flatMap(({ quotation, circumstances }, k) =>
    circumstances === null
      ? []
      : [{ quotation, circumstances: { ...circumstances, attribution: supposed[k]!.attribution } }],
  );
  const areQuoted = quotationsAmong(document.text, uncertain);
  const isQuoted = new Map(uncertain.map(({ quotation }, k) => [quotation, areQuoted[k]!]));
  const marked = candidates.filter(({ quotation }) => {
    const quoted = isQuoted.get(quotation);
    if (quoted === undefined) return true;
    return quoted ? !announcer.isCitation(quotation.span) : announcer.announces(quotation.span);
  });
  const code = document.markup.filter(({ kind }) => kind === 'code').map(({ span }) => span);
  const taken = [...marked.map(({ quotation }) => quotation.span), ...code];
  const unmarked = [...announcedIn(document, announcer, taken), ...also];
  const found = [...marked, ...unmarked.map((span) => withoutMarks(document, span))].sort(
    (a, b) => a.quotation.span.start - b.quotation.span.start,
  );
  const attributed =
    found.length === candidates.length && unmarked.length === 0
      ? supposed
      : attribute(
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
