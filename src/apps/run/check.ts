/** `recte check`: every document against one library. */

import type { Library } from '../../library/library.ts';
import type { Arguments } from '../arguments.ts';
import type { OperationContext, Outcome } from '../operation.ts';
import { addressesFrom } from './addresses.ts';
import { type NamedDocument, namedDocuments } from './documents.ts';
import { libraryOf } from './library-of.ts';
import { spareMemoryFor } from './spare-memory.ts';

export async function* checkDocuments(given: Arguments, context: OperationContext): AsyncGenerator<Outcome> {
  const { documents, outcomes } = await namedDocuments(given, context);
  yield* outcomes;
  const library = await libraryOf(given, context);
  try {
    for (const [done, { read }] of documents.entries()) {
      context.onProgress({ stage: 'checking', done, total: documents.length });
      yield await checkOne(read, library, context);
    }
  } finally {
    await library.close();
  }
}

async function checkOne(
  read: NamedDocument['read'],
  library: Library,
  { signal, outputPath }: OperationContext,
): Promise<Outcome> {
  signal.throwIfAborted();
  try {
    const { document, problems } = await read();
    spareMemoryFor(document);
    const { check } = await import('../../check.ts');
    const report = await check(document, library, { signal });
    const addresses = outputPath === null ? {} : { addresses: addressesFrom(outputPath, report, library) };
    return {
      kind: 'report',
      checked: { report: { ...report, problems: [...problems, ...report.problems] }, document, ...addresses },
    };
  } catch (error) {
    signal.throwIfAborted();
    return { kind: 'failure', error };
  }
}
