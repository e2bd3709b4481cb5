/** What detection alone says of a document: as data and for a terminal. */

import type { DetectedQuotation, Document, Problem } from '../types.ts';
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
  readonly problems: readonly Problem[];
}

/** `{"document", "quotations"}`, and the problems where there are some. */
export function detectedAsObject({ document, quotations, problems }: DetectedDocument): object {
  const { name, sha256, language } = document;
  return { document: { name, sha256, language }, quotations, ...(problems.length === 0 ? {} : { problems }) };
}

export function detectedAsText(detected: DetectedDocument, options: Partial<TextOptions> = {}): string {
  const settings = { ...PLAIN, ...options };
  const { painter, width } = settings;
  const { document, quotations, problems } = detected;
  const lines = lineTable(document.text);
  const name = printable(document.name);
  const blocks = quotations.map(({ span, words, form, attribution, remarks }) => {
    const { line, column } = lines.placeAt(clamp(span, document.text.length).start);
    const said = attribution === null ? [] : attributionParts(attribution);
    return [
      painter('strong', `${name}:${line}:${column}`) + (form === 'block' ? painter('faint', '  block') : ''),
      ...wrap(
        runsOf(`“${middleLeftOut(printable(words))}”`, (text) => text),
        width - 2,
      ).map((each) => `  ${each}`),
      ...(said.length === 0 ? [] : [`  ${painter('faint', `said to be: ${said.map(printable).join(' · ')}`)}`]),
      ...remarks.map(({ code, message }) => `  ${painter('remark', `▸ ${REMARK_NAME[code]}: ${printable(message)}`)}`),
      '',
    ].join('\n');
  });
  const notes = problemLines(problems, settings).map((each) => `${each}\n`);
  return [...blocks, ...notes, `${painter('strong', name)}: ${counted(quotations.length, 'quotation')}\n`].join('\n');
}
