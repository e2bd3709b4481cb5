/** What the desk hands on, read back: the page, the table, the data, the annotations, the Word document. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { ARTICLE } from '../http/server.ts';
import { docxOf, partsOf } from '../http/word.ts';
import { inside, listOf, numberOf, textOf } from '../report/inside.ts';
import { describeInBrowser } from './browser.ts';
import { type DeskPage, test } from './desk-page.ts';

const ALTERED = 'I did ask for a second boat, and I shall not ask for one this winter.';

/** The path of the file that comes. */
async function exported({ page, server }: DeskPage, name: string): Promise<string> {
  await page.locator('button[popovertarget=export]').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('#export a', { hasText: name }).click(),
  ]);
  await page.keyboard.press('Escape');
  const path = join(server.folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

describeInBrowser('what is handed on', () => {
  test('says what was decided, and of which words', async ({ desk }) => {
    await desk.seed();
    const buffer = Buffer.from(docxOf(ARTICLE));
    const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    await desk.page
      .locator('.documents-drop input[type=file]')
      .setInputFiles({ name: 'article.docx', mimeType, buffer });
    await desk.settled(3);
    await desk.keys('j', '1', 'j', '2', 'n');
    await desk.write('#note', 'Ask <her> again, says “R. & Co.”');
    await desk.keys('Escape', 'j', '3');
    await desk.left(0);
    await desk.answered();

    const data: unknown = JSON.parse(readFileSync(await exported(desk, 'JSON'), 'utf8'));
    const findings = listOf(inside(data, 'findings'));
    const altered = findings.find((each) => inside(each, 'verdict', 'wording') === 'altered');
    const decided = inside(data, 'decisions', textOf(inside(altered, 'id')));
    expect(decided).toMatchObject({ choice: 'correction', note: 'Ask <her> again, says “R. & Co.”', changed: [] });

    const [head, ...rows] = readFileSync(await exported(desk, 'CSV'), 'utf8').split('\r\n');
    expect(head).toContain('decision,note,decided_by');
    expect(rows.filter((row) => row.includes(',correction,'))).toHaveLength(1);
    expect(rows.find((row) => row.includes(',correction,'))).toContain(ALTERED);

    const annotations: unknown = JSON.parse(readFileSync(await exported(desk, 'W3C'), 'utf8'));
    const items = listOf(inside(annotations, 'first', 'items'));
    expect(items).toHaveLength(3);
    const own = items.find((item) => JSON.stringify(item).includes('decision:correction'));
    const selectors = listOf(inside(own, 'target', 'selector'));
    expect(selectors.map((each) => inside(each, 'type'))).toEqual(
      expect.arrayContaining(['TextQuoteSelector', 'TextPositionSelector']),
    );
    const position = selectors.find((each) => inside(each, 'type') === 'TextPositionSelector');
    const text = await desk.page
      .locator('.prose')
      .nth(2)
      .evaluate((row) => ({
        start: Number(row.dataset['start']),
        before: row.firstChild?.textContent?.length ?? 0,
      }));
    expect(numberOf(inside(position, 'start'))).toBe(text.start + text.before);

    const word = readFileSync(await exported(desk, 'Word'));
    const comments = partsOf(word)['word/comments.xml']!;
    expect(comments).toContain('Ask &lt;her&gt; again, says “R. &amp; Co.”');
    expect(comments).toContain('I did not ask for a second boat');

    // The page stands alone, and does nothing by itself.
    const path = await exported(desk, 'HTML');
    const other = await desk.page.context().newPage();
    const asked: string[] = [];
    other.on('request', (request) => asked.push(request.url()));
    await other.goto(`file://${path}`);
    expect(asked).toEqual([`file://${path}`]);
    await expect.poll(() => other.locator('.decision', { hasText: 'Needs correction' }).count()).toBe(1);
    await other.locator('body', { hasText: 'Ask <her> again, says “R. & Co.”' }).waitFor();
    await other.close();

    // What came back from Word is the document still: its decisions are laid on it.
    await desk.rechecked(() =>
      desk.page.locator('.acts input[type=file]').setInputFiles({ name: 'article.docx', mimeType, buffer: word }),
    );
    await desk.settled(3);
    await desk.left(0);
  });
});
