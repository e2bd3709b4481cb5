/**
 * Files that are made to cost without end, read by the program as it is built: in threads, which are stopped. What ends
 * at once, and why, stands in `formats.test.ts` and `packed.test.ts`.
 */

import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Extracted } from '../../src/read/extract.ts';
import { type ExtractApart, extractApartAsBuilt, pdfOf } from './helpers.ts';

let extractApart: ExtractApart;

beforeAll(async () => {
  extractApart = await extractApartAsBuilt();
});

/** A PDF of one page with this content, packed so many times. */
function packedPage(content: Buffer, times: number): Buffer {
  let packed = content;
  for (let i = 0; i < times; i++) packed = deflateSync(packed, { level: 9 });
  const filters = Array.from({ length: times }, () => '/FlateDecode').join(' ');
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    Buffer.concat([
      Buffer.from(`<< /Length ${packed.length} /Filter [${filters}] >>\nstream\n`),
      packed,
      Buffer.from('\nendstream'),
    ]),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]);
}

function problemOf(extracted: Extracted): string | undefined {
  const problems = extracted.kind === 'one' ? extracted.extraction.problems : extracted.problems;
  return problems[0]?.code;
}

describe('files that would never end, or fill the memory', () => {
  test('a PDF whose content is a thousand times its size', async () => {
    expect(problemOf(await extractApart(packedPage(Buffer.alloc(250_000_000, ' '), 2), 'a.pdf'))).toBe(
      'too-much-memory',
    );
  });

  test('a small packed text that is large when it is unpacked', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(40 * 1024 * 1024).fill(32) });
    const made = await extractApart(bomb, 'a.docx');
    expect(problemOf(made)).toBe('unreadable-format');
  });

  test('a page of nothing but paragraphs in bold letters that are never closed', async () => {
    const page = `<html>${Array.from({ length: 30_000 }, (_, i) => `<b class=${i}><p>`).join('')}`;
    const made = await extractApart(strToU8(page), 'a.html', {}, { timeLimitMs: 800 });
    expect(problemOf(made)).toBe('too-slow');
  });

  test('who waits no longer stops the thread', async () => {
    const stop = new AbortController();
    const reading = extractApart(packedPage(Buffer.alloc(100_000_000, ' '), 2), 'a.pdf', {}, { signal: stop.signal });
    stop.abort(new Error('interrupted'));
    await expect(reading).rejects.toThrow('interrupted');
  });

  test('the next file is read as if nothing had been', async () => {
    const content = Buffer.from('BT /F1 12 Tf 72 700 Td (The ferry has crossed.) Tj ET');
    const made = await extractApart(packedPage(content, 1), 'a.pdf');
    expect(made).toMatchObject({ kind: 'one', extraction: { text: 'The ferry has crossed.', problems: [] } });
  });
});
