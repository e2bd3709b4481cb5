/** The canonical keys of labelled places. */

import { expect, test } from 'vitest';
import { actKeyOfLabel, canonicalVerseKey, labelOfKey, numberIn, quranKey } from '../../src/reference/keys.ts';
import { surahNamed } from '../../src/reference/surah-names.ts';

test.each([
  ['Genesis 1:1', 'gen.1.1'],
  ['genesis 1:1', 'gen.1.1'],
  ['1chronicles 1:1', '1chr.1.1'],
  ['1 Chronicles 1:1', '1chr.1.1'],
  ['1Chr.1.1', '1chr.1.1'],
  ['Ps 23:4', 'ps.23.4'],
  ['Psalm 23', 'ps.23'],
  ['songofsolomon 1:2', 'song.1.2'],
  ['I Cor 13:4', '1cor.13.4'],
  ['1. Mose 3,4', 'gen.3.4'],
  ['Wisdom 3:1', 'wis.3.1'],
  ['1 Maccabees 2:3', '1macc.2.3'],
  ['Jude 3', 'jude.1.3'],
  ['ACT 1', null],
  ['hello 3', null],
  ['2:255', null],
  ['', null],
])('%s is %s', (label, key) => {
  expect(canonicalVerseKey(label)).toBe(key);
});

test('the Qur’an is cited by two numbers', () => {
  expect(['2:255', '2.255', 'Q 2:255', '255', 'a 2:2'].map(quranKey)).toEqual([
    'quran.2.255',
    'quran.2.255',
    'quran.2.255',
    null,
    null,
  ]);
});

test('acts and scenes', () => {
  expect(['ACT III, SCENE II. A room.', 'Act 3', 'SCENE II', 'in fact 3'].map(actKeyOfLabel)).toEqual([
    'act.3.2',
    'act.3',
    null,
    null,
  ]);
});

test('a key as a person cites it', () => {
  expect(['1cor.13.4', 'act.3.1', 'quran.2.255', 'x'].map(labelOfKey)).toEqual([
    '1 Corinthians 13:4',
    'Act 3, Scene 1',
    'Qur’an 2:255',
    'x',
  ]);
});

test('numbers', () => {
  expect(['iv', 'XIII', '4', 'four', 'fourth', 'xyz', ''].map(numberIn)).toEqual([4, 13, 4, 4, 4, null, null]);
});

test('surahs in both alphabets', () => {
  expect(['البقرة', 'Al-Baqarah', 'el-Bakara', 'الإخلاص', 'An-Nas', 'London'].map((name) => surahNamed(name))).toEqual([
    2,
    2,
    2,
    112,
    114,
    null,
  ]);
});
