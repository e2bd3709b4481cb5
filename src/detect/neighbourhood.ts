/**
 * What the other marked words of a document say of one among them: what was observed about those right in front and right
 * behind, and how many of all the others look like speech or like names. Words in a list are of one kind, and a document
 * that quotes in half sentences does so throughout.
 */

import type { Span } from '../types.ts';

/** Whether marked words leave a choice. */
export type Certainty = 'quotation' | 'none' | 'open';

/** Marked words as they are observed by themselves. */
export interface Observed {
  readonly span: Span;
  readonly certainty: Certainty;
  readonly names: readonly string[];
}

/** So near that only a comma or a conjunction stands between, and as far as anything is told of a neighbour. In code units. */
const BESIDE = 25;
const NEAR = 200;
/** What parts two sentences, inside the marks of the one in front or behind them. */
const PARTS = /[.!?…;\n]/u;
/** What is told of a neighbour. */
const TOLD: ReadonlySet<string> = new Set(
  `words:1 words:2 words:3 words:4-5 words:6-8 words:9- ends:stop ends:comma ends:?! starts:lower title-case one-name
   german-title credit:cue credit:no-cue credit:none has:clausal has:person before:saying before:naming before:determiner
   before:colon after:saying`.split(/\s+/),
);
/** What is counted among all the others. */
const COUNTED: readonly string[] =
  'starts:lower title-case one-name ends:stop ends:?! has:person credit:cue before:saying before:naming after:saying'.split(
    /\s+/,
  );
const STEPS = 5;
/** Fewer others say little of how a document quotes. */
const FEW_OTHERS = 5;

/** The observations of each with those of its neighbourhood, in the order given, which is the document's. */
export function withNeighbourhood(text: string, all: readonly Observed[]): readonly (readonly string[])[] {
  const sets = all.map(({ names }) => new Set(names));
  const totals = new Map(COUNTED.map((name) => [name, sets.filter((each) => each.has(name)).length]));
  const certain = all.filter(({ certainty }) => certainty === 'quotation').length;
  const others = all.length - 1;
  const step = (count: number): number => Math.min(STEPS - 1, Math.floor((count / others) * STEPS));
  return all.map((one, k) => {
    const names = [...one.names, ...beside(text, 'front', all[k - 1], one), ...beside(text, 'back', all[k + 1], one)];
    if (others < FEW_OTHERS) return names;
    for (const name of COUNTED) names.push(`all:${name}=${step(totals.get(name)! - (sets[k]!.has(name) ? 1 : 0))}`);
    names.push(`all:certain=${step(certain - (one.certainty === 'quotation' ? 1 : 0))}`);
    return names;
  });
}

function beside(text: string, side: 'front' | 'back', other: Observed | undefined, one: Observed): string[] {
  if (other === undefined) return [`${side}:none`];
  const [first, second] = side === 'front' ? [other.span, one.span] : [one.span, other.span];
  const gap = second.start - first.end;
  if (gap >= NEAR) return [`${side}:far`];
  const isApart = PARTS.test(text.slice(Math.max(0, first.end - 1), Math.max(first.end, second.start)));
  const place = `${side}-${isApart ? 'apart' : gap < BESIDE ? 'beside' : 'near'}`;
  const names = [place];
  if (other.certainty !== 'open') names.push(`${place}:${other.certainty}`);
  for (const name of other.names) if (TOLD.has(name)) names.push(`${place}/${name}`);
  return names;
}
