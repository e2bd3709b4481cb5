/** One library, one engine, one set of queries: what comes of it. */

import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collate } from '../src/collate/collate.ts';
import { type Prepared, prepare } from '../src/collate/prepared.ts';
import { openEmbeddedIndex } from '../src/retrieve/embedded/embedded-index.ts';
import { embeddedIndexWriter } from '../src/retrieve/embedded/embedded-writer.ts';
import type { Candidate, PassageIndex, TextStore } from '../src/retrieve/passage-index.ts';
import { FOUND_SIGNIFICANCE, readThrough } from '../src/retrieve/read-through.ts';
import { lookUpsOf, proposedStretches } from '../src/search/look-ups.ts';
import { type Stretch, windowOf } from '../src/search/windows.ts';
import type { Span } from '../src/types.ts';
import type { BenchDocument } from './prose.ts';
import type { BenchQuery } from './queries.ts';
import type { Rival } from './rival.ts';

export interface Building {
  readonly seconds: number;
  readonly words: number;
  readonly indexBytes: number;
  readonly peakBytes: number;
  /** Of all threads. */
  readonly cpuSeconds: number;
}

/** Medians of the rounds, one a query, in the order of the queries. */
export interface Answering {
  readonly openMs: number;
  /** Of the first ten look-ups after opening, together. */
  readonly firstTenMs: number;
  /** The look-up, with the engine's own alignment with the raw text. */
  readonly lookUpMs: readonly number[];
  /** The look-up and the full collation of the best passage. */
  readonly ms: readonly number[];
  /** Processor time of both: what is left of a time when others are at work too. */
  readonly cpuMs: readonly number[];
  readonly recall: Recall;
}

/** By kind of query: how many there are, how many were answered rightly, how many of these with enough significance. */
export type Recall = Readonly<Record<string, { readonly n: number; readonly ok: number; readonly found: number }>>;

const ROUNDS = 3;
/** So many queries are asked at the least, so that a small set is not measured in a process that has just begun. */
const LEAST_ASKED = 20_000;
const WARMING = 200;
const ELLIPSIS = /\.\.\.|…/g;

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
  const cpuStart = process.cpuUsage();
  const start = performance.now();
  const writer = await embeddedIndexWriter(directory);
  let words = 0;
  for (const { id, text } of documents) await writer.add(id, text);
  await writer.commit();
  const seconds = (performance.now() - start) / 1000;
  const cpuSeconds = cpuMsSince(cpuStart) / 1000;
  await writer.close();
  clearInterval(watch);
  const index = await openEmbeddedIndex(directory, storeOf([]));
  words = index.wordCount;
  index.close();
  const indexBytes = readdirSync(directory).reduce((sum, name) => sum + statSync(join(directory, name)).size, 0);
  return { seconds, words, indexBytes, peakBytes: Math.max(0, peakBytes - before), cpuSeconds };
}

function cpuMsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

interface Passage {
  readonly witness: string;
  readonly span: Span;
  readonly significance: number;
}

/** Half of one gold passage is covered, by no more than three times its length. */
function isRight(gold: BenchQuery['gold'], { witness, span: { start, end } }: Passage): boolean {
  return gold.some(
    ([document, from, to]) =>
      document === witness &&
      2 * (Math.min(to, end) - Math.max(from, start)) >= to - from &&
      end - start <= 3 * (to - from),
  );
}

/** The words made ready as a check makes those of a quotation: what stands between ellipses is looked up apart. */
function preparedQuery(words: string): Prepared {
  const gaps = [...words.matchAll(ELLIPSIS)].map(({ 0: dots, index }) => ({ start: index, end: index + dots.length }));
  const ends = [...gaps, { start: words.length, end: words.length }];
  const parts = ends.flatMap(({ start, end }, k) => [
    { kind: 'words' as const, span: { start: gaps[k - 1]?.end ?? 0, end: start } },
    ...(end > start ? [{ kind: 'ellipsis' as const, span: { start, end } }] : []),
  ]);
  const whole = { start: 0, end: words.length };
  return prepare(words, { span: whole, spans: [whole], words, form: 'inline', language: null, parts });
}

/** A quotation of which so much agrees stands where it was collated, all of it. */
const WHOLE = 0.8;

interface Found {
  readonly stretch: Stretch;
  /** Of a quotation without gaps, what was proposed first. */
  readonly candidate: Candidate | null;
}

/** What a check would lay beside the quotation first. */
async function bestStretch(index: PassageIndex, texts: TextStore, prepared: Prepared): Promise<Found | null> {
  let proposals = await index.propose(lookUpsOf(prepared).map(({ query }) => query));
  const [first] = proposals;
  const candidate = proposals.length === 1 ? (first!.candidates[0] ?? null) : null;
  if (candidate !== null) proposals = [{ ...first!, candidates: [candidate] }];
  const [stretch] = proposedStretches(prepared, proposals, (id) => texts.text(id).length, index.wordCount);
  return stretch === undefined ? null : { stretch, candidate };
}

function collateBest(texts: TextStore, prepared: Prepared, { stretch, candidate }: Found): Passage {
  const window = windowOf(texts.text(stretch.witness), stretch.span);
  const { span, agreement } = collate(prepared, window, { language: null });
  // Runs that were not looked up, or not found by themselves, are found by the collation when all of it is there.
  return candidate ?? { ...stretch, span: agreement >= WHOLE ? span : stretch.found };
}

/** An order in which all kinds of queries come all the time, as they do in a document. */
function mixed(count: number): readonly number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  return order.sort((a, b) => Math.imul(a + 1, 0x9e3779b1) - Math.imul(b + 1, 0x9e3779b1));
}

export async function askRecte(
  directory: string,
  texts: TextStore,
  queries: readonly BenchQuery[],
): Promise<Answering> {
  const opening = performance.now();
  const index = await openEmbeddedIndex(directory, texts);
  const openMs = performance.now() - opening;
  const order = mixed(queries.length);
  const firstStart = performance.now();
  for (const i of order.slice(0, 10)) await bestStretch(index, texts, preparedQuery(queries[i]!.words));
  const firstTenMs = performance.now() - firstStart;

  const recall: MutableRecall = {};
  const lookUps = queries.map((): number[] => []);
  const times = queries.map((): number[] => []);
  const cpuTimes = queries.map((): number[] => []);
  const rounds = Math.max(ROUNDS, Math.ceil(LEAST_ASKED / queries.length));
  for (let round = 0; round < rounds; round++) {
    for (const i of order) {
      const query = queries[i]!;
      const cpuStart = process.cpuUsage();
      const start = performance.now();
      const prepared = preparedQuery(query.words);
      const stretch = await bestStretch(index, texts, prepared);
      const found = performance.now();
      const best = stretch === null ? null : collateBest(texts, prepared, stretch);
      times[i]!.push(performance.now() - start);
      lookUps[i]!.push(found - start);
      cpuTimes[i]!.push(cpuMsSince(cpuStart));
      if (round === 0) tally(recall, query, best !== null && isRight(query.gold, best), best?.significance);
    }
  }
  index.close();
  const medians = (values: readonly (readonly number[])[]): number[] => values.map((each) => quantile(each, 0.5));
  return {
    openMs,
    firstTenMs,
    lookUpMs: medians(lookUps),
    ms: medians(times),
    cpuMs: medians(cpuTimes),
    recall,
  };
}

type MutableRecall = Record<string, { n: number; ok: number; found: number }>;

function tally(recall: MutableRecall, { variant, length }: BenchQuery, isOk: boolean, significance = -Infinity): void {
  const isFound = significance >= FOUND_SIGNIFICANCE;
  const groups = [variant, ...(length >= 8 ? [`${variant} 8+`] : []), ...(length >= 15 ? [`${variant} 15+`] : [])];
  if (variant !== 'absent') groups.push('all', ...(length >= 8 ? ['all 8+'] : []));
  for (const group of groups) {
    recall[group] ??= { n: 0, ok: 0, found: 0 };
    recall[group].n++;
    if (isOk) recall[group].ok++;
    if (isFound && (isOk || variant === 'absent')) recall[group].found++;
  }
}

/** The best place in the documents that another engine puts first. Only its search for documents is timed. */
export async function askRival(
  engine: Rival,
  texts: TextStore,
  queries: readonly BenchQuery[],
): Promise<{ ms: readonly number[]; recall: Recall }> {
  const ms: number[] = [];
  const recall: MutableRecall = {};
  // A process that has just begun is slow, above all one of Java.
  for (const { words } of queries.slice(0, WARMING)) await engine.find(words);
  for (const query of queries) {
    const answer = await engine.find(query.words);
    ms.push(answer.ms);
    const best = answer.documents
      .flatMap((witness) =>
        readThrough(texts, witness, query.words, { limit: 1 }).map(({ span, significance }) => ({
          witness,
          span,
          significance,
        })),
      )
      .sort((a, b) => b.significance - a.significance)[0];
    tally(recall, query, best !== undefined && isRight(query.gold, best));
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
