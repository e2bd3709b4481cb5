/** Vowel signs: left out is no fault, set otherwise is another word. */

import { describe, expect, test } from 'vitest';
import { signsAgree } from '../../src/language/vowel-signs.ts';

describe('Arabic', () => {
  test.each([
    ['عَلِمَ', 'عَلِمَ', 'same'],
    ['عَلِمَ', 'علم', 'left-out'],
    ['علم', 'عَلِمَ', 'left-out'],
    ['عَلِمَ', 'عَلم', 'left-out'],
    ['عَلِمَ', 'عُلِمَ', 'differ'],
    ['عَلِمَ', 'عَلَمَ', 'differ'],
    // A doubled letter says another word than a single one; leaving the sign out says nothing.
    ['عَلَّمَ', 'علم', 'left-out'],
    ['عَلَمَ', 'عَلَّمَ', 'differ'],
    // No vowel, said or not said.
    ['مِنْ', 'مِن', 'same'],
    ['مِنْ', 'مِنَ', 'differ'],
    // Tanwin on the last alef or before it.
    ['كِتَابًا', 'كِتَاباً', 'same'],
    ['كِتَابٌ', 'كِتَابُ', 'differ'],
    ['كِتَابٌ', 'كِتَابٍ', 'differ'],
    // The order in which shadda and vowel are stored, the stretch, pause marks.
    ['رب\u0651\u064E', 'رب\u064E\u0651', 'same'],
    ['قـلـم', 'قلم', 'same'],
    ['قَلَمٌۖ', 'قَلَمٌ', 'same'],
    // The dagger alef is heard as a long a.
    ['هَٰذَا', 'هَذَا', 'same'],
    ['هَٰذَا', 'هُذَا', 'differ'],
  ] as const)('%s and %s: %s', (lemma, reading, expected) => {
    expect(signsAgree(lemma, reading)).toBe(expected);
  });
});

describe('Hebrew', () => {
  test.each([
    ['אֱנ֑וֹשׁ', 'אֱנוֹשׁ', 'same'],
    ['אֱנוֹשׁ', 'אנוש', 'left-out'],
    ['שָׁלוֹם', 'שָׁלֹום', 'same'],
    ['שָׁמַר', 'שָׂמַר', 'differ'],
    ['דָּבָר', 'דֶּבֶר', 'differ'],
    ['דָּבָר', 'דָבָר', 'same'],
    ['יָֽרֶד', 'יָרֶד', 'same'],
    ['לָ\u05B4ם', 'ל\u05B4ם', 'left-out'],
  ] as const)('%s and %s: %s', (lemma, reading, expected) => {
    expect(signsAgree(lemma, reading)).toBe(expected);
  });
});

test('other letters are not a matter of signs', () => {
  expect(signsAgree('قلم', 'علم')).toBe('differ');
  expect(signsAgree('', 'علم')).toBe('differ');
  expect(signsAgree('a', 'a')).toBe('same');
});
