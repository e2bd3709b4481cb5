/**
 * What a library has nearest to words that nobody quotes: the passages of the claimed speaker first, then by agreement.
 * Nothing is judged.
 */

import { prepare } from '../collate/prepared.ts';
import { pointsHere, standOfClaim } from '../judge/claim.ts';
import { placeOf } from '../judge/place.ts';
import type { Library } from '../library/library.ts';
import type { Proposal, ProposeOptions } from '../retrieve/passage-index.ts';
import type { AttributedStatement, Document, Passage } from '../types.ts';
import type { Searcher, Sought } from './search.ts';

const SHOWN = 3;
/** How many statements are looked up together. */
const BATCH = 128;
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
  const nearest: (readonly Passage[])[] = [];
  for (let from = 0; from < statements.length; from += BATCH) {
    const sought = statements.slice(from, from + BATCH).map((statement) => soughtOf(document, statement));
    const queries = sought.map(({ prepared }) => searcher.queriesOf(prepared));
    const proposals = await library.index.propose(queries.flat(), options);
    let at = 0;
    for (const [k, what] of sought.entries()) {
      const to = at + queries[k]!.length;
      nearest.push(nearestOf(what, proposals.slice(at, to), searcher));
      at = to;
    }
  }
  return nearest;
}

interface SoughtStatement extends Sought {
  readonly claim: AttributedStatement['attribution'];
}

function soughtOf(document: Document, { span, words, language, attribution }: AttributedStatement): SoughtStatement {
  const quotation = {
    span,
    spans: [span],
    words,
    form: 'inline',
    language,
    parts: [{ kind: 'words', span }],
  } as const;
  return { prepared: prepare(document.text, quotation), attribution: null, language, claim: attribution };
}

function nearestOf(what: SoughtStatement, proposals: readonly Proposal[], searcher: Searcher): readonly Passage[] {
  return searcher
    .layBeside(what, proposals)
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
}
