/** Words one by one, but a number with its separators ("12.5", "1,000") as one. */

import type { Words } from '../text/words.ts';

export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const DIGIT = /\p{Nd}/u;
/** Nothing stands between the digits of scripts of which each character is a word. */
const JOINT = /^[.,:'’/]?$/;

export function unitsOf(words: Words, start: number, end: number): readonly Unit[] {
  const units: Unit[] = [];
  for (let i = start; i < end; ) {
    let next = i + 1;
    while (next < end && isNumberJoint(words, next)) next++;
    units.push({ start: i, end: next, words: words.text.slice(words.starts[i], words.ends[next - 1]) });
    i = next;
  }
  return units;
}

/** Whether word `index` goes on with the number before it. */
export function isNumberJoint(words: Words, index: number): boolean {
  const between = words.text.slice(words.ends[index - 1], words.starts[index]);
  return (
    JOINT.test(between) &&
    DIGIT.test(words.text[words.ends[index - 1]! - 1]!) &&
    DIGIT.test(words.text[words.starts[index]!]!)
  );
}

/** Whether word `index` may be a group of the digits before it, set off by a blank: "1 000". */
export function isGroupOfDigits(words: Words, index: number): boolean {
  const figures = words.text.slice(words.starts[index - 1], words.ends[index]);
  return /^\p{Nd}{1,3}[ \u00A0\u2009\u202F]\p{Nd}{3}$/u.test(figures);
}
