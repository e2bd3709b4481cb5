/** The seam for formats: one reader is one file in `formats/`, and `formats.ts` lists them. */

import type { Extraction, Locus, Markup, Problem, SourceMetadata } from '../types.ts';

/** What a reader may look at to know its format. Content comes first; the name only breaks a tie. */
export interface Probe {
  /** The file's name, as its user gave it. */
  readonly name: string;
  /** What stands behind the name's last dot, in small letters; empty when there is none. */
  readonly ending: string;
  readonly bytes: Uint8Array;
  /** The first characters of the decoded text, at most `HEAD_LENGTH`; null when the bytes are no text. */
  readonly head: string | null;
}

export const HEAD_LENGTH = 16 * 1024;

/** What is known of a file besides its bytes. */
export interface Hints {
  /** A BCP 47 tag that the description of the source gives. */
  readonly language?: string | null;
  readonly title?: string | null;
  /** Where a page was fetched from. */
  readonly address?: string | null;
}

export interface TextReader {
  readonly id: string;
  readonly takes: 'text';
  /** Whether its texts may be transcripts whose turns are still to be found. */
  readonly mayHaveTurns?: boolean;
  /** Cheap: called for every file. */
  accepts(probe: Probe): boolean;
  read(text: string, name: string, hints: Hints): Extraction | Promise<Extraction>;
}

export interface BytesReader {
  readonly id: string;
  readonly takes: 'bytes';
  /** Whether its texts may be transcripts whose turns are still to be found. */
  readonly mayHaveTurns?: boolean;
  accepts(probe: Probe): boolean;
  read(bytes: Uint8Array, name: string, hints: Hints): Extraction | Promise<Extraction>;
}

/** A file in another: a page in an archive of the web. */
export interface Part {
  /** Unlike every other part's in the file: its address, as a rule. */
  readonly id: string;
  /** What its bytes may be called; an ending breaks ties between formats. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The encoding that was declared for it, or null. */
  readonly charset: string | null;
  /** What the archive says of it. Laid under what it says of itself, except for its address. */
  readonly metadata: Partial<SourceMetadata>;
}

/** Unpacks files that hold others, which are then read like files of their own. */
export interface PackageReader {
  readonly id: string;
  readonly takes: 'package';
  /** `one`: the file is its only part, wrapped. `many`: every part is a work. */
  readonly holds: 'one' | 'many';
  accepts(probe: Probe): boolean;
  /** The parts in order, and what hindered. */
  unpack(bytes: Uint8Array): AsyncIterable<Part | Problem>;
}

export type Reader = TextReader | BytesReader | PackageReader;

/** An extraction, of which only the text is a must. */
export function extraction(
  text: string,
  parts: {
    readonly language?: string | null;
    readonly loci?: readonly Locus[];
    readonly markup?: readonly Markup[];
    readonly metadata?: Partial<SourceMetadata>;
    readonly problems?: readonly Problem[];
  } = {},
): Extraction {
  return {
    text,
    language: parts.language ?? null,
    loci: inOrder(parts.loci ?? []),
    markup: inOrder(parts.markup ?? []),
    metadata: parts.metadata ?? {},
    problems: parts.problems ?? [],
  };
}

/** By start, outer before inner; equal spans stay as they came. */
function inOrder<T extends Locus | Markup>(places: readonly T[]): readonly T[] {
  for (let i = 1; i < places.length; i++) {
    if (compareSpans(places[i - 1]!, places[i]!) > 0) return [...places].sort(compareSpans);
  }
  return places;
}

function compareSpans(a: Locus | Markup, b: Locus | Markup): number {
  return a.span.start - b.span.start || b.span.end - a.span.end;
}
