/** One case folder: `document.*`, `sources/`, perhaps `options.json`, and `expected.json`. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/check.ts';
import { readDocument } from '../../src/read/index.ts';
import { libraryAt } from '../support/texts.ts';
import { type Summary, summaryOf } from './summary.ts';

export const CASES = import.meta.dirname;

/** The names of all cases, in order of the alphabet. */
export function caseNames(): readonly string[] {
  return readdirSync(CASES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** What a case promises, or null when nobody has written it down. */
export function expectedOf(name: string): object | null {
  return objectAt(join(CASES, name, 'expected.json'));
}

/** What a JSON file holds, or null when there is none. @throws TypeError when it holds no object. */
function objectAt(path: string): object | null {
  if (!existsSync(path)) return null;
  const content: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (typeof content !== 'object' || content === null) throw new TypeError(`${path} holds no object`);
  return content;
}

/** The language that a case's options give its document, or null. */
function languageOf(name: string): string | null {
  const options = objectAt(join(CASES, name, 'options.json'));
  return options !== null && 'language' in options && typeof options.language === 'string' ? options.language : null;
}

/** Checks the case's document against its sources. @throws RangeError when the folder has not exactly one document. */
export async function runCase(name: string): Promise<Summary> {
  const folder = join(CASES, name);
  const documents = readdirSync(folder).filter((file) => file.startsWith('document.'));
  if (documents.length !== 1) throw new RangeError(`${name} has ${documents.length} documents`);
  const language = languageOf(name);
  const { document } = await readDocument(join(folder, documents[0]!));
  const library = await libraryAt(join(folder, 'sources'));
  try {
    return summaryOf(await check(language === null ? document : { ...document, language }, library));
  } finally {
    await library.close();
  }
}
