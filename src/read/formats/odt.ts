/**
 * OpenDocument texts (ODT), packed and flat.
 *
 * The text is the accepted reading: what was deleted under change tracking is left out. Notes stand behind the text,
 * tied to their calls.
 */

import { RecteError } from '../../errors.ts';
import type { Extraction } from '../../types.ts';
import { StructuredText } from '../building/structured-text.ts';
import { namesQuotation } from '../building/style-names.ts';
import { dublinCore } from '../metadata/dublin-core.ts';
import { archiveNames, openArchive } from '../packed/zip.ts';
import type { BytesReader, TextReader } from '../reader.ts';
import { extraction } from '../reader.ts';
import { readXml, rootElement } from '../xml/xml.ts';

export const odt: BytesReader = {
  id: 'odt',
  takes: 'bytes',
  mayHaveTurns: true,
  accepts: (probe) =>
    archiveNames(probe.bytes, 'content.xml') &&
    Buffer.from(probe.bytes.subarray(0, 200)).toString('latin1').includes('application/vnd.oasis.opendocument.text'),
  read: readOdt,
};

const LEFT_OUT = new Set(
  'tracked-changes annotation annotation-end note-citation frame sequence-decls variable-decls bookmark-ref ruby-text script'.split(
    ' ',
  ),
);
/** Half a centimetre on both sides sets a paragraph off as a quotation. */
const QUOTATION_INDENT_CM = 0.49;
const CM: Readonly<Record<string, number>> = { cm: 1, mm: 0.1, in: 2.54, pt: 2.54 / 72, pc: 2.54 / 6, px: 2.54 / 96 };

interface Style {
  readonly name: string;
  readonly parent: string | null;
  indent: number;
}

/** The same in one piece of XML, as LibreOffice writes it on request. */
export const flatOdt: TextReader = {
  id: 'flat odt',
  takes: 'text',
  mayHaveTurns: true,
  accepts: ({ head }) =>
    head !== null && rootElement(head) === 'document' && head.includes('urn:oasis:names:tc:opendocument:xmlns:office'),
  read: (xml) => readParts({ styles: '', content: xml, meta: xml.slice(0, xml.indexOf('</office:meta>')) }),
};

async function readOdt(bytes: Uint8Array): Promise<Extraction> {
  const wanted = new Set(['content.xml', 'styles.xml', 'meta.xml', 'META-INF/manifest.xml']);
  const archive = await openArchive(bytes, (name) => wanted.has(name));
  const part = (name: string): string => archive.text(name) ?? '';
  if (part('META-INF/manifest.xml').includes('<manifest:encryption-data')) {
    throw new RecteError('unreadable-file', 'it is locked with a password', 'Save it without one.');
  }
  const made = await readParts({
    styles: part('styles.xml'),
    content: part('content.xml'),
    meta: part('meta.xml'),
  });
  return { ...made, problems: [...archive.problems, ...made.problems] };
}

interface Parts {
  readonly styles: string;
  readonly content: string;
  readonly meta: string;
}

async function readParts({ styles: shared, content, meta }: Parts): Promise<Extraction> {
  const styles = new Map<string, Style>();
  const facts: { language: string | null } = { language: null };
  for (const part of [shared, content]) await readStyles(part, styles, facts);
  const writer = new OdtWriter(styles);
  const problems = await readXml(content, writer);
  const { text, loci, markup } = writer.finish();
  const metadata = meta === '' ? {} : await dublinCore(meta, 'file');
  return extraction(text, { loci, markup, language: facts.language ?? metadata.language ?? null, problems, metadata });
}

async function readStyles(xml: string, styles: Map<string, Style>, facts: { language: string | null }): Promise<void> {
  let current: Style | null = null;
  await readXml(xml, {
    open(name, attributes) {
      if (name === 'style' && attributes['style:name'] !== undefined) {
        current = {
          name: attributes['style:display-name'] ?? attributes['style:name'],
          parent: attributes['style:parent-style-name'] ?? null,
          indent: 0,
        };
        styles.set(attributes['style:name'], current);
      } else if (name === 'paragraph-properties' && current !== null) {
        current.indent = Math.min(
          centimetres(attributes['fo:margin-left']),
          centimetres(attributes['fo:margin-right']),
        );
      } else if (name === 'text-properties') {
        const language = attributes['fo:language'];
        if (language !== undefined && /^[a-z]{2,3}$/.test(language)) facts.language ??= language;
      }
    },
    close(name) {
      if (name === 'style') current = null;
    },
    text() {},
  });
}

function centimetres(length: string | undefined): number {
  const parts = /^([\d.]+)(cm|mm|in|pt|pc|px)$/.exec(length ?? '');
  return parts === null ? 0 : Number(parts[1]) * CM[parts[2]!]!;
}

class OdtWriter {
  readonly #out = new StructuredText();
  readonly #styles: ReadonlyMap<string, Style>;
  readonly #blocks: { start: number; isQuotation: boolean; level: number }[] = [];
  readonly #notes: { readonly target: string; readonly events: (() => void)[] }[] = [];
  #skipping = 0;
  #isBody = false;
  /** Inside a note, what is said is kept for later. */
  #note: { readonly target: string; readonly events: (() => void)[] } | null = null;
  #called = 0;

  constructor(styles: ReadonlyMap<string, Style>) {
    this.#styles = styles;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'body') this.#isBody = true;
    if (!this.#isBody) return;
    if (this.#skipping > 0 || LEFT_OUT.has(name)) {
      this.#skipping++;
      return;
    }
    if (name === 'note') {
      const target = attributes['text:id'] ?? `note-${this.#called + 1}`;
      this.#out.noteCall(String(++this.#called), target);
      this.#note = { target, events: [] };
      this.#notes.push(this.#note);
      return;
    }
    this.#soon(() => this.#write(name, attributes));
  }

  close(name: string): void {
    if (name === 'body') this.#isBody = false;
    if (!this.#isBody) return;
    if (this.#skipping > 0) {
      this.#skipping--;
      return;
    }
    if (name === 'note') this.#note = null;
    else this.#soon(() => this.#leave(name));
  }

  text(words: string): void {
    if (!this.#isBody || this.#skipping > 0) return;
    this.#soon(() => {
      if (this.#blocks.length > 0) this.#out.builder.words(words);
    });
  }

  #soon(event: () => void): void {
    if (this.#note === null) event();
    else this.#note.events.push(event);
  }

  #write(name: string, attributes: Readonly<Record<string, string>>): void {
    const { builder } = this.#out;
    if (name === 'p' || name === 'h') {
      builder.paragraphBreak();
      const level = name === 'h' ? Number(attributes['text:outline-level'] ?? 1) : 0;
      this.#blocks.push({
        start: builder.position,
        isQuotation: this.#isQuotation(attributes['text:style-name']),
        level,
      });
    } else if (name === 's') builder.words(' ');
    else if (name === 'tab') builder.words(' ');
    else if (name === 'line-break') builder.lineBreak();
    else if (name === 'a') this.#out.open('link', attributes['xlink:href'] ?? null);
    else if (name === 'table-cell') builder.cellBreak();
  }

  #leave(name: string): void {
    if (name === 'a') this.#out.close();
    if (name !== 'p' && name !== 'h') return;
    const block = this.#blocks.pop();
    if (block === undefined) return;
    if (block.level > 0) this.#out.mark('heading', block.start, null, block.level);
    else if (block.isQuotation) this.#out.mark('block-quotation', block.start);
    this.#out.builder.paragraphBreak();
  }

  #isQuotation(styleName: string | undefined): boolean {
    let next: string | null = styleName ?? null;
    for (let depth = 0; next !== null && depth < 20; depth++) {
      const style = this.#styles.get(next);
      if (namesQuotation(style?.name ?? next) || (style?.indent ?? 0) >= QUOTATION_INDENT_CM) return true;
      next = style?.parent ?? null;
    }
    return false;
  }

  finish(): ReturnType<StructuredText['finish']> {
    const { builder } = this.#out;
    for (const { target, events } of this.#notes) {
      builder.paragraphBreak();
      const start = builder.position;
      for (const event of events) event();
      this.#out.mark('note', start, target);
    }
    return this.#out.finish();
  }
}
