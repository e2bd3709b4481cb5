/** The sources that an MCP server answers from: opened when first asked for, and opened anew when some were added. */

import { RecteError } from '../../errors.ts';
import { addToLibrary, type Library, openLibrary, openSources } from '../../library/index.ts';
import type { Problem } from '../../types.ts';

export interface AddedSources {
  /** Ids of witnesses, in order: those that were not there before, and those that were read again. */
  readonly added: readonly string[];
  readonly updated: readonly string[];
  readonly problems: readonly Problem[];
}

interface Opened {
  readonly library: Library;
  /** How many calls are reading it. */
  users: number;
  isOld: boolean;
}

/** Owns the library that is open: what a call reads stays open until it is done, whatever is added meanwhile. */
export class HeldSources {
  readonly #directory: string | null;
  #paths: readonly string[];
  #opening: Promise<Opened> | null = null;

  /** Either a library's directory, or the paths of sources, which may be none to begin with. */
  constructor(given: { readonly directory: string | null; readonly paths: readonly string[] }) {
    this.#directory = given.directory;
    this.#paths = given.paths;
  }

  /** @throws RecteError when there are no sources yet, or they cannot be opened. */
  async use<T>(run: (library: Library) => Promise<T>): Promise<T> {
    const opened = await this.#current();
    opened.users++;
    try {
      return await run(opened.library);
    } finally {
      opened.users--;
      await closeIfUnused(opened);
    }
  }

  /** Adds files and folders, or reads them again where they have changed. */
  async add(paths: readonly string[], signal: AbortSignal): Promise<AddedSources> {
    if (this.#directory !== null) {
      const { added, updated, problems } = await addToLibrary(this.#directory, paths, { signal });
      await this.close();
      return { added, updated, problems };
    }
    const before = this.#paths.length === 0 ? [] : await this.use(async ({ witnesses }) => witnesses);
    const all = [...new Set([...this.#paths, ...paths])];
    const library = await openSources(all, { signal });
    await this.close();
    this.#paths = all;
    this.#opening = Promise.resolve({ library, users: 0, isOld: false });
    const known = new Map(before.map(({ id, sha256 }) => [id, sha256]));
    const ids = (of: typeof library.witnesses): readonly string[] => of.map(({ id }) => id);
    return {
      added: ids(library.witnesses.filter(({ id }) => !known.has(id))),
      updated: ids(library.witnesses.filter(({ id, sha256 }) => known.has(id) && known.get(id) !== sha256)),
      problems: library.problems,
    };
  }

  async close(): Promise<void> {
    const opening = this.#opening;
    this.#opening = null;
    const opened = await opening?.catch(() => null);
    if (!opened) return;
    opened.isOld = true;
    await closeIfUnused(opened);
  }

  #current(): Promise<Opened> {
    this.#opening ??= this.#open();
    return this.#opening;
  }

  async #open(): Promise<Opened> {
    try {
      if (this.#directory === null && this.#paths.length === 0) {
        throw new RecteError('no-sources', 'there are no sources yet', 'Add some with the tool add_sources.');
      }
      const library = this.#directory === null ? await openSources(this.#paths) : await openLibrary(this.#directory);
      return { library, users: 0, isOld: false };
    } catch (error) {
      this.#opening = null;
      throw error;
    }
  }
}

async function closeIfUnused({ library, users, isOld }: Opened): Promise<void> {
  if (isOld && users === 0) await library.close();
}
