/** Who speaks in a text, by its turns. */

import type { Locus } from '../types.ts';

/** A text with more names than this before its turns lists words, no people. */
const SPEAKERS_MAX = 500;

/** The speakers of the turns among these places, as the text names them, each once in order; undefined where there are none. */
export function turnSpeakers(loci: readonly Locus[]): readonly string[] | undefined {
  const speakers = new Set<string>();
  for (const { speaker } of loci) if (speaker !== undefined) speakers.add(speaker);
  return speakers.size === 0 || speakers.size > SPEAKERS_MAX ? undefined : [...speakers];
}
