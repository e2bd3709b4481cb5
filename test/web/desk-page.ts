/** A desk of each test's own in the browser, and what a person does at it. Whatever the browser complains of fails the test. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { test as base, expect } from 'vitest';
import { type Pages, readPages } from '../../src/apps/http/pages.ts';
import { SOURCES, type TestServer, testServer } from '../http/server.ts';
import { launch } from './browser.ts';

const BUILT = resolve(import.meta.dirname, '../../dist/web');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

type Options = Parameters<Browser['newContext']>[0];

export class DeskPage {
  readonly #browser: Browser;
  readonly server: TestServer;
  #context: BrowserContext | null = null;
  #page: Page | null = null;
  complaints: string[] = [];
  #asked = 0;
  #ended = 0;

  constructor(browser: Browser, server: TestServer) {
    this.#browser = browser;
    this.server = server;
  }

  get page(): Page {
    if (this.#page === null) throw new Error('no page is open');
    return this.#page;
  }

  /** Another browser takes the place of the one before: another person, another device. */
  async open(options: Options = {}, isThere = '.documents-drop'): Promise<void> {
    await this.#context?.close();
    const viewport = { width: 1280, height: 800 };
    const context = await this.#browser.newContext({ viewport, locale: 'en-GB', ...options });
    this.#context = context;
    // So that it is told which step did not come.
    context.setDefaultTimeout(30_000);
    const page = await context.newPage();
    this.#page = page;
    page.on('pageerror', ({ message }) => this.complaints.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(`${message.text()} ${message.location().url}`);
    });
    this.#asked = 0;
    this.#ended = 0;
    const onEnd = (): void => void this.#ended++;
    page.on('requestfinished', onEnd).on('requestfailed', onEnd);
    page.on('request', (request) => {
      this.#asked++;
      const url = request.url();
      if (!url.startsWith(this.server.address) && !url.startsWith('data:')) this.complaints.push(url);
    });
    await page.goto(this.server.address);
    await page.locator(isThere).waitFor();
  }

  /** Drops files on what the selector names, as a file manager would. */
  async drop(selector: string, files: Readonly<Record<string, string>>): Promise<void> {
    const transfer = await this.page.evaluateHandle((given) => {
      const data = new DataTransfer();
      for (const [name, content] of Object.entries(given)) data.items.add(new File([content], name));
      return data;
    }, files);
    await this.page.dispatchEvent(selector, 'drop', { dataTransfer: transfer });
  }

  /** What the library is to hold, where it matters not how it comes. */
  async seed(): Promise<void> {
    await this.server.lines('POST', 'api/operations/library-add', { body: { path: ['sources'] } });
  }

  async paste(text: string): Promise<void> {
    await this.page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, text);
  }

  async addSources(): Promise<void> {
    await this.drop('.shelf .drop', SOURCES);
    await this.page.locator('.sources li').nth(1).waitFor();
    await this.idle();
  }

  async addDocument(name: string, text: string): Promise<void> {
    await this.drop('.documents-drop', { [name]: text });
  }

  /** Until nothing is worked at. */
  async idle(): Promise<void> {
    await this.count('.working', 0);
  }

  /** Until the server has answered all that was asked, and the page asks for no more. */
  async answered(): Promise<void> {
    await expect
      .poll(async () => {
        const before = this.#asked;
        // What follows from the last answer is done by then.
        await this.page.evaluate(() => new Promise((done) => setTimeout(() => setTimeout(done), 50)));
        return this.#asked === before && this.#ended === before;
      })
      .toBe(true);
  }

  /** Until the check that the act begins is at its end. */
  async rechecked(act: () => Promise<void>): Promise<void> {
    await Promise.all([this.page.waitForEvent('request', (request) => request.url().endsWith('/check')), act()]);
    await this.answered();
    await this.idle();
  }

  // What follows from what was done comes when it comes: these wait for it.

  /** Until the first that the selector names says so. */
  async says(selector: string, said: string | RegExp): Promise<void> {
    const text = expect.poll(() => this.page.locator(selector).first().innerText());
    await (typeof said === 'string' ? text.toContain(said) : text.toMatch(said));
  }

  /** Until those that the selector names say just this, one by one. */
  async listed(selector: string, said: readonly string[]): Promise<void> {
    await expect.poll(() => this.page.locator(selector).allInnerTexts()).toEqual(said);
  }

  /** Until there are so many of them. */
  async count(selector: string, count: number): Promise<void> {
    await expect.poll(() => this.page.locator(selector).count()).toBe(count);
  }

  /** Until the field has the focus and then, letter by letter. */
  async write(selector: string, text: string): Promise<void> {
    await this.page.locator(`${selector}:focus`).waitFor();
    await this.page.keyboard.type(text);
  }

  async close(): Promise<void> {
    await this.#context?.close();
    await this.server.close();
  }

  /** Until so many findings are there, and the check is at its end. */
  async settled(count: number): Promise<void> {
    await this.page
      .locator('.q .sign')
      .nth(count - 1)
      .waitFor();
    await this.idle();
  }

  async keys(...pressed: readonly string[]): Promise<void> {
    for (const key of pressed) await this.page.keyboard.press(key);
  }

  async left(count: number): Promise<void> {
    await this.page.locator('.left', { hasText: `${count} left` }).waitFor();
  }

  /** Of WCAG 2.2, levels A and AA. */
  async violations(): Promise<readonly string[]> {
    // Into the page as a tool of the test's, past the page's own policy.
    const session = await this.page.context().newCDPSession(this.page);
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
}

/** The app as it was built. */
export function builtPages(): Pages {
  return readPages(BUILT);
}

/** A test at a desk of its own, which is empty to begin with. */
export const test = base.extend<{ browser: Browser; desk: DeskPage }>({
  browser: [
    // oxlint-disable-next-line no-empty-pattern -- vitest reads from the pattern which fixtures are wanted
    async ({}, use) => {
      const browser = await launch();
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  desk: async ({ browser }, use) => {
    const desk = new DeskPage(browser, await testServer({ pages: builtPages() }));
    await desk.open();
    await use(desk);
    await desk.close();
    expect(desk.complaints).toEqual([]);
    expect(desk.server.unexpected).toEqual([]);
  },
});
