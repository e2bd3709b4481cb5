/**
 * The main job, as code: detect every quotation of a document, look its words up, lay it beside what the sources really
 * say, and judge. Read `types.ts` first.
 */

import { prepare } from './collate/prepared.ts';
import { detect } from './detect/detect.ts';
import { accuses, judge, type Laid } from './judge/judge.ts';
import { quotedTwice } from './judge/quoted-twice.ts';
import type { Library } from './library/library.ts';
import type { Proposal } from './retrieve/passage-index.ts';
import { Searcher, type Sought } from './search/search.ts';
import { hashKey, keyAt, wordsOf } from './text/words.ts';
import type { DetectedQuotation, Document, Finding, Report, Source, Span } from './types.ts';
import { VERSION } from './version.ts';

export interface CheckOptions {
  readonly signal?: AbortSignal;
}

/** How many words the passage must leave unaccounted for before a second passage is looked for. */
const SPLICE_WORDS = 4;

/**
 * Checks every quotation of a document against a library. The same document, library and version give the same report.
 * Rejects with the signal's reason when it aborts, and when the library is damaged.
 */
export async function check(document: Document, library: Library, options: CheckOptions = {}): Promise<Report> {
  const searcher = new Searcher(library);
  const quotations = detect(document);
  const sought = quotations.map(
    (quotation): Sought => ({
      prepared: prepare(document.text, quotation),
      attribution: quotation.attribution,
      language: quotation.language ?? document.language,
    }),
  );
  const queries = sought.map(({ prepared }) => searcher.queriesOf(prepared));
  const proposals = await library.index.propose(queries.flat(), options);
  const findings: Omit<Finding, 'id'>[] = [];
  let from = 0;
  for (const [k, quotation] of quotations.entries()) {
    options.signal?.throwIfAborted();
    const count = queries[k]!.length;
    findings.push(await find_(quotation, sought[k]!, proposals.slice(from, from + count)));
    from += count;
  }
  return report(document, library, quotedTwice(findings));

  async function find_(
    quotation: DetectedQuotation,
    what: Sought,
    proposed: readonly Proposal[],
  ): Promise<Omit<Finding, 'id'>> {
    const laid = [...searcher.layBeside(what, proposed)];
    const exactPlaces = proposed.length === 1 ? proposed[0]!.exactCount : 0;
    const complete = proposed.every((proposal) => proposal.complete);
    const circumstances = { holdings: searcher.holdings, exactPlaces, splice: null };
    const searched = { witnesses: library.witnesses.length, complete, read_through: [] };
    const first = judge(quotation, laid, { ...circumstances, searched });
    if (!accuses(first)) return first;

    const harder = searcher.searchHarder(what);
    laid.push(...harder.laid);
    const thorough = { ...circumstances, searched: { ...searched, read_through: harder.readThrough } };
    const second = judge(quotation, laid, thorough);
    const splice = second.verdict.wording === 'altered' ? await spliceOf(quotation, what, second, laid) : null;
    return splice === null ? second : judge(quotation, laid, { ...thorough, splice });
  }

  /** The passage that the longest stretch of unaccounted words really stands in. */
  async function spliceOf(
    quotation: DetectedQuotation,
    what: Sought,
    finding: Omit<Finding, 'id'>,
    laid: readonly Laid[],
  ): Promise<Laid | null> {
    const chosen = laid.find(
      ({ witness, collation }) =>
        witness.id === finding.passage?.witness && collation.span.start === finding.passage.span.start,
    );
    let longest: Span | null = null;
    for (const span of chosen?.collation.unaccounted ?? []) {
      if (wordsOf(document.text, span.start, span.end).count < SPLICE_WORDS) continue;
      if (longest === null || span.end - span.start > longest.end - longest.start) longest = span;
    }
    if (longest === null) return null;
    const part: DetectedQuotation = {
      ...quotation,
      span: longest,
      spans: [longest],
      words: document.text.slice(longest.start, longest.end),
      parts: [{ kind: 'words', span: longest }],
    };
    const partSought = { ...what, prepared: prepare(document.text, part) };
    const answers = await library.index.propose(searcher.queriesOf(partSought.prepared), options);
    const found = searcher
      .layBeside(partSought, answers)
      .filter(({ collation, isSignificant }) => isSignificant && collation.agreement >= 0.8);
    return found[0] ?? null;
  }
}

function report(document: Document, library: Library, findings: readonly Omit<Finding, 'id'>[]): Report {
  const named = new Set(
    findings.flatMap(({ passage, rivals, remarks }) =>
      [passage, ...rivals, ...remarks.map((remark) => remark.passage)].flatMap((each) => (each ? [each.source] : [])),
    ),
  );
  const cited: readonly Source[] = library.sources.filter(({ id }) => named.has(id));
  return {
    schema: 1,
    offsets: 'utf-16',
    recte: VERSION,
    document: { name: document.name, sha256: document.sha256, language: document.language },
    library: {
      fingerprint: library.fingerprint,
      sources: library.sources.length,
      witnesses: library.witnesses.length,
    },
    findings: withIds(findings),
    cited,
    problems: library.problems,
  };
}

/** An id is made of the quotation's own words, so that it stays when the text around changes; equal ones are counted. */
function withIds(findings: readonly Omit<Finding, 'id'>[]): readonly Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const words = wordsOf(finding.quotation.words);
    const keys: string[] = [];
    for (let i = 0; i < words.count; i++) keys.push(keyAt(words, i));
    const joined = keys.join(' ');
    const hex = (value: number): string => value.toString(16).padStart(8, '0');
    const id = `q${hex(hashKey(joined))}${hex(hashKey(`${joined}.`)).slice(0, 4)}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return { id: count === 1 ? id : `${id}-${count}`, ...finding };
  });
}
