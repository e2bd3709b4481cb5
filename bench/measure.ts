/** One library, one engine, one set of queries: what comes of it. */

import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collate } from '../src/collate/collate.ts';
import { prepare } from '../src/collate/prepared.ts';
import { openEmbeddedIndex } from '../src/retrieve/embedded/embedded-index.ts';
import { embeddedIndexWriter } from '../src/retrieve/embedded/embedded-writer.ts';
import type { Candidate, PassageIndex, TextStore } from '../src/retrieve/passage-index.ts';
import { FOUND_SIGNIFICANCE, readThrough } from '../src/retrieve/read-through.ts';
import type { Fts5 } from './fts5.ts';
import type { BenchDocument } from './prose.ts';
import type { BenchQuery } from './queries.ts';

export interface Building {
  readonly seconds: number;
  readonly words: number;
  readonly indexBytes: number;
  readonly peakBytes: number;
}

export interface Answering {
  readonly openMs: number;
  /** Of the first ten look-ups after opening, together. */
  readonly firstTenMs: number;
  /** Medians of the rounds, one a query: look-up, with the engine's own alignment with the raw text. */
  readonly ms: readonly number[];
  /** The same of the full collation of the best passage, which the engine's figures do not hold. */
  readonly collationMs: readonly number[];
  /** Processor time of the look-up, medians of the rounds: what is left of a time when others are at work too. */
  readonly cpuMs: readonly number[];
  readonly recall: Readonly<Record<string, { readonly n: number; readonly ok: number; readonly found: number }>>;
}

const ROUNDS = 3;
const MARGIN_UNITS = 200;

export function storeOf(documents: readonly BenchDocument[]): TextStore {
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const loci = { count: 0, at: () => [], within: () => [], withKey: () => [] };
  return {
    text(witness) {
      const text = texts.get(witness);
      if (text === undefined) throw new RangeError(`no witness ${witness}`);
      return { length: text.length, slice: (start, end) => text.slice(start, end), loci };
    },
  };
}

export async function buildRecte(directory: string, documents: Iterable<BenchDocument>): Promise<Building> {
  let peakBytes = 0;
  const watch = setInterval(() => {
    peakBytes = Math.max(peakBytes, process.memoryUsage().rss);
  }, 50);
  const before = process.memoryUsage().rss;
  const start = performance.now();
  const writer = await embeddedIndexWriter(directory);
  let words = 0;
  for (const { id, text } of documents) await writer.add(id, text);
  await writer.commit();
  const seconds = (performance.now() - start) / 1000;
  await writer.close();
  clearInterval(watch);
  const index = await openEmbeddedIndex(directory, storeOf([]));
  words = index.wordCount;
  index.close();
  const indexBytes = readdirSync(directory).reduce((sum, name) => sum + statSync(join(directory, name)).size, 0);
  return { seconds, words, indexBytes, peakBytes: Math.max(0, peakBytes - before) };
}

/** Half of one gold passage is covered, by no more than three times its length. */
function isRight(gold: BenchQuery['gold'], candidate: Pick<Candidate, 'witness' | 'span'>): boolean {
  const { start, end } = candidate.span;
  return gold.some(
    ([document, from, to]) =>
      document === candidate.witness &&
      2 * (Math.min(to, end) - Math.max(from, start)) >= to - from &&
      end - start <= 3 * (to - from),
  );
}

/** The best passage for a quotation: each run between ellipses is looked up, the runs of one place are joined. */
async function bestPassage(index: PassageIndex, words: string): Promise<Candidate | undefined> {
  const runs = words.split(/\s*(?:\.\.\.|…)\s*/).filter((run) => run !== '');
  const proposals = await index.propose(runs.map((run) => ({ words: run, limit: 10 })));
  const first = proposals[0]?.candidates ?? [];
  const last = proposals.at(-1)?.candidates ?? [];
  if (runs.length > 1) {
    for (const a of first) {
      for (const b of last) {
        if (a.witness !== b.witness || b.span.start < a.span.end || b.span.end - a.span.start > 3 * words.length)
          continue;
        return { ...a, span: { start: a.span.start, end: b.span.end }, significance: a.significance + b.significance };
      }
    }
  }
  return proposals
    .flatMap(({ candidates }) => candidates.slice(0, 1))
    .sort((a, b) => b.significance - a.significance)[0];
}

function collateBest(texts: TextStore, words: string, { witness, span }: Candidate): void {
  const whole = { start: 0, end: words.length };
  const prepared = prepare(words, {
    span: whole,
    spans: [whole],
    words,
    form: 'inline',
    language: null,
    parts: [{ kind: 'words', span: whole }],
  });
  const text = texts.text(witness);
  const start = Math.max(0, span.start - MARGIN_UNITS);
  const window = { start, text: text.slice(start, Math.min(text.length, span.end + MARGIN_UNITS)), skips: [] };
  collate(prepared, window, { language: null });
}

export async function askRecte(
  directory: string,
  texts: TextStore,
  queries: readonly BenchQuery[],
): Promise<Answering> {
  const opening = performance.now();
  const index = await openEmbeddedIndex(directory, texts);
  const openMs = performance.now() - opening;
  const firstStart = performance.now();
  for (const { words } of queries.slice(0, 10)) await bestPassage(index, words);
  const firstTenMs = performance.now() - firstStart;

  const recall: Record<string, { n: number; ok: number; found: number }> = {};
  const times = queries.map((): number[] => []);
  const collations = queries.map((): number[] => []);
  const cpuMs = queries.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, query] of queries.entries()) {
      const cpuStart = process.cpuUsage();
      const start = performance.now();
      const best = await bestPassage(index, query.words);
      const found = performance.now();
      const cpu = process.cpuUsage(cpuStart);
      if (best !== undefined) collateBest(texts, query.words, best);
      times[i]!.push(found - start);
      collations[i]!.push(performance.now() - found);
      cpuMs[i]!.push((cpu.user + cpu.system) / 1000);
      if (round === 0) tally(recall, query, best !== undefined && isRight(query.gold, best), best);
    }
  }
  index.close();
  return {
    openMs,
    firstTenMs,
    ms: times.map((each) => quantile(each, 0.5)),
    collationMs: collations.map((each) => quantile(each, 0.5)),
    cpuMs: cpuMs.map((each) => quantile(each, 0.5)),
    recall,
  };
}

function tally(
  recall: Record<string, { n: number; ok: number; found: number }>,
  { variant, length }: BenchQuery,
  isOk: boolean,
  best: Candidate | undefined,
): void {
  const isFound = (best?.significance ?? -Infinity) >= FOUND_SIGNIFICANCE;
  const groups = [variant, ...(length >= 8 ? [`${variant} 8+`] : []), ...(length >= 15 ? [`${variant} 15+`] : [])];
  if (variant !== 'absent') groups.push('all', ...(length >= 8 ? ['all 8+'] : []));
  for (const group of groups) {
    recall[group] ??= { n: 0, ok: 0, found: 0 };
    recall[group].n++;
    if (isOk) recall[group].ok++;
    if (isFound && (isOk || variant === 'absent')) recall[group].found++;
  }
}

/** The best place in the documents that FTS5 puts first. Only the search for documents is timed. */
export async function askFts5(
  engine: Fts5,
  texts: TextStore,
  queries: readonly BenchQuery[],
): Promise<{ ms: readonly number[]; recall: Answering['recall'] }> {
  const ms: number[] = [];
  const recall: Record<string, { n: number; ok: number; found: number }> = {};
  for (const query of queries) {
    const answer = await engine.find(query.words);
    ms.push(answer.ms);
    const best = answer.documents
      .flatMap((witness) =>
        readThrough(texts.text(witness), query.words, { limit: 1 }).map(({ span, significance }) => ({
          witness,
          span,
          significance,
        })),
      )
      .sort((a, b) => b.significance - a.significance)[0];
    tally(recall, query, best !== undefined && isRight(query.gold, best), undefined);
  }
  return { ms, recall };
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Runs with a directory of its own that is deleted afterwards. */
export async function inTemporaryDirectory<T>(run: (directory: string) => Promise<T>): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'recte-bench-'));
  try {
    return await run(directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}
