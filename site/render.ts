/** Markdown as the pages of the site: headings with addresses, links that lead to pages, code with a caption where it is a file. */

import { posix } from 'node:path';
import { Marked, type Tokens } from 'marked';

/** Tables of so few columns are read line by line on a phone; wider ones are moved aside. */
const NARROW_COLUMNS = 3;

export interface Rendered {
  readonly title: string;
  readonly html: string;
  /** Headings of the second level, and of the third where there are few. */
  readonly headings: readonly Heading[];
}

export interface Heading {
  readonly id: string;
  readonly text: string;
  readonly level: number;
}

/** `address` is the page's own; `addresses` are those of all pages. */
export function render(markdown: string, address: string, addresses: ReadonlySet<string>): Rendered {
  const headings: Heading[] = [];
  const used = new Map<string, number>();
  const marked = new Marked({
    gfm: true,
    renderer: {
      heading({ tokens, depth }: Tokens.Heading): string {
        const html = this.parser.parseInline(tokens);
        const text = html.replace(/<[^>]+>/g, '');
        const id = unique(slugOf(text), used);
        headings.push({ id, text, level: depth });
        const link = depth === 1 ? '' : `<a class="anchor" href="#${id}" aria-label="Link to this section">#</a>`;
        return `<h${depth} id="${id}">${html}${link}</h${depth}>\n`;
      },
      link({ href, tokens }: Tokens.Link): string {
        return `<a href="${escapeHtml(siteLink(href, address, addresses))}">${this.parser.parseInline(tokens)}</a>`;
      },
      code({ text, lang = '' }: Tokens.Code): string {
        const [language = '', ...about] = lang.split(/\s+/);
        const file = about.find((each) => each.startsWith('file='))?.slice('file='.length);
        const caption = file ?? (language === 'output' ? 'prints' : undefined);
        const block = `<pre tabindex="0" class="${escapeHtml(language)}"><code>${escapeHtml(text)}</code></pre>`;
        return caption === undefined
          ? `${block}\n`
          : `<figure class="code"><figcaption>${escapeHtml(caption)}</figcaption>${block}</figure>\n`;
      },
      table(token: Tokens.Table): string {
        const cells = (row: readonly Tokens.TableCell[], element: 'td' | 'th'): string =>
          row.map(({ tokens }) => `<${element}>${this.parser.parseInline(tokens)}</${element}>`).join('');
        const isHeadless = token.header.every(({ text }) => text === '');
        const head = isHeadless ? '' : `<thead><tr>${cells(token.header, 'th')}</tr></thead>`;
        const body = token.rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('');
        const size = token.header.length <= NARROW_COLUMNS ? 'table narrow' : 'table';
        return `<div class="${size}" tabindex="0"><table>${head}<tbody>${body}</tbody></table></div>\n`;
      },
    },
  });
  const html = marked.parse(markdown, { async: false });
  return {
    title: headings.find(({ level }) => level === 1)?.text ?? 'Recte',
    html,
    headings: headings.filter(({ level }) => level > 1 && level < 4),
  };
}

/** Links lead from the place of the page's file under `docs/`. What is no page there is a file of the repository. */
function siteLink(href: string, address: string, addresses: ReadonlySet<string>): string {
  if (/^[a-z]+:|^#/i.test(href)) return href;
  const [path = '', hash] = href.split('#');
  const target = posix.normalize(posix.join(posix.dirname(address), path));
  const fragment = hash === undefined ? '' : `#${hash}`;
  const page = target.replace(/\.md$/, '');
  if (addresses.has(page)) return `${posix.relative(posix.dirname(address), page)}.html${fragment}`;
  return `${posix.relative(posix.dirname(address), target)}${fragment}`;
}

function slugOf(text: string): string {
  return text
    .replace(/&[a-z#0-9]+;/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

function unique(slug: string, used: Map<string, number>): string {
  const count = used.get(slug) ?? 0;
  used.set(slug, count + 1);
  return count === 0 ? slug : `${slug}-${count}`;
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
