/** Scholarly XML and its like: articles, laws and debates, Bibles. */

import { describe, expect, test } from 'vitest';
import { withoutSyntax } from '../../src/read/building/without-syntax.ts';
import { codes, marked, places, read } from './helpers.ts';

describe('JATS', () => {
  const article = `<?xml version="1.0"?><!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Publishing DTD v1.3//EN" "JATS.dtd">
    <article xml:lang="en" xmlns:xlink="http://www.w3.org/1999/xlink"><front><journal-meta><journal-title-group><journal-title>Ferries</journal-title></journal-title-group></journal-meta>
    <article-meta><article-id pub-id-type="doi">10.1/ferry</article-id><title-group><article-title>On the <italic>Sallow</italic> ferry</article-title></title-group>
    <contrib-group><contrib contrib-type="author"><name><surname>Lind</surname><given-names>Mara</given-names></name></contrib>
    <contrib contrib-type="editor"><name><surname>Else</surname></name></contrib></contrib-group>
    <pub-date pub-type="epub"><day>3</day><month>5</month><year>2021</year></pub-date><abstract><p>We count crossings.</p></abstract></article-meta></front>
    <body><sec><label>1</label><title>Method</title><p>We counted<xref ref-type="bibr" rid="B1">1</xref> as <xref ref-type="bibr" rid="B1">Hale 1999</xref> did.<xref ref-type="fn" rid="f1">a</xref></p>
    <disp-quote><p>A bridge is a promise.</p><attrib>Hale</attrib></disp-quote><p>See <ext-link xlink:href="https://e.org/x">here</ext-link>; H<sub>2</sub>O.</p></sec></body>
    <back><fn-group><fn id="f1"><label>a</label><p>On weekdays.</p></fn></fn-group><ref-list><title>References</title><ref id="B1"><label>1</label><mixed-citation>Hale. The river. 1999.</mixed-citation></ref></ref-list></back></article>`;

  test('abstract and body are the text, and the front describes it', async () => {
    const made = await read(article, 'a.xml');
    expect(codes(made)).toEqual([]);
    expect(withoutSyntax(made).text).toBe(
      'We count crossings.\n\nMethod\n\nWe counted as Hale 1999 did.\n\nA bridge is a promise.\n\nHale\n\nSee here; H2O.\n\nReferences\n\nOn weekdays.\n\nHale. The river. 1999.',
    );
    expect(made.metadata).toEqual({
      title: 'On the ferry',
      containerTitle: 'Ferries',
      creators: [{ family: 'Lind', given: 'Mara' }],
      date: { year: 2021, month: 5, day: 3 },
      url: 'https://doi.org/10.1/ferry',
    });
    expect(made.language).toBe('en');
  });

  test('quotations, links and notes are tied', async () => {
    const made = await read(article, 'a.xml');
    expect(marked(made, 'block-quotation')[0]).toMatch(/^A bridge is a promise\./);
    expect(marked(made, 'link')).toEqual(['here → https://e.org/x']);
    expect(marked(made, 'note-call')).toEqual(['[1] → B1', '[a] → f1']);
    expect(marked(made, 'note')).toEqual(['On weekdays. → f1', 'Hale. The river. 1999. → B1']);
    expect(places(made, 'section').map(([label]) => label)).toEqual(['Method', 'References']);
  });
});

describe('Akoma Ntoso', () => {
  const meta = `<meta><identification><FRBRWork><FRBRthis value="/act/1"/><FRBRdate date="1996-04-02" name="enacted"/><FRBRalias value="Ferries Act 1996"/></FRBRWork>
    <FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification><references><TLCPerson eId="reed" href="/p/reed" showAs="Anna Reed"/></references></meta>`;

  test('articles and what is numbered in them are places, and their numbers are text', async () => {
    const made = await read(
      `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act>${meta}<body><article eId="art_5"><num>5.</num><heading>Crossings</heading>
        <paragraph><num>(1)</num><content><p>No ferry shall cross at night.<authorialNote marker="1"><p>Amended.</p></authorialNote></p></content></paragraph>
        <paragraph><num>2.</num><content><p>In <quotedText startQuote="“">section one</quotedText> read two.</p></content></paragraph></article></body></act></akomaNtoso>`,
      'a.xml',
    );
    expect(codes(made)).toEqual([]);
    expect(made.text).toBe(
      '5.\n\nCrossings\n\n(1)\n\nNo ferry shall cross at night.[1]\n\n2.\n\nIn section one read two.\n\nAmended.',
    );
    expect(places(made, 'section').map(([label]) => label)).toEqual([
      'Article 5',
      'Crossings',
      'Article 5(1)',
      'Article 5(2)',
    ]);
    expect(marked(made, 'inline-quotation')).toEqual(['section one']);
    expect(marked(made, 'note')).toEqual(['Amended. → note-1']);
    expect(made.metadata).toEqual({ title: 'Ferries Act 1996', date: { year: 1996, month: 4, day: 2 } });
    expect(made.language).toBe('en');
  });

  test('in a debate the words are the speaker’s, and what the hall did is not said', async () => {
    const made = await read(
      `<akomaNtoso><debate>${meta}<debateBody><debateSection><heading>Ferries</heading><speech by="#reed"><from>Ms. Reed:</from><p>I yield. <remark>(Laughter)</remark> Thank you.</p></speech>
        <speech by="#chair"><from>The Chair:</from><p>So ordered.</p></speech></debateSection></debateBody></debate></akomaNtoso>`,
      'a.xml',
    );
    expect(places(made, 'turn')).toEqual([
      ['Anna Reed', 'I yield. Thank you.'],
      ['The Chair', 'So ordered.'],
    ]);
    expect(made.text).toBe('Ferries\n\nI yield. Thank you.\n\nSo ordered.');
  });
});

describe('Bibles', () => {
  const expected = {
    text: 'In the beginning was a ferry. And the ferry was full.\n\nThus.\n\nOr, boat.',
    verses: [
      ['Genesis 1:1', 'In the beginning was a ferry.', 'gen.1.1'],
      ['Genesis 1:2', 'And the ferry was full.', 'gen.1.2'],
      ['Genesis 2:1', 'Thus.', 'gen.2.1'],
    ],
  };
  const head = `<osis xmlns="http://www.bibletechnologies.net/2003/OSIS/namespace"><osisText osisIDWork="F" xml:lang="en"><header><work osisWork="F"><title>The Ferry Bible</title></work></header>`;

  test.each([
    [
      'OSIS with elements',
      `${head}<div type="book" osisID="Gen"><chapter osisID="Gen.1"><title>The start</title><p><verse osisID="Gen.1.1">In the <w lemma="x">beginning</w> was a ferry<note n="a">Or, boat.</note>.</verse><verse osisID="Gen.1.2">And the ferry was full.<note type="crossReference">Ex 1</note></verse></p></chapter><chapter osisID="Gen.2"><p><verse osisID="Gen.2.1">Thus.</verse></p></chapter></div></osisText></osis>`,
      'a.xml',
    ],
    [
      'OSIS with milestones',
      `${head}<div type="book" osisID="Gen"><chapter sID="Gen.1" osisID="Gen.1"/><p><verse sID="Gen.1.1" osisID="Gen.1.1"/>In the beginning was a ferry<note n="a">Or, boat.</note>.<verse eID="Gen.1.1"/> <verse sID="Gen.1.2" osisID="Gen.1.2"/>And the ferry was full.<verse eID="Gen.1.2"/></p><chapter eID="Gen.1"/><chapter sID="Gen.2" osisID="Gen.2"/><p><verse sID="Gen.2.1" osisID="Gen.2.1"/>Thus.<verse eID="Gen.2.1"/></p><chapter eID="Gen.2"/></div></osisText></osis>`,
      'a.xml',
    ],
    [
      'USFM',
      '\\id GEN The Ferry Bible\n\\h Genesis\n\\mt1 Genesis\n\\c 1\n\\s The start\n\\p\n\\v 1 In the \\w beginning|lemma="x"\\w* was a ferry\\f a \\fr 1:1 \\ft Or, boat.\\f*.\n\\v 2 And the ferry \\add was\\add* full.\\x - \\xo 1:2 \\xt Ex 1\\x*\n\\c 2\n\\p\n\\v 1 Thus.\n',
      'gen.usfm',
    ],
  ])('%s: verses run on, headings and cross-references are left out, notes are apart', async (_what, raw, name) => {
    const made = await read(raw, name);
    expect(codes(made)).toEqual([]);
    expect(withoutSyntax(made).text).toBe(expected.text);
    const bare = withoutSyntax(made);
    const verses = bare.loci.filter(({ kind }) => kind === 'verse');
    expect(verses.map(({ label, key, span }) => [label, bare.text.slice(span.start, span.end), key])).toEqual(
      expected.verses,
    );
    expect(made.loci.filter(({ kind }) => kind === 'section').map(({ label, key }) => [label, key])).toEqual([
      ['Genesis 1', 'gen.1'],
      ['Genesis 2', 'gen.2'],
    ]);
    expect(marked(bare, 'note').map((note) => note.replace(/ → .*/, ''))).toEqual(['Or, boat.']);
  });

  test('words that a q gives to somebody are that person’s', async () => {
    const made = await read(
      `${head}<div><p><verse osisID="John.1.1">He said, <q who="Jesus" marker="">Follow me</q>.</verse></p></div></osisText></osis>`,
      'a.xml',
    );
    expect(places(made, 'turn')).toEqual([['Jesus', 'Follow me']]);
  });

  test('poetry in lines, and a marker that nobody knows', async () => {
    const made = await read(
      '\\id PSA\n\\c 23\n\\q1\n\\v 1 The \\nd Lord\\nd* ferries \\zx me,\n\\q2 I shall not sink.\n',
      'psa.sfm',
    );
    expect(made.text).toBe('The Lord ferries me,\nI shall not sink.');
    expect(places(made, 'verse')).toEqual([['Psalm 23:1', 'The Lord ferries me,\nI shall not sink.']]);
  });
});
