/**
 * Other engines beside Recte, where they are installed. They answer with documents, not with passages: the place in them
 * is found by reading them through, for which they are not charged. Each is a process that is asked over its standard
 * input, a line each: `add` with a text, `finish`, `find` with words; it answers `finish` with seconds and bytes, and
 * `find` with milliseconds and the numbers of the eight best documents.
 */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { BenchDocument } from './prose.ts';

const HERE = join(import.meta.dirname, '..', '..', 'bench');
/** Where Debian's liblucene8-java puts its archives. */
const JARS = '/usr/share/java';
const LUCENE_PARTS = /^lucene-(?:core|analyzers-common)-[\d.]+\.jar$/;

export interface RivalKind {
  readonly name: string;
  /** How it was asked, in a few words. */
  readonly way: string;
  /** The command, or null where it is not installed. */
  readonly command: () => readonly string[] | null;
}

export const RIVALS: readonly RivalKind[] = [
  {
    name: 'FTS5',
    way: 'SQLite FTS5: the eight rarest words, by BM25',
    command: () => {
      const test = "import sqlite3; sqlite3.connect(':memory:').execute('create virtual table t using fts5(x)')";
      return spawnSync('python3', ['-c', test]).status === 0 ? ['python3', join(HERE, 'fts5.py')] : null;
    },
  },
  {
    name: 'Lucene',
    way: 'Lucene 8: words and pairs of words, by BM25',
    command: () => {
      const names = existsSync(JARS) ? readdirSync(JARS).filter((name) => LUCENE_PARTS.test(name)) : [];
      if (names.length < 2 || spawnSync('java', ['-version']).status !== 0) return null;
      return ['java', '-cp', names.map((name) => join(JARS, name)).join(':'), join(HERE, 'Lucene.java')];
    },
  },
];

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

export class Rival {
  private readonly child: ChildProcess;
  private readonly answers: AsyncIterator<string, undefined>;
  private readonly ids: string[] = [];

  constructor(command: readonly string[], directory: string) {
    this.child = spawn(command[0]!, [...command.slice(1), directory], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.answers = createInterface({ input: this.child.stdout! })[Symbol.asyncIterator]();
  }

  private async send(line: string): Promise<void> {
    if (!this.child.stdin!.write(`${line}\n`)) await once(this.child.stdin!, 'drain');
  }

  private async answer(): Promise<readonly number[]> {
    const answer: IteratorResult<string, undefined> = await this.answers.next();
    if (answer.done === true) throw new Error('the process of another engine ended');
    return answer.value.split(' ').map(Number);
  }

  /** Time is that of the engine alone. */
  async build(documents: Iterable<BenchDocument>): Promise<{ seconds: number; bytes: number }> {
    for (const { id, text } of documents) {
      this.ids.push(id);
      await this.send(`add\t${oneLine(text)}`);
    }
    await this.send('finish');
    const [seconds = Number.NaN, bytes = Number.NaN] = await this.answer();
    return { seconds, bytes };
  }

  async find(words: string): Promise<{ documents: readonly string[]; ms: number }> {
    await this.send(`find\t${oneLine(words)}`);
    const [ms = Number.NaN, ...numbers] = await this.answer();
    return { documents: numbers.map((number) => this.ids[number]!), ms };
  }

  close(): void {
    this.child.stdin!.end();
  }
}
