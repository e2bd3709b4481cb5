/** The findings as JUnit XML, for build servers: a suite for each document, a case for each quotation. */

import type { Finding } from '../types.ts';
import type { CheckedDocument } from './checked.ts';
import { citationOf, sourcesOf } from './citation.ts';
import { clamp, lineTable } from './lines.ts';
import { escapeXml } from './markup.ts';
import { reasonToIgnore, rulesOf } from './severity.ts';

export interface JunitOptions {
  /** Which findings fail; without it those that are altered or wrongly attributed, and not set aside. */
  readonly isObjectedTo?: (finding: Finding) => boolean;
}

/** Neither times nor hosts are written: the same reports give the same bytes. */
export function toJunit(checked: readonly CheckedDocument[], options: JunitOptions = {}): string {
  const objects = options.isObjectedTo ?? isFaulty;
  const suites = checked.map((each) => suiteOf(each, objects));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="recte">\n${suites.join('')}</testsuites>\n`;
}

function isFaulty(finding: Finding): boolean {
  return rulesOf(finding).some(
    (rule) => (rule === 'altered' || rule === 'contradicted') && reasonToIgnore(finding, rule) === null,
  );
}

function suiteOf({ report, document }: CheckedDocument, objects: (finding: Finding) => boolean): string {
  const lines = lineTable(document.text);
  const sources = sourcesOf(report);
  const name = report.document.name;
  const failures = report.findings.filter(objects).length;
  const skipped = report.findings.filter(
    (finding) => !objects(finding) && (isOpen(finding) || finding.ignored !== undefined),
  ).length;
  const cases = report.findings.map((finding) => {
    const { line, column } = lines.placeAt(clamp(finding.quotation.span, document.text.length).start);
    const head = `    <testcase${attributes({
      name: `${line}:${column} “${shortened(finding.quotation.words)}”`,
      classname: name,
      file: name,
      line,
    })}>`;
    const { verdict, passage } = finding;
    const kind =
      verdict.attribution === 'contradicted' ? `${verdict.wording}, attribution contradicted` : verdict.wording;
    const body = { message: `${kind}: ${verdict.reason}`, type: verdict.wording };
    if (objects(finding)) {
      const cited = passage === null ? '' : citationText(finding, sources);
      const detail = [
        `${name}:${line}:${column}`,
        `quoted: ${finding.quotation.words}`,
        ...(passage === null ? [] : [`source: ${passage.words}`, `in:     ${cited}`]),
        ...finding.remarks.map(({ code, message }) => `${code}: ${message}`),
      ];
      return `${head}\n      <failure${attributes(body)}>${escapeXml(detail.join('\n'))}</failure>\n    </testcase>\n`;
    }
    if (finding.ignored !== undefined) {
      const reasons = finding.ignored.map(({ reason }) => reason).join('; ');
      return `${head}<skipped${attributes({ message: `ignored (${reasons}): ${body.message}` })}/></testcase>\n`;
    }
    if (isOpen(finding)) return `${head}<skipped${attributes({ message: body.message })}/></testcase>\n`;
    return `${head.slice(0, -1)}/>\n`;
  });
  const counts = { name, tests: report.findings.length, failures, errors: 0, skipped };
  return `  <testsuite${attributes(counts)}>\n${cases.join('')}  </testsuite>\n`;
}

/** Neither good nor bad: the check could not say. */
function isOpen({ verdict }: Finding): boolean {
  return verdict.wording === 'unfound' || verdict.wording === 'unchecked';
}

function citationText({ passage }: Finding, sources: ReturnType<typeof sourcesOf>): string {
  const { title, details, locus, speaker } = citationOf(passage!, sources);
  return [title, ...details, locus, speaker].filter((part) => part !== null).join(', ');
}

const SHOWN_UNITS = 80;

function shortened(words: string): string {
  const folded = words.replace(/\s+/g, ' ');
  return folded.length <= SHOWN_UNITS ? folded : `${folded.slice(0, SHOWN_UNITS).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}
