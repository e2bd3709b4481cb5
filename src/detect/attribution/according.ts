/** Whom "according to" and its like name, before the name or behind it. */

import type { Span } from '../../types.ts';
import type { Handover } from './cue.ts';
import type { Grammar } from './grammar.ts';
import { type Subject, subjectFrom } from './named.ts';
import { type Element, isCapital } from './narrative.ts';
import { subjectAfter, subjectBefore } from './subject.ts';

/** A phrase like "according to" that ends right before `index`, or begins at it; how many words it has, or 0. */
export function phraseAt(elements: readonly Element[], index: number, phrases: ReadonlySet<string>): number {
  let phrase = '';
  let longest = 0;
  for (let words = 1; words <= 4; words++) {
    const element = elements[index + words - 1];
    if (element?.kind !== 'word') break;
    phrase = words === 1 ? element.key : `${phrase} ${element.key}`;
    if (phrases.has(phrase)) longest = words;
  }
  return longest;
}

/** "According to X", "laut X" with its first word at `index`. */
export function accordingAt(
  elements: readonly Element[],
  index: number,
  high: number,
  grammar: Grammar,
): { readonly subject: Subject; readonly cue: Span; readonly words: number } | null {
  const element = elements[index]!;
  const words = phraseAt(elements, index, grammar.cues.accordingBefore);
  if (element.kind !== 'word' || words === 0) return null;
  const subject = sourceFrom(elements, index + words, high, grammar);
  if (subject === null) return null;
  const named = elements[subject.from];
  const isSo =
    element.key === 'so' && named?.kind === 'word' && !isCapital(named) && !grammar.determiners.has(named.key);
  return isSo ? null : { subject, cue: { start: element.start, end: elements[index + words - 1]!.end }, words };
}

/** Whoever stands behind "according to"; in German with any ending, and behind "von". */
function sourceFrom(elements: readonly Element[], at: number, high: number, grammar: Grammar): Subject | null {
  if (grammar.language !== 'de') return subjectAfter(elements, at - 1, high, grammar);
  const first = elements[at];
  if (first?.kind !== 'word') return null;
  if (grammar.prepositions.has(first.key)) {
    return /^(?:von|vom)$/.test(first.key) ? sourceFrom(elements, at + 1, high, grammar) : null;
  }
  if (grammar.determiners.has(first.key)) return subjectFrom(elements, at, high, grammar);
  return subjectAfter(elements, at - 1, high, grammar);
}

/** "according to X", "laut X", "X zufolge" in a stretch of elements. */
export function accordingBefore(
  elements: readonly Element[],
  low: number,
  high: number,
  grammar: Grammar,
): Handover | null {
  for (let i = high - 1; i >= low; i--) {
    const element = elements[i]!;
    if (element.kind !== 'word') continue;
    if (grammar.cues.accordingAfter.has(element.key)) {
      const subject = subjectBefore(elements, low, i, grammar);
      if (subject !== null) return { subject, cue: { start: element.start, end: element.end }, strength: 'saying' };
    }
    const according = accordingAt(elements, i, high, grammar);
    if (according !== null) {
      const { subject, cue, words } = according;
      return { subject, cue, strength: words > 1 ? 'saying' : 'presenting' };
    }
  }
  return null;
}
