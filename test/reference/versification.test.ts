import { describe, expect, test } from 'vitest';
import { isImpossible } from '../../src/reference/possible.ts';
import { citesGreekCount, countOf, otherCounts } from '../../src/reference/versification.ts';

describe('one verse by other counts', () => {
  test.each([
    // Titles of psalms that Hebrew Bibles count.
    ['ps.51.1', 'english', ['ps.51.3']],
    ['ps.51.3', 'hebrew', ['ps.51.1']],
    ['ps.3.1', 'english', ['ps.3.2']],
    ['ps.23.1', 'english', []],
    // Chapters that begin elsewhere.
    ['joel.2.28', 'english', ['joel.3.1']],
    ['joel.3.1', 'english', ['joel.4.1']],
    ['joel.3.1', 'hebrew', ['joel.2.28']],
    ['mal.4.5', 'english', ['mal.3.23']],
    ['isa.9.2', 'english', ['isa.9.1']],
    ['isa.9.1', 'hebrew', ['isa.9.2']],
    ['gen.31.55', 'english', ['gen.32.1']],
    ['jonah.1.17', 'english', ['jonah.2.1']],
    ['deut.29.1', 'english', ['deut.28.69']],
    ['dan.4.1', 'english', ['dan.3.31']],
    ['gen.1.1', 'english', []],
    ['john.3.16', 'english', []],
    ['quran.2.255', null, []],
    ['ps.51', 'english', []],
  ] as const)('%s in the %s count', (key, count, others) => {
    expect(otherCounts(key, count, false)).toEqual(others);
  });

  test.each([
    ['ps.23.1', 'hebrew', 'ps.22.1'],
    ['ps.51.3', 'hebrew', 'ps.50.3'],
    ['ps.51.1', 'english', 'ps.50.3'],
    ['ps.10.1', 'hebrew', 'ps.9.22'],
    ['ps.115.1', 'hebrew', 'ps.113.9'],
    ['ps.116.10', 'hebrew', 'ps.115.1'],
    ['ps.147.12', 'hebrew', 'ps.147.1'],
    ['ps.150.1', 'hebrew', null],
    ['ps.8.2', 'hebrew', null],
  ] as const)('%s in the %s count is %s in the Greek one', (key, count, greek) => {
    const others = otherCounts(key, count, true);
    if (greek === null) expect(others.filter((each) => !each.startsWith(key.slice(0, 4)))).toEqual([]);
    else expect(others).toContain(greek);
    expect(otherCounts(key, count, false)).not.toContain(greek);
  });

  test('every verse of a psalm leads to the Greek count and back', () => {
    for (let psalm = 1; psalm <= 150; psalm++) {
      const key = `ps.${psalm}.3`;
      const greek = otherCounts(key, 'hebrew', true).filter((each) => !each.startsWith(`ps.${psalm}.`));
      for (const each of greek) expect(otherCounts(each, 'greek', false)).toContain(key);
    }
  });
});

test('how a text counts is told from verses that only one count has', () => {
  expect(countOf('en', (key) => ['mal.4.1', 'ps.51.19'].includes(key))).toBe('english');
  expect(countOf('de', (key) => ['joel.4.1'].includes(key))).toBe('hebrew');
  expect(countOf('ru', () => false)).toBe('greek');
  expect(countOf('en', () => false)).toBeNull();
});

test.each([
  ['Пс. 22:1', true],
  ['Psalmus 22, 1', true],
  ['Ps 22,1 LXX', true],
  ['Ps 22,1', false],
  ['Psalm 22:1', false],
])('%s is cited by the Greek count: %s', (words, isGreek) => {
  expect(citesGreekCount(words)).toBe(isGreek);
});

describe('places that cannot exist', () => {
  test.each([
    ['1macc.17', '1 Maccabees has 16 chapters, and no 17.'],
    ['sir.52.1', 'Sirach has 51 chapters, and no 52.'],
    ['mishnah.avot.9.1', 'This tractate of the Mishnah has 6 chapters, and no 9.'],
    ['talmud.berakhot.90a', 'This tractate of the Talmud goes from leaf 2 to 64, and has no 90.'],
    ['talmud.berakhot.1a', 'This tractate of the Talmud goes from leaf 2 to 64, and has no 1.'],
    ['hadith.bukhari.90000', 'This collection has fewer than 7600 hadith, and no 90000.'],
  ])('%s', (key, why) => {
    expect(isImpossible({ keys: [key] })).toBe(why);
  });

  test.each([
    '1macc.16.24',
    'sir.51',
    'mishnah.avot.6.1',
    'talmud.berakhot.64a',
    'talmud.shabbat.157b',
    'hadith.bukhari.7563',
    'hadith.bukhari',
    'hadith.ahmad.27000',
    'yerushalmi.berakhot.9.5',
    'tosefta.berakhot.7.1',
  ])('%s may exist', (key) => {
    expect(isImpossible({ keys: [key] })).toBeNull();
  });
});
