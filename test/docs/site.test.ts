/** The site as a whole: every link leads somewhere, and the reference leaves out nothing that the package exports or the command knows. */

import { existsSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { pageHtml } from '../../site/page.ts';
import { sectionsOf } from '../../site/pages.ts';
import { render } from '../../site/render.ts';
import { OPERATIONS } from '../../src/apps/operations.ts';
import * as recte from '../../src/index.ts';

const ROOT = resolve(import.meta.dirname, '../..');

const sections = sectionsOf((path) => readFileSync(join(ROOT, path), 'utf8'));
const pages = sections.flatMap(({ pages }) => pages);
/** By address. */
const html = new Map<string, string>();

beforeAll(async () => {
  const addresses = new Set(pages.map(({ address }) => address));
  for (const page of pages) {
    html.set(`${page.address}.html`, pageHtml(page, render(await page.markdown(), page.address, addresses), sections));
  }
});

const idsIn = (code: string): ReadonlySet<string> => new Set([...code.matchAll(/ id="([^"]+)"/g)].map((id) => id[1]!));

test.each(pages.map(({ address }) => address))('%s leads to what is there', (address) => {
  const own = html.get(`${address}.html`)!;
  const links = [...own.matchAll(/ (?:href|src)="([^"]+)"/g)].map((link) => link[1]!);
  const broken = links
    .filter((link) => !/^[a-z]+:/.test(link))
    .filter((link) => {
      const [path = '', hash] = link.split('#');
      const target = path === '' ? `${address}.html` : posix.join(posix.dirname(address), path);
      const code = html.get(target);
      if (code !== undefined) return hash !== undefined && !idsIn(code).has(hash);
      return target !== 'style.css' && !existsSync(join(ROOT, 'docs', target));
    });
  expect(broken).toEqual([]);
});

test('no page loads anything from elsewhere, and every one has a title of its own', () => {
  for (const [address, code] of html) {
    expect(code.match(/<(?:script|img|link|iframe)[^>]*(?:src|href)="https?:[^"]*"/g), address).toBeNull();
  }
  const titles = [...html.values()].map((code) => /<title>([^<]+)<\/title>/.exec(code)![1]);
  expect(new Set(titles).size).toBe(titles.length);
});

describe('the reference', () => {
  test('names everything that the package exports', () => {
    const named = idsIn(html.get('reference/api.html')!);
    const missing = Object.keys(recte).filter((name) => !named.has(name.toLowerCase()));
    expect(missing).toEqual([]);
  });

  test('has a section for every command, with its options', () => {
    const code = html.get('reference/command-line.html')!;
    for (const { name, parameters } of OPERATIONS) {
      expect(code).toContain(`id="recte-${name.replace(' ', '-')}"`);
      for (const parameter of parameters) {
        if (parameter.isPositional !== true) expect(code).toContain(`--${parameter.name}`);
      }
    }
  });
});
