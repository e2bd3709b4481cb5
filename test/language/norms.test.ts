/**
 * Every rule and every listed word of the spelling norms, walked: each makes its example one word in both directions, and
 * stands on the page that lists them. `npx vitest run test/language/norms.test.ts -u` writes the page anew.
 */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { accidentalRule } from '../../src/language/same-word.ts';
import { abbreviationsIn } from '../../src/language/spelling/abbreviations.ts';
import { ARABIC_WORDS } from '../../src/language/spelling/arabic.ts';
import { HINDI_WORDS } from '../../src/language/spelling/eastern.ts';
import {
  ENGLISH_CONTRACTIONS,
  ENGLISH_LOAN_WORDS,
  ENGLISH_RULES,
  ENGLISH_WORDS,
} from '../../src/language/spelling/english.ts';
import { GERMAN_RULES, GERMAN_WORDS } from '../../src/language/spelling/german.ts';
import { DUTCH_WORDS, GREEK_WORDS, RUSSIAN_WORDS } from '../../src/language/spelling/other.ts';
import {
  FRENCH_WORDS,
  ITALIAN_WORDS,
  PORTUGUESE_RULES,
  PORTUGUESE_WORDS,
  SPANISH_ACCENTS,
  SPANISH_WORDS,
} from '../../src/language/spelling/romance.ts';
import type { PatternRule } from '../../src/language/spelling/spelling.ts';
import type { AccidentalRule, Touch } from '../../src/types.ts';

const DOCS = resolve(import.meta.dirname, '../../docs');
/** Complete by their types. */
const RULES: Readonly<Record<AccidentalRule, true>> = {
  accent: true,
  apostrophe: true,
  case: true,
  contraction: true,
  narration: true,
  'number-form': true,
  punctuation: true,
  spelling: true,
  symbol: true,
  'verse-number': true,
  'vowel-signs': true,
  'word-division': true,
};
const TOUCHES: Readonly<Record<Touch, true>> = {
  modality: true,
  name: true,
  negation: true,
  number: true,
  opposite: true,
  quantity: true,
  tense: true,
};

test.each([...Object.keys(RULES), ...Object.keys(TOUCHES)])('docs/verdicts.md shows %s', (name) => {
  expect(readFileSync(resolve(DOCS, 'verdicts.md'), 'utf8')).toContain(`\n### ${name}\n`);
});

/** No matter of a word. */
const NO_WORDS = new Set(['verse-number', 'narration']);

test.each(Object.keys(RULES).filter((rule) => !NO_WORDS.has(rule)))(
  'docs/same-word.md says what %s sets aside',
  (rule) => {
    expect(readFileSync(resolve(DOCS, 'same-word.md'), 'utf8')).toMatch(new RegExp(`\\n\\| \`${rule}\` +\\| [a-z]`));
  },
);

interface Norms {
  readonly rules?: readonly PatternRule[];
  readonly words?: readonly ReadonlyMap<string, string>[];
  readonly contractions?: ReadonlyMap<string, string | readonly string[]>;
  readonly loanWords?: ReadonlySet<string>;
}

const NORMS: Readonly<Record<string, Norms>> = {
  ar: { words: [ARABIC_WORDS] },
  de: { rules: GERMAN_RULES, words: [GERMAN_WORDS] },
  en: {
    rules: ENGLISH_RULES,
    words: [ENGLISH_WORDS],
    contractions: ENGLISH_CONTRACTIONS,
    loanWords: ENGLISH_LOAN_WORDS,
  },
  es: { words: [SPANISH_WORDS, SPANISH_ACCENTS] },
  el: { words: [GREEK_WORDS] },
  fr: { words: [FRENCH_WORDS] },
  hi: { words: [HINDI_WORDS] },
  it: { words: [ITALIAN_WORDS] },
  nl: { words: [DUTCH_WORDS] },
  pt: { rules: PORTUGUESE_RULES, words: [PORTUGUESE_WORDS] },
  ru: { words: [RUSSIAN_WORDS] },
};

type Pair = readonly [string, string];

function pairOf(example: string): Pair {
  const [from = '', to = ''] = example.split('=');
  return [from, to];
}

function wordsOf({ words = [] }: Norms): Pair[] {
  return words.flatMap((list) => [...list]).filter(([from, to]) => from !== to);
}

function contractionsOf({ contractions = new Map() }: Norms): Pair[] {
  return [...contractions].map(([from, to]): Pair => [from, typeof to === 'string' ? to : to.join(' ')]);
}

function abbreviationsOf(language: string): Pair[] {
  return [...abbreviationsIn(language)].map(([from, to]): Pair => [from, to.join(' ')]);
}

const LANGUAGES = [...new Set([...Object.keys(NORMS), 'hi', 'pl'])].sort();

function section(title: string, pairs: readonly Pair[]): string {
  if (pairs.length === 0) return '';
  return `\n${title}:\n\n${pairs.map(([from, to]) => `- ${from} = ${to}`).join('\n')}\n`;
}

function pageOf(): string {
  const languages = LANGUAGES.map((language) => {
    const norms = NORMS[language] ?? {};
    const loans = [...(norms.loanWords ?? [])].join(', ');
    return (
      `\n## ${language}\n` +
      section(
        'Patterns, each with an example',
        (norms.rules ?? []).map(([, , example]) => pairOf(example)),
      ) +
      section('Words', wordsOf(norms)) +
      section('Contractions and abbreviations', [...contractionsOf(norms), ...abbreviationsOf(language)]) +
      (loans === '' ? '' : `\nWritten with their accents or without:\n\n${loans}\n`)
    );
  });
  return (
    '# Spellings that are listed\n\n' +
    'What [same-word.md](same-word.md) shows by examples, in full: every pattern and every word of the norms that Recte takes for one word.\n' +
    'The page is compared with the program by a test.\n' +
    languages.join('')
  );
}

test('the page lists what the program knows', async () => {
  await expect(pageOf()).toMatchFileSnapshot(resolve(DOCS, 'same-word-lists.md'));
});

describe.each(Object.entries(NORMS))('%s', (language, norms) => {
  test('each pattern makes its example one word', () => {
    for (const [pattern, , example] of norms.rules ?? []) {
      const [from, to] = pairOf(example);
      expect(from.toLowerCase().search(pattern), example).toBeGreaterThanOrEqual(0);
      expect(to.toLowerCase(), example).not.toBe(from.toLowerCase());
      expect(['spelling', 'accent'], example).toContain(accidentalRule([from], [to], language));
      expect(['spelling', 'accent'], example).toContain(accidentalRule([to], [from], language));
    }
  });

  test('each word is the one that it stands for', () => {
    for (const [from, to] of wordsOf(norms)) {
      expect(['spelling', 'accent'], `${from} = ${to}`).toContain(accidentalRule([from], [to], language));
      expect(['spelling', 'accent'], `${to} = ${from}`).toContain(accidentalRule([to], [from], language));
    }
  });

  test('each contraction is its full form', () => {
    for (const [from, to] of contractionsOf(norms))
      expect(accidentalRule([from], to.split(' '), language), `${from} = ${to}`).toBe('contraction');
  });

  test('a letter more or less in a listed word is another word', () => {
    for (const [from, to] of wordsOf(norms)) {
      expect(accidentalRule([`${from}w`], [to], language), from).toBeNull();
      expect(accidentalRule([from], [`${to}w`], language), to).toBeNull();
    }
  });
});
