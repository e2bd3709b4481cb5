/** What of a page is no text of the work: running heads and page numbers; and what the page is called. */

import { type Line, median } from './layout.ts';
import { type Page, rawText, usualSpacing } from './lines.ts';

/** How many lines at a page's edges may be a running head or a page number. */
const EDGE_LINES = 3;
const NUMBER =
  /^[\s\-–—|[(]*(?:page|seite|p\.|s\.)?\s*(\d{1,5}|[ivxlc]{1,8})(?:\s*(?:of|von|\/)\s*\d{1,5})?[\s\-–—|\])]*$/i;

/** How far apart, in lines, a running head stands from the text. */
const MARGIN_GAP = 1.35;

/**
 * The rows at a page's head and foot that stand apart from its text, as running heads do: those before the first gap,
 * where it comes early.
 */
function marginsOf(lines: readonly Line[]): ReadonlySet<Line> {
  const margins = new Set<Line>();
  const rows = [...lines].sort((a, b) => b.baseline - a.baseline);
  const spacing = usualSpacing(lines);
  for (const fromEdge of [rows, rows.toReversed()]) {
    let count = 1;
    let rowsSeen = 1;
    while (count < fromEdge.length && rowsSeen <= EDGE_LINES) {
      const step = Math.abs(fromEdge[count]!.baseline - fromEdge[count - 1]!.baseline);
      if (step > MARGIN_GAP * spacing) break;
      if (step > 1) rowsSeen++;
      count++;
    }
    if (rowsSeen <= EDGE_LINES && count < fromEdge.length)
      for (const line of fromEdge.slice(0, count)) margins.add(line);
  }
  return margins;
}

/** What comes back from page to page but for its numbers. */
function furnitureKey(words: string): string {
  return words
    .toLowerCase()
    .replace(/\d+|\b[ivxlc]+\b/g, '#')
    .replace(/\s+/g, ' ')
    .replace(/^[#\s]+|[#\s]+$/g, '');
}

/** Lines at the top or the foot that come back from page to page, but for their numbers, and lone page numbers. */
export function furnitureOf(pages: readonly Page[]): Set<Line> {
  const seen = new Map<string, { line: Line; page: number; isApart: boolean }[]>();
  const numbers: { line: Line; page: number }[] = [];
  for (const [page, { lines }] of pages.entries()) {
    const byHeight = [...lines].sort((a, b) => b.baseline - a.baseline);
    const edge = new Set([...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(-EDGE_LINES)]);
    const margins = marginsOf(lines);
    for (const line of edge) {
      const words = rawText(line);
      if (NUMBER.test(words)) numbers.push({ line, page });
      const key = furnitureKey(words);
      if (key === '') continue;
      const place = { line, page, isApart: margins.has(line) };
      const list = seen.get(key);
      if (list === undefined) seen.set(key, [place]);
      else list.push(place);
    }
  }
  const furniture = new Set<Line>();
  for (const places of seen.values()) {
    // A sentence may stand at the edge of two pages by chance; a running head comes back, and keeps its distance.
    const apart = places.filter(({ isApart }) => isApart);
    const trusted = new Set(places.map(({ page }) => page)).size >= 4 ? places : apart;
    const onPages = new Set(trusted.map(({ page }) => page)).size;
    if (onPages < 2 || (onPages < 3 && pages.length > 4)) continue;
    for (const { line, page } of trusted) {
      // At about the same height as on another page.
      const isAlike = trusted.some(
        (other) => other.page !== page && Math.abs(other.line.baseline - line.baseline) < 3 * line.size,
      );
      if (isAlike) furniture.add(line);
    }
  }
  for (const { line, page } of numbers) {
    const { lines } = pages[page]!;
    const isOutermost =
      !lines.some((other) => other !== line && !furniture.has(other) && other.baseline > line.baseline + 1) ||
      !lines.some((other) => other !== line && !furniture.has(other) && other.baseline < line.baseline - 1);
    if (isOutermost && lines.length > 1) furniture.add(line);
  }
  return furniture;
}

/** The file's own labels, else printed numbers where they count on, else 1, 2, 3. */
export function labelsOf(pages: readonly Page[], furniture: ReadonlySet<Line>): string[] {
  if (pages.some(({ label }) => label !== null)) return pages.map(({ label }, index) => label ?? String(index + 1));
  const printed = pages.map(({ lines }) => {
    for (const line of lines) {
      if (!furniture.has(line)) continue;
      const words = rawText(line);
      const number =
        NUMBER.exec(words)?.[1] ??
        /^\s*(\d{1,5})\s{2,}|\s{2,}(\d{1,5})\s*$|^(\d{1,4})\s|\s(\d{1,4})$/.exec(words)?.slice(1).find(Boolean);
      if (number !== undefined && /^\d+$/.test(number)) return Number(number);
    }
    return null;
  });
  const offsets = printed
    .map((number, index) => (number === null ? null : number - index))
    .filter((offset) => offset !== null);
  const offset = median(offsets);
  const agreeing = offsets.filter((each) => each === offset).length;
  const first = agreeing * 2 > pages.length ? offset : 1;
  return pages.map((_, index) => String(first + index));
}

/** Lines of a court reporter's page are numbered; this many, and this share of them, are no chance. */
const MIN_NUMBERED = 8;
const MIN_NUMBERED_SHARE = 0.6;

/** The page without the numbers of its lines, which stand in the margin and count up from line to line. */
export function withoutLineNumbers(page: Page): Page {
  const { lines } = page;
  const counted = new Set<Line>();
  let before = 0;
  for (const line of lines) {
    const number = marginNumber(line);
    if (number === before + 1) counted.add(line);
    if (number !== null) before = number;
  }
  if (counted.size < MIN_NUMBERED || counted.size < MIN_NUMBERED_SHARE * lines.length) return page;
  const kept = lines.flatMap((line): readonly Line[] => {
    const [, ...pieces] = line.pieces;
    if (!counted.has(line)) return [line];
    return pieces.length === 0 ? [] : [{ ...line, pieces, left: pieces[0]!.left }];
  });
  const columnLeft = Math.min(...kept.map(({ left }) => left));
  return { ...page, lines: kept.map((line) => ({ ...line, columnLeft })) };
}

function marginNumber({ pieces, size }: Line): number | null {
  const [first, second] = pieces;
  if (first === undefined || !/^\s*\d{1,2}\s*$/.test(first.text)) return null;
  return second === undefined || second.left - first.right > 0.8 * size ? Number(first.text) : null;
}
