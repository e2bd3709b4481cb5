/**
 * The scanner: where in a run of code units the words are, and what each one's folded form hashes to.
 *
 * It runs over whole libraries, so it is written by hand over numbers: no string and no object is made for a word. A
 * letter that folds to one unit costs a look into one table.
 */

import {
  CharacterClass,
  CLASSES,
  classOf,
  classOfSupplementary,
  expansionOf,
  foldedSupplementary,
  foldedUnit,
  isWordUnit,
  LETTER_FOLD,
} from './characters.ts';

/** What a scan found, one row a word: offsets into the units, and hashes. Used again from scan to scan. */
export interface Scanned {
  count: number;
  starts: Uint32Array<ArrayBuffer>;
  ends: Uint32Array<ArrayBuffer>;
  hashes: Uint32Array<ArrayBuffer>;
}

export function emptyScan(): Scanned {
  return { count: 0, starts: new Uint32Array(256), ends: new Uint32Array(256), hashes: new Uint32Array(256) };
}

const HASH_SEED = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;

/** FNV-1a over code units, with the finalizer of MurmurHash3 so that high bits can be used as well as low ones. */
function finishHash(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function hashUnits(hash: number, units: string): number {
  let mixed = hash;
  for (let i = 0; i < units.length; i++) mixed = Math.imul(mixed ^ units.charCodeAt(i), HASH_PRIME);
  return mixed;
}

/** The hash that a scan gives a word whose folded form is `key`. */
export function hashKey(key: string): number {
  return finishHash(hashUnits(HASH_SEED, key));
}

/** `hashKey`, letter by letter, for those who try many endings of one beginning: seed, any number of units, finish. */
export const KeyHash = {
  seed: HASH_SEED,
  with: (hash: number, unit: number): number => Math.imul(hash ^ unit, HASH_PRIME),
  finish: finishHash,
} as const;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const TAB = 9;
const MINUS = 0x2212;

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/**
 * Where the word goes on behind a hyphen at a line's end, or -1: `exam-⏎ple`. Only a small letter may follow, and only
 * one line end, so that a list or a dash at a line's end joins nothing.
 */
function afterLineEndHyphen(units: Uint16Array, hyphen: number, end: number): number {
  let i = hyphen + 1;
  let lineEnds = 0;
  for (; i < end; i++) {
    const unit = units[i]!;
    if (unit === LINE_FEED) lineEnds++;
    else if (unit !== SPACE && unit !== TAB && unit !== CARRIAGE_RETURN) break;
  }
  if (lineEnds !== 1 || i >= end) return -1;
  const next = units[i]!;
  const kind = classOf(next);
  if (kind !== CharacterClass.letter && kind !== CharacterClass.expanding) return -1;
  const character = String.fromCharCode(next);
  return character === character.toLowerCase() && character !== character.toUpperCase() ? i : -1;
}

/** A minus before a number is a word of its own; any other hyphen outside a word separates. */
function isMinus(units: Uint16Array, at: number, start: number, end: number): boolean {
  if (at + 1 >= end || !isDigit(units[at + 1]!)) return false;
  return at === start || (!isWordUnit(units[at - 1]!) && units[at - 1] !== units[at]);
}

/** The code point at a place, half of one where the other half is missing. */
function codePointAt(units: Uint16Array, at: number): number {
  const high = units[at]!;
  const low = at + 1 < units.length ? units[at + 1]! : 0;
  if (high < 0xd800 || high > 0xdbff || low < 0xdc00 || low > 0xdfff) return high;
  return (high - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000;
}

function makeRoom(out: Scanned): void {
  const grown = (column: Uint32Array): Uint32Array<ArrayBuffer> => {
    const larger = new Uint32Array(2 * column.length);
    larger.set(column);
    return larger;
  };
  out.starts = grown(out.starts);
  out.ends = grown(out.ends);
  out.hashes = grown(out.hashes);
}

/** What `startWord` found: whether a word, its hash before it is finished, where it ends, and where to go on. */
const found = { hash: 0, end: 0, next: 0, isWord: false };

/** Reads what begins with `[wordStart, at)`, all of it plain letters, and goes on otherwise. Writes `found`. */
function startWord(units: Uint16Array, wordStart: number, at: number, start: number, end: number, hash: number): void {
  if (at > wordStart) {
    finishWord(units, wordStart, at, end, hash);
    return;
  }
  const unit = units[at]!;
  const kind = classOf(unit);
  found.end = at + 1;
  found.next = at + 1;
  found.isWord = kind === CharacterClass.single || (kind === CharacterClass.hyphen && isMinus(units, at, start, end));
  if (found.isWord) {
    found.hash = Math.imul(hash ^ (kind === CharacterClass.single ? foldedUnit(unit) : MINUS), HASH_PRIME);
    return;
  }
  const mayBegin =
    kind === CharacterClass.letter || kind === CharacterClass.expanding || kind === CharacterClass.surrogate;
  if (mayBegin) finishWord(units, wordStart, at, end, hash);
}

/**
 * Reads on in a word that began with `[wordStart, at)`, all of it plain letters, where something else than a plain
 * letter stands. Writes `found`.
 */
function finishWord(units: Uint16Array, wordStart: number, at: number, end: number, hashBefore: number): void {
  let hash = hashBefore;
  let isWord = at > wordStart;
  let wordEnd = at;
  let i = at;
  word: while (i < end) {
    const next = units[i]!;
    switch (classOf(next)) {
      case CharacterClass.letter:
        hash = Math.imul(hash ^ foldedUnit(next), HASH_PRIME);
        isWord = true;
        break;
      case CharacterClass.expanding:
        hash = hashUnits(hash, expansionOf(next));
        isWord = true;
        break;
      case CharacterClass.sign:
        break;
      case CharacterClass.apostrophe:
        if (isWord && i + 1 < end && isWordUnit(units[i + 1]!)) break;
        break word;
      case CharacterClass.hyphen: {
        const resumed = isWord ? afterLineEndHyphen(units, i, end) : -1;
        if (resumed < 0) break word;
        i = resumed;
        continue;
      }
      case CharacterClass.surrogate: {
        const codePoint = codePointAt(units, i);
        const wide = codePoint > 0xffff ? classOfSupplementary(codePoint) : CharacterClass.separator;
        if (wide === CharacterClass.single && !isWord) {
          hash = hashUnits(hash, String.fromCodePoint(codePoint));
          isWord = true;
          i += 2;
          wordEnd = i;
          break word;
        }
        if (wide !== CharacterClass.letter && wide !== CharacterClass.sign) break word;
        if (wide === CharacterClass.letter) {
          hash = hashUnits(hash, foldedSupplementary(codePoint));
          isWord = true;
        }
        i++;
        break;
      }
      default:
        break word;
    }
    i++;
    wordEnd = i;
  }
  found.hash = hash;
  found.end = wordEnd;
  found.isWord = isWord;
  // A lone surrogate, a symbol beyond the first plane: not a word.
  found.next = isWord || i > wordStart ? i : i + 1;
}

/**
 * Scans `[start, end)`; `out` holds what was found, in order. Nothing outside the range is looked at, but for the
 * second half of a code point that begins in it.
 */
export function scan(units: Uint16Array, start: number, end: number, out: Scanned): void {
  let { starts, ends, hashes } = out;
  let count = 0;
  let i = start;
  while (i < end) {
    const wordStart = i;
    let hash = HASH_SEED;
    let folded = LETTER_FOLD[units[i]!]!;
    while (folded !== 0) {
      hash = Math.imul(hash ^ folded, HASH_PRIME);
      folded = ++i < end ? LETTER_FOLD[units[i]!]! : 0;
    }
    let wordEnd = i;
    if (i === end || CLASSES[units[i]!] === CharacterClass.separator) {
      // Behind the separator, too.
      if (i++ === wordStart) continue;
    } else {
      startWord(units, wordStart, i, start, end, hash);
      i = found.next;
      if (!found.isWord) continue;
      ({ hash, end: wordEnd } = found);
    }
    if (count === starts.length) {
      makeRoom(out);
      ({ starts, ends, hashes } = out);
    }
    starts[count] = wordStart;
    ends[count] = wordEnd;
    hashes[count++] = finishHash(hash);
  }
  out.count = count;
}
