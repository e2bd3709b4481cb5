/**
 * Does the verdict on a speaker hold, where the source is an article or a novel that quotes others? Each quotation of
 * the gold is quoted once by a document that names whoever speaks there, and once by one that names somebody else of the
 * same source; the text it stands in is the only source.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../src/core.ts';
import { HEADS } from '../src/detect/attribution/heads.ts';
import { isGivenName } from '../src/detect/attribution/name-rows.ts';
import { textLibrary } from '../src/library/text-sources.ts';
import { sameName } from '../src/reference/names.ts';
import { isOrganisation } from '../src/reference/organisations.ts';
import { keyOf, wordsOf } from '../src/text/words.ts';
import type { AttributionVerdict } from '../src/types.ts';
import { type ArticleRow, type GoldQuotation, isArticleRow, onceEach } from './attribution.ts';
import { readRows } from './gold.ts';
import { accuracy, type Evaluation, type Score } from './score.ts';

const LEAST_WORDS = 6;
const MOST_WORDS = 60;
/** Of a novel every so many quotations is taken. */
const OF_NOVELS = 20;
const FULL_NAME = /\p{Lu}[\p{L}.’'-]+(?:[ ](?:(?:de|van|von|der|al|bin)[ ])?\p{Lu}[\p{L}.’'-]+){1,3}/u;

interface Cased {
  readonly words: string;
  readonly speaker: string;
  readonly other: string | null;
}

/** The full name that the gold has for a speaker, or null where it has none. */
function nameOf({ text, language }: ArticleRow, { speaker, speaker_name }: GoldQuotation): string | null {
  if (speaker_name !== undefined) return speaker_name.startsWith('_') ? null : speaker_name;
  const written = (speaker ?? []).map(([start, end]) => text.slice(start, end)).join(' ');
  const name = FULL_NAME.exec(written)?.[0] ?? null;
  return name === null || (language === 'de' && !isGermanName(name)) ? null : name;
}

const DESCRIBING = /^(?:der|die|das|ein|eine|(?:sein|ihr|unser)(?:e|er)?)\s|\sder\s/iu;

/** German nouns have capitals too: "Rita Lund", and not "Der Sprecher" or "Berliner Polizei". */
function isGermanName(name: string): boolean {
  const last = keyOf(name.split(/[ -]/u).at(-1)!);
  const { role, writing, notion } = HEADS['de']!;
  const isNoun = isOrganisation(last, 'de') || [role, writing, notion].some((ending) => ending.test(last));
  return !DESCRIBING.test(name) && !(isNoun && !name.split(/[ -]/u).some((word) => isGivenName(keyOf(word))));
}

function casesOf(row: ArticleRow): readonly Cased[] {
  const named = onceEach(row.quotations).flatMap((gold) => {
    const name = nameOf(row, gold);
    return name === null ? [] : [{ gold, name }];
  });
  const isNovel = named[0]?.gold.speaker_name !== undefined;
  return named.flatMap(({ gold, name }, k): readonly Cased[] => {
    if (gold.spans.length !== 1 || (isNovel && k % OF_NOVELS !== 0)) return [];
    const words = row.text.slice(gold.spans[0]![0], gold.spans[0]![1]).replace(/^["“”„»«‘]+|["“”„»«’]+$/gu, '');
    const { count } = wordsOf(words);
    if (count < LEAST_WORDS || count > MOST_WORDS || /["“”„»«\n]/u.test(words)) return [];
    const others = named.filter((each) => sameName(each.name, name) === 'different' && FULL_NAME.test(each.name));
    return [{ words, speaker: name, other: others[k % Math.max(1, others.length)]?.name ?? null }];
  });
}

function documentOf(language: string, name: string, words: string): string {
  return language === 'de' ? `${name} sagte: „${words}“` : `${name} said: “${words}”`;
}

async function verdictOf(row: ArticleRow, name: string, words: string): Promise<AttributionVerdict | null> {
  const { id, text, language } = row;
  const library = textLibrary([{ id, text, language }]);
  const report = await check(documentOf(language, name, words), library, { language });
  return report.findings[0]?.verdict.attribution ?? null;
}

async function scoreRows(set: string, rows: readonly ArticleRow[]): Promise<Evaluation> {
  const counts = { right: 0, confirmed: 0, wronged: 0, wrong: 0, believed: 0, contradicted: 0 };
  const faults: string[] = [];
  for (const row of rows) {
    for (const { words, speaker, other } of casesOf(row)) {
      const own = await verdictOf(row, speaker, words);
      counts.right++;
      if (own === 'confirmed') counts.confirmed++;
      if (own === 'contradicted') {
        counts.wronged++;
        faults.push(`${set} ${row.id}: ${speaker} contradicted, “${words}”`);
      }
      if (other === null) continue;
      const others = await verdictOf(row, other, words);
      counts.wrong++;
      if (others === 'contradicted') counts.contradicted++;
      if (others === 'confirmed') {
        counts.believed++;
        faults.push(`${set} ${row.id}: ${other} confirmed for ${speaker}, “${words}”`);
      }
    }
  }
  const scores: readonly Score[] = [
    accuracy(`${set}: right speaker not contradicted`, counts.right - counts.wronged, counts.right),
    accuracy(`${set}: right speaker confirmed`, counts.confirmed, counts.right),
    accuracy(`${set}: wrong speaker not confirmed`, counts.wrong - counts.believed, counts.wrong),
    accuracy(`${set}: wrong speaker contradicted`, counts.contradicted, counts.wrong),
  ];
  return { scores, faults };
}

const SETS = ['polnear.dev', 'german-news.dev', 'german-news.train', 'pdnc'];

/** Scores the sets that lie in `dataDirectory`; one that is not there is left out. */
export async function scoreMouths(dataDirectory: string): Promise<Evaluation> {
  const scores: Score[] = [];
  const faults: string[] = [];
  for (const name of SETS) {
    const path = join(dataDirectory, 'detection', `${name}.jsonl`);
    if (!existsSync(path)) continue;
    const evaluation = await scoreRows(name, readRows(path, isArticleRow));
    scores.push(...evaluation.scores);
    faults.push(...evaluation.faults);
  }
  return { scores, faults };
}
