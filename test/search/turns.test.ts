/** Whoever has turns in a source is read there to the end, before a quotation is said to be unfound. */

import { expect, test } from 'vitest';
import { check, type TextSource, textLibrary } from '../../src/core.ts';
import { witnessesWithTurnsOf } from '../../src/search/turns.ts';

function hearing(id: string, speaker: string): TextSource {
  return {
    id,
    title: `Hearing on the ${id}`,
    creators: ['The Guild'],
    text: `THE CHAIR: We come to the ${id}. You have the floor.\n\n${speaker}: The ${id} has been wrong since the storm.\n\nTHE CHAIR: We vote on Thursday.`,
  };
}

const SOURCES = [hearing('clock', 'DR OSEI'), hearing('lamp', 'MS VARGA'), { id: 'letter', text: 'Dear Dr Osei, no.' }];

test('are found by the name that the turn bears', () => {
  const { witnesses } = textLibrary(SOURCES);
  const idsOf = (name: string): readonly string[] => witnessesWithTurnsOf({ name }, witnesses).map(({ id }) => id);
  expect(idsOf('Amara Osei')).toEqual(['clock']);
  expect(idsOf('Varga')).toEqual(['lamp']);
  expect(idsOf('the Chair')).toEqual(['clock', 'lamp']);
  expect(idsOf('Inga Tveit')).toEqual([]);
});

test('are read through', async () => {
  const { findings } = await check('Dr Osei said: “Nobody ever mended anything in this town.”', SOURCES);
  expect(findings[0]!.verdict.wording).toBe('unfound');
  expect(findings[0]!.searched.read_through).toEqual(['clock']);
});

test('are not read where they are too many', async () => {
  const many = Array.from({ length: 20 }, (_, k) => hearing(`boat ${k}`, 'DR OSEI'));
  const { findings } = await check('Dr Osei said: “Nobody ever mended anything in this town.”', many);
  expect(findings[0]!.searched.read_through).toEqual([]);
});
