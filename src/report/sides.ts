/**
 * The two texts of a finding, cut where variants and editorial marks begin and end: what the source has (the side of
 * the lemmata) and what the document has (the side of the readings). Every reporter that shows variants stands on this.
 */

import type { Finding, Mention, Passage, Quotation, Span, Variant } from '../types.ts';

/** A stretch of one side's text that is all of one kind. */
export interface Stretch {
  /** In the side's own text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly variant: Variant | null;
  /** Of the document's side: an editorial mark of the document's. */
  readonly mark: 'ellipsis' | 'interpolation' | null;
  /** Within `text`: the letters that differ inside a changed word. */
  readonly letters: readonly Span[];
}

export interface Side {
  readonly text: string;
  /** In order; together they are the text. */
  readonly stretches: readonly Stretch[];
  /** Where variants stand that have no words on this side, by offset in the side's text. */
  readonly absences: readonly { readonly at: number; readonly variant: Variant }[];
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly variant: Variant | null;
  readonly mark: Stretch['mark'];
  readonly letters: readonly Span[];
}

/** What the source has. The text is the passage's words. */
export function sourceSide(passage: Passage, variants: readonly Variant[]): Side {
  const { span, words } = passage;
  const toSide = (offset: number): number | null =>
    offset >= span.start && offset - span.start <= words.length ? offset - span.start : null;
  return sideOf(words, toSide, variants, 'lemma', []);
}

/** What the document has. The text is the quotation's words: its runs, joined by one blank. */
export function documentSide(quotation: Quotation, variants: readonly Variant[]): Side {
  const runs: { readonly span: Span; readonly at: number }[] = [];
  let at = 0;
  for (const span of quotation.spans) {
    runs.push({ span, at });
    at += span.end - span.start + 1;
  }
  const toSide = (offset: number): number | null => {
    const run = runs.find(({ span }) => offset >= span.start && offset <= span.end);
    return run === undefined ? null : run.at + offset - run.span.start;
  };
  const marks = quotation.parts.flatMap((part): Piece[] => {
    const start = toSide(part.span.start);
    const end = toSide(part.span.end);
    if (part.kind === 'words' || start === null || end === null) return [];
    return [{ start, end, variant: null, mark: part.kind, letters: [] }];
  });
  return sideOf(quotation.words, toSide, variants, 'reading', marks);
}

/** Both sides of a finding, or null when it has no passage. */
export function sidesOf(finding: Finding): { readonly source: Side; readonly document: Side } | null {
  if (finding.passage === null) return null;
  return {
    source: sourceSide(finding.passage, finding.variants),
    document: documentSide(finding.quotation, finding.variants),
  };
}

function sideOf(
  text: string,
  toSide: (offset: number) => number | null,
  variants: readonly Variant[],
  which: 'lemma' | 'reading',
  marks: readonly Piece[],
): Side {
  const pieces: Piece[] = [];
  const absences: { at: number; variant: Variant }[] = [];
  for (const variant of variants) {
    const mention: Mention = variant[which];
    const start = toSide(mention.span.start);
    const end = toSide(mention.span.end);
    if (start === null || end === null || end < start || end > text.length) continue;
    if (start === end) {
      absences.push({ at: start, variant });
      continue;
    }
    const letters = (variant.letters ?? []).flatMap((pair): Span[] => {
      const from = pair[which].start - mention.span.start;
      const to = pair[which].end - mention.span.start;
      return from >= 0 && to > from && to <= end - start ? [{ start: from, end: to }] : [];
    });
    pieces.push({ start, end, variant, mark: null, letters });
  }
  const order = (a: Piece, b: Piece): number => a.start - b.start || a.end - b.end;
  const kept = withoutOverlaps([...pieces].sort(order));
  // A mark that a variant accounts for is shown as that variant.
  const free = marks.filter(
    ({ start, end }) => end <= text.length && !kept.some((piece) => start < piece.end && piece.start < end),
  );
  const all = withoutOverlaps([...kept, ...free].sort(order));
  return { text, stretches: filled(text, all), absences: absences.sort((a, b) => a.at - b.at) };
}

function withoutOverlaps(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) if (piece.start >= (kept.at(-1)?.end ?? 0)) kept.push(piece);
  return kept;
}

function filled(text: string, pieces: readonly Piece[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  const plain = (end: number): void => {
    if (end > at) {
      stretches.push({ start: at, end, text: text.slice(at, end), variant: null, mark: null, letters: [] });
    }
  };
  for (const piece of pieces) {
    plain(piece.start);
    stretches.push({ ...piece, text: text.slice(piece.start, piece.end) });
    at = piece.end;
  }
  plain(text.length);
  return stretches;
}
