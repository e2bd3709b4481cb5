/**
 * What a library has nearest to words that nobody quotes: the passages of the claimed speaker first, then by agreement.
 * Nothing is judged.
 */

import { prepare } from '../collate/prepared.ts';
import { pointsHere, standOfClaim } from '../judge/claim.ts';
import { placeOf } from '../judge/place.ts';
import type { Library } from '../library/library.ts';
import type { ProposeOptions } from '../retrieve/passage-index.ts';
import type { AttributedStatement, Document, Passage } from '../types.ts';
import type { Searcher } from './search.ts';

const SHOWN = 3;
/** The share of a statement's letters that a passage must have to be near, where chance alone could explain it. */
const NEAR = 0.5;

/** For each statement up to three passages, in the order of the statements. */
export async function nearestTo(
  document: Document,
  statements: readonly AttributedStatement[],
  searcher: Searcher,
  library: Library,
  options: ProposeOptions = {},
): Promise<readonly (readonly Passage[])[]> {
  if (statements.length === 0) return [];
  const sought = statements.map(({ span, words, language, attribution }) => {
    const quotation = {
      span,
      spans: [span],
      words,
      form: 'inline',
      language,
      parts: [{ kind: 'words', span }],
    } as const;
    return { prepared: prepare(document.text, quotation), attribution: null, language, claim: attribution };
  });
  const queries = sought.map(({ prepared }) => searcher.queriesOf(prepared));
  const proposals = await library.index.propose(queries.flat(), options);
  let from = 0;
  return sought.map((what, k) => {
    const to = from + queries[k]!.length;
    const laid = searcher.layBeside(what, proposals.slice(from, to));
    from = to;
    return laid
      .filter(({ isSignificant, collation }) => isSignificant || collation.agreement >= NEAR)
      .map(({ source, witness, text, collation }) => {
        const place = placeOf(source, witness, text, collation.span);
        const isClaimed = pointsHere(standOfClaim(what.claim, source, place, text, searcher.holdings, Infinity));
        return { passage: place.passage, isClaimed, agreement: collation.agreement };
      })
      .sort(
        (a, b) =>
          Number(b.isClaimed) - Number(a.isClaimed) ||
          b.agreement - a.agreement ||
          (a.passage.witness < b.passage.witness ? -1 : a.passage.witness > b.passage.witness ? 1 : 0) ||
          a.passage.span.start - b.passage.span.start,
      )
      .slice(0, SHOWN)
      .map(({ passage }) => passage);
  });
}
