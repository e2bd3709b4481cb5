/** Pages read with text taken past the tokenizer, held against parse5 itself. (In a `frameset`, which has no text, blanks differ.) */

import { array, assert, constantFrom, property } from 'fast-check';
import { parse, serialize } from 'parse5';
import { expect, test } from 'vitest';
import { parsePage } from '../../src/read/html/parser.ts';

const PIECES = [
  ['<p>', '</p>', '<div class="a>b">', "<a href='x y'", '>', '</div>', '<b>', '</b>', '<br/>', '<i x=y z>', '<'],
  ['words and words', ' ', '\n', '\r\n', '\t<', '&amp;', '&copy', '&copyx;', '&#13;', '&#0;', '&notin;', '&', '"', "'"],
  ['<script>', '</script>', '</SCRIPT >', 'if (a > b) "<p>"', '<!--', '-->', '--!>', '<script', '</scripty>'],
  ['<style>', '</style>', '<title>', '</title>', '<textarea>', '</textarea>', '<pre>\n', '<plaintext>', '<noscript>'],
  ['<table>', '<tr>', '<td>', '</table>', '<select>', '<option>', '</select>', '<template>', '</template>'],
  [
    '<svg>',
    '</svg>',
    '<math>',
    '<mi>',
    '<![CDATA[',
    ']]>',
    '<desc>',
    '<html>',
    '<head>',
    '</head>',
    '<body>',
    '</body>',
  ],
  ['</html>', '<!doctype html>', '<h1>', '<ul><li>', '</ul>', '\u{1f600}', '\ud800', '\0', 'é', '</', '<!', '<?'],
].flat();

test('the tree is the one that parse5 builds', () => {
  assert(
    property(array(constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
      const raw = pieces.join('');
      const page = parsePage(raw);
      expect(serialize(page!.document)).toBe(serialize(parse(raw, { scriptingEnabled: false })));
    }),
    { numRuns: 1500 },
  );
});
