/** What reference managers say of the files that they export. */

import { describe, expect, test } from 'vitest';
import { findSources } from '../../src/read/index.ts';
import { readBibtex } from '../../src/read/metadata/bibtex.ts';
import { unTex } from '../../src/read/metadata/tex.ts';
import { folder } from './helpers.ts';

test.each([
  ['{\\"o}sterreich', 'österreich'],
  ["Caf\\'e, \\'{e}t{\\'e}, na{\\\"\\i}ve", 'Café, été, naïve'],
  ['\\v{S}koda, {\\c c}a, \\c{C}, \\H{o}, \\aa ngstr\\"om', 'Škoda, ça, Ç, ő, ångström'],
  ["Stra{\\ss}e, \\O re, {\\L}\\'od\\'z", 'Straße, Øre, Łódź'],
  ['{The {DNA} Story}: 10\\% \\& more---or 1--2~kg', 'The DNA Story: 10% & more—or 1–2 kg'],
  ['\\emph{On} \\textbf{Ferries} \\url{https://e.org}', 'On Ferries https://e.org'],
])('TeX: %s', (raw, words) => {
  expect(unTex(raw)).toBe(words);
});

describe('BibTeX', () => {
  test('what it says of a file, and of none that it does not name', () => {
    const [entry, ...others] = readBibtex(`
      This is a comment. @comment{x, file = {no.txt}}
      @string{pub = "Hollin Quay " # {Press}}
      @Book{lind2021,
        title = {The {Ferry} and the Br{\\"u}cke},
        author = {von Lind, Mara and Reed, Jr, Anna and {The Town Council} and Ben de Hale},
        translator = "Jo Doe",
        year = 2021, month = mar, day = 5,
        publisher = pub, edition = {2},
        langid = {ngerman}, doi = {10.1/x_y},
        file = {Full Text:files/3/Lind - 2021.pdf:application/pdf;Snapshot:files/4/a\\;b.html:text/html},
      }
      @misc{nofile, title = {Nothing}}
    `);
    expect(entry).toEqual({
      file: 'files/3/Lind - 2021.pdf',
      source: {
        id: 'lind2021',
        title: 'The Ferry and the Brücke',
        containerTitle: null,
        creators: [
          { family: 'von Lind', given: 'Mara' },
          { family: 'Reed Jr', given: 'Anna' },
          { literal: 'The Town Council' },
          { family: 'de Hale', given: 'Ben' },
        ],
        translators: [{ family: 'Doe', given: 'Jo' }],
        date: { year: 2021, month: 3, day: 5 },
        language: 'de',
        version: '2',
        url: 'https://doi.org/10.1/x_y',
        type: 'book',
      },
    });
    expect(others.map(({ file, source }) => [file, source.id])).toEqual([['files/4/a;b.html', 'lind2021']]);
  });

  test.each([
    ['a path alone', 'files/a.pdf', 'files/a.pdf'],
    ['Mendeley', ':files/a.pdf:pdf', 'files/a.pdf'],
    ['Windows', 'PDF:files\\\\3\\\\a.pdf:application/pdf', 'files/3/a.pdf'],
  ])('file as %s', (_what, field, path) => {
    expect(readBibtex(`@book{a, file = {${field}}}`).map(({ file }) => file)).toEqual([path]);
  });

  test('an entry that is never closed does not take the others with it', () => {
    expect(readBibtex('@book{a, title = {Open\n@book{b, file = "b.txt"}').length).toBeLessThanOrEqual(1);
    expect(readBibtex('@book{b, file = "b.txt"}\n@book{a, title = {Open').map(({ file }) => file)).toEqual(['b.txt']);
    expect(() => readBibtex('no entries here')).toThrow(SyntaxError);
  });
});

test('a folder of BibTeX with its files: one entry’s files are witnesses of one source', async () => {
  const root = folder({
    'export/library.bib':
      '@article{lind, title={Ferries}, author={Lind, Mara}, file={PDF:files/1/a.txt:x;Page:files/2/a.html:y;Gone:files/9/z.pdf:x}}',
    'export/files/1/a.txt': 'Words.',
    'export/files/2/a.html': '<!doctype html><p>Words.',
    'export/other.txt': 'Other.',
  });
  const { files, problems } = await findSources([root]);
  expect(files.map(({ witness, source }) => [witness, source.id, source.title])).toEqual([
    ['export/files/1/a.txt', 'lind', 'Ferries'],
    ['export/files/2/a.html', 'lind', 'Ferries'],
    ['export/other.txt', 'export/other', 'other'],
  ]);
  expect(problems.map(({ code }) => code)).toEqual(['missing-file']);
});

test('Zotero’s RDF with its files', async () => {
  const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:bib="http://purl.org/net/biblio#" xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:link="http://purl.org/rss/1.0/modules/link/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <bib:Article rdf:about="#item_1"><z:itemType>newspaperArticle</z:itemType>
      <dcterms:isPartOf><bib:Newspaper><dc:title>The Quay Post</dc:title></bib:Newspaper></dcterms:isPartOf>
      <bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Lind</foaf:surname><foaf:givenName>Mara</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:authors>
      <link:link rdf:resource="#item_2"/><dc:title>Ferries &amp; bridges</dc:title><dc:date>2021-03-05</dc:date>
      <dc:identifier><dcterms:URI><rdf:value>https://quaypost.example/1</rdf:value></dcterms:URI></dc:identifier><z:language>en</z:language></bib:Article>
    <z:Attachment rdf:about="#item_2"><z:itemType>attachment</z:itemType><rdf:resource rdf:resource="files/2/a.html"/><dc:title>Snapshot</dc:title></z:Attachment></rdf:RDF>`;
  const { files, problems } = await findSources([
    folder({ 'My.rdf': rdf, 'files/2/a.html': '<!doctype html><p>Words.' }),
  ]);
  expect(problems).toEqual([]);
  expect(files.map(({ source }) => source)).toEqual([
    {
      id: 'item_1',
      title: 'Ferries & bridges',
      containerTitle: 'The Quay Post',
      creators: [{ family: 'Lind', given: 'Mara' }],
      translators: [],
      date: { year: 2021, month: 3, day: 5 },
      language: 'en',
      version: null,
      url: 'https://quaypost.example/1',
      type: 'article-newspaper',
    },
  ]);
});
