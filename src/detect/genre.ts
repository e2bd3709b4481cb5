/** How does a text quote: does it tell a story, does it report, or neither? */

import type { Paragraph } from './paragraphs.ts';
import type { Genre, MarkedParagraph, Run } from './runs.ts';

/** A story: so many paragraphs, in so large a share, begin with a quotation; few figures; few names in mid-sentence. */
const STORY = { paragraphs: 4, share: 0.25, figuresPerThousand: 4, namesPerThousand: 72 } as const;
/** A report quotes at least so often. */
const REPORT_RUNS = 6;
const SAMPLE_UNITS = 400_000;

export function genreOf(
  text: string,
  language: string | null,
  given: {
    readonly paragraphs: readonly Paragraph[];
    readonly marked: readonly MarkedParagraph[];
    readonly runs: readonly Run[];
  },
): Genre {
  const { paragraphs, marked, runs } = given;
  const sample = text.slice(0, SAMPLE_UNITS);
  const words = count(sample, /\s+/g) + 1;
  const figures = figuresPerThousand(text);
  // German writes every noun with a capital.
  const names = language === 'de' ? 0 : (count(sample, /[\p{Ll},] \p{Lu}/gu) / words) * 1000;
  if (figures < STORY.figuresPerThousand && names < STORY.namesPerThousand) {
    const opening = marked.filter(({ paragraph, pairs }) => pairs[0]?.outer.start === paragraph.start).length;
    if (opening >= STORY.paragraphs && opening >= STORY.share * paragraphs.length) return 'story';
  }
  return language === 'en' && runs.length >= REPORT_RUNS ? 'report' : 'plain';
}

/** Dates, sums and results: how many figures among a thousand words. */
export function figuresPerThousand(text: string): number {
  const sample = text.slice(0, SAMPLE_UNITS);
  return (count(sample, /\d+/g) / (count(sample, /\s+/g) + 1)) * 1000;
}

function count(text: string, what: RegExp): number {
  let found = 0;
  what.lastIndex = 0;
  while (what.test(text)) found++;
  return found;
}
