/**
 * The main job, as code: detect every quotation of a document, look its words up, lay it beside what the sources really
 * say, and judge. Read `types.ts` first.
 */

import { prepare } from './collate/prepared.ts';
import { detect } from './detect/detect.ts';
import { statementsIn } from './detect/statements.ts';
import { accuses, type Circumstances, judge } from './judge/judge.ts';
import { quotedTwice } from './judge/quoted-twice.ts';
import type { Laid } from './judge/ranking.ts';
import type { Library } from './library/library.ts';
import type { Proposal } from './retrieve/passage-index.ts';
import { nearestTo } from './search/nearest.ts';
import { reusedIn } from './search/reuse.ts';
import { Searcher, type Sought } from './search/search.ts';
import { hashKey, keyAt, wordsOf } from './text/words.ts';
import type {
  AttributedStatement,
  DetectedQuotation,
  Document,
  Finding,
  Passage,
  Report,
  ReportedStatement,
  Source,
  Span,
} from './types.ts';
import { VERSION } from './version.ts';

export interface CheckOptions {
  readonly signal?: AbortSignal;
  /** What to check in place of what is detected, in document order: some of it, or what a person marked. */
  readonly quotations?: readonly DetectedQuotation[];
  /** Told each finding as soon as it is judged, and waited for. */
  readonly onFinding?: (finding: Finding, progress: FindingProgress) => void | Promise<void>;
}

export interface FindingProgress {
  readonly done: number;
  readonly total: number;
}

type Unnumbered = Omit<Finding, 'id'>;

/** How many quotations are looked up together. */
const BATCH = 128;
/** How many words the passage must leave unaccounted for before a second passage is looked for. */
const SPLICE_WORDS = 4;
/** How much of them the second passage must have. */
const SPLICE_AGREEMENT = 0.8;

/**
 * Checks every quotation of a document against a library. The same document, library and version give the same report.
 * Rejects with the signal's reason when it aborts, and when the library is damaged.
 */
export async function check(document: Document, library: Library, options: CheckOptions = {}): Promise<Report> {
  const quotations = options.quotations ?? (await quotationsOf(document, library, options));
  // Looked for before there are findings to be held as well.
  const stated = statementsIn(document, quotations);
  const findings = await findingsFor(document, quotations, library, options);
  const statements = await withNearest(document, stated, library, options);
  return reportOf(document, library, findings, statements);
}

/** The findings of `check` for these quotations, without the rest of its report. Rejects as `check` does. */
export async function findingsFor(
  document: Document,
  quotations: readonly DetectedQuotation[],
  library: Library,
  options: CheckOptions = {},
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for await (const finding of findingsOf(document, library, { ...options, quotations })) {
    findings.push(finding);
    await options.onFinding?.(finding, { done: findings.length, total: quotations.length });
  }
  return quotedTwice(findings);
}

/** What the document says of others' words without quoting them, beside what the library has nearest. */
async function withNearest(
  document: Document,
  statements: readonly AttributedStatement[],
  library: Library,
  options: CheckOptions,
): Promise<readonly ReportedStatement[]> {
  const nearest = await nearestTo(document, statements, new Searcher(library), library, options);
  const idOf = ids('s');
  return statements.map((statement, k) => ({ id: idOf(statement.words), ...statement, nearest: nearest[k]! }));
}

/**
 * The findings in the order of the document, each as soon as it is known. What one quotation says of another
 * (`quoted-twice-differently`) stands in the report of `check` alone. Rejects as `check` does.
 */
export async function* findingsOf(
  document: Document,
  library: Library,
  options: Omit<CheckOptions, 'onFinding'> = {},
): AsyncGenerator<Finding> {
  const checker = new Checker(document, library, options);
  const idOf = ids('q');
  const quotations = options.quotations ?? (await quotationsOf(document, library, options));
  for (let from = 0; from < quotations.length; from += BATCH) {
    // Whoever wants to abort needs a turn.
    if (options.signal !== undefined) await turn();
    options.signal?.throwIfAborted();
    const sought = quotations.slice(from, from + BATCH).map((quotation) => checker.seek(quotation));
    const queries = sought.map(({ prepared }) => checker.searcher.queriesOf(prepared));
    const proposals = await library.index.propose(queries.flat(), options);
    let at = 0;
    for (const [k, what] of sought.entries()) {
      options.signal?.throwIfAborted();
      const to = at + queries[k]!.length;
      const finding = await checker.findingOf(what, proposals.slice(at, to));
      yield { id: idOf(finding.quotation.words), ...finding };
      at = to;
    }
  }
}

/** What the document presents as quoted, and with it what it takes over from the library without saying so. */
export async function quotationsOf(
  document: Document,
  library: Library,
  options: Pick<CheckOptions, 'signal'> = {},
): Promise<readonly DetectedQuotation[]> {
  const told = detect(document);
  const spans = told.map(({ span }) => span);
  const reused = await reusedIn(document, spans, library, options);
  return reused.length === 0 ? told : detect(document, reused);
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** How many of the passages quoted before may be taken up again. */
const PASSAGES_REMEMBERED = 8;
/** A word of so many letters is no little word. */
const TELLING_LETTERS = 4;
const HAN = /^\p{Script=Han}$/u;

/** Whether the words of a quotation are more than little ones. */
function tells(keys: readonly string[]): boolean {
  return keys.some((key) => key.length >= TELLING_LETTERS) || keys.filter((key) => HAN.test(key)).length > 1;
}

interface SoughtQuotation extends Sought {
  readonly quotation: DetectedQuotation;
}

class Checker {
  readonly searcher: Searcher;
  /** Those that the document quoted, the last one first. */
  private readonly passages: Passage[] = [];
  private readonly document: Document;
  private readonly library: Library;
  private readonly options: CheckOptions;

  constructor(document: Document, library: Library, options: CheckOptions) {
    this.searcher = new Searcher(library);
    this.document = document;
    this.library = library;
    this.options = options;
  }

  seek(quotation: DetectedQuotation): SoughtQuotation {
    return {
      quotation,
      prepared: prepare(this.document.text, quotation),
      attribution: quotation.attribution,
      language: quotation.language ?? this.document.language,
    };
  }

  async findingOf(what: SoughtQuotation, proposals: readonly Proposal[]): Promise<Unnumbered> {
    const laid = [...this.searcher.layBeside(what, proposals)];
    const circumstances = {
      holdings: this.searcher.holdings,
      exactPlaces: proposals.length === 1 ? proposals[0]!.exactCount : 0,
      splice: null,
      searched: {
        witnesses: this.library.witnesses.length,
        complete: proposals.every(({ complete }) => complete),
        read_through: [],
      },
    };
    const first = judge(what.quotation, laid, { ...circumstances, isFirst: true });
    if (first.verdict.wording === 'unchecked') return this.takenUp(what, circumstances) ?? first;
    if (!accuses(first)) return this.quoted(first);

    const { laid: more, readThrough } = this.searcher.searchHarder(what, first.passage?.witness ?? null);
    laid.push(...more);
    const thorough = { ...circumstances, searched: { ...circumstances.searched, read_through: readThrough } };
    const second = judge(what.quotation, laid, thorough);
    const splice = second.verdict.wording === 'altered' ? await this.spliceOf(what, second, laid) : null;
    return this.quoted(splice === null ? second : judge(what.quotation, laid, { ...thorough, splice }));
  }

  /** Remembers the passage, for the document may take words of it up again. */
  private quoted(finding: Unnumbered): Unnumbered {
    if (finding.passage !== null) this.passages.unshift(finding.passage);
    this.passages.length = Math.min(this.passages.length, PASSAGES_REMEMBERED);
    return finding;
  }

  /** A few words that stand, as they are, in a passage that the document quoted before: they are that passage's. */
  private takenUp(what: SoughtQuotation, circumstances: Circumstances): Unnumbered | null {
    if (!tells(what.prepared.keys)) return null;
    for (const { witness, span } of this.passages) {
      const laid = this.searcher.layWithin(what, witness, span);
      if (laid.length === 0 || laid.some(({ collation }) => collation.variants.length > 0)) continue;
      const finding = judge(what.quotation, laid, { ...circumstances, isTakenUp: true });
      if (finding.verdict.wording === 'verbatim' && finding.verdict.attribution !== 'contradicted') return finding;
    }
    return null;
  }

  /** The passage that the longest stretch of unaccounted words really stands in. */
  private async spliceOf(what: SoughtQuotation, finding: Unnumbered, laid: readonly Laid[]): Promise<Laid | null> {
    const { text } = this.document;
    const chosen = laid.find(
      ({ witness, collation }) =>
        witness.id === finding.passage?.witness && collation.span.start === finding.passage.span.start,
    );
    let longest: Span | null = null;
    for (const span of chosen?.collation.unaccounted ?? []) {
      if (wordsOf(text, span.start, span.end).count < SPLICE_WORDS) continue;
      if (longest === null || span.end - span.start > longest.end - longest.start) longest = span;
    }
    if (longest === null) return null;
    const part = this.seek({
      ...what.quotation,
      span: longest,
      spans: [longest],
      words: text.slice(longest.start, longest.end),
      parts: [{ kind: 'words', span: longest }],
    });
    const proposals = await this.library.index.propose(this.searcher.queriesOf(part.prepared), this.options);
    const found = this.searcher
      .layBeside(part, proposals)
      .find(({ collation, isSignificant }) => isSignificant && collation.agreement >= SPLICE_AGREEMENT);
    return found ?? null;
  }
}

/** An id is made of the quotation's own words, so that it stays when the text around changes; equal ones are counted. */
function ids(letter: string): (quoted: string) => string {
  const seen = new Map<string, number>();
  return (quoted) => {
    const words = wordsOf(quoted);
    const keys = Array.from({ length: words.count }, (_, i) => keyAt(words, i)).join(' ');
    const hex = (value: number): string => value.toString(16).padStart(8, '0');
    const id = `${letter}${hex(hashKey(keys))}${hex(hashKey(`${keys}.`)).slice(0, 4)}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}

function reportOf(
  document: Document,
  library: Library,
  findings: readonly Finding[],
  statements: readonly ReportedStatement[],
): Report {
  const named = new Set([
    ...findings.flatMap(({ passage, rivals, remarks }) =>
      [passage, ...rivals, ...remarks.map((remark) => remark.passage)].flatMap((each) => (each ? [each.source] : [])),
    ),
    ...statements.flatMap(({ nearest }) => nearest.map(({ source }) => source)),
  ]);
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
    findings,
    statements,
    cited,
    problems: library.problems,
  };
}
