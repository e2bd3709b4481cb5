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

/** Packages that read. */
const READING = [
  '@lezer/markdown',
  '@mozilla/readability',
  '@napi-rs/canvas',
  'chardet',
  'entities',
  'fflate',
  'parse5',
  'piscina',
  'saxes',
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
  return [
    ...READING.filter((name) => modules.some((url) => url.includes(`/node_modules/${name}/`))),
    ...(modules.some((url) => url.includes('/dist/pdfjs/')) ? ['pdf.js'] : []),
  ];
}

test.each([
  ['text', 'long.txt', []],
  ['a page', 'speech.html', ['entities', 'parse5']],
  ['a PDF', 'speech.latex.pdf', ['piscina', 'pdf.js']],
])('text against %s', (_what, source, packages) => {
  expect(loadedBy('long.txt', source)).toEqual(packages);
});
