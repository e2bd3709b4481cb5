/**
 * `npm run site`: the documentation as a small site of plain files, in `build/pages` or the folder that is named. Made from
 * `docs/`, the table of operations, the schemas and the compiled declarations; no page loads anything from elsewhere.
 */

import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pageHtml } from './page.ts';
import { sectionsOf } from './pages.ts';
import { render } from './render.ts';
import { STYLE } from './style.ts';

/** Seen from where this is compiled to. */
const ROOT = resolve(import.meta.dirname, '../..');
const FILES = ['docs/report.schema.json', 'docs/config.schema.json', 'docs/report.png'];

const target = resolve(process.argv[2] ?? join(ROOT, 'build/pages'));
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const put = (path: string, content: string): void => {
  mkdirSync(dirname(join(target, path)), { recursive: true });
  writeFileSync(join(target, path), content);
};

rmSync(target, { recursive: true, force: true });
const sections = sectionsOf(read);
const pages = sections.flatMap(({ pages }) => pages);
for (const page of pages) {
  const rendered = render(await page.markdown(), page.address, new Set(pages.map(({ address }) => address)));
  put(`${page.address}.html`, pageHtml(page, rendered, sections));
}
put('style.css', STYLE);
for (const path of FILES) copyFileSync(join(ROOT, path), join(target, path.replace('docs/', '')));
process.stdout.write(`${pages.length} pages in ${target}\n`);
