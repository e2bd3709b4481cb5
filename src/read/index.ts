/** Reading: bytes to text with places, and paths to sources. The one part of Recte that knows formats. */

export type { ReadDocument } from './document.ts';
export { readDocument, readDocumentBytes, readDocumentText, sha256Of } from './document.ts';
export { extract } from './extract.ts';
export type { PageRectangle } from './pdf/places.ts';
export type { FoundSources } from './sources/find.ts';
export { findSources } from './sources/find.ts';
export type { SourceFile } from './sources/ids.ts';
export type { ReadFile, ReadSource } from './sources/read.ts';
export { readSource } from './sources/read.ts';
export { placesInPdf, READING_THREADS } from './threads/apart.ts';
