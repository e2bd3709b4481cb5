/** What the pages for readers say must be there: names that are exported, files that are linked, dependencies explained. */

import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as recte from '../../src/index.ts';
import { inside, textOf } from '../report/inside.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PAGES = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'docs/verdicts.md',
  'docs/formats.md',
  'docs/same-word.md',
  'docs/limits.md',
  'docs/tutorial.md',
];

function pageOf(name: string): string {
  return readFileSync(resolve(ROOT, name), 'utf8');
}

describe.each(PAGES)('%s', (name) => {
  test('links to files that are there', () => {
    const links = [...pageOf(name).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map((link) => link[1]!);
    const missing = links
      .filter((link) => !/^[a-z]+:/.test(link) && !link.includes('example/'))
      .filter((link) => !existsSync(resolve(ROOT, dirname(name), link)));
    expect(missing).toEqual([]);
  });
});

test('the README imports what the package exports', () => {
  const imported = [...pageOf('README.md').matchAll(/^import \{ ([^}]+) \} from 'recte';$/gm)].flatMap((line) =>
    line[1]!.split(', '),
  );
  expect(imported.length).toBeGreaterThan(0);
  expect(Object.keys(recte)).toEqual(expect.arrayContaining(imported));
});

test('CONTRIBUTING explains every package that is used at run time, and no other', () => {
  const manifest: unknown = JSON.parse(pageOf('package.json'));
  const installed = Object.keys(inside(manifest, 'dependencies') ?? {});
  const laidOut = Object.values(inside(manifest, 'imports') ?? {}).map((each) => textOf(inside(each, 'types')));
  const table = pageOf('CONTRIBUTING.md').split('## Dependencies')[1]!;
  const explained = [...table.matchAll(/^\| `([^`]+)` +\|/gm)].map((row) => row[1]!);
  expect(explained.toSorted()).toEqual([...installed, ...laidOut].toSorted());
});
