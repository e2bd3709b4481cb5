/**
 * `recte/answers`: checking generated text against the documents it was made from. Each quotation is held against the
 * source that it names, and against all others. Pure, as `core.ts` is.
 */

import type { CheckOptions } from './check.ts';
import { type SourceNaming, withCitedSources } from './detect/cited-sources.ts';
import { partsOf } from './detect/parts.ts';
import type { Library } from './library/library.ts';
import { type Sources, withLibrary } from './library/sources-given.ts';
import { type PlainDocumentOptions, plainDocument } from './read/plain-document.ts';
import type { Attribution, DetectedQuotation, Document, Finding, Report } from './types.ts';

export { type Edit, type Repair, repair, withEdits } from './report/repair.ts';

export interface AnswerOptions extends CheckOptions, PlainDocumentOptions {
  /** Labels that mean sources by other names than their ids: `{ "1": "contract.pdf" }`. */
  readonly labels?: Readonly<Record<string, string>>;
  /** `markdown` when absent: links and footnotes are read. */
  readonly format?: 'markdown' | 'text';
}

/**
 * Checks the quotations of an answer. A label is a source's id, its address, its title, or what `labels` says. A quotation
 * that names another source than the one it stands in is `contradicted`. Rejects with the signal's reason when it aborts.
 */
export async function checkAnswer(answer: string, sources: Sources, options: AnswerOptions = {}): Promise<Report> {
  const engine = await import('./check.ts');
  const { detect } = await import('./detect/detect.ts');
  return withLibrary(sources, async (library) => {
    const document = await answerDocument(answer, options);
    const quotations = withCitedSources(document, detect(document), namingOf(library, options.labels ?? {}));
    return engine.check(document, library, { ...options, quotations });
  });
}

async function answerDocument(answer: string, options: AnswerOptions): Promise<Document> {
  const plain = plainDocument(answer, { name: 'answer', ...options });
  if (options.format === 'text') return plain;
  const { readMarkdown } = await import('./read/formats/markdown.ts');
  const { markup, loci } = await readMarkdown(answer);
  return { ...plain, markup, loci };
}

/** Words that a program presents as a source's, as tools return them. */
export interface Citation {
  readonly quote: string;
  /** The id of the source it names, or several; null or absent when it names none. */
  readonly source?: string | readonly string[] | null;
}

/**
 * One finding for each citation, in order. The findings' spans are those of `citedText(citations)`, whose lines the
 * quotes are. Rejects with the signal's reason when it aborts.
 */
export async function checkCitations(
  citations: readonly Citation[],
  sources: Sources,
  options: AnswerOptions = {},
): Promise<readonly Finding[]> {
  const engine = await import('./check.ts');
  return withLibrary(sources, async (library) => {
    const naming = namingOf(library, options.labels ?? {});
    const text = citedText(citations);
    const document = plainDocument(text, { name: 'citations', ...options });
    let at = 0;
    const quotations = citations.map(({ quote, source }): DetectedQuotation => {
      const span = { start: at, end: at + quote.length };
      at = span.end + 1;
      const given = source === undefined || source === null ? [] : typeof source === 'string' ? [source] : source;
      return quotationOf(document, span, given, naming);
    });
    return engine.findingsFor(document, quotations, library, options);
  });
}

/** The quotes, a line each: what the spans of `checkCitations` count in. */
export function citedText(citations: readonly Citation[]): string {
  return citations.map(({ quote }) => quote).join('\n');
}

function quotationOf(
  document: Document,
  span: { readonly start: number; readonly end: number },
  given: readonly string[],
  naming: SourceNaming,
): DetectedQuotation {
  const sources = given.flatMap((label) => naming(label) ?? []);
  const unknown = given.filter((label) => naming(label) === null);
  const here = { start: span.end, end: span.end };
  const attribution: Attribution | null =
    sources.length === 0
      ? null
      : {
          span: here,
          speaker: null,
          cue: null,
          title: null,
          date: null,
          reference: { span: here, words: given.join(', '), kind: 'source', keys: [], sources },
        };
  const message = `The citation ${unknown.join(', ')} means none of the sources that were given.`;
  return {
    span,
    spans: [span],
    words: document.text.slice(span.start, span.end),
    form: 'inline',
    language: document.language,
    parts: partsOf(document.text, [span]),
    attribution,
    remarks: unknown.length === 0 ? [] : [{ code: 'dangling-citation', message, span: here }],
  };
}

const QUOTE_FIELDS = ['quote', 'quotation', 'cited_text', 'verbatim_quote', 'exact_quote'];
const SOURCE_FIELDS = ['document_id', 'source_id', 'doc_id', 'source', 'document', 'document_title', 'url'];

/**
 * The citations in a tool call's JSON, wherever they are nested: every object with a field such as `quote` or
 * `cited_text`, and its `document_id`, `source_id` or the like. In the order of the JSON.
 */
export function citationsIn(json: unknown): readonly Citation[] {
  const citations: Citation[] = [];
  /** What is still to be looked at, in its order from the end: JSON may be nested more deeply than calls can be. */
  const waiting: unknown[] = [json];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    const fields = new Map<string, unknown>(Object.entries(value));
    if (!Array.isArray(value)) {
      const quote = QUOTE_FIELDS.map((name) => fields.get(name)).find((each) => typeof each === 'string');
      const source = SOURCE_FIELDS.map((name) => labelOf(fields.get(name))).find((label) => label !== null) ?? null;
      if (typeof quote === 'string') citations.push({ quote, source });
    }
    for (const nested of [...fields.values()].reverse()) waiting.push(nested);
  }
  return citations;
}

function labelOf(value: unknown): string | readonly string[] | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (!Array.isArray(value) || value.length === 0) return null;
  const labels = value.map((each: unknown) => (typeof each === 'number' ? String(each) : each));
  return labels.every((label) => typeof label === 'string') ? labels : null;
}

/** By label, the source's id: what a library's own sources are called. */
const namesByLibrary = new WeakMap<Library, ReadonlyMap<string, string>>();

function namesIn(library: Library): ReadonlyMap<string, string> {
  let names = namesByLibrary.get(library);
  if (names === undefined) {
    const { sources } = library;
    names = labelled([
      ...sources.map(({ id }) => [id, id] as const),
      ...sources.map(({ id, url }) => [url, id] as const),
      ...sources.map(({ id, title }) => [title, id] as const),
    ]);
    namesByLibrary.set(library, names);
  }
  return names;
}

/** Of a label that is given twice, the first counts. */
function labelled(pairs: readonly (readonly [label: string | null, id: string])[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const [label, id] of pairs) {
    if (label === null || label === '') continue;
    const plain = plainLabel(label);
    if (!ids.has(plain)) ids.set(plain, id);
  }
  return ids;
}

function namingOf(library: Library, labels: Readonly<Record<string, string>>): SourceNaming {
  const names = namesIn(library);
  const given = Object.entries(labels);
  if (given.length === 0) return (label) => names.get(plainLabel(label)) ?? null;
  const held = new Set(library.sources.map(({ id }) => id));
  const ids = labelled(given.filter(([, id]) => held.has(id)));
  return (label) => ids.get(plainLabel(label)) ?? names.get(plainLabel(label)) ?? null;
}

/** Addresses without their scheme, and all in small letters. */
function plainLabel(label: string): string {
  return label
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?|^#|\/$/g, '');
}
