/** The report as data: what docs/report.schema.json describes. */

import type { Report } from '../types.ts';
import type { Decisions } from './checked.ts';

const INDENT = '  ';

/**
 * What `JSON.stringify` makes of an object, in pieces no longer than an element of one of its arrays: a report of a book
 * takes tens of megabytes as one string, several times over.
 * @param indent of each level; none makes one line
 * @param margin before every line but the first
 */
function* piecesOf(value: object, indent: string, margin = ''): Generator<string> {
  const lineEnd = indent === '' ? '' : `\n${margin}`;
  const colon = indent === '' ? ':' : ': ';
  const nested = (each: unknown, level: number): string =>
    JSON.stringify(each, null, indent).replaceAll('\n', lineEnd + indent.repeat(level));
  let before = '{';
  for (const [name, each] of Object.entries<unknown>({ ...value })) {
    if (each === undefined) continue;
    yield `${before}${lineEnd}${indent}${JSON.stringify(name)}${colon}`;
    before = ',';
    if (!Array.isArray(each) || each.length === 0) {
      yield nested(each, 1);
      continue;
    }
    let beforeElement = '[';
    for (const element of each) {
      yield `${beforeElement}${lineEnd}${indent}${indent}${nested(element, 2)}`;
      beforeElement = ',';
    }
    yield `${lineEnd}${indent}]`;
  }
  yield before === '{' ? '{}' : `${lineEnd}}`;
}

/** Indented by two blanks, with a line end behind it. The same report gives the same bytes. */
export function* toJsonPieces(report: Report): Generator<string> {
  yield* piecesOf(report, INDENT);
  yield '\n';
}

/** `toJsonPieces` as one string. */
export function toJson(report: Report): string {
  return [...toJsonPieces(report)].join('');
}

/** As `toJson`, and in `decisions`, by id of the finding, what people decided. */
export function toDecidedJson(report: Report, decisions: Decisions): string {
  return `${JSON.stringify({ ...report, decisions: Object.fromEntries(decisions) }, null, INDENT)}\n`;
}

/** An array of reports, for several documents in one file. */
export function* toJsonArrayPieces(reports: readonly Report[]): Generator<string> {
  let before = '[';
  for (const report of reports) {
    yield `${before}\n${INDENT}`;
    yield* piecesOf(report, INDENT, INDENT);
    before = ',';
  }
  yield reports.length === 0 ? '[]\n' : '\n]\n';
}

/** `toJsonArrayPieces` as one string. */
export function toJsonArray(reports: readonly Report[]): string {
  return [...toJsonArrayPieces(reports)].join('');
}

/** One line, with a line end behind it, whatever stands in the texts. */
export function* toJsonLinePieces(report: Report): Generator<string> {
  yield* piecesOf(report, '');
  yield '\n';
}

/** `toJsonLinePieces` as one string. */
export function toJsonLine(report: Report): string {
  return [...toJsonLinePieces(report)].join('');
}
