import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DeskStore } from '../../src/apps/http/store.ts';
import { RecteError } from '../../src/errors.ts';
import { plainDocument } from '../../src/read/plain-document.ts';

let directory = '';

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'recte-desk-store-'));
});

afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

function faultAt(path: string): RecteError {
  try {
    DeskStore.open(path);
  } catch (error) {
    if (error instanceof RecteError) return error;
    throw error;
  }
  throw new Error('it was opened');
}

describe('what the desk keeps', () => {
  beforeEach(async () => {
    const store = DeskStore.open(directory);
    const document = plainDocument('She said: “The bridge is open again.”', { name: 'a.txt' });
    store.add(Buffer.from(document.text), { document, problems: [] }, { name: 'a.txt', path: null, addedAt: '2026' });
    await store.close();
  });

  test('is there again', async () => {
    const store = DeskStore.open(directory);
    const [entry] = store.entries();
    expect(store.kept(entry!.id)?.document.text).toContain('The bridge is open again.');
    expect(Buffer.from(store.bytes(entry!)).toString()).toContain('The bridge');
    await store.close();
  });

  test.each([
    ['cut short', (path: string): void => truncateSync(path, 9000)],
    ['overwritten', (path: string): void => writeFileSync(path, 'nothing of the kind')],
  ])('says so when it is %s, with the way out, and does not bring the process down', (_, harm) => {
    harm(join(directory, 'desk.mdb'));
    const fault = faultAt(directory);
    expect(fault.code).toBe('index-damaged');
    expect(fault.hint).toContain('--desk DIR');
  });

  test('is not taken over from a version that lays it out otherwise', async () => {
    const path = join(directory, 'desk.mdb');
    expect(readFileSync(path).length).toBeGreaterThan(0);
    const { open } = await import('lmdb');
    const root = open({ path, noSubdir: true });
    await root.openDB({ name: 'meta', encoding: 'json' }).put('format', 99);
    await root.close();
    expect(faultAt(directory).code).toBe('library-format');
  });
});
