/** What a run loads: a text is checked without the libraries that read other formats, and a PDF without a canvas. */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { folder } from './helpers.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const FILES = join(import.meta.dirname, 'files');

/** Writes the address of every module that is loaded into the file that `LOADED` names. */
const HOOKS = `
import { appendFileSync } from 'node:fs';
export async function load(url, context, next) {
  appendFileSync(process.env.LOADED, url + '\\n');
  return next(url, context);
}`;
const REGISTER = `import { register } from 'node:module';
register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(HOOKS)}`)});`;

/** What reads, by where it is loaded from. */
const READING: readonly (readonly [name: string, place: string])[] = [
  ['canvas', '/node_modules/@napi-rs/canvas/'],
  ['chardet', '/dist/vendor/chardet.js'],
  ['entities', '/dist/vendor/entities.js'],
  ['fflate', '/dist/vendor/fflate.js'],
  ['lezer-markdown', '/dist/vendor/lezer-markdown.js'],
  ['parse5', '/dist/vendor/parse5.js'],
  ['pdf.js', '/dist/pdfjs/'],
  ['piscina', '/dist/vendor/piscina/'],
  ['readability', '/dist/vendor/readability.js'],
  ['saxes', '/dist/vendor/saxes.js'],
];

/** Which of them a check of a document against a source loads, in the program as it is built. Threads are seen, too. */
function loadedBy(document: string, source: string): readonly string[] {
  const root = folder({ 'register.mjs': REGISTER, loaded: '' });
  execFileSync(
    process.execPath,
    [
      '--import',
      pathToFileURL(join(root, 'register.mjs')).href,
      join(ROOT, 'dist/bin/recte.js'),
      'check',
      join(FILES, document),
      '--sources',
      join(FILES, source),
    ],
    { env: { ...process.env, LOADED: join(root, 'loaded'), RECTE_CACHE: root }, stdio: 'pipe' },
  );
  const modules = readFileSync(join(root, 'loaded'), 'utf8').trim().split('\n');
  expect(modules.some((url) => url.endsWith('dist/bin/recte.js'))).toBe(true);
  return READING.flatMap(([name, place]) => (modules.some((url) => url.includes(place)) ? [name] : []));
}

test.each([
  ['text', 'long.txt', []],
  ['a page', 'speech.html', ['entities', 'parse5']],
  ['a PDF', 'speech.latex.pdf', ['pdf.js', 'piscina']],
])('text against %s', (_what, source, packages) => {
  expect(loadedBy('long.txt', source)).toEqual(packages);
});
