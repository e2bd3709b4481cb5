/**
 * Every file that real programs made, cut off, with bytes changed, and under wrong names: what comes of it is text with
 * places inside it, or a problem in words, and never a fault that nobody caught. Read by the program as it is built, in
 * threads, so that what does not end is seen to be stopped.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Extracted } from '../../src/read/extract.ts';
import type { Extraction } from '../../src/types.ts';
import { type ExtractApart, extractApartAsBuilt } from './helpers.ts';

const FILES = join(import.meta.dirname, 'files');
const NAMES = readdirSync(FILES).filter((name) => !name.endsWith('.mjs'));
const RUNS = Number(process.env['DAMAGED_FILES'] ?? 200);
/** Words of a programmer's fault, which tell a reader of reports nothing. */
const RAW = /undefined|is not a function|is not iterable|cannot read prop|not an object|\[object/i;

let extractApart: ExtractApart;

beforeAll(async () => {
  extractApart = await extractApartAsBuilt();
});

function textsOf(extracted: Extracted): readonly Extraction[] {
  return extracted.kind === 'one' ? [extracted.extraction] : extracted.parts.map(({ extraction }) => extraction);
}

function hold(extracted: Extracted): void {
  const texts = textsOf(extracted);
  const problems = [
    ...texts.flatMap((each) => each.problems),
    ...(extracted.kind === 'many' ? extracted.problems : []),
  ];
  for (const { text, loci, markup } of texts) {
    for (const { span } of [...loci, ...markup]) {
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeGreaterThanOrEqual(span.start);
      expect(span.end).toBeLessThanOrEqual(text.length);
    }
  }
  if (texts.every(({ text }) => text.trim() === '')) expect(problems).not.toEqual([]);
  for (const { code, message } of problems) {
    expect(['too-slow', 'too-much-memory']).not.toContain(code);
    expect(message).not.toMatch(RAW);
  }
}

/** A place in a file, wherever that ends. */
const share = fc.integer({ min: 0, max: 999_999 }).map((millionths) => millionths / 1e6);
const changes = fc.array(fc.tuple(share, fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 8 });

describe('damage', () => {
  test('cut off, or with bytes changed', async () => {
    const damage = fc.oneof(
      fc.record({ cut: share, changes: fc.constant([]) }),
      fc.record({ cut: fc.constant(1), changes }),
      fc.record({ cut: share, changes }),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...NAMES), damage, async (name, { cut, changes: changed }) => {
        const whole = readFileSync(join(FILES, name));
        const bytes = Uint8Array.from(whole.subarray(0, Math.floor(cut * whole.length)));
        for (const [at, value] of changed) if (bytes.length > 0) bytes[Math.floor(at * bytes.length)] = value;
        hold(await extractApart(bytes, name));
      }),
      { numRuns: RUNS, seed: 5 },
    );
  });

  test('a byte of what is packed in an archive is told by its checksum', async () => {
    const whole = readFileSync(join(FILES, 'speech.docx'));
    const bytes = Uint8Array.from(whole);
    const entry = whole.indexOf('word/document.xml');
    bytes[entry + 400]! ^= 1;
    const made = await extractApart(bytes, 'speech.docx');
    expect(textsOf(made)[0]!.problems.map(({ code }) => code)).toContain('broken-archive');
  });
});

describe('a wrong name changes nothing', () => {
  // Of Markdown the name alone says that it is not plain text.
  test.each(NAMES.filter((name) => !name.endsWith('.md')))('%s', async (name) => {
    const bytes = readFileSync(join(FILES, name));
    const right = textsOf(await extractApart(bytes, name));
    for (const wrong of ['a.txt', 'a.pdf', 'a.docx', 'a.srt', 'a']) {
      expect(textsOf(await extractApart(bytes, wrong))).toEqual(right);
    }
  });
});
