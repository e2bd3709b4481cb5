/**
 * What of a web page is the article?
 *
 * Most pages say so themselves (`main`, `article`), and simple ones have nothing else; only for the others is
 * Readability asked, over a light tree of its own (`reader-tree.ts`). Its answer is a set of places in the page, so the
 * text itself still comes from our own tree.
 */

import type { HtmlElement, HtmlNode, HtmlPage, HtmlText } from './tree.ts';
import { attributeOf, walk } from './tree.ts';

export interface Article {
  readonly page: HtmlPage;
  readonly root: HtmlNode;
  /** Which text belongs to it; null when all does that is not furniture. */
  readonly keeps: ReadonlySet<HtmlText> | null;
}

/** Never text of the page. */
export const UNSEEN = new Set(
  (
    'script style noscript template head title svg iframe object embed canvas audio video map select option datalist ' +
    'button input textarea progress meter rt rp del dialog menu'
  ).split(' '),
);
const FURNITURE_TAGS = new Set(['nav', 'form', 'search']);
const FURNITURE_ROLES = new Set(
  'navigation banner contentinfo search complementary menu menubar dialog alert'.split(' '),
);
const FURNITURE_NAMES =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|cookies?|consent|share|sharing|social|newsletter|subscribe|signup|advert(?:isement)?s?|ads?|promo|sponsored|related|recommended|sidebar|toolbar|pagination|pager|comments|comment-list|skip-link|toc|site-header|site-footer|masthead)(?:$|[\s_-])/i;
/** Articles in articles in articles: at some point they are no longer worth telling apart. */
const MAX_HOLDERS = 20;
const MAX_READABILITY_LENGTH = 3_000_000;
const MAX_READABILITY_DEPTH = 300;
/** Readability's time grows with the square of these. */
const MAX_READABILITY_SIBLINGS = 800;
const MAX_READABILITY_ELEMENTS = 6000;

/** Whether the element is hidden, or a menu, a form, the site's head or foot. `inArticle` says where it stands. */
export function isFurniture(element: HtmlElement, inArticle: boolean): boolean {
  const tag = element.tagName;
  if (UNSEEN.has(tag) || FURNITURE_TAGS.has(tag)) return true;
  if (element.attrs.length === 0) return !inArticle && (tag === 'header' || tag === 'footer' || tag === 'aside');
  const role = attributeOf(element, 'role');
  if (role !== null && role.startsWith('doc-')) return false;
  if (role !== null && FURNITURE_ROLES.has(role)) return true;
  if (attributeOf(element, 'hidden') !== null || attributeOf(element, 'aria-hidden') === 'true') return true;
  const style = attributeOf(element, 'style');
  if (style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true;
  return !inArticle && (tag === 'header' || tag === 'footer' || tag === 'aside') && !isNote(element);
}

function isNote(element: HtmlElement): boolean {
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''} ${attributeOf(element, 'epub:type') ?? ''}`;
  return /note/i.test(names);
}

/** Whether the names an author gave the element say that it is furniture. Such names lie at times. */
export function isNamedFurniture(element: HtmlElement): boolean {
  if (element.attrs.length === 0 || element.tagName === 'body' || element.tagName === 'main') return false;
  const classes = attributeOf(element, 'class');
  const id = attributeOf(element, 'id');
  return (classes !== null && FURNITURE_NAMES.test(classes)) || (id !== null && FURNITURE_NAMES.test(id));
}

interface Weight {
  text: number;
  linked: number;
}

interface Survey {
  readonly body: HtmlNode;
  readonly mains: readonly HtmlElement[];
  readonly articles: readonly HtmlElement[];
  readonly weights: ReadonlyMap<HtmlNode, Weight>;
  /** Text of the whole body without furniture. */
  readonly total: Weight;
  /** Text below elements whose names say that they are furniture. */
  readonly named: number;
  readonly elements: number;
  /** The most nodes that one element holds directly. */
  readonly siblings: number;
}

function survey(page: HtmlPage): Survey {
  let body: HtmlNode = page.document;
  const mains: HtmlElement[] = [];
  const articles: HtmlElement[] = [];
  const weights = new Map<HtmlNode, Weight>();
  const total = { text: 0, linked: 0 };
  let named = 0;
  let elements = 0;
  let siblings = 0;
  let namedDepth = 0;
  let links = 0;
  const holders: Weight[] = [total];
  walk(page.document, {
    enter(element) {
      const tag = element.tagName;
      elements++;
      siblings = Math.max(siblings, element.childNodes.length);
      if (tag === 'body') body = element;
      if (isFurniture(element, holders.length > 1)) return false;
      const isMain = tag === 'main' || attributeOf(element, 'role') === 'main';
      const isArticle = tag === 'article' || attributeOf(element, 'itemprop') === 'articleBody';
      if ((isMain || isArticle) && holders.length < MAX_HOLDERS) {
        const weight = { text: 0, linked: 0 };
        weights.set(element, weight);
        holders.push(weight);
        (isMain ? mains : articles).push(element);
      }
      if (tag === 'a') links++;
      if (isNamedFurniture(element)) namedDepth++;
      return true;
    },
    leave(element) {
      if (element.tagName === 'a') links--;
      if (isNamedFurniture(element)) namedDepth--;
      if (weights.has(element)) holders.pop();
    },
    text(node) {
      const length = node.value.trim().length;
      if (length === 0) return;
      for (const holder of holders) {
        holder.text += length;
        if (links > 0) holder.linked += length;
      }
      if (namedDepth > 0) named += length;
    },
  });
  return { body, mains, articles, weights, total, named, elements, siblings };
}

/** The longest of some elements, when it has by far most of their text. */
function dominant(elements: readonly HtmlElement[], weights: ReadonlyMap<HtmlNode, Weight>): HtmlElement | null {
  let sum = 0;
  let best: HtmlElement | null = null;
  for (const element of elements) {
    const { text } = weights.get(element)!;
    sum += text;
    if (best === null || text > weights.get(best)!.text) best = element;
  }
  return best !== null && weights.get(best)!.text * 10 >= sum * 6 ? best : null;
}

export async function chooseArticle(page: HtmlPage): Promise<Article> {
  const { body, mains, articles, weights, total, named, elements, siblings } = survey(page);
  const main = dominant(mains, weights);
  const article = dominant(articles, weights);
  const textIn = (element: HtmlElement): number => weights.get(element)!.text;
  if (
    article !== null &&
    textIn(article) >= 140 &&
    textIn(article) * 2 >= (main === null ? total.text : textIn(main))
  ) {
    return { page, root: article, keeps: null };
  }
  if (main !== null && textIn(main) >= 140) return { page, root: main, keeps: null };
  if (article !== null && articles.length === 1 && textIn(article) >= 500) return { page, root: article, keeps: null };

  const isSimple = total.linked * 4 <= total.text && named * 20 <= total.text;
  const isTooMuch =
    total.text > MAX_READABILITY_LENGTH ||
    page.depth > MAX_READABILITY_DEPTH ||
    siblings > MAX_READABILITY_SIBLINGS ||
    elements > MAX_READABILITY_ELEMENTS;
  if (isSimple || isTooMuch || total.text < 500) return { page, root: body, keeps: null };
  return { page, root: body, keeps: await readable(page, total.text) };
}

/** The text nodes that Readability keeps, or null when it keeps too little to be right. */
async function readable(page: HtmlPage, total: number): Promise<ReadonlySet<HtmlText> | null> {
  const { articleIn } = await import('./reader-tree.ts');
  const content = await articleIn(page.document);
  if (content === null) return null;
  const kept = new Set(content.sources());
  let length = 0;
  for (const { value } of kept) length += value.trim().length;
  return length * 4 >= total ? kept : null;
}
