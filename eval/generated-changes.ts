/** Ten thousand labelled changes of the texts of a library: how many that change the words in substance pass as good? */

import type { Library } from '../src/library/library.ts';
import { CHANGE_WORDS } from './change-words.ts';
import { type ChangeCase, casesFrom, isRight, mixedEditions } from './changes.ts';
import { accuracy, type Evaluation } from './score.ts';

const CASES = 10_000;
const SAMPLE_UNITS = 400_000;
const SEED = 2026;

/** Samples spread over a library: for each language, texts of up to 400,000 code units. */
function samplesOf(library: Library): { readonly language: string; readonly text: string }[] {
  const samples = new Map<string, string[]>();
  const languageOf = new Map(library.sources.map(({ id, language }) => [id, language]));
  for (const witness of library.witnesses) {
    const language = (witness.language ?? languageOf.get(witness.source) ?? '').split('-')[0]!;
    if (CHANGE_WORDS[language] === undefined) continue;
    const text = library.texts.text(witness.id);
    const from = Math.max(0, Math.floor((text.length - SAMPLE_UNITS) / 2));
    const list = samples.get(language) ?? [];
    list.push(text.slice(from, Math.min(text.length, from + SAMPLE_UNITS)));
    samples.set(language, list);
  }
  return [...samples].flatMap(([language, list]) => {
    // Few large texts or many small ones: in either case a dozen samples at most.
    const step = Math.max(1, Math.ceil(list.length / 12));
    return list.filter((_, i) => i % step === 0).map((text) => ({ language, text }));
  });
}

const MIXED = 500;

/** Verses that two witnesses of one language share, mixed. */
function editionsOf(library: Library): readonly ChangeCase[] {
  const versed = library.witnesses.flatMap((witness) => {
    const text = library.texts.text(witness.id);
    const verses = text.loci.within({ start: 0, end: text.length }).filter(({ kind }) => kind === 'verse');
    const source = library.sources.find(({ id }) => id === witness.source);
    const language = (witness.language ?? source?.language ?? '').split('-')[0]!;
    return verses.length === 0 || CHANGE_WORDS[language] === undefined ? [] : [{ text, verses, language }];
  });
  return versed.flatMap((first, k) => {
    const second = versed.find((other, j) => j > k && other.language === first.language);
    if (second === undefined) return [];
    const step = Math.max(1, Math.floor(first.verses.length / MIXED));
    const pairs = first.verses.flatMap(({ key, span }, i): [string, string][] => {
      const other = i % step === 0 && key !== undefined ? second.text.loci.withKey(key)[0] : undefined;
      if (other === undefined) return [];
      return [[first.text.slice(span.start, span.end), second.text.slice(other.span.start, other.span.end)]];
    });
    return mixedEditions(pairs, first.language);
  });
}

/** About so many labelled changes, spread over the languages and texts of a library; the same ones each time. */
export function changeCases(library: Library, total = CASES): readonly ChangeCase[] {
  const samples = samplesOf(library);
  const languages = new Set(samples.map(({ language }) => language));
  return samples.flatMap(({ language, text }, k) => {
    const ofLanguage = samples.filter((each) => each.language === language).length;
    return casesFrom(text, language, { seed: SEED + k, count: Math.ceil(total / languages.size / ofLanguage) });
  });
}

export function scoreChanges(library: Library): Evaluation {
  const counts = new Map<string, { items: number; right: number; expected: string }>();
  const faults: string[] = [];
  for (const each of [...changeCases(library), ...editionsOf(library)]) {
    const name = `changes: ${each.expected === 'good' ? 'harmless ones not objected to' : 'altered ones not called good'}, ${each.language}`;
    const known = counts.get(name) ?? { items: 0, right: 0, expected: each.expected };
    counts.set(name, known);
    known.items++;
    if (isRight(each)) known.right++;
    else
      faults.push(`${each.language} ${each.kind}, should be ${each.expected}: ${each.quotation.replace(/\s+/g, ' ')}`);
  }
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const sum = (expected: string, of: 'items' | 'right'): number =>
    rows.filter(([, count]) => count.expected === expected).reduce((total, [, count]) => total + count[of], 0);
  return {
    scores: [
      accuracy('changes: altered ones not called good', sum('altered', 'right'), sum('altered', 'items'), 1),
      accuracy('changes: harmless ones not objected to', sum('good', 'right'), sum('good', 'items')),
      ...rows.map(([name, { items, right }]) => accuracy(name, right, items)),
    ],
    faults,
  };
}
