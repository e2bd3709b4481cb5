/** What a web page says of itself: title, authors, date, canonical address, language, the site it stands on. */

import type { Name, PartialDate, SourceMetadata } from '../../types.ts';
import { partialDate } from '../metadata/dates.ts';
import { isFields, listOf, stringOf } from '../metadata/fields.ts';
import { nameOf } from '../metadata/names.ts';
import type { HtmlPage } from './tree.ts';
import { attributeOf, isText, textOf, walk } from './tree.ts';

interface PageFacts {
  language: string | null;
  title: string | null;
  heading: string | null;
  canonical: string | null;
  time: string | null;
  readonly meta: Map<string, string[]>;
  readonly linkedData: string[];
}

const MAX_LINKED_DATA_LENGTH = 200_000;

export function metadataOf(page: HtmlPage): { language: string | null; metadata: Partial<SourceMetadata> } {
  const facts = gather(page);
  const linked = facts.linkedData.flatMap(linkedDataOf);
  const first = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const value = facts.meta.get(name)?.find((each) => each !== '');
      if (value !== undefined) return value;
    }
    return null;
  };

  const title =
    first('citation_title', 'og:title', 'dc.title', 'dcterms.title', 'twitter:title') ??
    linked.find((each) => each.title !== null)?.title ??
    facts.heading ??
    facts.title;
  const site = first('citation_journal_title', 'og:site_name', 'dc.publisher', 'application-name');
  const date =
    partialDate(
      first(
        'citation_publication_date',
        'citation_date',
        'article:published_time',
        'dc.date',
        'dcterms.created',
        'dcterms.date',
        'date',
        'pubdate',
        'publish-date',
      ),
    ) ??
    linked.map((each) => each.date).find((each) => each !== null) ??
    partialDate(facts.time);
  const url = facts.canonical ?? first('og:url', 'citation_public_url');

  const metadata: { -readonly [K in keyof SourceMetadata]?: SourceMetadata[K] } = {};
  if (title !== null && title !== '') metadata.title = title;
  const creators = creatorsOf(facts, linked);
  if (creators.length > 0) metadata.creators = creators;
  if (site !== null) metadata.containerTitle = site;
  if (date !== null && date !== undefined) metadata.date = date;
  if (url !== null && /^https?:\/\//i.test(url)) metadata.url = url;
  const language = facts.language ?? first('content-language', 'og:locale', 'dc.language')?.replace('_', '-') ?? null;
  return { language, metadata };
}

function gather(page: HtmlPage): PageFacts {
  const facts: PageFacts = {
    language: null,
    title: null,
    heading: null,
    canonical: null,
    time: null,
    meta: new Map(),
    linkedData: [],
  };
  walk(page.document, {
    enter(element) {
      switch (element.tagName) {
        case 'html':
          facts.language = languageTag(attributeOf(element, 'lang') ?? attributeOf(element, 'xml:lang'));
          break;
        case 'title':
          facts.title ??= textOf(element);
          break;
        case 'h1':
          facts.heading ??= textOf(element, 400);
          break;
        case 'link':
          if (attributeOf(element, 'rel')?.toLowerCase() === 'canonical')
            facts.canonical ??= attributeOf(element, 'href');
          break;
        case 'time':
          facts.time ??= attributeOf(element, 'datetime');
          break;
        case 'meta': {
          const name =
            attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? attributeOf(element, 'http-equiv');
          const content = attributeOf(element, 'content')?.trim();
          if (name === null || content === undefined) break;
          const key = name.toLowerCase();
          const values = facts.meta.get(key);
          if (values === undefined) facts.meta.set(key, [content]);
          else if (values.length < 50) values.push(content);
          break;
        }
        case 'script':
          if (attributeOf(element, 'type') === 'application/ld+json' && facts.linkedData.length < 10) {
            const code = element.childNodes.find(isText)?.value ?? '';
            if (code.length <= MAX_LINKED_DATA_LENGTH) facts.linkedData.push(code);
          }
          return false;
        default:
      }
      return true;
    },
  });
  return facts;
}

/** A BCP 47 tag in its usual case, or null for what is none. */
export function languageTag(declared: string | null): string | null {
  const tag = declared?.trim().replaceAll('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null;
}

function creatorsOf(facts: PageFacts, linked: readonly LinkedWork[]): readonly Name[] {
  for (const key of [
    'citation_author',
    'author',
    'article:author',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
  ]) {
    const values = facts.meta.get(key)?.filter((value) => value !== '' && !/^https?:/i.test(value));
    if (values !== undefined && values.length > 0) return values.map(nameOf);
  }
  return (linked.find((each) => each.authors.length > 0)?.authors ?? []).map(nameOf);
}

interface LinkedWork {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly date: PartialDate | null;
}

const WORK_TYPES = /Article|Posting|Report|Book|CreativeWork|WebPage|Speech/;

/** The works that a piece of JSON-LD describes, the page's article before the page. */
function linkedDataOf(code: string): LinkedWork[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(code);
  } catch {
    return [];
  }
  const works = (listOf(parsed) ?? [parsed])
    .flatMap((root) => listOf(field(root, '@graph')) ?? [root])
    .filter((each) =>
      WORK_TYPES.test([listOf(field(each, '@type')) ?? field(each, '@type')].flat().map(stringOf).join(' ')),
    );
  return works
    .map((work) => ({
      title: stringOf(field(work, 'headline')),
      authors: authorNames(field(work, 'author')),
      date: partialDate(stringOf(field(work, 'datePublished'))),
    }))
    .filter((work) => work.title !== null || work.authors.length > 0 || work.date !== null);
}

function field(value: unknown, name: string): unknown {
  return isFields(value) ? value[name] : undefined;
}

function authorNames(value: unknown): string[] {
  return (listOf(value) ?? [value])
    .map((each) => stringOf(each) ?? stringOf(field(each, 'name')))
    .filter((each) => each !== null);
}
