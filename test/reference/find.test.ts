/** Which places a text cites, in the forms and languages people cite them. */

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findReferences } from '../../src/reference/find.ts';
import { labelOfKey } from '../../src/reference/keys.ts';
import { isImpossible } from '../../src/reference/possible.ts';

function keysIn(text: string, language: string | null = null): readonly (readonly string[])[] {
  return findReferences(text, undefined, language).map(({ keys }) => keys);
}

describe('the Bible', () => {
  test.each([
    ['Proverbs 16:18', ['prov.16.18']],
    ['1 Cor. xiii. 4', ['1cor.13.4']],
    ['Ps. 23, 4', ['ps.23.4']],
    ['Psalm 23', ['ps.23']],
    ['Genesis 1:30-2:3', ['gen.1.30', 'gen.1.31', 'gen.2.1', 'gen.2.2', 'gen.2.3']],
    ['Prov 16:18-19', ['prov.16.18', 'prov.16.19']],
    ['Psalm 119:105, 110', ['ps.119.105', 'ps.119.110']],
    ['Song of Solomon 2:1', ['song.2.1']],
    ['First Corinthians 13:4', ['1cor.13.4']],
    ['II Kings 3:1', ['2kgs.3.1']],
    ['(John 3)', ['john.3']],
    ['Jude 3', ['jude.1.3']],
    ['Matt. v. 3', ['matt.5.3']],
    ['1. Mose 3,4–6', ['gen.3.4', 'gen.3.5', 'gen.3.6']],
    ['1 Korinther 13,4.7', ['1cor.13.4', '1cor.13.7']],
    ['Lukas 2,1 ff.', ['luke.2.1', 'luke.2.2', 'luke.2.3']],
    ['Römer 8, 28', ['rom.8.28']],
    ['Jean 3, 16', ['john.3.16']],
    ['Salmo 23:4', ['ps.23.4']],
    ['Иоанна 3:16', ['john.3.16']],
    ['תהילים כ״ג, ד', ['ps.23.4']],
    ['(בראשית א, א)', ['gen.1.1']],
    ['שמואל א׳ יז, מה', ['1sam.17.45']],
    ['תהלים קיט', ['ps.119']],
    ['Pss 42-43', ['ps.42', 'ps.43']],
    ['Ps 22 (23), 4', ['ps.23.4']],
    ['Ps 119:105.110', ['ps.119.105', 'ps.119.110']],
    ['Proverbs chapter 16, verse 18', ['prov.16.18']],
    ['the 23rd Psalm', ['ps.23']],
    ['(متى ٥: ٣)', ['matt.5.3']],
    ['Мф. 5:3', ['matt.5.3']],
  ])('%s', (text, keys) => {
    expect(keysIn(text)).toEqual([keys]);
  });

  test('the same book goes on behind a semicolon', () => {
    expect(keysIn('Proverbs 16:18; 17:3')).toEqual([['prov.16.18'], ['prov.17.3']]);
  });

  test.each([
    'It is 3.5 now',
    'numbers 5 and 6',
    'Mark 5 million',
    'I am 3.4 miles away',
    'John 3rd',
    'Chapter 3, verse 4',
    'the MT 51:3 differs',
    '',
  ])('none: %s', (text) => {
    expect(findReferences(text).filter(({ kind }) => kind === 'scripture')).toEqual([]);
  });
});

describe('the Qur’an', () => {
  test.each([
    ['[Surah Al-Baqarah 2:255]', ['quran.2.255']],
    ['Q 2:255', ['quran.2.255']],
    ['Qur’an 2:255', ['quran.2.255']],
    ['Sure 2, Vers 255', ['quran.2.255']],
    ['sourate 2, verset 255', ['quran.2.255']],
    ['al-Baqara: 255', ['quran.2.255']],
    ['Surah Yusuf 12:4', ['quran.12.4']],
    ['Surah Yusuf', ['quran.12']],
    ['Surah 115', ['quran.115']],
    ['Qur’an, 2:255', ['quran.2.255']],
    ['al-Baqarah [2]: 255', ['quran.2.255']],
    ['هود/44', ['quran.11.44']],
    ['الدخان/ 43 - 46', ['quran.44.43', 'quran.44.44', 'quran.44.45', 'quran.44.46']],
    ['(البقرة: 255)', ['quran.2.255']],
    ['[البقرة/255]', ['quran.2.255']],
    ['سورة البقرة الآية ٢٥٥', ['quran.2.255']],
    ['سورة البقرة (255)', ['quran.2.255']],
    ['الآية 255 من سورة البقرة', ['quran.2.255']],
    ['[لقمان: ١٨ - ١٩]', ['quran.31.18', 'quran.31.19']],
    ['السورة 33 (الأحزاب): 56', ['quran.33.56']],
    ['(al-Baqarah 255)', ['quran.2.255']],
    ['(سورة ص: 12)', ['quran.38.12']],
  ])('%s', (text, keys) => {
    expect(keysIn(text)).toEqual([keys]);
  });

  test.each(['for sure 2 people', 'sure, 3.5 million', 'the third quarter, Q4 2015'])('none: %s', (text) => {
    expect(keysIn(text)).toEqual([]);
  });

  test('numbers alone count where the text speaks of the Qur’an', () => {
    expect(keysIn('as Allah says (33:56)')).toEqual([['quran.33.56']]);
    expect(findReferences('the score was (33:56)').every(({ kind }) => kind !== 'scripture')).toBe(true);
  });
});

describe('tradition, plays and other places', () => {
  test.each([
    ['b. Shabbat 31a', 'scripture', ['talmud.shabbat.31a']],
    ['Pirkei Avot 1:14', 'scripture', ['mishnah.avot.1.14']],
    ['ברכות ה ע״א', 'scripture', ['talmud.berakhot.5a']],
    ['b. Sanh. 37a', 'scripture', ['talmud.sanhedrin.37a']],
    ['bSanh 37a', 'scripture', ['talmud.sanhedrin.37a']],
    ['mAvot 1:14', 'scripture', ['mishnah.avot.1.14']],
    ['סנהדרין לז.', 'scripture', ['talmud.sanhedrin.37a']],
    ['Bukhari, no. 6018', 'scripture', ['hadith.bukhari.6018']],
    ['Muslim, Book 1, Hadith 73', 'scripture', ['hadith.muslim.1.73']],
    ['صحيح مسلم 45', 'scripture', ['hadith.muslim.45']],
    ['Sahih al-Bukhari 6018', 'scripture', ['hadith.bukhari.6018']],
    ['(صحيح البخاري: 6018)', 'scripture', ['hadith.bukhari.6018']],
    ['y. Berakhot 1:1', 'scripture', ['yerushalmi.berakhot.1.1']],
    ['j. Ber. 2b', 'scripture', ['yerushalmi.berakhot.2b']],
    ['בבלי שבת לא, א', 'scripture', ['talmud.shabbat.31a']],
    ['ירושלמי ברכות א, א', 'scripture', ['yerushalmi.berakhot.1.1']],
    ['משנה שבת א, א', 'scripture', ['mishnah.shabbat.1.1']],
    ['יוחנן ג, טז', 'scripture', ['john.3.16']],
    ['(Muslim 45a)', 'scripture', ['hadith.muslim.45']],
    ['Act III, Scene 1', 'play', ['act.3.1']],
    ['(Act 3, scene 1, lines 56–60)', 'play', ['act.3.1']],
    ['Hamlet 3.1', 'play', ['act.3.1']],
    ['Twelfth Night 2.4.10–12', 'play', ['act.2.4']],
    ['(ص 12)', 'page', []],
    ['S. 12f.', 'page', []],
    ['Ibid., 12', 'page', []],
    ['1 BvR 400/51', 'legal', []],
    ['Dkt. 45 at 3', 'legal', []],
    ['Exhibit A', 'legal', []],
    ['Exhibit 12, ¶ 4', 'legal', []],
    ['Ex. 4 at 12', 'legal', []],
    ['Ex. C ¶ 7', 'legal', []],
    ['Anlage K 4, S. 2', 'legal', []],
    ['Tr. 45:3–7', 'legal', []],
    ['VI ZR 1/11, Rn. 12', 'legal', []],
    ['Ex. 4:30', 'scripture', ['exod.4.30']],
    ['(Ex. 4)', 'scripture', ['exod.4']],
    ['3. Akt, 1. Szene', 'play', ['act.3.1']],
    ['(3.1.56)', 'play', ['act.3.1']],
    ['III.i.56', 'play', ['act.3.1']],
    ['Act 3', 'play', ['act.3']],
    ['III.ii.10', 'play', ['act.3.2']],
    ['(The Lamp Keepers, 1.2)', 'play', ['act.1.2']],
    ['(The Lamp Keepers 2.1.14–16)', 'play', ['act.2.1']],
    ['Lamps III.1', 'play', ['act.3.1']],
    ['atto III, scena 1', 'play', ['act.3.1']],
    ['fol. 12r', 'page', []],
    ['Ibid., at 12', 'page', []],
    ['(ibid. 12)', 'page', []],
    ['(a.a.O., 12)', 'page', []],
    ['(op. cit., 12)', 'page', []],
    ['(Brandt 2019, 45)', 'page', []],
    ['(Brandt 2019: 45–47)', 'page', []],
    ['(Brandt et al., 2019, 45)', 'page', []],
    ['Brandt (2019: 45)', 'page', []],
    ['Bridges (Oldport: Quay Press, 2019), 45.', 'page', []],
    ['Harbour Review 12 (2020): 45.', 'page', []],
    ['(第12页)', 'page', []],
    ['(12頁)', 'page', []],
    ['(pp. 12, 45)', 'page', []],
    ['(para 12)', 'legal', []],
    ['(paras 4–6)', 'legal', []],
    ['Rz 12', 'legal', []],
    ['[2019] UKSC 41, para 12', 'legal', []],
    ['ECLI:EU:C:2014:317, para 12', 'legal', []],
    ['§ 12(2)', 'legal', []],
    ['Article 5(1)(a) GDPR', 'legal', []],
    ['(Article III)', 'legal', []],
    ['(ст. 5)', 'legal', []],
    ['(المادة ٥)', 'legal', []],
    ['(סעיף 5)', 'legal', []],
    ['(artículo 5)', 'legal', []],
    ['(section 12(2))', 'section', []],
    ['(s 12(2))', 'section', []],
    ['(ch. 3)', 'section', []],
    ['Kapitel 3', 'section', []],
    ['(глава 3)', 'section', []],
    ['(III. i. 56)', 'play', ['act.3.1']],
    ['(Richard III, I.i.1)', 'play', ['act.1.1']],
    ['(Macbeth II.ii)', 'play', ['act.2.2']],
    ['(Rom. 2.2.2)', 'play', ['act.2.2']],
    ['(Rom. 2.2)', 'scripture', ['rom.2.2']],
    ['(ab 12:31)', 'time', []],
    ['§§ 12-14', 'legal', []],
    ['¶ 12', 'legal', []],
    ['para. 12', 'legal', []],
    ['[2019] UKSC 41 [50]', 'legal', []],
    ['(1998) 1 AC 147', 'legal', []],
    ['2011 SCC 5', 'legal', []],
    ['347 US 483', 'legal', []],
    ['Fed. R. Civ. P. 12(b)(6)', 'legal', []],
    ['17 C.F.R. § 240.10b-5', 'legal', []],
    ['C-131/12', 'legal', []],
    ['U.S. Const. art. I, § 8', 'legal', []],
    ['12m34s', 'time', []],
    ['p. 12', 'page', []],
    ['S. 12 f.', 'page', []],
    ['410 U.S. 113 (1973)', 'legal', []],
    ['§ 823 BGB', 'legal', []],
    ['[12:34]', 'time', []],
    ['1:02:03', 'time', []],
    ['[^1]', 'note', []],
    ['https://example.org/a_(b)', 'link', []],
  ])('%s', (text, kind, keys) => {
    // A place in brackets is looked for in a sentence, as it stands in one.
    const found = findReferences(`said ${text} so`);
    expect(found.map((each) => [each.kind, each.keys])).toEqual([[kind, keys]]);
  });

  test.each([
    ['pl', '(s. 12)', 'page'],
    ['sv', '(s. 12)', 'page'],
    ['en', '(s. 12)', 'section'],
    ['de', '(S. 12)', 'page'],
  ])('in %s %s is a %s', (language, text, kind) => {
    expect(findReferences(`x ${text} x`, undefined, language).map((each) => each.kind)).toEqual([kind]);
  });

  test('a range at the end of a text, without a letter around it', () => {
    expect(findReferences('(3.1.56)').map(({ keys }) => keys)).toEqual([['act.3.1']]);
  });

  test.each([
    ['es', 'una mesa (para 12)'],
    ['en', 'In May 2019, 45 people came.'],
    ['en', 'It was para 12 all along.'],
    ['de', '(S. 2:255)'],
  ])('no page and no paragraph, in %s: %s', (language, text) => {
    const found = findReferences(text, undefined, language);
    expect(found.filter(({ kind }) => kind === 'page' || kind === 'legal')).toEqual([]);
  });

  test.each([
    '(see Section 2.1)',
    '(Version 1.2)',
    '(Figure 1.2)',
    '(Smith, 1.2.1999)',
    '(it rose by 1.2)',
    'Chapter III.1',
    'vol. III.1',
    'we won 3.1 million',
    'Muslim 45 years old',
    'Hamlet 3 million',
    'DN 22',
    'RV 10.129',
  ])('no play and no tradition: %s', (text) => {
    const found = findReferences(`said ${text} so`);
    expect(found.filter(({ kind }) => kind === 'play' || kind === 'scripture')).toEqual([]);
  });

  test.each(['Surah 115', 'Surah al-Ikhlas', 'سورة الإخلاص'])('a bracket around %s is none of its own', (text) => {
    expect(findReferences(`so (${text}).`)[0]?.words).toBe(text);
  });

  test('in German a dotted triple is a date', () => {
    expect(findReferences('gesagt (3.1.56) so', undefined, 'de').filter(({ kind }) => kind === 'play')).toEqual([]);
  });

  test('an address ends before the full stop', () => {
    expect(findReferences('See https://example.org/a.')[0]?.target).toBe('https://example.org/a');
  });
});

describe('places that cannot exist', () => {
  test.each([
    ['Surah 115', 'The Qur’an has 114 surahs'],
    ['Genesis 60', 'Genesis has 50 chapters'],
    ['Genesis 1:99', 'Genesis 1 has 31 verses'],
    ['Qur’an 2:300', 'Surah 2 has 286 verses'],
    ['Jude 40', 'Jude 1 has 25 verses'],
    ['Gen 51:1', 'Genesis has 50 chapters'],
    ['Psalm 152', 'There are 150 psalms'],
    ['Rev 23:1', 'Revelation has 22 chapters'],
    ['سورة البقرة الآية 300', 'Surah 2 has 286 verses'],
  ])('%s', (text, why) => {
    expect(isImpossible(findReferences(text)[0]!)).toContain(why);
  });

  test('of a play that has five acts, and not of one that nothing is known of', () => {
    const [reference] = findReferences('(Hamlet 7.1.5)');
    expect(reference?.keys).toEqual(['act.7.1']);
    expect(isImpossible(reference!, 'Hamlet')).toContain('Hamlet has 5 acts');
    expect(isImpossible(reference!, 'The Lamp Keepers')).toBeNull();
    expect(isImpossible(findReferences('(Hamlet 5.1.5)')[0]!, 'Hamlet')).toBeNull();
  });

  test.each(['Genesis 50:26', 'Qur’an 2:286', 'Psalm 151', 'Daniel 3:90', 'Joel 4:1', 'Mal 4:6', 'p. 900'])(
    '%s can',
    (text) => {
      expect(isImpossible(findReferences(text)[0]!)).toBeNull();
    },
  );
});

describe('in any text', () => {
  const pieces = fc.constantFrom(
    'Ps',
    ' ',
    '23',
    ':',
    '4',
    '(',
    ')',
    'سورة',
    'البقرة',
    'Act',
    'III',
    '.',
    ',',
    '-',
    'א',
    'p.',
    '[',
    ']',
    '§',
    '¹',
    'Surah',
    '\n',
    'https://a.b/',
  );

  test.each([
    '1, ',
    'p. 1, ',
    '(Brandt 2019, ',
    'Ps 1(2)',
    'I. i. ',
    '1-е послание к ',
    '第1页',
    '§ 1, ',
    '12:31 ',
    'א׳ א ',
  ])('a long run of %s', (unit) => {
    expect(findReferences(unit.repeat(3_000)).length).toBeLessThan(9_000);
  });

  test('words stand at their span, in order, without overlap; a range finds what lies in it', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const found = findReferences(text);
        let end = 0;
        for (const { span, words } of found) {
          expect(text.slice(span.start, span.end)).toBe(words);
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        const half = text.length >> 1;
        for (const { span } of findReferences(text, { start: half, end: text.length })) {
          expect(span.start).toBeGreaterThanOrEqual(half);
        }
      }),
    );
  });

  test('a label written from a verse’s key is found again', () => {
    const books = fc.constantFrom('gen', '1chr', 'ps', 'prov', 'song', 'isa', 'matt', '1cor', '2tim', 'rev');
    fc.assert(
      fc.property(books, fc.integer({ min: 1, max: 150 }), fc.integer({ min: 1, max: 176 }), (book, chapter, verse) => {
        const key = `${book}.${chapter}.${verse}`;
        expect(keysIn(labelOfKey(key))).toEqual([[key]]);
      }),
    );
  });

  test('a range that leaves the text is a RangeError', () => {
    expect(() => findReferences('a', { start: 0, end: 2 })).toThrow(RangeError);
  });

  test.each(['1 ', '1:', 'Surah Al ', 'ps 1,', 'p. 1', 'سورة ', 'א ', 'Aa ', '(', 'Art. 1 § 1 '])(
    '%j, many times over',
    (piece) => {
      expect(() => findReferences(piece.repeat(20_000))).not.toThrow();
    },
  );
});
