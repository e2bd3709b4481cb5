/**
 * The words of a text, with their raw places and the hash of their folded form.
 *
 * One scanner (`scan.ts`) serves the index, the aligner and every rule that speaks of words, so that all of them count
 * alike. A word is a run of letters, digits and signs. An apostrophe between letters belongs to it ("don’t",
 * "l’homme"), and so does a hyphen with a line end behind it. Each character of a script without spaces is a word, and
 * so is a currency sign, "%", "&" and the like, because changing one changes what is said.
 */

import {
  CharacterClass,
  classOf,
  classOfSupplementary,
  expansionOf,
  foldedSupplementary,
  foldedUnit,
  LETTER_FOLD,
} from './characters.ts';
import { emptyScan, isDigit, type Scanned, scan } from './scan.ts';
import { UnitRoom } from './units.ts';

export { hashKey } from './scan.ts';

/** Columns, one row a word. Spans are in code units of `text`, whatever range was scanned. */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** `hashKey` of each word's folded form. */
  readonly hashes: Uint32Array;
}

/** Longer ranges get room of their own. */
const KEPT_UNITS = 1 << 18;
let kept: Scanner | null = null;

/** Where a range's units are laid, and what a scan of them finds. */
interface Scanner {
  readonly room: UnitRoom;
  readonly scanned: Scanned;
}

/** One unit is left over, which is none. */
function scannerFor(unitCount: number): Scanner {
  return { room: new UnitRoom(unitCount + 1), scanned: emptyScan() };
}

/** Columns of up to so many entries share an array: asking for one of its own takes longer than most scans. */
const SHARED_MAX = 1 << 10;
let shared = new Uint32Array(0);
let sharedUsed = 0;

function columns(length: number): Uint32Array {
  if (length > SHARED_MAX) return new Uint32Array(length);
  if (sharedUsed + length > shared.length) {
    // Whoever has columns in the old array keeps it.
    shared = new Uint32Array(8 * SHARED_MAX);
    sharedUsed = 0;
  }
  sharedUsed += length;
  return shared.subarray(sharedUsed - length, sharedUsed);
}

/** Room for the columns of many short-lived `Words`, so that none is asked for again and again. */
export class WordRoom {
  private rows = new Uint32Array(3 << 12);
  private used = 0;

  /** What was made in this room may be overwritten from now on. */
  empty(): void {
    this.used = 0;
  }

  take(length: number): Uint32Array {
    if (this.used + length > this.rows.length) {
      // What was made lives on in the old rows.
      this.rows = new Uint32Array(2 * Math.max(this.rows.length, length));
      this.used = 0;
    }
    this.used += length;
    return this.rows.subarray(this.used - length, this.used);
  }
}

/**
 * Scans `[start, end)` of a text.
 * @param into where the columns are to be; they last until it is emptied
 * @throws RangeError when the range leaves the text
 */
export function wordsOf(text: string, start = 0, end: number = text.length, into: WordRoom | null = null): Words {
  if (start < 0 || end > text.length || start > end)
    throw new RangeError(`no range ${start}–${end} in ${text.length} units`);
  // One unit more: the second half of a code point may stand behind the range.
  const limit = Math.min(text.length, end + 1);
  const { room, scanned } = limit - start > KEPT_UNITS ? scannerFor(limit - start) : (kept ??= scannerFor(KEPT_UNITS));
  room.write(start === 0 && limit === text.length ? text : text.slice(start, limit));
  room.units[limit - start] = 0;
  scan(room.units, 0, end - start, scanned);
  const { count, starts, ends, hashes } = scanned;
  const rows = into === null ? columns(3 * count) : into.take(3 * count);
  for (let i = 0; i < count; i++) {
    rows[i] = start + starts[i]!;
    rows[count + i] = start + ends[i]!;
    rows[2 * count + i] = hashes[i]!;
  }
  return {
    text,
    count,
    starts: rows.subarray(0, count),
    ends: rows.subarray(count, 2 * count),
    hashes: rows.subarray(2 * count),
  };
}

/** The folded form of one word, whose hash `wordsOf` gives: `keyOf("Straße")` is `strasse`. */
export function keyOf(word: string): string {
  let plain = 0;
  while (plain < word.length && LETTER_FOLD[word.charCodeAt(plain)] === word.charCodeAt(plain)) plain++;
  if (plain === word.length) return word;
  let key = word.slice(0, plain);
  for (let i = plain; i < word.length; i++) {
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
