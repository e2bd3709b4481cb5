/** Looking words up: where they stand in a library, best first. The same engine as a check, without a document. */

import { prepare } from './collate/prepared.ts';
import { partsOf } from './detect/parts.ts';
import { placeOf } from './judge/place.ts';
import type { Library } from './library/library.ts';
import { Searcher } from './search/search.ts';
import type { Passage, Quotation } from './types.ts';

export interface FindQuery {
  readonly id: string;
  readonly words: string;
}

export interface FoundPassage extends Passage {
  readonly agreement: number;
}

export interface FindAnswer {
  readonly id: string;
  /** Best first; none when nothing significant stands in the library. */
  readonly passages: readonly FoundPassage[];
}

export interface FindOptions {
  readonly signal?: AbortSignal;
  /** How many passages at most for each query. */
  readonly limit?: number;
}

const LIMIT = 5;
const BATCH = 256;

/** Answers come in the order of the queries. Rejects with the signal's reason when it aborts. */
export async function find(
  library: Library,
  queries: readonly FindQuery[],
  options: FindOptions = {},
): Promise<readonly FindAnswer[]> {
  const searcher = new Searcher(library);
  const answers: FindAnswer[] = [];
  for (let from = 0; from < queries.length; from += BATCH) {
    options.signal?.throwIfAborted();
    const batch = queries.slice(from, from + BATCH);
    const sought = batch.map(({ words }) => {
      const prepared = prepare(words, asQuotation(words));
      return { prepared, attribution: null, language: null };
    });
    const asked = sought.map(({ prepared }) => searcher.queriesOf(prepared));
    const proposals = await library.index.propose(asked.flat(), options);
    let at = 0;
    batch.forEach(({ id }, k) => {
      const proposed = proposals.slice(at, at + asked[k]!.length);
      at += asked[k]!.length;
      const laid = searcher.layBeside(sought[k]!, proposed);
      const best = laid
        .filter(({ isSignificant, collation }) => isSignificant || collation.variants.length === 0)
        .sort(
          (a, b) =>
            b.collation.agreement - a.collation.agreement ||
            a.collation.variants.length - b.collation.variants.length ||
            (a.witness.id < b.witness.id ? -1 : a.witness.id > b.witness.id ? 1 : 0) ||
            a.collation.span.start - b.collation.span.start,
        )
        .slice(0, options.limit ?? LIMIT);
      answers.push({
        id,
        passages: best.map(({ source, witness, text, collation }) => ({
          ...placeOf(source, witness, text, collation.span).passage,
          agreement: Math.round(collation.agreement * 1000) / 1000,
        })),
      });
    });
  }
  return answers;
}

function asQuotation(words: string): Quotation {
  const span = { start: 0, end: words.length };
  return { span, spans: [span], words, form: 'inline', language: null, parts: partsOf(words, [span]) };
}
