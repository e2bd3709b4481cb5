/**
 * Files of every kind that were made to harm: nested without end, growing when unpacked, turning in circles, naming files
 * that are none of theirs. Each ends, in text or in a problem that says why, within the time and the memory that a file
 * has. Read by the program as it is built, in threads.
 */

import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDocumentText } from '../../src/read/document.ts';
import { readBibtex } from '../../src/read/metadata/bibtex.ts';
import { readCsl } from '../../src/read/metadata/csl.ts';
import { readZoteroRdf } from '../../src/read/metadata/zotero-rdf.ts';
import { type ExtractApart, extractApartAsBuilt, pdfOf } from './helpers.ts';

let extractApart: ExtractApart;

beforeAll(async () => {
  extractApart = await extractApartAsBuilt();
});

const TIME_LIMIT_MS = 2000;
const SECRET = 'root:x:';

/** What a file gives: its text, and the codes of its problems. */
async function outcomeOf(content: Uint8Array | string, name: string): Promise<{ text: string; codes: string[] }> {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  const made = await extractApart(bytes, name, {}, { timeLimitMs: TIME_LIMIT_MS });
  const parts = made.kind === 'one' ? [made.extraction] : made.parts.map(({ extraction }) => extraction);
  const problems = [...(made.kind === 'many' ? made.problems : []), ...parts.flatMap((each) => each.problems)];
  return { text: parts.map(({ text }) => text).join('\n'), codes: problems.map(({ code }) => code) };
}

const docx = (document: string, more: Record<string, string> = {}): Uint8Array =>
  zipSync(mapped({ 'word/document.xml': document, ...more }));
const odt = (content: string, more: Record<string, string> = {}): Uint8Array =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    ...mapped({ 'content.xml': content, ...more }),
  });
const CONTAINER =
  '<container><rootfiles><rootfile full-path="a.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';
const epub = (manifest: string, spine: string, more: Record<string, string>): Uint8Array =>
  zipSync(
    mapped({
      'META-INF/container.xml': CONTAINER,
      'a.opf': `<package><manifest>${manifest}</manifest><spine>${spine}</spine></package>`,
      ...more,
    }),
  );

function mapped(files: Record<string, string>): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
}

/** The vocabularies of XML, each as a document around a body. */
const XML: readonly (readonly [string, (prologue: string, body: string) => string])[] = [
  ['TEI', (p, b) => `${p}<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>${b}</p></body></text></TEI>`],
  ['JATS', (p, b) => `${p}<article><front/><body><p>${b}</p></body></article>`],
  [
    'Akoma Ntoso',
    (p, b) =>
      `${p}<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><body><p>${b}</p></body></act></akomaNtoso>`,
  ],
  [
    'OSIS',
    (p, b) =>
      `${p}<osis><osisText><div type="book" osisID="Gen"><verse osisID="Gen.1.1">${b}</verse></div></osisText></osis>`,
  ],
  ['a play', (p, b) => `${p}<PLAY><SPEECH><SPEAKER>A</SPEAKER><LINE>${b}</LINE></SPEECH></PLAY>`],
  [
    'flat OpenDocument',
    (p, b) =>
      `${p}<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text><text:p>${b}</text:p></office:text></office:body></office:document>`,
  ],
  ['other XML', (p, b) => `${p}<a><b>${b}</b></a>`],
];

const LAUGHS = `<!DOCTYPE x [<!ENTITY a0 "ha">${Array.from({ length: 12 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join('')}]>`;
const OUTSIDE = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY % g SYSTEM "file:///etc/passwd"> %g;]>';
const PROLOGUE = '<?xml version="1.0"?>';

describe.each(XML)('%s', (_what, around) => {
  test('entities that double are not expanded', async () => {
    const { text } = await outcomeOf(around(PROLOGUE + LAUGHS, 'words &a12; end'), 'a.xml');
    expect(text).toContain('words');
    expect(text.length).toBeLessThan(100);
  });

  test('no file is read that an entity names', async () => {
    const { text } = await outcomeOf(around(PROLOGUE + OUTSIDE, 'words &f; end'), 'a.xml');
    expect(text).toContain('words');
    expect(text).not.toContain(SECRET);
  });

  test('nested without end', async () => {
    const { codes } = await outcomeOf(around(PROLOGUE, `words${'<b>'.repeat(30_000)}`), 'a.xml');
    expect(codes).not.toEqual([]);
  });
});

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const word = (body: string): string =>
  `${PROLOGUE}<w:document ${W}><w:body><w:p><w:r><w:t>words</w:t></w:r></w:p>${body}</w:body></w:document>`;
const O =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"';
const writer = (body: string): string =>
  `<office:document-content ${O}><office:body><office:text><text:p text:style-name="A">words</text:p>${body}</office:text></office:body></office:document-content>`;
const ITEM = '<item id="a" href="a.xhtml" media-type="application/xhtml+xml"/>';
const manyPages = 100_000;

describe('packed files', () => {
  test.each<[string, string, () => Uint8Array]>([
    ['DOCX', 'a.docx', () => zipSync({ 'word/document.xml': new Uint8Array(10_000_000) })],
    ['ODT', 'a.odt', () => odt(' '.repeat(10_000_000))],
    ['EPUB', 'a.epub', () => epub(ITEM, '<itemref idref="a"/>', { 'a.xhtml': ' '.repeat(10_000_000) })],
    [
      'WACZ',
      'a.wacz',
      () => zipSync({ 'datapackage.json': strToU8('{}'), 'archive/a.warc': new Uint8Array(10_000_000) }),
    ],
  ])('a bomb: %s', async (_what, name, make) => {
    expect(await outcomeOf(make(), name)).toEqual({ text: '', codes: ['unreadable-format'] });
  });

  test('an archive that says that what it holds is small', async () => {
    const bytes = docx(word(`<w:p><w:r><w:t>${'more '.repeat(4_000_000)}</w:t></w:r></w:p>`));
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const directory = Buffer.from(bytes).lastIndexOf('PK\x01\x02');
    view.setUint32(directory + 24, 1000, true);
    view.setUint32(22, 1000, true);
    const { text, codes } = await outcomeOf(bytes, 'a.docx');
    expect(text.length).toBeLessThan(2000);
    expect(codes).toContain('broken-archive');
  });

  test('an archive of very many entries', async () => {
    const empty = [new Uint8Array(0), { level: 0 }] as const;
    const many = Object.fromEntries(Array.from({ length: 20_001 }, (_, i) => [String(i), empty]));
    const bytes = zipSync({ ...many, 'word/document.xml': strToU8(word('')) });
    expect((await outcomeOf(bytes, 'a.docx')).codes).toEqual(['unreadable-format']);
  });

  test('names that lead out of the archive are names', async () => {
    const bytes = epub(
      '<item id="a" href="../../../../etc/passwd" media-type="application/xhtml+xml"/><item id="b" href="file:///etc/passwd" media-type="application/xhtml+xml"/>',
      '<itemref idref="a"/><itemref idref="b"/>',
      { '../../etc/passwd.html': '<p>in the archive' },
    );
    const { text, codes } = await outcomeOf(bytes, 'a.epub');
    expect(text).not.toContain(SECRET);
    expect(codes).toContain('chapter-missing');
  });

  test('a book whose spine names one chapter without end', async () => {
    const chapter = `<html><body><p>${'words '.repeat(20_000)}</p></body></html>`;
    const bytes = epub(ITEM, '<itemref idref="a"/>'.repeat(100_000), { 'a.xhtml': chapter });
    expect((await outcomeOf(bytes, 'a.epub')).codes).not.toEqual([]);
  });

  test.each<[string, string, () => Uint8Array]>([
    ['Word', 'a.docx', () => docx(word('<w:p>'.repeat(30_000)))],
    ['tables in Word', 'a.docx', () => docx(word('<w:tbl><w:tr><w:tc>'.repeat(10_000)))],
    ['OpenDocument', 'a.odt', () => odt(writer('<text:section>'.repeat(30_000)))],
    [
      'an e-book',
      'a.epub',
      () => epub(ITEM, '<itemref idref="a"/>', { 'a.xhtml': `<html><p>words${'<div>'.repeat(100_000)}` }),
    ],
  ])('nested without end: %s', async (_what, name, make) => {
    expect((await outcomeOf(make(), name)).codes).not.toEqual([]);
  });

  test('styles that go back to each other', async () => {
    const style = (id: string, on: string): string =>
      `<w:style w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${on}"/></w:style>`;
    const bytes = docx(word('<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>more</w:t></w:r></w:p>'), {
      'word/styles.xml': `<w:styles ${W}>${style('A', 'B')}${style('B', 'A')}</w:styles>`,
    });
    expect(await outcomeOf(bytes, 'a.docx')).toEqual({ text: 'words\n\nmore', codes: [] });
    const own = odt(writer(''), {
      'styles.xml': `<office:document-styles ${O}><style:style style:name="A" style:parent-style-name="B"/><style:style style:name="B" style:parent-style-name="A"/></office:document-styles>`,
    });
    expect(await outcomeOf(own, 'a.odt')).toEqual({ text: 'words', codes: [] });
  });

  test('what is locked says so', async () => {
    const manifest = '<manifest:manifest><manifest:encryption-data/></manifest:manifest>';
    const locked = odt(writer(''), { 'META-INF/manifest.xml': manifest });
    expect((await outcomeOf(locked, 'a.odt')).codes).toEqual(['unreadable-format']);
    const book = epub(ITEM, '<itemref idref="a"/>', {
      'a.xhtml': 'no words',
      'META-INF/encryption.xml': '<encryption><CipherReference URI="a.xhtml"/></encryption>',
    });
    expect((await outcomeOf(book, 'a.epub')).codes).toEqual(['locked']);
  });
});

describe('PDF', () => {
  const stream = (content: string, more = ''): string =>
    `<< /Length ${content.length} ${more}>>\nstream\n${content}\nendstream`;
  const WORDS = 'BT /F1 12 Tf 72 700 Td (words) Tj ET';
  const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
  const PAGE = `/Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >>`;
  const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';

  test.each<[string, string, readonly string[]]>([
    [
      'pages that hold themselves',
      '',
      [CATALOG, '<< /Type /Pages /Kids [2 0 R] /Count 1 >>', `<< ${PAGE} >> >>`, stream(WORDS), FONT],
    ],
    [
      'a drawing that draws itself',
      'words',
      [
        CATALOG,
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        `<< ${PAGE} /XObject << /X 6 0 R >> >> >>`,
        stream(`${WORDS} /X Do`),
        FONT,
        stream(
          '/X Do /X Do',
          '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >> ',
        ),
      ],
    ],
    [
      'lists in lists',
      '',
      [
        CATALOG,
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        `<< ${PAGE} >> >>`,
        stream(`${'['.repeat(200_000)} TJ ${WORDS}`),
        FONT,
      ],
    ],
    [
      'fewer pages than it says',
      'words',
      [CATALOG, '<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>', `<< ${PAGE} >> >>`, stream(WORDS), FONT],
    ],
    [
      'one page a hundred thousand times',
      'words',
      [
        CATALOG,
        `<< /Type /Pages /Kids [${'3 0 R '.repeat(manyPages)}] /Count ${manyPages} >>`,
        `<< ${PAGE} >> >>`,
        stream(WORDS),
        FONT,
      ],
    ],
  ])('%s', async (_what, words, objects) => {
    const { text, codes } = await outcomeOf(pdfOf(objects), 'a.pdf');
    if (codes.length === 0) expect(text).toBe(words);
  });
});

describe('files of text', () => {
  const warc = (length: string): string =>
    `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://e.org/\r\nContent-Length: ${length}\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>words\r\n\r\n`;
  const mail = (boundary: string, body: string): string =>
    `MIME-Version: 1.0\r\nFrom: a\r\nContent-Type: multipart/related; boundary="${boundary}"\r\n\r\n${body}`;

  test.each<[string, string, () => Uint8Array | string]>([
    ['RTF, groups in groups', 'a.rtf', () => `{\\rtf1 words ${'{'.repeat(1_000_000)}`],
    ['RTF, groups in groups that are closed', 'a.rtf', () => `{\\rtf1 ${'{'.repeat(300_000)}${'}'.repeat(300_000)}`],
    ['RTF, bytes without end', 'a.rtf', () => '{\\rtf1 words \\bin2147483647 more}'],
    ['RTF, notes in notes', 'a.rtf', () => `{\\rtf1 words ${'{\\footnote a '.repeat(50_000)}`],
    ['WARC, a record larger than anything', 'a.warc', () => warc('999999999999999')],
    ['WARC, a record of less than nothing', 'a.warc', () => warc('-5')],
    ['WARC, packed a thousand to one', 'a.warc.gz', () => gzipSync(warc('40000000') + ' '.repeat(40_000_000))],
    ['mail in mail', 'a.mhtml', () => mail('b', `--b\r\n${mail('b', '')}`.repeat(20_000))],
    ['mail of very many parts', 'a.mhtml', () => mail('b', '--b\r\n\r\nx\r\n'.repeat(200_000))],
    ['USFM, notes in notes', 'a.usfm', () => `\\id GEN\n\\c 1\n\\p\n\\v 1 words ${'\\f + '.repeat(200_000)}`],
    ['HTML, entities', 'a.html', () => `<html><p>words ${'&CounterClockwiseContourIntegral;'.repeat(20_000)}`],
    ['HTML, tables in tables', 'a.html', () => `<html><p>words${'<table><tr><td>'.repeat(30_000)}`],
    ['HTML, forms and lists in each other', 'a.html', () => `<html><p>words${'<ul><li><form>'.repeat(30_000)}`],
    ['HTML, a comment that is not closed', 'a.html', () => `<!--${'<!-- '.repeat(200_000)}<html><p>words`],
    ['SubRip, times that go back', 'a.srt', () => '1\n00:00:09,000 --> 00:00:01,000\nwords\n\n'.repeat(50_000)],
    ['WebVTT, tags in tags', 'a.vtt', () => `WEBVTT\n\n00:01.000 --> 00:02.000\nwords ${'<b>'.repeat(300_000)}`],
    ['labels and nothing else', 'a.txt', () => `words\n${'A:\n'.repeat(50_000)}`],
    ['one word of a million letters', 'a.txt', () => `words ${'x'.repeat(1_000_000)}`],
    ['line ends and nothing else', 'a.txt', () => `words${'\r\n\f'.repeat(100_000)}`],
    ['verses and nothing in them', 'a.tsv', () => `Genesis 1:1\twords\n${'Genesis 1:1\t\n'.repeat(100_000)}`],
  ])('%s', async (_what, name, make) => {
    const { text, codes } = await outcomeOf(make(), name);
    if (codes.length === 0) expect(text).toContain('words');
    else expect(codes.every((code) => /^[a-z-]+$/.test(code))).toBe(true);
  });
});

describe('bibliographies', () => {
  test('CSL-JSON nested without end', () => {
    expect(() => readCsl(`${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`)).not.toThrow();
  });

  test('BibTeX whose abbreviations double', () => {
    const doubling = Array.from({ length: 60 }, (_, i) => `@string{s${i + 1} = s${i} # s${i}}`).join('\n');
    const entries = readBibtex(`@string{s0 = "ha"}\n${doubling}\n@book{a, title = s60, file = {a.pdf}}`);
    expect(entries).toHaveLength(1);
    expect(entries[0]!.source.title.length).toBeLessThan(1_000_000);
  });

  test('BibTeX nested without end', () => {
    expect(readBibtex(`@book{a, file = {a.pdf}, title = ${'{'.repeat(500_000)}`)).toBeInstanceOf(Array);
  });

  test('RDF whose entities double', async () => {
    const item =
      '<bib:Book rdf:about="#a"><dc:title>ha &a12;</dc:title><link:link rdf:resource="#b"/></bib:Book><z:Attachment rdf:about="#b"><rdf:resource rdf:resource="files/a.pdf"/></z:Attachment>';
    const [entry] = await readZoteroRdf(`${PROLOGUE}${LAUGHS}<rdf:RDF>${item}</rdf:RDF>`);
    expect(entry!.source.title.length).toBeLessThan(100);
  });
});

describe('documents beyond any book', () => {
  test.each([
    ['letters', 'words '.repeat(2_100_000), 'it has 12.6 million characters; a document may have 12 million'],
    ['marks', 'words “'.repeat(200_001), 'it has 200001 quotation marks; a document may have 200000'],
    ['lines', 'a\n'.repeat(1_000_000), 'it has 1000001 lines; a document may have 1000000'],
    ['block quotations', '> a\n\n'.repeat(50_001), 'it has 50001 block quotations; a document may have 50000'],
  ])('too many %s are told, with the way out', async (_what, text, reason) => {
    await expect(readDocumentText(text, 'a.md')).rejects.toMatchObject({
      code: 'unreadable-file',
      message: `a.md: ${reason}`,
      hint: 'Cut it into several documents.',
    });
  });
});
