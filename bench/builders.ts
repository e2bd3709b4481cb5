/**
 * `npm run bench:builders -- [--library FOLDER] [--cases N]`: what builders ask, measured beside what they would write
 * themselves, in one run on one machine. Keeps the run under bench/results.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type ChangeCase, casesFrom, isRight, judged } from '../eval/changes.ts';
import { changeCases } from '../eval/generated-changes.ts';
import { checkCitations } from '../src/answers.ts';
import { check, textLibrary } from '../src/core.ts';
import { Quality } from '../src/judge/wording.ts';
import { openSources } from '../src/library/index.ts';
import { locate, prepareText } from '../src/locate.ts';
import { CHANGE_TEXTS } from '../test/judge/changes-texts.ts';
import { bestRatio, fold, isGoodByBaseline } from './baseline.ts';
import { quantile } from './measure.ts';
import { prose, randomFrom } from './prose.ts';

const RESULTS = join(import.meta.dirname, '..', '..', 'bench', 'results');

const { values: given } = parseArgs({
  options: { library: { type: 'string' }, cases: { type: 'string', default: '10000' } },
});

type Row = readonly [what: string, measured: string, bar: string];

const random = randomFrom(9);

function wordsFrom(text: string, count: number): string[] {
  const words = text.split(' ');
  const from = Math.floor(random() * (words.length - count));
  return words.slice(from, from + count);
}

function changed(words: readonly string[], count: number): string[] {
  const out = [...words];
  for (let k = 0; k < count; k++) out[Math.floor(((k + 0.5) * out.length) / count)] = `zw${k}yxt`;
  return out;
}

function timed(asked: readonly string[], run: (words: string) => unknown): number[] {
  return asked.map((words) => {
    const from = performance.now();
    run(words);
    return performance.now() - from;
  });
}

function locating(): Row[] {
  const text = [...prose(18_000, 4)]
    .map((document) => document.text)
    .join(' ')
    .slice(0, 100_000);
  const prepared = prepareText(text);
  const exact = Array.from({ length: 1000 }, () => wordsFrom(text, 30).join(' '));
  const near = Array.from({ length: 1000 }, () => changed(wordsFrom(text, 30), 3).join(' '));
  const run = (words: string): unknown => locate(words, prepared);
  timed(exact, run);
  timed(near, run);
  const missed = near.filter((words) => locate(words, prepared) === null).length;
  const ours = quantile(timed(near, run), 0.5);
  const folded = fold(text);
  const theirs = quantile(
    timed(near.slice(0, 3), (words) => bestRatio(fold(words), folded)),
    0.5,
  );
  return [
    ['locate, 30 words in 100 kB, exact, p50', `${quantile(timed(exact, run), 0.5).toFixed(3)} ms`, '≤ 0.1 ms'],
    ['locate, 3 of them changed, p50', `${ours.toFixed(3)} ms, ${missed} of 1000 missed`, '≤ 1 ms'],
    ['difflib-like scan of the same', `${theirs.toFixed(0)} ms, × ${(theirs / ours).toFixed(0)}`, '≥ × 20'],
  ];
}

const OPENINGS = [
  'The report says',
  'As the minutes have it,',
  'She wrote that',
  'In their words,',
  'Nobody denied that',
];

/** Of ten quotations seven stand there, one has a word left out, one a word changed, and one is nowhere. */
function quoted(texts: readonly string[], absent: string, k: number): string {
  const count = 10 + (k % 24);
  const words = wordsFrom(k % 10 === 9 ? absent : texts[Math.floor(random() * texts.length)]!, count);
  if (k % 10 === 7) words.splice(count >> 1, 1);
  if (k % 10 === 8) words[count >> 1] = 'zwyxt';
  return words.join(' ').replace(/[.,]$/, '');
}

/** What is asked for is the steady rate: code is still made faster while the first two thousand run. */
const WARMING_TURNS = 4;

async function checking(): Promise<Row[]> {
  const texts = [...prose(400_000, 5)].map((document) => document.text);
  const absent = [...prose(20_000, 6)].map((document) => document.text).join(' ');
  const quotations = Array.from({ length: 1000 }, (_, k) => quoted(texts, absent, k));
  const answer = quotations.map((words, k) => `${OPENINGS[k % OPENINGS.length]!} “${words}”.`).join('\n\n');
  const preparing = performance.now();
  const library = textLibrary(texts);
  const indexed = library.index.wordCount;
  const prepared = performance.now() - preparing;
  const seconds: number[] = [];
  const cpu: number[] = [];
  let wordings = '';
  for (let turn = 0; turn < 5; turn++) {
    const from = performance.now();
    const fromCpu = process.cpuUsage();
    const { findings } = await check(answer, library);
    const { user, system } = process.cpuUsage(fromCpu);
    seconds.push((performance.now() - from) / 1000);
    cpu.push((user + system) / 1e6);
    const counts = new Map<string, number>();
    for (const { verdict } of findings) counts.set(verdict.wording, (counts.get(verdict.wording) ?? 0) + 1);
    wordings = [...counts].map(([wording, count]) => `${count} ${wording}`).join(', ');
  }
  const few = textLibrary(texts.slice(0, 20));
  const short = Array.from({ length: 500 }, (_, k) => ({
    quote: quoted([texts[k % 20]!], absent, k),
    source: String((k % 20) + 1),
  }));
  for (let turn = 0; turn < WARMING_TURNS; turn++) for (const each of short) await checkCitations([each], few);
  const before = process.cpuUsage();
  for (const each of short) await checkCitations([each], few);
  const perSecond = (short.length * 1e6) / process.cpuUsage(before).user;
  await library.close();
  await few.close();
  return [
    [`texts made ready: ${texts.length}, ${indexed} words`, `${(prepared / 1000).toFixed(2)} s`, ''],
    [
      `1,000 quotations against them (${wordings})`,
      `${Math.min(...seconds).toFixed(2)} s at best, ${quantile(cpu, 0.5).toFixed(2)} s of processor time`,
      '≤ 1 s',
    ],
    ['single short checks against 20 documents', `${perSecond.toFixed(0)} in a second of processor time`, 'thousands'],
  ];
}

async function casesOf(count: number): Promise<readonly ChangeCase[]> {
  if (given.library === undefined) {
    const texts = Object.entries(CHANGE_TEXTS);
    return texts.flatMap(([language, text], k) =>
      casesFrom(text, language, { seed: 40 + k, count: Math.ceil(count / texts.length) }),
    );
  }
  const library = await openSources([given.library]);
  const cases = changeCases(library, count);
  await library.close();
  return cases;
}

async function judging(): Promise<Row[]> {
  const cases = await casesOf(Number(given.cases));
  const altered = cases.filter(({ expected }) => expected === 'altered');
  const good = cases.filter(({ expected }) => expected === 'good');
  const called = (of: readonly ChangeCase[], isGood: (each: ChangeCase) => boolean): string => {
    const count = of.filter(isGood).length;
    return `${count} of ${of.length} (${((100 * count) / of.length).toFixed(1)} %)`;
  };
  const ours = (each: ChangeCase): boolean => judged(each).quality >= Quality.faithful;
  const theirs = ({ quotation, window }: ChangeCase): boolean => isGoodByBaseline(quotation, window);
  return [
    ['changes in substance called good, twenty lines', called(altered, theirs), '≥ 10 %'],
    ['changes in substance called good, Recte', called(altered, ours), '0'],
    ['harmless changes called good, twenty lines', called(good, theirs), ''],
    ['harmless changes called good, Recte', called(good, isRight), ''],
  ];
}

const rows: readonly Row[] = [...locating(), ...(await checking()), ...(await judging())];
const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} threads, Node ${process.version}, load ${loadavg()[0]!.toFixed(1)}`;
const table = [['what', 'measured', 'bar'], ['---', '---', '---'], ...rows].map((row) => `| ${row.join(' | ')} |`);
const report = [`# For builders, ${machine}`, '', ...table, ''].join('\n');
process.stdout.write(report);
mkdirSync(RESULTS, { recursive: true });
writeFileSync(join(RESULTS, `builders-${new Date().toISOString().slice(0, 16).replace(':', '')}.md`), report);
