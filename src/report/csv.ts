/** The findings as a table for spreadsheets: RFC 4180, one finding a line, a head line first. */

import { isFault } from '../text/variants.ts';
import type { Finding, StandingDecision } from '../types.ts';
import type { CheckedDocument } from './checked.ts';
import { attributionParts, dateLabel, namesLabel, sourcesOf } from './citation.ts';
import { clamp, lineTable, type Place } from './lines.ts';

const COLUMNS = [
  'document',
  'line',
  'column',
  'start',
  'end',
  'id',
  'wording',
  'attribution',
  'reason',
  'quotation',
  'said_to_be',
  'source',
  'witness',
  'title',
  'creators',
  'date',
  'locus',
  'speaker',
  'passage',
  'agreement',
  'changes',
  'touches',
  'remarks',
  'ignored',
] as const;

/** Behind the others, where people decided. */
const DECISION_COLUMNS = ['decision', 'note', 'decided_by', 'decided_at', 'changed_since'] as const;

/** Lines end in CRLF. A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
export function toCsv(checked: readonly CheckedDocument[]): string {
  const isDecided = checked.some(({ decisions }) => decisions !== undefined);
  const rows: string[] = [[...COLUMNS, ...(isDecided ? DECISION_COLUMNS : [])].join(',')];
  for (const { report, document, decisions } of checked) {
    const lines = lineTable(document.text);
    const sources = sourcesOf(report);
    for (const finding of report.findings) {
      const place = lines.placeAt(clamp(finding.quotation.span, document.text.length).start);
      const source = finding.passage === null ? undefined : sources.get(finding.passage.source);
      const cells: Record<(typeof COLUMNS)[number], string | number> = {
        ...cellsOf(finding, report.document.name, place),
        title: source?.title ?? '',
        creators: source === undefined ? '' : namesLabel(source.creators),
        date: source?.date ? dateLabel(source.date) : '',
      };
      const own = COLUMNS.map((column) => cells[column]);
      const decided = isDecided ? decisionCells(decisions?.get(finding.id)) : [];
      rows.push([...own, ...decided].map(cell).join(','));
    }
  }
  return `${rows.join('\r\n')}\r\n`;
}

function cellsOf(finding: Finding, document: string, { line, column }: Place) {
  const { quotation, verdict, passage } = finding;
  const faults = finding.variants.filter(isFault);
  return {
    document,
    line,
    column,
    start: quotation.span.start,
    end: quotation.span.end,
    id: finding.id,
    wording: verdict.wording,
    attribution: verdict.attribution,
    reason: verdict.reason,
    quotation: quotation.words,
    said_to_be: finding.attribution === null ? '' : attributionParts(finding.attribution).join('; '),
    source: passage?.source ?? '',
    witness: passage?.witness ?? '',
    locus: passage?.locus ?? '',
    speaker: passage?.speaker ?? '',
    passage: passage?.words ?? '',
    agreement: finding.agreement,
    changes: faults.map(({ lemma, reading }) => `[${lemma.words}] → [${reading.words}]`).join('; '),
    touches: [...new Set(faults.flatMap(({ touches }) => touches))].join('; '),
    remarks: finding.remarks.map(({ code }) => code).join('; '),
    ignored: (finding.ignored ?? []).map(({ rules, reason }) => `${rules.join(', ')}: ${reason}`).join('; '),
  };
}

function decisionCells(decision: StandingDecision | undefined): readonly string[] {
  if (decision === undefined) return DECISION_COLUMNS.map(() => '');
  const { choice, note, by, at, changed } = decision;
  return [choice ?? '', note, by, at, changed.join('; ')];
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
