/** Well-known quotations and misquotations, checked against a library from end to end: wording, attribution, source. */

import { check } from '../src/check.ts';
import type { Library } from '../src/library/library.ts';
import { readDocumentText } from '../src/read/index.ts';
import type { Finding } from '../src/types.ts';
import { isRange, isRecord, isText, isTexts } from './gold.ts';
import { accuracy, type Evaluation } from './score.ts';

/** One line of gold: a document, its one quotation, and what may be said of it. */
export interface QuotationRow {
  readonly id: string;
  readonly document: string;
  readonly quotation: readonly [number, number];
  readonly expect: {
    readonly wording: readonly string[];
    readonly attribution: readonly string[];
    readonly source: string | null;
  };
}

export function isQuotationRow(value: unknown): value is QuotationRow {
  if (!isRecord(value) || !isRecord(value['expect'])) return false;
  const { wording, attribution, source } = value['expect'];
  return (
    isText(value['id']) &&
    isText(value['document']) &&
    isRange(value['quotation']) &&
    isTexts(wording) &&
    isTexts(attribution) &&
    (source === null || isText(source))
  );
}

function overlap({ quotation: { span } }: Finding, [start, end]: readonly [number, number]): number {
  return Math.max(0, Math.min(span.end, end) - Math.max(span.start, start));
}

/** Gold names a source by its id or by the beginning of it. */
function isSource(found: string | undefined, expected: string | null): boolean {
  return expected === null
    ? found === undefined
    : found !== undefined && (found === expected || new RegExp(`^${expected}(?![a-z0-9])`, 'i').test(found));
}

export async function scoreMisquotations(rows: readonly QuotationRow[], library: Library): Promise<Evaluation> {
  const right = { wording: 0, attribution: 0, source: 0, goodRejected: 0, wrongGood: 0 };
  const faults: string[] = [];
  for (const { id, document, quotation, expect } of rows) {
    const read = await readDocumentText(document, `${id}.txt`);
    const { findings } = await check(read.document, library);
    const finding = findings.toSorted((a, b) => overlap(b, quotation) - overlap(a, quotation))[0];
    const found = finding !== undefined && overlap(finding, quotation) > 0 ? finding : null;
    const wording = found?.verdict.wording ?? 'undetected';
    const attribution = found?.verdict.attribution ?? 'undetected';
    const source = found?.passage?.source;
    const isWording = expect.wording.includes(wording);
    const isAttribution = expect.attribution.includes(attribution);
    if (isWording) right.wording++;
    if (isAttribution) right.attribution++;
    if (isSource(source, expect.source)) right.source++;
    const isGood = wording === 'verbatim' || wording === 'faithful';
    const shouldBeGood = expect.wording.some((each) => each === 'verbatim' || each === 'faithful');
    if (isGood && !shouldBeGood) right.wrongGood++;
    if (!isGood && shouldBeGood) right.goodRejected++;
    if (!isWording || !isAttribution || !isSource(source, expect.source)) {
      faults.push(
        `${id}: ${wording}, ${attribution}, ${source ?? 'no source'}; expected ${expect.wording.join('|')}, ${expect.attribution.join('|')}, ${expect.source ?? 'no source'}`,
      );
    }
  }
  const set = 'famous-misquotations';
  return {
    scores: [
      accuracy(`${set}: wording`, right.wording, rows.length, 1),
      accuracy(`${set}: attribution`, right.attribution, rows.length, 33 / 34),
      accuracy(`${set}: source`, right.source, rows.length, 1),
      accuracy(`${set}: no wrong one called good`, rows.length - right.wrongGood, rows.length, 1),
      accuracy(`${set}: no good one rejected`, rows.length - right.goodRejected, rows.length, 1),
    ],
    faults,
  };
}
