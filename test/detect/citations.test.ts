/** How scholars cite: author, year and page, notes, "ibid.", the keys of a bibliography. */

import { describe, expect, test } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import { extract } from '../../src/read/extract.ts';
import type { Attribution, Document } from '../../src/types.ts';

async function attributions(text: string, name = 'document.md'): Promise<readonly (Attribution | null)[]> {
  const read = await extract(new TextEncoder().encode(text), name);
  const document: Document = {
    name,
    sha256: '',
    language: 'en',
    text: read.text,
    loci: read.loci,
    markup: read.markup,
  };
  return detect(document).map(({ attribution }) => attribution);
}

const QUOTED = '“Nobody has counted its stones since the frost”';

describe('a work in brackets', () => {
  test.each([
    ['(Brandt 2019, 45)', 'Brandt', 2019, '45'],
    ['(Brandt 2019: 45)', 'Brandt', 2019, '45'],
    ['(Brandt, 2019, p. 45)', 'Brandt', 2019, 'p. 45'],
    ['(see Brandt 2019b, 45–46)', 'Brandt', 2019, '45–46'],
    ['(Brandt and Vale 2019, 45)', 'Brandt', 2019, '45'],
    ['(Brandt et al., 2019, p. 45)', 'Brandt', 2019, 'p. 45'],
    ['(vgl. Vale 2019, S. 45)', 'Vale', 2019, 'S. 45'],
    ['(Brandt 2019, 45, emphasis in the original)', 'Brandt', 2019, '45'],
    ['(Brandt 2019, 45, my translation)', 'Brandt', 2019, '45'],
  ])('%s', async (cited, name, year, page) => {
    const [found] = await attributions(`The weir is old. ${QUOTED} ${cited}. It stands.`);
    expect(found).toMatchObject({
      speaker: { name },
      date: { date: { year } },
      reference: { kind: 'page', words: page },
    });
    expect(found?.speaker?.vague).toBeUndefined();
    expect(found?.title).toBeNull();
  });

  test.each([
    ['As Edith Brandt (2019) writes, “nobody has counted its stones since the frost” (45).', '45'],
    ['As Edith Brandt (2019) writes, “nobody has counted its stones since the frost” (5).', '5'],
    [`${QUOTED} (Brandt 45–47).`, '45–47'],
    ['Edith Brandt says: “Nobody has counted its stones since the frost” (1999: 45).', '45'],
  ])('the page alone: %s', async (text, page) => {
    const [found] = await attributions(text);
    expect(found?.reference).toMatchObject({ kind: 'page', words: page });
  });

  test.each([
    '(1931)',
    '(Chapter 12)',
    '(Room 12)',
    '(Sonnet 18)',
    '(2)',
    '(12 of them)',
    '(12%)',
    '(May 12)',
    '(Brandt, 45)',
  ])('no page: %s', async (bracket) => {
    const [found] = await attributions(`The weir is old. ${QUOTED} ${bracket}. It stands.`);
    expect(found?.reference?.kind ?? null).not.toBe('page');
  });
});

test('whoever is named in the citation of other words says none of these', async () => {
  const found = await attributions(
    `${QUOTED} (Brandt 2019, 45).\n\nIt is so. “The mole is older than the weir.” It stands.`,
  );
  expect(found[0]?.speaker?.name).toBe('Brandt');
  expect(found[1]?.speaker ?? null).toBeNull();
  const said = await attributions(
    `Edith Brandt came in. “The mole is older than the weir,” she said (Vale 2019, 45). “It stands.”`,
  );
  expect(said.map((each) => each?.speaker?.name)).toEqual(['Edith Brandt', 'Edith Brandt']);
});

describe('the key of a bibliography', () => {
  test.each([
    [`${QUOTED} [@brandt2019, p. 45].`, ['brandt2019'], '@brandt2019, p. 45'],
    [`${QUOTED} [see @brandt2019, pp. 33–35; also @vale:2020].`, ['brandt2019', 'vale:2020'], null],
    [`As @brandt2019 [p. 45] says, ${QUOTED}.`, ['brandt2019'], '@brandt2019 [p. 45]'],
    [`${QUOTED} [-@brandt2019].`, ['brandt2019'], null],
  ])('%s', async (text, sources, words) => {
    const [found] = await attributions(text);
    expect(found?.reference).toMatchObject({ kind: 'source', sources });
    if (words !== null) expect(found?.reference?.words).toBe(words);
  });

  test('an address of mail is none', async () => {
    const [found] = await attributions(`Write to clerk@weir.example, who says: ${QUOTED}.`);
    expect(found?.reference ?? null).toBeNull();
  });
});

describe('verses of the chapter cited last', () => {
  test.each([
    ['In Proverbs 31 it says: “⟦Lend not thy lamp⟧” (v. 2).', ['prov.31.2']],
    ['In Proverbs 31:1 it says so. “⟦Lend not thy lamp⟧” (vv. 2–3).', ['prov.31.2', 'prov.31.3']],
    ['Surah 2 says: “⟦Lend not thy lamp⟧” (v. 255).', ['quran.2.255']],
  ])('%s', async (text, keys) => {
    const [found] = await attributions(text.replace(/[⟦⟧]/g, ''));
    expect(found?.reference).toMatchObject({ kind: 'scripture', keys });
  });

  test('none where no chapter is cited', async () => {
    const [found] = await attributions('The song says: “Lend not thy lamp to the wind” (v. 2).');
    expect(found?.reference ?? null).toBeNull();
  });
});

describe('notes', () => {
  test.each([
    ['Edith Brandt, The Weir Book (Oldport: Quay Press, 2019), 45.', 'page', '45'],
    ['Edith Brandt, *The Weir Book*, p. 45.', 'page', 'p. 45'],
    ['Brandt, *Weir Book*, 45.', 'page', '45'],
    ['Edith Brandt, “On Weirs,” *Harbour Review* 12 (2020): 45.', 'page', '45'],
    ['https://weir.example/notices/8', 'link', 'https://weir.example/notices/8'],
    ['Rule of the Weir, § 12.', 'legal', '§ 12'],
    ['A word on weirs.', 'note', '[^1]'],
  ])('%s', async (note, kind, words) => {
    const [found] = await attributions(`The weir is old. ${QUOTED}.[^1] It stands.\n\n[^1]: ${note}\n`);
    expect(found?.reference).toMatchObject({ kind, words });
  });

  test('“ibid.” is the work of the note before', async () => {
    const text =
      `${QUOTED}.[^1] “The mole is older than the weir.”[^2] “The mole has no stones at all.”[^3] “The pier is younger.”[^4]\n\n` +
      '[^1]: Edith Brandt, *The Weir Book*, 2019, p. 45.\n\n[^2]: Ibid., 46.\n\n[^3]: Ebd., S. 47.\n\n[^4]: Jonas Vale, *On Piers*, p. 3.\n';
    const found = await attributions(text);
    expect(found.map((each) => [each?.speaker?.name, each?.reference?.words])).toEqual([
      ['Edith Brandt', 'p. 45'],
      ['Edith Brandt', 'Ibid., 46'],
      ['Edith Brandt', 'S. 47'],
      ['Jonas Vale', 'p. 3'],
    ]);
  });

  test('“ibid.” in brackets is the work cited before, where none is cited between', async () => {
    const same = await attributions(
      `${QUOTED} (Brandt 2019, 45). It is so. “The mole is older than the weir” (ibid., 46).`,
    );
    expect(same[1]).toMatchObject({ date: { date: { year: 2019 } }, reference: { words: 'ibid., 46' } });
    const other = await attributions(
      `${QUOTED} (Brandt 2019, 45).\n\nIt is so, or not (Vale 2020, 3).\n\nThe clerk, Jonas Vale, said: “The mole is older than the weir” (ibid., 46).`,
    );
    expect(other[1]?.date ?? null).toBeNull();
  });

  test('a number that touches the closing mark calls the note that begins with it', async () => {
    const text = `The weir is old. ${QUOTED.slice(0, -1)}.”2 It stands.\n\nNotes\n1 A word.\n2 Edith Brandt, The Weir Book, 2019, p. 45.\n`;
    const [found] = await attributions(text, 'document.txt');
    expect(found).toMatchObject({ speaker: { name: 'Edith Brandt' }, reference: { words: 'p. 45' } });
    const [none] = await attributions(`The weir is old. ${QUOTED.slice(0, -1)}.”2 It stands.\n`, 'document.txt');
    expect(none?.speaker ?? null).toBeNull();
  });

  test('labels that come back with every chapter call the note behind them', async () => {
    const text = `${QUOTED}.¹\n\n¹ Edith Brandt, The Weir Book, p. 45.\n\n“The mole is older than the weir.”¹\n\n¹ Jonas Vale, On Moles, p. 3.\n`;
    const found = await attributions(text, 'document.txt');
    expect(found.map((each) => each?.reference?.words)).toEqual(['p. 45', 'p. 3']);
  });
});
