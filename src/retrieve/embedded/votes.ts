/**
 * Where a query's words gather: each posting votes for the place at which the query would begin, told apart by blocks
 * of eight words; the words of one list vote once a block.
 */

const BLOCK_BITS = 3;

/** A place that was voted for. */
export interface VotedPlace {
  /** A position that one of the query's words has, and which word that is. */
  readonly position: number;
  readonly offset: number;
  readonly weight: number;
}

/** No offset is greater; keeps the starts of places at the very beginning above 0. */
const OFFSET_BITS = 10;
const BIAS = 1 << OFFSET_BITS;
const MOST_BITS = 28;
const MET_BITS = 18;

function bitsFor(blocks: number): number {
  return Math.min(MOST_BITS, Math.max(10, Math.ceil(Math.log2(1.5 * blocks))));
}

function slotFor(block: number, bits: number): number {
  return Math.imul(block, 0x9e3779b1) >>> (32 - bits);
}

/** Reused from query to query. Most blocks are voted for once: what is known of them lies in the order of their votes. */
export class VoteTable {
  private bits = bitsFor(0);
  /** Open addressing: a block's row + 1, or 0. */
  private slots = new Uint32Array(1 << this.bits);
  private rowCount = 0;
  /** A row a block that was voted for: the first vote's start + `BIAS`, the weight of all, and who voted last for which offset. */
  private starts = new Uint32Array(1 << this.bits);
  private weights = new Float32Array(1 << this.bits);
  private voters = new Uint32Array(1 << this.bits);
  /** A bit for the blocks of each of many hashes: most blocks have no neighbour, which this tells from one look. */
  private readonly met = new Uint32Array(1 << (MET_BITS - 5));
  /** The most that any block was given. */
  heaviestWeight = 0;

  /** Forgets all votes. @param votes how many are expected: what is used lies as close together as they allow */
  begin(votes: number): void {
    this.heaviestWeight = 0;
    this.rowCount = 0;
    this.met.fill(0);
    this.resize(bitsFor(votes));
  }

  /** Empties the slots, and makes room for so many of them. */
  private resize(bits: number): void {
    this.bits = bits;
    if (this.slots.length < 1 << bits) this.slots = new Uint32Array(1 << bits);
    else this.slots.fill(0, 0, 1 << bits);
    if (this.starts.length >= 1 << bits) return;
    const widened = <T extends Uint32Array | Float32Array>(column: T, wider: T): T => {
      wider.set(column);
      return wider;
    };
    this.starts = widened(this.starts, new Uint32Array(1 << bits));
    this.weights = widened(this.weights, new Float32Array(1 << bits));
    this.voters = widened(this.voters, new Uint32Array(1 << bits));
  }

  /**
   * @param positions places of the query's word `offset`, from index `start` to `end`
   * @param base added to each position, so that several segments share the table
   * @param voter lists of one voter vote once a block; above 0
   */
  vote(
    positions: Uint32Array,
    start: number,
    end: number,
    base: number,
    offset: number,
    voter: number,
    weight: number,
  ): void {
    if (start === end) return;
    if (4 * (this.rowCount + end - start) > 3 << this.bits) this.grow(this.rowCount + end - start);
    const { slots, starts, weights, voters, met, bits } = this;
    const last = (1 << bits) - 1;
    const signed = (voter << OFFSET_BITS) | offset;
    let { rowCount } = this;
    let heaviest = Math.max(this.heaviestWeight, weight);
    for (let p = start; p < end; p++) {
      const place = base + positions[p]! - offset + BIAS;
      const block = place >>> BLOCK_BITS;
      let at = slotFor(block, bits);
      while (slots[at] !== 0 && starts[slots[at]! - 1]! >>> BLOCK_BITS !== block) at = (at + 1) & last;
      if (slots[at] === 0) {
        starts[rowCount] = place;
        weights[rowCount] = weight;
        voters[rowCount] = signed;
        slots[at] = ++rowCount;
        const bit = slotFor(block, MET_BITS);
        met[bit >>> 5] = met[bit >>> 5]! | (1 << (bit & 31));
        continue;
      }
      const row = slots[at]! - 1;
      if (voters[row]! >>> OFFSET_BITS === voter) continue;
      const sum = weights[row]! + weight;
      weights[row] = sum;
      voters[row] = (voter << OFFSET_BITS) | (voters[row]! & (BIAS - 1));
      if (sum > heaviest) heaviest = sum;
    }
    this.rowCount = rowCount;
    this.heaviestWeight = heaviest;
  }

  /** Makes room for so many blocks. */
  private grow(blocks: number): void {
    this.resize(bitsFor(2 * blocks));
    const { slots, starts, bits } = this;
    const last = (1 << bits) - 1;
    for (let row = 0; row < this.rowCount; row++) {
      let at = slotFor(starts[row]! >>> BLOCK_BITS, bits);
      while (slots[at] !== 0) at = (at + 1) & last;
      slots[at] = row + 1;
    }
  }

  private weightOf(block: number): number {
    const { slots, starts, met, bits } = this;
    const bit = slotFor(block, MET_BITS);
    if ((met[bit >>> 5]! & (1 << (bit & 31))) === 0) return 0;
    const last = (1 << bits) - 1;
    for (let at = slotFor(block, bits); ; at = (at + 1) & last) {
      const row = slots[at]! - 1;
      if (row < 0) return 0;
      if (starts[row]! >>> BLOCK_BITS === block) return this.weights[row]!;
    }
  }

  /**
   * The heaviest places that `isWanted`, each with the heavier of its neighbours' votes, heaviest first.
   * @param leastShare places lighter than this share of the heaviest block are left out
   */
  heaviest(limit: number, isWanted: (position: number) => boolean, leastShare = 0): readonly VotedPlace[] {
    const kept: VotedPlace[] = [];
    const { starts, weights, voters, rowCount } = this;
    let least = leastShare * this.heaviestWeight;
    for (let row = 0; row < rowCount; row++) {
      const own = weights[row]!;
      // A neighbour that outweighs this block speaks for both.
      if (2 * own < least) continue;
      const block = starts[row]! >>> BLOCK_BITS;
      const before = this.weightOf(block - 1);
      const behind = this.weightOf(block + 1);
      if (before > own || behind > own || before === own) continue;
      const weight = own + Math.max(before, behind);
      if (weight < least) continue;
      const offset = voters[row]! & (BIAS - 1);
      const position = starts[row]! - BIAS + offset;
      if (kept.length === limit && !isHeavier(weight, position, kept.at(-1)!)) continue;
      if (!isWanted(position)) continue;
      let place = kept.length;
      while (place > 0 && isHeavier(weight, position, kept[place - 1]!)) place--;
      kept.splice(place, 0, { position, offset, weight });
      if (kept.length > limit) kept.pop();
      if (kept.length === limit) least = Math.max(least, kept.at(-1)!.weight);
    }
    return kept;
  }
}

function isHeavier(weight: number, position: number, than: { weight: number; position: number }): boolean {
  return weight > than.weight || (weight === than.weight && position < than.position);
}
