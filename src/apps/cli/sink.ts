/** Where a command's output goes: standard output, or a file that is there whole or not at all. */

import { randomBytes } from 'node:crypto';
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { RecteError } from '../../errors.ts';

export interface Sink {
  write(text: string): Promise<void>;
  /** Makes what was written stand. */
  commit(): Promise<void>;
  /** Leaves nothing behind of what was not committed. */
  discard(): Promise<void>;
}

/** Standard output, waiting while it is full. */
export function streamSink(stream: NodeJS.WriteStream): Sink {
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (error) reject(error);
          else resolve();
        });
      }),
    commit: async () => {},
    discard: async () => {},
  };
}

/** Writes beside the file and moves it there when all is written. @throws RecteError when it cannot be written there. */
export async function fileSink(path: string): Promise<Sink> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.tmp`);
  let handle: FileHandle | null = await opened(path, temporary);
  const close = async (): Promise<void> => {
    await handle?.close();
    handle = null;
  };
  return {
    write: async (text) => {
      try {
        await handle?.writeFile(text);
      } catch (error) {
        throw failed(path, error);
      }
    },
    commit: async () => {
      try {
        await handle?.sync();
        await close();
        await rename(temporary, path);
      } catch (error) {
        throw failed(path, error);
      }
    },
    discard: async () => {
      await close();
      await rm(temporary, { force: true });
    },
  };
}

async function opened(path: string, temporary: string): Promise<FileHandle> {
  try {
    // A device or a pipe cannot be replaced by a file; a folder must not be.
    const about = await stat(path).catch(() => null);
    if (about?.isDirectory() === true) throw new Error('it is a folder');
    if (about !== null && !about.isFile()) throw new Error('it is not a plain file');
    return await open(temporary, 'wx', 0o666);
  } catch (error) {
    throw failed(path, error);
  }
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'its folder does not exist'],
  ['ENOTDIR', 'its folder does not exist'],
  ['EACCES', 'writing there is not allowed'],
  ['EPERM', 'writing there is not allowed'],
  ['EROFS', 'nothing may be written there'],
  ['ENOSPC', 'there is no space left'],
]);

function failed(path: string, error: unknown): RecteError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const why = REASONS.get(code) ?? (error instanceof Error ? error.message : 'unknown fault');
  return new RecteError('output-failed', `${path} could not be written: ${why}`, 'Give another place with --output.', {
    cause: error,
  });
}
