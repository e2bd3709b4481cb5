/** Libraries: sources, their witnesses, their raw texts and the index over them. */

export type { BuildOptions, Library, Progress } from './library.ts';
export { type MemoryEntry, memoryLibrary } from './memory.ts';
export {
  addToLibrary,
  compactLibrary,
  createLibrary,
  type LibraryChanges,
  type LibraryStats,
  type ListedWitness,
  listLibrary,
  openLibrary,
  rebuildLibrary,
  removeFromLibrary,
  statsLibrary,
} from './named.ts';
export { type OpenSourcesOptions, openSources } from './open-sources.ts';
export { type LibraryVerdict, verifyLibrary } from './verify.ts';
