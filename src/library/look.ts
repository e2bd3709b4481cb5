/** Looks at one file: is it known as it is, and if not, what does it hold? Changes nothing, so several can be looked at at once. */

import { readFile } from 'node:fs/promises';
import { type ReadFile, readSource, type SourceFile, sha256Of } from '../read/index.ts';
import type { Problem } from '../types.ts';
import { type Entry, isSameDescription, isSameFile, type Origin, originOf } from './entry.ts';
import { problemOf } from './problems.ts';

/** What was seen of one file. */
export type Seen =
  | { readonly kind: 'same' }
  /** Other times, the same content. */
  | { readonly kind: 'touched'; readonly entry: Entry }
  /** As an earlier build that did not end has read it. */
  | { readonly kind: 'staged-before'; readonly entry: Entry }
  | { readonly kind: 'read'; readonly read: ReadFile; readonly origin: Origin }
  | { readonly kind: 'unreadable'; readonly witness: string; readonly problem: Problem };

/** What the library has under the file's id, and what an earlier build has staged under it. */
export interface Known {
  readonly present: Entry | undefined;
  readonly staged: Entry | undefined;
}

/** @throws the signal's reason when it aborts */
export async function lookAt(file: SourceFile, { present, staged }: Known, signal?: AbortSignal): Promise<Seen> {
  signal?.throwIfAborted();
  if (present !== undefined && isSameFile(present.origin, file)) return { kind: 'same' };
  const readAtMs = Date.now();
  try {
    const bytes = await readFile(file.path);
    const origin = originOf(file, readAtMs);
    const sha256 = sha256Of(bytes);
    const isAsItWas = (entry: Entry | undefined): entry is Entry =>
      entry !== undefined && entry.witness.sha256 === sha256 && isSameDescription(entry.origin, file);
    if (isAsItWas(present)) return { kind: 'touched', entry: { ...present, origin } };
    if (isAsItWas(staged)) return { kind: 'staged-before', entry: { ...staged, origin } };
    return { kind: 'read', read: await readSource(file, bytes, { signal }), origin };
  } catch (error) {
    signal?.throwIfAborted();
    return { kind: 'unreadable', witness: file.witness, problem: problemOf(file.path, error) };
  }
}
