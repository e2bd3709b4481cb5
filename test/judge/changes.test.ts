/**
 * A wrong word called good is the worst error. A few thousand labelled changes of our own texts: none that changes the
 * words in substance may pass, and none that does not may be objected to.
 */

import { describe, expect, test } from 'vitest';
import { casesFrom, isRight } from '../../eval/changes.ts';
import { CHANGE_TEXTS } from './changes-texts.ts';

const COUNT = 500;
const made = Object.entries(CHANGE_TEXTS).flatMap(([language, text], k) =>
  casesFrom(text, language, { seed: 20 + k, count: COUNT }),
);

/** Enough of a case to see what went wrong. */
function shown({ language, kind, quotation }: (typeof made)[number]): string {
  return `${language}, ${kind}: ${quotation}`;
}

test('there are a few thousand, of both labels, in every language', () => {
  expect(made.length).toBeGreaterThan(2500);
  for (const language of Object.keys(CHANGE_TEXTS)) {
    for (const expected of ['good', 'altered'] as const) {
      expect(made.filter((each) => each.language === language && each.expected === expected).length).toBeGreaterThan(
        100,
      );
    }
  }
});

describe.each(Object.keys(CHANGE_TEXTS))('%s', (language) => {
  test('no altered words are called good', () => {
    const wrong = made.filter((each) => each.language === language && each.expected === 'altered' && !isRight(each));
    expect(wrong.map(shown)).toEqual([]);
  });

  test('no good words are called altered', () => {
    const wrong = made.filter((each) => each.language === language && each.expected === 'good' && !isRight(each));
    expect(wrong.map(shown)).toEqual([]);
  });
});

test('the same text and seed make the same cases', () => {
  const again = casesFrom(CHANGE_TEXTS['en']!, 'en', { seed: 20, count: COUNT });
  expect(again).toEqual(made.filter(({ language }) => language === 'en'));
});
