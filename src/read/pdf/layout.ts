/**
 * From pieces of text with places on a page to lines in reading order.
 *
 * A gutter is a strip that no line of its band crosses while lines stand on both sides; what crosses it (a title, a
 * wide table) parts the page into bands, and each band is read column by column. Columns may hold columns.
 */

/** A run of glyphs. Lengths are in points; y grows upwards. */
export interface Piece {
  readonly text: string;
  /** The name of the font, which tells one from another and nothing else. */
  readonly font: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly isRightToLeft: boolean;
}

export interface Line {
  readonly pieces: readonly Piece[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** The edges of the column that the line stands in. */
  columnLeft: number;
  columnRight: number;
  /** Counts up from column to column of a page. */
  column: number;
  readonly isRightToLeft: boolean;
}

/** A gap this wide, in ems, parts two segments of a line. It may part words, too: they are put together again. */
const SEGMENT_GAP = 0.6;
const MIN_COLUMN_LINES = 4;
/** Of a band's lines, at most this share may cross a gutter. */
const MAX_CROSSING = 0.34;
const MAX_NESTING = 3;

interface Segment {
  readonly pieces: Piece[];
  left: number;
  right: number;
  baseline: number;
  size: number;
}

/** The lines of a page in the order in which they are read. */
export function linesInOrder(pieces: readonly Piece[]): readonly Line[] {
  const segments = segmentsOf(withMarks(pieces));
  const lines: Line[] = [];
  const counter = { column: 0 };
  order(segments, 0, lines, counter);
  return lines;
}

const ONLY_MARKS = /^[\p{M}\s]+$/u;

/** Signs of vowels that are drawn by themselves are put behind the letters that they stand over. */
function withMarks(pieces: readonly Piece[]): readonly Piece[] {
  const marks = pieces.filter(({ text }) => ONLY_MARKS.test(text));
  if (marks.length === 0) return pieces;
  const letters = pieces.filter(({ text }) => !ONLY_MARKS.test(text));
  for (const mark of marks) {
    const at = (mark.left + mark.right) / 2;
    let best = -1;
    let least = Infinity;
    for (const [index, { text, left, right, baseline, size, isRightToLeft }] of letters.entries()) {
      if (Math.abs(baseline - mark.baseline) > size || !/\p{L}/u.test(text)) continue;
      // A sign without a width of its own is drawn from where its letter ends, which is on the left when it runs to the left.
      const away =
        mark.right - mark.left < 0.01 ? Math.abs((isRightToLeft ? left : right) - at) : outside(at, left, right);
      if (away < least) {
        best = index;
        least = away;
      }
    }
    if (best < 0) continue;
    const letter = letters[best]!;
    const share = (at - letter.left) / Math.max(letter.right - letter.left, 0.01);
    const reached = letter.isRightToLeft ? 1 - share : share;
    const behind = Math.min(letter.text.length, Math.max(1, Math.ceil(reached * letter.text.length)));
    const marked = letter.text.slice(0, behind) + mark.text.trim() + letter.text.slice(behind);
    letters[best] = { ...letter, text: marked };
  }
  return letters;
}

function outside(at: number, left: number, right: number): number {
  return at < left ? left - at : at > right ? at - right : 0;
}

function segmentsOf(pieces: readonly Piece[]): Segment[] {
  const rows: Segment[] = [];
  const sorted = [...pieces].sort((a, b) => b.baseline - a.baseline || a.left - b.left);
  let row: Piece[] = [];
  let baseline = Number.NaN;
  let size = 0;
  const close = (): void => {
    if (row.length > 0) rows.push(...splitRow(row));
    row = [];
  };
  for (const piece of sorted) {
    // A raised or lowered small piece belongs to the row whose larger neighbours it stands by.
    const reach = Math.max(size, piece.size) * 0.45;
    if (row.length > 0 && Math.abs(piece.baseline - baseline) > reach) close();
    if (row.length === 0) {
      baseline = piece.baseline;
      size = piece.size;
    } else if (piece.size > size * 1.05) {
      baseline = piece.baseline;
      size = piece.size;
    }
    row.push(piece);
  }
  close();
  return rows;
}

function splitRow(row: readonly Piece[]): Segment[] {
  const sorted = [...row].sort((a, b) => a.left - b.left);
  const segments: Segment[] = [];
  for (const piece of sorted) {
    const last = segments.at(-1);
    if (last !== undefined && piece.left - last.right < SEGMENT_GAP * Math.max(last.size, piece.size)) {
      last.pieces.push(piece);
      last.right = Math.max(last.right, piece.right);
      if (piece.size > last.size) {
        last.size = piece.size;
        last.baseline = piece.baseline;
      }
    } else {
      segments.push({
        pieces: [piece],
        left: piece.left,
        right: piece.right,
        baseline: piece.baseline,
        size: piece.size,
      });
    }
  }
  return segments;
}

function order(segments: readonly Segment[], depth: number, lines: Line[], counter: { column: number }): void {
  if (segments.length === 0) return;
  const gutter = depth < MAX_NESTING ? gutterOf(segments) : null;
  if (gutter === null) {
    columnOf(segments, lines, counter.column++);
    return;
  }
  const crossing = segments.filter((segment) => segment.left < gutter && segment.right > gutter);
  // What stands beside a crossing segment on its own line belongs to it.
  const edges = crossing.map(({ baseline }) => baseline).sort((a, b) => b - a);
  const bands = new Map<number, { left: Segment[]; right: Segment[]; across: Segment[] }>();
  for (const segment of segments) {
    const isAcross = segment.left < gutter && segment.right > gutter;
    const onEdge = edges.findIndex((edge) => Math.abs(edge - segment.baseline) < segment.size * 0.45);
    // Band 2n lies above crossing line n, band 2n + 1 is that line.
    const index = onEdge >= 0 ? 2 * onEdge + 1 : 2 * edges.filter((edge) => edge > segment.baseline).length;
    let band = bands.get(index);
    if (band === undefined) {
      band = { left: [], right: [], across: [] };
      bands.set(index, band);
    }
    if (isAcross || onEdge >= 0) band.across.push(segment);
    else (segment.right <= gutter ? band.left : band.right).push(segment);
  }
  let across: Segment[] = [];
  const flush = (): void => {
    if (across.length > 0) columnOf(across, lines, counter.column++);
    across = [];
  };
  for (const index of [...bands.keys()].sort((a, b) => a - b)) {
    const band = bands.get(index)!;
    across.push(...band.across);
    if (band.left.length + band.right.length === 0) continue;
    flush();
    const rightToLeft = isRightToLeft(segments);
    order(rightToLeft ? band.right : band.left, depth + 1, lines, counter);
    order(rightToLeft ? band.left : band.right, depth + 1, lines, counter);
  }
  flush();
}

function isRightToLeft(segments: readonly Segment[]): boolean {
  let balance = 0;
  for (const { pieces } of segments) {
    for (const piece of pieces) balance += (piece.isRightToLeft ? 1 : -1) * piece.text.length;
  }
  return balance > 0;
}

/** Where a gutter runs from top to bottom, or null. */
function gutterOf(all: readonly Segment[]): number | null {
  const segments = withoutLoneNumbers(all);
  const left = Math.min(...segments.map((segment) => segment.left));
  const right = Math.max(...segments.map((segment) => segment.right));
  const width = right - left;
  if (width <= 0 || segments.length < 2 * MIN_COLUMN_LINES) return null;
  const size = median(segments.map((segment) => segment.size));
  let best: number | null = null;
  let bestScore = 0;
  // Gutters begin where some segment ends.
  const ends = [...new Set(segments.map((segment) => Math.round(segment.right)))];
  for (const end of ends) {
    const at = end + 1;
    if (at < left + width * 0.12 || at > right - width * 0.12) continue;
    let onLeft = 0;
    let onRight = 0;
    let crossing = 0;
    let nextLeft = Infinity;
    for (const segment of segments) {
      if (segment.right <= at) onLeft++;
      else if (segment.left >= at) {
        onRight++;
        nextLeft = Math.min(nextLeft, segment.left);
      } else crossing++;
    }
    if (onLeft < MIN_COLUMN_LINES || onRight < MIN_COLUMN_LINES || nextLeft - end < size * 0.5) continue;
    if (crossing > MAX_CROSSING * (onLeft + onRight)) continue;
    const score = Math.min(onLeft, onRight) - 2 * crossing + Math.min(nextLeft - end, size * 3) / size;
    if (score > bestScore && standBeside(segments, at) >= MIN_COLUMN_LINES) {
      best = (end + nextLeft) / 2;
      bestScore = score;
    }
  }
  return best;
}

/** A page number may stand in the gutter, over or under the columns. */
function withoutLoneNumbers(segments: readonly Segment[]): readonly Segment[] {
  const inRow = new Map<number, number>();
  for (const { baseline } of segments) inRow.set(baseline, (inRow.get(baseline) ?? 0) + 1);
  const top = Math.max(...inRow.keys());
  const bottom = Math.min(...inRow.keys());
  return segments.filter((segment) => {
    const isAtEdge = segment.baseline === top || segment.baseline === bottom;
    return !isAtEdge || inRow.get(segment.baseline)! > 1 || lettersIn(segment) > 9;
  });
}

/** How many lines have long text on both sides of a gutter: a list's numbers beside its words are no columns. */
function standBeside(segments: readonly Segment[], at: number): number {
  const longLeft = segments.filter((segment) => segment.right <= at && lettersIn(segment) >= 12);
  const longRight = segments.filter((segment) => segment.left >= at && lettersIn(segment) >= 12);
  if (longLeft.length < MIN_COLUMN_LINES || longRight.length < MIN_COLUMN_LINES) return 0;
  const top = Math.min(Math.max(...longLeft.map((s) => s.baseline)), Math.max(...longRight.map((s) => s.baseline)));
  const bottom = Math.max(Math.min(...longLeft.map((s) => s.baseline)), Math.min(...longRight.map((s) => s.baseline)));
  const within = (segment: Segment): boolean => segment.baseline <= top + 1 && segment.baseline >= bottom - 1;
  return Math.min(longLeft.filter(within).length, longRight.filter(within).length);
}

function lettersIn(segment: Segment): number {
  return segment.pieces.reduce((sum, piece) => sum + piece.text.trim().length, 0);
}

/** The lines of one column, from the top. */
function columnOf(segments: readonly Segment[], lines: Line[], column: number): void {
  const sorted = [...segments].sort((a, b) => b.baseline - a.baseline || a.left - b.left);
  const rows: Segment[][] = [];
  for (const segment of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (
      row !== undefined &&
      first !== undefined &&
      Math.abs(first.baseline - segment.baseline) <= Math.max(first.size, segment.size) * 0.45
    ) {
      row.push(segment);
    } else rows.push([segment]);
  }
  const columnLeft = Math.min(...segments.map((segment) => segment.left));
  const columnRight = Math.max(...segments.map((segment) => segment.right));
  for (const row of rows) {
    const size = Math.max(...row.map((segment) => segment.size));
    const pieces = row.flatMap((segment) => segment.pieces).sort((a, b) => a.left - b.left);
    const rightToLeft = isRightToLeft(row);
    lines.push({
      isRightToLeft: rightToLeft,
      pieces: rightToLeft ? leftToRightRunsKept(pieces.reverse()) : pieces,
      left: Math.min(...row.map((segment) => segment.left)),
      right: Math.max(...row.map((segment) => segment.right)),
      baseline: row.find((segment) => segment.size === size)!.baseline,
      size,
      columnLeft,
      columnRight,
      column,
    });
  }
}

/** In a line that runs from right to left, numbers and foreign words of several pieces still run from left to right. */
function leftToRightRunsKept(pieces: readonly Piece[]): readonly Piece[] {
  const ordered: Piece[] = [];
  let run: Piece[] = [];
  const close = (): void => {
    // Neutral pieces at the run's end belong to the line.
    let end = run.length;
    while (end > 0 && !STRONG_LEFT.test(run[end - 1]!.text)) end--;
    ordered.push(...run.slice(0, end).reverse(), ...run.slice(end));
    run = [];
  };
  for (const piece of pieces) {
    if (!piece.isRightToLeft && (run.length > 0 || STRONG_LEFT.test(piece.text))) run.push(piece);
    else {
      close();
      ordered.push(piece);
    }
  }
  close();
  return ordered;
}

/** Letters that run from left to right, and digits, which do so in every script. */
const STRONG_LEFT = /\p{N}|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
