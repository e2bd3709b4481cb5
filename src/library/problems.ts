/** What stands in the way of reading sources, in words for a person. */

import { RecteError } from '../errors.ts';
import type { Problem } from '../types.ts';

export function problemOf(path: string, error: unknown): Problem {
  if (error instanceof RecteError) return { code: error.code, message: error.message, path };
  const why = error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
  return { code: 'unreadable-file', message: `${path} could not be read (${why})`, path };
}

export function noSources(paths: readonly string[], problems: readonly Problem[]): RecteError {
  const first = problems[0];
  const why = first === undefined ? '' : `: ${first.message}`;
  const named = paths.length === 1 ? paths[0]! : `${paths.length} paths`;
  return new RecteError(
    'no-sources',
    `there is no source in ${named} that can be read${why}`,
    'Name a file or a folder with text, Markdown, HTML or XML in it; docs/formats.md lists what can be read.',
  );
}
