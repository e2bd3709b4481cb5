/** Builds the text of a format with structure of its own: words, and the marks and places that are opened and closed. */

import type { Locus, LocusKind, Markup, MarkupKind } from '../../types.ts';
import type { Heading } from './spans.ts';
import { paragraphsOf, sectionsOf, trimmed } from './spans.ts';
import { TextBuilder } from './text-builder.ts';

interface Open {
  readonly kind: MarkupKind;
  readonly start: number;
  readonly target: string | null;
  readonly level: number;
}

interface Place {
  readonly kind: LocusKind;
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly key: string | null;
  readonly speaker: string | null;
}

export class StructuredText {
  readonly builder = new TextBuilder();
  readonly #open: Open[] = [];
  readonly #marks: (Open & { readonly end: number })[] = [];
  readonly #places: Place[] = [];
  readonly #pages: { readonly label: string; readonly start: number }[] = [];

  open(kind: MarkupKind, target: string | null = null, level = 0): void {
    this.#open.push({ kind, start: this.builder.position, target, level });
  }

  close(): void {
    const open = this.#open.pop();
    if (open !== undefined && this.builder.end > open.start) this.#marks.push({ ...open, end: this.builder.end });
  }

  /** Marks what stands from `start` to here. */
  mark(kind: MarkupKind, start: number, target: string | null = null, level = 0): void {
    if (this.builder.end > start) this.#marks.push({ kind, start, end: this.builder.end, target, level });
  }

  /** A note's call, in brackets so that it does not melt into the word before it. */
  noteCall(label: string, target: string): void {
    const start = this.builder.position;
    this.builder.words(`[${label}]`);
    this.mark('note-call', start, target);
  }

  place(
    kind: LocusKind,
    label: string,
    start: number,
    more: { key?: string | null; speaker?: string | null } = {},
  ): void {
    const end = this.builder.end;
    if (end > start)
      this.#places.push({ kind, label, start, end, key: more.key ?? null, speaker: more.speaker ?? null });
  }

  /** A page begins here, and reaches to the next one. */
  page(label: string): void {
    this.#pages.push({ label, start: this.builder.position });
  }

  finish(): { readonly text: string; readonly markup: readonly Markup[]; readonly loci: readonly Locus[] } {
    while (this.#open.length > 0) this.close();
    const text = this.builder.toString();
    const markup: Markup[] = paragraphsOf(text);
    const headings: Heading[] = [];
    for (const { kind, start, end, target, level } of this.#marks) {
      const span = trimmed(text, start, end);
      if (span.end <= span.start) continue;
      markup.push(target === null ? { kind, span } : { kind, span, target });
      if (kind === 'heading') {
        headings.push({
          level,
          start: span.start,
          label: text.slice(span.start, Math.min(span.end, span.start + 200)),
        });
      }
    }
    headings.sort((a, b) => a.start - b.start);
    const loci: Locus[] = sectionsOf(text, headings);
    for (const { kind, label, start, end, key, speaker } of this.#places) {
      const span = trimmed(text, start, end);
      if (span.end <= span.start) continue;
      loci.push({ kind, label, span, ...(key === null ? {} : { key }), ...(speaker === null ? {} : { speaker }) });
    }
    for (const [index, { label, start }] of this.#pages.entries()) {
      const span = trimmed(text, start, this.#pages[index + 1]?.start ?? text.length);
      if (span.end > span.start) loci.push({ kind: 'page', label, span });
    }
    return { text, markup, loci };
  }
}
