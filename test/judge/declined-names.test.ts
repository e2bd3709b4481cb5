/**
 * Behind "according to" many languages put a name in a case of its own: it is the same person's there, nobody else's, and
 * where nothing says that a name stands in a case, one that may be a form of another accuses nobody.
 */

import { expect, test } from 'vitest';
import { check } from '../../src/core.ts';
import type { AttributionVerdict } from '../../src/types.ts';

const WORDS: Readonly<Record<string, string>> = {
  ru: '«Мы сохраним старую гавань открытой всю зиму, что бы ни говорила паромная компания»',
  pl: '„Utrzymamy stary port otwarty przez całą zimę, cokolwiek powie spółka promowa”',
  cs: '„Starý přístav necháme otevřený celou zimu, ať říká trajektová společnost cokoli“',
  fi: '”Pidämme vanhan sataman auki koko talven, puhui lauttayhtiö mitä tahansa”',
  el: '«Θα κρατήσουμε το παλιό λιμάνι ανοιχτό όλο τον χειμώνα, ό,τι κι αν πει η εταιρεία»',
  ar: '«سنبقي الميناء القديم مفتوحا طوال فصل الشتاء مهما قالت شركة العبارات»',
};

test.each<[string, string, string, AttributionVerdict]>([
  ['ru', 'По словам Петра Зимина, …', 'Пётр Зимин', 'confirmed'],
  ['ru', 'По словам Зимина, …', 'Пётр Зимин', 'confirmed'],
  ['ru', 'По словам Петра Зимина, …', 'Пётр Иванович Зимин', 'confirmed'],
  ['ru', 'По словам Марии Зиминой, …', 'Мария Зимина', 'confirmed'],
  ['ru', 'По словам Льва Орлова, …', 'Лев Орлов', 'confirmed'],
  ['ru', 'По словам Павла Вишневского, …', 'Павел Вишневский', 'confirmed'],
  ['ru', 'По словам Павла Вишневского, …', 'Pavel Vishnevsky', 'confirmed'],
  ['ru', 'По словам Петра Зимина, …', 'Павел Зимин', 'contradicted'],
  ['ru', 'По словам Марии Зиминой, …', 'Пётр Зимин', 'contradicted'],
  ['ru', 'По словам Зиминой, …', 'Пётр Зимин', 'contradicted'],
  ['ru', 'Александра Зимина сказала: …', 'Александр Зимин', 'unresolved'],
  ['ru', 'Мария Орлова сказала: …', 'Пётр Зимин', 'contradicted'],
  ['pl', 'Według Anny Kowalskiej …', 'Anna Kowalska', 'confirmed'],
  ['pl', 'Zdaniem Marka Wójcika …', 'Marek Wójcik', 'confirmed'],
  ['pl', 'Według Pawła Kowalskiego …', 'Paweł Kowalski', 'confirmed'],
  ['pl', 'Według Pawła Kowalskiego …', 'Marek Wójcik', 'contradicted'],
  ['pl', 'Według Anny Kowalskiej …', 'Paweł Kowalski', 'contradicted'],
  ['cs', 'Podle Karla Havránka …', 'Karel Havránek', 'confirmed'],
  ['cs', 'Podle Jiřího Nového …', 'Jiří Nový', 'confirmed'],
  ['cs', 'Podle Anny Dvořákové …', 'Anna Dvořáková', 'confirmed'],
  ['cs', 'Podle Anny Dvořákové …', 'Jan Dvořák', 'contradicted'],
  ['fi', 'Anna Virtasen mukaan …', 'Anna Virtanen', 'confirmed'],
  ['fi', 'Pekka Mäen mukaan …', 'Pekka Mäki', 'confirmed'],
  ['fi', 'Anna Virtasen mukaan …', 'Pekka Mäki', 'contradicted'],
  ['el', 'Σύμφωνα με τον Γιώργο Παπαδόπουλο, …', 'Γιώργος Παπαδόπουλος', 'confirmed'],
  ['el', 'Σύμφωνα με τον Νίκο Ανδρέου, …', 'Γιώργος Παπαδόπουλος', 'contradicted'],
  ['ar', 'وفقا لمحمد الهاشمي …', 'محمد الهاشمي', 'confirmed'],
  ['ar', 'وفقا لخالد المنصور …', 'محمد الهاشمي', 'unresolved'],
])('%s: %s, of words by %s', async (language, lead, name, verdict) => {
  const quotation = WORDS[language]!;
  const names = name.split(' ');
  const creators = [{ given: names.slice(0, -1).join(' '), family: names.at(-1)! }];
  const source = { id: 'a', type: 'speech', language, creators, text: `${quotation.slice(1, -1)}.` };
  const { findings } = await check(lead.replace('…', quotation), [source], { language, name: 'document' });
  expect(findings).toHaveLength(1);
  expect(findings[0]!.verdict).toMatchObject({ wording: 'verbatim', attribution: verdict });
});
