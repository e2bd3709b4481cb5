/** What word order leaves no doubt about is not weighed; and whom only the weights prefer may be somebody else. */

import { describe, expect, test } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import type { SpeakerMention } from '../../src/types.ts';

function speaker(text: string, language: string): SpeakerMention | null {
  const quotations = detect({ name: 'a.txt', sha256: '', language, text, loci: [], markup: [] });
  expect(quotations.length).toBeGreaterThan(0);
  return quotations.at(-1)!.attribution?.speaker ?? null;
}

describe('who is heard speaks, and not who hears it', () => {
  test.each([
    ['Anna Reed recalls Peter Stone saying “We will never close the harbour.”', 'Peter Stone'],
    ['Anna Reed heard Peter Stone say “We will never close the harbour.”', 'Peter Stone'],
    ['Anna Reed remembers Stone saying: “We will never close the harbour.”', 'Stone'],
    ['Anna Reed wrote to Stone saying “We will never close the harbour.”', 'Anna Reed'],
    ['Anna Reed attacked Stone, saying “We will never close the harbour.”', 'Anna Reed'],
    ['Anna Reed recalled the storm, saying “We will never close the harbour.”', 'Anna Reed'],
  ])('%s', (text, words) => {
    expect(speaker(text, 'en')?.words).toBe(words);
  });
  test('“him” is whoever is heard', () => {
    expect(speaker('Anna Reed remembers him saying “We will never close the harbour.”', 'en')?.words).toBe('him');
  });
});

describe('a name and its verb right behind the words', () => {
  test.each([
    [
      'Der Verteidiger betont, die Richterin habe sich geirrt: Eine Strafe sei nicht zu vermitteln, „wenn jemand einen Radfahrer übersieht“, so Ute Mahler.',
      'Ute Mahler',
    ],
    [
      'In seiner Rede lobte der Minister Karl Brandt den Plan und nannte Reeds Vorschlag „schnell, kraftvoll und entschieden“.',
      'der Minister Karl Brandt',
    ],
    ['Karl Brandt lobte den Plan, und Rita Lund nannte ihn „schnell, kraftvoll und entschieden“.', 'Rita Lund'],
  ])('%s', (text, words) => {
    expect(speaker(text, 'de')?.words).toBe(words);
  });
});

describe('“citing” behind a verb of saying tells of reasons, and “according to” of another mouth', () => {
  test.each([
    ['“We will never close the harbour,” she said, citing the many sailors in town.', 'she'],
    ['“We will never close the harbour,” Anna Reed said, citing Peter Stone.', 'Anna Reed'],
  ])('%s', (text, words) => {
    expect(speaker(text, 'en')?.words).toBe(words);
  });
});

describe('whom only the weights prefer', () => {
  test.each([
    ['Anna Reed recalled that Stone said “We will never close the harbour.”', true],
    ['Anna Reed said: “We will never close the harbour.”', undefined],
    ['“We will never close the harbour,” Anna Reed said on Monday.', undefined],
    ['According to Anna Reed, the council “will never close the harbour”.', undefined],
    ['In Anna Reed’s words, “we will never close the harbour.”', undefined],
  ])('%s', (text, vague) => {
    expect(speaker(text, 'en')?.vague).toBe(vague);
  });
});
