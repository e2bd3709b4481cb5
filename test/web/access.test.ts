/** In nobody’s way: contrast, names, order and room, in light and dark, from left and from right, large and small. */

import { expect } from 'vitest';
import { ARTICLE } from '../http/server.ts';
import { describeInBrowser } from './browser.ts';
import { test } from './desk-page.ts';

describeInBrowser('the desk', () => {
  test.for([
    ['en', 'light', 1280, 800],
    ['de', 'dark', 1280, 800],
    ['ar', 'light', 1280, 800],
    ['ar', 'dark', 390, 844],
    // 1280 × 800 at 200 %.
    ['en', 'light', 640, 400],
  ] as const)(
    'nothing is in anybody’s way: %s, %s, %i × %i',
    async ([locale, colorScheme, width, height], { desk }) => {
      await desk.seed();
      await desk.open({ locale, colorScheme, viewport: { width, height } });
      await desk.page.locator('.sources li').first().waitFor();
      expect(await desk.violations()).toEqual([]);
      await desk.addDocument('article.md', ARTICLE);
      await desk.page.locator('.q').nth(2).waitFor();
      await desk.idle();
      await desk.keys('j', 'j', '2');
      await desk.page.locator('.who').first().waitFor();
      expect(await desk.violations()).toEqual([]);
      await desk.keys('s');
      await desk.page.locator('dialog .sources li').first().waitFor();
      expect(await desk.violations()).toEqual([]);
      expect(await desk.page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
        locale,
        locale === 'ar' ? 'rtl' : 'ltr',
      ]);
      await desk.keys('Escape');
      // Nothing stands beyond the edge of the page.
      const beyond = () =>
        desk.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      await expect.poll(beyond).toBe(0);
    },
  );
});
