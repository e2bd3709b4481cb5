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
  readonly attributions?: readonly unknown[];
}

function isGoldQuotation(value: unknown): value is GoldQuotation {
  return isRecord(value) && Array.isArray(value['spans']) && value['spans'].every(isRange);
}

export function isDetectionRow(value: unknown): value is DetectionRow {
  if (!isRecord(value) || !isText(value['id']) || !isText(value['text'])) return false;
  const { quotations, marked_but_not_quotation: others = [], attributions = [] } = value;
  return (
    Array.isArray(quotations) &&
    quotations.every(isGoldQuotation) &&
    Array.isArray(others) &&
    others.every(isRange) &&
    Array.isArray(attributions)
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
 * The pairs of marks, by the characters beside the run, that gold reads which lists all it saw in marks, quotations and
 * others. Such gold says nothing about runs in other marks, for instance where two single ones stand for a double one,
 * where one of a pair is curly and the other straight, or where a mark stays open.
 */
function marksRead(rows: readonly DetectionRow[]): ReadonlySet<string> | null {
  if (rows.every((row) => row.marked_but_not_quotation === undefined)) return null;
  return new Set(
    rows.flatMap((row) =>
      [...row.quotations.flatMap(({ spans }) => spans), ...(row.marked_but_not_quotation ?? [])].map((range) =>
        marksAround(row.text, range),
      ),
    ),
  );
}

function marksAround(text: string, [start, end]: Range): string {
  return `${text[start - 1] ?? ''}${text[end] ?? ''}`;
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
  const runsRead = none();
  const markedRuns = none();
  const wholes = none();
  const read = marksRead(rows);
  let others = 0;
  let othersTaken = 0;
  const faults: string[] = [];
  const isNever = (): boolean => false;
  for (const row of rows) {
    const found = detect(documentOf(row)).map(({ spans }) => spans.map(({ start, end }): Range => [start, end]));
    const foundKeys = new Set(found.flat().map((range) => keyOf([range])));
    const unread = new Set(
      found
        .flat()
        .filter((range) => read !== null && !read.has(marksAround(row.text, range)))
        .map((range) => keyOf([range])),
    );
    const goldRuns = new Set(row.quotations.flatMap(({ spans }) => spans.map((range) => keyOf([range]))));
    const unmarked = new Set(
      row.quotations
        .filter(({ marked }) => marked === false)
        .flatMap(({ spans }) => spans.map((range) => keyOf([range]))),
    );
    add(runs, foundKeys, goldRuns, isNever);
    if (read !== null) add(runsRead, foundKeys, goldRuns, (key) => unread.has(key));
    add(markedRuns, foundKeys, goldRuns, (key) => unmarked.has(key));
    add(wholes, new Set(found.map(keyOf)), new Set(row.quotations.map(({ spans }) => keyOf(spans))), isNever);
    const otherKeys = (row.marked_but_not_quotation ?? []).map((range) => keyOf([range]));
    others += otherKeys.length;
    othersTaken += otherKeys.filter((key) => foundKeys.has(key)).length;
    faults.push(...faultsOf(name, row, found));
  }
  const scores: Score[] = [f1(`${name}: runs`, runs, runs.gold, bars.bar)];
  if (read !== null) scores.push(f1(`${name}: runs in the marks that the gold reads`, runsRead, runsRead.gold));
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
