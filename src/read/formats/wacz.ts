/** WACZ: a zip of WARCs with a list of which of their records are pages that somebody visited. */

import type { Problem } from '../../types.ts';
import { isFields, stringOf } from '../metadata/fields.ts';
import { archiveNames, openArchive } from '../packed/zip.ts';
import type { PackageReader, Part } from '../reader.ts';
import { unpackWarc } from './warc.ts';

export const wacz: PackageReader = {
  id: 'wacz',
  takes: 'package',
  holds: 'many',
  accepts: ({ bytes }) => archiveNames(bytes, 'datapackage.json') && archiveNames(bytes, 'archive/'),
  unpack,
};

async function* unpack(bytes: Uint8Array): AsyncGenerator<Part | Problem> {
  const archive = await openArchive(bytes, (name) =>
    /^archive\/[^/]+\.warc(?:\.gz)?$|^pages\/[^/]+\.jsonl$/.test(name),
  );
  yield* archive.problems;
  const titles = new Map<string, string | null>();
  for (const name of archive.names) {
    if (name.startsWith('pages/')) for (const [url, title] of pagesIn(archive.text(name) ?? '')) titles.set(url, title);
  }
  const only = titles.size === 0 ? null : new Set(titles.keys());
  for (const name of [...archive.names].sort()) {
    if (!name.startsWith('archive/')) continue;
    for await (const part of unpackWarc(archive.bytes(name) ?? new Uint8Array(0), only)) {
      if ('code' in part) yield part;
      else {
        const title = titles.get(part.metadata.url ?? '') ?? null;
        yield title === null ? part : { ...part, metadata: { ...part.metadata, title } };
      }
    }
  }
}

/** The addresses in a list of pages, a JSON object a line, with their titles. */
function* pagesIn(lines: string): Generator<readonly [url: string, title: string | null]> {
  for (const line of lines.split('\n')) {
    let page: unknown;
    try {
      page = JSON.parse(line);
    } catch {
      continue;
    }
    const url = isFields(page) ? stringOf(page['url']) : null;
    if (isFields(page) && url !== null) yield [url, stringOf(page['title'])];
  }
}
