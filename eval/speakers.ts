/**
 * `npm run speakers -- --data FOLDER [--write]`: learns by what a speaker is known (`src/detect/attribution/weights`) from
 * gold that is there to be learned from, and says how well that does on quotations that were not learned from.
 *
 * Only quotations are learned from that word order leaves in doubt: the weights are asked of no others. A conditional
 * logistic model over the candidates of each quotation, with an L1 penalty that leaves most weights at zero and an L2
 * penalty that keeps the rest small; proximal gradient steps with momentum (Beck and Teboulle's FISTA). Deterministic: no
 * sampling, no shuffling.
 */

import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Candidate } from '../src/detect/attribution/candidates.ts';
import { narrationOf } from '../src/detect/attribution/narration.ts';
import { speechesOf } from '../src/detect/attribution/speakers.ts';
import type { Speech } from '../src/detect/attribution/speech.ts';
import {
  type ArticleRow,
  documentOf,
  type GoldQuotation,
  isArticleRow,
  isRight,
  onceEach,
  quotationOf,
} from './attribution.ts';
import { readRows } from './gold.ts';

/** Of so many parts each is held back once, to see how the weights do on what they were not fitted to. */
const FOLDS = 4;

interface Example {
  readonly fold: number;
  /** Of each candidate the numbers of its observations. */
  readonly candidates: readonly Int32Array[];
  readonly right: readonly boolean[];
}

class Examples {
  readonly names: string[] = [];
  readonly examples: Example[] = [];
  /** Quotations with no right candidate at all: what ranking cannot mend. */
  hopeless = 0;
  private readonly numbers = new Map<string, number>();

  add(candidates: readonly Candidate[], right: readonly boolean[], fold: number): void {
    if (!right.includes(true)) {
      this.hopeless++;
      return;
    }
    this.examples.push({
      fold,
      candidates: candidates.map(({ observations }) =>
        Int32Array.from(new Set(observations), (name) => this.numberOf(name)),
      ),
      right,
    });
  }

  private numberOf(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.names.push(name);
    this.numbers.set(name, this.names.length - 1);
    return this.names.length - 1;
  }
}

function readInto(examples: Examples, rows: readonly ArticleRow[], leavesOut: boolean): void {
  for (const [at, row] of rows.entries()) readGold(examples, row, onceEach(row.quotations), at % FOLDS, leavesOut);
}

function readGold(
  examples: Examples,
  row: ArticleRow,
  golds: readonly GoldQuotation[],
  fold: number,
  leavesOut: boolean,
): void {
  const quotations = golds.map((gold) => quotationOf(row, gold));
  const narration = narrationOf(documentOf(row), quotations);
  if (narration.grammar === null) return;
  speechesOf(
    narration,
    quotations,
    narration.grammar,
    (quotation, candidates, speechFor: (of: Candidate) => Speech) => {
      const gold = golds[quotation]!;
      if (leavesOut && isOmission(gold)) return;
      const right = candidates.map((candidate) => {
        const { phrase } = candidate;
        // As written a phrase is right also where no name is known for a pronoun.
        if (phrase !== null && gold.speaker !== undefined)
          return gold.speaker.some(
            ([start, end]) => start < phrase.subject.span.end && phrase.subject.span.start < end,
          );
        return isRight(row.text, gold, speechFor(candidate).speaker);
      });
      examples.add(candidates, right, fold);
    },
  );
}

/** A verb of saying is marked and nobody with it: whoever said it was left out, and nobody is not the answer. */
function isOmission({ speaker, cue }: GoldQuotation): boolean {
  return speaker !== undefined && speaker.length === 0 && (cue ?? []).length > 0;
}

const STEPS = 250;

/**
 * What is learned from what, and how much a weight must earn. `leavesOut`: whether the gold marks verbs of saying without
 * whoever it names beside them.
 */
const TABLES = [
  {
    name: 'english-news',
    title: 'What speaks for or against a speaker in English news.',
    set: 'polnear.train',
    penalties: { l1: 2, l2: 1 },
    leavesOut: false,
  },
  {
    name: 'german-news',
    title: 'What speaks for or against a speaker in German news.',
    set: 'german-news.train',
    penalties: { l1: 1, l2: 3 },
    leavesOut: true,
  },
] as const;

interface Penalties {
  readonly l1: number;
  readonly l2: number;
}

function fit(names: readonly string[], examples: readonly Example[], { l1, l2 }: Penalties): Float64Array {
  const size = names.length;
  let weights = new Float64Array(size);
  let ahead = new Float64Array(size);
  let momentum = 1;
  let step = 0.5;
  const gradientAt = (at: Float64Array): Float64Array => {
    const gradient = new Float64Array(size);
    for (const { candidates, right } of examples) {
      const scores = candidates.map((observed) => observed.reduce((sum, each) => sum + at[each]!, 0));
      const most = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - most));
      const all = powers.reduce((a, b) => a + b, 0);
      const good = powers.reduce((sum, power, i) => (right[i] ? sum + power : sum), 0);
      for (const [i, observed] of candidates.entries()) {
        const change = powers[i]! / all - (right[i] ? powers[i]! / good : 0);
        if (Math.abs(change) < 1e-9) continue;
        for (const each of observed) gradient[each]! += change;
      }
    }
    const scale = 1 / examples.length;
    for (let i = 0; i < size; i++) gradient[i] = (gradient[i]! + l2 * at[i]!) * scale;
    return gradient;
  };
  const shrink = l1 / examples.length;
  for (let k = 0; k < STEPS; k++) {
    const gradient = gradientAt(ahead);
    const next = new Float64Array(size);
    for (let i = 0; i < size; i++) {
      const moved = ahead[i]! - step * gradient[i]!;
      next[i] = Math.sign(moved) * Math.max(0, Math.abs(moved) - step * shrink);
    }
    const later = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    let uphill = 0;
    for (let i = 0; i < size; i++) uphill += (ahead[i]! - next[i]!) * (next[i]! - weights[i]!);
    const factor = uphill > 0 ? 0 : (momentum - 1) / later;
    momentum = uphill > 0 ? 1 : later;
    const moved = new Float64Array(size);
    for (let i = 0; i < size; i++) moved[i] = next[i]! + factor * (next[i]! - weights[i]!);
    weights = next;
    ahead = moved;
    if (k === 200) step *= 0.5;
  }
  return weights;
}

function rightIn(examples: readonly Example[], weights: Float64Array): number {
  let good = 0;
  for (const { candidates, right } of examples) {
    const scores = candidates.map((observed) => observed.reduce((sum, each) => sum + weights[each]!, 0));
    if (right[scores.indexOf(Math.max(...scores))] === true) good++;
  }
  return good;
}

/** Names and weights as the tables have them: so many to a line. */
function tableOf({ names }: Examples, weights: Float64Array): string {
  const entries = names
    .map((name, i): [string, number] => [name, Math.round(weights[i]! * 100) / 100])
    .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `${name} ${weight}`);
  const lines = [''];
  for (const entry of entries) {
    const line = `${lines.at(-1)!}${lines.at(-1) === '' ? '' : ', '}${entry}`;
    if (line.length <= LINE) lines[lines.length - 1] = line;
    else lines.push(entry);
  }
  return lines.map((line) => `  ${line}`).join(',\n');
}

const LEAST_WEIGHT = 0.03;
const LINE = 116;

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/eval' }, write: { type: 'boolean', default: false } },
});

for (const { name, title, set, penalties, leavesOut } of TABLES) {
  const path = join(values.data, 'detection', `${set}.jsonl`);
  if (!existsSync(path)) {
    process.stdout.write(`missing: ${path}\n`);
    continue;
  }
  const examples = new Examples();
  readInto(examples, readRows(path, isArticleRow), leavesOut);
  const all = examples.examples;
  const items = all.length + examples.hopeless;
  let heldBack = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = all.filter((each) => each.fold !== fold);
    const part = all.filter((each) => each.fold === fold);
    heldBack += rightIn(part, fit(examples.names, rest, penalties));
  }
  const weights = fit(examples.names, all, penalties);
  process.stdout.write(
    `${set}: ${items} quotations in doubt, ${examples.hopeless} without a right candidate; right of those learned from ` +
      `${(rightIn(all, weights) / items).toFixed(3)}, of those held back ${(heldBack / items).toFixed(3)}\n`,
  );
  if (!values.write) continue;
  const constant = name.toUpperCase().replaceAll('-', '_');
  const text = `/** ${title} Learnt by \`npm run speakers\`. */\n\nexport const ${constant} = \`\n${tableOf(examples, weights)}\`;\n`;
  writeFileSync(resolve(import.meta.dirname, `../../src/detect/attribution/weights/${name}.ts`), text);
}
