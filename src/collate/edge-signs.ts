/**
 * What the document puts before a quotation's first word or behind its last one, inside the marks, and the witness does not
 * have there: a picture or a tick, which say something, and a "(!)" of whoever quotes.
 */

import type { Span } from '../types.ts';
import type { Step } from './align.ts';
import { sayingSigns } from './forms.ts';
import { lemmaMention, type Sides } from './sides.ts';
import type { Difference } from './variants.ts';

const PLAIN = /^[\s.,;:!?…"'“”„‘’«»]*$/u;
const COMMENT = /[([]\s*[!?؟]+\s*[)\]]/u;

export function edgeSigns(sides: Sides, steps: readonly Step[]): readonly Difference[] {
  const { words, text } = sides.quotation;
  const first = steps.find(isLaid);
  const last = steps.findLast(isLaid);
  if (first === undefined || last === undefined) return [];
  const head = { start: 0, end: words.starts[0]! };
  const tail = { start: words.ends[words.count - 1]!, end: text.length };
  return [...signsPut(sides, head, first.lemmaStart), ...signsPut(sides, tail, last.lemmaEnd)];
}

function isLaid(step: Step): boolean {
  return step.lemmaEnd > step.lemmaStart;
}

/** Signs in `[start, end)` of the quotation that do not stand before word `at` of the witness. */
function signsPut(sides: Sides, { start, end }: Span, at: number): readonly Difference[] {
  const { quotation, lemma } = sides;
  const piece = quotation.text.slice(start, end);
  if (PLAIN.test(piece)) return [];
  const signs = sayingSigns(piece);
  const comment = COMMENT.exec(piece)?.[0] ?? '';
  if (signs === '' && comment === '') return [];
  const held = at === 0 ? lemma.words.text.slice(0, lemma.words.starts[0]) : lemma.separator(at - 1);
  const put = (sign: string, rule: Difference['rule']): readonly Difference[] => {
    if (sign === '' || held.includes(sign)) return [];
    const from = start + piece.indexOf(Array.from(sign)[0]!);
    const reading = quotation.rawMention(from, from + sign.length);
    const where = lemmaMention(sides, at, at);
    return [{ lemmaStart: at, lemmaEnd: at, lemma: where, reading, readingWords: [sign], rule, signalled: false }];
  };
  return [...put(signs, null), ...put(comment, 'punctuation')];
}
