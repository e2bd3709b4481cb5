/** Where words stand on the pages of a PDF: rectangles to be marked beside the text that was read from it. */

import type { Span } from '../../types.ts';

/** In points (1/72 inch) from the lower left corner of the page; `top` is above `bottom`. */
export interface PageRectangle {
  /** Which page of the file, from 1. */
  readonly page: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** A stretch of the text that was drawn in one piece. */
export interface PlacedRun extends PageRectangle {
  readonly span: Span;
  readonly isRightToLeft: boolean;
}

/** Pieces that are no further apart than this, in heights, are marked as one. */
const GAP = 0.6;

/** The rectangles that cover a span, one for each line of it, in order. `runs` are in order of their spans. */
export function rectanglesOf(runs: readonly PlacedRun[], { start, end }: Span): readonly PageRectangle[] {
  const rectangles: PageRectangle[] = [];
  for (let k = firstEndingAfter(runs, start); k < runs.length && runs[k]!.span.start < end; k++) {
    const run = runs[k]!;
    const width = run.right - run.left;
    const length = run.span.end - run.span.start;
    // Letters differ in width; within one piece their share of it is near enough for the eye.
    const from = (Math.max(start, run.span.start) - run.span.start) / length;
    const to = (Math.min(end, run.span.end) - run.span.start) / length;
    const [first, last] = run.isRightToLeft ? [1 - to, 1 - from] : [from, to];
    const { page, bottom, top } = run;
    const part = { page, bottom, top, left: run.left + first * width, right: run.left + last * width };
    const before = rectangles.at(-1);
    if (before !== undefined && standTogether(before, part)) rectangles[rectangles.length - 1] = union(before, part);
    else rectangles.push(part);
  }
  return rectangles;
}

function firstEndingAfter(runs: readonly PlacedRun[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.span.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function standTogether(a: PageRectangle, b: PageRectangle): boolean {
  const height = Math.min(a.top - a.bottom, b.top - b.bottom);
  const overlap = Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom);
  const gap = Math.max(a.left, b.left) - Math.min(a.right, b.right);
  return a.page === b.page && overlap > height / 2 && gap < GAP * height;
}

function union(a: PageRectangle, b: PageRectangle): PageRectangle {
  return {
    page: a.page,
    left: Math.min(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
    top: Math.max(a.top, b.top),
  };
}
