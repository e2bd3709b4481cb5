/** Who speaks where a verb of saying stands alone, and where its subject stands behind it with words between. */

import { describe, expect, test } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import type { SpeakerMention } from '../../src/types.ts';

function speaker(text: string, language: string): SpeakerMention | null {
  const quotations = detect({ name: 'a.txt', sha256: '', language, text, loci: [], markup: [] });
  expect(quotations.length).toBeGreaterThan(0);
  return quotations.at(-1)!.attribution?.speaker ?? null;
}

describe('a verb without a subject is said by whomever the sentence before is about, and may be another’s', () => {
  test.each([
    ['es', 'Ana Torres llegó ayer al ayuntamiento. Dijo: «No cerraremos nunca el puerto».', 'Ana Torres'],
    ['es', 'Ana Torres llegó ayer al ayuntamiento. «No cerraremos nunca el puerto», dijo.', 'Ana Torres'],
    ['es', 'Ana Torres llegó ayer. Luego añadió: «No cerraremos nunca el puerto».', 'Ana Torres'],
    ['it', 'Anna Rossi è arrivata ieri. Ha detto: «Non chiuderemo mai il porto».', 'Anna Rossi'],
    ['pt', 'Ana Sousa chegou ontem. Disse: «Nunca fecharemos o porto».', 'Ana Sousa'],
    ['pl', 'Anna Kowalska przyszła wczoraj. Powiedziała: „Nigdy nie zamkniemy portu”.', 'Anna Kowalska'],
    ['ru', 'Анна Петрова приехала вчера. Сказала: «Мы никогда не закроем порт».', 'Анна Петрова'],
    ['ar', 'تحدث خالد ناصر أمس. وقال: «لن نغلق الميناء أبدا».', 'خالد ناصر'],
  ])('%s: %s', (language, text, name) => {
    expect(speaker(text, language)).toMatchObject({ name, vague: true });
  });

  test.each([
    ['es', 'El puerto se cerró ayer. «No cerraremos nunca el puerto», dijo Ana Torres.', 'Ana Torres'],
    ['es', 'Ana Torres llegó ayer. El alcalde Luis Prado dijo: «No cerraremos nunca el puerto».', 'Luis Prado'],
    ['es', 'Ana Torres llegó ayer. Dijo Luis Prado: «No cerraremos nunca el puerto».', 'Luis Prado'],
    ['ar', 'تحدث خالد ناصر أمس. وقال محمد صالح: «لن نغلق الميناء أبدا».', 'محمد صالح'],
  ])('a verb with one is said by no other, %s: %s', (language, text, name) => {
    const found = speaker(text, language);
    expect(found?.name).toBe(name);
    expect(found).not.toHaveProperty('vague');
  });

  test.each([
    ['es', 'Dijo: «No cerraremos nunca el puerto».'],
    ['en', 'Anna Reed arrived. Said: “We will never close the harbour.”'],
  ])('nobody is invented, %s: %s', (language, text) => {
    expect(speaker(text, language)?.vague ?? true).toBe(true);
  });
});

describe('words between the verb and who says it', () => {
  test.each([
    ['fr', '« Nous ne fermerons jamais le port », a déclaré hier Jean Martin.', 'Jean Martin'],
    ['fr', '« Nous ne fermerons jamais le port », s’est exclamé Jean Martin.', 'Jean Martin'],
    ['fr', '« Nous ne fermerons jamais le port », lui a répondu Jean Martin.', 'Jean Martin'],
    ['ru', '«Мы никогда не закроем порт», — заявил вчера мэр Пётр Зимин.', 'Пётр Зимин'],
    ['pl', '„Nigdy nie zamkniemy portu”, oświadczył wczoraj burmistrz Jan Nowak.', 'Jan Nowak'],
  ])('%s: %s', (language, text, name) => {
    expect(speaker(text, language)?.name).toBe(name);
  });
});
