/**
 * Word documents (DOCX).
 *
 * The text is the accepted reading: what tracked changes insert is there, what they delete is not. Footnotes and
 * endnotes stand behind the text, tied to their calls. Quotation styles, and paragraphs indented on both sides, are
 * block quotations. Pages are those that Word last laid out, where it left its marks.
 */

import type { Extraction, SourceMetadata } from '../../types.ts';
import { StructuredText } from '../building/structured-text.ts';
import { namedLevel, namesQuotation } from '../building/style-names.ts';
import { dublinCore } from '../metadata/dublin-core.ts';
import type { Archive } from '../packed/zip.ts';
import { archiveNames, openArchive } from '../packed/zip.ts';
import type { BytesReader } from '../reader.ts';
import { extraction } from '../reader.ts';
import { readXml } from '../xml/xml.ts';

export const docx: BytesReader = {
  id: 'docx',
  takes: 'bytes',
  mayHaveTurns: true,
  accepts: (probe) => archiveNames(probe.bytes, 'word/document'),
  read: readDocx,
};

/** What is read of the archive. Some programs number the parts (`word/document2.xml`). */
const PARTS =
  /^(?:word\/(?:document|styles|footnotes|endnotes|_rels\/document)\d*\.xml(?:\.rels)?|docProps\/core\.xml)$/;
/** Elements whose content is no text of the document. */
const LEFT_OUT = new Set(
  'del moveFrom instrText delText delInstrText Fallback drawing pict object pPrChange rPrChange sectPrChange tblPrChange'.split(
    ' ',
  ),
);
/** A paragraph set in by this much on both sides, in twentieths of a point, is set off as a quotation. */
const QUOTATION_INDENT = 280;

interface Style {
  readonly isQuotation: boolean;
  readonly heading: number;
}

async function readDocx(bytes: Uint8Array): Promise<Extraction> {
  const archive = await openArchive(bytes, (name) => PARTS.test(name));
  const part = (name: string): string | null => {
    const whole = archive.names.find((each) => each.replace(/\d+(?=\.xml)/, '') === `word/${name}`);
    return whole === undefined ? null : archive.text(whole);
  };
  const { styles, language } = await stylesOf(part('styles.xml'));
  const links = await relationsOf(part('_rels/document.xml.rels'));
  const writer = new DocxWriter(styles, links);
  const problems = [...archive.problems, ...(await readXml(part('document.xml') ?? '', writer))];
  for (const kind of ['footnote', 'endnote'] as const) {
    const notes = part(`${kind}s.xml`);
    if (notes === null) continue;
    writer.noteKind = kind;
    problems.push(...(await readXml(notes, writer)));
  }
  const { text, loci, markup } = writer.out.finish();
  return extraction(text, { loci, markup, language, problems, metadata: await coreMetadata(archive) });
}

async function stylesOf(xml: string | null): Promise<{ styles: ReadonlyMap<string, Style>; language: string | null }> {
  const raw = new Map<string, { name: string; basedOn: string | null; heading: number; indents: number }>();
  let current: { name: string; basedOn: string | null; heading: number; indents: number } | null = null;
  let language: string | null = null;
  let inDefaults = false;
  if (xml !== null) {
    await readXml(xml, {
      open(name, attributes) {
        const value = attributes['w:val'] ?? '';
        if (name === 'docDefaults') inDefaults = true;
        else if (name === 'lang' && inDefaults) language = attributes['w:val'] ?? null;
        else if (name === 'style') {
          current = { name: '', basedOn: null, heading: 0, indents: 0 };
          raw.set(attributes['w:styleId'] ?? '', current);
        } else if (current === null) return;
        else if (name === 'name') current.name = value;
        else if (name === 'basedOn') current.basedOn = value;
        else if (name === 'outlineLvl' && Number(value) < 9) current.heading = Number(value) + 1;
        else if (name === 'ind') current.indents = indentOf(attributes);
      },
      close(name) {
        if (name === 'docDefaults') inDefaults = false;
        if (name === 'style') current = null;
      },
      text() {},
    });
  }
  const styles = new Map<string, Style>();
  for (const id of raw.keys()) {
    let isQuotation = false;
    let heading = 0;
    let next: string | null = id;
    for (let depth = 0; next !== null && depth < 20; depth++) {
      const style = raw.get(next);
      if (style === undefined) break;
      isQuotation ||= namesQuotation(style.name) || style.indents >= QUOTATION_INDENT;
      heading ||= style.heading || namedLevel(style.name);
      next = style.basedOn;
    }
    styles.set(id, { isQuotation, heading });
  }
  return { styles, language };
}

/** The smaller of both indents. */
function indentOf(attributes: Readonly<Record<string, string>>): number {
  const left = Number(attributes['w:left'] ?? attributes['w:start'] ?? 0);
  const right = Number(attributes['w:right'] ?? attributes['w:end'] ?? 0);
  return Math.min(left, right) || 0;
}

async function relationsOf(xml: string | null): Promise<ReadonlyMap<string, string>> {
  const links = new Map<string, string>();
  if (xml !== null) {
    await readXml(xml, {
      open(name, attributes) {
        if (name === 'Relationship' && attributes['TargetMode'] === 'External') {
          links.set(attributes['Id'] ?? '', attributes['Target'] ?? '');
        }
      },
      close() {},
      text() {},
    });
  }
  return links;
}

class DocxWriter {
  readonly out = new StructuredText();
  noteKind: 'footnote' | 'endnote' | null = null;
  readonly #styles: ReadonlyMap<string, Style>;
  readonly #links: ReadonlyMap<string, string>;
  /** The label that each note was called by. */
  readonly #labels = new Map<string, string>();
  #skipping = 0;
  #inText = false;
  #isHidden = false;
  #start = 0;
  #style: Style = { isQuotation: false, heading: 0 };
  #indents = 0;
  #markDeleted = false;
  #inMarkProperties = false;
  #inRunProperties = false;
  #note: { readonly id: string; readonly start: number } | null = null;
  #pages = 0;
  #linkDepth = 0;

  constructor(styles: ReadonlyMap<string, Style>, links: ReadonlyMap<string, string>) {
    this.#styles = styles;
    this.#links = links;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#inMarkProperties && name === 'del') this.#markDeleted = true;
    if (this.#skipping > 0 || LEFT_OUT.has(name)) {
      this.#skipping++;
      return;
    }
    const { builder } = this.out;
    switch (name) {
      case 'p':
        this.#start = builder.position;
        this.#style = { isQuotation: false, heading: 0 };
        this.#indents = 0;
        this.#markDeleted = false;
        break;
      case 'pPr':
        this.#inMarkProperties = true;
        break;
      case 'pStyle':
        this.#style = this.#styles.get(attributes['w:val'] ?? '') ?? this.#style;
        break;
      case 'ind':
        if (this.#inMarkProperties) this.#indents = indentOf(attributes);
        break;
      case 'outlineLvl':
        if (Number(attributes['w:val']) < 9) this.#style = { ...this.#style, heading: Number(attributes['w:val']) + 1 };
        break;
      case 'r':
        this.#isHidden = false;
        break;
      case 'rPr':
        this.#inRunProperties = !this.#inMarkProperties;
        break;
      case 'vanish':
        if (this.#inRunProperties) this.#isHidden = attributes['w:val'] !== '0' && attributes['w:val'] !== 'false';
        break;
      case 't':
        this.#inText = true;
        break;
      case 'tab':
        if (!this.#inMarkProperties) builder.words(' ');
        break;
      case 'br':
      case 'cr':
        if (attributes['w:type'] !== 'page') builder.lineBreak();
        break;
      case 'noBreakHyphen':
        builder.words('\u2011');
        break;
      case 'softHyphen':
        builder.words('\u00ad');
        break;
      case 'lastRenderedPageBreak':
        if (this.noteKind === null) {
          if (this.#pages === 0) this.#pages = 1;
          this.out.page(String(++this.#pages));
        }
        break;
      case 'footnoteReference':
      case 'endnoteReference':
        this.#call(name === 'footnoteReference' ? 'footnote' : 'endnote', attributes['w:id'] ?? '');
        break;
      case 'hyperlink':
        this.out.open('link', this.#links.get(attributes['r:id'] ?? '') ?? null);
        this.#linkDepth++;
        break;
      case 'footnote':
      case 'endnote':
        if (attributes['w:type'] !== undefined && attributes['w:type'] !== 'normal') this.#skipping++;
        else {
          builder.paragraphBreak();
          this.#note = { id: `${name}-${attributes['w:id'] ?? ''}`, start: builder.position };
        }
        break;
      case 'tc':
        builder.cellBreak();
        break;
      default:
    }
  }

  #call(kind: 'footnote' | 'endnote', id: string): void {
    const target = `${kind}-${id}`;
    const label = String(this.#labels.size + 1);
    this.#labels.set(target, label);
    this.out.noteCall(label, target);
  }

  close(name: string): void {
    if (this.#skipping > 0) {
      this.#skipping--;
      return;
    }
    const { builder } = this.out;
    switch (name) {
      case 't':
        this.#inText = false;
        break;
      case 'pPr':
        this.#inMarkProperties = false;
        break;
      case 'rPr':
        this.#inRunProperties = false;
        break;
      case 'hyperlink':
        if (this.#linkDepth > 0) {
          this.#linkDepth--;
          this.out.close();
        }
        break;
      case 'p':
        if (this.#style.heading > 0) this.out.mark('heading', this.#start, null, this.#style.heading);
        else if (this.#style.isQuotation || this.#indents >= QUOTATION_INDENT)
          this.out.mark('block-quotation', this.#start);
        if (!this.#markDeleted) builder.paragraphBreak();
        break;
      case 'footnote':
      case 'endnote':
        if (this.#note !== null) this.out.mark('note', this.#note.start, this.#note.id);
        this.#note = null;
        break;
      default:
    }
  }

  text(words: string): void {
    if (this.#inText && this.#skipping === 0 && !this.#isHidden) this.out.builder.words(words);
  }
}

async function coreMetadata(archive: Archive): Promise<Partial<SourceMetadata>> {
  const xml = archive.text('docProps/core.xml');
  return xml === null ? {} : dublinCore(xml, 'file');
}
