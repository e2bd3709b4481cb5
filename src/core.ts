/**
 * `recte/core`: checking in memory, on texts that the program holds. Pure: it touches no file and no network and runs in
 * browsers, workers and every JavaScript runtime. The rules of language are loaded with the first check.
 */

import type { CheckOptions } from './check.ts';
import type { FindAnswer, FindOptions, FindQuery } from './find.ts';
import type { Library } from './library/library.ts';
import { libraryOf, type Sources, withLibrary } from './library/sources-given.ts';
import { type TextSource, textLibrary } from './library/text-sources.ts';
import { type PlainDocumentOptions, plainDocument } from './read/plain-document.ts';
import type { Document, Finding, Report } from './types.ts';

export { detect } from './detect/detect.ts';
export { statementsIn } from './detect/statements.ts';
export { type Located, type LocatedVariant, locate, type PreparedText, prepareText } from './locate.ts';
export * from './types.ts';
export type { CheckOptions, FindAnswer, FindOptions, FindQuery, Library, PlainDocumentOptions, Sources, TextSource };
export { plainDocument, textLibrary };

export interface CheckTextOptions extends CheckOptions, PlainDocumentOptions {}

/**
 * Finds every quotation of a document and shows what the sources really say. A string is plain text. The same document,
 * sources and version give the same report. Rejects with the signal's reason when it aborts.
 */
export async function check(
  document: string | Document,
  sources: Sources,
  options: CheckTextOptions = {},
): Promise<Report> {
  const engine = await import('./check.ts');
  return withLibrary(sources, (library) => engine.check(documentOf(document, options), library, options));
}

/**
 * The findings in the order of the document, each as soon as it is known. What one quotation says of another stands in
 * the report of `check` alone. Rejects as `check` does.
 */
export async function* findings(
  document: string | Document,
  sources: Sources,
  options: CheckTextOptions = {},
): AsyncGenerator<Finding> {
  const engine = await import('./check.ts');
  const library = libraryOf(sources);
  try {
    yield* engine.findingsOf(documentOf(document, options), library, options);
  } finally {
    if (library !== sources) await library.close();
  }
}

/** Where words stand, best place first, one answer for each query. */
export async function find(
  sources: Sources,
  queries: readonly FindQuery[],
  options: FindOptions = {},
): Promise<readonly FindAnswer[]> {
  const engine = await import('./find.ts');
  return withLibrary(sources, (library) => engine.find(library, queries, options));
}

function documentOf(document: string | Document, options: PlainDocumentOptions): Document {
  return typeof document === 'string' ? plainDocument(document, options) : document;
}
