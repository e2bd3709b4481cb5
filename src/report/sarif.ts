/**
 * The findings as SARIF 2.1.0, which code hosts and editors show at line and column.
 *
 * Every wording, a contradicted attribution and every remark is a rule. A verbatim or faithful quotation is a result
 * that passes; a remark is a note beside it.
 */

import type { Log, Notification, Region, ReportingDescriptor, Result } from 'sarif';
import type { Finding, Problem, Remark, RuleName, Source, Span } from '../types.ts';
import { pathAddress } from './annotations.ts';
import type { CheckedDocument, ShownDocument } from './checked.ts';
import { citationOf, sourcesOf } from './citation.ts';
import { ATTRIBUTION_PROMISE, REMARK_NAME, WORDING_PROMISE, WORDINGS } from './labels.ts';
import { clamp, type LineTable, lineTable } from './lines.ts';
import { levelOf, REMARK_CODES, RULE_NAMES, type Severities } from './severity.ts';

type Level = Result.level;

const RULE_INDEX: ReadonlyMap<RuleName, number> = new Map(RULE_NAMES.map((name, index) => [name, index]));

/** `contradicted` by itself would not say what. */
function idOf(name: RuleName): string {
  return name === 'contradicted' ? 'attribution-contradicted' : name;
}

function descriptorOf(name: RuleName): ReportingDescriptor {
  return {
    id: idOf(name),
    shortDescription: { text: promiseOf(name) },
    defaultConfiguration: { level: sarifLevel(name) },
  };
}

function promiseOf(name: RuleName): string {
  if (name === 'contradicted') return ATTRIBUTION_PROMISE.contradicted;
  const wording = WORDINGS.find((each) => each === name);
  if (wording !== undefined) return WORDING_PROMISE[wording];
  const remark = REMARK_CODES.find((each) => each === name)!;
  return `${REMARK_NAME[remark][0]!.toUpperCase()}${REMARK_NAME[remark].slice(1)}.`;
}

function sarifLevel(name: RuleName, severities: Severities = {}): Level {
  const level = levelOf(name, severities);
  return level === 'off' ? 'none' : level;
}

interface Shown {
  readonly document: ShownDocument;
  readonly name: string;
  readonly index: number;
  readonly lines: LineTable;
  readonly sources: ReadonlyMap<string, Source>;
  readonly severities: Severities;
}

/**
 * One log with one run, whatever the number of documents. Columns are in UTF-16 code units. What a user has set aside is
 * suppressed, with the reason.
 */
export function toSarif(checked: readonly CheckedDocument[], severities: Severities = {}): string {
  const results = checked.flatMap(({ report, document }, index) => {
    const shown: Shown = {
      document,
      name: report.document.name,
      index,
      lines: lineTable(document.text),
      sources: sourcesOf(report),
      severities,
    };
    return report.findings.flatMap((finding) => resultsOf(finding, shown));
  });
  const notes = checked.flatMap(({ report }) => report.problems);
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Recte',
            semanticVersion: checked[0]?.report.recte ?? '0.0.0',
            rules: RULE_NAMES.map(descriptorOf),
          },
        },
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
  const results = [result(verdict.wording, verdict.reason, quotation.span, finding, shown)];
  if (verdict.attribution === 'contradicted') {
    results.push(result('contradicted', verdict.reason, finding.attribution?.span ?? quotation.span, finding, shown));
  }
  const ofRemark = ({ code, message, span, words }: Remark): Result => {
    const text = words === undefined || words === '' ? message : `${message} “${words}”`;
    return result(code, text, span ?? quotation.span, finding, shown);
  };
  return [...results, ...finding.remarks.map(ofRemark)];
}

/** A verbatim or faithful quotation passes; what its user turned off is for information. */
function kindOf(name: RuleName, level: Level): Result.kind {
  if (level !== 'none') return 'fail';
  return name === 'verbatim' || name === 'faithful' ? 'pass' : 'informational';
}

function suppressionsOf(finding: Finding, name: RuleName): Pick<Result, 'suppressions'> {
  const own = (finding.ignored ?? []).filter(({ rules }) => rules.includes(name));
  if (own.length === 0) return {};
  return {
    suppressions: own.map(({ by, reason }) => ({
      kind: by === 'document' ? 'inSource' : 'external',
      justification: reason,
    })),
  };
}

function result(name: RuleName, text: string, span: Span, finding: Finding, shown: Shown): Result {
  const id = idOf(name);
  const level = sarifLevel(name, shown.severities);
  const { passage, quotation, variants } = finding;
  return {
    ruleId: id,
    ruleIndex: RULE_INDEX.get(name)!,
    kind: kindOf(name, level),
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
    ...suppressionsOf(finding, name),
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
