/**
 * TEI: editions, letters, plays and verse in scholarly XML.
 *
 * The text is the edited one: of an apparatus the lemma, of a correction the corrected word, of an abbreviation its
 * expansion. Speakers' names are labels; stage directions stand behind the speech; notes stand behind the text.
 */

import type { Extraction, Name } from '../../types.ts';
import { nameOf } from '../names.ts';
import type { TextReader } from '../reader.ts';
import { extraction } from '../reader.ts';
import { StructuredText } from '../structured-text.ts';
import { readXml, rootElement } from '../xml.ts';

export const tei: TextReader = {
  id: 'tei',
  takes: 'text',
  accepts: (probe) => probe.head !== null && /^(?:TEI|TEI\.2|teiCorpus)$/.test(rootElement(probe.head) ?? ''),
  read: (text) => readTei(text),
};

const LEFT_OUT = new Set(
  'rdg rdgGrp witDetail sic abbr reg del surplus fw figDesc facsimile sourceDoc standOff gap'.split(' '),
);
const BLOCKS = new Set(
  'p ab lg head div opener closer salute signed item label list cit castItem trailer epigraph'.split(' '),
);
const LINES = new Set('l row'.split(' '));

async function readTei(raw: string): Promise<Extraction> {
  const writer = new TeiWriter();
  const problems = await readXml(raw, writer);
  const { text, loci, markup } = writer.finish();
  const title = writer.title.replace(/\s+/g, ' ').trim();
  const metadata = {
    ...(title === '' ? {} : { title }),
    ...(writer.authors.length === 0 ? {} : { creators: writer.authors }),
  };
  return extraction(text, { loci, markup, problems, metadata, language: writer.language });
}

type Event = () => void;

class TeiWriter {
  title = '';
  readonly authors: Name[] = [];
  language: string | null = null;
  readonly #out = new StructuredText();
  readonly #open: string[] = [];
  #skipping = 0;
  #divisions = 0;
  #inHeader = false;
  #inBibliography = 0;
  #author = '';
  #speech: { start: number; speaker: string; directions: string[] } | null = null;
  #label: { words: string; into: 'speaker' | 'stage' } | null = null;
  readonly #notes: { target: string; events: Event[] }[] = [];
  #note: { target: string; events: Event[] } | null = null;
  readonly #heads: { start: number; level: number }[] = [];

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#open.push(name);
    if (this.#skipping > 0 || LEFT_OUT.has(name)) {
      this.#skipping++;
      return;
    }
    if (name === 'teiHeader') this.#inHeader = true;
    if (name === 'sourceDesc') this.#inBibliography++;
    if (name === 'author') this.#author = '';
    if (this.#inHeader) return;
    if (name === 'text' || name === 'TEI') this.language ??= attributes['xml:lang'] ?? null;
    if (name === 'note') {
      const label = attributes['n'] ?? String(this.#notes.length + 1);
      const target = attributes['xml:id'] ?? `note-${this.#notes.length + 1}`;
      this.#out.noteCall(label, target);
      this.#note = { target, events: [] };
      this.#notes.push(this.#note);
      return;
    }
    this.#soon(() => this.#enter(name, attributes));
  }

  close(name: string): void {
    this.#open.pop();
    if (this.#skipping > 0) {
      this.#skipping--;
      return;
    }
    if (name === 'author' && this.#inHeader && this.#inBibliography === 0 && this.#author.trim() !== '') {
      this.authors.push(nameOf(this.#author));
    }
    if (name === 'sourceDesc') this.#inBibliography--;
    if (name === 'teiHeader') this.#inHeader = false;
    else if (this.#inHeader) return;
    else if (name === 'note') this.#note = null;
    else this.#soon(() => this.#leave(name));
  }

  text(words: string): void {
    if (this.#skipping > 0) return;
    if (this.#inHeader) {
      if (this.#inBibliography > 0) return;
      if (
        this.#open.at(-1) === 'title' &&
        this.#open.includes('titleStmt') &&
        (this.title === '' || words.trim() === '')
      ) {
        this.title += words;
      }
      if (this.#open.includes('author')) this.#author += words;
      return;
    }
    this.#soon(() => {
      if (this.#label !== null) this.#label.words += words;
      else this.#out.builder.words(words);
    });
  }

  #soon(event: Event): void {
    if (this.#note === null) event();
    else this.#note.events.push(event);
  }

  #enter(name: string, attributes: Readonly<Record<string, string>>): void {
    const out = this.#out;
    if (BLOCKS.has(name)) out.builder.paragraphBreak();
    else if (LINES.has(name)) out.builder.lineBreak();
    if (name === 'div' || /^div\d$/.test(name)) this.#divisions++;
    else if (name === 'head') this.#heads.push({ start: out.builder.position, level: Math.max(1, this.#divisions) });
    else if (name === 'q' || name === 'quote' || name === 'said') {
      const isBlock =
        attributes['rend']?.includes('block') === true || this.#open.at(-2) === 'cit' || this.#open.at(-2) === 'div';
      out.open(isBlock ? 'block-quotation' : 'inline-quotation', attributes['source'] ?? null);
    } else if (name === 'ref') out.open('link', attributes['target'] ?? null);
    else if (name === 'hi' || name === 'emph') out.open('emphasis');
    else if (name === 'bibl') out.open('citation');
    else if (name === 'pb') out.page(attributes['n'] ?? '?');
    else if (name === 'lb' && attributes['break'] !== 'no') out.builder.words(' ');
    else if (name === 'sp') {
      out.builder.paragraphBreak();
      this.#speech = { start: out.builder.position, speaker: '', directions: [] };
    } else if (name === 'speaker' || name === 'stage') this.#label = { words: '', into: name };
  }

  #leave(name: string): void {
    const out = this.#out;
    if (name === 'div' || /^div\d$/.test(name)) this.#divisions--;
    else if (name === 'head') {
      const head = this.#heads.pop();
      if (head !== undefined) out.mark('heading', head.start, null, head.level);
    } else if (/^(?:q|quote|said|ref|hi|emph|bibl)$/.test(name)) out.close();
    else if (name === 'speaker' || name === 'stage') this.#closeLabel();
    else if (name === 'sp') this.#closeSpeech();
    if (BLOCKS.has(name) || name === 'div') out.builder.paragraphBreak();
    else if (LINES.has(name)) out.builder.lineBreak();
  }

  #closeLabel(): void {
    const label = this.#label;
    this.#label = null;
    const words = label?.words.replace(/\s+/g, ' ').trim() ?? '';
    if (label === null || words === '') return;
    if (label.into === 'speaker' && this.#speech !== null) this.#speech.speaker = words.replace(/[.:]$/, '');
    else if (this.#speech !== null) this.#speech.directions.push(words);
    else this.#paragraph(words);
  }

  #paragraph(words: string): void {
    this.#out.builder.paragraphBreak();
    this.#out.builder.words(words);
    this.#out.builder.paragraphBreak();
  }

  #closeSpeech(): void {
    const speech = this.#speech;
    this.#speech = null;
    if (speech === null) return;
    if (speech.speaker !== '') this.#out.place('turn', speech.speaker, speech.start, { speaker: speech.speaker });
    for (const words of speech.directions) this.#paragraph(words);
    this.#out.builder.paragraphBreak();
  }

  finish(): ReturnType<StructuredText['finish']> {
    for (const { target, events } of this.#notes) {
      this.#out.builder.paragraphBreak();
      const start = this.#out.builder.position;
      for (const event of events) event();
      this.#out.mark('note', start, target);
    }
    return this.#out.finish();
  }
}
