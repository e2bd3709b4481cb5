/** The names of the Qur'an's 114 chapters, in Arabic and as Latin letters render them. */

import { joinedKey } from './books.ts';

/** One row a chapter, in order: the Arabic names, then the Latin ones (articles left away, see `latinKey`). */
const ROWS = `
الفاتحة,فاتحة الكتاب,أم الكتاب|Fatiha,Fatihah,Fatihe,Fateha
البقرة|Baqara,Baqarah,Bakara,Baqra
آل عمران|Al Imran,Ali Imran,Aal Imran,Aali Imran,Ale Imran,Imran
النساء|Nisa,Nisaa
المائدة|Maida,Maidah,Ma'ida,Maeda,Maaida
الأنعام|Anam,An'am,Anaam
الأعراف|Araf,A'raf,Aaraf
الأنفال|Anfal,Anfaal
التوبة,براءة|Tawba,Tawbah,Taubah,Tauba,Bara'ah,Tevbe
يونس|Yunus,Younus,Yunos
هود|Hud,Hood,Houd
يوسف|Yusuf,Yousuf,Yousef,Yusef
الرعد|Rad,Ra'd,Raad
إبراهيم|Ibrahim,Ibraheem
الحجر|Hijr
النحل|Nahl
الإسراء,بني إسرائيل|Isra,Israa,Bani Israil,Bani Isra'il
الكهف|Kahf,Kehf
مريم|Maryam,Mariam,Meryem
طه|Taha,Ta Ha,Tâ-Hâ
الأنبياء|Anbiya,Anbiyaa
الحج|Hajj,Haj
المؤمنون|Muminun,Mu'minun,Mu'minoon,Muminoon
النور|Nur,Noor,Nour
الفرقان|Furqan,Furqaan
الشعراء|Shuara,Shu'ara,Shuaraa
النمل|Naml
القصص|Qasas
العنكبوت|Ankabut,Ankaboot
الروم|Rum,Room,Roum
لقمان|Luqman,Lukman,Loqman
السجدة|Sajda,Sajdah
الأحزاب|Ahzab,Ahzaab
سبأ|Saba,Saba'
فاطر,الملائكة|Fatir,Faatir
يس|Yasin,Ya Sin,Yaseen,Ya-Seen,Yâ-Sîn
الصافات|Saffat,Saaffat,Safaat
ص|Sad,Saad
الزمر|Zumar
غافر,المؤمن|Ghafir,Mu'min,Mumin
فصلت,حم السجدة|Fussilat,Ha Mim Sajda
الشورى|Shura,Shuraa,Shoora
الزخرف|Zukhruf
الدخان|Dukhan
الجاثية|Jathiya,Jathiyah
الأحقاف|Ahqaf
محمد,القتال|Muhammad,Mohammed,Muhammed
الفتح|Fath,Fatah
الحجرات|Hujurat,Hujuraat
ق|Qaf,Qaaf
الذاريات|Dhariyat,Zariyat,Adh-Dhariyat,Dhaariyat
الطور|Tur,Toor
النجم|Najm
القمر|Qamar
الرحمن|Rahman,Rahmaan
الواقعة|Waqia,Waqiah,Waqi'a,Waaqia
الحديد|Hadid,Hadeed
المجادلة|Mujadila,Mujadilah,Mujadala
الحشر|Hashr
الممتحنة|Mumtahana,Mumtahanah,Mumtahina
الصف|Saff
الجمعة|Jumua,Jumu'ah,Jumuah,Jumah
المنافقون|Munafiqun,Munafiqoon
التغابن|Taghabun
الطلاق|Talaq
التحريم|Tahrim,Tahreem
الملك,تبارك|Mulk
القلم,ن|Qalam,Nun
الحاقة|Haqqa,Haqqah
المعارج|Maarij,Ma'arij
نوح|Nuh,Nooh,Nouh
الجن|Jinn,Djinn
المزمل|Muzzammil
المدثر|Muddaththir,Muddathir,Mudaththir
القيامة|Qiyama,Qiyamah,Qiyaamah
الإنسان,الدهر|Insan,Insaan,Dahr
المرسلات|Mursalat
النبأ,عم|Naba,Naba'
النازعات|Naziat,Nazi'at
عبس|Abasa
التكوير|Takwir,Takweer
الانفطار|Infitar
المطففين|Mutaffifin,Mutaffifeen
الانشقاق|Inshiqaq
البروج|Buruj,Burooj
الطارق|Tariq
الأعلى|Ala,A'la,Aala
الغاشية|Ghashiya,Ghashiyah
الفجر|Fajr
البلد|Balad
الشمس|Shams
الليل|Layl,Lail
الضحى|Duha,Dhuha,Duhaa
الشرح,الانشراح,ألم نشرح|Sharh,Inshirah,Alam Nashrah
التين|Tin,Teen
العلق,اقرأ|Alaq
القدر|Qadr
البينة|Bayyina,Bayyinah
الزلزلة|Zalzala,Zalzalah,Zilzal
العاديات|Adiyat
القارعة|Qaria,Qari'ah,Qariah
التكاثر|Takathur
العصر|Asr
الهمزة|Humaza,Humazah
الفيل|Fil,Feel
قريش|Quraysh,Quraish
الماعون|Maun,Ma'un,Maoon
الكوثر|Kawthar,Kauthar,Kausar
الكافرون|Kafirun,Kafiroon
النصر|Nasr
المسد,اللهب,تبت|Masad,Lahab
الإخلاص|Ikhlas,Ikhlaas
الفلق|Falaq
الناس|Nas,Naas
`;

const LATIN_ARTICLE = /^(?:al|an|as|ash|at|ad|adh|az|ar|el|en|es|esh|et|ed|ez|er)[-‑ ’'ʼ]+/iu;

/** The key by which a Latin name is found: "Al-Baqarah" and "el-Baqarah" → `baqarah`. */
export function latinSurahKey(name: string): string {
  const trimmed = name.trim();
  return joinedKey(trimmed.replace(LATIN_ARTICLE, ''));
}

function buildIndex(): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  const rows = ROWS.trim().split('\n');
  for (const [i, row] of rows.entries()) {
    const [arabic = '', latin = ''] = row.split('|');
    for (const name of arabic.split(',')) {
      const key = joinedKey(name);
      if (!index.has(key)) index.set(key, i + 1);
    }
    for (const name of latin.split(',')) {
      for (const key of [latinSurahKey(name), joinedKey(name)]) if (!index.has(key)) index.set(key, i + 1);
    }
  }
  return index;
}

let surahs: ReadonlyMap<string, number> | undefined;
let withoutArticle: ReadonlyMap<string, number> | undefined;

/** "سوره بقره": as Persian and Urdu write the names, without the article and with their own letters. */
function plainKey(key: string): string {
  return key.replace(/^ال/, '').replace(/[ةه]$/, 'ه').replaceAll('ی', 'ي').replaceAll('ک', 'ك');
}

function surahWithoutArticle(key: string): number | null {
  withoutArticle ??= new Map([...(surahs ?? [])].toReversed().map(([name, surah]) => [plainKey(name), surah]));
  return withoutArticle.get(plainKey(key)) ?? null;
}

/**
 * The number of the chapter that a name means, in Arabic (with its article) or in Latin letters; null for any other.
 *
 * @param isAnnounced whether a word for a chapter stands before it, so that the article may be missing
 */
export function surahNamed(name: string, isAnnounced = false): number | null {
  surahs ??= buildIndex();
  const key = joinedKey(name);
  return surahs.get(key) ?? surahs.get(latinSurahKey(name)) ?? (isAnnounced ? surahWithoutArticle(key) : null);
}
