/** How far the tractates of the Mishnah and the Talmud and the collections of hadith go, at most. */

/** Chapters of each tractate of the Mishnah. */
const MISHNAH =
  'berakhot 9 peah 8 demai 7 kilayim 9 sheviit 10 terumot 11 maaserot 5 maasersheni 5 challah 4 orlah 3 bikkurim 4 shabbat 24 eruvin 10 ' +
  'pesachim 10 shekalim 8 yoma 8 sukkah 5 beitzah 5 roshhashanah 4 taanit 4 megillah 4 moedkatan 3 chagigah 3 yevamot 16 ketubot 13 ' +
  'nedarim 11 nazir 9 sotah 9 gittin 9 kiddushin 4 bavakamma 10 bavametzia 10 bavabatra 10 sanhedrin 11 makkot 3 shevuot 8 eduyot 8 ' +
  'avodahzarah 5 avot 6 horayot 3 zevachim 14 menachot 13 chullin 12 bekhorot 9 arakhin 9 temurah 7 keritot 6 meilah 6 tamid 7 middot 5 ' +
  'kinnim 3 kelim 30 oholot 18 negaim 14 parah 12 tohorot 10 mikvaot 10 niddah 10 makhshirin 6 zavim 5 tevulyom 4 yadayim 4 uktzin 3';
/** The last leaf of each tractate of the Babylonian Talmud, as all editions since the first have them. */
const TALMUD =
  'berakhot 64 shabbat 157 eruvin 105 pesachim 121 yoma 88 sukkah 56 beitzah 40 roshhashanah 35 taanit 31 megillah 32 moedkatan 29 ' +
  'chagigah 27 yevamot 122 ketubot 112 nedarim 91 nazir 66 sotah 49 gittin 90 kiddushin 82 bavakamma 119 bavametzia 119 bavabatra 176 ' +
  'sanhedrin 113 makkot 24 shevuot 49 avodahzarah 76 horayot 14 zevachim 120 menachot 110 chullin 142 bekhorot 61 arakhin 34 temurah 34 ' +
  'keritot 28 niddah 73';
/** More than any numbering in use counts. */
const HADITH = 'bukhari 7600 muslim 7600 tirmidhi 4100 abudawud 5300 nasai 5800 ibnmajah 4400';
const FIRST_LEAF = 2;

const countsIn = (list: string): ReadonlyMap<string, number> => {
  const words = list.split(' ');
  return new Map(Array.from({ length: words.length / 2 }, (_, i) => [words[2 * i]!, Number(words[2 * i + 1])]));
};

const CHAPTERS = countsIn(MISHNAH);
const LEAVES = countsIn(TALMUD);
const NUMBERS = countsIn(HADITH);

/** Why a key of these works means no place, in one sentence; null when it may, or when nothing is known of its work. */
export function whyNoTradition(key: string): string | null {
  const [work = '', part = '', place = ''] = key.split('.');
  const number = Number.parseInt(place, 10);
  if (work === 'mishnah') {
    const chapters = CHAPTERS.get(part);
    if (chapters === undefined || (number >= 1 && number <= chapters)) return null;
    return `This tractate of the Mishnah has ${chapters} chapters, and no ${number}.`;
  }
  if (work === 'talmud') {
    const last = LEAVES.get(part);
    if (last === undefined || (number >= FIRST_LEAF && number <= last)) return null;
    return `This tractate of the Talmud goes from leaf ${FIRST_LEAF} to ${last}, and has no ${number}.`;
  }
  if (work === 'hadith') {
    const most = NUMBERS.get(part);
    if (place === '' || most === undefined || (number >= 1 && number <= most)) return null;
    return `This collection has fewer than ${most} hadith, and no ${number}.`;
  }
  return null;
}
