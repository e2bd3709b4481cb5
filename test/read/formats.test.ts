import { describe, expect, test } from 'vitest';
import { withoutSyntax } from '../../src/read/building/without-syntax.ts';
import { extract } from '../../src/read/index.ts';
import { bytes, codes, marked, places, read } from './helpers.ts';

async function speakers(text: string): Promise<(string | undefined)[]> {
  const { loci } = await read(text, 'a.txt');
  return loci.filter(({ kind }) => kind === 'turn').map(({ speaker }) => speaker);
}

function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en-GB"><head><title>T</title>${head}</head><body>${body}</body></html>`;
}

describe('plain text', () => {
  test('paragraphs are what blank lines part, and every long line', async () => {
    const long = 'word '.repeat(60).trim();
    const made = await read(`One\ntwo\n\nthree\n${long}\nfour`, 'a.txt');
    expect(marked(made, 'paragraph')).toEqual(['One\ntwo', 'three', long, 'four']);
  });

  test('form feeds part pages, which go by their printed numbers where these count on', async () => {
    expect(places(await read('One\ftwo\fthree', 'a.txt'), 'page')).toEqual([
      ['1', 'One'],
      ['2', 'two'],
      ['3', 'three'],
    ]);
    const printed = await read('One\n\n- 12 -\n\ftwo\n\n- 13 -\n\fthree\n\n- 14 -\n', 'a.txt');
    expect(places(printed, 'page').map(([label]) => label)).toEqual(['12', '13', '14']);
  });
});

describe('transcripts', () => {
  test('names in capitals', async () => {
    const made = await read(
      'MEETING OF MAY\n\nMAYOR HALE: Good evening.\n\nSENATOR O’BRIEN (by telephone): Hello.\nI am here.\n\nMAYOR HALE: Good.',
      'a.txt',
    );
    expect(places(made, 'turn')).toEqual([
      ['MAYOR HALE', 'Good evening.'],
      ['SENATOR O’BRIEN', 'Hello.\nI am here.'],
      ['MAYOR HALE', 'Good.'],
    ]);
  });

  test.each([
    ['questions and answers', 'Q. Were you there?\nA. I was.\nQ. And then?\nA. I left.', ['Q', 'A', 'Q', 'A']],
    ['times', '[00:12:03] Anna: Hello there.\n[00:12:09] Ben: Good day.\n', ['Anna', 'Ben']],
    ['bold names', '**Anna:** Hello.\n\n**Ben:** Good day.\n\n**Anna:** Bye.\n', ['Anna', 'Ben', 'Anna']],
    [
      'the style of the Record',
      'Mr. HALE. I yield.\n\nMs. REED. I thank him.\n\nMr. HALE. So be it.',
      ['Mr. HALE', 'Ms. REED', 'Mr. HALE'],
    ],
    [
      'line numbers',
      ' 1  MR. HALE: I yield.\n 2  more words\n 3  MS. REED: I thank him.\n 4  THE COURT: Well.',
      ['MR. HALE', 'MS. REED', 'THE COURT'],
    ],
  ])('%s', async (_what, text, expected) => {
    expect(await speakers(text)).toEqual(expected);
  });

  test('the numbers of a court reporter’s lines are no words of a witness', async () => {
    const words =
      'MR. CONSOVOY: The ferry may not,|in our view, be sold before|the bridge has stood.|JUSTICE HALE: Why not?';
    const page = [...words.split('|'), ...words.split('|'), ...words.split('|'), 'And so on.'];
    const numbered = (from: number): string =>
      page.map((line, k) => `${String(k + 1).padStart(from)}      ${line}`).join('\n');
    const made = await read(`${numbered(2)}\n\f${numbered(2)}\n`, 'argument.txt');
    const bare = withoutSyntax(made).text;
    expect(bare).toContain('The ferry may not,\nin our view, be sold before\nthe bridge has stood.');
    expect(bare).not.toMatch(/\d/);
    expect(places(made, 'turn')[0]![0]).toBe('MR. CONSOVOY');
    const list = await read('1.  One thing\n2.  Another\n\nIn 3  ways.\n', 'list.txt');
    expect(marked(list, 'syntax')).toEqual([]);
  });

  test.each([
    ['an address', 'Fellow-citizens: I thank you.\n\nMany words follow here.\n\nAnd more of them.\n\nAnd an end.'],
    ['a list', 'Note: bring bread.\n\nThe town is small.\n\nIt has a mill.\n\nSource: the clerk.\n\nIt is old.'],
    ['speech in a story', '他说：“你好。”\n\n她说：“再见。”\n\n他说：“好。”'],
  ])('%s is no transcript', async (_what, text) => {
    expect(await speakers(text)).toEqual([]);
  });

  test('the time of a turn is in its label, and is a place', async () => {
    const made = await read('[00:12:03] Anna: Hello there.\n[00:12:09] Ben: Good day.\n', 'a.txt');
    expect(places(made, 'turn')[0]).toEqual(['Anna (00:12:03)', 'Hello there.']);
    expect(places(made, 'time')[0]).toEqual(['00:12:03', 'Hello there.']);
  });

  test('a line of speaker and time over the words, as programs that listen write it', async () => {
    const heads = ['Anna Reed  0:03', 'Mark  0:12', 'Anna Reed  1:02:33'];
    const words = ['The dock is frozen.', 'We never promised one.', 'You did.\nTwice.'];
    for (const gap of ['\n', '\n\n']) {
      const text = heads.map((head, index) => `${head}${gap}${words[index]}`).join('\n\n');
      const made = await read(text, 'a.txt');
      expect(places(made, 'turn').map(([label]) => label)).toEqual([
        'Anna Reed (00:00:03)',
        'Mark (00:00:12)',
        'Anna Reed (01:02:33)',
      ]);
      expect(places(made, 'time').map(([, said]) => said)).toEqual(words);
    }
  });

  test.each([
    ['an agenda', 'Opening 9:00\nWords of welcome.\n\nLunch 12:30\nIn the hall.\n\nClosing 17:00\nThanks.'],
    ['a lesson', 'John 1:12\nA word.\n\nMark 2:14\nA word.\n\nJohn 3:16\nA word.'],
    ['results', 'Reed 3:12\n\nCastle 3:14\n\nReed 3:20\n\nWell run.'],
  ])('%s has no speakers', async (_what, text) => {
    expect(await speakers(text)).toEqual([]);
  });
});

describe('verse files', () => {
  test('the text is the verses alone, the references are loci with keys', async () => {
    const made = await read(
      'Genesis 1:1\tIn the beginning.\nGenesis 1:2\tAnd the earth.\nGenesis 2:1\tThus.\n',
      'b.tsv',
    );
    expect(made.text).toBe('In the beginning.\nAnd the earth.\nThus.');
    expect(made.loci.map(({ kind, label, key }) => [kind, label, key])).toEqual([
      ['section', 'Genesis 1', 'gen.1'],
      ['verse', 'Genesis 1:1', 'gen.1.1'],
      ['verse', 'Genesis 1:2', 'gen.1.2'],
      ['section', 'Genesis 2', 'gen.2'],
      ['verse', 'Genesis 2:1', 'gen.2.1'],
    ]);
    expect(places(made, 'verse')[1]).toEqual(['Genesis 1:2', 'And the earth.']);
    expect(places(made, 'section')[0]?.[1]).toBe('In the beginning.\nAnd the earth.');
  });

  test('bare numbers are of the Qur’an where language or title says so, and of nothing known elsewhere', async () => {
    const content = bytes('2:255\tWords one.\n2:256\tWords two.\n');
    const keys = async (hints: { language?: string; title?: string }): Promise<(string | undefined)[]> =>
      (await extract(content, 'b.tsv', hints)).loci.filter(({ kind }) => kind === 'verse').map(({ key }) => key);
    expect(await keys({ language: 'ar' })).toEqual(['quran.2.255', 'quran.2.256']);
    expect(await keys({ title: 'The Koran, Englished' })).toEqual(['quran.2.255', 'quran.2.256']);
    expect(await keys({ title: 'Poems' })).toEqual([undefined, undefined]);
  });

  test('a line without a reference is left out and counted', async () => {
    const lines = Array.from({ length: 30 }, (_, i) => `Genesis 1:${i + 1}\tWord ${i}.`);
    expect(codes(await read([...lines, 'no reference', ...lines].join('\n'), 'b.tsv'))).toEqual(['lines-left-out']);
  });
});

describe('plays', () => {
  const play = `<?xml version="1.0"?><PLAY><TITLE>The Mill</TITLE><ACT><TITLE>ACT II</TITLE>
    <SCENE><TITLE>SCENE III.  A mill.</TITLE><STAGEDIR>Enter ANNA</STAGEDIR>
    <SPEECH><SPEAKER>ANNA</SPEAKER><LINE>The wheel <STAGEDIR>Aside</STAGEDIR> has stopped,</LINE>
    <STAGEDIR>Sits</STAGEDIR><LINE>and so have I &amp; you.</LINE></SPEECH>
    <SPEECH><SPEAKER>BEN</SPEAKER><SPEAKER>CAT</SPEAKER><LINE>Alas!</LINE></SPEECH></SCENE></ACT></PLAY>`;

  test('a speech is one run of words; names are labels, directions stand behind it', async () => {
    const made = await read(play, 'mill.xml');
    expect(places(made, 'turn')).toEqual([
      ['ANNA', 'The wheel has stopped,\nand so have I & you.'],
      ['BEN and CAT', 'Alas!'],
    ]);
    expect(made.text).toContain('and so have I & you.\nAside\nSits\n');
    expect(made.text).not.toContain('ANNA\nThe wheel');
    expect(made.metadata.title).toBe('The Mill');
  });

  test('acts and scenes have keys, from their titles', async () => {
    const made = await read(play, 'mill.xml');
    expect(made.loci.filter(({ kind }) => kind === 'section').map(({ label, key }) => [label, key])).toEqual([
      ['Act II', 'act.2'],
      ['Act II, Scene III', 'act.2.3'],
    ]);
    expect(places(made, 'line').map(([label]) => label)).toEqual(['line 1', 'line 2', 'line 3']);
  });
});

describe('any other XML', () => {
  test('a paragraph for each block, and inline elements within it', async () => {
    const made = await read(
      '<?xml version="1.0"?><doc xml:lang="fr"><p>Un <hi>deux</hi> trois</p><p>Quatre</p></doc>',
      'a.xml',
    );
    expect(made.text).toBe('Un deux trois\n\nQuatre');
    expect(made.language).toBe('fr');
  });

  test('what is broken is read as far as it goes, and reported', async () => {
    const made = await read('<?xml version="1.0"?><a><b>Hello <c>world</b> & more, 3 < 4</a> tail <d', 'a.xml');
    expect(made.text).toBe('Hello world & more, 3 < 4 tail');
    expect(codes(made)).toEqual(['broken-xml']);
  });

  test('no entity is expanded or fetched', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "lol">${Array.from({ length: 9 }, (_, i) => `<!ENTITY x${i} "${`&x${i === 0 ? '' : i - 1};`.repeat(10)}">`).join('')}<!ENTITY f SYSTEM "file:///etc/hostname">]><a>&x8; &f; words</a>`;
    expect((await read(bomb, 'a.xml')).text).toBe('&x8; &f; words');
  });
});

describe('Markdown', () => {
  const text = `---
title: The barrier
author: Mara Lind
lang: en
---
# The *barrier*

He said “we *shall* […] [not rest](https://example.org/a "t")”.[^1]

> A quoted line
> and another.

## Next

See [this][ref], [W]e and ![pic](a.png).

[^1]: Minutes, p. 3.
    More of it.

[ref]: http://example.org/b
`;

  test('the text is the file, and structure lies over it', async () => {
    const made = await read(text, 'a.md');
    expect(made.text).toBe(text);
    expect(marked(made, 'block-quotation')).toEqual(['> A quoted line\n> and another.']);
    expect(marked(made, 'link')).toEqual([
      '[not rest](https://example.org/a "t") → https://example.org/a',
      '[this][ref] → http://example.org/b',
    ]);
    expect(marked(made, 'note-call')).toEqual(['[^1] → 1']);
    expect(marked(made, 'note')).toEqual(['Minutes, p. 3.\n    More of it. → 1']);
    expect(places(made, 'section').map(([label]) => label)).toEqual(['The barrier', 'Next']);
    expect(made.metadata).toMatchObject({ title: 'The barrier', creators: [{ family: 'Lind', given: 'Mara' }] });
    expect(made.language).toBe('en');
  });

  test('an editor’s brackets are no links', async () => {
    const made = await read(text, 'a.md');
    for (const syntax of marked(made, 'syntax')) expect(syntax).not.toMatch(/^\[$.*W|…/);
    expect(withoutSyntax(made).text).toContain('“we shall […] not rest”.\n');
    expect(withoutSyntax(made).text).toContain('See this, [W]e and .');
  });

  test('without its syntax every place covers the same words', async () => {
    const made = await read(text, 'a.md');
    const bare = withoutSyntax(made);
    expect(marked(bare, 'note')).toEqual(['Minutes, p. 3.\n    More of it. → 1']);
    expect(marked(bare, 'link')).toEqual(['not rest → https://example.org/a', 'this → http://example.org/b']);
    expect(places(bare, 'section')[1]?.[1]).toMatch(/^ ?Next/);
  });
});

describe('web pages', () => {
  test('white space collapses, entities are decoded, blocks are set apart', async () => {
    const made = await read(
      page('<p>One &amp;\n  two<br>three</p><div>four <b>fi</b>ve</div><pre>a\n  b</pre>'),
      'a.html',
    );
    expect(made.text).toBe('One & two\nthree\n\nfour five\n\na\n  b');
    expect(made.language).toBe('en-GB');
  });

  test('quotations, citations and links are markup; a q has no marks', async () => {
    const made = await read(
      page(
        '<blockquote cite="https://e.org/s"><p>Long words.</p></blockquote><p>He: <q>never</q>, in <cite>The Times</cite> <a href="/x">here</a>.</p>',
      ),
      'a.html',
    );
    expect(made.text).toBe('Long words.\n\nHe: never, in The Times here.');
    expect(marked(made, 'block-quotation')).toEqual(['Long words. → https://e.org/s']);
    expect(marked(made, 'inline-quotation')).toEqual(['never']);
    expect(marked(made, 'citation')).toEqual(['The Times']);
    expect(marked(made, 'link')).toEqual(['here → /x']);
  });

  test('a raised number calls a note, unless it is an exponent', async () => {
    const made = await read(
      page(
        '<p>The dock was closed.<sup>3</sup> “It was,” he said<sup>4</sup>; <em>x</em><sup>2</sup> and 5 km<sup>2</sup>, 10<sup>9</sup> or 8 persons/m<sup>2</sup> in plan A<sup>12</sup>.</p>',
      ),
      'a.html',
    );
    expect(marked(made, 'note-call')).toEqual(['[3]', '[4]', '[12]']);
    expect(made.text).toContain('x2 and 5 km2, 109 or 8 persons/m2 in plan A[12].');
  });

  test('paragraphs that are called quotations are set off', async () => {
    const page = await read(
      '<html><p>He wrote:<p class="first Quotations">No vessel was lost.<div class="extract"><p>Nor was any oar.</div><p class="quote">Pulled out.',
      'a.html',
    );
    expect(marked(page, 'block-quotation')).toEqual(['No vessel was lost.', 'Nor was any oar.']);
  });

  test('a note is tied to its call, and the way back is no words of it', async () => {
    const made = await read(
      page(
        '<p>Words.<sup id="r"><a href="#n">1</a></sup> More 10<sup>2</sup>.</p><ol><li id="n">Minutes. <a href="#r">↩</a></li></ol>',
      ),
      'a.html',
    );
    expect(made.text).toBe('Words.[1] More 102.\n\nMinutes.');
    expect(marked(made, 'note-call')).toEqual(['[1] → n']);
    expect(marked(made, 'note')).toEqual(['Minutes. → n']);
    expect(withoutSyntax(made).text).toBe('Words. More 102.\n\nMinutes.');
  });

  const sentence = 'The harbour master said that the works had cost far less than the council had feared. ';
  const menu = '<ul>' + '<li><a href="/x">Another story that you may like to read</a></li>'.repeat(20) + '</ul>';

  test.each([
    [
      'main',
      `<nav>${menu}</nav><main><h1>Head</h1><p>${sentence}</p><p>${sentence}</p></main><footer>Imprint</footer>`,
    ],
    [
      'article',
      `<header>Site</header><article><h1>Head</h1><p>${sentence}</p><p>${sentence}</p></article><aside>${menu}</aside>`,
    ],
    [
      'nothing that says which',
      `<div class="top">${menu}</div><div><div><h1>Head</h1>${`<p>${sentence.repeat(3)}</p>`.repeat(5)}</div><div class="sidebar">${menu}</div></div>`,
    ],
  ])('the article without the menus, with %s', async (_what, body) => {
    const made = await read(page(body), 'a.html');
    expect(made.text).toMatch(/^Head\n\nThe harbour master/);
    expect(made.text).not.toMatch(/Another story|Imprint|Site/);
    expect(marked(made, 'heading')).toEqual(['Head']);
  });

  test('what the page says of itself', async () => {
    const made = await read(
      page(
        '<p>Words.</p>',
        '<meta name="author" content="Mara Lind"><meta property="article:published_time" content="2021-05-03T10:00:00Z"><link rel="canonical" href="https://e.org/s"><meta property="og:site_name" content="The Times">',
      ),
      'a.html',
    );
    expect(made.metadata).toEqual({
      title: 'T',
      creators: [{ family: 'Lind', given: 'Mara' }],
      date: { year: 2021, month: 5, day: 3 },
      url: 'https://e.org/s',
      containerTitle: 'The Times',
    });
  });

  test('linked data names author and date where nothing else does', async () => {
    const data =
      '{"@graph":[{"@type":"NewsArticle","headline":"H","author":[{"name":"Mara Lind"}],"datePublished":"2020-02-01"}]}';
    const made = await read(page('<p>Words.</p>', `<script type="application/ld+json">${data}</script>`), 'a.html');
    expect(made.metadata).toMatchObject({
      title: 'H',
      creators: [{ family: 'Lind', given: 'Mara' }],
      date: { year: 2020, month: 2, day: 1 },
    });
  });
});

describe('the type is told by content', () => {
  test.each([
    ['a page called .txt', '<!DOCTYPE html><p>Words', 'Words'],
    ['a play called .txt', '<PLAY><SPEECH><SPEAKER>A</SPEAKER><LINE>Words</LINE></SPEECH></PLAY>', 'Words'],
    ['text called .html', 'Words only', 'Words only'],
    ['text called .xml', 'Words only', 'Words only'],
  ])('%s', async (what, content, text) => {
    expect((await read(content, `a${/\.\w+$/.exec(what)![0]}`)).text).toBe(text);
  });
});

describe('hostile input ends, and says why', () => {
  test.each([
    ['deep HTML', `<html>${'<div>'.repeat(100_000)}words`, 'a.html', ['too-deep']],
    ['rather deep HTML', `<html>${'<b>'.repeat(10_000)}words`, 'a.html', []],
    ['deep XML', `<?xml version="1.0"?>${'<a>'.repeat(20_000)}words`, 'a.xml', ['broken-xml', 'too-deep']],
    ['deep quotes', `${'> '.repeat(5000)}words`, 'a.md', ['too-deep']],
    ['Markdown that looks back', `${'[a]('.repeat(100_000)}words`, 'a.md', ['too-deep']],
    ['many attributes', `<html><p ${Array.from({ length: 20_000 }, (_, i) => `a${i}`).join(' ')}>words`, 'a.html', []],
    ['many comments', `<?xml version="1.0"?><a>words${'<!--'.repeat(100_000)}`, 'a.xml', ['broken-xml']],
  ])('%s', async (_what, content, name, problems) => {
    const made = await read(content, name);
    expect(made.text).toContain('words');
    expect(codes(made)).toEqual(problems);
  });
});
