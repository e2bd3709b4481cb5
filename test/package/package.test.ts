/** The package as it would be published: what is in it, what it weighs when it is installed, and that its doors open. */

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { publint } from 'publint';
import { beforeAll, describe, expect, test } from 'vitest';
import { inside, listOf, numberOf, textOf } from '../report/inside.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** Installed, with everything that it brings, for one platform. */
const MOST_BYTES = 25_000_000;

const manifest: unknown = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const doors: readonly (readonly [door: string, targets: unknown])[] = Object.entries(inside(manifest, 'exports') ?? {});

/** By path. */
const files = new Map<string, number>();

beforeAll(() => {
  const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  for (const file of listOf(inside(JSON.parse(packed), 0, 'files'))) {
    files.set(textOf(inside(file, 'path')), numberOf(inside(file, 'size')));
  }
}, 60_000);

test('publint has nothing to say', async () => {
  const { messages } = await publint({ pkgDir: ROOT, strict: true });
  expect(messages).toEqual([]);
});

test('weighs little when it is installed, and runs no script', () => {
  const own = [...files.values()].reduce((sum, size) => sum + size, 0);
  const installed = Object.keys(inside(manifest, 'dependencies') ?? {}).map((name) => folderOf(name));
  const binaries = Object.keys(inside(manifest, 'optionalDependencies') ?? {}).map((name) => folderOf(name));
  const sizes = [...installed, ...binaries.filter((folder) => existsSync(folder))].map(sizeOf);
  expect(binaries.some((folder) => existsSync(folder))).toBe(true);
  expect(own + sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_BYTES);
  for (const folder of [...installed, ...binaries.filter((each) => existsSync(each))]) {
    const scripts = inside(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')), 'scripts') ?? {};
    expect(
      Object.keys(scripts).filter((name) => /^(?:pre|post)?install$/.test(name)),
      folder,
    ).toEqual([]);
    expect(inside(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')), 'dependencies') ?? {}).toEqual({});
  }
  expect(Object.keys(inside(manifest, 'scripts') ?? {}).filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual(
    [],
  );
});

test('brings the binaries for the store that it was built with', () => {
  const lmdb: unknown = JSON.parse(readFileSync(join(folderOf('lmdb'), 'package.json'), 'utf8'));
  expect(inside(manifest, 'optionalDependencies')).toEqual(inside(lmdb, 'optionalDependencies'));
});

test('holds what belongs to it, and nothing else', () => {
  const names = [...files.keys()];
  for (const name of [
    'README.md',
    'LICENSE',
    'dist/bin/recte.js',
    'dist/web/index.html',
    'dist/vendor/LICENSES.txt',
    'dist/pdfjs/LICENSE',
  ]) {
    expect(names).toContain(name);
  }
  expect(names.filter((name) => /\.map$|\.(?:png|webp)$|^(?:src|test|dist\/apps)\//.test(name))).toEqual([]);
});

describe.each(doors)('%s', (_door, targets) => {
  test('leads to files that are in the package', () => {
    const paths = typeof targets === 'object' ? Object.values(targets ?? {}).map(textOf) : [textOf(targets)];
    for (const path of paths) expect([...files.keys(), 'package.json']).toContain(path.replace('./', ''));
  });

  /** As "are the types wrong" would ask: whatever a declaration imports, whoever installed the package has. */
  test('has declarations that name nothing which is not installed', () => {
    if (typeof targets === 'string') return;
    const dependencies = Object.keys(inside(manifest, 'dependencies') ?? {});
    const missing: string[] = [];
    const seen = new Set<string>();
    const visit = (path: string): void => {
      if (seen.has(path)) return;
      seen.add(path);
      const code = readFileSync(join(ROOT, path), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
      for (const [, specifier = ''] of code.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)) {
        if (specifier.startsWith('.')) {
          const target = join(dirname(path), specifier).replace(/\.js$|\.ts$/, '.d.ts');
          if (files.has(target)) visit(target);
          else missing.push(`${path}: ${specifier}`);
        } else if (!isBuiltIn(specifier) && !dependencies.includes(specifier)) missing.push(`${path}: ${specifier}`);
      }
    };
    visit(textOf(inside(targets, 'types')).replace('./', ''));
    expect(missing).toEqual([]);
  });
});

function isBuiltIn(specifier: string): boolean {
  return specifier.startsWith('node:') || builtinModules.includes(specifier);
}

function folderOf(name: string): string {
  return join(ROOT, 'node_modules', name);
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, about) => sum + (about.isFile() ? about.size : 0), 0);
}
