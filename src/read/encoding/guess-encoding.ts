/**
 * Which encoding fits bytes that are not UTF-8 and declare nothing?
 *
 * Where most letters are foreign, `chardet` knows them by their frequencies, of the encodings that it knows. Where a few
 * foreign bytes stand in text that is otherwise ASCII, frequencies say little and the neighbours say much: a byte that
 * reads as "’" between two small letters is right, one that reads as "¡" or "Õ" there is not; a capital does not stand
 * behind a small letter, nor a rare ideograph among rare ones. Windows-1252 wins a tie.
 */

import { isUtf8 } from 'node:buffer';
import { analyse } from '#chardet';
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
  'koi8-u',
  'x-mac-cyrillic',
  'iso-8859-5',
  'ibm866',
  'windows-1253',
  'windows-1255',
  'windows-1256',
  'windows-874',
  'big5',
  'gb18030',
  'shift_jis',
  'euc-jp',
  'euc-kr',
];
/** What comes earlier in the list wins by this much. */
const MIN_BETTER = 0.02;
/** Letters common in the languages that people write in Latin script. */
const COMMON = new Set('éèàâçêëîïôûùüöäßñóíáúãõåæøąćęłńśźżčďěňřšťůžýőűșțăğışėįųūāēīņļģķ');
/** The ideographs that every text has. */
const COMMON_IDEOGRAPHS = new Set(
  '的一是不了人我在有他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作' +
    '当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长這來個國說們為時會過學對裡後麼沒於還發當無開頭經見從動兩長今最早気言私何思彼市' +
    '者東京部月間社間分合回話体業員現場円校食車名男女入水川木山口目太安全高代表社会問題使全新聞間電',
);
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
    if (score > bestScore + MIN_BETTER) {
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

/** Encodings that it does not know, and whose letters lie as in one that it does. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  'koi8-r': ['koi8-u'],
  'windows-1251': ['x-mac-cyrillic'],
};

function chardetConfidence(bytes: Uint8Array): ReadonlyMap<string, number> {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, first - SAMPLE_BYTES / 2);
  const confidence = new Map<string, number>();
  for (const each of analyse(bytes.subarray(start, start + SAMPLE_BYTES))) {
    const name = alias(each.name.toLowerCase());
    for (const like of [name, ...(ALIKE[name] ?? [])])
      confidence.set(like, Math.max(confidence.get(like) ?? 0, each.confidence / 100));
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
    if (character === '’' || character === '—') return 2;
    if (character === '–') return inWord ? 0.3 : 2;
    if (character === '…') return /\s/.test(before) && /\p{L}/u.test(after) ? 0 : 2;
    return inWord ? -2 : 1.5;
  }
  if (character === '¿' || character === '¡') return /[\s("«]/.test(before) && /\p{L}/u.test(after) ? 1.5 : -3;
  // Half as wide as the others, and as good as never used.
  if (/[\uff61-\uff9f]/.test(character)) return -1;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(character)) {
    if (/[a-z]/.test(before) || /[a-z]/.test(after)) return -3;
    return !/\p{Script=Han}/u.test(character) || COMMON_IDEOGRAPHS.has(character) ? 1 : 0.5;
  }
  if (/[\u3000-\u303f\uff00-\uff65]/u.test(character)) return /[a-z]/i.test(before) ? -1 : 1;
  if (/\p{L}/u.test(character)) {
    if (/\p{Lu}/u.test(character) && /\p{Ll}/u.test(before)) return -3;
    if (/\p{Ll}/u.test(character) && /\p{Lu}/u.test(after)) return -3;
    // No word begins with it.
    if (character === 'ğ' && !/\p{L}/u.test(before)) return -2;
    if (character === 'ÿ' || character === 'Ÿ') return -1;
    // Latin words are of ASCII but for a letter here and there.
    if (/\p{Script=Latin}/u.test(character) && isForeign(before) && isForeign(after)) return -0.5;
    if (/\p{Script=Latin}/u.test(character)) return COMMON.has(character.toLowerCase()) ? 1.2 : 0;
    // A letter of another script between Latin ones is wrong; among its own kind it is what it seems.
    return /[a-z]/i.test(before) || /[a-z]/i.test(after) ? -3 : 1;
  }
  if (/\p{M}/u.test(character)) return /\p{L}|\p{M}/u.test(before) ? 0.5 : -3;
  if (character === '\u00a0' || character === '°' || character === '§') return 1;
  return inWord || /\p{L}/u.test(before) ? -3 : 0;
}

function isForeign(character: string): boolean {
  return character.charCodeAt(0) >= 0x80 && /\p{L}/u.test(character);
}
