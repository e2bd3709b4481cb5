/** A report in which one finding was made anew. */

import { overlaps } from '../text/span.ts';
import type { Finding, Report, Source, Span } from '../types.ts';

/**
 * Puts a finding in the place of the one on the same span, whose id it keeps, or where it belongs in the document's
 * order. What is quoted is no longer a statement. `sources` are those of the library it was checked against.
 */
export function withFinding(
  report: Report,
  made: Finding,
  sources: readonly Source[],
): { readonly report: Report; readonly finding: Finding } {
  const { span } = made.quotation;
  const before = report.findings.find((finding) => isSpan(finding.quotation.span, span));
  const taken = new Set(report.findings.map(({ id }) => id));
  const finding = { ...made, id: before?.id ?? freeId(made.id, taken) };
  const others = report.findings.filter((each) => each !== before);
  const findings = [...others, finding].sort(
    (a, b) => a.quotation.span.start - b.quotation.span.start || b.quotation.span.end - a.quotation.span.end,
  );
  const { passage, rivals, remarks } = made;
  const named = new Set(
    [passage, ...rivals, ...remarks.map((remark) => remark.passage)].flatMap((each) => (each ? [each.source] : [])),
  );
  const cited = new Map(
    [...report.cited, ...sources.filter(({ id }) => named.has(id))].map((source) => [source.id, source]),
  );
  const inOrder = [...cited.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const statements = report.statements.filter((statement) => !overlaps(statement.span, span));
  return { report: { ...report, findings, statements, cited: inOrder }, finding };
}

export function withoutFinding(report: Report, id: string): Report {
  return { ...report, findings: report.findings.filter((finding) => finding.id !== id) };
}

export function isSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  const stem = id.replace(/-\d+$/, '');
  for (let count = 2; ; count++) if (!taken.has(`${stem}-${count}`)) return `${stem}-${count}`;
}
