/**
 * A Word document with comments on stretches of its text. All else in the file stays as it was, byte for byte.
 *
 * A stretch is named by its words and by how often they stand before it, so that nothing depends on how a reader counts.
 * Runs are cut where a stretch begins and ends within one; ECMA-376, part 1, 17.13.4.
 */

import { RecteError } from '../errors.ts';
import { archiveNames, openArchive } from './packed/zip.ts';

export interface DocxComment {
  /** The stretches commented upon, in order; the comment reaches from the first to the last. */
  readonly words: readonly string[];
  /** How often the first of them stands in the document before this place. */
  readonly before: number;
  readonly paragraphs: readonly string[];
  readonly author: string;
  /** In UTC, or null. */
  readonly at: string | null;
}

export interface CommentedDocx {
  readonly bytes: Uint8Array;
  /** Those whose words stand in no place where Word takes comments, such as a footnote. */
  readonly unplaced: readonly DocxComment[];
}

const DOCUMENT = 'word/document.xml';
const COMMENTS = 'word/comments.xml';
const TYPES = '[Content_Types].xml';
const RELATIONS = 'word/_rels/document.xml.rels';
const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const COMMENTS_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
/** Archives know no earlier year; the same file gives the same bytes. */
const EARLIEST = '1980-01-01T00:00:00';

/** @throws RecteError when the bytes are no Word document. */
export async function withComments(bytes: Uint8Array, comments: readonly DocxComment[]): Promise<CommentedDocx> {
  if (!archiveNames(bytes, DOCUMENT)) throw noWordDocument();
  const archive = await openArchive(bytes, () => true);
  const parts = new Map<string, string>();
  for (const name of [DOCUMENT, TYPES]) {
    const text = archive.text(name);
    if (text === null) throw noWordDocument();
    parts.set(name, text);
  }
  const text = await flatText(parts.get(DOCUMENT)!);
  const old = archive.text(COMMENTS);
  const firstId = nextId(old ?? '');
  const placed: { readonly comment: DocxComment; readonly start: number; readonly end: number }[] = [];
  const unplaced: DocxComment[] = [];
  for (const comment of comments) {
    const place = placeOf(text, comment);
    if (place === null) unplaced.push(comment);
    else placed.push({ comment, ...place });
  }
  const edits = placed.flatMap(({ start, end }, k): Edit[] => [
    { at: text.units[start]!, isEnd: false, id: firstId + k },
    { at: text.units[end - 1]!, isEnd: true, id: firstId + k },
  ]);
  parts.set(DOCUMENT, edited(parts.get(DOCUMENT)!, edits));
  parts.set(
    COMMENTS,
    commentsPart(
      old,
      placed.map(({ comment }, k) => commentXml(comment, firstId + k)),
    ),
  );
  if (old === null) {
    parts.set(TYPES, withOverride(parts.get(TYPES)!));
    parts.set(RELATIONS, withRelation(archive.text(RELATIONS)));
  }
  const { zipSync } = await import('#fflate');
  const encoder = new TextEncoder();
  const files: Record<string, Uint8Array> = {};
  for (const name of archive.names) files[name] = archive.bytes(name)!;
  for (const [name, part] of parts) files[name] = encoder.encode(part);
  return { bytes: zipSync(files, { mtime: EARLIEST }), unplaced };
}

function noWordDocument(): RecteError {
  return new RecteError('unreadable-file', 'this is no Word document', 'Export it as a page instead.');
}

// ── where the words stand ────────────────────────────────────────────────────────────────────────────────────────────

/** A stretch of one run's text, as it lies in the file. */
interface Unit {
  /** Where its character stands in the XML, and where the next one begins. */
  readonly at: number;
  readonly next: number;
  readonly run: Run;
}

interface Run {
  readonly prefix: string;
  /** Its properties, to be repeated where it is cut. */
  readonly properties: string;
  /** Where `<w:t` ends its name, to say that blanks count. */
  readonly afterName: number;
}

interface FlatText {
  /** White space is one blank, paragraphs too. */
  readonly text: string;
  readonly units: readonly Unit[];
}

const LEFT_OUT = new Set(['del', 'moveFrom', 'Fallback', 'drawing', 'pict', 'object', 'txbxContent']);

async function flatText(xml: string): Promise<FlatText> {
  const { SaxesParser } = await import('#saxes');
  const parser = new SaxesParser({ position: true });
  const units: Unit[] = [];
  let text = '';
  let left = 0;
  let properties = '';
  let propertiesStart = -1;
  let contentStart = -1;
  let isInRun = false;
  const blank = (unit: Unit | null): void => {
    if (text === '' || text.endsWith(' ')) return;
    const last = unit ?? units.at(-1);
    if (last === undefined) return;
    text += ' ';
    units.push(last);
  };
  parser.on('error', () => {});
  parser.on('opentag', ({ name, isSelfClosing }) => {
    const [, local] = split(name);
    if (LEFT_OUT.has(local)) left++;
    if (local === 'r') {
      isInRun = true;
      properties = '';
    } else if (local === 'rPr' && isInRun) propertiesStart = xml.lastIndexOf(`<${name}`, parser.position - 1);
    else if (local === 't' && isInRun && left === 0 && !isSelfClosing) contentStart = parser.position;
    else if (local === 'tab' || local === 'br' || local === 'cr') blank(null);
  });
  parser.on('closetag', ({ name, isSelfClosing }) => {
    const [prefix, local] = split(name);
    if (LEFT_OUT.has(local)) left--;
    if (local === 'p') blank(null);
    else if (local === 'r') isInRun = false;
    else if (local === 'rPr' && propertiesStart >= 0) {
      properties = xml.slice(propertiesStart, parser.position);
      propertiesStart = -1;
    } else if (local === 't' && contentStart >= 0 && !isSelfClosing) {
      const end = xml.lastIndexOf('</', parser.position - 1);
      const open = xml.lastIndexOf(`<${name}`, contentStart);
      const run = { prefix, properties, afterName: open + 1 + name.length };
      for (const { words, at, next } of charactersOf(xml, contentStart, end)) {
        if (/^\s$/.test(words)) {
          blank({ at, next, run });
          continue;
        }
        for (const unit of words.split('')) {
          text += unit;
          units.push({ at, next, run });
        }
      }
      contentStart = -1;
    }
  });
  parser.write(xml).close();
  return { text, units };
}

function split(name: string): readonly [prefix: string, local: string] {
  const colon = name.indexOf(':');
  return colon < 0 ? ['', name] : [name.slice(0, colon + 1), name.slice(colon + 1)];
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The characters of a text node, references decoded, and where each is written. */
function* charactersOf(xml: string, start: number, end: number) {
  let at = start;
  while (at < end) {
    const reference = xml[at] === '&' ? /^&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/i.exec(xml.slice(at, at + 12)) : null;
    if (reference === null) {
      yield { words: xml[at]!, at, next: at + 1 };
      at++;
      continue;
    }
    const [whole, hexadecimal, decimal, name] = reference;
    const point = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    const words =
      name === undefined ? (point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD') : (NAMED[name] ?? whole);
    yield { words, at, next: at + whole.length };
    at += whole.length;
  }
}

function folded(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function placeOf({ text }: FlatText, { words, before }: DocxComment) {
  const [first, ...others] = words.map(folded).filter((each) => each !== '');
  if (first === undefined) return null;
  let start = text.indexOf(first);
  for (let count = 0; count < before && start >= 0; count++) {
    const next = text.indexOf(first, start + 1);
    if (next < 0) break;
    start = next;
  }
  if (start < 0) return null;
  let end = start + first.length;
  for (const other of others) {
    const at = text.indexOf(other, end);
    if (at < 0) break;
    end = at + other.length;
  }
  return { start, end };
}

/** How often the first stretch's words stand in a text before an offset, white space apart. */
export function countBefore(text: string, words: string, offset: number): number {
  const wanted = folded(words);
  if (wanted === '') return 0;
  const head = folded(`${text.slice(0, offset)}|`).slice(0, -1);
  let count = 0;
  for (let at = head.indexOf(wanted); at >= 0; at = head.indexOf(wanted, at + 1)) count++;
  return count;
}

// ── what is written ──────────────────────────────────────────────────────────────────────────────────────────────────

interface Edit {
  readonly at: Unit;
  readonly isEnd: boolean;
  readonly id: number;
}

function edited(xml: string, edits: readonly Edit[]): string {
  const insertions = edits.map(({ at: unit, isEnd, id }) => {
    const { prefix, properties } = unit.run;
    const range = isEnd
      ? `<${prefix}commentRangeEnd ${prefix}id="${id}"/><${prefix}r><${prefix}commentReference ${prefix}id="${id}"/></${prefix}r>`
      : `<${prefix}commentRangeStart ${prefix}id="${id}"/>`;
    return {
      at: isEnd ? unit.next : unit.at,
      order: isEnd ? 0 : 1,
      xml: `</${prefix}t></${prefix}r>${range}<${prefix}r>${properties}<${prefix}t xml:space="preserve">`,
    };
  });
  const cut = new Map(edits.map(({ at: { run } }) => [run.afterName, run]));
  const preserved = [...cut.keys()].flatMap((at) => {
    const tag = xml.slice(at, xml.indexOf('>', at));
    return tag.includes('xml:space') ? [] : [{ at, order: 0, xml: ' xml:space="preserve"' }];
  });
  const all = [...insertions, ...preserved].sort((a, b) => a.at - b.at || a.order - b.order);
  let made = '';
  let from = 0;
  for (const { at, xml: inserted } of all) {
    made += xml.slice(from, at) + inserted;
    from = at;
  }
  return made + xml.slice(from);
}

function commentXml({ paragraphs, author, at }: DocxComment, id: number): string {
  const date = at === null ? '' : ` w:date="${escaped(at.replace(/\.\d+Z$/, 'Z'))}"`;
  const initials = author
    .split(/\s+/)
    .map((part) => part.slice(0, 1))
    .join('');
  const text = paragraphs.map((each) => `<w:p><w:r><w:t xml:space="preserve">${escaped(each)}</w:t></w:r></w:p>`);
  return `<w:comment w:id="${id}" w:author="${escaped(author)}"${date} w:initials="${escaped(initials)}">${text.join('')}</w:comment>`;
}

function commentsPart(old: string | null, comments: readonly string[]): string {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  if (old === null) return `${head}<w:comments xmlns:w="${NAMESPACE}">${comments.join('')}</w:comments>`;
  // The prefix of what is there may be another: each comment brings its own.
  const own = comments.map((each) => each.replace('<w:comment ', `<w:comment xmlns:w="${NAMESPACE}" `));
  const end = old.lastIndexOf('</');
  const empty = end < 0 ? /<([\w:]*comments)([^>]*)\/>\s*$/.exec(old) : null;
  if (empty !== null) return `${old.slice(0, empty.index)}<${empty[1]!}${empty[2]!}>${own.join('')}</${empty[1]!}>`;
  return old.slice(0, end) + own.join('') + old.slice(end);
}

function nextId(comments: string): number {
  let most = -1;
  for (const [, id] of comments.matchAll(/\bid="(\d{1,9})"/g)) most = Math.max(most, Number(id));
  return most + 1;
}

function withOverride(types: string): string {
  return beforeEnd(types, `<Override PartName="/${COMMENTS}" ContentType="${COMMENTS_TYPE}"/>`);
}

function withRelation(relations: string | null): string {
  const empty = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const old = relations ?? empty;
  let id = 'recteComments';
  while (old.includes(`"${id}"`)) id += '1';
  return beforeEnd(old, `<Relationship Id="${id}" Type="${COMMENTS_RELATION}" Target="comments.xml"/>`);
}

function beforeEnd(xml: string, inserted: string): string {
  const end = xml.lastIndexOf('</');
  return xml.slice(0, end) + inserted + xml.slice(end);
}

function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
