/** The findings as workflow commands, which GitHub shows beside the lines of a pull request. */

import { isFault } from '../text/variants.ts';
import type { Finding, RuleName, Span } from '../types.ts';
import type { CheckedDocument } from './checked.ts';
import { REMARK_NAME } from './labels.ts';
import { clamp, lineTable } from './lines.ts';
import { levelOf, reasonToIgnore, rulesOf, type Severities } from './severity.ts';

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** A line for each rule of a finding that is objected to and not set aside. */
export function toGithub(checked: readonly CheckedDocument[], severities: Severities = {}): string {
  const lines: string[] = [];
  for (const { report, document } of checked) {
    const table = lineTable(document.text);
    const placeOf = (span: Span): string => {
      const { start, end } = clamp(span, document.text.length);
      const [from, to] = [table.placeAt(start), table.placeAt(end)];
      // A column is understood within one line alone.
      const columns = from.line === to.line ? `,col=${from.column},endColumn=${to.column}` : '';
      return `file=${property(report.document.name)},line=${from.line},endLine=${to.line}${columns}`;
    };
    for (const finding of report.findings) {
      for (const rule of rulesOf(finding)) {
        const level = levelOf(rule, severities);
        if (level === 'off' || reasonToIgnore(finding, rule) !== null) continue;
        lines.push(
          `::${COMMANDS[level]} ${placeOf(finding.quotation.span)},title=${property(`Recte: ${rule}`)}::${message(textOf(finding, rule))}`,
        );
      }
    }
  }
  return lines.map((line) => `${line}\n`).join('');
}

function textOf(finding: Finding, rule: RuleName): string {
  const remark = finding.remarks.find(({ code }) => code === rule);
  if (remark !== undefined) {
    const words = remark.words === undefined || remark.words === '' ? '' : ` “${remark.words}”`;
    return `${REMARK_NAME[remark.code]}: ${remark.message}${words}`;
  }
  const changes = rule === 'contradicted' ? [] : finding.variants.filter(isFault);
  const shown = changes.map(({ lemma, reading }) => `The source has “${lemma.words}” for “${reading.words}”.`);
  return [finding.verdict.reason, ...shown, `Quoted: “${finding.quotation.words}”`].join('\n');
}

function message(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
