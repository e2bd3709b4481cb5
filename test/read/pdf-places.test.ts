/** Where words stand on the pages of a PDF. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withoutSyntax } from '../../src/read/building/without-syntax.ts';
import { extract, type PageRectangle, placesInPdf } from '../../src/read/index.ts';

const FILES = join(import.meta.dirname, 'files');

async function placesOf(name: string, words: string, of: 'document' | 'witness'): Promise<readonly PageRectangle[]> {
  const bytes = readFileSync(join(FILES, name));
  const made = await extract(bytes, name);
  const { text } = of === 'witness' ? withoutSyntax(made) : made;
  const start = text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  const [places] = await placesInPdf(bytes, [{ start, end: start + words.length }], of);
  return places!.map(({ page, left, bottom, right, top }) => ({
    page,
    left: Math.round(left),
    bottom: Math.round(bottom),
    right: Math.round(right),
    top: Math.round(top),
  }));
}

describe('words are where they were drawn', () => {
  // LibreOffice sets the line from 72.1 to 240.7 points, on a baseline at 471.7, in 12 points.
  test('a line', async () => {
    expect(await placesOf('article.office.pdf', 'The harbour notice puts it like this:', 'document')).toEqual([
      { page: 1, left: 72, bottom: 469, right: 241, top: 481 },
    ]);
  });

  test('part of a line stands in its share of it', async () => {
    const [place] = await placesOf('article.office.pdf', 'puts it like this:', 'document');
    expect(place).toMatchObject({ page: 1, right: 241, bottom: 469 });
    expect(place!.left).toBeGreaterThan(150);
    expect(place!.left).toBeLessThan(172);
  });

  test('two lines are two rectangles; from right to left, too', async () => {
    const lines = await placesOf('hebrew.chromium.pdf', 'הלא נכונה. ראש העיר', 'document');
    expect(lines.map(({ page }) => page)).toEqual([1, 1]);
    expect(lines[0]!.left).toBeLessThan(40);
    expect(lines[1]!.right).toBeGreaterThan(570);
    expect(lines[1]!.top).toBeLessThan(lines[0]!.top);
  });

  test('from the foot of a column to the head of the next', async () => {
    const [first, second] = await placesOf('long-columns.latex.pdf', 'for her part, reported that', 'document');
    expect(first).toMatchObject({ page: 1, bottom: 60 });
    expect(second).toMatchObject({ page: 1, left: 303 });
    expect(second!.bottom).toBeGreaterThan(760);
  });

  test('of a witness, behind the calls of notes that it does not have', async () => {
    const words = 'I will vote for the bridge';
    const place = await placesOf('article.office.pdf', words, 'document');
    expect(place).toHaveLength(1);
    expect(await placesOf('article.office.pdf', words, 'witness')).toEqual(place);
  });
});

test('what is no PDF is an error that says so', async () => {
  const places = placesInPdf(new TextEncoder().encode('words'), [{ start: 0, end: 2 }], 'document');
  await expect(places).rejects.toMatchObject({ code: 'unreadable-file' });
});
