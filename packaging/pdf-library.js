/**
 * Lays out in `dist/pdfjs` what Recte uses of the package `pdfjs-dist`: the compact build for old platforms, and
 * character maps. The package itself is ten times as large and brings a canvas of more than thirty megabytes, which reading text
 * has no use for.
 */

import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const origin = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const target = join('dist', 'pdfjs');
const CANVAS = '"@napi-rs/canvas"';
const NO_CANVAS = './no-canvas.cjs';

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
cpSync(join(origin, 'cmaps'), join(target, 'cmaps'), { recursive: true });
for (const name of ['pdf', 'pdf.worker']) {
  const code = readFileSync(join(origin, 'legacy/build', `${name}.min.mjs`), 'utf8');
  writeFileSync(join(target, `${name}.mjs`), code.replaceAll(`(${CANVAS})`, `("${NO_CANVAS}")`));
}
if (!readFileSync(join(target, 'pdf.mjs'), 'utf8').includes(NO_CANVAS)) {
  throw new Error('pdfjs-dist no longer asks for a canvas as it did: look how it does now');
}
writeFileSync(
  join(target, 'no-canvas.cjs'),
  '// Stands for the canvas: the library looks for means to draw, and reading text needs nothing of them.\n' +
    'module.exports = { DOMMatrix: function () {}, ImageData: function () {}, Path2D: function () {} };\n',
);
copyFileSync(join(origin, 'LICENSE'), join(target, 'LICENSE'));
writeFileSync(
  join(target, 'NOTICE'),
  'From the package pdfjs-dist (https://mozilla.github.io/pdf.js), under the licence beside. Changed: "@napi-rs/canvas" is\n' +
    'replaced by no-canvas.cjs in pdf.mjs. cmaps has a licence of its own.\n',
);
