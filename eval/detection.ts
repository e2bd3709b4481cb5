/**
 * Detection against gold. The measure is exact runs: each run of a quotation counts by itself when both its ends are
 * right. Beside it, whole quotations: all runs of one, joined as the gold joins them. And how many titles, terms and
 * scare quotes are left alone.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { detect } from '../src/detect/detect.ts';
import { tellLanguage } from '../src/language/identify.ts';
import type { Document } from '../src/types.ts';
import { isRange, isRecord, isText, readRows } from './gold.ts';
import { type Evaluation, f1, type Score } from './score.ts';

type Range = readonly [number, number];

interface GoldQuotation {
  readonly spans: readonly Range[];
  /** False where no marks stand around it. */
  readonly marked?: boolean;
}

export interface DetectionRow {
  readonly id: string;
  readonly text: string;
  readonly quotations: readonly GoldQuotation[];
  /** Titles, terms, scare quotes. */
  readonly marked_but_not_quotation?: readonly Range[];
  /** What somebody is said to have said, quoted or not. */
  readonly attributions?: readonly { readonly content?: readonly Range[] }[];
}

function isGoldQuotation(value: unknown): value is GoldQuotation {
  return isRecord(value) && Array.isArray(value['spans']) && value['spans'].every(isRange);
}

function isAttributed(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { content = [] } = value;
  return Array.isArray(content) && content.every(isRange);
}

export function isDetectionRow(value: unknown): value is DetectionRow {
  if (!isRecord(value) || !isText(value['id']) || !isText(value['text'])) return false;
  const { quotations, marked_but_not_quotation: others = [], attributions = [] } = value;
  return (
    Array.isArray(quotations) &&
    quotations.every(isGoldQuotation) &&
    Array.isArray(others) &&
    others.every(isRange) &&
    Array.isArray(attributions) &&
    attributions.every(isAttributed)
  );
}

export function documentOf(row: DetectionRow): Document {
  return {
    name: row.id,
    sha256: '',
    language: tellLanguage(row.text),
    text: row.text,
    loci: [],
    markup: [],
  };
}

const keyOf = (runs: readonly Range[]): string => runs.map(([start, end]) => `${start}-${end}`).join(' ');

/** Each set with its bar; where only some of the gold stands in marks, with a second bar for those alone. */
const SETS: readonly { readonly name: string; readonly bar?: number; readonly markedBar?: number }[] = [
  { name: 'polnear.dev', bar: 0.985 },
  { name: 'polnear.train' },
  { name: 'german-news.dev', bar: 0.92 },
  { name: 'german-news.train' },
  { name: 'redewiedergabe', bar: 0.82, markedBar: 0.93 },
  { name: 'pdnc', bar: 0.97 },
];

interface Counts {
  agreed: number;
  predicted: number;
  gold: number;
}

function none(): Counts {
  return { agreed: 0, predicted: 0, gold: 0 };
}

/** Adds one row. What is found outside `counted` is held against it unless it is in `gold`. */
function add(
  counts: Counts,
  found: ReadonlySet<string>,
  gold: ReadonlySet<string>,
  isOutside: (key: string) => boolean,
) {
  for (const key of found) {
    if (isOutside(key)) continue;
    counts.predicted++;
    if (gold.has(key)) counts.agreed++;
  }
  for (const key of gold) if (!isOutside(key)) counts.gold++;
}

/**
 * Runs found where the gold lists neither a quotation nor anything else in marks, though it lays the same words in
 * somebody's mouth: it has a gap there, for instance where two single marks stand for a double one.
 */
function gapsOf(row: DetectionRow, found: ReadonlyMap<string, Range>, gold: ReadonlySet<string>): ReadonlySet<string> {
  if (row.marked_but_not_quotation === undefined) return new Set();
  const listed = [...row.quotations.flatMap(({ spans }) => spans), ...row.marked_but_not_quotation];
  const attributed = (row.attributions ?? []).flatMap(({ content }) => content ?? []);
  const gaps = new Set<string>();
  for (const [key, [start, end]] of found) {
    if (gold.has(key) || listed.some(([from, to]) => start < to && from < end)) continue;
    // What is attributed may begin behind the opening mark or with it, and end before the closing one or with it.
    if (attributed.some(([from, to]) => from <= start + 1 && end <= to + 1)) gaps.add(key);
  }
  return gaps;
}

function faultsOf(name: string, row: DetectionRow, found: readonly (readonly Range[])[]): string[] {
  const faults: string[] = [];
  const gold = row.quotations.map(({ spans }) => spans);
  const goldRuns = gold.flat();
  const foundRuns = found.flat();
  const others = new Set((row.marked_but_not_quotation ?? []).map((range) => keyOf([range])));
  const say = (kind: string, [start, end]: Range): void => {
    const { text } = row;
    const around = `${text.slice(Math.max(0, start - 80), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 80)}`;
    faults.push(`${name} ${row.id} ${kind} ${start}-${end}: ${around.replaceAll(/\s+/g, ' ').slice(0, 500)}`);
  };
  const overlapsSome = ([start, end]: Range, all: readonly Range[]): boolean =>
    all.some(([from, to]) => start < to && from < end);
  const goldKeys = new Set(goldRuns.map((range) => keyOf([range])));
  const foundKeys = new Set(foundRuns.map((range) => keyOf([range])));
  for (const range of foundRuns) {
    const key = keyOf([range]);
    if (goldKeys.has(key)) continue;
    say(others.has(key) ? 'no-quotation' : overlapsSome(range, goldRuns) ? 'other-ends' : 'extra', range);
  }
  for (const range of goldRuns) {
    if (!foundKeys.has(keyOf([range]))) say(overlapsSome(range, foundRuns) ? 'ends-wanted' : 'missing', range);
  }
  const wholes = new Set(gold.map(keyOf));
  for (const spans of found) {
    if (wholes.has(keyOf(spans)) || !spans.every((range) => goldKeys.has(keyOf([range])))) continue;
    say(spans.length > 1 ? 'joined' : 'not-joined', [spans[0]![0], spans.at(-1)![1]]);
  }
  return faults;
}

function scoreSet(
  name: string,
  rows: readonly DetectionRow[],
  bars: { readonly bar?: number; readonly markedBar?: number },
): Evaluation {
  const runs = none();
  const runsButGaps = none();
  const markedRuns = none();
  const wholes = none();
  let gapCount = 0;
  let others = 0;
  let othersTaken = 0;
  const faults: string[] = [];
  const isNever = (): boolean => false;
  for (const row of rows) {
    const found = detect(documentOf(row)).map(({ spans }) => spans.map(({ start, end }): Range => [start, end]));
    const foundRuns = new Map(found.flat().map((range) => [keyOf([range]), range] as const));
    const foundKeys = new Set(foundRuns.keys());
    const goldRuns = new Set(row.quotations.flatMap(({ spans }) => spans.map((range) => keyOf([range]))));
    const unmarked = new Set(
      row.quotations
        .filter(({ marked }) => marked === false)
        .flatMap(({ spans }) => spans.map((range) => keyOf([range]))),
    );
    const gaps = gapsOf(row, foundRuns, goldRuns);
    gapCount += gaps.size;
    add(runs, foundKeys, goldRuns, isNever);
    add(runsButGaps, foundKeys, goldRuns, (key) => gaps.has(key));
    add(markedRuns, foundKeys, goldRuns, (key) => unmarked.has(key));
    add(wholes, new Set(found.map(keyOf)), new Set(row.quotations.map(({ spans }) => keyOf(spans))), isNever);
    const otherKeys = (row.marked_but_not_quotation ?? []).map((range) => keyOf([range]));
    others += otherKeys.length;
    othersTaken += otherKeys.filter((key) => foundKeys.has(key)).length;
    faults.push(...faultsOf(name, row, found));
  }
  const scores: Score[] = [f1(`${name}: runs`, runs, runs.gold, bars.bar)];
  if (gapCount > 0) scores.push(f1(`${name}: runs, gaps of the gold set aside`, runsButGaps, runs.gold));
  if (bars.markedBar !== undefined)
    scores.push(f1(`${name}: runs in marks`, markedRuns, markedRuns.gold, bars.markedBar));
  scores.push(f1(`${name}: whole quotations`, wholes, wholes.gold));
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
export function scoreDetection(dataDirectory: string): Evaluation {
  const scores: Score[] = [];
  const faults: string[] = [];
  for (const { name, ...bars } of SETS) {
    const path = join(dataDirectory, `detection/${name}.jsonl`);
    if (!existsSync(path)) continue;
    const evaluation = scoreSet(name, readRows(path, isDetectionRow), bars);
    scores.push(...evaluation.scores);
    faults.push(...evaluation.faults);
  }
  return { scores, faults };
}
