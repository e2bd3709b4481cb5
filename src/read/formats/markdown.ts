/**
 * Markdown: the file to the letter, with its structure laid over it.
 *
 * What is Markdown's own and no words of the text (a link's address, the ">" before a quoted line, a heading's "#") is
 * marked as `syntax`. Footnotes are read by a small rule of ours, since the parser does not know them.
 */

import type { MarkdownParser } from '@lezer/markdown';
import type { Extraction, Markup, MarkupKind, SourceMetadata } from '../../types.ts';
import type { Heading } from '../building/spans.ts';
import { linesOf, paragraphsOf, sectionsOf, trimmed } from '../building/spans.ts';
import { partialDate } from '../metadata/dates.ts';
import { nameOf } from '../metadata/names.ts';
import type { TextReader } from '../reader.ts';
import { extraction } from '../reader.ts';

export const markdown: TextReader = {
  id: 'markdown',
  takes: 'text',
  mayHaveTurns: true,
  accepts: (probe) => probe.head !== null && /^(?:md|markdown|mdown|mkd|mdx|qmd|rmd)$/.test(probe.ending),
  read: (text) => readMarkdown(text),
};

const KINDS: ReadonlyMap<string, MarkupKind> = new Map([
  ['Paragraph', 'paragraph'],
  ['Blockquote', 'block-quotation'],
  ['Emphasis', 'emphasis'],
  ['StrongEmphasis', 'emphasis'],
  ['InlineCode', 'code'],
  ['FencedCode', 'code'],
  ['CodeBlock', 'code'],
  ['HeaderMark', 'syntax'],
  ['QuoteMark', 'syntax'],
  ['ListMark', 'syntax'],
  ['EmphasisMark', 'syntax'],
  ['CodeMark', 'syntax'],
  ['Image', 'syntax'],
  ['CodeInfo', 'syntax'],
  ['HorizontalRule', 'syntax'],
  ['LinkReference', 'syntax'],
  ['HTMLTag', 'syntax'],
  ['HTMLBlock', 'syntax'],
  // What stands in a comment is nothing that the document says.
  ['CommentBlock', 'code'],
  ['Comment', 'code'],
]);
const HEADING = /^(?:ATX|Setext)Heading([1-6])$/;
type Tree = ReturnType<MarkdownParser['parse']>;
type SyntaxNode = Tree['topNode'];

/** Nesting that no author writes makes the parser slow; such a text is read without its structure. */
const MAX_NESTED_QUOTES = 200;
const MAX_LENGTH = 20_000_000;
/** The parser's time grows with the square of the marks in a paragraph; this many squares take some five seconds. */
const MAX_SQUARED_MARKS = 5e8;
const MARKS = '[]*_!<`&\\~()';
const IS_MARK = Uint8Array.from({ length: 128 }, (_, unit) => (MARKS.includes(String.fromCharCode(unit)) ? 1 : 0));

export async function readMarkdown(raw: string): Promise<Extraction> {
  const front = frontMatter(raw);
  if (raw.length > MAX_LENGTH || isHostile(raw)) {
    const problem = {
      code: 'too-deep',
      message: 'the Markdown is too long or nested too deeply; it was read as plain text',
    };
    return extraction(raw, { markup: paragraphsOf(raw), metadata: front.metadata, problems: [problem] });
  }
  const { parser } = await import('#lezer-markdown');
  const markup: Markup[] = [];
  const headings: Heading[] = [];
  const body = raw.slice(front.end);
  if (front.end > 0) markup.push({ kind: 'syntax', span: { start: 0, end: front.end } });
  const tree = parser.parse(body);
  const addresses = addressesIn(tree, body);
  /** A link's words are text; all else of it is syntax. Brackets that no address belongs to are an editor's. */
  const readLink = (link: SyntaxNode, start: number, end: number): void => {
    const close = link.getChildren('LinkMark')[1];
    if (close === undefined) return;
    const words = body.slice(link.from + 1, close.from);
    const label = link.getChild('LinkLabel');
    const url = link.getChild('URL');
    const name = label === null || label.to - label.from <= 2 ? words : body.slice(label.from + 1, label.to - 1);
    const target = url === null ? addresses.get(labelKey(name)) : withoutAngles(body.slice(url.from, url.to));
    if (target === undefined) return;
    markup.push({ kind: 'link', span: { start, end }, target });
    markup.push({ kind: 'syntax', span: { start, end: start + 1 } });
    markup.push({ kind: 'syntax', span: { start: close.from + front.end, end } });
  };

  tree.iterate({
    enter(node) {
      const start = node.from + front.end;
      const end = node.to + front.end;
      const level = HEADING.exec(node.name)?.[1];
      if (level !== undefined) {
        const span = trimmed(raw, start, end);
        markup.push({ kind: 'heading', span });
        headings.push({ level: Number(level), start, label: headingLabel(raw.slice(span.start, span.end)) });
        return;
      }
      if (node.name === 'Link') return readLink(node.node, start, end);
      if (node.name === 'Autolink') {
        markup.push({ kind: 'link', span: { start, end }, target: raw.slice(start, end).replace(/^<|>$/g, '') });
        return;
      }
      if (node.name === 'LinkReference' && raw.startsWith('[^', start)) return;
      if (node.name === 'Escape') {
        markup.push({ kind: 'syntax', span: { start, end: start + 1 } });
        return;
      }
      const kind = KINDS.get(node.name);
      if (kind !== undefined && end > start) markup.push({ kind, span: { start, end } });
    },
  });

  const notes = footnotesOf(raw, front.end, markup);
  const sections = sectionsOf(raw, headings);
  return extraction(raw, {
    loci: sections,
    markup: [...markup, ...notes],
    metadata: { ...titleOf(headings), ...front.metadata },
    language: front.language,
  });
}

function isHostile(raw: string): boolean {
  let marks = 0;
  let squares = 0;
  for (const { start, end } of linesOf(raw)) {
    let isBlank = true;
    for (let i = start; i < end; i++) {
      const unit = raw.charCodeAt(i);
      if (isBlank && unit !== 32 && unit !== 9) isBlank = false;
      if (unit < 128) marks += IS_MARK[unit]!;
    }
    if (isBlank) {
      squares += marks * marks;
      marks = 0;
    }
    if (nestedMarks(raw, start, end) > MAX_NESTED_QUOTES) return true;
  }
  return squares + marks * marks > MAX_SQUARED_MARKS;
}

/** How many marks of quotes and lists stand before the words of a line; none where nothing else stands in it. */
function nestedMarks(raw: string, start: number, end: number): number {
  let marks = 0;
  let quotes = 0;
  for (let i = start; i < end; i++) {
    const character = raw[i]!;
    if (character === '>') quotes++;
    else if (character === '-' || character === '*' || character === '+') marks++;
    else if (character !== ' ' && character !== '\t') return marks + quotes;
  }
  return quotes;
}

/** What `[name]: address` lines define. */
function addressesIn(tree: Tree, body: string): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  tree.iterate({
    enter(node) {
      if (node.name !== 'LinkReference') return;
      const label = node.node.getChild('LinkLabel');
      const url = node.node.getChild('URL');
      if (label === null || url === null || body.startsWith('[^', label.from)) return;
      const key = labelKey(body.slice(label.from + 1, label.to - 1));
      if (!addresses.has(key)) addresses.set(key, withoutAngles(body.slice(url.from, url.to)));
    },
  });
  return addresses;
}

function labelKey(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase();
}

function withoutAngles(address: string): string {
  return address.replace(/^<|>$/g, '');
}

function headingLabel(raw: string): string {
  return raw
    .replace(/^#{1,6}[ \t]*|[ \t]+#*[ \t]*$|\r?\n[=-]+[ \t]*$/g, '')
    .replace(/[*_`]/g, '')
    .slice(0, 200);
}

function titleOf(headings: readonly Heading[]): Partial<SourceMetadata> {
  const first = headings[0];
  return first !== undefined && first.level === 1 && first.label !== '' ? { title: first.label } : {};
}

const NOTE_CALL = /\[\^([^\][\s]{1,80})\]/g;

/** `[^1]` in the text, and `[^1]: …` at the start of a line with the indented lines that follow. */
function footnotesOf(raw: string, from: number, markup: readonly Markup[]): Markup[] {
  if (!raw.includes('[^')) return [];
  const found: Markup[] = [];
  const codes = markup.filter(({ kind }) => kind === 'code').map(({ span }) => span);
  let code = 0;
  NOTE_CALL.lastIndex = from;
  for (let call = NOTE_CALL.exec(raw); call !== null; call = NOTE_CALL.exec(raw)) {
    const start = call.index;
    const end = start + call[0].length;
    while (code < codes.length && codes[code]!.end <= start) code++;
    if (code < codes.length && codes[code]!.start <= start) continue;
    const lineStart = raw.lastIndexOf('\n', start) + 1;
    const isNote = raw[end] === ':' && start - lineStart <= 3 && raw.slice(lineStart, start).trim() === '';
    if (!isNote) {
      found.push({ kind: 'note-call', span: { start, end }, target: call[1]! });
      continue;
    }
    const span = trimmed(raw, end + 1, endOfNote(raw, end));
    found.push({ kind: 'syntax', span: { start, end: end + 1 } });
    if (span.end > span.start) found.push({ kind: 'note', span, target: call[1]! });
  }
  return found;
}

/** A note goes on over lines that follow at once, and over indented ones behind a blank line. */
function endOfNote(raw: string, from: number): number {
  let end = from;
  let behindBlank = false;
  let lineStart = from;
  while (lineStart < raw.length) {
    let lineEnd = raw.indexOf('\n', lineStart);
    if (lineEnd < 0) lineEnd = raw.length;
    const line = raw.slice(lineStart, lineEnd);
    const isBlank = line.trim() === '';
    if (lineStart > from && !isBlank && ((behindBlank && !/^(?: {2,}|\t)/.test(line)) || /^ {0,3}\[\^/.test(line)))
      break;
    if (!isBlank) end = lineEnd;
    behindBlank = isBlank;
    lineStart = lineEnd + 1;
  }
  return end;
}

interface FrontMatter {
  /** Where the text begins behind it. */
  readonly end: number;
  readonly language: string | null;
  readonly metadata: Partial<SourceMetadata>;
}

/** The `key: value` lines between two lines of `---` at the very start. Only plain values are read. */
function frontMatter(raw: string): FrontMatter {
  const none = { end: 0, language: null, metadata: {} };
  if (!/^---[ \t]*\r?\n/.test(raw)) return none;
  const close = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(raw.slice(0, 20_000));
  if (close === null) return none;
  const values = new Map<string, string>();
  for (const line of raw.slice(0, close.index).split('\n').slice(1)) {
    const pair = /^([A-Za-z_-]{1,40}):[ \t]*(\S.*?)\s*$/.exec(line);
    if (pair !== null) values.set(pair[1]!.toLowerCase(), pair[2]!.replace(/^(["'])(.*)\1$/, '$2'));
  }
  if (values.size === 0) return none;
  const metadata: { -readonly [K in keyof SourceMetadata]?: SourceMetadata[K] } = {};
  const title = values.get('title');
  const author = values.get('author') ?? values.get('speaker');
  const date = partialDate(values.get('date'));
  const url = values.get('url') ?? values.get('canonical');
  if (title !== undefined) metadata.title = title;
  if (author !== undefined) metadata.creators = [nameOf(author)];
  if (date !== null) metadata.date = date;
  if (url !== undefined && /^https?:\/\//.test(url)) metadata.url = url;
  const language =
    /^[a-z]{2,3}(?:-[\w-]{2,20})?$/i.exec(values.get('lang') ?? values.get('language') ?? '')?.[0] ?? null;
  return { end: close.index + close[0].length, language, metadata };
}
