/** The package's door: what builders import from `recte`. */

export { type CheckOptions, check } from './check.ts';
export { detect } from './detect/detect.ts';
export { type ErrorCode, RecteError } from './errors.ts';
export { type FindAnswer, type FindOptions, type FindQuery, type FoundPassage, find } from './find.ts';
export {
  memoryLibrary,
  type OpenSourcesOptions,
  openLibrary,
  openSources,
} from './library/index.ts';
export type { BuildOptions, Library, Progress } from './library/library.ts';
export { type ReadDocument, readDocument, readDocumentBytes, readDocumentText } from './read/index.ts';
export * from './report/index.ts';
export * from './types.ts';
