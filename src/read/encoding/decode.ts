/**
 * Which letters are these bytes?
 *
 * In this order: a byte-order mark; UTF-16 without one, told by the characters that its pairs of bytes make; valid UTF-8;
 * what the text itself declares; a guess. A guess is reported as a problem, because the words rest on it. A byte-order mark is not part of
 * the text; everything else is, to the letter, line ends included.
 */

import { isUtf8 } from 'node:buffer';
import type { Problem } from '../../types.ts';
import { decodeSingleByte } from './single-byte.ts';

export interface Decoded {
  readonly text: string;
  /** The WHATWG name of the encoding. */
  readonly encoding: string;
  /** What was assumed, or what of the bytes is no text. */
  readonly problems: readonly Problem[];
}

const DECLARATION_BYTES = 2048;
const NUL_SAMPLE_BYTES = 64 * 1024;
/** Files with more than one control byte in this many are no text. */
const CONTROL_RATIO = 200;

/**
 * The text of bytes, or null when they are no text at all (a picture, a program, an archive). `charset` is what whoever
 * sent them said of them; what they say of themselves goes before it.
 */
export async function decode(bytes: Uint8Array, charset: string | null = null): Promise<Decoded | null> {
  const marked = decodeMarked(bytes);
  if (marked !== null) return marked;

  const isValid = isUtf8(bytes);
  const isPlain = isValid && !CONTROL.test(latin1(bytes, CONTROL_SAMPLE_BYTES));
  const wide = isPlain ? null : wideEncoding(bytes);
  if (wide !== null) {
    const text = new TextDecoder(wide).decode(bytes);
    return {
      text,
      encoding: wide,
      problems: [assumed(wide, 'it has no byte-order mark, but its bytes come in pairs')],
    };
  }

  const controls = isPlain ? NO_CONTROLS : controlBytes(bytes);
  if (controls.control > 0 && controls.control * CONTROL_RATIO > controls.looked) return null;
  const problems: Problem[] = [];
  if (controls.zero > 0) {
    problems.push({ code: 'control-characters', message: 'the file holds zero bytes; they were kept as they are' });
  }

  const declared = declaredEncoding(bytes) ?? (charset === null ? null : nameOf(charset));
  if (isValid) {
    // ISO-2022 writes with ASCII bytes alone, so only its declaration or its escapes tell it.
    const escaped = declared === 'iso-2022-jp' ? declared : escapedEncoding(bytes);
    if (escaped !== null) return { text: new TextDecoder(escaped).decode(bytes), encoding: escaped, problems };
    return { text: utf8(bytes), encoding: 'utf-8', problems };
  }
  if (declared !== null && declared !== 'utf-8' && !declared.startsWith('utf-16')) {
    return { text: decodeAs(bytes, declared), encoding: declared, problems };
  }

  const { guessEncoding } = await import('./guess-encoding.ts');
  const guess = guessEncoding(bytes);
  if (guess === 'utf-8') {
    problems.push({
      code: 'damaged-encoding',
      message: 'a few bytes are not UTF-8, as the rest is; each was read as U+FFFD',
    });
    return { text: utf8(bytes), encoding: guess, problems };
  }
  const why = declared === 'utf-8' ? 'it declares UTF-8 and is not' : 'it is not UTF-8 and declares nothing';
  problems.push(assumed(guess, why));
  return { text: decodeAs(bytes, guess), encoding: guess, problems };
}

function assumed(encoding: string, why: string): Problem {
  return { code: 'encoding-assumed', message: `read as ${encoding}: ${why}` };
}

/** The first bytes, a character each. */
function latin1(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, length)).toString('latin1');
}

function utf8(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  return decodeSingleByte(bytes, encoding) ?? new TextDecoder(encoding).decode(bytes);
}

function decodeMarked(bytes: Uint8Array): Decoded | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    const rest = bytes.subarray(3);
    const problems = isUtf8(rest)
      ? []
      : [{ code: 'damaged-encoding', message: 'marked as UTF-8, but some bytes are not; each was read as U+FFFD' }];
    return { text: utf8(rest), encoding: 'utf-8', problems };
  }
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { ...utf32(bytes.subarray(4), true), problems: [] };
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { ...utf32(bytes.subarray(4), false), problems: [] };
  if (a === 0xff && b === 0xfe) {
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le', problems: [] };
  }
  if (a === 0xfe && b === 0xff) {
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16be', problems: [] };
  }
  return null;
}

function utf32(bytes: Uint8Array, littleEndian: boolean): { text: string; encoding: string } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  let piece: number[] = [];
  for (let i = 0; i + 4 <= bytes.length; i += 4) {
    const codePoint = view.getUint32(i, littleEndian);
    const isScalar = codePoint <= 0x10ffff && (codePoint < 0xd800 || codePoint > 0xdfff);
    piece.push(isScalar ? codePoint : 0xfffd);
    if (piece.length === 4096) {
      pieces.push(String.fromCodePoint(...piece));
      piece = [];
    }
  }
  pieces.push(String.fromCodePoint(...piece));
  return { text: pieces.join(''), encoding: littleEndian ? 'utf-32le' : 'utf-32be' };
}

/** Of the pairs of a text without a mark at least this share make characters that no other encoding writes so. */
const MIN_TELLING = 0.05;
const MAX_IMPOSSIBLE = 0.005;

/**
 * UTF-16 without a mark. Blanks, line ends and letters of alphabets have one byte that no other encoding's text has;
 * the marks and syllables of East Asia have one that is always the same. Read the wrong way round, pairs make what is no
 * character.
 */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4) return null;
  const end = Math.min(bytes.length, NUL_SAMPLE_BYTES) & ~1;
  const sample = bytes.subarray(0, end);
  const little = telling(sample, 1);
  const big = telling(sample, 0);
  if (Math.max(little, big) < MIN_TELLING) return null;
  return little > big ? 'utf-16le' : 'utf-16be';
}

/** The share of pairs that are telling; -1 where too many make no character. `high` is where in a pair its high byte is. */
function telling(sample: Uint8Array, high: 0 | 1): number {
  const low = 1 - high;
  let count = 0;
  let impossible = 0;
  for (let i = 0; i < sample.length; i += 2) {
    const kind = kindOfPair(sample[i + high]!, sample[i + low]!, sample[i + 2 + high] ?? 0);
    if (kind === 'telling') count++;
    else if (kind === 'impossible') impossible++;
    else if (kind === 'half') i += 2;
  }
  const pairs = sample.length / 2;
  return impossible > MAX_IMPOSSIBLE * pairs ? -1 : count / pairs;
}

/** `half`: the next pair belongs to the same character. */
function kindOfPair(top: number, low: number, nextTop: number): 'telling' | 'impossible' | 'half' | 'other' {
  if (top === 0) return isControl(low) || (low >= 0x7f && low < 0xa0) ? 'impossible' : 'telling';
  if (top >= 0xd8 && top <= 0xdb) return nextTop >= 0xdc && nextTop <= 0xdf ? 'half' : 'impossible';
  if (top >= 0xdc && top < 0xf9) return 'impossible';
  // Letters from Latin to Arabic and of Thai. Between them, line ends would look like others.
  if (top <= 0x08 || top === 0x0e) return 'telling';
  // Marks and syllables of East Asia; a zero before a digit, a mark or a line's end would look like others.
  if (top === 0x30) return low === 1 || low === 2 || (low > 0x40 && low < 0x97) || low > 0xa0 ? 'telling' : 'other';
  if (top === 0xff) return low === 0 || low > 0xee ? 'impossible' : 'telling';
  return 'other';
}

/** Controls that no text uses: not tab, line ends, form feed, or the escape of ISO-2022 and of terminals. */
function isControl(byte: number): boolean {
  return byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 11 && byte !== 27;
}

/** The same, for a search, which is many times as fast as looking at bytes. */
// oxlint-disable-next-line no-control-regex -- controls are what is sought
const CONTROL = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;
const CONTROL_SAMPLE_BYTES = 1 << 20;

interface Controls {
  readonly control: number;
  readonly zero: number;
  readonly looked: number;
}

const NO_CONTROLS: Controls = { control: 0, zero: 0, looked: 0 };

function controlBytes(bytes: Uint8Array): Controls {
  const looked = Math.min(bytes.length, CONTROL_SAMPLE_BYTES);
  let control = 0;
  let zero = 0;
  for (let i = 0; i < looked; i++) {
    const byte = bytes[i]!;
    if (byte < 32 && isControl(byte)) {
      control++;
      if (byte === 0) zero++;
    }
  }
  return { control, zero, looked };
}

/** `<?xml encoding="…"?>`, `<meta charset="…">`, `@charset`, or an editor's `coding:` line, at the very start. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = latin1(bytes, DECLARATION_BYTES);
  const label =
    /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(head)?.[1] ??
    /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head)?.[1];
  return label === undefined ? null : nameOf(label);
}

/** The WHATWG name that a label stands for, or null for an unknown one. */
function nameOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** The escape sequences that switch ISO-2022-JP to Japanese. */
function escapedEncoding(bytes: Uint8Array): string | null {
  const escape = bytes.indexOf(27);
  if (escape < 0) return null;
  const isJapanese = bytes[escape + 1] === 0x24 && (bytes[escape + 2] === 0x40 || bytes[escape + 2] === 0x42);
  return isJapanese ? 'iso-2022-jp' : null;
}
