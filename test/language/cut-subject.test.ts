/** Quotations that begin behind what their clause is about, and quotations that only look so. */

import { describe, expect, test } from 'vitest';
import { cutsSubject } from '../../src/language/cut-subject.ts';

describe('the subject is left out', () => {
  test.each([
    ['en', 'The fear of', 'the river is the root of every quarrel'],
    ['en', 'And the love of the', 'harbour was what kept us here'],
    ['en', 'A boat without', 'a keel will never come home'],
    ['en', 'Our trust in', 'the old keepers of the lamp must not be shaken'],
    ['de', 'Die Angst vor dem Hafen und die Liebe zum', 'Geld ist die Wurzel des Streits'],
    ['fr', 'L’amour de', 'l’argent est la racine de la dispute'],
    ['es', 'El amor al', 'dinero es la raíz de la disputa'],
    ['it', 'La paura del', 'mare è la radice di ogni lite'],
    ['pt', 'O medo do', 'mar é a raiz de toda a briga'],
    ['nl', 'De angst voor de storm en de liefde van', 'de haven is de wortel van de twist'],
  ])('%s: %s | %s', (language, before, passage) => {
    expect(cutsSubject(before, passage, language)).toBe(true);
  });
});

describe('nothing of the clause is left out', () => {
  test.each([
    ['en', 'In the end', 'the river is the root of every quarrel'],
    ['en', 'We stayed, for', 'the river is the root of every quarrel'],
    ['en', 'Nobody sails before', 'the storm is over'],
    ['en', 'In', 'the harbour that is ours'],
    ['en', 'This is the harbour of', 'a town which is older than the lamp'],
    ['en', 'We think of', 'how the harbour was built'],
    ['en', 'We think of', 'the harbour, and the lamp is lit'],
    ['en', 'We think of', 'the old harbour'],
    ['en', 'What we long for is what we', 'are afraid of'],
    ['en', 'It is the fear of it; of', 'this the river is the root'],
    ['en', 'of', 'the river is the root of every quarrel'],
    ['en', 'What we speak of:', 'the river is the root of every quarrel'],
    ['de', 'Wir gingen, seit', 'Geld ist die Wurzel des Streits'],
    ['fr', 'Nous restons parce que', 'l’argent est la racine de la dispute'],
    ['ru', 'Любовь к', 'деньгам есть корень зла'],
    [null, 'The fear', 'the river is the root'],
  ])('%s: %s | %s', (language, before, passage) => {
    expect(cutsSubject(before, passage, language)).toBe(false);
  });
});
