/** Documents without end, or without paragraphs or sentences: what they quote is found all the same, and reading ends. */

import { describe, expect, it } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import { plainDocument } from '../../src/read/plain-document.ts';

const SENTENCE =
  'The harbour master had lit seven lamps on the north quay, and nobody had thanked him for a single one. ';
const SAID = 'Anna Reed said: “Whoever wants to cross after dark may row, as our grandmothers rowed before us.” ';

function quotedIn(text: string) {
  return detect(plainDocument(text));
}

describe('documents without end', () => {
  it('a paragraph of a book’s length, in which nothing is lost at the places where it is cut', () => {
    const found = quotedIn(`${SENTENCE.repeat(9)}${SAID}`.repeat(600));
    expect(found).toHaveLength(600);
    expect(new Set(found.map(({ words }) => words)).size).toBe(1);
    expect(new Set(found.map(({ attribution }) => attribution?.speaker?.name))).toEqual(new Set(['Anna Reed']));
  });

  it('a sentence that never ends', () => {
    const found = quotedIn(`${'and lamps and boats '.repeat(20_000)}${SAID}${'and boats and lamps '.repeat(20_000)}`);
    expect(found).toHaveLength(1);
  });

  it('turns and nothing else', () => {
    expect(quotedIn('“We never crossed that quay after dark, not once.”\n\n'.repeat(20_000))).toHaveLength(20_000);
  });

  it('a block quotation of as many lines as there are marks of its format', () => {
    const text = '> and boats and lamps\n'.repeat(60_000);
    const syntax = Array.from(
      { length: 60_000 },
      (_, k) => ({ kind: 'syntax', span: { start: 22 * k, end: 22 * k + 1 } }) as const,
    );
    const block = { kind: 'block-quotation', span: { start: 0, end: text.length } } as const;
    const found = detect({ ...plainDocument(text), markup: [block, ...syntax] });
    expect(found).toHaveLength(1);
    expect(found[0]!.parts).toHaveLength(60_000);
  });

  it.each(['“', '»', '"', '‘', "''", '(', '[', ': ', '— ', '. '])('%s and nothing else', (mark) => {
    expect(quotedIn(`words ${mark.repeat(100_000)}`).length).toBeLessThan(100_000);
  });
});
