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

function slotFor(block: number, bits: number): number {
  return Math.imul(block, 0x9e3779b1) >>> (32 - bits);
}

/** Reused from query to query; `clear` costs what was used. */
export class VoteTable {
  private bits = 12;
  private blocks = new Uint32Array(1 << 12);
  private weights = new Float32Array(1 << 12);
  private voters = new Uint32Array(1 << 12);
  private positions = new Uint32Array(1 << 12);
  private offsets = new Uint16Array(1 << 12);
  private used = new Uint32Array(1 << 11);
  private usedCount = 0;
  /** The most that any block was given. */
  heaviestWeight = 0;

  clear(): void {
    this.heaviestWeight = 0;
    for (let u = 0; u < this.usedCount; u++) this.blocks[this.used[u]!] = 0;
    this.usedCount = 0;
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
    if (end > start && weight > this.heaviestWeight) this.heaviestWeight = weight;
    for (let p = start; p < end; p++) {
      const position = base + positions[p]!;
      const block = ((position - offset) >>> BLOCK_BITS) + 1;
      let slot = slotFor(block, this.bits);
      for (;;) {
        const there = this.blocks[slot]!;
        if (there === block) {
          if (this.voters[slot] !== voter) {
            this.voters[slot] = voter;
            const sum = this.weights[slot]! + weight;
            this.weights[slot] = sum;
            if (sum > this.heaviestWeight) this.heaviestWeight = sum;
          }
          break;
        }
        if (there === 0) {
          this.blocks[slot] = block;
          this.weights[slot] = weight;
          this.voters[slot] = voter;
          this.positions[slot] = position;
          this.offsets[slot] = offset;
          this.used[this.usedCount++] = slot;
          if (this.usedCount === this.used.length) this.grow();
          break;
        }
        slot = (slot + 1) & (this.blocks.length - 1);
      }
    }
  }

  private grow(): void {
    const { blocks, weights, voters, positions, offsets, used, usedCount } = this;
    this.bits++;
    const size = 1 << this.bits;
    this.blocks = new Uint32Array(size);
    this.weights = new Float32Array(size);
    this.voters = new Uint32Array(size);
    this.positions = new Uint32Array(size);
    this.offsets = new Uint16Array(size);
    this.used = new Uint32Array(size >>> 1);
    for (let u = 0; u < usedCount; u++) {
      const old = used[u]!;
      let slot = slotFor(blocks[old]!, this.bits);
      while (this.blocks[slot] !== 0) slot = (slot + 1) & (size - 1);
      this.blocks[slot] = blocks[old]!;
      this.weights[slot] = weights[old]!;
      this.voters[slot] = voters[old]!;
      this.positions[slot] = positions[old]!;
      this.offsets[slot] = offsets[old]!;
      this.used[u] = slot;
    }
  }

  private weightOf(block: number): number {
    let slot = slotFor(block, this.bits);
    for (;;) {
      const there = this.blocks[slot]!;
      if (there === block) return this.weights[slot]!;
      if (there === 0) return 0;
      slot = (slot + 1) & (this.blocks.length - 1);
    }
  }

  /**
   * The heaviest places that `isWanted`, each with the heavier of its neighbours' votes, heaviest first.
   * @param leastShare places lighter than this share of the heaviest block are left out
   */
  heaviest(limit: number, isWanted: (position: number) => boolean, leastShare = 0): readonly VotedPlace[] {
    const kept: VotedPlace[] = [];
    let least = leastShare * this.heaviestWeight;
    for (let u = 0; u < this.usedCount; u++) {
      const slot = this.used[u]!;
      const own = this.weights[slot]!;
      // A neighbour that outweighs this block speaks for both.
      if (2 * own < least) continue;
      const block = this.blocks[slot]!;
      const before = this.weightOf(block - 1);
      const behind = this.weightOf(block + 1);
      if (before > own || behind > own || before === own) continue;
      const weight = own + Math.max(before, behind);
      const position = this.positions[slot]!;
      if (weight < least || (kept.length === limit && !isHeavier(weight, position, kept.at(-1)!))) continue;
      if (!isWanted(position)) continue;
      let at = kept.length;
      while (at > 0 && isHeavier(weight, position, kept[at - 1]!)) at--;
      kept.splice(at, 0, { position, offset: this.offsets[slot]!, weight });
      if (kept.length > limit) kept.pop();
      if (kept.length === limit) least = Math.max(least, kept.at(-1)!.weight);
    }
    return kept;
  }
}

function isHeavier(weight: number, position: number, than: { weight: number; position: number }): boolean {
  return weight > than.weight || (weight === than.weight && position < than.position);
}
