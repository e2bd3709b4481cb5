/** A library that lives in memory: for a few sources, for tests, and where no disk may be written to. */

import { memoryIndex } from '../retrieve/memory/memory-index.ts';
import { encodeLoci, locusTable } from '../text/loci.ts';
import type { Extraction, LocusTable, Problem, Source, Witness, WitnessText } from '../types.ts';
import { listsOf } from './catalog.ts';
import { mustLieIn } from './chunk-layout.ts';
import { fingerprintOf, textDigest, witnessDigest } from './fingerprint.ts';
import type { Library } from './library.ts';
import { PURE_DIGESTS } from './pure-digests.ts';

export interface MemoryEntry {
  readonly source: Source;
  readonly witness: Witness;
  readonly extraction: Extraction;
  /** The whole path of the file that it is, where it is one. */
  readonly path?: string;
}

/** @throws RangeError when two witnesses have one id. */
export function memoryLibrary(entries: readonly MemoryEntry[], problems: readonly Problem[] = []): Library {
  const texts = new Map<string, WitnessText>();
  const paths = new Map<string, string>();
  for (const { witness, extraction, path } of entries) {
    if (texts.has(witness.id)) throw new RangeError(`two witnesses have the id ${witness.id}`);
    texts.set(witness.id, textInMemory(extraction.text, locusTable(extraction.loci)));
    if (path !== undefined) paths.set(witness.id, path);
  }
  const { sources, witnesses } = listsOf(entries);
  const store = {
    text(id: string): WitnessText {
      const text = texts.get(id);
      if (text === undefined) throw new RangeError(`no witness ${id}`);
      return text;
    },
  };
  const index = memoryIndex(store, witnesses);
  let fingerprint: string | null = null;
  return {
    get fingerprint() {
      fingerprint ??= fingerprintOf(PURE_DIGESTS, entries.map(digestOf));
      return fingerprint;
    },
    sources,
    witnesses,
    index,
    texts: store,
    pathOf: (witness) => paths.get(witness) ?? null,
    problems,
    close() {
      index.close();
      texts.clear();
      return Promise.resolve();
    },
  };
}

function digestOf({ source, witness, extraction }: MemoryEntry): string {
  const digest = textDigest(PURE_DIGESTS, extraction.text, encodeLoci(extraction.loci));
  return witnessDigest(PURE_DIGESTS, witness, source, digest);
}

function textInMemory(text: string, loci: LocusTable): WitnessText {
  return {
    length: text.length,
    slice(start, end) {
      mustLieIn(start, end, text.length);
      return text.slice(start, end);
    },
    loci,
  };
}
