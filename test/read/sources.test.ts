import { chmodSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findSources, readDocument, readDocumentBytes, readDocumentText, readSource } from '../../src/read/index.ts';
import { bytes, folder } from './helpers.ts';

const csl = (entries: unknown): string => JSON.stringify(entries);

function failing(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'no error',
    (error: unknown) => error,
  );
}

describe('finding sources', () => {
  test('files in order, hidden ones and pictures left out, each its own source', async () => {
    const root = folder({ 'b.txt': 'b', 'a/c.txt': 'c', '.hidden/x.txt': 'x', '.y.txt': 'y', 'p.png': 'p' });
    const { files, problems } = await findSources([root]);
    expect(files.map(({ witness, source }) => [witness, source.id, source.title])).toEqual([
      ['a/c.txt', 'a/c', 'c'],
      ['b.txt', 'b', 'b'],
    ]);
    expect(problems).toEqual([]);
  });

  test('CSL-JSON beside the files describes them', async () => {
    const root = folder({
      'in/a.txt': 'a',
      'in/sources.csl.json': csl([
        {
          id: 'one',
          type: 'speech',
          title: 'One',
          author: [{ family: 'Beauvoir', given: 'Simone', 'non-dropping-particle': 'de' }, { literal: 'The Town' }],
          translator: [{ family: 'T' }],
          issued: { 'date-parts': [[1949, 3]] },
          language: 'fr',
          version: 'first',
          'container-title': 'Works',
          URL: 'https://e.org',
          file: './a.txt',
        },
        { id: 'no-file', title: 'Two' },
      ]),
    });
    const { files } = await findSources([root]);
    expect(files.map(({ source }) => source)).toEqual([
      {
        id: 'one',
        type: 'speech',
        title: 'One',
        creators: [{ family: 'de Beauvoir', given: 'Simone' }, { literal: 'The Town' }],
        translators: [{ family: 'T' }],
        date: { year: 1949, month: 3 },
        language: 'fr',
        version: 'first',
        containerTitle: 'Works',
        url: 'https://e.org',
      },
    ]);
  });

  test('a broken description is a problem, and the files are still found', async () => {
    const root = folder({ 'a.txt': 'a', 'x.csl.json': '[{"id": ' });
    const { files, problems } = await findSources([root]);
    expect(files.map(({ source }) => source.id)).toEqual(['a']);
    expect(problems.map(({ code }) => code)).toEqual(['broken-description']);
  });

  test('what a description gets wrong is said', async () => {
    const root = folder({
      'a.txt': 'a',
      'b.txt': 'b',
      'x.csl.json': csl([
        { id: 'same', file: 'a.txt' },
        { id: 'same', file: 'b.txt' },
        { id: 'again', file: 'a.txt' },
        { id: 'gone', file: 'gone.txt' },
        { id: 'out', file: '../../etc/passwd' },
      ]),
    });
    const { files, problems } = await findSources([root]);
    expect(files.map(({ source }) => source.id)).toEqual(['same', 'b.txt']);
    expect(problems.map(({ code }) => code)).toEqual(['described-twice', 'missing-file', 'same-id']);
  });

  test('two files of one name have two ids', async () => {
    const { files } = await findSources([folder({ 'a.txt': 'a', 'a.md': 'b' })]);
    expect(files.map(({ source }) => source.id)).toEqual(['a', 'a.txt']);
  });

  test('several folders are told apart only where they must be', async () => {
    const one = folder({ 'x/a.txt': 'a' });
    const two = folder({ 'y/a.txt': 'a' });
    const three = folder({ 'z/b.txt': 'b' });
    const { files } = await findSources([join(one, 'x'), join(two, 'y'), join(three, 'z')]);
    expect(files.map(({ witness, source }) => [witness, source.id])).toEqual([
      ['b.txt', 'b'],
      ['x/a.txt', 'x/a'],
      ['y/a.txt', 'y/a'],
    ]);
  });

  test('a file given by itself, and once more with its folder, is one witness', async () => {
    const root = folder({ 'a.txt': 'a' });
    const { files } = await findSources([join(root, 'a.txt'), root]);
    expect(files.map(({ witness }) => witness)).toEqual(['a.txt']);
  });

  test('links are followed inside the folder only, and never in a circle', async () => {
    const outside = folder({ 'secret.txt': 's' });
    const root = folder({ 'a/b.txt': 'b' });
    symlinkSync(root, join(root, 'a', 'up'));
    symlinkSync(join(outside, 'secret.txt'), join(root, 'secret.txt'));
    symlinkSync(join(root, 'a', 'b.txt'), join(root, 'c.txt'));
    const { files, problems } = await findSources([root]);
    expect(files.map(({ witness }) => witness)).toEqual(['a/b.txt', 'c.txt']);
    expect(problems.map(({ code }) => code)).toEqual(['link-outside']);
  });

  test('a path that is not there, and a folder without sources', async () => {
    const root = folder({ 'p.png': 'p' });
    const { files, problems } = await findSources([root, join(root, 'nowhere')]);
    expect(files).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['no-sources', 'no-such-file']);
  });
});

describe('reading a source', () => {
  test('what the file says of itself lies under what CSL says', async () => {
    const root = folder({
      'a.html': '<html lang="en"><title>Own</title><meta name="author" content="Mara Lind"><p>Words</p>',
      'x.csl.json': csl([{ id: 'one', title: 'Given', file: 'a.html' }]),
    });
    const { files } = await findSources([root]);
    const { source, witness, extraction } = await readSource(files[0]!, readFileSync(files[0]!.path)).then(
      ({ whole }) => whole,
    );
    expect(source).toMatchObject({
      id: 'one',
      title: 'Given',
      creators: [{ family: 'Lind', given: 'Mara' }],
      language: 'en',
    });
    expect(witness).toMatchObject({ id: 'a.html', source: 'one', length: 5, language: 'en' });
    expect(extraction.text).toBe('Words');
  });

  test('without CSL the file’s own title beats its name', async () => {
    const { files } = await findSources([
      folder({ 'a_b.md': '# The bridge\n\nThe bridge is of the town and it was built.' }),
    ]);
    expect(files[0]!.source.title).toBe('a b');
    const { source } = (await readSource(files[0]!, readFileSync(files[0]!.path))).whole;
    expect(source).toMatchObject({ title: 'The bridge', language: 'en' });
  });

  test('a binary is an empty witness with a problem that names the file', async () => {
    const { files } = await findSources([folder({ 'a.txt': Buffer.from('7f454c46020101', 'hex') })]);
    const { witness, extraction } = await readSource(files[0]!, readFileSync(files[0]!.path)).then(
      ({ whole }) => whole,
    );
    expect(witness.length).toBe(0);
    expect(extraction.problems).toEqual([{ code: 'not-text', message: 'this is a program', path: files[0]!.path }]);
  });
});

describe('reading a document', () => {
  test('its name, hash, language and text', async () => {
    const root = folder({ 'a.txt': 'Das ist nicht die Brücke, und wir werden sie bauen.' });
    const { document } = await readDocument(join(root, 'a.txt'));
    expect(document).toMatchObject({ name: join(root, 'a.txt'), language: 'de' });
    expect(document.sha256).toMatch(/^[0-9a-f]{64}$/);
    const same = await readDocumentText(document.text, 'pasted');
    expect(same.document).toMatchObject({ sha256: document.sha256, markup: document.markup });
  });

  test('wrong input is one line with a code', async () => {
    const root = folder({ 'empty.txt': '', 'blank.txt': ' \n ', 'binary.txt': Buffer.from('89504e470d0a1a0a', 'hex') });
    for (const [path, code] of [
      [join(root, 'gone.txt'), 'no-such-file'],
      [join(root, 'blank.txt', 'under'), 'no-such-file'],
      [root, 'unreadable-file'],
      [join(root, 'empty.txt'), 'no-document-text'],
      [join(root, 'blank.txt'), 'no-document-text'],
      [join(root, 'binary.txt'), 'no-document-text'],
    ] as const) {
      const error = await failing(readDocument(path));
      expect(error).toMatchObject({ name: 'RecteError', code });
      expect(String(error)).not.toContain('\n');
    }
  });

  test.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
    const path = join(folder({ 'a.txt': 'a' }), 'a.txt');
    chmodSync(path, 0);
    expect(await failing(readDocument(path))).toMatchObject({ code: 'unreadable-file' });
  });

  test('lone surrogates do no harm', async () => {
    const { document } = await readDocumentText('One \ud800 two', 'pasted');
    expect(document.text).toBe('One \ud800 two');
  });

  test('bytes', async () => {
    expect((await readDocumentBytes(bytes('\ufeffWords'), 'a.txt')).document.text).toBe('Words');
  });
});
