/** Plain texts that a program holds, read as files of plain text are. Pure, so that a browser can do it. */

import { tellLanguage } from '../language/identify.ts';
import { sha256 } from '../text/sha256.ts';
import type { Document, Extraction } from '../types.ts';
import { turnsOf } from './building/turns.ts';
import { plainParts } from './formats/plain.ts';
import { extraction } from './reader.ts';

export interface PlainDocumentOptions {
  /** What reports call it; "text" when absent. */
  readonly name?: string;
  /** A BCP 47 tag; told from the text when absent. */
  readonly language?: string | null;
}

/** The document that a plain text is. Its offsets are those of the text. */
export function plainDocument(text: string, options: PlainDocumentOptions = {}): Document {
  const { loci, markup } = plainExtraction(text);
  const language = options.language ?? tellLanguage(text);
  let hash: string | null = null;
  return {
    name: options.name ?? 'text',
    // Only a report asks for it.
    get sha256() {
      return (hash ??= sha256(text));
    },
    language,
    text,
    loci,
    markup,
  };
}

/** With the pages, paragraphs and speakers' turns that show in the text. */
export function plainExtraction(text: string): Extraction {
  const { loci, markup } = plainParts(text);
  return extraction(text, { loci: [...loci, ...turnsOf(text)], markup });
}
