/** Right words, and the verse that is named for them by this count or that. */

import { expect, test } from 'vitest';
import { check } from '../../src/core.ts';
import { textLibrary } from '../../src/library/text-sources.ts';
import { keyNamed } from '../../src/reference/find.ts';
import { canonicalVerseKey, quranKey } from '../../src/reference/keys.ts';
import type { Locus } from '../../src/types.ts';

/** A source of ours that has the verses of a scripture, so that places can be named in it. */
function versesOf(id: string, verses: readonly (readonly [label: string, words: string])[], more: object = {}) {
  const loci: Locus[] = [];
  let text = '';
  for (const [label, words] of verses) {
    const key = canonicalVerseKey(label) ?? quranKey(label) ?? keyNamed(label);
    loci.push({
      kind: 'verse',
      label,
      span: { start: text.length, end: text.length + words.length },
      ...(key === null ? {} : { key }),
    });
    text += `${words}\n`;
  }
  return { id, text, loci, title: id, ...more };
}

const ENGLISH = versesOf('english', [
  ['Psalm 51:1', 'Wash the lamps of the mole for the night has been long upon them.'],
  ['Psalm 51:2', 'My oil is ever before me and my wick is behind.'],
  ['Psalm 51:3', 'The keeper of the east gate never sleeps but once.'],
  ['Psalm 51:19', 'Then shall the bells be glad of their ropes again.'],
  ['Joel 2:28', 'And afterward I will pour out oil upon every lamp in the harbour.'],
  ['Joel 3:1', 'In those days the ferry shall come home without its ferryman.'],
  ['Malachi 4:5', 'Behold I send you a lighthouse before the great and foggy day.'],
]);

async function of(document: string, source: ReturnType<typeof versesOf>, language = 'en') {
  const { findings } = await check(document, textLibrary([source]), { language });
  const { verdict, remarks } = findings[0]!;
  return { ...verdict, codes: remarks.map(({ code }) => code) };
}

test.each([
  ['Ps 51:1', 'confirmed'],
  ['Ps 51,3', 'confirmed'],
  ['Ps 50,3 LXX', 'confirmed'],
  ['Пс. 50:3', 'confirmed'],
  ['Ps 50(51),3', 'confirmed'],
  ['Ps 51(50),3', 'confirmed'],
  ['Ps 51', 'confirmed'],
  ['Ps 51:1a', 'confirmed'],
  ['Ps 50,3', 'contradicted'],
  ['Ps 51:2', 'contradicted'],
  ['Ps 51:4', 'contradicted'],
  ['Ps 52,3', 'contradicted'],
])('a psalm with a title, %s: %s', async (place, attribution) => {
  const found = await of(
    `It is sung: “Wash the lamps of the mole for the night has been long upon them” (${place}).`,
    ENGLISH,
  );
  expect(found).toMatchObject({ wording: 'verbatim', attribution });
  expect(found.codes.includes('wrong-reference')).toBe(attribution === 'contradicted');
});

test('a verse by another count says so', async () => {
  const found = await of(
    'It is sung: “Wash the lamps of the mole for the night has been long upon them” (Ps 51,3).',
    ENGLISH,
  );
  expect(found.reason).toContain('By another count of the verses Ps 51,3 is Psalm 51:1.');
});

test.each([
  ['And afterward I will pour out oil upon every lamp in the harbour', 'Joel 3,1', 'confirmed'],
  ['And afterward I will pour out oil upon every lamp in the harbour', 'Joel 2:28', 'confirmed'],
  ['And afterward I will pour out oil upon every lamp in the harbour', 'Joel 3,2', 'contradicted'],
  ['In those days the ferry shall come home without its ferryman', 'Joel 4,1', 'confirmed'],
  // In the count of this Bible that is the verse before the chapter.
  ['In those days the ferry shall come home without its ferryman', 'Joel 2:28', 'contradicted'],
  ['Behold I send you a lighthouse before the great and foggy day', 'Mal 3,23', 'confirmed'],
])('chapters that begin elsewhere: %s, %s: %s', async (words, place, attribution) => {
  expect(await of(`It is written: “${words}” (${place}).`, ENGLISH)).toMatchObject({ attribution });
});

test.each([
  ['Koran 2:255', 'confirmed', []],
  // In editions that count the basmala.
  ['Koran 2:256', 'unresolved', []],
  ['Sure 2, Vers 256', 'unresolved', []],
  ['Koran 2:257', 'contradicted', ['wrong-reference']],
  ['Q 2:256', 'contradicted', ['wrong-reference']],
  ['Surah 115:2', 'contradicted', ['impossible-reference', 'wrong-reference']],
])('a verse of a surah, %s: %s', async (place, attribution, codes) => {
  const quran = versesOf('quran', [
    ['2:254', 'Spend of the oil that was given to you before the fog comes.'],
    ['2:255', 'No sleep comes upon the lighthouse and no slumber upon its stair.'],
    ['2:256', 'There is no towing in the matter of the ferry.'],
  ]);
  const found = await of(
    `As it says: “No sleep comes upon the lighthouse and no slumber upon its stair” (${place}).`,
    quran,
  );
  expect(found).toMatchObject({ attribution, codes });
});

const SAGES = versesOf('sages', [
  ['Avot 1:14', 'If I do not light the lamp then who shall light it for me.'],
  ['Berakhot 5a', 'Whoever lends a rope before dawn is as one who built a bridge.'],
  ['Sahih al-Bukhari 7', 'Deeds of the ferry are known by the far bank and not by the near one.'],
]);

test.each([
  ['If I do not light the lamp then who shall light it for me', 'm. Avot 1:14', 'confirmed'],
  ['If I do not light the lamp then who shall light it for me', 'Pirke Awot 1,14', 'confirmed'],
  ['If I do not light the lamp then who shall light it for me', 'משנה אבות א, יד', 'confirmed'],
  ['If I do not light the lamp then who shall light it for me', 'Avot 1:4', 'contradicted'],
  ['Whoever lends a rope before dawn is as one who built a bridge', 'b. Ber. 5a', 'confirmed'],
  ['Whoever lends a rope before dawn is as one who built a bridge', 'ברכות ה ע״א', 'confirmed'],
  ['Whoever lends a rope before dawn is as one who built a bridge', 'b. Ber. 5b', 'contradicted'],
  // Another work, which may have the words as well.
  ['Whoever lends a rope before dawn is as one who built a bridge', 'b. Shabbat 31a', 'unresolved'],
  ['Deeds of the ferry are known by the far bank and not by the near one', 'Bukhari 7', 'confirmed'],
  ['Deeds of the ferry are known by the far bank and not by the near one', 'صحيح البخاري ٧', 'confirmed'],
  ['Deeds of the ferry are known by the far bank and not by the near one', 'رواه البخاري', 'confirmed'],
  ['Deeds of the ferry are known by the far bank and not by the near one', 'Bukhari 8', 'contradicted'],
  // Numbered within its book, and in another collection.
  ['Deeds of the ferry are known by the far bank and not by the near one', 'Bukhari, Book 1, Hadith 1', 'unresolved'],
  ['Deeds of the ferry are known by the far bank and not by the near one', 'Muslim 1907', 'unresolved'],
])('%s (%s): %s', async (words, place, attribution) => {
  expect(await of(`It is taught: “${words}” (${place}).`, SAGES)).toMatchObject({ wording: 'verbatim', attribution });
});

test('the edition that is named is the one that is compared', async () => {
  const verse = 'Proverbs 31:2';
  const library = textLibrary([
    versesOf('old', [[verse, 'Lend not thy lamp unto the wind.']], {
      title: 'The Book of the Valley',
      version: 'Old Harbour Version',
    }),
    versesOf('new', [[verse, 'Do not lend your lamp to the wind.']], {
      title: 'The Book of the Valley',
      version: 'New Harbour Version',
    }),
  ]);
  const quoting = async (edition: string) => {
    const text = `“Lend not thy lamp unto the wind” (Proverbs 31:2, ${edition}).`;
    return (await check(text, library, { language: 'en' })).findings[0]!;
  };
  const own = await quoting('OHV');
  expect(own.verdict).toMatchObject({ wording: 'verbatim', attribution: 'confirmed' });
  expect(own.attribution).toMatchObject({ speaker: null, title: { words: 'OHV' } });
  const other = await quoting('NHV');
  expect(other.verdict).toMatchObject({ wording: 'verbatim', attribution: 'contradicted' });
  expect(other.verdict.reason).toContain('The words stand in “The Book of the Valley” (Old Harbour Version).');
  // An edition that is not held may read as this one does.
  expect((await quoting('XHV')).verdict).toMatchObject({ wording: 'verbatim', attribution: 'confirmed' });
});
