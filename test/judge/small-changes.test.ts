/**
 * Hundreds of pairs, in many languages, that differ by as little as may be: those that say another thing may not be called
 * good, those that say the same may not be objected to.
 */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { judged } from '../../eval/changes.ts';
import { Quality } from '../../src/judge/wording.ts';

/** A sentence of each language around the words that differ. */
const FRAMES: Readonly<Record<string, string>> = {
  ar: 'ذكر الحارس أن ___ في الميناء قبل العاصفة',
  bn: 'প্রহরী লিখেছিল যে ___ বন্দরে ঝড়ের আগে',
  ca: 'El guarda va escriure que ___ al port abans de la nit.',
  cs: 'Hlídač napsal, že ___ v přístavu před bouří.',
  da: 'Vagten skrev at ___ i havnen før stormen.',
  de: 'Ich schreibe, dass ___ im Hafen vor dem Sturm lag.',
  el: 'Ο φύλακας είπε ότι ___ στο λιμάνι πριν από τη θύελλα.',
  en: 'The keeper said that ___ in the harbour before the storm.',
  es: 'El guarda escribió que ___ en el puerto antes de la noche.',
  fa: 'نگهبان نوشت که ___ در بندر پیش از توفان',
  fi: 'Vartija kirjoitti, että ___ satamassa ennen myrskyä.',
  fr: 'Le gardien écrivit que ___ au port avant la nuit.',
  grc: 'ὁ φύλαξ εἶπεν ὅτι ___ ἐν τῷ λιμένι πρὸ τοῦ χειμῶνος',
  he: 'השומר כתב כי ___ בנמל לפני שהסערה באה',
  hi: 'पहरेदार ने लिखा कि ___ बंदरगाह में तूफ़ान से पहले।',
  hu: 'Az őr azt írta, hogy ___ a kikötőben a vihar előtt.',
  id: 'Penjaga menulis bahwa ___ di pelabuhan sebelum badai.',
  it: 'Il guardiano scrisse che ___ al porto prima di notte.',
  ja: '番人は港で___と嵐の前に書いた。',
  ko: '지기는 폭풍 전에 항구에서 ___ 라고 썼다.',
  la: 'Custos scripsit quod ___ in portu ante tempestatem.',
  nl: 'De wachter schreef dat ___ in de haven voor de storm.',
  no: 'Vakten skrev at ___ i havnen før stormen.',
  pl: 'Strażnik napisał, że ___ w porcie przed burzą.',
  pt: 'O guarda escreveu que ___ no porto antes da noite.',
  ro: 'Paznicul a scris că ___ în port înainte de furtună.',
  ru: 'Смотритель написал, что ___ в гавани перед бурей.',
  sr: 'Чувар је написао да ___ у луци пре олује.',
  sv: 'Vakten skrev att ___ i hamnen före stormen.',
  ta: 'காவலர் எழுதினார் ___ துறைமுகத்தில் புயலுக்கு முன்',
  th: 'ผู้เฝ้าเขียนว่า___ที่ท่าเรือก่อนพายุ',
  tr: 'Bekçi yazdı ki ___ limanda fırtınadan önce.',
  uk: 'Доглядач написав, що ___ у гавані перед бурею.',
  ur: 'نگہبان نے لکھا کہ ___ بندرگاہ میں طوفان سے پہلے',
  vi: 'Người gác viết rằng ___ ở bến cảng trước cơn bão.',
  zh: '看守人写道，___在港口暴风雨之前。',
};

interface Pair {
  readonly language: string;
  readonly source: string;
  readonly quotation: string;
  readonly isSame: boolean;
}

function pairsIn(page: string): Pair[] {
  const pairs: Pair[] = [];
  let language = '';
  for (const line of page.split('\n')) {
    language = /^\[(\w+)\]$/.exec(line)?.[1] ?? language;
    const [, sign = '', left = '', right = ''] = /^([≠=>]) (.*) \| (.*)$/.exec(line.replaceAll('\\n', '\n')) ?? [];
    if (sign === '') continue;
    const isSame = sign === '=';
    pairs.push({ language, source: left, quotation: right, isSame });
    // A source that holds brackets or gaps is another matter.
    if (sign !== '>' && !/[[\]…]/.test(right)) pairs.push({ language, source: right, quotation: left, isSame });
  }
  return pairs;
}

function isGood({ language, source, quotation }: Pair): boolean {
  const framed = (words: string): string =>
    FRAMES[language]!.replace('___', words)
      .replace(/\s+(?=[.,])/g, '')
      .replace(/ {2,}/g, ' ');
  const each = { kind: '', language, expected: 'good', window: framed(source), quotation: framed(quotation) } as const;
  return judged(each).quality >= Quality.faithful;
}

const pairs = pairsIn(readFileSync(resolve(import.meta.dirname, 'small-changes.txt'), 'utf8'));
const shown = ({ language, source, quotation }: Pair): string => `${language}: ${source} → ${quotation}`;

test('there are many, of both kinds', () => {
  expect(pairs.filter(({ isSame }) => isSame).length).toBeGreaterThan(200);
  expect(pairs.filter(({ isSame }) => !isSame).length).toBeGreaterThan(1500);
});

test('none that says another thing is called good', () => {
  expect(pairs.filter((pair) => !pair.isSame && isGood(pair)).map(shown)).toEqual([]);
});

test('none that says the same is objected to', () => {
  expect(pairs.filter((pair) => pair.isSame && !isGood(pair)).map(shown)).toEqual([]);
});
