/** Loads `pdfjs-dist` for reading alone: without its canvas, and without what it does to the rest of the program. */

import { createRequire, Module } from 'node:module';

type PdfLibrary = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/** The library looks for means to draw when it is loaded, and builds a matrix; reading text needs nothing of them. */
function NoDrawing(): void {}

/** The package's own folder holds character maps and fonts. */
export const LIBRARY_MANIFEST = createRequire(import.meta.url).resolve('pdfjs-dist/package.json');

/**
 * The library for old platforms, because the other one wants a Node that is newer than ours.
 *
 * Its canvas, a binary of many megabytes, would take longer to load than most files take to read. And for a fault of
 * Node 20 that concerns nobody it puts another `push` in the place of the arrays', which makes reading a fifth slower:
 * what it replaced is put back, what it added stays.
 */
export function loadLibrary(): Promise<PdfLibrary> {
  return (loading ??= load());
}

let loading: Promise<PdfLibrary> | null = null;

async function load(): Promise<PdfLibrary> {
  const drawing = { DOMMatrix: NoDrawing, ImageData: NoDrawing, Path2D: NoDrawing };
  for (const [name, stub] of Object.entries(drawing))
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: stub });
  leaveOut('@napi-rs/canvas', drawing);
  const own = REPLACED.map(([of, name]) => [of, name, Object.getOwnPropertyDescriptor(of, name)!] as const);
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  await import(WORKER);
  for (const [of, name, descriptor] of own) Object.defineProperty(of, name, descriptor);
  return library;
}

const REPLACED: readonly (readonly [of: object, name: string])[] = [
  [Array.prototype, 'push'],
  [JSON, 'parse'],
  [JSON, 'stringify'],
];

/** What the library would load by itself with the first file. It comes without types. */
const WORKER: string = 'pdfjs-dist/legacy/build/pdf.worker.mjs';

/** Puts a stub where the library would load a package of its own. */
function leaveOut(name: string, stub: object): void {
  const require = createRequire(LIBRARY_MANIFEST);
  let path: string;
  try {
    path = require.resolve(name);
  } catch {
    return;
  }
  if (require.cache[path] !== undefined) return;
  const module = new Module(path);
  module.exports = stub;
  module.loaded = true;
  require.cache[path] = module;
}
