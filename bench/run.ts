/**
 * The passage index measured beside SQLite FTS5 and Lucene, where they are installed: on the same machine in the same
 * run, with the same documents and queries. Prints one table, and keeps the run under bench/results.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  type Answering,
  askRecte,
  askRival,
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
import { RIVALS, Rival } from './rival.ts';

const USAGE = `npm run bench -- [options]
  --data FOLDER        where the retrieval set is (../shared/eval); made-up text where it is not
  --sizes 1,10,100     libraries, in millions of words
  --queries N          at most so many of the queries (10000)
  --rival-queries N    so many of them are put to the other engines (500)
  --no-rivals          Recte alone
  --no-keep            do not keep the run under bench/results
`;

const RESULTS = join(import.meta.dirname, '..', '..', 'bench', 'results');
const MILLION = 1_000_000;
/** A little more than there are, so that 10 M words of the real set are all of it. */
const UNITS_PER_WORD = 5.75;

interface Library {
  readonly name: string;
  readonly documents: readonly BenchDocument[];
  readonly queries: readonly BenchQuery[];
}

interface RivalRun {
  readonly name: string;
  readonly building: { readonly seconds: number; readonly bytes: number };
  readonly answering: Awaited<ReturnType<typeof askRival>>;
}

interface Run {
  readonly library: string;
  readonly building: Building;
  readonly answering: Answering;
  readonly rivals: readonly RivalRun[];
}

/** A row of the table: Recte's figure, that of each rival with how many times better Recte is, and the bar. */
interface Row {
  readonly what: string;
  readonly ours: string;
  readonly theirs: (rival: RivalRun) => string;
  readonly times: (rival: RivalRun) => string;
  readonly bar: string;
}

const { values: given } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/eval' },
    sizes: { type: 'string', default: '1,10,100' },
    queries: { type: 'string', default: '10000' },
    'rival-queries': { type: 'string', default: '500' },
    'no-rivals': { type: 'boolean', default: false },
    'no-keep': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
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

type Commands = ReadonlyMap<string, readonly string[]>;

async function measure({ name, documents, queries }: Library, commands: Commands): Promise<Run> {
  return inTemporaryDirectory(async (directory) => {
    const own = join(directory, 'recte');
    say(`${name}: ${documents.length} documents, ${queries.length} queries`);
    const building = await buildRecte(own, documents);
    const texts = storeOf(documents);
    const answering = await askRecte(own, texts, queries);
    const rivals: RivalRun[] = [];
    for (const [rival, command] of commands) {
      const engine = new Rival(command, directory);
      const theirs = await engine.build(documents);
      const asked = await askRival(engine, texts, thinned(queries, Number(given['rival-queries'])));
      engine.close();
      rivals.push({ name: rival, building: theirs, answering: asked });
    }
    return { library: name, building, answering, rivals };
  });
}

function share(recall: Recall, group: string, of: 'ok' | 'found' = 'ok'): string {
  const row = recall[group];
  return row === undefined ? '–' : (row[of] / row.n).toFixed(3);
}

const NOTHING = (): string => '';

function number(value: number, digits: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(digits);
}

/** A figure that Recte alone has, because the others have no such thing. */
function own(what: string, ours: string, bar = ''): Row {
  return { what, ours, theirs: NOTHING, times: NOTHING, bar };
}

/** A figure of which less is better, or more. */
function compared(
  what: string,
  ours: number,
  of: (rival: RivalRun) => number,
  { digits = 2, bar = '', isMoreBetter = false },
): Row {
  const times = (rival: RivalRun): string =>
    Number.isNaN(of(rival)) ? '' : `× ${(isMoreBetter ? ours / of(rival) : of(rival) / ours).toFixed(1)}`;
  return { what, ours: number(ours, digits), theirs: (rival) => number(of(rival), digits), times, bar };
}

function rowsOf({ library, building, answering }: Run): readonly Row[] {
  const { ms, lookUpMs, cpuMs, recall } = answering;
  const isLarge = building.words > 50 * MILLION;
  const { words } = building;
  const time = (rival: RivalRun, at: number): number => quantile(rival.answering.ms, at);
  const both = (what: string, group: string, bar = ''): Row => ({
    ...own(what, share(recall, group), bar),
    theirs: (rival) => share(rival.answering.recall, group),
  });
  return [
    own('found and collated, p50, ms', number(quantile(ms, 0.5), 2), isLarge ? '≤ 0.5' : '≤ 0.4'),
    own('found and collated, p95, ms', number(quantile(ms, 0.95), 2), isLarge ? '≤ 3' : '≤ 2'),
    own('the same in processor time, p50, ms', number(quantile(cpuMs, 0.5), 2)),
    own('the same in processor time, p95, ms', number(quantile(cpuMs, 0.95), 2)),
    compared('found alone, p50, ms', quantile(lookUpMs, 0.5), (rival) => time(rival, 0.5), {}),
    compared('found alone, p95, ms', quantile(lookUpMs, 0.95), (rival) => time(rival, 0.95), {}),
    both('recall at 1, all', 'all'),
    both('recall at 1, 8 words and more', 'all 8+', '≥ .99'),
    both('exact', 'exact', '1.00'),
    both('case', 'case', '1.00'),
    both('w20, 8 words and more', 'w20 8+'),
    both('c15, 15 words and more', 'c15 15+', '≥ .95'),
    own('absent, 8 words and more, reported found', share(recall, 'absent 8+', 'found'), '≤ .01'),
    own('right and reported found, 8 words and more', share(recall, 'all 8+', 'found'), '≥ .99'),
    compared(
      'built, M words/s',
      words / building.seconds / MILLION,
      (rival) => words / rival.building.seconds / MILLION,
      { bar: '≥ 10', isMoreBetter: true },
    ),
    own('built, M words/s of processor time', number(words / MILLION / building.cpuSeconds, 2)),
    compared('index, bytes a word', building.indexBytes / words, (rival) => rival.building.bytes / words, {
      bar: '≤ 2.5',
    }),
    own('opened, ms', number(answering.openMs, 1), '≤ 50'),
    own('first ten look-ups, ms', number(answering.firstTenMs, 1)),
    own('memory gained while building, MB', number(building.peakBytes / 2 ** 20, 0), '≤ 1024'),
  ].map((row) => ({ ...row, what: `${library}: ${row.what}` }));
}

function tableOf(runs: readonly Run[], names: readonly string[]): string {
  const head = ['what', 'Recte', ...names.flatMap((name) => [name, 'ratio']), 'bar'];
  const rows = runs.flatMap((run) =>
    rowsOf(run).map(({ what, ours, theirs, times, bar }) => {
      const cells = run.rivals.flatMap((rival) => [theirs(rival), times(rival)]);
      return [what, ours, ...cells, bar];
    }),
  );
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
  const commands = new Map<string, readonly string[]>();
  const notes: string[] = [];
  for (const { name, way, command } of given['no-rivals'] ? [] : RIVALS) {
    const found = command();
    if (found !== null) commands.set(name, found);
    notes.push(`${found === null ? `${name} is not installed` : way}.`);
  }
  if (commands.size > 0)
    notes.push('The others answer with documents; finding the place in them and collating is not charged to them.');
  for (const note of notes) say(note);
  const runs: Run[] = [];
  for (const millions of given.sizes.split(',').map(Number)) {
    runs.push(await measure(libraryOf(millions, real, Number(given.queries)), commands));
  }
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} threads, Node ${process.version}, load ${loadavg()[0]!.toFixed(1)}`;
  const table = tableOf(runs, [...commands.keys()]);
  const report = [`# Passage index, ${machine}`, '', ...notes, '', table, '', growthOf(runs), ''].join('\n');
  say(report);
  if (given['no-keep']) return;
  mkdirSync(RESULTS, { recursive: true });
  const stamp = new Date().toISOString().slice(0, 16).replace(':', '');
  writeFileSync(join(RESULTS, `${stamp}.md`), report);
}

if (given.help) say(USAGE);
else await main();
