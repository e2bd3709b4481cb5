/** Where a paragraph begins, whether it is set off as a quotation, and what becomes of a word that a line's end divides. */

import type { Line } from './layout.ts';
import { endGapOf, ITEM, indentOf, isShort, type Page, rawText } from './lines.ts';

/** A speaker's turn begins a paragraph, however close it stands to the one before. */
const LABEL = /^(?:\d{1,2}\s+)?(?:[QA]\.\s|\p{Lu}[\p{Lu} .'’-]{2,40}:\s)/u;

export function isNewParagraph(line: Line, before: Line, spacing: number): boolean {
  const gap = before.baseline - line.baseline;
  if (LABEL.test(rawText(line))) return true;
  if (gap > spacing * 1.3 || Math.abs(line.size - before.size) > 0.12 * before.size) return true;
  const indent = indentOf(line);
  const isIndented =
    indent > 0.7 * line.size && indent < 5 * line.size && indentOf(before) < 0.5 * line.size && !hangs(line, before);
  return isIndented || (isShort(before) && /[.!?…”"»:؟。]$/.test(rawText(before)) && indent < 0.5 * line.size);
}

/**
 * Whether a paragraph is set in as quotations are: all its lines by the same, on both sides, or, behind a paragraph that
 * introduces it, on the side where lines begin.
 */
export function isSetOff(lines: readonly Line[], isIntroduced: boolean): boolean {
  const [first] = lines;
  if (first === undefined || lines.length < 2 || ITEM.test(rawText(first))) return false;
  const indents = lines.slice(1).map(indentOf);
  const extra = indentOf(first) - indents[0]!;
  if (Math.min(...indents) < 0.9 * first.size || Math.max(...indents) - Math.min(...indents) > 2) return false;
  // Short lines may be centred, as titles are; the first may be indented once more.
  const width = first.columnRight - first.columnLeft;
  if (extra < -2 || extra > 2.5 * first.size || Math.max(...lines.map(({ left, right }) => right - left)) < width / 2)
    return false;
  const behind = Math.min(...lines.map(endGapOf));
  return behind > 0.8 * first.size || isIntroduced;
}

/** Whether a line goes on with an item of a list, right under the words that stand behind its number or bullet. */
function hangs(line: Line, before: Line): boolean {
  const words = before.isRightToLeft
    ? before.pieces.slice(1).map(({ right }) => right - line.right)
    : before.pieces.slice(1).map(({ left }) => left - line.left);
  return ITEM.test(rawText(before)) && words.some((away) => Math.abs(away) < 2);
}

/** How often each word of the file occurs inside lines: what joins a word cut at a line's end is decided by it. */
export function vocabularyOf(pages: readonly Page[]): ReadonlySet<string> {
  const vocabulary = new Set<string>();
  for (const { lines } of pages) {
    for (const line of lines) {
      const words =
        rawText(line)
          .toLowerCase()
          .match(/[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*/gu) ?? [];
      for (const word of words) vocabulary.add(word.replaceAll('‐', '-'));
    }
  }
  return vocabulary;
}

/** First parts that are followed by a hyphen wherever they stand. */
const HYPHENATED = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|self|half|well|non|vice|ex|so)$/i;

/** Whether what a line's end divides is written without a hyphen, as far as the file itself can tell. */
export function isOneWord(before: string, behind: string, vocabulary: ReadonlySet<string>): boolean {
  if (vocabulary.has((before + behind).toLowerCase())) return true;
  return !vocabulary.has(`${before}-${behind}`.toLowerCase()) && !HYPHENATED.test(before);
}
