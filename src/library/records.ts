/** What the store keeps besides texts. */

import type { Entry } from './entry.ts';

export interface StoreMeta {
  readonly format: number;
  /** Grows by one whenever other texts become part of the library. */
  readonly revision: number;
  readonly nextNumber: number;
  /** What made it: a cache made by other code is made anew. */
  readonly maker: string;
}

export interface Staged {
  readonly entry: Entry;
  /** Whether the index has committed its text. */
  readonly isIndexed: boolean;
}

export interface Stale {
  readonly text: number;
  readonly indexedId: string;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

export function isMeta(value: unknown): value is StoreMeta {
  return isObject(value) && 'format' in value && 'revision' in value && 'nextNumber' in value && 'maker' in value;
}

export function isEntry(value: unknown): value is Entry {
  return isObject(value) && 'witness' in value && 'source' in value && 'origin' in value && 'textDigest' in value;
}

export function isStaged(value: unknown): value is Staged {
  return isObject(value) && 'entry' in value && isEntry(value.entry);
}

export function isStale(value: unknown): value is Stale {
  return isObject(value) && 'text' in value && 'indexedId' in value;
}
