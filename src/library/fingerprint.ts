/** What tells one library from another: contents, metadata and ids, whatever the order, the place and the engine. */

import { createHash } from 'node:crypto';
import type { Name, Source, Witness } from '../types.ts';
import { chunksOf } from './text-chunks.ts';

/** Of a raw text and its encoded loci, in hexadecimal: the same for the same text, however it is kept. */
export function textDigest(text: string, encodedLoci: Uint8Array): string {
  const hash = createHash('sha256');
  for (const chunk of chunksOf(text)) hash.update(chunk);
  return hash.update(`|${text.length}|`).update(encodedLoci).digest('hex');
}

function namesOf(names: readonly Name[]): unknown {
  return names.map(({ family, given, literal }) => [family ?? null, given ?? null, literal ?? null]);
}

/** Of one witness with its source, in hexadecimal. */
export function witnessDigest(witness: Witness, source: Source, digestOfText: string): string {
  const { date } = source;
  const facts = [
    [witness.id, witness.source, witness.sha256, witness.length, witness.language, digestOfText],
    [source.id, source.title, source.containerTitle, namesOf(source.creators), namesOf(source.translators)],
    date === null ? null : [date.year, date.month ?? null, date.day ?? null],
    [source.language, source.version, source.url, source.type],
  ];
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex');
}

/** Of all witnesses' digests, in any order. */
export function fingerprintOf(digests: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const digest of [...digests].sort()) hash.update(digest);
  return hash.digest('hex');
}
