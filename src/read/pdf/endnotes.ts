/** Notes that a PDF gathers at its end: numbered paragraphs behind the last call that no foot of a page answered. */

import type { Markup, Span } from '../../types.ts';
import type { MadeText } from '../building/joined-texts.ts';
import { cutOut } from '../building/without-syntax.ts';

const NUMBERED = /^(\d{1,3})[.)]?\s+/;

/**
 * The text, with the calls that had no note yet tied to the numbered paragraphs that answer them all, in order. Their
 * numbers are labels, and are cut out.
 */
export function withEndnotes(made: MadeText): { readonly made: MadeText; readonly cuts: readonly Span[] } {
  const { text, loci, markup } = made;
  const unanswered = markup.filter(({ kind, target }) => kind === 'note-call' && target === undefined);
  const last = unanswered.at(-1);
  if (last === undefined) return { made, cuts: [] };
  const labelOf = ({ span }: Markup): string => text.slice(span.start + 1, span.end - 1);
  const notes: { readonly label: string; readonly whole: number; readonly start: number; readonly end: number }[] = [];
  for (const { kind, span } of markup) {
    if (kind !== 'paragraph' || span.start < last.span.end) continue;
    const number = NUMBERED.exec(text.slice(span.start, span.start + 8));
    const label = number?.[1];
    if (number !== null && label !== undefined && Number(label) === notes.length + 1) {
      notes.push({ label, whole: span.start, start: span.start + number[0].length, end: span.end });
    } else if (notes.length > 0) notes[notes.length - 1] = { ...notes.at(-1)!, end: span.end };
  }
  const answered = new Set(notes.map(({ label }) => label));
  if (!unanswered.every((call) => answered.has(labelOf(call)))) return { made, cuts: [] };
  const target = (label: string): string => `endnote-${label}`;
  const tied = markup.map((each) =>
    each.kind === 'note-call' && each.target === undefined ? { ...each, target: target(labelOf(each)) } : each,
  );
  const bound = notes.map(
    ({ label, start, end }): Markup => ({ kind: 'note', span: { start, end }, target: target(label) }),
  );
  const cuts = notes.map(({ whole, start }) => ({ start: whole, end: start }));
  return { made: cutOut({ text, loci, markup: [...tied, ...bound] }, cuts), cuts };
}
