/**
 * Markdown: the file to the letter, with its structure laid over it.
 *
 * What is Markdown's own and no words of the text (a link's address, the ">" before a quoted line, a heading's "#") is
 * marked as `syntax`. Footnotes are read by a small rule of ours, since the parser does not know them.
 */

import type { Extraction, Markup, MarkupKind, SourceMetadata } from '../../types.ts';
import { partialDate } from '../dates.ts';
import { nameOf } from '../names.ts';
import type { TextReader } from '../reader.ts';
import { extraction } from '../reader.ts';
import type { Heading } from '../spans.ts';
import { linesOf, paragraphsOf, sectionsOf, trimmed } from '../spans.ts';
import { turnsOf } from '../turns.ts';

export const markdown: TextReader = {
  id: 'markdown',
  takes: 'text',
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
  ['LinkMark', 'syntax'],
  ['CodeInfo', 'syntax'],
  ['HorizontalRule', 'syntax'],
  ['LinkReference', 'syntax'],
  ['HTMLTag', 'syntax'],
  ['HTMLBlock', 'syntax'],
  ['CommentBlock', 'syntax'],
  ['Comment', 'syntax'],
]);
const HEADING = /^(?:ATX|Setext)Heading([1-6])$/;
/** Nesting that no author writes makes the parser slow; such a text is read without its structure. */
const MAX_NESTED_QUOTES = 200;
const MAX_LINE_LENGTH = 1_000_000;

async function readMarkdown(raw: string): Promise<Extraction> {
  const front = frontMatter(raw);
  if (isHostile(raw)) {
    const problem = {
      code: 'too-deep',
      message: 'the Markdown is nested too deeply or in lines too long; it was read as plain text',
    };
    return extraction(raw, { markup: paragraphsOf(raw), metadata: front.metadata, problems: [problem] });
  }
  const { parser } = await import('@lezer/markdown');
  const markup: Markup[] = [];
  const headings: Heading[] = [];
  const body = raw.slice(front.end);
  if (front.end > 0) markup.push({ kind: 'syntax', span: { start: 0, end: front.end } });
  /** The addresses of links and images whose parts are yet to come. */
  const links: { at: number; end: number }[] = [];

  parser.parse(body).iterate({
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
      if (node.name === 'Link' || node.name === 'Autolink') {
        links.push({ at: markup.length, end });
        markup.push({ kind: 'link', span: { start, end } });
        return;
      }
      if (node.name === 'URL' || node.name === 'LinkTitle' || node.name === 'LinkLabel') {
        while (links.length > 0 && links.at(-1)!.end < end) links.pop();
        const link = links.at(-1);
        if (node.name === 'URL' && link !== undefined) {
          markup[link.at] = { ...markup[link.at]!, target: raw.slice(start, end).replace(/^<|>$/g, '') };
        }
        // An address in angle brackets, or bare, is what the reader sees.
        if (link === undefined || raw[start - 1] === '<') return;
        markup.push({ kind: 'syntax', span: { start, end } });
        return;
      }
      const kind = KINDS.get(node.name);
      if (kind !== undefined && end > start) markup.push({ kind, span: { start, end } });
    },
  });

  const notes = footnotesOf(raw, front.end, markup);
  const sections = sectionsOf(raw, headings);
  return extraction(raw, {
    loci: [...sections, ...turnsOf(raw)],
    markup: [...markup, ...notes],
    metadata: { ...titleOf(headings), ...front.metadata },
    language: front.language,
  });
}

function isHostile(raw: string): boolean {
  for (const { start, end } of linesOf(raw)) {
    if (end - start > MAX_LINE_LENGTH) return true;
    if (raw[start] !== '>' && raw[start] !== ' ' && raw[start] !== '-' && raw[start] !== '*') continue;
    let marks = 0;
    for (let i = start; i < end; i++) {
      const character = raw[i]!;
      if (character === '>' || character === '-' || character === '*' || character === '+') marks++;
      else if (character !== ' ' && character !== '\t') break;
      if (marks > MAX_NESTED_QUOTES) {
        if (raw.slice(i, end).replaceAll(character, '').trim() !== '' || character === '>') return true;
        break;
      }
    }
  }
  return false;
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
