/** Zotero's own RDF, as it exports a collection with its files: items, and the attachments that hang on them. */

import type { Name, SourceMetadata } from '../../types.ts';
import { readXml } from '../xml/xml.ts';
import type { Described } from './csl.ts';
import { normalPath, titleOfFile, undescribed } from './csl.ts';
import { partialDate } from './dates.ts';

const TYPES: Readonly<Record<string, string>> = {
  journalArticle: 'article-journal',
  magazineArticle: 'article-magazine',
  newspaperArticle: 'article-newspaper',
  book: 'book',
  bookSection: 'chapter',
  conferencePaper: 'paper-conference',
  presentation: 'speech',
  interview: 'interview',
  letter: 'personal_communication',
  hearing: 'hearing',
  statute: 'legislation',
  case: 'legal_case',
  report: 'report',
  thesis: 'thesis',
  webpage: 'webpage',
  blogPost: 'post-weblog',
};

interface Item {
  readonly about: string;
  readonly words: Map<string, string>;
  readonly authors: Name[];
  readonly translators: Name[];
  readonly links: string[];
  /** Of an attachment: where its file lies. */
  path: string | null;
}

/** Every attached file, described by the item that it hangs on. @throws SyntaxError when the text is no RDF */
export async function readZoteroRdf(text: string): Promise<readonly Described[]> {
  const items: Item[] = [];
  let item: Item | null = null;
  let person: { family?: string; given?: string } = {};
  const open: string[] = [];
  let words = '';
  await readXml(text, {
    open(name, attributes) {
      open.push(name);
      words = '';
      if (open.length === 2) {
        const about = attributes['rdf:about'] ?? '';
        item = { about, words: new Map(), authors: [], translators: [], links: [], path: null };
        items.push(item);
      }
      if (item === null) return;
      const target = attributes['rdf:resource'];
      if (name === 'link' && target !== undefined) item.links.push(target);
      else if (name === 'resource' && open.length === 3) item.path = target ?? null;
      else if (name === 'Person') person = {};
    },
    close(name) {
      open.pop();
      const said = words.replace(/\s+/g, ' ').trim();
      words = '';
      if (item === null) return;
      if (name === 'surname') person.family = said;
      else if (name === 'givenName' || name === 'givenname') person.given = said;
      else if (name === 'Person') {
        if (open.includes('authors')) item.authors.push({ ...person });
        else if (open.includes('translators')) item.translators.push({ ...person });
      } else if (said !== '') {
        const key = open.includes('isPartOf') ? `container ${name}` : name;
        if (!item.words.has(key)) item.words.set(key, said);
      }
    },
    text: (more) => void (words += more),
  });
  if (items.length === 0) throw new SyntaxError('there is no item in it');
  const attachments = new Map(items.flatMap(({ about, path }) => (path === null ? [] : [[about, path] as const])));
  return items.flatMap((each): readonly Described[] => {
    const files = each.links.flatMap((link) => attachments.get(link) ?? []).map(normalPath);
    const [first] = files;
    if (first === undefined) return [];
    const source = { ...undescribed(first, each.about.replace(/^#/, '')), ...metadataOf(each, first) };
    return files.map((file) => ({ file, source }));
  });
}

function metadataOf({ words, authors, translators }: Item, file: string): SourceMetadata {
  const word = (name: string): string | null => words.get(name) ?? null;
  return {
    title: word('title') ?? titleOfFile(file),
    containerTitle: word('container title'),
    creators: authors,
    translators,
    date: partialDate(word('date')),
    language: word('language'),
    version: word('edition'),
    url: word('value'),
    type: TYPES[word('itemType') ?? ''] ?? null,
  };
}
