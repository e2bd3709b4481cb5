/**
 * `npm run screenshots`: the pictures of docs/desk.md, taken of the desk as it was built, with the example and documents of
 * the tests, in the Chromium that is installed (`RECTE_CHROMIUM` names another).
 */

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';

const ROOT = resolve(import.meta.dirname, '..');
const PICTURES = join(ROOT, 'docs/desk');
const CHROMIUM =
  process.env.RECTE_CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));

const ARABIC_SPEECH = `خطاب عمدة المرفأ

لن تُهدم القنطرة القديمة قبل أن تُفتح الجديدة للمشاة. وقد حملت هذه المدينة تسعين عامًا ولم تطلب منا شيئًا.
سنعيد المصابيح إلى الرصيف إن وافق المجلس على ثمن الزيت. ولم نَعِد أحدًا بعبّارة ثانية هذا الشتاء.
`;
const ARABIC_ARTICLE = `# ليلة في المجلس

قال عمدة المرفأ: «لن تُهدم القنطرة القديمة قبل أن تُفتح الجديدة للمشاة». وأضاف: «سنعيد المصابيح إلى الرصيف».

ثم قال العمدة: «ولم نَعِد أحدًا بعبّارة ثانية هذا الشتاء». وأضاف العمدة: «وقد حملت هذه المدينة سبعين عامًا ولم تطلب منا شيئًا».
`;

const folder = mkdtempSync(join(tmpdir(), 'recte-pictures-'));
mkdirSync(join(folder, 'arabic'));
writeFileSync(join(folder, 'arabic/speech.txt'), ARABIC_SPEECH);
writeFileSync(join(folder, 'article.txt'), ARABIC_ARTICLE);

const server = spawn(process.execPath, [join(ROOT, 'dist/bin/recte.js'), 'serve', '--root', ROOT, '--root', folder], {
  env: { ...process.env, RECTE_DATA: join(folder, 'data') },
  stdio: ['ignore', 'pipe', 'inherit'],
});
let address = '';
for await (const line of createInterface({ input: server.stdout })) {
  address = /http:\S+/.exec(line)?.[0] ?? '';
  if (address !== '') break;
}

const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });

async function open(options, place = '') {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', ...options });
  const page = await context.newPage();
  await page.goto(address + place);
  return page;
}

async function settled(page) {
  await page.locator('.q').first().waitFor();
  await page.locator('.working').waitFor({ state: 'detached' });
}

async function add(page, selector, path) {
  await page.fill(`${selector} input[name=path]`, path);
  await page.keyboard.press('Enter');
}

/** Where the document stands then. */
async function checked(page, path) {
  await page.goto(address);
  await add(page, '.documents-drop', path);
  await settled(page);
  return new URL(page.url()).hash;
}

async function keys(page, pressed) {
  for (const key of pressed) await page.keyboard.press(key);
}

async function picture(page, name) {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(300);
  const png = await page.screenshot();
  await page.context().close();
  writeFileSync(join(PICTURES, `${name}.webp`), await asWebp(png));
}

/** A third of the size; the browser itself makes it, on a page without the desk's policy. */
async function asWebp(png) {
  const page = await browser.newPage();
  const base64 = await page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = Object.assign(document.createElement('canvas'), { width: bitmap.width, height: bitmap.height });
    canvas.getContext('2d').drawImage(bitmap, 0, 0);
    return canvas.toDataURL('image/webp', 0.8).split(',')[1];
  }, png.toString('base64'));
  await page.close();
  return Buffer.from(base64, 'base64');
}

try {
  mkdirSync(PICTURES, { recursive: true });
  const first = await open({});
  for (const path of ['example/sources', 'test/read/files/speech.md', join(folder, 'arabic')]) {
    await add(first, '.shelf', path);
    await first.locator('.working').waitFor();
    await first.locator('.working').waitFor({ state: 'detached' });
  }
  const example = await checked(first, 'example/press-release.md');
  await keys(first, ['j', '1', 'j', '1', 'j', '1', 'j', '1', 'j', '2', 'j', '1']);
  await first.locator('.left', { hasText: '15 left' }).waitFor();
  const arabic = await checked(first, join(folder, 'article.txt'));
  const pdf = await checked(first, 'test/read/files/article.chromium.pdf');

  const light = await open({}, example);
  await settled(light);
  await keys(light, ['j', 'j', 'j', 'j', 'j', 'j', 'j']);
  await picture(light, 'light');

  const dark = await open({ colorScheme: 'dark' }, example);
  await settled(dark);
  await keys(dark, ['j', 'j', 'j', 'j', 'j', 'j', 'j', 'j', 'j']);
  await picture(dark, 'dark');

  const mirrored = await open({ locale: 'ar' }, arabic);
  await settled(mirrored);
  await keys(mirrored, ['j', '1', 'j', 'j', 'j']);
  await picture(mirrored, 'right-to-left');

  const phone = await open({ viewport: { width: 390, height: 780 }, isMobile: true, hasTouch: true }, example);
  await settled(phone);
  await phone.locator('.q.altered').nth(1).tap();
  await picture(phone, 'phone');

  const page = await open({}, pdf);
  await settled(page);
  await keys(page, ['j', 'v']);
  await page.locator('.on-page').first().waitFor();
  await picture(page, 'page');
} finally {
  await browser.close();
  server.kill('SIGINT');
  rmSync(folder, { recursive: true, force: true });
}
