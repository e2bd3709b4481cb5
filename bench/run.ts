/**
 * `npm run bench -- [--data FOLDER] [--sizes 1,10,100] [--queries N] [--fts5-queries N] [--no-fts5] [--no-keep]`: the
 * passage index measured beside SQLite FTS5, on the same machine in the same run, with the same documents and queries,
 * of which FTS5 is asked every so-many-eth. Prints one table, and keeps the run under bench/results unless told not to.
 * Sizes are millions of words.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Fts5, fts5IsMissing } from './fts5.ts';
import {
  type Answering,
  askFts5,
  askRecte,
  type Building,
  buildRecte,
  inTemporaryDirectory,
  quantile,
  type Recall,
  storeOf,
} from './measure.ts';
import { type BenchDocument, prose, proseLike } from './prose.ts';
import { type BenchQuery, makeQueries } from './queries.ts';
import { realData } from './real-data.ts';

const RESULTS = join(import.meta.dirname, '..', '..', 'bench', 'results');
const MILLION = 1_000_000;
/** A little more than there are, so that 10 M words of the real set are all of it. */
const UNITS_PER_WORD = 5.75;

interface Library {
  readonly name: string;
  readonly documents: readonly BenchDocument[];
  readonly queries: readonly BenchQuery[];
}

interface Run {
  readonly library: string;
  readonly building: Building;
  readonly answering: Answering;
  readonly fts5: {
    building: { seconds: number; bytes: number };
    answering: Awaited<ReturnType<typeof askFts5>>;
  } | null;
}

const { values: given } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/eval' },
    sizes: { type: 'string', default: '1,10,100' },
    queries: { type: 'string', default: '10000' },
    'fts5-queries': { type: 'string', default: '500' },
    'no-fts5': { type: 'boolean', default: false },
    'no-keep': { type: 'boolean', default: false },
  },
});

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Every so-many-eth, so that all variants and lengths stay, and in the same shares. */
function thinned<T>(all: readonly T[], wanted: number): readonly T[] {
  if (all.length <= wanted) return all;
  const step = all.length / wanted;
  return Array.from({ length: wanted }, (_, i) => all[Math.floor(i * step)]!);
}

function libraryOf(millions: number, real: ReturnType<typeof realData>, queryCount: number): Library {
  const wanted = millions * MILLION;
  if (real === null) {
    const documents = [...prose(wanted, 1)];
    const absent = [...prose(MILLION / 5, 2)];
    const perLength = Math.ceil(queryCount / 46);
    return { name: `${millions} M made`, documents, queries: makeQueries(documents, absent, perLength, 3) };
  }
  const documents: BenchDocument[] = [];
  const ids = new Set<string>();
  let words = 0;
  for (const document of real.documents) {
    if (words >= wanted) break;
    documents.push(document);
    ids.add(document.id);
    words += document.text.length / UNITS_PER_WORD;
  }
  const isHeld = ({ gold }: BenchQuery): boolean => gold.every(([id]) => ids.has(id));
  const queries = thinned(real.queries.filter(isHeld), queryCount);
  if (wanted <= words + MILLION / 2) return { name: `${millions} M real`, documents, queries };
  for (const document of proseLike(real.documents, wanted - words, 5)) documents.push(document);
  return { name: `${millions} M, 10 M of them real`, documents, queries };
}

async function measure({ name, documents, queries }: Library, withFts5: boolean): Promise<Run> {
  return inTemporaryDirectory(async (directory) => {
    const own = join(directory, 'recte');
    say(`${name}: ${documents.length} documents, ${queries.length} queries`);
    const building = await buildRecte(own, documents);
    const answering = await askRecte(own, storeOf(documents), queries);
    if (!withFts5) return { library: name, building, answering, fts5: null };
    const engine = new Fts5(join(directory, 'fts5.db'));
    const theirBuilding = await engine.build(documents);
    const theirAnswering = await askFts5(engine, storeOf(documents), thinned(queries, Number(given['fts5-queries'])));
    engine.close();
    return { library: name, building, answering, fts5: { building: theirBuilding, answering: theirAnswering } };
  });
}

function share(recall: Recall, group: string, of: 'ok' | 'found' = 'ok'): string {
  const row = recall[group];
  return row === undefined ? '–' : (row[of] / row.n).toFixed(3);
}

function times(ours: number, theirs: number | undefined, isMoreBetter = false): string {
  if (theirs === undefined || Number.isNaN(theirs)) return '–';
  return `× ${(isMoreBetter ? ours / theirs : theirs / ours).toFixed(1)}`;
}

function number(value: number | undefined, digits: number): string {
  return value?.toFixed(digits) ?? '–';
}

/** What is measured, Recte, FTS5, how many times better, and the bar. */
function rowsOf({ library, building, answering, fts5 }: Run): string[][] {
  const { ms, lookUpMs, cpuMs, recall } = answering;
  const theirs = fts5?.answering;
  const [p50, p95] = [quantile(ms, 0.5), quantile(ms, 0.95)];
  const [look50, look95] = [quantile(lookUpMs, 0.5), quantile(lookUpMs, 0.95)];
  const [their50, their95] = [theirs && quantile(theirs.ms, 0.5), theirs && quantile(theirs.ms, 0.95)];
  const isLarge = building.words > 50 * MILLION;
  const speed = building.words / building.seconds;
  const theirSpeed = fts5 === null ? undefined : building.words / fts5.building.seconds;
  const size = building.indexBytes / building.words;
  const theirSize = fts5 === null ? undefined : fts5.building.bytes / building.words;
  const both = (group: string): string[] => [
    share(recall, group),
    theirs === undefined ? '–' : share(theirs.recall, group),
    '',
  ];
  return [
    [`${library}: found and collated, p50, ms`, number(p50, 2), '–', '', isLarge ? '≤ 0.5' : '≤ 0.4'],
    [`${library}: found and collated, p95, ms`, number(p95, 2), '–', '', isLarge ? '≤ 3' : '≤ 2'],
    [`${library}: the same in processor time, p50, ms`, number(quantile(cpuMs, 0.5), 2), '–', '', ''],
    [`${library}: the same in processor time, p95, ms`, number(quantile(cpuMs, 0.95), 2), '–', '', ''],
    [`${library}: found alone, p50, ms`, number(look50, 2), number(their50, 1), times(look50, their50), ''],
    [`${library}: found alone, p95, ms`, number(look95, 2), number(their95, 1), times(look95, their95), ''],
    [`${library}: recall at 1, all`, ...both('all'), ''],
    [`${library}: recall at 1, 8 words and more`, ...both('all 8+'), '≥ .99'],
    [`${library}: exact`, ...both('exact'), '1.00'],
    [`${library}: case`, ...both('case'), '1.00'],
    [`${library}: w20, 8 words and more`, ...both('w20 8+'), ''],
    [`${library}: c15, 15 words and more`, ...both('c15 15+'), '≥ .95'],
    [`${library}: absent, 8 words and more, reported found`, share(recall, 'absent 8+', 'found'), '–', '', '≤ .01'],
    [`${library}: right and reported found, 8 words and more`, share(recall, 'all 8+', 'found'), '–', '', '≥ .99'],
    [
      `${library}: built, M words/s`,
      number(speed / MILLION, 2),
      number(theirSpeed && theirSpeed / MILLION, 2),
      times(speed, theirSpeed, true),
      '≥ 10',
    ],
    [
      `${library}: built, M words/s of processor time`,
      number(building.words / MILLION / building.cpuSeconds, 2),
      '–',
      '',
      '',
    ],
    [`${library}: index, bytes a word`, number(size, 2), number(theirSize, 2), times(size, theirSize), '≤ 2.5'],
    [`${library}: opened, ms`, number(answering.openMs, 1), '–', '', '≤ 50'],
    [`${library}: first ten look-ups, ms`, number(answering.firstTenMs, 1), '–', '', ''],
    [`${library}: memory gained while building, MB`, number(building.peakBytes / 2 ** 20, 0), '–', '', '≤ 1024'],
  ];
}

function tableOf(rows: readonly string[][]): string {
  const head = ['what', 'Recte', 'FTS5', 'ratio', 'bar'];
  const widths = head.map((cell, c) => Math.max(cell.length, ...rows.map((row) => row[c]!.length)));
  const line = (row: readonly string[]): string => `| ${row.map((cell, c) => cell.padEnd(widths[c]!)).join(' | ')} |`;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join('\n');
}

function growthOf(runs: readonly Run[]): string {
  const points = runs.map(({ library, answering }) => `${library} ${quantile(answering.ms, 0.5).toFixed(2)} ms`);
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined || first === last) return `p50: ${points.join(' → ')}`;
  const factor = quantile(last.answering.ms, 0.5) / quantile(first.answering.ms, 0.5);
  return `p50: ${points.join(' → ')}; × ${factor.toFixed(2)} (bar: ≤ × 2.5)`;
}

async function main(): Promise<void> {
  const real = realData(given.data);
  if (real === null) say('No retrieval set under --data: documents and queries are made up.');
  const missing = given['no-fts5'] ? 'left out' : fts5IsMissing();
  say(
    `SQLite FTS5: ${missing ?? 'the eight best documents by BM25 of the eight rarest words; neither finding the place in them nor collating is charged'}`,
  );
  say('Lucene: not there (no binding is installed with this project)');
  const runs: Run[] = [];
  for (const millions of given.sizes.split(',').map(Number)) {
    runs.push(await measure(libraryOf(millions, real, Number(given.queries)), missing === null));
  }
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} threads, Node ${process.version}, load ${loadavg()[0]!.toFixed(1)}`;
  const report = [`# Passage index, ${machine}`, '', tableOf(runs.flatMap(rowsOf)), '', growthOf(runs), ''].join('\n');
  say(report);
  if (given['no-keep']) return;
  mkdirSync(RESULTS, { recursive: true });
  const stamp = new Date().toISOString().slice(0, 16).replace(':', '');
  writeFileSync(join(RESULTS, `${stamp}.md`), report);
}

await main();
