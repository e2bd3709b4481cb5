/** A library that lives in memory: for a few sources, for tests, and where no disk may be written to. */

import { memoryIndex } from '../retrieve/memory/memory-index.ts';
import { decodeLoci, encodeLoci } from '../text/loci.ts';
import type { Extraction, LocusTable, Problem, Source, Witness, WitnessText } from '../types.ts';
import { listsOf } from './catalog.ts';
import { fingerprintOf, textDigest, witnessDigest } from './fingerprint.ts';
import type { Library } from './library.ts';
import { mustLieIn } from './text-chunks.ts';

export interface MemoryEntry {
  readonly source: Source;
  readonly witness: Witness;
  readonly extraction: Extraction;
}

/** @throws RangeError when two witnesses have one id. */
export function memoryLibrary(entries: readonly MemoryEntry[], problems: readonly Problem[] = []): Library {
  const texts = new Map<string, WitnessText>();
  const digests: string[] = [];
  for (const { source, witness, extraction } of entries) {
    if (texts.has(witness.id)) throw new RangeError(`two witnesses have the id ${witness.id}`);
    const loci = encodeLoci(extraction.loci);
    digests.push(witnessDigest(witness, source, textDigest(extraction.text, loci)));
    texts.set(witness.id, textInMemory(extraction.text, decodeLoci(loci)));
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
  return {
    fingerprint: fingerprintOf(digests),
    sources,
    witnesses,
    index,
    texts: store,
    problems,
    close() {
      index.close();
      texts.clear();
      return Promise.resolve();
    },
  };
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
