/** The tool `check_text`: a text or a file that quotes, against the sources held or against texts given with it. */

import { createHash } from 'node:crypto';
import { fromJsonSchema, type JsonSchemaType } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { checkAnswer } from '../../answers.ts';
import { check } from '../../check.ts';
import { textLibrary } from '../../core.ts';
import { RecteError } from '../../errors.ts';
import type { Library } from '../../library/index.ts';
import { readDocument } from '../../read/index.ts';
import type { CheckedDocument } from '../../report/checked.ts';
import { toText, totalLine } from '../../report/text.ts';
import type { Finding, Report } from '../../types.ts';
import { CURSOR_SHAPE, PAGE_SHAPE, pageOf } from './pages.ts';
import { reportSchema } from './report-schema.ts';
import type { ToolAnswer, ToolSurroundings } from './tool.ts';

const MAX_TEXT_UNITS = 2_000_000;
const MAX_SOURCES = 500;
const SHOWN_RIVALS = 2;
const LIMIT = { usual: 8, most: 50 };

const INPUT = z.object({
  text: z.string().max(MAX_TEXT_UNITS).optional().describe('what to check, as plain text or Markdown'),
  path: z.string().optional().describe('or a file to check (PDF, DOCX, HTML, Markdown …)'),
  sources: z
    .array(
      z.object({
        id: z.string().min(1).describe('what the text cites it by: "3", "contract.pdf"'),
        text: z.string().max(MAX_TEXT_UNITS),
        title: z.string().optional(),
        url: z.string().optional(),
      }),
    )
    .max(MAX_SOURCES)
    .optional()
    .describe('texts to check against, in place of the sources that the server holds'),
  show: z
    .enum(['faults', 'all'])
    .default('faults')
    .describe('faults: what is altered, unfound, unchecked or wrongly attributed; all: every quotation'),
  statements: z.boolean().default(false).describe('list also what is said without being quoted ("she said that …")'),
  limit: z.int().min(1).max(LIMIT.most).default(LIMIT.usual).describe('how many findings at most'),
  cursor: CURSOR_SHAPE,
});

type Input = z.infer<typeof INPUT>;

export function addCheckTool(surroundings: ToolSurroundings): void {
  const report = reportSchema();
  const output: Readonly<Record<string, unknown>> = {
    ...report,
    properties: { ...report.properties, page: z.toJSONSchema(PAGE_SHAPE) },
    required: [...report.required, 'page'],
  };
  surroundings.server.registerTool(
    'check_text',
    {
      title: 'Check quotations',
      description:
        'Finds every quotation in a text and holds it against the sources: is it verbatim, faithful, altered or unfound, ' +
        'and is it whose it is said to be. Citations such as [1], <cite ids="…">, footnotes and links are followed. ' +
        'Answers with a report of which the faults are shown, a page at a time; spans count UTF-16 code units.',
      inputSchema: INPUT,
      outputSchema: fromJsonSchema(output as JsonSchemaType),
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    },
    (input, context) =>
      surroundings.answeringWithPaths(context, input.path === undefined ? [] : [input.path], ([path], signal) =>
        checkAsked(input, path, surroundings, signal),
      ),
  );
}

async function checkAsked(
  input: Input,
  path: string | undefined,
  { held, recent }: ToolSurroundings,
  signal: AbortSignal,
): Promise<ToolAnswer> {
  if ((input.text === undefined) === (path === undefined)) {
    throw new RecteError(
      'bad-option',
      'one of text and path is wanted',
      'Give the text itself, or the path of a file.',
    );
  }
  const against = async (library: Library): Promise<ToolAnswer> => {
    const read = path === undefined ? null : await readDocument(path, { signal });
    const key = keyOf([read?.document.sha256 ?? '', input.text ?? '', library.fingerprint]);
    const checked = await recent.get(key, async () => {
      if (read === null) return checkedText(input.text ?? '', library, signal);
      const { document, problems } = read;
      const report = await check(document, library, { signal });
      return { document, report: { ...report, problems: [...problems, ...report.problems] } };
    });
    return answerOf(checked, input);
  };
  if (input.sources === undefined) return held.use(against);
  const library = textLibrary(
    input.sources.map(({ id, text, title, url }) => ({ id, text, ...given({ title, url }) })),
  );
  try {
    return await against(library);
  } finally {
    await library.close();
  }
}

function given(values: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function keyOf(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

async function checkedText(text: string, library: Library, signal: AbortSignal): Promise<CheckedDocument> {
  const report = await checkAnswer(text, library, { name: 'text', signal });
  return { document: { name: 'text', text }, report };
}

function isAtFault({ verdict: { wording, attribution } }: Finding): boolean {
  return (wording !== 'verbatim' && wording !== 'faithful') || attribution === 'contradicted';
}

/** A page of the report is a report: of the findings asked for, and the sources that these name. */
function answerOf({ report, document }: CheckedDocument, { show, statements, limit, cursor }: Input): ToolAnswer {
  const asked = show === 'all' ? report.findings : report.findings.filter(isAtFault);
  const { shown, page } = pageOf(asked, cursor, limit);
  const findings = shown.map((finding) => ({ ...finding, rivals: finding.rivals.slice(0, SHOWN_RIVALS) }));
  const part: Report = {
    ...report,
    findings,
    statements: statements ? report.statements.slice(0, limit) : [],
    problems: page.from === 0 ? report.problems : [],
  };
  const named = new Set(
    [
      ...findings.flatMap(({ passage, rivals, remarks }) => [
        passage,
        ...rivals,
        ...remarks.map((each) => each.passage),
      ]),
      ...part.statements.flatMap(({ nearest }) => nearest),
    ].map((passage) => passage?.source),
  );
  const shownReport = { ...part, cited: report.cited.filter(({ id }) => named.has(id)) };
  const counts = totalLine([report]).replace('1 document', 'In all');
  const more = page.next === null ? '' : `There are more: ask again with cursor "${page.next}".\n`;
  const what = show === 'all' ? 'findings' : 'faults';
  const range = shown.length === 0 ? 'none' : `${page.from + 1}–${page.from + shown.length}`;
  return {
    text: `${counts}\nShown are ${what} ${range} of ${page.total}.\n${more}\n${toText(shownReport, document)}`,
    structured: { ...shownReport, page },
  };
}
