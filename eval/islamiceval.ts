/**
 * Answers full of Qur'an quotations, some of them wrong: are the quoted stretches found, are right and wrong told apart,
 * and is the right text shown where the quoted one is wrong? Only quotations of the Qur'an are counted, for the library
 * holds no hadith.
 */

import { check } from '../src/check.ts';
import type { Library } from '../src/library/library.ts';
import { readDocumentText } from '../src/read/index.ts';
import { lengthOf } from '../src/text/span.ts';
import { keyAt, wordsOf } from '../src/text/words.ts';
import type { Finding, Span } from '../src/types.ts';
import { isRange, isRecord, isText } from './gold.ts';
import { Edition } from './refuted-labels.ts';
import { accuracy, type Evaluation, f1 } from './score.ts';

export interface AnswerRow {
  readonly id: string;
  readonly text: string;
  readonly quotations: readonly {
    readonly spans: readonly (readonly [number, number])[];
    readonly kind: 'ayah' | 'hadith';
    readonly correct: boolean;
    readonly correction: string;
  }[];
}

export function isAnswerRow(value: unknown): value is AnswerRow {
  return (
    isRecord(value) &&
    isText(value['id']) &&
    isText(value['text']) &&
    Array.isArray(value['quotations']) &&
    value['quotations'].every(isJudged)
  );
}

function isJudged(value: unknown): boolean {
  return (
    isRecord(value) &&
    Array.isArray(value['spans']) &&
    value['spans'].length > 0 &&
    value['spans'].every(isRange) &&
    isText(value['kind']) &&
    typeof value['correct'] === 'boolean' &&
    isText(value['correction'])
  );
}

/** What the gold says where no source has such words. */
const NO_SOURCE = 'خطأ';
const HALF = 0.5;

function keysOf(text: string): string[] {
  const words = wordsOf(text);
  return Array.from({ length: words.count }, (_, i) => keyAt(words, i)).filter((key) => !/^\d+$/.test(key));
}

/** Whether the passage shown and the right text are the same place: one holds half of the other's words or more, in order of neither. */
function showsText(passage: string, right: string): boolean {
  const shown = new Set(keysOf(passage));
  const wanted = new Set(keysOf(right));
  let shared = 0;
  for (const key of shown) if (wanted.has(key)) shared++;
  return shared >= HALF * Math.max(1, Math.min(shown.size, wanted.size)) && shared >= 2;
}

function marked(length: number, spans: readonly Span[]): Uint8Array {
  const units = new Uint8Array(length);
  for (const { start, end } of spans) units.fill(1, start, end);
  return units;
}

function isOfQuran(finding: Finding, quran: ReadonlySet<string>): boolean {
  if (finding.passage !== null && quran.has(finding.passage.source)) return true;
  return finding.attribution?.reference?.keys.some((key) => key.startsWith('quran.')) ?? false;
}

/** The Arabic Qur'an of the library, verse by verse in one row. */
function editionOf(library: Library): Edition {
  const held = library.witnesses.find(({ id, source }) => {
    const language = library.sources.find((each) => each.id === source)?.language ?? '';
    return id.includes('quran') && language.startsWith('ar');
  });
  return new Edition(held === undefined ? '' : library.texts.text(held.id).slice(0, held.length));
}

export async function scoreAnswers(rows: readonly AnswerRow[], library: Library): Promise<Evaluation> {
  const quran = new Set(library.sources.filter(({ id }) => id.includes('quran')).map(({ id }) => id));
  const units = { agreed: 0, predicted: 0, gold: 0 };
  const faults: string[] = [];
  const edition = editionOf(library);
  const refuted: string[] = [];
  let toldOfSound = 0;
  let verses = 0;
  let detected = 0;
  let told = 0;
  let wrong = 0;
  let corrected = 0;
  let wrongCalledGood = 0;
  let goodRejected = 0;
  for (const { id, text, quotations } of rows) {
    const { document } = await readDocumentText(text, `${id}.txt`);
    const { findings } = await check(document, library);
    const spansOf = (kind: string): Span[] =>
      quotations
        .filter((each) => each.kind === kind)
        .flatMap(({ spans }) => spans.map(([start, end]) => ({ start, end })));
    const gold = marked(text.length, spansOf('ayah'));
    const ignored = marked(text.length, spansOf('hadith'));
    const predicted = marked(
      text.length,
      findings.filter((each) => isOfQuran(each, quran)).flatMap(({ quotation }) => quotation.spans),
    );
    for (let i = 0; i < text.length; i++) {
      if (ignored[i] === 1) continue;
      units.gold += gold[i]!;
      units.predicted += predicted[i]!;
      units.agreed += gold[i]! & predicted[i]!;
    }
    for (const { kind, spans, correct, correction } of quotations) {
      if (kind !== 'ayah') continue;
      verses++;
      const [start, end] = spans[0]!;
      const shared = ({ quotation: { span } }: Finding): number =>
        Math.min(span.end, end) - Math.max(span.start, start);
      const likeness = (each: Finding): number =>
        shared(each) / (lengthOf(each.quotation.span) + (end - start) - shared(each));
      const finding = findings
        .filter((each) => shared(each) >= HALF * (end - start))
        // Of a quotation within another, the one that is most nearly what the gold marks.
        .toSorted((a, b) => likeness(b) - likeness(a) || lengthOf(a.quotation.span) - lengthOf(b.quotation.span))[0];
      if (finding !== undefined) detected++;
      const wording = finding?.verdict.wording ?? 'undetected';
      const isGood = wording === 'verbatim' || wording === 'faithful';
      const isTold = finding !== undefined && isGood === correct;
      const quoted = text.slice(start, end);
      const refutation = edition.refutes(quoted, correct);
      if (refutation !== null) refuted.push(`${id} ${refutation}: ${quoted}`);
      else if (isTold) toldOfSound++;
      if (isTold) told++;
      else {
        if (isGood) wrongCalledGood++;
        else if (finding !== undefined) goodRejected++;
        faults.push(
          `${id} ${correct ? 'right' : 'wrong'}, called ${wording}: ${text.slice(start, end)} | ${finding?.passage?.words ?? ''} | ${correction}`,
        );
      }
      if (correct) continue;
      wrong++;
      const shown = [finding?.passage, ...(finding?.rivals ?? [])].map((passage) => passage?.words ?? '');
      const isCorrected =
        correction === NO_SOURCE
          ? finding !== undefined && (finding.passage === null || wording === 'unfound')
          : shown.some((words) => showsText(words, correction));
      if (isCorrected) corrected++;
      else
        faults.push(`${id} not corrected (${wording}): ${text.slice(start, end)} | ${shown[0] ?? ''} | ${correction}`);
    }
  }
  const set = 'islamiceval2025, Qur’an';
  const sound = verses - refuted.length;
  return {
    scores: [
      f1(`${set}: spans, by character`, units, verses, 0.93),
      accuracy(`${set}: verses detected`, detected, verses),
      accuracy(`${set}: right or wrong`, told, verses, 0.945),
      accuracy(`${set}: right or wrong, of labels that the text does not refute`, toldOfSound, sound, 0.945),
      accuracy(`${set}: right or wrong, of detected`, told, detected),
      accuracy(`${set}: no wrong one called good`, verses - wrongCalledGood, verses),
      accuracy(`${set}: no right one rejected`, verses - goodRejected, verses),
      accuracy(`${set}: right text shown where wrong`, corrected, wrong, 0.8),
    ],
    faults,
    notes: [`Labels that the text refutes, ${refuted.length} of ${verses}:`, ...refuted],
  };
}
