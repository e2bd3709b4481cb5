/** From an alignment to a candidate, and the order in which candidates are proposed. */

import type { Words } from '../text/words.ts';
import type { Alignment } from './alignment.ts';
import type { Candidate, Proposal } from './passage-index.ts';
import type { PreparedQuery } from './query.ts';
import { significanceOf } from './significance.ts';

/** A candidate in a text that the caller knows. */
export type Place = Omit<Candidate, 'witness'>;

/** @param base where the window's words' offsets are counted from */
export function placeOf(query: PreparedQuery, window: Words, alignment: Alignment, base: number): Place {
  const agreement = query.totalRarity > 0 ? Math.min(1, alignment.agreedRarity / query.totalRarity) : 0;
  return {
    span: { start: base + window.starts[alignment.first]!, end: base + window.ends[alignment.last]! },
    exact: alignment.exact,
    agreement: alignment.exact ? 1 : agreement,
    significance: significanceOf(alignment.information, alignment.before, alignment.after, query.libraryWords),
  };
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Exact places first, then by significance; ties by witness id and place. */
export function compareCandidates(a: Candidate, b: Candidate): number {
  if (a.exact !== b.exact) return a.exact ? -1 : 1;
  if (!a.exact && a.significance !== b.significance) return b.significance - a.significance;
  return byText(a.witness, b.witness) || comparePlaces(a, b);
}

export function comparePlaces(a: Place, b: Place): number {
  if (a.exact !== b.exact) return a.exact ? -1 : 1;
  if (!a.exact && a.significance !== b.significance) return b.significance - a.significance;
  return a.span.start - b.span.start || a.span.end - b.span.end;
}

/** Leaves out what overlaps a better one of the same witness. */
export function withoutOverlaps<P extends Place & { readonly witness?: string }>(sorted: readonly P[]): readonly P[] {
  const kept: P[] = [];
  for (const place of sorted) {
    const isCovered = kept.some(
      (other) =>
        other.witness === place.witness && other.span.start < place.span.end && place.span.start < other.span.end,
    );
    if (!isCovered) kept.push(place);
  }
  return kept;
}

export const NOTHING: Proposal = { candidates: [], exactCount: 0, complete: true };
