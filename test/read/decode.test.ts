import { assert, asyncProperty, pre, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/read/encoding/decode.ts';
import { extract } from '../../src/read/index.ts';
import { bytes, codes } from './helpers.ts';

function latin1(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

function utf16be(text: string): Uint8Array {
  return Buffer.from(text, 'utf16le').swap16();
}

describe('plain text keeps its decoded content to the letter', () => {
  test('any text comes back as it was', async () => {
    await assert(
      asyncProperty(string({ unit: 'grapheme', minLength: 1 }), async (text) => {
        pre(!/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text) && !/^\s*<|^\ufeff|^%PDF/.test(text));
        expect((await extract(bytes(text), 'a.txt')).text).toBe(text);
      }),
    );
  });

  test('line ends and blanks stay', async () => {
    const text = '  One\r\ntwo\rthree\n\n\tfour  ';
    expect((await extract(bytes(text), 'a.txt')).text).toBe(text);
  });

  test('a byte-order mark is not part of it', async () => {
    expect((await decode(bytes('\ufeffWords')))?.text).toBe('Words');
  });
});

describe('which letters the bytes are', () => {
  const words = 'She said “we shall not rest”, and so did he.\nThen they left.';

  test.each([
    ['utf-16le', Buffer.from(`\ufeff${words}`, 'utf16le')],
    ['utf-16be', utf16be(`\ufeff${words}`)],
    ['utf-8', bytes(words)],
  ])('%s, marked or valid, needs no guess', async (encoding, content) => {
    expect(await decode(content)).toEqual({ text: words, encoding, problems: [] });
  });

  test.each([
    ['utf-16le', Buffer.from(words, 'utf16le')],
    ['utf-16be', utf16be(words)],
  ])('%s without a mark is told, and said', async (encoding, content) => {
    const decoded = await decode(content);
    expect(decoded?.text).toBe(words);
    expect(decoded?.encoding).toBe(encoding);
    expect(decoded?.problems[0]?.code).toBe('encoding-assumed');
  });

  test('UTF-32 is read', async () => {
    const units = [0xfeff, ...Array.from(words, (character) => character.codePointAt(0)!)];
    const content = new Uint8Array(new Uint32Array(units).buffer);
    expect((await decode(content))?.text).toBe(words);
  });

  test('a declaration is believed', async () => {
    const page = latin1('<?xml version="1.0" encoding="ISO-8859-1"?><a>café</a>');
    expect(await decode(page)).toMatchObject({ encoding: 'windows-1252', problems: [] });
    const russian = Buffer.concat([bytes('<meta charset="koi8-r"><p>'), Uint8Array.of(0xed, 0xc9, 0xd2)]);
    expect((await decode(russian))?.text).toBe('<meta charset="koi8-r"><p>Мир');
  });

  test('valid UTF-8 is UTF-8, whatever it declares', async () => {
    expect((await decode(bytes('<meta charset="windows-1252"><p>café')))?.text).toContain('café');
  });

  test('a few quotation marks of Windows in English', async () => {
    const decoded = await decode(latin1('He said \x93we don\x92t know\x94 \x97 and left.'));
    expect(decoded?.text).toBe('He said “we don’t know” — and left.');
    expect(decoded?.problems[0]?.message).toContain('windows-1252');
  });

  test.each([
    ['windows-1250', Buffer.from('5a61bff3b3e620676ea69cb920ea9f6e65b9', 'hex'), 'ł'],
    ['macintosh', Buffer.from('We don\xd5t rest, and they didn\xd5t \xd0 so there.', 'latin1'), '’'],
    ['big5', Buffer.from('the rest\xa1\x58and then\xa1\x58it was America\xa1\xa6s day', 'latin1'), '—'],
  ])('%s where its neighbours say so', async (encoding, content, holds) => {
    const decoded = await decode(content);
    expect(decoded?.encoding).toBe(encoding);
    expect(decoded?.text).toContain(holds);
  });

  test.each([
    ['windows-1251', 'Мы не успокоимся, пока последняя семья не вернётся домой, сказал мэр города.', 'koi8-r'],
  ])('%s by its letters', async (_encoding, text) => {
    const table = new Map<string, number>();
    const decoder = new TextDecoder('windows-1251');
    for (let byte = 0; byte < 256; byte++) table.set(decoder.decode(Uint8Array.of(byte)), byte);
    const content = Uint8Array.from(text, (character) => table.get(character)!);
    expect((await decode(content))?.text).toBe(text);
  });

  test('UTF-8 with a broken byte stays UTF-8, and says so', async () => {
    const content = Buffer.concat([bytes('“One” – “two” – “three” – '), Uint8Array.of(0xff), bytes(' four')]);
    const decoded = await decode(content);
    expect(decoded?.text).toBe('“One” – “two” – “three” – \ufffd four');
    expect(decoded?.problems[0]?.code).toBe('damaged-encoding');
  });
});

describe('what is no text', () => {
  test.each([
    ['a program', Buffer.from('7f454c4602010100', 'hex'), 'not-text'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'not-text'],
    ['noise', Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + ((i * i) >> 3)) & 255), 'not-text'],
    ['nothing', new Uint8Array(0), 'empty-file'],
  ])('%s has no text and a problem, whatever its name', async (_what, content, code) => {
    const made = await extract(content, 'words.txt');
    expect(made.text).toBe('');
    expect(codes(made)).toEqual([code]);
  });

  test('a stray zero byte in a text is kept and reported', async () => {
    const made = await extract(bytes(`${'Words upon words. '.repeat(30)}\0 end`), 'a.txt');
    expect(made.text).toContain('\0 end');
    expect(codes(made)).toEqual(['control-characters']);
  });
});
