/** Libraries: sources, their witnesses, their raw texts and the index over them. */

export type { BuildOptions, Library, Progress } from './library.ts';
export { type MemoryEntry, memoryLibrary } from './memory.ts';
export {
  addToLibrary,
  compactLibrary,
  createLibrary,
  type LibraryChanges,
  type LibraryStats,
  type LibraryVerdict,
  type ListedWitness,
  listLibrary,
  openLibrary,
  rebuildLibrary,
  removeFromLibrary,
  statsLibrary,
  verifyLibrary,
} from './named.ts';
export { type OpenSourcesOptions, openSources } from './open-sources.ts';
