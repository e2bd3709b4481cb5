/**
 * Detection against gold: a quotation counts when all its runs are found exactly, and nothing else is. Besides the F1,
 * how many titles, terms and scare quotes are taken for quotations.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { detect } from '../src/detect/detect.ts';
import { tellLanguage } from '../src/language/identify.ts';
import type { Document, Span } from '../src/types.ts';
import { isRange, isRecord, isText, readRows } from './gold.ts';
import { type Evaluation, f1, type Score } from './score.ts';

interface GoldQuotation {
  readonly spans: readonly (readonly [number, number])[];
  /** False where no marks stand around it. */
  readonly marked?: boolean;
}

interface DetectionRow {
  readonly id: string;
  readonly text: string;
  readonly quotations: readonly GoldQuotation[];
  /** Titles, terms, scare quotes. */
  readonly marked_but_not_quotation?: readonly (readonly [number, number])[];
}

function isGoldQuotation(value: unknown): value is GoldQuotation {
  return isRecord(value) && Array.isArray(value['spans']) && value['spans'].every(isRange);
}

function isDetectionRow(value: unknown): value is DetectionRow {
  if (!isRecord(value) || !isText(value['id']) || !isText(value['text'])) return false;
  const { quotations, marked_but_not_quotation: others = [] } = value;
  return (
    Array.isArray(quotations) && quotations.every(isGoldQuotation) && Array.isArray(others) && others.every(isRange)
  );
}

function documentOf(row: DetectionRow): Document {
  return {
    name: row.id,
    sha256: '',
    language: tellLanguage(row.text),
    text: row.text,
    loci: [],
    markup: [],
  };
}

const keyOfGold = ({ spans }: GoldQuotation): string => spans.map(([start, end]) => `${start}-${end}`).join(' ');
const keyOfSpans = (spans: readonly Span[]): string => spans.map(({ start, end }) => `${start}-${end}`).join(' ');

interface Counts {
  agreed: number;
  predicted: number;
  gold: number;
}

/** Each set with its bar; where only some of the gold stands in marks, with a second bar for those alone. */
const SETS: readonly { readonly name: string; readonly bar?: number; readonly markedBar?: number }[] = [
  { name: 'polnear.dev', bar: 0.985 },
  { name: 'polnear.train' },
  { name: 'german-news.dev', bar: 0.92 },
  { name: 'german-news.train' },
  { name: 'redewiedergabe', bar: 0.82, markedBar: 0.93 },
  { name: 'pdnc', bar: 0.97 },
];

function scoreSet(
  name: string,
  rows: readonly DetectionRow[],
  bars: { readonly bar?: number; readonly markedBar?: number },
): Evaluation {
  const all: Counts = { agreed: 0, predicted: 0, gold: 0 };
  const marked: Counts = { agreed: 0, predicted: 0, gold: 0 };
  let others = 0;
  let othersTaken = 0;
  const faults: string[] = [];
  for (const row of rows) {
    const gold = new Set(row.quotations.map(keyOfGold));
    const unmarked = new Set(row.quotations.filter(({ marked }) => marked === false).map(keyOfGold));
    const otherKeys = new Set((row.marked_but_not_quotation ?? []).map(([start, end]) => `${start}-${end}`));
    const found = new Set<string>();
    for (const { spans, words, span } of detect(documentOf(row))) {
      const key = keyOfSpans(spans);
      found.add(key);
      if (gold.has(key)) continue;
      const kind = otherKeys.has(key) ? 'no quotation' : 'wrong';
      const around = `${row.text.slice(Math.max(0, span.start - 60), span.start)}⟦${words}⟧${row.text.slice(span.end, span.end + 60)}`;
      faults.push(`${name} ${row.id} ${kind} ${key}: ${around.replaceAll(/\s+/g, ' ').slice(0, 400)}`);
    }
    for (const quotation of row.quotations) {
      const key = keyOfGold(quotation);
      if (found.has(key)) continue;
      const words = quotation.spans.map(([start, end]) => row.text.slice(start, end)).join(' | ');
      const [start] = quotation.spans[0] ?? [0];
      const [, end] = quotation.spans.at(-1) ?? [0, 0];
      const around = `${row.text.slice(Math.max(0, start - 60), start)}⟦${words}⟧${row.text.slice(end, end + 60)}`;
      faults.push(`${name} ${row.id} missing ${key}: ${around.replaceAll(/\s+/g, ' ').slice(0, 400)}`);
    }
    const agreed = [...found].filter((key) => gold.has(key));
    all.agreed += agreed.length;
    all.predicted += found.size;
    all.gold += gold.size;
    const agreedUnmarked = agreed.filter((key) => unmarked.has(key)).length;
    marked.agreed += agreed.length - agreedUnmarked;
    marked.predicted += found.size - agreedUnmarked;
    marked.gold += gold.size - unmarked.size;
    others += otherKeys.size;
    othersTaken += [...otherKeys].filter((key) => found.has(key)).length;
  }
  const scores: Score[] = [f1(`${name}: quotations`, all, all.gold, bars.bar)];
  if (bars.markedBar !== undefined)
    scores.push(f1(`${name}: quotations in marks`, marked, marked.gold, bars.markedBar));
  if (others > 0)
    scores.push({
      set: `${name}: titles, terms and scare quotes left alone`,
      items: others,
      precision: null,
      recall: null,
      score: 1 - othersTaken / others,
      bar: 0.75,
    });
  return { scores, faults };
}

/** Scores every set of detection gold that stands in the folder; missing ones are left away. */
export function scoreDetection(dataDirectory: string, only?: string): Evaluation {
  const scores: Score[] = [];
  const faults: string[] = [];
  for (const { name, ...bars } of SETS) {
    const path = join(dataDirectory, `detection/${name}.jsonl`);
    if ((only !== undefined && only !== name) || !existsSync(path)) continue;
    const evaluation = scoreSet(name, readRows(path, isDetectionRow), bars);
    scores.push(...evaluation.scores);
    faults.push(...evaluation.faults);
  }
  return { scores, faults };
}
