/** What the tests of reading share. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { extract } from '../../src/read/index.ts';
import type { Extraction, Span } from '../../src/types.ts';

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
