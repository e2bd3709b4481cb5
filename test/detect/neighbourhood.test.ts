/** What the other marked words of a document, a list, a banner or a kind of thing named in front say of marked words. */

import { describe, expect, test } from 'vitest';
import { type Observed, withNeighbourhood } from '../../src/detect/neighbourhood.ts';
import { finds } from './shown.ts';

function observed(start: number, end: number, ...names: readonly string[]): Observed {
  return { span: { start, end }, certainty: 'open', names };
}

const TEXT = `“Red Mill” and “the mill” were named with “mud”. “Mill” ${'and so on '.repeat(200)}`;

function observedOf(words: string, ...names: readonly string[]): Observed {
  const start = TEXT.indexOf(`“${words}”`) + 1;
  return observed(start, start + words.length, ...names);
}

describe('what is observed of a neighbourhood', () => {
  test('of one alone, that there is none', () => {
    expect(withNeighbourhood(TEXT, [observed(3, 9, 'words:2')])).toEqual([['words:2', 'front:none', 'back:none']]);
  });

  test('of neighbours, how near they stand and what they look like', () => {
    const [first, second, third, fourth] = withNeighbourhood(TEXT, [
      observedOf('Red Mill', 'words:2', 'title-case'),
      observedOf('the mill', 'words:3', 'before:list'),
      observedOf('mud', 'words:1'),
      observedOf('Mill', 'one-name'),
    ]);
    expect(first).toEqual(expect.arrayContaining(['front:none', 'back-beside', 'back-beside/words:3']));
    expect(first).not.toContain('back-beside/before:list');
    expect(second).toEqual(expect.arrayContaining(['front-beside/title-case', 'back-beside/words:1']));
    expect(third).toEqual(expect.arrayContaining(['front-beside/words:3', 'back-apart/one-name']));
    expect(fourth).toEqual(expect.arrayContaining(['front-apart/words:1', 'back:none']));
  });

  test('of many others, how many do so, itself left away', () => {
    const runs = [1, 2, 3, 4, 5].map((k) => observed(k * 300, k * 300 + 9, 'ends:stop'));
    const all = withNeighbourhood(TEXT, [...runs, observed(1900, 1909, 'words:1')]);
    expect(all[0]).toContain('all:ends:stop=4');
    expect(all[5]).toContain('all:ends:stop=4');
    expect(withNeighbourhood(TEXT, runs)[0]!.filter((name) => name.startsWith('all:'))).toEqual([]);
  });
});

describe('what is quoted', () => {
  test.each([
    'Er rief: „⟦Das ist ein großer Fehler⟧“, oder wie andere meinten, „⟦ein schweres Unglück für alle⟧“.',
    'The mayor added, “⟦the orchard and every tree in it⟧” would stay.',
    'Мэр сказал: «⟦Сад не продаётся⟧».',
  ])('handed over by a verb of saying: %s', (text) => finds(text));

  test.each([
    'Der Dokumentarfilm „Der Garten am Fluss“ läuft ab Montag im Kino.',
    'Das Segelschiff „Weiße Möwe“ liegt seit Montag im Hafen der Stadt.',
    'Im Kinderbuch „Der kleine Müller“ geht es um einen Garten.',
  ])('no quotation behind a noun that ends like one which names: %s', (text) => finds(text));

  test('many parts of sentences without a verb, behind words that announce them, throughout', () => {
    const parts = Array.from(
      { length: 8 },
      (_, k) => `⟦the seven old lamps of quay number ${k + 2} on every winter night⟧`,
    );
    return finds(
      parts.map((part, k) => `${k % 2 === 0 ? 'As the minutes have it' : 'In their words'}, “${part}”.`).join('\n\n'),
    );
  });

  test('what people shout and write on banners', () =>
    finds('Hunderte zogen zum Rathaus. Auf Plakaten standen Sprüche wie „⟦Wir lassen uns den Garten nicht nehmen⟧“.'));
});
