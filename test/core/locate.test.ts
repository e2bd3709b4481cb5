import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locate, prepareText } from '../../src/locate.ts';
import { babble } from '../retrieve/texts.ts';

const MINUTES =
  'The keeper reported that forty-two lamps were lit on the first of March. Nobody had asked for them. The board did ' +
  'not accept the keeper’s account, and ordered a new count before Easter. It was never made.';

describe('locate', () => {
  test('finds words where they stand', () => {
    const found = locate('the board did not accept the keeper’s account', MINUTES);
    expect(found).toMatchObject({ exact: true, agreement: 1, words: 'The board did not accept the keeper’s account' });
    expect(found!.variants).toEqual([
      {
        kind: 'substitution',
        lemma: { span: { start: 100, end: 103 }, words: 'The' },
        reading: { span: { start: 0, end: 3 }, words: 'the' },
        folded: true,
      },
    ]);
    expect(MINUTES.slice(found!.span.start, found!.span.end)).toBe(found!.words);
  });

  test('says which words are missing, new and others', () => {
    const found = locate(
      'The council did accept the keeper’s own account and ordered a new count before Easter',
      MINUTES,
    );
    expect(found!.exact).toBe(false);
    expect(found!.variants.map(({ kind, lemma, reading }) => [kind, lemma.words, reading.words])).toEqual([
      ['substitution', 'board', 'council'],
      ['omission', 'not', ''],
      ['addition', '', 'own'],
    ]);
  });

  test('takes words changed at the edges for their neighbours, within a clause', () => {
    const changed = locate('a board did not accept the keeper’s account and ordered one new count', MINUTES)!;
    expect(changed.variants.map(({ lemma, reading }) => [lemma.words, reading.words])).toEqual([
      ['The', 'a'],
      ['a', 'one'],
    ]);
    const added = locate('However, the board did not accept the keeper’s account', MINUTES)!;
    expect(added.words).toBe('The board did not accept the keeper’s account');
    expect(added.variants[0]).toMatchObject({ kind: 'addition', reading: { words: 'However' } });
  });

  test('sees accents, and no difference in the shape of an apostrophe or a hyphen at a line’s end', () => {
    expect(locate('pate', 'He ate the pâté.')!.variants).toMatchObject([{ folded: true, lemma: { words: 'pâté' } }]);
    expect(locate("the keeper's account", MINUTES)!.variants).toEqual([]);
    expect(locate('ordered a new count', 'It ord-\nered a new count at once.')!.variants).toEqual([]);
  });

  test('finds nothing where there is nothing', () => {
    expect(locate('an entirely different sentence on other matters', MINUTES)).toBeNull();
    for (const words of ['', '…', ' \n']) expect(locate(words, MINUTES)).toBeNull();
    expect(locate('the board', '')).toBeNull();
  });

  test('finds every stretch of a text in it, to the letter', () => {
    const text = babble(3000, 5);
    const prepared = prepareText(text);
    const words = text.split(' ');
    fc.assert(
      fc.property(fc.nat(words.length - 41), fc.integer({ min: 6, max: 40 }), (from, count) => {
        const asked = words
          .slice(from, from + count)
          .join(' ')
          .replace(/\.$/, '');
        const found = locate(asked, prepared);
        expect(found).toMatchObject({ exact: true, words: asked, variants: [] });
      }),
      { numRuns: 200 },
    );
  });

  test('shows any one changed word, and only that', () => {
    const text = babble(3000, 6);
    const prepared = prepareText(text);
    const words = text.split(' ').map((word) => word.replace('.', ''));
    fc.assert(
      fc.property(fc.nat(words.length - 31), fc.integer({ min: 1, max: 28 }), (from, at) => {
        const asked = words.slice(from, from + 30);
        const lemma = asked[at]!;
        // Of two equal words beside each other, either may be the one that was changed.
        fc.pre(asked[at - 1] !== lemma && asked[at + 1] !== lemma);
        asked[at] = 'zwyxt';
        const { variants } = locate(asked.join(' '), prepared)!;
        expect(variants.map(({ lemma: { words }, reading }) => [words, reading.words])).toEqual([[lemma, 'zwyxt']]);
      }),
      { numRuns: 200 },
    );
  });

  test('bears texts of any kind', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ unit: 'binary', maxLength: 60 }),
        (text, words) => {
          const found = locate(words, text);
          if (found !== null) expect(text.slice(found.span.start, found.span.end)).toBe(found.words);
        },
      ),
    );
  });
});
