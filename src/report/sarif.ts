/**
 * The findings as SARIF 2.1.0, which code hosts and editors show at line and column.
 *
 * Every wording, a contradicted attribution and every remark is a rule. A verbatim or faithful quotation is a result
 * that passes; a remark is a note beside it.
 */

import type { Log, Notification, Region, ReportingDescriptor, Result } from 'sarif';
import type { Finding, Problem, Remark, RemarkCode, Source, Span, Wording } from '../types.ts';
import { pathAddress } from './annotations.ts';
import type { CheckedDocument, ShownDocument } from './checked.ts';
import { citationOf, sourcesOf } from './citation.ts';
import { ATTRIBUTION_PROMISE, REMARK_NAME, WORDING_PROMISE, WORDINGS } from './labels.ts';
import { clamp, type LineTable, lineTable } from './lines.ts';

type Level = Result.level;

const LEVELS: Record<Wording, Level> = {
  verbatim: 'none',
  faithful: 'none',
  altered: 'error',
  unfound: 'warning',
  unchecked: 'note',
};

const CONTRADICTED = 'attribution-contradicted';
const REMARKS = Object.keys(REMARK_NAME).filter((code): code is RemarkCode => code in REMARK_NAME);
const RULES = [
  ...WORDINGS.map((wording) => rule(wording, WORDING_PROMISE[wording], LEVELS[wording])),
  rule(CONTRADICTED, ATTRIBUTION_PROMISE.contradicted, 'error'),
  ...REMARKS.map((code) => rule(code, `${REMARK_NAME[code][0]!.toUpperCase()}${REMARK_NAME[code].slice(1)}.`, 'note')),
];
const RULE_INDEX: ReadonlyMap<string, number> = new Map(RULES.map(({ id }, index) => [id, index]));

function rule(id: string, text: string, level: Level): ReportingDescriptor {
  return { id, shortDescription: { text }, defaultConfiguration: { level } };
}

interface Shown {
  readonly document: ShownDocument;
  readonly name: string;
  readonly index: number;
  readonly lines: LineTable;
  readonly sources: ReadonlyMap<string, Source>;
}

/** One log with one run, whatever the number of documents. Columns are in UTF-16 code units. */
export function toSarif(checked: readonly CheckedDocument[]): string {
  const results = checked.flatMap(({ report, document }, index) => {
    const shown: Shown = {
      document,
      name: report.document.name,
      index,
      lines: lineTable(document.text),
      sources: sourcesOf(report),
    };
    return report.findings.flatMap((finding) => resultsOf(finding, shown));
  });
  const notes = checked.flatMap(({ report }) => report.problems);
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Recte', semanticVersion: checked[0]?.report.recte ?? '0.0.0', rules: RULES } },
        columnKind: 'utf16CodeUnits',
        artifacts: checked.map(({ report }) => ({
          location: { uri: pathAddress(report.document.name) },
          hashes: { 'sha-256': report.document.sha256 },
        })),
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: notes.map(notificationOf),
          },
        ],
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function notificationOf({ code, message, path }: Problem): Notification {
  const text: Notification = { descriptor: { id: code }, level: 'warning', message: { text: message } };
  if (path === undefined) return text;
  return { ...text, locations: [{ physicalLocation: { artifactLocation: { uri: pathAddress(path) } } }] };
}

function resultsOf(finding: Finding, shown: Shown): readonly Result[] {
  const { verdict, quotation } = finding;
  const results = [result(verdict.wording, LEVELS[verdict.wording], verdict.reason, quotation.span, finding, shown)];
  if (verdict.attribution === 'contradicted') {
    const span = finding.attribution?.span ?? quotation.span;
    results.push(result(CONTRADICTED, 'error', verdict.reason, span, finding, shown));
  }
  const ofRemark = ({ code, message, span, words }: Remark): Result => {
    const text = words === undefined || words === '' ? message : `${message} “${words}”`;
    return result(code, 'note', text, span ?? quotation.span, finding, shown);
  };
  return [...results, ...finding.remarks.map(ofRemark)];
}

function result(id: string, level: Level, text: string, span: Span, finding: Finding, shown: Shown): Result {
  const { passage, quotation, variants } = finding;
  return {
    ruleId: id,
    ruleIndex: RULE_INDEX.get(id)!,
    kind: level === 'none' ? 'pass' : 'fail',
    level,
    message: { text: text === '' ? id : text },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: pathAddress(shown.name), index: shown.index },
          region: regionOf(span, shown),
        },
      },
    ],
    ...(passage === null
      ? {}
      : {
          relatedLocations: [
            {
              id: 1,
              message: { text: passageText(finding, shown) },
              physicalLocation: {
                artifactLocation: { uri: pathAddress(passage.witness) },
                region: {
                  charOffset: passage.span.start,
                  charLength: passage.span.end - passage.span.start,
                  snippet: { text: passage.words },
                },
              },
            },
          ],
        }),
    partialFingerprints: { 'recteQuotation/v1': `${finding.id}:${id}` },
    properties: {
      finding: finding.id,
      quotation: quotation.words,
      agreement: finding.agreement,
      touches: [...new Set(variants.flatMap(({ touches }) => touches))],
    },
  };
}

function passageText({ passage }: Finding, { sources }: Shown): string {
  if (passage === null) return '';
  const { title, details, locus, speaker } = citationOf(passage, sources);
  return [title, ...details, locus, speaker].filter((part) => part !== null).join(', ');
}

function regionOf(span: Span, { document, lines }: Shown): Region {
  const { start, end } = clamp(span, document.text.length);
  const from = lines.placeAt(start);
  const to = lines.placeAt(end);
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
    snippet: { text: document.text.slice(start, end) },
  };
}
