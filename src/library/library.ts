/** What a check needs of a library, wherever it is kept. */

import type { PassageIndex, TextStore } from '../retrieve/passage-index.ts';
import type { Problem, Source, Witness } from '../types.ts';

export interface Library {
  /** Of all witnesses' contents, metadata and ids, in hexadecimal: equal fingerprints give equal reports. */
  readonly fingerprint: string;
  /** In order of id. */
  readonly sources: readonly Source[];
  /** In order of id. */
  readonly witnesses: readonly Witness[];
  readonly index: PassageIndex;
  readonly texts: TextStore;
  /** The whole path of the file that is a witness, as it was read; null for a text that was no file of its own. */
  pathOf(witness: string): string | null;
  /** What hindered reading the sources. */
  readonly problems: readonly Problem[];
  /** Releases files and memory. */
  close(): Promise<void>;
}

/** Told to whoever waits. Units are witnesses when `bytesTotal` is unknown. */
export interface Progress {
  readonly stage: 'reading' | 'indexing' | 'merging';
  readonly done: number;
  readonly total: number;
  readonly bytesDone: number;
  readonly bytesTotal: number;
}

export interface BuildOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** What building may hold in memory, in bytes. */
  readonly memoryBytes?: number;
}
