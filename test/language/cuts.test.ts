/** What a cut left away, and whether the next sentence turns. */

import { describe, expect, test } from 'vitest';
import { cutHolds, turnsSentence } from '../../src/language/cuts.ts';

describe('cutHolds', () => {
  test.each([
    ['en', ', unless the mayor agrees.', ['exception']],
    ['en', ', except on Sundays.', ['exception']],
    ['en', ', provided that it rains.', ['condition']],
    ['en', 'If the bridge holds,', ['condition']],
    ['en', ', but nobody came.', ['contrast', 'negation']],
    ['en', 'It is not so that', ['negation']],
    ['en', ' and don’t look back.', ['negation']],
    ['en', 'The miller thinks in his heart,', ['speaker']],
    ['en', 'Some say that', ['speaker']],
    ['en', ', said the miller.', ['speaker']],
    ['en', ', and everybody says so.', []],
    ['en', ', and tell the children why.', []],
    ['de', ', und alle sagen es.', []],
    ['en', 'I say unto you,', []],
    ['en', 'On the first morning of spring,', []],
    ['de', ', es sei denn, es regnet.', ['exception']],
    ['de', 'Wenn die Brücke hält,', ['condition']],
    ['de', ', aber niemand kam.', ['contrast', 'negation']],
    ['de', 'Der Müller behauptet, dass', ['speaker']],
    ['da', ', medmindre det regner.', ['exception']],
    ['no', 'Hvis broen holder,', ['condition']],
    ['sk', 'Ak most vydrží,', ['condition']],
    ['uk', ', якщо піде дощ.', ['condition']],
    ['bg', 'Ако мостът издържи,', ['condition']],
    ['ro', 'Dacă podul rezistă,', ['condition']],
    ['hu', 'Ha a híd kitart,', ['condition']],
    ['tr', ', ama köprü sağlam.', ['contrast']],
    ['vi', 'Nếu cầu vững,', ['condition']],
    ['id', ', kecuali hari Minggu.', ['exception']],
    ['hi', 'अगर पुल टिका,', ['condition']],
    ['th', 'ถ้าสะพานไม่พัง', ['condition', 'negation']],
    ['fr', ', sauf le dimanche.', ['exception']],
    ['fr', ', pourvu qu’il pleuve.', ['condition']],
    ['fr', 'S’il pleut,', ['condition']],
    ['fr', ', à l’exception du moulin.', ['exception']],
    ['fr', ', à moins qu’on paye.', ['exception']],
    ['fr', ', bien qu’il pleuve.', ['contrast']],
    ['fr', ', mais le pont tombe.', ['contrast']],
    ['de', ', mit Ausnahme der Mühle.', ['exception']],
    ['de', ', sondern die Mühle.', ['contrast']],
    ['de', 'Niemand glaubt, dass', ['negation', 'speaker']],
    ['de', 'Ich bestreite, dass', ['negation']],
    ['es', ', pero llueve.', ['contrast']],
    ['es', 'Es falso que', ['negation']],
    ['es', ', a menos que llueva.', ['exception']],
    ['ru', ', если пойдёт дождь.', ['condition']],
    ['ru', ', хотя шёл дождь.', ['contrast']],
    ['ru', 'Неправда, что', ['negation']],
    ['ar', ' بشرط أن ينزل المطر', ['condition']],
    ['ar', ' رغم التكلفة', ['contrast']],
    ['ar', 'ليس صحيحا أن', ['negation']],
    ['he', ' פרט לטחנה', ['exception']],
    ['he', ' למרות המחיר', ['contrast']],
    ['he', 'לא נכון ש', ['negation']],
    ['fr', 'Le meunier prétend que', ['speaker']],
    ['fr', 'Ce n’est pas vrai que', ['negation']],
    ['es', ', salvo los domingos.', ['exception']],
    ['es', 'Algunos dicen que', ['speaker']],
    ['es', 'Si llueve,', ['condition']],
    ['ru', ', кроме воскресенья.', ['exception']],
    ['ru', 'Мельник говорит, что', ['speaker']],
    ['ru', ', но никто не пришел.', ['contrast', 'negation']],
    ['ar', 'وقالوا', ['speaker']],
    ['ar', 'وقال الجاهل إن', ['speaker']],
    ['ar', ' إلا يوم الجمعة', ['exception']],
    ['ar', ' ولكنه لم يأت', ['contrast', 'negation']],
    ['he', ' מלבד יום שישי', ['exception']],
    ['he', 'אם יירד גשם', ['condition']],
    ['he', ' אבל הוא לא בא', ['contrast', 'negation']],
    ['he', 'ויאמר הטוחן:', ['speaker']],
    ['en', '', []],
  ] as const)('%s: %s', (language, cut, expected) => {
    expect(cutHolds(cut, language)).toEqual(expected);
  });
});

describe('turnsSentence', () => {
  test.each([
    ['en', 'But we cannot go back.'],
    ['en', '“However, the bridge fell.'],
    ['en', 'This, however, was denied.'],
    ['de', 'Aber die Brücke fiel.'],
    ['de', 'Das ist jedoch falsch.'],
    ['fr', 'Mais le pont tomba.'],
    ['es', 'Sin embargo, cayó.'],
    ['ru', 'Однако мост упал.'],
    ['ar', 'ولكن الجسر سقط.'],
    ['he', 'אבל הגשר נפל.'],
  ])('%s: %s turns', (language, sentence) => {
    expect(turnsSentence(sentence, language)).toBe(true);
  });

  test.each([
    ['en', 'The bridge stood.'],
    ['en', 'Butter is cheap.'],
    ['de', 'Die Brücke stand.'],
    ['ar', 'وقف الجسر.'],
    ['en', ''],
  ])('%s: %s goes on', (language, sentence) => {
    expect(turnsSentence(sentence, language)).toBe(false);
  });
});
