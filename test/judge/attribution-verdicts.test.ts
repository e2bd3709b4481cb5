/**
 * Right speakers are confirmed, wrong ones contradicted, and whoever is not named accuses nobody: in seven languages, on a
 * speech and on a transcript, and with names in other forms and scripts.
 */

import { describe, expect, test } from 'vitest';
import { check, type TextSource } from '../../src/core.ts';
import type { AttributionVerdict } from '../../src/types.ts';

interface Language {
  readonly words: string;
  readonly other: string;
  readonly given: string;
  readonly family: string;
  readonly otherGiven: string;
  readonly otherFamily: string;
  readonly marks: readonly [string, string];
  /** `…` stands for the quotation. */
  readonly confirmed: readonly string[];
  readonly contradicted: readonly string[];
  readonly silent: readonly string[];
}

const LANGUAGES: Readonly<Record<string, Language>> = {
  en: {
    words: 'We shall keep the old harbour open through the winter, whatever the ferry company says.',
    other: 'The second bridge will not be built before the council has seen the accounts of the first one.',
    given: 'Margaret',
    family: 'Ellison',
    otherGiven: 'Harold',
    otherFamily: 'Finch',
    marks: ['“', '”'],
    confirmed: [
      'Margaret Ellison spoke on Monday. … Ellison said.',
      'Margaret Ellison came late. … she said.',
      'Mayor Margaret Ellison told reporters: …',
      'According to M. Ellison, …',
      '… said Mrs. Ellison, who has led the town since May.',
      'Harold Finch asked Margaret Ellison about it. She answered: …',
      'As Margaret Ellison told Harold Finch, …',
      'Harold Finch’s lawyer, Margaret Ellison, said: …',
      'Ellison’s words were clear: … Margaret Ellison had promised it.',
    ],
    contradicted: [
      '… said Harold Finch.',
      'Harold Finch met the press. … he said.',
      '… said Peter Quince.',
      '… (Peter Quince)',
      '… — Peter Quince',
      'In Peter Quince’s words, …',
      'Peter al-Quince said: …',
      '… said Charlotte Church.',
      'As Justice Quince wrote in Reed v. Port Authority, …',
    ],
    silent: [
      'The mayor said: …',
      'A spokeswoman for the town said: …',
      'Harold Finch stayed away. His spokeswoman said: …',
      'Harold Finch’s spokeswoman said: …',
      'Residents said the promise was clear: …',
      'The Lindhaven Herald reported: …',
      'Critics quote one line: …',
      'The Green Party said: …',
      'The Lindhaven Council said: …',
      'Step 2: …',
      'Summary: …',
      'Clause 7 reads: …',
      'The Harbour Act provides: …',
      'Someone once said: …',
      'Wikipedia says: …',
      'Harold Finch was told: …',
      'Harold Finch was moved by these words: …',
      'Harold Finch never said …',
      'Harold Finch was angry at the words …',
      'Harold Finch quoted Margaret Reed: …',
      '… said Harold Finch, quoting the mayor.',
      'Harold Finch and Peter Quince came. They said: …',
      'Margaret Ellison met Anna Reed at the pier, and Clara Blom. She said: …',
      'Margaret Ellison-Ward, who was then the mayor, said: …',
    ],
  },
  de: {
    words: 'Wir werden den alten Hafen den ganzen Winter offen halten, was auch immer die Reederei sagt.',
    other: 'Die zweite Brücke wird nicht gebaut, bevor der Rat die Abrechnung der ersten gesehen hat.',
    given: 'Angelika',
    family: 'Brandtner',
    otherGiven: 'Tomas',
    otherFamily: 'Reuter',
    marks: ['„', '“'],
    confirmed: [
      'Angelika Brandtner sprach am Montag. …, sagte Brandtner.',
      'Bürgermeisterin Angelika Brandtner (PLD) sagte: …',
      'Angelika Brandtner kam spät. Sie sagte: …',
      'Laut Frau Brandtner gilt: …',
      '…, so Dr. Angelika Brandtner.',
      'Nach den Worten Angelika Brandtners gilt: …',
      'Die Bürgermeisterin von Lindhafen, Angelika Brandtner, sagte: …',
      'Dem Abgeordneten Tomas Reuter antwortete Angelika Brandtner: …',
      'Tomas Reuter gegenüber sagte Angelika Brandtner: …',
    ],
    contradicted: ['…, erklärte Tomas Reuter.', 'Tomas Reuter kam spät. Er sagte: …'],
    silent: [
      'Frau Brandtner-Vogt sagte: …',
      'Frau Vogt-Brandtner sagte: …',
      'Demonstranten riefen: …',
      'Die Bürgermeisterin sagte: …',
      'Bürgermeisterin und Rat sagten: …',
      'Die Lage war ernst. Kritiker sagten: …',
      'Ein Sprecher der Stadt sagte: …',
      'Der Deutsche Hafenverband teilte mit: …',
      'Die Lindhafener Nachrichten schrieben: …',
    ],
  },
  fr: {
    words: 'Nous garderons le vieux port ouvert tout l’hiver, quoi que dise la compagnie des bacs.',
    other: 'Le second pont ne sera pas construit avant que le conseil ait vu les comptes du premier.',
    given: 'Hélène',
    family: 'Marchand',
    otherGiven: 'Paul',
    otherFamily: 'Girard',
    marks: ['« ', ' »'],
    confirmed: [
      'Hélène Marchand est venue lundi. …, a déclaré Marchand.',
      'La maire, Hélène Marchand, a déclaré : …',
      'Hélène Marchand est venue. …, a-t-elle dit.',
      'Selon Mme Marchand, …',
      '…, a affirmé Helene Marchand.',
    ],
    contradicted: ['…, a affirmé Paul Girard.', 'Paul Girard est venu. …, a-t-il dit.'],
    silent: [
      'Le porte-parole de Victor Lenoir a dit : …',

      'La maire a déclaré : …',
      'Des habitants ont crié : …',
      'Le communiqué dit : …',
    ],
  },
  es: {
    words: 'Mantendremos abierto el viejo puerto durante todo el invierno, diga lo que diga la naviera.',
    other: 'El segundo puente no se construirá antes de que el consejo haya visto las cuentas del primero.',
    given: 'Lucía',
    family: 'Ferrer',
    otherGiven: 'Tomás',
    otherFamily: 'Ortega',
    marks: ['«', '»'],
    confirmed: [
      'Lucía Ferrer habló el lunes. …, dijo Ferrer.',
      'La alcaldesa Lucía Ferrer afirmó: …',
      'Según Lucia Ferrer, …',
      'Lucía Ferrer llegó tarde. …, dijo ella.',
    ],
    contradicted: ['…, dijo Tomás Ortega.'],
    silent: [
      'La alcaldesa dijo: …',
      'Los vecinos gritaron: …',
      'El comunicado dice: …',
      'Dijo: …',
      '…, señaló Lucía Ferrer Gómez.',
    ],
  },
  ru: {
    words: 'Мы сохраним старую гавань открытой всю зиму, что бы ни говорила паромная компания.',
    other: 'Второй мост не будет построен, пока совет не увидит счета за первый.',
    given: 'Анна',
    family: 'Соколова',
    otherGiven: 'Иван',
    otherFamily: 'Петров',
    marks: ['«', '»'],
    confirmed: [
      'Анна Соколова выступила в понедельник. …, — сказала Соколова.',
      'Мэр Анна Соколова заявила: …',
      'По словам Анны Соколовой, …',
      'Анна Соколова пришла поздно. …, — сказала она.',
      '…, — отметила А. Соколова.',
      '…, — отметила Анна Ивановна Соколова.',
    ],
    contradicted: ['…, — сказал Иван Петров.'],
    silent: ['Мэр заявила: …', 'Жители говорят: …', 'Она сказала: …'],
  },
  ar: {
    words: 'سنبقي الميناء القديم مفتوحا طوال فصل الشتاء مهما قالت شركة العبارات',
    other: 'لن يبنى الجسر الثاني قبل أن يرى المجلس حسابات الجسر الأول كاملة',
    given: 'محمد',
    family: 'الهاشمي',
    otherGiven: 'خالد',
    otherFamily: 'المنصور',
    marks: ['«', '»'],
    confirmed: [
      'قال محمد الهاشمي: …',
      'قال مُحَمَّد الهاشمي في المؤتمر: …',
      'وأضاف الهاشمي: …',
      'وقال الوزير محمد الهاشمي: …',
    ],
    contradicted: ['قال خالد المنصور: …'],
    silent: ['قال رئيس البلدية: …', 'وقال السكان: …', 'وجاء في البيان: …', 'وقال: …'],
  },
  he: {
    words: 'אנחנו נשאיר את הנמל הישן פתוח כל החורף, לא משנה מה תאמר חברת המעבורות',
    other: 'הגשר השני לא ייבנה לפני שהמועצה תראה את החשבונות של הגשר הראשון',
    given: 'דוד',
    family: 'לוינסון',
    otherGiven: 'משה',
    otherFamily: 'ברגר',
    marks: ['"', '"'],
    confirmed: ['דוד לוינסון אמר: …', 'אמר לוינסון: …', 'לדברי דוד לוינסון, …', 'השר דוד לוינסון הוסיף: …'],
    contradicted: ['משה ברגר אמר: …'],
    silent: ['ראש העיר אמר: …', 'התושבים אמרו: …', 'בהודעה נאמר: …'],
  },
};

async function verdictOf(text: string, sources: readonly TextSource[], language: string): Promise<AttributionVerdict> {
  const { findings } = await check(text, sources, { language, name: 'document' });
  expect(findings).toHaveLength(1);
  expect(findings[0]!.verdict.wording).toBe('verbatim');
  return findings[0]!.verdict.attribution;
}

function speeches(tag: string, { words, other, ...names }: Language): readonly TextSource[] {
  const of = (id: string, given: string, family: string, text: string): TextSource => ({
    id,
    language: tag,
    type: 'speech',
    creators: [{ given, family }],
    text,
  });
  return [of('a', names.given, names.family, words), of('b', names.otherGiven, names.otherFamily, other)];
}

function transcript(tag: string, { words, other, ...names }: Language): readonly TextSource[] {
  const first = `${names.given} ${names.family}`.toUpperCase();
  const second = `${names.otherGiven} ${names.otherFamily}`.toUpperCase();
  return [{ id: 'c', language: tag, text: `${first}: ${words}\n\n${second}: ${other}\n\n${first}: ${other}\n` }];
}

const VERDICTS = ['confirmed', 'contradicted', 'silent'] as const;
const CASES = Object.entries(LANGUAGES).flatMap(([tag, language]) =>
  VERDICTS.flatMap((verdict) => language[verdict].map((text) => ({ tag, language, verdict, text }))),
);

describe('who is named', () => {
  test.each(CASES)('$tag, $verdict: $text', async ({ tag, language, verdict, text }) => {
    const [open, close] = language.marks;
    const document = text.replace('…', `${open}${language.words}${close}`);
    for (const sources of [speeches(tag, language), transcript(tag, language)]) {
      const found = await verdictOf(document, sources, tag);
      if (verdict === 'silent') expect(['unresolved', 'absent']).toContain(found);
      else expect(found).toBe(verdict);
    }
  });
});

describe('names in other forms', () => {
  const { words } = LANGUAGES['en']!;
  const by = (creator: NonNullable<TextSource['creators']>[number], date?: string): readonly TextSource[] => [
    {
      id: 'a',
      language: 'en',
      type: 'speech',
      creators: [creator],
      text: words,
      ...(date === undefined ? {} : { date }),
    },
  ];
  const ellison = { given: 'Margaret', family: 'Ellison' };
  const elsewhere: TextSource = {
    id: 'c',
    type: 'speech',
    creators: [ellison],
    date: '2021-05-20',
    text: 'Nothing of that kind was said on this day by anyone at all in the hall.',
  };
  test.each<[string, string, readonly TextSource[], AttributionVerdict]>([
    ['another script', 'Muhammad al-Hashimi said: …', by({ given: 'محمد', family: 'الهاشمي' }), 'confirmed'],
    ['another spelling', 'Mohammed al-Hashimi said: …', by({ given: 'Muḥammad', family: 'al-Hāshimī' }), 'confirmed'],
    ['a body', 'The Lindhaven Port Authority said: …', by({ literal: 'Lindhaven Port Authority' }), 'confirmed'],
    ['a body, its letters spelt out', 'The UN said: …', by('United Nations'), 'confirmed'],
    ['somebody for a body by name', 'Thomas Reed said: …', by('United Nations'), 'unresolved'],
    ['a given name of another language', 'Leo Dubrov wrote: …', by({ given: 'Лев', family: 'Дубров' }), 'confirmed'],
    ['another spelling of it', 'Mikhail Dubrov said: …', by({ given: 'Michael', family: 'Dubrov' }), 'confirmed'],
    ['another given name', 'Alexei Dubrov wrote: …', by({ given: 'Лев', family: 'Дубров' }), 'contradicted'],
    ['a body, shortened', 'The Port Authority said: …', by({ literal: 'Lindhaven Port Authority' }), 'confirmed'],
    ['a body by its letters', 'The LPA said: …', by({ literal: 'Lindhaven Port Authority' }), 'confirmed'],
    [
      'somebody for a body',
      'A spokesman for the Lindhaven Port Authority, Tom Reed, said: …',
      by({ literal: 'Lindhaven Port Authority' }),
      'unresolved',
    ],
    ['the day', 'In her speech on 20 May 2021 Margaret Ellison said: …', by(ellison, '2021-05-20'), 'confirmed'],
    [
      'another day, on which she spoke too',
      'In her speech on 20 May 2021 Margaret Ellison said: …',
      [...by(ellison, '2020-03-01'), elsewhere],
      'contradicted',
    ],
  ])('%s', async (_, text, sources, verdict) => {
    expect(await verdictOf(text.replace('…', `“${words}”`), sources, 'en')).toBe(verdict);
  });

  test.each([
    ['zh', '市长说：“…”', '无论渡轮公司说什么，我们整个冬天都会让旧港口保持开放。', '王小明'],
    ['ja', '市長は「…」と述べた。', '渡船会社が何と言おうと、私たちは冬の間ずっと古い港を開けておきます。', '田中花子'],
    [
      'ko',
      '시장은 "…"라고 말했다.',
      '여객선 회사가 뭐라고 하든 우리는 겨울 내내 옛 항구를 열어 둘 것입니다.',
      '김철수',
    ],
  ])('%s: an office accuses nobody', async (tag, text, quoted, literal) => {
    const sources = [{ id: 'a', language: tag, type: 'speech', creators: [{ literal }], text: quoted }];
    expect(await verdictOf(text.replace('…', quoted), sources, tag)).not.toBe('contradicted');
  });
});
