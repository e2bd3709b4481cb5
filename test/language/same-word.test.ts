/** Every line of docs/same-word.md holds, in both directions, and equal words never count as changed. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { array, assert, constantFrom, nat, property, string, stringMatching } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accidentalRule } from '../../src/language/same-word.ts';

const PAGE = readFileSync(resolve(import.meta.dirname, '../../docs/same-word.md'), 'utf8');

interface Row {
  readonly rule: string | null;
  readonly language: string;
  readonly lemma: readonly string[];
  readonly reading: readonly string[];
}

/** Words as the page writes them: an apostrophe at a word's edge is no part of the word that the scanner cuts. */
function wordsIn(cell: string): string[] {
  return cell.split(' ').map((word) => word.replace(/^’|’$/g, ''));
}

function rowsIn(page: string): Row[] {
  const rows: Row[] = [];
  for (const line of page.split('\n')) {
    const cells = line
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1);
    const [first, second, third, fourth] = cells;
    if (
      cells.length !== 4 ||
      first === undefined ||
      second === undefined ||
      third === undefined ||
      fourth === undefined
    )
      continue;
    if (first.startsWith('`'))
      rows.push({ rule: first.replaceAll('`', ''), language: second, lemma: wordsIn(third), reading: wordsIn(fourth) });
    else if (/^[a-z]{2}$/.test(first))
      rows.push({ rule: null, language: first, lemma: wordsIn(second), reading: wordsIn(third) });
  }
  return rows;
}

const rows = rowsIn(PAGE);

test('the page has its examples', () => {
  expect(rows.filter(({ rule }) => rule !== null).length).toBeGreaterThan(100);
  expect(rows.filter(({ rule }) => rule === null).length).toBeGreaterThan(40);
});

describe('docs/same-word.md', () => {
  test.each(rows)('$language: $lemma, $reading: $rule', ({ rule, language, lemma, reading }) => {
    expect(accidentalRule(lemma, reading, language)).toBe(rule);
    expect(accidentalRule(reading, lemma, language)).toBe(rule);
  });
});

describe('any words', () => {
  const word = string({ minLength: 1, maxLength: 12 });
  const words = array(word, { minLength: 1, maxLength: 3 });
  const language = constantFrom('en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ru', 'ar', 'he', 'el', 'la', 'ja', null);

  test('answer the same both ways round', () => {
    assert(
      property(words, words, language, (a, b, tag) => {
        expect(accidentalRule(a, b, tag)).toBe(accidentalRule(b, a, tag));
      }),
    );
  });

  test('with a letter more are another word', () => {
    const letters = stringMatching(/^[bcdfgklmp]{3,8}$/);
    assert(
      property(letters, constantFrom('b', 'd', 'g', 'k', 'p'), nat(), (letters, letter, where) => {
        const at = where % (letters.length + 1);
        const longer = letters.slice(0, at) + letter + letters.slice(at);
        expect(accidentalRule([letters], [longer], 'xx')).toBeNull();
      }),
    );
  });
});
