/**
 * Does the program cry wolf where it has nothing to say? Articles of the news are checked against a library that is not
 * what they quote from: hardly one of their quotations can be held to be altered, or to be somebody else's words.
 */

import { check } from '../src/core.ts';
import type { Library } from '../src/library/library.ts';
import { type ArticleRow, isArticleRow } from './attribution.ts';
import { readRows } from './gold.ts';
import { accuracy, type Evaluation } from './score.ts';

export async function scoreStrangers(path: string, library: Library): Promise<Evaluation> {
  const rows: readonly ArticleRow[] = readRows(path, isArticleRow);
  const faults: string[] = [];
  const left = { unaltered: 0, uncontradicted: 0, quotations: 0 };
  for (const { id, text } of rows) {
    const { findings } = await check(text, library);
    for (const { quotation, verdict, passage } of findings) {
      left.quotations++;
      if (verdict.wording !== 'altered') left.unaltered++;
      if (verdict.attribution !== 'contradicted') left.uncontradicted++;
      if (verdict.wording === 'altered' || verdict.attribution === 'contradicted')
        faults.push(
          `${id}: ${verdict.wording}, ${verdict.attribution}: “${quotation.words}” beside “${passage?.words}” (${passage?.source})`,
        );
    }
  }
  return {
    scores: [
      accuracy('polnear.dev, another library: not called altered', left.unaltered, left.quotations),
      accuracy('polnear.dev, another library: nobody contradicted', left.uncontradicted, left.quotations),
    ],
    faults,
  };
}
