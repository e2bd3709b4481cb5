/** Inside a changed word: which letters differ, by a longest common subsequence of code units. */

import type { Mention, Span } from '../types.ts';

const LONGEST_WORD = 80;

let kept = new Uint16Array(1024);

/**
 * Lengths of the longest common subsequences of all endings of `a` and `b`, row by row. The table is good until the next
 * one is made.
 */
function lcsTable(a: string, b: string): Uint16Array {
  const width = b.length + 1;
  const cells = (a.length + 1) * width;
  if (kept.length < cells) kept = new Uint16Array(2 * cells);
  const table = kept.fill(0, 0, cells);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] =
        a.charCodeAt(i) === b.charCodeAt(j)
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
    }
  }
  return table;
}

/** How many letters two words have in common, in order. Words beyond 80 code units have none unless equal. */
export function commonLetters(a: string, b: string): number {
  if (a === b) return a.length;
  if (a.length > LONGEST_WORD || b.length > LONGEST_WORD) return 0;
  return lcsTable(a, b)[0]!;
}

/**
 * The stretches of letters that differ, with their spans in the two texts; undefined when the words have less than half
 * of their letters in common, for then the difference is the word.
 */
export function differingLetters(
  lemma: Mention,
  reading: Mention,
): readonly { readonly lemma: Span; readonly reading: Span }[] | undefined {
  const a = lemma.words;
  const b = reading.words;
  if (a.length > LONGEST_WORD || b.length > LONGEST_WORD) return undefined;
  if (a.length !== lemma.span.end - lemma.span.start || b.length !== reading.span.end - reading.span.start)
    return undefined;
  const table = lcsTable(a, b);
  const width = b.length + 1;
  if (table[0]! * 2 < Math.max(a.length, b.length)) return undefined;
  const differing: { lemma: Span; reading: Span }[] = [];
  let i = 0;
  let j = 0;
  let fromI = 0;
  let fromJ = 0;
  const flush = (): void => {
    if (i > fromI || j > fromJ) {
      differing.push({
        lemma: { start: lemma.span.start + fromI, end: lemma.span.start + i },
        reading: { start: reading.span.start + fromJ, end: reading.span.start + j },
      });
    }
  };
  while (i < a.length && j < b.length) {
    if (a.charCodeAt(i) === b.charCodeAt(j)) {
      flush();
      fromI = ++i;
      fromJ = ++j;
    } else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i++;
    else j++;
  }
  i = a.length;
  j = b.length;
  flush();
  return differing;
}
