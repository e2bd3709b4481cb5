/**
 * Which language is a text in?
 *
 * Told by script where the script tells, and otherwise by function words: the small words that no text of its language
 * goes long without. It takes a sample, so it costs the same for a page and for a library.
 */

import { hashKey, keyOf, wordsOf } from '../text/words.ts';

const SAMPLE_LENGTH = 16_000;
/** Fewer function words than this say nothing. */
const MIN_FUNCTION_WORDS = 2;

/** Words of at most a few letters; those that several languages share count for each of them, and so for none. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to that is was for with his he it as not be which by this are from have they you their had but who were would been will shall my',
  de: 'der die und das nicht von ist ein den mit dem sich auf für eine auch wir ich im zu werden sind wird oder aber sie hat einen einer dass durch wenn nur haben',
  fr: 'la de en un à d l le les des et que qui dans pour une sur est pas par plus avec ce vous nous ne son sont au je mais cette ont été leur aux du être elle il était comme',
  es: 'la de en un a al esta ha fue el los las y que del por una con para su se lo como más pero sus le ya este cuando muy sin sobre también me hasta hay donde quien desde todo nos',
  it: 'la in un a e le al il che di non è per una gli del con della sono nel alla anche come più dei delle questo ma suo ha si da era stato dal essere loro o degli nella cui',
  pt: 'a em um no na é de ou o os e que não uma do da em para com dos por mais as como mas foi ao ele das tem seu sua ou ser quando muito há nos já está eu também pelo pela',
  nl: 'de het een van en dat niet is op te zijn voor met die aan ook als er maar om bij uit nog naar hij heeft wordt deze door werd hebben kan geen',
  pl: 'i w nie się na że z do to jest jak po ale od za przez przy tym tylko być już czy był są oraz które który dla jego ich może',
  cs: 'a se na je že v to s z do o jsem ale jako tak by si za po jeho které který není nebo bylo byl když už jsou při pro podle také',
  sk: 'a sa na je že v to s z do o som ale ako tak by si za po jeho ktoré ktorý nie alebo bolo bol keď už sú pri pre podľa tiež',
  sv: 'vad var mig dig ut upp vara vid något kunde sin sa och att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år under också hade efter eller',
  da: 'sagde hvad hvor mig dig ud op være ved noget kunne sin før og at det som en på er af for med til den har de ikke om et han men var jeg sig fra vi så kan når år også havde efter eller blev hun',
  no: 'sa hva hvor meg deg ut opp være ved noe kunne sin før og at det som en på er av for med til den har de ikke om et han men var jeg seg fra vi så kan når år også hadde etter eller ble hun',
  fi: 'ja on ei se että oli hän ovat mutta myös kun niin tai joka sen ole mukaan kuin jos vain sitä olla jotka hänen ollut sekä vuoden jo nyt',
  hu: 'a az és hogy nem is egy ez de meg volt csak mint már még azt vagy el ezt van én ha kell lesz ki után minden mert szerint',
  ro: 'a un și în de la nu cu pe o este să din care un că mai pentru fost sau au ce al lui prin ca sunt dar după fi această',
  tr: 've bir bu da de için ile çok ne daha gibi olarak ama o var en kadar olan sonra değil ise her ben mi ki diye',
  ca: 'la en un a el els les i que de per una amb és no més com del dels va ha seva aquest aquesta són però també ser entre molt quan',
  la: 'et in est non ad cum ut qui quod sed ex per si enim quae esse ab autem nec atque sunt hoc eius quam ac etiam vel',
  id: 'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena ada oleh mereka saya kita telah atau',
  vi: 'và của là có không được cho một trong người những các với này đã để khi đến cũng như',
  ru: 'и в не на что с он как это по но его из она за к от все так же бы они было только мы был для если или когда нет',
  uk: 'і в не на що з він як це та але його із вона за до від все так же би вони було тільки ми був для якщо або коли є',
  bg: 'и в не на че с той като това по но му от тя за към всичко така се да са беше само ние бил ако или когато е няма',
  sr: 'и у не на да се је са он као то по али га од она за све тако би они било само ми био ако или када су',
  ar: 'في من على إلى أن عن ما لا هذا التي الذي كان مع هو إن قد كل لم أو هذه ذلك ثم بعد قال بين',
  fa: 'و در به از که این را با است برای آن یک خود تا بر شد هم کرد شود می ها ما او نیز اما هر بود',
  ur: 'کے میں کی ہے کا اور سے کو نے پر یہ کہ ہیں تھا نہیں ایک اس بھی وہ جو کر',
  he: 'את של על לא הוא כי זה עם היא אל אם גם כל או אשר היה אני מה',
  yi: 'און די דער פון איז אין צו האט מיט אויף נישט וואס ער זיך',
};

/** The function words of each script's languages, by hash: language indexes. */
const LANGUAGES = Object.keys(FUNCTION_WORDS);
let table: Map<number, number[]> | null = null;

function functionWords(): ReadonlyMap<number, readonly number[]> {
  if (table !== null) return table;
  table = new Map();
  for (const [index, language] of LANGUAGES.entries()) {
    for (const word of FUNCTION_WORDS[language]!.split(' ')) {
      const hash = hashKey(keyOf(word));
      const languages = table.get(hash);
      if (languages === undefined) table.set(hash, [index]);
      else if (!languages.includes(index)) languages.push(index);
    }
  }
  return table;
}

/** Letters that only some languages use. Each is worth less than a word, since names carry them abroad. */
const TELLING_LETTERS: readonly (readonly [letters: RegExp, languages: readonly string[]])[] = [
  [/ß/g, ['de']],
  [/[äöü]/gi, ['de', 'sv', 'fi', 'hu', 'tr']],
  [/ñ|[¿¡]/gi, ['es']],
  [/[ãõ]/gi, ['pt']],
  [/[ąęłśźżń]/gi, ['pl']],
  [/[řěů]/gi, ['cs']],
  [/[ľĺŕ]/gi, ['sk']],
  [/å/gi, ['sv', 'da', 'no']],
  [/[øæ]/gi, ['da', 'no']],
  [/[őű]/gi, ['hu']],
  [/[șţț]/gi, ['ro']],
  [/[ğış]/g, ['tr']],
  [/[œêèùç]/gi, ['fr']],
  [/[ìòù]/gi, ['it']],
  [/[đơưạảấầẩậắặẹếềểệịọốồổộớờởợụủứừửự]/gi, ['vi']],
  [/[іїєґ]/gi, ['uk']],
  [/[ыэё]/gi, ['ru']],
  [/[ђјљњћџ]/gi, ['sr']],
  [/[پچژگ]/g, ['fa', 'ur']],
  [/[ٹڈڑںےہ]/g, ['ur']],
];

const SCRIPTS: readonly (readonly [script: RegExp, language: string])[] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Ethiopic}/gu, 'am'],
  [/\p{Script=Syriac}/gu, 'syr'],
];
const HAN = /\p{Script=Han}/gu;
const LETTERS = /\p{L}/gu;
/** Where a letter's script has several languages, the words decide, and this language when they are silent. */
const SHARED_SCRIPTS: readonly (readonly [script: RegExp, languages: readonly string[]])[] = [
  [/\p{Script=Cyrillic}/gu, ['ru', 'uk', 'bg', 'sr']],
  [/\p{Script=Arabic}/gu, ['ar', 'fa', 'ur']],
  [/\p{Script=Hebrew}/gu, ['he', 'yi']],
];

function count(text: string, letters: RegExp): number {
  let found = 0;
  letters.lastIndex = 0;
  while (letters.test(text)) found++;
  return found;
}

/** Three pieces, from the beginning, the middle and the end: a preface may be in another language. */
function sampleOf(text: string): string {
  if (text.length <= SAMPLE_LENGTH) return text;
  const piece = Math.floor(SAMPLE_LENGTH / 3);
  const middle = Math.floor((text.length - piece) / 2);
  return `${text.slice(0, piece)} ${text.slice(middle, middle + piece)} ${text.slice(-piece)}`;
}

/** A BCP 47 tag ("en", "pt", "zh"), or null when the text is too short or too mixed to tell. */
export function tellLanguage(text: string): string | null {
  const sample = sampleOf(text);
  const letters = count(sample, LETTERS);
  if (letters === 0) return null;
  for (const [script, language] of SCRIPTS) {
    // Japanese and Korean stand among Han characters, so a tenth is enough; a Greek word in Latin text is not.
    const share = language === 'ja' || language === 'ko' ? 0.1 : 0.5;
    if (count(sample, script) > share * letters) return language;
  }
  if (count(sample, HAN) > 0.5 * letters) return 'zh';
  for (const [script, languages] of SHARED_SCRIPTS) {
    if (count(sample, script) <= 0.5 * letters) continue;
    return best(sample, new Set(languages)) ?? languages[0]!;
  }
  const others = new Set(SHARED_SCRIPTS.flatMap(([, languages]) => languages));
  return best(sample, new Set(LANGUAGES.filter((language) => !others.has(language))));
}

/** The language among some whose function words and letters the sample has most of, when it leads clearly. */
function best(sample: string, among: ReadonlySet<string>): string | null {
  const words = wordsOf(sample);
  const known = functionWords();
  const scores = new Float64Array(LANGUAGES.length);
  const counts = new Uint32Array(LANGUAGES.length);
  for (let i = 0; i < words.count; i++) {
    const languages = known.get(words.hashes[i]!);
    if (languages === undefined) continue;
    for (const index of languages) {
      scores[index]! += 1;
      counts[index]!++;
    }
  }
  for (const [telling, languages] of TELLING_LETTERS) {
    const found = count(sample, telling);
    if (found === 0) continue;
    for (const language of languages) {
      const index = LANGUAGES.indexOf(language);
      scores[index]! += Math.min(found, words.count / 4) * 0.6;
    }
  }
  let first = -1;
  let second = -1;
  for (const [index, language] of LANGUAGES.entries()) {
    if (!among.has(language)) continue;
    if (first < 0 || scores[index]! > scores[first]!) {
      second = first;
      first = index;
    } else if (second < 0 || scores[index]! > scores[second]!) second = index;
  }
  const evidence = scores[first]!;
  if (counts[first]! < MIN_FUNCTION_WORDS || counts[first]! * 25 < words.count) return null;
  if (second >= 0 && scores[second]! >= evidence) return null;
  return LANGUAGES[first]!;
}
