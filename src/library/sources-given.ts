/** What a caller may give where sources are wanted: a library that is kept, or texts. */

import type { Library } from './library.ts';
import { type TextSource, textLibrary } from './text-sources.ts';

/** A library, or sources of which one is made for this call alone: make a `textLibrary` to check many documents. */
export type Sources = Library | readonly (string | TextSource)[];

/** Closes what it made when `run` is done; a library that was given stays open. */
export async function withLibrary<T>(sources: Sources, run: (library: Library) => Promise<T>): Promise<T> {
  const library = libraryOf(sources);
  try {
    return await run(library);
  } finally {
    if (library !== sources) await library.close();
  }
}

export function libraryOf(sources: Sources): Library {
  return 'index' in sources ? sources : textLibrary(sources);
}
