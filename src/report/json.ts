/** The report as data: what docs/report.schema.json describes. */

import type { Report } from '../types.ts';
import type { Decisions } from './checked.ts';

/** Indented by two blanks, with a line end behind it. The same report gives the same bytes. */
export function toJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** As `toJson`, and in `decisions`, by id of the finding, what people decided. */
export function toDecidedJson(report: Report, decisions: Decisions): string {
  return `${JSON.stringify({ ...report, decisions: Object.fromEntries(decisions) }, null, 2)}\n`;
}

/** An array of reports, for several documents in one file. */
export function toJsonArray(reports: readonly Report[]): string {
  return `${JSON.stringify(reports, null, 2)}\n`;
}

/** One line, with a line end behind it, whatever stands in the texts. */
export function toJsonLine(report: Report): string {
  return `${JSON.stringify(report)}\n`;
}
