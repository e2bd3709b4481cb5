/** What detection alone says of a document: as data and for a terminal. */

import type { AttributedStatement, DetectedQuotation, Document, Problem, Span } from '../types.ts';
import { attributionParts } from './citation.ts';
import { counted, REMARK_NAME } from './labels.ts';
import { clamp, lineTable } from './lines.ts';
import { printable } from './printable.ts';
import { PLAIN, problemLines } from './text.ts';
import { middleLeftOut, type TextOptions } from './text-beside.ts';
import { runsOf, wrap } from './width.ts';

export interface DetectedDocument {
  readonly document: Document;
  readonly quotations: readonly DetectedQuotation[];
  readonly statements: readonly AttributedStatement[];
  readonly problems: readonly Problem[];
}

/** `{"document", "quotations", "statements"}`, and the problems where there are some. */
export function detectedAsObject({ document, quotations, statements, problems }: DetectedDocument): object {
  const { name, sha256, language } = document;
  return {
    document: { name, sha256, language },
    quotations,
    statements,
    ...(problems.length === 0 ? {} : { problems }),
  };
}

export function detectedAsText(detected: DetectedDocument, options: Partial<TextOptions> = {}): string {
  const settings = { ...PLAIN, ...options };
  const { painter, width } = settings;
  const { document, quotations, statements, problems } = detected;
  const lines = lineTable(document.text);
  const name = printable(document.name);
  const place = ({ start, end }: Span): string => {
    const { line, column } = lines.placeAt(clamp({ start, end }, document.text.length).start);
    return painter('strong', `${name}:${line}:${column}`);
  };
  const blocks = quotations.map(({ span, words, form, attribution, remarks }) => {
    const said = attribution === null ? [] : attributionParts(attribution);
    return [
      place(span) + (form === 'block' ? painter('faint', '  block') : ''),
      ...wrap(
        runsOf(`“${middleLeftOut(printable(words))}”`, (text) => text),
        width - 2,
      ).map((each) => `  ${each}`),
      ...(said.length === 0 ? [] : [`  ${painter('faint', `said to be: ${said.map(printable).join(' · ')}`)}`]),
      ...remarks.map(({ code, message }) => `  ${painter('remark', `▸ ${REMARK_NAME[code]}: ${printable(message)}`)}`),
      '',
    ].join('\n');
  });
  const indirect = statements.map(({ span, words, attribution }) =>
    [
      `${place(span)}${painter('faint', '  not quoted')}`,
      ...wrap(
        runsOf(middleLeftOut(printable(words)), (text) => text),
        width - 2,
      ).map((each) => `  ${each}`),
      `  ${painter('faint', `said to be: ${attributionParts(attribution).map(printable).join(' · ')}`)}`,
      '',
    ].join('\n'),
  );
  const notes = problemLines(problems, settings).map((each) => `${each}\n`);
  const counts = [
    counted(quotations.length, 'quotation'),
    ...(statements.length === 0 ? [] : [counted(statements.length, 'attributed statement')]),
  ];
  return [...blocks, ...indirect, ...notes, `${painter('strong', name)}: ${counts.join(' · ')}\n`].join('\n');
}
