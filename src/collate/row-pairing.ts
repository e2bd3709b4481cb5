/** Which words of a row a word may be or look like: those that begin or end with its letters are found without asking all. */

const BUCKETS = 64;
const NONE = -1;

export class RowPairing {
  /** Of the word at hand against each word of the row: what the pair scores, and by which operation. From index 1 on. */
  readonly scores: Float64Array;
  readonly operations: Uint8Array;
  private readonly first: Uint16Array;
  private readonly last: Uint16Array;
  /** By letter, the first word that begins with it, and that ends with it; and behind each word the next one. */
  private readonly beginning = new Int32Array(BUCKETS);
  private readonly ending = new Int32Array(BUCKETS);
  private readonly nextBeginning: Int32Array;
  private readonly nextEnding: Int32Array;

  constructor(width: number) {
    this.scores = new Float64Array(width);
    this.operations = new Uint8Array(width);
    this.first = new Uint16Array(width);
    this.last = new Uint16Array(width);
    this.nextBeginning = new Int32Array(width);
    this.nextEnding = new Int32Array(width);
  }

  /** The row's keys, fewer than the width. */
  hold(keys: readonly string[]): void {
    const { first, last, beginning, ending, nextBeginning, nextEnding } = this;
    beginning.fill(NONE);
    ending.fill(NONE);
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at]!;
      first[at] = key.charCodeAt(0);
      last[at] = key.charCodeAt(key.length - 1);
      nextBeginning[at] = beginning[first[at]! % BUCKETS]!;
      beginning[first[at]! % BUCKETS] = at;
      nextEnding[at] = ending[last[at]! % BUCKETS]!;
      ending[last[at]! % BUCKETS] = at;
    }
  }

  /** Calls back with the words that begin or end with the same letter as a key, each once, in no order. */
  eachAlike(key: string, alike: (at: number, endsAlike: boolean) => void): void {
    const { first, last, nextBeginning, nextEnding } = this;
    const begins = key.charCodeAt(0);
    const ends = key.charCodeAt(key.length - 1);
    for (let at = this.ending[ends % BUCKETS]!; at !== NONE; at = nextEnding[at]!)
      if (last[at] === ends) alike(at, true);
    for (let at = this.beginning[begins % BUCKETS]!; at !== NONE; at = nextBeginning[at]!)
      if (first[at] === begins && last[at] !== ends) alike(at, false);
  }
}
