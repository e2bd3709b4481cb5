/**
 * Web pages: the article, not the menus, with block quotations, quotations, citations, links and notes as markup.
 *
 * `parse5` builds the tree; `html-article.ts` says which of its text belongs to the article; `html-text.ts` writes it out.
 */

import type { Extraction } from '../../types.ts';
import { paragraphsOf } from '../building/spans.ts';
import type { Hints, TextReader } from '../reader.ts';
import { extraction } from '../reader.ts';

export const html: TextReader = {
  id: 'html',
  takes: 'text',
  mayHaveTurns: true,
  accepts(probe) {
    if (probe.head === null) return false;
    if (
      /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^]{0,4000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(probe.head)
    ) {
      return true;
    }
    return /^(?:html?|xhtml|xht)$/.test(probe.ending) && /<[a-z!/]/i.test(probe.head);
  },
  read: readHtml,
};

/** What a page says when its tree cannot be built: everything that is not a tag. */
function withoutTags(raw: string): string {
  return raw
    .replace(/<(script|style)\b[^>]{0,1000}>[^]*?<\/\1\s*>/gi, ' ')
    .replace(/<[^<>]{0,2000}>/g, ' ')
    .replace(/[ \t]+/g, ' ');
}

async function readHtml(raw: string, _name: string, { address }: Hints): Promise<Extraction> {
  const { parsePage } = await import('../html/parser.ts');
  const page = parsePage(raw);
  if (page === null) {
    const text = withoutTags(raw);
    const message = 'elements are nested too deeply; the text was read without its structure';
    return extraction(text, { markup: paragraphsOf(text), problems: [{ code: 'too-deep', message }] });
  }
  const [{ chooseArticle }, { writeText }, { metadataOf }] = await Promise.all([
    import('../html/article.ts'),
    import('../html/text.ts'),
    import('../html/metadata.ts'),
  ]);
  const { text, loci, markup } = writeText(await chooseArticle(page), { address: address ?? null });
  return extraction(text, { loci, markup, ...metadataOf(page) });
}
