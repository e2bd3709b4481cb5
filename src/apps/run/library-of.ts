/** The library that a command names, by `--library` or by `--sources`. */

import { RecteError } from '../../errors.ts';
import type { Library } from '../../library/library.ts';
import type { Arguments } from '../arguments.ts';
import type { OperationContext } from '../operation.ts';

/** To be closed by the caller. @throws RecteError when there is none, or it cannot be opened. */
export async function libraryOf(given: Arguments, context: OperationContext): Promise<Library> {
  const sources = given.texts('sources');
  const library = given.text('library');
  if (library !== null && sources.length > 0) {
    throw new RecteError(
      'bad-option',
      '--sources and --library are both given',
      'Give one of them; "recte library add" puts sources into a library.',
    );
  }
  const { signal } = context;
  if (library !== null) {
    const { openLibrary } = await import('../../library/index.ts');
    return openLibrary(library, { signal });
  }
  if (sources.length === 0) {
    throw new RecteError(
      'no-sources',
      'nothing to check against',
      'Name files or folders with --sources PATH, or a library with --library DIR.',
    );
  }
  const { openSources } = await import('../../library/index.ts');
  return openSources(sources, { signal, onProgress: (progress) => context.onProgress(progress) });
}
