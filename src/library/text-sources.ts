/** A library made of texts that a program holds: nothing is read from a disk, and nothing is written to one. */

import { tellLanguage } from '../language/identify.ts';
import { partialDate } from '../read/metadata/dates.ts';
import { nameOf } from '../read/metadata/names.ts';
import { plainExtraction } from '../read/plain-document.ts';
import { sha256 } from '../text/sha256.ts';
import { turnSpeakers } from '../text/turn-speakers.ts';
import type { Locus, Name, PartialDate, Source } from '../types.ts';
import type { Library } from './library.ts';
import { type MemoryEntry, memoryLibrary } from './memory.ts';

/** A source as a program holds it. What is left out is not known. */
export interface TextSource {
  readonly text: string;
  /** What documents and reports call it: "3", "contract-2024"; its place in the list, from "1", when absent. */
  readonly id?: string;
  readonly title?: string;
  /** Whose words it is. */
  readonly creators?: readonly (string | Name)[];
  /** "2024", "2024-05-01" or its parts. */
  readonly date?: string | PartialDate;
  readonly url?: string;
  /** A BCP 47 tag; told from the text when absent. */
  readonly language?: string;
  readonly containerTitle?: string;
  /** Which edition. */
  readonly version?: string;
  /** CSL type: "speech", "book". */
  readonly type?: string;
  /** Labelled places, where the program knows them: pages, verses, turns. Told from the text when absent. */
  readonly loci?: readonly Locus[];
}

/** To be closed when it is no longer needed. @throws RangeError when two sources have one id */
export function textLibrary(sources: readonly (string | TextSource)[]): Library {
  return memoryLibrary(
    sources.map((each, index) => entryOf(typeof each === 'string' ? { text: each } : each, String(index + 1))),
  );
}

function entryOf(given: TextSource, place: string): MemoryEntry {
  const { text } = given;
  const id = given.id ?? place;
  const language = given.language ?? tellLanguage(text);
  const source: Source = {
    id,
    title: given.title ?? id,
    containerTitle: given.containerTitle ?? null,
    creators: (given.creators ?? []).map((name) => (typeof name === 'string' ? nameOf(name) : name)),
    translators: [],
    date: typeof given.date === 'string' ? partialDate(given.date) : (given.date ?? null),
    language,
    version: given.version ?? null,
    url: given.url ?? null,
    type: given.type ?? null,
  };
  const told = plainExtraction(text);
  const extraction = given.loci === undefined ? told : { ...told, loci: given.loci };
  const speakers = turnSpeakers(extraction.loci);
  const witness = { id, source: id, sha256: sha256(text), length: text.length, language };
  return { source, witness: speakers === undefined ? witness : { ...witness, speakers }, extraction };
}
