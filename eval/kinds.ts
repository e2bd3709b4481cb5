/**
 * `npm run kinds -- --data FOLDER [--write]`: learns from gold what each observation about marked words weighs, and says
 * how well that does on documents, and on whole sets, that were not learnt from. `--write` keeps the weights in
 * `src/detect/kind-weights.ts`.
 *
 * Logistic regression with a quadratic penalty, one weight at a time by Newton's step, all of them in turn, from zero: the
 * same gold gives the same weights.
 */

import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { attribute } from '../src/detect/attribution.ts';
import { type Candidate, isLikely, observedAmong } from '../src/detect/kinds.ts';
import { markedIn } from '../src/detect/marked.ts';
import { withNeighbourhood } from '../src/detect/neighbourhood.ts';
import { wordsOf } from '../src/text/words.ts';
import { type DetectionRow, documentOf, isDetectionRow } from './detection.ts';
import { readRows } from './gold.ts';

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/eval' }, write: { type: 'boolean', default: false } },
});

/** How much an example of a set counts: novels have many, and nearly all alike; of German news there is little. */
const SETS: readonly { readonly name: string; readonly counts: number }[] = [
  { name: 'polnear.train', counts: 1 },
  { name: 'german-news.train', counts: 2.5 },
  { name: 'redewiedergabe', counts: 1 },
  { name: 'pdnc', counts: 0.25 },
];
const FOLDS = 5;
const PENALTY = 5;
const SWEEPS = 40;
/** How far one weight moves at once: on the way, another may turn out to explain the same. */
const FARTHEST = 0.5;
/** An observation must be made so often to have a weight. */
const LEAST_OFTEN = 8;
/** Where the gold lists speech alone, longer marked words that it leaves out may well be quoted from writing. */
const TERM_AT_MOST = 5;

interface Example {
  readonly set: string;
  readonly fold: number;
  readonly candidate: Candidate;
  readonly names: readonly string[];
  readonly isQuotation: boolean;
  readonly counts: number;
}

type Weights = ReadonlyMap<string, number>;

/** What the gold says of a marked run: a quotation, none, or nothing. */
function labelOf(row: DetectionRow, start: number, end: number, count: number): boolean | null {
  const isIn = ([from, to]: readonly [number, number]): boolean => start < to && from < end;
  if (row.quotations.some(({ spans }) => spans.some(isIn))) return true;
  if (row.marked_but_not_quotation !== undefined) return row.marked_but_not_quotation.some(isIn) ? false : null;
  return count <= TERM_AT_MOST || row.attributions !== undefined ? false : null;
}

function examplesOf(set: string, counts: number): Example[] {
  const path = join(values.data, `detection/${set}.jsonl`);
  if (!existsSync(path)) {
    process.stdout.write(`missing: ${path}\n`);
    return [];
  }
  return readRows(path, isDetectionRow).flatMap((row, k) => {
    const document = documentOf(row);
    const candidates = markedIn(document);
    const attributed = attribute(
      document,
      candidates.map(({ quotation }) => quotation),
    );
    const uncertain = candidates.flatMap(({ quotation, circumstances }, i) =>
      circumstances === null
        ? []
        : [{ quotation, circumstances: { ...circumstances, attribution: attributed[i]!.attribution } }],
    );
    const observed = observedAmong(row.text, uncertain);
    return withNeighbourhood(row.text, observed).flatMap((names, i): Example[] => {
      const { quotation } = uncertain[i]!;
      if (observed[i]!.certainty !== 'open') return [];
      const label = labelOf(row, quotation.span.start, quotation.span.end, wordsOf(quotation.words).count);
      return label === null
        ? []
        : [{ set, fold: k % FOLDS, candidate: uncertain[i]!, names, isQuotation: label, counts }];
    });
  });
}

function learn(given: readonly Example[]): Weights {
  const examples = given.map((example) => ({ ...example, names: ['always', ...example.names] }));
  const often = new Map<string, number>();
  for (const { names } of examples) for (const name of names) often.set(name, (often.get(name) ?? 0) + 1);
  const index = new Map<string, number>();
  for (const [name, count] of often) if (count >= LEAST_OFTEN) index.set(name, index.size);
  const members = Array.from({ length: index.size }, (): number[] => []);
  for (const [k, { names }] of examples.entries())
    for (const name of names) {
      const i = index.get(name);
      if (i !== undefined) members[i]!.push(k);
    }
  const weights = new Float64Array(index.size);
  const sums = new Float64Array(examples.length);
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (const [i, rows] of members.entries()) {
      let slope = PENALTY * weights[i]!;
      let bend = PENALTY;
      for (const k of rows) {
        const { isQuotation, counts } = examples[k]!;
        const likely = 1 / (1 + Math.exp(-sums[k]!));
        slope += counts * (likely - (isQuotation ? 1 : 0));
        bend += counts * likely * (1 - likely);
      }
      const step = Math.max(-FARTHEST, Math.min(FARTHEST, slope / bend));
      weights[i]! -= step;
      for (const k of rows) sums[k]! -= step;
    }
  return new Map([...index].map(([name, i]) => [name, weights[i]!] as const));
}

interface Outcome {
  quotations: number;
  kept: number;
  others: number;
  taken: number;
}

function tryOn(examples: readonly Example[], weights: Weights): Outcome {
  const outcome = { quotations: 0, kept: 0, others: 0, taken: 0 };
  for (const { candidate, names, isQuotation } of examples) {
    if (isQuotation) outcome.quotations++;
    else outcome.others++;
    if (!isLikely(names, candidate, weights)) continue;
    if (isQuotation) outcome.kept++;
    else outcome.taken++;
  }
  return outcome;
}

function say(what: string, { quotations, kept, others, taken }: Outcome): void {
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));
  process.stdout.write(
    `${what.padEnd(40)} quotations kept ${share(kept, quotations)} of ${quotations}, others taken ${share(taken, others)} of ${others}\n`,
  );
}

const examples = SETS.flatMap(({ name, counts }) => examplesOf(name, counts));
for (const { name } of SETS) {
  const total: Outcome = { quotations: 0, kept: 0, others: 0, taken: 0 };
  for (let fold = 0; fold < FOLDS; fold++) {
    const outcome = tryOn(
      examples.filter((each) => each.set === name && each.fold === fold),
      learn(examples.filter((each) => each.fold !== fold)),
    );
    for (const key of ['quotations', 'kept', 'others', 'taken'] as const) total[key] += outcome[key];
  }
  say(`${name}, other documents`, total);
}
for (const { name } of SETS)
  say(
    `${name}, other sets alone`,
    tryOn(
      examples.filter(({ set }) => set === name),
      learn(examples.filter(({ set }) => set !== name)),
    ),
  );

const ROW_UNITS = 120;

/** As many in a row as it holds, two blanks between. */
function inRows(pairs: readonly string[]): string[] {
  const rows: string[] = [];
  let row = '';
  for (const pair of pairs) {
    if (row !== '' && row.length + pair.length + 2 > ROW_UNITS) {
      rows.push(row);
      row = '';
    }
    row += row === '' ? `    ${pair}` : `  ${pair}`;
  }
  return row === '' ? rows : [...rows, row];
}

const weights = [...learn(examples)]
  .filter(([, weight]) => Math.abs(weight) >= 0.05)
  .sort(([a], [b]) => (a < b ? -1 : 1));
if (values.write) {
  const file = `/**
 * What each observation of \`observations.ts\` weighs, as \`npm run kinds\` learnt it: above zero for a quotation, below zero
 * against one.
 */

export const KIND_WEIGHTS: ReadonlyMap<string, number> = new Map(
  \`
${inRows(weights.map(([name, weight]) => `${name} ${Number(weight.toFixed(2))}`)).join('\n')}
  \`
    .trim()
    .split(/\\s{2,}/)
    .map((pair) => [pair.slice(0, pair.indexOf(' ')), Number(pair.slice(pair.indexOf(' ')))]),
);
`;
  writeFileSync(resolve(import.meta.dirname, '../../src/detect/kind-weights.ts'), file);
} else for (const [name, weight] of weights) process.stdout.write(`${weight.toFixed(2).padStart(6)} ${name}\n`);
