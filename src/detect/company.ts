/** What the marked runs of a document say of one among them. */

import { wordsOf } from '../text/words.ts';
import type { KindCircumstances } from './observations.ts';
import type { Run } from './runs.ts';

const LONG_WORDS = 6;
const FEW_RUNS = 4;
const LONGEST_KEY = 60;

/** What the other marked runs of a document say of one. */
export function companyOf(
  text: string,
  runs: readonly Run[],
  paragraphOf: (offset: number) => number,
): (run: Run) => Pick<KindCircumstances, 'longInTen' | 'isBesideLong' | 'isRepeated'> {
  const counts = new Map<string, number>();
  const longIn = new Map<number, number>();
  const keyOfRun = ({ spans: [first] }: Run): string =>
    text
      .slice(first!.start, Math.min(first!.end, first!.start + LONGEST_KEY))
      .toLowerCase()
      .replaceAll(/\P{L}+/gu, ' ')
      .trim();
  const isLong = ({ spans }: Run): boolean =>
    spans.some(({ start, end }) => end - start > 200 || wordsOf(text, start, end).count >= LONG_WORDS);
  let long = 0;
  for (const run of runs) {
    const key = keyOfRun(run);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (!isLong(run)) continue;
    long++;
    const paragraph = paragraphOf(run.outer.start);
    longIn.set(paragraph, (longIn.get(paragraph) ?? 0) + 1);
  }
  const longInTen = runs.length < FEW_RUNS ? null : (long / runs.length) * 10;
  return (run) => ({
    longInTen,
    isBesideLong: (longIn.get(paragraphOf(run.outer.start)) ?? 0) > (isLong(run) ? 1 : 0),
    isRepeated: (counts.get(keyOfRun(run)) ?? 0) > 1,
  });
}
