/** Lists of sources and witnesses as a library shows them: by id, each source once. */

import type { Source, Witness } from '../types.ts';

export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export interface Listed {
  readonly source: Source;
  readonly witness: Witness;
}

/** Of several descriptions of one source, that of its first witness counts. */
export function listsOf(entries: Iterable<Listed>): {
  readonly sources: readonly Source[];
  readonly witnesses: readonly Witness[];
} {
  const all = [...entries].sort((a, b) => byText(a.witness.id, b.witness.id));
  const sources = new Map<string, Source>();
  for (const { source } of all) if (!sources.has(source.id)) sources.set(source.id, source);
  return {
    sources: [...sources.values()].sort((a, b) => byText(a.id, b.id)),
    witnesses: all.map(({ witness }) => witness),
  };
}
