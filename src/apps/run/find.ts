/** `recte find`: words, looked up. */

import { readFile } from 'node:fs/promises';
import { RecteError } from '../../errors.ts';
import type { FindQuery } from '../../find.ts';
import { fileError } from '../../read/document.ts';
import type { Arguments } from '../arguments.ts';
import type { OperationContext, Outcome } from '../operation.ts';
import { libraryOf } from './library-of.ts';

const BATCH = 512;

export async function* findWords(given: Arguments, context: OperationContext): AsyncGenerator<Outcome> {
  const queries = await queriesOf(given, context);
  yield { kind: 'asked', areMany: given.text('queries') !== null || queries.length > 1 };
  const limit = given.count('limit');
  const library = await libraryOf(given, context);
  try {
    const { find } = await import('../../find.ts');
    for (let from = 0; from < queries.length; from += BATCH) {
      context.onProgress({ stage: 'checking', done: from, total: queries.length });
      const answers = await find(library, queries.slice(from, from + BATCH), {
        signal: context.signal,
        ...(limit === null ? {} : { limit }),
      });
      for (const answer of answers) yield { kind: 'answer', answer };
    }
  } finally {
    await library.close();
  }
}

async function queriesOf(given: Arguments, context: OperationContext): Promise<readonly FindQuery[]> {
  const words = given.texts('words');
  const path = given.text('queries');
  if (path === null) {
    if (words.length > 0) return words.map((each, k) => ({ id: String(k + 1), words: each }));
    throw new RecteError('bad-option', 'nothing to look up', 'Give words, or a file of questions with --queries FILE.');
  }
  if (words.length > 0) {
    throw new RecteError('bad-option', 'both words and --queries are given', 'Give one of them.');
  }
  return parseQueries(await textOf(path, context), path);
}

async function textOf(path: string, { readInput }: OperationContext): Promise<string> {
  if (path === '-' && readInput !== null) return new TextDecoder().decode(await readInput());
  try {
    return new TextDecoder().decode(await readFile(path));
  } catch (error) {
    throw fileError(path, error);
  }
}

/** @throws RecteError that names the line, when one is no `{"id", "words"}`. */
export function parseQueries(text: string, path: string): readonly FindQuery[] {
  return text.split('\n').flatMap((line, k): FindQuery[] => {
    if (line.trim() === '') return [];
    const query = parsed(line);
    if (query !== null) return [query];
    const hint = 'Each line is an object such as {"id": "1", "words": "to be or not to be"}.';
    throw new RecteError('bad-option', `${path}:${k + 1} is no question`, hint);
  });
}

function parsed(line: string): FindQuery | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || !('words' in value) || !('id' in value)) return null;
  const { id, words } = value;
  if (typeof words !== 'string' || (typeof id !== 'string' && typeof id !== 'number')) return null;
  return { id: String(id), words };
}
