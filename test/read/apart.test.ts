/**
 * Files that are made to cost without end, read by the program as it is built: in threads, which are stopped. What ends
 * at once, and why, stands in `formats.test.ts` and `packed.test.ts`.
 */

import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Extracted } from '../../src/read/extract.ts';

type ExtractApart = typeof import('../../src/read/threads/apart.ts').extractApart;

let extractApart: ExtractApart;

function isBuilt(module: unknown): module is { readonly extractApart: ExtractApart } {
  return typeof module === 'object' && module !== null && 'extractApart' in module;
}

beforeAll(async () => {
  const built: unknown = await import(new URL('../../dist/read/threads/apart.js', import.meta.url).href);
  if (!isBuilt(built)) throw new TypeError('dist/read/threads/apart.js is not what it was: run npm run build');
  ({ extractApart } = built);
});

/** A PDF of one page with this content, packed so many times. */
function pdfOf(content: Buffer, times: number): Buffer {
  let packed = content;
  for (let i = 0; i < times; i++) packed = deflateSync(packed, { level: 9 });
  const filters = Array.from({ length: times }, () => '/FlateDecode').join(' ');
  const objects = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from(
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    ),
    Buffer.concat([
      Buffer.from(`<< /Length ${packed.length} /Filter [${filters}] >>\nstream\n`),
      packed,
      Buffer.from('\nendstream'),
    ]),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'),
  ];
  const pieces = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let at = pieces[0]!.length;
  for (const [index, object] of objects.entries()) {
    offsets.push(at);
    const piece = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    pieces.push(piece);
    at += piece.length;
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  pieces.push(
    Buffer.from(`xref\n0 6\n0000000000 65535 f \n${rows}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n${at}\n%%EOF`),
  );
  return Buffer.concat(pieces);
}

function problemOf(extracted: Extracted): string | undefined {
  const problems = extracted.kind === 'one' ? extracted.extraction.problems : extracted.problems;
  return problems[0]?.code;
}

describe('files that would never end, or fill the memory', () => {
  test('a PDF whose content is a thousand times its size', async () => {
    expect(problemOf(await extractApart(pdfOf(Buffer.alloc(250_000_000, ' '), 2), 'a.pdf'))).toBe('too-much-memory');
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
    const reading = extractApart(pdfOf(Buffer.alloc(100_000_000, ' '), 2), 'a.pdf', {}, { signal: stop.signal });
    stop.abort(new Error('interrupted'));
    await expect(reading).rejects.toThrow('interrupted');
  });

  test('the next file is read as if nothing had been', async () => {
    const content = Buffer.from('BT /F1 12 Tf 72 700 Td (The ferry has crossed.) Tj ET');
    const made = await extractApart(pdfOf(content, 1), 'a.pdf');
    expect(made).toMatchObject({ kind: 'one', extraction: { text: 'The ferry has crossed.', problems: [] } });
  });
});
