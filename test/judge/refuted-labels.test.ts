/** Labels are refuted by letters and signs alone: what stands is not wrong, what stands nowhere is not right. */

import { expect, test } from 'vitest';
import { Edition } from '../../eval/refuted-labels.ts';

const TEXT = '1:1\tكَانَ الْحَارِسُ يَفْتَحُ بَابَ الْبُسْتَانِ كُلَّ صَبَاحٍ\n1:2\tوَمَنْ زَرَعَ شَجَرَةً جَلَسَ فِي ظِلِّهَا\n';
const edition = new Edition(TEXT);

test.each([
  ['with signs', 'يَفْتَحُ بَابَ الْبُسْتَانِ'],
  ['without', 'يفتح باب البستان'],
  ['over two verses', 'كل صباح (1) ومن زرع شجرة'],
])('words that stand are not wrong: %s', (_, words) => {
  expect(edition.refutes(words, false)).not.toBeNull();
  expect(edition.refutes(words, true)).toBeNull();
});

test.each([
  ['another word', 'يفتح قفل البستان'],
  ['a word more', 'يفتح كل باب البستان'],
  ['an and more', 'ويفتح باب البستان'],
  ['an article less', 'يفتح باب بستان'],
  ['half a word', 'فتح باب البستان'],
])('words that stand nowhere are not right: %s', (_, words) => {
  expect(edition.refutes(words, true)).not.toBeNull();
  expect(edition.refutes(words, false)).toBeNull();
});

test('another vowel sign is not right', () => {
  expect(edition.refutes('يُفْتَحُ بَابَ الْبُسْتَانِ', true)).not.toBeNull();
  expect(edition.refutes('يُفْتَحُ بَابَ الْبُسْتَانِ', false)).toBeNull();
});

test('another orthography refutes nothing', () => {
  expect(edition.refutes('يفتح باب البستن', true)).toBeNull();
  expect(edition.refutes('يفتح باب البستن', false)).toBeNull();
});

test('a part of a word is no run of whole words', () => {
  expect(edition.refutes('فتح باب البستان', false)).toBeNull();
});
