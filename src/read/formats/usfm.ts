/**
 * USFM, in which translators of the Bible write: `\c 1 \v 1 In the beginning …`.
 *
 * The text is the verses as they run on, in their paragraphs and lines; editors' headings and cross-references are not
 * in it, and footnotes stand behind it. What a marker does not say is passed over, so that a newer one does no harm.
 */

import { canonicalVerseKey, labelOfKey } from '../../reference/keys.ts';
import type { Extraction } from '../../types.ts';
import { joinNotes, type MadeText } from '../building/joined-texts.ts';
import { StructuredText } from '../building/structured-text.ts';
import type { TextReader } from '../reader.ts';
import { extraction } from '../reader.ts';

export const usfm: TextReader = {
  id: 'usfm',
  takes: 'text',
  accepts: ({ head }) => head !== null && /^\s*\\id [A-Z1-6]{3}\b/.test(head) && /\\(?:c|v|h|mt\d?|p) /.test(head),
  read: readUsfm,
};

/** The codes of books that are no abbreviation people write. */
const BOOKS: Readonly<Record<string, string>> = {
  JDG: 'judg',
  SNG: 'song',
  EZK: 'ezek',
  JOL: 'joel',
  NAM: 'nah',
  MRK: 'mark',
  JHN: 'john',
  PHP: 'phil',
  PHM: 'phlm',
  JAS: 'jas',
  '1JN': '1john',
  '2JN': '2john',
  '3JN': '3john',
};
/** A marker, with what follows it up to its words: `\v 12 `, `\wj `, `\+nd*`. */
const MARKER = /\\(\+?[a-z]+)(?:\d?)(?:(\*)|(?=[\s\\]|$)[ \t]?)/g;
/** Paragraphs whose words are an editor's, or say what the file is. */
const LEFT_OUT = new Set(
  'id ide usfm sts rem h toc toca mt mte imt is ip ipi im imi ipq imq ipr iq ib ili iot io iex ie cl cp cd s ms mr r sr sp rq'.split(
    ' ',
  ),
);
const PARAGRAPHS = new Set('p m po pr cls pmo pm pmc pmr pi mi nb pc ph b lh li lf lim d qa qd tr'.split(' '));
const LINES = new Set(['q', 'qr', 'qc', 'qm']);
const NOTES = new Set(['f', 'fe', 'ef']);
/** Stretches inside a paragraph that are no words of the text. */
const INLINE_LEFT_OUT = new Set('x ex fig va vp ca rb rt'.split(' '));

interface Open {
  readonly label: string;
  readonly start: number;
}

class UsfmWriter {
  book = '';
  title = '';
  readonly #main = new StructuredText();
  readonly #notes: { readonly target: string; readonly out: StructuredText }[] = [];
  #note: StructuredText | null = null;
  #isLeftOut = true;
  /** The marker whose end puts an end to leaving out inside a paragraph. */
  #leftOutTo: string | null = null;
  #isTitle = false;
  #chapter: Open | null = null;
  #verse: Open | null = null;

  marker(name: string, isEnd: boolean, behind: string): number {
    const { builder } = this.#main;
    if (isEnd) {
      if (name === this.#leftOutTo) this.#leftOutTo = null;
      else if (NOTES.has(name)) this.#note = null;
      return 0;
    }
    if (this.#leftOutTo !== null) return 0;
    if (INLINE_LEFT_OUT.has(name)) {
      this.#leftOutTo = name;
      return 0;
    }
    if (NOTES.has(name)) return this.#openNote(behind);
    if (this.#note !== null) return name === 'fr' ? (/^[^\\]*/.exec(behind)?.[0].length ?? 0) : 0;
    if (name === 'c' || name === 'v') return this.#number(name, behind);
    if (PARAGRAPHS.has(name) || LINES.has(name) || LEFT_OUT.has(name)) {
      if (PARAGRAPHS.has(name)) builder.paragraphBreak();
      else builder.lineBreak();
      this.#isLeftOut = LEFT_OUT.has(name);
      this.#isTitle = name === 'h' || (name === 'mt' && this.title === '');
    }
    return 0;
  }

  words(raw: string): void {
    if (this.#leftOutTo !== null) return;
    const words = raw
      .replace(/\|[^\\]*$/, '')
      .replaceAll('~', '\u00a0')
      .replace(/\/\//g, ' ');
    if (this.#note !== null) this.#note.builder.words(words);
    else if (!this.#isLeftOut) this.#main.builder.words(words);
    else if (this.#isTitle && words.trim() !== '') this.title = words.replace(/\s+/g, ' ').trim();
  }

  #openNote(behind: string): number {
    const caller = /^\s*(\S)\s/.exec(behind);
    const label = caller === null || /[+-]/.test(caller[1]!) ? String(this.#notes.length + 1) : caller[1]!;
    const target = `note-${this.#notes.length + 1}`;
    this.#main.noteCall(label, target);
    this.#note = new StructuredText();
    this.#notes.push({ target, out: this.#note });
    return caller?.[0].length ?? 0;
  }

  #number(kind: 'c' | 'v', behind: string): number {
    const number = /^\s*(\d{1,3})(?:\p{L})?(?:[-–,]\d{1,3}\p{L}?)*\s*/u.exec(behind);
    if (number === null) return 0;
    this.closeVerse();
    if (kind === 'c') {
      this.closeChapter();
      this.#main.builder.paragraphBreak();
      this.#chapter = { label: number[1]!, start: this.#main.builder.position };
      this.#isLeftOut = false;
    } else {
      this.#main.builder.words(' ');
      this.#isLeftOut = false;
      this.#verse = { label: number[1]!, start: this.#main.builder.position };
    }
    return number[0].length;
  }

  closeVerse(): void {
    const verse = this.#verse;
    this.#verse = null;
    if (verse === null) return;
    const label = `${this.#chapter?.label ?? '1'}:${verse.label}`;
    this.#place('verse', label, verse.start);
  }

  closeChapter(): void {
    const chapter = this.#chapter;
    this.#chapter = null;
    if (chapter !== null) this.#place('section', chapter.label, chapter.start);
  }

  #place(kind: 'verse' | 'section', numbers: string, start: number): void {
    const key = canonicalVerseKey(`${this.book} ${numbers}`);
    this.#main.place(kind, key === null ? `${this.title} ${numbers}`.trim() : labelOfKey(key), start, { key });
  }

  finish(): MadeText {
    this.closeVerse();
    this.closeChapter();
    const notes = this.#notes.map(({ target, out }) => ({ target, made: out.finish() }));
    return joinNotes(this.#main.finish(), notes);
  }
}

function readUsfm(raw: string): Extraction {
  const writer = new UsfmWriter();
  const code = /\\id ([A-Z1-6]{3})/.exec(raw)?.[1] ?? '';
  writer.book = BOOKS[code] ?? code;
  let from = 0;
  MARKER.lastIndex = 0;
  for (let found = MARKER.exec(raw); found !== null; found = MARKER.exec(raw)) {
    if (found.index > from) writer.words(raw.slice(from, found.index));
    const name = found[1]!.replace(/^\+/, '');
    const end = found.index + found[0].length;
    from = end + writer.marker(name, found[2] === '*', raw.slice(end, end + 200));
    MARKER.lastIndex = from;
  }
  writer.words(raw.slice(from));
  const { text, loci, markup } = writer.finish();
  return extraction(text, { loci, markup, ...(writer.title === '' ? {} : { metadata: { title: writer.title } }) });
}
