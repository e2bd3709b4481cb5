/**
 * SQLite FTS5 beside Recte: the eight rarest words of the quotation, best documents by BM25. It answers with documents,
 * not with passages. The place in them is found by reading them through, for which it is not charged.
 */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { BenchDocument } from './prose.ts';

const SCRIPT = join(import.meta.dirname, '..', '..', 'bench', 'fts5.py');
const BATCH = 200;

/** Why FTS5 cannot run here, or null when it can. */
export function fts5IsMissing(): string | null {
  const { status } = spawnSync('python3', [
    '-c',
    "import sqlite3; sqlite3.connect(':memory:').execute('create virtual table t using fts5(x)')",
  ]);
  return status === 0 ? null : 'not there (needs python3 with an sqlite3 that has FTS5)';
}

function numberIn(answer: unknown, field: string): number | null {
  const value: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, field) : null;
  return typeof value === 'number' ? value : null;
}

export class Fts5 {
  private readonly child: ChildProcess;
  private readonly answers: AsyncIterator<string, undefined>;
  private readonly ids: string[] = [];

  constructor(path: string) {
    this.child = spawn('python3', [SCRIPT, path], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.answers = createInterface({ input: this.child.stdout! })[Symbol.asyncIterator]();
  }

  private async ask(question: object): Promise<unknown> {
    this.child.stdin!.write(`${JSON.stringify(question)}\n`);
    const answer: IteratorResult<string, undefined> = await this.answers.next();
    if (answer.done === true) throw new Error('the FTS5 process ended');
    return JSON.parse(answer.value);
  }

  /** Time is that of SQLite alone. */
  async build(documents: Iterable<BenchDocument>): Promise<{ seconds: number; bytes: number }> {
    let batch: [number, string][] = [];
    for (const { id, text } of documents) {
      batch.push([this.ids.length, text]);
      this.ids.push(id);
      if (batch.length < BATCH) continue;
      await this.ask({ add: batch });
      batch = [];
    }
    await this.ask({ add: batch });
    const answer = await this.ask({ finish: true });
    return { seconds: numberIn(answer, 'seconds') ?? Number.NaN, bytes: numberIn(answer, 'bytes') ?? Number.NaN };
  }

  async find(words: string): Promise<{ documents: readonly string[]; ms: number }> {
    const answer = await this.ask({ words });
    const rows: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'documents') : null;
    const documents = Array.isArray(rows) ? rows.flatMap((row) => this.ids[Number(row)] ?? []) : [];
    return { documents, ms: numberIn(answer, 'ms') ?? Number.NaN };
  }

  close(): void {
    this.child.stdin!.end();
  }
}
