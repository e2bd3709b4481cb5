/** A report in which one finding was made anew. */

import type { Finding, Report, Span } from '../types.ts';

/**
 * Puts a finding in the place of the one on the same span, whose id it keeps, or where it belongs in the document's
 * order. `fresh` is a report on that quotation alone.
 */
export function withFinding(report: Report, fresh: Report): { readonly report: Report; readonly finding: Finding } {
  const made = fresh.findings[0];
  if (made === undefined || fresh.findings.length !== 1) throw new RangeError('not a report on one quotation');
  const { span } = made.quotation;
  const before = report.findings.find((finding) => isSpan(finding.quotation.span, span));
  const taken = new Set(report.findings.map(({ id }) => id));
  const finding = { ...made, id: before?.id ?? freeId(made.id, taken) };
  const others = report.findings.filter((each) => each !== before);
  const findings = [...others, finding].sort(
    (a, b) => a.quotation.span.start - b.quotation.span.start || b.quotation.span.end - a.quotation.span.end,
  );
  const cited = new Map([...report.cited, ...fresh.cited].map((source) => [source.id, source]));
  const inOrder = [...cited.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return { report: { ...report, findings, cited: inOrder }, finding };
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
