/**
 * Runs of words that bear their vowel signs in a text that leaves them out. Writers of Arabic and Hebrew set the signs
 * where they quote scripture, tradition or verse, and hardly anywhere else.
 */

import { rawAt, type Words, wordsOf } from '../text/words.ts';
import type { Span } from '../types.ts';

const SIGN = /[\u064B-\u0652\u0670\u0653-\u0657\u06E1\u08F0-\u08F2\u05B0-\u05BC\u05C7]/gu;
const SIGNED_SCRIPT = /[\u0621-\u064A\u0671-\u06D3\u05D0-\u05EA]/u;
/** Signs a letter from which on a word counts as vocalised: "أيضًا" has one on four. */
const SIGNED_SHARE = 0.3;
/** In a text with more vocalised words than this the signs set nothing apart. */
const MOST_VOCALISED = 0.8;
/** Words without signs that may stand inside a run, and the share of words with signs that makes one. */
const GAP_WORDS = 2;
const LEAST_SHARE = 0.6;
const LEAST_WORDS = 3;
const NUMBER = /^\p{Nd}+$/u;
/** Between two words of one run: no end of a sentence, no mark, and no bracket but a verse number's. */
const BREAK = /[.:؟?!"“”«»„{}[\]\n]/u;

function isVocalised(word: string): boolean {
  const signs = word.match(SIGN)?.length ?? 0;
  if (signs === 0) return false;
  const letters = word.replace(/\p{M}/gu, '').length;
  return signs >= SIGNED_SHARE * letters;
}

/** In order. Linear in the length of the text; none where no Arabic or Hebrew stands. */
export function vocalisedRuns(text: string): readonly Span[] {
  if (text.search(SIGN) < 0) return [];
  const words = wordsOf(text);
  const kinds: ('signed' | 'bare' | 'number' | 'other')[] = [];
  let signed = 0;
  let all = 0;
  for (let i = 0; i < words.count; i++) {
    const raw = rawAt(words, i);
    const kind = NUMBER.test(raw)
      ? 'number'
      : !SIGNED_SCRIPT.test(raw)
        ? 'other'
        : isVocalised(raw)
          ? 'signed'
          : 'bare';
    kinds.push(kind);
    if (kind === 'signed') signed++;
    if (kind === 'signed' || kind === 'bare') all++;
  }
  if (signed > MOST_VOCALISED * all) return [];
  const runs: Span[] = [];
  for (let i = 0; i < words.count; ) {
    if (kinds[i] !== 'signed') {
      i++;
      continue;
    }
    const { last, count } = runFrom(words, kinds, i);
    const length = last - i + 1;
    if (count >= LEAST_WORDS && count >= LEAST_SHARE * length)
      runs.push({ start: words.starts[i]!, end: words.ends[last]! });
    i = last + 1;
  }
  return runs;
}

/** The last vocalised word that goes on with the one at `first`, and how many there are. */
function runFrom(words: Words, kinds: readonly string[], first: number): { last: number; count: number } {
  let last = first;
  let count = 1;
  let gap = 0;
  for (let k = first + 1; k < words.count && gap <= GAP_WORDS; k++) {
    const between = words.text.slice(words.ends[k - 1], words.starts[k]);
    const isNumbered = kinds[k] === 'number' || kinds[k - 1] === 'number';
    if (kinds[k] === 'other' || BREAK.test(between) || (/[()]/.test(between) && !isNumbered)) break;
    if (kinds[k] === 'signed') {
      last = k;
      count++;
      gap = 0;
    } else if (kinds[k] === 'bare') gap++;
  }
  return { last, count };
}
