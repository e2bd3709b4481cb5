/** What tells one library from another: contents, metadata and ids, whatever the order, the place and the engine. */

import type { Name, Source, Witness } from '../types.ts';

/** SHA-256 and the bytes of a text, as the platform has them; see `node-digests.ts` and `pure-digests.ts`. */
export interface Digests {
  newHash(): Hash;
  /** A text in the chunks in which a store keeps it. */
  chunksOf(text: string): Iterable<Uint8Array>;
}

export interface Hash {
  update(content: string | Uint8Array): Hash;
  digest(encoding: 'hex'): string;
}

/** Of a raw text and its encoded loci, in hexadecimal: the same for the same text, however it is kept. */
export function textDigest(digests: Digests, text: string, encodedLoci: Uint8Array): string {
  const hash = digests.newHash();
  for (const chunk of digests.chunksOf(text)) hash.update(chunk);
  return hash.update(`|${text.length}|`).update(encodedLoci).digest('hex');
}

function namesOf(names: readonly Name[]): unknown {
  return names.map(({ family, given, literal }) => [family ?? null, given ?? null, literal ?? null]);
}

/** Of one witness with its source, in hexadecimal. */
export function witnessDigest(digests: Digests, witness: Witness, source: Source, digestOfText: string): string {
  const { date } = source;
  const facts = [
    [witness.id, witness.source, witness.sha256, witness.length, witness.language, digestOfText],
    [source.id, source.title, source.containerTitle, namesOf(source.creators), namesOf(source.translators)],
    date === null ? null : [date.year, date.month ?? null, date.day ?? null],
    [source.language, source.version, source.url, source.type],
  ];
  return digests.newHash().update(JSON.stringify(facts)).digest('hex');
}

/** Of all witnesses' digests, in any order. */
export function fingerprintOf(digests: Digests, ofWitnesses: Iterable<string>): string {
  const hash = digests.newHash();
  for (const digest of [...ofWitnesses].sort()) hash.update(digest);
  return hash.digest('hex');
}
