/**
 * Who speaks where in a record of a meeting that has a line for each turn's speaker and time, “Anna Reed  0:03”, and the words on the
 * lines below? Programs that write down what they hear do it so.
 *
 * Agendas (“Lunch 12:30”) and headings of a lesson (“John 3:16”) look like it. So it takes three such lines that open a paragraph
 * with words under them, times that do not go back, and two speakers of whom one comes back, not all of them books of the Bible.
 */

import { bookNamed } from '../../reference/books.ts';
import type { Locus, Span } from '../../types.ts';
import { clockTime } from './clock-time.ts';
import { linesOf, trimmed } from './spans.ts';

const HEAD =
  /^(?:\*\*)?(\p{Lu}[\p{L}\p{M}\p{N}.'’-]*(?:[ \t]+[\p{L}\p{M}\p{N}(][\p{L}\p{M}\p{N}.'’()-]*){0,5}?)(?:\*\*)?(?:[ \t]*[,|–—-])?[ \t]+[([]?((?:\d{1,2}:)?\d{1,2}:\d{2})(?:[.,]\d{1,3})?[)\]]?:?[ \t]*$/u;
const MAX_HEAD = 100;
const LEAST = 3;

interface Head {
  readonly speaker: string;
  readonly time: string;
  readonly start: number;
  readonly end: number;
}

export function timedHeads(text: string): Locus[] {
  const heads = headsOf(text);
  if (!areBelieved(heads)) return [];
  return heads.flatMap(({ speaker, time, end }, index): Locus[] => {
    const span = trimmed(text, end, heads[index + 1]?.start ?? text.length);
    return [
      { kind: 'turn', label: `${speaker} (${time})`, span, speaker },
      { kind: 'time', label: time, span },
    ];
  });
}

function headsOf(text: string): readonly Head[] {
  const heads: Head[] = [];
  /** What may be a head, if words stand under it. */
  let open: Head | null = null;
  let isBlank = true;
  for (const line of linesOf(text)) {
    const { start, end } = trimmed(text, line.start, line.end);
    const isEmpty = start >= end;
    if (!isEmpty) {
      const head = isBlank ? headIn(text, { start, end }) : null;
      if (open !== null && head === null) heads.push(open);
      open = head;
    }
    isBlank = isEmpty;
  }
  return heads;
}

function headIn(text: string, { start, end }: Span): Head | null {
  if (end - start > MAX_HEAD) return null;
  const found = HEAD.exec(text.slice(start, end));
  if (found === null) return null;
  return { speaker: found[1]!.replace(/[ \t]+/g, ' '), time: clockTime(found[2]!), start, end };
}

function areBelieved(heads: readonly Head[]): boolean {
  const speakers = new Set(heads.map(({ speaker }) => speaker));
  return (
    heads.length >= LEAST &&
    speakers.size >= 2 &&
    speakers.size < heads.length &&
    heads.every(({ time }, index) => index === 0 || time >= heads[index - 1]!.time) &&
    [...speakers].some((speaker) => bookNamed(speaker) === null)
  );
}
