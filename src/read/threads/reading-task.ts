/** What can be asked of a thread that reads, and how it is done, there or here. */

import type { Span } from '../../types.ts';
import { type Extracted, extractAll } from '../extract.ts';
import type { PageRectangle } from '../pdf/places.ts';
import type { Hints } from '../reader.ts';

export type ReadingTask =
  | { readonly kind: 'extract'; readonly bytes: Uint8Array; readonly name: string; readonly hints: Hints }
  /** Where the spans of a PDF's text stand on its pages. */
  | {
      readonly kind: 'places';
      readonly bytes: Uint8Array;
      readonly spans: readonly Span[];
      readonly of: 'document' | 'witness';
    };

export type ReadingResult =
  | Extracted
  | { readonly kind: 'places'; readonly places: readonly (readonly PageRectangle[])[] }
  | { readonly kind: 'failed'; readonly message: string };

/** Never rejects, so that whoever waits for a thread can tell its end from a file's fault. */
export async function perform(task: ReadingTask): Promise<ReadingResult> {
  if (task.kind === 'extract') return extractAll(task.bytes, task.name, task.hints);
  try {
    const [{ readPlacedPdf }, { rectanglesOf }, { moverBehind, syntaxIn }] = await Promise.all([
      import('../formats/pdf.ts'),
      import('../pdf/places.ts'),
      import('../building/without-syntax.ts'),
    ]);
    const { extraction, runs } = await readPlacedPdf(task.bytes);
    const moved = moverBehind(task.of === 'witness' ? syntaxIn(extraction.markup) : []);
    const placed = runs.map(moved).filter(({ span }) => span.end > span.start);
    return { kind: 'places', places: task.spans.map((span) => rectanglesOf(placed, span)) };
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
