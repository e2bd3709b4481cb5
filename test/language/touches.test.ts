/** What a change touches: each kind, in several languages. */

import { describe, expect, test } from 'vitest';
import { touchesOf } from '../../src/language/touches.ts';

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}

describe('touchesOf', () => {
  test.each([
    ['en', 'is not', 'is', ['negation']],
    ['en', 'not', 'never', ['negation']],
    ['en', 'don’t', 'do', ['negation']],
    ['en', 'likely', 'unlikely', ['negation', 'modality']],
    ['en', 'three', 'four', ['number']],
    ['en', '12', '21', ['number']],
    ['en', 'all', 'some', ['quantity']],
    ['en', 'Carthage', 'Corinth', ['name']],
    ['en', 'must', 'may', ['modality']],
    ['en', 'is', 'was', ['tense']],
    ['en', 'walk', 'walked', ['tense']],
    ['en', 'increased', 'decreased', ['opposite']],
    ['en', 'true', 'false', ['opposite']],
    ['en', 'green', 'blue', []],
    ['de', 'kein', 'ein', ['negation']],
    ['en', 'do not', '', ['negation']],
    ['en', 'does not', '', ['negation']],
    ['en', 'did not', '', ['negation', 'tense']],
    ['en', 'no one', 'someone', ['negation', 'quantity']],
    ['en', 'one', 'two', ['number']],
    ['en', 'dollars', 'euros', ['number']],
    ['en', 'and', 'or', ['opposite']],
    ['ar', 'كان', 'يكون', ['tense']],
    ['de', 'nicht', '', ['negation']],
    ['de', 'soll', 'muss', ['modality']],
    ['de', 'Krieg', 'Frieden', ['opposite']],
    ['de', 'Hund', 'Katze', []],
    ['fr', 'n’est pas', 'est', ['negation']],
    ['fr', 'tous', 'quelques', ['quantity']],
    ['es', 'nunca', 'siempre', ['negation', 'quantity', 'opposite']],
    ['ru', 'не', '', ['negation']],
    ['ru', 'война', 'мир', ['opposite']],
    ['ar', 'لا', '', ['negation']],
    ['ar', 'العلماء', 'الجهلاء', ['opposite']],
    ['he', 'לא', '', ['negation']],
    ['he', 'טוב', 'רע', ['opposite']],
    ['da', 'ikke', '', ['negation']],
    ['no', 'aldri', '', ['negation']],
    ['nb', 'ikke', '', ['negation']],
    ['sk', 'nikdy', '', ['negation']],
    ['uk', 'не', '', ['negation']],
    ['bg', 'няма', '', ['negation']],
    ['sr', 'nije', '', ['negation']],
    ['ro', 'nu', '', ['negation']],
    ['ca', 'mai', '', ['negation']],
    ['hu', 'nem', '', ['negation']],
    ['tr', 'değil', '', ['negation']],
    ['la', 'non', '', ['negation']],
    ['vi', 'không', '', ['negation']],
    ['id', 'tidak', '', ['negation']],
    ['hi', 'नहीं', '', ['negation']],
    ['ur', 'نہیں', '', ['negation']],
    ['th', 'ไม่', '', ['negation']],
    ['sv', 'alla', 'några', ['quantity']],
    ['uk', 'може', 'мусить', ['modality']],
    ['hi', 'था', 'है', ['tense']],
  ] as const)('%s: “%s” to “%s”', (language, lemma, reading, expected) => {
    expect(touchesOf(words(lemma), words(reading), language)).toEqual(expected);
  });

  test('a capital at the beginning of a sentence names nobody', () => {
    expect(touchesOf(['Green'], ['green'], 'en', { lemmaStartsSentence: true })).toEqual([]);
    expect(touchesOf(['Winter'], ['Summer'], 'en', { lemmaStartsSentence: true, readingStartsSentence: true })).toEqual(
      [],
    );
  });

  test('the same words touch nothing', () => {
    expect(touchesOf(words('we will not go'), words('we will not go'), 'en')).toEqual([]);
    expect(touchesOf([], [], null)).toEqual([]);
  });
});
