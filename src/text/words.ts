/**
 * The words of a text, with their raw places and the hash of their folded form.
 *
 * One scanner serves the index, the aligner and every rule that speaks of words, so that all of them count alike.
 * It is written by hand because it runs over whole libraries: about 30 M words a second, without an object a word.
 *
 * A word is a run of letters, digits and signs. An apostrophe between letters belongs to it ("don’t", "l’homme"), and
 * so does a hyphen with a line end behind it. Each character of a script without spaces is a word, and so is a
 * currency sign, "%", "&" and the like, because changing one changes what is said.
 */

import {
  CharacterClass,
  classOf,
  classOfSupplementary,
  expansionOf,
  foldedSupplementary,
  foldedUnit,
  isWordUnit,
  LETTER_FOLD,
} from './characters.ts';

/** Columns, one row a word. Spans are in code units of `text`, whatever range was scanned. */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** `hashKey` of each word's folded form. */
  readonly hashes: Uint32Array;
}

const HASH_SEED = 0x811c9dc5;
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

/** The hash that `wordsOf` gives a word whose folded form is `key`. */
export function hashKey(key: string): number {
  return finishHash(hashUnits(HASH_SEED, key));
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const TAB = 9;

/**
 * Where the word goes on behind a hyphen at a line's end, or -1: `exam-⏎ple`. Only a small letter may follow, and only
 * one line end, so that a list or a dash at a line's end joins nothing.
 */
function afterLineEndHyphen(text: string, hyphen: number, end: number): number {
  let i = hyphen + 1;
  let lineEnds = 0;
  for (; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === LINE_FEED) lineEnds++;
    else if (unit !== SPACE && unit !== TAB && unit !== CARRIAGE_RETURN) break;
  }
  if (lineEnds !== 1 || i >= end) return -1;
  const next = text.charCodeAt(i);
  const kind = classOf(next);
  if (kind !== CharacterClass.letter && kind !== CharacterClass.expanding) return -1;
  const character = text[i]!;
  return character === character.toLowerCase() && character !== character.toUpperCase() ? i : -1;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Scans `[start, end)` of a text. @throws RangeError when the range leaves the text. */
export function wordsOf(text: string, start = 0, end: number = text.length): Words {
  if (start < 0 || end > text.length || start > end)
    throw new RangeError(`no range ${start}–${end} in ${text.length} units`);
  let capacity = 16 + ((end - start) >> 2);
  let starts = new Uint32Array(capacity);
  let ends = new Uint32Array(capacity);
  let hashes = new Uint32Array(capacity);
  let count = 0;

  let i = start;
  while (i < end) {
    const unit = text.charCodeAt(i);
    if (unit === SPACE) {
      i++;
      continue;
    }
    const kind = classOf(unit);
    if (kind === CharacterClass.separator || kind === CharacterClass.apostrophe || kind === CharacterClass.sign) {
      i++;
      continue;
    }
    // A minus before a number is a word of its own; any other hyphen here separates.
    if (kind === CharacterClass.hyphen) {
      const isMinus =
        i + 1 < end &&
        isDigit(text.charCodeAt(i + 1)) &&
        (i === start || (!isWordUnit(text.charCodeAt(i - 1)) && text.charCodeAt(i - 1) !== unit));
      if (!isMinus) {
        i++;
        continue;
      }
    }

    const wordStart = i;
    let wordEnd = i;
    let hash = HASH_SEED;
    let letters = 0;
    if (kind === CharacterClass.single) {
      hash = Math.imul(hash ^ foldedUnit(unit), HASH_PRIME);
      wordEnd = ++i;
      letters = 1;
    } else if (kind === CharacterClass.hyphen) {
      hash = Math.imul(hash ^ 0x2212, HASH_PRIME);
      wordEnd = ++i;
      letters = 1;
    } else {
      scan: while (i < end) {
        const next = text.charCodeAt(i);
        const plain = LETTER_FOLD[next]!;
        if (plain !== 0) {
          hash = Math.imul(hash ^ plain, HASH_PRIME);
          letters++;
          wordEnd = ++i;
          continue;
        }
        switch (classOf(next)) {
          case CharacterClass.letter:
            hash = Math.imul(hash ^ foldedUnit(next), HASH_PRIME);
            letters++;
            break;
          case CharacterClass.expanding:
            hash = hashUnits(hash, expansionOf(next));
            letters++;
            break;
          case CharacterClass.sign:
            break;
          case CharacterClass.apostrophe:
            if (letters > 0 && i + 1 < end && isWordUnit(text.charCodeAt(i + 1))) break;
            break scan;
          case CharacterClass.hyphen: {
            const resumed = letters > 0 ? afterLineEndHyphen(text, i, end) : -1;
            if (resumed < 0) break scan;
            i = resumed;
            continue;
          }
          case CharacterClass.surrogate: {
            const codePoint = text.codePointAt(i)!;
            const wide = codePoint > 0xffff ? classOfSupplementary(codePoint) : CharacterClass.separator;
            if (wide === CharacterClass.single && letters === 0) {
              hash = hashUnits(hash, String.fromCodePoint(codePoint));
              letters = 1;
              i += 2;
              wordEnd = i;
              break scan;
            }
            if (wide !== CharacterClass.letter && wide !== CharacterClass.sign) break scan;
            if (wide === CharacterClass.letter) {
              hash = hashUnits(hash, foldedSupplementary(codePoint));
              letters++;
            }
            i++;
            break;
          }
          default:
            break scan;
        }
        i++;
        wordEnd = i;
      }
      if (letters === 0) {
        // A lone surrogate, a symbol beyond the first plane: not a word.
        if (i === wordStart) i++;
        continue;
      }
    }

    if (count === capacity) {
      capacity *= 2;
      starts = grown(starts, capacity);
      ends = grown(ends, capacity);
      hashes = grown(hashes, capacity);
    }
    starts[count] = wordStart;
    ends[count] = wordEnd;
    hashes[count] = finishHash(hash);
    count++;
  }
  return {
    text,
    count,
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    hashes: hashes.subarray(0, count),
  };
}

function grown(column: Uint32Array<ArrayBuffer>, capacity: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(capacity);
  larger.set(column);
  return larger;
}

/** The folded form of one word, whose hash `wordsOf` gives: `keyOf("Straße")` is `strasse`. */
export function keyOf(word: string): string {
  let key = '';
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    const kind = classOf(unit);
    if (kind === CharacterClass.letter || kind === CharacterClass.single) key += String.fromCharCode(foldedUnit(unit));
    else if (kind === CharacterClass.expanding) key += expansionOf(unit);
    else if (kind === CharacterClass.hyphen && i === 0 && isDigit(word.charCodeAt(1) || 48)) key += '−';
    else if (kind === CharacterClass.surrogate) {
      const codePoint = word.codePointAt(i)!;
      if (codePoint > 0xffff) {
        const wide = classOfSupplementary(codePoint);
        if (wide === CharacterClass.letter) key += foldedSupplementary(codePoint);
        else if (wide === CharacterClass.single) key += String.fromCodePoint(codePoint);
        i++;
      }
    }
  }
  return key;
}

/** The folded form of word `index`. */
export function keyAt(words: Words, index: number): string {
  return keyOf(rawAt(words, index));
}

/** The raw letters of word `index`. */
export function rawAt(words: Words, index: number): string {
  return words.text.slice(words.starts[index], words.ends[index]);
}
