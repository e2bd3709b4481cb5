/** Several people at one desk: each comes in by a token, and sees and does what their role allows. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { ARTICLE, put, testServer } from '../http/server.ts';
import { describeInBrowser } from './browser.ts';
import { test as base, builtPages, DeskPage } from './desk-page.ts';

const TOKENS = { read: 'r'.repeat(24), review: 'v'.repeat(24), manage: 'm'.repeat(24) };

const test = base.extend<{ people: DeskPage }>({
  people: async ({ browser }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'recte-people-'));
    const lines = Object.entries(TOKENS).map(([role, token]) => `${role} ${role.toUpperCase()} ${token}\n`);
    put(folder, 'tokens.txt', lines.join(''));
    const server = await testServer({ pages: builtPages(), tokensPath: join(folder, 'tokens.txt') });
    const desk = new DeskPage(browser, server);
    await use(desk);
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
    expect(server.unexpected).toEqual([]);
  },
});

async function signIn(desk: DeskPage, token: string): Promise<void> {
  await desk.open({}, '.signin');
  await desk.page.fill('input[name=token]', token);
  await desk.keys('Enter');
  await desk.page.locator('.home').waitFor();
}

describeInBrowser('several people', () => {
  test('who manages fills the library, who reviews decides, who reads looks', async ({ people: desk }) => {
    await desk.open({}, '.signin');
    expect(await desk.violations()).toEqual([]);
    await desk.page.fill('input[name=token]', 'wrong-wrong-wrong-wrong-wrong');
    await desk.keys('Enter');
    await desk.page.locator('.notice.fault', { hasText: 'no such token' }).waitFor();

    await signIn(desk, TOKENS.manage);
    await desk.addSources();

    await signIn(desk, TOKENS.review);
    await desk.count('.shelf .drop', 0);
    await desk.addDocument('article.md', ARTICLE);
    await desk.settled(3);
    await desk.keys('j', '1');
    await desk.page.locator('.who', { hasText: 'REVIEW' }).waitFor();
    await desk.answered();
    const place = new URL(desk.page.url()).hash;

    await signIn(desk, TOKENS.read);
    await desk.count('.drop', 0);
    await desk.page.goto(`${desk.server.address}${place}`);
    await desk.page.locator('.who', { hasText: 'REVIEW' }).waitFor();
    await desk.count('.choose:enabled, #note:enabled, button:text("Check again")', 0);
    await desk.keys('2', 'm', 'u');
    await desk.left(2);
    await desk.page.locator('button[popovertarget=export]').click();
    await desk.count('#export a', 4);
    await desk.keys('Escape');
    await desk.page.locator('.settings-button').click();
    await desk.page.locator('#settings button', { hasText: 'Sign out' }).click();
    await desk.page.locator('.signin').waitFor();

    // The browser notes the refusals, which are what was wanted.
    expect(desk.complaints.filter((each) => !each.includes('401'))).toEqual([]);
  });

  test('what others decided is there when one comes back', async ({ people: desk }) => {
    await signIn(desk, TOKENS.review);
    await desk.addDocument('article.md', ARTICLE);
    await desk.settled(3);
    const headers = { authorization: `Bearer ${TOKENS.manage}` };
    const id = new URL(desk.page.url()).hash.split('/')[1]!;
    const view = await desk.server.ask<{ report: { findings: readonly { readonly id: string }[] } }>(
      'GET',
      `api/documents/${id}`,
      { headers },
    );
    const path = `api/documents/${id}/findings/${view.body.report.findings[0]!.id}/decision`;
    await desk.server.ask('PUT', path, { headers, body: { choice: 'accepted', note: 'seen' } });
    await desk.left(3);
    await desk.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await desk.left(2);
  });
});
