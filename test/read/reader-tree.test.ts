/** Readability over our own light tree, held against Readability over a browser's whole DOM. */

import { Readability } from '@mozilla/readability';
import { array, assert, asyncProperty, constantFrom } from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { parsePage } from '../../src/read/html/parser.ts';
import { articleIn } from '../../src/read/html/reader-tree.ts';

const SENTENCE = 'The harbour master said that the works, so far, had cost less than the council had feared. ';
const PIECES = [
  `<p>${SENTENCE.repeat(3)}</p>`,
  `<div>${SENTENCE.repeat(4)}</div>`,
  `<div class="story"><p>${SENTENCE.repeat(5)}</p><p>${SENTENCE}</p></div>`,
  `<section><h2>Head</h2><p>${SENTENCE.repeat(2)}</p><ul><li>One, two, three</li><li>Four</li></ul></section>`,
  `<div class="sidebar"><ul>${'<li><a href="/x">Another story</a></li>'.repeat(8)}</ul></div>`,
  `<div id="comments"><p>${SENTENCE}</p></div>`,
  `<div style="display:none"><p>${SENTENCE.repeat(3)}</p></div>`,
  `<blockquote><p>${SENTENCE}</p></blockquote>`,
  `<div>One<br><br>two ${SENTENCE}<br>three</div>`,
  '<table><tr><td>Cell one</td><td>Cell two</td></tr></table>',
  '<span class="byline">By Mara Lind</span>',
  '<noscript><img src="a.jpg"></noscript>',
  '<form><input name="q"><button>Go</button></form>',
  '<div><div><div><p>Short.</p></div></div></div>',
  '<a href="#x">A link</a> and words <em>in</em> <b>bold</b>.',
  '<h1>The works</h1>',
  '<!-- a comment --><script>var a = "<p>";</script>',
  '<svg><title>Drawn</title></svg>',
  `<article>${SENTENCE.repeat(3)}</article>`,
  '<iframe src="https://www.youtube.com/embed/x"></iframe>',
];

function inFull(raw: string): string | null {
  const dom = new JSDOM(raw);
  try {
    return new Readability(dom.window.document, { charThreshold: 250 }).parse()?.textContent ?? null;
  } finally {
    dom.window.close();
  }
}

async function inLight(raw: string): Promise<string | null> {
  return (await articleIn(parsePage(raw)!.document))?.textContent ?? null;
}

const letters = (text: string | null): string | null => text?.replace(/\s+/g, ' ').trim() ?? null;

test('the same article is found', async () => {
  await assert(
    asyncProperty(array(constantFrom(...PIECES), { minLength: 1, maxLength: 12 }), async (pieces) => {
      const raw = `<!doctype html><html><head><title>The works | The Quay Post</title></head><body>${pieces.join('\n')}</body></html>`;
      expect(letters(await inLight(raw))).toBe(letters(inFull(raw)));
    }),
    { numRuns: 25 },
  );
});
