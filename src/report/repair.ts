/** What a quotation would be with the source's exact words, where it differs by accident alone. */

import type { Document, Finding, Passage, Span } from '../types.ts';

/** One change to the document. */
export interface Edit {
  /** In the document, as it was checked. */
  readonly span: Span;
  /** The source's words, to stand there instead. */
  readonly words: string;
  /** Where they stand in the witness. */
  readonly from: Span;
}

export interface Repair {
  /** The finding's id. */
  readonly finding: string;
  /** In order, none overlapping; empty when the quotation is the source's to the letter. */
  readonly edits: readonly Edit[];
  /** The quoted runs with the edits made, joined by one blank; the document's own ellipses and brackets stay. */
  readonly words: string;
  readonly passage: Passage;
}

/**
 * Null where the words were altered, not found or not checked: what was meant there is for a person to say. Ellipses and
 * brackets that own up to a change stay as they are.
 */
export function repair({ text }: Pick<Document, 'text'>, finding: Finding): Repair | null {
  const { passage, quotation, verdict, variants } = finding;
  if (passage === null || (verdict.wording !== 'verbatim' && verdict.wording !== 'faithful')) return null;
  const edits: Edit[] = [];
  for (const { weight, signalled, lemma, reading } of variants) {
    if (signalled) continue;
    if (weight === 'substantive') return null;
    // A change that the narrator's words stand in the middle of is none that can be made in one place.
    if (!quotation.spans.some(({ start, end }) => start <= reading.span.start && reading.span.end <= end)) return null;
    const span = opensWord(passage, lemma.span) ? behindBlanks(text, reading.span) : reading.span;
    edits.push({ span, words: lemma.words.replace(/\s+/g, ' '), from: lemma.span });
  }
  edits.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  if (edits.some(({ span }, k) => k > 0 && span.start < edits[k - 1]!.span.end)) return null;
  const repaired = (changes: readonly Edit[]): string =>
    quotation.spans.map((run) => withEdits(text, run, changes)).join(' ');
  // The partner of a mark may stand at the edge, which is not compared: then both stay as they are.
  const isUneven = countMarks(repaired(edits)) % 2 === 1 && countMarks(repaired([])) % 2 === 0;
  const kept = isUneven ? edits.filter((edit) => !isOfMarks(text, edit)) : edits;
  return { finding: finding.id, edits: kept, words: repaired(kept), passage };
}

/** Marks of quotation, but no apostrophe within a word. */
const MARKS = /(?<!\p{L})['’]|['’](?!\p{L})|["“”„‟«»‹›‘‚]/gu;

function countMarks(words: string): number {
  return words.match(MARKS)?.length ?? 0;
}

function isOfMarks(text: string, { span, words }: Edit): boolean {
  return /^[\s'’"“”„‟«»‹›‘‚]*$/.test(text.slice(span.start, span.end) + words);
}

/** Whether a stretch of the source has a blank before it and none behind, as a mark that opens has. */
function opensWord({ span, words }: Passage, { start, end }: Span): boolean {
  return /^\s$/.test(words[start - span.start - 1] ?? '') && /^\S$/.test(words[end - span.start] ?? '');
}

/** Where nothing stands yet, the place behind the blanks that follow. */
function behindBlanks(text: string, span: Span): Span {
  if (span.end > span.start) return span;
  const start = span.start + (/^\s*/.exec(text.slice(span.start, span.start + 100))?.[0].length ?? 0);
  return { start, end: start };
}

/** A stretch of the text with those edits made that lie in it. */
export function withEdits(text: string, stretch: Span, edits: readonly Edit[]): string {
  let out = '';
  let at = stretch.start;
  for (const { span, words } of edits) {
    if (span.start < stretch.start || span.end > stretch.end) continue;
    out += text.slice(at, span.start) + words;
    at = span.end;
  }
  return out + text.slice(at, stretch.end);
}
