/** German reported speech: whoever says it stands outside of the subjunctive, and “es” says nothing. */

import { describe, expect, test } from 'vitest';
import { detect } from '../../src/detect/detect.ts';

function speaker(text: string): string | null {
  const quotations = detect({ name: 'a.txt', sha256: '', language: 'de', text, loci: [], markup: [] });
  expect(quotations.length).toBeGreaterThan(0);
  return quotations.at(-1)!.attribution?.speaker?.words ?? null;
}

describe('the subject of a subjunctive is not who says it', () => {
  test.each([
    [
      'Rita Lund sagte, der Hafen müsse offen bleiben. Es drohe „ein Winter, wie ihn hier noch keiner gesehen hat“.',
      'Rita Lund',
    ],
    [
      'Rita Lund betonte, der Hafen bleibe offen. Jeder Fischer könne „das Becken im Winter nutzen, wie er es will“.',
      'Rita Lund',
    ],
    ['Der Hafen sei „den ganzen Winter über offen für jeden“, sagte Rita Lund.', 'Rita Lund'],
    ['Laut Rita Lund sei der Hafen „den ganzen Winter über offen für jeden“.', 'Rita Lund'],
  ])('%s', (text, words) => {
    expect(speaker(text)).toBe(words);
  });
});

describe('a verb that is said of nobody', () => {
  test.each([
    [
      'Rita Lund bezeichnete die Fahrten in einem Winter, in dem es nur elf Boote gab, als „den reinen Leichtsinn der Reederei“.',
      'Lund',
    ],
    ['Zitat von Rita Lund: „Wir halten den Hafen den ganzen Winter offen.“', 'Rita Lund'],
    ['„Der Hafen bleibt den ganzen Winter offen“, hieß es vom Sprecher der Reederei.', 'Sprecher'],
    ['Rita Lund gab bekannt: „Wir halten den Hafen den ganzen Winter offen.“', 'Rita Lund'],
  ])('%s', (text, words) => {
    expect(speaker(text)).toContain(words);
  });
});
