/**
 * Ascending positions as Rice codes of their gaps (Rice and Plaunt 1971): the quotient in unary, zeros ended by a one,
 * then `parameter` low bits. Bits run from the most significant to the least of 32-bit words, so that counting leading
 * zeros reads a quotient. A gap whose quotient is `ESCAPE` or more is written in full behind `ESCAPE` zeros and a one.
 */

const ESCAPE = 24;
/** A list begins with its parameter. */
const PARAMETER_BITS = 5;

export class BitWriter {
  words: Uint32Array<ArrayBuffer> = new Uint32Array(16);
  /** How many bits were written and not let go of. */
  length = 0;

  /** Forgets what was written. */
  begin(wordsExpected: number): void {
    if (wordsExpected > this.words.length) this.words = new Uint32Array(wordsExpected);
    else this.words.fill(0, 0, (this.length >>> 5) + 2);
    this.length = 0;
  }

  /** Lets go of the whole pages that were written: `write` gets their bytes, which last until the next call. */
  letGo(pageBytes: number, write: (bytes: Uint8Array) => void): void {
    const pageWords = pageBytes >>> 2;
    const whole = Math.floor((this.length >>> 5) / pageWords) * pageWords;
    if (whole === 0) return;
    write(new Uint8Array(this.words.buffer, 0, 4 * whole));
    const end = (this.length >>> 5) + 2;
    this.words.copyWithin(0, whole, end);
    this.words.fill(0, end - whole, end);
    this.length -= 32 * whole;
  }

  /** Makes room for so many bits more. */
  private reserve(bits: number): void {
    const needed = ((this.length + bits) >>> 5) + 3;
    if (needed <= this.words.length) return;
    const larger = new Uint32Array(Math.max(needed, Math.ceil(this.words.length * 1.5)));
    larger.set(this.words);
    this.words = larger;
  }

  /** Writes the list `positions[start, end)`, ascending, one at least. */
  writeList(positions: Uint32Array, start: number, end: number): void {
    const count = end - start;
    const meanGap = (positions[end - 1]! + 1) / count;
    const parameter = Math.max(0, Math.min(26, Math.round(Math.log2(meanGap * 0.75))));
    this.reserve(PARAMETER_BITS + count * (ESCAPE + 33));
    this.put(parameter, PARAMETER_BITS);
    const words = this.words;
    let length = this.length;
    const mask = 2 ** parameter - 1;
    let previous = -1;
    for (let p = start; p < end; p++) {
      const position = positions[p]!;
      const gap = position - previous - 1;
      previous = position;
      const quotient = gap >>> parameter;
      const bits = quotient + 1 + parameter;
      if (bits <= 32) {
        const code = (2 ** parameter + (gap & mask)) >>> 0;
        const shift = 32 - (length & 31) - bits;
        const at = length >>> 5;
        if (shift >= 0) words[at] = words[at]! | (code << shift);
        else {
          words[at] = words[at]! | (code >>> -shift);
          words[at + 1] = code << (32 + shift);
        }
        length += bits;
        continue;
      }
      this.length = length;
      if (quotient < ESCAPE) {
        this.put(1, quotient + 1);
        this.put(gap & mask, parameter);
      } else {
        this.put(1, ESCAPE + 1);
        this.put(gap, 32);
      }
      length = this.length;
    }
    this.length = length;
  }

  /** Writes the low `bits` of a value, 32 at most. */
  private put(value: number, bits: number): void {
    if (bits === 0) return;
    const shift = 32 - (this.length & 31) - bits;
    const at = this.length >>> 5;
    if (shift >= 0) this.words[at] = this.words[at]! | (value << shift);
    else {
      this.words[at] = this.words[at]! | (value >>> -shift);
      this.words[at + 1] = value << (32 + shift);
    }
    this.length += bits;
  }
}

function peek(words: Uint32Array, bit: number): number {
  const at = bit >>> 5;
  const shift = bit & 31;
  return shift === 0 ? words[at]! : ((words[at]! << shift) | (words[at + 1]! >>> (32 - shift))) >>> 0;
}

/**
 * Reads the list in bits `[bit, end)` into `out` from `at` on.
 * @returns where the list ends in `out`, or -1 when there is not room enough
 */
export function readList(words: Uint32Array, bit: number, end: number, out: Uint32Array, at: number): number {
  if (end - bit <= PARAMETER_BITS) return at;
  const parameter = peek(words, bit) >>> (32 - PARAMETER_BITS);
  let next = bit + PARAMETER_BITS;
  let to = at;
  let position = -1;
  const unused = 32 - parameter;
  const room = out.length;
  while (next < end) {
    if (to === room) return -1;
    const head = peek(words, next);
    const quotient = Math.clz32(head);
    let gap: number;
    if (quotient + 1 + parameter <= 32 && quotient < ESCAPE) {
      gap = parameter === 0 ? quotient : (quotient << parameter) | ((head << (quotient + 1)) >>> unused);
      next += quotient + 1 + parameter;
    } else if (quotient < ESCAPE) {
      next += quotient + 1;
      gap = (quotient << parameter) | (peek(words, next) >>> unused);
      next += parameter;
    } else {
      next += ESCAPE + 1;
      gap = peek(words, next);
      next += 32;
    }
    position += gap + 1;
    out[to++] = position;
  }
  return to;
}

/** About how many of `total` positions a list of so many bits holds; 0 only for an empty list. */
export function estimatedCount(bits: number, total: number): number {
  if (bits <= PARAMETER_BITS) return 0;
  const guess = Math.max(1, bits / 18);
  return Math.max(1, (bits - PARAMETER_BITS) / (1.5 + Math.max(0, Math.log2(total / guess))));
}
