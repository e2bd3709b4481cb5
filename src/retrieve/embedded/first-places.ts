/** Of any number of exact places, the first ones by witness and word, in memory for those alone. */

import type { WitnessTable } from './segment-file.ts';

export interface ExactPlace {
  readonly segment: number;
  /** Of the witness in the segment. */
  readonly ordinal: number;
  /** Counted from the witness's first. */
  readonly word: number;
}

interface Kept extends ExactPlace {
  readonly id: string;
}

export class FirstPlaces {
  private readonly limit: number;
  private readonly kept: Kept[] = [];
  /** Of the places added one after the other, the witness that all have. */
  private id = '';
  private segment = -1;
  private ordinal = -1;

  constructor(limit: number) {
    this.limit = limit;
  }

  /** Places of one witness come one after the other, in order. */
  add(witnesses: WitnessTable, place: ExactPlace): void {
    if (place.segment !== this.segment || place.ordinal !== this.ordinal) {
      this.segment = place.segment;
      this.ordinal = place.ordinal;
      this.id = witnesses.ids[place.ordinal]!;
    }
    const { kept, id, limit } = this;
    if (limit <= 0 || (kept.length === limit && kept.at(-1)!.id <= id)) return;
    let at = kept.length;
    while (at > 0 && kept[at - 1]!.id > id) at--;
    kept.splice(at, 0, { ...place, id });
    if (kept.length > limit) kept.pop();
  }

  inOrder(): readonly ExactPlace[] {
    return this.kept;
  }
}
