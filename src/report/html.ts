/**
 * The report as one page that stands alone: the document with its quotations marked, and beside each paragraph what the
 * sources have. No script; nothing is loaded from anywhere; a content security policy forbids both.
 *
 * What a document or a source says is written by `escapeHtml` alone.
 */

import type { Finding, Report } from '../types.ts';
import type { CheckedDocument, ShownDocument } from './checked.ts';
import { type Cited, NO_ADDRESSES, sourcesOf } from './citation.ts';
import { cardHtml } from './html-finding.ts';
import { type Anchor, rowTextHtml } from './html-rows.ts';
import { statementsHtml } from './html-statements.ts';
import { STYLE, STYLE_SHA256 } from './html-style.ts';
import { countByWording, counted, WORDING_MARK, WORDING_PROMISE, WORDINGS } from './labels.ts';
import { escapeHtml } from './markup.ts';
import { hasRightToLeft } from './printable.ts';
import { type Row, rowsOf } from './rows.ts';

const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_SHA256}'; base-uri 'none'; form-action 'none'`;

export function toHtml(report: Report, document: ShownDocument): string {
  return toHtmlPage([{ report, document }]);
}

/** Several documents on one page, in order. */
export function toHtmlPage(checked: readonly CheckedDocument[]): string {
  const names = checked.map(({ report }) => report.document.name);
  const title = names.length === 1 ? names[0]! : counted(names.length, 'document');
  return [
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">\n`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
    '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n',
    `<meta name="generator" content="Recte ${escapeHtml(checked[0]?.report.recte ?? '')}">\n`,
    `<title>${escapeHtml(title)} · Recte</title>\n<style>${STYLE}</style>\n</head>\n<body>\n`,
    '<a class="skip" href="#text">Skip to the text</a>\n',
    headHtml(checked, title),
    filterHtml(checked.map(({ report }) => report)),
    '<main id="text">\n',
    ...checked.map((each, k) => documentHtml(each, k, checked.length > 1)),
    '</main>\n',
    footHtml(checked),
    '</body>\n</html>\n',
  ].join('');
}

function headHtml(checked: readonly CheckedDocument[], title: string): string {
  const reports = checked.map(({ report }) => report);
  const findings = reports.flatMap((report) => report.findings);
  const library = reports[0]?.library;
  const held = library === undefined ? '' : `, checked against ${counted(library.sources, 'source')}`;
  const bar = barParts(findings)
    .map(({ name, count }) => `<span class="${name} w${share(count, findings.length)}"></span>`)
    .join('');
  const list =
    checked.length < 2
      ? ''
      : `<ol class="documents">${checked
          .map(
            ({ report }, k) =>
              `<li><a href="#d${k + 1}"><bdi dir="ltr">${escapeHtml(report.document.name)}</bdi></a> ${countsText(report)}</li>`,
          )
          .join('')}</ol>`;
  return (
    `<header class="top"><p class="brand">Recte</p><h1><bdi dir="ltr">${escapeHtml(title)}</bdi></h1>` +
    `<p class="summary">${counted(findings.length, 'quotation')}${held}</p>` +
    `<div class="bar" aria-hidden="true">${bar}</div>${list}</header>\n`
  );
}

/** By wording, and right words in the wrong mouth apart. */
function barParts(findings: readonly Finding[]): readonly { readonly name: string; readonly count: number }[] {
  const nameOf = ({ verdict: { wording, attribution } }: Finding): string =>
    attribution === 'contradicted' && (wording === 'verbatim' || wording === 'faithful')
      ? 'verbatim contradicted'
      : wording;
  return ['verbatim', 'faithful', 'verbatim contradicted', 'altered', 'unfound', 'unchecked'].flatMap((name) => {
    const count = findings.filter((finding) => nameOf(finding) === name).length;
    return count === 0 ? [] : [{ name, count }];
  });
}

function countsText(report: Report): string {
  return countByWording([report])
    .map(
      ({ wording, count }) =>
        `<span class="count ${wording}"><span aria-hidden="true">${WORDING_MARK[wording]}</span> ${count} ${wording}</span>`,
    )
    .join(' ');
}

/** In twentieths, at least one: styles know so many widths. */
function share(count: number, total: number): number {
  return Math.max(1, Math.round((20 * count) / Math.max(1, total)));
}

function filterHtml(reports: readonly Report[]): string {
  const findings = reports.flatMap((report) => report.findings);
  const count = (of: (finding: Finding) => boolean): number => findings.filter(of).length;
  const choices: readonly (readonly [string, string, string, number])[] = [
    ['all', '', 'all', findings.length],
    ...WORDINGS.map((wording): [string, string, string, number] => [
      wording,
      WORDING_MARK[wording],
      wording,
      count(({ verdict }) => verdict.wording === wording),
    ]),
    ['contradicted', '⇄', 'wrongly attributed', count(({ verdict }) => verdict.attribution === 'contradicted')],
    ['remarked', '▸', 'with remarks', count(({ remarks }) => remarks.length > 0)],
  ];
  const radios = choices
    .filter(([id, , , number]) => id === 'all' || number > 0)
    .map(
      ([id, glyph, name, number]) =>
        `<input type="radio" name="show" id="show-${id}" value="${id}"${id === 'all' ? ' checked' : ''}>` +
        `<label for="show-${id}" class="${id}">${glyph === '' ? '' : `<span class="glyph" aria-hidden="true">${glyph}</span>`}` +
        `${name} <span class="number">${number}</span></label>`,
    );
  return (
    `<nav class="filter" aria-label="What is shown"><fieldset><legend class="unseen">Show findings</legend>${radios.join('')}</fieldset>` +
    '<span class="whole"><input type="checkbox" id="whole" checked><label for="whole">whole text</label></span></nav>\n'
  );
}

function documentHtml(checked: CheckedDocument, index: number, isOneOfMany: boolean): string {
  const { report, document, decisions } = checked;
  const cited: Cited = { sources: sourcesOf(report), addresses: checked.addresses ?? NO_ADDRESSES };
  const prefix = `d${index + 1}`;
  const anchor: Anchor = (kind, finding) => `${prefix}-${kind === 'mark' ? 'q' : 'f'}${finding + 1}`;
  const rows = rowsOf(document, report.findings);
  const direction = isRightToLeft(document.text) ? 'rtl' : 'ltr';
  const language = document.language ?? report.document.language;
  const lang = language !== null && /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(language) ? ` lang="${language}"` : '';
  const body = rows.map((row) =>
    rowHtml(
      row,
      rowTextHtml(row, report.findings, anchor),
      lang,
      (finding) =>
        cardHtml(report.findings[finding]!, {
          number: finding + 1,
          id: anchor('finding', finding),
          markId: anchor('mark', finding),
          cited,
          decision: decisions?.get(report.findings[finding]!.id),
        }),
      report.findings,
    ),
  );
  const head = isOneOfMany
    ? `<h2><bdi dir="ltr">${escapeHtml(report.document.name)}</bdi> <small>${countsText(report)}</small></h2>`
    : '<h2 class="unseen">The document, and what was found</h2>';
  return `<section id="${prefix}" class="document" dir="${direction}">${head}\n${body.join('')}${statementsHtml(report, cited)}${problemsHtml(report)}</section>\n`;
}

function rowHtml(
  row: Row,
  text: string,
  lang: string,
  card: (finding: number) => string,
  findings: readonly Finding[],
): string {
  const classes = new Set<string>();
  for (const finding of row.findings) {
    const { verdict, remarks } = findings[finding]!;
    classes.add(verdict.wording);
    if (verdict.attribution === 'contradicted') classes.add('contradicted');
    if (remarks.length > 0) classes.add('remarked');
  }
  const element = row.kind === 'block-quotation' ? 'blockquote' : 'p';
  const has = row.findings.length === 0 ? ' bare' : ` ${[...classes].map((name) => `has-${name}`).join(' ')}`;
  const notes = row.findings.length === 0 ? '' : `<div class="notes">${row.findings.map(card).join('')}</div>`;
  return `<div class="row ${row.kind}${has}"><${element} class="prose${row.isWrapped ? ' wrapped' : ''}" dir="auto"${lang}>${text}</${element}>${notes}</div>\n`;
}

function problemsHtml({ problems }: Report): string {
  if (problems.length === 0) return '';
  const items = problems.map(({ message, path }) => {
    const where = path === undefined || message.includes(path) ? '' : `<bdi dir="ltr">${escapeHtml(path)}</bdi>: `;
    return `<li>${where}${escapeHtml(message)}</li>`;
  });
  return `<aside class="problems" dir="ltr" aria-label="Problems"><h3>${counted(problems.length, 'problem')}</h3><ul>${items.join('')}</ul></aside>`;
}

function footHtml(checked: readonly CheckedDocument[]): string {
  const promises = WORDINGS.map(
    (wording) =>
      `<dt class="${wording}"><span aria-hidden="true">${WORDING_MARK[wording]}</span> ${wording}</dt><dd>${WORDING_PROMISE[wording]}</dd>`,
  );
  const report = checked[0]?.report;
  const library =
    report === undefined
      ? ''
      : `<p class="colophon">Recte ${escapeHtml(report.recte)} · library <code>${escapeHtml(report.library.fingerprint.slice(0, 16))}</code>, ` +
        `${counted(report.library.sources, 'source')}, ${counted(report.library.witnesses, 'text')}` +
        `${checked.length === 1 ? ` · document <code>${escapeHtml(report.document.sha256.slice(0, 16))}</code>` : ''}</p>`;
  return `<footer><h2>What the words mean</h2><dl>${promises.join('')}</dl>${library}</footer>\n`;
}

const SAMPLE_UNITS = 20_000;

/** Whether most letters of the text's beginning run from right to left. */
function isRightToLeft(text: string): boolean {
  const letters = text.slice(0, SAMPLE_UNITS).match(/\p{L}/gu) ?? [];
  return letters.filter(hasRightToLeft).length * 2 > letters.length;
}
