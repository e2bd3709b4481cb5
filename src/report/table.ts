/** Rows and columns, for a terminal. */

import { plain } from './painter.ts';
import { printable } from './printable.ts';
import type { TextOptions } from './text-beside.ts';
import { widthOf } from './width.ts';

type Cell = string | number | boolean | null;

/** Columns are as wide as they must be; numbers stand to the right. A table of one row is set as a list of its own. */
export function tableAsText(
  { columns, rows }: { readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] },
  { painter = plain }: Partial<TextOptions> = {},
): string {
  const shown = (cell: Cell | undefined): string =>
    cell === null || cell === undefined ? '' : printable(String(cell));
  if (rows.length === 1 && columns.length > 3) {
    const widest = Math.max(...columns.map(widthOf));
    return columns
      .map((column, k) => `${painter('faint', padded(column, widest, false))}  ${shown(rows[0]![k])}\n`)
      .join('');
  }
  const widths = columns.map((column, k) => Math.max(widthOf(column), ...rows.map((row) => widthOf(shown(row[k])))));
  const isNumeric = columns.map((_, k) => rows.length > 0 && rows.every((row) => typeof row[k] === 'number'));
  const line = (cells: readonly string[], paint: (text: string) => string): string =>
    `${cells
      .map((cell, k) =>
        paint(k + 1 === cells.length && !isNumeric[k]! ? cell : padded(cell, widths[k]!, isNumeric[k]!)),
      )
      .join('  ')
      .trimEnd()}\n`;
  const head = line(columns, (text) => painter('faint', text));
  return (
    head +
    rows
      .map((row) =>
        line(
          columns.map((_, k) => shown(row[k])),
          (text) => text,
        ),
      )
      .join('')
  );
}

function padded(text: string, width: number, toRight: boolean): string {
  const gap = ' '.repeat(Math.max(0, width - widthOf(text)));
  return toRight ? gap + text : text + gap;
}
