/** Loads pdf.js for reading alone: without a canvas, and without what it does to the rest of the program. */

import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { RecteError } from '../../errors.ts';

type PdfLibrary = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/** Where the build lays it out, seen from the few files of the command, from this module, from its source, and from benches. */
const PLACES = [
  '../pdfjs/pdf.mjs',
  '../../pdfjs/pdf.mjs',
  '../../../dist/pdfjs/pdf.mjs',
  '../../../../dist/pdfjs/pdf.mjs',
].map((place) => fileURLToPath(new URL(place, import.meta.url)));
const LIBRARY = PLACES.find((place) => existsSync(place)) ?? null;

/** The folder that holds character maps. */
export function libraryFolder(): string {
  return dirname(libraryPath());
}

/**
 * The library for old platforms, because the other one wants a Node that is newer than ours.
 *
 * For a fault of Node 20 that concerns nobody it puts another `push` in the place of the arrays', which makes reading a
 * fifth slower: what it replaced is put back, what it added stays.
 */
export function loadLibrary(): Promise<PdfLibrary> {
  return (loading ??= load());
}

let loading: Promise<PdfLibrary> | null = null;

async function load(): Promise<PdfLibrary> {
  const path = libraryPath();
  const own = REPLACED.map(([of, name]) => [of, name, Object.getOwnPropertyDescriptor(of, name)!] as const);
  const library: unknown = await import(pathToFileURL(path).href);
  // What the library would load by itself with the first file.
  await import(pathToFileURL(path.replace(/pdf\.mjs$/, 'pdf.worker.mjs')).href);
  for (const [of, name, descriptor] of own) Object.defineProperty(of, name, descriptor);
  if (!isLibrary(library)) throw new TypeError(`${path} is not pdf.js`);
  return library;
}

function isLibrary(module: unknown): module is PdfLibrary {
  return typeof module === 'object' && module !== null && 'getDocument' in module;
}

const REPLACED: readonly (readonly [of: object, name: string])[] = [
  [Array.prototype, 'push'],
  [JSON, 'parse'],
  [JSON, 'stringify'],
];

function libraryPath(): string {
  if (LIBRARY !== null) return LIBRARY;
  throw new RecteError('unreadable-file', 'the library that reads PDF is not there', 'Build it: npm run build.');
}
