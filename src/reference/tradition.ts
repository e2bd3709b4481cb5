/** Where a text cites the Mishnah, the Talmud ("b. Shabbat 31a", "Avot 1:14") or a collection of hadith ("Bukhari 6018"). */

import type { ReferenceMention } from '../types.ts';
import { joinedKey } from './books.ts';
import { numberIn } from './keys.ts';
import { DIGITS, hebrewNumber, numberOf } from './numerals.ts';

const TRACTATES =
  'Berakhot,Berachot,Brachot|Peah|Demai|Kilayim|Sheviit|Terumot|Maaserot|Maaser Sheni|Challah|Orlah|Bikkurim|Shabbat,Shabbos|Eruvin|' +
  'Pesachim,Pesahim|Shekalim|Yoma|Sukkah|Beitzah|Rosh Hashanah|Taanit|Megillah|Moed Katan|Chagigah,Hagigah|Yevamot,Yebamot|Ketubot|' +
  'Nedarim|Nazir|Sotah|Gittin|Kiddushin|Bava Kamma,Bava Qamma,Baba Kamma|Bava Metzia,Bava Metsia,Baba Metzia|Bava Batra,Baba Batra|' +
  'Sanhedrin|Makkot|Shevuot|Eduyot|Avodah Zarah|Avot,Aboth,Awot,Pirkei Avot,Pirke Avot,Pirqe Avot,Pirke Awot,Pirkei Awot,Pirke Aboth,Ethics of the Fathers|Horayot|Zevachim|Menachot|' +
  'Chullin,Hullin|Bekhorot|Arakhin|Temurah|Keritot|Meilah|Tamid|Middot|Kinnim|Kelim|Oholot|Negaim|Parah|Tohorot|Mikvaot|Niddah|Makhshirin|' +
  'Zavim|Tevul Yom|Yadayim|Uktzin';
const HEBREW_TRACTATES =
  'ברכות:berakhot|שבת:shabbat|עירובין:eruvin|פסחים:pesachim|יומא:yoma|סוכה:sukkah|ביצה:beitzah|ראש השנה:roshhashanah|תענית:taanit|' +
  'מגילה:megillah|מועד קטן:moedkatan|חגיגה:chagigah|יבמות:yevamot|כתובות:ketubot|נדרים:nedarim|נזיר:nazir|סוטה:sotah|גיטין:gittin|' +
  'קידושין:kiddushin|בבא קמא:bavakamma|בבא מציעא:bavametzia|בבא בתרא:bavabatra|סנהדרין:sanhedrin|מכות:makkot|שבועות:shevuot|' +
  'עבודה זרה:avodahzarah|אבות:avot|פרקי אבות:avot|הוריות:horayot|זבחים:zevachim|מנחות:menachot|חולין:chullin|נידה:niddah';

const TRACTATE_IDS: ReadonlyMap<string, string> = new Map([
  ...TRACTATES.split('|').flatMap((row) => {
    const names = row.split(',');
    return names.map((name): [string, string] => [joinedKey(name), joinedKey(names[0]!)]);
  }),
  ...HEBREW_TRACTATES.split('|').map((row): [string, string] => {
    const [name = '', id = ''] = row.split(':');
    return [joinedKey(name), id];
  }),
]);

const FOLIO =
  /(?<![\p{L}])((?:BT|TB|PT|TJ|JT|bT|b\.|y\.|m\.|t\.|Tosefta|Mishnah|Mishna|Mischna|Talmud|Babylonian Talmud,?|Bavli|Yerushalmi)\s)?((?:Tractate\s)?\p{Lu}\p{Ll}{2,10}(?:\s\p{Lu}?\p{Ll}{1,8}){0,3})[\s,]{1,2}(\d{1,3}|[ivx]{1,5}(?=\.\s?\d))(?:([ab])(?![\p{L}])|(?:[:.]|,(?=\d))\s?(\d{1,2})(?!\d))/gu;
const HEBREW_FOLIO =
  /(?<![\u05d0-\u05ea])((?:(?:משנה|תלמוד|בבלי|ירושלמי|מסכת)\s)*)([\u05d0-\u05ea]{3,8}(?:\s[\u05d0-\u05ea]{3,6})?)\s(?:(?:דף|פרק)\s)?([\u05d0-\u05ea]{1,3}["״'׳]?[\u05d0-\u05ea]?['׳]?)[,\s]{1,2}(?:משנה\s)?(?:ע["״]([אב])|עמוד\s([אב])|([\u05d0-\u05ea]{1,2}(?:["״][\u05d0-\u05ea]|['׳])?)(?![\u05d0-\u05ea"״]))/gu;

/** Abbreviations that mean a tractate only behind a sign for the Talmud or the Mishnah. */
const SHORT_TRACTATES: ReadonlyMap<string, string> = new Map(
  (
    'ber:berakhot shab:shabbat shabb:shabbat eruv:eruvin erub:eruvin pes:pesachim rh:roshhashanah taan:taanit meg:megillah mq:moedkatan ' +
    'hag:chagigah yev:yevamot yeb:yevamot ket:ketubot ned:nedarim naz:nazir sot:sotah git:gittin qid:kiddushin kid:kiddushin bq:bavakamma ' +
    'bk:bavakamma bm:bavametzia bb:bavabatra sanh:sanhedrin san:sanhedrin mak:makkot avod:avodahzarah az:avodahzarah hor:horayot ' +
    'zev:zevachim zeb:zevachim men:menachot hul:chullin chul:chullin nid:niddah avot:avot sukk:sukkah suk:sukkah sheq:shekalim'
  )
    .split(' ')
    .map((pair): [string, string] => {
      const [name = '', id = ''] = pair.split(':');
      return [name, id];
    }),
);
const SHORT_FOLIO =
  /(?<![\p{L}\d])([bmytj]\.?\s?(?=\p{Lu})|(?:BT|TB|PT|TJ|JT|Bavli|Yerushalmi|Mishnah|Mishna|M\.)\s)(\p{Lu}[\p{Lu}\p{Ll}’']{1,4})\.?\s(\d{1,3})(?:([ab])(?![\p{L}])|[:.](\d{1,2})(?!\d))/gu;
/** "סנהדרין לז.": a point for the first side of the leaf, a colon for the second. */
const HEBREW_DOTTED =
  /(?<![\u05d0-\u05ea])([\u05d0-\u05ea]{3,8}(?:\s[\u05d0-\u05ea]{3,6})?)\s(?:דף\s)?([\u05d0-\u05ea]{1,3}["״]?[\u05d0-\u05ea]?)([.:])(?![\u05d0-\u05ea])/gu;

const COLLECTIONS: readonly (readonly [id: string, names: RegExp])[] = [
  ['bukhari', /^(?:bukhari|bokhari|بخاري|البخاري)$/u],
  ['muslim', /^(?:muslim|مسلم)$/u],
  ['tirmidhi', /^(?:tirmidhi|tirmizi|الترمذي|ترمذي)$/u],
  ['abudawud', /^(?:dawud|dawood|daud|داود|داوود)$/u],
  ['nasai', /^(?:nasai|nisai|النسايي|نسايي|النسائي)$/u],
  ['ibnmajah', /^(?:majah|maja|ماجه|ماجة)$/u],
  ['malik', /^(?:muwatta|malik|مالك|الموطا|الموطأ)$/u],
  ['ahmad', /^(?:ahmad|احمد|أحمد)$/u],
  ['darimi', /^(?:darimi|الدارمي)$/u],
];
const LATIN_HADITH =
  /(?<![\p{L}])(?:(?:Sahih|Ṣaḥīḥ|Sunan|Jami[’'ʿ`]?|Musnad|Muwatta|reported by|narrated by)\s(?:at?[lntdrsz]h?[-\s])?(?:Imam\s)?|(?:al|at|an)-)(Bukh[aā]r[iī]|Bokhari|Muslim|Tirmi(?:dh|z)[iī]|(?:Abu|Ab[iī])\sD[aā](?:w[uū]d|wood|ud)|Nas[aā][’'ʾ]?[iī]|(?:Ibn\s)?M[aā]ja[h]?|Malik|Ahmad|Darimi)(?:[\s,(]{1,3}(?:(?:no|No|nr|hadith|Hadith|book|Book|Nr|#|vol|Vol)\.?\s?){0,2}(\d{1,5})(?:[a-f](?!\p{L}))?(?:[:/](\d{1,5}))?)?/gu;
/** A collection's name alone: with a number for those that are nothing else, with a word for it where it is a word as well. */
const BARE_HADITH =
  /(?<![\p{L}-])(?:(?=(?:Bukh|Bokh|Tirm|Nas|Ibn|Abu|Ab[iī]|Darimi))|(?=Muslim,?\s(?:[Bb]ook|[Nn]o\.|[Hh]adith|\d{1,4}[a-f]?\s?[)\]])))(Bukh[aā]r[iī]|Bokhari|Muslim|Tirmi(?:dh|z)[iī]|(?:Abu|Ab[iī])\sD[aā](?:w[uū]d|wood|ud)|Nas[aā][’'ʾ]?[iī]|Ibn\sM[aā]ja[h]?|Darimi)[\s,(]{1,3}(?:(?:no|No|nr|hadith|Hadith|book|Book|Nr|#)\.?\s?){0,2}(\d{1,5})(?:[a-f](?!\p{L}))?(?:[:/]|,\s(?:no\.\s|[Hh]adith\s)(?=\d))?(\d{1,5})?/gu;
const ARABIC_HADITH = new RegExp(
  `(?:(?:صحيح|سنن|جامع|مسند|موط[أا]|رواه|أخرجه|اخرجه)\\s(?:الإمام\\s|الامام\\s)?)((?:ابن\\s|أبو\\s|أبي\\s|ابي\\s)?(?:ال)?(?:بخاري|مسلم|ترمذي|داود|نسائي|ماج[هة]|مالك|أحمد|احمد|دارمي))(?:\\s?(?:[،,:(\\[]|رقم|حديث|برقم|-)\\s?){0,4}\\s?([${DIGITS}]{1,5})?`,
  'gu',
);

function mentionOf(text: string, start: number, end: number, keys: readonly string[]): ReferenceMention {
  let last = end;
  while (last > start && /[\s,،:([-]/u.test(text[last - 1]!)) last--;
  if (text.slice(start, last).lastIndexOf('(') > text.slice(start, last).lastIndexOf(')') && text[last] === ')') last++;
  return { kind: 'scripture', span: { start, end: last }, words: text.slice(start, last), keys };
}

const TOSEFTA = /^(?:t(?:\.|\s|$|(?=\p{Lu}))|Tosefta)/u;
const YERUSHALMI = /^(?:[yj](?:\.|\s|$)|PT|TJ|JT|Yerushalmi)/u;

/** The Talmud of Jerusalem is a work of its own, cited by chapter and law or by leaf. */
function tractateKey(
  work: string,
  tractate: string,
  number: string,
  side: string | undefined,
  verse: string | undefined,
): string {
  const chapter = numberIn(number) ?? number;
  const place = side === undefined ? `${chapter}.${verse!}` : `${chapter}${side}`;
  if (YERUSHALMI.test(work)) return `yerushalmi.${tractate}.${place}`;
  if (TOSEFTA.test(work)) return `tosefta.${tractate}.${place}`;
  return `${side === undefined ? 'mishnah' : 'talmud'}.${tractate}.${place}`;
}

/** Mishnah and Talmud. Keys: `talmud.shabbat.31a`, `mishnah.avot.1.14`, `yerushalmi.berakhot.1.1`. */
export function findTractateReferences(text: string, from: number, to: number): ReferenceMention[] {
  const found: ReferenceMention[] = [];
  FOLIO.lastIndex = from;
  for (let cited = FOLIO.exec(text); cited !== null && cited.index < to; cited = FOLIO.exec(text)) {
    const [whole, work = '', name = '', number = '', side, verse] = cited;
    const end = cited.index + whole.length;
    if (end > to) break;
    const words = name.split(/\s/);
    let tractate: string | undefined;
    let skipped = 0;
    for (; skipped < words.length && tractate === undefined; skipped++) {
      tractate = TRACTATE_IDS.get(joinedKey(words.slice(skipped).join('')));
    }
    if (tractate === undefined) {
      FOLIO.lastIndex = cited.index + 1;
      continue;
    }
    const key = tractateKey(work, tractate, number, side, verse);
    const start =
      skipped > 1 ? cited.index + whole.indexOf(name) + words.slice(0, skipped - 1).join(' ').length + 1 : cited.index;
    found.push(mentionOf(text, start, end, [key]));
  }
  HEBREW_FOLIO.lastIndex = from;
  for (let cited = HEBREW_FOLIO.exec(text); cited !== null && cited.index < to; cited = HEBREW_FOLIO.exec(text)) {
    const [whole, work = '', name = '', page = '', sideA, sideB, letters] = cited;
    // Behind the Talmud's name a second letter is the side of a leaf.
    const isLeaf = /תלמוד|בבלי/u.test(work) && /^[אב]$/u.test(letters ?? '');
    const verse = isLeaf ? undefined : letters;
    const end = cited.index + whole.length;
    const tractate = TRACTATE_IDS.get(joinedKey(name)) ?? TRACTATE_IDS.get(joinedKey(name.split(' ').at(-1)!));
    const number = hebrewNumber(page);
    const verseNumber = verse === undefined ? null : hebrewNumber(verse);
    if (tractate === undefined || number === null || end > to || (verse !== undefined && verseNumber === null)) {
      HEBREW_FOLIO.lastIndex = cited.index + Math.max(1, whole.indexOf(' '));
      continue;
    }
    const side = (sideA ?? sideB ?? letters) === 'ב' ? 'b' : 'a';
    const isYerushalmi = work.includes('ירושלמי');
    const key =
      verseNumber === null
        ? tractateKey(isYerushalmi ? 'y.' : '', tractate, String(number), side, undefined)
        : tractateKey(isYerushalmi ? 'y.' : '', tractate, String(number), undefined, String(verseNumber));
    found.push(mentionOf(text, cited.index, end, [key]));
  }
  SHORT_FOLIO.lastIndex = from;
  for (let cited = SHORT_FOLIO.exec(text); cited !== null && cited.index < to; cited = SHORT_FOLIO.exec(text)) {
    const [whole, work = '', name = '', number = '', side, verse] = cited;
    const tractate = SHORT_TRACTATES.get(joinedKey(name));
    const end = cited.index + whole.length;
    if (tractate === undefined || end > to) continue;
    const key = tractateKey(work, tractate, number, side, verse);
    found.push(mentionOf(text, cited.index, end, [key]));
  }
  HEBREW_DOTTED.lastIndex = from;
  for (let cited = HEBREW_DOTTED.exec(text); cited !== null && cited.index < to; cited = HEBREW_DOTTED.exec(text)) {
    const [whole, name = '', page = '', side] = cited;
    const tractate = TRACTATE_IDS.get(joinedKey(name)) ?? TRACTATE_IDS.get(joinedKey(name.split(' ').at(-1)!));
    const number = hebrewNumber(page);
    const end = cited.index + whole.length;
    if (tractate === undefined || number === null || end > to) {
      HEBREW_DOTTED.lastIndex = cited.index + Math.max(1, whole.indexOf(' '));
      continue;
    }
    found.push(mentionOf(text, cited.index, end, [`talmud.${tractate}.${number}${side === ':' ? 'b' : 'a'}`]));
  }
  return found;
}

/** Hadith by collection and number. Keys: `hadith.bukhari.6018`; the collection alone when no number is given. */
export function findHadithReferences(text: string, from: number, to: number): ReferenceMention[] {
  const found: ReferenceMention[] = [];
  for (const pattern of [LATIN_HADITH, BARE_HADITH, ARABIC_HADITH]) {
    pattern.lastIndex = from;
    for (let cited = pattern.exec(text); cited !== null && cited.index < to; cited = pattern.exec(text)) {
      const [whole, name = '', number, second] = cited;
      if (cited.index + whole.length > to) break;
      const last = name
        .split(/\s/)
        .at(-1)!
        .toLowerCase()
        .normalize('NFKD')
        .replace(/[\p{M}’'ʾ]/gu, '');
      const plain = last.normalize('NFKC');
      const id = COLLECTIONS.find(([, names]) => names.test(plain) || names.test(last))?.[0];
      if (id === undefined) continue;
      const keys =
        number === undefined
          ? [`hadith.${id}`]
          : [`hadith.${id}.${numberOf(number)}${second === undefined ? '' : `.${numberOf(second)}`}`];
      found.push(mentionOf(text, cited.index, cited.index + whole.length, keys));
    }
  }
  return found;
}
