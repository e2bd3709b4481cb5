/** What is a paragraph of a Rich Text file: a heading, a quotation set off, or neither; by its style and its own properties. */

import { namedLevel, namesQuotation } from '../building/style-names.ts';

/** A paragraph set in by this much on both sides, in twentieths of a point, is set off as a quotation. */
const QUOTATION_INDENT = 280;
/** Styles rest on styles, no deeper than this: a file may have them rest on each other. */
const MAX_STYLES = 20;

export interface OpenParagraph {
  readonly start: number;
  /** The number of its style, or -1. */
  style: number;
  /** By its own outline level; 0 for what is no heading. */
  heading: number;
  left: number;
  right: number;
  /** Of its first line, further in or out. */
  indent: number;
}

export function paragraphAt(start: number): OpenParagraph {
  return { start, style: -1, heading: 0, left: 0, right: 0, indent: 0 };
}

interface Style {
  readonly isQuotation: boolean;
  readonly heading: number;
  readonly basedOn: number;
}

export class StyleSheet {
  readonly #styles = new Map<number, Style>();

  /** Takes in a style: its name, the style it rests on (or -1), and what a paragraph in it begins with. */
  add(name: string, basedOn: number, { style, heading, left, right }: OpenParagraph): void {
    this.#styles.set(style, {
      isQuotation: namesQuotation(name) || Math.min(left, right) >= QUOTATION_INDENT,
      heading: heading || namedLevel(name),
      basedOn,
    });
  }

  /** `isIntroduced`: the paragraph before ends as one that hands over to words. */
  kindOf(
    paragraph: OpenParagraph,
    isIntroduced: boolean,
  ): { kind: 'heading' | 'block-quotation'; level: number } | null {
    const { left, right, indent } = paragraph;
    let isQuotation = Math.min(left, right) >= QUOTATION_INDENT;
    let level = paragraph.heading;
    let next = this.#styles.get(paragraph.style);
    for (let depth = 0; next !== undefined && depth < MAX_STYLES; depth++) {
      isQuotation ||= next.isQuotation;
      level ||= next.heading;
      next = this.#styles.get(next.basedOn);
    }
    if (level > 0) return { kind: 'heading', level };
    // Some programs set quotations in on one side alone, as lists are; then the paragraph before has to introduce it.
    const isSetIn = left >= 2 * QUOTATION_INDENT && indent >= 0 && isIntroduced;
    return isQuotation || isSetIn ? { kind: 'block-quotation', level: 0 } : null;
  }
}
