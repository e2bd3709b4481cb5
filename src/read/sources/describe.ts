/** What do the bibliographies in a folder say of the files beside them? */

import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Problem, Source } from '../../types.ts';
import { fileError } from '../document.ts';
import { endingOf } from '../extract.ts';
import { type Described, readCsl } from '../metadata/csl.ts';
import type { FoundFile } from './walk.ts';

const DESCRIPTION = /\.(?:csl\.json|bib|rdf)$/i;
const MAX_DESCRIPTION_BYTES = 64 * 1024 * 1024;

/** Whether a file describes others. */
export function isDescription(path: string): boolean {
  return DESCRIPTION.test(path);
}

/** The entries of a description that name files. @throws SyntaxError when it is broken */
async function entriesOf(path: string, text: string): Promise<readonly Described[]> {
  const ending = endingOf(path);
  if (ending === 'bib') return (await import('../metadata/bibtex.ts')).readBibtex(text);
  if (ending === 'rdf') return (await import('../metadata/zotero-rdf.ts')).readZoteroRdf(text);
  return readCsl(text);
}

/** What the descriptions say of the files, by the files' paths under the given folder. */
export async function describe(
  descriptions: readonly FoundFile[],
  present: ReadonlySet<string>,
  problems: Problem[],
): Promise<ReadonlyMap<string, Source>> {
  const described = new Map<string, Source>();
  for (const { inside, path, about } of descriptions) {
    let entries: readonly Described[];
    try {
      if (about.size > MAX_DESCRIPTION_BYTES) throw new SyntaxError('it is too large');
      entries = await entriesOf(path, await readFile(path, 'utf8'));
    } catch (error) {
      const said =
        error instanceof SyntaxError
          ? error.message.replace(/\s+/g, ' ').slice(0, 120)
          : fileError(path, error).message;
      const message = `${path} is no description that can be read (${said}); the files beside it go without it`;
      problems.push({ code: 'broken-description', message, path });
      continue;
    }
    const folder = inside.includes('/') ? `${dirname(inside)}/` : '';
    const missing: string[] = [];
    for (const { file, source } of entries) {
      const target = folder + file;
      if (!present.has(target)) missing.push(file);
      else if (described.has(target)) {
        problems.push({
          code: 'described-twice',
          message: `${path} describes ${file} again; the first description holds`,
          path,
        });
      } else described.set(target, source);
    }
    const [first] = missing;
    if (first !== undefined) {
      const more = missing.length === 1 ? 'which is' : `and ${missing.length - 1} more, which are`;
      problems.push({ code: 'missing-file', message: `${path} describes ${first}, ${more} not there`, path });
    }
  }
  return described;
}
