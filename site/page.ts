/** What stands around every page: its head, the list of pages, the list of its headings, the way on. */

import { posix } from 'node:path';
import type { Section, SitePage } from './pages.ts';
import { escapeHtml, type Heading, type Rendered } from './render.ts';

/** So many headings make a list of their own worth while. */
const LEAST_HEADINGS = 3;
/** Where there are more, those of the third level are left out. */
const MOST_HEADINGS = 24;

export function pageHtml(page: SitePage, { title, html, headings }: Rendered, sections: readonly Section[]): string {
  const to = (address: string): string => posix.relative(posix.dirname(page.address), address);
  const pages = sections.flatMap(({ pages }) => pages);
  const next = pages[pages.indexOf(page) + 1];
  const name = title === 'Recte' ? 'Recte: what each quotation’s source really says' : `${title} · Recte`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${name}</title>
<link rel="stylesheet" href="${to('style.css')}">
</head>
<body>
<a class="skip" href="#content">To the text</a>
<header class="top"><a class="name" href="${to('index.html')}"><em>Recte</em></a>
<details class="menu"><summary>All pages</summary>${listHtml(page, sections, to)}</details></header>
<div class="columns">
<nav class="pages" aria-label="Pages">${listHtml(page, sections, to)}</nav>
<main id="content">
${html}${next === undefined ? '' : `<p class="next"><a href="${to(`${next.address}.html`)}"><span>Next</span> ${escapeHtml(next.label)}</a></p>\n`}</main>
${headingsHtml(headings)}</div>
</body>
</html>
`;
}

function listHtml(page: SitePage, sections: readonly Section[], to: (address: string) => string): string {
  return sections
    .map(({ label, pages }) => {
      const items = pages.map(
        ({ address, label }) =>
          `<li><a href="${to(`${address}.html`)}"${address === page.address ? ' aria-current="page"' : ''}>${escapeHtml(label)}</a></li>`,
      );
      return `<p>${escapeHtml(label)}</p><ul>${items.join('')}</ul>`;
    })
    .join('');
}

function headingsHtml(headings: readonly Heading[]): string {
  const shown = headings.length <= MOST_HEADINGS ? headings : headings.filter(({ level }) => level === 2);
  if (shown.length < LEAST_HEADINGS) return '<div class="headings"></div>\n';
  const items = shown.map(({ id, text, level }) => `<li class="level-${level}"><a href="#${id}">${text}</a></li>`);
  return `<nav class="headings" aria-label="On this page"><p>On this page</p><ul>${items.join('')}</ul></nav>\n`;
}
