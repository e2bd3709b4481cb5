/** Reading: bytes to text with places, and paths to sources. The one part of Recte that knows formats. */

export { placesInPdf, READING_THREADS } from './apart.ts';
export type { ReadDocument } from './document.ts';
export { readDocument, readDocumentBytes, readDocumentText, sha256Of } from './document.ts';
export { extract } from './extract.ts';
export type { PageRectangle } from './pdf-places.ts';
export type { FoundSources, ReadFile, ReadSource, SourceFile } from './sources.ts';
export { findSources, readSource } from './sources.ts';
