/** Which files a client may name: those in the folders that the server was started with and, where it has roots, in these. */

import { fileURLToPath } from 'node:url';
import { type InputRequiredResult, inputRequired, inputResponse, type Root } from '@modelcontextprotocol/server';
import { RecteError } from '../../errors.ts';
import { allowedPath } from '../http/files.ts';

const KEY = 'roots';

/** The folders that a client lets servers see, or null when it says nothing of them; or the question that it has to answer. */
export function clientRoots(
  hasRoots: boolean,
  responses: Record<string, unknown> | undefined,
): { readonly folders: readonly string[] | null } | { readonly question: InputRequiredResult } {
  if (!hasRoots) return { folders: null };
  const answer = inputResponse(responses, KEY);
  if (answer.kind !== 'roots')
    return { question: inputRequired({ inputRequests: { [KEY]: inputRequired.listRoots() } }) };
  return { folders: answer.roots.flatMap(folderOf) };
}

function folderOf({ uri }: Root): readonly string[] {
  try {
    return [fileURLToPath(uri)];
  } catch {
    // Not a folder of this machine.
    return [];
  }
}

/** The true path. @throws RecteError when it is not there, or not in the folders of both sides; they are not told apart. */
export async function pathWithin(
  path: string,
  serverRoots: readonly string[],
  folders: readonly string[] | null,
): Promise<string> {
  const real = await allowedPath(path, serverRoots);
  if (folders === null) return real;
  try {
    return await allowedPath(real, folders);
  } catch (error) {
    throw new RecteError(
      'no-such-file',
      'there is no such file in the roots of this client',
      'Open the folder that it lies in, or name another file.',
      { cause: error },
    );
  }
}
