/** The documents that a command names: files, folders, standard input. */

import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { RecteError } from '../../errors.ts';
import type { ReadDocument } from '../../read/index.ts';
import type { Arguments } from '../arguments.ts';
import type { OperationContext, Outcome } from '../operation.ts';

export interface NamedDocument {
  readonly name: string;
  readonly read: () => Promise<ReadDocument>;
}

/** In the order they were named; a folder's in order of name. What cannot be looked into is reported as an outcome. */
export async function namedDocuments(
  given: Arguments,
  context: OperationContext,
): Promise<{ readonly documents: readonly NamedDocument[]; readonly outcomes: readonly Outcome[] }> {
  const documents: NamedDocument[] = [];
  const named = given.texts('document');
  if (named.length === 0) {
    throw new RecteError(
      'bad-option',
      'nothing to check',
      'Name a document or a folder of them, or list "documents" in recte.config.json.',
    );
  }
  let areMany = named.length > 1;
  const outcomes: Outcome[] = [];
  const written = context.outputPath === null ? null : resolve(context.outputPath);
  for (const path of named) {
    context.signal.throwIfAborted();
    if (path === '-') documents.push(await fromInput(given, context));
    else if (await isFolder(path)) {
      areMany = true;
      const { findSources } = await import('../../read/index.ts');
      const { files, problems } = await findSources([path], { signal: context.signal });
      const own = files.filter((file) => resolve(file.path) !== written);
      documents.push(...own.map((file) => fromFile(file.path, context)));
      outcomes.push(...problems.filter(({ code }) => code !== 'no-sources').map(asOutcome));
      if (own.length === 0) {
        const error = new RecteError(
          'no-such-file',
          `there is no document in ${path}`,
          'Name a folder that holds one.',
        );
        outcomes.push({ kind: 'failure', error });
      }
    } else documents.push(fromFile(path, context));
  }
  return { documents, outcomes: [{ kind: 'asked', areMany }, ...outcomes] };
}

function asOutcome(problem: Extract<Outcome, { kind: 'problem' }>['problem']): Outcome {
  return { kind: 'problem', problem };
}

function fromFile(path: string, { signal }: OperationContext): NamedDocument {
  return {
    name: path,
    read: async () => {
      const { readDocument } = await import('../../read/index.ts');
      return readDocument(path, { signal });
    },
  };
}

async function fromInput(given: Arguments, context: OperationContext): Promise<NamedDocument> {
  if (context.readInput === null) {
    throw new RecteError('no-such-file', 'there is no standard input here', 'Name a file.');
  }
  const bytes = await context.readInput();
  const name = given.text('input-name') ?? 'standard input';
  return {
    name,
    read: async () => {
      const { readDocumentBytes } = await import('../../read/index.ts');
      return readDocumentBytes(bytes, name, { signal: context.signal });
    },
  };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // Whatever is wrong with it is said when it is read.
    return false;
  }
}
