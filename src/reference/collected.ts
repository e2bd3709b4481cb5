/** How patterns become references. */

import type { ReferenceKind, ReferenceMention } from '../types.ts';

/** What `make` makes of each match that begins at or behind `from` and ends at or before `to`, in order. */
export function collect(
  pattern: RegExp,
  text: string,
  from: number,
  to: number,
  make: (found: RegExpExecArray) => ReferenceMention | null,
): ReferenceMention[] {
  const found: ReferenceMention[] = [];
  pattern.lastIndex = from;
  for (let cited = pattern.exec(text); cited !== null && cited.index < to; cited = pattern.exec(text)) {
    if (cited[0].length === 0) pattern.lastIndex++;
    if (cited.index + cited[0].length > to) continue;
    const reference = make(cited);
    if (reference !== null) found.push(reference);
  }
  return found;
}

export function reference(
  kind: ReferenceKind,
  text: string,
  start: number,
  end: number,
  keys: readonly string[] = [],
  target?: string,
): ReferenceMention {
  const mention = { kind, span: { start, end }, words: text.slice(start, end), keys };
  return target === undefined ? mention : { ...mention, target };
}
