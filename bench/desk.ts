/**
 * `npm run bench:desk`: the review desk in the Chromium that is installed, with a document of 300 pages and 2,000 quotations. Prints
 * what the desk promises: how soon the document is painted, how long a step to another finding and a frame while
 * scrolling take, the memory of the page's process, and the script that the first view loads.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { readPages } from '../src/apps/http/pages.ts';
import { startServer } from '../src/apps/http/serve.ts';
import { OPERATIONS } from '../src/apps/operations.ts';
import { inTemporaryDirectory, quantile } from './measure.ts';
import { prose, randomFrom } from './prose.ts';

const PAGES = 300;
const WORDS_PER_PAGE = 500;
const QUOTATIONS = 2000;
const LOADS = 5;
const STEPS = 60;
const WHEELS = 120;
const WHEEL_PIXELS = 400;

const WEB = resolve('dist/web');
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const NAMES = ['Ann Harper', 'Petra Blom', 'Tomas Reyes', 'Marit Isaksen', 'Ada Quill', 'Ben Osei'];

interface Material {
  readonly document: string;
  readonly source: string;
}

/** Made prose, of which every few sentences are quoted from a source: half of them as they stand, half with a word changed. */
function material(): Material {
  const words = [...prose(PAGES * WORDS_PER_PAGE, 1)].map(({ text }) => text).join(' ');
  const sentences = words.split(/(?<=[.!?])\s+/);
  const random = randomFrom(2);
  const every = Math.max(1, Math.floor(sentences.length / QUOTATIONS));
  const source: string[] = [];
  let count = 0;
  const document = sentences.map((sentence, k) => {
    if (k % every !== 0 || count >= QUOTATIONS) return k % 12 === 5 ? `${sentence}\n\n` : sentence;
    const isAltered = count++ % 2 === 1;
    const spoken = sentence.replace(/[.!?]$/, '');
    source.push(`${isAltered ? spoken.replace(/ (\w+)/, ' not $1') : spoken}.`);
    return `“${spoken},” ${NAMES[Math.floor(random() * NAMES.length)]!} said.`;
  });
  return { document: document.join(' '), source: source.join('\n\n') };
}

/** In kB, of what the page itself names. */
function scriptOfFirstView(): number {
  const index = readFileSync(join(WEB, 'index.html'), 'utf8');
  const named = [...index.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, name]) => name!);
  return named.reduce((sum, name) => sum + gzipSync(readFileSync(join(WEB, name))).length, 0) / 1000;
}

/** Of the process that draws the page, in MB: its own memory, and its share of what it has together with others. */
async function pageMemory(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1000);
  return Math.max(...sizes);
}

/** What the page notes of itself: when text stands there, how long keys wait for their paint, how long frames take. */
const WATCH = `
  globalThis.noted = { shownMs: [], keysMs: [], framesMs: [] };
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'keydown') noted.keysMs.push(duration);
  }).observe({ type: 'event', durationThreshold: 16 });
  let isThere = false;
  let last = performance.now();
  const frame = (now) => {
    noted.framesMs.push(now - last);
    last = now;
    // The frame behind that in which it was painted.
    if (isThere && noted.shownMs.length === 0) noted.shownMs.push(now);
    isThere = document.querySelector('.prose') !== null;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
`;

/** Forgets what it tells. */
function noted(page: Page, what: 'shownMs' | 'keysMs' | 'framesMs'): Promise<readonly number[]> {
  return page.evaluate<readonly number[]>(`noted.${what}.splice(0)`);
}

/** From when the address is gone to until the document's text is painted, in ms. */
async function firstPaint(page: Page, address: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address);
  await page.locator('.prose').first().waitFor();
  await idle(page);
  await page.waitForTimeout(100);
  return (await noted(page, 'shownMs'))[0]!;
}

async function idle(page: Page): Promise<void> {
  await page.evaluate('new Promise((done) => requestIdleCallback(() => done()))');
}

function spread(values: readonly number[]): string {
  const at = (share: number): string => quantile(values, share).toFixed(0);
  return `median ${at(0.5)}, 95 % ${at(0.95)}, most ${at(1)} ms`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function measure(browser: Browser, page: Page, session: CDPSession, address: string): Promise<void> {
  const loads: number[] = [];
  for (let k = 0; k < LOADS; k++) loads.push(await firstPaint(page, address));
  say(`first paint of the document: ${spread(loads)} (bar: 1000)`);
  await page.waitForTimeout(3000);
  say(`memory of the page, just opened: ${(await pageMemory(browser)).toFixed(0)} MB`);

  for (const [name, keys] of [
    ['next finding (j)', ['j']],
    ['next, and decided', ['1', 'j']],
  ] as const) {
    await idle(page);
    await noted(page, 'keysMs');
    for (let k = 0; k < STEPS; k++) {
      await page.keyboard.press(keys[k % keys.length]!);
      await idle(page);
    }
    await page.waitForTimeout(300);
    const waited = await noted(page, 'keysMs');
    // The browser reports none that took less than 16 ms.
    const all = [...waited, ...Array.from({ length: Math.max(0, STEPS - waited.length) }, () => 16)];
    say(`${name}, until it is painted: ${spread(all)} (bar: 50)`);
  }

  await page.mouse.move(400, 500);
  await noted(page, 'framesMs');
  for (let k = 0; k < WHEELS; k++) {
    await page.mouse.wheel(0, WHEEL_PIXELS);
    await page.waitForTimeout(16);
  }
  say(`frames while scrolling: ${spread(await noted(page, 'framesMs'))} (bar: 50)`);
  const { metrics } = await session.send('Performance.getMetrics');
  const heap = (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1e6;
  say(
    `memory of the page: ${(await pageMemory(browser)).toFixed(0)} MB, of which script ${heap.toFixed(0)} MB (bar: 300)`,
  );
}

const executablePath = PLACES.find((place) => existsSync(place));
if (executablePath === undefined) throw new Error('there is no chromium: apt-get install chromium');
if (!existsSync(WEB)) throw new Error('the desk is not built: npm run build');

await inTemporaryDirectory(async (folder) => {
  const { document, source } = material();
  writeFileSync(join(folder, 'source.txt'), source);
  const server = await startServer({
    operations: OPERATIONS,
    host: '127.0.0.1',
    port: 0,
    deskDirectory: join(folder, 'desk'),
    libraryDirectory: null,
    roots: [folder],
    tokensPath: null,
    origins: [],
    onUnexpected: (error) => process.stderr.write(`${String(error)}\n`),
    pages: readPages(WEB),
  });
  const ask = (path: string, body: string): Promise<Response> =>
    fetch(`${server.address}api/${path}`, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
  try {
    await (await ask('operations/library-add', JSON.stringify({ path: ['source.txt'] }))).text();
    const added: unknown = await (await ask('documents?name=long.txt', document)).json();
    const id = String(Reflect.get(Object(added), 'id'));
    const start = performance.now();
    const lines = (await (await ask(`documents/${id}/check`, '{}')).text()).split('\n');
    const findings = lines.filter((line) => line.startsWith('{"kind":"finding"')).length;
    const seconds = (performance.now() - start) / 1000;
    say(`${document.split(/\s+/).length} words, ${findings} quotations, checked in ${seconds.toFixed(1)} s`);
    say(`script of the first view, compressed: ${scriptOfFirstView().toFixed(0)} kB (bar: 150)`);
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.addInitScript(WATCH);
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable');
      await measure(browser, page, session, `${server.address}#/${id}`);
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
});
