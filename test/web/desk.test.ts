/** The review desk in a browser, as a person works at it: by dropping files and by keys. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { readPages } from '../../src/apps/http/pages.ts';
import { ARTICLE, SOURCES, type TestServer, testServer } from '../http/server.ts';
import { inside, listOf, textOf } from '../report/inside.ts';
import { describeInBrowser, launch } from './browser.ts';

const BUILT = resolve(import.meta.dirname, '../../dist/web');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

describeInBrowser('the desk', () => {
  let browser: Browser;
  let server: TestServer;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    browser = await launch();
  });

  afterAll(async () => {
    await browser.close();
  });

  beforeEach(async () => {
    server = await testServer({ pages: readPages(BUILT) });
    complaints = [];
    await open({});
  });

  afterEach(async () => {
    await context.close();
    await server.close();
    expect(complaints).toEqual([]);
    expect(server.unexpected).toEqual([]);
  });

  async function open(options: Parameters<Browser['newContext']>[0]): Promise<void> {
    context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', ...options });
    // So that it is told which step did not come.
    context.setDefaultTimeout(10_000);
    page = await context.newPage();
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(server.address) && !request.url().startsWith('data:'))
        complaints.push(request.url());
    });
    await page.goto(server.address);
    await page.locator('.documents-drop').waitFor();
  }

  async function reopen(options: Parameters<Browser['newContext']>[0]): Promise<void> {
    await context.close();
    await open(options);
  }

  /** Drops files on what the selector names, as a file manager would. */
  async function drop(selector: string, files: Readonly<Record<string, string>>): Promise<void> {
    const transfer = await page.evaluateHandle((given) => {
      const data = new DataTransfer();
      for (const [name, content] of Object.entries(given)) data.items.add(new File([content], name));
      return data;
    }, files);
    await page.dispatchEvent(selector, 'drop', { dataTransfer: transfer });
  }

  async function addSources(): Promise<void> {
    await drop('.shelf .drop', SOURCES);
    await page.locator('.sources li').nth(1).waitFor();
    await page.locator('.working').waitFor({ state: 'detached' });
  }

  async function settled(count: number): Promise<void> {
    await page
      .locator('.note-chip')
      .nth(count - 1)
      .waitFor();
    await page.locator('.working').waitFor({ state: 'detached' });
  }

  async function keys(...pressed: readonly string[]): Promise<void> {
    for (const key of pressed) await page.keyboard.press(key);
  }

  async function violations(): Promise<readonly string[]> {
    // Into the page as a tool of the test's, past the page's own policy.
    const session = await context.newCDPSession(page);
    await session.send('Runtime.evaluate', { expression: AXE });
    const { result } = await session.send('Runtime.evaluate', {
      expression: `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
        .then((found) => JSON.stringify(found.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })) }))))`,
      awaitPromise: true,
      returnByValue: true,
    });
    await session.detach();
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as the expression above makes it
    const found = JSON.parse(String(result.value)) as readonly Violation[];
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  }

  test('from a dropped document to decisions, by keyboard, through reloads and changes', async () => {
    await addSources();
    await drop('.documents-drop', { 'article.md': ARTICLE });
    await settled(3);
    expect(await page.locator('.q').count()).toBe(3);
    expect(await page.locator('.note-chip .what').allInnerTexts()).toEqual(['verbatim', 'altered − not', 'unfound']);

    await keys('j', '1', 'j');
    expect(await page.locator('.panel del.fault').innerText()).toBe('not');
    await keys('2');
    expect(await page.locator('.suggestion blockquote').innerText()).toContain('I did not ask for a second boat');
    await keys('n');
    await page.keyboard.type('The “not” is missing.');
    await keys('Escape', 'j', '3');
    await page.locator('.left', { hasText: '0 left' }).waitFor();
    await keys('u');
    await page.locator('.left', { hasText: '1 left' }).waitFor();
    await keys('3', '3', '3');
    await page.locator('.left', { hasText: '0 left' }).waitFor();

    await page.reload();
    await settled(3);
    await page.locator('.left', { hasText: '0 left' }).waitFor();
    await page.locator('.note-chip').nth(1).click();
    expect(await page.locator('#note').inputValue()).toBe('The “not” is missing.');
    expect(await page.locator('.choose.correction').getAttribute('aria-pressed')).toBe('true');

    // The document is mended, and dropped once more.
    await page.locator('a.brand').click();
    const mended = `A paragraph before it all.\n\n${ARTICLE.replace('I did ask', 'I did not ask')}`;
    await drop('.documents-drop', { 'article.md': mended });
    await page.locator('dialog .chief').click();
    await page.locator('.row', { hasText: 'A paragraph before it all.' }).waitFor();
    await settled(3);
    await page.locator('.left', { hasText: '1 left' }).waitFor();
    await page.selectOption('.by-decision select', 'changed');
    await keys('Escape', 'j');
    expect(await page.locator('.panel-head h2').innerText()).toContain('verbatim');
    expect(await page.locator('.changed').innerText()).toContain('its words');
    await keys('1');
    await page.locator('.left', { hasText: '0 left' }).waitFor();

    await page.locator('button[popovertarget=export]').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#export a', { hasText: 'JSON' }).click(),
    ]);
    const read: unknown = JSON.parse(readFileSync(await download.path(), 'utf8'));
    const decided = Object.values(Object(inside(read, 'decisions'))).map((each) => textOf(inside(each, 'choice')));
    expect(decided.toSorted()).toEqual(['accepted', 'accepted', 'unverifiable']);
    expect(listOf(inside(read, 'findings')).map((each) => inside(each, 'verdict', 'wording'))).toEqual([
      'verbatim',
      'verbatim',
      'unfound',
    ]);
  });

  test('the source opens at the passage, and the library is searched', async () => {
    await addSources();
    await drop('.documents-drop', { 'article.md': ARTICLE });
    await settled(3);
    await keys('j', 'j', 'o');
    expect(await page.locator('dialog mark').innerText()).toContain('I did not ask for a second boat');
    await keys('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await keys('s');
    await page.locator('dialog input:focus').waitFor();
    await page.keyboard.type('seven lamps had been lit');
    await keys('Enter');
    expect(await page.locator('.found .passage').innerText()).toBe('seven lamps had been lit');
    await page.locator('.found button').click();
    expect(await page.locator('dialog mark').innerText()).toBe('seven lamps had been lit');
    await keys('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
  });

  test('words that were missed are marked, and whose they are is set right', async () => {
    await addSources();
    await drop('.documents-drop', { 'plain.md': 'Everybody knows that she did ask for a second boat, and more.\n' });
    await page.locator('.panel.empty', { hasText: 'no quotations' }).waitFor();
    await page.evaluate(() => {
      const node = document.querySelector('.prose')!.firstChild!;
      const start = node.textContent!.indexOf('did ask');
      getSelection()!.setBaseAndExtent(node, start, node, node.textContent!.indexOf(', and'));
    });
    await page.locator('.mark-button').waitFor();
    await keys('m');
    await settled(1);
    expect(await page.locator('.q').innerText()).toContain('did ask for a second boat');
    expect(await page.locator('.panel-head h2').innerText()).toContain('altered');
    await keys('a');
    await page.fill('dialog input[name=speaker]', 'Maren Okonjo');
    await keys('Enter');
    await page.locator('.attribution.confirmed').waitFor();
    await page.locator('.said button', { hasText: 'Take the mark back' }).click();
    await page.locator('.q').waitFor({ state: 'detached' });
  });

  test('what is said without being quoted stands beside what is near, without a verdict', async () => {
    await addSources();
    const document =
      'Maren Okonjo said that the ferry would sail at dawn unless the ice had closed the sound.\n\n' +
      'She said: “I did not ask for a second boat.”\n\nAccording to Lindqvist, geese are a nuisance to everybody.\n';
    await drop('.documents-drop', { 'said.md': document });
    await page.locator('.statement').nth(1).waitFor();
    await settled(2);
    expect(await page.locator('.note-chip .what').allInnerTexts()).toEqual([
      'said, not quoted',
      'verbatim cut at the end',
    ]);
    await keys('j');
    expect(await page.locator('.panel-head h2').innerText()).toContain('verbatim');
    await page.locator('label.statements').click();
    await keys('k');
    expect(await page.locator('.panel-head h2').innerText()).toContain('said, not quoted');
    expect(await page.locator('.panel figure blockquote').innerText()).toContain('The ferry will sail at dawn');
    expect(await page.locator('.panel .choose').count()).toBe(0);
    expect(await violations()).toEqual([]);
    await keys('o');
    await page.locator('dialog mark').waitFor();
    await keys('Escape', 'j');
    await page.locator('.panel', { hasText: 'The library has nothing near it.' }).waitFor();
    // One that a person marks is a quotation like others.
    await keys('k', 'm');
    await page.locator('.q', { hasText: 'that the ferry would sail' }).waitFor();
    await page.locator('.panel-head h2', { hasText: 'altered' }).waitFor();
    expect(await page.locator('.statement').count()).toBe(1);
  });

  test('findings are filtered by verdict, decision and words', async () => {
    await addSources();
    await drop('.documents-drop', { 'article.md': ARTICLE });
    await settled(3);
    await page.locator('label.altered').click();
    await page.locator('.note-chip:visible').nth(1).waitFor({ state: 'detached' });
    await page.locator('label.all').click();
    await keys('/');
    await page.keyboard.type('geese');
    await keys('Enter', 'j');
    expect(await page.locator('.panel-head h2').innerText()).toContain('unfound');
    expect(await page.locator('.note-chip:visible').count()).toBe(1);
  });

  test('what a document says is text, whatever it looks like', async () => {
    const hostile =
      'She said: “<img src=x onerror=document.title=1> is <b>bold</b>, and <script>document.title=2</script> as well.”\n';
    await drop('.documents-drop', { '<img src=x onerror=alert(1)>.txt': hostile });
    await settled(1);
    await keys('j');
    expect(await page.locator('.prose').innerText()).toContain('<img src=x onerror=document.title=1> is <b>bold</b>');
    expect(await page.locator('.prose img, .prose b, .prose script, h1 img').count()).toBe(0);
    expect(await page.title()).toBe('<img src=x onerror=alert(1)>.txt · Recte');
  });

  test('the page of a PDF stands beside the text, with the quotation marked on it', async () => {
    const file = readFileSync(resolve(import.meta.dirname, '../read/files/article.chromium.pdf'));
    await page.locator('.documents-drop input[type=file]').setInputFiles({
      name: 'article.pdf',
      mimeType: 'application/pdf',
      buffer: file,
    });
    await settled(9);
    await keys('j', 'v');
    await page.locator('.on-page').first().waitFor();
    const isDrawn = await page.evaluate(() => {
      const canvas = document.querySelector('canvas')!;
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      return data.some((value, k) => k % 4 !== 3 && value < 64);
    });
    expect(isDrawn).toBe(true);
    expect(await page.locator('.pdf .place').innerText()).toBe('Page 1 / 2');
    await page.locator('.pdf button').nth(1).click();
    await page.locator('.pdf .place', { hasText: 'Page 2 / 2' }).waitFor();
    expect(await violations()).toEqual([]);
    await keys('v');
    await page.locator('.pdf').waitFor({ state: 'detached' });
  });

  test('a fault is said in words', async () => {
    await page.fill('.documents-drop input[name=path]', '../outside.txt');
    await keys('Enter');
    await page
      .locator('.notice.fault', { hasText: 'There is no such file in the folders that may be opened.' })
      .waitFor();
    // The browser itself notes the answer, which is what was wanted.
    complaints = complaints.filter((each) => !each.includes('404'));
  });

  test.each([
    ['en', 'light', 1280, 800],
    ['de', 'dark', 1280, 800],
    ['ar', 'light', 1280, 800],
    ['ar', 'dark', 390, 844],
    // 1280 × 800 at 200 %.
    ['en', 'light', 640, 400],
  ] as const)('nothing is in anybody’s way: %s, %s, %i × %i', async (locale, colorScheme, width, height) => {
    await reopen({ locale, colorScheme, viewport: { width, height } });
    await addSources();
    expect(await violations()).toEqual([]);
    await drop('.documents-drop', { 'article.md': ARTICLE });
    await page.locator('.q').nth(2).waitFor();
    await page.locator('.working').waitFor({ state: 'detached' });
    expect(await violations()).toEqual([]);
    await keys('j', 'j', '2');
    await page.locator('.who').first().waitFor();
    expect(await violations()).toEqual([]);
    await keys('s');
    await page.locator('dialog .sources li').first().waitFor();
    expect(await violations()).toEqual([]);
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      locale,
      locale === 'ar' ? 'rtl' : 'ltr',
    ]);
    await keys('Escape');
    // Nothing stands beyond the edge of the page.
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBe(0);
  });
});
