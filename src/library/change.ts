/** What a change is to make of a library, given what became of its files. Pure. */

import type { SourceFile } from '../read/index.ts';
import type { Problem } from '../types.ts';
import { byText } from './catalog.ts';
import { type Entry, fileOf } from './entry.ts';
import type { Seen } from './look.ts';

/** What to make of a library. */
export interface Change {
  readonly files: readonly SourceFile[];
  /** Ids of witnesses that are to leave, given those that are there. */
  readonly leaving: (present: ReadonlyMap<string, Entry>) => Iterable<string>;
  /** What is there and can't be read again stays when true, and leaves when false. */
  readonly keepsUnreadable: boolean;
}

/** Ids of witnesses, in order. */
export interface Changed {
  readonly added: readonly string[];
  readonly updated: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
  /** Of files that could not be read, and of what was read anew. */
  readonly problems: readonly Problem[];
}

/** What became of one file. It may hold several works; then its own entry comes last. */
export type Outcome =
  | Extract<Seen, { kind: 'same' | 'touched' | 'unreadable' }>
  | { readonly kind: 'staged'; readonly entries: readonly Entry[]; readonly units: number };

/** What takes the place of what. */
export interface Replacement {
  /** Staged entries that become part of the library. */
  readonly next: readonly Entry[];
  /** Entries of files that bear other times and are the same. */
  readonly touched: readonly Entry[];
  /** Ids of witnesses that leave. */
  readonly removed: readonly string[];
}

export function replacementOf(
  change: Change,
  outcomes: readonly Outcome[],
  present: ReadonlyMap<string, Entry>,
): Replacement {
  const leaving = new Set(change.leaving(present));
  const next = outcomes.flatMap((outcome) => (outcome.kind === 'staged' ? outcome.entries : []));
  const touched = outcomes.flatMap((outcome) => (outcome.kind === 'touched' ? [outcome.entry] : []));
  for (const outcome of outcomes)
    if (outcome.kind === 'unreadable' && !change.keepsUnreadable) leaving.add(outcome.witness);
  // Works go with their file, and those that are in it no longer when it has changed.
  const staying = new Set(next.map(({ witness }) => witness.id));
  for (const entry of present.values()) {
    const file = fileOf(entry);
    if (leaving.has(file) || (staying.has(file) && !staying.has(entry.witness.id))) leaving.add(entry.witness.id);
  }
  return { next, touched, removed: [...leaving].filter((id) => present.has(id)) };
}

/** What is told of it. @param were the library before, `are` after */
export function changedBy(
  { next, removed }: Replacement,
  were: ReadonlyMap<string, Entry>,
  are: ReadonlyMap<string, Entry>,
): Omit<Changed, 'problems'> {
  const works = (ids: Iterable<string>, from: ReadonlyMap<string, Entry>): readonly string[] =>
    [...ids].filter((id) => from.get(id)?.holdsWorks !== true).sort(byText);
  const staying = new Set(next.map(({ witness }) => witness.id));
  const gone = new Set([...removed, ...staying]);
  return {
    added: works(staying, are).filter((id) => !were.has(id)),
    updated: works(staying, are).filter((id) => were.has(id)),
    removed: works(removed, were),
    unchanged: works(were.keys(), were).filter((id) => !gone.has(id)),
  };
}
