/** The plugin in unified itself: findings as lint messages. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { afterAll, beforeAll, expect, test } from 'vitest';
import byDefault, { type RemarkOptions, remarkRecte } from '../../src/remark.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recte-remark-'));
  writeFileSync(
    join(folder, 'speech.txt'),
    'The ferry will sail at dawn, unless the ice has closed the sound by then. ' +
      'I did not ask for a second boat, and I shall not ask for one this winter.\n',
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEXT = [
  '# Winter',
  '',
  'She said: “I did ask for a second boat, and I shall not ask for one this winter.”',
  '',
  'And she said: “The ferry will sail at dawn”.',
  '',
].join('\n');

async function linted(text: string, options: Omit<RemarkOptions, 'sources'> = {}): Promise<VFile> {
  const file = new VFile({ path: 'notes/winter.md', value: text });
  const processor = unified()
    .use(remarkParse)
    .use(remarkRecte, { sources: [folder], ...options });
  await processor.run(processor.parse(file), file);
  return file;
}

const shown = ({ messages }: VFile): unknown[] =>
  messages.map(({ ruleId, source, line, column, fatal }) => [source, ruleId, line, column, fatal ?? null]);

test('what is altered is an error at its line and column, a remark a note', async () => {
  const file = await linted(TEXT);
  expect(shown(file)).toEqual([
    ['recte', 'altered', 3, 12, true],
    ['recte', 'cut-end', 5, 16, null],
  ]);
  expect(file.messages[0]!.expected?.[0]).toContain('I did not ask');
});

test('levels and what is set aside are followed', async () => {
  expect(shown(await linted(TEXT, { severity: { altered: 'warning', 'cut-end': 'off' } }))).toEqual([
    ['recte', 'altered', 3, 12, false],
  ]);
  expect(shown(await linted(TEXT, { ignore: [{ files: ['notes/'], reason: 'a draft' }] }))).toEqual([]);
  const commented = TEXT.replace('She said', '<!-- recte-ignore altered: as printed --> She said');
  expect(shown(await linted(commented, { severity: { 'cut-end': 'off' } }))).toEqual([]);
});

test('an empty file says nothing, sources that are not there stop it', async () => {
  expect(shown(await linted('\n'))).toEqual([]);
  const file = new VFile({ value: TEXT });
  const processor = unified()
    .use(remarkParse)
    .use(byDefault, { sources: [join(folder, 'nowhere')] });
  await expect(processor.run(processor.parse(file), file)).rejects.toThrow();
});
