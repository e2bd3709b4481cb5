/** In which formats an operation's outcomes can be written, and how. */

import { RecteError } from '../../errors.ts';
import type { CheckedDocument } from '../../report/checked.ts';
import type { Severities } from '../../report/severity.ts';
import type { TextOptions } from '../../report/text-beside.ts';
import type { Problem, Report } from '../../types.ts';
import type { Operation, Outcome, Table } from '../operation.ts';
import type { Gate } from './gate.ts';

export type Format = 'text' | 'json' | 'jsonl' | 'html' | 'sarif' | 'csv' | 'annotations' | 'junit' | 'github';

export const FORMATS: Record<Operation['answers'], readonly Format[]> = {
  reports: ['text', 'json', 'jsonl', 'html', 'sarif', 'csv', 'annotations', 'junit', 'github'],
  quotations: ['text', 'json', 'jsonl'],
  passages: ['text', 'json', 'jsonl'],
  table: ['text', 'json', 'jsonl'],
  done: ['text'],
};

const BY_ENDING: readonly (readonly [string, Format])[] = [
  ['.sarif', 'sarif'],
  ['.sarif.json', 'sarif'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
  ['.jsonld', 'annotations'],
  ['.json', 'json'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.csv', 'csv'],
  ['.xml', 'junit'],
];

/** The format asked for, else the one that the output's name tells. @throws RecteError for one that there is not. */
export function formatOf(asked: string | null, output: string | null, answers: Operation['answers']): Format {
  const possible = FORMATS[answers];
  if (asked !== null) {
    const format = possible.find((each) => each === asked);
    if (format !== undefined) return format;
    throw new RecteError('bad-option', `--format does not know "${asked}" here`, `Give one of ${possible.join(', ')}.`);
  }
  const told = BY_ENDING.find(([ending]) => output?.toLowerCase().endsWith(ending) === true)?.[1];
  return told !== undefined && possible.includes(told) ? told : 'text';
}

/** Takes outcomes as they come; gives what can be written already, and at the end the rest, each in pieces. */
export interface Writer {
  take(outcome: Outcome): Promise<Iterable<string>>;
  end(): Promise<Iterable<string>>;
}

const NOTHING: readonly string[] = [];

/** What is objected to, and whether there may be no report at all. */
export interface Objecting {
  readonly gate: Gate;
  readonly severities: Severities;
  readonly mayBeEmpty: boolean;
}

export function writerFor(
  answers: Operation['answers'],
  format: Format,
  options: TextOptions,
  objecting: Objecting,
): Writer {
  if (answers === 'reports') return reportWriter(format, options, objecting);
  return format === 'json' || format === 'jsonl' ? objectWriter(format) : textWriter(options);
}

function reportWriter(format: Format, options: TextOptions, objecting: Objecting): Writer {
  const kept: CheckedDocument[] = [];
  let areMany = false;
  if (format === 'jsonl') {
    return {
      take: async (outcome) => {
        if (outcome.kind !== 'report') return NOTHING;
        const { toJsonLinePieces } = await import('../../report/json.ts');
        return toJsonLinePieces(outcome.checked.report);
      },
      end: async () => NOTHING,
    };
  }
  if (format === 'text') return reportTextWriter(options);
  return {
    take: async (outcome) => {
      if (outcome.kind === 'asked') areMany = outcome.areMany;
      if (outcome.kind === 'report') kept.push(outcome.checked);
      return NOTHING;
    },
    end: async () => {
      if (kept.length === 0 && !objecting.mayBeEmpty) return NOTHING;
      if (format === 'json') return jsonOf(kept, areMany);
      return [await WHOLE[format](kept, { ...objecting, areMany })];
    },
  };
}

interface Asked extends Objecting {
  /** Whether several documents were asked about, though only one may have been read. */
  readonly areMany: boolean;
}

async function jsonOf(checked: readonly CheckedDocument[], areMany: boolean): Promise<Iterable<string>> {
  const { toJsonArrayPieces, toJsonPieces } = await import('../../report/json.ts');
  const reports = checked.map(({ report }) => report);
  return areMany ? toJsonArrayPieces(reports) : toJsonPieces(reports[0]!);
}

const WHOLE: Record<
  Exclude<Format, 'text' | 'json' | 'jsonl'>,
  (checked: readonly CheckedDocument[], asked: Asked) => Promise<string>
> = {
  html: async (checked) => (await import('../../report/html.ts')).toHtmlPage(checked),
  sarif: async (checked, { severities }) => (await import('../../report/sarif.ts')).toSarif(checked, severities),
  github: async (checked, { severities }) => (await import('../../report/github.ts')).toGithub(checked, severities),
  csv: async (checked) => (await import('../../report/csv.ts')).toCsv(checked),
  annotations: async (checked) => (await import('../../report/annotations.ts')).toAnnotations(checked),
  junit: async (checked, { gate }) => {
    const { toJunit } = await import('../../report/junit.ts');
    return toJunit(checked, gate.isOpen ? {} : { isObjectedTo: gate.objectsTo });
  },
};

/** Problems of the library, which every report carries, are said once. */
function reportTextWriter(options: TextOptions): Writer {
  const reports: Report[] = [];
  const said = new Set<string>();
  const unsaid = ({ code, path, message }: Problem): boolean => {
    const size = said.size;
    return said.add(JSON.stringify([code, path, message])).size > size;
  };
  return {
    take: async (outcome) => {
      if (outcome.kind !== 'report') return NOTHING;
      const { report, document } = outcome.checked;
      const { toText } = await import('../../report/text.ts');
      const shown = toText({ ...report, problems: report.problems.filter(unsaid) }, document, options);
      const gap = reports.length === 0 ? '' : '\n';
      reports.push({ ...report, findings: report.findings });
      return [gap, shown];
    },
    end: async () => {
      if (reports.length < 2) return NOTHING;
      const { totalLine } = await import('../../report/text.ts');
      return [`\n${totalLine(reports, options)}\n`];
    },
  };
}

async function objectsOf(outcome: Outcome): Promise<readonly object[]> {
  if (outcome.kind === 'answer') {
    const { id, passages } = outcome.answer;
    return [{ id, passages }];
  }
  if (outcome.kind === 'table') return rowsOf(outcome.table);
  if (outcome.kind !== 'quotations') return [];
  const { detectedAsObject } = await import('../../report/detected.ts');
  return [detectedAsObject(outcome.detected)];
}

function rowsOf({ columns, rows }: Table): object[] {
  return rows.map((row) => Object.fromEntries(columns.map((column, k) => [column, row[k] ?? null])));
}

/** One object a line; or, indented, the object asked for, or an array where several may be. */
function objectWriter(format: 'json' | 'jsonl'): Writer {
  const kept: object[] = [];
  let areMany = false;
  return {
    take: async (outcome) => {
      if (outcome.kind === 'asked') areMany = outcome.areMany;
      if (outcome.kind === 'table') areMany = true;
      const objects = await objectsOf(outcome);
      if (format === 'jsonl') return objects.map((each) => `${JSON.stringify(each)}\n`);
      kept.push(...objects);
      return NOTHING;
    },
    end: async () => {
      if (format === 'jsonl' || (kept.length === 0 && !areMany)) return NOTHING;
      return [`${JSON.stringify(areMany ? kept : kept[0], null, 2)}\n`];
    },
  };
}

function textWriter(options: TextOptions): Writer {
  return { take: async (outcome) => [await textOf(outcome, options)], end: async () => NOTHING };
}

async function textOf(outcome: Outcome, options: TextOptions): Promise<string> {
  if (outcome.kind === 'quotations') {
    return (await import('../../report/detected.ts')).detectedAsText(outcome.detected, options);
  }
  if (outcome.kind === 'answer') return (await import('../../report/answers.ts')).answerAsText(outcome.answer, options);
  if (outcome.kind === 'table') return (await import('../../report/table.ts')).tableAsText(outcome.table, options);
  return outcome.kind === 'done' ? `${outcome.message}\n` : '';
}
