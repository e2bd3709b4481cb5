import { describe, expect, test } from 'vitest';
import { introducedIn } from '../../src/detect/attribution/introduced.ts';

describe('somebody without a name', () => {
  test.each([
    ['Asked about it, a spokesman declined to comment. ', 'a spokesman', 'he'],
    ['A spokeswoman for the union disagreed. ', 'A spokeswoman', 'she'],
    ['Renn left early. An elderly farmer waited outside. ', 'An elderly farmer', null],
    ['A captain came ashore. ', 'A captain', null],
    ['A clerk rose. Then, a nurse spoke. ', 'a nurse', null],
  ])('%s', (words, phrase, gender) => {
    expect(introducedIn(words, 'en')).toEqual({ words: phrase, start: words.indexOf(phrase), gender });
  });

  test('in German', () => {
    expect(introducedIn('Eine Sprecherin widersprach. ', 'de')).toMatchObject({
      words: 'Eine Sprecherin',
      gender: 'she',
    });
  });

  test.each([
    ['a thing', 'A letter arrived. '],
    ['what somebody with a name is', 'Tobias Renn, a spokesman, declined. '],
    ['no subject', 'Renn met a spokesman of the board. '],
    ['a group', 'A company bought the bridge. '],
  ])('not %s', (_, words) => {
    expect(introducedIn(words, 'en')).toBeNull();
  });
});
