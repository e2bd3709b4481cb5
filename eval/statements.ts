/**
 * Attributed statements against gold: what a text says that somebody said, without quoting. Two measures: F1 of the
 * letters covered, and F1 of exact spans, marks at their ends aside.
 *
 * Only what the gold calls indirect is wanted. What it marks as reported in other ways, or as partly quoted, counts
 * neither for nor against.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { detect } from '../src/detect/detect.ts';
import { statementsIn } from '../src/detect/statements.ts';
import type { Span } from '../src/types.ts';
import { type ArticleRow, documentOf, isArticleRow } from './attribution.ts';
import { readRows } from './gold.ts';
import { type Evaluation, f1, type Score } from './score.ts';

const LETTER = /[\p{L}\p{N}]/u;

/** A span without marks and blanks at its ends. */
function bare(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && !LETTER.test(text[from]!)) from++;
  while (to > from && !LETTER.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}

function hullOf(content: readonly (readonly [number, number])[]): Span {
  return { start: content[0]![0], end: content.at(-1)![1] };
}

const keyOf = ({ start, end }: Span): string => `${start}-${end}`;

function covered(spans: readonly Span[], length: number): Uint8Array {
  const marks = new Uint8Array(length);
  for (const { start, end } of spans) marks.fill(1, start, end);
  return marks;
}

export function scoreStatements(set: string, rows: readonly ArticleRow[]): Evaluation {
  const exact = { agreed: 0, predicted: 0, gold: 0 };
  const letters = { agreed: 0, predicted: 0, gold: 0 };
  const faults: string[] = [];
  for (const row of rows) {
    const { id, text } = row;
    const document = documentOf(row);
    const found = statementsIn(document, detect(document)).map(({ span }) => bare(text, span));
    const marked = (row.attributions ?? []).filter(({ content }) => content.length > 0);
    const gold = marked.filter(({ kind }) => kind === 'indirect').map(({ content }) => bare(text, hullOf(content)));
    const neutral = marked.filter(({ kind }) => kind !== 'indirect').map(({ content }) => hullOf(content));

    const goldKeys = new Set(gold.map(keyOf));
    const isNeutral = (span: Span): boolean =>
      !goldKeys.has(keyOf(span)) && neutral.some(({ start, end }) => start < span.end && span.start < end);
    const judged = found.filter((span) => !isNeutral(span));
    exact.gold += goldKeys.size;
    exact.predicted += judged.length;
    exact.agreed += judged.filter((span) => goldKeys.has(keyOf(span))).length;

    const foundLetters = covered(found, text.length);
    const goldLetters = covered(gold, text.length);
    const neutralLetters = covered(neutral, text.length);
    for (let i = 0; i < text.length; i++) {
      if (neutralLetters[i] === 1 && goldLetters[i] === 0) continue;
      letters.gold += goldLetters[i]!;
      letters.predicted += foundLetters[i]!;
      letters.agreed += goldLetters[i]! & foundLetters[i]!;
    }
    const foundKeys = new Set(found.map(keyOf));
    const around = ({ start, end }: Span): string =>
      `${text.slice(Math.max(0, start - 60), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 60)}`.replaceAll(
        /\s+/g,
        ' ',
      );
    for (const span of judged)
      if (!goldKeys.has(keyOf(span))) faults.push(`${set} ${id} wrong ${keyOf(span)}: ${around(span)}`);
    for (const span of gold)
      if (!foundKeys.has(keyOf(span))) faults.push(`${set} ${id} missing ${keyOf(span)}: ${around(span)}`);
  }
  const scores: Score[] = [
    f1(`${set}: attributed statements, by letter`, letters, exact.gold),
    f1(`${set}: attributed statements, exactly`, exact, exact.gold),
  ];
  return { scores, faults };
}

/** Scores the sets that lie in `dataDirectory`; one that is not there is left out. */
export function scoreAllStatements(dataDirectory: string): Evaluation {
  const scores: Score[] = [];
  const faults: string[] = [];
  for (const name of ['polnear.dev', 'german-news.dev', 'german-news.train']) {
    const path = join(dataDirectory, 'detection', `${name}.jsonl`);
    if (!existsSync(path)) continue;
    const evaluation = scoreStatements(name, readRows(path, isArticleRow));
    scores.push(...evaluation.scores);
    faults.push(...evaluation.faults);
  }
  return { scores, faults };
}
