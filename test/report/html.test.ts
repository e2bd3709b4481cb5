/** The page: nothing in it comes from elsewhere, nothing in a text can act, and it says what the report says. */

import { createHash } from 'node:crypto';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { CheckedDocument } from '../../src/report/checked.ts';
import { toHtml, toHtmlPage } from '../../src/report/html.ts';
import { STYLE, STYLE_SHA256 } from '../../src/report/html-style.ts';
import type { Finding } from '../../src/types.ts';
import * as documents from './documents.ts';
import { checked } from './fixtures.ts';

function pageOf({ report, document }: CheckedDocument): Document {
  return new JSDOM(toHtml(report, document)).window.document;
}

/** The document's text as the page has it, without the signs beside quotations. */
function proseOf(page: Document): string {
  for (const sign of page.querySelectorAll('.prose .sign, .prose .unseen')) sign.remove();
  return Array.from(page.querySelectorAll('.prose'), (each) => each.textContent).join('');
}

function letters(text: string): string {
  return text.replace(/[\s\u0000-\u001F\u007F-\u009F\uFFFD]/g, '');
}

const all: readonly (readonly [string, CheckedDocument])[] = [
  ['everything', documents.everything()],
  ['arabic', documents.arabic()],
  ['hebrew', documents.hebrew()],
  ['chinese', documents.chinese()],
  ['empty', documents.empty()],
  ['hostile', documents.hostile()],
];

describe.each(all)('the page of %s', (_, each) => {
  const html = toHtml(each.report, each.document);
  const page = pageOf(each);

  test('loads nothing and runs nothing', () => {
    expect(page.querySelectorAll('script, img, iframe, object, embed, link, form, svg, base').length).toBe(0);
    for (const element of page.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on|^style$|^src/);
        if (name === 'href') expect(value).toMatch(/^(?:#[\w-]+|https?:\/\/\S+)$/);
      }
    }
    expect(html).not.toMatch(/@import|url\(/);
  });

  test('shows the document letter for letter', () => {
    expect(letters(proseOf(pageOf(each)))).toBe(letters(each.document.text));
  });

  test('marks each quotation once and leads to its finding and back', () => {
    const ids = Array.from(page.querySelectorAll('[id]'), ({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of page.querySelectorAll('a[href^="#"]')) {
      expect(ids).toContain(link.getAttribute('href')!.slice(1));
    }
    each.report.findings.forEach(({ verdict }, k) => {
      expect(page.querySelector(`#d1-q${k + 1}`)!.classList).toContain(verdict.wording);
      expect(page.querySelector(`#d1-f${k + 1}`)!.classList).toContain(verdict.wording);
    });
    expect(page.querySelectorAll('article').length).toBe(each.report.findings.length);
  });
});

test('the policy allows this style and nothing else', () => {
  expect(STYLE_SHA256).toBe(createHash('sha256').update(STYLE).digest('base64'));
  const page = pageOf(documents.everything());
  const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')!.getAttribute('content');
  expect(policy).toBe(`default-src 'none'; style-src 'sha256-${STYLE_SHA256}'; base-uri 'none'; form-action 'none'`);
  expect(page.querySelector('style')!.textContent).toBe(STYLE);
});

describe('a finding', () => {
  const page = pageOf(documents.everything());
  const card = (number: number): Element => page.querySelector(`#d1-f${number}`)!;

  test('marks the variants in both texts, and the letters in changed words', () => {
    expect(card(4).querySelector('figure del.fault')!.textContent).toBe('never');
    expect(card(4).querySelector('figure del.signalled')!.textContent).toContain('I promised to ask for one');
    expect(card(3).querySelector('figure del.accidental')!.textContent).toBe('honour');
    expect(card(3).querySelector('figure ins.accidental')!.textContent).toBe('honor');
    expect(card(3).querySelector('figure del.accidental b')!.textContent).toBe('u');
    expect(Array.from(card(8).querySelectorAll('figure ins.fault'), (each) => each.textContent)).toEqual([
      'lamp',
      'one trims the wick',
      'own',
    ]);
  });

  test('has the source’s words around, its place and its speaker', () => {
    const text = card(4).querySelector('figure')!.textContent;
    expect(text).toContain('MS. VELL');
    expect(text).toContain('Harbour Council, Public Session');
    expect(text).toContain('p. 2');
    expect(card(1).querySelector('.around')!.textContent).toContain('MAYOR ORDWAY:');
    expect(card(1).querySelector('.passage')!.textContent).toBe(
      'The lamps on the quay will not be put out before midnight',
    );
  });

  test('shows what was cut away, remarks and rivals', () => {
    expect(card(1).querySelector('.cut')!.textContent).toBe('unless a storm is called.');
    expect(card(8).querySelectorAll('.remarks li').length).toBe(5);
    // What a remark shows already is not shown again.
    const others = card(8).querySelectorAll('details .other');
    expect(others.length).toBe(1);
    expect(others[0]!.textContent).toContain('nobody on the water learns');
    expect(others[0]!.textContent).toContain('first edition');
  });

  test('that is unfound opens what comes nearest and never says invented', () => {
    const details = card(7).querySelector('details')!;
    expect(details.hasAttribute('open')).toBe(true);
    expect(details.textContent).toContain('Nearest in the library');
    expect(page.body.textContent).not.toMatch(/invent|fabricat|fake/i);
  });
});

describe('right-to-left documents', () => {
  test('are mirrored, with every text in its own direction', () => {
    const page = pageOf(documents.arabic());
    expect(page.querySelector('.document')!.getAttribute('dir')).toBe('rtl');
    for (const each of page.querySelectorAll('.prose, .card blockquote')) expect(each.getAttribute('dir')).toBe('auto');
    expect(page.querySelector('.prose')!.getAttribute('lang')).toBe('ar');
    expect(pageOf(documents.everything()).querySelector('.document')!.getAttribute('dir')).toBe('ltr');
  });
});

test('right words in the wrong mouth are not marked as good ones', () => {
  const { report, document } = documents.everything();
  const [first, ...rest] = report.findings;
  const finding = { ...first!, verdict: { ...first!.verdict, attribution: 'contradicted' as const } };
  const page = pageOf({ document, report: { ...report, findings: [finding, ...rest] } });
  expect(pageOf({ document, report }).querySelector('.bar .contradicted')).toBeNull();
  expect(page.querySelector('.bar .contradicted')).not.toBeNull();
  expect(page.querySelector('.q.verbatim.contradicted .sign')!.textContent).toBe('✓⇄1');
  expect(page.querySelector('.card.verbatim')!.classList).toContain('contradicted');
});

describe('filters', () => {
  test('are there for what there is, and count it', () => {
    const page = pageOf(documents.everything());
    const label = (id: string): string =>
      page.querySelector(`label[for="show-${id}"]`)!.textContent.replace(/\s+/g, ' ');
    expect(label('altered')).toBe('≠altered 4');
    expect(label('contradicted')).toBe('⇄wrongly attributed 2');
    expect(pageOf(documents.chinese()).querySelector('#show-unfound')).toBeNull();
    for (const radio of page.querySelectorAll('input[type=radio]:not(#show-all)')) {
      expect(STYLE).toContain(`#${radio.id}:checked`);
    }
  });
});

describe('several documents', () => {
  test('share a page, with ids of their own', () => {
    const html = toHtmlPage([documents.everything(), documents.arabic()]);
    const page = new JSDOM(html).window.document;
    const ids = Array.from(page.querySelectorAll('[id]'), ({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(page.querySelectorAll('section.document').length).toBe(2);
    expect(page.querySelectorAll('.documents a').length).toBe(2);
  });
});

function findingAt(start: number, end: number): Finding {
  return {
    ...documents.chinese().report.findings[1]!,
    passage: null,
    variants: [],
    quotation: {
      span: { start, end },
      spans: [{ start, end }],
      words: 'x',
      form: 'inline',
      language: null,
      parts: [],
    },
  };
}

function withFindings(text: string, findings: readonly Finding[]): CheckedDocument {
  const { report, document } = checked('odd.txt', null, text, [], []);
  return { document, report: { ...report, findings } };
}

describe('odd documents', () => {
  test.each([
    [
      'nested quotations',
      'a “b ‘c d’ e” f',
      [
        [3, 12],
        [6, 9],
      ],
    ],
    [
      'quotations that overlap',
      'abcdefghij',
      [
        [0, 6],
        [3, 9],
      ],
    ],
    [
      'the same quotation twice',
      'abcdefghij',
      [
        [2, 5],
        [2, 5],
      ],
    ],
    ['a quotation over paragraphs', 'one “two\n\nthree\n\nfour” five', [[5, 21]]],
    ['a quotation past the end', 'abc', [[1, 99]]],
    ['only lines', 'one\ntwo\nthree\nfour', [[4, 7]]],
    ['CRLF and CR', 'one\r\n\r\ntwo\r\rthree', [[7, 10]]],
  ] as const)('%s: every letter stays, once', (_, text, spans) => {
    const each = withFindings(
      text,
      spans.map(([start, end]) => findingAt(start, end)),
    );
    expect(letters(proseOf(pageOf(each)))).toBe(letters(text));
    expect(pageOf(each).querySelectorAll('article').length).toBe(spans.length);
  });

  test('two thousand findings make a page of a few megabytes', () => {
    const { report, document } = documents.many(200);
    expect(report.findings.length).toBe(2000);
    const html = toHtml(report, document);
    expect(html.length).toBeLessThan(8_000_000);
    expect(html.match(/<article /g)!.length).toBe(2000);
  });
});
