/** What the tests of reading share. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { extract } from '../../src/read/index.ts';
import type { Extraction, Span } from '../../src/types.ts';

export type ExtractApart = typeof import('../../src/read/threads/apart.ts').extractApart;

function isBuilt(module: unknown): module is { readonly extractApart: ExtractApart } {
  return typeof module === 'object' && module !== null && 'extractApart' in module;
}

/** Reading in threads, which only the program as it is built has. */
export async function extractApartAsBuilt(): Promise<ExtractApart> {
  const built: unknown = await import(new URL('../../dist/read/threads/apart.js', import.meta.url).href);
  if (!isBuilt(built)) throw new TypeError('dist/read/threads/apart.js is not what it was: run npm run build');
  return built.extractApart;
}

export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function read(text: string, name: string): Promise<Extraction> {
  return extract(bytes(text), name);
}

/** The words of each markup of a kind, with its target where it has one. */
export function marked(of: Extraction, kind: string): string[] {
  return of.markup
    .filter((each) => each.kind === kind)
    .map((each) => words(of, each.span) + (each.target === undefined ? '' : ` → ${each.target}`));
}

/** The places of a kind: their labels, and the words they cover. */
export function places(of: Extraction, kind: string): [label: string, words: string][] {
  return of.loci.filter((each) => each.kind === kind).map((each) => [each.label, words(of, each.span)]);
}

export function words(of: Extraction, span: Span): string {
  return of.text.slice(span.start, span.end);
}

export function codes(of: Extraction): string[] {
  return of.problems.map(({ code }) => code);
}

/** A folder with these files, gone when the test is over. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'recte-read-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return root;
}

/** A PDF of these objects, numbered from 1, of which the first is the catalogue. */
export function pdfOf(objects: readonly (string | Buffer)[]): Buffer {
  const pieces = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let at = pieces[0]!.length;
  for (const [index, object] of objects.entries()) {
    offsets.push(at);
    const piece = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      typeof object === 'string' ? Buffer.from(object) : object,
      Buffer.from('\nendobj\n'),
    ]);
    pieces.push(piece);
    at += piece.length;
  }
  const size = objects.length + 1;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  pieces.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF`,
    ),
  );
  return Buffer.concat(pieces);
}
