/** A document with all that was found and decided, to be handed on. */

import { suggestionFor } from '../../desk/suggestion.ts';
import { countBefore, type DocxComment, withComments } from '../../read/docx-comments.ts';
import { toAnnotations } from '../../report/annotations.ts';
import type { Decisions } from '../../report/checked.ts';
import { sourcesOf } from '../../report/citation.ts';
import { commentLines, isWorthSaying } from '../../report/comment.ts';
import { toCsv } from '../../report/csv.ts';
import { toHtmlPage } from '../../report/html.ts';
import { toDecidedJson } from '../../report/json.ts';
import type { Document, Report } from '../../types.ts';

export const EXPORTS = ['html', 'csv', 'json', 'annotations', 'docx'] as const;
export type ExportFormat = (typeof EXPORTS)[number];

export interface Exported {
  readonly type: string;
  readonly ending: string;
  readonly content: Content;
}

type Content = string | Uint8Array<ArrayBuffer>;

interface Writer {
  readonly type: string;
  readonly ending: string;
  readonly write: (from: Exportable) => Content | Promise<Content>;
}

export interface Exportable {
  readonly document: Document;
  readonly report: Report;
  readonly decisions: Decisions;
  /** As they were given, for formats that go back into the file itself. */
  readonly bytes: () => Uint8Array;
}

const checkedOf = ({ document, report, decisions }: Exportable) => [{ document, report, decisions }];

const WRITERS: Record<ExportFormat, Writer> = {
  html: { type: 'text/html; charset=utf-8', ending: 'html', write: (from) => toHtmlPage(checkedOf(from)) },
  // The mark tells spreadsheets that it is UTF-8.
  csv: { type: 'text/csv; charset=utf-8', ending: 'csv', write: (from) => `\uFEFF${toCsv(checkedOf(from))}` },
  json: {
    type: 'application/json',
    ending: 'json',
    write: ({ report, decisions }) => toDecidedJson(report, decisions),
  },
  annotations: {
    type: 'application/ld+json',
    ending: 'jsonld',
    write: (from) => toAnnotations(checkedOf(from)),
  },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ending: 'checked.docx',
    write: commentedDocx,
  },
};

/** @throws RecteError when the document is not of the kind that the format needs. */
export async function exported(format: ExportFormat, from: Exportable): Promise<Exported> {
  const { type, ending, write } = WRITERS[format];
  return { type, ending, content: await write(from) };
}

const PROGRAM = 'Recte';

async function commentedDocx({ document, report, decisions, bytes }: Exportable): Promise<Uint8Array<ArrayBuffer>> {
  const sources = sourcesOf(report);
  const comments = report.findings.flatMap((finding): readonly DocxComment[] => {
    const decision = decisions.get(finding.id) ?? null;
    if (!isWorthSaying(finding, decision)) return [];
    const { spans } = finding.quotation;
    const words = spans.map(({ start, end }) => document.text.slice(start, end));
    const mended = decision?.choice === 'correction' ? suggestionFor(finding) : null;
    return [
      {
        words,
        before: countBefore(document.text, words[0] ?? '', spans[0]?.start ?? 0),
        paragraphs: [
          ...commentLines(finding, decision, sources),
          ...(mended === null ? [] : [`It would then read: “${mended}”`]),
        ],
        author: decision?.by ?? PROGRAM,
        at: decision?.at ?? null,
      },
    ];
  });
  const original = bytes();
  const placed = await withComments(original, comments);
  if (placed.unplaced.length === 0) return new Uint8Array(placed.bytes);
  // What stands in notes, where Word takes no comments, is said at the beginning.
  const elsewhere = placed.unplaced.map(({ words, paragraphs }) => `“${words.join(' ')}”: ${paragraphs.join(' ')}`);
  const first = /\S+/.exec(document.text)?.[0] ?? '';
  const note = { words: [first], before: 0, paragraphs: elsewhere, author: PROGRAM, at: null };
  const unplaced = new Set(placed.unplaced);
  return new Uint8Array(
    (await withComments(original, [note, ...comments.filter((each) => !unplaced.has(each))])).bytes,
  );
}
