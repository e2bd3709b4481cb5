/** Formats that are not text: files made by LibreOffice, pandoc and groff, of one address in all of them. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/read/index.ts';
import type { Extraction } from '../../src/types.ts';
import { codes, marked, places } from './helpers.ts';

const FILES = join(import.meta.dirname, 'files');

function wordsOf(text: string): string[] {
  return text.replaceAll('’', "'").match(/[\p{L}']+/gu) ?? [];
}

function readFile(name: string): Promise<Extraction> {
  return extract(readFileSync(join(FILES, name)), name);
}

const PARAGRAPHS = [
  'The ferry',
  'We meet tonight in a cold hall, and I shall be brief. The ferry has crossed the Sallow eleven times a day for thirty-four winters, and nobody was ever left on the wrong bank.[1] The mayor said to me: “A bridge is a promise made of rivets.” I answered that a promise can rust.',
  'No vessel was lost, and no passenger was asked for more than a penny, in all the years of the crossing.',
  'What the council forgets is that the river does not read its minutes. The harbour notice says as much in plainer words than mine.',
];
const NOTES = ['The clerk’s ledger gives the number as eleven on weekdays.', 'This remark was greeted with laughter.'];

describe.each([
  'ferry-tracked.docx',
  'ferry-tracked-2.docx',
  'ferry-tracked.odt',
  'ferry-tracked.rtf',
  'ferry.rtf',
  'ferry.epub',
  'ferry.html',
  'ferry.pdf',
])('%s', (name) => {
  test('has the words of the address, and nothing that was struck out', async () => {
    const made = await readFile(name);
    expect(codes(made)).toEqual([]);
    expect(marked(made, 'paragraph')).toEqual(expect.arrayContaining([...PARAGRAPHS, ...NOTES]));
    expect(made.text).not.toContain('nine');
  });

  test('ties every note to its call', async () => {
    const made = await readFile(name);
    const targets = (kind: string): (string | undefined)[] =>
      made.markup.filter((each) => each.kind === kind).map(({ target }) => target);
    expect(targets('note-call')).toHaveLength(2);
    expect(targets('note-call')).toEqual(targets('note'));
    expect(new Set(targets('note')).size).toBe(2);
    expect(marked(made, 'note').map((note) => note.replace(/ → .*/, ''))).toEqual(NOTES);
  });

  test.skipIf(/\.(?:pdf|rtf)$/.test(name))('keeps headings, the block quotation and the link', async () => {
    const made = await readFile(name);
    expect(places(made, 'section').map(([label]) => label)).toEqual(
      expect.arrayContaining(['The ferry', 'The bridge']),
    );
    expect(marked(made, 'block-quotation').map((words) => words.replace(/ → .*/, ''))).toEqual([PARAGRAPHS[2]]);
    expect(marked(made, 'link')).toContain('The harbour notice → https://hollinquay.example/notices/14');
  });
});

describe('PDF in two columns', () => {
  test('reads down one column and then the other, without running heads and page numbers', async () => {
    const made = await readFile('columns.pdf');
    const plain = readFileSync(join(FILES, 'columns.txt'), 'utf8');
    expect(wordsOf(made.text)).toEqual(wordsOf(plain));
    expect(places(made, 'page').map(([label]) => label)).toEqual(
      ['1', '2', '3', '4'].slice(0, places(made, 'page').length),
    );
    expect(places(made, 'page').length).toBeGreaterThan(1);
  });
});

test('an e-book whose notes are a chapter of their own: they are tied to their calls in the others', async () => {
  const chapter = (body: string): Uint8Array => strToU8(`<html><body>${body}</body></html>`);
  const made = await extract(
    zipSync({
      'META-INF/container.xml': strToU8(
        '<container><rootfiles><rootfile full-path="b/a.opf"/></rootfiles></container>',
      ),
      'b/a.opf': strToU8(
        `<package><manifest>${['one', 'two', 'notes'].map((id) => `<item id="${id}" href="${id}.xhtml"/>`).join('')}</manifest><spine><itemref idref="one"/><itemref idref="two"/><itemref idref="notes"/></spine></package>`,
      ),
      'b/one.xhtml': chapter(
        '<p>The ferry<sup><a id="c1" href="notes.xhtml#n1">1</a></sup> crossed. See <a href="two.xhtml#s">chapter 2</a>.',
      ),
      'b/two.xhtml': chapter('<p id="s">The boat<a class="noteref" href="notes.xhtml#n2">2</a> lay.'),
      'b/notes.xhtml': chapter(
        '<ol><li id="n1"><a href="one.xhtml#c1">1</a> Eleven times a day.<li id="n2">On the sand. <a href="two.xhtml#s">↩</a></ol>',
      ),
    }),
    'a.epub',
  );
  expect(made.problems).toEqual([]);
  expect(made.text).toBe(
    'The ferry[1] crossed. See chapter 2.\n\nThe boat[2] lay.\n\nEleven times a day.\n\nOn the sand.',
  );
  expect(marked(made, 'note-call')).toEqual(['[1] → b/notes.xhtml#n1', '[2] → b/notes.xhtml#n2']);
  expect(marked(made, 'note')).toEqual(['Eleven times a day. → b/notes.xhtml#n1', 'On the sand. → b/notes.xhtml#n2']);
});

test('an e-book that knows the pages of the printed one: by marks, and by a list of ids', async () => {
  const file = (body: string): Uint8Array => strToU8(`<html xmlns:epub="e"><body>${body}</body></html>`);
  const made = await extract(
    zipSync({
      'META-INF/container.xml': strToU8('<container><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>'),
      'a.opf': strToU8(
        '<package><manifest><item id="nav" href="nav.xhtml" properties="nav"/><item id="one" href="one.xhtml"/><item id="two" href="two.xhtml"/></manifest><spine><itemref idref="one"/><itemref idref="two"/></spine></package>',
      ),
      'nav.xhtml': file(
        '<nav epub:type="page-list"><ol><li><a href="two.xhtml#here">9</a></ol></nav><nav epub:type="toc"><ol><li><a href="one.xhtml">First</a><li><a href="two.xhtml">Second</a></ol></nav>',
      ),
      'one.xhtml': file(
        '<p>Before.</p><p><span epub:type="pagebreak" id="p7" title="7"/>The ferry <span role="doc-pagebreak" id="p8">Page 8</span>crossed.',
      ),
      'two.xhtml': file('<p>The boat lay.</p><p id="here">On the sand.</p>'),
    }),
    'a.epub',
  );
  expect(made.text).toBe('Before.\n\nThe ferry crossed.\n\nThe boat lay.\n\nOn the sand.');
  expect(places(made, 'page')).toEqual([
    ['7', 'The ferry'],
    ['8', 'crossed.'],
    ['8', 'The boat lay.'],
    ['9', 'On the sand.'],
  ]);
  expect(places(made, 'section').map(([label]) => label)).toEqual(['First', 'Second']);
});

describe('TEI', () => {
  const tei = `<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>The Mill</title>
    <author>Mara Lind</author></titleStmt><sourceDesc><bibl><author>Nobody Else</author></bibl></sourceDesc></fileDesc></teiHeader>
    <text xml:lang="en"><body><pb n="7"/><div><head>Scene</head><sp><speaker>Anna.</speaker><stage>Aside</stage>
    <l>The <app><lem>wheel</lem><rdg wit="#B">weel</rdg></app> has <choice><sic>stoped</sic><corr>stopped</corr></choice>,</l>
    <l>and so have I.<note n="3">She <q>stops</q>.</note></l></sp></div><pb n="8"/><div><p>Some<lb break="no"/>thing <quote>said</quote>.</p></div></body></text></TEI>`;

  test('the edited text, with speakers, pages and notes', async () => {
    const made = await extract(strToU8(tei), 'mill.xml');
    expect(made.text).toBe(
      'Scene\n\nThe wheel has stopped,\nand so have I.[3]\n\nAside\n\nSomething said.\n\nShe stops.',
    );
    expect(places(made, 'turn')).toEqual([['Anna', 'The wheel has stopped,\nand so have I.[3]']]);
    expect(places(made, 'page').map(([label]) => label)).toEqual(['7', '8']);
    expect(marked(made, 'note')).toEqual(['She stops. → note-1']);
    expect(marked(made, 'inline-quotation')).toEqual(['said', 'stops']);
    expect(made.metadata).toEqual({ title: 'The Mill', creators: [{ family: 'Lind', given: 'Mara' }] });
    expect(made.language).toBe('en');
  });
});

describe('RTF', () => {
  test('letters of a code page, of Unicode, and of neither', async () => {
    const made = await extract(
      strToU8(
        "{\\rtf1\\ansi\\ansicpg1251{\\fonttbl{\\f0 Arial;}}\\pard \\'cc\\'e8\\'f0 \\uc1\\u8212? \\u8220?x\\rdblquote\\par {\\*\\unknown left out}\\{ok\\}{\\v hidden}}",
      ),
      'a.rtf',
    );
    expect(made.text).toBe('Мир — “x”\n\n{ok}');
    expect(codes(made)).toEqual([]);
  });

  test('a quotation set in goes on behind the note in it', async () => {
    const made = await extract(
      strToU8(
        '{\\rtf1\\ansi \\pard He wrote:\\par \\pard\\li567\\ri567 No boat was lost.{\\super\\chftn{\\*\\footnote \\pard\\plain Log, 3.\\par}} Nor an oar.\\par \\pard We believe it.\\par}',
      ),
      'a.rtf',
    );
    expect(marked(made, 'block-quotation')).toEqual(['No boat was lost.[1] Nor an oar.']);
    expect(marked(made, 'note')).toEqual(['Log, 3. → note-1']);
  });

  test('what breaks off is read as far as it goes', async () => {
    const made = await extract(strToU8('{\\rtf1\\ansi Some words {\\b more'), 'a.rtf');
    expect(made.text).toBe('Some words more');
    expect(codes(made)).toEqual(['cut-off']);
  });
});

test('a transcript is one in any format', async () => {
  const page = '<html><p>MAYOR HALE: Good evening.</p><p>MS REED: Hello.</p><p>MAYOR HALE: Well.</p></html>';
  expect(places(await extract(strToU8(page), 'a.html'), 'turn')).toEqual([
    ['MAYOR HALE', 'Good evening.'],
    ['MS REED', 'Hello.'],
    ['MAYOR HALE', 'Well.'],
  ]);
});

describe('subtitles', () => {
  test('SubRip: words alone, with times; a sentence runs on over cues', async () => {
    const made = await extract(
      strToU8(
        '1\r\n00:00:01,000 --> 00:00:03,500\r\nThe ferry has <i>crossed</i>\r\n\r\n2\r\n00:01:04,000 --> 00:01:06,000\r\nthe Sallow &amp; back.\r\n',
      ),
      'talk.srt',
    );
    expect(made.text).toBe('The ferry has crossed\nthe Sallow & back.');
    expect(places(made, 'time')).toEqual([
      ['00:00:01', 'The ferry has crossed'],
      ['00:01:04', 'the Sallow & back.'],
    ]);
  });

  test('WebVTT: voices are turns', async () => {
    const made = await extract(
      strToU8(
        'WEBVTT - a talk\n\nNOTE left out\nand this\n\nintro\n00:01.000 --> 00:03.000 align:start\n<v Anna Reed>Good evening.\n\n00:04.000 --> 00:06.000\n<v Anna Reed>Sit down.\n\n00:07.000 --> 00:08.000\n<v.loud Ben>Thank you.</v>\n',
      ),
      'talk.vtt',
    );
    expect(made.text).toBe('Good evening.\nSit down.\nThank you.');
    expect(places(made, 'turn')).toEqual([
      ['Anna Reed', 'Good evening.\nSit down.'],
      ['Ben', 'Thank you.'],
    ]);
    expect(places(made, 'time')[2]).toEqual(['00:00:07', 'Thank you.']);
  });

  test('labels in the words are turns, and are cut out', async () => {
    const cues = ['ANNA: Good evening.', 'Sit down.', 'BEN: Thank you.', 'ANNA: Well.'];
    const made = await extract(
      strToU8(cues.map((words, i) => `${i + 1}\n00:00:0${i},000 --> 00:00:0${i + 1},000\n${words}\n`).join('\n')),
      'talk.srt',
    );
    expect(made.text).toBe('Good evening.\nSit down.\nThank you.\nWell.');
    expect(places(made, 'turn')).toEqual([
      ['ANNA', 'Good evening.\nSit down.'],
      ['BEN', 'Thank you.'],
      ['ANNA', 'Well.'],
    ]);
  });
});

test('Tanzil’s lines are verses of the Qur’an', async () => {
  const made = await extract(strToU8('1|1|Words one\n1|2|Words two\n\n# a note\n'), 'quran.txt');
  expect(made.loci.map(({ kind, label, key }) => [kind, label, key])).toEqual([
    ['section', '1', 'quran.1'],
    ['verse', '1:1', 'quran.1.1'],
    ['verse', '1:2', 'quran.1.2'],
  ]);
  expect(made.text).toBe('Words one\nWords two');
});

describe('damaged and hostile archives end in a problem', () => {
  test.each(['ferry-tracked.docx', 'ferry-tracked.odt', 'ferry.epub', 'ferry.pdf'])('%s, cut off', async (name) => {
    const content = readFileSync(join(FILES, name));
    for (const share of [0.1, 0.5, 0.9]) {
      const made = await extract(content.subarray(0, Math.floor(content.length * share)), name);
      expect(made.problems.length).toBeGreaterThan(0);
    }
  });

  test('a bomb is not inflated', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(70 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(200_000);
    const made = await extract(bomb, 'a.docx');
    expect(made.text).toBe('');
    expect(codes(made)).toEqual(['unreadable-format']);
  });
});
