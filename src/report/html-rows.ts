/** The document's paragraphs as HTML, with the quotations as links to what was found of them. */

import type { Finding } from '../types.ts';
import { WORDING_MARK } from './labels.ts';
import { escapeHtml } from './markup.ts';
import type { QuotedStretch, Row, RowStretch } from './rows.ts';

/** How the id of a mark and of its finding is made; several documents may share a page. */
export type Anchor = (kind: 'mark' | 'finding', finding: number) => string;

export function rowTextHtml({ stretches, syntaxUnits }: Row, findings: readonly Finding[], anchor: Anchor): string {
  return stretches
    .map(({ text, quoted }, k) => {
      if (quoted !== null) return markHtml(text, quoted, findings, anchor);
      if (k > 0 || syntaxUnits === 0) return escapeHtml(text);
      return `<span class="syntax">${escapeHtml(text.slice(0, syntaxUnits))}</span>${escapeHtml(text.slice(syntaxUnits))}`;
    })
    .join('');
}

function markHtml(text: string, quoted: QuotedStretch, findings: readonly Finding[], anchor: Anchor): string {
  const { finding, isFirst, isLast } = quoted;
  const { verdict, remarks } = findings[finding]!;
  const id = isFirst ? ` id="${anchor('mark', finding)}"` : '';
  const number = finding + 1;
  const isContradicted = verdict.attribution === 'contradicted';
  const sign = isLast
    ? `<sup class="sign" aria-hidden="true">${WORDING_MARK[verdict.wording]}${isContradicted ? '⇄' : ''}${number}</sup>` +
      `<span class="unseen"> (finding ${number}, ${verdict.wording}${isContradicted ? ', wrongly attributed' : ''})</span>`
    : '';
  const classes = [
    'q',
    verdict.wording,
    ...(isContradicted ? ['contradicted'] : []),
    ...(remarks.length > 0 ? ['remarked'] : []),
  ];
  return (
    `<a class="${classes.join(' ')}"${id} ` +
    `href="#${anchor('finding', finding)}">${faultsHtml(text, quoted)}${sign}</a>`
  );
}

function faultsHtml(text: RowStretch['text'], { faults }: QuotedStretch): string {
  let html = '';
  let at = 0;
  for (const { start, end } of faults) {
    html += `${escapeHtml(text.slice(at, start))}<span class="fault">${escapeHtml(text.slice(start, end))}</span>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at));
}
