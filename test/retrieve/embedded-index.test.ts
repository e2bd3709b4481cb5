import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openEmbeddedIndex } from '../../src/retrieve/embedded/embedded-index.ts';
import { embeddedIndexWriter } from '../../src/retrieve/embedded/embedded-writer.ts';
import { conforms } from './conformance.ts';
import { storeOf } from './texts.ts';

const root = mkdtempSync(join(tmpdir(), 'recte-embedded-'));
let serial = 0;

afterAll(() => rmSync(root, { recursive: true }));

conforms('the embedded engine', {
  async open(witnesses) {
    const directory = join(root, String(serial++));
    const writer = await embeddedIndexWriter(directory);
    for (const { id, text } of witnesses) await writer.add(id, text);
    await writer.commit();
    await writer.close();
    return openEmbeddedIndex(directory, storeOf(witnesses));
  },
});

conforms('the embedded engine, a segment a witness', {
  async open(witnesses) {
    const directory = join(root, String(serial++));
    const writer = await embeddedIndexWriter(directory);
    for (const { id, text } of witnesses) {
      await writer.add(id, text);
      await writer.commit();
    }
    await writer.commit();
    await writer.close();
    return openEmbeddedIndex(directory, storeOf(witnesses));
  },
});
