/** The rules of ARCHITECTURE.md that a program can see: which folder may import which, and what the pure core may touch. */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** What each place in `src/` may import besides itself. A file at the top of `src/` is a place of its own. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'types.ts': [],
  'errors.ts': [],
  text: ['types.ts'],
  language: ['types.ts', 'text'],
  reference: ['types.ts', 'text'],
  read: ['types.ts', 'errors.ts', 'text', 'language', 'reference'],
  detect: ['types.ts', 'text', 'language', 'reference'],
  retrieve: ['types.ts', 'errors.ts', 'text'],
  collate: ['types.ts', 'text', 'language'],
  judge: ['types.ts', 'text', 'language', 'reference', 'detect'],
  report: ['types.ts', 'text'],
  policy: ['types.ts', 'report'],
  desk: ['types.ts', 'text', 'reference', 'detect', 'report'],
  library: ['types.ts', 'errors.ts', 'version.ts', 'text', 'language', 'reference', 'read', 'retrieve'],
  search: ['types.ts', 'text', 'language', 'reference', 'retrieve', 'collate', 'judge', 'library'],
  'version.ts': [],
  'find.ts': [
    'version.ts',
    'search',
    'types.ts',
    'errors.ts',
    'text',
    'language',
    'reference',
    'detect',
    'retrieve',
    'collate',
    'judge',
    'library',
  ],
  'check.ts': [
    'version.ts',
    'search',
    'types.ts',
    'errors.ts',
    'text',
    'language',
    'reference',
    'detect',
    'retrieve',
    'collate',
    'judge',
    'library',
  ],
  'locate.ts': ['types.ts', 'text', 'retrieve'],
  'answers.ts': ['types.ts', 'check.ts', 'read', 'detect', 'library', 'report'],
  'remark.ts': ['types.ts', 'check.ts', 'library', 'policy', 'read', 'report'],
  'core.ts': ['types.ts', 'check.ts', 'find.ts', 'locate.ts', 'read', 'detect', 'library'],
  'index.ts': ['core.ts', 'answers.ts', 'errors.ts', 'read', 'library', 'report'],
  apps: [
    'types.ts',
    'errors.ts',
    'text',
    'answers.ts',
    'check.ts',
    'core.ts',
    'find.ts',
    'index.ts',
    'version.ts',
    'read',
    'detect',
    'desk',
    'library',
    'policy',
    'report',
    'retrieve',
  ],
};

/** The same, for the places in `src/read/`: the texts of formats are put together from parts that know none. */
const READ_MAY_IMPORT: Record<string, readonly string[]> = {
  'reader.ts': [],
  building: [],
  encoding: [],
  packed: [],
  xml: ['reader.ts', 'building'],
  metadata: ['xml'],
  html: ['building', 'metadata'],
  pdf: ['building'],
  rtf: ['building'],
  formats: ['reader.ts', 'building', 'encoding', 'html', 'metadata', 'packed', 'pdf', 'rtf', 'xml'],
  'formats.ts': ['reader.ts', 'formats'],
  'extract.ts': ['reader.ts', 'building', 'encoding', 'formats.ts'],
  'plain-document.ts': ['reader.ts', 'building', 'formats'],
  threads: ['reader.ts', 'building', 'extract.ts', 'formats', 'pdf'],
  'document-bounds.ts': [],
  'document.ts': ['document-bounds.ts', 'extract.ts', 'threads'],
  'docx-comments.ts': ['packed'],
  sources: ['reader.ts', 'building', 'metadata', 'extract.ts', 'document.ts', 'threads'],
  'index.ts': ['pdf', 'extract.ts', 'document.ts', 'threads', 'sources'],
};

const PURE = new Set([
  'types.ts',
  'errors.ts',
  'text',
  'language',
  'reference',
  'detect',
  'collate',
  'judge',
  'report',
  'policy',
  'desk',
]);
const IMPURE_WORDS =
  /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.|\bprocess\.|\btoLocale|\bIntl\.|\blocaleCompare\b/;

function* sourceFiles(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sourceFiles(path);
    else if (entry.name.endsWith('.ts')) yield path;
  }
}

function importsOf(code: string): string[] {
  return [...code.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!);
}

const files = [...sourceFiles(SRC)].map((path) => {
  const name = relative(SRC, path).replaceAll('\\', '/');
  return { name, path, place: name.split('/')[0]!, code: readFileSync(path, 'utf8') };
});

/** What a file imports from other places below a folder, as `[specifier, place]`. */
function arrowsFrom(path: string, code: string, folder: string): readonly (readonly [string, string])[] {
  const place = relative(folder, path).split(sep)[0];
  return importsOf(code)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => [specifier, relative(folder, resolve(dirname(path), specifier)).split(sep)[0]!] as const)
    .filter(([, target]) => target !== place && target !== '..');
}

describe('arrows run one way', () => {
  test.each(files)('$name', ({ path, place, code }) => {
    const allowed = MAY_IMPORT[place];
    expect(allowed, `${place} has no line in MAY_IMPORT`).toBeDefined();
    for (const [specifier, target] of arrowsFrom(path, code, SRC)) {
      expect(allowed, `imports ${specifier}`).toContain(target);
    }
  });
});

describe('no file needs itself', () => {
  const imports = new Map(
    files.map(({ path, code }) => [
      path,
      importsOf(code)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => resolve(dirname(path), specifier)),
    ]),
  );

  test.each(files)('$name', ({ path }) => {
    const reached = new Set<string>();
    const waiting = [...(imports.get(path) ?? [])];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (reached.has(next)) continue;
      reached.add(next);
      waiting.push(...(imports.get(next) ?? []));
    }
    expect(reached.has(path)).toBe(false);
  });
});

describe('arrows between readers and what they are made of', () => {
  test.each(files.filter(({ place }) => place === 'read'))('$name', ({ name, path, code }) => {
    const place = name.split('/')[1]!;
    const allowed = READ_MAY_IMPORT[place];
    expect(allowed, `${place} has no line in READ_MAY_IMPORT`).toBeDefined();
    for (const [specifier, target] of arrowsFrom(path, code, join(SRC, 'read'))) {
      expect(allowed, `imports ${specifier}`).toContain(target);
    }
  });

  test('every format is listed', () => {
    const list = files.find(({ name }) => name === 'read/formats.ts')!;
    const formats = files.filter(({ name }) => name.startsWith('read/formats/'));
    expect(importsOf(list.code).filter((specifier) => specifier.startsWith('./formats/'))).toEqual(
      formats.map(({ name }) => name.replace('read/', './')).sort(),
    );
  });
});

describe('the core is pure', () => {
  test.each(files.filter(({ place }) => PURE.has(place)))('$name', ({ code }) => {
    expect(importsOf(code).filter((specifier) => specifier.startsWith('node:'))).toEqual([]);
    const stripped = code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(stripped.match(IMPURE_WORDS)?.[0]).toBeUndefined();
  });
});

describe('files stay readable', () => {
  test.each(files)('$name has at most 600 lines', ({ code }) => {
    expect(code.split('\n').length).toBeLessThanOrEqual(600);
  });
});
