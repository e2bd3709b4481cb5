/** A document as the desk shows it: its text, what was found, what people decided, marked and set right. */

import { z } from '@hono/zod-openapi';
import type { Document, Finding, Span } from '../../types.ts';
import type { Desk } from './desk.ts';
import { DecisionShape, EntryShape, GivenShape, ReportShape, SpanShape, StandingShape } from './shapes.ts';
import type { Kept } from './store.ts';

export const ViewShape = z
  .object({
    entry: EntryShape,
    text: z.string(),
    language: z.string().nullable(),
    markup: z.array(z.object({ kind: z.string(), span: SpanShape })),
    /** Of a PDF: which part of the text stands on which page, counted from 1. */
    pages: z.array(z.object({ number: z.int(), span: SpanShape })),
    problems: z.array(z.object({ code: z.string(), message: z.string(), path: z.string().optional() })),
    /** Its findings without rivals: those stand in the findings themselves. */
    report: ReportShape.nullable(),
    /** Ids of the findings that have some. */
    rivalled: z.array(z.string()),
    decisions: z.record(z.string(), StandingShape),
    /** Ids of findings that a person marked. */
    marked: z.array(z.string()),
    /** Whose words they are as a person set it right, by id of the finding. */
    attributed: z.record(z.string(), GivenShape),
    /** What was decided about quotations that are no longer there. */
    lost: z.array(DecisionShape.extend({ words: z.string() })),
  })
  .openapi('DocumentView');

/** Without its rivals, which are half of a report and are looked at one by one. */
export function inShort(finding: Finding): Finding {
  return { ...finding, rivals: [] };
}

/** The pages of a PDF as they lie in the file, whatever is printed on them. */
function pagesOf({ loci, name }: Document): { number: number; span: Span }[] {
  if (!/\.pdf$/i.test(name)) return [];
  return loci.flatMap(({ kind, key, span }) => {
    const number = /^page\.(\d+)$/.exec(key ?? '')?.[1];
    return kind !== 'page' || number === undefined ? [] : [{ number: Number(number), span }];
  });
}

const SHOWN_MARKUP: ReadonlySet<string> = new Set(['heading', 'note', 'block-quotation']);

/** What of a document is shown before anything was found in it. */
export function textView(
  document: Document,
): Pick<z.infer<typeof ViewShape>, 'text' | 'language' | 'markup' | 'pages'> {
  return {
    text: document.text,
    language: document.language,
    markup: document.markup.filter(({ kind }) => SHOWN_MARKUP.has(kind)),
    pages: pagesOf(document),
  };
}

export function viewOf(desk: Desk, kept: Kept): z.infer<typeof ViewShape> {
  const { entry, document, report } = kept;
  const { byFinding, lost } = desk.standing(kept);
  return {
    entry,
    ...textView(document),
    problems: [...kept.problems],
    report: report === null ? null : { ...report, findings: report.findings.map(inShort) },
    rivalled: report?.findings.flatMap(({ id, rivals }) => (rivals.length === 0 ? [] : [id])) ?? [],
    decisions: Object.fromEntries(
      [...byFinding].map(([id, { decision }]) => [id, { ...decision, changed: [...decision.changed] }]),
    ),
    marked: desk.marked(kept),
    attributed: desk.attributed(kept),
    lost: lost.map(({ anchor, choice, note, by, at }) => ({ words: anchor.words, choice, note, by, at })),
  };
}
