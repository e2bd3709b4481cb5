/** What a document says without quoting, as a section behind its text: beside what is near, and without a verdict. */

import type { Report, ReportedStatement } from '../types.ts';
import { attributionParts, type Cited } from './citation.ts';
import { lang, passageHtml } from './html-finding.ts';
import { counted } from './labels.ts';
import { escapeHtml } from './markup.ts';

const SHOWN_UNITS = 600;

export function statementsHtml({ statements }: Report, cited: Cited): string {
  if (statements.length === 0) return '';
  const near = statements.filter(({ nearest }) => nearest.length > 0);
  const others = statements.length - near.length;
  const rest =
    others === 0
      ? ''
      : `<p>${counted(others, 'attributed statement')} ${near.length === 0 ? '' : 'more '}with nothing near in the library.</p>`;
  return (
    '<section class="statements" dir="ltr"><h3>Said without being quoted</h3>' +
    '<p>The document’s own words for what others said; nothing is judged.</p>' +
    `${near.map((statement) => statementHtml(statement, cited)).join('')}${rest}</section>\n`
  );
}

function statementHtml({ words, language, attribution, nearest }: ReportedStatement, cited: Cited): string {
  const shown = words.length <= SHOWN_UNITS ? words : `${words.slice(0, SHOWN_UNITS).replace(/[\uD800-\uDBFF]$/, '')}…`;
  const said = attributionParts(attribution).map((part) => `<bdi>${escapeHtml(part)}</bdi>`);
  return [
    `<div class="statement"><blockquote dir="auto"${lang(language)}>${escapeHtml(shown)}</blockquote>`,
    said.length === 0 ? '' : `<p class="said"><span class="label">The document names</span> ${said.join(' · ')}</p>`,
    `<details><summary>Nearest in the library</summary>${nearest.map((passage) => passageHtml(passage, cited)).join('')}</details>`,
    '</div>\n',
  ].join('');
}
