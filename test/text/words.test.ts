/** The scanner against a slow, obvious version of itself: classes of units as letters, and one regular expression. */

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CharacterClass, classOf } from '../../src/text/characters.ts';
import { hashKey, keyAt, rawAt, type Words, wordsOf } from '../../src/text/words.ts';

function classLetter(unit: number): string {
  const character = String.fromCharCode(unit);
  if (character === '\n') return 'n';
  if (' \t\r'.includes(character)) return 'b';
  switch (classOf(unit)) {
    case CharacterClass.letter:
    case CharacterClass.expanding: {
      if (/[0-9]/.test(character)) return 'd';
      const isSmall = character === character.toLowerCase() && character !== character.toUpperCase();
      return isSmall ? 'l' : 'L';
    }
    case CharacterClass.sign:
      return 's';
    case CharacterClass.single:
      return '1';
    case CharacterClass.apostrophe:
      return "'";
    case CharacterClass.hyphen:
      return 'h';
    default:
      return '_';
  }
}

/** A single character; a minus before a digit; letters with what may stand among them. */
const WORD = /1|(?<![lLds])h(?=d)|[lLd](?:[lLds]|'(?=[lLds])|hb*nb*(?=l))*/g;

function obviousSpans(text: string): [number, number][] {
  const classes = Array.from({ length: text.length }, (_, i) => classLetter(text.charCodeAt(i))).join('');
  return [...classes.matchAll(WORD)]
    .filter(({ 0: found, index }) => found !== 'h' || text[index] !== text[index - 1])
    .map(({ 0: found, index }) => [index, index + found.length]);
}

function spansOf({ count, starts, ends }: Words): [number, number][] {
  return Array.from({ length: count }, (_, i) => [starts[i]!, ends[i]!]);
}

const PIECES = [
  'a',
  'B',
  'é',
  'ß',
  'Æ',
  'ﬁ',
  '’',
  "'",
  '-',
  '‐',
  '-\n',
  '- \n ',
  '\n',
  '\r\n',
  ' ',
  ', ',
  '5',
  '½',
  '中',
  'あ',
  'ท',
];
const SIGNS = ['\u0301', '\u200d', 'قَ', 'لֹ', 'ـ', '가', 'Ⅳ', '€', '%', '−', '\u00ad', '\ufeff', '\t', 'İ', 'ﷺ', '.'];
const anyText = fc.array(fc.constantFrom(...PIECES, ...SIGNS), { maxLength: 14 }).map((pieces) => pieces.join(''));
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xd7ff }), { maxLength: 10 })
  .map((units) => String.fromCharCode(...units));

describe('words', () => {
  test('stand where the obvious version finds them', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyUnits), (text) => {
        expect(spansOf(wordsOf(text))).toEqual(obviousSpans(text));
      }),
      { numRuns: 3000 },
    );
  });

  test('are hashed by their folded letters', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyUnits), (text) => {
        const words = wordsOf(text);
        for (let i = 0; i < words.count; i++) expect(words.hashes[i]).toBe(hashKey(keyAt(words, i)));
      }),
      { numRuns: 1000 },
    );
  });

  test('of a range are those of the range alone, at their places in the text', () => {
    fc.assert(
      fc.property(anyText, fc.nat(20), fc.nat(20), (text, a, b) => {
        const start = Math.min(a, b, text.length);
        const end = Math.min(Math.max(a, b), text.length);
        const alone = spansOf(wordsOf(text.slice(start, end)));
        expect(spansOf(wordsOf(text, start, end))).toEqual(alone.map(([from, to]) => [start + from, start + to]));
      }),
    );
    expect(() => wordsOf('abc', 2, 4)).toThrow(RangeError);
  });

  test.each([
    ['half a code point is none', 'a \ud835 b \udc00 c', ['a', 'b', 'c']],
    ['letters beyond the first plane', '\u{1d400}\u{1d41b} c', ['\u{1d400}\u{1d41b}', 'c']],
    ['a Han character beyond the first plane', '中\u{20000}文', ['中', '\u{20000}', '文']],
    ['Javanese, written without spaces', 'ꦩꦤ\u{a9b6}', ['ꦩ', 'ꦤ', '\u{a9b6}']],
    ['a symbol is no word', 'a 😀 b', ['a', 'b']],
  ])('beyond the plain letters: %s', (_, text, expected) => {
    const words = wordsOf(text);
    expect(Array.from({ length: words.count }, (__, i) => rawAt(words, i))).toEqual(expected);
  });

  test('a vowel sign beyond the first plane makes another word', () => {
    const words = wordsOf('\u{1111f}\u{1112a} \u{1111f}\u{11128}');
    expect(keyAt(words, 0)).not.toBe(keyAt(words, 1));
  });

  test('a text longer than the room that is kept is scanned like any other', () => {
    const text = 'lamp post '.repeat(40_000);
    const words = wordsOf(text);
    expect(words.count).toBe(80_000);
    expect(rawAt(words, 79_999)).toBe('post');
    expect(words.hashes[79_998]).toBe(hashKey('lamp'));
  });
});
