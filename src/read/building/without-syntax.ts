/**
 * A witness is laid beside quotations, and nobody quotes a link's address or a note's number: so its text goes without
 * what its format marks as `syntax` or `note-call`. A document keeps them, since its offsets lead back into its file.
 */

import { endsLine } from '../../text/tags.ts';
import type { Extraction, Markup, Span } from '../../types.ts';
import type { MadeText } from './joined-texts.ts';

/** The extraction with those stretches cut out, and every span moved to where its words went. */
export function withoutSyntax(of: Extraction): Extraction {
  const syntax = syntaxIn(of.markup);
  if (syntax.length === 0) return of;
  const { broken, cuts } = withLinesEnded(of.text, syntax);
  const rest = { text: broken, loci: of.loci, markup: of.markup.filter((each) => !isSyntax(each)) };
  return { ...of, ...cutOut(rest, cuts) };
}

/** The text with a line's end in place of the first sign of each tag that ends one, which is not cut out then. */
function withLinesEnded(text: string, syntax: readonly Span[]): { broken: string; cuts: readonly Span[] } {
  const pieces: string[] = [];
  const cuts: Span[] = [];
  let from = 0;
  for (const { start, end } of merged(syntax)) {
    const isEnd = endsLine(text.slice(start, end));
    if (isEnd) {
      pieces.push(text.slice(from, start), '\n');
      from = start + 1;
    }
    cuts.push({ start: isEnd ? start + 1 : start, end });
  }
  pieces.push(text.slice(from));
  return { broken: pieces.join(''), cuts };
}

/** A text with stretches cut out of it. Markup of which nothing is left goes with them. */
export function cutOut({ text, loci, markup }: MadeText, spans: readonly Span[]): MadeText {
  const cuts = merged(spans);
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of cuts) {
    pieces.push(text.slice(from, start));
    from = end;
  }
  pieces.push(text.slice(from));
  const moved = moverBehind(cuts);
  return {
    text: pieces.join(''),
    loci: loci.map(moved),
    markup: markup.map(moved).filter(({ span }) => span.end > span.start),
  };
}

/** Moves what has a span to where its words went when these stretches were cut out. */
export function moverBehind(spans: readonly Span[]): <T extends { readonly span: Span }>(place: T) => T {
  const cuts = merged(spans);
  const before = new Float64Array(cuts.length + 1);
  for (const [index, cut] of cuts.entries()) before[index + 1] = before[index]! + cut.end - cut.start;
  const move = (offset: number): number => {
    // The last cut that begins before the offset.
    let low = 0;
    let high = cuts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cuts[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return offset;
    const cut = cuts[low - 1]!;
    return Math.min(offset, cut.end) === offset ? cut.start - before[low - 1]! : offset - before[low]!;
  };
  return (place) => ({ ...place, span: { start: move(place.span.start), end: move(place.span.end) } });
}

/** What is cut out of a witness. */
export function syntaxIn(markup: readonly Markup[]): readonly Span[] {
  return markup.filter(isSyntax).map(({ span }) => span);
}

function isSyntax(markup: Markup): boolean {
  return markup.kind === 'syntax' || markup.kind === 'note-call';
}

function merged(spans: readonly Span[]): readonly Span[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
