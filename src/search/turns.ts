/** In which witnesses somebody has a turn to speak. */

import { agreesWithName, type Named } from '../judge/speaker.ts';
import type { Witness } from '../types.ts';

/** By the witnesses of a library, those in which a speaker has turns, by the speaker's name there. */
const TURNS = new WeakMap<readonly Witness[], ReadonlyMap<string, readonly Witness[]>>();

function turnsIn(witnesses: readonly Witness[]): ReadonlyMap<string, readonly Witness[]> {
  const known = TURNS.get(witnesses);
  if (known !== undefined) return known;
  const turns = new Map<string, Witness[]>();
  for (const witness of witnesses) {
    for (const speaker of witness.speakers ?? []) {
      const same = turns.get(speaker);
      if (same === undefined) turns.set(speaker, [witness]);
      else same.push(witness);
    }
  }
  TURNS.set(witnesses, turns);
  return turns;
}

/** The witnesses in which the person has turns, in the order given, each once. */
export function witnessesWithTurnsOf(person: Named, witnesses: readonly Witness[]): readonly Witness[] {
  const found = new Set<Witness>();
  for (const [speaker, where] of turnsIn(witnesses)) {
    if (agreesWithName(person, speaker)) for (const witness of where) found.add(witness);
  }
  return witnesses.filter((witness) => found.has(witness));
}
