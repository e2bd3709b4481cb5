/**
 * Where in some texts each run of letters stands, so that the runs of a query are found without reading the texts. The
 * texts' letters lie in one row; 4 bytes a letter and 2 more while a query is answered.
 */

import type { FoldedLetters } from '../folded-letters.ts';
import type { FoundGrams, Grams } from '../letter-scan.ts';

const NOTHING = new Uint32Array(0);

export class LetterPositions {
  /** Letters of a run, and bits that tell one of them. */
  private readonly length: number;
  private readonly bitsPerLetter: number;
  /** Where each text begins in the row, at a whole word of `marks`, and where the last one ends. */
  private readonly bases: Uint32Array;
  /** By slot, the number of a run plus one; 0 where the slot is free. */
  private slots = new Uint32Array(1 << 12);
  private slotBits = 12;
  /** By number. */
  private readonly codes: number[] = [];
  /** Where the places of each run begin in `places`. */
  private readonly starts: Uint32Array;
  private readonly places: Uint32Array;
  /** A bit for each place at which a run of the query stands, and which run it is. */
  private readonly marks: Uint32Array;
  private readonly marked: Uint16Array;

  /** @param grams how runs are made: each of 32 bits */
  constructor(texts: readonly FoldedLetters[], { length, bitsPerLetter }: Pick<Grams, 'length' | 'bitsPerLetter'>) {
    this.length = length;
    this.bitsPerLetter = bitsPerLetter;
    this.bases = new Uint32Array(texts.length + 1);
    texts.forEach(({ count }, t) => {
      this.bases[t + 1] = this.bases[t]! + ((count + 31) & ~31);
    });
    const total = this.bases[texts.length]!;
    const counts: number[] = [];
    const numbers = new Uint32Array(total);
    this.eachRun(texts, (place, code) => {
      const number = this.numberFor(code);
      counts[number] = (counts[number] ?? 0) + 1;
      numbers[place] = number;
    });
    this.starts = new Uint32Array(counts.length + 1);
    counts.forEach((count, n) => {
      this.starts[n + 1] = this.starts[n]! + count;
    });
    this.places = new Uint32Array(this.starts[counts.length]!);
    const cursor = this.starts.slice();
    this.eachRun(texts, (place) => {
      const number = numbers[place]!;
      this.places[cursor[number]!] = place;
      cursor[number] = cursor[number]! + 1;
    });
    this.marks = new Uint32Array(total >> 5);
    this.marked = new Uint16Array(total);
  }

  /** Whether it tells where these runs stand. */
  has({ length, bitsPerLetter }: Grams): boolean {
    return length === this.length && bitsPerLetter === this.bitsPerLetter;
  }

  private eachRun(texts: readonly FoldedLetters[], run: (place: number, code: number) => void): void {
    const mask = 2 ** this.bitsPerLetter - 1;
    texts.forEach(({ letters, count }, t) => {
      const base = this.bases[t]! - this.length + 1;
      let code = 0;
      for (let position = 0; position < count; position++) {
        code = (code << this.bitsPerLetter) | (letters[position]! & mask);
        if (position >= this.length - 1) run(base + position, code >>> 0);
      }
    });
  }

  private slotFor(code: number): number {
    const last = this.slots.length - 1;
    let slot = Math.imul(code, 0x9e3779b1) >>> (32 - this.slotBits);
    for (;;) {
      const number = this.slots[slot]!;
      if (number === 0 || this.codes[number - 1] === code) return slot;
      slot = (slot + 1) & last;
    }
  }

  private numberFor(code: number): number {
    const slot = this.slotFor(code);
    if (this.slots[slot] !== 0) return this.slots[slot]! - 1;
    const number = this.codes.push(code) - 1;
    this.slots[slot] = number + 1;
    if (2 * this.codes.length > this.slots.length) {
      this.slots = new Uint32Array(2 ** ++this.slotBits);
      this.codes.forEach((each, n) => {
        this.slots[this.slotFor(each)] = n + 1;
      });
    }
    return number;
  }

  private placesOf(code: number): Uint32Array {
    const number = this.slots[this.slotFor(code)]! - 1;
    return number < 0 ? NOTHING : this.places.subarray(this.starts[number], this.starts[number + 1]);
  }

  /**
   * Looks up runs for which it `has` the places.
   * @param each told, text by text, what stands in it; overwritten by the next
   */
  find(grams: Grams, into: FoundGrams, each: (text: number, found: FoundGrams) => void): void {
    const { marks, marked, bases } = this;
    for (let gram = 0; gram < grams.offsets.length; gram++) {
      const places = this.placesOf(grams.codes[gram]!);
      for (let k = 0; k < places.length; k++) {
        const place = places[k]!;
        marks[place >>> 5] = marks[place >>> 5]! | (1 << (place & 31));
        marked[place] = gram;
      }
    }
    for (let text = 0; text + 1 < bases.length; text++) {
      const base = bases[text]!;
      into.clear();
      for (let word = base >>> 5; word < bases[text + 1]! >>> 5; word++) {
        let bits = marks[word]!;
        if (bits === 0) continue;
        marks[word] = 0;
        while (bits !== 0) {
          const place = (word << 5) + 31 - Math.clz32(bits & -bits);
          bits &= bits - 1;
          into.push(place - base, marked[place]!);
        }
      }
      each(text, into);
    }
  }
}
