/** The web app's files. Only those that were there at the start are ever read, by names known in advance. */

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RecteError } from '../../errors.ts';
import type { Api } from './services.ts';

export interface Page {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Whether its name changes with its content. */
  readonly isLasting: boolean;
}

/** By address. */
export type Pages = ReadonlyMap<string, Page>;

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Seen from the module itself, and from the few files that the command is laid out in. */
const PLACES = ['../web/', '../../web/'].map((place) => fileURLToPath(new URL(place, import.meta.url)));

/** Beside the folder of the app: what it shows pages of PDF with is the library that reads them for checks. */
const PDF_WORKER = '../pdfjs/pdf.worker.mjs';

/** @throws RecteError when the app was not built. */
export function readPages(directory?: string): Pages {
  const pages = new Map<string, Page>();
  const readFolder = (folder: string, address: string): void => {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) {
        readFolder(path, `${address}${name}/`);
        continue;
      }
      const type = TYPES[name.slice(name.lastIndexOf('.') + 1)];
      if (type === undefined) continue;
      pages.set(`${address}${name}`, { type, bytes: new Uint8Array(readFileSync(path)), isLasting: address !== '/' });
    }
  };
  try {
    const app = directory ?? PLACES.find((place) => existsSync(place)) ?? PLACES[0]!;
    readFolder(app, '/');
    pages.set('/assets/pdf.worker.mjs', {
      type: TYPES['mjs']!,
      bytes: new Uint8Array(readFileSync(join(app, PDF_WORKER))),
      isLasting: false,
    });
  } catch (error) {
    throw new RecteError('unreadable-file', 'the web app is not there', 'Build it: npm run build.', { cause: error });
  }
  const index = pages.get('/index.html');
  if (index === undefined)
    throw new RecteError('unreadable-file', 'the web app is not whole', 'Build it: npm run build.');
  return pages.set('/', index);
}

export function servePages(api: Api, pages: Pages): void {
  api.get('*', (context) => {
    const page = pages.get(context.req.path);
    if (page === undefined) return context.text('there is nothing there\n', 404);
    return context.body(page.bytes, 200, {
      'content-type': page.type,
      'cache-control': page.isLasting ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
  });
}
