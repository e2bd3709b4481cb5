/** The review desk in a browser, as a person works at it: by dropping files and by keys. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from 'vitest';
import { ARTICLE, SOURCES } from '../http/server.ts';
import { inside, listOf, textOf } from '../report/inside.ts';
import { describeInBrowser } from './browser.ts';
import { test } from './desk-page.ts';

describeInBrowser('the desk', () => {
  test('from a dropped document to decisions, by keyboard, through reloads and changes', async ({ desk }) => {
    await desk.addSources();
    await desk.addDocument('article.md', ARTICLE);
    await desk.settled(3);
    await desk.count('.q', 3);
    await desk.listed('.note-chip .what', ['verbatim', 'altered − not', 'unfound']);

    await desk.keys('j', '1', 'j');
    await desk.listed('.panel del.fault', ['not']);
    await desk.says('.desk > [role=status]', /^2: altered\. I did ask/);
    await desk.keys('2');
    await desk.says('.suggestion blockquote', 'I did not ask for a second boat');
    await desk.keys('n');
    await desk.write('#note', 'The “not” is missing.');
    await desk.keys('Escape', 'j', '3');
    await desk.left(0);
    await desk.keys('u');
    await desk.left(1);
    await desk.keys('3', '3', '3');
    await desk.left(0);
    await desk.answered();

    await desk.page.reload();
    await desk.settled(3);
    await desk.left(0);
    await desk.page.locator('.note-chip').nth(1).click();
    await expect.poll(() => desk.page.locator('#note').inputValue()).toBe('The “not” is missing.');
    await desk.page.locator('.choose.correction[aria-pressed=true]').waitFor();

    // The document is mended, and dropped once more.
    await desk.page.locator('a.brand').click();
    const mended = `A paragraph before it all.\n\n${ARTICLE.replace('I did ask', 'I did not ask')}`;
    await desk.addDocument('article.md', mended);
    await desk.page.locator('dialog .chief').click();
    await desk.page.locator('.row', { hasText: 'A paragraph before it all.' }).waitFor();
    await desk.settled(3);
    await desk.left(1);
    await desk.page.selectOption('.by-decision select', 'changed');
    await desk.keys('Escape', 'j');
    await desk.says('.panel-head h2', 'verbatim');
    await desk.says('.changed', 'its words');
    await desk.keys('1');
    await desk.left(0);
    await desk.answered();

    await desk.page.locator('button[popovertarget=export]').click();
    const [download] = await Promise.all([
      desk.page.waitForEvent('download'),
      desk.page.locator('#export a', { hasText: 'JSON' }).click(),
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

  test('the source opens at the passage, and the library is searched', async ({ desk }) => {
    await desk.seed();
    await desk.addDocument('article.md', ARTICLE);
    await desk.settled(3);
    await desk.keys('j', 'j', 'o');
    await desk.says('dialog mark', 'I did not ask for a second boat');
    // A quick hand does not wait for what closes and opens.
    await desk.keys('Escape', 's');
    await desk.page.keyboard.type('seven lamps had been lit');
    await desk.keys('Enter');
    await desk.listed('.found .passage', ['seven lamps had been lit']);
    await desk.says('.found .citation', 'Minutes of the Quay Board');
    await desk.page.locator('.found button').click();
    await desk.listed('dialog mark', ['seven lamps had been lit']);
    await desk.keys('Escape');
    await desk.page.locator('dialog').waitFor({ state: 'detached' });
  });

  test('other passages and editions are stepped through', async ({ desk }) => {
    const said = 'The lamps of the north quay will be lit again before the geese come back.';
    await desk.drop('.shelf .drop', {
      'first.txt': `${said} So it was printed first.\n`,
      'second.txt': `It was printed again later on. ${said}\n`,
    });
    await desk.page.locator('.sources li').nth(1).waitFor();
    await desk.idle();
    await desk.addDocument('lamps.md', `The keeper said: “${said}”\n`);
    await desk.settled(1);
    await desk.keys('j');
    const passages = desk.page.locator('.passages label');
    await passages.nth(1).waitFor();
    const shown = () => desk.page.locator('.panel figure').innerText();
    const before = await shown();
    await desk.keys('p');
    await desk.page.locator('.passages label:nth-of-type(2) input:checked').waitFor();
    await expect.poll(shown).not.toBe(before);
    await desk.keys('p');
    await expect.poll(shown).toBe(before);
  });

  test('a long source is read on, before the passage and behind it', async ({ desk }) => {
    const lines = Array.from({ length: 2400 }, (_, k) => `Entry ${k} of the quay log says that nothing came in.`);
    lines[1200] = 'Only the lamp boat came in, with eleven lamps and a goose.';
    await desk.drop('.shelf .drop', { 'log.txt': lines.join('\n') });
    await desk.page.locator('.sources li').waitFor();
    await desk.idle();
    await desk.keys('s');
    await desk.page.fill('dialog input[name=words]', 'with eleven lamps and a goose');
    await desk.keys('Enter');
    await desk.page.locator('.found button').click();
    await desk.page.locator('dialog mark', { hasText: 'eleven lamps' }).waitFor();
    const shown = desk.page.locator('.source-text .prose');
    for (const [name, wanted] of [
      ['Earlier', 'Entry 0 of'],
      ['Later', 'Entry 2399 of'],
    ] as const) {
      const button = desk.page.locator('.source-text button', { hasText: name });
      while ((await button.count()) > 0) {
        const { length } = await shown.innerText();
        await button.click();
        await expect.poll(async () => (await shown.innerText()).length).toBeGreaterThan(length);
      }
      await desk.says('.source-text .prose', wanted);
    }
    await expect.poll(async () => (await shown.innerText()).split('\n')).toHaveLength(2400);
    await desk.listed('dialog mark', ['with eleven lamps and a goose']);
  });

  test('Japanese passages run down where a person wants them to', async ({ desk }) => {
    const line = '港の灯りは十月から七つともされており、八つ目は硝子屋が治ってからになる';
    await desk.drop('.shelf .drop', { 'harbour.txt': `${line}。渡し船は夜明けに出る。\n` });
    await desk.page.locator('.sources li').waitFor();
    await desk.idle();
    await desk.addDocument('ja.txt', `港長は「${line}」と述べた。\n`);
    await desk.settled(1);
    await desk.keys('j');
    const modeOf = () =>
      desk.page
        .locator('.panel blockquote')
        .first()
        .evaluate((quote) => getComputedStyle(quote).writingMode);
    await expect.poll(modeOf).toBe('horizontal-tb');
    await desk.page.locator('.settings-button').click();
    await desk.page.locator('#settings label', { hasText: 'Japanese' }).locator('select').selectOption('down');
    await expect.poll(modeOf).toBe('vertical-rl');
    await desk.page.reload();
    await expect.poll(modeOf).toBe('vertical-rl');
    expect(await desk.violations()).toEqual([]);
  });

  test('words that were missed are marked, and whose they are is set right', async ({ desk }) => {
    await desk.seed();
    await desk.addDocument('plain.md', 'In those days she did ask for a second boat, and more.\n');
    await desk.page.locator('.panel.empty', { hasText: 'no quotations' }).waitFor();
    await desk.page.evaluate(() => {
      const node = document.querySelector('.prose')!.firstChild!;
      const start = node.textContent!.indexOf('did ask');
      getSelection()!.setBaseAndExtent(node, start, node, node.textContent!.indexOf(', and'));
    });
    await desk.page.locator('.mark-button').waitFor();
    await desk.keys('m');
    await desk.settled(1);
    await desk.says('.q', 'did ask for a second boat');
    await desk.says('.panel-head h2', 'altered');
    await desk.keys('a');
    await desk.page.fill('dialog input[name=speaker]', 'Maren Okonjo');
    await desk.keys('Enter');
    await desk.page.locator('.attribution.confirmed').waitFor();
    await desk.page.locator('.said', { hasText: 'said by hand' }).waitFor();
    await desk.answered();
    await desk.page.locator('.said button', { hasText: 'Take the mark back' }).click();
    await desk.page.locator('.q').waitFor({ state: 'detached' });
    // Undone one after the other: the mark is there again, nobody is named again, no mark is there again.
    await desk.keys('u');
    await desk.page.locator('.attribution.confirmed').waitFor();
    await desk.keys('u');
    await desk.page.locator('.attribution.confirmed').waitFor({ state: 'detached' });
    await desk.answered();
    await desk.keys('u');
    await desk.page.locator('.q').waitFor({ state: 'detached' });
    await desk.page.locator('.mark-button').waitFor({ state: 'detached' });
    // Without a mouse, the words are written.
    await desk.keys('Escape', 'm');
    await desk.page.fill('dialog input[name=words]', 'ask for a third boat');
    await desk.keys('Enter');
    await desk.page.locator('dialog [role=alert]', { hasText: 'do not stand' }).waitFor();
    await desk.page.fill('dialog input[name=words]', 'Did  ask for a second boat');
    await desk.keys('Enter');
    await desk.page.locator('.q', { hasText: 'did ask for a second boat' }).waitFor();
  });

  test('what is said without being quoted stands beside what is near, without a verdict', async ({ desk }) => {
    await desk.seed();
    const document =
      'Maren Okonjo said that the ferry would sail at dawn unless the ice had closed the sound.\n\n' +
      'She said: “I did not ask for a second boat.”\n\nAccording to Lindqvist, geese are a nuisance to everybody.\n';
    await desk.addDocument('said.md', document);
    await desk.page.locator('.statement').nth(1).waitFor();
    await desk.settled(1);
    await desk.listed('.note-chip .what', ['said, not quoted', 'verbatim cut at the end']);
    await desk.keys('j');
    await desk.says('.panel-head h2', 'verbatim');
    await desk.page.locator('label.statements').click();
    await desk.keys('k');
    await desk.says('.panel-head h2', 'said, not quoted');
    await desk.says('.panel figure blockquote', 'The ferry will sail at dawn');
    await desk.count('.panel .choose', 0);
    expect(await desk.violations()).toEqual([]);
    await desk.keys('o');
    await desk.page.locator('dialog mark').waitFor();
    await desk.keys('Escape', 'j');
    await desk.page.locator('.panel', { hasText: 'The library has nothing near it.' }).waitFor();
    // One that a person marks is a quotation like others.
    await desk.keys('k', 'm');
    await desk.page.locator('.q', { hasText: 'that the ferry would sail' }).waitFor();
    await desk.page.locator('.panel-head h2', { hasText: 'altered' }).waitFor();
    await desk.count('.statement', 1);
  });

  test('what is pasted or dropped anywhere is a document, or another state of the one that is open', async ({
    desk,
  }) => {
    await desk.seed();
    await desk.paste('Maren Okonjo said: “Whoever wants to cross after dark may row, as we did.”\n');
    await desk.settled(1);
    await desk.listed('h1', ['Maren Okonjo said: “Whoever wants to…']);
    await desk.drop('.text', { 'article.md': ARTICLE });
    await desk.settled(3);
    await desk.drop('.text', { 'article.md': ARTICLE.replace(/The board heard.*/, '') });
    await desk.page.locator('dialog .chief').click();
    await desk.page.locator('.q').nth(2).waitFor({ state: 'detached' });
    await desk.settled(2);
    await desk.page.locator('a.brand').click();
    await desk.count('.documents li', 2);
  });

  test('findings are filtered by verdict, decision and words', async ({ desk }) => {
    await desk.seed();
    await desk.addDocument('article.md', ARTICLE);
    await desk.settled(3);
    await desk.page.locator('label.altered').click();
    await desk.page.locator('.note-chip:visible').nth(1).waitFor({ state: 'detached' });
    await desk.page.locator('label.all').click();
    await desk.keys('/');
    await desk.write('#query', 'geese');
    await desk.keys('Enter', 'j');
    await desk.says('.panel-head h2', 'unfound');
    await desk.count('.note-chip:visible', 1);
  });

  test('findings come while the check goes on, and it can be stopped', async ({ desk }) => {
    await desk.seed();
    // So slowly that there is time to look.
    const session = await desk.page.context().newCDPSession(desk.page);
    const network = { offline: false, latency: 0, downloadThroughput: 30_000, uploadThroughput: -1 };
    await session.send('Network.emulateNetworkConditions', network);
    const said = Array.from(
      { length: 150 },
      (_, k) => `She said: “I did ask for boat number ${k} this winter, and more.”`,
    );
    await desk.addDocument('long.txt', said.join('\n\n'));
    await desk.page.locator('.note-chip').nth(2).waitFor();
    await desk.page.locator('.working', { hasText: '/ 150' }).waitFor();
    // What is there already can be looked at.
    await desk.keys('j');
    await desk.page.locator('.panel-head h2').waitFor();
    await desk.page.locator('.working button').click();
    await desk.page.locator('.notice', { hasText: 'Stopped.' }).waitFor();
    await desk.idle();
    await session.send('Network.emulateNetworkConditions', { ...network, downloadThroughput: -1 });
    await desk.page.locator('.acts button', { hasText: 'Check again' }).click();
    await desk.settled(150);
  });

  test('a library that has changed since is told, until it was checked again', async ({ desk }) => {
    await desk.addDocument('article.md', ARTICLE);
    await desk.settled(3);
    await desk.keys('s');
    await desk.drop('dialog .drop', SOURCES);
    await desk.page.locator('dialog .sources li').nth(1).waitFor();
    await desk.idle();
    await desk.keys('Escape');
    await desk.page.locator('.outdated').waitFor();
    await desk.page.reload();
    await desk.page.locator('.outdated').waitFor();
    await desk.page.locator('.acts button', { hasText: 'Check again' }).click();
    await desk.page.locator('.q.verbatim').waitFor();
    await desk.page.locator('.outdated').waitFor({ state: 'detached' });
  });

  test('what a document says is text, whatever it looks like', async ({ desk }) => {
    const hostile =
      'She said: “<img src=x onerror=document.title=1> is <b>bold</b>, and <script>document.title=2</script> as well.”\n';
    await desk.addDocument('<img src=x onerror=alert(1)>.txt', hostile);
    await desk.settled(1);
    await desk.keys('j');
    await desk.says('.prose', '<img src=x onerror=document.title=1> is <b>bold</b>');
    await desk.count('.prose img, .prose b, .prose script, h1 img', 0);
    await expect.poll(() => desk.page.title()).toBe('<img src=x onerror=alert(1)>.txt · Recte');
  });

  test('the page of a PDF stands beside the text, with the quotation marked on it', async ({ desk }) => {
    const file = readFileSync(resolve(import.meta.dirname, '../read/files/article.chromium.pdf'));
    await desk.page.locator('.documents-drop input[type=file]').setInputFiles({
      name: 'article.pdf',
      mimeType: 'application/pdf',
      buffer: file,
    });
    await desk.settled(9);
    await desk.keys('j', 'v');
    await desk.page.locator('.on-page').first().waitFor();
    const isDrawn = () =>
      desk.page.evaluate(() => {
        const canvas = document.querySelector('canvas')!;
        const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
        return data.some((value, k) => k % 4 !== 3 && value < 64);
      });
    await expect.poll(isDrawn).toBe(true);
    await desk.listed('.pdf .place', ['Page 1 / 2']);
    await desk.page.locator('.pdf button').nth(1).click();
    await desk.page.locator('.pdf .place', { hasText: 'Page 2 / 2' }).waitFor();
    expect(await desk.violations()).toEqual([]);
    await desk.keys('v');
    await desk.page.locator('.pdf').waitFor({ state: 'detached' });
  });

  test('sources that are dropped together are told together, and one that is none keeps none out', async ({ desk }) => {
    await desk.drop('.shelf .drop', { 'broken.pdf': '%PDF-1.7 and no more', ...SOURCES });
    await desk.count('.sources li', 2);
    await desk.says('.notice', '2 texts added');
    await desk.says('.notice', 'broken.pdf');
  });

  test('a fault is said in words', async ({ desk }) => {
    await desk.page.fill('.documents-drop input[name=path]', '../outside.txt');
    await desk.keys('Enter');
    await desk.page
      .locator('.notice.fault', { hasText: 'There is no such file in the folders that may be opened.' })
      .waitFor();
    // The browser itself notes the answer, which is what was wanted.
    desk.complaints = desk.complaints.filter((each) => !each.includes('404'));
  });
});
