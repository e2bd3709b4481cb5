/** `--changed-since REV`: of the documents that are named, those that git says have changed. */

import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { RecteError } from '../../errors.ts';
import { findSources } from '../../read/index.ts';

const run = promisify(execFile);
const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;

export interface ChangedDocuments {
  readonly documents: readonly string[];
  /** A source that has changed as well: then every document is to be checked, and this is why. */
  readonly changedSource: string | null;
}

/** New files count as changed. @throws RecteError where git cannot say */
export async function changedDocuments(
  revision: string,
  named: readonly string[],
  sources: readonly string[],
): Promise<ChangedDocuments> {
  const changed = await changedSince(revision);
  const isChanged = (path: string): boolean => changed.has(resolve(path));
  const documents = await filesIn(named);
  const changedSource = (await filesIn(sources)).find(isChanged) ?? null;
  return { documents: changedSource === null ? documents.filter(isChanged) : documents, changedSource };
}

async function filesIn(named: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const path of named) {
    const about = await stat(path).catch(() => null);
    if (about?.isDirectory() === true) files.push(...(await findSources([path])).files.map((file) => file.path));
    else files.push(path);
  }
  return files;
}

/** Full paths. */
async function changedSince(revision: string): Promise<ReadonlySet<string>> {
  const top = (await git(['rev-parse', '--show-toplevel'], revision)).trim();
  // What looks like an option must not be one.
  await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], revision);
  const lists = [
    await git(['diff', '--name-only', '-z', '--diff-filter=d', '--no-ext-diff', revision, '--'], revision, top),
    await git(['ls-files', '--others', '--exclude-standard', '-z'], revision, top),
  ];
  const names = lists
    .join('')
    .split('\0')
    .filter((name) => name !== '');
  return new Set(names.map((name) => resolve(top, name)));
}

async function git(args: readonly string[], revision: string, cwd?: string): Promise<string> {
  try {
    const { stdout } = await run('git', args, { maxBuffer: MAX_OUTPUT_BYTES, ...(cwd === undefined ? {} : { cwd }) });
    return stdout;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new RecteError(
        'bad-option',
        '--changed-since needs git, which is not there',
        'Install it, or leave it away.',
        {
          cause: error,
        },
      );
    }
    const isOutside = args[1] === '--show-toplevel';
    throw isOutside
      ? new RecteError('bad-option', 'this folder is in no git repository', 'Call it from within one.', {
          cause: error,
        })
      : new RecteError('bad-option', `git knows no revision "${revision}"`, 'Give a commit, a branch or a tag.', {
          cause: error,
        });
  }
}
