/**
 * E-books (EPUB 2 and 3): the chapters in the book's own order, each a section, with the structure that a web page has.
 */

import type { Extraction, Locus, Markup, Problem, SourceMetadata } from '../../types.ts';
import { joinTexts, type MadeText } from '../building/joined-texts.ts';
import { trimmed } from '../building/spans.ts';
import { unescaped } from '../html/notes.ts';
import { pageLabel } from '../html/page-breaks.ts';
import { dublinCore } from '../metadata/dublin-core.ts';
import type { Archive } from '../packed/zip.ts';
import { archiveNames, openArchive } from '../packed/zip.ts';
import type { BytesReader } from '../reader.ts';
import { extraction } from '../reader.ts';
import { readXml } from '../xml/xml.ts';

export const epub: BytesReader = {
  id: 'epub',
  takes: 'bytes',
  accepts: (probe) => archiveNames(probe.bytes, 'META-INF/container.xml') && archiveNames(probe.bytes, '.opf'),
  read: readEpub,
};

interface Package {
  /** The chapters' paths in the archive, in order. */
  readonly spine: readonly string[];
  readonly contents: string | null;
  readonly metadata: Partial<SourceMetadata>;
}

async function readEpub(bytes: Uint8Array): Promise<Extraction> {
  const archive = await openArchive(bytes, (name) => /\.(?:x?html?|opf|ncx|xml)$/i.test(name));
  const problems: Problem[] = [...archive.problems];
  const book = await readPackage(archive);
  const { titles, pages } = await readContents(archive, book.contents);
  const [{ parsePage }, { writeText }] = await Promise.all([import('../html/parser.ts'), import('../html/text.ts')]);

  const chapters: MadeText[] = [];
  const locked = await lockedIn(archive);
  if (book.spine.some((path) => locked.has(path))) {
    problems.push({ code: 'locked', message: 'chapters are locked against copying, and were not read' });
  }
  /** The notes that chapters call in others, by the path of those. */
  const called = new Map<string, Set<string>>();
  let lastPage: string | null = null;
  for (const path of book.spine) {
    if (locked.has(path)) continue;
    const raw = archive.text(path);
    const page = raw === null ? null : parsePage(asHtml(raw));
    if (page === null) {
      problems.push({
        code: 'chapter-missing',
        message: `the book names ${path}, which is not there or cannot be read`,
      });
      continue;
    }
    const { text, loci, markup } = writeText(
      { page, root: page.document, keeps: null },
      { called: called.get(path) ?? new Set(), pages: pages.get(path) ?? new Map() },
    );
    const title = titles.get(path);
    const chapter: Locus[] =
      title === undefined || loci[0]?.label === title
        ? []
        : [{ kind: 'section', label: title, span: trimmed(text, 0, text.length) }];
    const ownPages = loci.filter(({ kind }) => kind === 'page');
    const goesOn = goingOn(lastPage, text, ownPages[0]?.span.start ?? text.length);
    lastPage = ownPages.at(-1)?.label ?? lastPage;
    chapters.push({
      text,
      loci: [...chapter, ...goesOn, ...loci],
      markup: markup.map((each) => inChapter(each, path, called)),
    });
  }
  const { language, ...metadata } = book.metadata;
  const { text, loci, markup } = joinTexts(chapters);
  return extraction(text, { loci, markup, problems, metadata, language: language ?? null });
}

/** A page that began in the chapter before, and reaches to `end` in this one. */
function goingOn(label: string | null, text: string, end: number): readonly Locus[] {
  const span = trimmed(text, 0, end);
  return label === null || span.end === span.start ? [] : [{ kind: 'page', label, span }];
}

/** What only the shop's own program can read. */
async function lockedIn(archive: Archive): Promise<ReadonlySet<string>> {
  const locked = new Set<string>();
  await readXml(archive.text('META-INF/encryption.xml') ?? '', {
    open(name, attributes) {
      if (name === 'CipherReference') locked.add(resolvePath('', attributes['URI'] ?? ''));
    },
    close() {},
    text() {},
  });
  return locked;
}

/** Every chapter numbers its notes anew. One that is called in another chapter is added to those that are `called` there. */
function inChapter(markup: Markup, path: string, called: Map<string, Set<string>>): Markup {
  const { kind, target } = markup;
  if ((kind !== 'note' && kind !== 'note-call') || target === undefined) return markup;
  const at = target.indexOf('#');
  if (at < 0) return { ...markup, target: `${path}#${target}` };
  const other = resolvePath(path, target);
  const id = unescaped(target.slice(at + 1));
  called.set(other, (called.get(other) ?? new Set()).add(id));
  return { ...markup, target: `${other}#${id}` };
}

/** XML closes empty elements in a way that HTML does not know. */
function asHtml(raw: string): string {
  return raw.replace(
    /<(a|b|cite|div|em|i|p|script|span|strong|sub|sup|td|th|title|li|section)(\s[^<>]*)?\/>/gi,
    '<$1$2></$1>',
  );
}

async function readPackage(archive: Archive): Promise<Package> {
  let root = archive.names.find((name) => name.endsWith('.opf')) ?? '';
  await readXml(archive.text('META-INF/container.xml') ?? '', {
    open(name, attributes) {
      if (name === 'rootfile' && attributes['full-path'] !== undefined) root = attributes['full-path'];
    },
    close() {},
    text() {},
  });
  const xml = archive.text(root) ?? '';
  const paths = new Map<string, string>();
  const order: string[] = [];
  let contents: string | null = null;
  await readXml(xml, {
    open(name, attributes) {
      if (name === 'item') {
        const path = resolvePath(root, attributes['href'] ?? '');
        paths.set(attributes['id'] ?? '', path);
        if (/\bnav\b/.test(attributes['properties'] ?? '')) contents = path;
        else if (attributes['media-type'] === 'application/x-dtbncx+xml') contents ??= path;
      } else if (name === 'itemref' && attributes['linear'] !== 'no') order.push(attributes['idref'] ?? '');
    },
    close() {},
    text() {},
  });
  const spine = order.map((id) => paths.get(id)).filter((path) => path !== undefined && path !== contents);
  return { spine: spine.filter((path) => path !== undefined), contents, metadata: await dublinCore(xml, 'book') };
}

interface Contents {
  /** The titles of chapters by path; the first that leads into a chapter names it. */
  readonly titles: ReadonlyMap<string, string>;
  /** By path, the labels of the printed pages that begin at elements, by their ids. */
  readonly pages: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

async function readContents(archive: Archive, contents: string | null): Promise<Contents> {
  const titles = new Map<string, string>();
  const pages = new Map<string, Map<string, string>>();
  if (contents === null) return { titles, pages };
  let target: string | null = null;
  let id = '';
  let isOfPages = false;
  let words = '';
  const leadTo = (href: string): void => {
    target = resolvePath(contents, href);
    id = unescaped(/#(.*)$/s.exec(href)?.[1] ?? '');
  };
  const name = (): void => {
    const title = words.replace(/\s+/g, ' ').trim().slice(0, 200);
    const label = isOfPages ? pageLabel(title) : null;
    if (target !== null && label !== null)
      pages.set(target, (pages.get(target) ?? new Map<string, string>()).set(id, label));
    else if (target !== null && /[\p{L}\p{N}]/u.test(title) && !isOfPages && !titles.has(target))
      titles.set(target, title);
    target = null;
    words = '';
  };
  await readXml(archive.text(contents) ?? '', {
    open(tag, attributes) {
      if (tag === 'a') {
        leadTo(attributes['href'] ?? '');
        words = '';
      } else if (tag === 'nav') isOfPages = /page-list/.test(attributes['epub:type'] ?? '');
      else if (tag === 'pageList') isOfPages = true;
      else if (tag === 'navPoint' || tag === 'pageTarget') words = '';
      else if (tag === 'content') {
        leadTo(attributes['src'] ?? '');
        name();
      }
    },
    close(tag) {
      if (tag === 'a') name();
      else if (tag === 'nav' || tag === 'pageList') isOfPages = false;
    },
    text: (more) => void (words += more),
  });
  return { titles, pages };
}

/** A path in the archive, from one that a file in it names. It is only ever looked up among the archive's own names. */
function resolvePath(from: string, to: string): string {
  const path = unescaped(to.replace(/[#?].*$/s, ''));
  const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
