/**
 * Is the speaker right? News articles and novels whose quotations other people marked, each with its speaker: in the
 * news as written, in a novel by the name of the character.
 *
 * A speaker as written is right when the words found and the words marked share a letter's place, and when none is found
 * where none is marked; a second row also counts another naming of the same person. A speaker by name is right when the
 * two names can mean one person. Each is counted of all quotations, taken from the gold, and of those that detection
 * finds by itself.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { attribute } from '../src/detect/attribution.ts';
import { detect } from '../src/detect/detect.ts';
import { sameName } from '../src/reference/names.ts';
import type { Attribution, Document, Quotation, Span, SpeakerMention } from '../src/types.ts';
import { isRange, isRecord, isText, readRows } from './gold.ts';
import { accuracy, type Evaluation, type Score } from './score.ts';

type Range = readonly [number, number];

export interface GoldQuotation {
  readonly spans: readonly Range[];
  /** As written, in the news. */
  readonly speaker?: readonly Range[];
  /** By name, in novels. */
  readonly speaker_name?: string;
  /** The words by which the narrator hands over. */
  readonly cue?: readonly Range[];
}

export interface ArticleRow {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly quotations: readonly GoldQuotation[];
  /** All that somebody is said to have said, in marks or not. */
  readonly attributions?: readonly GoldAttribution[];
}

export interface GoldAttribution {
  readonly kind: string;
  readonly content: readonly Range[];
  readonly speaker: readonly Range[];
}

export function isRanges(value: unknown): value is readonly Range[] {
  return Array.isArray(value) && value.every(isRange);
}

function isGoldQuotation(value: unknown): value is GoldQuotation {
  if (!isRecord(value) || !isRanges(value['spans']) || value['spans'].length === 0) return false;
  if (value['cue'] !== undefined && !isRanges(value['cue'])) return false;
  return isRanges(value['speaker']) || isText(value['speaker_name']);
}

function isGoldAttribution(value: unknown): value is GoldAttribution {
  return isRecord(value) && isText(value['kind']) && isRanges(value['content']) && isRanges(value['speaker']);
}

export function isArticleRow(value: unknown): value is ArticleRow {
  return (
    isRecord(value) &&
    isText(value['id']) &&
    isText(value['language']) &&
    isText(value['text']) &&
    Array.isArray(value['quotations']) &&
    value['quotations'].every(isGoldQuotation) &&
    (value['attributions'] === undefined ||
      (Array.isArray(value['attributions']) && value['attributions'].every(isGoldAttribution)))
  );
}

export function documentOf({ id, text, language }: Pick<ArticleRow, 'id' | 'text' | 'language'>): Document {
  return { name: id, sha256: '', language, text, loci: [], markup: [] };
}

export function quotationOf({ text, language }: ArticleRow, { spans }: GoldQuotation): Quotation {
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

const keyOfGold = ({ spans }: GoldQuotation): string => spans.map(([start, end]) => `${start}-${end}`).join(' ');
const keyOfSpans = (spans: readonly Span[]): string => spans.map(({ start, end }) => `${start}-${end}`).join(' ');

/** A quotation that is marked twice, with two speakers ("the paper quotes her"), is one quotation that either may speak. */
export function onceEach(quotations: readonly GoldQuotation[]): readonly GoldQuotation[] {
  const known = new Map<string, GoldQuotation>();
  for (const each of quotations) {
    const key = keyOfGold(each);
    const same = known.get(key);
    const speaker = [...(same?.speaker ?? []), ...(each.speaker ?? [])];
    known.set(key, same === undefined ? each : { ...same, ...(each.speaker === undefined ? {} : { speaker }) });
  }
  return [...known.values()];
}

type Judgement = 'right' | 'same-person' | 'wrong';

/** How the gold of novels says that nobody can be named. */
const NOBODY = /^_?unknow|^nan$|^_/iu;

function judge(text: string, gold: GoldQuotation, found: SpeakerMention | null): Judgement {
  if (gold.speaker === undefined) {
    const name = gold.speaker_name!;
    if (NOBODY.test(name)) return found === null ? 'right' : 'wrong';
    return found !== null && sameName(found.name, name) !== 'different' ? 'right' : 'wrong';
  }
  if (gold.speaker.length === 0) return found === null ? 'right' : 'wrong';
  if (found === null) return 'wrong';
  if (gold.speaker.some(([start, end]) => start < found.span.end && found.span.start < end)) return 'right';
  const written = text.slice(gold.speaker[0]![0], gold.speaker[0]![1]).split(',')[0]!;
  return /\p{Lu}/u.test(written) && sameName(written, found.name) !== 'different' ? 'same-person' : 'wrong';
}

/** Whether a speaker is right as the gold writes or names it. */
export function isRight(text: string, gold: GoldQuotation, found: SpeakerMention | null): boolean {
  return judge(text, gold, found) === 'right';
}

class Tally {
  items = 0;
  private readonly counts: Record<Judgement, number> = { right: 0, 'same-person': 0, wrong: 0 };

  add(judgement: Judgement): void {
    this.items++;
    this.counts[judgement]++;
  }

  get right(): number {
    return this.counts.right;
  }

  get anyNaming(): number {
    return this.counts.right + this.counts['same-person'];
  }
}

/** The scores of one file of articles. */
export function scoreArticles(set: string, rows: readonly ArticleRow[], bar?: number): Evaluation {
  const all = new Tally();
  const ofFound = new Tally();
  const faults: string[] = [];
  let isByName = false;
  for (const marked of rows) {
    const row = { ...marked, quotations: onceEach(marked.quotations) };
    const { id, text } = row;
    const document = documentOf(row);
    const attributed = attribute(
      document,
      row.quotations.map((gold) => quotationOf(row, gold)),
    );
    const detected = new Map<string, Attribution | null>(
      detect(document).map(({ spans, attribution }) => [keyOfSpans(spans), attribution]),
    );
    for (const [i, gold] of row.quotations.entries()) {
      isByName ||= gold.speaker === undefined;
      const speaker = attributed[i]!.attribution?.speaker ?? null;
      const judgement = judge(text, gold, speaker);
      all.add(judgement);
      const found = detected.get(keyOfGold(gold));
      if (found !== undefined) ofFound.add(judge(text, gold, found?.speaker ?? null));
      if (judgement !== 'wrong') continue;
      const wanted = gold.speaker_name ?? gold.speaker!.map(([start, end]) => text.slice(start, end)).join(' … ');
      const naming = speaker === null ? 'nobody' : `${speaker.words} (${speaker.name})`;
      faults.push(`${set} ${id} ${gold.spans[0]![0]}: found ${naming}, marked ${wanted || 'nobody'}`);
    }
  }
  const scores: Score[] = isByName
    ? [
        accuracy(`${set}: speaker named`, all.right, all.items),
        accuracy(`${set}: speaker named, of quotations found`, ofFound.right, ofFound.items, bar),
      ]
    : [
        accuracy(`${set}: speaker as marked`, all.right, all.items, bar),
        accuracy(`${set}: speaker, any naming of the same person`, all.anyNaming, all.items, bar),
        accuracy(`${set}: speaker as marked, of quotations found`, ofFound.right, ofFound.items, bar),
        accuracy(`${set}: speaker, any naming, of quotations found`, ofFound.anyNaming, ofFound.items),
      ];
  return { scores, faults };
}

/** Bars where there are any; the others are to tune on. */
const SETS: readonly { readonly name: string; readonly bar?: number }[] = [
  { name: 'polnear.dev', bar: 0.85 },
  { name: 'polnear.train' },
  { name: 'german-news.dev', bar: 0.85 },
  { name: 'german-news.train' },
  { name: 'pdnc' },
];

/** Scores the sets that lie in `dataDirectory`; one that is not there is left out. */
export function scoreAttribution(dataDirectory: string): Evaluation {
  const scores: Score[] = [];
  const faults: string[] = [];
  for (const { name, bar } of SETS) {
    const path = join(dataDirectory, 'detection', `${name}.jsonl`);
    if (!existsSync(path)) continue;
    const evaluation = scoreArticles(name, readRows(path, isArticleRow), bar);
    scores.push(...evaluation.scores);
    faults.push(...evaluation.faults);
  }
  return { scores, faults };
}
