/** What each observation of `observed.ts` weighs, by language and by whether a text tells of a dialogue. */

import { ENGLISH_NEWS } from './weights/english-news.ts';
import { GERMAN_NEWS } from './weights/german-news.ts';

export type Weights = ReadonlyMap<string, number>;

const TABLES: Readonly<Record<string, string>> = { en: ENGLISH_NEWS, de: GERMAN_NEWS };

const READ = new Map<string, Weights>();

/** Null when there are none, and the rules of word order decide. */
export function weightsFor(language: string, isDialogue: boolean): Weights | null {
  const table = isDialogue ? undefined : TABLES[language];
  if (table === undefined) return null;
  const known = READ.get(language);
  if (known !== undefined) return known;
  const weights = new Map(
    table.split(',').map((entry): [string, number] => {
      const [name = '', weight = ''] = entry.trim().split(' ');
      return [name, Number(weight)];
    }),
  );
  READ.set(language, weights);
  return weights;
}
