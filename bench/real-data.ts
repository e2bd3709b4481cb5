/** The retrieval set of `--data`, where it is at hand: documents and queries as JSON lines, packed with xz. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchDocument } from './prose.ts';
import type { BenchQuery } from './queries.ts';

const LARGEST_BYTES = 2 ** 30;

function linesOf(path: string): unknown[] {
  const { status, stdout, error } = spawnSync('xz', ['-dc', path], { maxBuffer: LARGEST_BYTES });
  if (status !== 0) throw new Error(`cannot unpack ${path} with xz`, { cause: error });
  return stdout
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

function isDocument(value: unknown): value is BenchDocument {
  return typeof value === 'object' && value !== null && 'id' in value && 'text' in value;
}

interface QueryRow {
  readonly variant: string;
  readonly words_n: number;
  readonly words: string;
  readonly gold: readonly [string, number, number][];
}

function isQuery(value: unknown): value is QueryRow {
  return typeof value === 'object' && value !== null && 'variant' in value && 'words_n' in value && 'gold' in value;
}

/** Documents and queries, or null when they are not there. */
export function realData(folder: string): { documents: BenchDocument[]; queries: BenchQuery[] } | null {
  const documents = join(folder, 'retrieval', 'documents-10M.jsonl.xz');
  const queries = join(folder, 'retrieval', 'queries-10M.jsonl.xz');
  if (!existsSync(documents) || !existsSync(queries)) return null;
  return {
    documents: linesOf(documents).filter(isDocument),
    queries: linesOf(queries)
      .filter(isQuery)
      .map(({ variant, words_n: length, words, gold }) => ({ variant, length, words, gold })),
  };
}
