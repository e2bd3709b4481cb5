/**
 * Fits the weights by which a speaker is chosen (`src/detect/attribution/speaker-weights.ts`) to gold that is there to be
 * learned from: `node build/eval/fit-speakers.js DATA`. Prints the table of each language, to be put in its place.
 *
 * A conditional logistic model over the candidates of each quotation, with an L1 penalty that leaves most weights at
 * zero; proximal gradient steps with momentum (Beck and Teboulle's FISTA). Deterministic: no sampling, no shuffling.
 */

import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Candidate } from '../src/detect/attribution/candidates.ts';
import { grammarOf } from '../src/detect/attribution/grammar.ts';
import { peopleIn, speechesOf } from '../src/detect/attribution/speakers.ts';
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

function readInto(examples: Examples, rows: readonly ArticleRow[]): void {
  for (const [at, row] of rows.entries()) readGold(examples, row, onceEach(row.quotations), at % FOLDS);
}

function readGold(examples: Examples, row: ArticleRow, golds: readonly GoldQuotation[], fold: number): void {
  const grammar = grammarOf(row.language);
  if (grammar === null) return;
  const document = documentOf(row);
  const quotations = golds.map((gold) => quotationOf(row, gold));
  const people = peopleIn(document, quotations, grammar);
  speechesOf(document, quotations, grammar, people, (quotation, candidates, speechFor: (of: Candidate) => Speech) => {
    const gold = golds[quotation]!;
    const right = candidates.map((candidate) => {
      const { phrase } = candidate;
      // As written a phrase is right also where no name is known for a pronoun.
      if (phrase !== null && gold.speaker !== undefined)
        return gold.speaker.some(([start, end]) => start < phrase.subject.span.end && phrase.subject.span.start < end);
      return isRight(row.text, gold, speechFor(candidate).speaker);
    });
    examples.add(candidates, right, fold);
  });
}

const STEPS = 250;

function fit(names: readonly string[], examples: readonly Example[], penalty: number): Float64Array {
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
    for (let i = 0; i < size; i++) gradient[i]! *= scale;
    return gradient;
  };
  const shrink = penalty / examples.length;
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

function tableOf({ names }: Examples, weights: Float64Array): string {
  const lines = names
    .map((name, i): [string, number] => [name, Math.round(weights[i]! * 100) / 100])
    .filter(([, weight]) => Math.abs(weight) >= 0.03)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `${name}\t${weight}`);
  return lines.join('\n');
}

const [data = '../shared/eval', language = 'de', penalty = '2', out] = process.argv.slice(2);
const SETS: Readonly<Record<string, string>> = { de: 'german-news.train', en: 'polnear.train', story: 'pdnc' };
const path = join(data, 'detection', `${SETS[language]!}.jsonl`);
if (!existsSync(path)) throw new Error(`missing: ${path}`);
const examples = new Examples();
readInto(examples, readRows(path, isArticleRow));
const all = examples.examples;
const items = all.length + examples.hopeless;
let heldBack = 0;
for (let fold = 0; fold < FOLDS; fold++) {
  const rest = fit(
    examples.names,
    all.filter((each) => each.fold !== fold),
    Number(penalty),
  );
  heldBack += rightIn(
    all.filter((each) => each.fold === fold),
    rest,
  );
}
const weights = fit(examples.names, all, Number(penalty));
process.stderr.write(
  `${language}: ${items} quotations, ${examples.hopeless} without a right candidate; ` +
    `${weights.filter((weight) => Math.abs(weight) > 0.03).length} weights; right of those learned from ` +
    `${(rightIn(all, weights) / items).toFixed(3)}, of those held back ${(heldBack / items).toFixed(3)}\n`,
);
if (out !== undefined) writeFileSync(out, `${tableOf(examples, weights)}\n`);
