/**
 * Is the speaker right? News articles whose quotations other people marked, each with its speaker as written.
 *
 * A speaker is right when the words found and the words marked share a letter's place, and when none is found where
 * none is marked. A second row also counts another naming of the same person. Quotations are taken from the gold, so that
 * finding them is not measured again.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { attribute } from '../src/detect/attribution.ts';
import { sameName } from '../src/reference/names.ts';
import type { Quotation, SpeakerMention } from '../src/types.ts';
import { isRange, isRecord, isText, readRows } from './gold.ts';
import { accuracy, type Evaluation, type Score } from './score.ts';

type Range = readonly [number, number];

interface GoldQuotation {
  readonly spans: readonly Range[];
  readonly speaker: readonly Range[];
}

export interface ArticleRow {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly quotations: readonly GoldQuotation[];
}

function isRanges(value: unknown): value is readonly Range[] {
  return Array.isArray(value) && value.every(isRange);
}

export function isArticleRow(value: unknown): value is ArticleRow {
  return (
    isRecord(value) &&
    isText(value['id']) &&
    isText(value['language']) &&
    isText(value['text']) &&
    Array.isArray(value['quotations']) &&
    value['quotations'].every(
      (each: unknown) =>
        isRecord(each) && isRanges(each['spans']) && each['spans'].length > 0 && isRanges(each['speaker']),
    )
  );
}

function quotationOf({ text, language }: ArticleRow, { spans }: GoldQuotation): Quotation {
  const runs = spans.map(([start, end]) => ({ start, end }));
  return {
    span: { start: runs[0]!.start, end: runs.at(-1)!.end },
    spans: runs,
    words: runs.map(({ start, end }) => text.slice(start, end)).join(' '),
    form: 'inline',
    language,
    parts: runs.map((span) => ({ kind: 'words', span })),
  };
}

/** A quotation that is marked twice, with two speakers ("the paper quotes her"), is one quotation that either may speak. */
function onceEach(quotations: readonly GoldQuotation[]): readonly GoldQuotation[] {
  const known = new Map<string, GoldQuotation>();
  for (const each of quotations) {
    const key = each.spans.join(' ');
    const same = known.get(key);
    known.set(key, same === undefined ? each : { spans: each.spans, speaker: [...same.speaker, ...each.speaker] });
  }
  return [...known.values()];
}

type Judgement = 'right' | 'same-person' | 'wrong';

function judge(text: string, gold: readonly Range[], found: SpeakerMention | null): Judgement {
  if (gold.length === 0) return found === null ? 'right' : 'wrong';
  if (found === null) return 'wrong';
  if (gold.some(([start, end]) => start < found.span.end && found.span.start < end)) return 'right';
  const written = text.slice(gold[0]![0], gold[0]![1]).split(',')[0]!;
  return /\p{Lu}/u.test(written) && sameName(written, found.name) !== 'different' ? 'same-person' : 'wrong';
}

/** The scores of one file of articles. */
export function scoreArticles(set: string, rows: readonly ArticleRow[], bar?: number): Evaluation {
  let right = 0;
  let samePerson = 0;
  let items = 0;
  const faults: string[] = [];
  for (const marked of rows) {
    const row = { ...marked, quotations: onceEach(marked.quotations) };
    const { id, text, language } = row;
    const document = { name: id, sha256: '', language, text, loci: [], markup: [] };
    const attributed = attribute(
      document,
      row.quotations.map((gold) => quotationOf(row, gold)),
    );
    for (const [i, gold] of row.quotations.entries()) {
      const speaker = attributed[i]!.attribution?.speaker ?? null;
      const judgement = judge(text, gold.speaker, speaker);
      items++;
      if (judgement === 'right') right++;
      if (judgement === 'same-person') samePerson++;
      if (judgement === 'wrong') {
        const wanted = gold.speaker.map(([start, end]) => text.slice(start, end)).join(' … ');
        faults.push(
          `${set} ${id} ${gold.spans[0]![0]}: found ${speaker?.words ?? 'nobody'}, marked ${wanted || 'nobody'}`,
        );
      }
    }
  }
  const scores: Score[] = [
    accuracy(`${set}: speaker as marked`, right, items, bar),
    accuracy(`${set}: speaker, any naming of the same person`, right + samePerson, items, bar),
  ];
  return { scores, faults };
}

const BAR = 0.85;

/** Scores the sets that lie in `dataDirectory`; one that is not there is left out. */
export function scoreAttribution(dataDirectory: string): Evaluation {
  const scores: Score[] = [];
  const faults: string[] = [];
  for (const set of ['polnear.dev', 'german-news.dev']) {
    const path = join(dataDirectory, 'detection', `${set}.jsonl`);
    if (!existsSync(path)) continue;
    const evaluation = scoreArticles(set, readRows(path, isArticleRow), BAR);
    scores.push(...evaluation.scores);
    faults.push(...evaluation.faults);
  }
  return { scores, faults };
}
