/**
 * XML as a stream of events, for every reader of an XML format.
 *
 * `saxes` keeps no tree, expands no entity but the five of XML (and the character references), fetches nothing and goes
 * on behind an error; so depth, entity bombs and broken files cost no more than their length.
 */

import type { Problem } from '../../types.ts';

export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(words: string): void;
}

const CHUNK_LENGTH = 1 << 16;
const MAX_DEPTH = 5000;
/** Named entities of XHTML that people write without declaring them. */
const COMMON_ENTITIES: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  eacute: 'é',
  egrave: 'è',
  aelig: 'æ',
  copy: '©',
  shy: '\u00ad',
};

/** Tells the handler what stands in the text, in order. Names come without their prefix. */
export async function readXml(text: string, handler: XmlHandler): Promise<readonly Problem[]> {
  const { SaxesParser } = await import('#saxes');
  const parser = new SaxesParser({ xmlns: false, position: true, fragment: false });
  Object.assign(parser.ENTITIES, COMMON_ENTITIES);
  const open: string[] = [];
  let depth = 0;
  const errors: string[] = [];
  let tooDeep = false;

  parser.on('error', (error) => {
    if (errors.length === 0) errors.push(error.message.replace(/\s+/g, ' ').slice(0, 160));
  });
  parser.on('opentag', (tag) => {
    depth++;
    if (depth > MAX_DEPTH) {
      tooDeep = true;
      return;
    }
    const name = withoutPrefix(tag.name);
    open.push(name);
    handler.open(name, tag.attributes);
  });
  parser.on('closetag', () => {
    if (depth <= MAX_DEPTH) {
      const name = open.pop();
      if (name !== undefined) handler.close(name);
    }
    depth--;
  });
  parser.on('text', (words) => handler.text(words));
  parser.on('cdata', (words) => handler.text(words));

  const sound = withoutStrayMarks(text);
  if (sound !== text) errors.push('"&" or "<" stands there for itself');
  for (let start = 0; start < sound.length; start += CHUNK_LENGTH) {
    parser.write(sound.slice(start, start + CHUNK_LENGTH));
  }
  parser.close();
  while (open.length > 0) handler.close(open.pop()!);

  const problems: Problem[] = [];
  if (errors[0] !== undefined) {
    problems.push({
      code: 'broken-xml',
      message: `the XML is broken (${errors[0]}); its text was read as far as it goes`,
    });
  }
  if (tooDeep) {
    problems.push({
      code: 'too-deep',
      message: `elements are nested deeper than ${MAX_DEPTH}; below that, only the text was read`,
    });
  }
  return problems;
}

/** What stands in these is not looked at: comments, unparsed text, the document type with its subset. */
const ASIDE: readonly (readonly [open: string, close: string])[] = [
  ['<![CDATA[', ']]>'],
  ['<!--', '-->'],
  ['<?', '?>'],
];
const STRAY_AMPERSAND = /&(?!(?:[\p{L}_][\p{L}\p{N}_.-]{0,62}|#\d{1,7}|#x[\da-f]{1,6});)/giu;
const STRAY_LESS = /<(?![\p{L}_/!?])/gu;

/** An "&" or a "<" that begins nothing would swallow the words behind it. */
function withoutStrayMarks(text: string): string {
  const pieces: string[] = [];
  const mend = (from: number, to: number): void => {
    const piece = text.slice(from, to);
    pieces.push(piece.replace(STRAY_AMPERSAND, '&amp;').replace(STRAY_LESS, '&lt;'));
  };
  let from = 0;
  let at = text.search(/<!DOCTYPE/);
  if (at >= 0) {
    const end = skipDocumentType(text, at + 2);
    mend(0, at);
    pieces.push(text.slice(at, end));
    from = end;
  }
  at = from;
  for (;;) {
    at = text.indexOf('<', at);
    if (at < 0) break;
    const aside = ASIDE.find(([open]) => text.startsWith(open, at));
    if (aside === undefined) {
      at++;
      continue;
    }
    const close = text.indexOf(aside[1], at + aside[0].length);
    const end = close < 0 ? text.length : close + aside[1].length;
    mend(from, at);
    pieces.push(text.slice(at, end));
    from = end;
    at = end;
  }
  mend(from, text.length);
  return pieces.join('');
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The first element's name in an XML text's head, without its prefix, or null. Skips comments, instructions and the document type. */
export function rootElement(head: string): string | null {
  let i = 0;
  while (i < head.length) {
    const next = head.indexOf('<', i);
    if (next < 0 || head.slice(i, next).trim() !== '') return null;
    if (head.startsWith('<!--', next)) i = skip(head, '-->', next + 4);
    else if (head.startsWith('<?', next)) i = skip(head, '?>', next + 2);
    else if (head.startsWith('<!', next)) i = skipDocumentType(head, next + 2);
    else return withoutPrefix(/^[\p{L}_][\p{L}\p{N}_.:-]*/u.exec(head.slice(next + 1, next + 101))?.[0] ?? '') || null;
  }
  return null;
}

function skip(head: string, end: string, from: number): number {
  const at = head.indexOf(end, from);
  return at < 0 ? head.length : at + end.length;
}

function skipDocumentType(head: string, from: number): number {
  const close = head.indexOf('>', from);
  const subset = head.indexOf('[', from);
  if (subset < 0 || (close >= 0 && close < subset)) return close < 0 ? head.length : close + 1;
  return skip(head, ']>', subset);
}
