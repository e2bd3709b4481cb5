/** An article names whoever it quotes: beside the words, as a credit, or beside the words before in the same paragraph. */

import { expect, test } from 'vitest';
import { check } from '../../src/core.ts';
import type { AttributionVerdict } from '../../src/types.ts';

const ARTICLE = `The old orchard of Ash Hill will be cut down, the town said on Monday.

“Nobody has asked those who planted the trees,” said Layla Haddad, who leads the gardeners. “We will stand there on the first morning with all our ladders.”

“The road has been on every plan since my father drew the first one,” Mr. Brandt said.

“It is a pity about the pears, which my children used to steal there.” — Nora Lindqvist
“I never liked the smell of that place in a wet October.” — Oren Falk

“The mayor reads every letter that comes in about the orchard,” Town Hall secretary Tom Reed said. “He answers most of them before the week is out.”
`;

const STAND = 'We will stand there on the first morning with all our ladders.';
const ROAD = 'The road has been on every plan since my father drew the first one';
const PITY = 'It is a pity about the pears, which my children used to steal there.';
const SMELL = 'I never liked the smell of that place in a wet October.';
const ANSWERS = 'He answers most of them before the week is out.';

test.each<[string, string, AttributionVerdict]>([
  ['Layla Haddad', STAND, 'confirmed'],
  ['Oren Falk', STAND, 'contradicted'],
  ['Haddad', STAND, 'confirmed'],
  ['Mr. Brandt', ROAD, 'confirmed'],
  ['Erik Brandt', ROAD, 'confirmed'],
  ['Layla Haddad', ROAD, 'contradicted'],
  // Whom she is an aunt of is not said.
  ['Aunt Celia', ROAD, 'unresolved'],
  ['Mr. Brandt', STAND, 'contradicted'],
  // A single name may be a house's.
  ['Brandt', STAND, 'unresolved'],
  ['Nora Lindqvist', PITY, 'confirmed'],
  ['Oren Falk', PITY, 'contradicted'],
  ['Oren Falk', SMELL, 'confirmed'],
  // Her name stands right before the words, and need not be the end of other words.
  ['Nora Lindqvist', SMELL, 'unresolved'],
  ['Tom Reed', SMELL, 'contradicted'],
  ['Tom Reed', ANSWERS, 'confirmed'],
  ['Town Hall', ANSWERS, 'unresolved'],
  ['Nora Lindqvist', ANSWERS, 'contradicted'],
  ['The gardeners', STAND, 'unresolved'],
  ['Ash Valley Council', STAND, 'unresolved'],
  ['Ash Valley News', STAND, 'unresolved'],
])('%s: %s', async (name, words, verdict) => {
  const { findings } = await check(`${name} said: “${words}”`, [{ id: 'a', language: 'en', text: ARTICLE }], {
    language: 'en',
    name: 'document',
  });
  expect(findings[0]!.verdict).toMatchObject({ wording: 'verbatim', attribution: verdict });
});

const GERMAN = `Der alte Garten am Hang wird gerodet, teilte die Stadt am Montag mit.

Die Grünen-Politikerin Rita Lund, die seit Jahren dagegen kämpft, sagte dem Boten am Abend im Rathaus: „Wir stehen dort am ersten Morgen mit allen unseren Leitern.“

Verkehrsminister Jan Hoff (SPD): „Die Straße steht in jedem Plan, seit mein Vater den ersten gezeichnet hat.“

Berta Falk, Vorsitzende des Gartenvereins: „Wer hier Bäume fällt, der fällt auch die Bänke und die Schatten.“

„Kein Baum im ganzen Land steht so schief und trägt so gut“, sagte der Oberförster des Landes, Ole Brink, im Rat.

Jan Hoff lobte Ute Mahler. Sie sagte ihm am Abend bei einem Glas Wein: „Um die Birnen ist es schade, die meine Kinder dort stahlen.“
`;

const LADDERS = 'Wir stehen dort am ersten Morgen mit allen unseren Leitern.';
const PLAN = 'Die Straße steht in jedem Plan, seit mein Vater den ersten gezeichnet hat.';
const BENCHES = 'Wer hier Bäume fällt, der fällt auch die Bänke und die Schatten.';
const CROOKED = 'Kein Baum im ganzen Land steht so schief und trägt so gut';
const PEARS = 'Um die Birnen ist es schade, die meine Kinder dort stahlen.';

test.each<[string, string, AttributionVerdict]>([
  ['Rita Lund', LADDERS, 'confirmed'],
  ['Ute Mahler', LADDERS, 'contradicted'],
  ['Verkehrsminister Hoff', PLAN, 'confirmed'],
  ['Rita Lund', PLAN, 'contradicted'],
  ['Jan Hoff', BENCHES, 'contradicted'],
  ['Berta Falk', BENCHES, 'confirmed'],
  ['Ole Brink', CROOKED, 'confirmed'],
  ['Jan Hoff', CROOKED, 'contradicted'],
  ['Der Gartenverein', BENCHES, 'unresolved'],
  // A pronoun may be anybody's.
  ['Rita Lund', PEARS, 'unresolved'],
  ['Der Sprecher', LADDERS, 'unresolved'],
])('in German, %s: %s', async (name, words, verdict) => {
  const { findings } = await check(`${name} sagte: „${words}“`, [{ id: 'a', language: 'de', text: GERMAN }], {
    language: 'de',
    name: 'document',
  });
  expect(findings[0]!.verdict).toMatchObject({ wording: 'verbatim', attribution: verdict });
});
