/**
 * Which encoding fits bytes that are not UTF-8 and declare nothing?
 *
 * Where most letters are foreign, `chardet` knows them by their frequencies. Where a few foreign bytes stand in text
 * that is otherwise ASCII, frequencies say little and the neighbours say much: a byte that reads as "’" between two
 * small letters is right, one that reads as "¡" or "Õ" there is not. Windows-1252 wins a tie.
 */

import { isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';
import { decodeSingleByte } from './single-byte.ts';

const SAMPLE_BYTES = 64 * 1024;
const CONTEXT_BYTES = 24;
/** Rows of neighbours that are looked at; more tell no more. */
const SAMPLE_CONTEXTS = 400;
const CANDIDATES = [
  'windows-1252',
  'windows-1250',
  'iso-8859-2',
  'windows-1254',
  'windows-1257',
  'macintosh',
  'windows-1251',
  'koi8-r',
  'windows-1253',
  'windows-1255',
  'windows-1256',
  'big5',
  'gb18030',
  'shift_jis',
  'euc-jp',
  'euc-kr',
];
/** Letters common in the languages that people write in Latin script. */
const COMMON = new Set('éèàâçêëîïôûùüöäßñóíáúãõåæøąćęłńśźżčďěňřšťůžýőűșțăğış');
const PAIRED = /[’‘“”„–—…«»]/;

/** The WHATWG name of the likeliest encoding; `utf-8` when the bytes are that but for a few. */
export function guessEncoding(bytes: Uint8Array): string {
  if (isDamagedUtf8(bytes)) return 'utf-8';
  const contexts = contextsOf(bytes);
  const confidence = chardetConfidence(bytes);
  let best = 'windows-1252';
  let bestScore = -Infinity;
  for (const encoding of CANDIDATES) {
    const score = plausibility(contexts, encoding) + (confidence.get(encoding) ?? 0);
    if (score > bestScore + 0.05) {
      best = encoding;
      bestScore = score;
    }
  }
  return best;
}

/** Where most sequences of high bytes are whole UTF-8 characters, the others are damage. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i]!;
    if (byte < 0x80) {
      i++;
      continue;
    }
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1;
    if (length > 1 && i + length <= bytes.length && isUtf8(bytes.subarray(i, i + length))) {
      whole++;
      i += length;
    } else {
      broken++;
      i++;
    }
  }
  return whole > 4 * broken;
}

/** Stretches of bytes around the first high ones, cut at ASCII so that no character is halved. */
function contextsOf(bytes: Uint8Array): Uint8Array[] {
  const contexts: Uint8Array[] = [];
  let i = 0;
  while (i < bytes.length && contexts.length < SAMPLE_CONTEXTS) {
    if (bytes[i]! < 0x80) {
      i++;
      continue;
    }
    let end = i;
    let plain = 0;
    while (end < bytes.length && end - i < 512 && plain < CONTEXT_BYTES / 2)
      plain = bytes[end++]! < 0x80 ? plain + 1 : 0;
    contexts.push(bytes.subarray(Math.max(0, i - CONTEXT_BYTES / 2), end));
    i = end;
  }
  return contexts;
}

function chardetConfidence(bytes: Uint8Array): ReadonlyMap<string, number> {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, first - SAMPLE_BYTES / 2);
  const confidence = new Map<string, number>();
  for (const each of analyse(bytes.subarray(start, start + SAMPLE_BYTES))) {
    const name = alias(each.name.toLowerCase());
    confidence.set(name, Math.max(confidence.get(name) ?? 0, each.confidence / 100));
  }
  return confidence;
}

function alias(name: string): string {
  if (name === 'iso-8859-1') return 'windows-1252';
  if (name === 'iso-8859-9') return 'windows-1254';
  if (name === 'iso-8859-7') return 'windows-1253';
  if (name === 'iso-8859-8') return 'windows-1255';
  if (name === 'iso-8859-6') return 'windows-1256';
  return name;
}

/** From −5, impossible, to 2: the mean of what each foreign character says of itself and its neighbours. */
function plausibility(contexts: readonly Uint8Array[], encoding: string): number {
  let sum = 0;
  let count = 0;
  for (const context of contexts) {
    const text = decodeSingleByte(context, encoding) ?? new TextDecoder(encoding).decode(context);
    for (let i = 0; i < text.length; i++) {
      if (text.charCodeAt(i) < 0x80) continue;
      sum += fitness(text[i]!, text[i - 1] ?? ' ', text[i + 1] ?? ' ');
      count++;
    }
  }
  return count === 0 ? 0 : sum / count;
}

function fitness(character: string, before: string, after: string): number {
  if (character === '\ufffd' || /[\p{Cc}\p{Co}\p{Cn}]/u.test(character)) return -5;
  const inWord = /\p{L}/u.test(before) && /\p{L}/u.test(after);
  if (PAIRED.test(character)) {
    if (character === '’' || character === '—' || character === '–' || character === '…') return 2;
    return inWord ? -2 : 1.5;
  }
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(character)) {
    return /[a-z]/.test(before) || /[a-z]/.test(after) ? -3 : 0.8;
  }
  if (/[\u3000-\u303f\uff00-\uff65]/u.test(character)) return /[a-z]/i.test(before) ? -1 : 1;
  if (/\p{L}/u.test(character)) {
    if (/\p{Lu}/u.test(character) && /\p{Ll}/u.test(before)) return -3;
    if (/\p{Script=Latin}/u.test(character)) return COMMON.has(character.toLowerCase()) ? 1.2 : 0;
    // A letter of another script between Latin ones is wrong; among its own kind it is what it seems.
    return /[a-z]/i.test(before) || /[a-z]/i.test(after) ? -3 : 1;
  }
  if (/\p{M}/u.test(character)) return /\p{L}|\p{M}/u.test(before) ? 0.5 : -3;
  if (character === '\u00a0' || character === '°' || character === '§') return 1;
  return inWord || /\p{L}/u.test(before) ? -3 : 0;
}
