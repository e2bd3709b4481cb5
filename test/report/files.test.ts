/** Reports that other programs read: JSON, CSV, SARIF, annotations, JUnit XML. */

import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { toAnnotations } from '../../src/report/annotations.ts';
import { toCsv } from '../../src/report/csv.ts';
import { toJson, toJsonArray, toJsonLine } from '../../src/report/json.ts';
import { toJunit } from '../../src/report/junit.ts';
import { toSarif } from '../../src/report/sarif.ts';
import * as documents from './documents.ts';
import { inside, listOf, numberOf, textOf } from './inside.ts';

const everything = documents.everything();
const hostile = documents.hostile();
const all = [everything, documents.arabic(), documents.chinese(), hostile];

describe('JSON', () => {
  test('gives the report back, indented or on one line', () => {
    for (const { report } of all) {
      expect(JSON.parse(toJson(report))).toEqual(report);
      expect(JSON.parse(toJsonLine(report))).toEqual(report);
      expect(toJsonLine(report).trimEnd()).not.toContain('\n');
    }
  });

  test('is made in pieces as it would be made at once', () => {
    const reports = all.map(({ report }) => report);
    for (const report of [...reports, { ...everything.report, findings: [], cited: [] }]) {
      expect(toJson(report)).toBe(`${JSON.stringify(report, null, 2)}\n`);
      expect(toJsonLine(report)).toBe(`${JSON.stringify(report)}\n`);
    }
    expect(toJsonArray(reports)).toBe(`${JSON.stringify(reports, null, 2)}\n`);
    expect(toJsonArray([])).toBe('[]\n');
  });
});

/** Reads RFC 4180 the slow way. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let i = 0; i < csv.length; i++) {
    const character = csv[i]!;
    if (isQuoted && character === '"' && csv[i + 1] === '"') {
      cell += '"';
      i++;
    } else if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) cell += character;
    else if (character === ',') {
      rows.at(-1)!.push(cell);
      cell = '';
    } else if (character === '\r' && csv[i + 1] === '\n') {
      rows.at(-1)!.push(cell);
      rows.push([]);
      cell = '';
      i++;
    } else cell += character;
  }
  return rows.slice(0, -1);
}

describe('CSV', () => {
  const rows = cellsOf(toCsv(all));
  const head = rows[0]!;
  const cell = (row: number, column: string): string => rows[row]![head.indexOf(column)]!;

  test('has a line for each finding, as long as the head', () => {
    expect(rows).toHaveLength(1 + all.reduce((sum, { report }) => sum + report.findings.length, 0));
    for (const row of rows) expect(row).toHaveLength(head.length);
  });

  test('says what was found', () => {
    expect(cell(4, 'wording')).toBe('altered');
    expect(cell(4, 'attribution')).toBe('contradicted');
    expect(cell(4, 'line')).toBe('5');
    expect(cell(4, 'column')).toBe('89');
    expect(cell(4, 'quotation')).toBe('I have promised a new ferry … and again this spring.');
    expect(cell(4, 'changes')).toBe('[never] → []');
    expect(cell(4, 'touches')).toBe('negation');
    expect(cell(4, 'remarks')).toBe('spliced; quoted-twice-differently');
    expect(cell(4, 'date')).toBe('4 March 2031');
    expect(cell(4, 'said_to_be')).toBe('Mr. Vell');
  });

  test('is never taken for a formula', () => {
    for (const row of rows) for (const each of row) expect(each).not.toMatch(/^[=+\-@]/);
    expect(cell(rows.length - 1, 'quotation')).toMatch(/^'=HYPERLINK/);
  });
});

describe('SARIF', () => {
  const log: unknown = JSON.parse(toSarif([everything]));
  const run = inside(log, 'runs', 0);
  const results = listOf(inside(run, 'results'));
  const { findings } = everything.report;

  test('has a result for each verdict and remark, each under its rule', () => {
    expect(inside(log, 'version')).toBe('2.1.0');
    expect(inside(run, 'columnKind')).toBe('utf16CodeUnits');
    for (const result of results) {
      const index = numberOf(inside(result, 'ruleIndex'));
      expect(inside(run, 'tool', 'driver', 'rules', index, 'id')).toBe(inside(result, 'ruleId'));
    }
    const expected =
      findings.length +
      findings.filter(({ verdict }) => verdict.attribution === 'contradicted').length +
      findings.reduce((sum, { remarks }) => sum + remarks.length, 0);
    expect(results).toHaveLength(expected);
    expect(inside(run, 'invocations', 0, 'toolExecutionNotifications')).toHaveLength(2);
  });

  test('a result that passes has no level, every other one has', () => {
    for (const result of results) {
      const passes = inside(result, 'kind') === 'pass';
      expect(inside(result, 'level') === 'none').toBe(passes);
      expect(['verbatim', 'faithful'].includes(textOf(inside(result, 'ruleId')))).toBe(passes);
    }
  });

  test('stands at line and column, and every result is told from every other', () => {
    const altered = results.find((result) => inside(result, 'ruleId') === 'altered');
    const place = inside(altered, 'locations', 0, 'physicalLocation');
    expect(inside(place, 'artifactLocation', 'uri')).toBe('press/release.md');
    const region = inside(place, 'region');
    expect(region).toMatchObject({ startLine: 5, startColumn: 89, endLine: 5 });
    const start = numberOf(inside(region, 'charOffset'));
    expect(everything.document.text.slice(start, start + numberOf(inside(region, 'charLength')))).toBe(
      'I have promised a new ferry … and again this spring.',
    );
    const prints = results.map((result) => inside(result, 'partialFingerprints', 'recteQuotation/v1'));
    expect(new Set(prints).size).toBe(prints.length);
  });

  test('names files as addresses', () => {
    const text = toSarif([documents.arabic(), hostile]);
    expect(text).toContain(`"uri": "${encodeURIComponent('بيان.txt')}"`);
    expect(text).not.toContain('"uri": "\\"');
  });
});

function itemsOf(text: string): readonly unknown[] {
  return listOf(inside(JSON.parse(text), 'first', 'items'));
}

function targetsOf(item: unknown): readonly unknown[] {
  const target = inside(item, 'target');
  return Array.isArray(target) ? listOf(target) : [target];
}

describe('web annotations', () => {
  test.each(all)('select each run by its words and by code points', (checked) => {
    const items = itemsOf(toAnnotations([checked]));
    expect(items).toHaveLength(checked.report.findings.length);
    const points = Array.from(checked.document.text);
    items.forEach((item, k) => {
      const { spans } = checked.report.findings[k]!.quotation;
      const targets = targetsOf(item);
      expect(targets).toHaveLength(spans.length);
      targets.forEach((target, run) => {
        const [quote, position] = listOf(inside(target, 'selector'));
        const words = checked.document.text.slice(spans[run]!.start, spans[run]!.end);
        expect(inside(quote, 'exact')).toBe(words);
        const selected = points.slice(numberOf(inside(position, 'start')), numberOf(inside(position, 'end')));
        expect(selected.join('')).toBe(words);
        const around = [inside(quote, 'prefix'), inside(quote, 'exact'), inside(quote, 'suffix')].map(textOf);
        expect(checked.document.text).toContain(around.join(''));
      });
    });
  });

  test('have ids of their own', () => {
    const ids = itemsOf(toAnnotations([everything])).map((item) => inside(item, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('code points are not code units', () => {
    const { report, document } = documents.chinese();
    const shifted = { ...document, text: `😀${document.text.slice(2)}` };
    const [first] = itemsOf(toAnnotations([{ report, document: shifted }]));
    const start = inside(targetsOf(first)[0], 'selector', 1, 'start');
    expect(start).toBe(report.findings[0]!.quotation.spans[0]!.start - 1);
  });
});

/** @throws when it is not well formed. */
function suitesOf(xml: string): readonly Element[] {
  return Array.from(new JSDOM(xml, { contentType: 'text/xml' }).window.document.querySelectorAll('testsuite'));
}

describe('JUnit XML', () => {
  test('is well formed and counts right, whatever stands in it', () => {
    const suites = suitesOf(toJunit(all));
    expect(suites).toHaveLength(all.length);
    suites.forEach((suite, k) => {
      const { findings } = all[k]!.report;
      expect(suite.querySelectorAll('testcase')).toHaveLength(findings.length);
      expect(suite.getAttribute('tests')).toBe(String(findings.length));
      expect(suite.getAttribute('failures')).toBe(String(suite.querySelectorAll('failure').length));
      expect(suite.getAttribute('skipped')).toBe(String(suite.querySelectorAll('skipped').length));
    });
    expect(suites[0]!.getAttribute('failures')).toBe('4');
    expect(suites[0]!.querySelector('failure')!.textContent).toContain('source: I have never promised a new ferry.');
  });

  test('fails what it is told to', () => {
    const [suite] = suitesOf(toJunit([everything], { isObjectedTo: ({ verdict }) => verdict.wording === 'unfound' }));
    expect(suite!.getAttribute('failures')).toBe('1');
  });
});
