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

/** Numbers a slot has: start + `BIAS` (0 where it is empty), weight, voter and offset; one to round them off. */
const SLOT = 4;
const WEIGHT = 1;
const VOTER = 2;
/** No offset is greater; keeps the starts of places at the very beginning above 0. */
const OFFSET_BITS = 10;
const BIAS = 1 << OFFSET_BITS;
const MOST_BITS = 28;

function bitsFor(blocks: number): number {
  return Math.min(MOST_BITS, Math.max(10, Math.ceil(Math.log2(1.5 * blocks))));
}

function slotFor(block: number, bits: number): number {
  return SLOT * (Math.imul(block, 0x9e3779b1) >>> (32 - bits));
}

/** Reused from query to query; `begin` costs what was used. */
export class VoteTable {
  private bits = bitsFor(0);
  /** Open addressing. The same memory twice: as whole numbers, and as weights. */
  private slots = new Uint32Array(SLOT << this.bits);
  private weights = new Float32Array(this.slots.buffer);
  /** Where in `slots` the slots that are used begin. */
  private used = new Uint32Array(1 << this.bits);
  private usedCount = 0;
  /** The most that any block was given. */
  heaviestWeight = 0;

  /** Forgets all votes. @param votes how many are expected: what is used lies as close together as they allow */
  begin(votes: number): void {
    this.heaviestWeight = 0;
    for (let u = 0; u < this.usedCount; u++) this.slots[this.used[u]!] = 0;
    this.usedCount = 0;
    this.resize(bitsFor(votes));
  }

  private resize(bits: number): void {
    this.bits = bits;
    if (this.slots.length >= SLOT << bits) return;
    this.slots = new Uint32Array(SLOT << bits);
    this.weights = new Float32Array(this.slots.buffer);
    this.used = new Uint32Array(1 << bits);
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
    if (4 * (this.usedCount + end - start) > 3 << this.bits) this.grow(this.usedCount + end - start);
    const { slots, weights, used, bits } = this;
    const last = (SLOT << bits) - 1;
    const signed = (voter << OFFSET_BITS) | offset;
    let { usedCount } = this;
    let heaviest = Math.max(this.heaviestWeight, weight);
    for (let p = start; p < end; p++) {
      const place = base + positions[p]! - offset + BIAS;
      const block = place >>> BLOCK_BITS;
      let at = slotFor(block, bits);
      while (slots[at] !== 0 && slots[at]! >>> BLOCK_BITS !== block) at = (at + SLOT) & last;
      if (slots[at] === 0) {
        slots[at] = place;
        weights[at + WEIGHT] = weight;
        slots[at + VOTER] = signed;
        used[usedCount++] = at;
      } else if (slots[at + VOTER]! >>> OFFSET_BITS !== voter) {
        const sum = weights[at + WEIGHT]! + weight;
        weights[at + WEIGHT] = sum;
        slots[at + VOTER] = (voter << OFFSET_BITS) | (slots[at + VOTER]! & (BIAS - 1));
        if (sum > heaviest) heaviest = sum;
      }
    }
    this.usedCount = usedCount;
    this.heaviestWeight = heaviest;
  }

  /** Makes room for so many blocks: what is there is taken out and put in again. */
  private grow(blocks: number): void {
    const { usedCount } = this;
    const moved = new Uint32Array(SLOT * usedCount);
    for (let u = 0; u < usedCount; u++) {
      const from = this.used[u]!;
      for (let k = 0; k < SLOT; k++) moved[SLOT * u + k] = this.slots[from + k]!;
      this.slots[from] = 0;
    }
    this.resize(bitsFor(2 * blocks));
    const last = (SLOT << this.bits) - 1;
    for (let u = 0; u < usedCount; u++) {
      let at = slotFor(moved[SLOT * u]! >>> BLOCK_BITS, this.bits);
      while (this.slots[at] !== 0) at = (at + SLOT) & last;
      for (let k = 0; k < SLOT; k++) this.slots[at + k] = moved[SLOT * u + k]!;
      this.used[u] = at;
    }
  }

  private weightOf(block: number): number {
    const { slots, bits } = this;
    const last = (SLOT << bits) - 1;
    for (let at = slotFor(block, bits); ; at = (at + SLOT) & last) {
      if (slots[at] === 0) return 0;
      if (slots[at]! >>> BLOCK_BITS === block) return this.weights[at + WEIGHT]!;
    }
  }

  /**
   * The heaviest places that `isWanted`, each with the heavier of its neighbours' votes, heaviest first.
   * @param leastShare places lighter than this share of the heaviest block are left out
   */
  heaviest(limit: number, isWanted: (position: number) => boolean, leastShare = 0): readonly VotedPlace[] {
    const kept: VotedPlace[] = [];
    const { slots, weights, used, usedCount } = this;
    let least = leastShare * this.heaviestWeight;
    for (let u = 0; u < usedCount; u++) {
      const at = used[u]!;
      const own = weights[at + WEIGHT]!;
      // A neighbour that outweighs this block speaks for both.
      if (2 * own < least) continue;
      const block = slots[at]! >>> BLOCK_BITS;
      const before = this.weightOf(block - 1);
      const behind = this.weightOf(block + 1);
      if (before > own || behind > own || before === own) continue;
      const weight = own + Math.max(before, behind);
      if (weight < least) continue;
      const offset = slots[at + VOTER]! & (BIAS - 1);
      const position = slots[at]! - BIAS + offset;
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
