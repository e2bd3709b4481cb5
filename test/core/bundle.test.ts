/** What a browser would load: no module of Node, and few kilobytes. */

import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { describe, expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../src');

interface Bundle {
  /** Compressed, of what is loaded at once and of what is loaded later. */
  readonly first: number;
  readonly later: number;
  readonly nodeImports: readonly string[];
}

async function bundleOf(code: string): Promise<Bundle> {
  const bundle = await rolldown({
    input: 'entry',
    platform: 'browser',
    logLevel: 'silent',
    external: [/^node:/],
    plugins: [
      { name: 'entry', resolveId: (id) => (id === 'entry' ? id : null), load: (id) => (id === 'entry' ? code : null) },
    ],
  });
  const { output } = await bundle.generate({ format: 'es', minify: true });
  const chunks = output.filter((each) => each.type === 'chunk');
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const atOnce = new Set<string>();
  const visit = (name: string): void => {
    if (atOnce.has(name) || !byName.has(name)) return;
    atOnce.add(name);
    byName.get(name)!.imports.forEach(visit);
  };
  visit(chunks.find(({ isEntry }) => isEntry)!.fileName);
  const size = (isFirst: boolean): number =>
    chunks
      .filter(({ fileName }) => atOnce.has(fileName) === isFirst)
      .reduce((sum, chunk) => sum + gzipSync(chunk.code, { level: 9 }).length, 0);
  const imports = chunks.flatMap((chunk) => [...chunk.imports, ...chunk.dynamicImports]);
  return { first: size(true), later: size(false), nodeImports: imports.filter((name) => !byName.has(name)) };
}

describe('a bundle for the browser', () => {
  test('of locate is pure and below 12 kB', async () => {
    const { first, later, nodeImports } = await bundleOf(`export { locate, prepareText } from '${SRC}/locate.ts';`);
    expect(nodeImports).toEqual([]);
    expect(later).toBe(0);
    expect(first).toBeLessThanOrEqual(12_000);
  });

  test('of core is pure, and loads below 40 kB before the first check', async () => {
    const { first, nodeImports } = await bundleOf(
      `export { check, find, findings, locate, plainDocument, prepareText, textLibrary } from '${SRC}/core.ts';`,
    );
    expect(nodeImports).toEqual([]);
    expect(first).toBeLessThanOrEqual(40_000);
  });

  test('of the reports is pure', async () => {
    expect((await bundleOf(`export * from '${SRC}/report/index.ts';`)).nodeImports).toEqual([]);
  });

  test('names the module of Node that came in', async () => {
    expect((await bundleOf(`export * from '${SRC}/read/index.ts';`)).nodeImports).toContain('node:fs/promises');
  });
});
