/** A document is read once, and its names once for each set of quotations. */

import { expect, test } from 'vitest';
import { narrationOf } from '../../src/detect/attribution/narration.ts';
import { detect } from '../../src/detect/detect.ts';
import { statementsIn } from '../../src/detect/statements.ts';
import type { Document } from '../../src/types.ts';

function documentOf(text: string): Document {
  return { name: 'a.txt', sha256: '', language: 'en', text, loci: [], markup: [] };
}

const TEXT = 'Edith Brandt said: “The old bridge stays where it is.” Jan Reed said that the bridge is safe.';

test('whoever asks after `detect` finds it read', () => {
  const document = documentOf(TEXT);
  const quotations = detect(document);
  const narration = narrationOf(document, quotations);
  expect(narrationOf(document, [...quotations])).toBe(narration);
  expect(statementsIn(document, quotations)).toHaveLength(1);
  expect(narrationOf(document, quotations)).toBe(narration);
});

test('other quotations are read anew, and so is another document of the same words', () => {
  const document = documentOf(TEXT);
  const quotations = detect(document);
  const narration = narrationOf(document, quotations);
  expect(narration.runs).toHaveLength(1);
  expect(narrationOf(document, []).runs).toHaveLength(0);
  expect(narrationOf(document, quotations)).not.toBe(narration);
  expect(narrationOf(documentOf(TEXT), quotations)).not.toBe(narration);
});
