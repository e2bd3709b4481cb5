/** `recte detect`: what is quoted, and who is said to have said it. */

import type { Arguments } from '../arguments.ts';
import type { OperationContext, Outcome } from '../operation.ts';
import { namedDocuments } from './documents.ts';

export async function* detectDocuments(given: Arguments, context: OperationContext): AsyncGenerator<Outcome> {
  const { documents, outcomes } = await namedDocuments(given, context);
  yield* outcomes;
  const { detect } = await import('../../detect/detect.ts');
  const { statementsIn } = await import('../../detect/statements.ts');
  for (const [done, { read }] of documents.entries()) {
    context.onProgress({ stage: 'checking', done, total: documents.length });
    context.signal.throwIfAborted();
    let detected: Outcome;
    try {
      const { document, problems } = await read();
      const quotations = detect(document);
      const statements = statementsIn(document, quotations);
      detected = { kind: 'quotations', detected: { document, quotations, statements, problems } };
    } catch (error) {
      context.signal.throwIfAborted();
      detected = { kind: 'failure', error };
    }
    yield detected;
  }
}
