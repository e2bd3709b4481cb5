/** One case folder: `document.*`, `sources/`, perhaps `options.json`, and `expected.json`. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/check.ts';
import { readDocument } from '../../src/read/index.ts';
import { libraryAt } from '../support/texts.ts';
import { type Summary, summaryOf } from './summary.ts';

export const CASES = import.meta.dirname;

interface CaseOptions {
  /** A BCP 47 tag that overrides what the text tells. */
  readonly language?: string;
}

/** The names of all cases, in order of the alphabet. */
export function caseNames(): readonly string[] {
  return readdirSync(CASES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** What a case promises, or null when nobody has written it down. */
export function expectedOf(name: string): Partial<Summary> | null {
  const path = join(CASES, name, 'expected.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Partial<Summary>) : null;
}

/** Checks the case's document against its sources. @throws RangeError when the folder has not exactly one document. */
export async function runCase(name: string): Promise<Summary> {
  const folder = join(CASES, name);
  const documents = readdirSync(folder).filter((file) => file.startsWith('document.'));
  if (documents.length !== 1) throw new RangeError(`${name} has ${documents.length} documents`);
  const optionsPath = join(folder, 'options.json');
  const options: CaseOptions = existsSync(optionsPath)
    ? (JSON.parse(readFileSync(optionsPath, 'utf8')) as CaseOptions)
    : {};
  const { document } = await readDocument(join(folder, documents[0]!));
  const library = await libraryAt(join(folder, 'sources'));
  try {
    const checked = options.language === undefined ? document : { ...document, language: options.language };
    return summaryOf(await check(checked, library));
  } finally {
    await library.close();
  }
}
