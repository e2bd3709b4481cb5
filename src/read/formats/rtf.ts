/**
 * Rich Text Format.
 *
 * The text is the accepted reading (deleted runs are left out); footnotes stand behind the text, tied to their calls.
 * Control words that say how letters look are passed over, unknown destinations are left out, as the format asks.
 */

import type { Extraction, Markup, SourceMetadata } from '../../types.ts';
import { type Heading, paragraphsOf, sectionsOf, trimmed } from '../building/spans.ts';
import { decodeSingleByte } from '../encoding/single-byte.ts';
import { nameOf } from '../metadata/names.ts';
import type { BytesReader } from '../reader.ts';
import { extraction } from '../reader.ts';
import { type OpenParagraph, paragraphAt, StyleSheet } from '../rtf/styles.ts';

export const rtf: BytesReader = {
  id: 'rtf',
  takes: 'bytes',
  mayHaveTurns: true,
  accepts: (probe) => Buffer.from(probe.bytes.subarray(0, 6)).toString('latin1') === '{\\rtf1',
  read: readRtf,
};

const LEFT_OUT = new Set(
  (
    'fonttbl colortbl pict header headerl headerr headerf footer footerl footerr footerf object themedata ' +
    'colorschememapping datastore latentstyles listtable listoverridetable rsidtbl generator xmlnstbl fldinst private ' +
    'ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn revtbl filetbl pgptbl bkmkstart bkmkend annotation atnid atnauthor ' +
    'listtext pntext'
  ).split(' '),
);
const MAX_DEPTH = 2000;
const CONTROL = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?/y;

/** Control words that stand for a character. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['line', '\n'],
  ['tab', '\t'],
  ['cell', '\t'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
]);

interface Group {
  skips: boolean;
  /** How many characters stand in for a `\u` that follows. */
  alternatives: number;
  hidden: boolean;
  deleted: boolean;
  destination: string;
  /** The paragraph that a note stands in, which goes on behind the note. */
  goesOn: OpenParagraph | null;
}

async function readRtf(bytes: Uint8Array): Promise<Extraction> {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const codePage = /\\ansicpg(\d{3,5})/.exec(raw.slice(0, 2000))?.[1] ?? '1252';
  return new RtfReader(raw, encodingOf(codePage)).read();
}

function encodingOf(codePage: string): string {
  const named = new Map([
    ['932', 'shift_jis'],
    ['936', 'gbk'],
    ['949', 'euc-kr'],
    ['950', 'big5'],
    ['10000', 'macintosh'],
    ['65001', 'utf-8'],
  ]);
  return named.get(codePage) ?? (/^125[0-8]$|^874$/.test(codePage) ? `windows-${codePage}` : 'windows-1252');
}

class RtfReader {
  readonly #raw: string;
  readonly #encoding: string;
  #group: Group = { skips: false, alternatives: 1, hidden: false, deleted: false, destination: '', goesOn: null };
  readonly #outer: Group[] = [];
  /** Text of the document, and of each note. */
  #out: string[] = [];
  #length = 0;
  readonly #notes: { out: string[]; label: string }[] = [];
  readonly #calls: { start: number; label: string }[] = [];
  readonly #info = new Map<string, string>();
  #bytes: number[] = [];
  #toSkip = 0;
  #styleName = '';
  #basedOn = -1;
  readonly #styles = new StyleSheet();
  #paragraph: OpenParagraph = paragraphAt(0);
  #handsOver = false;
  readonly #marks: { kind: 'block-quotation' | 'heading'; start: number; end: number; level: number }[] = [];

  constructor(raw: string, encoding: string) {
    this.#raw = raw;
    this.#encoding = encoding;
  }

  read(): Extraction {
    const raw = this.#raw;
    let depth = 0;
    let isCutOff = true;
    for (let i = 0; i < raw.length; ) {
      const character = raw[i]!;
      if (character === '{') {
        this.#flush();
        if (++depth > MAX_DEPTH) break;
        this.#outer.push(this.#group);
        this.#group = { ...this.#group, goesOn: null };
        i++;
      } else if (character === '}') {
        this.#flush();
        depth--;
        if (this.#group.destination === 'style') this.#endStyle();
        this.#paragraph = this.#group.goesOn ?? this.#paragraph;
        this.#group = this.#outer.pop() ?? this.#group;
        i++;
        if (depth === 0) {
          isCutOff = false;
          break;
        }
      } else if (character === '\\') i = this.#control(i);
      else if (character === '\r' || character === '\n') i++;
      else {
        const next = nextSpecial(raw, i);
        this.#plain(raw.slice(i, next));
        i = next;
      }
    }
    this.#flush();
    return this.#finish(isCutOff);
  }

  #plain(words: string): void {
    const kept = words.slice(this.#toSkip);
    this.#toSkip = Math.max(0, this.#toSkip - words.length);
    for (let i = 0; i < kept.length; i++) {
      const unit = kept.charCodeAt(i);
      if (unit > 0x7f) {
        this.#bytes.push(unit);
        continue;
      }
      if (this.#bytes.length > 0) this.#bytes.push(unit);
      else {
        let end = i;
        while (end < kept.length && kept.charCodeAt(end) < 0x80) end++;
        this.#write(kept.slice(i, end));
        i = end - 1;
      }
    }
  }

  #control(at: number): number {
    const raw = this.#raw;
    const symbol = raw[at + 1] ?? '';
    if (symbol === "'") {
      if (this.#toSkip > 0) this.#toSkip--;
      else this.#bytes.push(Number.parseInt(raw.slice(at + 2, at + 4), 16) || 0x3f);
      return at + 4;
    }
    CONTROL.lastIndex = at;
    const word = CONTROL.exec(raw);
    if (word === null) {
      this.#flush();
      if (symbol === '~') this.#write('\u00a0');
      else if (symbol === '_') this.#write('\u2011');
      else if (symbol === '-') this.#write('\u00ad');
      else if (symbol === '\\' || symbol === '{' || symbol === '}') this.#write(symbol);
      else if (symbol === '*') this.#group.skips = true;
      else if (symbol === '\n' || symbol === '\r') this.#write('\n\n');
      return at + 2;
    }
    const end = at + word[0].length;
    const name = word[1]!;
    const value = word[2] === undefined ? null : Number(word[2]);
    if (name !== 'u') this.#flush();
    return this.#word(name, value, end);
  }

  #word(name: string, value: number | null, end: number): number {
    const group = this.#group;
    // What a group that is left out says of paragraphs holds for those in it.
    if (group.skips && !/^(?:u|uc|bin|footnote)$/.test(name)) return end;
    switch (name) {
      case 'u':
        this.#flush();
        this.#write(String.fromCharCode((value ?? 0) & 0xffff));
        this.#toSkip = group.alternatives;
        break;
      case 'uc':
        group.alternatives = value ?? 1;
        break;
      case 'bin':
        return end + Math.max(0, value ?? 0);
      case 'pard':
        this.#paragraph = paragraphAt(this.#paragraph.start);
        break;
      case 's':
        this.#paragraph.style = value ?? 0;
        if (group.destination === 'stylesheet') group.destination = 'style';
        break;
      case 'sbasedon':
        this.#basedOn = value ?? -1;
        break;
      case 'li':
        this.#paragraph.left = value ?? 0;
        break;
      case 'ri':
        this.#paragraph.right = value ?? 0;
        break;
      case 'fi':
        this.#paragraph.indent = value ?? 0;
        break;
      case 'outlinelevel':
        this.#paragraph.heading = (value ?? 9) < 9 ? (value ?? 0) + 1 : 0;
        break;
      case 'stylesheet':
        group.destination = 'stylesheet';
        break;
      case 'par':
      case 'sect':
      case 'page':
      case 'row':
        this.#endParagraph();
        this.#write('\n\n');
        this.#paragraph = { ...this.#paragraph, start: this.#length };
        break;
      case 'v':
        group.hidden = value !== 0;
        break;
      case 'deleted':
        group.deleted = value !== 0;
        break;
      case 'plain':
        group.hidden = false;
        group.deleted = false;
        break;
      case 'footnote':
        this.#startNote();
        break;
      case 'title':
      case 'author':
        // A second author is whoever changed the file last.
        if (this.#info.has(name)) group.skips = true;
        else if (group.destination === 'info') group.destination = name;
        break;
      case 'info':
        group.destination = 'info';
        break;
      default: {
        const character = CHARACTERS.get(name);
        if (character !== undefined) this.#write(character);
        else if (LEFT_OUT.has(name)) group.skips = true;
      }
    }
    return end;
  }

  /** A style of the style sheet ends, with its name. */
  #endStyle(): void {
    this.#styles.add(this.#styleName.replace(/;\s*$/, '').trim(), this.#basedOn, this.#paragraph);
    this.#styleName = '';
    this.#basedOn = -1;
    this.#paragraph = paragraphAt(this.#paragraph.start);
  }

  #endParagraph(): void {
    if (this.#group.destination !== '' || this.#length <= this.#paragraph.start) return;
    const is = this.#styles.kindOf(this.#paragraph, this.#handsOver);
    if (is !== null) this.#marks.push({ ...is, start: this.#paragraph.start, end: this.#length });
    this.#handsOver = /:\s*$/.test(this.#out.slice(-3).join(''));
  }

  #startNote(): void {
    // `\*\footnote` is a note as well, though the star bids one leave out what one does not know.
    this.#group.skips = this.#outer.at(-1)?.skips ?? false;
    if (this.#group.skips) return;
    const label = String(this.#notes.length + 1);
    this.#calls.push({ start: this.#length, label });
    this.#write(`[${label}]`);
    this.#notes.push({ out: [], label });
    this.#group.destination = 'footnote';
    this.#group.goesOn = this.#paragraph;
    this.#paragraph = paragraphAt(this.#length);
  }

  #flush(): void {
    if (this.#bytes.length === 0) return;
    const bytes = Uint8Array.from(this.#bytes);
    this.#bytes = [];
    this.#write(decodeSingleByte(bytes, this.#encoding) ?? new TextDecoder(this.#encoding).decode(bytes));
  }

  #write(words: string): void {
    const { skips, hidden, deleted, destination } = this.#group;
    if (skips || hidden || deleted) return;
    if (destination === 'style') this.#styleName += words;
    else if (destination === 'footnote') this.#notes.at(-1)!.out.push(words);
    else if (destination === 'title' || destination === 'author') {
      this.#info.set(destination, (this.#info.get(destination) ?? '') + words);
    } else if (destination === '') {
      this.#out.push(words);
      this.#length += words.length;
    }
  }

  #finish(isCutOff: boolean): Extraction {
    this.#endParagraph();
    const body = this.#out.join('');
    const markup: Markup[] = this.#calls.map(({ start, label }) => ({
      kind: 'note-call',
      span: { start, end: start + label.length + 2 },
      target: `note-${label}`,
    }));
    let text = body.trimEnd();
    const headings: Heading[] = [];
    for (const { kind, start, end, level } of this.#marks) {
      const span = trimmed(text, start, Math.min(end, text.length));
      if (span.end <= span.start) continue;
      markup.push({ kind, span });
      if (kind === 'heading')
        headings.push({ level, start: span.start, label: text.slice(span.start, span.end).slice(0, 200) });
    }
    const loci = sectionsOf(text, headings);
    for (const { out, label } of this.#notes) {
      const words = out.join('').trim();
      if (words === '') continue;
      const start = text.length + 2;
      text += `\n\n${words}`;
      markup.push({ kind: 'note', span: trimmed(text, start, text.length), target: `note-${label}` });
    }
    const metadata: { -readonly [K in keyof SourceMetadata]?: SourceMetadata[K] } = {};
    const title = this.#info.get('title')?.trim() ?? '';
    const author = this.#info.get('author')?.trim() ?? '';
    if (title !== '') metadata.title = title;
    if (author !== '') metadata.creators = [nameOf(author)];
    const problem = { code: 'cut-off', message: 'the file breaks off; it was read as far as it goes' };
    return extraction(text, {
      loci,
      markup: [...paragraphsOf(text), ...markup],
      metadata,
      problems: isCutOff ? [problem] : [],
    });
  }
}

function nextSpecial(raw: string, from: number): number {
  let i = from;
  while (i < raw.length) {
    const unit = raw.charCodeAt(i);
    if (unit === 92 || unit === 123 || unit === 125 || unit === 10 || unit === 13) break;
    i++;
  }
  return i;
}
